/** The measurements of change.mjs as Markdown. */
import { judge, LABELS, overChanges, overRepositories } from "./change-judge.mjs";
import {
  CANDIDATES,
  fit,
  fixedScores,
  leaveOneOut,
  WITH_HISTORY,
  WITHOUT_HISTORY,
} from "./change-scores.mjs";

const PAIRS = [
  ["change score", "lines added"],
  ["change score", "LOC at the change"],
  ["change score", "baseline"],
  ["refit", "lines added"],
  ["refit", "change score"],
];

export function changeReport(product, { commits, merges, years, most }) {
  const fixed = fixedScores(product);
  const rows = commits.map((repository) => repository.rows);
  const scores = Object.fromEntries(
    Object.entries(fixed).map(([name, score]) => [name, rows.map((of) => of.map(score))]),
  );
  scores.refit = leaveOneOut(product, rows, WITH_HISTORY);
  return `# Inside one change

Made by \`node benchmarks/backtest/change.mjs --years ${years} --most ${most} NAME=FOLDER… --merges NAME=FOLDER…\`${fewer([...commits, ...merges], Number(most))}. Change weights \`${product.BASELINE_VERSION}\`.

Two questions, two orders. **(a) Which of these functions is fragile?** A fix of at most 40 functions touches it within 183 days. **(b) Which of these edits will have to be repaired?** A line that the change added or edited in the function is removed or edited by a fix of one to three functions within 365 days (SZZ over the hunk log; how well that blames: [blame.md](blame.md)).

Commits that are no merge and change 3 to 40 functions, from ${years} years up to twelve months before the newest commit, at most ${most} a repository, evenly over time. Features are those of the moment: the function as the change leaves it, its history up to the change's parent; ranks and scale are those of the last half-yearly cutoff before. None of the repositories was used to fit the change score's weights; the baseline inside it was fitted on 27 repositories, and some may be among these. Top-1 is the share of changes with both labels whose first function has the label, ties in expectation; its interval draws changes, the one behind it repositories. MAP is the mean average precision of the same changes. AUC and lift rank all function changes of a repository together; mean over repositories with at least ten positives, interval over repositories. All intervals are 95 %, 2,000 draws; one over few repositories is narrower than it should be.

Limits: (b) is partly mechanical, more lines are more chances; a fix that only adds blames nobody, and who wrote a line last is blamed; fixes are told by their subjects, so a repository that seldom says so has few of both labels; commits and merges of one repository overlap.

${repositoriesTable(product, commits, scores)}

${Object.keys(LABELS)
  .map((label) => scoresTable(product, commits, scores, label))
  .join("\n\n")}

## Differences on the same changes, (b)

${differenceTable(product, commits, scores, PAIRS)}

## Refit

Logistic regression of (b), L2 (C = 1), every repository with the same weight; the row *refit* is that fit without the repository it is judged on.

${weightsTable(product, rows)}

## Candidate features

Each beside the refit's three, leave one repository out, against the refit; (b). The last column is what a user would gain: the fit with the feature against the change score as it is. With five features and five statistics each, one interval in twenty is off zero by chance.

${candidatesTable(product, commits, rows, scores)}

## Merged pull requests

Merges on the branch itself, read as their diff from the first parent; a fix counts only after the merge. *refit* is the fit on the commits of all other repositories above.

${merges.length === 0 ? "None was measured." : mergesSection(product, merges, commits, fixed)}
`;
}

function mergesSection(product, merges, commits, fixed) {
  const scores = Object.fromEntries(
    Object.entries(fixed).map(([name, score]) => [name, merges.map(({ rows }) => rows.map(score))]),
  );
  scores.refit = merges.map(({ name, rows }) => {
    const others = commits.filter((repository) => repository.name !== name).map((other) => other.rows);
    return rows.map(fit(product, others, WITH_HISTORY).score);
  });
  return [
    repositoriesTable(product, merges, scores),
    ...Object.keys(LABELS).map((label) => scoresTable(product, merges, scores, label)),
    differenceTable(product, merges, scores, PAIRS),
  ].join("\n\n");
}

function repositoriesTable(product, repositories, scores) {
  const shown = ["random", "LOC at the change", "baseline", "lines added", "change score", "refit"];
  const judged = shown.map((name) => judge(product, repositories, scores[name], "repair"));
  const of = (label) => judge(product, repositories, scores.random, label);
  const [fragile, repair] = [of("fragile"), of("repair")];
  const lines = repositories.map(({ name, head, changes, rows }, i) => {
    const share = (one) => percent(one[i].positive / rows.length);
    const first = judged.map((one) => two(average(one[i].top1)));
    return `| ${name} | ${head.slice(0, 7)} | ${changes} | ${rows.length} | ${share(fragile)} | ${share(repair)} | ${repair[i].top1.length} | ${first.join(" | ")} |`;
  });
  return `| repository | head | changes | functions | (a) | (b) | both labels of (b) | ${shown.join(" | ")} |
|---|---|---:|---:|---:|---:|---:|${shown.map(() => "---:|").join("")}
${lines.join("\n")}

*(a)* and *(b)*: share of the function changes with the label. The last columns: top-1 for (b).`;
}

