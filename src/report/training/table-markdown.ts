import type { Block } from "../byte-budget.js";
import { markdownCode, markdownText } from "../escape.js";
import { count } from "../wording.js";
import { SIGNS } from "./wording.js";
import type { Table, TableRow } from "./table-of.js";

/** The table with its marks; what is cut from its tail is counted. */
export function tableBlock({ columns, rows }: Table): Block {
  const headings = columns.map(({ heading }) => markdownText(heading));
  return {
    before: [`| | ${["Row", ...headings].join(" | ")} |`, `|:-:|:--|${columns.map(() => "--:|").join("")}`],
    rows: rows.map(rowOf),
    after: [""],
    more: (n) => `… and ${count(n, "more row")}: see the JSON report.`,
  };
}

function rowOf({ name, mark, cells }: TableRow): string {
  const strong = mark === "candidate";
  const told = cells.map(({ value, interval }) => {
    const number = strong ? `**${value}**` : value;
    return interval === "" ? number : `${number} <sub>${interval}</sub>`;
  });
  const named = markdownCode(name);
  return `| ${[SIGNS[mark], strong ? `**${named}**` : named, ...told].join(" | ")} |`;
}

/** What each row is, for the reader who meets them for the first time. */
export function rowsExplained({ rows }: Table): Block {
  return {
    before: [],
    rows: rows.map(({ name, why }) => `- ${markdownCode(name)}: ${markdownText(why)}`),
    after: [""],
    more: (n) => `- … and ${count(n, "more row")}.`,
  };
}
