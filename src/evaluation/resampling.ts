import { seededRandom } from "./random.js";
import type { Weights } from "./ranking.js";

/** A metric of rows that count as often as their weights say; null where it has no value. */
export type Statistic = (weights?: Weights) => number | null;

export interface Interval {
  readonly estimate: number;
  /** 2.5 % and 97.5 % of the draws. */
  readonly low: number;
  readonly high: number;
  /** How many draws had a value: one without a fixed function has none. */
  readonly draws: number;
}

export interface Resampling {
  readonly draws?: number;
  /** The same seed draws the same clusters, so intervals of several metrics are of the same draws. */
  readonly seed?: number;
}

export const BOOTSTRAP_DRAWS = 2_000;

/**
 * Percentile bootstrap (Efron 1979) by clusters (Field & Welsh 2007): functions of one file are fixed
 * together, so whole files are drawn, as many as there are, with replacement. A draw is the number of
 * times each row counts, so it costs one pass over rows that stay sorted.
 *
 *   bootstrap(paths, (weights) => auc(ranking, weights))
 *
 * @param clusters the cluster of each row
 * @returns null where the statistic has no value, or no draw has
 */
export function bootstrap(
  clusters: ArrayLike<number | string>,
  statistic: Statistic,
  options: Resampling = {},
): Interval | null {
  return bootstrapEach(clusters, (weights) => [statistic(weights)], options)[0]!;
}

/**
 * As `bootstrap`, for several statistics on the same draws.
 *
 * @param statistics as many values each time it is asked
 */
export function bootstrapEach(
  clusters: ArrayLike<number | string>,
  statistics: (weights?: Weights) => readonly (number | null)[],
  { draws = BOOTSTRAP_DRAWS, seed = 1 }: Resampling = {},
): (Interval | null)[] {
  const estimates = statistics();
  const values = estimates.map((): number[] => []);
  const { clusterOf, count } = numbered(clusters);
  const random = seededRandom(seed);
  const times = new Int32Array(count);
  const weights = new Int32Array(clusters.length);
  for (let draw = 0; draw < draws; draw++) {
    times.fill(0);
    for (let pick = 0; pick < count; pick++) times[Math.floor(random() * count)]!++;
    for (let row = 0; row < weights.length; row++) weights[row] = times[clusterOf[row]!]!;
    statistics(weights).forEach((value, i) => value !== null && values[i]!.push(value));
  }
  return estimates.map((estimate, i) => {
    const drawn = values[i]!;
    if (estimate === null || drawn.length === 0) return null;
    const sorted = Float64Array.from(drawn).sort();
    return { estimate, low: quantile(sorted, 0.025), high: quantile(sorted, 0.975), draws: drawn.length };
  });
}

/**
 * The interval of `one` − `other` on the same draws: paired, so what both find hard cancels. The first is
 * better where all of the interval is above zero.
 */
export function bootstrapDifference(
  clusters: ArrayLike<number | string>,
  [one, other]: readonly [Statistic, Statistic],
  options: Resampling = {},
): Interval | null {
  const difference: Statistic = (weights) => {
    const [a, b] = [one(weights), other(weights)];
    return a === null || b === null ? null : a - b;
  };
  return bootstrap(clusters, difference, options);
}

function numbered(clusters: ArrayLike<number | string>): { clusterOf: Int32Array; count: number } {
  const ids = new Map<number | string, number>();
  const clusterOf = Int32Array.from(clusters, (cluster) => {
    const id = ids.get(cluster) ?? ids.size;
    ids.set(cluster, id);
    return id;
  });
  return { clusterOf, count: ids.size };
}

/** Straight between the two nearest values, as numpy's default (Hyndman & Fan 1996, type 7). */
function quantile(sorted: Float64Array, q: number): number {
  const at = q * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!];
  return low + (high - low) * (at - Math.floor(at));
}
