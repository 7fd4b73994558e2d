import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { fitRidge } from "../../src/learning/ridge.js";
import { dot, type SparseRows } from "../../src/scoring/adapters/tabular/sparse-rows.js";
import { golden } from "./golden.js";

interface RidgeGolden {
  readonly columns: number;
  readonly x: [number, number][][];
  readonly y: number[];
  readonly fits: { alpha: number; rows: number[]; weights: number[]; intercept: number }[];
}

function sparse(rows: readonly (readonly (readonly [number, number])[])[], columns: number): SparseRows {
  const entries = rows.flat();
  const first = new Int32Array(rows.length + 1);
  rows.forEach((row, i) => (first[i + 1] = first[i]! + row.length));
  return {
    rows: rows.length,
    columns,
    first,
    column: Int32Array.from(entries, ([column]) => column),
    value: Float32Array.from(entries, ([, value]) => value),
  };
}

describe("equals scikit-learn's Ridge", () => {
  const { columns, x, y, fits } = golden<RidgeGolden>("ridge");
  const matrix = sparse(x, columns);
  const target = Float64Array.from(y);

  test.each(fits.map((fit) => [fit.alpha, fit.rows.length, fit] as const))(
    "alpha %d on %d rows",
    (alpha, _, { rows, weights, intercept }) => {
      const fit = fitRidge(matrix, target, { alpha, rows: Int32Array.from(rows), tolerance: 1e-12 });
      expect(fit.converged).toBe(true);
      expect(fit.intercept).toBeCloseTo(intercept, 9);
      weights.forEach((weight, j) => expect(fit.weights[j]).toBeCloseTo(weight, 9));
    },
  );

  test("the default tolerance is close enough, and takes fewer iterations than there are columns", () => {
    const { weights, rows, alpha } = fits[2]!;
    const fit = fitRidge(matrix, target, { alpha, rows: Int32Array.from(rows) });
    weights.forEach((weight, j) => expect(fit.weights[j]).toBeCloseTo(weight, 4));
    expect(fit.iterations).toBeLessThan(columns);
  });

  test("too few iterations are owned up to", () => {
    const fit = fitRidge(matrix, target, { alpha: 0.1, maxIterations: 2 });
    expect(fit).toMatchObject({ converged: false, iterations: 2 });
  });
});

const ROWS = fc
  .array(
    fc.record({
      row: fc.uniqueArray(fc.tuple(fc.nat(5), fc.integer({ min: -8, max: 8 })), {
        selector: ([column]) => column,
      }),
      y: fc.integer({ min: -20, max: 20 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((rows) => ({
    matrix: sparse(
      rows.map(({ row }) => row),
      6,
    ),
    target: Float64Array.from(rows, ({ y }) => y),
  }));

describe("for any rows", () => {
  test("the gradient vanishes: no other weights are better", () => {
    fc.assert(
      fc.property(ROWS, fc.constantFrom(0.5, 6), ({ matrix, target }, alpha) => {
        const { weights, intercept } = fitRidge(matrix, target, { alpha, tolerance: 1e-13 });
        const residual = target.map((y, row) => y - intercept - dot(matrix, row, weights));
        expect(residual.reduce((sum, r) => sum + r, 0)).toBeCloseTo(0, 6);
        const gradient = weights.map((w) => alpha * w);
        residual.forEach((r, row) => {
          for (let k = matrix.first[row]!; k < matrix.first[row + 1]!; k++)
            gradient[matrix.column[k]!]! -= r * matrix.value[k]!;
        });
        for (const slope of gradient) expect(slope).toBeCloseTo(0, 6);
      }),
    );
  });

  test("a constant target needs no weights", () => {
    fc.assert(
      fc.property(ROWS, fc.integer({ min: -9, max: 9 }), ({ matrix }, constant) => {
        const fit = fitRidge(matrix, new Float64Array(matrix.rows).fill(constant), { alpha: 6 });
        expect(fit.intercept).toBeCloseTo(constant, 9);
        for (const weight of fit.weights) expect(weight).toBeCloseTo(0, 9);
      }),
    );
  });
});

test("without rows nothing is learned", () => {
  const fit = fitRidge(sparse([], 3), new Float64Array(0), { alpha: 6 });
  expect(fit).toMatchObject({ intercept: 0, iterations: 0, converged: true });
  expect(fit.weights).toEqual(new Float64Array(3));
});
