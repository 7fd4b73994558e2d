/**
 * The repository's own distribution of each feature: what "high" means here. Ranks are average
 * percentile ranks in (0, 1], ties share the mean of their places.
 */
export class ReferenceDistribution {
  readonly size: number;
  readonly #sorted: readonly Float64Array[];

  /** @param rows one row of feature values per function; null where a function has none */
  constructor(rows: readonly (readonly (number | null)[])[], features: number) {
    this.size = rows.length;
    this.#sorted = Array.from({ length: features }, (_, f) => {
      const values = new Float64Array(rows.length);
      let n = 0;
      for (const row of rows) {
        const value = row[f];
        if (value !== null && value !== undefined) values[n++] = value;
      }
      return values.subarray(0, n).sort();
    });
  }

  /**
   * @returns the rank of `value` among the repository's, in (0, 1]; for a value of a function that is not
   * among them, as if it were. Null for null, or where the repository has no values at all.
   */
  rank(feature: number, value: number | null): number | null {
    const sorted = this.#sorted[feature]!;
    if (value === null || sorted.length === 0) return null;
    const [below, upTo] = [countBelow(sorted, value, false), countBelow(sorted, value, true)];
    // (below + 1 … upTo) are the places of the ties; their mean is (below + 1 + upTo) / 2.
    return Math.min(1, (below + Math.max(upTo, below + 1) + 1) / 2 / sorted.length);
  }
}

/** How many of the ascending values are < `value`, or ≤ it. */
export function countBelow(sorted: ArrayLike<number>, value: number, orEqual: boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (orEqual ? sorted[middle]! <= value : sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
