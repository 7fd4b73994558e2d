import { FEATURES, type FeatureKey } from "../features/table.js";
import { countBelow, type ReferenceDistribution } from "../features/reference.js";
import { BASELINE_WEIGHTS } from "./baseline-weights.js";

export interface Contribution {
  /** Row of the feature table. */
  readonly feature: number;
  readonly value: number;
  /** Percentile rank within the repository, (0, 1], before the sign. */
  readonly rank: number;
  readonly contribution: number;
}

export interface BaselineScore {
  /** The sum of the contributions. */
  readonly score: number;
  readonly contributions: readonly Contribution[];
}

/**
 * The deterministic baseline: for each feature, with r its rank (1 − r + .0001 where less is riskier),
 *
 *   contribution = rank weight · (r − .5) + tail weight · ((−ln(1.0005 − r) − 1) / 4)
 *
 * A missing value contributes nothing: a new function is judged by what it has.
 */
export function baselineScore(
  values: readonly (number | null)[],
  reference: ReferenceDistribution,
): BaselineScore {
  const contributions: Contribution[] = [];
  FEATURES.forEach((_, feature) => {
    const value = values[feature] ?? null;
    const rank = reference.rank(feature, value);
    if (value === null || rank === null) return;
    contributions.push({ feature, value, rank, contribution: contributionOf(feature, rank) });
  });
  return { score: contributions.reduce((sum, { contribution }) => sum + contribution, 0), contributions };
}

/** The score alone, which a whole repository is asked for. */
export function baselineTotal(values: readonly (number | null)[], reference: ReferenceDistribution): number {
  let sum = 0;
  for (let feature = 0; feature < FEATURES.length; feature++) {
    const rank = reference.rank(feature, values[feature] ?? null);
    if (rank !== null) sum += contributionOf(feature, rank);
  }
  return sum;
}

function contributionOf(feature: number, rank: number): number {
  const { key, sign } = FEATURES[feature]!;
  const weight = BASELINE_WEIGHTS[key];
  const r = sign === 1 ? rank : 1 - rank + 0.0001;
  return weight.rank * (r - 0.5) + weight.tail * ((-Math.log(1.0005 - r) - 1) / 4);
}

/** The score less the contributions of some features: where a label would otherwise be among its own features. */
export function baselineWithout(keys: readonly FeatureKey[]): (score: BaselineScore) => number {
  const left = new Set(keys);
  return ({ contributions }) =>
    contributions.reduce(
      (sum, { feature, contribution }) => sum + (left.has(FEATURES[feature]!.key) ? 0 : contribution),
      0,
    );
}

/** Where a score stands among the repository's. */
export class ScoreScale {
  readonly #sorted: Float64Array;
  readonly #mean: number;
  readonly #deviation: number;

  constructor(scores: readonly number[]) {
    this.#sorted = Float64Array.from(scores).sort();
    const n = Math.max(1, scores.length);
    this.#mean = scores.reduce((sum, score) => sum + score, 0) / n;
    const variance = scores.reduce((sum, score) => sum + (score - this.#mean) ** 2, 0) / n;
    this.#deviation = Math.sqrt(variance) || 1;
  }

  get size(): number {
    return this.#sorted.length;
  }

  /** 0–100: the share of the repository's functions with a lower score; 50 where there is none to compare. */
  percentile(score: number): number {
    if (this.#sorted.length === 0) return 50;
    return (100 * countBelow(this.#sorted, score, false)) / this.#sorted.length;
  }

  z(score: number): number {
    return (score - this.#mean) / this.#deviation;
  }

  /** The difference of scores that makes `z` deviations. */
  spread(z: number): number {
    return z * this.#deviation;
  }
}
