/**
 * The temporal backtest over repositories, and the published weights' refit:
 *
 *   node benchmarks/backtest/windows.mjs REPOSITORY...
 *   node benchmarks/backtest/temporal.mjs > benchmarks/results/temporal.md
 *
 * Reads what windows.mjs wrote. Every row is scored on all windows that have an adapter; the refit is scored
 * leave one repository out, so no weight has seen the repository it is judged on. Figures are means over a
 * repository's windows, then over repositories; intervals are over repositories.
 *
 * --weights FILE also writes the weights that are fitted on all repositories.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compiledSources } from "../tracker/compile.mjs";

const FOLDER = fileURLToPath(new URL("../../.cache/backtest/", import.meta.url));
/** The fit's constants: shrinkage, functions of a window that are fitted on, and how much a positive counts at most. */
const [C, SAMPLE, CREDIT_LIMIT] = [0.003, 1500, 5];
const FEWEST_REPOSITORIES = 3;

const sources = await compiledSources();
const [
  { FEATURES },
  { BASELINE_WEIGHTS, BASELINE_VERSION },
  { fitLogistic },
  table,
  { seededRandom, shuffled },
  { auc },
  { ranked },
  { blended },
] = await Promise.all(
  [
    "features/table.js",
    "scoring/baseline-weights.js",
    "learning/logistic.js",
    "evaluation/table.js",
    "evaluation/random.js",
    "evaluation/discrimination.js",
    "evaluation/ranking.js",
    "learning/blend.js",
  ].map(sources.load),
);
const { METRICS, rankingsOf } = table;

const repositories = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json"))
  .map((name) => JSON.parse(readFileSync(join(FOLDER, name), "utf8")))
  .filter(({ windows }) => windows.length > 1)
  .sort((a, b) => (a.name < b.name ? -1 : 1));
if (repositories.length < FEWEST_REPOSITORIES) {
  process.stderr.write(`Only ${repositories.length} repositories have windows: run windows.mjs first.\n`);
  process.exit(2);
}

const K = FEATURES.length;
/** The two terms of a feature's contribution (src/scoring/baseline.ts); 0 where there is no value. */
const terms = (rank, feature) => {
  if (rank === null) return [0, 0];
  const r = FEATURES[feature].sign === 1 ? rank : 1 - rank + 0.0001;
  return [r - 0.5, (-Math.log(1.0005 - r) - 1) / 4];
};
for (const { windows } of repositories) {
  for (const window of windows) {
    window.x = new Float64Array(window.functions * 2 * K);
    window.ranks.forEach((rank, i) => {
      const [row, feature] = [Math.floor(i / K), i % K];
      [window.x[row * 2 * K + feature], window.x[row * 2 * K + K + feature]] = terms(rank, feature);
    });
    window.ranks = null;
  }
}

/** Rows to fit on: positives and negatives of a window weigh the same, and so do repositories. */
function trainingRows(of) {
  const [values, target, weight] = [[], [], []];
  of.forEach(({ windows }, r) => {
    windows.forEach((window, w) => {
      const random = seededRandom(1000 * r + w);
      const rows = Array.from(
        shuffled(
          Int32Array.from({ length: window.functions }, (_, i) => i),
          random,
        ),
      ).slice(0, SAMPLE);
      const own = rows.map((row) =>
        window.anyFix[row] ? Math.sqrt(Math.min(CREDIT_LIMIT, window.credit[row])) : 1,
      );
      const sums = [0, 0];
      rows.forEach((row, i) => (sums[window.anyFix[row]] += own[i]));
      if (sums[0] === 0 || sums[1] === 0) return;
      rows.forEach((row, i) => {
        values.push(window.x.subarray(row * 2 * K, (row + 1) * 2 * K));
        target.push(window.anyFix[row]);
        weight.push(own[i] / sums[window.anyFix[row]] / windows.length);
      });
    });
  });
  const mean = weight.reduce((sum, value) => sum + value, 0) / weight.length;
  const value = new Float64Array(values.length * 2 * K);
  values.forEach((row, i) => value.set(row, i * 2 * K));
  return {
    x: { rows: values.length, columns: 2 * K, value },
    target: Float64Array.from(target),
    sampleWeight: Float64Array.from(weight, (w) => w / mean),
  };
}

function fit(of) {
  const { x, target, sampleWeight } = trainingRows(of);
  return fitLogistic(x, target, { c: C, nonNegative: true, sampleWeight });
}

