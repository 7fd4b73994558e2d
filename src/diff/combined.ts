import type { Hunk, LineEdit } from "./file-change.js";

/**
 * Counts are skipped: at the end of a file git gets them wrong without context (`+10,18446744073709551615`).
 * Unlike in a two-way diff, a side without lines is given as the line *behind* the place: `-6,0` is between
 * lines 5 and 6 (combine-diff.c, show_parent_lno).
 */
const HEADER = /^(@{3,}) ((?:-\d+(?:,\d+)? )+)\+(\d+)(?:,\d+)? @{3,}/;

/**
 * Reads the hunks of a combined diff (`git diff-tree -c`), in which every body line has one column per
 * parent, into one list of edits per parent.
 *
 *   @@@ -1,2 -1,1 +1,2 @@@
 *   - old           only in parent 1
 *   ++new           in neither parent
 *    +theirs        in parent 1, not in parent 2
 *
 * @param lines the section's lines after its header lines
 * @returns edits[parent], in file order
 */
export function parseCombinedHunks(lines: readonly string[], parents: number): LineEdit[][] {
  const edits: LineEdit[][] = Array.from({ length: parents }, () => []);
  let old: number[] = [];
  let removed: number[] = [];
  let added: number[] = [];
  let line = 0;

  const flush = (p: number): void => {
    const [r, a] = [removed[p]!, added[p]!];
    if (r === 0 && a === 0) return;
    edits[p]!.push({
      oldStart: r > 0 ? old[p]! - r : old[p]! - 1,
      oldLines: r,
      newStart: a > 0 ? line - a : line - 1,
      newLines: a,
    });
    removed[p] = added[p] = 0;
  };
  const flushAll = (): void => {
    for (let p = 0; p < old.length; p++) flush(p);
  };

  for (const text of lines) {
    const header = HEADER.exec(text);
    if (header && header[1]!.length === parents + 1) {
      flushAll();
      old = [...header[2]!.matchAll(/-(\d+)/g)].map((m) => Number(m[1]));
      removed = old.map(() => 0);
      added = old.map(() => 0);
      line = Number(header[3]);
      continue;
    }
    if (old.length === 0 || text.startsWith("\\") || text.length < parents) continue;
    const columns = text.slice(0, parents);
    if (columns.includes("-")) {
      for (let p = 0; p < parents; p++) {
        if (columns[p] !== "-") continue;
        old[p]!++;
        removed[p]!++;
      }
      continue;
    }
    for (let p = 0; p < parents; p++) {
      if (columns[p] === "+") {
        added[p]!++;
        continue;
      }
      flush(p);
      old[p]!++;
    }
    line++;
  }
  flushAll();
  return edits;
}

/**
 * The hunks of a combined diff as the two-way diff from the first parent has them.
 * @param lines as above; those behind the last hunk (the next commit's message) are not taken for its lines
 */
export function firstParentHunks(lines: readonly string[], parents: number): Hunk[] {
  const hunks: Hunk[] = [];
  const columns = new RegExp(`^[ +-]{${parents}}`);
  let starts: [number, number] | null = null;
  let body: string[] = [];
  const flush = (): void => {
    if (starts === null) return;
    const count = (mark: string): number => body.filter((line) => !line.startsWith(mark)).length;
    const [oldLines, newLines] = [count("+"), count("-")];
    hunks.push({
      oldStart: starts[0] - (oldLines === 0 ? 1 : 0),
      oldLines,
      newStart: starts[1] - (newLines === 0 ? 1 : 0),
      newLines,
      lines: body,
    });
    starts = null;
  };
  for (const text of lines) {
    const header = HEADER.exec(text);
    if (header && header[1]!.length === parents + 1) {
      flush();
      starts = [Number(/\d+/.exec(header[2]!)![0]), Number(header[3])];
      body = [];
    } else if (!columns.test(text)) flush();
    else if (text.startsWith("-") || !text.slice(0, parents).includes("-")) {
      body.push(text[0]! + text.slice(parents));
    }
  }
  flush();
  return hunks;
}
