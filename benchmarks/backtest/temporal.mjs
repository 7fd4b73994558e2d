/**
 * The temporal backtest over repositories, and the published weights' refit:
 *
 *   node benchmarks/backtest/windows.mjs --label-rules benchmarks/backtest/second-study.yml REPOSITORY...
 *   node benchmarks/backtest/temporal.mjs > benchmarks/results/temporal.md
 *
 * Reads what windows.mjs wrote, for each label definition. Every row is scored on all windows that have an
 * adapter; the refit is scored leave one repository out, so no weight has seen the repository it is judged on.
 * Figures are means over a repository's windows, then over repositories; intervals are over repositories.
 *
 * --weights FILE also writes the weights that are fitted on all repositories under the product's own label.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { compiledSources } from "../tracker/compile.mjs";
import { judge, mean, over } from "./judged.mjs";
import { C } from "./refit.mjs";
import {
  mainLanguage,
  n2,
  n3,
  population,
  repositoriesTable,
  tables,
  weightsTable,
} from "./temporal-report.mjs";
import { sensitivity, sharesLeft } from "./sensitivity.mjs";
import { definitions, limited, NAMED, readWindows } from "./window-files.mjs";

const FEWEST_REPOSITORIES = 3;
/** The limit of a fix's breadth that the study measured with, beside the one in force. */
const STUDY_LIMIT = 40;
/** Cutoffs that the study judged on, and that are judged on here. */
const [STUDY_CUTOFFS, CUTOFFS] = [4, 5];

const { values: options } = parseArgs({ options: { weights: { type: "string" } } });
const sources = await compiledSources();
const [{ FIX_BREADTH }, { FEATURES }, { BASELINE_VERSION }, { auc, liftAt }, { ranked }] = await Promise.all(
  [
    "labels/label-rules.js",
    "features/table.js",
    "scoring/baseline-weights.js",
    "evaluation/discrimination.js",
    "evaluation/ranking.js",
  ].map(sources.load),
);
const { judged, interval, published, scoresBy } = await judge(sources);
const { goals, rowsTable, differencesTable, repositoryTable } = tables(interval);

const found = definitions().map((name) => ({ name, repositories: readWindows(name, FEATURES) }));
const most = Math.max(0, ...found.map(({ repositories }) => repositories.length));
if (most < FEWEST_REPOSITORIES) {
  process.stderr.write(`Only ${most} repositories have windows: run windows.mjs first.\n`);
  process.exit(2);
}
for (const definition of found) {
  const { name, repositories } = definition;
  const progress = (text) => process.stderr.write(`${name}: ${text} done\n`);
  definition.names = repositories.map((repository) => repository.name);
  definition.named = definition.names.filter((one) => NAMED.has(one));
  definition.whole = judged(repositories, progress);
  definition.judged = over(definition.whole);
  definition.wider = judged(limited(repositories, STUDY_LIMIT), progress);
}

