import { spending } from "./byte-budget.js";
import {
  annotationNote,
  detailsBlock,
  footer,
  leadingBlock,
  markedBlock,
  meaning,
  noticesBlock,
  othersBlock,
} from "./markdown-blocks.js";
import { htmlText } from "./escape.js";
import { gateLines, peopleLines, suppressedBlock } from "./markdown-remarks.js";
import type { Report } from "./report.js";
import { count, leading, leftOut, verdict } from "./wording.js";

export interface MarkdownOptions {
  /** UTF-8 bytes. GitHub refuses a step's summary over 1 MiB; the default leaves room for what else the step writes. */
  readonly maxBytes?: number;
  /** Functions shown open and in depth; the rest is folded. */
  readonly limit?: number;
  /** Flagged functions that got no annotation (annotations.ts), so that the summary can say it. */
  readonly unannotated?: number;
}

/**
 * The job summary as GitHub-flavoured Markdown: the verdict, the functions to look at, then everything
 * else folded; a verdict and one fold if nothing stands out. At most `maxBytes` bytes, well-formed at any size.
 */
export function renderMarkdown(report: Report, options: MarkdownOptions = {}): string {
  const { maxBytes = 900 * 1024, limit = 10, unannotated = 0 } = options;
  const open = leading(report).slice(0, limit);
  const quiet = open.length === 0;
  const warned = report.notices.filter((notice) => notice.level === "warning");
  const informed = report.notices.filter((notice) => notice.level === "info");

  // Space is given away in order of importance, which is not the order on the page.
  const { take, takeFitting } = spending(maxBytes);
  const head = take([`### Defect risk: ${verdict(report)}`, ""]);
  const gate = take(gateLines(report));
  const cover = quiet ? take([`<details><summary>${handle(report)}</summary>`, "", "</details>", ""]) : [];
  const foot = take(footer(report));
  const table = takeFitting(leadingBlock(report, open));
  const silenced = takeFitting(suppressedBlock(report, "by the change"));
  const people = take(peopleLines(open));
  const warnings = takeFitting(
    noticesBlock("What limits this report", quiet ? warned : [...warned, ...informed]),
  );
  const note = take(annotationNote(unannotated));
  const details = takeFitting(detailsBlock(report, open));
  const others = takeFitting(othersBlock(report, open));
  const standing = takeFitting(suppressedBlock(report, "before"));
  const marked = takeFitting(markedBlock(report.marked, !quiet));
  const asides = takeFitting(noticesBlock("Worth knowing", quiet ? informed : []));
  const guide = take(meaning(report));

  const page = quiet
    ? [
        ...head,
        ...gate,
        ...silenced,
        ...warnings,
        ...cover.slice(0, 2),
        ...others,
        ...standing,
        ...marked,
        ...asides,
        ...guide,
        ...foot,
        ...cover.slice(2),
      ]
    : [
        ...head,
        ...gate,
        ...table,
        ...people,
        ...note,
        ...silenced,
        ...details,
        ...others,
        ...standing,
        ...marked,
        ...warnings,
        ...asides,
        ...guide,
        ...foot,
      ];
  return page.join("\n").trimEnd().concat("\n");
}

/** The one line under a quiet verdict. */
function handle(report: Report): string {
  const scored =
    report.totals.functions === 0 ? [] : [`${count(report.totals.functions, "function")} scored`];
  const left = report.marked.length === 0 ? [] : [htmlText(leftOut(report.marked))];
  return [...scored, ...left].join(", ") || "What was looked at";
}
