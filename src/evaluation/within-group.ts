import { precisionAt } from "./discrimination.js";
import { eachTie, ranked, sameLength, type Numbers, type Ranking, type Weights } from "./ranking.js";

/** How well one change's functions are ordered among themselves. */
export interface GroupOutcome {
  /** Its first row, by which its weight is told. */
  readonly row: number;
  /** The chance that the first one is fixed. */
  readonly top1: number;
  /** The chance that at least one of the first three is (Acc@3). */
  readonly top3: number;
  /** Σ over fixed functions of the precision at their place, over their number. */
  readonly averagePrecision: number;
  /** Share of fixed functions among the first three. */
  readonly precision3: number;
}

export interface WithinGroups {
  readonly groups: number;
  readonly top1: number;
  readonly top3: number;
  /** Mean average precision. */
  readonly map: number;
  readonly precision3: number;
}

/** Fewer functions than this have no order worth judging. */
export const MIN_GROUP = 3;

/**
 * The groups of at least MIN_GROUP functions with both labels, each judged by itself. All numbers are
 * expectations over the order of ties, so a constant score gives what chance gives.
 *
 * @param groupOf the change (pull request, commit) of each row
 */
export function groupOutcomes(
  scores: Numbers,
  labels: Numbers,
  groupOf: ArrayLike<number | string>,
): GroupOutcome[] {
  sameLength(scores, labels);
  const members = new Map<number | string, number[]>();
  for (let row = 0; row < labels.length; row++) {
    const rows = members.get(groupOf[row]!);
    if (rows) rows.push(row);
    else members.set(groupOf[row]!, [row]);
  }
  return [...members.values()].flatMap((rows) => {
    const ranking = ranked(
      rows.map((row) => scores[row]!),
      rows.map((row) => labels[row]!),
    );
    const hits = rows.reduce((sum, row) => sum + labels[row]!, 0);
    if (rows.length < MIN_GROUP || hits === 0 || hits === rows.length) return [];
    const outcome = { top1: hitChance(ranking, 1), top3: hitChance(ranking, 3) };
    const precision3 = precisionAt(ranking, 3)!;
    return [{ row: rows[0]!, ...outcome, averagePrecision: averagePrecision(ranking, hits), precision3 }];
  });
}

/**
 * Means over the groups; null without any.
 *
 * @param weights as of a draw of whole groups: cluster the bootstrap by the same groups, or wider
 */
export function withinGroups(outcomes: readonly GroupOutcome[], weights?: Weights): WithinGroups | null {
  let [groups, top1, top3, map, precision3] = [0, 0, 0, 0, 0];
  for (const outcome of outcomes) {
    const weight = weights ? weights[outcome.row]! : 1;
    groups += weight;
    top1 += weight * outcome.top1;
    top3 += weight * outcome.top3;
    map += weight * outcome.averagePrecision;
    precision3 += weight * outcome.precision3;
  }
  if (groups === 0) return null;
  return {
    groups,
    top1: top1 / groups,
    top3: top3 / groups,
    map: map / groups,
    precision3: precision3 / groups,
  };
}

/** 1 − the chance of no hit in the first k; k picks from a tie miss all its hits hypergeometrically. */
function hitChance(ranking: Ranking, k: number): number {
  let [left, miss] = [k, 1];
  eachTie(ranking, undefined, (hits, clean) => {
    for (let pick = 0; pick < Math.min(left, hits + clean); pick++) {
      miss *= Math.max(0, clean - pick) / (hits + clean - pick);
    }
    left -= hits + clean;
    return left > 0 ? undefined : false;
  });
  return 1 - miss;
}

/**
 * Expected over ties (McSherry & Najork 2008): place i of a tie of h hits in g rows holds a hit with chance
 * h/g, and then (i − 1)(h − 1)/(g − 1) of the tie's other hits are expected before it.
 */
function averagePrecision(ranking: Ranking, total: number): number {
  let [read, found, sum] = [0, 0, 0];
  eachTie(ranking, undefined, (hits, clean) => {
    const size = hits + clean;
    for (let i = 0; i < size; i++) {
      const before = size > 1 ? (i * (hits - 1)) / (size - 1) : 0;
      sum += ((hits / size) * (found + 1 + before)) / (read + i + 1);
    }
    read += size;
    found += hits;
  });
  return sum / total;
}
