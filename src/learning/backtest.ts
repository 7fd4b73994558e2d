import type { TestedWindow } from "../evaluation/compare.js";
import type { LabelName } from "../evaluation/table.js";
import { blended, chooseWeight, type BlendWindow } from "./blend.js";
import { COMPARISON_ROWS } from "./comparison-rows.js";
import type { AdaptedWindow } from "./forward-adapter.js";
import { TRAINED_ROWS, type TextWindow } from "./trained-rows.js";

export interface TestedBlend extends TestedWindow {
  /** Chosen on the windows before this one. */
  readonly weight: number;
  readonly window: AdaptedWindow;
}

/** What the rows of a backtest stand for, by name. */
export const ROW_REASONS: ReadonlyMap<string, string> = new Map([
  ...COMPARISON_ROWS.map(({ name, why }) => [name, why] as const),
  ...TRAINED_ROWS.map(({ name, why }) => [name, why] as const),
  ["tabular-adapter", "ridge on tf-idf of the text, learned from what became of it in all windows before"],
  ["blend", "baseline and adapter, weighted as the windows before advised"],
]);

/** Rows that need the adapter: what a gate holds against the best of the others. */
export const ADAPTER_ROWS = ["tabular-adapter", "blend"] as const;

/**
 * Scores each window but the oldest by every row, newest first. What a row learns, and the blend's weight,
 * come from the windows before the one that is tested.
 */
export function backtest(windows: readonly AdaptedWindow[], label: LabelName = "any-fix"): TestedBlend[] {
  return windows.flatMap((test, i) => {
    const train = windows[i + 1];
    if (train === undefined || test.adapter === null) return [];
    const weight = chooseWeight(blendWindows(windows.slice(i + 1), label));
    const scores = new Map<string, Float64Array>();
    for (const { name, scores: score } of COMPARISON_ROWS) scores.set(name, score(test));
    const learned = Float64Array.from(labelsOf(train, label));
    for (const { name, fit } of TRAINED_ROWS) scores.set(name, fit(train, test, learned));
    scores.set("tabular-adapter", test.adapter);
    scores.set("blend", blended(test.baseline, test.adapter, weight));
    return {
      cutoff: new Date(test.cutoff * 1000).toISOString().slice(0, 10),
      paths: test.paths,
      lines: test.lines,
      labels: labelsOf(test, label),
      scores,
      weight,
      window: test,
    };
  });
}

/** The windows that a weight can be chosen on: those that had an adapter. */
export function blendWindows(windows: readonly AdaptedWindow[], label: LabelName): BlendWindow[] {
  return windows.flatMap((window) => {
    const { baseline, adapter } = window;
    return adapter === null ? [] : [{ baseline, adapter, labels: labelsOf(window, label) }];
  });
}

export function labelsOf({ labels }: TextWindow, label: LabelName): Uint8Array {
  return label === "narrow-fix" ? labels.narrowFix : labels.anyFix;
}
