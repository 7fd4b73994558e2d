/** What measure.mjs tells of training: the whole command, and the fit of the tabular adapter alone. */
import { cpus } from "node:os";
import { compiledSources } from "../tracker/compile.mjs";
import { fixed, median } from "./runs.mjs";

/** Once: a second copy of the product would find web-tree-sitter's one instance taken. */
let sources = null;

/** Adapters are budgeted by this many functions. */
const FUNCTIONS = 10_000;

/**
 * The fit on the functions of the last commit, as `train` fits it: of texts that are read and a target that
 * is known.
 *
 * @returns functions, and process seconds a FUNCTIONS of them; the median of `rounds`
 */
export async function tabularFit(root, rounds) {
  const { load, grammars } = await (sources ??= compiledSources());
  const [{ parseConfig }, { openContext }, { loadTip, loadTipWindow }, { fitTabular }] = await Promise.all(
    [
      "config/config.js",
      "commands/open-context.js",
      "commands/adapted-windows.js",
      "learning/fit-tabular.js",
    ].map(load),
  );
  const context = await openContext(parseConfig({ repo: root, cache: false, quiet: true }, String), grammars);
  const { texts, model, functions } = await loadTipWindow(context, await loadTip(context));
  const target = Float64Array.from(functions, (index) =>
    Math.log(1 + model.context.touches(index).filter(({ fix }) => fix).length),
  );
  const seconds = [];
  for (let i = 0; i < rounds; i++) {
    const began = process.cpuUsage();
    fitTabular(texts, target, { folds: 1 });
    const { user, system } = process.cpuUsage(began);
    seconds.push((user + system) / 1e6);
  }
  return { functions: texts.length, seconds: (median(seconds) * FUNCTIONS) / texts.length };
}

/** The table of rows `{ name, cold, warm, fit }`; cold and warm are runs, fit is of tabularFit. */
export function trainingTable(rows) {
  return [
    `\`train --dry-run\` with three rolling backtests, without and with the history's index in its store (budget 60 s of wall time on two idle cores; there are ${cpus().length} here, and not idle: process time is what is spent). The fit of the tabular adapter alone is process time for ${FUNCTIONS} functions (budget 3 s).`,
    "",
    "| repository | functions | `train`, no index: wall | process | with the index: wall | process | peak memory | tabular fit |",
    "|---|--:|--:|--:|--:|--:|--:|--:|",
    ...rows.map(({ name, cold, warm, fit }) => {
      const times = [cold.wall, cold.cpu, warm.wall, warm.cpu].map((value) => `${fixed(value, 1)} s`);
      const peak = `${fixed(Math.max(cold.peak, warm.peak), 0)} MB`;
      return `| ${[name, fit.functions, ...times, peak, `${fixed(fit.seconds)} s`].join(" | ")} |`;
    }),
    "",
  ];
}
