import { beforeAll, describe, expect, test } from "@jest/globals";
import { bestThreshold, brierSkill, matthews } from "../../src/evaluation/calibration.js";
import { compareRows, MEAN } from "../../src/evaluation/compare.js";
import { CHANGE_METRICS, FIXED_METRICS, type EvaluatedRow } from "../../src/evaluation/table.js";
import { backtest, ROW_REASONS, type TestedBlend } from "../../src/learning/backtest.js";
import { withWindowMetrics } from "../../src/learning/window-metrics.js";
import { workshopWindows } from "./workshop-windows.js";

const DRAWS = { draws: 40 };
const KEYS = [...FIXED_METRICS, ...CHANGE_METRICS].map(({ key }) => key);

let tested: readonly TestedBlend[];
let rows: readonly EvaluatedRow[];
const tableOf = (windows: readonly TestedBlend[]): EvaluatedRow[] => {
  const about = { protocol: "temporal", label: "any-fix", why: ROW_REASONS, intervals: [] } as const;
  return withWindowMetrics(compareRows(windows, about), windows, "any-fix", DRAWS);
};
beforeAll(async () => {
  tested = backtest((await workshopWindows(4)).windows);
  rows = tableOf(tested);
});

const at = (name: string, cutoff: string, from = rows): EvaluatedRow["metrics"] =>
  from.find((row) => row.name === name && row.cutoff === cutoff)!.metrics;

describe("fixed on the window before", () => {
  test("the oldest window has nothing before it; the mean is over the others", () => {
    const oldest = tested.at(-1)!.cutoff;
    for (const { key } of FIXED_METRICS) {
      expect(at("baseline", oldest)[key]).toBeNull();
      const others = tested.slice(0, -1).map(({ cutoff }) => at("baseline", cutoff)[key]!.value);
      const mean = others.reduce((sum, value) => sum + value, 0) / others.length;
      expect(at("baseline", MEAN)[key]!.value).toBeCloseTo(mean, 12);
    }
  });

  test("the threshold is that of the window before, whatever the window's own labels are", () => {
    const [test, before] = tested;
    // The activity-only row is a probability: the same scale in every window but for mean and deviation.
    const scaled = (scores: Float64Array): Float64Array => {
      const mean = scores.reduce((a, b) => a + b) / scores.length;
      const deviation = Math.sqrt(scores.reduce((sum, s) => sum + (s - mean) ** 2, 0) / scores.length);
      return scores.map((s) => (s - mean) / deviation);
    };
    const [now, then] = [test!, before!].map(({ scores }) => scaled(scores.get("activity-only")!));
    const expected = matthews({ scores: now!, labels: test!.labels }, bestThreshold(then!, before!.labels)!);
    expect(at("activity-only", test!.cutoff)["mcc"]!.value).toBeCloseTo(expected!, 9);

    const turned = { ...test!, labels: Array.from(test!.labels, (label) => 1 - label) };
    const inverted = tableOf([turned, ...tested.slice(1)]);
    expect(at("activity-only", test!.cutoff, inverted)["mcc"]!.value).toBeCloseTo(-expected!, 9);
  });

  test("a score that says nothing has no skill, and is not turned round", () => {
    for (const { cutoff } of tested.slice(0, -1)) {
      expect(Math.abs(at("random", cutoff)["brierSkill"]!.value)).toBeLessThan(0.05);
      // It is calibrated to a constant: the prevalence of the window before.
      const [skill, flat] = [at("smallest-first", cutoff), at("cyclomatic-complexity", cutoff)];
      expect(skill["brierSkill"]!.value).toBeCloseTo(flat["brierSkill"]!.value, 2);
    }
    const { labels } = tested[0]!;
    const prevalence = Array.from(labels).reduce((a, b) => a + b) / labels.length;
    expect(brierSkill({ probabilities: Array.from(labels, () => prevalence), labels })).toBeCloseTo(0, 12);
  });
});

describe("inside one change", () => {
  test("of each change that edits three functions, one of which is fixed later, the order counts", () => {
    for (const { window, cutoff } of tested) {
      const { change, function: row, anyFix, narrowFix } = window.edited;
      expect([row.length, anyFix.length, narrowFix.length]).toEqual(Array(3).fill(change.length));
      expect(Math.max(...row)).toBeLessThan(window.functions.length);
      // The workshop's changes edit one function each.
      expect(at("baseline", cutoff)["top1"]).toBeNull();
    }
  });

  test("the expectation is that of the functions of a change", () => {
    const [newest, ...older] = tested;
    const edited = {
      change: Int32Array.of(7, 7, 7, 8, 8, 8, 9, 9, 9),
      function: Int32Array.of(0, 1, 2, 3, 4, 5, 0, 1, 2),
      anyFix: Uint8Array.of(1, 0, 0, 0, 0, 1, 0, 0, 0),
      narrowFix: new Uint8Array(9),
    };
    const descending = Float64Array.from(newest!.labels, (_, i) => -i);
    const scores = new Map([["descending", descending]]);
    const judged = { ...newest!, scores, window: { ...newest!.window, edited } };
    const others = older.map((window) => ({ ...window, scores: new Map([["descending", descending]]) }));
    const metrics = at("descending", newest!.cutoff, tableOf([judged, ...others]));
    expect(CHANGE_METRICS.map(({ key }) => metrics[key]!.value)).toEqual([0.5, 1, (1 + 1 / 3) / 2, 1 / 3]);
  });
});

test("ρ is that of AUC and prevalence where no scores are tied", () => {
  for (const { cutoff, labels } of tested) {
    const p = Array.from(labels).reduce((a, b) => a + b) / labels.length;
    const { auc, spearman } = at("random", cutoff);
    expect(spearman!.value).toBeCloseTo(Math.sqrt(3 * p * (1 - p)) * (2 * auc!.value - 1), 3);
  }
});

test("every row carries every key, each interval around a value or none", () => {
  for (const { metrics } of rows) {
    for (const key of KEYS) {
      expect(Object.keys(metrics)).toContain(key);
      const estimate = metrics[key];
      if (!estimate) continue;
      expect(estimate.low!).toBeLessThanOrEqual(estimate.high!);
    }
  }
});
