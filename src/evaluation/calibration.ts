import { eachTie, ranked, sameLength, totalsOf, type Numbers, type Weights } from "./ranking.js";

/** Probabilities that a function is fixed, beside whether it was; row i of both is the same function. */
export interface Forecast {
  /** 0–1 */
  readonly probabilities: Numbers;
  readonly labels: Numbers;
}

/**
 * Brier score (1950): Σ (p − y)² / n. 0 is perfect, prevalence·(1 − prevalence) is what always saying the
 * prevalence gets.
 *
 * @returns 0–1; null without rows
 * @throws RangeError for a probability outside of 0–1
 */
export function brier({ probabilities, labels }: Forecast, weights?: Weights): number | null {
  check({ probabilities, labels });
  let [sum, n] = [0, 0];
  for (let row = 0; row < labels.length; row++) {
    const weight = weights ? weights[row]! : 1;
    sum += weight * (probabilities[row]! - labels[row]!) ** 2;
    n += weight;
  }
  return n > 0 ? sum / n : null;
}

/**
 * Brier skill score: 1 − Brier / (prevalence·(1 − prevalence)), the gain over always saying the prevalence
 * of these same rows.
 *
 * @returns ≤ 1, 0 for no gain; null without both labels
 */
export function brierSkill(forecast: Forecast, weights?: Weights): number | null {
  const score = brier(forecast, weights);
  if (score === null) return null;
  let [hits, n] = [0, 0];
  for (let row = 0; row < forecast.labels.length; row++) {
    const weight = weights ? weights[row]! : 1;
    hits += weight * forecast.labels[row]!;
    n += weight;
  }
  return hits > 0 && hits < n ? 1 - score / ((hits / n) * (1 - hits / n)) : null;
}

/**
 * Expected calibration error (Naeini et al. 2015): over bins ((b − 1)/bins, b/bins] of the probability, 0 in
 * the first, the mean of |share fixed − mean probability|, each bin by its share of the rows.
 *
 * @returns 0–1; null without rows
 */
export function calibrationError(
  { probabilities, labels }: Forecast,
  bins = 10,
  weights?: Weights,
): number | null {
  check({ probabilities, labels });
  const gaps = new Float64Array(bins);
  let n = 0;
  for (let row = 0; row < labels.length; row++) {
    const weight = weights ? weights[row]! : 1;
    const p = probabilities[row]!;
    gaps[binOf(p, bins)]! += weight * (labels[row]! - p);
    n += weight;
  }
  return n > 0 ? gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / n : null;
}

/** The product may round past an edge, .28 · 100 to 28.000000000000004: the edge itself decides. */
function binOf(p: number, bins: number): number {
  const bin = Math.max(0, Math.ceil(p * bins) - 1);
  return bin > 0 && p <= bin / bins ? bin - 1 : bin;
}

/**
 * Matthews correlation coefficient (1975) of "score ≥ threshold" with the label. The threshold is to be
 * fixed on validation data: chosen on the same rows it flatters.
 *
 *   MCC = (TP·TN − FP·FN) / √((TP+FP)(TP+FN)(TN+FP)(TN+FN))
 *
 * @returns −1 … 1; null where all or none are labelled or predicted (scikit-learn says 0 there)
 */
export function matthews(
  { scores, labels }: { readonly scores: Numbers; readonly labels: Numbers },
  threshold: number,
  weights?: Weights,
): number | null {
  sameLength(scores, labels);
  let [tp, fp, fn, tn] = [0, 0, 0, 0];
  for (let row = 0; row < labels.length; row++) {
    const weight = weights ? weights[row]! : 1;
    const isPredicted = scores[row]! >= threshold;
    if (labels[row] === 1 && isPredicted) tp += weight;
    else if (labels[row] === 1) fn += weight;
    else if (isPredicted) fp += weight;
    else tn += weight;
  }
  return coefficient(tp, fp, fn, tn);
}

/**
 * The score from which on `matthews` is highest; of equal ones the highest score.
 *
 * @returns null without both labels, or where all scores are equal
 */
export function bestThreshold(scores: Numbers, labels: Numbers): number | null {
  const ranking = ranked(scores, labels);
  const totals = totalsOf(ranking);
  if (totals === null) return null;
  let [best, threshold] = [-Infinity, null as number | null];
  let [tp, fp, row] = [0, 0, 0];
  eachTie(ranking, undefined, (hits, clean) => {
    tp += hits;
    fp += clean;
    const value = coefficient(tp, fp, totals.hits - tp, totals.clean - fp);
    if (value !== null && value > best) [best, threshold] = [value, scores[ranking.byScore.rows[row]!]!];
    row += hits + clean;
  });
  return threshold;
}

function coefficient(tp: number, fp: number, fn: number, tn: number): number | null {
  // The factors apart: their product can pass 2⁵³.
  const scale = Math.sqrt(tp + fp) * Math.sqrt(tp + fn) * Math.sqrt(tn + fp) * Math.sqrt(tn + fn);
  return scale > 0 ? (tp * tn - fp * fn) / scale : null;
}

function check({ probabilities, labels }: Forecast): void {
  sameLength(probabilities, labels);
  for (let row = 0; row < probabilities.length; row++) {
    const p = probabilities[row]!;
    if (!(p >= 0 && p <= 1)) throw new RangeError("Probabilities must lie between 0 and 1.");
  }
}