const [{ repositories }] = found;
const { windows, functions } = population(repositories);
const languages = new Set(
  repositories.filter(({ name }) => NAMED.has(name)).map((repository) => mainLanguage(repository.languages)),
);
const permuted = found.flatMap((definition) => definition.whole.permuted);
const out = [
  "# Temporal backtest",
  "",
  `Made by \`node benchmarks/backtest/windows.mjs --label-rules benchmarks/backtest/second-study.yml REPOSITORY...\` and \`node benchmarks/backtest/temporal.mjs\` with node ${process.version}: ${repositories.length} repositories, ${windows} windows, ${functions.toLocaleString("en-US")} functions. Features up to a cutoff, fixes in the 365 days after it, windows a fortnight apart; functions of three lines or more. Means over a repository's windows, then over repositories, with 95 % intervals over repositories.`,
  "",
  `What a fix is has two definitions here: \`product\`, the one that the product counts by, and \`second-study\`, the one of the study that the published weights come from ([second-study.yml](../backtest/second-study.yml)). A fix touches at most ${FIX_BREADTH.widest} functions in both unless a table says otherwise, a narrow one at most ${FIX_BREADTH.narrow}.`,
  "",
  `\`baseline\` has the published weights (${BASELINE_VERSION}), fitted by other code on the study's 27 repositories, ${found[0].named.length} of which are among these; \`baseline-refit\` is fitted anew on this product's features, without the repository it is judged on.`,
  "",
  "## The goals",
  "",
  `On the study's repositories, in ${languages.size} main languages; what meets its goal is bold. The study judged on four cutoffs a repository, 12 to 48 months back; here a fifth is judged on, five years back.`,
  "",
  ...goals(
    ["definition", "cutoffs", "a fix touches at most"],
    found.flatMap(({ name, named, whole, wider }) =>
      [STUDY_CUTOFFS, CUTOFFS].flatMap((cutoffs) => [
        { heading: [name, cutoffs, STUDY_LIMIT], judged: over(wider, cutoffs), names: named },
        { heading: [name, cutoffs, FIX_BREADTH.widest], judged: over(whole, cutoffs), names: named },
      ]),
    ),
  ),
  "",
  `Permuted labels: AUC ${n3(mean(permuted))} over ${permuted.length} windows.`,
  "",
];
for (const { name, names, named, judged: own } of found) {
  out.push(
    `## Every row, \`${name}\``,
    "",
    `All ${names.length} repositories:`,
    "",
    ...rowsTable(own, names),
    "",
    ...differencesTable(own, names),
    "",
    `The study's ${named.length}:`,
    "",
    ...rowsTable(own, named),
    "",
    ...differencesTable(own, named),
    "",
  );
}
const everywhere = found.map(({ name, repositories: all }) => [name, all]);
const ofStudy = everywhere.map(([name, all]) => [name, all.filter((one) => NAMED.has(one.name))]);
const by = sensitivity({ interval, scoresBy, published, auc, liftAt, ranked });
out.push(
  "## How broad a fix may be",
  "",
  "All repositories, published weights. A fix that touches more functions than the limit is none. What each limit leaves of the fixes that the widest one has:",
  "",
  ...sharesLeft(everywhere),
  "",
  ...by.byLimit(everywhere),
  "",
  "By the narrowest fix that a function had, against all functions without any:",
  "",
  ...by.byBreadth(everywhere),
  "",
  "## What else the absolute figures depend on",
  "",
  "The study's repositories, published weights, fixes of at most 40 functions: how far back the cutoff lies, and the smallest functions that are ranked.",
  "",
  ...by.byCutoff(ofStudy, CUTOFFS),
  "",
  ...by.bySize(ofStudy),
  "",
  "## Each repository",
  "",
  "Prevalence and mean defect density of its windows, by definition.",
  "",
  ...repositoriesTable(repositories, NAMED, everywhere),
  "",
);
for (const { name, judged: own, repositories: all } of found) {
  out.push(
    `### \`${name}\`: AUC, any fix`,
    "",
    ...repositoryTable(own, all, "anyFix", "auc"),
    "",
    `### \`${name}\`: AUC, narrow fix`,
    "",
    ...repositoryTable(own, all, "narrowFix", "auc"),
    "",
    `### \`${name}\`: lift@5%, any fix`,
    "",
    ...repositoryTable(own, all, "anyFix", "lift5", n2),
    "",
  );
}
out.push(
  "## Weights fitted on all of them",
  "",
  `L2 logistic regression, weights ≥ 0, C = ${C}; published: ${BASELINE_VERSION}.`,
  "",
  ...weightsTable(
    FEATURES,
    published,
    found.map((definition) => [definition.name, definition.whole.weights]),
  ),
  "",
);
if (options.weights !== undefined) {
  const { weights } = found[0].whole;
  const K = FEATURES.length;
  const byKey = FEATURES.map(({ key }, k) => [key, { rank: weights[k], tail: weights[K + k] }]);
  writeFileSync(options.weights, JSON.stringify(Object.fromEntries(byKey)));
}
process.stdout.write(out.join("\n"));
process.exit(0);
