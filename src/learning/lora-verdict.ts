import { aucDifference } from "../evaluation/compare.js";
import { blended } from "./blend.js";
import { ends, IN_FORCE, type Standing } from "./in-force.js";
import { windowsOf, type LoraDecision, type LoraTrial } from "./lora-gate.js";
import type { Screening } from "./screener.js";
import { differenceTold, unseen } from "./verdict.js";

export interface LoraVerdict {
  /** publish: the new adapter; keep: the one in force; withhold: none, be it that there was none before. */
  readonly verdict: "publish" | "keep" | "withhold";
  /** One sentence or more, the first a person reads. */
  readonly why: string;
}

/** The LoRA adapter in force so far. */
export interface LoraPrevious {
  readonly weight: number;
  /** Null where its weight is 0, where the newest window is not new to it, or where it could not be asked. */
  readonly standing: Standing | null;
  /** Why it could not be asked about a window that is new to it, as a clause; null if it was not to be asked. */
  readonly unasked: string | null;
}

/**
 * Judges the LoRA adapter in force on the test window, the only one that a new adapter is tested on: beside the
 * best row without any, and beside the blend with the new one. The window must be new to it (isNewTo).
 *
 * @param values its answers, row by row of the test window
 * @returns null where that window has no fixed functions, or no others
 */
export function judgeLoraInForce(
  trial: LoraTrial,
  { against, weight }: LoraDecision,
  inForce: { readonly weight: number; readonly values: Float64Array },
): Standing | null {
  const kept = blended(trial.without.test, inForce.values, inForce.weight);
  const windows = windowsOf(trial, weight, "any-fix").map((window) => ({
    ...window,
    scores: new Map([...window.scores, [IN_FORCE, kept]]),
  }));
  const [gain, overNew] = [against, "blend+lora"].map((other) => aucDifference(windows, [IN_FORCE, other]));
  if (!gain || !overNew) return null;
  return { windows: 1, against, gain: ends(gain), overNew: ends(overNew) };
}

/**
 * What becomes of a trained LoRA adapter, by the rules of the tabular one (verdictOf): it is published only if the
 * gate passed, unless the one in force is better beyond doubt. If the gate did not pass, one in force stays where it
 * helps on the newest window, which it never saw; else it is withdrawn.
 *
 * @param previous null if none
 */
export function loraVerdictOf(
  decision: LoraDecision | null,
  screening: Pick<Screening, "verdict">,
  previous: LoraPrevious | null,
): LoraVerdict {
  const inForce = previous !== null && previous.weight > 0 ? previous : null;
  const stays = inForce && `stays at weight ${inForce.weight}`;
  if (decision === null) {
    const nothing = "The newest year has no fixed functions, or no others";
    return stays === null
      ? { verdict: "withhold", why: `${nothing}.` }
      : { verdict: "keep", why: `${nothing}, so nothing could be tested; the one in force ${stays}.` };
  }
  const { against, difference, weight } = decision;
  const gain = differenceTold(difference);
  const standing = inForce?.standing ?? null;
  const helps = standing !== null && standing.gain.low > 0;
  if (decision.passed) {
    const beats = `With the LoRA adapter at weight ${weight} the blend beats ${against} by ${gain} in the newest year, forward in time`;
    if (helps && standing.overNew.low > 0) {
      const better = differenceTold(standing.overNew);
      return {
        verdict: "keep",
        why: `${beats}. The one in force is better still, by ${better} on ${unseen(standing)}, and ${stays}.`,
      };
    }
    return { verdict: "publish", why: `${beats}${replaces(inForce)}.` };
  }
  const modest = screening.verdict === "modest" ? ", as was expected near the screener's threshold" : "";
  const no =
    weight === 0
      ? `The year before advised weight 0${modest}`
      : `The blend with the LoRA adapter does not beat ${against} beyond doubt: ${gain}${modest}`;
  if (inForce === null) return { verdict: "withhold", why: `${no}. Scores do without it.` };
  if (helps) {
    const still = `The one in force beats ${standing.against} by ${differenceTold(standing.gain)} on ${unseen(standing)}`;
    return { verdict: "keep", why: `${no}. ${still}, and ${stays}.` };
  }
  return {
    verdict: "withhold",
    why: `${no}. ${nothingFor(inForce)}: it is withdrawn; scores do without one.`,
  };
}

function replaces(inForce: LoraPrevious | null): string {
  if (inForce === null) return "";
  const { standing, unasked } = inForce;
  if (unasked !== null) return `; it replaces the one before, which could not be asked (${unasked})`;
  if (standing === null) return "; it replaces the one before, to which no tested window is new";
  return `; it replaces the one before, which is not better beyond doubt: ${differenceTold(standing.overNew)} on ${unseen(standing)}`;
}

/** Why the one in force does not stay. */
function nothingFor({ standing, unasked }: LoraPrevious): string {
  if (standing !== null) {
    return `Nor does the adapter before, on ${unseen(standing)}: ${differenceTold(standing.gain)} against ${standing.against}`;
  }
  return unasked === null
    ? "No tested window is new to the adapter before, so the method's newest year speaks for it"
    : `The adapter before could not be asked (${unasked}), so the method's newest year speaks for it`;
}
