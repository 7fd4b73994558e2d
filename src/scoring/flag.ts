import { bandOf, type BandThresholds } from "./bands.js";
import type { ScoredFunction } from "./scored-function.js";

/** At most this share of a change's functions is flagged, but three may always be. */
export const FLAGGED_SHARE = 0.2;
/** Of the elevated band (one function in ten) only these many, or a broad change flags what is merely large. */
export const ALWAYS_FLAGGABLE = 3;
/** GitHub shows ten annotations of a kind per step, and no reader wants more. */
export const MOST_FLAGGED = 10;

/**
 * Which functions of a change deserve an annotation. It needs both: the edit ranks high within the
 * change, and the function is in a band that the repository would notice. An edit that adds no
 * substantive line is never flagged.
 *
 * @param ranked by change score, highest first; without those that are suppressed
 */
export function flagged(
  ranked: readonly ScoredFunction[],
  bandsOf: (path: string) => BandThresholds,
): Set<ScoredFunction> {
  const high = Math.max(ALWAYS_FLAGGABLE, Math.ceil(ranked.length * FLAGGED_SHARE));
  const notable = (f: ScoredFunction, place: number): boolean => {
    const band = bandOf(f.percentile, bandsOf(f.path));
    return band === "critical" || band === "high" || (band === "elevated" && place < ALWAYS_FLAGGABLE);
  };
  return new Set(
    ranked
      .slice(0, high)
      .filter((f, place) => f.addedLines > 0 && notable(f, place))
      .slice(0, MOST_FLAGGED),
  );
}
