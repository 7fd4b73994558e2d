import type { Metrics } from "../metrics/metrics.js";
import type { Contribution } from "./baseline.js";
import type { LearnedPart } from "./learned.js";

/** A function with all that the report says of it, still as numbers. */
export interface ScoredFunction {
  readonly path: string;
  readonly name: string;
  readonly ordinal: number;
  readonly startLine: number;
  readonly endLine: number;
  readonly language: string;
  readonly metrics: Metrics;
  readonly status: "new" | "edited" | "unchanged";
  /** Its number in the history's snapshot; null if it is not in it. */
  readonly index: number | null;
  /** Its file's number there; null if that is not in it. */
  readonly file: number | null;
  /** The sum of the contributions, of the adapter's too. */
  readonly score: number;
  readonly percentile: number;
  /** Of the baseline. */
  readonly contributions: readonly Contribution[];
  /** The adapter's part of the score, beside the contributions; null where none is blended in. */
  readonly learned: LearnedPart | null;
  /** As `learned`, of the LoRA adapter. */
  readonly lora: LearnedPart | null;
  readonly changeScore: number | null;
  readonly addedLines: number;
  readonly hunks: readonly { readonly startLine: number; readonly endLine: number }[];
}
