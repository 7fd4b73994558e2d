/** A file change's hunks, as rows [from, to) of the hunk table's columns. */
export interface HunkRows {
  readonly oldStart: Int32Array;
  readonly oldLines: Int32Array;
  readonly newStart: Int32Array;
  readonly newLines: Int32Array;
  readonly from: number;
  readonly to: number;
}

/**
 * Where line `line` of the new side stood on the old side, if it is the first line of an interval.
 * A line outside the hunks moves by what was added and removed above it. Inside a replacement, the n-th
 * new line answers to the n-th old one (to the last, if there are fewer); a line that was purely added
 * answers to the line after the insertion.
 */
export function mapStart(rows: HunkRows, line: number): number {
  let shift = 0;
  for (let h = rows.from; h < rows.to; h++) {
    const [oldLines, newLines] = [rows.oldLines[h]!, rows.newLines[h]!];
    const first = newLines > 0 ? rows.newStart[h]! : rows.newStart[h]! + 1;
    if (line < first) break;
    if (line < first + newLines) {
      const oldFirst = oldLines > 0 ? rows.oldStart[h]! : rows.oldStart[h]! + 1;
      return oldLines > 0 ? oldFirst + Math.min(line - first, oldLines - 1) : oldFirst;
    }
    shift += oldLines - newLines;
  }
  return line + shift;
}

/** As mapStart, for the last line of an interval: counted from the hunk's end. */
export function mapEnd(rows: HunkRows, line: number): number {
  let shift = 0;
  for (let h = rows.from; h < rows.to; h++) {
    const [oldLines, newLines] = [rows.oldLines[h]!, rows.newLines[h]!];
    const first = newLines > 0 ? rows.newStart[h]! : rows.newStart[h]! + 1;
    if (line < first) break;
    if (line < first + newLines) {
      const oldLast = oldLines > 0 ? rows.oldStart[h]! + oldLines - 1 : rows.oldStart[h]!;
      return oldLines > 0 ? oldLast - Math.min(first + newLines - 1 - line, oldLines - 1) : oldLast;
    }
    shift += oldLines - newLines;
  }
  return line + shift;
}

/** The hunk whose new lines hold the line, or -1. */
export function hunkAt(rows: HunkRows, line: number): number {
  for (let h = rows.from; h < rows.to; h++) {
    const first = rows.newStart[h]!;
    if (first > line) break;
    if (line < first + rows.newLines[h]!) return h;
  }
  return -1;
}

/** How many lines of the new side's interval the change added: a function with no other line is newborn. */
export function addedWithin(rows: HunkRows, start: number, end: number): number {
  let added = 0;
  for (let h = rows.from; h < rows.to; h++) {
    const newLines = rows.newLines[h]!;
    if (newLines === 0) continue;
    const first = rows.newStart[h]!;
    if (first > end) break;
    added += Math.max(0, Math.min(end, first + newLines - 1) - Math.max(start, first) + 1);
  }
  return added;
}
