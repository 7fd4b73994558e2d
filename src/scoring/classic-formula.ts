/**
 * The classic activity-weighted product, kept as a comparison row and never shown as the risk:
 *
 *   (1 + complexity)·(1 + nesting)·(1 + fan-out) on a log scale × touches × recency × authors
 *
 * after the shape of the closest peer's formula (Hotspots: ln of structure times activity).
 */
export interface ClassicInput {
  readonly cyclomaticComplexity: number;
  readonly nestingDepth: number;
  readonly fanOut: number;
  readonly touches: number;
  /** Days since the last touch; Infinity for none. */
  readonly daysSinceTouch: number;
  readonly authors: number;
}

export function classicFormula(f: ClassicInput): number {
  const structure =
    Math.log2(1 + f.cyclomaticComplexity) + 0.8 * f.nestingDepth + 0.6 * Math.log2(1 + f.fanOut);
  const recency = 2 ** (-f.daysSinceTouch / 365);
  return structure * (1 + Math.log(1 + f.touches)) * (1 + recency) * (1 + 0.2 * Math.log(1 + f.authors));
}
