import { aucDifference, compareRows, MEAN, type TestedWindow } from "../evaluation/compare.js";
import { auc } from "../evaluation/discrimination.js";
import { ranked } from "../evaluation/ranking.js";
import type { EvaluatedRow, LabelName } from "../evaluation/table.js";
import { labelsOf } from "./backtest.js";
import { blended, chooseWeight } from "./blend.js";
import type { Difference } from "./in-force.js";
import type { TextWindow } from "./trained-rows.js";

/** One training run's scores, row by row of the windows they are of. */
export interface LoraRun {
  readonly seed: number;
  /** Spearman's ρ with the validation window's signal, at the checkpoint that was kept. */
  readonly rho: number;
  readonly validation: Float64Array;
  readonly test: Float64Array;
}

export interface LoraTrial {
  readonly validation: TextWindow;
  readonly test: TextWindow;
  /** What scores would be blended without it, on both windows; one of the others, on the test window. */
  readonly without: { readonly validation: Float64Array; readonly test: Float64Array };
  /** Every other row of the test window, by name. */
  readonly others: ReadonlyMap<string, Float64Array>;
  /** Of the base model without any training, on the test window. */
  readonly zeroShot: Float64Array;
  /** At least one. */
  readonly runs: readonly LoraRun[];
}

export interface LoraDecision {
  readonly passed: boolean;
  readonly candidate: "blend+lora";
  /** The best row by AUC that needs no LoRA adapter. */
  readonly against: string;
  /** AUC of the candidate minus that of `against`: the mean over the runs, drawn by file. */
  readonly difference: Difference;
  /** Beside what is blended without it, chosen on the validation window; in force only if the gate passed. */
  readonly weight: number;
}

/**
 * Tried weights beside what is blended without it. A language model reads more of a function than the other adapter
 * does, so that it may come to weigh more than all else; the test window says whether that holds.
 */
export const LORA_WEIGHTS = [0, 0.1, 0.2, 0.3, 0.5, 0.75, 1, 1.5, 2, 3] as const;

export const LORA_ROW_REASONS: ReadonlyMap<string, string> = new Map([
  ["lora", "a language model for code, fine-tuned on what became of this repository's functions"],
  ["lora-zero-shot", "its base model, asked without any training"],
  ["blend+lora", "what is blended without it, and the LoRA adapter, weighted as the window before advised"],
]);

/**
 * The LoRA adapter is blended in only if that beats the best row without it in the newest window, with the whole
 * interval of the AUC difference above zero. Null where that window has no fixed functions, or no others.
 */
export function decideLora(trial: LoraTrial): LoraDecision | null {
  const weight = loraWeight(trial);
  const labels = labelsOf(trial.test, "any-fix");
  const [best] = [...trial.others]
    .flatMap(([name, scores]) => {
      const value = auc(ranked(scores, labels));
      return value === null ? [] : [{ name, value }];
    })
    .sort((a, b) => b.value - a.value);
  if (best === undefined) return null;
  const difference = aucDifference(windowsOf(trial, weight, "any-fix"), ["blend+lora", best.name]);
  if (difference === null) return null;
  const { estimate, low, high } = difference;
  return {
    passed: weight > 0 && low > 0,
    candidate: "blend+lora",
    against: best.name,
    difference: { estimate, low, high },
    weight,
  };
}

function loraWeight({ validation, without, runs }: LoraTrial): number {
  const labels = labelsOf(validation, "any-fix");
  const windows = runs.map((run) => ({ baseline: without.validation, adapter: run.validation, labels }));
  return chooseWeight(windows, LORA_WEIGHTS);
}

/** The test window once for each run: a mean over runs is then a mean over windows, its draws by file alike. */
export function windowsOf(trial: LoraTrial, weight: number, label: LabelName): TestedWindow[] {
  const { test, without, others, zeroShot, runs } = trial;
  return runs.map((run) => ({
    cutoff: new Date(test.cutoff * 1000).toISOString().slice(0, 10),
    paths: test.paths,
    lines: test.lines,
    labels: labelsOf(test, label),
    scores: new Map([
      ...others,
      ["lora", run.test],
      ["lora-zero-shot", zeroShot],
      ["blend+lora", blended(without.test, run.test, weight)],
    ]),
  }));
}

/** The table's rows of the newest window that only LoRA training gives: the mean over the runs. */
export function loraRows(trial: LoraTrial, weight: number, label: LabelName, draws: number): EvaluatedRow[] {
  const windows = windowsOf(trial, weight, label);
  const [{ cutoff }] = windows as [TestedWindow];
  const own = windows.map((window) => ({
    ...window,
    scores: new Map([...window.scores].filter(([name]) => LORA_ROW_REASONS.has(name))),
  }));
  return compareRows(own, {
    protocol: "temporal",
    label,
    why: LORA_ROW_REASONS,
    intervals: label === "any-fix" ? ["auc", "lift5"] : ["auc"],
    draws,
  })
    .filter((row) => row.cutoff === MEAN)
    .map((row) => ({ ...row, cutoff }));
}

/** The run to keep: the best by what its checkpoint was chosen on, never by the test. */
export function bestRun(runs: readonly LoraRun[]): number {
  return runs.reduce((best, run, i) => (run.rho > runs[best]!.rho ? i : best), 0);
}
