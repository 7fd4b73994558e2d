import type { LabelName } from "../../evaluation/table.js";
import { count } from "../wording.js";
import type { EvaluationResult } from "./evaluation-result.js";
import { TEMPORAL_LABELS, windowsOf } from "./rows.js";

/** What was evaluated, in one line. No foreign text. */
export function evaluated({ rows }: EvaluationResult): string {
  if (rows.length === 0) return "nothing could be tested";
  const names = new Set(rows.map(({ name }) => name)).size;
  return `${count(names, "row")} on ${count(windowsOf(rows).length, "window")}`;
}

export function told(label: LabelName): string {
  return TEMPORAL_LABELS.find((known) => known.label === label)?.told ?? "fix count";
}
