import { decayedActivity, YEAR, type FeatureInput, type KnownTouch } from "./context.js";
import { grouped } from "./grouped.js";

/** Raised whenever a definition below changes: weights and adapters are fitted to one version. */
export const FEATURE_TABLE_VERSION = 1;

/** One row of the feature table: all that any stage knows of a feature. */
export interface Feature {
  readonly key: FeatureKey;
  /** As a report's table names it. */
  readonly label: string;
  /** Why it should say anything about defects. */
  readonly why: string;
  /** +1: more is riskier; −1: less is. */
  readonly sign: 1 | -1;
  /** Null where the function has no history to take it from. */
  readonly extract: (input: FeatureInput) => number | null;
  /**
   * A reason in plain words with its number; `top` says how far out the value is, e.g. "top 3 %". Where the
   * value itself is no number a person counts in, the touches behind it are told.
   */
  readonly say: (value: number, top: string, touches: readonly KnownTouch[]) => string;
}

export type FeatureKey =
  | "syntax-leaves"
  | "neighbours-activity"
  | "share-of-file"
  | "cyclomatic-complexity"
  | "fan-out"
  | "file-fixes-1-year"
  | "member-accesses"
  | "commit-focus"
  | "touch-rate"
  | "vocabulary"
  | "substantive-touches"
  | "touches-90-days"
  | "fixes-1-year";

export const FEATURES: readonly Feature[] = [
  {
    key: "syntax-leaves",
    label: "Size (syntax leaves)",
    why: "More code, more places to be wrong; leaves do not depend on how lines are broken.",
    sign: 1,
    extract: ({ metrics }) => metrics.syntaxLeaves,
    say: (value, top) => `large: ${count(value, "token")} of code (${top})`,
  },
  {
    key: "neighbours-activity",
    label: "Activity of its neighbours",
    why: "Defects cluster where people are working, not only in the function they are in.",
    sign: 1,
    extract: ({ neighbours }) => neighbours,
    say: (_, top) => `the other functions of its file change a lot (${top})`,
  },
  {
    key: "share-of-file",
    label: "Share of its file",
    why: "A function that dominates its file is the file's hard part.",
    sign: 1,
    extract: ({ lines, fileLines }) => lines / Math.max(1, fileLines),
    say: (value, top) => `makes up ${shareOf(value)} of its file (${top})`,
  },
  {
    key: "cyclomatic-complexity",
    label: "Cyclomatic complexity",
    why: "Independent paths are what a test suite misses (McCabe 1976).",
    sign: 1,
    extract: ({ metrics }) => metrics.cyclomaticComplexity,
    say: (value, top) => `${count(value, "independent path")} through it (${top})`,
  },
  {
    key: "fan-out",
    label: "Fan-out",
    why: "Each callee is a contract that can be misread or change.",
    sign: 1,
    extract: ({ metrics }) => metrics.fanOut,
    say: (value, top) => `calls ${count(value, "different function")} (${top})`,
  },
  {
    key: "file-fixes-1-year",
    label: "Fixes in its file, 1 year",
    why: "A file that was repaired lately is repaired again.",
    sign: 1,
    extract: ({ fileFixes }) => fileFixes,
    say: (value, top) => `its file needed ${count(value, "fix", "fixes")} in the last year (${top})`,
  },
  {
    key: "member-accesses",
    label: "Member accesses",
    why: "Reaching into other objects' state couples the function to them.",
    sign: 1,
    extract: ({ metrics }) => metrics.memberAccesses,
    say: (value, top) => `reads or writes members ${count(value, "time")} (${top})`,
  },
  {
    key: "commit-focus",
    label: "Breadth of its commits",
    why: "Touched by focused commits is worked on; touched by sweeps is merely present.",
    sign: -1,
    extract: ({ touches }) =>
      touches && touches.length > 0
        ? touches.reduce((sum, { breadth }) => sum + Math.log(1 + breadth), 0) / touches.length
        : null,
    say: (value, top) =>
      `the commits that touch it are narrow, about ${count(Math.max(1, Math.round(Math.exp(value) - 1)), "function")} each (${top})`,
  },
  {
    key: "touch-rate",
    label: "Touches per year",
    why: "Code that never settles has not been understood yet.",
    sign: 1,
    extract: ({ touches }) =>
      touches && touches.length > 0
        ? touches.length / (Math.max(...touches.map(({ ageDays }) => ageDays)) / YEAR + 0.25)
        : null,
    say: (value, top, touches) => `${paceOf(value, touches)} (${top})`,
  },
  {
    key: "vocabulary",
    label: "Vocabulary",
    why: "Many distinct names mean many things to keep in mind at once.",
    sign: 1,
    extract: ({ metrics }) => metrics.vocabulary,
    say: (value, top) => `${count(value, "different word")} to keep in mind (${top})`,
  },
  {
    key: "substantive-touches",
    label: "Recent substantive changes",
    why: "Recent, focused churn is the strongest single sign of the next fix.",
    sign: 1,
    extract: ({ touches }) => (touches ? decayedActivity(touches) : null),
    say: (_, top, touches) => {
      const all = touches.filter(({ substantive }) => substantive);
      const recent = all.filter(({ ageDays }) => ageDays <= YEAR);
      const [told, when] = recent.length > 0 ? [recent, "in the last year"] : [all, "in earlier years"];
      const last = ago(Math.min(...told.map(({ ageDays }) => ageDays)));
      if (told.every(({ birth }) => birth)) return `written ${last} (${top})`;
      return `${count(told.length, "substantive change")} ${when}, the latest ${last} (${top})`;
    },
  },
  {
    key: "touches-90-days",
    label: "Touches, 90 days",
    why: "What is in flux now breaks soon.",
    sign: 1,
    extract: ({ touches }) => (touches ? touches.filter(({ ageDays }) => ageDays <= 90).length : null),
    say: (value, top, touches) => {
      const written = touches.find(({ birth, ageDays }) => birth && ageDays <= 90);
      if (written === undefined) return `changed ${times(value)} in the last 90 days (${top})`;
      return value === 1
        ? `written ${ago(written.ageDays)} (${top})`
        : `written ${ago(written.ageDays)} and changed ${times(value - 1)} since (${top})`;
    },
  },
  {
    key: "fixes-1-year",
    label: "Fixes, 1 year",
    why: "What was repaired lately is repaired again.",
    sign: 1,
    extract: ({ touches }) =>
      touches ? touches.filter((touch) => touch.ageDays <= YEAR && touch.fix).length : null,
    say: (value, top) => `needed ${count(value, "fix", "fixes")} in the last year (${top})`,
  },
];

