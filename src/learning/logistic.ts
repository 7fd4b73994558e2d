/** A dense matrix, row after row. */
export interface DenseRows {
  readonly rows: number;
  readonly columns: number;
  readonly value: Float32Array | Float64Array;
}

export interface LogisticOptions {
  /** Weight of the data against ½·Σ w²: smaller = more shrinkage. scikit-learn's C. */
  readonly c: number;
  /** Keeps all weights ≥ 0; the intercept is free and unpenalised either way. */
  readonly nonNegative: boolean;
  /** Per row; all 1 if left out. */
  readonly sampleWeight?: Float64Array;
  readonly maxIterations?: number;
}

export interface LogisticModel {
  readonly weights: Float64Array;
  readonly intercept: number;
  readonly objective: number;
  readonly iterations: number;
  readonly converged: boolean;
}

/** Ends when a Newton step promises less than this share of the objective. */
const TOLERANCE = 1e-13;

/**
 * L2 logistic regression of a 0/1 target, weights optionally ≥ 0: minimises
 *
 *   ½·Σ w² + C·Σ sᵢ·ln(1 + exp(−±fᵢ)),   f = x·w + b
 *
 * Newton's method: each step minimises the quadratic model within the bounds, by coordinate descent on the
 * (columns + 1)² Hessian, then backtracks. Meant for few columns (≤ 40) and many rows: a step costs
 * rows·columns²/2 multiplications, and about ten are enough.
 */
export function fitLogistic(
  x: DenseRows,
  target: Float64Array,
  { c, nonNegative, sampleWeight, maxIterations = 100 }: LogisticOptions,
): LogisticModel {
  const problem: Problem = { x, target, c, sampleWeight: sampleWeight ?? new Float64Array(x.rows).fill(1) };
  const lower = new Float64Array(x.columns + 1).fill(nonNegative ? 0 : -Infinity);
  lower[x.columns] = -Infinity;
  let at = new Float64Array(x.columns + 1);
  let { objective, gradient, hessian } = expand(problem, at);
  let converged = x.rows === 0;
  let iterations = 0;
  while (!converged && iterations < maxIterations) {
    iterations++;
    const step = boundedNewtonStep(at, gradient, hessian, lower);
    const slope = product(gradient, step);
    // The last step is too small to measure, so it is taken unmeasured.
    converged = -slope <= TOLERANCE * Math.max(1e-12, Math.abs(objective));
    const next = converged
      ? moved(at, step, 1, lower)
      : backtrack(problem, { at, objective, slope, step, lower });
    // No shorter step helps: as far as double precision goes.
    if (next === null) {
      converged = true;
      break;
    }
    at = next;
    ({ objective, gradient, hessian } = expand(problem, at));
  }
  return {
    weights: at.slice(0, x.columns),
    intercept: at[x.columns]!,
    objective,
    iterations,
    converged,
  };
}

/** Per row, the probability of 1. */
export function predictLogistic(
  model: Pick<LogisticModel, "weights" | "intercept">,
  x: DenseRows,
): Float64Array {
  const point = Float64Array.from([...model.weights, model.intercept]);
  return Float64Array.from({ length: x.rows }, (_, row) => 1 / (1 + Math.exp(-score(x, point, row))));
}

interface Problem {
  readonly x: DenseRows;
  readonly target: Float64Array;
  readonly c: number;
  readonly sampleWeight: Float64Array;
}

/** Points, gradients and steps hold the weights and, last, the intercept. */
function score({ columns, value }: DenseRows, point: Float64Array, row: number): number {
  let sum = point[columns]!;
  for (let j = 0, k = row * columns; j < columns; j++, k++) sum += value[k]! * point[j]!;
  return sum;
}

/** ln(1 + exp(−f)) for a 1, ln(1 + exp(f)) for a 0, without overflow. */
function loss(f: number, target: number): number {
  const margin = target > 0.5 ? f : -f;
  return Math.max(0, -margin) + Math.log1p(Math.exp(-Math.abs(margin)));
}

