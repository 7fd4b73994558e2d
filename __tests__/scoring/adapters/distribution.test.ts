import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { distributionOf, percentileIn, QUANTILES, zIn } from "../../../src/scoring/adapters/distribution.js";
import { ScoreScale } from "../../../src/scoring/baseline.js";

const scores = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 1, maxLength: 60 });

describe("a stored distribution", () => {
  test.each([
    ["the smallest", 0, 0],
    ["below all", -1, 0],
    ["the median", 50, 50 * (100 / 101)],
    ["the largest: a hundred of 101 are lower", 100, 100 * (100 / 101)],
    ["above all", 101, 100],
  ])("of 0 … 100: %s", (_, score, percentile) => {
    const found = percentileIn(distributionOf(Array.from({ length: 101 }, (_, i) => i)), score);
    expect(found).toBeCloseTo(percentile, 9);
  });

  test("a constant has no place to differ in", () => {
    const constant = distributionOf([3, 3, 3]);
    expect([constant.deviation, percentileIn(constant, 3), zIn(constant, 4)]).toEqual([1, 0, 1]);
  });

  test("never falls, neither in its quantiles nor in the percentile of a higher score", () => {
    fc.assert(
      fc.property(scores, scores, (sample, asked) => {
        const found = distributionOf(sample);
        expect(found.quantiles).toHaveLength(QUANTILES);
        const ordered = [...asked].sort((a, b) => a - b).map((score) => percentileIn(found, score));
        return (
          found.quantiles.every((q, i) => i === 0 || found.quantiles[i - 1]! <= q) &&
          ordered.every((p, i) => p >= 0 && p <= 100 && (i === 0 || ordered[i - 1]! <= p))
        );
      }),
    );
  });

  test("is within a step of what all the scores would tell, for scores of their kind", () => {
    const sample = Array.from({ length: 5000 }, (_, i) => Math.tan((i / 5000 - 0.5) * 3));
    const [stored, exact] = [distributionOf(sample), new ScoreScale(sample)];
    for (const score of sample) {
      expect(Math.abs(percentileIn(stored, score) - exact.percentile(score))).toBeLessThan(0.1);
      expect(zIn(stored, score)).toBeCloseTo(exact.z(score), 9);
    }
  });
});
