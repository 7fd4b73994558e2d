import { cut, padEnd, widthOf, wrap } from "../columns.js";
import { terminal } from "../escape.js";
import { shortSha } from "../links.js";
import type { TextOptions } from "../text.js";
import { day } from "../wording.js";
import type { EvaluationResult } from "./evaluation-result.js";
import { evaluated, parted, told } from "./evaluation-wording.js";
import { difference } from "./figures.js";
import { MEAN } from "./rows.js";
import { tableLines, type To } from "./table-text.js";
import { noticeLines, target } from "./text.js";

/** The result of `evaluate` for a terminal or a job's log. */
export function renderEvaluationText(result: EvaluationResult, options: TextOptions): string {
  const to = target(options);
  const where = `${terminal(result.repository)} at ${terminal(shortSha(result.commit))}`;
  const lines = [
    to.paint.bold(wrap(`Evaluation of ${where}: ${evaluated(result)}`, to.width)),
    ...tableLines(result.rows, null, to),
    ...differenceLines(result, to),
    ...noticeLines(result.notices, to.width),
  ];
  return `${lines.join("\n")}\n`;
}

function differenceLines(result: EvaluationResult, { paint, width }: To): readonly string[] {
  const { open, each } = parted(result);
  const differences = [...open, ...each];
  if (differences.length === 0) return [];
  const names = differences.map(({ name }) => cut(terminal(name), Math.floor(width / 2)));
  const widest = Math.max(...names.map(widthOf));
  const lines = differences.map((of, i) => {
    const window = terminal(of.cutoff === MEAN ? MEAN : day(of.cutoff));
    const cells = [padEnd(names[i]!, widest), padEnd(told(of.label), 10), padEnd(window, 10), difference(of)];
    return `  ${cells.join("  ")}`;
  });
  return ["", paint.bold("Differences of AUC"), ...lines];
}
