import { aucDifference, type TestedWindow } from "../evaluation/compare.js";
import type { Interval } from "../evaluation/resampling.js";
import { predictAll, type TabularAdapter } from "../scoring/adapters/tabular/adapter.js";
import type { TestedBlend } from "./backtest.js";
import { blended } from "./blend.js";
import { bestWithout } from "./gate.js";
import { DAY, GAP_DAYS } from "./periods.js";
import type { Period } from "./window.js";

/** The adapter that scores have been taking so far. */
export interface InForce {
  readonly adapter: TabularAdapter;
  /** Above 0. */
  readonly weight: number;
  /** The commit it was trained up to, in seconds since the epoch. */
  readonly cutoff: number;
}

/** How the adapter in force did on what it never saw. */
export interface Standing {
  readonly windows: number;
  /** The best row by mean AUC on these windows that needs no adapter. */
  readonly against: string;
  /** Mean AUC of its blend minus that of `against`, and minus that of the blend fitted anew. */
  readonly gain: Difference;
  readonly overNew: Difference;
}

export type Difference = Pick<Interval, "estimate" | "low" | "high">;

/**
 * Judges the adapter in force beside what would replace it and beside the best row without any. It learned
 * from labels up to its cutoff, so only windows count whose own labels begin the gap after that: a window
 * before it would be judged by answers that the adapter has seen. What stands for the new adapter in each is
 * the one that could have been fitted at the window's cutoff.
 *
 * @returns null where no tested window is new to it
 */
export function judgeInForce(
  tested: readonly TestedBlend[],
  { adapter, weight, cutoff }: InForce,
): Standing | null {
  const unseen = tested.filter(({ window }) => isNewTo(cutoff, window));
  const against = bestWithout(unseen);
  if (against === null) return null;
  const windows = unseen.map(({ window, ...test }): TestedWindow => {
    const kept = blended(window.baseline, predictAll(adapter, window.texts), weight);
    return { ...test, scores: new Map([...test.scores, [IN_FORCE, kept]]) };
  });
  const [gain, overNew] = [against, "blend"].map((other) => aucDifference(windows, [IN_FORCE, other]));
  if (!gain || !overNew) return null;
  return { windows: windows.length, against, gain: ends(gain), overNew: ends(overNew) };
}

/** Whether a window's labels begin late enough after the commit that an adapter was trained up to. */
export function isNewTo(cutoff: number, window: Pick<Period, "cutoff">): boolean {
  return window.cutoff >= cutoff + GAP_DAYS * DAY;
}

/** Row of the adapter in force, where it is compared with others. */
export const IN_FORCE = "in-force";

/** An interval as it is told. */
export function ends({ estimate, low, high }: Difference): Difference {
  return { estimate, low, high };
}
