import type { GateDecision } from "./gate.js";
import type { Screening } from "./screener.js";

export interface Verdict {
  readonly verdict: "publish" | "keep" | "skip";
  /** One sentence, the first a person reads. */
  readonly why: string;
  /** Of the adapter that is in force from now on; 0: the baseline alone. */
  readonly weight: number;
}

/**
 * What becomes of a trained adapter. It is published with a weight only if the gate passed. If not, the
 * baseline alone is in force: kept, or an older adapter is withdrawn, for which the evidence is no longer there.
 *
 * @param weight chosen on all windows, used if the gate passed
 * @param previous weight of the adapter in force so far; null if none
 */
export function verdictOf(
  screening: Screening,
  gate: GateDecision | null,
  weight: number,
  previous: number | null,
): Verdict {
  if (screening.verdict === "skip" && gate === null) {
    return {
      verdict: "skip",
      why: `There is too little to learn from: ${screening.why}.`,
      weight: previous ?? 0,
    };
  }
  if (gate === null) {
    return {
      verdict: "skip",
      why: "No past window holds both fixed and other functions, so nothing could be tested.",
      weight: previous ?? 0,
    };
  }
  const { difference, against } = gate;
  const gain = `${signed(difference.estimate)} AUC [${signed(difference.low)}, ${signed(difference.high)}]`;
  if (gate.passed && weight > 0) {
    return { verdict: "publish", why: `The adapter beats ${against} by ${gain}, forward in time.`, weight };
  }
  const no = gate.passed
    ? `Over all windows the best weight is 0, though those chosen before each of them gained ${gain}`
    : `The adapter does not beat ${against} beyond doubt: ${gain}`;
  if (previous !== null && previous > 0) {
    return {
      verdict: "publish",
      why: `${no}. The adapter before is withdrawn; the baseline alone is in force.`,
      weight: 0,
    };
  }
  return { verdict: "keep", why: `${no}. The baseline alone stays in force, at weight 0.`, weight: 0 };
}

function signed(value: number): string {
  return `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(4)}`;
}
