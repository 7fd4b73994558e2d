/*
 * Which of a repository's labels and issue types call something a defect. Written the ways that GitHub's larger
 * projects do: `bug`, `kind/bug`, `C-bug`, `type: bug`, `:lady_beetle: bug`, `confirmed bug`, `regression`.
 */

/** The name ends in it, as a word of its own. */
const CALLS_IT_SO = /(?:^|[^a-z])(?:bugs?|defects?|regressions?)[^\p{L}\p{N}]*$/iu;
/** Doubt, somebody else's defect, or one that is in no function. */
const UNLESS =
  /\b(?:not|no|non|invalid|wont|needs?|maybe|possible|potential|suspected|unconfirmed|upstream|docs?|documentation|website|tests?|ci|typo)\b/i;

/** @param name of a label or of an issue type */
export function isBugName(name: string): boolean {
  return CALLS_IT_SO.test(name) && !UNLESS.test(name);
}
