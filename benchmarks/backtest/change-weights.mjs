/** The weights of the change score: what a refit says, and what others would order better. */
import { judge, overChanges } from "./change-judge.mjs";
import { COLUMNS, fit, weighed, WITH_HISTORY, WITHOUT_HISTORY } from "./change-scores.mjs";

/** Tried for the baseline's z-score and, taken off, for ln(1 + the function's lines); ln(1 + lines added) has 1. */
const GRID = { baseline: [0, 0.1, 0.2, 0.32, 0.45, 0.6], length: [0, 0.1, 0.2, 0.3, 0.4] };

/** Top-1 against lines added on what weights are chosen on: commits, and merges of development. */
export function gridTable(product, commits, development) {
  const sets = [commits, development].map((repositories) => ({
    repositories,
    lines: judged(product, repositories, COLUMNS.added),
  }));
  const gain = (baseline, length) =>
    sets
      .map(({ repositories, lines }) => {
        const score = (row) => weighed(row, { added: 1, breadth: 0, baseline, length });
        const { estimate } = overChanges(
          product,
          judged(product, repositories, score),
          "top1",
          lines,
        ).byChange;
        return `${estimate < 0 ? "−" : "+"}${Math.abs(estimate).toFixed(3)}`;
      })
      .join(" / ");
  const lines = GRID.baseline.map(
    (baseline) => `| ${baseline} | ${GRID.length.map((length) => gain(baseline, length)).join(" | ")} |`,
  );
  return `| baseline, z \\\\ length | ${GRID.length.join(" | ")} |
|---|${GRID.length.map(() => "---|").join("")}
${lines.join("\n")}`;
}

function judged(product, repositories, score) {
  const scores = repositories.map(({ rows }) => rows.map(score));
  return judge(product, repositories, scores, "repair");
}

export function weightsTable(product, rows) {
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
