import type { Block } from "../byte-budget.js";
import { markdownCode, markdownText } from "../escape.js";
import { commitUrl, linesUrl, shortSha } from "../links.js";
import type { Report } from "../report.js";
import { CELL_NAME } from "../markdown-rows.js";
import { grouped, percent, shortName } from "../wording.js";
import { movesSince, type Move } from "./since.js";
import type { Push } from "./state.js";

/** More moves than this are counted: the reader wants to know whether to look again. */
const MOVES = 10;

function linked(label: string, url: string | null): string {
  return url === null ? label : `[${label}](${url})`;
}

/** What changed since the earlier push; one short line if nothing did. */
export function sinceBlock(earlier: Push, report: Report): Block {
  const moves = movesSince(earlier, report);
  const at = pushName(earlier, report);
  const more = (n: number): string => `- … and ${grouped(n)} more`;
  if (moves.length === 0) return { before: [], rows: [`Same as ${at}.`], after: [""], more: () => "" };
  return {
    before: [`**Changed since ${at}**`, ""],
    rows: moves.slice(0, MOVES).map((move) => `- ${told(move, report)}`),
    after: [""],
    unlisted: Math.max(0, moves.length - MOVES),
    more,
  };
}

/** As in the table. */
function nameOf(name: string): string {
  return markdownCode(shortName(name, CELL_NAME), CELL_NAME);
}

function pushName(earlier: Push, report: Report): string {
  if (earlier.head === null) return "the last push";
  const url = commitUrl(report, earlier.head);
  const name = markdownCode(shortSha(earlier.head));
  return `the last push (${url === null ? name : `[${name}](${url})`})`;
}

function told(move: Move, report: Report): string {
  if (move.kind === "settled") {
    return `No longer flagged: ${nameOf(move.name)}, ${markdownText(move.why)}`;
  }
  const { fn } = move;
  const url = linesUrl(report, fn.path, fn);
  const name = linked(nameOf(fn.name), url);
  const because = move.why === null ? "" : `, ${markdownText(move.why)}`;
  if (move.kind === "newly") return `Newly flagged: ${name}${because}`;
  const [from, to] = [percent(move.from), percent(fn.percentile)];
  return from === to ? `As before at ${to}: ${name}${because}` : `From ${from} to ${to}: ${name}${because}`;
}
