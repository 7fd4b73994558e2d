import { mix } from "./hash.js";
import type { SparseRows } from "./sparse-rows.js";
import { forEachTerm, type FunctionText } from "./terms.js";

/** Raised whenever the same function would get another row: an adapter of another version is refused. */
export const TERMS_VERSION = 1;

/** A power of two. Hashing is unsigned: terms that share a bucket add up and never cancel out to nothing. */
export const BUCKETS = 2 ** 14;

/**
 * Functions as rows of damped term counts: a bucket with count c holds 1 + ln c. Rows are independent of
 * each other; an empty function still has its path and name.
 */
export function countTerms(functions: readonly FunctionText[]): SparseRows {
  const counts = new Float64Array(BUCKETS);
  const seen = new Int32Array(BUCKETS);
  const first = new Int32Array(functions.length + 1);
  let column = new Int32Array(functions.length * 128 + BUCKETS);
  let value = new Float32Array(column.length);
  let distinct = 0;
  const emit = (hash: number, count: number): void => {
    const bucket = mix(hash) & (BUCKETS - 1);
    if (counts[bucket] === 0) seen[distinct++] = bucket;
    counts[bucket]! += count;
  };
  functions.forEach((fn, row) => {
    distinct = 0;
    forEachTerm(fn, emit);
    let at = first[row]!;
    if (at + distinct > column.length) {
      column = enlarged(column, Int32Array);
      value = enlarged(value, Float32Array);
    }
    for (let i = 0; i < distinct; i++, at++) {
      const bucket = seen[i]!;
      column[at] = bucket;
      value[at] = 1 + Math.log(counts[bucket]!);
      counts[bucket] = 0;
    }
    first[row + 1] = at;
  });
  const filled = first[functions.length]!;
  return {
    rows: functions.length,
    columns: BUCKETS,
    first,
    column: column.slice(0, filled),
    value: value.slice(0, filled),
  };
}

/** At least a row's worth (BUCKETS) is always free afterwards. */
function enlarged<T extends Int32Array | Float32Array>(old: T, type: new (length: number) => T): T {
  const larger = new type(old.length * 2 + BUCKETS);
  larger.set(old);
  return larger;
}

/** ln((1 + rows) / (1 + rows with the bucket)) + 1, per bucket: scikit-learn's smoothed idf. */
export function inverseFrequency(counts: SparseRows): Float32Array {
  const rowsWith = new Float64Array(counts.columns);
  for (const bucket of counts.column) rowsWith[bucket]!++;
  return Float32Array.from(rowsWith, (n) => Math.log((1 + counts.rows) / (1 + n)) + 1);
}

/** Counts × idf, each row scaled to length 1; a row of zeros stays one. Works in place on `counts`. */
export function weigh(counts: SparseRows, idf: Float32Array): SparseRows {
  const { rows, first, column, value } = counts;
  for (let row = 0; row < rows; row++) {
    let squares = 0;
    for (let k = first[row]!; k < first[row + 1]!; k++) {
      value[k]! *= idf[column[k]!]!;
      squares += value[k]! ** 2;
    }
    const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
    for (let k = first[row]!; k < first[row + 1]!; k++) value[k]! *= scale;
  }
  return counts;
}
