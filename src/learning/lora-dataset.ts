import { seededRandom, shuffled } from "../evaluation/random.js";
import type { LoraFunction } from "../scoring/adapters/lora/prompt.js";
import type { TextWindow } from "./trained-rows.js";

/** A function as a LoRA adapter learns it: its text as it read at a cutoff, and what became of it in the year after. */
export interface LoraExample extends LoraFunction {
  readonly id: string;
  readonly split: "train" | "validation" | "test";
  /** The defect signal, [0, 1]. */
  readonly target: number;
}

/** With fewer a language model learns them by heart. */
export const FEWEST_EXAMPLES = 1_000;
/** What one epoch takes about half an hour of on a common GPU; beyond it little is gained. */
export const MOST_EXAMPLES = 20_000;

/**
 * Splits windows in time: the newest tests, the one before it chooses the checkpoint and the weight, all older ones
 * teach. Each year's labels end before the next window begins, so nothing that teaches knows what is asked later.
 *
 * @param windows newest first; at least three, or nothing teaches
 */
export function loraExamples(windows: readonly TextWindow[]): LoraExample[] {
  const [test, validation, ...older] = windows;
  const teaching = older.flatMap((window, i) => examplesOf(window, "train", `${i + 2}`));
  return [
    ...sampled(teaching),
    ...(validation === undefined ? [] : examplesOf(validation, "validation", "1")),
    ...(test === undefined ? [] : examplesOf(test, "test", "0")),
  ];
}

function examplesOf(window: TextWindow, split: LoraExample["split"], number: string): LoraExample[] {
  return loraFunctions(window).map((fn, row) => ({
    id: `${number}-${row}`,
    split,
    ...fn,
    target: window.labels.signal[row]!,
  }));
}

/** A window's functions with their language, row by row. */
export function loraFunctions({ model, texts }: TextWindow): LoraFunction[] {
  const { files } = model.context.view.history.snapshot;
  const languages = new Map(files.map(({ path, language }) => [path, language]));
  return texts.map(({ path, text }) => ({ language: languages.get(path)!, path, text }));
}

/** All of them, or as many as are trained on at most, drawn from all years alike. */
function sampled(examples: readonly LoraExample[]): readonly LoraExample[] {
  if (examples.length <= MOST_EXAMPLES) return examples;
  const order = shuffled(Int32Array.from(examples.keys()), seededRandom(11));
  const kept = Array.from(order.slice(0, MOST_EXAMPLES)).sort((a, b) => a - b);
  return kept.map((i) => examples[i]!);
}

/** Scores by example in the order of a window's rows. @throws RangeError if one is missing */
export function scoresOf(
  scores: readonly { readonly id: string; readonly value: number }[],
  window: TextWindow,
  number: "0" | "1",
): Float64Array {
  const byId = new Map(scores.map(({ id, value }) => [id, value]));
  return Float64Array.from(window.texts, (_, row) => {
    const value = byId.get(`${number}-${row}`);
    if (value === undefined) throw new RangeError(`no score of function ${row}`);
    return value;
  });
}
