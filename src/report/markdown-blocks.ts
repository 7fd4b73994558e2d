import { sentence } from "../errors/index.js";
import { adapterOf, loraOf } from "./adapter-wording.js";
import type { Block } from "./byte-budget.js";
import { htmlText, markdownText } from "./escape.js";
import { detailsOf, LEADING_HEAD, leadingRow, markedItem, OTHER_HEAD, otherRow } from "./markdown-rows.js";
import type { MarkedFile, Notice, Report, ReportFunction } from "./report.js";
import {
  byMark,
  CHANGE_SCORE_MEANS,
  count,
  depthOf,
  grouped,
  groupedBy,
  leftOut,
  modelOf,
  NOT_CLAIMED,
  PERCENTILE_MEANS,
} from "./wording.js";

/** Rows a person still scrolls through, and a browser lays out without delay; the rest is counted. */
const FOLDED_ROWS = 500;
/** A notice quotes at most a path or two; longer ones are cut. Characters. */
const NOTICE_PART = 300;

/** A table of at most FOLDED_ROWS rows. */
function table(head: readonly string[], rows: readonly string[], unlisted = 0): Block {
  return {
    before: head,
    rows: rows.slice(0, FOLDED_ROWS),
    after: [""],
    unlisted: unlisted + Math.max(0, rows.length - FOLDED_ROWS),
    more: (n) => `… and ${grouped(n)} more: see the JSON report.`,
  };
}

/** What a fold holds is counted on its handle; the HTML block of the handle ends at the empty line. */
export function folded(handle: string, block: Block): Block {
  const { before, after } = block;
  return {
    ...block,
    before: [`<details><summary>${handle}</summary>`, "", ...before],
    after: [...after, "</details>", ""],
  };
}

const NOTHING: Block = { before: [], rows: [], after: [], more: () => "" };

/** The open table: rank, function, band and percentile, top reason, lines. */
export function leadingBlock(report: Report, open: readonly ReportFunction[]): Block {
  if (open.length === 0) return NOTHING;
  return {
    before: LEADING_HEAD,
    rows: open.map((fn) => leadingRow(report, fn)),
    after: [""],
    more: (n) => `… and ${grouped(n)} more.`,
  };
}

/** All reasons and past fixes, in one fold: the table already names the first of each. */
export function detailsBlock(report: Report, open: readonly ReportFunction[]): Block {
  if (open.length === 0) return NOTHING;
  return folded("Reasons, past fixes and sizes", {
    before: [],
    rows: open.map((fn, i) => detailsOf(report, fn, i + 1)),
    after: [],
    more: (n) => `The reasons of ${count(n, "function")} did not fit here: see the JSON report.`,
  });
}

/** Everything scored that is not in the open table, in rank order; folded unless there is no open table. */
export function othersBlock(report: Report, open: readonly ReportFunction[]): Block {
  const shown = new Set(open);
  const rest = report.functions.filter((fn) => !shown.has(fn));
  if (rest.length === 0) return NOTHING;
  const unlisted = Math.max(0, report.totals.functions - report.functions.length);
  const rows = rest.slice(0, FOLDED_ROWS).map((fn) => otherRow(report, fn));
  const block = table(OTHER_HEAD, rows, unlisted + rest.length - rows.length);
  const kind = report.command === "score" ? "other changed function" : "other function";
  return open.length === 0 ? block : folded(count(rest.length + unlisted, kind), block);
}

/** How many more were scored, where there is no room to list them. */
export function othersNote(report: Report, open: readonly ReportFunction[]): readonly string[] {
  const { functions, suppressed } = report.totals;
  const rest = functions - open.length - suppressed;
  const silent = suppressed > 0 ? [`${count(suppressed, "function is", "functions are")} suppressed.`] : [];
  const quiet =
    rest > 0 && open.length > 0
      ? [`Nothing stands out in the ${count(rest, "other changed function")}.`]
      : [];
  const told = [...quiet, ...silent].join(" ");
  return told === "" ? [] : [told, ""];
}

/** Only what affects the result. */
export function warningsBlock(report: Report): Block {
  return noticesBlock(
    "What limits this report",
    report.notices.filter((notice) => notice.level === "warning"),
  );
}

/** Files left out, one item for each mark and reason, the most frequent mark first. */
export function markedBlock(marked: readonly MarkedFile[], fold: boolean): Block {
  if (marked.length === 0) return NOTHING;
  const items = byMark(marked).flatMap((files) => [...groupedBy(files, ({ reason }) => reason).values()]);
  const block: Block = {
    before: [],
    rows: items.slice(0, FOLDED_ROWS).map(markedItem),
    after: [""],
    unlisted: Math.max(0, items.length - FOLDED_ROWS),
    more: (n) => `- … and ${count(n, "more reason")}: see the JSON report.`,
  };
  return fold ? folded(htmlText(leftOut(marked)), block) : block;
}

export function noticesBlock(heading: string, notices: readonly Notice[]): Block {
  if (notices.length === 0) return NOTHING;
  return {
    before: [`**${heading}**`, ""],
    rows: notices.map((notice) => {
      const part = (text: string) => markdownText(text, NOTICE_PART);
      const facts = {
        what: part(notice.what),
        consequence: part(notice.consequence),
        cure: part(notice.cure),
      };
      return `- ${sentence(facts)}`;
    }),
    after: [""],
    more: (n) => `- … and ${count(n, "more notice")}.`,
  };
}

/** Only flagged functions are annotated, and GitHub drops what exceeds its limits without a word. */
export function annotationNote(unannotated: number): readonly string[] {
  if (unannotated <= 0) return [];
  const these = count(unannotated, "flagged function has", "flagged functions have");
  return [`${these} no annotation among the changed files, which would drown in them.`, ""];
}

export function meaning(report: Report): readonly string[] {
  if (report.totals.functions === 0) return [];
  const inChange = report.command === "score";
  return [
    "<details><summary>How to read this</summary>",
    "",
    inChange
      ? `- **The order** tells ${CHANGE_SCORE_MEANS}. An edit is flagged if it is high in this order and its band is notable.`
      : "- **The order** is by fragility, highest first.",
    `- **Riskier than … %** tells ${PERCENTILE_MEANS}.${inChange ? " The two questions often have opposite answers." : ""}`,
    "- **Not claimed**: that a function has a bug. These historically needed fixes, or resemble those that did.",
    "",
    "</details>",
    "",
  ];
}

export function footer(report: Report): readonly string[] {
  const scored = `Scored by the ${markdownText(modelOf(report.model))}`;
  const compared = `compared with ${count(report.totals.reference, "function")} of this repository`;
  const history = `History: ${markdownText(depthOf(report.model.history))}`;
  // Where nothing was scored none was looked for.
  const looked = report.model.history.index !== "none" || report.model.adapter !== null;
  const adapter = looked ? ` ${markdownText(adapterOf(report.model.adapter))}.` : "";
  const lora = report.model.lora === null ? "" : ` ${markdownText(loraOf(report.model.lora))}.`;
  return [`<sub>${NOT_CLAIMED}. ${scored}, ${compared}. ${history}.${adapter}${lora}</sub>`, ""];
}
