import type { LineEdit } from "../diff/file-change.js";

interface Interval {
  readonly startLine: number;
  readonly endLine: number;
}

/**
 * Gives each edit to the innermost functions that own a line of it on the new side. A pure deletion lies
 * between two lines and belongs to the innermost function that holds both.
 *
 * @param functions by start line, outer before inner, as the extractor gives them
 * @returns for each function, by its index, the lines of its own that the edits cover
 */
export function touchedFunctions(
  functions: readonly Interval[],
  edits: readonly LineEdit[],
): Map<number, { edit: LineEdit; lines: number[] }[]> {
  const touched = new Map<number, { edit: LineEdit; lines: number[] }[]>();
  const owners = ownersByLine(functions);
  for (const edit of edits) {
    const owned = new Map<number, number[]>();
    if (edit.newLines === 0) {
      const owner = innermost(functions, edit.newStart, edit.newStart + 1);
      if (owner !== null) owned.set(owner, []);
    }
    for (let line = edit.newStart; line < edit.newStart + edit.newLines; line++) {
      const owner = owners[line] ?? -1;
      if (owner < 0) continue;
      const lines = owned.get(owner);
      if (lines) lines.push(line);
      else owned.set(owner, [line]);
    }
    for (const [owner, lines] of owned) {
      const found = touched.get(owner);
      if (found) found.push({ edit, lines });
      else touched.set(owner, [{ edit, lines }]);
    }
  }
  return touched;
}

/** The innermost function of each line, −1 for none: a file of a megabyte has 50,000 lines to ask for. */
function ownersByLine(functions: readonly Interval[]): Int32Array {
  const last = functions.reduce((line, { endLine }) => Math.max(line, endLine), 0);
  const owners = new Int32Array(last + 1).fill(-1);
  functions.forEach(({ startLine, endLine }, i) => owners.fill(i, startLine, endLine + 1));
  return owners;
}

function innermost(functions: readonly Interval[], from: number, to: number): number | null {
  let found: number | null = null;
  for (let i = 0; i < functions.length; i++) {
    const f = functions[i]!;
    if (f.startLine > from) break;
    if (f.endLine >= to) found = i;
  }
  return found;
}
