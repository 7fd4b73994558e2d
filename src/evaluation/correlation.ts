import { averageRanks, orderOf, sameLength, type Numbers, type Order, type Weights } from "./ranking.js";
import { twoSidedP } from "./student-t.js";

export interface Correlation {
  /** −1 … 1 */
  readonly rho: number;
  /** Two-sided, by Student's t with n − 2 degrees of freedom, as scipy.stats.spearmanr; null for n < 3. */
  readonly p: number | null;
}

/** Two columns with their orders, sorted once for all draws of a bootstrap. */
export interface RankedPair {
  readonly x: Order;
  readonly y: Order;
}

/** @throws RangeError for unequal lengths, or a value that is not finite */
export function rankedPair(x: Numbers, y: Numbers): RankedPair {
  sameLength(x, y);
  return { x: orderOf(x), y: orderOf(y) };
}

/** Spearman's ρ: Pearson's r of the ranks, ties sharing theirs. Null where one side is constant. */
export function spearmanRho({ x, y }: RankedPair, weights?: Weights): number | null {
  return pearson(averageRanks(x, weights), averageRanks(y, weights), weights);
}

/** Spearman's ρ with its p, which takes rows as independent: for functions of few files it is too small. */
export function spearman(x: Numbers, y: Numbers): Correlation | null {
  const rho = spearmanRho(rankedPair(x, y));
  if (rho === null) return null;
  const freedom = x.length - 2;
  if (freedom < 1) return { rho, p: null };
  const t = Math.abs(rho) === 1 ? Infinity : rho * Math.sqrt(freedom / (1 - rho * rho));
  return { rho, p: twoSidedP(t, freedom) };
}

/** Pearson's r = cov(x, y) / (sd(x)·sd(y)), −1 … 1; null where one side is constant. */
export function pearson(x: Numbers, y: Numbers, weights?: Weights): number | null {
  sameLength(x, y);
  const weightOf = (row: number): number => (weights ? weights[row]! : 1);
  let [n, sumX, sumY] = [0, 0, 0];
  for (let row = 0; row < x.length; row++) {
    n += weightOf(row);
    sumX += weightOf(row) * x[row]!;
    sumY += weightOf(row) * y[row]!;
  }
  let [xy, xx, yy] = [0, 0, 0];
  for (let row = 0; row < x.length; row++) {
    const [dx, dy] = [x[row]! - sumX / n, y[row]! - sumY / n];
    xy += weightOf(row) * dx * dy;
    xx += weightOf(row) * dx * dx;
    yy += weightOf(row) * dy * dy;
  }
  // Of a constant .1 rounding may leave a little variance.
  const isConstant = (square: number, sum: number): boolean => !(square > 1e-24 * (square + (sum * sum) / n));
  if (isConstant(xx, sumX) || isConstant(yy, sumY)) return null;
  return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
}
