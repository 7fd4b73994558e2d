import { indentOf, isNamed, type HunkLog } from "./hunk-log.js";
import { addedWithin, hunkAt, mapEnd, mapStart, type HunkRows } from "./interval-map.js";

/** A file change as the log has it: its hunks, and what the removed lines declared. */
export interface ChangeRows extends HunkRows {
  readonly declarations: DeclarationRows;
}

/** Rows [from, to) of the declarations table, by line. */
export interface DeclarationRows {
  readonly line: Int32Array;
  readonly name: Int32Array;
  readonly from: number;
  readonly to: number;
}

export interface Carried {
  /** Triples as in the state they come from, with the old side's lines. */
  readonly intervals: Int32Array;
  /** Functions of which the old side holds nothing. */
  readonly born: readonly number[];
}

/** Triples: function, first line, last line. */
export const STRIDE = 3;
const NONE = -1;

/**
 * Maps the intervals of a file's functions to the old side of a change.
 *
 * Lines outside the hunks only shift. Where a function's first line lies inside a replacement, the lines
 * alone do not tell where the function began; the declarations on the removed lines do, by name:
 *
 *   old                          new
 *   - return tail(f)             + return better(f)
 *   - def g(x):                  + def between():
 *                                +     …
 *                                + def g(x, y):
 *
 * Without its name there: a function of which hardly a line is old was moved here, if some removed line
 * elsewhere declared it, and else it is new, though git paired a brace of it with another's. What has more
 * old lines was renamed.
 */
export function carry(intervals: Int32Array, rows: ChangeRows, names: readonly number[]): Carried {
  const starts = new Int32Array(intervals.length / STRIDE);
  const ends = new Int32Array(starts.length);
  const changed = shift(intervals, rows, starts, ends);
  if (changed.length === 0) return { intervals: triplesOf(intervals, starts, ends), born: [] };

  const taken = new Set<number>();
  const unnamed: number[] = [];
  for (const i of changed) {
    const hunk = hunkAt(rows, intervals[i * STRIDE + 1]!);
    if (hunk === NONE) {
      starts[i] = mapStart(rows, intervals[i * STRIDE + 1]!);
      continue;
    }
    const declared = findDeclared(rows, names[intervals[i * STRIDE]!]!, taken, hunk);
    if (declared === NONE) unnamed.push(i);
    else starts[i] = rows.declarations.line[declared]!;
  }
  const born = placeUnnamed(intervals, rows, names, { unnamed, taken, starts, ends });
  for (const i of changed) {
    if (starts[i] === NONE || ends[i] !== NONE) continue;
    ends[i] = Math.max(starts[i]!, oldEnd(intervals, rows, starts, i));
  }
  return { intervals: triplesOf(intervals, starts, ends), born };
}

/** Fills in what only shifts, and gives the indexes of the others: those with a hunk inside. */
function shift(intervals: Int32Array, rows: HunkRows, starts: Int32Array, ends: Int32Array): number[] {
  const { oldLines, newStart, newLines, to } = rows;
  const changed: number[] = [];
  let [h, moved, previous] = [rows.from, 0, 0];
  for (let i = 0; i < starts.length; i++) {
    const [start, end] = [intervals[i * STRIDE + 1]!, intervals[i * STRIDE + 2]!];
    if (start < previous) [h, moved] = [rows.from, 0];
    previous = start;
    for (; h < to && newStart[h]! + Math.max(newLines[h]!, 1) <= start; h++)
      moved += oldLines[h]! - newLines[h]!;
    // A deletion lies behind the line it names.
    if (h < to && newStart[h]! + (newLines[h]! === 0 ? 1 : 0) <= end) {
      changed.push(i);
      starts[i] = ends[i] = NONE;
    } else [starts[i], ends[i]] = [start + moved, end + moved];
  }
  return changed;
}

