import type { FeatureKey } from "../features/table.js";

/**
 * The published weights of the baseline: two for each feature, both ≥ 0 before the feature's sign.
 * Logistic fit with L2 (C = .003) on 27 open-source repositories in nine languages, windows of 12 to 60
 * months back, features strictly before the window and fixes strictly within (docs/adr/0004).
 */
export const BASELINE_VERSION = "pilot-2026-11";

export interface Weight {
  /** Of the percentile rank. */
  readonly rank: number;
  /** Of the tail term, which keeps the extreme few apart. */
  readonly tail: number;
}

export const BASELINE_WEIGHTS: Readonly<Record<FeatureKey, Weight>> = {
  "syntax-leaves": { rank: 0.4416, tail: 0.0977 },
  "neighbours-activity": { rank: 0.4244, tail: 0.0713 },
  "share-of-file": { rank: 0.3332, tail: 0.2466 },
  "cyclomatic-complexity": { rank: 0.3057, tail: 0.2156 },
  "fan-out": { rank: 0.298, tail: 0.2422 },
  "file-fixes-1-year": { rank: 0.2964, tail: 0.3144 },
  "member-accesses": { rank: 0.2734, tail: 0.2798 },
  "commit-focus": { rank: 0.2719, tail: 0.0626 },
  "touch-rate": { rank: 0.2683, tail: 0.1581 },
  vocabulary: { rank: 0.2011, tail: 0.3239 },
  "substantive-touches": { rank: 0.1956, tail: 0.347 },
  "touches-90-days": { rank: 0.1313, tail: 0.2446 },
  "fixes-1-year": { rank: 0.1071, tail: 0.1754 },
};

/** Weights of the change score, fitted on 51,000 function changes of 16 repositories, confirmed on 14 others (docs/adr/0008). */
export const CHANGE_WEIGHTS = {
  withHistory: { added: 0.6908, baseline: 0.22, breadth: 0.3613 },
  withoutHistory: { added: 0.6876, complexity: 0.1634, breadth: 0.3915 },
} as const;
