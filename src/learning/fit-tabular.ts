import { predictRows, type LinearHead, type TabularAdapter } from "../scoring/adapters/tabular/adapter.js";
import { foldOfPath } from "../scoring/adapters/tabular/hash.js";
import type { FunctionText } from "../scoring/adapters/tabular/terms.js";
import { countTerms, inverseFrequency, weigh } from "../scoring/adapters/tabular/vectorise.js";
import { fitRidge } from "./ridge.js";

export interface TabularFit {
  readonly adapter: TabularAdapter;
  /** Per training function, by the head that never saw its file; equal to what the adapter predicts for it. */
  readonly outOfFold: Float64Array;
}

export interface TabularOptions {
  /** Ridge penalty, against a sum of squares over rows of length 1. */
  readonly alpha?: number;
  /** Heads, each fitted without one part of the files; 1 fits a single head on everything. */
  readonly folds?: number;
}

/**
 * Learns the tabular adapter from functions and a target each (any scale; larger = riskier).
 * Deterministic: neither order of files nor chance decides who is held out, only the path.
 */
export function fitTabular(
  functions: readonly FunctionText[],
  target: Float64Array,
  { alpha = 6, folds = 5 }: TabularOptions = {},
): TabularFit {
  const counts = countTerms(functions);
  const idf = inverseFrequency(counts);
  const rows = weigh(counts, idf);
  const fold = functions.map(({ path }) => foldOfPath(path, folds));
  const heads = Array.from({ length: folds }, (_, held): LinearHead => {
    const kept = Int32Array.from(fold.keys()).filter((row) => folds === 1 || fold[row] !== held);
    const { weights, intercept } = fitRidge(rows, target, { alpha, rows: kept });
    // Rounded as they are stored, so that a stored adapter predicts the same.
    return { weights: Float32Array.from(weights), intercept: Math.fround(intercept) };
  });
  return {
    adapter: { inverseFrequency: idf, heads, trainedOn: functions.length },
    outOfFold: predictRows(heads, rows, functions),
  };
}
