import {
  declaredEnd,
  findDeclared,
  NONE,
  oldRange,
  outermost,
  renamedDeclaration,
  replacedDeclaration,
  type ChangeRows,
} from "./declarations.js";
import { addedWithin, hunkAt, mapEnd, mapStart, type HunkRows } from "./interval-map.js";

/** The names by which renamed functions went before, in the form of a declaration, by function. */
export type FormerNames = ReadonlyMap<number, number>;

/** Where functions lie in one content of a file. */
export interface Places {
  /** Triples: function, first line, last line; outer before inner, by start line. */
  readonly intervals: Int32Array;
  readonly formerly: FormerNames;
}

/** The places on the old side of a change. */
export interface Carried extends Places {
  /** Functions of which the old side holds nothing. */
  readonly born: readonly number[];
}

export interface TrackedName {
  /** nameHash() of the name at the snapshot; of a callback whose argument it is. */
  readonly hash: number;
  /**
   * nameHash() of what a callback is bound to, null for any other function. Many lines of a file may call
   * the same, so callbacks are looked for only where they stand.
   */
  readonly boundTo: number | null;
}

/** Triples: function, first line, last line. */
export const STRIDE = 3;

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
 * old lines was renamed, and so was what has a few and begins where the removed lines began with a
 * declaration; from there on it goes by that name too. Lines whose white space alone changed bear nothing.
 */
export function carry(
  { intervals, formerly }: Places,
  rows: ChangeRows,
  names: readonly TrackedName[],
): Carried {
  const starts = new Int32Array(intervals.length / STRIDE);
  const ends = new Int32Array(starts.length);
  const changed = shift(intervals, rows, starts, ends);
  if (changed.length === 0) return { intervals: triplesOf(intervals, starts, ends), formerly, born: [] };

  const taken = new Set<number>();
  const unnamed: number[] = [];
  for (const i of changed) {
    const hunk = hunkAt(rows, intervals[i * STRIDE + 1]!);
    if (hunk === NONE) {
      starts[i] = mapStart(rows, intervals[i * STRIDE + 1]!);
      continue;
    }
    const id = intervals[i * STRIDE]!;
    const declared = findDeclared(rows, namesOf(names[id]!, formerly.get(id)), taken, hunk);
    if (declared === NONE) unnamed.push(i);
    else {
      taken.add(declared);
      starts[i] = rows.declarations.line[declared]!;
    }
  }
  const renamed = new Map<number, number>();
  const born = placeUnnamed(intervals, rows, names, { formerly, unnamed, taken, starts, ends, renamed });
  for (const i of changed) {
    if (starts[i] === NONE || ends[i] !== NONE) continue;
    ends[i] = Math.max(starts[i]!, oldEnd(intervals, rows, starts, i));
  }
  return {
    intervals: triplesOf(intervals, starts, ends),
    formerly: renamed.size === 0 ? formerly : new Map([...formerly, ...renamed]),
    born,
  };
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

/** What a function may be declared as: what it is called now, and what it was before or is bound to. */
function namesOf({ hash, boundTo }: TrackedName, formerly: number | undefined): number[] {
  const other = formerly ?? boundTo;
  return other === null ? [hash] : [hash, other];
}

interface Placement {
  readonly formerly: FormerNames;
  readonly unnamed: readonly number[];
  readonly taken: Set<number>;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly renamed: Map<number, number>;
}

/** Functions whose first line is new and whose name no removed line of that hunk declared. */
function placeUnnamed(
  intervals: Int32Array,
  rows: ChangeRows,
  names: readonly TrackedName[],
  { formerly, unnamed, taken, starts, ends, renamed }: Placement,
): number[] {
  const born: number[] = [];
  const elsewhere = (id: number): number =>
    names[id]!.boundTo === null
      ? findDeclared(rows, namesOf(names[id]!, formerly.get(id)), taken, NONE)
      : NONE;

  const place = (i: number): void => {
    const [id, start, end] = [intervals[i * STRIDE]!, intervals[i * STRIDE + 1]!, intervals[i * STRIDE + 2]!];
    const [hunk, length] = [hunkAt(rows, start), end - start + 1];
    const old = length - addedWithin(rows, start, end);
    const isNew = old === 0 || old * 5 < length || (old === 1 && length > 2);
    const declared = isNew
      ? replacedDeclaration(rows, hunk, taken, { start, end, old })
      : renamedDeclaration(rows, hunk, taken, start);
    if (isNew && declared === NONE) {
      born.push(id);
      return;
    }
    starts[i] = declared === NONE ? mapStart(rows, start) : rows.declarations.line[declared]!;
    // Lines may lie in another's place, which that one still claims by its name.
    if (declared === NONE || elsewhere(id) !== NONE) return;
    taken.add(declared);
    renamed.set(id, rows.declarations.name[declared]!);
  };

  // Who kept the body is asked first, then who finds its name elsewhere, and then who is left.
  const others: number[] = [];
  for (const i of unnamed) {
    const [start, end] = [intervals[i * STRIDE + 1]!, intervals[i * STRIDE + 2]!];
    const hunk = hunkAt(rows, start);
    if (isReformatted(rows, hunk)) {
      starts[i] = reflowed(rows, hunk, start, 0);
      if (hunkAt(rows, end) === hunk) ends[i] = Math.max(starts[i]!, reflowed(rows, hunk, end, 1));
    } else if (addedWithin(rows, start, end) * 2 > end - start + 1) others.push(i);
    else place(i);
  }
  const strangers = others.filter((i) => {
    const moved = elsewhere(intervals[i * STRIDE]!);
    if (moved === NONE) return true;
    taken.add(moved);
    starts[i] = rows.declarations.line[moved]!;
    ends[i] = declaredEnd(rows, moved, intervals[i * STRIDE + 2]! - intervals[i * STRIDE + 1]! + 1);
    return false;
  });
  strangers.forEach(place);
  return born;
}

/** Whether a hunk changed white space only: the lines of both sides say the same. */
function isReformatted({ substance, oldLines }: ChangeRows, hunk: number): boolean {
  return (
    substance !== null && oldLines[hunk]! > 0 && substance.added[hunk] === 0 && substance.removed[hunk] === 0
  );
}

/** The old line that stands as far down the hunk as that new one; `last`: 1 for the last line of a function. */
function reflowed(rows: HunkRows, hunk: number, line: number, last: 0 | 1): number {
  const scale = rows.oldLines[hunk]! / rows.newLines[hunk]!;
  const down = (line - rows.newStart[hunk]! + last) * scale;
  return rows.oldStart[hunk]! + (last === 1 ? Math.ceil(down) - 1 : Math.floor(down));
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
