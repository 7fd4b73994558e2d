/** How a training run turned out, kept in the bundle so that later runs learn from it. */
export interface Outcome {
  readonly commit: string;
  /** ISO date. */
  readonly date: string;
  /** Mean of the signal s over the functions (defect density). */
  readonly density: number;
  readonly adapterAuc: number;
  readonly baselineAuc: number;
}

export interface Screening {
  readonly verdict: "run" | "modest" | "skip";
  readonly density: number;
  readonly threshold: number | null;
  readonly why: string;
}

/** With less there is nothing to learn from, whatever the density. */
export const FEWEST_FUNCTIONS = 200;
export const FEWEST_FIXED = 20;
/** Within this factor of the threshold the verdict is "run, expect a modest result". */
const NEAR = 1.25;

/**
 * Whether training is worth its time. The density of defects told the winners from the losers in the
 * articles that this method comes from; the threshold is the midpoint between the sparsest winner and the
 * densest loser among the outcomes so far, and there is none until both kinds are there.
 */
export function screen(
  window: { readonly functions: number; readonly fixed: number; readonly density: number },
  outcomes: readonly Outcome[],
): Screening {
  const { functions, fixed, density } = window;
  const threshold = midpoint(outcomes);
  if (functions < FEWEST_FUNCTIONS || fixed < FEWEST_FIXED) {
    const why = `${functions} functions, ${fixed} of them fixed in the last year: at least ${FEWEST_FUNCTIONS} and ${FEWEST_FIXED} are needed`;
    return { verdict: "skip", density, threshold, why };
  }
  if (threshold === null) {
    return {
      verdict: "run",
      density,
      threshold,
      why: "there is enough to learn from, and no outcome yet says otherwise",
    };
  }
  const share = `mean defect density ${density.toFixed(4)}, threshold ${threshold.toFixed(4)} from ${outcomes.length} outcomes`;
  if (density >= threshold * NEAR) return { verdict: "run", density, threshold, why: share };
  if (density >= threshold / NEAR) {
    return { verdict: "modest", density, threshold, why: `${share}: near it, expect a modest result` };
  }
  return { verdict: "skip", density, threshold, why: `${share}: too sparse` };
}

/** Null until there are both winners and losers; where they overlap, still the midpoint of the two extremes. */
function midpoint(outcomes: readonly Outcome[]): number | null {
  const wins = (o: Outcome): boolean => o.adapterAuc > o.baselineAuc;
  const winners = outcomes.filter(wins).map(({ density }) => density);
  const losers = outcomes.filter((o) => !wins(o)).map(({ density }) => density);
  if (winners.length === 0 || losers.length === 0) return null;
  return (Math.min(...winners) + Math.max(...losers)) / 2;
}
