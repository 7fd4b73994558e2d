import { describe, expect, test } from "@jest/globals";
import { FEWEST_FIXED, FEWEST_FUNCTIONS, screen, type Outcome } from "../../src/learning/screener.js";

/** An outcome by how much the adapter gained. */
const outcome = (density: number, gain: number): Outcome => ({
  commit: "0".repeat(40),
  date: "2026-01-01T00:00:00Z",
  density,
  baselineAuc: 0.7,
  adapterAuc: 0.7 + gain,
});
const enough = (density: number) => ({ functions: 1000, fixed: 100, density });

describe("the data", () => {
  test.each([
    [FEWEST_FUNCTIONS, FEWEST_FIXED, "run"],
    [FEWEST_FUNCTIONS - 1, FEWEST_FIXED, "skip"],
    [FEWEST_FUNCTIONS, FEWEST_FIXED - 1, "skip"],
    [0, 0, "skip"],
  ])("%d functions, %d fixed: %s", (functions, fixed, verdict) => {
    const screening = screen({ functions, fixed, density: 0.5 }, []);
    expect(screening).toMatchObject({ verdict, density: 0.5, threshold: null });
    if (verdict === "skip") {
      expect(screening.why).toBe(
        `${functions} functions, ${fixed} of them fixed in the last year: at least 200 and 20 are needed`,
      );
    }
  });

  test("too little of it is not made up for by a density that won before", () => {
    const known = [outcome(0.1, 0.1), outcome(0.01, -0.1)];
    expect(screen({ functions: 100, fixed: 50, density: 0.9 }, known)).toMatchObject({
      verdict: "skip",
      threshold: 0.055,
    });
  });
});

describe("the threshold", () => {
  test.each<[string, Outcome[], number | null]>([
    ["no outcome", [], null],
    ["winners only", [outcome(0.1, 0.1), outcome(0.2, 0.05)], null],
    ["losers only", [outcome(0.1, -0.1), outcome(0.2, 0)], null],
    [
      "midpoint of sparsest winner and densest loser",
      [outcome(0.1, 0.1), outcome(0.3, 0.2), outcome(0.02, -0.1), outcome(0.04, 0)],
      0.07,
    ],
    ["as good as the baseline has not won", [outcome(0.2, 0.1), outcome(0.1, 0)], 0.15],
    [
      "winners sparser than losers: still the midpoint of the extremes",
      [outcome(0.1, 0.1), outcome(0.5, 0.1), outcome(0.3, -0.1)],
      0.2,
    ],
  ])("%s: %#", (_, outcomes, threshold) => {
    const found = screen(enough(0.01), outcomes).threshold;
    if (threshold === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(threshold, 12);
  });

  // Threshold .08; 1.25 times as much is .1, as much less .064.
  test.each([
    [0.2, "run"],
    [0.1, "run"],
    [0.0999, "modest"],
    [0.08, "modest"],
    [0.0641, "modest"],
    [0.0639, "skip"],
    [0, "skip"],
  ])("at %d of .08: %s", (density, verdict) => {
    const screening = screen(enough(density), [outcome(0.12, 0.01), outcome(0.04, -0.01)]);
    expect(screening.verdict).toBe(verdict);
    expect(screening.why).toContain(`${density.toFixed(4)}, threshold 0.0800 from 2 outcomes`);
    expect(
      screening.why.endsWith({ run: "outcomes", modest: "modest result", skip: "too sparse" }[verdict]!),
    ).toBe(true);
  });
});
