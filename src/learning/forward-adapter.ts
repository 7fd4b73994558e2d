import { predictAll, type TabularAdapter } from "../scoring/adapters/tabular/adapter.js";
import { trainingSignal } from "../labels/feedback.js";
import { fitTabular } from "./fit-tabular.js";
import type { TextWindow } from "./trained-rows.js";

/** Windows that are learned from at most: code of five years ago is another program. */
const MOST_WINDOWS = 4;

/**
 * Learns from functions as they read at past cutoffs what became of them in the year after: the defect signal
 * of each window, all windows pooled. The same function may be among them several times, as it read then.
 *
 * @param windows labelled ones that are over, newest first; at least one
 */
export function fitForward(windows: readonly TextWindow[]): TabularAdapter {
  const learned = windows.slice(0, MOST_WINDOWS);
  const texts = learned.flatMap((window) => window.texts);
  const target = new Float64Array(texts.length);
  let at = 0;
  for (const { labels, disputed } of learned) {
    target.set(trainingSignal({ signal: labels.signal, disputed }), at);
    at += labels.signal.length;
  }
  return fitTabular(texts, target, { folds: 1 }).adapter;
}

/** A window with the scores of the adapter that could have been fitted at its cutoff. */
export interface AdaptedWindow extends TextWindow {
  /** Null for the oldest: there was nothing to learn from. */
  readonly adapter: Float64Array | null;
}

/** @param windows newest first, none overlapping */
export function withAdapters(windows: readonly TextWindow[]): AdaptedWindow[] {
  return windows.map((window, i) => {
    const past = windows.slice(i + 1);
    return { ...window, adapter: past.length === 0 ? null : predictAll(fitForward(past), window.texts) };
  });
}
