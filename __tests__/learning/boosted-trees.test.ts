import { describe, expect, test } from "@jest/globals";
import { columnsOf, type FeatureColumns } from "../../src/learning/bins.js";
import {
  fitBoostedTrees,
  predictBoosted,
  type BoostedTrees,
  type BoostingOptions,
} from "../../src/learning/boosted-trees.js";
import { seededRandom } from "../../src/evaluation/random.js";
import { auc, golden, rSquared } from "./golden.js";

interface TreesGolden {
  readonly x: (number | null)[][];
  readonly y: number[];
  readonly value: number[];
  readonly auc: number;
  readonly r2: number;
}

const { x, y, value, auc: peerAuc, r2: peerR2 } = golden<TreesGolden>("boosted-trees");
const half = x.length / 2;
const train = columnsOf(x.slice(0, half), 6);
const held = columnsOf(x.slice(half), 6);
const labels = Float64Array.from(y.slice(0, half));
const KNOBS = { trees: 80, maxLeaves: 15 };

describe("as strong as scikit-learn's HistGradientBoosting on unseen rows", () => {
  const score = (given: Partial<BoostingOptions>): number =>
    auc(predictBoosted(fitBoostedTrees(train, labels, { ...KNOBS, ...given }), held), y.slice(half));

  test("AUC, logistic loss", () => expect(Math.abs(score({}) - peerAuc)).toBeLessThan(0.02));

  test.each([1, 2, 3])("AUC with half of the rows a tree, seed %d", (seed) =>
    expect(score({ subsample: 0.5, seed })).toBeGreaterThan(peerAuc - 0.02),
  );

  test("explained variance, squared loss", () => {
    const target = Float64Array.from(value.slice(0, half));
    const model = fitBoostedTrees(train, target, { ...KNOBS, loss: "squared" });
    expect(Math.abs(rSquared(predictBoosted(model, held), value.slice(half)) - peerR2)).toBeLessThan(0.02);
  });

  test("labels dealt by chance are not learned", () => {
    const random = seededRandom(5);
    const chance = labels.map(() => (random() < 0.35 ? 1 : 0));
    const scores = predictBoosted(fitBoostedTrees(train, chance, KNOBS), held);
    expect(Math.abs(auc(scores, y.slice(half)) - 0.5)).toBeLessThan(0.06);
  });
});

const column = (...values: number[]): FeatureColumns => [Float64Array.from(values)];
const EXACT = { loss: "squared", trees: 1, shrinkage: 1, minLeafRows: 1 } as const;

describe("small cases by hand", () => {
  test.each([
    ["a step", [1, 2, 3, 4], [0, 0, 9, 9], [2.4, 2.6], [0, 9]],
    ["missing on the right", [1, 2, NaN, NaN], [0, 0, 9, 9], [NaN, 5], [9, 0]],
    ["missing on the left", [1, 2, 7, NaN], [0, 0, 9, 0], [NaN, 8], [0, 9]],
    ["infinite is missing", [1, 2, Infinity, -Infinity], [0, 0, 9, 9], [Infinity, 1], [9, 0]],
    ["nothing to split on", [3, 3, 3, 3], [0, 0, 4, 4], [3, NaN], [2, 2]],
    ["all missing", [NaN, NaN], [1, 3], [NaN, 1], [2, 2]],
  ])("%s", (_, values, target, asked, expected) => {
    const model = fitBoostedTrees(column(...values), Float64Array.from(target), EXACT);
    predictBoosted(model, column(...asked)).forEach((p, i) => expect(p).toBeCloseTo(expected[i]!, 9));
  });

  test("a logistic leaf is a Newton step from the mean's log-odds", () => {
    const model = fitBoostedTrees(column(1, 1, 2, 2), Float64Array.of(0, 0, 1, 0), {
      ...EXACT,
      loss: "logistic",
    });
    // p = 1/4; left: −(.25 + .25)/(2·.1875), right: −(−.75 + .25)/(2·.1875)
    const start = Math.log(1 / 3);
    const [left, right] = predictBoosted(model, column(1, 2));
    expect(left).toBeCloseTo(1 / (1 + Math.exp(-(start - 4 / 3))), 9);
    expect(right).toBeCloseTo(1 / (1 + Math.exp(-(start + 4 / 3))), 9);
  });
});

/** Leaves, the deepest path, and the rows of each leaf of the data. */
function shapeOf({ trees }: BoostedTrees, columns: FeatureColumns, rows: number) {
  const { nodes } = trees[0]!;
  const inLeaf = new Map<number, number>();
  let depth = 0;
  for (let row = 0; row < rows; row++) {
    let [at, steps] = [0, 0];
    for (; nodes[at]!.feature !== -1; steps++) {
      const { feature, threshold, missingLeft, left, right } = nodes[at]!;
      const given = columns[feature]![row]!;
      at = (Number.isNaN(given) ? missingLeft : given <= threshold) ? left : right;
    }
    depth = Math.max(depth, steps);
    inLeaf.set(at, (inLeaf.get(at) ?? 0) + 1);
  }
  return { leaves: inLeaf.size, depth, smallest: Math.min(...inLeaf.values()) };
}

describe("limits", () => {
  test.each([
    [{ maxLeaves: 4 }, { leaves: 4 }],
    [
      { maxDepth: 2, maxLeaves: 64 },
      { leaves: 4, depth: 2 },
    ],
    [{ maxLeaves: 1 }, { leaves: 1, depth: 0, smallest: 800 }],
  ])("%j", (given, expected) => {
    expect(shapeOf(fitBoostedTrees(train, labels, { trees: 1, ...given }), train, half)).toMatchObject(
      expected,
    );
  });

  test.each([20, 75])("no leaf under %d rows", (minLeafRows) => {
    const model = fitBoostedTrees(train, labels, { trees: 1, minLeafRows });
    expect(shapeOf(model, train, half).smallest).toBeGreaterThanOrEqual(minLeafRows);
  });

  test("the same seed gives the same trees, another gives others", () => {
    const grow = (seed: number) => fitBoostedTrees(train, labels, { trees: 3, subsample: 0.5, seed });
    expect(grow(1)).toEqual(grow(1));
    expect(grow(1)).not.toEqual(grow(2));
  });

  test.each([
    ["no rows", column(), []],
    ["no columns", [], [0, 1]],
    ["one class", column(1, 2, 3), [1, 1, 1]],
  ])("%s is no reason to fail", (_, columns, target) => {
    const model = fitBoostedTrees(columns, Float64Array.from(target), { minLeafRows: 1 });
    for (const p of predictBoosted(model, column(1, 2))) expect(p).toBeGreaterThanOrEqual(0);
  });
});
