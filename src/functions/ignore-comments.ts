import type { Language } from "./language.js";
import { bodyOf } from "./names.js";
import { isLeaf, kindSet, kindTable, textOf } from "./rows.js";
import type { SourceFunction } from "./source-function.js";
import { lineAt, type SyntaxTree } from "./syntax-tree.js";

/** `defect-risk-ignore: why` in a comment: nobody is to be told of the function that it stands at. */
export interface IgnoreComment {
  readonly line: number;
  /** Null where none is given, and then it does not count. */
  readonly reason: string | null;
  /** Place of its function in the list; null where it stands at none. */
  readonly fn: number | null;
}

export const IGNORE_MARKER = "defect-risk-ignore";
/** Only marks of the comment stand before it: prose that speaks of the marker is no marker. */
const IN_COMMENT = new RegExp(`^[^\\p{L}\\p{N}]*${IGNORE_MARKER}(?![\\w-])[^\\S\\n]*(?::(.*))?`, "u");
const CLOSING = /(?:\*+\/|-->|=end)\s*$/;
const LONGEST_REASON = 300;
/** A comment farther above a function than this is not at it: thousands of them must not be read again for each. */
const FARTHEST = 10_000;

/**
 * The comments of a text that ask to be told nothing of a function: on its first line, directly above it
 * (other comments may stand between), or before the first code of its body.
 */
export function ignoreComments(
  language: Language,
  tree: SyntaxTree,
  functions: readonly SourceFunction[],
): IgnoreComment[] {
  if (!tree.text.includes(IGNORE_MARKER)) return [];
  const comments = kindSet(tree.grammar, language.counting.comments);
  const rows: number[] = [];
  for (let row = 0; row < tree.size; row++) if (comments[tree.kind[row]!] === 1) rows.push(row);
  const blanked = withoutComments(tree, rows);
  return rows.flatMap((row) =>
    textOf(tree, row)
      .split("\n")
      .flatMap((text, i): IgnoreComment[] => {
        const found = IN_COMMENT.exec(text);
        if (!found) return [];
        // Cut before the closing mark is looked for, which takes the square of a row of asterisks.
        const said = (found[1] ?? "").trim().slice(0, 2 * LONGEST_REASON);
        const reason = said.replace(CLOSING, "").trim().slice(0, LONGEST_REASON);
        const line = lineAt(tree, tree.start[row]!) + i;
        const fn = functionAt({ language, tree, functions, blanked, comments }, row);
        return [{ line, reason: /\p{L}/u.test(reason) ? reason : null, fn }];
      }),
  );
}

/** The text with blanks for its comments; every offset kept. */
function withoutComments({ text, start, end }: SyntaxTree, rows: readonly number[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const row of rows) {
    if (start[row]! < at) continue;
    parts.push(text.slice(at, start[row]), text.slice(start[row], end[row]).replace(/[^\n]/g, " "));
    at = end[row]!;
  }
  return [...parts, text.slice(at)].join("");
}

interface Reading {
  readonly language: Language;
  readonly tree: SyntaxTree;
  readonly functions: readonly SourceFunction[];
  readonly blanked: string;
  readonly comments: Uint8Array;
}

function functionAt(reading: Reading, row: number): number | null {
  const { tree, functions, blanked } = reading;
  const [start, end] = [tree.start[row]!, tree.end[row]!];
  const line = lineAt(tree, start);
  const onFirstLine = functions.findIndex((f) => f.startLine === line);
  if (onFirstLine !== -1) return onFirstLine;
  const lineStart = tree.lineStarts[line - 1]!;
  if (blanked.slice(lineStart, start).trim() === "") {
    const below = functions.findIndex((f) => tree.lineStarts[f.startLine - 1]! >= end);
    const next = below === -1 ? end : tree.lineStarts[functions[below]!.startLine - 1]!;
    // Comments are blank by now: a line break of the text itself twice in a row is a paragraph's end.
    const near = below !== -1 && next - end <= FARTHEST;
    if (near && blanked.slice(end, next).trim() === "" && !hasEmptyLine(tree.text.slice(end, next)))
      return below;
  }
  const inside = functions.findLastIndex((f) => f.startOffset <= start && end <= f.endOffset);
  return inside !== -1 && start < firstCode(reading, functions[inside]!) ? inside : null;
}

function hasEmptyLine(between: string): boolean {
  return /\n[^\S\n]*\n/.test(between);
}

/** What may open a body before its first statement. */
const OPENING = /^(?:[{:=>(-]+|do|begin|then)$/;

/** Offset of the first code in a function's body; a docstring is none. */
function firstCode({ language, tree, comments }: Reading, { node }: SourceFunction): number {
  const rule = kindTable(tree.grammar, language.naming.functions)[tree.kind[node]!];
  const body = rule ? bodyOf(tree, node, rule) : -1;
  if (body === -1) return 0;
  for (let row = body; row < tree.next[body]!; row++) {
    if (comments[tree.kind[row]!] === 1 || language.counting.isDocumentation?.(tree, row)) {
      row = tree.next[row]! - 1;
      continue;
    }
    if (isLeaf(tree, row) && !OPENING.test(textOf(tree, row).trim())) return tree.start[row]!;
  }
  return tree.end[body]!;
}
