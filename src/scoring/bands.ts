/** How a percentile is spoken of. Thresholds in percent, inclusive, configurable. */
export type Band = "critical" | "high" | "elevated" | "normal";

export interface BandThresholds {
  readonly critical: number;
  readonly high: number;
  readonly elevated: number;
}

/** design: the top 1 %, 5 % and 15 % of a repository's functions. */
export const DEFAULT_BANDS: BandThresholds = { critical: 99, high: 95, elevated: 85 };

/** Thresholds with some of them given anew. */
export function thresholdsWith(
  thresholds: BandThresholds,
  given: { readonly [B in keyof BandThresholds]?: number | undefined } = {},
): BandThresholds {
  const { critical, high, elevated } = thresholds;
  return {
    critical: given.critical ?? critical,
    high: given.high ?? high,
    elevated: given.elevated ?? elevated,
  };
}

export const BANDS: readonly Band[] = ["critical", "high", "elevated", "normal"];

export function bandOf(percentile: number, thresholds: BandThresholds = DEFAULT_BANDS): Band {
  if (percentile >= thresholds.critical) return "critical";
  if (percentile >= thresholds.high) return "high";
  if (percentile >= thresholds.elevated) return "elevated";
  return "normal";
}
