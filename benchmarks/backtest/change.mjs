/**
 * Inside one change, which of its functions is fragile, and which of its edits will have to be repaired?
 * Ranks the functions of commits and of merged pull requests as they were, and looks at what came of them.
 *
 *   node benchmarks/backtest/change.mjs [--years 8] [--most 600] [--rows FOLDER] NAME=FOLDER[=MOST]… [--merges NAME=FOLDER[=MOST]]…
 *
 * FOLDER is a repository, bare or not; its HEAD is measured, at most --most changes of it, or MOST. --rows keeps what was read of a repository
 * between runs. Needs dist/grammars (npm run bundle). Writes benchmarks/results/change.md.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compiledSources } from "../tracker/compile.mjs";
import { changeReport } from "./change-report.mjs";
import { collectRows } from "./change-rows.mjs";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    years: { type: "string", default: "8" },
    most: { type: "string", default: "600" },
    rows: { type: "string" },
    merges: { type: "string", multiple: true, default: [] },
  },
});
if (positionals.length < 2) {
  process.stderr.write("usage: node benchmarks/backtest/change.mjs NAME=FOLDER NAME=FOLDER...\n");
  process.exit(2);
}

const sources = await compiledSources();
const modules = [
  "evaluation/within-group.js",
  "evaluation/ranking.js",
  "evaluation/discrimination.js",
  "evaluation/resampling.js",
  "learning/logistic.js",
  "scoring/change-score.js",
  "scoring/baseline-weights.js",
];
const product = Object.assign({}, ...(await Promise.all(modules.map(sources.load))));
const commits = [];
for (const argument of positionals) commits.push(await rowsOf(argument, "commits"));
const merges = [];
for (const argument of options.merges) merges.push(await rowsOf(argument, "merges"));
const text = changeReport(product, { commits, merges, years: options.years, most: options.most });
await writeFile(new URL("../results/change.md", import.meta.url), text);
process.stdout.write(text);

async function rowsOf(argument, kind) {
  const [name, folder, own = options.most] = argument.split("=");
  const most = Number(own);
  const file = options.rows && join(options.rows, `${name.replaceAll("/", "+")}.${kind}.json`);
  const kept = file && (await readFile(file, "utf8").catch(() => null));
  if (kept) return { ...JSON.parse(kept), name, most };
  process.stderr.write(`${name}, ${kind}\n`);
  const read = await collectRows(folder, { kind, years: Number(options.years), most });
  if (file) {
    await mkdir(options.rows, { recursive: true });
    await writeFile(file, JSON.stringify(read));
  }
  return { ...read, name, most };
}
