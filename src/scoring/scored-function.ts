import type { Metrics } from "../metrics/metrics.js";
import type { Contribution } from "./baseline.js";

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
  readonly score: number;
  readonly percentile: number;
  readonly contributions: readonly Contribution[];
  readonly changeScore: number | null;
  readonly addedLines: number;
  readonly hunks: readonly { readonly startLine: number; readonly endLine: number }[];
}
