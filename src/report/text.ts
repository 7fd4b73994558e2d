import { cut, padEnd, padStart, widthOf, wrap } from "./columns.js";
import { terminal } from "./escape.js";
import { type Paint, paintWith } from "./paint.js";
import type { Report, ReportFunction } from "./report.js";
import { remarks } from "./text-remarks.js";
import { grouped, leading, percent, topReason, verdict } from "./wording.js";

export interface TextOptions {
  readonly colour: boolean;
  /** Terminal columns. */
  readonly width?: number;
}

/** Columns that fit a split terminal; below that rows are cut off rather than useful. */
const MIN_WIDTH = 60;

/** The report for a terminal or a job's log: rank, band, percentile, function, file:line, and why. */
export function renderText(report: Report, options: TextOptions): string {
  const paint = paintWith(options.colour);
  const width = Math.max(MIN_WIDTH, options.width ?? 100);
  const lead = leading(report);
  const shown = new Set(lead);
  const others = report.functions.filter((fn) => !shown.has(fn));
  const row = rowsOf(report, [...lead, ...others], { paint, width });

  const unlisted = report.totals.functions - report.functions.length;
  const lines = [
    paint.bold(`Defect risk: ${verdict(report)}`),
    ...(report.functions.length > 0 ? ["", row.head] : []),
    ...lead.flatMap((fn, i) => [row.main(fn, i + 1), row.why(fn)]),
    ...(lead.length > 0 && others.length > 0 ? [""] : []),
    ...others.map((fn, i) => row.main(fn, lead.length + i + 1)),
    ...section(
      report.command === "score" && unlisted > 0 ? [paint.dim(`… and ${grouped(unlisted)} more`)] : [],
    ),
    ...section(remarks(report, { paint, width })),
  ];
  return `${lines.join("\n")}\n`;
}

function section(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", ...lines];
}

interface Row {
  readonly head: string;
  readonly main: (fn: ReportFunction, rank: number) => string;
  readonly why: (fn: ReportFunction) => string;
}

const BAND = "critical".length;
const RISKIER = "riskier than".length;

/** Lays out the columns once for all rows: names take what they need up to half of the space that is left. */
function rowsOf(
  report: Report,
  functions: readonly ReportFunction[],
  to: { paint: Paint; width: number },
): Row {
  const rank = `${functions.length}`.length;
  const indent = rank + 2 + BAND + 2 + RISKIER + 2;
  const room = to.width - indent - 2;
  const longest = functions.reduce((max, fn) => Math.max(max, widthOf(terminal(fn.name, to.width))), 0);
  const nameWidth = Math.min(Math.max(longest, "function".length), Math.floor(room / 2));
  const whereWidth = room - nameWidth;

  return {
    head: to.paint.dim(
      [
        padStart("#", rank),
        padEnd("band", BAND),
        "riskier than",
        padEnd("function", nameWidth),
        report.command === "score" ? "first change" : "where",
      ].join("  "),
    ),
    main: (fn, n) => {
      const where = `${terminal(fn.path, to.width, "end")}:${fn.hunks[0]?.startLine ?? fn.startLine}`;
      return [
        padStart(`${n}`, rank),
        to.paint.band(padEnd(fn.band, BAND), fn.band),
        padStart(percent(fn.percentile), RISKIER),
        padEnd(cut(terminal(fn.name, to.width), nameWidth), nameWidth),
        to.paint.dim(cut(where, whereWidth, "end")),
      ].join("  ");
    },
    why: (fn) => {
      const fresh = report.command === "score" && fn.status === "new" ? "new; " : "";
      return " ".repeat(indent) + wrap(fresh + terminal(topReason(fn)), to.width, " ".repeat(indent));
    },
  };
}
