import { CHANGE_WEIGHTS } from "./baseline-weights.js";

export interface ChangeInput {
  /** Substantive lines the change adds in the function. */
  readonly added: number;
  /** Functions the whole change touches, at least 1. */
  readonly functionsTouched: number;
  /** The baseline score as a z-score over the repository; null without history to take it from. */
  readonly baselineZ: number | null;
  readonly cyclomaticComplexity: number;
}

/**
 * How likely this edit will have to be repaired, comparable within one change and between changes:
 *
 *   .69·ln(1 + lines added) + .22·(baseline, z over the repository) − .36·ln(functions touched)
 *
 * It answers another question than the baseline's percentile, which says how fragile the function is.
 */
export function changeScore({
  added,
  functionsTouched,
  baselineZ,
  cyclomaticComplexity,
}: ChangeInput): number {
  const lines = Math.log(1 + added);
  const breadth = Math.log(Math.max(1, functionsTouched));
  if (baselineZ === null) {
    const { added: a, complexity, breadth: b } = CHANGE_WEIGHTS.withoutHistory;
    return a * lines + complexity * Math.log(Math.max(1, cyclomaticComplexity)) - b * breadth;
  }
  const { added: a, baseline, breadth: b } = CHANGE_WEIGHTS.withHistory;
  return a * lines + baseline * baselineZ - b * breadth;
}
