import { shortSha } from "../links.js";
import { count, day, grouped } from "../wording.js";
import { decimal, difference, duration, share } from "./figures.js";
import { MEAN, meanOf, type Mark, type Window } from "./rows.js";
import type { GateFacts, TrainingResult } from "./result.js";

/*
 * The words that the training report's renderings share. Functions that quote the result say so: escape
 * what they return.
 */

/** The verdict in four words at most; the sentence after it is the result's own `why`. */
export function headline(result: TrainingResult): string {
  const { verdict, dryRun, gate } = result;
  switch (verdict) {
    case "publish":
      if (gate?.weight === 0) return dryRun ? "Would be withdrawn (dry run)" : "The old one withdrawn";
      return dryRun ? "Would be published (dry run)" : "Published";
    case "keep":
      return keptOlder(result) ? "Kept the old one" : "Nothing published";
    case "skip":
      return "Skipped";
  }
}

/** Whether the adapter of an earlier run goes on scoring. */
function keptOlder({ verdict, previous }: TrainingResult): boolean {
  return verdict === "keep" && previous !== null && previous.weight > 0;
}

/** Marks a row carries in tables of text; the legend tells them. */
export const SIGNS: Readonly<Record<Mark, string>> = {
  candidate: "◆",
  against: "◇",
  "one-number": "·",
  other: "",
};

export const LEGEND: readonly { readonly mark: Mark; readonly told: string }[] = [
  { mark: "candidate", told: "the candidate" },
  { mark: "against", told: "the best row without an adapter" },
  { mark: "one-number", told: "one number or none: what any model has to beat" },
];

/** The legend of the marks that occur. */
export function legend(marks: readonly Mark[]): string {
  return LEGEND.filter(({ mark }) => marks.includes(mark))
    .map(({ mark, told }) => `${SIGNS[mark]} ${told}`)
    .join("; ");
}

/** Why there is no gate. */
export function noGate({ rows }: Pick<TrainingResult, "rows">): string {
  return meanOf(rows) === null ? "no window could be tested" : "not asked, as nothing stood to be published";
}

/** How the interval of the gate's difference lies. */
export function differenceMeans({ difference: of }: Pick<GateFacts, "difference">): string {
  const { estimate, low, high } = of;
  // A blend of weight 0 is the baseline itself, to the last bit.
  if (estimate === 0 && low === 0 && high === 0) return "both order the functions alike";
  if (low > 0) return "the interval is above zero";
  if (high < 0) return "the interval is below zero";
  return "the interval includes zero";
}

/** Under permuted labels nothing can be learned; farther from .50 than this, the answers leak into the features. */
const LEAK = 0.02;

export function leaks({ permutation }: Pick<GateFacts, "permutation">): boolean {
  return permutation !== null && Math.abs(permutation.mean - 0.5) > LEAK;
}

/** "0.501, standard deviation 0.010: nothing leaks" */
export function permutationMeans(gate: Pick<GateFacts, "permutation">): string {
  const { permutation } = gate;
  const mean = permutation === null ? [] : [decimal(permutation.mean, 3)];
  return [...mean, permutationNote(gate)].join(", ");
}

/** What the figure under permuted labels says, without the figure. */
export function permutationNote(gate: Pick<GateFacts, "permutation">): string {
  if (gate.permutation === null) return "not drawn";
  const means = leaks(gate)
    ? "beyond 0.50 ± 0.02, so something of the answer leaks into the features"
    : "nothing leaks";
  return `standard deviation ${decimal(gate.permutation.deviation, 3)}: ${means}`;
}

/** What the candidate's weight says, without the figure. */
export function weightNote(result: TrainingResult): string {
  const { weight, passed } = result.gate!;
  if (keptOlder(result)) return "the one before stays in force";
  if (weight === 0) return passed ? "the baseline alone scores" : "the candidate gets none";
  return "beside the baseline's 1";
}

/** "mean over 3 windows", or the one day. Quotes the cutoff: escape it. */
export function spanOf(mean: Window, windows: readonly Window[]): string {
  const only = windows.length === 1 ? windows[0]! : mean;
  if (only.cutoff !== MEAN) return `one window, features up to ${day(only.cutoff)}`;
  return `mean over ${count(windows.length, "window")}`;
}

/** "2024-01-01: 8,612 functions, any fix 8.4 %, …". Quotes the cutoff: escape it. */
export function windowOf(window: Window): string {
  return `${day(window.cutoff)}: ${populationOf(window)}`;
}

