/**
 * Inside one change, which of its functions is fragile, and which of its edits will have to be repaired?
 * Ranks the functions of commits and of merged pull requests as they were, and looks at what came of them.
 *
 *   node benchmarks/backtest/change.mjs [--years 8] [--most 600] [--rows FOLDER] NAME=FOLDER[=MOST]…
 *        [--merges NAME=FOLDER[=MOST]]… [--development NAME=FOLDER[=MOST]]… [--confirm NAME=FOLDER]…
 *
 * FOLDER is a repository, bare or not; its HEAD is measured, at most --most changes of it, or MOST. Commits are
 * read of the first, merges of the others: features are chosen on --development, and judged on --merges. Of
 * --confirm all merges are read that may have been repaired, for top-1 alone. --rows
 * keeps what was read of a repository between runs. Needs dist/grammars (npm run bundle). Writes
 * benchmarks/results/change.md.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compiledSources } from "../tracker/compile.mjs";
import { changeReport } from "./change-report.mjs";
import { collectRows } from "./change-rows.mjs";

/** The pilot fitted the change score's weights on commits of these. */
const PILOT = new Set([
  "aio-libs/aiohttp",
  "caddyserver/caddy",
  "eslint/eslint",
  "etcd-io/etcd",
  "fastify/fastify",
  "prettier/prettier",
  "pydantic/pydantic",
  "pytest-dev/pytest",
  "python/mypy",
  "rollup/rollup",
  "rust-lang/cargo",
  "scrapy/scrapy",
  "typescript-eslint/typescript-eslint",
  "vitejs/vite",
  "vuejs/core",
  "webpack/webpack",
]);

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    years: { type: "string", default: "8" },
    most: { type: "string", default: "600" },
    rows: { type: "string" },
    merges: { type: "string", multiple: true, default: [] },
    development: { type: "string", multiple: true, default: [] },
    confirm: { type: "string", multiple: true, default: [] },
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
const measured = {};
for (const [set, kind, those] of [
  ["commits", "commits", positionals],
  ["development", "merges", options.development],
  ["merges", "merges", options.merges],
  ["confirm", "repaired", options.confirm],
]) {
  measured[set] = [];
  for (const argument of those) measured[set].push(await rowsOf(argument, kind));
}
const text = changeReport(product, { ...measured, years: options.years, most: options.most });
await writeFile(new URL("../results/change.md", import.meta.url), text);
process.stdout.write(text);

async function rowsOf(argument, kind) {
  const [name, folder, own = options.most] = argument.split("=");
  const most = kind === "repaired" ? Infinity : Number(own);
  const known = { name, most, pilot: PILOT.has(name) };
  const file = options.rows && join(options.rows, `${name.replaceAll("/", "+")}.${kind}.json`);
  const kept = file && (await readFile(file, "utf8").catch(() => null));
  if (kept) return { ...JSON.parse(kept), ...known };
  process.stderr.write(`${name}, ${kind}\n`);
  const units = kind === "repaired" ? "merges" : kind;
  const wanted = { years: Number(options.years), most: { [units]: most }, repairedOnly: kind === "repaired" };
  const read = (await collectRows(folder, wanted))[units];
  if (file) {
    await mkdir(options.rows, { recursive: true });
    await writeFile(file, JSON.stringify(read));
  }
  return { ...read, ...known };
}
