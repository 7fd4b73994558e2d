import type { AdapterBundle } from "./adapters/bundle.js";
import type { AdapterScales } from "./adapters/bundle-manifest.js";
import { percentileIn, zIn } from "./adapters/distribution.js";
import { predictAll } from "./adapters/tabular/adapter.js";
import type { FunctionText } from "./adapters/tabular/terms.js";
import type { LoraScales } from "./adapters/lora/manifest.js";
import type { ScoreScale } from "./baseline.js";

/** An adapter that is blended in. */
export interface LearnedModel {
  /** Above 0. */
  readonly weight: number;
  /** Of the commit it was trained at, which stands in for the base: both are of the same repository. */
  readonly scales: AdapterScales;
  readonly predict: (functions: readonly FunctionText[]) => Float64Array;
}

/** What a LoRA adapter said of the functions that are judged, to be blended in. */
export interface LoraBlend {
  /** Above 0. */
  readonly weight: number;
  /** Of the commit it was trained at, as with the tabular one. */
  readonly scales: LoraScales;
  /** By function, in the order in which they are judged. */
  readonly values: ArrayLike<number>;
}

/** What an adapter adds to one function's score. */
export interface LearnedPart {
  /** Deviations above the repository's mean. */
  readonly z: number;
  /** Percentile rank within the repository, [0, 1]. */
  readonly rank: number;
  /** In the baseline's unit, so that it adds up with the baseline's contributions. */
  readonly contribution: number;
}

export interface Verdict {
  /** baseline + contributions of the adapters */
  readonly score: number;
  /** 0–100 within the repository. */
  readonly percentile: number;
  /** Of the tabular adapter. */
  readonly learned: LearnedPart | null;
  readonly lora: LearnedPart | null;
}

/** Further from the mean nothing more is learned, and one odd function must not outweigh its history. */
const FURTHEST = 10;

/** Null for an adapter of weight 0: it did not help, so that no score may hang on it. */
export function learnedModel({ facts, adapter, scales }: AdapterBundle): LearnedModel | null {
  if (facts.weight === 0) return null;
  return { weight: facts.weight, scales, predict: (functions) => predictAll(adapter, functions) };
}

/** How the two scores become one; both are z-scores over the repository. */
export function blendedZ(baselineZ: number, adapterZ: number, weight: number): number {
  return baselineZ + weight * adapterZ;
}

/**
 * A baseline score with what the adapter says of the same function.
 * @param adapterScore null where there is no text to judge
 * @returns the verdict, and the z-score that the change score takes
 */
export function judged(
  baseline: number,
  adapterScore: number | null,
  scale: ScoreScale,
  learned: LearnedModel | null,
): Verdict & { readonly z: number } {
  const baselineZ = scale.z(baseline);
  // Without functions to compare with there is no z-score to blend.
  if (learned === null || adapterScore === null || scale.size === 0) {
    const percentile = scale.percentile(baseline);
    return { score: baseline, percentile, z: baselineZ, learned: null, lora: null };
  }
  const { adapter, blend } = learned.scales;
  const z = limited(zIn(adapter, adapterScore));
  const blended = blendedZ(baselineZ, z, learned.weight);
  const contribution = scale.spread(blended - baselineZ);
  return {
    score: baseline + contribution,
    percentile: percentileIn(blend, blended),
    z: limited(zIn(blend, blended)),
    learned: { z, rank: percentileIn(adapter, adapterScore) / 100, contribution },
    lora: null,
  };
}

/**
 * A verdict with what the LoRA adapter says as well: z(without it) + weight · z(lora). So it stands on top of
 * whatever is blended already, with the tabular adapter or without.
 * @param value expected digit, 0 to 9
 * @param learned what `without` was blended with
 */
export function judgedByLora(
  without: Verdict & { readonly z: number },
  value: number,
  { weight, scales }: LoraBlend,
  scale: ScoreScale,
  learned: LearnedModel | null,
): Verdict & { readonly z: number } {
  const z = limited(zIn(scales.lora, value));
  const blended = blendedZ(without.z, z, weight);
  // A deviation of what the two make together, in the baseline's unit.
  const unit = scale.spread(without.learned === null ? 1 : learned!.scales.blend.deviation);
  const contribution = unit * weight * z;
  return {
    score: without.score + contribution,
    percentile: percentileIn(scales.blend, blended),
    z: limited(zIn(scales.blend, blended)),
    learned: without.learned,
    lora: { z, rank: percentileIn(scales.lora, value) / 100, contribution },
  };
}

function limited(z: number): number {
  return Math.max(-FURTHEST, Math.min(FURTHEST, z));
}
