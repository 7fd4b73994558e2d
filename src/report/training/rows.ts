import type { EvaluatedRow, LabelName } from "../../evaluation/table.js";

/** The cutoff of the mean over all windows. */
export const MEAN = "mean";

/** The labels of a temporal table, side by side: the narrow one is cleaner, the other is what a reader asks for. */
export const TEMPORAL_LABELS: readonly { readonly label: LabelName; readonly told: string }[] = [
  { label: "any-fix", told: "any fix" },
  { label: "narrow-fix", told: "narrow fix" },
];

/** One tested window, or the mean over all of them: a row per name and label. */
export interface Window {
  readonly cutoff: string;
  readonly rows: readonly EvaluatedRow[];
  /** Of the first row with any fix; null without one. */
  readonly any: Measured | null;
  readonly narrow: Measured | null;
}

export interface Measured {
  readonly functions: number;
  readonly prevalence: number;
}

/** The tested windows, oldest first, without the mean. */
export function windowsOf(rows: readonly EvaluatedRow[]): readonly Window[] {
  const temporal = rows.filter((row) => isTemporal(row) && row.cutoff !== MEAN);
  const cutoffs = [...new Set(temporal.map((row) => row.cutoff))].sort();
  return cutoffs.map((cutoff) => windowAt(temporal, cutoff));
}

/** The mean over the windows; a single window is its own mean. Null where nothing was tested. */
export function meanOf(rows: readonly EvaluatedRow[]): Window | null {
  const temporal = rows.filter(isTemporal);
  const mean = windowAt(temporal, MEAN);
  if (mean.rows.length > 0) return mean;
  const windows = windowsOf(rows);
  return windows.length === 1 ? windows[0]! : null;
}

/** Rows whose label contains what their features have seen: never to be read beside the temporal ones. */
export function retrospectiveOf(rows: readonly EvaluatedRow[]): readonly EvaluatedRow[] {
  return rows.filter((row) => row.protocol === "retrospective");
}

/** The number of all fixes is a label of the retrospective protocol only. */
function isTemporal({ protocol, label }: EvaluatedRow): boolean {
  return protocol === "temporal" && TEMPORAL_LABELS.some((known) => known.label === label);
}

function windowAt(temporal: readonly EvaluatedRow[], cutoff: string): Window {
  const rows = temporal.filter((row) => row.cutoff === cutoff);
  const measured = (label: LabelName): Measured | null =>
    rows.find((candidate) => candidate.label === label) ?? null;
  return { cutoff, rows, any: measured("any-fix"), narrow: measured("narrow-fix") };
}

/** What a row is to the gate; "one-number" rows are what any model has to beat. */
export type Mark = "candidate" | "against" | "one-number" | "other";

/** The comparison rows that need no model (src/learning/comparison-rows.ts). */
export const ONE_NUMBER: ReadonlySet<string> = new Set([
  "random",
  "lines-of-code",
  "smallest-first",
  "cyclomatic-complexity",
  "touches",
  "prior-fixes",
]);

export interface Contest {
  readonly candidate: string;
  readonly against: string;
}

/** The candidate may be the row it is held against: then nothing competed. */
export function markOf(name: string, contest: Contest | null): Mark {
  if (contest?.candidate === name && contest.against !== name) return "candidate";
  if (contest?.against === name) return "against";
  return ONE_NUMBER.has(name) ? "one-number" : "other";
}
