import type { History } from "../history/history.js";

/** What people said of a change's risk by a label on its pull request. */
export interface Feedback {
  readonly pull: number;
  readonly verdict: "accepted" | "disputed";
  readonly label: string;
  /** What it became on its branch, full SHA. */
  readonly commit: string;
  /** ISO date of the merge. */
  readonly date: string;
}

/** Labels of a pull request that speak of its risk. */
export const FEEDBACK_LABELS: Readonly<Record<string, Feedback["verdict"]>> = {
  "risk-accepted": "accepted",
  "risk-dispute": "disputed",
};

/** A weak label: one person's word against a signal that is noisy too. */
const DISPUTED_SHARE = 0.5;

/**
 * Which functions a disputed change touched.
 * @param history the touches of a window
 * @returns by function number, 1 if so
 */
export function disputedFunctions(
  { log, tracked }: History,
  disputed: ReadonlySet<string> | undefined,
): Uint8Array {
  const { first, commit } = tracked.functions;
  const found = new Uint8Array(first.length - 1);
  if (disputed === undefined || disputed.size === 0) return found;
  const rows = new Set(log.commits.sha.flatMap((sha, row) => (disputed.has(sha) ? [row] : [])));
  for (let f = 0; f + 1 < first.length; f++) {
    for (let at = first[f]!; at < first[f + 1]!; at++) if (rows.has(commit[at]!)) found[f] = 1;
  }
  return found;
}

/**
 * The signal that is learned from: that of a disputed function counts half. Acceptance changes nothing, for
 * who accepts a risk agrees that there is one. What a window is tested on is never altered: a dispute would
 * else improve the figures by being made.
 */
export function trainingSignal({
  signal,
  disputed,
}: {
  readonly signal: Float64Array;
  readonly disputed: Uint8Array;
}): Float64Array {
  return signal.map((value, row) => (disputed[row] === 1 ? value * DISPUTED_SHARE : value));
}
