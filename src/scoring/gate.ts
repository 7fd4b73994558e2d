import type { Band } from "./bands.js";

/** From the weakest to the strictest. */
export const FAIL_ON = ["never", "new-critical", "critical", "high"] as const;

export type FailOn = (typeof FAIL_ON)[number];

/** The label with which somebody who may label a pull request takes its risk upon them. */
export const ACCEPTING_LABEL = "risk-accepted";

/** Whether a change may pass. A report's part, as it is published. */
export interface GateVerdict {
  /** The rule that holds where no path has its own. */
  readonly failOn: FailOn;
  readonly passed: boolean;
  /** In a sentence. */
  readonly why: string;
  /** What would let it pass, as a sentence; null if it does. */
  readonly wouldPass: string | null;
  /** All that fail it, whether or not somebody accepts them. */
  readonly failing: readonly { readonly path: string; readonly name: string; readonly band: Band }[];
  readonly accepted: Accepted | null;
}

export interface Accepted {
  readonly by: "label";
  readonly label: string;
}

interface Gated {
  readonly path: string;
  readonly name: string;
  readonly band: Band;
  readonly status: string;
  readonly addedLines: number;
  readonly suppressed: object | null;
}

export interface GateRules {
  /** Of the whole repository. */
  readonly failOn: FailOn;
  readonly failOnOf: (path: string) => FailOn;
  /** The strictest of any path. */
  readonly strictest: FailOn;
  /** How the change weakens the rules without saying why, one clause each. */
  readonly weakenings: readonly string[];
  readonly accepted: Accepted | null;
}

/**
 * Whether a change may pass. Only functions to which it adds code count, and none that is suppressed: a gate
 * that a deletion or a comment can fail teaches people to ignore it.
 */
export function gateVerdict(functions: readonly Gated[], rules: GateRules): GateVerdict {
  const { failOn, failOnOf, strictest, accepted } = rules;
  const failing = functions.filter(
    (f) => f.suppressed === null && f.addedLines > 0 && fails(f, failOnOf(f.path)),
  );
  const weakenings = strictest === "never" ? [] : rules.weakenings;
  const failed = failing.length > 0 || weakenings.length > 0;
  const common = {
    failOn,
    failing: failing.map(({ path, name, band }) => ({ path, name, band })),
    accepted: failed ? accepted : null,
  };
  if (!failed) {
    const why =
      strictest === "never"
        ? "The gate is off: fail-on is never."
        : `The gate fail-on: ${levelsOf(strictest === failOn ? [failOn] : [failOn, strictest])} passed.`;
    return { ...common, passed: true, why, wouldPass: null };
  }
  const levels = FAIL_ON.filter((level) => failing.some(({ path }) => failOnOf(path) === level));
  const why = [
    failing.length > 0 ? `The gate fail-on: ${levelsOf(levels)} failed for ${named(failing)}.` : "",
    weakenings.length > 0
      ? `The change weakens the gate's rules without a new reason (${few(weakenings)}).`
      : "",
  ];
  const verdict = why.filter((part) => part !== "").join(" ");
  if (accepted !== null) {
    const who = `The label ${accepted.label} accepts it.`;
    return { ...common, passed: true, why: `${verdict} ${who}`, wouldPass: null };
  }
  return {
    ...common,
    passed: false,
    why: verdict,
    wouldPass: cures(failing.length > 0, weakenings.length > 0),
  };
}

/** What the job's log says of a gate that fails; null for one that does not. */
export function gateFailure({ passed, why, wouldPass }: GateVerdict): string | null {
  return passed ? null : `${why} ${wouldPass ?? ""}`.trim();
}

function fails({ band, status }: Gated, failOn: FailOn): boolean {
  if (failOn === "never" || (failOn === "new-critical" && status !== "new")) return false;
  return band === "critical" || (failOn === "high" && band === "high");
}

/** More clauses than these are counted. */
const MOST_TOLD = 5;

export function few(clauses: readonly string[]): string {
  const more = clauses.length > MOST_TOLD ? `; and ${clauses.length - MOST_TOLD} more` : "";
  return clauses.slice(0, MOST_TOLD).join("; ") + more;
}

function levelsOf(levels: readonly FailOn[]): string {
  return levels.join(" and ");
}

function named(failing: readonly { readonly name: string }[]): string {
  const names = failing
    .slice(0, 3)
    .map(({ name }) => name)
    .join(", ");
  const more = failing.length > 3 ? ` and ${failing.length - 3} more` : "";
  return `${failing.length} function${failing.length === 1 ? "" : "s"} (${names}${more})`;
}

function cures(functions: boolean, weakenings: boolean): string {
  const reason = "the configuration file says why, in a gate.reason that it did not have before";
  const each = [
    ...(functions
      ? ["the change adds no code to them", "each has a comment `defect-risk-ignore: reason`"]
      : []),
    ...(weakenings && !functions ? [reason] : []),
  ].join(", or ");
  const both = functions && weakenings ? `${each}; and ${reason}` : each;
  return `It passes when ${both}; with the label ${ACCEPTING_LABEL} on the pull request; or with fail-on: never.`;
}