function count(value: number, one: string, many = `${one}s`): string {
  return `${grouped(value)} ${value === 1 ? one : many}`;
}

function times(n: number): string {
  return n === 1 ? "once" : count(n, "time");
}

/** "46 %", "less than 1 %". */
function shareOf(value: number): string {
  return value < 0.01 ? "less than 1 %" : `${Math.round(value * 100)} %`;
}

/** A touch is told as a change only if there was something to change; a rate takes a year to mean anything. */
function paceOf(value: number, touches: readonly KnownTouch[]): string {
  const written = touches.find(({ birth }) => birth)?.ageDays ?? Infinity;
  if (touches.length === 1 && written < Infinity) return `written ${ago(written)} and not changed since`;
  if (written < YEAR) return `written ${ago(written)} and changed ${times(touches.length - 1)} since`;
  return `changed about ${rounded(value)} times a year since it was written`;
}

function ago(days: number): string {
  if (days < 1) return "today";
  if (days < 60) return `${count(Math.round(days), "day")} ago`;
  if (days < 2 * YEAR) return `${count(Math.round(days / 30.4), "month")} ago`;
  return `${count(Math.round(days / YEAR), "year")} ago`;
}

function rounded(value: number): string {
  return value >= 10 ? value.toFixed(0) : value.toFixed(1);
}

export function extractAll(input: FeatureInput): (number | null)[] {
  return FEATURES.map((feature) => feature.extract(input));
}
