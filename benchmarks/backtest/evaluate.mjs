/**
 * `evaluate` on several repositories, by the bundle as it is shipped:
 *
 *   node benchmarks/backtest/evaluate.mjs REPOSITORY...
 *
 * Writes benchmarks/results/evaluation/<owner>+<name>.md, every row of both protocols with intervals, and
 * benchmarks/results/evaluation.md, which sums up and sets published figures beside ours.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compiledSources } from "../tracker/compile.mjs";

const CLI = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const RESULTS = fileURLToPath(new URL("../results/evaluation/", import.meta.url));
const RAW = fileURLToPath(new URL("../../.cache/evaluation/", import.meta.url));
/**
 * Spearman's ρ on a stratified random holdout, label: all-time bug-fix involvement, from the two articles that
 * the method started from (per-repository LoRA on Qwen2.5-Coder-7B).
 */
const PUBLISHED = {
  "ogrisel/scikit-learn": { baseline: 0.18, "fine-tuned": 0.603, "activity-only": 0.749, ensemble: 0.828 },
  "mongodb-forks/django": { baseline: 0.165, "fine-tuned": 0.494, "activity-only": 0.586, ensemble: 0.648 },
  "vuejs/core": { baseline: 0.233, "fine-tuned": 0.369, "activity-only": 0.835, ensemble: 0.771 },
};

const { renderEvaluationMarkdown } = await (
  await compiledSources()
).load("report/training/evaluation-markdown.js");
mkdirSync(RESULTS, { recursive: true });
mkdirSync(RAW, { recursive: true });
for (const root of process.argv.slice(2)) {
  const name = basename(root) === "repo" ? basename(dirname(root)) : basename(root);
  const raw = join(RAW, `${name}.json`);
  const began = performance.now();
  execFileSync(process.execPath, [
    CLI,
    "evaluate",
    "--repo",
    root,
    "--quiet",
    "--format",
    "json",
    "--output",
    raw,
  ]);
  const took = (performance.now() - began) / 1000;
  writeFileSync(join(RESULTS, `${name}.md`), renderEvaluationMarkdown(JSON.parse(readFileSync(raw, "utf8"))));
  process.stderr.write(`${name}: ${took.toFixed(0)} s\n`);
}

const names = readdirSync(RAW).filter((name) => name.endsWith(".json"));
const results = names.map((name) => ({
  name: name.replace(/\.json$/, "").replace("+", "/"),
  file: name.replace(/\.json$/, ".md"),
  ...JSON.parse(readFileSync(join(RAW, name), "utf8")),
}));
const n3 = (value) =>
  value === undefined || value === null ? "–" : value.toFixed(3).replace(/^(-?)0\./, "$1.");
const rowOf = ({ rows }, name, label) =>
  rows.find(
    (row) => row.name === name && row.label === label && (label === "fix-count" || row.cutoff === "mean"),
  );
const auc = (result, name, label = "any-fix") => {
  const metric = rowOf(result, name, label)?.metrics.auc;
  return metric ? `${n3(metric.value)} [${n3(metric.low)}, ${n3(metric.high)}]` : "–";
};
const rho = (result, name, key = "rho") => n3(rowOf(result, name, "fix-count")?.metrics[key]?.value);
const difference = (result, name, label) => {
  const found = result.differences.find((d) => d.name === name && d.label === label && d.cutoff === "mean");
  const signed = (value) => `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(3).replace(/^0/, "")}`;
  return found ? `${signed(found.estimate)} [${signed(found.low)}, ${signed(found.high)}]` : "–";
};

const lines = [
  "# Evaluation",
  "",
  "Made by `node benchmarks/backtest/evaluate.mjs REPOSITORY...`, which runs `evaluate` of the committed bundle. Each repository's every row, metric, window and interval: [evaluation/](evaluation). Many repositories at once: [temporal.md](temporal.md).",
  "",
  "## Forward in time",
  "",
  "Mean AUC over three windows of a year, 95 % intervals by file.",
  "",
  "| repository | functions | any fix | lines of code | classic formula | baseline | blend | baseline − lines of code | blend − baseline | narrow: baseline − lines of code |",
  "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|",
  ...results.map((r) => {
    const row = rowOf(r, "baseline", "any-fix");
    return `| [${r.name}](evaluation/${r.file}) at ${r.commit.slice(0, 9)} | ${row?.functions ?? "–"} | ${row ? (100 * row.prevalence).toFixed(1) : "–"} % | ${auc(r, "lines-of-code")} | ${auc(r, "classic-formula")} | ${auc(r, "baseline")} | ${auc(r, "blend")} | ${difference(r, "baseline − lines-of-code", "any-fix")} | ${difference(r, "blend − baseline", "any-fix")} | ${difference(r, "baseline − lines-of-code", "narrow-fix")} |`;
  }),
  "",
  "## Looking back",
  "",
  "Spearman's ρ with ln(1 + all fixes so far), a fifth of the functions held out. No forecast: activity is circular here (a fix is a touch), siblings of one file are on both sides (in brackets: whole files held out), and the baseline is without its two fix features.",
  "",
  "| repository | lines of code | classic formula | path | structure | baseline | tabular adapter | activity | adapter and activity |",
  "|---|--:|--:|--:|--:|--:|--:|--:|--:|",
  ...results.map((r) => {
    const cells = [
      "lines-of-code",
      "classic-formula",
      "path-only",
      "structure-only",
      "baseline",
      "tabular-adapter",
      "activity-only",
      "blend",
    ];
    return `| ${r.name} | ${cells.map((name) => `${rho(r, name)} (${rho(r, name, "rhoByFile")})`).join(" | ")} |`;
  }),
  "",
  "The articles' figures for the same repositories, at other commits and with another label (bug-fix involvement over all history), so to be compared in order, not in digits:",
  "",
  "| repository | their deterministic baseline | ours | their fine-tuned 7B model | our tabular adapter (no GPU) | their activity-only | ours | their ensemble | our adapter and activity |",
  "|---|--:|--:|--:|--:|--:|--:|--:|--:|",
  ...results
    .filter(({ name }) => PUBLISHED[name])
    .map((r) => {
      const p = PUBLISHED[r.name];
      return `| ${r.name} | ${n3(p.baseline)} | ${rho(r, "baseline")} | ${n3(p["fine-tuned"])} | ${rho(r, "tabular-adapter")} | ${n3(p["activity-only"])} | ${rho(r, "activity-only")} | ${n3(p.ensemble)} | ${rho(r, "blend")} |`;
    }),
  "",
];
writeFileSync(join(RESULTS, "..", "evaluation.md"), lines.join("\n"));
process.exit(0);
