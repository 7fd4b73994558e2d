import { aucDifference } from "../evaluation/compare.js";
import { auc } from "../evaluation/discrimination.js";
import { seededRandom, shuffled } from "../evaluation/random.js";
import { ranked } from "../evaluation/ranking.js";
import { activityColumns } from "./columns.js";
import { ADAPTER_ROWS, labelsOf, type TestedBlend } from "./backtest.js";
import type { TextWindow } from "./trained-rows.js";
import { fitBoostedTrees, predictBoosted } from "./boosted-trees.js";

export interface GateDecision {
  readonly passed: boolean;
  readonly candidate: "blend";
  /** The best row by mean AUC that needs no adapter. */
  readonly against: string;
  readonly difference: { readonly estimate: number; readonly low: number; readonly high: number };
}

/**
 * An adapter is published only if the blend beats the best row without it, with the whole interval of the
 * mean AUC difference above zero. Null where no window had both fixed and other functions.
 */
export function decideGate(tested: readonly TestedBlend[]): GateDecision | null {
  const against = bestWithout(tested);
  if (against === null) return null;
  const difference = aucDifference(tested, ["blend", against]);
  if (difference === null) return null;
  const { estimate, low, high } = difference;
  return { passed: low > 0, candidate: "blend", against, difference: { estimate, low, high } };
}

/** The row with the highest mean AUC that needs no adapter; null without a window of both labels. */
export function bestWithout(tested: readonly TestedBlend[]): string | null {
  const means = [...(tested[0]?.scores.keys() ?? [])]
    .filter((name) => !ADAPTER_ROWS.includes(name as "blend"))
    .flatMap((name) => {
      const values = tested.map(({ scores, labels }) => auc(ranked(scores.get(name)!, labels)));
      return values.includes(null) ? [] : [{ name, mean: values.reduce<number>((sum, v) => sum + v!, 0) }];
    })
    .sort((a, b) => b.mean - a.mean);
  return means[0]?.name ?? null;
}

/** Fits per permutation; their mean AUC has a standard error of about .05/√40 with a hundred fixed functions. */
const PERMUTATIONS = 40;

/**
 * The whole path under labels that say nothing: dealt anew before the strongest learner is fitted on the one
 * window and tried on the other. A mean AUC beyond .50 ± .02 would say that labels leak into the features.
 */
export function permutedAuc(
  train: TextWindow,
  test: TextWindow,
): { readonly mean: number; readonly deviation: number } | null {
  const random = seededRandom(20_261);
  const [seen, unseen] = [activityColumns(train), activityColumns(test)];
  const values: number[] = [];
  for (let i = 0; i < PERMUTATIONS; i++) {
    const learned = Float64Array.from(shuffled(labelsOf(train, "any-fix"), random));
    const model = fitBoostedTrees(seen, learned, { trees: 20, maxLeaves: 8, minLeafRows: 30 });
    const value = auc(ranked(predictBoosted(model, unseen), shuffled(labelsOf(test, "any-fix"), random)));
    if (value !== null) values.push(value);
  }
  if (values.length === 0) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(variance) };
}
