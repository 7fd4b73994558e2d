import type { Mark } from "../functions/marks.js";
import { DEFAULT_RULES, type CompiledRules } from "../labels/compile-rules.js";
import type { BandThresholds } from "../scoring/bands.js";
import type { FailOn } from "../scoring/gate.js";
import type { StandingSuppression } from "../scoring/suppression.js";
import type { Config } from "./config.js";

/** What a repository says of its own files, ready to be asked. */
export interface Rules {
  /** Why a file stays out of the ranking, or null. */
  leftOut(path: string): Mark | null;
  bandsOf(path: string): BandThresholds;
  failOnOf(path: string): FailOn;
  /** The strictest of any path. */
  readonly strictest: FailOn;
  readonly labels: CompiledRules;
  /** Those that hold today. */
  readonly suppressions: readonly StandingSuppression[];
  /** Those whose last day is over. */
  readonly expired: readonly StandingSuppression[];
}

/** The rules of a repository that has no file of its own. */
export function rulesWithout({ bands, failOn }: Config): Rules {
  return {
    leftOut: () => null,
    bandsOf: () => bands,
    failOnOf: () => failOn,
    strictest: failOn,
    labels: DEFAULT_RULES,
    suppressions: [],
    expired: [],
  };
}
