/**
 * Other ways to fit the baseline's weights, beside the published ones:
 *
 *   node benchmarks/backtest/refit-variants.mjs > benchmarks/results/refit-variants.md
 *
 * Reads what windows.mjs wrote under the product's own label. A repository is judged by weights that were fitted
 * on the other seven eighths of the repositories.
 */
import { compiledSources } from "../tracker/compile.mjs";
import { judge, judgedWindows, LABELS, mean } from "./judged.mjs";
import { C } from "./refit.mjs";
import { limited, readWindows } from "./window-files.mjs";
import { signed } from "./temporal-report.mjs";

const FOLDS = 8;

const sources = await compiledSources();
const [{ FEATURES }, { auc }, { ranked }] = await Promise.all(
  ["features/table.js", "evaluation/discrimination.js", "evaluation/ranking.js"].map(sources.load),
);
const { fit, scoresBy, published, interval } = await judge(sources);
const repositories = readWindows("product", FEATURES);
const wider = limited(repositories, 40);
const VARIANTS = [
  [`as the refit of temporal.md: any fix, C = ${C}`, repositories, {}],
  ["less shrinkage, C = 0.03", repositories, { c: 0.03 }],
  ["more shrinkage, C = 0.001", repositories, { c: 0.001 }],
  ["fitted on fixes of at most 40 functions, as the study was", wider, {}],
  ["fitted on narrow fixes", repositories, { label: "narrowFix" }],
];

const aucs = (weights, { windows }) =>
  LABELS.map((label) => {
    const found = judgedWindows({ windows }).map((window) =>
      auc(ranked(scoresBy(weights, window), Uint8Array.from(window[label]))),
    );
    return mean(found.filter((value) => value !== null));
  });
const known = repositories.map((repository) => aucs(published, repository));

const lines = VARIANTS.map(([what, fitted, variant]) => {
  const differences = LABELS.map(() => []);
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fit(
      fitted.filter((_, i) => i % FOLDS !== fold),
      variant,
    );
    repositories.forEach((repository, i) => {
      if (i % FOLDS !== fold) return;
      aucs(weights, repository).forEach((value, k) => differences[k].push(value - known[i][k]));
    });
  }
  process.stderr.write(`${what}: done\n`);
  const cells = differences.map((values) => {
    const { mean: value, low, high } = interval(values);
    return `${signed(value)} [${signed(low)}, ${signed(high)}]`;
  });
  return `| ${[what, ...cells].join(" | ")} |`;
});
process.stdout.write(
  [
    "# Other fits of the baseline's weights",
    "",
    `Made by \`node benchmarks/backtest/refit-variants.mjs\` with node ${process.version} on the windows of [temporal.md](temporal.md), ${repositories.length} repositories. Difference of AUC to the published weights on repositories that the fit has not seen (${FOLDS} folds of repositories), with 95 % intervals over repositories. What is judged is the product's label, whatever was fitted on.`,
    "",
    "| fit | any fix | narrow fix |",
    "|---|--:|--:|",
    ...lines,
    "",
  ].join("\n"),
);
process.exit(0);
