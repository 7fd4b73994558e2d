import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { bandOf, DEFAULT_BANDS, type Band } from "../../src/scoring/bands.js";
import { changeScore, type ChangeInput } from "../../src/scoring/change-score.js";
import { classicFormula } from "../../src/scoring/classic-formula.js";
import { flagged } from "../../src/scoring/flag.js";
import type { ScoredFunction } from "../../src/scoring/scored-function.js";

describe("bands", () => {
  test.each<[number, Band]>([
    [100, "critical"],
    [99, "critical"],
    [98.999999, "high"],
    [95, "high"],
    [94.999999, "elevated"],
    [85, "elevated"],
    [84.999999, "normal"],
    [0, "normal"],
  ])("%d is %s", (percentile, band) => expect(bandOf(percentile)).toBe(band));

  test("thresholds are the caller's", () => {
    const bands = { critical: 50, high: 40, elevated: 30 };
    expect([50, 40, 30, 29].map((percentile) => bandOf(percentile, bands))).toEqual([
      "critical",
      "high",
      "elevated",
      "normal",
    ]);
  });
});

describe("the change score", () => {
  const input = (facts: Partial<ChangeInput>): ChangeInput => ({
    added: 0,
    functionsTouched: 1,
    baselineZ: 0,
    cyclomaticComplexity: 1,
    ...facts,
  });
  // ln 10 = 2.302585, ln 7 = 1.945910, ln 4 = 1.386294
  test.each<[string, Partial<ChangeInput>, number]>([
    ["nothing added, usual, alone", {}, 0],
    ["9 lines", { added: 9 }, 0.6908 * 2.302585],
    ["a fragile function", { baselineZ: 1.5 }, 0.22 * 1.5],
    ["a quiet function", { baselineZ: -1 }, -0.22],
    ["one of four", { functionsTouched: 4 }, -0.3613 * 1.386294],
    ["all of it", { added: 9, baselineZ: 1.5, functionsTouched: 4 }, 1.419757],
    ["complexity says nothing where history speaks", { cyclomaticComplexity: 50 }, 0],
    [
      "without history complexity stands in",
      { added: 9, functionsTouched: 4, baselineZ: null, cyclomaticComplexity: 7 },
      0.6876 * 2.302585 + 0.1634 * 1.94591 - 0.3915 * 1.386294,
    ],
    ["no function counts as one", { functionsTouched: 0 }, 0],
    ["no path counts as one", { baselineZ: null, cyclomaticComplexity: 0 }, 0],
  ])("%s", (_about, facts, expected) => {
    expect(changeScore(input(facts))).toBeCloseTo(expected, 5);
  });
});

describe("a flag needs both", () => {
  const aFunction = (percentile: number, addedLines = 1): ScoredFunction =>
    ({ percentile, addedLines }) as ScoredFunction;
  /** Places of the flagged ones among the ranked. */
  const places = (ranked: readonly ScoredFunction[]): number[] => {
    const flags = flagged(ranked, () => DEFAULT_BANDS);
    return ranked.flatMap((f, place) => (flags.has(f) ? [place] : []));
  };
  const times = (n: number, percentile: number): ScoredFunction[] =>
    Array.from({ length: n }, () => aFunction(percentile));

  test.each<[about: string, ranked: ScoredFunction[], flags: number[]]>([
    ["nothing", [], []],
    ["first in the change, but nothing the repository would notice", [aFunction(84.9)], []],
    ["one elevated function", [aFunction(85)], [0]],
    ["three may always be", [aFunction(99), aFunction(95), aFunction(85), aFunction(99)], [0, 1, 2]],
    ["no substantive line added", [aFunction(99.9, 0), aFunction(99)], [1]],
    ["critical, but last in the change", [...times(3, 10), aFunction(99.9)], []],
    ["high ones behind the first three of nine", [...times(6, 10), ...times(3, 95)], []],
    [
      "high ones within a fifth of 40, which is 8 places",
      [...times(6, 10), ...times(3, 95), ...times(31, 10)],
      [6, 7],
    ],
    ["a fifth is rounded up: 4 of 16", times(16, 99), [0, 1, 2, 3]],
    ["elevated ones only among the first three", times(40, 90), [0, 1, 2]],
    ["ten at most", times(100, 99), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
    [
      "ten of those that may be, not of the first ten",
      [...times(5, 10), ...times(95, 99)],
      [5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
    ],
  ])("%s", (_about, ranked, flags) => expect(places(ranked)).toEqual(flags));

  test("whatever the change, every flag has code added, a notable band and a place high enough", () => {
    const anyFunction = fc
      .record({ percentile: fc.integer({ min: 70, max: 100 }), addedLines: fc.nat(3) })
      .map(({ percentile, addedLines }) => aFunction(percentile, addedLines));
    fc.assert(
      fc.property(fc.array(anyFunction, { maxLength: 80 }), (ranked) => {
        const found = places(ranked);
        expect(found.length).toBeLessThanOrEqual(10);
        for (const place of found) {
          expect(ranked[place]!.addedLines).toBeGreaterThan(0);
          expect(ranked[place]!.percentile).toBeGreaterThanOrEqual(place < 3 ? 85 : 95);
          expect(place).toBeLessThan(Math.max(3, Math.ceil(ranked.length / 5)));
        }
      }),
    );
  });
});

describe("the classic formula, a comparison row", () => {
  const quiet = {
    cyclomaticComplexity: 3,
    nestingDepth: 1,
    fanOut: 3,
    touches: 0,
    daysSinceTouch: Infinity,
    authors: 0,
  };
  test.each([
    // log2 4 + .8 + .6·log2 4 = 4
    ["structure alone", {}, 4],
    ["touched today", { touches: 1, daysSinceTouch: 0, authors: 1 }, 4 * 1.693147 * 2 * 1.138629],
    ["touched a year ago", { touches: 1, daysSinceTouch: 365, authors: 1 }, 4 * 1.693147 * 1.5 * 1.138629],
    ["an empty function", { cyclomaticComplexity: 0, nestingDepth: 0, fanOut: 0 }, 0],
  ])("%s", (_about, facts, expected) => {
    expect(classicFormula({ ...quiet, ...facts })).toBeCloseTo(expected, 4);
  });
});
