import { sentence } from "../errors/index.js";
import { adapterOf, loraOf } from "./adapter-wording.js";
import { wrap } from "./columns.js";
import { terminal } from "./escape.js";
import type { Paint } from "./paint.js";
import type { Report } from "./report.js";
import { count, day, leftOut, suppressedBy } from "./wording.js";

/** What stands under every terminal rendering: files left out, notices, then the footer. */
export function remarks(
  report: Report,
  to: { readonly paint: Paint; readonly width: number },
): readonly string[] {
  const left = report.marked.length === 0 ? [] : [wrap(terminal(leftOut(report.marked)), to.width, "  ")];
  const notices = report.notices.map((notice) => {
    const mark = notice.level === "warning" ? "warning: " : "note: ";
    return wrap(mark + terminal(sentence(notice), 1000), to.width, "  ");
  });
  const silenced = report.functions
    .filter((fn) => fn.suppressed !== null)
    .map((fn) => {
      const mark = fn.suppressed!.addedByChange ? "suppressed by this change" : "suppressed";
      return wrap(terminal(`${mark}: ${fn.name}: ${suppressedBy(fn.suppressed!)}`), to.width, "  ");
    });
  const above = [...left, ...silenced, ...notices];
  return [...above, ...(above.length > 0 ? [""] : []), to.paint.dim(wrap(footer(report), to.width))];
}

/** Kept to about a line, and one for an adapter; the summary and the JSON report tell the rest. */
function footer({ model, totals }: Report): string {
  const { commits, since } = model.history;
  const depth = since === null ? count(commits, "commit") : `${count(commits, "commit")} since ${day(since)}`;
  const compared = count(totals.reference, "function");
  const adapter = model.adapter === null ? "" : ` ${adapterOf(model.adapter)}.`;
  const lora = model.lora === null ? "" : ` ${loraOf(model.lora)}.`;
  return terminal(
    `Historically fragile, which is not to say broken. Baseline ${model.weights}, ${compared}, ${depth}.${adapter}${lora}`,
  );
}
