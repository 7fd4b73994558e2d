import { spearmanRho, rankedPair } from "../evaluation/correlation.js";
import { bootstrap } from "../evaluation/resampling.js";
import type { Estimate, EvaluatedRow } from "../evaluation/table.js";
import { seededRandom, shuffled } from "../evaluation/random.js";
import { baselineWithout } from "../scoring/baseline.js";
import type { FunctionText } from "../scoring/adapters/tabular/terms.js";
import { predictAll } from "../scoring/adapters/tabular/adapter.js";
import { COMPARISON_ROWS } from "./comparison-rows.js";
import { fitBoostedTrees, predictBoosted, type BoostingOptions } from "./boosted-trees.js";
import type { FeatureColumns } from "./bins.js";
import { activityColumns, structureColumns } from "./columns.js";
import { fitTabular } from "./fit-tabular.js";
import { blended } from "./blend.js";
import type { TextWindow } from "./trained-rows.js";

/** One of five functions is held out, as in the articles whose figures this protocol stands beside. */
const PARTS = 5;
const TREES: Partial<BoostingOptions> = { loss: "squared", trees: 80, maxLeaves: 12, minLeafRows: 20 };

/**
 * The retrospective protocol: ln(1 + all fixes so far) of held-out functions, from the rest. It looks back
 * only, its label is in the history that activity is counted from, and siblings in one file are on both
 * sides; the numbers compare with the articles and are no forecast. The split by file takes out the siblings.
 *
 * @param window the functions at the tip; its own labels are not used
 */
export function retrospectiveRows(window: TextWindow, draws = 500): EvaluatedRow[] {
  const { context } = window.model;
  const target = Float64Array.from(window.functions, (index) =>
    Math.log(1 + context.touches(index).filter(({ fix }) => fix).length),
  );
  const prevalence = target.filter((value) => value > 0).length / Math.max(1, target.length);
  const random = stratified(target);
  const byFile = filesHeldOut(window.paths);
  const head = {
    protocol: "retrospective",
    label: "fix-count",
    cutoff: new Date(window.cutoff * 1000).toISOString().slice(0, 10),
    functions: target.length,
    prevalence,
  } as const;
  const rows = [
    ...fixedRows(window),
    ...LEARNED.map((row) => ({ ...row, fit: learnedFit(row, window, target) })),
  ];
  return rows.map(({ name, why, fit }) => ({
    ...head,
    name,
    why,
    metrics: {
      rho: rhoOf(window, target, random, fit(random), draws),
      rhoByFile: rhoOf(window, target, byFile, fit(byFile), 0),
    },
  }));
}

/** Held out or not, row by row. */
type Split = Uint8Array;

interface Learned {
  readonly name: string;
  readonly why: string;
  readonly parts: readonly Part[];
}

/** What is learned; two parts are averaged by z-score. */
type Part =
  | { readonly columns: (window: TextWindow) => FeatureColumns }
  | { readonly texts: (texts: readonly FunctionText[]) => readonly FunctionText[] };

const path: Part = { texts: (texts) => texts.map((fn) => ({ path: fn.path, name: "", text: "" })) };
const lite: Part = { texts: (texts) => texts };
const structure: Part = { columns: structureColumns };
const activity: Part = { columns: (window) => activityColumns(window, false) };

const LEARNED: readonly Learned[] = [
  { name: "path-only", why: "ridge on the words of the path", parts: [path] },
  { name: "structure-only", why: "boosted trees on the metrics", parts: [structure] },
  { name: "tabular-adapter", why: "ridge on tf-idf of the text, no git field", parts: [lite] },
  {
    name: "activity-only",
    why: "boosted trees on the history without its fixes; still circular, a fix is a touch",
    parts: [activity],
  },
  {
    name: "blend",
    why: "tabular adapter and activity, equal weights: circular through the activity",
    parts: [activity, lite],
  },
];

function learnedFit(
  { parts }: Learned,
  window: TextWindow,
  target: Float64Array,
): (split: Split) => Float64Array {
  return (split) => {
    const scores = parts.map((part) => fitPart(part, window, target, split));
    return scores.length === 1 ? scores[0]! : blended(scores[0]!, scores[1]!, 1);
  };
}

/** Scores of all rows by a model that saw the rows that are not held out. */
function fitPart(part: Part, window: TextWindow, target: Float64Array, split: Split): Float64Array {
  const seen = Array.from(split.keys()).filter((row) => split[row] === 0);
  const known = Float64Array.from(seen, (row) => target[row]!);
  if ("texts" in part) {
    const texts = part.texts(window.texts);
    const { adapter } = fitTabular(
      seen.map((row) => texts[row]!),
      known,
      { folds: 1 },
    );
    return predictAll(adapter, texts);
  }
  const columns = part.columns(window);
  const ofSeen = columns.map((column) => Float64Array.from(seen, (row) => column[row]!));
  return predictBoosted(fitBoostedTrees(ofSeen, known, TREES), columns);
}

/** Rows that learn nothing; the two fix features are left out of the baseline, they are the label. */
function fixedRows(window: TextWindow): { name: string; why: string; fit: () => Float64Array }[] {
  const without = baselineWithout(["fixes-1-year", "file-fixes-1-year"]);
  const baseline = Float64Array.from(window.functions, (index) => without(window.model.scoreAt(index)));
  return [
    ...COMPARISON_ROWS.filter(({ name }) => name !== "baseline" && name !== "prior-fixes").map((row) => ({
      name: row.name,
      why: row.why,
      fit: () => row.scores(window),
    })),
    { name: "baseline", why: "the product's score without its two fix features", fit: () => baseline },
  ];
}

function rhoOf(
  { paths }: TextWindow,
  target: Float64Array,
  split: Split,
  scores: Float64Array,
  draws: number,
): Estimate | null {
  const held = Array.from(split.keys()).filter((row) => split[row] === 1);
  const pair = rankedPair(
    Float64Array.from(held, (row) => scores[row]!),
    Float64Array.from(held, (row) => target[row]!),
  );
  const interval = bootstrap(
    held.map((row) => paths[row]!),
    (weights) => spearmanRho(pair, weights),
    { draws },
  );
  const value = interval?.estimate ?? spearmanRho(pair);
  return value === null ? null : { value, low: interval?.low ?? null, high: interval?.high ?? null };
}

/** Every fifth function of each label value, in a seeded order. */
function stratified(target: Float64Array): Split {
  const order = shuffled(Int32Array.from(target.keys()), seededRandom(7));
  const sorted = Array.from(order).sort((a, b) => target[a]! - target[b]!);
  const split = new Uint8Array(target.length);
  sorted.forEach((row, i) => (split[row] = i % PARTS === 0 ? 1 : 0));
  return split;
}

function filesHeldOut(paths: readonly string[]): Split {
  const files = [...new Set(paths)];
  const order = shuffled(Int32Array.from(files.keys()), seededRandom(8));
  const held = new Set(
    Array.from(order)
      .filter((_, i) => i % PARTS === 0)
      .map((i) => files[i]!),
  );
  return Uint8Array.from(paths, (file) => (held.has(file) ? 1 : 0));
}
