import { z } from "zod";
import { FEATURE_TABLE_VERSION, FEATURES } from "../../features/table.js";
import { BASELINE_VERSION } from "../baseline-weights.js";
import type { TrendPoint } from "./point.js";
import { STEPS, type Yardstick } from "./yardstick.js";

/** The states of a repository over time, all by one yardstick, oldest first. */
export interface Trend {
  readonly yardstick: Yardstick;
  readonly points: readonly TrendPoint[];
}

/** Raised whenever the meaning of what is kept changes. */
export const TREND_SCHEMA = 1;
/** Two years of weekly runs. */
export const MOST_POINTS = 104;
/** A yardstick and 104 points take 60 kB. */
export const MAX_TREND = 1024 * 1024;

const sha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
/** Up to the year 9999, so that every time is a date. */
const seconds = z.number().int().min(0).max(253_402_300_799);
const share = z.number().min(0).max(1);

const Stored = z.strictObject({
  schema: z.literal(TREND_SCHEMA),
  yardstick: z.strictObject({
    commit: sha,
    time: seconds,
    featureTable: z.literal(FEATURE_TABLE_VERSION),
    weights: z.literal(BASELINE_VERSION),
    labels: z.string().regex(/^[0-9a-f]{64}$/),
    quantiles: z
      .array(z.union([z.array(z.number()).length(STEPS + 1), z.array(z.number()).length(0)]))
      .length(FEATURES.length),
    thresholds: z.strictObject({ high: z.number(), critical: z.number() }),
  }),
  points: z
    .array(
      z.strictObject({
        commit: sha,
        time: seconds,
        functions: z.number().int().min(0),
        high: share,
        critical: share,
        fixRate: z.number().min(0),
        touchedComplexity: z.number().min(1).nullable(),
        fixSpread: share.nullable(),
        criticalFixed: z.number().int().min(0),
      }),
    )
    .max(MOST_POINTS),
});

export function encodeTrend({ yardstick, points }: Trend): Uint8Array {
  return Buffer.from(JSON.stringify({ schema: TREND_SCHEMA, yardstick, points }), "utf8");
}

/** What was kept; null if it is damaged, hostile, or by features and weights that are no longer in use. */
export function decodeTrend(bytes: Uint8Array): Trend | null {
  if (bytes.length > MAX_TREND) return null;
  try {
    const { yardstick, points } = Stored.parse(JSON.parse(Buffer.from(bytes).toString("utf8")));
    return { yardstick, points: inOrder(points) };
  } catch {
    return null;
  }
}

/** With one more state; the same commit's replaces what was known of it, and the oldest go. */
export function withPoint({ yardstick, points }: Trend, point: TrendPoint): Trend {
  const others = points.filter(({ commit }) => commit !== point.commit);
  return { yardstick, points: inOrder([...others, point]).slice(-MOST_POINTS) };
}

function inOrder(points: readonly TrendPoint[]): TrendPoint[] {
  return points.toSorted((a, b) => a.time - b.time || (a.commit < b.commit ? -1 : 1));
}

export type Direction = "rising" | "falling" | "steady" | "unknown";

/** A shorter time tells no direction. Days. */
const SHORTEST_DAYS = 80;
const YEAR = 365 * 86_400;

/** Of fewer functions one or two make the share. */
const FEWEST_FUNCTIONS = 50;

/**
 * Where the share of high functions went in the last year: steady unless the two states differ by more than
 * twice the standard error of two proportions that are equal (pooled). That takes them for independent draws;
 * they are mostly the same functions, so that chance moves the share less than that.
 */
export function directionOf(points: readonly TrendPoint[]): {
  from: TrendPoint | null;
  direction: Direction;
} {
  const to = points.at(-1);
  if (to === undefined) return { from: null, direction: "unknown" };
  const distance = ({ time }: TrendPoint): number => Math.abs(to.time - YEAR - time);
  const from = points.slice(0, -1).sort((a, b) => distance(a) - distance(b))[0];
  if (from === undefined || to.time - from.time < SHORTEST_DAYS * 86_400)
    return { from: null, direction: "unknown" };
  // A state of which nothing is above its own top 5 %: all its functions are alike, and any change is all.
  if (from.high === 0 || Math.min(from.functions, to.functions) < FEWEST_FUNCTIONS)
    return { from: null, direction: "unknown" };
  const pooled = (from.high * from.functions + to.high * to.functions) / (from.functions + to.functions);
  const error = 2 * Math.sqrt(pooled * (1 - pooled) * (1 / from.functions + 1 / to.functions));
  const change = to.high - from.high;
  return { from, direction: Math.abs(change) <= error ? "steady" : change > 0 ? "rising" : "falling" };
}
