import type { HunkLog } from "./hunk-log.js";
import {
  firstFunctionOf,
  toTracked,
  type Snapshot,
  type SnapshotFile,
  type SnapshotFunction,
} from "./snapshot.js";
import { TOUCH, track, type TrackedHistory, type Touches } from "./tracker.js";

/** A snapshot's functions with everything that happened to them up to its commit. */
export interface History {
  readonly log: HunkLog;
  readonly snapshot: Snapshot;
  readonly tracked: TrackedHistory;
  /** Per file, the number of its first function; one more row at the end. */
  readonly firstFunction: Int32Array;
}

/**
 * The moment a question is asked of. Every query takes one: what a commit could not know is not in the
 * answer.
 */
export interface AsOf {
  readonly commit: string;
  /** Seconds since the epoch; ages are counted from here. */
  readonly time: number;
  /** Commits of the log that are not ancestors of `commit`; null if all are. */
  readonly unknown: ReadonlySet<string> | null;
}

export interface Touch {
  /** Row of the commit table. */
  readonly commit: number;
  /** Days before the asOf moment; never negative. */
  readonly ageDays: number;
  readonly substantive: boolean;
  readonly birth: boolean;
  readonly added: number;
}

export function historyOf(log: HunkLog, snapshot: Snapshot): History {
  const tracked = track(log, toTracked(snapshot));
  return { log, snapshot, tracked, firstFunction: firstFunctionOf(snapshot) };
}

/** Answers for one moment, prepared once: how many functions and files each commit touches, and ages. */
export class HistoryView {
  readonly history: History;
  readonly asOf: AsOf;
  /** By commit row: how many of the snapshot's functions it touches. */
  readonly functionsTouched: Int32Array;
  /** By commit row: how many source files it changes. */
  readonly filesTouched: Int32Array;
  readonly #known: Uint8Array;

  constructor(history: History, asOf: AsOf) {
    this.history = history;
    this.asOf = asOf;
    const { commits, files } = history.log;
    const rows = commits.sha.length;
    this.#known = new Uint8Array(rows).fill(1);
    if (asOf.unknown !== null)
      commits.sha.forEach((sha, row) => (this.#known[row] = asOf.unknown!.has(sha) ? 0 : 1));
    this.functionsTouched = new Int32Array(rows);
    for (const commit of history.tracked.functions.commit) this.functionsTouched[commit]!++;
    this.filesTouched = Int32Array.from({ length: rows }, (_, c) => {
      const last = c + 1 < rows ? commits.firstFile.at(c + 1) : files.oldPath.length;
      return last - commits.firstFile.at(c);
    });
  }

  functionTouches(index: number): Touch[] {
    return this.#touches(this.history.tracked.functions, index);
  }

  fileTouches(index: number): Touch[] {
    return this.#touches(this.history.tracked.files, index);
  }

  #touches(touches: Touches, owner: number): Touch[] {
    const { time } = this.history.log.commits;
    const found: Touch[] = [];
    for (let row = touches.first[owner]!; row < touches.first[owner + 1]!; row++) {
      const commit = touches.commit[row]!;
      if (this.#known[commit] === 0) continue;
      const flags = touches.flags[row]!;
      found.push({
        commit,
        ageDays: Math.max(0, (this.asOf.time - time.at(commit)) / 86_400),
        substantive: (flags & TOUCH.substantive) !== 0,
        birth: (flags & TOUCH.birth) !== 0,
        added: touches.added[row]!,
      });
    }
    return found;
  }
}

/** A function of the snapshot by its number. */
export function functionAt(
  history: History,
  index: number,
): { file: SnapshotFile; fileIndex: number; fn: SnapshotFunction } {
  const first = history.firstFunction;
  let [low, high] = [0, first.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (first[middle]! <= index) low = middle;
    else high = middle - 1;
  }
  const file = history.snapshot.files[low]!;
  return { file, fileIndex: low, fn: file.functions[index - first[low]!]! };
}
