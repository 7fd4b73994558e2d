import { bytesOf, spending } from "../byte-budget.js";
import { safeUrl } from "../links.js";
import { detailsBlock, leadingBlock, othersNote, warningsBlock } from "../markdown-blocks.js";
import { gateLines, peopleLines, suppressedBlock } from "../markdown-remarks.js";
import type { Report } from "../report.js";
import { gateState, leading, verdict } from "../wording.js";
import { commentFooter } from "./footer.js";
import { sinceBlock } from "./moves.js";
import { fitted, hidden, pushOf, type CommentState, type Push } from "./state.js";

export { readCommentState, type CommentState } from "./state.js";

/** First line of every comment of ours; whoever looks for it checks the author too, as anybody can write it. */
export const COMMENT_MARKER = "<!-- defect-risk:comment -->";

/** GitHub refuses a longer comment. It counts characters; UTF-8 bytes are never fewer. */
const MAX_BODY = 65_536;
/** Of each of the two pushes that a comment remembers. Bytes of JSON; base64 makes them a third more. */
const MAX_PUSH = 11_000;

export interface CommentOptions {
  /** What the comment that is to be replaced remembers; null for the first. */
  readonly previous: CommentState | null;
  /** Where the whole report is; null if nowhere. */
  readonly runUrl: string | null;
}

export interface RenderedComment {
  readonly body: string;
}

export type CommentMode = "never" | "on-risk" | "always";

/** Whether a report deserves a comment: on risk only if something is flagged or the gate fails. */
export function commentWanted(report: Report, mode: CommentMode): boolean {
  if (mode === "never" || report.command !== "score") return false;
  return mode === "always" || report.totals.flagged > 0 || gateState(report.gate) === "failed";
}

/** The one comment on a pull request, as GitHub-flavoured Markdown: verdict, what changed since the last push, table. */
export function renderComment(report: Report, { previous, runUrl }: CommentOptions): RenderedComment {
  const earlier = earlierOf(report, previous);
  const open = leading(report);
  const memory = memoryOf(report, earlier);
  const { take, takeFitting } = spending(MAX_BODY - bytesOf([COMMENT_MARKER, memory]));

  const head = take([`### Defect risk: ${verdict(report)}`, ""]);
  const gate = take(gateLines(report));
  const foot = take(commentFooter(report, safeUrl(runUrl)));
  const table = takeFitting(leadingBlock(report, open));
  const since = earlier === null ? [] : takeFitting(sinceBlock(earlier, report));
  const silenced = takeFitting(suppressedBlock(report, "by the change"));
  const people = take(peopleLines(open));
  const warnings = takeFitting(warningsBlock(report));
  const details = takeFitting(detailsBlock(report, open));
  const others = take(othersNote(report, open));
  const page = [COMMENT_MARKER, ...head, ...gate, ...since, ...table, ...people, ...details, ...others, ...silenced, ...warnings, ...foot]; // prettier-ignore
  return { body: [...page, memory].join("\n") };
}

/** What becomes of a comment whose risk is gone: one line, and folded what was flagged. */
export function renderSettledComment(
  report: Report,
  previous: CommentState,
  runUrl: string | null = null,
): RenderedComment {
  const earlier = earlierOf(report, previous);
  const memory = memoryOf(report, earlier);
  const { take, takeFitting } = spending(MAX_BODY - bytesOf([COMMENT_MARKER, memory]));
  const head = take([`<details><summary>Defect risk: ${verdict(report).toLowerCase()}</summary>`, ""]);
  const close = take(["</details>", ""]);
  const foot = take(commentFooter(report, safeUrl(runUrl)));
  const since = earlier === null ? [] : takeFitting(sinceBlock(earlier, report));
  return { body: [COMMENT_MARKER, ...head, ...since, ...foot, ...close, memory].join("\n") };
}

/** The push to compare with: on a second run of the same head that is the one before, as in the first run. */
function earlierOf(report: Report, previous: CommentState | null): Push | null {
  if (previous === null) return null;
  const again = previous.head !== null && previous.head === report.head;
  return again ? previous.earlier : previous;
}

function memoryOf(report: Report, earlier: Push | null): string {
  const { head, model, complete, functions } = fitted(pushOf(report), MAX_PUSH);
  const kept = earlier === null ? null : onlyPush(fitted(earlier, MAX_PUSH));
  return hidden({ version: 1, head, model, complete, functions, earlier: kept });
}

/** Without what a whole state has beside it. */
function onlyPush({ head, model, complete, functions }: Push): Push {
  return { head, model, complete, functions };
}
