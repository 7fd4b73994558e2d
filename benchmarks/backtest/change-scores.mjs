/** The rankings inside a change that are compared, and the fit of those that are learnt. */

/** What may be known of one function's change, as columns of a fit. */
export const COLUMNS = {
  added: ({ added }) => Math.log(1 + added),
  baseline: ({ z }) => z,
  breadth: ({ functions }) => Math.log(functions),
  complexity: ({ cyclomatic }) => Math.log(Math.max(1, cyclomatic)),
  length: ({ loc }) => Math.log(1 + loc),
};
export const WITH_HISTORY = ["added", "baseline", "breadth"];
export const WITHOUT_HISTORY = ["added", "complexity", "breadth"];
/** @returns name → score of a row */
export function fixedScores({ changeScore }) {
  return {
    random: () => 0,
    "LOC at the change": ({ loc }) => loc,
    "cyclomatic complexity": ({ cyclomatic }) => cyclomatic,
    "prior fixes, 1 year": ({ fixes }) => fixes,
    baseline: ({ z }) => z,
    "lines added": ({ added }) => added,
    "change score without history": (row) => changeScore(inputOf(row, null)),
    "change score": (row) => changeScore(inputOf(row, row.z)),
  };
}

/** Other weights that went on to the repositories held out, the last to those of the confirmation only. */
const VARIANTS = {
  "lighter baseline": { baseline: 0.07 },
  "less its length": { baseline: 0.22, length: 0.138 },
  "fitted within": { baseline: 0.173, length: 0.138, complexity: 0.066 },
};

/** @returns name → score of a row */
export function variantScores({ CHANGE_WEIGHTS }) {
  const { added, breadth } = CHANGE_WEIGHTS.withHistory;
  return Object.fromEntries(
    Object.entries(VARIANTS).map(([name, own]) => [name, (row) => weighed(row, { added, breadth, ...own })]),
  );
}

/** The change score with other weights; `length` is what a function's own length takes off. */
export function weighed(row, { added, breadth, baseline, length = 0, complexity = 0 }) {
  return (
    added * COLUMNS.added(row) +
    baseline * row.z +
    complexity * COLUMNS.complexity(row) -
    length * COLUMNS.length(row) -
    breadth * COLUMNS.breadth(row)
  );
}

function inputOf({ added, functions, cyclomatic }, baselineZ) {
  return { added, functionsTouched: functions, baselineZ, cyclomaticComplexity: cyclomatic };
}

/**
 * Logistic regression of "causes a repair", every repository with the same weight.
 *
 * @param repositories lists of rows
 * @returns weights by column and the intercept, and the score of a row
 */
export function fit({ fitLogistic }, repositories, columns, label = "repair") {
  const rows = repositories.flat();
  const value = Float64Array.from(rows.flatMap((row) => columns.map((column) => COLUMNS[column](row))));
  const target = Float64Array.from(rows, (row) => row[label]);
  const each = rows.length / repositories.length;
  const sampleWeight = Float64Array.from(repositories.flatMap((of) => of.map(() => each / of.length)));
  const model = fitLogistic({ rows: rows.length, columns: columns.length, value }, target, {
    c: 1,
    nonNegative: false,
    sampleWeight,
  });
  const weights = Object.fromEntries(columns.map((column, i) => [column, model.weights[i]]));
  const score = (row) =>
    model.intercept + columns.reduce((sum, column) => sum + weights[column] * COLUMNS[column](row), 0);
  return { weights, intercept: model.intercept, score };
}

/** Scores of each repository's rows by the fit of all others. */
export function leaveOneOut(product, repositories, columns) {
  return repositories.map((rows, left) => {
    const { score } = fit(
      product,
      repositories.filter((_, i) => i !== left),
      columns,
    );
    return rows.map(score);
  });
}
