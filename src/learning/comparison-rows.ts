import { YEAR } from "../features/context.js";
import { functionAt } from "../history/history.js";
import type { Metrics } from "../metrics/metrics.js";
import { classicFormula } from "../scoring/classic-formula.js";
import type { LabelledWindow } from "./window.js";
import { seededRandom } from "../evaluation/random.js";

/** A way to order a window's functions that any model has to beat. */
export interface ComparisonRow {
  readonly name: string;
  readonly why: string;
  /** Higher is read first; one score a row of the window. */
  readonly scores: (window: LabelledWindow) => Float64Array;
}

export const COMPARISON_ROWS: readonly ComparisonRow[] = [
  {
    name: "random",
    why: "what no knowledge gives",
    scores: ({ functions }) => {
      const random = seededRandom(1);
      return Float64Array.from(functions, () => random());
    },
  },
  {
    name: "lines-of-code",
    why: "the baseline that most published models lose to",
    scores: ({ lines }) => lines,
  },
  {
    name: "smallest-first",
    why: "what effort-aware metrics reward without knowing anything",
    scores: ({ lines }) => lines.map((value) => -value),
  },
  {
    name: "cyclomatic-complexity",
    why: "structure alone, in one number",
    scores: (window) => byFunction(window, (index) => metricsAt(window, index).cyclomaticComplexity),
  },
  {
    name: "touches",
    why: "activity alone: all changes so far",
    scores: (window) => byFunction(window, (index) => window.model.context.touches(index).length),
  },
  {
    name: "prior-fixes",
    why: "what was repaired is repaired again: all fixes so far",
    scores: (window) =>
      byFunction(window, (index) => window.model.context.touches(index).filter(({ fix }) => fix).length),
  },
  {
    name: "classic-formula",
    why: "complexity, nesting and fan-out times touches, recency and authors",
    scores: (window) => byFunction(window, (index) => classicAt(window, index)),
  },
  { name: "baseline", why: "the product's score without an adapter", scores: ({ baseline }) => baseline },
];

function byFunction({ functions }: LabelledWindow, score: (index: number) => number): Float64Array {
  return Float64Array.from(functions, score);
}

function metricsAt({ model }: LabelledWindow, index: number): Metrics {
  return functionAt(model.context.view.history, index).fn.metrics;
}

function classicAt(window: LabelledWindow, index: number): number {
  const { context } = window.model;
  const touches = context.touches(index);
  const { cyclomaticComplexity, nestingDepth, fanOut } = metricsAt(window, index);
  const { author } = context.view.history.log.commits;
  return classicFormula({
    cyclomaticComplexity,
    nestingDepth,
    fanOut,
    touches: touches.length,
    daysSinceTouch: touches.reduce((days, { ageDays }) => Math.min(days, ageDays), 100 * YEAR),
    authors: new Set(touches.map(({ commit }) => author.at(commit))).size,
  });
}
