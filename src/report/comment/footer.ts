import { holdoutOf } from "../adapter-wording.js";
import { markdownCode, markdownText } from "../escape.js";
import { commitUrl, shortSha } from "../links.js";
import type { Report } from "../report.js";
import { NOT_CLAIMED } from "../wording.js";

/** One small line: what it does not claim, where the rest is, and how the score did when it was tested here. */
export function commentFooter(report: Report, runUrl: string | null): readonly string[] {
  const whole = runUrl === null ? [] : [`[Whole report](${runUrl})`];
  const parts = [`${NOT_CLAIMED}.`, ...whole, ...scoredAt(report), ...tested(report)];
  return [`<sub>${parts.join(" · ")}</sub>`, ""];
}

function scoredAt(report: Report): string[] {
  if (report.head === null) return [];
  const name = markdownCode(shortSha(report.head));
  const url = commitUrl(report, report.head);
  return [`Scored at ${url === null ? name : `[${name}](${url})`}`];
}

/** How the score that orders this change did in windows it had not seen. */
function tested({ model }: Report): string[] {
  const used = [model.lora, model.adapter].find((card) => card?.used === true && card.holdout !== null);
  if (!used?.holdout) return [];
  return [`Tested on this repository's own past, ${markdownText(holdoutOf(used.holdout))}`];
}
