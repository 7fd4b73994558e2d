import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { FEATURE_TABLE_VERSION, FEATURES } from "../../../src/features/table.js";
import { BASELINE_VERSION } from "../../../src/scoring/baseline-weights.js";
import type { TrendPoint } from "../../../src/scoring/trend/point.js";
import {
  decodeTrend,
  directionOf,
  encodeTrend,
  MOST_POINTS,
  TREND_SCHEMA,
  withPoint,
  type Trend,
} from "../../../src/scoring/trend/series.js";
import { scoreBy, STEPS, type Yardstick } from "../../../src/scoring/trend/yardstick.js";

const DAY = 86_400;
const sha = (n: number): string => n.toString(16).padStart(40, "0");

const YARDSTICK: Yardstick = {
  commit: sha(0),
  time: 0,
  featureTable: FEATURE_TABLE_VERSION,
  weights: BASELINE_VERSION,
  labels: "0".repeat(64),
  quantiles: FEATURES.map(() => Array.from({ length: STEPS + 1 }, (_, i) => i)),
  thresholds: { high: 1, critical: 2 },
};

const aPoint = (n: number, facts: Partial<TrendPoint> = {}): TrendPoint => ({
  commit: sha(n),
  time: n * DAY,
  functions: 2000,
  high: 0.05,
  critical: 0.01,
  fixRate: 3.5,
  touchedComplexity: 6.25,
  fixSpread: 0.02,
  criticalFixed: 4,
  ...facts,
});
const aTrend = (...points: TrendPoint[]): Trend => ({ yardstick: YARDSTICK, points });

describe("what is kept", () => {
  const point = fc.record({
    commit: fc.nat({ max: 1e9 }).map(sha),
    time: fc.nat({ max: 253_402_300_799 }),
    functions: fc.nat(),
    high: fc.double({ min: 0, max: 1, noNaN: true }),
    critical: fc.double({ min: 0, max: 1, noNaN: true }),
    fixRate: fc.double({ min: 0, max: 1e6, noNaN: true }),
    touchedComplexity: fc.option(fc.double({ min: 1, max: 1e4, noNaN: true })),
    fixSpread: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    criticalFixed: fc.nat(),
  });

  test("is read as it was written, oldest first", () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 20 }), (points) => {
        const trend = points.reduce<Trend>((kept, one) => withPoint(kept, one), aTrend());
        // JSON has no negative zero.
        expect(decodeTrend(encodeTrend(trend))).toEqual(JSON.parse(JSON.stringify(trend)));
      }),
    );
  });

  const stored = (change: (json: Record<string, never>) => unknown): Uint8Array => {
    const json = JSON.parse(Buffer.from(encodeTrend(aTrend(aPoint(1)))).toString()) as Record<string, never>;
    return Buffer.from(JSON.stringify(change(json)));
  };
  test.each<[what: string, bytes: Uint8Array]>([
    ["nothing", new Uint8Array()],
    ["no JSON", Buffer.from("{")],
    ["another schema", stored((json) => ({ ...json, schema: TREND_SCHEMA + 1 }))],
    ["another key", stored((json) => ({ ...json, "<script>": 1 }))],
    ["other weights", stored((json) => ({ ...json, yardstick: { ...YARDSTICK, weights: "older" } }))],
    ["too few quantiles", stored((json) => ({ ...json, yardstick: { ...YARDSTICK, quantiles: [[1]] } }))],
    ["a commit that is none", stored((json) => ({ ...json, points: [aPoint(1, { commit: "<b>" })] }))],
    ["a share above 1", stored((json) => ({ ...json, points: [aPoint(1, { high: 1.5 })] }))],
    ["a date after all dates", stored((json) => ({ ...json, points: [aPoint(1, { time: 1e15 })] }))],
    ["no number", stored((json) => ({ ...json, points: [{ ...aPoint(1), fixRate: "3" }] }))],
    ["too many points", stored((json) => ({ ...json, points: Array(MOST_POINTS + 1).fill(aPoint(1)) }))],
    ["megabytes", Buffer.alloc(2 ** 21, 32)],
  ])("%s is refused", (_, bytes) => {
    expect(decodeTrend(bytes)).toBeNull();
  });

  test("takes little room, however long it runs", () => {
    const points = Array.from({ length: 200 }, (_, i) => aPoint(i));
    const trend = points.reduce<Trend>((kept, one) => withPoint(kept, one), aTrend());
    expect(trend.points.map(({ commit }) => commit)).toEqual(
      points.slice(-MOST_POINTS).map(({ commit }) => commit),
    );
    expect(encodeTrend(trend).length).toBeLessThan(50_000);
  });

  test("a run of the same commit again replaces its point", () => {
    const once = withPoint(aTrend(aPoint(1), aPoint(9)), aPoint(5));
    expect(withPoint(once, aPoint(5))).toEqual(once);
    expect(withPoint(once, aPoint(5, { high: 0.1 })).points.map(({ high }) => high)).toEqual([
      0.05, 0.1, 0.05,
    ]);
  });
});

test("a yardstick's own quantiles rank where they stood, and more is riskier", () => {
  const score = scoreBy(YARDSTICK);
  const focus = FEATURES.findIndex(({ sign }) => sign === -1);
  const at = (value: number): number => score(FEATURES.map((_, i) => (i === focus ? STEPS - value : value)));
  const scores = [0, 50, 100, 150, 190, 199, 200, 1e9].map(at);
  expect(scores).toEqual(scores.toSorted((a, b) => a - b));
  expect(new Set(scores.slice(0, 7)).size).toBe(7);
  expect(score(FEATURES.map(() => null))).toBe(0);
});

describe("the direction over a year", () => {
  test.each<[about: string, points: TrendPoint[], direction: string, from: number | null]>([
    ["no points", [], "unknown", null],
    ["one point", [aPoint(400)], "unknown", null],
    ["too short a time", [aPoint(0), aPoint(79)], "unknown", null],
    ["a quarter is enough", [aPoint(0), aPoint(90)], "steady", 0],
    [
      "of hardly any nothing is told",
      [aPoint(0, { functions: 49 }), aPoint(365, { high: 0.9 })],
      "unknown",
      null,
    ],
    ["of functions that were all alike neither", [aPoint(0, { high: 0 }), aPoint(365)], "unknown", null],
    ["more", [aPoint(0), aPoint(365, { high: 0.08 })], "rising", 0],
    ["less", [aPoint(0), aPoint(365, { high: 0.02 })], "falling", 0],
    ["what chance may do", [aPoint(0), aPoint(365, { high: 0.06 })], "steady", 0],
    [
      "of few functions more is chance",
      [aPoint(0, { functions: 90 }), aPoint(365, { high: 0.08, functions: 90 })],
      "steady",
      0,
    ],
    [
      "from the point nearest to a year ago",
      [aPoint(0, { high: 0.5 }), aPoint(200), aPoint(630, { high: 0.5 })],
      "rising",
      200,
    ],
  ])("%s", (_, points, direction, from) => {
    const told = directionOf(points);
    expect(told.direction).toBe(direction);
    expect(told.from?.commit ?? null).toBe(from === null ? null : sha(from));
  });
});
