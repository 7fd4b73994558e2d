import { MAX_BINS, type BinnedColumn, type FeatureColumns } from "./bins.js";
import {
  bestSplit,
  histogramOf,
  subtract,
  type Gradients,
  type Histogram,
  type Split,
  type SplitLimits,
  type Totals,
} from "./split-search.js";

/** A binary regression tree; the root is node 0. A leaf has feature −1 and a value. */
export interface Tree {
  readonly nodes: readonly TreeNode[];
}

interface TreeNode {
  feature: number;
  /** Values ≤ this go left. */
  threshold: number;
  missingLeft: boolean;
  left: number;
  right: number;
  value: number;
}

export interface TreeLimits extends SplitLimits {
  readonly maxLeaves: number;
  readonly maxDepth: number;
}

interface GrownTree {
  readonly tree: Tree;
  /** The rows that were given, by the leaf that they fall into. */
  readonly leaves: readonly { readonly value: number; readonly rows: Int32Array }[];
}

interface OpenLeaf {
  readonly node: number;
  readonly depth: number;
  readonly rows: Int32Array;
  readonly histogram: Histogram;
  readonly split: Split | null;
}

/** Grows best leaf first, as LightGBM and scikit-learn's HistGradientBoosting do. Leaf value = −Σg / (Σh + l2). */
export function growTree(
  columns: readonly BinnedColumn[],
  gradients: Gradients,
  rows: Int32Array,
  limits: TreeLimits,
): GrownTree {
  const nodes: TreeNode[] = [];
  const addLeaf = ({ gradient, hessian }: Totals): number => {
    const value = -gradient / (hessian + limits.l2 + 1e-15);
    return nodes.push({ feature: -1, threshold: 0, missingLeft: false, left: -1, right: -1, value }) - 1;
  };
  const open = (node: number, depth: number, at: Totals, of: Int32Array, histogram: Histogram): OpenLeaf => {
    const split = depth < limits.maxDepth ? bestSplit(histogram, columns, at, limits) : null;
    return { node, depth, rows: of, histogram, split };
  };

  const all = totals(gradients, rows);
  const leaves = [open(addLeaf(all), 0, all, rows, histogramOf(columns, gradients, rows))];
  while (leaves.length < limits.maxLeaves) {
    const at = mostPromising(leaves);
    if (at === -1) break;
    const { node, depth, histogram, split, rows: inNode } = leaves[at]!;
    const { feature, bin, missingLeft, left, right } = split!;
    const [leftRows, rightRows] = partition(columns[feature]!, inNode, bin, missingLeft);
    const leftIsSmaller = leftRows.length <= rightRows.length;
    const smaller = histogramOf(columns, gradients, leftIsSmaller ? leftRows : rightRows);
    const larger = subtract(histogram, smaller);
    Object.assign(nodes[node]!, {
      feature,
      // Without a threshold only the missing go right.
      threshold: columns[feature]!.thresholds[bin] ?? Infinity,
      missingLeft,
      left: addLeaf(left),
      right: addLeaf(right),
    });
    const { left: leftNode, right: rightNode } = nodes[node]!;
    leaves[at] = open(leftNode, depth + 1, left, leftRows, leftIsSmaller ? smaller : larger);
    leaves.push(open(rightNode, depth + 1, right, rightRows, leftIsSmaller ? larger : smaller));
  }
  return {
    tree: { nodes },
    leaves: leaves.map((leaf) => ({ value: nodes[leaf.node]!.value, rows: leaf.rows })),
  };
}

/** The value of the leaf that a row falls into. */
export function valueAt({ nodes }: Tree, columns: FeatureColumns, row: number): number {
  let node = nodes[0]!;
  while (node.feature !== -1) {
    const value = columns[node.feature]![row]!;
    const goesLeft = Number.isFinite(value) ? value <= node.threshold : node.missingLeft;
    node = nodes[goesLeft ? node.left : node.right]!;
  }
  return node.value;
}

function mostPromising(leaves: readonly OpenLeaf[]): number {
  let best = -1;
  leaves.forEach(({ split }, i) => {
    if (split && (best === -1 || split.gain > leaves[best]!.split!.gain)) best = i;
  });
  return best;
}

function partition(
  { bins }: BinnedColumn,
  rows: Int32Array,
  bin: number,
  missingLeft: boolean,
): [Int32Array, Int32Array] {
  const goesLeft = (row: number): boolean => (bins[row] === MAX_BINS - 1 ? missingLeft : bins[row]! <= bin);
  return [rows.filter(goesLeft), rows.filter((row) => !goesLeft(row))];
}

function totals({ gradient, hessian }: Gradients, rows: Int32Array): Totals {
  let [g, h] = [0, 0];
  for (const row of rows) {
    g += gradient[row]!;
    h += hessian[row]!;
  }
  return { gradient: g, hessian: h, rows: rows.length };
}
