import { YEAR } from "../features/context.js";
import { FEATURES } from "../features/table.js";
import { functionAt } from "../history/history.js";
import type { Metrics } from "../metrics/metrics.js";
import type { FeatureColumns } from "./bins.js";
import type { LabelledWindow } from "./window.js";

const STRUCTURE: readonly (keyof Metrics)[] = [
  "syntaxLeaves",
  "cyclomaticComplexity",
  "cognitiveComplexity",
  "nestingDepth",
  "fanOut",
  "parameters",
  "memberAccesses",
  "vocabulary",
];

const FROM_HISTORY = new Set<string>([
  "neighbours-activity",
  "file-fixes-1-year",
  "commit-focus",
  "touch-rate",
  "substantive-touches",
  "touches-90-days",
  "fixes-1-year",
]);

const FIXES = new Set<string>(["file-fixes-1-year", "fixes-1-year"]);

/** What the code alone says: its metrics and its lines, no history. */
export function structureColumns(window: LabelledWindow): FeatureColumns {
  const { history } = window.model.context.view;
  const metrics = Array.from(window.functions, (index) => functionAt(history, index).fn.metrics);
  return [window.lines, ...STRUCTURE.map((name) => Float64Array.from(metrics, (m) => Number(m[name])))];
}

/**
 * What the history alone says: the table's features of it, and plain counts of touches, fixes and days.
 *
 * @param fixes whether fixes may be among them; looking back they are the label
 */
export function activityColumns(window: LabelledWindow, fixes = true): FeatureColumns {
  const values = Array.from(window.functions, (index) => window.model.valuesAt(index));
  const touches = Array.from(window.functions, (index) => window.model.context.touches(index));
  const fromTable = FEATURES.flatMap(({ key }, feature) =>
    FROM_HISTORY.has(key) && (fixes || !FIXES.has(key))
      ? [Float64Array.from(values, (row) => row[feature] ?? NaN)]
      : [],
  );
  return [
    ...fromTable,
    Float64Array.from(touches, (all) => all.length),
    ...(fixes ? [Float64Array.from(touches, (all) => all.filter(({ fix }) => fix).length)] : []),
    Float64Array.from(touches, (all) =>
      all.reduce((days, { ageDays }) => Math.min(days, ageDays), 100 * YEAR),
    ),
    Float64Array.from(touches, (all) => all.reduce((days, { ageDays }) => Math.max(days, ageDays), 0)),
  ];
}