function objectiveAt({ x, target, c, sampleWeight }: Problem, point: Float64Array): number {
  let data = 0;
  for (let row = 0; row < x.rows; row++)
    data += sampleWeight[row]! * loss(score(x, point, row), target[row]!);
  return c * data + penalty(point);
}

function penalty(point: Float64Array): number {
  let squares = 0;
  for (let j = 0; j < point.length - 1; j++) squares += point[j]! ** 2;
  return squares / 2;
}

interface Expansion {
  readonly objective: number;
  readonly gradient: Float64Array;
  /** (columns + 1)², both halves filled. */
  readonly hessian: Float64Array;
}

function expand(problem: Problem, point: Float64Array): Expansion {
  const { x, target, c, sampleWeight } = problem;
  const size = x.columns + 1;
  const gradient = new Float64Array(size);
  const hessian = new Float64Array(size * size);
  const augmented = new Float64Array(size).fill(1);
  let data = 0;
  for (let row = 0; row < x.rows; row++) {
    const from = row * x.columns;
    for (let j = 0; j < x.columns; j++) augmented[j] = x.value[from + j]!;
    const f = score(x, point, row);
    data += sampleWeight[row]! * loss(f, target[row]!);
    const p = 1 / (1 + Math.exp(-f));
    const first = c * sampleWeight[row]! * (p - (target[row]! > 0.5 ? 1 : 0));
    const second = c * sampleWeight[row]! * p * (1 - p);
    for (let i = 0; i < size; i++) {
      gradient[i]! += first * augmented[i]!;
      const scaled = second * augmented[i]!;
      for (let j = 0, k = i * size; j <= i; j++, k++) hessian[k]! += scaled * augmented[j]!;
    }
  }
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < i; j++) hessian[j * size + i] = hessian[i * size + j]!;
    if (i === x.columns) continue;
    gradient[i]! += point[i]!;
    hessian[i * size + i]! += 1;
  }
  return { objective: c * data + penalty(point), gradient, hessian };
}

/** argmin over s of gradient·s + ½·s·H·s with point + s ≥ lower, by cyclic coordinate descent. */
function boundedNewtonStep(
  point: Float64Array,
  gradient: Float64Array,
  hessian: Float64Array,
  lower: Float64Array,
): Float64Array {
  const size = point.length;
  const step = new Float64Array(size);
  const slope = gradient.slice();
  for (let sweep = 0; sweep < 10_000; sweep++) {
    let largest = 0;
    for (let j = 0; j < size; j++) {
      const curvature = hessian[j * size + j]!;
      // An intercept without curvature: every row is certain already.
      if (curvature <= 0) continue;
      const wanted = Math.max(lower[j]!, point[j]! + step[j]! - slope[j]! / curvature);
      const change = wanted - point[j]! - step[j]!;
      if (change === 0) continue;
      step[j]! += change;
      for (let i = 0; i < size; i++) slope[i]! += change * hessian[j * size + i]!;
      largest = Math.max(largest, Math.abs(change) * Math.sqrt(curvature));
    }
    if (largest < 1e-12) break;
  }
  return step;
}

/** The first of step, step/2, step/4, … that lowers the objective enough (Armijo); null if none does. */
function backtrack(
  problem: Problem,
  { at, objective, slope, step, lower }: Descent,
): Float64Array<ArrayBuffer> | null {
  for (let length = 1; length > 1e-8; length /= 2) {
    const next = moved(at, step, length, lower);
    if (objectiveAt(problem, next) <= objective + 1e-4 * length * slope) return next;
  }
  return null;
}

/** Rounding must not carry a weight over its bound. */
function moved(
  at: Float64Array,
  step: Float64Array,
  length: number,
  lower: Float64Array,
): Float64Array<ArrayBuffer> {
  return Float64Array.from(at, (value, j) => Math.max(lower[j]!, value + length * step[j]!));
}

interface Descent {
  readonly at: Float64Array;
  readonly objective: number;
  /** gradient · step */
  readonly slope: number;
  readonly step: Float64Array;
  readonly lower: Float64Array;
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < a.length; j++) sum += a[j]! * b[j]!;
  return sum;
}
