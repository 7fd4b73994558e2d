import { cut, padEnd, padStart, wrap } from "./columns.js";
import { terminal } from "./escape.js";
import { shortSha } from "./links.js";
import { paintWith } from "./paint.js";
import type { Report, ReportContribution, ReportFunction } from "./report.js";
import type { TextOptions } from "./text.js";
import { remarks } from "./text-remarks.js";
import { count, day, grouped, lineRange, pastOf, percent, riskierThan, sizeOf } from "./wording.js";

/** Every function of the report in depth, for a terminal: reasons, past, size, and how the score adds up. */
export function renderExplain(report: Report, options: TextOptions): string {
  const paint = paintWith(options.colour);
  const width = Math.max(60, options.width ?? 100);
  const told = report.functions.flatMap((fn) => [
    paint.bold(terminal(fn.name)),
    `at ${terminal(fn.path, 1000)}:${fn.startLine}-${fn.endLine} (${terminal(fn.language)}, ${fn.status})`,
    `${paint.band(fn.band, fn.band)}: ${riskierThan(fn)}`,
    ...changeLines(fn),
    "",
    paint.bold("Why"),
    ...fn.reasons.map((reason) => `  - ${wrap(terminal(reason), width, "    ")}`),
    "",
    paint.bold("History"),
    `  ${wrap(terminal(pastOf(fn)), width, "  ")}`,
    ...fn.history.lastFixes.map(
      (fix) =>
        `  ${terminal(shortSha(fix.sha))}  ${terminal(day(fix.date))}  ${cut(terminal(fix.subject), width - 23)}`,
    ),
    "",
    paint.bold("Size"),
    `  ${wrap(sizeOf(fn), width, "  ")}`,
    "",
    paint.bold("What the score is made of"),
    ...scoreTable(fn),
    "",
  ]);
  const found = report.functions.length > 0 ? told : ["No function matches.", ""];
  return `${[...found, ...remarks(report, { paint, width })].join("\n")}\n`;
}

function changeLines(fn: ReportFunction): readonly string[] {
  if (fn.hunks.length === 0) return [];
  return [
    `changed: ${count(fn.addedLines, "line")} added; look at lines ${fn.hunks.map(lineRange).join(", ")}`,
  ];
}

/** Sign and size of each feature's part, so that the column can be added up by eye to the score below it. */
function scoreTable(fn: ReportFunction): readonly string[] {
  const label = Math.max(5, ...fn.contributions.map((c) => Math.min(44, terminal(c.label).length)));
  const row = (c: ReportContribution) =>
    `  ${padStart(signed(c.contribution), 6)}  ${padEnd(cut(terminal(c.label), label), label)}  ` +
    `${padStart(amount(c.value), 9)}  above ${percent(c.rank * 100)}`;
  return [
    `  ${padStart("part", 6)}  ${padEnd("feature", label)}  ${padStart("value", 9)}  of this repository's functions`,
    ...fn.contributions.map(row),
    `  ${padStart(signed(fn.score), 6)}  score`,
  ];
}

function signed(value: number): string {
  return `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(2)}`;
}

/** Counts in full, other numbers to three significant digits. */
function amount(value: number): string {
  return Number.isInteger(value) ? grouped(value) : `${Number(value.toPrecision(3))}`;
}
