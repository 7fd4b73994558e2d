import { markdownCode, markdownText } from "./escape.js";
import { commitUrl, linesUrl, shortSha } from "./links.js";
import { knownBy } from "./markdown-remarks.js";
import type { MarkedFile, Report, ReportFunction } from "./report.js";
import {
  count,
  day,
  firstReason,
  fixesOf,
  grouped,
  lineRange,
  pastOf,
  percent,
  shortName,
  sizeOf,
} from "./wording.js";

/** More ranges than this in one cell are counted, not listed: a reader starts at the first. */
const RANGES = 3;
/** Subjects longer than git's own 72-column custom, with room, say nothing more in a list. Characters. */
const SUBJECT = 100;
/** In a cell of the table, where it is only a reminder. Characters. */
const CELL_SUBJECT = 72;
/** A longer name loses its outer qualifiers, which the path tells or the details. Characters. */
export const CELL_NAME = 46;

/** Of a longer path only the end is shown. Characters. */
const PATH = 120;

function linked(label: string, url: string | null): string {
  return url === null ? label : `[${label}](${url})`;
}

/** The name, linked; below it, small, the file and the lines to read. */
export function functionCell(report: Report, fn: ReportFunction): string {
  const name = linked(markdownCode(shortName(fn.name, CELL_NAME), CELL_NAME), linesUrl(report, fn.path, fn));
  const fresh = (fn.status === "new" ? " · new" : "") + (fn.suppressed === null ? "" : " · suppressed");
  const added = report.command === "score" && fn.addedLines > 0 ? ` · ${grouped(fn.addedLines)} added` : "";
  const lines = `${linesToRead(report, fn)}${added}${fresh}`;
  return `${name}<br><sub>${markdownText(fn.path, PATH, "end")}<br>${lines}</sub>`;
}

/** The changed lines, each linked; the function's own first line where no change touches it. */
export function linesToRead(report: Report, fn: ReportFunction): string {
  const ranges = fn.hunks.length > 0 ? fn.hunks : [fn];
  const word = ranges.length > 1 || ranges[0]!.endLine > ranges[0]!.startLine ? "lines" : "line";
  const shown = ranges.slice(0, RANGES).map((r) => linked(lineRange(r), linesUrl(report, fn.path, r)));
  const more = ranges.length > RANGES ? `, ${ranges.length - RANGES} more` : "";
  return `${word} ${shown.join(", ")}${more}`;
}

export const LEADING_HEAD: readonly string[] = ["| Riskier than | Function | Why |", "|:--|:--|:--|"];

export function leadingRow(report: Report, fn: ReportFunction): string {
  return `| **${fragilityOf(fn)}**<br>${fn.band} | ${functionCell(report, fn)} | ${whyCell(report, fn)} |`;
}

/** On one line, however narrow the column. */
function fragilityOf(fn: ReportFunction): string {
  return percent(fn.percentile).replace(" ", "&nbsp;");
}

/** That it was fixed, and the fix that is remembered: what a reader believes. Then the top reason; without a fix, two. */
function whyCell(report: Report, fn: ReportFunction): string {
  const reasons = [firstReason(fn), ...fn.reasons.slice(1)].map((reason) => markdownText(reason));
  const fixed = fixesOf(fn);
  if (fixed === null) return reasons.slice(0, 2).join("<br>");
  const last = fn.history.lastFixes[0]!;
  const sha = linked(markdownCode(shortSha(last.sha)), commitUrl(report, last.sha));
  return `${markdownText(fixed)}: ${sha} ${markdownText(last.subject, CELL_SUBJECT)}<br>${reasons[0]}`;
}

export const OTHER_HEAD: readonly string[] = ["| Riskier than | Function |", "|:--|:--|"];

export function otherRow(report: Report, fn: ReportFunction): string {
  return `| ${fragilityOf(fn)}<br>${fn.band} | ${functionCell(report, fn)} |`;
}

/** Files of a group that are named: enough to see what it is. */
const NAMED_FILES = 3;

/** Files that were left out for one reason, as one item of a list. */
export function markedItem(files: readonly MarkedFile[]): string {
  const [first] = files;
  const named = files.slice(0, NAMED_FILES).map(({ path }) => markdownCode(path, PATH, "end"));
  const more = files.length > NAMED_FILES ? ` and ${grouped(files.length - NAMED_FILES)} more` : "";
  const because = `${markdownText(first?.mark ?? "")} (${markdownText(first?.reason ?? "")})`;
  return `- Left out as ${because}: ${named.join(", ")}${more}`;
}

/** One block per function inside the fold: reasons, past, size. Ends with an empty line. */
export function detailsOf(report: Report, fn: ReportFunction, rank: number): string {
  const fixes = fn.history.lastFixes.map((fix) => {
    const sha = linked(markdownCode(shortSha(fix.sha)), commitUrl(report, fix.sha));
    return `  - ${sha} ${markdownText(day(fix.date))} ${markdownText(fix.subject, SUBJECT)}`;
  });
  const added = report.command === "score" ? `, ${count(fn.addedLines, "line")} added` : "";
  return [
    `**${rank}. ${markdownCode(fn.name)}** (${fn.band}${added})`,
    "",
    ...fn.reasons.map((reason) => `- ${markdownText(reason)}`),
    ...(fixes.length > 0 ? [`- Last fixes of this function:`, ...fixes] : []),
    `- History: ${markdownText(pastOf(fn))}`,
    `- Size: ${sizeOf(fn)}`,
    ...knownBy(fn),
    "",
  ].join("\n");
}
