import { htmlCode, markdownCode, markdownText } from "./escape.js";
import { commitUrl, linesUrl, shortSha } from "./links.js";
import type { MarkedFile, Report, ReportFunction } from "./report.js";
import { count, day, lineRange, pastOf, percent, riskierThan, sizeOf, topReason } from "./wording.js";

/** More ranges than this in one cell are counted, not listed: a reader starts at the first. */
const RANGES = 3;
/** Subjects longer than git's own 72-column custom, with room, say nothing more in a list. Characters. */
const SUBJECT = 100;

/** Of a longer path only the end is shown. Characters. */
const PATH = 120;

function linked(label: string, url: string | null): string {
  return url === null ? label : `[${label}](${url})`;
}

export function functionCell(report: Report, fn: ReportFunction): string {
  const name = linked(markdownCode(fn.name), linesUrl(report, fn.path, fn));
  const fresh = fn.status === "new" ? " · new" : "";
  return `${name}<br>${markdownText(`${fn.path}:${fn.startLine}`, PATH, "end")}${fresh}`;
}

/** The changed lines, each linked; the function's own first line where no change touches it. */
export function linesToRead(report: Report, fn: ReportFunction): string {
  const ranges = fn.hunks.length > 0 ? fn.hunks : [fn];
  const shown = ranges.slice(0, RANGES).map((r) => linked(lineRange(r), linesUrl(report, fn.path, r)));
  const more = ranges.length > RANGES ? `, ${ranges.length - RANGES} more` : "";
  return shown.join(", ") + more;
}

export const LEADING_HEAD: readonly string[] = [
  "| | Function | Fragility | Why | Lines |",
  "|--:|:--|:--|:--|:--|",
];

export function leadingRow(report: Report, fn: ReportFunction, rank: number): string {
  const fragility = `**${fn.band}**<br>${riskierThan(fn)}`;
  const cells = [
    `${rank}`,
    functionCell(report, fn),
    fragility,
    markdownText(topReason(fn)),
    linesToRead(report, fn),
  ];
  return `| ${cells.join(" | ")} |`;
}

export const OTHER_HEAD: readonly string[] = [
  "| Function | Riskier than | Band | Lines |",
  "|:--|--:|:--|:--|",
];

export function otherRow(report: Report, fn: ReportFunction): string {
  return `| ${functionCell(report, fn)} | ${percent(fn.percentile)} | ${fn.band} | ${linesToRead(report, fn)} |`;
}

export const MARKED_HEAD: readonly string[] = ["| Left out as | File | Because |", "|:--|:--|:--|"];

export function markedRow(file: MarkedFile): string {
  return `| ${markdownText(file.mark)} | ${markdownCode(file.path, PATH, "end")} | ${markdownText(file.reason)} |`;
}

/** One folded block per function: reasons, past, size. Ends with the empty line that ends an HTML block. */
export function detailsOf(report: Report, fn: ReportFunction, rank: number): string {
  const fixes = fn.history.lastFixes.map((fix) => {
    const sha = linked(markdownCode(shortSha(fix.sha)), commitUrl(report, fix.sha));
    return `  - ${sha} ${markdownText(day(fix.date))} ${markdownText(fix.subject, SUBJECT)}`;
  });
  const added = report.command === "score" ? `, ${count(fn.addedLines, "line")} added` : "";
  return [
    `<details><summary>${rank}. ${htmlCode(fn.name)}: ${fn.band}${added}</summary>`,
    "",
    ...fn.reasons.map((reason) => `- ${markdownText(reason)}`),
    ...(fixes.length > 0 ? [`- Last fixes of this function:`, ...fixes] : []),
    `- History: ${markdownText(pastOf(fn))}`,
    `- Size: ${sizeOf(fn)}`,
    "",
    "</details>",
    "",
  ].join("\n");
}
