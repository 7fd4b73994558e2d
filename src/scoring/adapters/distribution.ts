import { z } from "zod";
import { countBelow } from "../../features/reference.js";

/** How a score is spread over a repository's functions, small enough to be stored. */
export interface Distribution {
  readonly functions: number;
  readonly mean: number;
  /** That of a constant is 1. */
  readonly deviation: number;
  /** QUANTILES of them, ascending, at even steps from the smallest score to the largest. */
  readonly quantiles: readonly number[];
}

/** A tenth of a percent: what a report tells of a percentile. */
export const QUANTILES = 1001;

/** Scores are of the order of 1; beyond these bounds a stored number is damage, or meant to do some. */
const LARGEST = 1e9;
const SMALLEST_DEVIATION = 1e-9;
const score = z.number().min(-LARGEST).max(LARGEST);

export const DistributionSchema = z.strictObject({
  functions: z
    .number()
    .int()
    .min(1)
    .max(2 ** 31),
  mean: score,
  deviation: z.number().min(SMALLEST_DEVIATION).max(LARGEST),
  quantiles: z
    .array(score)
    .length(QUANTILES)
    .refine((values) => values.every((value, i) => i === 0 || values[i - 1]! <= value), {
      message: "quantiles must not fall",
    })
    .readonly(),
});

/** @param scores at least one, all finite */
export function distributionOf(scores: ArrayLike<number>): Distribution {
  const sorted = Float64Array.from(scores).sort();
  const n = sorted.length;
  if (n === 0) throw new RangeError("a distribution needs at least one score");
  const mean = sorted.reduce((sum, score) => sum + score, 0) / n;
  const variance = sorted.reduce((sum, score) => sum + (score - mean) ** 2, 0) / n;
  const quantiles = Array.from({ length: QUANTILES }, (_, i) => {
    const at = (i * (n - 1)) / (QUANTILES - 1);
    const [low, high] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!];
    // Between equal neighbours nothing is computed, so that rounding cannot break the order.
    return low === high ? low : Math.min(high, low + (high - low) * (at - Math.floor(at)));
  });
  const deviation = Math.sqrt(variance);
  return { functions: n, mean, deviation: deviation < SMALLEST_DEVIATION ? 1 : deviation, quantiles };
}

export function zIn({ mean, deviation }: Distribution, score: number): number {
  return (score - mean) / deviation;
}

/** 0–100: the share of the functions with a lower score, exact to a quantile's step. */
export function percentileIn({ functions, quantiles }: Distribution, score: number): number {
  const below = countBelow(quantiles, score, false);
  if (below === 0) return 0;
  if (below === QUANTILES) return 100;
  const [low, high] = [quantiles[below - 1]!, quantiles[below]!];
  const place = (below - 1 + (score - low) / (high - low)) / (QUANTILES - 1);
  // The i-th of n ascending scores has i below it, and the largest n − 1.
  return (100 * place * (functions - 1)) / functions;
}