interface Placement {
  readonly unnamed: readonly number[];
  readonly taken: Set<number>;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Functions whose first line is new and whose name no removed line of that hunk declared. */
function placeUnnamed(
  intervals: Int32Array,
  rows: ChangeRows,
  names: readonly number[],
  { unnamed, taken, starts, ends }: Placement,
): number[] {
  const born: number[] = [];
  for (const i of unnamed) {
    const [id, start, end] = [intervals[i * STRIDE]!, intervals[i * STRIDE + 1]!, intervals[i * STRIDE + 2]!];
    const length = end - start + 1;
    const old = length - addedWithin(rows, start, end);
    const moved = old * 2 < length ? findDeclared(rows, names[id]!, taken, NONE) : NONE;
    if (moved !== NONE) {
      starts[i] = rows.declarations.line[moved]!;
      ends[i] = declaredEnd(rows, moved, length);
    } else if (old === 0 || old * 5 < length || (old === 1 && length > 2)) born.push(id);
    else starts[i] = renamedStart(rows, start, taken);
  }
  return born;
}

/**
 * The first declaration of that name on a removed line of the hunk (NONE: of any), unless another
 * function has taken it: constructors have namesakes.
 */
function findDeclared(rows: ChangeRows, name: number, taken: Set<number>, hunk: number): number {
  const { line, name: names, from, to } = rows.declarations;
  const [first, last] = hunk === NONE ? [0, Infinity] : oldRange(rows, hunk);
  for (let d = from; d < to; d++) {
    if (line[d]! > last) break;
    if (line[d]! < first || !isNamed(names[d]!, name) || taken.has(d)) continue;
    taken.add(d);
    return d;
  }
  return NONE;
}

/** The start of a function under another name: what the removed lines declared last, if that is not taken. */
function renamedStart(rows: ChangeRows, start: number, taken: ReadonlySet<number>): number {
  const hunk = hunkAt(rows, start);
  const [first, last] = oldRange(rows, hunk);
  const aligned = mapStart(rows, start);
  if (rows.oldLines[hunk] === rows.newLines[hunk]) return aligned;
  const outer = outermost(rows, first, last).filter((d) => !taken.has(d));
  return outer.length === 0 ? aligned : rows.declarations.line[outer.at(-1)!]!;
}

/** Where function i ended, from its last line and from who stood behind it in the same hunk. */
function oldEnd(intervals: Int32Array, rows: ChangeRows, starts: Int32Array, i: number): number {
  const end = intervals[i * STRIDE + 2]!;
  const hunk = hunkAt(rows, end);
  if (hunk === NONE || rows.oldLines[hunk] === 0) return mapEnd(rows, end);
  const lastNew = rows.newStart[hunk]! + rows.newLines[hunk]! - 1;
  const next = followerWithin(intervals, i, lastNew);
  if (next === NONE) return mapEnd(rows, end);
  const [first, last] = oldRange(rows, hunk);
  // The blank lines between the two are taken to have been there before.
  const gap = intervals[next * STRIDE + 1]! - end;
  if (starts[next]! >= first && starts[next]! <= last) return starts[next]! - gap;
  const removed = outermost(rows, Math.max(first, starts[i]! + 1), last)[0];
  return removed === undefined ? last : rows.declarations.line[removed]! - gap;
}

function followerWithin(intervals: Int32Array, i: number, lastLine: number): number {
  const end = intervals[i * STRIDE + 2]!;
  for (let j = i + 1; j * STRIDE < intervals.length && intervals[j * STRIDE + 1]! <= lastLine; j++) {
    if (intervals[j * STRIDE + 1]! > end) return j;
  }
  return NONE;
}

/**
 * From a declaration to the next one of its hunk that does not lie inside it. Without one the hunk's end is
 * only a limit: statements may follow a local function, so it is taken to have been as long as it is now.
 */
function declaredEnd(rows: ChangeRows, declared: number, length: number): number {
  const { line, name, to } = rows.declarations;
  let last = line[declared]!;
  for (let h = rows.from; h < rows.to; h++) {
    const [first, end] = oldRange(rows, h);
    if (line[declared]! >= first && line[declared]! <= end) last = end;
  }
  for (let d = declared + 1; d < to && line[d]! <= last; d++) {
    if (indentOf(name[d]!) <= indentOf(name[declared]!)) return Math.max(line[declared]!, line[d]! - 1);
  }
  return Math.min(last, line[declared]! + length - 1);
}

/** The declarations in [first, last] that are indented least: locals are declarations too. */
function outermost(rows: ChangeRows, first: number, last: number): number[] {
  const { line, name, from, to } = rows.declarations;
  let found: number[] = [];
  for (let d = from; d < to && line[d]! <= last; d++) {
    if (line[d]! < first) continue;
    const indent = indentOf(name[d]!);
    const least = found.length === 0 ? Infinity : indentOf(name[found[0]!]!);
    if (indent < least) found = [d];
    else if (indent === least) found.push(d);
  }
  return found;
}

function oldRange(rows: HunkRows, hunk: number): [number, number] {
  const first = rows.oldStart[hunk]!;
  return [first, first + rows.oldLines[hunk]! - 1];
}

/** The mapped intervals, outer before inner, by start line; those without a start are left out. */
function triplesOf(intervals: Int32Array, starts: Int32Array, ends: Int32Array): Int32Array {
  const kept = new Int32Array(intervals.length);
  let [length, sorted] = [0, true];
  for (let i = 0; i < starts.length; i++) {
    if (starts[i] === NONE) continue;
    if (length > 0) {
      const [before, last] = [kept[length - 2]!, kept[length - 1]!];
      sorted &&= starts[i]! > before || (starts[i] === before && ends[i]! <= last);
    }
    kept[length++] = intervals[i * STRIDE]!;
    kept[length++] = starts[i]!;
    kept[length++] = ends[i]!;
  }
  const filled = length === kept.length ? kept : kept.slice(0, length);
  return sorted ? filled : inOrder(triples(filled));
}

export function triples(intervals: ArrayLike<number>): [number, number, number][] {
  const rows: [number, number, number][] = [];
  for (let i = 0; i < intervals.length; i += STRIDE) {
    rows.push([intervals[i]!, intervals[i + 1]!, intervals[i + 2]!]);
  }
  return rows;
}

/** Outer before inner, by start line. */
export function inOrder(rows: [number, number, number][]): Int32Array {
  return Int32Array.from(rows.sort((a, b) => a[1] - b[1] || b[2] - a[2] || a[0] - b[0]).flat());
}

/** The declarations that stand in the log for a file row. */
export function declarationViews(log: HunkLog): Pick<DeclarationRows, "line" | "name"> {
  return { line: log.declarations.line.view(), name: log.declarations.name.view() };
}
