import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { ReferenceDistribution } from "../../src/features/reference.js";
import { FEATURES, type FeatureKey } from "../../src/features/table.js";
import { BASELINE_WEIGHTS } from "../../src/scoring/baseline-weights.js";
import { baselineScore, ScoreScale } from "../../src/scoring/baseline.js";

/** Four functions, each the n-th of four in every feature: ranks .25, .5, .75, 1. */
const FOUR = new ReferenceDistribution(
  [1, 2, 3, 4].map((value) => FEATURES.map(() => value)),
  FEATURES.length,
);

function contributionOf(key: FeatureKey, value: number): number {
  const values = FEATURES.map((feature) => (feature.key === key ? value : null));
  const { contributions } = baselineScore(values, FOUR);
  expect(contributions).toHaveLength(1);
  return contributions[0]!.contribution;
}

describe("a contribution is rank·(r − .5) + tail·((−ln(1.0005 − r) − 1)/4)", () => {
  test.each([
    // −ln(.7505) = .2870, −ln(.5005) = .6921, −ln(.2505) = 1.3843, −ln(.0005) = 7.6009
    [1, 0.4416 * -0.25 + 0.0977 * -0.178246],
    [2, 0.0977 * -0.076963],
    [3, 0.4416 * 0.25 + 0.0977 * 0.096074],
    [4, 0.4416 * 0.5 + 0.0977 * 1.650226],
  ])("size, %d of 4", (value, expected) => {
    expect(contributionOf("syntax-leaves", value)).toBeCloseTo(expected, 6);
  });

  test.each([
    // r is 1 − rank + .0001 where less is riskier.
    [1, 0.07402],
    [2, -0.00479],
    [3, -0.0791],
    [4, -0.15158],
  ])("breadth of its commits counts the other way, %d of 4", (value, expected) => {
    expect(contributionOf("commit-focus", value)).toBeCloseTo(expected, 5);
  });

  /** At rank .75, counted outside of this code. */
  const at75: Record<FeatureKey, number> = {
    "syntax-leaves": 0.11979,
    "neighbours-activity": 0.11295,
    "share-of-file": 0.10699,
    "cyclomatic-complexity": 0.09714,
    "fan-out": 0.09777,
    "file-fixes-1-year": 0.10431,
    "member-accesses": 0.09523,
    "commit-focus": -0.0791,
    "touch-rate": 0.08226,
    vocabulary: 0.08139,
    "substantive-touches": 0.08224,
    "touches-90-days": 0.05632,
    "fixes-1-year": 0.04363,
  };
  test.each(Object.entries(at75))("%s, 3 of 4", (key, expected) => {
    expect(contributionOf(key as FeatureKey, 3)).toBeCloseTo(expected, 5);
  });

  test("a contribution names its row, its value and its rank before the sign", () => {
    const values = FEATURES.map(({ sign }) => (sign === -1 ? 4 : null));
    expect(baselineScore(values, FOUR).contributions).toMatchObject([
      { feature: FEATURES.findIndex(({ key }) => key === "commit-focus"), value: 4, rank: 1 },
    ]);
  });

  test("every feature has weights, none below zero", () => {
    expect(Object.keys(BASELINE_WEIGHTS).sort()).toEqual(FEATURES.map(({ key }) => key).sort());
    for (const { rank, tail } of Object.values(BASELINE_WEIGHTS))
      expect(Math.min(rank, tail)).toBeGreaterThan(0);
  });
});

describe("the score", () => {
  const row = fc.array(fc.option(fc.integer({ min: 0, max: 9 })), {
    minLength: FEATURES.length,
    maxLength: FEATURES.length,
  });
  const rows = fc.array(row, { minLength: 1, maxLength: 20 });

  test("is the sum of the contributions; what is missing contributes nothing", () => {
    fc.assert(
      fc.property(rows, (all) => {
        const reference = new ReferenceDistribution(all, FEATURES.length);
        for (const values of all) {
          const { score, contributions } = baselineScore(values, reference);
          expect(contributions.map(({ feature }) => feature)).toEqual(
            values.flatMap((value, i) => (value === null ? [] : [i])),
          );
          expect(score).toBeCloseTo(
            contributions.reduce((sum, { contribution }) => sum + contribution, 0),
            12,
          );
        }
      }),
    );
  });

  test("never falls when a value grows riskier", () => {
    fc.assert(
      fc.property(rows, fc.nat(FEATURES.length - 1), fc.integer({ min: 1, max: 5 }), (all, feature, more) => {
        const reference = new ReferenceDistribution(all, FEATURES.length);
        const values = all[0]!.map((value) => value ?? 0);
        const riskier = values.with(feature, values[feature]! + more * FEATURES[feature]!.sign);
        const [before, after] = [values, riskier].map((v) => baselineScore(v, reference).score);
        expect(after).toBeGreaterThanOrEqual(before! - 1e-12);
      }),
    );
  });

  test("is a number even in a repository of one function", () => {
    const one = new ReferenceDistribution([FEATURES.map(() => 0)], FEATURES.length);
    expect(
      Number.isFinite(
        baselineScore(
          FEATURES.map(() => 0),
          one,
        ).score,
      ),
    ).toBe(true);
  });
});

describe("the scale", () => {
  test.each([
    ["the lowest", [1, 2, 3, 4], 1, 0],
    ["the highest of four is riskier than three", [1, 2, 3, 4], 4, 75],
    ["above all of them", [1, 2, 3, 4], 5, 100],
    ["ties are riskier than those below only", [1, 2, 2, 2], 2, 25],
    ["a single function is riskier than none", [3], 3, 0],
    ["nothing to compare with", [], 3, 50],
  ])("percentile: %s", (_about, scores, score, percentile) => {
    expect(new ScoreScale(scores).percentile(score)).toBe(percentile);
  });

  test("z: mean 5 and deviation 2, as in any textbook", () => {
    const scale = new ScoreScale([2, 4, 4, 4, 5, 5, 7, 9]);
    expect([scale.z(5), scale.z(9), scale.z(2)]).toEqual([0, 2, -1.5]);
    expect(scale.size).toBe(8);
  });

  test.each([[[3]], [[3, 3, 3]]])("z is 0 where nothing spreads: %j", (scores) => {
    expect(new ScoreScale(scores).z(3)).toBe(0);
  });
});
