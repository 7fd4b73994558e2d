import { auc } from "../evaluation/discrimination.js";
import { ranked } from "../evaluation/ranking.js";

/**
 * Weights of the adapter that are tried, 0 among them. A past window or two choose among them, which is little:
 * larger weights, where they were allowed, were chosen by chance and lost on the window after.
 */
export const BLEND_WEIGHTS = [0, 0.05, 0.1, 0.15, 0.2, 0.3] as const;

/** Where no window is over that had an adapter, so that there is nothing to choose on. */
export const FIRST_WEIGHT = 0.15;

/** Subtracts the mean and divides by the standard deviation; a constant becomes zeros. */
export function standardized(values: Float64Array): Float64Array {
  const n = Math.max(1, values.length);
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n;
  const deviation = Math.sqrt(variance) || 1;
  return values.map((value) => (value - mean) / deviation);
}

/** z(baseline) + weight · z(adapter), over the functions of one repository. */
export function blended(baseline: Float64Array, adapter: Float64Array, weight: number): Float64Array {
  const [b, a] = [standardized(baseline), standardized(adapter)];
  return b.map((value, i) => value + weight * a[i]!);
}

/** Scores of one past window with its labels. */
export interface BlendWindow {
  readonly baseline: Float64Array;
  readonly adapter: Float64Array;
  readonly labels: ArrayLike<number>;
}

/** The weight with the highest mean AUC over the windows; of equals the smallest. */
export function chooseWeight(
  windows: readonly BlendWindow[],
  weights: readonly number[] = BLEND_WEIGHTS,
): number {
  let [best, chosen] = [-Infinity, 0];
  for (const weight of weights) {
    const values = windows.flatMap(({ baseline, adapter, labels }) => {
      const value = auc(ranked(blended(baseline, adapter, weight), labels));
      return value === null ? [] : [value];
    });
    if (values.length === 0) return FIRST_WEIGHT;
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    if (mean > best) [best, chosen] = [mean, weight];
  }
  return chosen;
}
