import { averageRanks, orderOf, sameLength, totalsOf } from "./ranking.js";
import type { EffortRanking, Numbers, Order, Weights } from "./ranking.js";

/**
 * Share of the fixed functions found after reading `budget` of all lines of code, in plain order of the
 * scores (Recall@20 % effort; Kamei et al. 2013). It rewards "smallest first": print that row beside it.
 * The function, or tie, in which the budget ends counts in proportion to how much of it is read: the curve
 * between its points is straight, as it is for Popt.
 *
 * @param budget share of the lines, (0, 1]
 * @returns 0–1; null without both labels
 */
export function recallAtEffort(ranking: EffortRanking, budget = 0.2, weights?: Weights): number | null {
  const totals = totalsOf(ranking, weights);
  if (!totals) return null;
  const { byScore, labels, lines } = ranking;
  let left = budget * sumOf(lines, weights);
  let found = 0;
  for (let tie = 0; tie + 1 < byScore.starts.length && left > 0; tie++) {
    const { cost, hits } = tieCost(byScore, tie, { labels, lines }, weights);
    if (cost > 0) found += hits * Math.min(1, left / cost);
    left -= cost;
  }
  return found / totals.hits;
}

/**
 * Scores for "most found per line read": percentile rank ÷ lines^.25. The power is a compromise: 0 is the
 * plain order, 1 puts the smallest first whatever the score says.
 */
export function effortAware(scores: Numbers, lines: Numbers): Float64Array {
  sameLength(scores, lines);
  const ranks = averageRanks(orderOf(scores));
  return ranks.map((rank, row) => rank / scores.length / lines[row]! ** 0.25);
}

/**
 * Popt (Mende & Koschke 2010; Kamei et al. 2013): the area A under share of lines read → share of fixed
 * functions found, placed between that of the worst order and that of the best, fixed functions first and
 * of these the smallest first.
 *
 *   Popt = 1 − (A_opt − A_m) / (A_opt − A_worst)
 *
 * @returns 0–1; null without both labels
 */
export function popt(ranking: EffortRanking, weights?: Weights): number | null {
  const totals = totalsOf(ranking, weights);
  if (!totals) return null;
  const { byScore, byLines, labels, lines } = ranking;
  const model = area(byScore, { labels, lines }, weights);
  // Largest first, the fixed functions alone: read at the end, the worst; turned round, the best.
  const fixedLines = Float64Array.from(lines, (count, row) => count * labels[row]!);
  const worst = area(byLines, { labels, lines: fixedLines }, weights);
  const fixedTotal = sumOf(fixedLines, weights);
  const total = sumOf(lines, weights);
  const optimal = fixedTotal * totals.hits - worst + (total - fixedTotal) * totals.hits;
  return Math.min(1, Math.max(0, 1 - (optimal - model) / (optimal - worst)));
}

interface Reading {
  readonly labels: Numbers;
  readonly lines: Numbers;
}

/** Area in lines × functions; straight across a tie, which is its mean over all orders. */
function area({ rows, starts }: Order, reading: Reading, weights: Weights | undefined): number {
  let [sum, found] = [0, 0];
  for (let tie = 0; tie + 1 < starts.length; tie++) {
    const { cost, hits } = tieCost({ rows, starts }, tie, reading, weights);
    sum += cost * (found + hits / 2);
    found += hits;
  }
  return sum;
}

function tieCost({ rows, starts }: Order, tie: number, { labels, lines }: Reading, weights?: Weights) {
  let [cost, hits] = [0, 0];
  for (let at = starts[tie]!; at < starts[tie + 1]!; at++) {
    const row = rows[at]!;
    const weight = weights ? weights[row]! : 1;
    cost += weight * lines[row]!;
    hits += weight * labels[row]!;
  }
  return { cost, hits };
}

function sumOf(values: Numbers, weights: Weights | undefined): number {
  let sum = 0;
  for (let row = 0; row < values.length; row++) sum += (weights ? weights[row]! : 1) * values[row]!;
  return sum;
}
