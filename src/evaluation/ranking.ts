export type Numbers = ArrayLike<number>;

/**
 * How often each row counts, ≥ 0: what a draw of the bootstrap is, so that nothing is sorted again for
 * it. Weight 2 is the row twice over, the copies tied. Left out, each row counts once.
 */
export type Weights = Numbers;

/** Rows, highest value first. The rows of tie i are rows[starts[i]] … rows[starts[i + 1] − 1]. */
export interface Order {
  readonly rows: Int32Array;
  /** One more than there are ties; the last one is the number of rows. */
  readonly starts: Int32Array;
}

/**
 * Scored functions with what came true; row i of every array is the same function, higher scores are read
 * first. The order among equal scores says nothing, so every metric takes its mean over all orders of
 * them, or says what it does instead: no score gains by the order in which functions were read.
 */
export interface Ranking {
  /** 1: it was fixed, 0: it was not. Other labels may be put beside the same scores: `{ ...ranking, labels }`. */
  readonly labels: Numbers;
  readonly byScore: Order;
}

/** A ranking whose items cost reading. */
export interface EffortRanking extends Ranking {
  /** Lines of code, > 0. */
  readonly lines: Numbers;
  readonly byLines: Order;
}

/** @throws RangeError for a score that is not finite, a label that is neither 0 nor 1, unequal lengths */
export function ranked(scores: Numbers, labels: Numbers): Ranking {
  sameLength(scores, labels);
  const isLabel = (label: number): boolean => label === 0 || label === 1;
  if (!Array.from(labels).every(isLabel)) throw new RangeError("Labels must be 0 or 1.");
  return { labels, byScore: orderOf(scores) };
}

/** @throws RangeError as `ranked` does, and for a function without lines */
export function rankedByEffort(scores: Numbers, labels: Numbers, lines: Numbers): EffortRanking {
  sameLength(lines, labels);
  if (!Array.from(lines).every((count) => count > 0)) throw new RangeError("Lines must be above 0.");
  return { ...ranked(scores, labels), lines, byLines: orderOf(lines) };
}

export function sameLength(a: Numbers, b: Numbers): void {
  if (a.length !== b.length) throw new RangeError(`Rows differ in number: ${a.length} and ${b.length}.`);
}

export function orderOf(values: Numbers): Order {
  const wrong = Array.from(values).find((value) => !Number.isFinite(value));
  if (wrong !== undefined) throw new RangeError(`Not a finite number: ${wrong}.`);
  const rows = Int32Array.from(values, (_, i) => i).sort((a, b) => values[b]! - values[a]!);
  const starts: number[] = [];
  for (let at = 0; at < rows.length; at++) {
    if (at === 0 || values[rows[at]!] !== values[rows[at - 1]!]) starts.push(at);
  }
  return { rows, starts: Int32Array.from([...starts, rows.length]) };
}

/** What the fixed and the other functions sum to, by weight. */
export interface Totals {
  readonly hits: number;
  readonly clean: number;
}

/** Null where a ranking has nothing to tell apart: without both labels every order is as good. */
export function totalsOf({ labels }: Ranking, weights?: Weights): Totals | null {
  let [hits, clean] = [0, 0];
  for (let row = 0; row < labels.length; row++) {
    const weight = weights ? weights[row]! : 1;
    if (labels[row] === 1) hits += weight;
    else clean += weight;
  }
  return hits > 0 && clean > 0 ? { hits, clean } : null;
}

/** Visits the ties from the highest score down with their fixed and other functions, until told false. */
export function eachTie(
  { labels, byScore: { rows, starts } }: Ranking,
  weights: Weights | undefined,
  visit: (hits: number, clean: number) => void | false,
): void {
  for (let tie = 0; tie + 1 < starts.length; tie++) {
    let [hits, clean] = [0, 0];
    for (let at = starts[tie]!; at < starts[tie + 1]!; at++) {
      const row = rows[at]!;
      const weight = weights ? weights[row]! : 1;
      if (labels[row] === 1) hits += weight;
      else clean += weight;
    }
    if (hits + clean > 0 && visit(hits, clean) === false) return;
  }
}

/** Ranks from 1 for the lowest value, ties sharing the mean of their places; rows of weight 0 get none of use. */
export function averageRanks({ rows, starts }: Order, weights?: Weights): Float64Array {
  const ranks = new Float64Array(rows.length);
  let below = 0;
  for (let tie = starts.length - 2; tie >= 0; tie--) {
    const members = rows.subarray(starts[tie], starts[tie + 1]);
    let size = members.length;
    if (weights) {
      size = 0;
      for (const row of members) size += weights[row]!;
    }
    for (const row of members) ranks[row] = below + (size + 1) / 2;
    below += size;
  }
  return ranks;
}
