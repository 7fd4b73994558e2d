import { brierSkill, calibrationError } from "../evaluation/calibration.js";
import { fitLogistic, predictLogistic, type DenseRows } from "./logistic.js";

export interface Reliability {
  readonly bins: readonly { readonly predicted: number; readonly observed: number; readonly count: number }[];
  readonly ece: number | null;
  readonly brierSkill: number | null;
}

const BINS = 10;

/** A standardized score with its label, of one window. */
export interface ScoredLabels {
  readonly score: Float64Array;
  readonly labels: ArrayLike<number>;
}

/**
 * A score as a probability: Platt's scaling (1999), fitted on the window before. Its slope is not negative:
 * a score is calibrated, not turned round.
 *
 * @param score of the window after
 */
export function calibrated(train: ScoredLabels, score: Float64Array): Float64Array {
  const labels = Float64Array.from(train.labels);
  const model = fitLogistic(column(train.score), labels, { c: 1, nonNegative: true });
  return predictLogistic(model, column(score));
}

/**
 * What a score is worth as a probability, calibrated on the window before and tried on the one after. Bins
 * hold equal numbers of functions, so that the few high ones are seen.
 */
export function reliabilityOf(train: ScoredLabels, test: ScoredLabels): Reliability {
  const probabilities = calibrated(train, test.score);
  const forecast = { probabilities, labels: test.labels };
  const order = Array.from(probabilities.keys()).sort((a, b) => probabilities[a]! - probabilities[b]!);
  const bins = Array.from({ length: BINS }, (_, i) => {
    const rows = order.slice(
      Math.floor((i * order.length) / BINS),
      Math.floor(((i + 1) * order.length) / BINS),
    );
    const mean = (of: (row: number) => number): number =>
      rows.reduce((sum, row) => sum + of(row), 0) / Math.max(1, rows.length);
    return {
      predicted: mean((row) => probabilities[row]!),
      observed: mean((row) => test.labels[row]!),
      count: rows.length,
    };
  });
  return {
    bins: bins.filter(({ count }) => count > 0),
    ece: calibrationError(forecast),
    brierSkill: brierSkill(forecast),
  };
}

function column(value: Float64Array): DenseRows {
  return { rows: value.length, columns: 1, value };
}
