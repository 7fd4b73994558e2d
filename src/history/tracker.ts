import { IntColumn } from "./columns.js";
import { nameHash, type HunkLog } from "./hunk-log.js";
import { carry, inOrder, STRIDE, triples, type Carried, type Places, type TrackedName } from "./carry.js";
import { declarationViews, type ChangeRows } from "./declarations.js";
import type { HunkRows } from "./interval-map.js";

/** The functions of one file at the snapshot, outer before inner, by start line. */
export interface TrackedFile {
  readonly path: string;
  /** The blob's id, in full. */
  readonly blob: string;
  readonly functions: readonly TrackedFunction[];
}

export interface TrackedFunction {
  /** The unqualified name, as a declaration would write it; of a callback whose argument it is. */
  readonly simpleName: string;
  /** What a callback stands in, perhaps a name bound on its first line; null for what has a name itself. */
  readonly boundTo: string | null;
  readonly startLine: number;
  readonly endLine: number;
}

/**
 * What each function and each file lived through, newest first, as rows sorted by owner:
 * owner o's events are the rows first[o] … first[o + 1] − 1.
 */
export interface Touches {
  readonly first: Int32Array;
  /** Row of the commit table. */
  readonly commit: Int32Array;
  /** TOUCH flags. */
  readonly flags: Uint8Array;
  /** Substantive lines the commit added there. */
  readonly added: Int32Array;
}

export const TOUCH = {
  /** More than blanks, comments or white space. */
  substantive: 1,
  /** The function appears: no line of it existed before. */
  birth: 2,
} as const;

export interface TrackedHistory {
  readonly functions: Touches;
  readonly files: Touches;
}

/** Where the snapshot's functions stand in every content that the replay met. */
export interface FunctionPlaces {
  /**
   * The innermost function that holds the line, by its number; null if the snapshot has none of it.
   *
   * @param path by its number in the log, as `blob`
   */
  functionAt(path: number, blob: number, line: number): number | null;
}

interface FileState extends Places {
  readonly file: number;
}

/** Keys are path × 2²⁶ + blob, exact in a double up to 2²⁷ paths and 2²⁶ blobs. */
const BLOBS = 2 ** 26;

/**
 * Replays the hunk log over the functions of a snapshot, newest commit to oldest.
 *
 * What is known is kept by (path, blob): where each of today's functions lies in exactly that content. A
 * commit that turned blob A into blob B finds B's intervals, gives its hunks to the innermost functions
 * they fall in, and leaves the mapped intervals under A. Content decides, not the order of commits, so
 * parallel branches and merges are followed exactly; a merge hands its intervals to every parent.
 *
 * @param log the snapshot's commit and all its ancestors, newest first, children before parents
 * @param files the snapshot's files; functions are numbered through, file by file
 */
export function track(log: HunkLog, files: readonly TrackedFile[]): TrackedHistory {
  return replay(log, files).history;
}

/** As `track`, with the places, which take as much memory again as the log. */
export function trackPlaces(log: HunkLog, files: readonly TrackedFile[]): FunctionPlaces {
  const { states } = replay(log, files);
  return {
    functionAt(path, blob, line) {
      const { intervals } = states.get(path * BLOBS + blob) ?? NOWHERE;
      let found: number | null = null;
      for (let i = 0; i < intervals.length && intervals[i + 1]! <= line; i += STRIDE)
        if (intervals[i + 2]! >= line) found = intervals[i]!;
      return found;
    },
  };
}

interface Replay {
  readonly history: TrackedHistory;
  readonly states: ReadonlyMap<number, FileState>;
}

