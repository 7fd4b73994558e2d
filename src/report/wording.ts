import { grouped } from "../features/grouped.js";
import type { MarkedFile, ModelCard, Report, ReportFunction, ReportReviewer } from "./report.js";

export { grouped };

/*
 * The words all renderings share. Nothing here quotes the repository, so nothing here needs escaping,
 * with the exceptions that say so.
 */

/** "1 function", "8,612 functions"; irregular plurals are passed in. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${grouped(n)} ${n === 1 ? one : many}`;
}

/** Rounded down, so that no claim is larger than the number: 99.97 is told as "99.9 %", 96.99 as "96 %". */
export function percent(percentile: number): string {
  const told = percentile >= 99 ? Math.floor(percentile * 10) / 10 : Math.floor(percentile);
  return `${told} %`;
}

export function riskierThan(fn: Pick<ReportFunction, "percentile">): string {
  return `riskier than ${percent(fn.percentile)} of this repository's functions`;
}

/** The functions a reader should see first: the flagged ones of a change, otherwise all that were asked for. */
export function leading(report: Report): readonly ReportFunction[] {
  return report.command === "score" ? report.functions.filter((fn) => fn.flagged) : report.functions;
}

/** The one sentence that answers the reader's question. */
export function verdict(report: Report): string {
  const { functions, flagged, files } = report.totals;
  if (report.command === "explain") return `${count(functions, "function")} explained`;
  if (report.command === "rank") {
    const shown = report.functions.length;
    if (functions === 0) return "Nothing to rank: no function was found in a supported language";
    return shown < functions
      ? `The ${grouped(shown)} riskiest of ${count(functions, "function")}`
      : `${count(functions, "function")}, the riskiest first`;
  }
  if (files === 0) return "Nothing to rank: the change touches no file";
  if (functions === 0) return `Nothing to rank: the change touches no function that can be scored`;
  if (flagged === 0) return `Nothing stands out in ${count(functions, "changed function")}`;
  if (functions === 1) return "The one changed function deserves a closer look";
  return `${grouped(flagged)} of ${grouped(functions)} changed functions deserve${flagged === 1 ? "s" : ""} a closer look`;
}

/** Why this one is here, in one line: that it needed fixes, if it did, and the top reason. Quotes the report: escape it. */
export function topReason(fn: Pick<ReportFunction, "reasons" | "history">): string {
  const reason = firstReason(fn);
  const fixed = fixesOf(fn);
  return fixed === null ? reason : `${fixed}; ${reason}`;
}

/** The reason that weighs most. Quotes the report: escape it. */
export function firstReason(fn: Pick<ReportFunction, "reasons">): string {
  return fn.reasons[0] ?? "no single reason: many small ones add up";
}

/** "fixed 9 times, last on 2026-10-28"; null for a function without a fix. Quotes a date: escape it. */
export function fixesOf({ history }: Pick<ReportFunction, "history">): string | null {
  const { fixes, lastFixes } = history;
  const [last] = lastFixes;
  if (last === undefined) return null;
  const times = fixes <= 1 ? "once" : fixes === 2 ? "twice" : `${grouped(fixes)} times`;
  return `fixed ${times}, last on ${day(last.date)}`;
}

