import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { fitLogistic, predictLogistic, type DenseRows } from "../../src/learning/logistic.js";
import { golden } from "./golden.js";

interface LogisticGolden {
  readonly x: number[][];
  readonly y: number[];
  readonly s: number[];
  readonly fits: {
    c: number;
    nonNegative: boolean;
    weights: number[];
    intercept: number;
    objective: number;
  }[];
}

function dense(rows: readonly (readonly number[])[], columns: number): DenseRows {
  return { rows: rows.length, columns, value: Float64Array.from(rows.flat()) };
}

describe("equals scipy's L-BFGS-B", () => {
  const { x, y, s, fits } = golden<LogisticGolden>("logistic");
  const rows = dense(x, 8);

  test.each(fits.map((fit) => [fit.c, fit.nonNegative ? "weights ≥ 0" : "free weights", fit] as const))(
    "C = %d, %s",
    (c, _, { nonNegative, weights, intercept, objective }) => {
      const fit = fitLogistic(rows, Float64Array.from(y), {
        c,
        nonNegative,
        sampleWeight: Float64Array.from(s),
      });
      expect(fit.converged).toBe(true);
      expect(fit.iterations).toBeLessThan(20);
      expect(fit.objective).toBeLessThanOrEqual(objective * (1 + 1e-9));
      weights.forEach((weight, j) => expect(fit.weights[j]).toBeCloseTo(weight, 4));
      expect(fit.intercept).toBeCloseTo(intercept, 4);
      // Bounds are met exactly, and where they bind the weight is 0, not nearly 0.
      if (nonNegative)
        expect(fit.weights.filter((w) => w === 0)).toHaveLength(weights.filter((w) => w === 0).length);
    },
  );
});

describe("for any rows", () => {
  const value = fc.integer({ min: -40, max: 40 }).map((v) => v / 10);
  const sample = fc.array(
    fc.record({ x: fc.tuple(value, value, value), y: fc.nat(1), s: fc.integer({ min: 1, max: 5 }) }),
    { minLength: 2, maxLength: 25 },
  );
  const both = sample.filter((rows) => new Set(rows.map(({ y }) => y)).size === 2);

  test("the conditions of an optimum hold, bounds included", () => {
    fc.assert(
      fc.property(both, fc.constantFrom(0.003, 1), fc.boolean(), (rows, c, nonNegative) => {
        const x = dense(
          rows.map((row) => row.x),
          3,
        );
        const target = Float64Array.from(rows, ({ y }) => y);
        const fit = fitLogistic(x, target, {
          c,
          nonNegative,
          sampleWeight: Float64Array.from(rows, ({ s }) => s),
        });
        const p = predictLogistic(fit, x);
        const error = rows.map(({ y, s }, i) => c * s * (p[i]! - y));
        expect(error.reduce((sum, e) => sum + e, 0)).toBeCloseTo(0, 6);
        fit.weights.forEach((w, j) => {
          const slope = w + rows.reduce((sum, row, i) => sum + error[i]! * row.x[j]!, 0);
          if (nonNegative && w === 0) expect(slope).toBeGreaterThan(-1e-6);
          else expect(slope).toBeCloseTo(0, 6);
          if (nonNegative) expect(w).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });

  test("a whole weight counts as that many rows", () => {
    fc.assert(
      fc.property(both, (rows) => {
        const repeated = rows.flatMap((row) => Array.from({ length: row.s }, () => row));
        const options = { c: 0.5, nonNegative: true };
        const fit = (of: typeof rows, sampleWeight: Float64Array) =>
          fitLogistic(
            dense(
              of.map((row) => row.x),
              3,
            ),
            Float64Array.from(of, ({ y }) => y),
            { ...options, sampleWeight },
          );
        const weighted = fit(
          rows,
          Float64Array.from(rows, ({ s }) => s),
        );
        const plain = fit(repeated, new Float64Array(repeated.length).fill(1));
        weighted.weights.forEach((w, j) => expect(w).toBeCloseTo(plain.weights[j]!, 6));
        expect(weighted.intercept).toBeCloseTo(plain.intercept, 6);
      }),
    );
  });

  test.each([
    ["one class only", [[1], [2]], [1, 1]],
    ["a perfect divide", [[-100], [100]], [0, 1]],
    ["no rows", [], []],
  ])("%s ends with finite numbers", (_, x, y) => {
    const fit = fitLogistic(dense(x, 1), Float64Array.from(y), { c: 100, nonNegative: false });
    expect([...fit.weights, fit.intercept, fit.objective].every(Number.isFinite)).toBe(true);
  });
});
