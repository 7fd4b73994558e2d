/** Features by column, each with one value per row; a value that is not finite counts as missing. */
export type FeatureColumns = readonly Float64Array[];

/** Rows of features, null where a function has none, as columns. */
export function columnsOf(rows: readonly (readonly (number | null)[])[], features: number): FeatureColumns {
  return Array.from({ length: features }, (_, f) => Float64Array.from(rows, (row) => row[f] ?? NaN));
}

/** Values as bin numbers: bin b holds values ≤ thresholds[b] that are in no bin before; the last bin is for the missing. */
export interface BinnedColumn {
  readonly bins: Uint8Array;
  /** Ascending; one fewer than there are bins of values. */
  readonly thresholds: Float64Array;
  readonly hasMissing: boolean;
}

/** Most bins of a column, the missing one included. */
export const MAX_BINS = 64;

const MISSING = MAX_BINS - 1;

/**
 * Where there are few distinct values each gets a bin, else bins hold about equally many rows. Thresholds
 * lie midway between neighbouring values, so that new values fall to the nearer side.
 */
export function binColumn(values: Float64Array): BinnedColumn {
  const sorted = values.filter(Number.isFinite).sort();
  const distinct = sorted.filter((value, i) => i === 0 || value !== sorted[i - 1]);
  const thresholds =
    distinct.length <= MISSING
      ? midpoints(distinct)
      : midpoints(
          Float64Array.from({ length: MISSING }, (_, b) => {
            const at = Math.floor(((b + 0.5) * sorted.length) / MISSING);
            return sorted[at]!;
          }).filter((value, b, all) => b === 0 || value !== all[b - 1]),
        );
  const bins = Uint8Array.from(values, (value) =>
    Number.isFinite(value) ? binOf(thresholds, value) : MISSING,
  );
  return { bins, thresholds, hasMissing: sorted.length < values.length };
}

function midpoints(ascending: Float64Array): Float64Array {
  return Float64Array.from({ length: Math.max(0, ascending.length - 1) }, (_, i) => {
    return ascending[i]! + (ascending[i + 1]! - ascending[i]!) / 2;
  });
}

/** The number of thresholds below the value. */
function binOf(thresholds: Float64Array, value: number): number {
  let [low, high] = [0, thresholds.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (thresholds[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
