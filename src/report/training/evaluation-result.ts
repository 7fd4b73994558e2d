import type { EvaluatedRow, LabelName } from "../../evaluation/table.js";
import type { Notice } from "../report.js";

/** The result of `evaluate` as data: how well each way to order this repository's functions would have done. */
export interface EvaluationResult {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: "defect-risk"; readonly version: string };
  readonly command: "evaluate";
  readonly repository: string;
  /** The commit evaluated up to, full SHA. */
  readonly commit: string;
  /** Per tested window and label, then the mean over the windows (cutoff "mean"). */
  readonly rows: readonly EvaluatedRow[];
  readonly differences: readonly Difference[];
  readonly notices: readonly Notice[];
}

/** AUC of one row minus AUC of another on the same functions, with its 95 % interval: paired draws, by file. */
export interface Difference {
  /** What minus what, e.g. "baseline − lines-of-code". */
  readonly name: string;
  readonly label: LabelName;
  /** ISO date, or "mean" as in the rows. */
  readonly cutoff: string;
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}
