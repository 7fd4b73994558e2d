import { directionOf, type Direction, type Trend } from "../scoring/trend/series.js";
import type { TrendPoint } from "../scoring/trend/point.js";
import type { Notice } from "./report.js";

/** How a repository's risk went over time. Its JSON form is a published contract (schema/trend.schema.json). */
export interface TrendResult {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: "defect-risk"; readonly version: string };
  readonly command: "trend";
  readonly repository: string;
  readonly webUrl: string | null;
  /** The full SHA of the newest point. */
  readonly commit: string;
  readonly generatedAt: string;
  /** The state that all others are measured by. */
  readonly yardstick: { readonly commit: string; readonly date: string };
  /** Oldest first. */
  readonly points: readonly TrendEntry[];
  /** Of `high`, from the point that is nearest to a year before the newest. */
  readonly direction: Direction;
  /** The SHA of that point; null where none is old enough. */
  readonly since: string | null;
  readonly notices: readonly Notice[];
}

export interface TrendEntry extends Omit<TrendPoint, "time"> {
  /** ISO 8601 date of the commit. */
  readonly date: string;
}

export type TrendFacts = Pick<TrendResult, "tool" | "repository" | "webUrl" | "notices" | "generatedAt">;

export function trendResult({ yardstick, points }: Trend, facts: TrendFacts): TrendResult {
  const { from, direction } = directionOf(points);
  return {
    schemaVersion: 1,
    tool: facts.tool,
    command: "trend",
    repository: facts.repository,
    webUrl: facts.webUrl,
    commit: points.at(-1)?.commit ?? yardstick.commit,
    generatedAt: facts.generatedAt,
    yardstick: { commit: yardstick.commit, date: isoDate(yardstick.time) },
    points: points.map(({ time, ...figures }) => ({
      commit: figures.commit,
      date: isoDate(time),
      functions: figures.functions,
      high: round(figures.high),
      critical: round(figures.critical),
      fixRate: round(figures.fixRate),
      touchedComplexity: figures.touchedComplexity === null ? null : round(figures.touchedComplexity),
      fixSpread: figures.fixSpread === null ? null : round(figures.fixSpread),
      criticalFixed: figures.criticalFixed,
    })),
    direction,
    since: from?.commit ?? null,
    notices: facts.notices,
  };
}

function isoDate(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}

function round(value: number): number {
  return Math.round(value * 100_000) / 100_000;
}

/** One line of the trend: a figure over time. */
export interface TrendLine {
  readonly label: string;
  readonly value: (entry: TrendEntry) => number | null;
  readonly say: (value: number) => string;
}

const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;

/** The figures in the order in which they are told. */
export const TREND_LINES: readonly TrendLine[] = [
  { label: "Functions above what 5 % exceeded then", value: ({ high }) => high, say: percent },
  { label: "Functions above what 1 % exceeded then", value: ({ critical }) => critical, say: percent },
  { label: "Fixes a month per 1,000 functions", value: ({ fixRate }) => fixRate, say: (v) => v.toFixed(1) },
  {
    label: "Mean complexity of the functions changed",
    value: ({ touchedComplexity }) => touchedComplexity,
    say: (v) => v.toFixed(1),
  },
  { label: "Functions that hold half of a year's fixes", value: ({ fixSpread }) => fixSpread, say: percent },
  {
    label: "Functions, of three lines or more",
    value: ({ functions }) => functions,
    say: (v) => v.toFixed(0),
  },
];

export const TREND_CAUTION =
  "What rises is no proof of worse code: more work, a burst of edits or better-labelled fixes raise these figures, too. They compare this repository with its own past only.";

const BARS = "▁▂▃▄▅▆▇█";
/** More would not fit beside its label; then the newest are shown. */
const MOST_BARS = 26;

/** Bars from zero to the highest, so that a small change looks small; a point for what is not known. */
export function sparkline(values: readonly (number | null)[]): string {
  const shown = values.slice(-MOST_BARS);
  const top = Math.max(...shown.map((value) => value ?? 0));
  return shown
    .map((value) => {
      if (value === null) return "·";
      return BARS[top <= 0 ? 0 : Math.round((value / top) * (BARS.length - 1))]!;
    })
    .join("");
}

/** The direction as a sentence. */
export function directionSentence({ direction, points, since }: TrendResult): string {
  const [from, to] = [points.find(({ commit }) => commit === since), points.at(-1)];
  if (from === undefined || to === undefined)
    return "Too little history or too few functions to tell a direction.";
  const change = `${percent(from.high)} on ${from.date.slice(0, 10)}, ${percent(to.high)} on ${to.date.slice(0, 10)}`;
  const words = { rising: "Rising", falling: "Falling", steady: "Steady", unknown: "Unknown" } as const;
  const why = direction === "steady" ? ": a difference that chance may make" : "";
  return `${words[direction]}: the share of functions above the old top 5 % was ${change}${why}.`;
}
