import { FEATURES, type FeatureKey } from "../features/table.js";
import type { FeatureContext, KnownTouch } from "../features/context.js";
import { bandOf, BANDS, type Band, type BandThresholds } from "../scoring/bands.js";
import type { Contribution } from "../scoring/baseline.js";
import type { LearnedPart } from "../scoring/learned.js";
import type { ScoredFunction } from "../scoring/scored-function.js";
import type { Reviewer, ReviewerFinder } from "../scoring/people/reviewers.js";
import type { Suppressed } from "../scoring/suppression.js";
import type { ReportContribution, ReportFunction, ReportHistory, ReportReviewer, Totals } from "./report.js";

/** How many past fixes a finding names: the explanation people trust, short enough to be read. */
const NAMED_FIXES = 3;
const REASONS = 3;

export interface AssembleOptions {
  readonly context: FeatureContext;
  readonly bands: BandThresholds;
  readonly flagged: boolean;
  readonly suppressed?: Suppressed | null;
  /** Who knows which function; null: nobody is named. */
  readonly reviewers: ReviewerFinder | null;
}

/** One scored function in the report's words. */
export function reportFunction(
  f: ScoredFunction,
  { context, bands, flagged, suppressed = null, reviewers }: AssembleOptions,
): ReportFunction {
  const contributions = [...f.contributions.map(rowOf), ...adapterRows(f)].sort(
    (a, b) => Math.abs(b.contribution) - Math.abs(a.contribution),
  );
  const { linesOfCode, cyclomaticComplexity, cognitiveComplexity, nestingDepth, fanOut, parameters } =
    f.metrics;
  return {
    path: f.path,
    name: f.name,
    startLine: f.startLine,
    endLine: f.endLine,
    language: f.language,
    status: f.status,
    // Nothing is riskier than 100 % of a whole that it belongs to.
    percentile: Math.min(99.9, Math.floor(f.percentile * 10) / 10),
    band: bandOf(f.percentile, bands),
    score: round(f.score),
    changeScore: f.changeScore === null ? null : round(f.changeScore),
    addedLines: f.addedLines,
    flagged,
    suppressed,
    metrics: { linesOfCode, cyclomaticComplexity, cognitiveComplexity, nestingDepth, fanOut, parameters },
    history: historyOf(f.index, context),
    reviewers: reviewers === null ? [] : reviewers.of(f.path, f.index, f.file).map(reviewerOf),
    contributions,
    reasons: reasonsOf(f, f.index === null ? [] : context.touches(f.index)),
    hunks: f.hunks,
  };
}

function rowOf({ feature, value, rank, contribution }: Contribution): ReportContribution {
  const { key, label } = FEATURES[feature]!;
  return { feature: key, label, value: round(value), rank: round(rank), contribution: round(contribution) };
}

/** What each adapter adds, by the key of its row; the words are what a report calls it. */
const ADAPTERS = [
  {
    part: "learned",
    feature: "learned-adapter",
    label: "learned from this repository's past fixes",
    reads: "its code and place read",
  },
  {
    part: "lora",
    feature: "lora-adapter",
    label: "learned from this repository's past fixes, by a language model",
    reads: "to the language model it reads",
  },
] as const;

function adapterRows(f: ScoredFunction): ReportContribution[] {
  return ADAPTERS.flatMap(({ part, feature, label }) => {
    const learned = f[part];
    if (learned === null) return [];
    const { z, rank, contribution } = learned;
    return [{ feature, label, value: round(z), rank: round(rank), contribution: round(contribution) }];
  });
}

