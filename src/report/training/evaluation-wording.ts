import type { LabelName } from "../../evaluation/table.js";
import { count } from "../wording.js";
import type { Difference, EvaluationResult } from "./evaluation-result.js";
import { MEAN, TEMPORAL_LABELS, windowsOf } from "./rows.js";

/** What was evaluated, in one line. No foreign text. */
export function evaluated({ rows }: EvaluationResult): string {
  if (rows.length === 0) return "nothing could be tested";
  const names = new Set(rows.map(({ name }) => name)).size;
  return `${count(names, "row")} on ${count(windowsOf(rows).length, "window")}`;
}

export function told(label: LabelName): string {
  return TEMPORAL_LABELS.find((known) => known.label === label)?.told ?? "fix count";
}

/** Differences of the mean, which answer, apart from those of each window, which only repeat a single one. */
export function parted({ differences }: EvaluationResult): {
  readonly open: readonly Difference[];
  readonly each: readonly Difference[];
} {
  const mean = differences.filter(({ cutoff }) => cutoff === MEAN);
  const each = differences.filter(({ cutoff }) => cutoff !== MEAN);
  const windows = new Set(each.map(({ cutoff }) => cutoff)).size;
  return mean.length === 0 ? { open: each, each: [] } : { open: mean, each: windows > 1 ? each : [] };
}
