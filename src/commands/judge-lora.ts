import { isNewTo } from "../learning/in-force.js";
import { loraFunctions } from "../learning/lora-dataset.js";
import type { LoraDecision, LoraTrial } from "../learning/lora-gate.js";
import { judgeLoraInForce, type LoraPrevious } from "../learning/lora-verdict.js";
import type { LoraBundle } from "../scoring/adapters/lora/bundle.js";
import { misfit, PROBES } from "../scoring/adapters/lora/probes.js";
import { runtimeFor, SCORING_SECONDS } from "./lora-runtime.js";
import type { RunContext } from "./run-context.js";

/**
 * How the LoRA adapter in force does on the newest year. It is asked only where that year is new to it and a
 * decision depends on it, on the machine that has just trained; if it cannot be, a notice says why.
 */
export async function judgePrevious(
  context: RunContext,
  before: LoraBundle | null,
  trial: LoraTrial,
  decision: LoraDecision | null,
): Promise<LoraPrevious | null> {
  if (before === null) return null;
  const { weight, cutoff, probes } = before.facts;
  const isAsked = decision !== null && weight > 0 && isNewTo(Date.parse(cutoff) / 1000, trial.test);
  if (!isAsked) return { weight, standing: null, unasked: null };
  const functions = loraFunctions(trial.test);
  context.progress(`Asking the LoRA adapter in force about ${functions.length} functions that it never saw`);
  const answer = await runtimeFor(context, before).score([...PROBES, ...functions], SCORING_SECONDS);
  const { why, cure } = answer.scored
    ? { why: misfit(probes, answer.values), cure: "Give it the base model that its manifest names" }
    : answer;
  if (!answer.scored || why !== null) {
    context.notices.push({
      code: "lora-in-force-not-asked",
      level: "warning",
      what: `The LoRA adapter in force could not be judged: ${why}`,
      consequence: "only the new one is",
      cure,
    });
    return { weight, standing: null, unasked: why };
  }
  const values = answer.values.subarray(PROBES.length);
  return { weight, standing: judgeLoraInForce(trial, decision, { weight, values }), unasked: null };
}
