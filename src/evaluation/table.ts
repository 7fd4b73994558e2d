import { auc, initialFalseAlarms, liftAt, precisionAt } from "./discrimination.js";
import { effortAware, popt, recallAtEffort } from "./effort.js";
import { rankedByEffort, type EffortRanking, type Numbers, type Weights } from "./ranking.js";

export type Protocol = "temporal" | "retrospective";
export type LabelName = "any-fix" | "narrow-fix" | "fix-count";

/** A number with the 95 % interval of its bootstrap; null bounds where none was drawn. */
export interface Estimate {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** One way to order functions, and how well it did. The JSON of `evaluate` and `train` is a list of these. */
export interface EvaluatedRow {
  readonly name: string;
  readonly why: string;
  readonly protocol: Protocol;
  readonly label: LabelName;
  /** ISO date up to which features saw; "mean" for the mean over all windows; the commit's date if retrospective. */
  readonly cutoff: string;
  readonly functions: number;
  /** Share of the functions that carry the label. */
  readonly prevalence: number;
  readonly metrics: Readonly<Record<string, Estimate | null>>;
}

/** A score's two orders: plain, and by percentile rank ÷ LOC^.25 ("most found per line read"). */
export interface Rankings {
  readonly plain: EffortRanking;
  readonly perLine: EffortRanking;
}

export function rankingsOf(scores: Numbers, labels: Numbers, lines: Numbers): Rankings {
  return {
    plain: rankedByEffort(scores, labels, lines),
    perLine: rankedByEffort(effortAware(scores, lines), labels, lines),
  };
}

export interface MetricDefinition {
  readonly key: string;
  readonly label: string;
  readonly better: "higher" | "lower";
  readonly of: (rankings: Rankings, weights?: Weights) => number | null;
}

/**
 * What a temporal row carries beyond METRICS, in the order of a second table. ρ is Spearman's of the score with
 * the binary label; for a prevalence p it is √(3p(1−p))·(2·AUC−1) and so at most .38 for p = .05: read it beside
 * both. MCC, ECE and Brier skill need a window before to be fixed on: the threshold where MCC is highest there,
 * and the calibration of probabilities. The others judge the order inside each change of the window that edits at least three functions, some of which
 * are fixed after it and some not, by the scores of the cutoff.
 */
export const CORRELATION_METRICS = [{ key: "spearman", label: "ρ" }] as const;
export const FIXED_METRICS = [
  { key: "mcc", label: "MCC" },
  { key: "ece", label: "ECE" },
  { key: "brierSkill", label: "Brier skill" },
] as const;
export const CHANGE_METRICS = [
  { key: "top1", label: "top-1" },
  { key: "top3", label: "top-3" },
  { key: "map", label: "MAP" },
  { key: "precision3", label: "P@3" },
] as const;

/** The columns of a temporal table, in the order in which they are printed. */
export const METRICS: readonly MetricDefinition[] = [
  { key: "auc", label: "AUC", better: "higher", of: (r, w) => auc(r.plain, w) },
  { key: "lift5", label: "lift@5%", better: "higher", of: (r, w) => liftAt(r.plain, 0.05, w) },
  { key: "precision50", label: "P@50", better: "higher", of: (r, w) => precisionAt(r.plain, 50, w) },
  { key: "recall20", label: "R@20%LOC", better: "higher", of: (r, w) => recallAtEffort(r.plain, 0.2, w) },
  {
    key: "recall20PerLine",
    label: "R@20%LOC by rank÷LOC^.25",
    better: "higher",
    of: (r, w) => recallAtEffort(r.perLine, 0.2, w),
  },
  { key: "popt", label: "Popt", better: "higher", of: (r, w) => popt(r.plain, w) },
  { key: "ifa", label: "IFA", better: "lower", of: (r, w) => initialFalseAlarms(r.plain, w) },
];
