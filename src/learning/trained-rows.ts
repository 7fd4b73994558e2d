import type { FunctionText } from "../scoring/adapters/tabular/terms.js";
import { predictAll } from "../scoring/adapters/tabular/adapter.js";
import type { FeatureColumns } from "./bins.js";
import { fitBoostedTrees, predictBoosted, type BoostingOptions } from "./boosted-trees.js";
import { activityColumns, structureColumns } from "./columns.js";
import { fitTabular } from "./fit-tabular.js";
import type { LabelledWindow } from "./window.js";

/** A window with its functions' text, row by row. */
export interface TextWindow extends LabelledWindow {
  readonly texts: readonly FunctionText[];
}

/** A model that is fitted on one window's labels and tried on a newer one: a bar that an adapter has to clear. */
export interface TrainedRow {
  readonly name: string;
  readonly why: string;
  /** @returns scores of `test`, row by row */
  readonly fit: (train: TextWindow, test: TextWindow, labels: Float64Array) => Float64Array;
}

/** Small trees, few of them: more of either was worse forward in time on every repository tried. */
const TREES: Partial<BoostingOptions> = { trees: 60, shrinkage: 0.08, maxLeaves: 8, minLeafRows: 30, l2: 5 };

export const TRAINED_ROWS: readonly TrainedRow[] = [
  {
    name: "path-only",
    why: "ridge on the words of the path, learned from the window before",
    fit: (train, test, labels) => linear(withoutText(train.texts), withoutText(test.texts), labels),
  },
  {
    name: "text-tfidf",
    why: "ridge on tf-idf of the text, learned from the window before",
    fit: (train, test, labels) => linear(train.texts, test.texts, labels),
  },
  {
    name: "structure-only",
    why: "boosted trees on the metrics, learned from the window before",
    fit: (train, test, labels) => trees(structureColumns(train), structureColumns(test), labels),
  },
  {
    name: "activity-only",
    why: "boosted trees on the history, learned from the window before",
    fit: (train, test, labels) => trees(activityColumns(train), activityColumns(test), labels),
  },
];

function linear(
  train: readonly FunctionText[],
  test: readonly FunctionText[],
  labels: Float64Array,
): Float64Array {
  return predictAll(fitTabular(train, labels, { folds: 1 }).adapter, test);
}

function trees(train: FeatureColumns, test: FeatureColumns, labels: Float64Array): Float64Array {
  return predictBoosted(fitBoostedTrees(train, labels, TREES), test);
}

function withoutText(texts: readonly FunctionText[]): FunctionText[] {
  return texts.map(({ path }) => ({ path, name: "", text: "" }));
}
