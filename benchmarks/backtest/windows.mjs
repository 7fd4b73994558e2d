/**
 * Labelled windows of repositories as data, for the tables and fits in this folder:
 *
 *   node benchmarks/backtest/windows.mjs [--label-rules FILE]... REPOSITORY...
 *     → .cache/backtest/<definition>/<name>.json
 *
 * Six windows of a year each, a fortnight apart, the newest ending at the repository's last commit: per
 * function its feature ranks, every comparison row's score, that of the tabular adapter that could have been
 * fitted at the cutoff (the oldest window has none), and what came true. Everything is computed by the
 * product's own sources. A repository whose files are there is skipped.
 *
 * Each FILE is a configuration file whose `labels` say what a fix is; its name less the ending is the
 * definition's. The product's own definition, `product`, is always among them: the history is read once for all.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { rulesFile } from "../labels/rules-file.mjs";
import { compiledSources } from "../tracker/compile.mjs";
import { readRepository } from "../tracker/read-repository.mjs";
import { windowAsData } from "./window-data.mjs";

const WINDOWS = 6;
const FOLDER = fileURLToPath(new URL("../../.cache/backtest/", import.meta.url));
/** Smaller windows say nothing: too few functions, or too few of them fixed. */
const [FEWEST_FUNCTIONS, FEWEST_FIXED] = [100, 5];

const { values: options, positionals: roots } = parseArgs({
  allowPositionals: true,
  options: { "label-rules": { type: "string", multiple: true, default: [] } },
});
const sources = await compiledSources();
const modules = [
  "commands/load-windows.js",
  "io/function-texts.js",
  "labels/compile-rules.js",
  "labels/defect-signal.js",
  "learning/forward-adapter.js",
  "learning/periods.js",
  "learning/window.js",
];
const product = Object.assign({}, ...(await Promise.all(modules.map(sources.load))));
const asData = await windowAsData(sources);

const definitions = [
  { name: "product", fixes: product.DEFAULT_RULES },
  ...(await Promise.all(options["label-rules"].map((file) => rulesFile(sources, file)))),
];
for (const { name } of definitions) mkdirSync(join(FOLDER, name), { recursive: true });

for (const root of roots) {
  const name = basename(root) === "repo" ? basename(dirname(root)).replace("+", "/") : basename(root);
  const targetOf = (definition) => join(FOLDER, definition.name, `${name.replace("/", "+")}.json`);
  const missing = definitions.filter((definition) => !existsSync(targetOf(definition)));
  if (missing.length === 0) continue;
  const began = performance.now();
  try {
    const { repository, windows } = await labelled(root, missing);
    for (const [i, definition] of missing.entries()) {
      const data = product.withAdapters(windows[i]).map((window) => asData(window));
      const rules = definition.fixes.hash;
      writeFileSync(targetOf(definition), JSON.stringify({ name, rules, ...repository, windows: data }));
    }
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    process.stderr.write(
      `${name}: ${windows.map(({ length }) => length).join(" + ")} windows in ${seconds} s\n`,
    );
  } catch (error) {
    process.stderr.write(`${name}: left out, ${error.message}\n`);
  }
}
process.exit(0);

/** @returns what is known of the repository, and its windows by definition */
async function labelled(root, wanted) {
  const { context, history, commit } = await readRepository(sources, root);
  const windows = wanted.map(() => []);
  const periods = product.rollingPeriods(history.log.commits.time.at(0), WINDOWS);
  for await (const unlabelled of product.splitWindows(context, { history }, periods)) {
    let texts = null;
    for (const [i, { fixes }] of wanted.entries()) {
      const rules = { ...product.SIGNAL_RULES, fixes };
      const window = product.labelledWindow(unlabelled.history, unlabelled.period, unlabelled.breadth, rules);
      const fixed = window.labels.anyFix.reduce((sum, label) => sum + label, 0);
      if (window.functions.length < FEWEST_FUNCTIONS || fixed < FEWEST_FIXED) continue;
      texts ??= await product.readFunctionTexts(context.repo.root, unlabelled.history.before.snapshot, 3);
      windows[i].push({ ...window, texts, unlabelled, rules });
    }
  }
  const languages = {};
  for (const file of history.snapshot.files)
    languages[file.language] = (languages[file.language] ?? 0) + file.functions.length;
  const tip = new Date(history.log.commits.time.at(0) * 1000).toISOString().slice(0, 10);
  return { repository: { commit, tip, commits: history.log.commits.sha.length, languages }, windows };
}
