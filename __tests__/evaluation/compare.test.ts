import { describe, expect, test } from "@jest/globals";
import { aucDifference, compareRows, MEAN, type TestedWindow } from "../../src/evaluation/compare.js";
import { seededRandom } from "../../src/evaluation/random.js";
import { METRICS } from "../../src/evaluation/table.js";
import { auc } from "../learning/golden.js";

const ROWS = ["good", "weak", "chance"] as const;

/** Functions of `files` files, scored by a row that knows, one that knows half, and one that does not. */
function windowOf(cutoff: string, n: number, { files = 12, seed = 1, share = 0.3 } = {}): TestedWindow {
  const random = seededRandom(seed);
  const labels = Uint8Array.from({ length: n }, () => (random() < share ? 1 : 0));
  const scored = (signal: number) =>
    Float64Array.from(labels, (label) => Math.round(20 * (random() + signal * label)));
  return {
    cutoff,
    paths: Array.from(labels, () => `src/${Math.floor(random() * files)}.ts`),
    lines: Float64Array.from(labels, () => 3 + Math.floor(random() * 60)),
    labels,
    scores: new Map(ROWS.map((name, i) => [name, scored([0.5, 0.25, 0][i]!)])),
  };
}

const WINDOWS = [windowOf("2025-01-01", 90, { seed: 1 }), windowOf("2024-01-01", 60, { seed: 2 })];
const comparison = (over: Partial<Parameters<typeof compareRows>[1]> = {}) => ({
  protocol: "temporal" as const,
  label: "any-fix" as const,
  why: new Map([["good", "it knows"]]),
  intervals: ["auc", "popt"],
  draws: 200,
  ...over,
});
const rateOf = ({ labels }: TestedWindow) => Array.from(labels).reduce((a, b) => a + b, 0) / labels.length;

describe("the rows of a comparison", () => {
  const rows = compareRows(WINDOWS, comparison());

  test("are one a window and the mean, row after row, in the order given", () => {
    expect(rows.map(({ name, cutoff }) => `${name} ${cutoff}`)).toEqual(
      ROWS.flatMap((name) => ["2025-01-01", "2024-01-01", MEAN].map((cutoff) => `${name} ${cutoff}`)),
    );
    expect(rows[0]).toMatchObject({ why: "it knows", protocol: "temporal", label: "any-fix" });
    expect(rows.at(-1)).toMatchObject({ why: "" });
  });

  test("have every metric, by its key", () => {
    for (const { metrics } of rows) expect(Object.keys(metrics)).toEqual(METRICS.map(({ key }) => key));
    expect(new Set(METRICS.map(({ key }) => key)).size).toBe(METRICS.length);
  });

  test("count functions and share of fixed ones, in the mean over the windows", () => {
    expect(rows.slice(0, 3).map(({ functions }) => functions)).toEqual([90, 60, 75]);
    const [one, other] = [rateOf(WINDOWS[0]!), rateOf(WINDOWS[1]!)];
    [one, other, (one + other) / 2].forEach((rate, i) => expect(rows[i]!.prevalence).toBeCloseTo(rate, 12));
  });

  test("tell the AUC that counting pairs gives, and the mean of the windows'", () => {
    for (const name of ROWS) {
      const expected = WINDOWS.map(({ scores, labels }) => auc(scores.get(name)!, labels));
      const found = rows.filter((row) => row.name === name).map(({ metrics }) => metrics["auc"]!.value);
      expect(found[0]).toBeCloseTo(expected[0]!, 12);
      expect(found[1]).toBeCloseTo(expected[1]!, 12);
      expect(found[2]).toBeCloseTo((expected[0]! + expected[1]!) / 2, 12);
    }
  });

  test("have intervals around the value where they were asked for, and none elsewhere", () => {
    for (const { metrics } of rows) {
      for (const [key, estimate] of Object.entries(metrics)) {
        const { value, low, high } = estimate!;
        if (key === "auc" || key === "popt") {
          expect(low!).toBeLessThan(value);
          expect(high!).toBeGreaterThan(value);
        } else expect([low, high]).toEqual([null, null]);
      }
    }
  });

  test("the mean of two windows is surer than either", () => {
    const width = (i: number): number => rows[i]!.metrics["auc"]!.high! - rows[i]!.metrics["auc"]!.low!;
    for (const at of [0, 3, 6]) expect(width(at + 2)).toBeLessThan(Math.max(width(at), width(at + 1)));
  });

  test("the same comparison gives the same numbers", () => {
    expect(compareRows(WINDOWS, comparison())).toEqual(rows);
  });
});

