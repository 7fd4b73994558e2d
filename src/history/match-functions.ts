import type { LineEdit } from "../diff/file-change.js";
import { functionKey } from "../functions/source-function.js";
import { addedWithin, mapEnd, mapStart, type HunkRows } from "./interval-map.js";

interface Named {
  readonly name: string;
  readonly ordinal: number;
  readonly startLine: number;
  readonly endLine: number;
}

/**
 * Finds, for the functions of a file after a change, the ones they were before it: by qualified name, and
 * for those without a namesake by where their lines stood (a rename). Null: the function is new.
 *
 * @param edits the change's edits of this file, context taken off
 */
export function matchFunctions(
  after: readonly Named[],
  before: readonly Named[],
  edits: readonly LineEdit[],
): (number | null)[] {
  const byKey = new Map(before.map((f, i) => [functionKey(f), i]));
  const rows = editRows(edits);
  const matches = after.map((f) => byKey.get(functionKey(f)) ?? null);
  const taken = new Set(matches.filter((match) => match !== null));
  return matches.map((match, i) => {
    if (match !== null) return match;
    const { startLine, endLine } = after[i]!;
    if (addedWithin(rows, startLine, endLine) === endLine - startLine + 1) return null;
    const [from, to] = [mapStart(rows, startLine), mapEnd(rows, endLine)];
    const candidate = mostAlike(before, taken, from, to);
    if (candidate !== null) taken.add(candidate);
    return candidate;
  });
}

/** The free function whose lines overlap [from, to] most, if the overlap is half of both. */
function mostAlike(
  before: readonly Named[],
  taken: ReadonlySet<number>,
  from: number,
  to: number,
): number | null {
  let [best, bestOverlap] = [null as number | null, 0];
  before.forEach((f, i) => {
    const overlap = Math.min(f.endLine, to) - Math.max(f.startLine, from) + 1;
    const longest = Math.max(f.endLine - f.startLine, to - from) + 1;
    if (!taken.has(i) && overlap * 2 >= longest && overlap > bestOverlap) [best, bestOverlap] = [i, overlap];
  });
  return best;
}

function editRows(edits: readonly LineEdit[]): HunkRows {
  return {
    oldStart: Int32Array.from(edits, (edit) => edit.oldStart),
    oldLines: Int32Array.from(edits, (edit) => edit.oldLines),
    newStart: Int32Array.from(edits, (edit) => edit.newStart),
    newLines: Int32Array.from(edits, (edit) => edit.newLines),
    from: 0,
    to: edits.length,
  };
}
