/**
 * Labelled windows of repositories as data, for the tables and fits in this folder:
 *
 *   node benchmarks/backtest/windows.mjs REPOSITORY...     → .cache/backtest/<name>.json
 *
 * Six windows of a year each, a fortnight apart, the newest ending at the repository's last commit: per
 * function its feature ranks, every comparison row's score, that of the tabular adapter that could have been
 * fitted at the cutoff (the oldest window has none), and what came true. Everything is computed by the product's own sources. A repository whose file is there is skipped.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compiledSources } from "../tracker/compile.mjs";
import { readRepository } from "../tracker/read-repository.mjs";

const WINDOWS = 6;
const FOLDER = fileURLToPath(new URL("../../.cache/backtest/", import.meta.url));
/** Smaller windows say nothing: too few functions, or too few of them fixed. */
const [FEWEST_FUNCTIONS, FEWEST_FIXED] = [100, 5];

const sources = await compiledSources();
const [
  { loadWindows },
  { withAdapters },
  { COMPARISON_ROWS },
  { featureRanks },
  { rollingPeriods },
  texts,
  signal,
] = await Promise.all(
  [
    "commands/load-windows.js",
    "learning/forward-adapter.js",
    "learning/comparison-rows.js",
    "learning/window.js",
    "learning/periods.js",
    "io/function-texts.js",
    "labels/defect-signal.js",
  ].map(sources.load),
);

const rounded = (values, digits = 5) =>
  Array.from(values, (value) => (Number.isFinite(value) ? Number(value.toFixed(digits)) : null));

function asData(window) {
  const files = new Map();
  const rows = Object.fromEntries(COMPARISON_ROWS.map((row) => [row.name, rounded(row.scores(window))]));
  return {
    commit: window.commit,
    cutoff: new Date(window.cutoff * 1000).toISOString().slice(0, 10),
    functions: window.functions.length,
    density: signal.summarizeSignals(window.labels, [...window.labels.anyFix.keys()]).meanSignal,
    files: window.paths.map((path) => files.get(path) ?? files.set(path, files.size).get(path)),
    lines: rounded(window.lines, 0),
    ranks: rounded(featureRanks(window)),
    anyFix: Array.from(window.labels.anyFix),
    narrowFix: Array.from(window.labels.narrowFix),
    fixes: Array.from(window.labels.fixes),
    credit: rounded(window.labels.credit),
    rows: { ...rows, "tabular-adapter": window.adapter && rounded(window.adapter, 6) },
  };
}

mkdirSync(FOLDER, { recursive: true });
for (const root of process.argv.slice(2)) {
  const name = basename(root) === "repo" ? basename(dirname(root)).replace("+", "/") : basename(root);
  const target = join(FOLDER, `${name.replace("/", "+")}.json`);
  if (existsSync(target)) continue;
  const began = performance.now();
  try {
    const { context, history, commit } = await readRepository(sources, root);
    const found = [];
    const periods = rollingPeriods(history.log.commits.time.at(0), WINDOWS);
    for await (const window of loadWindows(context, { history }, periods)) {
      const fixed = window.labels.anyFix.reduce((sum, label) => sum + label, 0);
      if (window.functions.length < FEWEST_FUNCTIONS || fixed < FEWEST_FIXED) continue;
      const { snapshot } = window.model.context.view.history;
      found.push({ ...window, texts: await texts.readFunctionTexts(context.repo.root, snapshot, 3) });
    }
    const windows = withAdapters(found).map(asData);
    const languages = {};
    for (const file of history.snapshot.files)
      languages[file.language] = (languages[file.language] ?? 0) + file.functions.length;
    writeFileSync(
      target,
      JSON.stringify({ name, commit, commits: history.log.commits.sha.length, languages, windows }),
    );
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    process.stderr.write(`${name}: ${windows.length} windows in ${seconds} s\n`);
  } catch (error) {
    process.stderr.write(`${name}: left out, ${error.message}\n`);
  }
}
process.exit(0);
