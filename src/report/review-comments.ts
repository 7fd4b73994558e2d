import { anchorOf } from "./annotations.js";
import { markdownCode, markdownText } from "./escape.js";
import { fingerprintsOf } from "./fingerprint.js";
import { commitUrl, shortSha } from "./links.js";
import type { Report, ReportFunction } from "./report.js";
import { day, pastOf, riskierThan, topReason } from "./wording.js";

/** A remark on lines of the head that the change touches: the RIGHT side of GitHub's review API. */
export interface ReviewComment {
  readonly path: string;
  /** The last line. */
  readonly line: number;
  /** The first line; null where it is the last. */
  readonly startLine: number | null;
  /** GitHub-flavoured Markdown. */
  readonly body: string;
  /** The function's identity over pushes (fingerprint.ts): one remark each is enough. */
  readonly fingerprint: string;
}

/** A review with more remarks is not read. */
const MOST = 10;
/** Longest quoted subject of a fix. Characters. */
const SUBJECT = 100;

/** One remark per flagged function, in rank order, at most ten. A function that no hunk touches gets none. */
export function reviewCommentsFor(report: Report): readonly ReviewComment[] {
  const prints = fingerprintsOf(report.functions);
  return report.functions
    .filter((fn) => fn.flagged && fn.hunks.length > 0)
    .slice(0, MOST)
    .map((fn) => {
      const { startLine, endLine } = anchorOf(fn);
      return {
        path: fn.path,
        line: endLine,
        startLine: startLine < endLine ? startLine : null,
        body: bodyOf(report, fn),
        fingerprint: prints.get(fn) ?? "",
      };
    });
}

function bodyOf(report: Report, fn: ReportFunction): string {
  const fixes = fn.history.lastFixes.map((fix) => {
    const url = commitUrl(report, fix.sha);
    const sha = markdownCode(shortSha(fix.sha));
    const linked = url === null ? sha : `[${sha}](${url})`;
    return `- ${linked} ${markdownText(day(fix.date))} ${markdownText(fix.subject, SUBJECT)}`;
  });
  return [
    `**Review ${markdownCode(fn.name)} with care**: ${markdownText(topReason(fn))}.`,
    "",
    `${markdownText(pastOf(fn))}; ${riskierThan(fn)}. Historically fragile, which is not to say that there is a bug.`,
    ...(fixes.length > 0 ? ["", "Last fixes of this function:", ...fixes] : []),
  ].join("\n");
}
