import type { RepositoryModel } from "../repository-model.js";
import { referenceFunctions, scoreBy, type Yardstick } from "./yardstick.js";

/** One state of a repository in figures that may rise and fall. */
export interface TrendPoint {
  readonly commit: string;
  /** The commit's date, seconds since the epoch. */
  readonly time: number;
  /** Functions of three lines or more: all shares are of these. */
  readonly functions: number;
  /** Shares, 0–1, above what 5 % and 1 % exceeded when the yardstick was taken. */
  readonly high: number;
  readonly critical: number;
  /** Fix commits a month per 1,000 functions, over the last 90 days. */
  readonly fixRate: number;
  /** Mean cyclomatic complexity of the functions changed in the last 90 days; null if none was. */
  readonly touchedComplexity: number | null;
  /** The smallest share of functions, 0–1, that holds half of the last year's fixes; null without fixes. */
  readonly fixSpread: number | null;
  /** Functions above the yardstick's critical threshold that were fixed in the last 90 days. */
  readonly criticalFixed: number;
}

/** Long enough for a month's chance to even out, short enough to be recent. Days. */
export const RECENT_DAYS = 90;
const YEAR_DAYS = 365;
const MONTH_DAYS = YEAR_DAYS / 12;

/** What a repository's state is by a yardstick. */
export function trendPoint(model: RepositoryModel, yardstick: Yardstick): TrendPoint {
  const { view } = model.context;
  const metrics = view.history.snapshot.files.flatMap(({ functions }) => functions.map((f) => f.metrics));
  const score = scoreBy(yardstick);
  const recentFixes = new Set<number>();
  const fixesOfYear: number[] = [];
  const touched: number[] = [];
  let [high, critical, criticalFixed] = [0, 0, 0];
  const functions = referenceFunctions(view.history.snapshot);
  for (const index of functions) {
    const value = score(model.valuesAt(index));
    const recent = model.context.touches(index).filter(({ ageDays }) => ageDays <= RECENT_DAYS);
    const fixes = recent.filter(({ fix }) => fix);
    const isCritical = value > yardstick.thresholds.critical;
    high += Number(value > yardstick.thresholds.high);
    critical += Number(isCritical);
    criticalFixed += Number(isCritical && fixes.length > 0);
    for (const { commit } of fixes) recentFixes.add(commit);
    if (recent.some(({ substantive }) => substantive)) touched.push(metrics[index]!.cyclomaticComplexity);
    const year = model.context.touches(index).filter(({ fix, ageDays }) => fix && ageDays <= YEAR_DAYS);
    if (year.length > 0) fixesOfYear.push(year.length);
  }
  const { commit, time } = view.asOf;
  const all = Math.max(1, functions.length);
  return {
    commit,
    time,
    functions: functions.length,
    high: high / all,
    critical: critical / all,
    fixRate: recentFixes.size / (RECENT_DAYS / MONTH_DAYS) / (all / 1000),
    touchedComplexity: touched.length === 0 ? null : sum(touched) / touched.length,
    fixSpread: fixesOfYear.length === 0 ? null : holdersOfHalf(fixesOfYear) / all,
    criticalFixed,
  };
}

/** How many of them, the largest first, make half of the sum. */
function holdersOfHalf(counts: readonly number[]): number {
  const half = sum(counts) / 2;
  let held = 0;
  const sorted = counts.toSorted((a, b) => b - a);
  return sorted.findIndex((count) => (held += count) >= half) + 1;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
