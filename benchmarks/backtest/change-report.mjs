/** The measurements of change.mjs as Markdown. */
import { candidatesTable, tryCandidates } from "./change-candidates.mjs";
import { judge, LABELS } from "./change-judge.mjs";
import { variantScores, fit, fixedScores, leaveOneOut, WITH_HISTORY } from "./change-scores.mjs";
import {
  detectable,
  differenceTable,
  repairedTable,
  repositoriesTable,
  scoresTable,
  withinDifferences,
} from "./change-tables.mjs";
import { gridTable, weightsTable } from "./change-weights.mjs";
import { withinTable } from "./change-within.mjs";

const PAIRS = [
  ["change score", "lines added"],
  ["change score", "LOC at the change"],
  ["change score", "baseline"],
  ["lighter baseline", "lines added"],
  ["lighter baseline", "change score"],
  ["less its length", "lines added"],
  ["less its length", "change score"],
  ["refit", "lines added"],
  ["refit", "change score"],
];

/** Of the confirmation: the one registered in advance first. */
const CONFIRMED = [
  ["fitted within", "lines added"],
  ["change score", "lines added"],
  ["less its length", "lines added"],
  ["lighter baseline", "lines added"],
  ["fitted within", "change score"],
  ["less its length", "change score"],
  ["lighter baseline", "change score"],
  ["change score", "LOC at the change"],
  ["change score", "baseline"],
];

/** @param measured commits, merges, development and confirm: repositories with their rows */
export function changeReport(product, { commits, merges, development, confirm, years, most }) {
  const rows = commits.map((repository) => repository.rows);
  const scores = { ...fixed(product, commits), refit: leaveOneOut(product, rows, WITH_HISTORY) };
  return `# Inside one change

Made by \`node benchmarks/backtest/change.mjs --years ${years} --most ${most} NAME=FOLDER… --merges NAME=FOLDER… --development NAME=FOLDER… --confirm NAME=FOLDER…\`${fewer([...commits, ...merges, ...development], Number(most))}. Change weights \`${product.BASELINE_VERSION}\`.

Two questions, two orders. **(a) Which of these functions is fragile?** A fix of at most 40 functions touches it within 183 days. **(b) Which of these edits will have to be repaired?** A line that the change added or edited in the function is removed or edited by a fix of one to three functions within 365 days (SZZ over the hunk log; how well that blames: [blame.md](blame.md)).

Changes of 3 to 40 functions, from ${years} years up to twelve months before the newest commit, at most ${most} a repository or as many as are named above, evenly over time. Features are those of the moment: the function as the change leaves it, its history up to the change's parent; ranks and scale are those of the last half-yearly cutoff before. The baseline inside the change score was fitted on 27 repositories, and some may be among these. Top-1 is the share of changes with both labels whose first function has the label, ties in expectation; its interval draws changes, the one behind it repositories. MAP is the mean average precision of the same changes. AUC and lift rank all function changes of a repository together; mean over repositories with at least ten positives, interval over repositories. All intervals are 95 %, 2,000 draws; one over few repositories is narrower than it should be.

Limits: (b) is partly mechanical, more lines are more chances; a fix that only adds blames nobody, and who wrote a line last is blamed; fixes are told by their subjects, so a repository that seldom says so has few of both labels; commits and merges of one repository overlap.

## Commits

Commits that are no merge. The pilot fitted the change score on none of these repositories.

${repositoriesTable(product, commits, scores)}

${everyLabel(product, commits, scores)}

### Differences on the same changes, (b)

${differenceTable(product, commits, scores, PAIRS)}

### Refit

Logistic regression of (b), L2 (C = 1), every repository with the same weight; the row *refit* is that fit without the repository it is judged on.

${weightsTable(product, rows)}

${pullRequests(product, { commits, merges, development, confirm })}
`;
}