function scoresTable(product, repositories, scores, label) {
  const lines = Object.entries(scores).map(([name, own]) => {
    const judged = judge(product, repositories, own, label);
    const [first, all] = ["top1", "map"].map((key) => overChanges(product, judged, key));
    const areas = overRepositories(product, judged, "auc");
    const lift = overRepositories(product, judged, "lift");
    return `| ${name} | ${interval(first.byChange, 3)}, ${range(first.byRepository, 3)} | ${interval(all.byChange, 3)} | ${interval(areas, 3)} | ${interval(lift, 1)} |`;
  });
  const judged = judge(product, repositories, scores.random, label);
  const changes = judged.reduce((sum, { top1 }) => sum + top1.length, 0);
  return `### ${LABELS[label]}: ${changes} changes with both labels

| row | top-1 by change, by repository | MAP by change | AUC | lift@5 % |
|---|---|---|---|---|
${lines.join("\n")}`;
}

function differenceTable(product, repositories, scores, pairs) {
  const lines = pairs.map(([one, other]) => {
    const [a, b] = [one, other].map((name) => judge(product, repositories, scores[name], "repair"));
    return `| ${one} − ${other} | ${difference(product, a, b)} |`;
  });
  return `| pair | top-1 by change | by repository | MAP by change | by repository | AUC |
|---|---|---|---|---|---|
${lines.join("\n")}`;
}

function difference(product, one, other) {
  const [first, all] = ["top1", "map"].map((key) => overChanges(product, one, key, other));
  const areas = overRepositories(product, one, "auc", other);
  return [first.byChange, first.byRepository, all.byChange, all.byRepository, areas]
    .map((value) => interval(value, 3, true))
    .join(" | ");
}

function weightsTable(product, rows) {
  const { withHistory, withoutHistory } = product.CHANGE_WEIGHTS;
  const line = (name, weights, intercept) => {
    const cells = ["added", "baseline", "complexity", "breadth"].map((key) =>
      weights[key] === undefined ? "" : weights[key].toFixed(4),
    );
    return `| ${name} | ${cells.join(" | ")} | ${intercept?.toFixed(4) ?? ""} |`;
  };
  const fits = [WITH_HISTORY, WITHOUT_HISTORY].map((columns) => fit(product, rows, columns));
  return `| weights | ln(1 + lines added) | baseline, z | ln(cyclomatic) | ln(functions touched) | intercept |
|---|---:|---:|---:|---:|---:|
${[
  line("change score", { ...withHistory, breadth: -withHistory.breadth }),
  line("refit on all", fits[0].weights, fits[0].intercept),
  line("change score without history", { ...withoutHistory, breadth: -withoutHistory.breadth }),
  line("refit on all, without history", fits[1].weights, fits[1].intercept),
].join("\n")}`;
}

function candidatesTable(product, repositories, rows, scores) {
  const [base, shipped] = ["refit", "change score"].map((name) =>
    judge(product, repositories, scores[name], "repair"),
  );
  const lines = Object.entries(CANDIDATES).map(([column, what]) => {
    const columns = [...WITH_HISTORY, column];
    const with_ = judge(product, repositories, leaveOneOut(product, rows, columns), "repair");
    const weight = fit(product, rows, columns).weights[column];
    const beyond = overChanges(product, with_, "top1", shipped).byChange;
    return `| ${what} | ${weight.toFixed(2)} | ${difference(product, with_, base)} | ${interval(beyond, 3, true)} |`;
  });
  return `| feature | weight | top-1 by change | by repository | MAP by change | by repository | AUC | with it − change score, top-1 |
|---|---:|---|---|---|---|---|---|
${lines.join("\n")}`;
}

/** The repositories that were read less of than the others, which the command names. */
function fewer(repositories, most) {
  const own = repositories.filter((repository) => repository.most !== most);
  const names = own.map((one) => `${one.name}${one.kind === "merges" ? " (merges)" : ""} ${one.most}`);
  return names.length === 0 ? "" : `, with limits of their own for ${names.join(", ")}`;
}

function average(values) {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function two(value) {
  return value === null ? "–" : value.toFixed(2);
}

function percent(share) {
  return `${(100 * share).toFixed(1)} %`;
}

function interval(value, digits, signed = false) {
  if (value === null) return "–";
  const sign = signed && value.estimate >= 0 ? "+" : "";
  return `${sign}${value.estimate.toFixed(digits)} ${range(value, digits)}`.replaceAll("-", "−");
}

function range(value, digits) {
  if (value === null) return "–";
  return `[${value.low.toFixed(digits)}, ${value.high.toFixed(digits)}]`.replaceAll("-", "−");
}
