import { eachTie, totalsOf, type Ranking, type Weights } from "./ranking.js";

/**
 * Area under the ROC curve: the chance that a fixed function scores above one that was not, ties half
 * (Hanley & McNeil 1982).
 *
 *   AUC = Σ over fixed i, other j of ([sᵢ > sⱼ] + ½·[sᵢ = sⱼ]) / (fixed · others)
 *
 * @returns 0–1, .5 for a constant score; null without both labels
 */
export function auc(ranking: Ranking, weights?: Weights): number | null {
  const totals = totalsOf(ranking, weights);
  if (!totals) return null;
  let [above, pairs] = [0, 0];
  eachTie(ranking, weights, (hits, clean) => {
    pairs += clean * (above + hits / 2);
    above += hits;
  });
  return pairs / (totals.hits * totals.clean);
}

/**
 * Share of fixed functions among the first k; among all, if there are fewer. A tie across the end counts
 * with its expected share.
 *
 * @returns 0–1; null without both labels, or for k < 1
 */
export function precisionAt(ranking: Ranking, k: number, weights?: Weights): number | null {
  const totals = totalsOf(ranking, weights);
  if (!totals || k < 1) return null;
  const depth = Math.min(k, totals.hits + totals.clean);
  let [left, found] = [depth, 0];
  eachTie(ranking, weights, (hits, clean) => {
    found += (hits * Math.min(left, hits + clean)) / (hits + clean);
    left -= hits + clean;
    return left > 0 ? undefined : false;
  });
  return found / depth;
}

/**
 * How many times as often as by chance the top of the ranking holds a fixed function: precision in the
 * first ⌈share · n⌉ over prevalence.
 *
 * @param share of the functions, (0, 1]
 * @returns 0 … 1/prevalence, 1 for a constant score; null without both labels
 */
export function liftAt(ranking: Ranking, share = 0.05, weights?: Weights): number | null {
  const totals = totalsOf(ranking, weights);
  if (!totals) return null;
  const n = totals.hits + totals.clean;
  // .07 · 100 is a little above 7 in floating point.
  const depth = Math.max(1, Math.ceil(share * n - 1e-9));
  return (precisionAt(ranking, depth, weights)! * n) / totals.hits;
}

/**
 * Initial false alarms (Huang, Xia & Lo 2017): other functions read before the first fixed one. In a tie
 * of h fixed and m others that is m / (h + 1) in expectation.
 *
 * @returns functions; null without both labels
 */
export function initialFalseAlarms(ranking: Ranking, weights?: Weights): number | null {
  if (!totalsOf(ranking, weights)) return null;
  let alarms = 0;
  eachTie(ranking, weights, (hits, clean) => {
    alarms += clean / (hits + 1);
    return hits > 0 ? false : undefined;
  });
  return alarms;
}
