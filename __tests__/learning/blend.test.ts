import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  BLEND_WEIGHTS,
  blended,
  chooseWeight,
  FIRST_WEIGHT,
  standardized,
  type BlendWindow,
} from "../../src/learning/blend.js";
import { auc } from "./golden.js";

const column = (...values: number[]): Float64Array => Float64Array.from(values);

test("z-scores by hand: mean 3, deviation √2", () => {
  const z = [...standardized(column(1, 2, 3, 4, 5))];
  [-Math.SQRT2, -Math.SQRT1_2, 0, Math.SQRT1_2, Math.SQRT2].forEach((value, i) =>
    expect(z[i]).toBeCloseTo(value, 12),
  );
});

test("a constant says nothing, nor does no function at all", () => {
  expect([...standardized(column(7, 7, 7))]).toEqual([0, 0, 0]);
  expect([...standardized(column())]).toEqual([]);
  expect([...blended(column(1, 3), column(5, 5), 0.8)]).toEqual([-1, 1]);
});

test("a blend is z(baseline) + weight·z(adapter), and changes neither", () => {
  const [baseline, adapter] = [column(1, 3), column(30, 10)];
  expect([...blended(baseline, adapter, 0.3)]).toEqual([-1 + 0.3, 1 - 0.3]);
  expect([[...baseline], [...adapter]]).toEqual([
    [1, 3],
    [30, 10],
  ]);
});

test("neither scale nor offset of a score matters", () => {
  const score = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 3, maxLength: 12 });
  fc.assert(
    fc.property(
      score,
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: -9, max: 9 }),
      (values, by, plus) => {
        const [one, other] = [
          standardized(column(...values)),
          standardized(column(...values.map((v) => by * v + plus))),
        ];
        one.forEach((value, i) => expect(other[i]).toBeCloseTo(value, 9));
      },
    ),
  );
});

describe("the weight", () => {
  const labels = [0, 0, 0, 0, 1, 1];
  const good = column(1, 2, 3, 4, 5, 6);
  const bad = column(6, 5, 4, 3, 2, 1);
  const flat = column(1, 1, 1, 1, 1, 1);

  test.each<[string, BlendWindow[], number]>([
    ["an adapter that errs weighs nothing", [{ baseline: good, adapter: bad, labels }], 0],
    [
      "one that agrees weighs nothing either: of equals the smallest",
      [{ baseline: good, adapter: good, labels }],
      0,
    ],
    ["one that is constant, too", [{ baseline: bad, adapter: flat, labels }], 0],
    ["beside a constant baseline the smallest is enough", [{ baseline: flat, adapter: good, labels }], 0.05],
    [
      "against a baseline that errs the largest is not enough, and all are equal",
      [{ baseline: bad, adapter: good, labels }],
      0,
    ],
    [
      // 4 lies 1/√(35/12) below 5; its z-score of the adapter has to make up for that.
      "as much as it takes to lift the one that the baseline missed",
      [{ baseline: column(1, 2, 3, 5, 4, 6), adapter: column(0, 0, 0, 0, 1, 1), labels }],
      0.3,
    ],
    [
      "the mean over windows decides, not the count of them",
      [
        { baseline: good, adapter: bad, labels },
        { baseline: flat, adapter: good, labels },
      ],
      0.05,
    ],
    [
      "a window without a fix has no vote",
      [
        { baseline: flat, adapter: good, labels },
        { baseline: good, adapter: bad, labels: [0, 0, 0, 0, 0, 0] },
      ],
      0.05,
    ],
  ])("%s", (_, windows, weight) => {
    expect(chooseWeight(windows)).toBe(weight);
  });

  test("where nothing is over that could advise, the first weight", () => {
    expect(chooseWeight([])).toBe(FIRST_WEIGHT);
    expect(chooseWeight([{ baseline: good, adapter: bad, labels: [1, 1, 1, 1, 1, 1] }])).toBe(FIRST_WEIGHT);
    expect(BLEND_WEIGHTS).toContain(FIRST_WEIGHT);
  });

  test("is the first of the best by pairs counted one by one", () => {
    const row = fc.record({
      baseline: fc.integer({ min: 0, max: 9 }),
      adapter: fc.integer({ min: 0, max: 9 }),
      label: fc.constantFrom(0, 0, 1),
    });
    const window = fc
      .array(row, { minLength: 4, maxLength: 20 })
      .filter((rows) => new Set(rows.map(({ label }) => label)).size === 2)
      .map((rows) => ({
        baseline: Float64Array.from(rows, ({ baseline }) => baseline),
        adapter: Float64Array.from(rows, ({ adapter }) => adapter),
        labels: rows.map(({ label }) => label),
      }));
    fc.assert(
      fc.property(fc.array(window, { minLength: 1, maxLength: 3 }), (windows) => {
        const means = BLEND_WEIGHTS.map(
          (weight) =>
            windows.reduce((sum, w) => sum + auc(blended(w.baseline, w.adapter, weight), w.labels), 0) /
            windows.length,
        );
        expect(chooseWeight(windows)).toBe(BLEND_WEIGHTS[means.indexOf(Math.max(...means))]);
      }),
    );
  });
});