/** Where one qualifier of a name ends and the next begins: `a.b`, `A::B#c`, `f.<callback of g>`. */
const QUALIFIER = /(?:\.|::|#)(?![^<]*>)/;

/**
 * A long qualified name with as few of its outer qualifiers as `max` characters take; it is less qualified
 * then, and whole. One that is still too long is cut where it is shown.
 */
export function shortName(name: string, max: number): string {
  let short = name.slice(-4 * max);
  while (short.length > max) {
    const found = QUALIFIER.exec(short);
    if (found === null || found.index + found[0].length >= short.length) break;
    short = short.slice(found.index + found[0].length);
  }
  return short.length <= max ? short : name;
}

/** "712–719", "731". */
export function lineRange(lines: { readonly startLine: number; readonly endLine: number }): string {
  return lines.endLine > lines.startLine ? `${lines.startLine}–${lines.endLine}` : `${lines.startLine}`;
}

/** ISO day of a date or a date and time. Quotes the report: escape it. */
export function day(iso: string): string {
  return iso.slice(0, 10);
}

/** What is known of the function's past, as a sentence. Quotes a date: escape it. */
export function pastOf(fn: Pick<ReportFunction, "status" | "history">): string {
  const { touches, fixes, authors, lastTouched } = fn.history;
  if (touches === 0) {
    return fn.status === "new"
      ? "new in this change, no history of its own: its structure and its file's history carry the score"
      : "no change of it was found in the history read";
  }
  const last = lastTouched === null ? "" : `, last on ${day(lastTouched)}`;
  const repaired = fixes === 0 ? "no fix" : count(fixes, "fix", "fixes");
  return `${count(touches, "change")} (${repaired}) by ${count(authors, "author")}${last}`;
}

export function sizeOf(fn: Pick<ReportFunction, "metrics">): string {
  const m = fn.metrics;
  return [
    count(m.linesOfCode, "line of code", "lines of code"),
    `cyclomatic complexity ${m.cyclomaticComplexity}`,
    `cognitive complexity ${m.cognitiveComplexity}`,
    `nesting ${m.nestingDepth}`,
    count(m.parameters, "parameter"),
    `calls ${count(m.fanOut, "function")}`,
  ].join(", ");
}

/** Which score this is. Quotes the weights' name: escape it. */
export function modelOf({ kind, featureTable, weights }: ModelCard): string {
  const baseline = `published baseline (feature table ${featureTable}, weights ${weights})`;
  return kind === "blend" ? `${baseline} and an adapter learned from this repository's past fixes` : baseline;
}

const INDEX: Readonly<Record<ModelCard["history"]["index"], string>> = {
  cold: "index built in this run",
  updated: "index restored and updated",
  warm: "index restored",
  none: "no index",
};

/** How deep the history goes that the score rests on. Quotes the report: escape it. */
export function depthOf(history: ModelCard["history"]): string {
  if (history.index === "none" || history.commits === 0) return "none read";
  const since = history.since === null ? "" : ` since ${day(history.since)}`;
  const to = history.commit === null ? "" : ` up to ${history.commit.slice(0, 7)}`;
  return `${count(history.commits, "commit")}${since}${to}, ${INDEX[history.index]}`;
}

/** There are eleven marks (report.ts). */
const MARKS = 12;

/** "3 files left out (2 test, 1 vendored)", which alone often answers the question. Quotes the marks: escape it. */
export function leftOut(marked: readonly MarkedFile[]): string {
  const counts = byMark(marked).map((files) => `${grouped(files.length)} ${files[0]?.mark ?? ""}`);
  return `${count(marked.length, "file")} left out (${counts.slice(0, MARKS).join(", ")})`;
}

/** Files grouped by mark, the most frequent mark first. */
export function byMark(marked: readonly MarkedFile[]): readonly (readonly MarkedFile[])[] {
  return [...groupedBy(marked, ({ mark }) => mark).values()].sort((a, b) => b.length - a.length);
}

/** In the order in which the keys appear. */
export function groupedBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** What the gate says, in a word; off: it was not asked. */
export function gateState(gate: Report["gate"]): "off" | "passed" | "failed" | "accepted" {
  if (gate === null) return "off";
  if (!gate.passed) return "failed";
  if (gate.accepted !== null) return "accepted";
  return gate.failOn === "never" ? "off" : "passed";
}

/** Why nobody is told of a function. Quotes the reason: escape it. */
export function suppressedBy({ by, reason, expires }: NonNullable<ReportFunction["suppressed"]>): string {
  const where =
    by === "comment" ? "a comment at it" : `the configuration until ${expires ?? "further notice"}`;
  return `${reason} (${where})`;
}

/** People of a whole table, who know most of it first; at most three. */
export function peopleWho(
  functions: readonly ReportFunction[],
): readonly { readonly reviewer: ReportReviewer; readonly functions: number }[] {
  const known = groupedBy(
    functions.flatMap((fn) => fn.reviewers),
    ({ login, name }) => `${login ?? ""}\0${name}`,
  );
  return [...known.values()]
    .map((each) => ({ reviewer: each[0]!, functions: each.length }))
    .sort((a, b) => b.functions - a.functions)
    .slice(0, PEOPLE);
}

/** More names are no help to who picks one. */
const PEOPLE = 3;

/** "12 changes of it, last on 2026-08-30, code owner". Quotes a date: escape it. */
export function whoKnows({ touches, of, last, owner }: ReportReviewer): string {
  const where = of === "function" ? "of it" : "of its file";
  return `${count(touches, "change")} ${where}, last on ${day(last)}${owner ? ", code owner" : ""}`;
}

/** What the tool never claims (design). */
export const NOT_CLAIMED = "Ranks what historically needs fixes, which is not to say that there is a bug";

/** The question that the change score answers (science: "inside one change there are two questions"). */
export const CHANGE_SCORE_MEANS =
  "which of these edits is likely to need repair. It grows with the lines added in a function and with the function's own fragility";

export const PERCENTILE_MEANS =
  "how fragile the function itself is: the share of this repository's functions with a lower score, from structure and history, whatever this change does to it";
