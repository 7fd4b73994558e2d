import type { GateDecision } from "./gate.js";
import type { Difference, Standing } from "./in-force.js";
import type { Screening } from "./screener.js";

export interface Verdict {
  /** publish: the new adapter; keep: what is in force, be it the older adapter or the baseline alone. */
  readonly verdict: "publish" | "keep" | "skip";
  /** One sentence or two, the first a person reads. */
  readonly why: string;
  /** Of the adapter that is in force from now on; 0: the baseline alone. */
  readonly weight: number;
}

/** The adapter in force so far. */
export interface Previous {
  readonly weight: number;
  /** Null where its weight is 0, or where no window is new to it. */
  readonly standing: Standing | null;
}

/**
 * What becomes of a trained adapter. It is published with a weight only if the gate passed, unless the one
 * in force is better beyond doubt. If the gate did not pass, one in force stays where it helps on windows that
 * it never saw; else it is withdrawn, for the evidence is no longer there, and the baseline alone scores.
 *
 * @param weight chosen on all windows, used if the gate passed
 * @param previous null if none
 */
export function verdictOf(
  screening: Screening,
  gate: GateDecision | null,
  weight: number,
  previous: Previous | null,
): Verdict {
  if (gate === null) {
    const why =
      screening.verdict === "skip"
        ? `There is too little to learn from: ${screening.why}.`
        : "No past window holds both fixed and other functions, so nothing could be tested.";
    return { verdict: "skip", why, weight: previous?.weight ?? 0 };
  }
  const standing = previous !== null && previous.weight > 0 ? previous.standing : null;
  const helps = standing !== null && standing.gain.low > 0;
  const gain = differenceTold(gate.difference);
  if (gate.passed && weight > 0) {
    const beats = `The adapter beats ${gate.against} by ${gain}, forward in time`;
    if (standing !== null && helps && standing.overNew.low > 0) {
      return {
        verdict: "keep",
        why: `${beats}. The one in force is better still, by ${differenceTold(standing.overNew)} on ${unseen(standing)}, and stays at weight ${previous!.weight}.`,
        weight: previous!.weight,
      };
    }
    return { verdict: "publish", why: `${beats}${replaces(previous)}.`, weight };
  }
  const no = gate.passed
    ? `Over all windows the best weight is 0, though those chosen before each of them gained ${gain}`
    : `The adapter does not beat ${gate.against} beyond doubt: ${gain}`;
  if (previous === null || previous.weight === 0) {
    return { verdict: "keep", why: `${no}. The baseline alone stays in force, at weight 0.`, weight: 0 };
  }
  if (standing !== null && helps) {
    return {
      verdict: "keep",
      why: `${no}. The one in force beats ${standing.against} by ${differenceTold(standing.gain)} on ${unseen(standing)}, and stays at weight ${previous.weight}.`,
      weight: previous.weight,
    };
  }
  const before =
    standing === null
      ? "No tested window is new to the adapter before, so the method's windows speak for it"
      : `Nor does the adapter before, on ${unseen(standing)}: ${differenceTold(standing.gain)} against ${standing.against}`;
  return {
    verdict: "publish",
    why: `${no}. ${before}: it is withdrawn; the baseline alone is in force.`,
    weight: 0,
  };
}

function replaces(previous: Previous | null): string {
  if (previous === null || previous.weight === 0) return "";
  const { standing } = previous;
  if (standing === null) return "; it replaces the one before, to which no tested window is new";
  return `; it replaces the one before, which is not better beyond doubt: ${differenceTold(standing.overNew)} on ${unseen(standing)}`;
}

/** Which windows an adapter in force was judged on. */
export function unseen({ windows }: Standing): string {
  return windows === 1 ? "the window that it never saw" : `the ${windows} windows that it never saw`;
}

/** "+0.0100 AUC [+0.0010, +0.0190]" */
export function differenceTold({ estimate, low, high }: Difference): string {
  return `${signed(estimate)} AUC [${signed(low)}, ${signed(high)}]`;
}

function signed(value: number): string {
  return `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(4)}`;
}