function pullRequests(product, { commits, merges, development, confirm }) {
  const scoresOf = (repositories) => ({
    ...fixed(product, repositories),
    refit: refitOnCommits(product, repositories, commits),
  });
  const section = (repositories, label) => {
    const scores = scoresOf(repositories);
    return [
      repositoriesTable(product, repositories, scores),
      ...label.map((one) => scoresTable(product, repositories, scores, one)),
      differenceTable(product, repositories, scores, PAIRS),
      detectable(product, repositories, scores["change score"], scores["lines added"]),
    ].join("\n\n");
  };
  const clean = [...merges, ...development.filter(({ pilot }) => !pilot)];
  const read = commits.filter(hasText);
  const choosing = development.filter(hasText);
  const tried = tryCandidates(product, read, choosing);
  const changes = [...commits, ...merges, ...development]
    .flatMap((one) => judge(product, [one], [one.rows.map(() => 0)], "repair"))
    .reduce((sum, { top1 }) => sum + top1.length, 0);
  return `## Merged pull requests

Merges on the branch itself whose subject names a pull request, less those that join two lines of development, read as their diff from the first parent; a fix counts only after the merge. *refit* is the fit on the commits of all other repositories above. Features and weights were chosen on the commits above and on the merges of *development*; the repositories *held out* were looked at only after that choice, and once, for three scores: the *change score* as it is; *lighter baseline*, with .07 for the baseline in place of .22; and *less its length*, the change score − .138 · ln(1 + lines of the function). An interval that allows for three (Bonferroni) is ${bonferroni(3)} times as wide.

Some merges of clippy that only take over the compiler's commits were left out after they had been drawn, so a new run draws a few others.

${confirmation(product, scoresOf, confirm, clean)}

### Held out

${section(merges, Object.keys(LABELS))}

### All outside the pilot

Held out, and what of development the pilot did not use: for the change score, on which nothing was chosen, all of it counts.

${section(clean, ["repair"])}

### Development

${section(development, ["repair"])}

## Weights

Top-1 − lines added of ln(1 + lines added) + *w* · baseline (z) − *v* · ln(1 + lines of the function), on the commits / on the merges of development; *w* down, *v* across. The change score has .32 and 0, *lighter baseline* .1 and 0, *less its length* .32 and .2.

${gridTable(product, commits, development)}

## Weights fitted inside changes

Conditional logistic regression of (b): the functions of one change compete for its repairs (L2 = 1). Chosen on the ${changes} changes with both labels above, those of *confirmation* aside: top-1 − lines added, every repository by the fit of all others, with all of lines added and only so much of the other weights as is named. *Fitted within* is 60 % of the fourth, on the scale of the change score.

${withinTable(product, [...commits, ...merges, ...development])}

## Candidate features

Each beside the refit's three, leave one repository out, against the refit on the same changes; (b). Commits of ${named(read)}; merges of ${named(choosing)}. ${tried.length} features: of their intervals one in twenty is off zero by chance, and one that allows for ${tried.length} tries (Bonferroni) is ${bonferroni(tried.length)} times as wide.

${candidatesTable(tried)}`;
}

function confirmation(product, scoresOf, confirm, clean) {
  if (confirm.length === 0) return "";
  const scores = scoresOf(confirm);
  const all = [...confirm, ...clean];
  return `### Confirmation

The repositories of no other section and none of the pilot's, read after everything else. Before they were looked at, docs/adr/0008 registered one score, *fitted within* (below: "Weights fitted inside changes"), and one question: top-1 − lines added, by change. Only those merges were read of which a line may have been repaired, all of the years, however many: enough for top-1 and MAP of (b), for no more.

${repairedTable(product, confirm, scores)}

${withinDifferences(product, confirm, scores, CONFIRMED)}

${detectable(product, confirm, scores["change score"], scores["lines added"])}

All ${all.length} repositories outside the pilot, these and those of the next two sections; nothing was chosen there for the change score:

${withinDifferences(product, all, scoresOf(all), CONFIRMED.slice(1, 3))}`;
}

function fixed(product, repositories) {
  const scores = { ...fixedScores(product), ...variantScores(product) };
  const entries = Object.entries(scores).map(([name, score]) => [
    name,
    repositories.map(({ rows }) => rows.map(score)),
  ]);
  return Object.fromEntries(entries);
}

function refitOnCommits(product, repositories, commits) {
  return repositories.map(({ name, rows }) => {
    const others = commits.filter((repository) => repository.name !== name).map((other) => other.rows);
    return rows.map(fit(product, others, WITH_HISTORY).score);
  });
}

function everyLabel(product, repositories, scores) {
  return Object.keys(LABELS)
    .map((label) => scoresTable(product, repositories, scores, label))
    .join("\n\n");
}

function named(repositories) {
  return repositories.map(({ name }) => name).join(", ");
}

/** Rows of before the text was read have none. */
function hasText({ rows }) {
  return rows.length > 0 && rows[0].tokens !== undefined;
}

/** How much wider an interval gets that holds for n tries together; quantile by Newton on the normal's tail. */
function bonferroni(n) {
  const tail = 0.025 / n;
  let z = Math.sqrt(-2 * Math.log(tail));
  for (let i = 0; i < 20; i++)
    z = Math.sqrt(-2 * Math.log(tail * z * Math.sqrt(2 * Math.PI) * (1 + 1 / (z * z))));
  return (z / 1.96).toFixed(1);
}

/** The repositories that were read less of than the others, which the command names. */
function fewer(repositories, most) {
  const own = repositories.filter((repository) => repository.most !== most);
  const names = own.map((one) => `${one.name}${one.kind === "merges" ? " (merges)" : ""} ${one.most}`);
  return names.length === 0 ? "" : `, with limits of their own for ${names.join(", ")}`;
}
