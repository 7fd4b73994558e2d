import { binColumn, type FeatureColumns } from "./bins.js";
import { seededRandom } from "../evaluation/random.js";
import type { Gradients } from "./split-search.js";
import { growTree, valueAt, type Tree } from "./tree.js";

/** What is minimised: log loss of a 0/1 target, or squared error. */
export type BoostingLoss = "logistic" | "squared";

export interface BoostingOptions {
  readonly loss: BoostingLoss;
  readonly trees: number;
  /** Each tree's values are scaled by this. */
  readonly shrinkage: number;
  readonly maxLeaves: number;
  readonly maxDepth: number;
  /** Rows that a leaf holds at least. */
  readonly minLeafRows: number;
  /** Added to a leaf's curvature. */
  readonly l2: number;
  /** Share of the rows each tree sees, drawn without replacement; 1 draws nothing. */
  readonly subsample: number;
  readonly seed: number;
}

/** scikit-learn's HistGradientBoosting, but for 64 bins in place of 256. */
export const BOOSTING_DEFAULTS: BoostingOptions = {
  loss: "logistic",
  trees: 100,
  shrinkage: 0.1,
  maxLeaves: 31,
  maxDepth: Infinity,
  minLeafRows: 20,
  l2: 0,
  subsample: 1,
  seed: 0,
};

export interface BoostedTrees {
  readonly loss: BoostingLoss;
  /** Where boosting starts: the target's mean, as log-odds for the logistic loss. */
  readonly start: number;
  readonly shrinkage: number;
  readonly trees: readonly Tree[];
}

/**
 * Gradient boosting over histograms of at most 64 bins, leaf by leaf; missing values take the side that
 * lowers the loss more. The same input and seed give the same trees. For the comparison rows of a gate,
 * where a strong model on few columns is the bar to beat; it is no adapter and is never stored.
 */
export function fitBoostedTrees(
  columns: FeatureColumns,
  target: Float64Array,
  given: Partial<BoostingOptions> = {},
): BoostedTrees {
  const options = { ...BOOSTING_DEFAULTS, ...given };
  const { loss, shrinkage } = options;
  const binned = columns.map(binColumn);
  const start = startOf(loss, target);
  const raw = new Float64Array(target.length).fill(start);
  const random = seededRandom(options.seed);
  const everyRow = Int32Array.from(target.keys());
  const trees: Tree[] = [];
  for (let i = 0; i < options.trees && target.length > 0; i++) {
    const gradients = gradientsOf(loss, target, raw);
    const rows = options.subsample < 1 ? drawn(everyRow, options.subsample, random) : everyRow;
    const { tree, leaves } = growTree(binned, gradients, rows, options);
    trees.push(tree);
    if (rows === everyRow) {
      for (const { value, rows: inLeaf } of leaves) {
        for (const row of inLeaf) raw[row]! += shrinkage * value;
      }
    } else {
      for (const row of everyRow) raw[row]! += shrinkage * valueAt(tree, columns, row);
    }
  }
  return { loss, start, shrinkage, trees };
}

/** Per row: the probability of 1 for the logistic loss, the expected value for the squared one. */
export function predictBoosted(
  { loss, start, shrinkage, trees }: BoostedTrees,
  columns: FeatureColumns,
): Float64Array {
  return Float64Array.from({ length: columns[0]?.length ?? 0 }, (_, row) => {
    const raw = trees.reduce((sum, tree) => sum + shrinkage * valueAt(tree, columns, row), start);
    return loss === "logistic" ? probability(raw) : raw;
  });
}

function startOf(loss: BoostingLoss, target: Float64Array): number {
  const mean = target.reduce((sum, value) => sum + value, 0) / Math.max(1, target.length);
  if (loss === "squared") return mean;
  // A target of one class only still has finite log-odds.
  const p = Math.min(1 - 1e-6, Math.max(1e-6, mean));
  return Math.log(p / (1 - p));
}

function gradientsOf(loss: BoostingLoss, target: Float64Array, raw: Float64Array): Gradients {
  if (loss === "squared") {
    return {
      gradient: raw.map((value, i) => value - target[i]!),
      hessian: new Float64Array(raw.length).fill(1),
    };
  }
  const p = raw.map(probability);
  return {
    gradient: p.map((value, i) => value - target[i]!),
    hessian: p.map((value) => value * (1 - value)),
  };
}

function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** A share of the rows (at least one), in their order: selection sampling, Knuth's Algorithm S. */
function drawn(rows: Int32Array, share: number, random: () => number): Int32Array {
  const wanted = Math.max(1, Math.round(rows.length * share));
  let taken = 0;
  return rows.filter((_, i) => {
    const take = random() * (rows.length - i) < wanted - taken;
    if (take) taken++;
    return take;
  });
}
