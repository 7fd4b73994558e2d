/**
 * Weights fitted to the order inside changes: conditional logistic regression, in which the functions of one
 * change compete for its repairs, and what is the same for all of them (how many there are) says nothing.
 */
import { judge, overChanges } from "./change-judge.mjs";
import { COLUMNS } from "./change-scores.mjs";
import { interval } from "./change-tables.mjs";

const CANDIDATES = [
  ["added", "baseline"],
  ["added", "baseline", "length"],
  ["added", "baseline", "complexity"],
  ["added", "baseline", "length", "complexity"],
  ["added", "complexity"],
];
/** How much of the fitted weights is kept; lines added keeps all of its own. */
const KEPT = [0.2, 0.35, 0.5, 0.6, 0.7, 1];
const L2 = 1;

/**
 * @param changes lists of rows, each with repaired functions and others
 * @returns one weight per column, of the most likely fit with that penalty
 */
export function fitWithin(changes, columns) {
  const sets = changes.map((rows) => ({
    x: rows.map((row) => columns.map((column) => COLUMNS[column](row))),
    share: rows.map((row) => row.repair / rows.reduce((sum, { repair }) => sum + repair, 0)),
  }));
  const n = columns.length;
  let weights = new Array(n).fill(0);
  for (let step = 0; step < 30; step++) {
    const gradient = weights.map((weight) => -L2 * weight);
    const curvature = weights.map((_, i) => weights.map((_, j) => (i === j ? L2 : 0)));
    for (const { x, share } of sets) {
      const scores = x.map((values) => values.reduce((sum, value, i) => sum + value * weights[i], 0));
      const most = Math.max(...scores);
      const odds = scores.map((score) => Math.exp(score - most));
      const all = odds.reduce((sum, one) => sum + one, 0);
      const mean = weights.map((_, i) => x.reduce((sum, values, k) => sum + (odds[k] / all) * values[i], 0));
      x.forEach((values, k) => {
        for (let i = 0; i < n; i++) {
          gradient[i] += (share[k] - odds[k] / all) * values[i];
          for (let j = 0; j < n; j++)
            curvature[i][j] += (odds[k] / all) * (values[i] - mean[i]) * (values[j] - mean[j]);
        }
      });
    }
    const move = solve(curvature, gradient);
    weights = weights.map((weight, i) => weight + move[i]);
    if (Math.max(...move.map(Math.abs)) < 1e-8) break;
  }
  return weights;
}

/** Gauss's elimination with the largest pivot; the matrix is positive definite, so there is one. */
function solve(matrix, right) {
  const rows = matrix.map((row, i) => [...row, right[i]]);
  for (let column = 0; column < rows.length; column++) {
    const below = rows.slice(column).map((row) => Math.abs(row[column]));
    const pivot = column + below.indexOf(Math.max(...below));
    [rows[column], rows[pivot]] = [rows[pivot], rows[column]];
    for (let i = 0; i < rows.length; i++) {
      if (i === column) continue;
      const factor = rows[i][column] / rows[column][column];
      rows[i] = rows[i].map((value, j) => value - factor * rows[column][j]);
    }
  }
  return rows.map((row, i) => row.at(-1) / row[i]);
}

/** The changes with both labels of a list of rows. */
function changesOf(rows) {
  const changes = new Map(rows.map(({ unit }) => [unit, []]));
  for (const row of rows) changes.get(row.unit).push(row);
  return [...changes.values()].filter(
    (of) => of.some(({ repair }) => repair) && of.some(({ repair }) => !repair),
  );
}

/** Top-1 − lines added of each set of columns and share kept, every repository by the fit of all others. */
export function withinTable(product, repositories) {
  const changes = repositories.map(({ rows }) => changesOf(rows));
  const lines = judged(product, repositories, () => COLUMNS.added);
  const rows = CANDIDATES.map((columns) => {
    const fits = repositories.map(({ name }) =>
      fitWithin(changes.filter((_, i) => repositories[i].name !== name).flat(), columns),
    );
    const cells = KEPT.map((kept) => {
      const own = judged(product, repositories, (i) => scoreWith(columns, fits[i], kept));
      return interval(overChanges(product, own, "top1", lines).byChange, 3, true);
    });
    const whole = fitWithin(changes.flat(), columns).map((weight) => weight.toFixed(3));
    return `| ${columns.map((column, i) => `${whole[i].replace("-", "−")} ${NAMES[column]}`).join(", ")} | ${cells.join(" | ")} |`;
  });
  return `| weights of the fit on all | ${KEPT.map((kept) => `${Math.round(100 * kept)} % kept`).join(" | ")} |
|---|${KEPT.map(() => "---|").join("")}
${rows.join("\n")}`;
}

const NAMES = { added: "added", baseline: "baseline", length: "length", complexity: "cyclomatic" };

function scoreWith(columns, weights, kept) {
  return (row) =>
    columns.reduce((sum, column, i) => sum + (i === 0 ? 1 : kept) * weights[i] * COLUMNS[column](row), 0);
}

function judged(product, repositories, scoreOf) {
  const scores = repositories.map(({ rows }, i) => rows.map(scoreOf(i)));
  return judge(product, repositories, scores, "repair");
}
