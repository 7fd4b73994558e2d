import { sentence } from "../errors/index.js";
import { cut, padEnd, padStart, wrap } from "./columns.js";
import { terminal } from "./escape.js";
import type { LabelExplanation, LabelHead, LabelSummary, TouchedByCommit } from "./label-report.js";
import { shortSha } from "./links.js";
import { paintWith } from "./paint.js";
import type { TextOptions } from "./text.js";
import { count, day, grouped } from "./wording.js";

/** Which commits count as fixes here, for a terminal. */
export function renderLabelSummary(report: LabelHead & LabelSummary, options: TextOptions): string {
  const { commits, functions, voices } = report;
  const paint = paintWith(options.colour);
  const width = Math.max(60, options.width ?? 100);
  const name = Math.max(4, ...voices.map((voice) => terminal(voice.name).length));
  return told(report, width, [
    paint.bold(
      `${percentage(commits.fixes, commits.judged)} of ${count(commits.judged, "commit")} count as fixes`,
    ),
    `merges ${grouped(commits.merges)}, never asked; fixes too broad to count for a function ${grouped(commits.tooBroad)}`,
    `functions with a fix: ${percentage(functions.everFixed, functions.total)} of ${grouped(functions.total)}, in the last year ${percentage(functions.fixedInLastYear, functions.total)}`,
    "",
    paint.bold("What decided"),
    `  ${padStart("commits", 8)}  ${padStart("weight", 6)}  ${padEnd("rule", name)}  newest example`,
    ...voices.map((voice) => {
      const rule = padEnd(terminal(voice.name), name);
      const example = cut(terminal(voice.example.subject), Math.max(10, width - name - 22));
      return `  ${padStart(grouped(voice.commits), 8)}  ${padStart(WEIGHTS[voice.kind] ?? two(voice.weight), 6)}  ${rule}  ${example}`;
    }),
  ]);
}

const WEIGHTS: Readonly<Record<string, string>> = { exclusion: "not", none: "–" };

/** Why one commit counts as a fix or not, and for which functions, for a terminal. */
export function renderLabelExplanation(
  report: LabelHead & LabelExplanation,
  options: TextOptions & { readonly limit: number },
): string {
  const { commit, evidence, breadth, functions } = report;
  const paint = paintWith(options.colour);
  const width = Math.max(60, options.width ?? 100);
  const listed = functions.slice(0, options.limit);
  return told(report, width, [
    paint.bold(`${shortSha(commit.sha)} ${report.fix ? "counts as a fix" : "is no fix"}`),
    `${day(commit.date)}  ${cut(terminal(commit.subject), width - 12)}`,
    "",
    report.merge
      ? "a merge, which is never asked: the commits it brings in are"
      : `${terminal(evidence.why)}, weight ${two(evidence.weight)} (a fix from ${two(report.rules.threshold)} on)`,
    breadthOf(breadth),
    "",
    paint.bold(`Functions it touched, as they stand at ${shortSha(report.head)}`),
    ...(functions.length === 0 ? ["  none that is still there"] : []),
    ...listed.map((fn) => row(fn, width)),
    ...(functions.length > listed.length
      ? [`  … and ${grouped(functions.length - listed.length)} more`]
      : []),
    ...repairedBy(report, width, options.limit).map((line, i) => (i === 1 ? paint.bold(line) : line)),
  ]);
}

/** Of a fix, whose lines it removed or edited, the heading in the second line. */
function repairedBy({ repaired, narrow, fix }: LabelExplanation, width: number, limit: number): string[] {
  if (!fix) return [];
  const heading = narrow
    ? "Commits whose lines it repaired"
    : "Commits whose lines it changed, repair or not";
  const rows = repaired.flatMap((cause) => [
    `  ${shortSha(cause.sha)}  ${terminal(cause.subject)}  (${day(cause.date)}, ${before(cause.delayDays)})`,
    ...cause.functions.map(
      (fn) =>
        `    ${padStart(count(fn.lines, "line"), 9)}  ${terminal(fn.name)}  ${terminal(fn.path, 1000)}:${fn.startLine}`,
    ),
  ]);
  const shown = rows.slice(0, limit).map((line) => cut(line, width));
  const rest =
    rows.length > shown.length ? [`  … and ${grouped(rows.length - shown.length)} lines more`] : [];
  return [
    "",
    heading,
    ...(rows.length === 0 ? ["  none: it only adds, or its functions are gone"] : shown),
    ...rest,
  ];
}

function before(days: number): string {
  return `${count(Math.max(0, Math.round(days)), "day")} before`;
}

function breadthOf({ functions, widestFunctions, files, widestFiles }: LabelExplanation["breadth"]): string {
  const said = (n: number, one: string, widest: number): string =>
    `${count(n, one)} (${n > widest ? "too broad to count: at most" : "counts up to"} ${widest})`;
  return `touches ${said(functions, "function", widestFunctions)}, ${said(files, "source file", widestFiles)}`;
}

const WHY: Readonly<Record<NonNullable<TouchedByCommit["why"]>, string>> = {
  "no fix": "",
  "too broad": "the commit is too broad",
  birth: "its birth",
  "not substantive": "only blanks, comments or white space",
};

function row(fn: TouchedByCommit, width: number): string {
  const credit = fn.why === null ? two(fn.credit) : "–";
  const place = `${terminal(fn.path, 1000)}:${fn.startLine}`;
  const why = fn.why && WHY[fn.why] ? `  (${WHY[fn.why]})` : "";
  return cut(`  ${padStart(credit, 5)}  ${terminal(fn.name)}  ${place}${why}`, width);
}

function told(report: LabelHead, width: number, lines: readonly string[]): string {
  const notices = report.notices.map((notice) =>
    wrap(
      `${notice.level === "warning" ? "warning: " : "note: "}${terminal(sentence(notice), 1000)}`,
      width,
      "  ",
    ),
  );
  return `${[...lines, ...(notices.length > 0 ? ["", ...notices] : [])].join("\n")}\n`;
}

/** Two digits, without the leading zero's company: ".90" would read as a rank. */
function two(value: number): string {
  return value.toFixed(2);
}

function percentage(part: number, whole: number): string {
  return `${whole === 0 ? 0 : Math.round((100 * part) / whole)} %`;
}
