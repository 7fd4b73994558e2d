/**
 * A sparse matrix in compressed rows: row r holds value[k] in column[k] for k in [first[r], first[r + 1]).
 * Columns are distinct within a row, in no order.
 */
export interface SparseRows {
  readonly rows: number;
  readonly columns: number;
  /** rows + 1 offsets. */
  readonly first: Int32Array;
  readonly column: Int32Array;
  readonly value: Float32Array;
}

/** Row · weights. */
export function dot(matrix: SparseRows, row: number, weights: Float32Array | Float64Array): number {
  const { first, column, value } = matrix;
  let sum = 0;
  for (let k = first[row]!, end = first[row + 1]!; k < end; k++) sum += value[k]! * weights[column[k]!]!;
  return sum;
}
