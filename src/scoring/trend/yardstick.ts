import { ReferenceDistribution } from "../../features/reference.js";
import { FEATURE_TABLE_VERSION, FEATURES } from "../../features/table.js";
import type { Snapshot } from "../../history/snapshot.js";
import { BASELINE_VERSION } from "../baseline-weights.js";
import { baselineScore } from "../baseline.js";
import { SHORTEST_REFERENCE_LINES, type RepositoryModel } from "../repository-model.js";

/**
 * What later states of a repository are measured by: its own features as they once were. A percentile within
 * the repository cannot rise or fall for all; a score by a fixed distribution can.
 */
export interface Yardstick {
  /** The state it was taken from, and that commit's date in seconds since the epoch. */
  readonly commit: string;
  readonly time: number;
  /** Scores compare only within one version of both. */
  readonly featureTable: number;
  readonly weights: string;
  /** Hash of the rules that say what a fix is: other rules, other fixes. */
  readonly labels: string;
  /** By row of the feature table: STEPS + 1 ascending values, minimum to maximum; none where nothing was known. */
  readonly quantiles: readonly (readonly number[])[];
  /** Scores that 5 % and 1 % of the functions exceeded then. */
  readonly thresholds: { readonly high: number; readonly critical: number };
}

/** Of a quantile: half a percent, so that the top percent is told from the top two. */
export const STEPS = 200;
/** As the bands of a report. */
const [HIGH, CRITICAL] = [0.95, 0.99];

/** Takes the measure of a repository as it is. @param labels hash of the label rules of the model */
export function yardstickOf(model: RepositoryModel, labels: string): Yardstick {
  const { asOf, history } = model.context.view;
  const rows = referenceFunctions(history.snapshot).map((index) => model.valuesAt(index));
  const quantiles = FEATURES.map((_, feature) => {
    const sorted = rows.flatMap((row) => row[feature] ?? []).sort((a, b) => a - b);
    return sorted.length === 0
      ? []
      : Array.from({ length: STEPS + 1 }, (_, i) => rounded(quantile(sorted, i / STEPS)));
  });
  const score = scoreBy({ quantiles });
  const scores = rows.map(score).sort((a, b) => a - b);
  return {
    commit: asOf.commit,
    time: asOf.time,
    featureTable: FEATURE_TABLE_VERSION,
    weights: BASELINE_VERSION,
    labels,
    quantiles,
    thresholds: { high: quantile(scores, HIGH), critical: quantile(scores, CRITICAL) },
  };
}

/** The baseline's score of a row of feature values, ranked among the yardstick's. */
export function scoreBy({
  quantiles,
}: Pick<Yardstick, "quantiles">): (values: readonly (number | null)[]) => number {
  const rows = Array.from({ length: STEPS + 1 }, (_, i) => quantiles.map((values) => values[i] ?? null));
  const reference = new ReferenceDistribution(rows, FEATURES.length);
  return (values) => baselineScore(values, reference).score;
}

/** The numbers of the functions that percentiles compare with: of three lines or more. */
export function referenceFunctions({ files }: Snapshot): number[] {
  const numbers: number[] = [];
  let next = 0;
  for (const { functions } of files) {
    for (const { startLine, endLine } of functions) {
      if (endLine - startLine + 1 >= SHORTEST_REFERENCE_LINES) numbers.push(next);
      next++;
    }
  }
  return numbers;
}

/** The nearest of ascending values, none between them: most features are counts. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.round(share * (sorted.length - 1))] ?? 0;
}

function rounded(value: number): number {
  return Number(value.toPrecision(5));
}
