import { dot, type SparseRows } from "../scoring/adapters/tabular/sparse-rows.js";

export interface RidgeOptions {
  /** Weight of Σ w² against the sum (not the mean) of squared errors, as scikit-learn's Ridge counts it. */
  readonly alpha: number;
  /** Rows to fit on; all of them if left out. */
  readonly rows?: Int32Array;
  /** Stops when the residual of the normal equations has shrunk by this factor. */
  readonly tolerance?: number;
  readonly maxIterations?: number;
}

export interface RidgeModel {
  readonly weights: Float64Array;
  readonly intercept: number;
  readonly iterations: number;
  /** Whether the tolerance was reached within the iterations. */
  readonly converged: boolean;
}

/**
 * Ridge regression with an unpenalised intercept: minimises Σ (y − x·w − b)² + alpha·Σ w².
 * Conjugate gradient on (XcᵀXc + alpha·I) w = Xcᵀyc, where the centred Xc is never formed: Xc·p = X·p − μ·p.
 * Without rows all weights and the intercept are 0.
 */
export function fitRidge(
  matrix: SparseRows,
  target: Float64Array,
  { alpha, rows = allRows(matrix), tolerance = 1e-5, maxIterations = 500 }: RidgeOptions,
): RidgeModel {
  const { columns } = matrix;
  const means = new Float64Array(columns);
  let targetMean = 0;
  for (const row of rows) {
    targetMean += target[row]! / rows.length;
    addRow(matrix, row, 1 / rows.length, means);
  }

  const weights = new Float64Array(columns);
  const residual = new Float64Array(columns);
  // Σ (y − ȳ) = 0, so the target's side needs no centring of X.
  for (const row of rows) addRow(matrix, row, target[row]! - targetMean, residual);
  const direction = residual.slice();
  const image = new Float64Array(columns);
  let squared = product(residual, residual);
  const enough = tolerance ** 2 * squared;
  let iterations = 0;
  while (squared > enough && iterations < maxIterations) {
    applyNormalMatrix({ matrix, rows, means, alpha }, direction, image);
    const step = squared / product(direction, image);
    for (let j = 0; j < columns; j++) {
      weights[j]! += step * direction[j]!;
      residual[j]! -= step * image[j]!;
    }
    const next = product(residual, residual);
    for (let j = 0; j < columns; j++) direction[j] = residual[j]! + (next / squared) * direction[j]!;
    squared = next;
    iterations++;
  }
  return {
    weights,
    intercept: targetMean - product(means, weights),
    iterations,
    converged: squared <= enough,
  };
}

interface NormalEquations {
  readonly matrix: SparseRows;
  readonly rows: Int32Array;
  readonly means: Float64Array;
  readonly alpha: number;
}

/** image = (XcᵀXc + alpha·I)·direction */
function applyNormalMatrix(
  { matrix, rows, means, alpha }: NormalEquations,
  direction: Float64Array,
  image: Float64Array,
): void {
  for (let j = 0; j < image.length; j++) image[j] = alpha * direction[j]!;
  const offset = product(means, direction);
  let total = 0;
  for (const row of rows) {
    const centred = dot(matrix, row, direction) - offset;
    total += centred;
    addRow(matrix, row, centred, image);
  }
  for (let j = 0; j < image.length; j++) image[j]! -= total * means[j]!;
}

function addRow({ first, column, value }: SparseRows, row: number, factor: number, into: Float64Array): void {
  for (let k = first[row]!, end = first[row + 1]!; k < end; k++) into[column[k]!]! += factor * value[k]!;
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < a.length; j++) sum += a[j]! * b[j]!;
  return sum;
}

function allRows({ rows }: SparseRows): Int32Array {
  return Int32Array.from({ length: rows }, (_, row) => row);
}