/** "8,612 functions, any fix 8.4 %, narrow fix 5.1 %" */
export function populationOf({ any, narrow }: Window): string {
  const functions = any?.functions ?? narrow?.functions ?? 0;
  return [
    count(Math.round(functions), "function"),
    ...(any === null ? [] : [`any fix ${share(any.prevalence)}`]),
    ...(narrow === null ? [] : [`narrow fix ${share(narrow.prevalence)}`]),
  ].join(", ");
}

export const ASIDE = "Correlation, what was fixed on the window before, and the order inside one change";
export const ASIDE_MEANS =
  "any fix; ρ is Spearman's, capped by the prevalence; MCC at the threshold that was best on the window before, ECE (0 is best) and Brier skill (above 0 beats always saying the prevalence) of probabilities calibrated there; top-1, top-3, MAP and P@3 over the changes of the window with at least three edited functions, some fixed after the change and some not";

export const RETROSPECTIVE = "Retrospective, for comparison with published figures only";
export const RETROSPECTIVE_MEANS =
  "their label holds what the features have already seen, so they are never to be read beside the others";

export const INTERVAL_MEANS = "Intervals: 95 %, bootstrap by file.";

/** What the learning curve draws (src/learning/learning-curve.ts). */
export const CURVE_MEANS =
  "Spearman's ρ of the adapter with what came true in the newest window, by the functions of the windows before that it learned from";

export interface Fact {
  readonly name: string;
  readonly told: string;
}

/** What was learned from, and what the screener makes of it. Quotes the result: escape it. */
export function labelFacts({ labels, screener }: TrainingResult): readonly Fact[] {
  const fixes = labels.commits === 0 ? "" : ` (${share(labels.fixes / labels.commits)})`;
  const shares = `any fix ${share(labels.prevalence)}, narrow fix ${share(labels.narrowPrevalence)} of the functions`;
  return [
    {
      name: "Commits",
      told: `${grouped(labels.commits)}, of which ${grouped(labels.fixes)}${fixes} count as fixes`,
    },
    { name: "Functions", told: grouped(labels.functions) },
    { name: "Prevalence in the last window", told: shares },
    { name: "Mean defect signal there", told: decimal(labels.density, 4) },
    { name: "Screener", told: `${SCREENED[screener.verdict]}: ${screener.why}` },
    {
      name: "Density of the training labels",
      told: `${decimal(screener.density, 4)}, ${thresholdOf(screener.threshold)}`,
    },
    { name: "Label rules", told: labels.rulesHash },
  ];
}

function thresholdOf(threshold: number | null): string {
  return threshold === null ? "threshold not known yet" : `threshold ${decimal(threshold, 4)}`;
}

const SCREENED: Readonly<Record<TrainingResult["screener"]["verdict"], string>> = {
  run: "worth training",
  modest: "worth training, expect a modest result",
  skip: "not worth training",
};

/** "+0.0200 [0.0050, 0.0350] against touches, …"; "" where the adapter before was not judged. Quotes the result: escape it. */
export function standingOf({ previous }: TrainingResult): string {
  const standing = previous?.standing;
  if (!standing) return "";
  const { windows, against, gain, overNew } = standing;
  return `${difference(gain)} against ${against}, ${difference(overNew)} against the candidate, on ${count(windows, "window")} that it never saw`;
}

/** Quotes the result: escape it. */
export function previousOf({ previous }: TrainingResult): string {
  if (previous === null) return "none";
  return `trained at ${shortSha(previous.commit)} on ${day(previous.created)}, weight ${decimal(previous.weight, 2)}`;
}

/** Quotes the result: escape it. */
export function footerOf(result: TrainingResult): string {
  return `${result.repository} at ${shortSha(result.commit)}, trained up to ${day(result.cutoff)} by ${result.tool.name} ${result.tool.version} on ${day(result.generatedAt)}. Previous adapter: ${previousOf(result)}.`;
}

/** Quotes the stages' names: escape it. */
export function stagesOf({ stages }: TrainingResult): string {
  if (stages.length === 0) return "";
  const total = stages.reduce((sum, { seconds }) => sum + seconds, 0);
  const each = stages.map(({ name, seconds }) => `${name} ${duration(seconds)}`).join(", ");
  return `${duration(total)} in all: ${each}`;
}

/** "ECE 0.012, Brier skill 0.034" */
export function calibrationOf({ reliability: { ece, brierSkill } }: TrainingResult): string {
  return `Expected calibration error ${decimal(ece, 3)} (0 is best), Brier skill ${decimal(brierSkill, 3)} (above 0 is better than always saying the prevalence)`;
}
