import type { EvaluatedRow } from "../../evaluation/table.js";
import type { Notice } from "../report.js";

/**
 * The result of `train` as data; the job summary, the terminal text and the HTML report are made from it
 * and from nothing else.
 */
export interface TrainingResult {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: "defect-risk"; readonly version: string };
  readonly command: "train";
  readonly repository: string;
  readonly webUrl: string | null;
  /** The commit trained up to: full SHA, and its ISO date. */
  readonly commit: string;
  readonly cutoff: string;
  readonly generatedAt: string;
  readonly dryRun: boolean;
  /** publish: a new adapter; keep: what was in force stays; skip: there was nothing to learn from. */
  readonly verdict: "publish" | "keep" | "skip";
  /** One sentence, the first a person reads. */
  readonly why: string;
  readonly labels: LabelFacts;
  readonly screener: ScreenerFacts;
  /** Null where no window could be tested, or nothing stood to be published. */
  readonly gate: GateFacts | null;
  /** Per tested window and label, then the mean over the windows (cutoff "mean"). */
  readonly rows: readonly EvaluatedRow[];
  /** How Spearman's ρ with the newest window's defect signal grows with the functions that are learned from. */
  readonly learningCurve: readonly { readonly functions: number; readonly rho: number | null }[];
  /** Predicted and observed shares of fixed functions in the last test window, by tenths of the prediction. */
  readonly reliability: {
    readonly bins: readonly {
      readonly predicted: number;
      readonly observed: number;
      readonly count: number;
    }[];
    /** Expected calibration error, 0–1, and Brier skill over the prevalence; null without both labels. */
    readonly ece: number | null;
    readonly brierSkill: number | null;
  };
  /** Null where it was not asked for. */
  readonly lora: LoraTrainingFacts | null;
  /** The adapter that was there before; null if none. */
  readonly previous: PreviousFacts | null;
  readonly notices: readonly Notice[];
  /** Wall time of each stage in seconds, in order. */
  readonly stages: readonly { readonly name: string; readonly seconds: number }[];
}

export interface PreviousFacts {
  readonly commit: string;
  readonly created: string;
  readonly weight: number;
  /** How it did on the tested windows that begin after its cutoff; null at weight 0, or where there is none. */
  readonly standing: {
    readonly windows: number;
    /** The best row without an adapter on these windows. */
    readonly against: string;
    /** Mean AUC minus that of `against`, and minus that of the adapter fitted anew; clustered by file. */
    readonly gain: Bounds;
    readonly overNew: Bounds;
  } | null;
}

interface Bounds {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** What became of the LoRA adapter, which is judged beside what would be scored with without it. */
export interface LoraTrainingFacts {
  /**
   * publish: it is blended in from now on; keep: the one in force stays; withhold: it did not help, and one in force
   * is withdrawn; skip: it was not, or could not be, trained, and one in force stays.
   */
  readonly verdict: "publish" | "keep" | "withhold" | "skip";
  /** One sentence, or two. */
  readonly why: string;
  /** Decides, before any GPU time is spent, whether to train. */
  readonly screener: ScreenerFacts;
  /** Functions in each part of the past. */
  readonly examples: { readonly train: number; readonly validation: number; readonly test: number };
  /** The base model; null if nothing was trained. */
  readonly base: { readonly id: string; readonly revision: string } | null;
  /** Training runs that came to an end. */
  readonly seeds: number;
  /** Spearman's ρ of the run that is kept with the validation window's signal; null if nothing was trained. */
  readonly rho: number | null;
  /** Null where nothing was trained, or the newest window has no fixed functions. */
  readonly gate: Omit<GateFacts, "permutation"> | null;
  /** The LoRA adapter that was there before, judged on the newest window alone; null if none. */
  readonly previous: PreviousFacts | null;
}

export interface LabelFacts {
  readonly rulesHash: string;
  readonly commits: number;
  readonly fixes: number;
  readonly functions: number;
  /** Of the last test window: share of functions with a fix, with a narrow one, and the mean signal. */
  readonly prevalence: number;
  readonly narrowPrevalence: number;
  readonly density: number;
}

export interface ScreenerFacts {
  readonly verdict: "run" | "modest" | "skip";
  readonly density: number;
  /** Null until outcomes of both kinds are known. */
  readonly threshold: number | null;
  readonly why: string;
}

export interface GateFacts {
  readonly passed: boolean;
  /** The row that would be published, and the best row without an adapter that it was held against. */
  readonly candidate: string;
  readonly against: string;
  /** Of the adapter beside the baseline, chosen on the windows before the tests; 0 if it is not published. */
  readonly weight: number;
  /** Mean AUC difference over the test windows, clustered by file. */
  readonly difference: Bounds;
  /** AUC under permuted labels; beyond .50 ± .02 the pipeline leaks. */
  readonly permutation: { readonly mean: number; readonly deviation: number } | null;
}