describe("what cannot be measured", () => {
  const none: TestedWindow = { ...WINDOWS[1]!, labels: new Uint8Array(60) };

  test("is null in its window, and in a mean that would lack it", () => {
    const rows = compareRows([WINDOWS[0]!, none], comparison()).filter(({ name }) => name === "good");
    expect(rows.map(({ metrics }) => metrics["auc"] === null)).toEqual([false, true, true]);
    expect(rows.map(({ prevalence }) => prevalence > 0)).toEqual([true, false, true]);
    expect(aucDifference([WINDOWS[0]!, none], ["good", "weak"])).toBeNull();
  });

  test("without windows there are no rows", () => {
    expect(compareRows([], comparison())).toEqual([]);
    expect(aucDifference([], ["good", "weak"])).toBeNull();
  });
});

describe("the difference of two rows", () => {
  /** Draws files, copies their functions, counts pairs, takes the mean over windows. */
  function naive(windows: readonly TestedWindow[], draws: number, seed: number): number[] {
    const names = [...new Set(windows.flatMap(({ paths }) => paths))];
    const random = seededRandom(seed);
    return Array.from({ length: draws }, () => {
      const drawn = names.map(() => names[Math.floor(random() * names.length)]!);
      const differences = windows.map(({ paths, labels, scores }) => {
        const rows = drawn.flatMap((name) => paths.flatMap((path, row) => (path === name ? [row] : [])));
        const [good, weak] = [scores.get("good")!, scores.get("weak")!];
        const of = (values: Float64Array) =>
          auc(
            rows.map((row) => values[row]!),
            rows.map((row) => labels[row]!),
          );
        return of(good) - of(weak);
      });
      return differences.reduce((sum, value) => sum + value, 0) / windows.length;
    }).sort((a, b) => a - b);
  }

  test("equals drawing whole files of all windows at once, copying and counting", () => {
    const values = naive(WINDOWS, 201, 5);
    const found = aucDifference(WINDOWS, ["good", "weak"], { draws: 201, seed: 5 })!;
    // Of 201 draws the bounds are the 6th from either end.
    expect(found.low).toBeCloseTo(values[5]!, 12);
    expect(found.high).toBeCloseTo(values[195]!, 12);
    const expected = WINDOWS.map(
      ({ scores, labels }) => auc(scores.get("good")!, labels) - auc(scores.get("weak")!, labels),
    );
    expect(found.estimate).toBeCloseTo((expected[0]! + expected[1]!) / 2, 12);
    expect(found.draws).toBe(201);
  });

  test("is the other way round with its sign turned, and nothing of a row with itself", () => {
    const options = { draws: 101 };
    const [one, turned] = [
      aucDifference(WINDOWS, ["good", "chance"], options)!,
      aucDifference(WINDOWS, ["chance", "good"], options)!,
    ];
    expect(one.low).toBeGreaterThan(0);
    expect(turned.estimate).toBeCloseTo(-one.estimate, 12);
    expect(turned.low).toBeCloseTo(-one.high, 12);
    expect(aucDifference(WINDOWS, ["weak", "weak"], options)).toMatchObject({ estimate: 0, low: 0, high: 0 });
  });

  test("a window seen twice is no second observation", () => {
    const once = aucDifference([WINDOWS[0]!], ["good", "weak"], { draws: 300 })!;
    const twice = aucDifference([WINDOWS[0]!, WINDOWS[0]!], ["good", "weak"], { draws: 300 })!;
    expect(twice.low).toBeCloseTo(once.low, 12);
    expect(twice.high).toBeCloseTo(once.high, 12);
  });
});
