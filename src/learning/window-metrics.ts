import { bestThreshold, brierSkill, calibrationError, matthews } from "../evaluation/calibration.js";
import { estimatesOver, MEAN, type Part } from "../evaluation/compare.js";
import { rankedPair, spearmanRho } from "../evaluation/correlation.js";
import type { Resampling } from "../evaluation/resampling.js";
import {
  CHANGE_METRICS,
  CORRELATION_METRICS,
  FIXED_METRICS,
  type Estimate,
  type EvaluatedRow,
  type LabelName,
} from "../evaluation/table.js";
import { groupOutcomes, withinGroups } from "../evaluation/within-group.js";
import type { TestedBlend } from "./backtest.js";
import { standardized } from "./blend.js";
import { calibrated } from "./reliability.js";

/** A part of one window, by its cutoff. */
interface WindowPart extends Part {
  readonly cutoff: string;
}

/**
 * Adds CORRELATION_METRICS, FIXED_METRICS and CHANGE_METRICS to the rows of a backtest. A mean is over the windows that have a
 * value: the oldest has none before it to fix a threshold on, and a window may hold no change to judge.
 *
 * @param rows of these windows and this label
 * @param tested newest first, each with both labels
 */
export function withWindowMetrics(
  rows: readonly EvaluatedRow[],
  tested: readonly TestedBlend[],
  label: LabelName,
  resampling: Resampling,
): EvaluatedRow[] {
  const found = new Map<string, Map<string, Record<string, Estimate | null>>>();
  for (const name of new Set(rows.map((row) => row.name))) {
    const byCutoff = new Map<string, Record<string, Estimate | null>>();
    const fixed = tested.flatMap((window, i) => fixedPart(name, window, tested[i + 1]));
    const changes = tested.flatMap((window) => changePart(name, window, label));
    for (const [parts, metrics, draws] of [
      // The interval of the AUC says it, for less.
      [tested.map((window) => correlationPart(name, window)), CORRELATION_METRICS, { draws: 0 }],
      [fixed, FIXED_METRICS, resampling],
      [changes, CHANGE_METRICS, resampling],
    ] as const) {
      const estimates = estimatesOver(parts, metrics.length, draws);
      for (const [i, cutoff] of [...parts.map((part) => part.cutoff), MEAN].entries()) {
        const named = metrics.map(({ key }, metric) => [key, estimates[i]![metric]!] as const);
        byCutoff.set(cutoff, { ...byCutoff.get(cutoff), ...Object.fromEntries(named) });
      }
    }
    found.set(name, byCutoff);
  }
  const all = [...CORRELATION_METRICS, ...FIXED_METRICS, ...CHANGE_METRICS];
  const none = Object.fromEntries(all.map(({ key }) => [key, null]));
  return rows.map((row) => ({
    ...row,
    metrics: { ...row.metrics, ...none, ...found.get(row.name)!.get(row.cutoff) },
  }));
}

function correlationPart(name: string, { cutoff, paths, labels, scores }: TestedBlend): WindowPart {
  const pair = rankedPair(scores.get(name)!, labels);
  return { cutoff, clusters: paths, statistics: (weights) => [spearmanRho(pair, weights)] };
}

/** Threshold and probabilities are fixed on `before` alone; scores of each window by their own mean and deviation. */
function fixedPart(name: string, test: TestedBlend, before: TestedBlend | undefined): WindowPart[] {
  if (before === undefined) return [];
  const [score, earlier] = [test, before].map(({ scores }) => standardized(scores.get(name)!));
  const train = { score: earlier!, labels: before.labels };
  const threshold = bestThreshold(train.score, train.labels);
  const { cutoff, paths, labels } = test;
  const forecast = { probabilities: calibrated(train, score!), labels };
  return [
    {
      cutoff,
      clusters: paths,
      statistics: (weights) => [
        threshold === null ? null : matthews({ scores: score!, labels }, threshold, weights),
        calibrationError(forecast, 10, weights),
        brierSkill(forecast, weights),
      ],
    },
  ];
}

/** Draws whole changes. */
function changePart(name: string, { cutoff, window, scores }: TestedBlend, label: LabelName): WindowPart[] {
  const { change, function: row, anyFix, narrowFix } = window.edited;
  const score = scores.get(name)!;
  const outcomes = groupOutcomes(
    Float64Array.from(row, (at) => score[at]!),
    label === "narrow-fix" ? narrowFix : anyFix,
    change,
  );
  if (outcomes.length === 0) return [];
  const judged = outcomes.map((outcome, i) => ({ ...outcome, row: i }));
  return [
    {
      cutoff,
      clusters: outcomes.map((outcome) => `${cutoff} ${change[outcome.row]}`),
      statistics: (weights) => {
        const within = withinGroups(judged, weights);
        return CHANGE_METRICS.map(({ key }) => within?.[key] ?? null);
      },
    },
  ];
}
