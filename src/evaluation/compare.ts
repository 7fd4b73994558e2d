import { auc } from "./discrimination.js";
import { ranked, type Numbers, type Weights } from "./ranking.js";
import {
  bootstrapDifference,
  bootstrapEach,
  type Interval,
  type Resampling,
  type Statistic,
} from "./resampling.js";
import {
  METRICS,
  rankingsOf,
  type Estimate,
  type EvaluatedRow,
  type LabelName,
  type Protocol,
} from "./table.js";

/** Functions that were scored in several ways before it was known which would be fixed. */
export interface TestedWindow {
  /** ISO date. */
  readonly cutoff: string;
  /** File of each function: functions of one file are drawn together. */
  readonly paths: readonly string[];
  readonly lines: Numbers;
  readonly labels: Numbers;
  /** Name of the row → one score a function. */
  readonly scores: ReadonlyMap<string, Float64Array>;
}

export interface Comparison extends Resampling {
  readonly protocol: Protocol;
  readonly label: LabelName;
  /** Name of the row → what it stands for. */
  readonly why: ReadonlyMap<string, string>;
  /** Keys of the metrics that get intervals; each costs draws × rows × windows passes. */
  readonly intervals: readonly string[];
}

/** The cutoff of a row that is the mean over all windows. */
export const MEAN = "mean";

/**
 * All metrics of all rows, per window and as the mean over the windows. Intervals draw files, the same in
 * all windows, so what a file does in one window and in the next is not taken for two observations.
 */
export function compareRows(windows: readonly TestedWindow[], comparison: Comparison): EvaluatedRow[] {
  const names = [...(windows[0]?.scores.keys() ?? [])];
  const clusters = windows.flatMap(({ paths }) => paths);
  const parts = partsOf(windows);
  const rows: EvaluatedRow[] = [];
  for (const name of names) {
    const rankings = windows.map(({ scores, labels, lines }) => rankingsOf(scores.get(name)!, labels, lines));
    const estimates = new Map<string, readonly (Estimate | null)[]>();
    for (const { key, of } of METRICS) {
      const statistics = (weights?: Weights): (number | null)[] =>
        withMean(rankings.map((ranking, i) => of(ranking, parts[i]!(weights))));
      const drawn = comparison.intervals.includes(key)
        ? bootstrapEach(clusters, statistics, comparison)
        : null;
      estimates.set(
        key,
        statistics().map((value, i) =>
          value === null ? null : { value, low: drawn?.[i]?.low ?? null, high: drawn?.[i]?.high ?? null },
        ),
      );
    }
    for (let i = 0; i <= windows.length; i++) {
      const measured = i < windows.length ? [windows[i]!] : windows;
      rows.push({
        name,
        why: comparison.why.get(name) ?? "",
        protocol: comparison.protocol,
        label: comparison.label,
        cutoff: windows[i]?.cutoff ?? MEAN,
        functions: Math.round(meanOf(measured.map(({ paths }) => paths.length)) ?? 0),
        prevalence: meanOf(measured.map(({ labels }) => meanOf(Array.from(labels)) ?? 0)) ?? 0,
        metrics: Object.fromEntries([...estimates].map(([key, all]) => [key, all[i] ?? null])),
      });
    }
  }
  return rows;
}

/** Statistics of one window, whose rows are drawn by cluster. */
export interface Part {
  readonly clusters: readonly (number | string)[];
  /** As many values each time it is asked. */
  readonly statistics: (weights?: Weights) => readonly (number | null)[];
}

/**
 * The statistics of each part, then their means over the parts, with intervals from draws that all share.
 *
 * @param count of statistics a part
 * @returns by part, the mean last; by statistic
 */
export function estimatesOver(
  parts: readonly Part[],
  count: number,
  resampling: Resampling,
): (Estimate | null)[][] {
  const own = partsOf(parts.map(({ clusters }) => ({ paths: clusters })));
  const all = (weights?: Weights): (number | null)[] => {
    const each = parts.map(({ statistics }, i) => statistics(own[i]!(weights)));
    const means = Array.from({ length: count }, (_, s) => meanOf(each.map((values) => values[s]!)));
    return [...each, means].flat();
  };
  const clusters = parts.flatMap((part) => part.clusters);
  const drawn = bootstrapEach(clusters, all, resampling);
  const estimates = all().map((value, i) =>
    value === null ? null : { value, low: drawn[i]?.low ?? null, high: drawn[i]?.high ?? null },
  );
  return Array.from({ length: parts.length + 1 }, (_, p) => estimates.slice(p * count, (p + 1) * count));
}

/** The mean AUC difference of two rows over the windows, paired and clustered by file. */
export function aucDifference(
  windows: readonly TestedWindow[],
  [one, other]: readonly [string, string],
  resampling: Resampling = {},
): Interval | null {
  const parts = partsOf(windows);
  const meanAuc = (name: string): Statistic => {
    const rankings = windows.map(({ scores, labels }) => ranked(scores.get(name)!, labels));
    return (weights) => meanOf(rankings.map((ranking, i) => auc(ranking, parts[i]!(weights))));
  };
  return bootstrapDifference(
    windows.flatMap(({ paths }) => paths),
    [meanAuc(one), meanAuc(other)],
    resampling,
  );
}

/** Per window, the part of all rows' weights that is its own. */
function partsOf(
  windows: readonly { readonly paths: readonly unknown[] }[],
): ((weights?: Weights) => Weights | undefined)[] {
  let first = 0;
  return windows.map(({ paths }) => {
    const from = first;
    first += paths.length;
    return (weights) => (weights as Int32Array | undefined)?.subarray(from, from + paths.length);
  });
}

function withMean(values: readonly (number | null)[]): (number | null)[] {
  return [...values, meanOf(values)];
}

/** Null if a value is missing: a mean over fewer windows is another quantity. */
function meanOf(values: readonly (number | null)[]): number | null {
  if (values.length === 0 || values.includes(null)) return null;
  return values.reduce<number>((sum, value) => sum + value!, 0) / values.length;
}
