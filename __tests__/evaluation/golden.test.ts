import { describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import {
  bestThreshold,
  brier,
  brierSkill,
  calibrationError,
  matthews,
} from "../../src/evaluation/calibration.js";
import { pearson, spearman } from "../../src/evaluation/correlation.js";
import { auc, initialFalseAlarms, liftAt, precisionAt } from "../../src/evaluation/discrimination.js";
import { popt, recallAtEffort } from "../../src/evaluation/effort.js";
import { rankedByEffort } from "../../src/evaluation/ranking.js";
import { twoSidedP } from "../../src/evaluation/student-t.js";
import { groupOutcomes, withinGroups } from "../../src/evaluation/within-group.js";

type Value = number | null;

interface Correlations {
  readonly pearson: Value;
  readonly spearman: { readonly rho: number; readonly p: Value } | null;
}

/** A case of fixtures/metrics.json, which fixtures/make.py makes with scikit-learn and SciPy. */
interface Case {
  readonly name: string;
  readonly scores: readonly number[];
  readonly labels: readonly number[];
  readonly lines: readonly number[];
  readonly threshold: number;
  readonly expected: {
    readonly auc: Value;
    readonly withLabels: Correlations;
    readonly withLines: Correlations;
    readonly recall20: Value;
    readonly recall50: Value;
    /** Means over every order of the ties; null where there are too many, or a label is missing. */
    readonly byOrder: Readonly<Record<string, number>> | null;
    readonly calibration: Readonly<Record<string, Value>>;
    readonly matthews: Value;
    readonly bestMatthews: Value;
  };
}

const { cases } = JSON.parse(readFileSync(new URL("fixtures/metrics.json", import.meta.url), "utf8")) as {
  cases: Case[];
};

function expectNear(found: Value, expected: Value): void {
  if (expected === null || found === null) expect(found).toBe(expected);
  else expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-10 * Math.max(1, Math.abs(expected)));
}

const hasBoth = ({ labels }: Case): boolean => labels.includes(0) && labels.includes(1);

describe("as scikit-learn, SciPy and enumeration have it", () => {
  test.each(cases)("$name: rank metrics", ({ scores, labels, lines, expected }) => {
    const ranking = rankedByEffort(scores, labels, lines);
    expectNear(auc(ranking), expected.auc);
    expectNear(recallAtEffort(ranking, 0.2), expected.recall20);
    expectNear(recallAtEffort(ranking, 0.5), expected.recall50);
  });

  test.each(cases.filter(({ expected }) => expected.byOrder))("$name: by order", (row) => {
    const { scores, labels, lines } = row;
    const expected = row.expected.byOrder!;
    const ranking = rankedByEffort(scores, labels, lines);
    expectNear(precisionAt(ranking, 1), expected["precisionAt1"]!);
    expectNear(precisionAt(ranking, 3), expected["precisionAt3"]!);
    expectNear(precisionAt(ranking, 50), expected["precisionAt50"]!);
    expectNear(liftAt(ranking), expected["lift5"]!);
    expectNear(liftAt(ranking, 0.3), expected["lift30"]!);
    expectNear(initialFalseAlarms(ranking), expected["initialFalseAlarms"]!);
    expectNear(popt(ranking), expected["popt"]!);
    const oneGroup = withinGroups(
      groupOutcomes(
        scores,
        labels,
        labels.map(() => "one"),
      ),
    );
    if (labels.length < 3) return expect(oneGroup).toBeNull();
    expectNear(oneGroup!.top1, expected["top1"]!);
    expectNear(oneGroup!.top3, expected["top3"]!);
    expectNear(oneGroup!.map, expected["averagePrecision"]!);
    expectNear(oneGroup!.precision3, expected["precisionAt3"]!);
  });

  test.each(cases)("$name: correlations", ({ scores, labels, lines, expected }) => {
    for (const [other, { pearson: r, spearman: rho }] of [
      [labels, expected.withLabels],
      [lines, expected.withLines],
    ] as const) {
      expectNear(pearson(scores, other), r);
      const found = spearman(scores, other);
      expectNear(found?.rho ?? null, rho?.rho ?? null);
      if (rho?.p) expect(found!.p! / rho.p).toBeCloseTo(1, 7);
      else expectNear(found?.p ?? null, rho?.p ?? null);
    }
  });

  test.each(cases)("$name: calibration and threshold", ({ scores, labels, threshold, expected }) => {
    const forecast = { probabilities: scores.map((score) => 1 / (1 + Math.exp(-score))), labels };
    expectNear(brier(forecast), expected.calibration["brier"]!);
    expectNear(brierSkill(forecast), expected.calibration["brierSkill"]!);
    expectNear(calibrationError(forecast), expected.calibration["error10"]!);
    expectNear(calibrationError(forecast, 15), expected.calibration["error15"]!);
    expectNear(matthews({ scores, labels }, threshold), expected.matthews);
    const best = bestThreshold(scores, labels);
    expectNear(best === null ? null : matthews({ scores, labels }, best), expected.bestMatthews);
  });

  test.each(cases.filter((row) => !hasBoth(row)))("$name: nothing to rank is null", (row) => {
    const ranking = rankedByEffort(row.scores, row.labels, row.lines);
    const metrics = [auc, liftAt, initialFalseAlarms, recallAtEffort, popt].map((metric) => metric(ranking));
    expect([...metrics, precisionAt(ranking, 1)]).toEqual(metrics.map(() => null).concat(null));
    expect(withinGroups(groupOutcomes(row.scores, row.labels, row.labels))).toBeNull();
  });

  test("the fixture has ties, their absence, and what is too little", () => {
    expect(cases.filter((row) => !hasBoth(row))).toHaveLength(4);
    expect(cases.filter(({ scores }) => new Set(scores).size < scores.length).length).toBeGreaterThan(5);
    expect(cases.filter(({ expected }) => expected.byOrder).length).toBeGreaterThan(6);
  });
});

describe("Student's t, two-sided", () => {
  // From tables of the distribution.
  test.each([
    [1, 12.706205, 0.05],
    [3, 3.182446, 0.05],
    [12, 2.178813, 0.05],
    [62, 1.998972, 0.05],
    [1_000_000, 1.959966, 0.05],
    [8, 0, 1],
    [8, Infinity, 0],
  ])("%d degrees of freedom, t = %d", (freedom, t, p) => {
    expect(twoSidedP(t, freedom)).toBeCloseTo(p, 6);
    expect(twoSidedP(-t, freedom)).toBeCloseTo(p, 6);
  });
});
