import type { History } from "../history/history.js";
import { TOUCH } from "../history/tracker.js";
import { DEFAULT_RULES, type CompiledRules } from "./compile-rules.js";
import { fixEvidence } from "./fix-evidence.js";
import { FIX_BREADTH } from "./label-rules.js";

/** What decides which commits are fixes of which functions; a label is comparable only with its like. */
export interface SignalRules {
  /** A commit that touches more functions is a sweep, not a fix. */
  readonly widestFix: number;
  /** Up to this many functions a fix is a narrow one, the cleaner label. */
  readonly narrowFix: number;
  /** Days after which a fix counts half. */
  readonly halfLifeDays: number;
  readonly fixes: CompiledRules;
  /** Full SHAs of changes whose risk was disputed (feedback.ts); their functions teach less. */
  readonly disputed?: ReadonlySet<string>;
}

export const SIGNAL_RULES: SignalRules = {
  widestFix: FIX_BREADTH.widest,
  narrowFix: FIX_BREADTH.narrow,
  halfLifeDays: 365,
  fixes: DEFAULT_RULES,
};

export interface SignalWindow {
  /** Touches within the window only; of a window after the snapshot: splitHistory(). */
  readonly history: History;
  /** The window's last moment, seconds since the epoch: a fix's age is counted from here. */
  readonly end: number;
  /** How many functions a commit touches, where more is known than the snapshot's own functions show. */
  readonly breadth?: ReadonlyMap<string, number>;
}

/** By function number. */
export interface DefectSignals {
  /** 1: at least one fix. */
  readonly anyFix: Uint8Array;
  /** 1: at least one fix that touches few functions. */
  readonly narrowFix: Uint8Array;
  readonly fixes: Int32Array;
  /** Σ 1/√n over its fixes: how much of them is its own. */
  readonly credit: Float64Array;
  /** s = 1 − exp(−Σ (w/√n)·2^(−age/half-life)), in [0, 1): w the evidence, n the functions touched. */
  readonly signal: Float64Array;
}

/**
 * Credits every fix to the functions it changed in substance. Births are none: what a commit creates, it
 * does not repair. Merges are no touches to begin with.
 */
export function defectSignals(window: SignalWindow, rules: SignalRules = SIGNAL_RULES): DefectSignals {
  const { commits } = window.history.log;
  const { first, commit, flags } = window.history.tracked.functions;
  const functions = first.length - 1;
  const { touched, weight } = weighedCommits(window, rules);
  const [anyFix, narrowFix] = [new Uint8Array(functions), new Uint8Array(functions)];
  const fixes = new Int32Array(functions);
  const [credit, signal] = [new Float64Array(functions), new Float64Array(functions)];
  for (let f = 0; f < functions; f++) {
    let sum = 0;
    for (let row = first[f]!; row < first[f + 1]!; row++) {
      const c = commit[row]!;
      if (!isEdit(flags[row]!) || weight[c]! < rules.fixes.threshold) continue;
      const age = Math.max(0, window.end - commits.time.at(c)) / 86_400;
      sum += (weight[c]! / Math.sqrt(touched[c]!)) * 2 ** (-age / rules.halfLifeDays);
      credit[f]! += 1 / Math.sqrt(touched[c]!);
      fixes[f]!++;
      anyFix[f] = 1;
      if (touched[c]! <= rules.narrowFix) narrowFix[f] = 1;
    }
    signal[f] = 1 - Math.exp(-sum);
  }
  return { anyFix, narrowFix, fixes, credit, signal };
}

/** Whether a touch changed a function that was there. */
export function isEdit(flags: number): boolean {
  return (flags & (TOUCH.substantive | TOUCH.birth)) === TOUCH.substantive;
}

/** By commit row: how many functions it touches, and how surely it is a fix; a merge or a sweep is none. */
export function weighedCommits(
  window: SignalWindow,
  rules: SignalRules,
): { readonly touched: Int32Array; readonly weight: Float64Array } {
  const { commits } = window.history.log;
  const touched = touchedFunctions(window);
  const weight = Float64Array.from(commits.subject, (subject, c) =>
    commits.parents.at(c) > 1 || touched[c]! > rules.widestFix
      ? 0
      : fixEvidence(subject, rules.fixes, commits.sha[c]!).weight,
  );
  return { touched, weight };
}

/** By commit row; at least 1 for a commit that touches anything. */
function touchedFunctions({ history, breadth }: SignalWindow): Int32Array {
  const count = new Int32Array(history.log.commits.sha.length);
  for (const c of history.tracked.functions.commit) count[c]!++;
  history.log.commits.sha.forEach((sha, c) => (count[c] = Math.max(count[c]!, breadth?.get(sha) ?? 0)));
  return count;
}

/** How many functions each commit touches, by its full id, as a history knows it. */
export function breadthOf(history: History): Map<string, number> {
  const found = new Map<string, number>();
  const { sha } = history.log.commits;
  for (const c of history.tracked.functions.commit) found.set(sha[c]!, (found.get(sha[c]!) ?? 0) + 1);
  return found;
}

/** What a label's numbers mean depends on how common it is; thresholds do not transfer between definitions. */
export interface SignalSummary {
  readonly functions: number;
  /** Share of the functions with a fix, and with a narrow one. */
  readonly prevalence: number;
  readonly narrowPrevalence: number;
  /** Mean of the signal s: the defect density that the screener looks at. */
  readonly meanSignal: number;
}

/** @param functions the numbers of the functions that count */
export function summarizeSignals(signals: DefectSignals, functions: readonly number[]): SignalSummary {
  const mean = (values: ArrayLike<number>): number =>
    functions.reduce((sum, f) => sum + values[f]!, 0) / Math.max(1, functions.length);
  return {
    functions: functions.length,
    prevalence: mean(signals.anyFix),
    narrowPrevalence: mean(signals.narrowFix),
    meanSignal: mean(signals.signal),
  };
}
