import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { countBelow, ReferenceDistribution } from "../../src/features/reference.js";

function rankIn(values: readonly (number | null)[], value: number | null): number | null {
  return new ReferenceDistribution(
    values.map((v) => [v]),
    1,
  ).rank(0, value);
}

describe("rank", () => {
  const table: [about: string, values: (number | null)[], value: number | null, rank: number | null][] = [
    ["the lowest of four", [10, 20, 30, 40], 10, 0.25],
    ["the third of four", [40, 30, 20, 10], 30, 0.75],
    ["the highest of four", [10, 20, 30, 40], 40, 1],
    ["ties share the mean of their places, 2 and 3", [1, 2, 2, 4], 2, 2.5 / 4],
    ["all tied: places 1 to 4", [7, 7, 7, 7], 7, 2.5 / 4],
    ["zero is a value", [0, 0, 0, 5], 0, 2 / 4],
    ["functions without a value do not count", [null, 1, null, 2], 1, 0.5],
    ["a function that is not among them: below all", [10, 20], 3, 0.5],
    ["not among them: between two, it takes the place of the next", [10, 20, 30, 40], 25, 0.75],
    ["not among them: above all", [10, 20], 99, 1],
    ["no value, no rank", [1, 2], null, null],
    ["nothing to compare with", [], 1, null],
    ["nothing to compare with: no function has a value", [null, null], 1, null],
    ["a single function", [3], 3, 1],
    ["a change in a repository of a single function", [3], 2, 1],
  ];
  test.each(table)("%s", (_about, values, value, rank) => {
    expect(rankIn(values, value)).toBe(rank);
  });

  test("each feature has its own distribution", () => {
    const reference = new ReferenceDistribution(
      [
        [1, 9],
        [2, null],
      ],
      2,
    );
    expect([reference.size, reference.rank(0, 2), reference.rank(1, 9)]).toEqual([2, 1, 1]);
  });

  const values = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 40 });

  test("is the mean place among the sorted, as a count by hand gives it", () => {
    fc.assert(
      fc.property(values, (all) => {
        for (const value of all) {
          const places = [...all].sort((a, b) => a - b).flatMap((v, i) => (v === value ? [i + 1] : []));
          const mean = places.reduce((sum, place) => sum + place, 0) / places.length;
          expect(rankIn(all, value)).toBeCloseTo(mean / all.length, 12);
        }
      }),
    );
  });

  test("lies in (0, 1] and never falls as the value grows, for values there and not there", () => {
    fc.assert(
      fc.property(values, (all) => {
        const ranks = [-6, -4.5, -3, -1.5, 0, 1.5, 3, 4.5, 6].map((value) => rankIn(all, value)!);
        ranks.forEach((rank, i) => {
          expect(rank).toBeGreaterThan(0);
          expect(rank).toBeLessThanOrEqual(1);
          expect(rank).toBeGreaterThanOrEqual(ranks[i - 1] ?? 0);
        });
      }),
    );
  });
});

test("countBelow counts as a filter does", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -5, max: 5 })), fc.integer({ min: -6, max: 6 }), (all, value) => {
      const sorted = Float64Array.from(all).sort();
      expect(countBelow(sorted, value, false)).toBe(all.filter((v) => v < value).length);
      expect(countBelow(sorted, value, true)).toBe(all.filter((v) => v <= value).length);
    }),
  );
});
