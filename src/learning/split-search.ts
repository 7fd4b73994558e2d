import { MAX_BINS, type BinnedColumn } from "./bins.js";

/**
 * Sums per feature and bin over one node's rows, three numbers a bin: gradient, hessian, rows. A parent's
 * sums less one child's are the other child's, so only the smaller child is ever summed.
 */
export type Histogram = Float64Array;

export interface Gradients {
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
}

export interface Totals {
  readonly gradient: number;
  readonly hessian: number;
  readonly rows: number;
}

export interface Split {
  readonly feature: number;
  /** Rows of bins ≤ this go left. */
  readonly bin: number;
  readonly missingLeft: boolean;
  /** Fall of the loss (twice the second-order estimate). */
  readonly gain: number;
  readonly left: Totals;
  readonly right: Totals;
}

export interface SplitLimits {
  readonly minLeafRows: number;
  readonly l2: number;
}

/** A leaf must hold some curvature, or its value explodes; scikit-learn's constant. */
const MIN_HESSIAN = 1e-3;

const STRIDE = 3 * MAX_BINS;

export function histogramOf(
  columns: readonly BinnedColumn[],
  { gradient, hessian }: Gradients,
  rows: Int32Array,
): Histogram {
  const sums = new Float64Array(columns.length * STRIDE);
  columns.forEach(({ bins }, feature) => {
    const base = feature * STRIDE;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      const at = base + 3 * bins[row]!;
      sums[at]! += gradient[row]!;
      sums[at + 1]! += hessian[row]!;
      sums[at + 2]! += 1;
    }
  });
  return sums;
}

/** parent − child, in the parent's memory. */
export function subtract(parent: Histogram, child: Histogram): Histogram {
  for (let i = 0; i < parent.length; i++) parent[i]! -= child[i]!;
  return parent;
}

/** The best split of a node, or null if none keeps to the limits and lowers the loss. Ties go to the first. */
export function bestSplit(
  histogram: Histogram,
  columns: readonly BinnedColumn[],
  node: Totals,
  limits: SplitLimits,
): Split | null {
  let best: Split | null = null;
  columns.forEach(({ thresholds, hasMissing }, feature) => {
    const missing = totalsAt(histogram, feature, MAX_BINS - 1);
    for (const missingLeft of hasMissing ? [false, true] : [false]) {
      let left: Totals = missingLeft ? missing : { gradient: 0, hessian: 0, rows: 0 };
      // Past the last threshold only the missing are left: a split of its own, known from unknown.
      const last = hasMissing && !missingLeft ? thresholds.length : thresholds.length - 1;
      for (let bin = 0; bin <= last; bin++) {
        left = plus(left, totalsAt(histogram, feature, bin), 1);
        if (left.rows < limits.minLeafRows || left.hessian < MIN_HESSIAN) continue;
        const right = plus(node, left, -1);
        if (right.rows < limits.minLeafRows || right.hessian < MIN_HESSIAN) break;
        const gain = strength(left, limits) + strength(right, limits) - strength(node, limits);
        if (gain > (best?.gain ?? 1e-10)) best = { feature, bin, missingLeft, gain, left, right };
      }
    }
  });
  return best;
}

function strength({ gradient, hessian }: Totals, { l2 }: SplitLimits): number {
  return gradient ** 2 / (hessian + l2 + 1e-15);
}

function totalsAt(histogram: Histogram, feature: number, bin: number): Totals {
  const at = feature * STRIDE + 3 * bin;
  return { gradient: histogram[at]!, hessian: histogram[at + 1]!, rows: histogram[at + 2]! };
}

function plus(a: Totals, b: Totals, sign: 1 | -1): Totals {
  return {
    gradient: a.gradient + sign * b.gradient,
    hessian: a.hessian + sign * b.hessian,
    rows: a.rows + sign * b.rows,
  };
}
