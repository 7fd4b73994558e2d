import { shortSha } from "./links.js";
import type { AdapterCard, Holdout, HoldoutEstimate, LoraCard, LoraHoldout } from "./report.js";
import { count, grouped } from "./wording.js";

/** The adapter in two sentences, without the last full stop: which, how old, its weight, how it did. Quotes a commit: escape it. */
export function adapterOf(card: AdapterCard | null): string {
  if (card === null) return "No adapter of this repository was found";
  const { commit, ageDays, trainedOn, holdout } = card;
  const age = ageDays === 0 ? "made today" : `${count(ageDays, "day")} old`;
  const which = `The ${card.kind} adapter of ${shortSha(commit)} (${age}, ${count(trainedOn, "function")}) has weight ${weightOf(card)}`;
  return `${which}. ${holdout === null ? "No window was there to test it on" : holdoutOf(holdout)}`;
}

/** The LoRA adapter, as `adapterOf` tells the other one: which, where it ran, how it did. */
export function loraOf(card: LoraCard): string {
  const { commit, ageDays, trainedOn, base, ranOn, truncated, holdout } = card;
  const age = ageDays === 0 ? "made today" : `${count(ageDays, "day")} old`;
  const ran = ranOn === null ? "" : `, run on ${ranOn}`;
  const cut =
    truncated === 0 ? "" : `. ${count(truncated, "function")} longer than it may read lost the middle`;
  const which = `The LoRA adapter of ${shortSha(commit)} on ${base.id} (${age}, ${count(trainedOn, "function")}${ran}) has weight ${weightOf(card)}`;
  const did = holdout === null ? "No window was there to test it on" : loraHoldoutOf(holdout);
  return `${which}${cut}. ${did}`;
}

function loraHoldoutOf({ rows, functions, seeds }: LoraHoldout): string {
  const { blend, without, lora, zeroShot } = rows;
  const runs = seeds === 1 ? "" : `, mean of ${seeds} training runs`;
  const others = `the best without ${estimateOf(without.aucAny)}, alone ${estimateOf(lora.aucAny)}, its base untrained ${estimateOf(zeroShot.aucAny)}`;
  return `AUC in the window after (${grouped(functions)} functions${runs}): with it ${estimateOf(blend.aucAny)}, ${others}`;
}

function weightOf({ weight, used }: Pick<AdapterCard, "weight" | "used">): string {
  if (weight === 0) return "0: the adapter did not help; shown because that is the honest result";
  return used ? shortWeight(weight) : `${shortWeight(weight)}, but is not used for this commit`;
}

export function shortWeight(weight: number): string {
  return weight === 0 ? "0" : decimals(weight, 2);
}

/** The one number of each row that can be compared with other reports. */
export function holdoutOf({ rows, windows, functions }: Holdout): string {
  const { blend, baseline, linesOfCode } = rows;
  const others = `baseline ${estimateOf(baseline.aucAny)}, lines of code ${estimateOf(linesOfCode.aucAny)}`;
  const where = `${count(windows, "later window")} (${grouped(functions)} functions in the last)`;
  return `AUC over ${where}: with it ${estimateOf(blend.aucAny)}, ${others}`;
}

/** ".768 [.759, .777]" */
export function estimateOf(estimate: HoldoutEstimate | null, digits = 3): string {
  if (estimate === null) return "undefined";
  const { value, low, high } = estimate;
  const interval =
    low === null || high === null ? "" : ` [${decimals(low, digits)}, ${decimals(high, digits)}]`;
  return decimals(value, digits) + interval;
}

/** Without the zero before the point, as articles write an AUC. */
export function decimals(value: number, digits: number): string {
  return value.toFixed(digits).replace(/^0\./, ".");
}