function scoresBy(weights, { x, functions }) {
  return Float64Array.from({ length: functions }, (_, row) => {
    let sum = 0;
    for (let k = 0; k < 2 * K; k++) sum += weights[k] * x[row * 2 * K + k];
    return sum;
  });
}

const published = [
  ...FEATURES.map(({ key }) => BASELINE_WEIGHTS[key].rank),
  ...FEATURES.map(({ key }) => BASELINE_WEIGHTS[key].tail),
];
const ROWS = [
  ...Object.keys(repositories[0].windows[0].rows).filter(
    (name) => name !== "baseline" && name !== "tabular-adapter",
  ),
  "tabular-adapter",
  "baseline",
  "baseline-refit",
  "baseline + .15 adapter",
  "baseline + .3 adapter",
];

function rowScores(window, refit) {
  const given = (name) => Float64Array.from(window.rows[name], (value) => value ?? 0);
  const baseline = scoresBy(published, window);
  return (name) => {
    if (name === "baseline") return baseline;
    if (name === "baseline-refit") return scoresBy(refit, window);
    const weight = /^baseline \+ (\.\d+) adapter$/.exec(name)?.[1];
    if (weight) return blended(baseline, given("tabular-adapter"), Number(weight));
    return given(name);
  };
}

/** result[row][label][metric] → one value a repository: the mean over its windows. */
const result = Object.fromEntries(ROWS.map((row) => [row, { anyFix: {}, narrowFix: {} }]));
const permuted = [];
for (const repository of repositories) {
  const refit = fit(repositories.filter((other) => other !== repository)).weights;
  const sums = {};
  for (const [w, window] of repository.windows.entries()) {
    if (window.rows["tabular-adapter"] === null) continue;
    const scored = rowScores(window, refit);
    for (const row of ROWS) {
      const scores = scored(row);
      for (const label of ["anyFix", "narrowFix"]) {
        const rankings = rankingsOf(scores, window[label], window.lines);
        for (const { key, of } of METRICS) {
          const value = of(rankings);
          if (value !== null) (sums[`${row}\0${label}\0${key}`] ??= []).push(value);
        }
      }
    }
    const dealt = shuffled(window.anyFix, seededRandom(w));
    permuted.push(auc(ranked(scoresBy(refit, window), dealt)));
  }
  for (const [at, values] of Object.entries(sums)) {
    const [row, label, key] = at.split("\0");
    (result[row][label][key] ??= new Map()).set(repository.name, mean(values));
  }
  process.stderr.write(`${repository.name} done\n`);
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
/** Mean with its 95 % interval: repositories drawn with replacement. */
function interval(values, draws = 4000) {
  const random = seededRandom(5);
  const means = Array.from({ length: draws }, () =>
    mean(Array.from(values, () => values[Math.floor(random() * values.length)])),
  ).sort((a, b) => a - b);
  return [means[Math.floor(0.025 * draws)], means[Math.floor(0.975 * draws)]];
}
function difference(one, other, label, key = "auc") {
  const [a, b] = [result[one][label][key], result[other][label][key]];
  const values = [...a.keys()].filter((name) => b.has(name)).map((name) => a.get(name) - b.get(name));
  const [low, high] = interval(values);
  return {
    mean: mean(values),
    low,
    high,
    better: values.filter((value) => value > 0).length,
    of: values.length,
  };
}
const n3 = (value) =>
  value === undefined ? "–" : value.toFixed(3).replace(/^0\./, ".").replace(/^-0\./, "−.");
const signed = (value) => `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(4)}`;

const windows = repositories.flatMap((repository) =>
  repository.windows.filter(({ rows }) => rows["tabular-adapter"] !== null),
);
const out = [
  "# Temporal backtest",
  "",
  `Made by \`node benchmarks/backtest/windows.mjs\` and \`node benchmarks/backtest/temporal.mjs\` with node ${process.version}: ${repositories.length} repositories, ${windows.length} windows, ${windows.reduce((sum, { functions }) => sum + functions, 0).toLocaleString("en-US")} functions. Features up to a cutoff, fixes in the 365 days after it, windows a fortnight apart; functions of three lines or more. Means over a repository's windows, then over repositories, with 95 % intervals over repositories.`,
  "",
  "| row | AUC any fix | AUC narrow fix | lift@5% | P@50 | R@20%LOC | by rank÷LOC^.25 | Popt | IFA |",
  "|---|--:|--:|--:|--:|--:|--:|--:|--:|",
  ...ROWS.map((row) => {
    const any = result[row].anyFix;
    const of = (key) => mean([...any[key].values()]);
    const [low, high] = interval([...any.auc.values()]);
    const narrow = [...result[row].narrowFix.auc.values()];
    const [nl, nh] = interval(narrow);
    return `| ${row} | ${n3(of("auc"))} [${n3(low)}, ${n3(high)}] | ${n3(mean(narrow))} [${n3(nl)}, ${n3(nh)}] | ${of("lift5").toFixed(2)} | ${n3(of("precision50"))} | ${n3(of("recall20"))} | ${n3(of("recall20PerLine"))} | ${n3(of("popt"))} | ${of("ifa").toFixed(1)} |`;
  }),
  "",
  "`baseline` has the published weights, some of whose repositories are among these; `baseline-refit` is fitted anew without the repository it is judged on. Narrow: at most three functions touched.",
  "",
  "## Differences of AUC, paired by repository",
  "",
  "| difference | any fix | better in | narrow fix | better in |",
  "|---|--:|--:|--:|--:|",
  ...[
    ["baseline", "lines-of-code"],
    ["baseline-refit", "lines-of-code"],
    ["baseline-refit", "classic-formula"],
    ["baseline-refit", "prior-fixes"],
    ["baseline-refit", "baseline"],
    ["baseline + .15 adapter", "baseline"],
    ["baseline + .3 adapter", "baseline"],
  ].map(([one, other]) => {
    const [any, narrow] = ["anyFix", "narrowFix"].map((label) => difference(one, other, label));
    const cell = (d) => `${signed(d.mean)} [${signed(d.low)}, ${signed(d.high)}] | ${d.better} of ${d.of}`;
    return `| ${one} − ${other} | ${cell(any)} | ${cell(narrow)} |`;
  }),
  "",
  `Permuted labels: AUC ${n3(mean(permuted.filter((value) => value !== null)))} over ${permuted.length} windows.`,
  "",
  "## Each repository",
  "",
  "AUC for any fix; prevalence and mean defect density of its windows.",
  "",
  `| repository | commit | main language | windows | functions | any fix | density | ${["lines-of-code", "classic-formula", "prior-fixes", "baseline", "baseline-refit", "baseline + .15 adapter"].join(" | ")} | narrow: lines-of-code | narrow: baseline-refit |`,
  `|---|---|---|--:|--:|--:|--:|${"--:|".repeat(8)}`,
  ...repositories.map(({ name, commit, windows: own, languages }) => {
    const language = Object.entries(languages).sort((a, b) => b[1] - a[1])[0][0];
    const share = mean(own.map(({ anyFix }) => mean(anyFix)));
    const cells = [
      "lines-of-code",
      "classic-formula",
      "prior-fixes",
      "baseline",
      "baseline-refit",
      "baseline + .15 adapter",
    ].map((row) => n3(result[row].anyFix.auc.get(name)));
    const narrow = ["lines-of-code", "baseline-refit"].map((row) => n3(result[row].narrowFix.auc.get(name)));
    return `| ${name} | ${commit.slice(0, 9)} | ${language} | ${own.length} | ${Math.round(mean(own.map(({ functions }) => functions)))} | ${(100 * share).toFixed(1)} % | ${mean(own.map(({ density }) => density)).toFixed(4)} | ${[...cells, ...narrow].join(" | ")} |`;
  }),
  "",
];

const all = fit(repositories);
out.push(
  "## Weights fitted on all of them",
  "",
  `L2 logistic regression, weights ≥ 0, C = ${C}; published: ${BASELINE_VERSION}.`,
  "",
  "| feature | rank, published | rank, refit | tail, published | tail, refit |",
  "|---|--:|--:|--:|--:|",
  ...FEATURES.map(
    ({ key }, k) =>
      `| ${key} | ${published[k].toFixed(3)} | ${all.weights[k].toFixed(3)} | ${published[K + k].toFixed(3)} | ${all.weights[K + k].toFixed(3)} |`,
  ),
  "",
);
const target = process.argv[process.argv.indexOf("--weights") + 1];
if (process.argv.includes("--weights"))
  writeFileSync(
    target,
    JSON.stringify(
      Object.fromEntries(
        FEATURES.map(({ key }, k) => [key, { rank: all.weights[k], tail: all.weights[K + k] }]),
      ),
    ),
  );
process.stdout.write(out.join("\n"));
process.exit(0);
