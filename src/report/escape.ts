/**
 * Everything a pull request names is hostile: paths, function names, commit subjects, even the reasons
 * and notices that quote them. Each function here makes one string safe for one target; a renderer
 * never prints a foreign string without one of them.
 */

/**
 * Characters a reader cannot see, that reorder their neighbours or drive a terminal: controls, formats
 * (bidi, zero width, tags), line separators, lone surrogates, and the blanks that are not spaces.
 */
const UNSEEN =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u2800\u3164\uFFA0]/gu;

/** An empty comment splits a word for GitHub's mention, issue and link filters and shows nothing. */
const SPLIT = "<!-- -->";

/** Enough for any honest sentence or subject; a longer one is cut, not trusted. Characters. */
const SENTENCE = 400;
/** Longest function name or path shown in full. Characters; git and most languages allow far more. */
const NAME = 120;

/** `text` with every unseen character replaced by its visible code point, e.g. `\u{202E}`. */
export function visible(text: string): string {
  return text
    .replaceAll("\t", " ")
    .replace(UNSEEN, (c) => `\\u{${c.codePointAt(0)!.toString(16).toUpperCase()}}`);
}

/** Which end of a text that is too long says more: the start of a sentence, the end of a path. */
export type Keep = "start" | "end";

/** At most `max` characters (code points) of `text`, the cut marked at its end or at its start. */
export function clip(text: string, max: number, keep: Keep = "start"): string {
  if (text.length <= max) return text;
  // A code point is at most two units: only that much is split up, however long the text is.
  const points = Array.from(keep === "start" ? text.slice(0, 2 * max + 2) : text.slice(-2 * max - 2));
  if (points.length <= max) return text;
  return keep === "start" ? `${points.slice(0, max - 1).join("")}…` : `…${points.slice(1 - max).join("")}`;
}

/** Cut before as well as after, so that a name of megabytes costs nothing. */
export function plain(text: string, max = SENTENCE, keep: Keep = "start"): string {
  return clip(visible(clip(text, max, keep)), max, keep).trim();
}

/** Characters told as entities: they begin HTML or a link, cut a table row or open math, backslash or not. */
const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "[": "&#91;",
  "]": "&#93;",
  "|": "&#124;",
  $: "&#36;",
};

/** What Markdown or GitHub's filters read in running text: markup, HTML, `@user`, `://`, `www.`, `#1`, `GH-1`. */
const ACTIVE = /[\\`*~]|_(?![^\W_])|(?<![^\W_])_|[&<>[\]|$]|@|:(?=\/\/)|\bwww(?=\.)|#(?=\d)|\bGH-(?=\d)/gi;
/** What would begin a heading, list, rule or underline where a bullet's text starts. */
const LEADING = /^(?=[#+=-])|^\d+(?=[.)](?:\s|$))/;

/** Prose in Markdown, inside a table cell or out: no markup, link, mention, reference or cell break survives. */
export function markdownText(text: string, max = SENTENCE, keep: Keep = "start"): string {
  return plain(text, max, keep)
    .replace(ACTIVE, (found) => ENTITIES[found] ?? (/[\\`*_~]/.test(found) ? `\\${found}` : found + SPLIT))
    .replace(LEADING, "$&\\");
}

/**
 * Code in Markdown, inside a table cell or out. A code span takes nothing as markup but its own
 * backticks; a pipe still ends its cell, and only some parsers read `\|` as one after a backslash.
 * Such names (operators, generics, attacks) are told letter by letter in an element instead.
 */
export function markdownCode(text: string, max = NAME, keep: Keep = "start"): string {
  const shown = plain(text, max, keep);
  if (shown !== "" && !/[`|\\<>&[\]]/.test(shown)) return `\`${shown}\``;
  return `<code>${shown.replace(/[!-/:-@[-`{-~]/g, (c) => (c === "/" ? c : `&#${c.charCodeAt(0)};`))}</code>`;
}

/** Text in an HTML block, where Markdown is not read. */
export function htmlText(text: string, max = SENTENCE): string {
  return plain(text, max).replace(/[&<>"'[\]]/g, (c) => ENTITIES[c]!);
}

/**
 * A terminal or a job's log: no escape sequence, and none of what a runner obeys there, which is a
 * line that begins with `::command` (a word may come to stand there by wrapping) and `##[command]` anywhere.
 */
export function terminal(text: string, max = SENTENCE, keep: Keep = "start"): string {
  return plain(text, max, keep)
    .replace(/(^|\s):(?=:)/g, "$1\\u{3A}")
    .replaceAll("##[", "##\\u{5B}");
}