function reviewerOf({ last, ...reviewer }: Reviewer): ReportReviewer {
  return { ...reviewer, last: new Date(last * 1000).toISOString() };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

function historyOf(index: number | null, context: FeatureContext): ReportHistory {
  const touches = index === null ? [] : context.touches(index);
  const { commits } = context.view.history.log;
  const fixes = touches.filter((touch) => touch.fix);
  const date = (commit: number): string => new Date(commits.time.at(commit) * 1000).toISOString();
  const newest = [...touches].sort((a, b) => a.ageDays - b.ageDays || a.commit - b.commit);
  return {
    touches: touches.length,
    fixes: fixes.length,
    authors: new Set(touches.map(({ commit }) => commits.author.at(commit))).size,
    lastTouched: newest[0] ? date(newest[0].commit) : null,
    lastFixes: newest
      .filter((touch) => touch.fix)
      .slice(0, NAMED_FIXES)
      .map(({ commit }) => ({
        sha: commits.sha[commit]!,
        date: date(commit),
        subject: commits.subject[commit]!,
      })),
  };
}

/** Features that say much the same of a function: only the strongest of a group is told as a reason. */
const GROUPS: readonly (readonly FeatureKey[])[] = [
  ["syntax-leaves", "vocabulary", "member-accesses", "fan-out", "share-of-file"],
  ["substantive-touches", "touches-90-days", "touch-rate", "commit-focus"],
  ["neighbours-activity", "file-fixes-1-year"],
];

function groupOf(feature: number): number | FeatureKey {
  const { key } = FEATURES[feature]!;
  const group = GROUPS.findIndex((keys) => keys.includes(key));
  return group < 0 ? key : group;
}

/**
 * The features that raise the score most, one of each kind, said with their numbers; a new function says
 * last that it is new. Where few are compared, having none of something can rank high; what a function has
 * none of is no reason.
 */
function reasonsOf(f: ScoredFunction, touches: readonly KnownTouch[]): string[] {
  const raising = f.contributions
    .filter(({ contribution, value }) => contribution > 0 && value > 0)
    .sort((a, b) => b.contribution - a.contribution);
  const strongest = new Map([...raising].reverse().map((part) => [groupOf(part.feature), part]));
  const own = [...strongest.values()].map((part) => ({
    ...part,
    last: false,
    said: () => say(part, touches),
  }));
  // What the adapter says comes last: it holds for the text as a whole, and names no number to look up.
  const adapters = ADAPTERS.flatMap(({ part, reads }) => {
    const learned = f[part];
    return learned === null
      ? []
      : [{ ...learned, value: learned.z, last: true, said: sayOf(learned, reads) }];
  });
  const note =
    f.status === "new" ? ["no history of its own, judged by its structure and the file it is in"] : [];
  const said = [...own, ...adapters]
    .filter(({ contribution, value }) => contribution > 0 && value > 0)
    .sort((a, b) => b.contribution - a.contribution)
    .slice(0, REASONS - note.length)
    .sort((a, b) => Number(a.last) - Number(b.last))
    .map((part) => part.said());
  const reasons = [...said, ...note];
  return reasons.length > 0 ? reasons : ["nothing about it stands out in this repository"];
}

function say({ feature, value, rank }: Contribution, touches: readonly KnownTouch[]): string {
  const { sign, say: words } = FEATURES[feature]!;
  return words(value, topOf(sign === 1 ? 1 - rank : rank), touches);
}

function sayOf({ rank }: LearnedPart, reads: string): () => string {
  return () => `${reads} like what needed fixes here before (${topOf(1 - rank)})`;
}

/** @param above the share that is riskier */
function topOf(above: number): string {
  const percent = 100 * above;
  return percent < 1 ? "top 1 %" : percent <= 50 ? `top ${Math.ceil(percent)} %` : "usual here";
}

export function totalsOf(functions: readonly ReportFunction[], files: number, reference: number): Totals {
  const byBand = Object.fromEntries(BANDS.map((band) => [band, 0])) as Record<Band, number>;
  for (const { band, suppressed } of functions) if (suppressed === null) byBand[band]++;
  return {
    files,
    functions: functions.length,
    flagged: functions.filter((f) => f.flagged).length,
    suppressed: functions.filter((f) => f.suppressed !== null).length,
    byBand,
    reference,
  };
}
