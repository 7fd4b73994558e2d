import { foldOfPath } from "./hash.js";
import { dot, type SparseRows } from "./sparse-rows.js";
import type { FunctionText } from "./terms.js";
import { countTerms, weigh } from "./vectorise.js";

/** A linear model over the buckets. */
export interface LinearHead {
  readonly weights: Float32Array;
  readonly intercept: number;
}

/**
 * The tabular adapter: hashed tf-idf and a linear model. A function is judged by the head that was fitted
 * without its file: heads[foldOfPath(path, heads.length)]. So the functions it learned from and those of a
 * later change are judged alike, and a z-score over the former fits the latter. With a single head that
 * one saw everything.
 */
export interface TabularAdapter {
  /** Per bucket, from the training functions. */
  readonly inverseFrequency: Float32Array;
  /** 1 to MAX_HEADS. */
  readonly heads: readonly LinearHead[];
  /** Functions it was fitted on. */
  readonly trainedOn: number;
}

export const MAX_HEADS = 16;

/** The fitted target's scale; only its order and its z-score over the repository have a meaning. */
export function predict(adapter: TabularAdapter, fn: FunctionText): number {
  return predictAll(adapter, [fn])[0]!;
}

/** One score per function, in order. A function's score does not depend on the others. */
export function predictAll(adapter: TabularAdapter, functions: readonly FunctionText[]): Float64Array {
  const rows = weigh(countTerms(functions), adapter.inverseFrequency);
  return predictRows(adapter.heads, rows, functions);
}

/** As predictAll, for rows that are there already. */
export function predictRows(
  heads: readonly LinearHead[],
  rows: SparseRows,
  functions: readonly Pick<FunctionText, "path">[],
): Float64Array {
  return Float64Array.from(functions, ({ path }, row) => {
    const head = heads[foldOfPath(path, heads.length)]!;
    return head.intercept + dot(rows, row, head.weights);
  });
}