function replay(log: HunkLog, files: readonly TrackedFile[]): Replay {
  const states = new Map<number, FileState>();
  const names: TrackedName[] = [];
  const functionEvents = new EventList();
  const fileEvents = new EventList();

  files.forEach((file, fileIndex) => {
    const intervals = new Int32Array(file.functions.length * STRIDE);
    file.functions.forEach((f, i) => {
      intervals.set([names.length, f.startLine, f.endLine], i * STRIDE);
      names.push({
        hash: nameHash(f.simpleName),
        boundTo: f.boundTo === null ? null : nameHash(f.boundTo),
      });
    });
    const [path, blob] = [log.paths.find(file.path), log.blobs.find(file.blob.slice(0, 16))];
    // A file no commit of the log wrote has no history there is to find.
    if (path !== undefined && blob !== undefined)
      states.set(path * BLOBS + blob, { ...NOWHERE, file: fileIndex, intervals });
  });

  const t = { commits: log.commits, files: log.files, hunks: hunkViews(log) };
  const declarations = declarationViews(log);
  const commits = t.commits.sha.length;
  const fileRows = t.files.oldPath.length;
  for (let c = 0; c < commits; c++) {
    const lastFile = c + 1 < commits ? t.commits.firstFile.at(c + 1) : fileRows;
    const isMerge = t.commits.parents.at(c) > 1;
    for (let row = t.commits.firstFile.at(c); row < lastFile; row++) {
      const state = states.get(t.files.newPath.at(row) * BLOBS + t.files.newBlob.at(row));
      if (state === undefined) continue;
      const isLast = row + 1 === fileRows;
      const rows: ChangeRows = {
        ...t.hunks,
        substance: isMerge ? null : t.hunks,
        from: t.files.firstHunk.at(row),
        to: isLast ? log.hunks.oldStart.length : t.files.firstHunk.at(row + 1),
        declarations: {
          ...declarations,
          from: t.files.firstDeclaration.at(row),
          to: isLast ? log.declarations.line.length : t.files.firstDeclaration.at(row + 1),
        },
      };
      const oldBlob = t.files.oldBlob.at(row);
      if (!isMerge) {
        const substantive = attribute(state, rows, t.hunks, c, functionEvents);
        fileEvents.push(
          state.file,
          c,
          (substantive.any ? TOUCH.substantive : 0) | (oldBlob === 0 ? TOUCH.birth : 0),
          substantive.added,
        );
      }
      const carried = oldBlob === 0 ? allBorn(state) : carry(state, rows, names);
      if (!isMerge)
        for (const id of carried.born) functionEvents.push(id, c, TOUCH.substantive | TOUCH.birth, 0);
      if (oldBlob !== 0) merge(states, t.files.oldPath.at(row) * BLOBS + oldBlob, state.file, carried);
    }
  }
  const history = {
    functions: functionEvents.byOwner(names.length),
    files: fileEvents.byOwner(files.length),
  };
  return { history, states };
}

function allBorn({ intervals }: FileState): Carried {
  return {
    ...NOWHERE,
    born: Array.from({ length: intervals.length / STRIDE }, (_, i) => intervals[i * STRIDE]!),
  };
}

const NOWHERE: Places = { intervals: new Int32Array(0), formerly: new Map() };

type HunkViews = Omit<HunkRows, "from" | "to"> & { readonly added: Int32Array; readonly removed: Int32Array };

function hunkViews(log: HunkLog): HunkViews {
  const { oldStart, oldLines, newStart, newLines, added, removed } = log.hunks;
  return {
    oldStart: oldStart.view(),
    oldLines: oldLines.view(),
    newStart: newStart.view(),
    newLines: newLines.view(),
    added: added.view(),
    removed: removed.view(),
  };
}

