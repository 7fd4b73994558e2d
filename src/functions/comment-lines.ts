import type { CommentRules, Language } from "./language.js";

/**
 * Whether a line holds no code, judged by that line alone: blank, a line comment, the only line of a
 * block comment, or a line that idiom marks as the inside of one. A best effort: prose inside a block
 * comment that starts with no mark passes for code.
 */
export function isCommentOrBlank(language: Pick<Language, "comments">, line: string): boolean {
  const text = line.trim();
  if (text === "") return true;
  const { lineComment, idiom, except } = language.comments;
  if (except?.test(text)) return false;
  return (
    lineComment.some((mark) => text.startsWith(mark)) ||
    isWholeBlock(language.comments, text) ||
    (idiom?.test(text) ?? false)
  );
}

/** A block comment with nothing behind it, or one left open. */
function isWholeBlock({ blockComment }: CommentRules, text: string): boolean {
  if (!blockComment || !text.startsWith(blockComment.open)) return false;
  const close = text.indexOf(blockComment.close, blockComment.open.length);
  return close === -1 || close + blockComment.close.length === text.length;
}
