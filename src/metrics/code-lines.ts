import type { Language } from "../functions/language.js";
import { kindSet } from "../functions/rows.js";
import type { SyntaxTree } from "../functions/syntax-tree.js";

/** Counts the lines that hold code between two lines, both included: some token that is no comment. */
export function codeLinesOf(language: Language, tree: SyntaxTree): (from: number, to: number) => number {
  const holdsCode = markCode(language, tree);
  const before = new Uint32Array(holdsCode.length + 1);
  for (let line = 0; line < holdsCode.length; line++) before[line + 1] = before[line]! + holdsCode[line]!;
  return (from, to) => before[to]! - before[from - 1]!;
}

function markCode({ counting }: Language, tree: SyntaxTree): Uint8Array {
  const { text, kind, start, end, next, lineStarts } = tree;
  const comments = kindSet(tree.grammar, counting.comments);
  const marks = new Uint8Array(lineStarts.length);
  let line = 0;
  for (let row = 0; row < tree.size; row++) {
    if (comments[kind[row]!] || counting.isDocumentation?.(tree, row)) {
      row = next[row]! - 1;
      continue;
    }
    if (next[row] !== row + 1) continue;
    while (line + 1 < lineStarts.length && lineStarts[line + 1]! <= start[row]!) line++;
    // A token over several lines, a string or a line break: its blank lines hold nothing.
    let from = start[row]!;
    for (let at = line; from < end[row]!; at++) {
      const to = Math.min(end[row]!, lineStarts[at + 1] ?? text.length);
      if (marks[at] === 0 && !isBlank(text, from, to)) marks[at] = 1;
      from = to;
    }
  }
  return marks;
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) > 32) return false;
  return true;
}
