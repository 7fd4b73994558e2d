/** What else may be known of an edit: each feature tried beside the refit's three. */
import { judge, overChanges } from "./change-judge.mjs";
import { COLUMNS, fit, leaveOneOut, WITH_HISTORY } from "./change-scores.mjs";
import { interval } from "./change-tables.mjs";

const log = (value) => Math.log(1 + Math.max(0, value ?? 0));

/** Column → what it is, and its value of a row. */
export const CANDIDATES = {
  // A better measure of size than lines.
  tokens: ["tokens added, ln(1 + n)", ({ tokens }) => log(tokens)],
  fresh: [
    "tokens added that the edit does not take away elsewhere in the function, ln(1 + n)",
    ({ fresh }) => log(fresh),
  ],
  words: ["distinct words added, ln(1 + n)", ({ words }) => log(words)],
  hunks: ["hunks in the function, ln", ({ hunks }) => Math.log(hunks)],
  span: ["lines from its first to its last added line, ln(1 + n)", ({ span }) => log(span)],
  removed: ["lines removed, ln(1 + n)", ({ removed }) => log(removed)],
  deletion: [
    "share of removed lines among the changed",
    ({ added, removed }) => removed / (added + removed + 1),
  ],
  replaced: ["share of the function's lines that are new", ({ added, loc }) => Math.min(1, added / loc)],
  born: ["the function is new", ({ born }) => born],
  size: ["lines of the function, ln(1 + n)", ({ loc }) => log(loc)],
  // What kind of edit.
  conditions: ["conditions, loops and branches added, ln(1 + n)", ({ conditions }) => log(conditions)],
  errors: ["words of error handling added, ln(1 + n)", ({ errors }) => log(errors)],
  exits: ["returns, breaks and the like added, ln(1 + n)", ({ exits }) => log(exits)],
  calls: ["calls added, ln(1 + n)", ({ calls }) => log(calls)],
  literals: ["literals added, ln(1 + n)", ({ literals }) => log(literals)],
  complexity: [
    "cyclomatic complexity gained, ln(1 + n)",
    ({ cyclomatic, cyclomaticComplexityBefore }) => log(cyclomatic - (cyclomaticComplexityBefore ?? 0)),
  ],
  signature: [
    "the number of parameters changes",
    ({ parameters, parametersBefore }) => +(parametersBefore !== null && parameters !== parametersBefore),
  ],
  moved: [
    "share of the added lines that the change removes elsewhere",
    ({ moved, added }) => moved / Math.max(1, added),
  ],
  indent: ["mean indentation of the added lines, ln(1 + columns)", ({ indent }) => log(indent)],
  // Novelty.
  newWords: ["words that the file did not have, ln(1 + n)", ({ newWords }) => log(newWords)],
  surprise: [
    "bits of the added text under the file's own frequencies, ln(1 + n)",
    ({ surprise }) => log(surprise),
  ],
  surprisePerToken: ["the same, per token", ({ surprise, tokens }) => surprise / Math.max(1, tokens)],
  // Who, and what else changed.
  familiarity: ["the author's earlier touches of the function, ln(1 + n)", ({ familiar }) => log(familiar)],
  fileFamiliarity: [
    "the author's earlier touches of the file, ln(1 + n)",
    ({ fileFamiliar }) => log(fileFamiliar),
  ],
  writers: ["authors of the function so far, ln(1 + n)", ({ writers }) => log(writers)],
  age: ["days since the function's first touch, ln(1 + n)", ({ age }) => log(age)],
  recent: ["touches of the function in 90 days, ln(1 + n)", ({ touches90 }) => log(touches90)],
  tests: ["a test file is changed with it", ({ tests }) => tests],
  tested: ["a test file called after its file is changed with it", ({ tested }) => tested],
  // What only a whole pull request knows.
  revisions: ["its commits that touch the function, ln", ({ revisions }) => Math.log(Math.max(1, revisions))],
  followUps: ["of those, by their subjects follow-ups, ln(1 + n)", ({ followUps }) => log(followUps)],
  prAuthors: [
    "its authors who touch the function, beyond one",
    ({ prAuthors }) => Math.max(0, prAuthors - 1),
  ],
  rework: [
    "lines that its commits add there beyond those that stay, ln(1 + n)",
    ({ churn, added }) => log(churn - added),
  ],
};
const ONLY_MERGES = ["revisions", "followUps", "prAuthors", "rework"];
for (const [column, [, value]] of Object.entries(CANDIDATES)) COLUMNS[`try ${column}`] = value;

/**
 * Each candidate beside the refit's three, leave one repository out.
 *
 * @param commits repositories' commits @param development repositories' merges
 * @returns per candidate what it changes against the refit; null for what only a pull request knows
 */
export function tryCandidates(product, commits, development) {
  const sets = { commits, merges: development };
  const bases = Object.fromEntries(
    Object.entries(sets).map(([kind, of]) => [kind, judged(product, of, WITH_HISTORY)]),
  );
  const lines = judge(product, development, scoresOf(development, COLUMNS.added), "repair");
  return Object.entries(CANDIDATES).map(([column, [what]]) => {
    const columns = [...WITH_HISTORY, `try ${column}`];
    const measured = Object.entries(sets).map(([kind, of]) => {
      if (of.length < 2 || (kind === "commits" && ONLY_MERGES.includes(column))) return [kind, null];
      const with_ = judged(product, of, columns);
      const weight = fit(product, rowsOf(of), columns).weights[`try ${column}`];
      const [top1, map] = ["top1", "map"].map(
        (key) => overChanges(product, with_, key, bases[kind]).byChange,
      );
      const beyondLines = kind === "merges" ? overChanges(product, with_, "top1", lines).byChange : null;
      return [kind, { weight, top1, map, beyondLines }];
    });
    return { column, what, ...Object.fromEntries(measured) };
  });
}

export function candidatesTable(tried) {
  const cells = (one) =>
    one === null
      ? "– | – | –"
      : `${one.weight.toFixed(2)} | ${interval(one.top1, 3, true)} | ${interval(one.map, 3, true)}`;
  const lines = tried.map(
    ({ what, commits, merges }) =>
      `| ${what} | ${cells(commits)} | ${cells(merges)} | ${merges === null ? "–" : interval(merges.beyondLines, 3, true)} |`,
  );
  return `| feature | commits: weight | top-1 | MAP | merges: weight | top-1 | MAP | with it − lines added, top-1 |
|---|---:|---|---|---:|---|---|---|
${lines.join("\n")}`;
}

function judged(product, repositories, columns) {
  return judge(product, repositories, leaveOneOut(product, rowsOf(repositories), columns), "repair");
}

function rowsOf(repositories) {
  return repositories.map(({ rows }) => rows);
}

function scoresOf(repositories, score) {
  return repositories.map(({ rows }) => rows.map(score));
}