/** Gives each hunk to the innermost functions that own a line of it. */
function attribute(
  { intervals }: FileState,
  rows: HunkRows,
  hunks: HunkViews,
  commit: number,
  events: EventList,
): { any: boolean; added: number } {
  let [any, total] = [false, 0];
  for (let h = rows.from; h < rows.to; h++) {
    const [newLines, added] = [hunks.newLines[h]!, hunks.added[h]!];
    const substantive = added > 0 || hunks.removed[h]! > 0;
    any ||= substantive;
    total += added;
    // A pure deletion lies between two lines; both must belong to the function that lost something.
    const first = hunks.newStart[h]!;
    const last = newLines > 0 ? first + newLines - 1 : first + 1;
    for (let i = 0; i < intervals.length; i += STRIDE) {
      const [start, end] = [intervals[i + 1]!, intervals[i + 2]!];
      if (start > last) break;
      if (newLines === 0 ? start > first || end < last : end < first) continue;
      const own = ownLines(intervals, i, Math.max(first, start), Math.min(last, end), newLines === 0);
      if (own === 0) continue;
      const share = newLines === 0 ? 0 : Math.max(added > 0 ? 1 : 0, Math.round((added * own) / newLines));
      events.push(intervals[i]!, commit, substantive ? TOUCH.substantive : 0, share);
    }
  }
  return { any, added: total };
}

/** Lines of [from, to] that no function inside function i owns; for a deletion, 1 if its place is i's own. */
function ownLines(intervals: Int32Array, i: number, from: number, to: number, deletion: boolean): number {
  let own = to - from + 1;
  let covered = from - 1;
  const end = intervals[i + 2]!;
  for (let j = i + STRIDE; j < intervals.length; j += STRIDE) {
    const [start, stop] = [intervals[j + 1]!, intervals[j + 2]!];
    if (start > to || start > end) break;
    if (stop < from || stop > end) continue;
    if (deletion) {
      if (start <= from && stop >= to) return 0;
      continue;
    }
    const [a, b] = [Math.max(start, covered + 1), Math.min(stop, to)];
    if (b >= a) own -= b - a + 1;
    covered = Math.max(covered, b);
  }
  return deletion ? 1 : own;
}

/** Content met on two ways: what the first knew stands, functions that only the second knows are added. */
function merge(states: Map<number, FileState>, key: number, file: number, places: Places): void {
  const known = states.get(key);
  // Without a function left the file's own history goes on, but gives way to a file that has some.
  if (known === undefined || (known.intervals.length === 0 && places.intervals.length > 0)) {
    states.set(key, { file, intervals: places.intervals, formerly: places.formerly });
    return;
  }
  if (known.file !== file) return;
  const old = triples(known.intervals);
  const have = new Set(old.map(([id]) => id));
  const more = triples(places.intervals).filter(([id]) => !have.has(id));
  if (more.length === 0) return;
  const formerly = new Map([...places.formerly, ...known.formerly]);
  states.set(key, { file, intervals: inOrder([...old, ...more]), formerly });
}

/** Collects touches in replay order; one row per owner and commit. */
class EventList {
  readonly #owner = new IntColumn();
  readonly #commit = new IntColumn();
  readonly #flags = new IntColumn();
  readonly #added = new IntColumn();
  /** owner → its newest row, to fold a commit's hunks into one touch. */
  readonly #last = new Map<number, number>();

  push(owner: number, commit: number, flags: number, added: number): void {
    const row = this.#last.get(owner);
    if (row !== undefined && this.#commit.at(row) === commit) {
      this.#flags.set(row, this.#flags.at(row) | flags);
      this.#added.set(row, this.#added.at(row) + added);
      return;
    }
    this.#last.set(owner, this.#owner.length);
    this.#owner.push(owner);
    this.#commit.push(commit);
    this.#flags.push(flags);
    this.#added.push(added);
  }

  byOwner(owners: number): Touches {
    const count = this.#owner.length;
    const first = new Int32Array(owners + 1);
    for (let row = 0; row < count; row++) first[this.#owner.at(row) + 1]!++;
    for (let o = 0; o < owners; o++) first[o + 1]! += first[o]!;
    const place = first.slice(0, owners);
    const [commit, flags, added] = [new Int32Array(count), new Uint8Array(count), new Int32Array(count)];
    for (let row = 0; row < count; row++) {
      const at = place[this.#owner.at(row)]!++;
      commit[at] = this.#commit.at(row);
      flags[at] = this.#flags.at(row);
      added[at] = this.#added.at(row);
    }
    return { first, commit, flags, added };
  }
}
