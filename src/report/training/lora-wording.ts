import { count, day, grouped } from "../wording.js";
import { shortSha } from "../links.js";
import { decimal } from "./figures.js";
import type { LoraTrainingFacts, TrainingResult } from "./result.js";

const HEADLINES: Readonly<Record<LoraTrainingFacts["verdict"], string>> = {
  publish: "published",
  keep: "the one in force stays",
  withhold: "of no help",
  skip: "not trained",
};

/** What became of the LoRA adapter: a headline, and sentences. Quotes the base model's name: escape it. Null if not asked for. */
export function loraTold({
  lora,
}: TrainingResult): { readonly headline: string; readonly told: readonly string[] } | null {
  if (lora === null) return null;
  const { verdict, why, screener, examples, base, seeds, rho, previous } = lora;
  const learned = `${grouped(examples.train)} functions to learn from, ${grouped(examples.validation)} to choose on, ${grouped(examples.test)} to test on`;
  const runs =
    rho === null
      ? ""
      : `; ${count(seeds, "training run")}, Spearman's ρ ${decimal(rho, 2)} on the year before`;
  const on = base === null ? "" : `; base model ${base.id} at ${base.revision.slice(0, 12)}`;
  const inForce = previous !== null && previous.weight > 0;
  const before = inForce
    ? [
        `Before it: trained at ${shortSha(previous.commit)} on ${day(previous.created)}, weight ${decimal(previous.weight, 2)}.`,
      ]
    : [];
  const advice = verdict === "skip" ? [] : [`Screener: ${screener.verdict}, ${screener.why}.`];
  const headline = verdict === "withhold" && inForce ? "the one before is withdrawn" : HEADLINES[verdict];
  return { headline, told: [why, `${learned}${runs}${on}.`, ...advice, ...before] };
}
