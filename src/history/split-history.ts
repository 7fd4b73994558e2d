import { filterHunkLog, selectHunkLog, type FileTable, type HunkLog, type HunkTable } from "./hunk-log.js";
import type { History } from "./history.js";
import { firstFunctionOf, toTracked, type Snapshot } from "./snapshot.js";
import { TOUCH, track, type Touches } from "./tracker.js";

/** On which side of a snapshot a commit stands: its ancestor, one to come, or neither. */
export type Side = "before" | "after" | null;

/** What happened to a snapshot's functions up to its commit, and what happens to them after it. */
export interface SplitHistory {
  /** As `historyOf` gives it for a log that ends at the snapshot. */
  readonly before: History;
  /** Commits oldest first; line numbers and added lines are those of the contents they change. */
  readonly after: History;
}

/**
 * Past and future of one snapshot from one log of a later commit, without reading git again.
 *
 *   before   newest first    blob A → blob B    a hunk's new lines fall into the snapshot's functions
 *   after    oldest first    blob B → blob A    a hunk's old lines fall into the functions at the parent
 *
 * The second half is the log the other way round, replayed by the same tracker behind the first: a branch
 * that left before the snapshot edits contents older than the snapshot's, and the replay of the past tells
 * where the functions lie in those.
 *
 * After the snapshot a function ends where no line of it is kept or its file is deleted. The log holds the
 * declarations of removed lines only, so one that moves within its file ends too.
 *
 * @param log the ancestors of a commit that descends from the snapshot's
 * @param sideOf asked once a row of the log's commit table; "after" needs all commits up to the window's end
 */
export function splitHistory(
  log: HunkLog,
  snapshot: Snapshot,
  sideOf: (commit: number) => Side,
): SplitHistory {
  const rows = log.commits.sha.map((_, row) => row);
  const sides = rows.map(sideOf);
  const before = selectHunkLog(
    log,
    rows.filter((row) => sides[row] === "before"),
  );
  const known = before.commits.sha.length;
  const both = filterHunkLog(before, () => true);
  for (let row = rows.length - 1; row >= 0; row--) if (sides[row] === "after") appendMirrored(both, log, row);
  const tracked = track(both, toTracked(snapshot));
  const after = filterHunkLog(both, (row) => row >= known);
  const firstFunction = firstFunctionOf(snapshot);
  const part = (from: number, to: number): Pick<History, "tracked" | "snapshot" | "firstFunction"> => ({
    snapshot,
    firstFunction,
    tracked: {
      functions: touchesOf(tracked.functions, from, to),
      files: touchesOf(tracked.files, from, to),
    },
  });
  return {
    before: { log: before, ...part(0, known) },
    after: { log: after, ...part(known, both.commits.sha.length) },
  };
}

/** Appends one commit with the sides of its files and hunks swapped. The tables of names are shared. */
function appendMirrored(to: HunkLog, { commits, files, hunks }: HunkLog, row: number): void {
  to.commits.sha.push(commits.sha[row]!);
  to.commits.subject.push(commits.subject[row]!);
  to.commits.time.push(commits.time.at(row));
  to.commits.author.push(commits.author.at(row));
  to.commits.parents.push(commits.parents.at(row));
  to.commits.firstFile.push(to.files.oldPath.length);
  const last = row + 1 < commits.sha.length ? commits.firstFile.at(row + 1) : files.oldPath.length;
  for (let f = commits.firstFile.at(row); f < last; f++) {
    // A deleted file takes its functions with it, and a new one had none.
    if (files.oldBlob.at(f) === 0 || files.newBlob.at(f) === 0) continue;
    mirrorFile(to, files, f);
    const end = f + 1 < files.oldPath.length ? files.firstHunk.at(f + 1) : hunks.oldStart.length;
    for (let h = files.firstHunk.at(f); h < end; h++) mirrorHunk(to.hunks, hunks, h);
  }
}

function mirrorFile(to: HunkLog, files: FileTable, row: number): void {
  to.files.oldPath.push(files.newPath.at(row));
  to.files.newPath.push(files.oldPath.at(row));
  to.files.oldBlob.push(files.newBlob.at(row));
  to.files.newBlob.push(files.oldBlob.at(row));
  to.files.firstHunk.push(to.hunks.oldStart.length);
  to.files.firstDeclaration.push(to.declarations.line.length);
}

function mirrorHunk(to: HunkTable, hunks: HunkTable, row: number): void {
  to.oldStart.push(hunks.newStart.at(row));
  to.oldLines.push(hunks.newLines.at(row));
  to.newStart.push(hunks.oldStart.at(row));
  to.newLines.push(hunks.oldLines.at(row));
  to.added.push(hunks.removed.at(row));
  to.removed.push(hunks.added.at(row));
}

/** The touches by the commits [from, to), numbered from there. What was a birth is an end in a mirrored part. */
function touchesOf({ first, commit, flags, added }: Touches, from: number, to: number): Touches {
  const rows: number[] = [];
  const kept = new Int32Array(first.length);
  for (let owner = 0; owner + 1 < first.length; owner++) {
    for (let row = first[owner]!; row < first[owner + 1]!; row++)
      if (commit[row]! >= from && commit[row]! < to) rows.push(row);
    kept[owner + 1] = rows.length;
  }
  return {
    first: kept,
    commit: Int32Array.from(rows, (row) => commit[row]! - from),
    flags: Uint8Array.from(rows, (row) => (from === 0 ? flags[row]! : flags[row]! & ~TOUCH.birth)),
    added: Int32Array.from(rows, (row) => added[row]!),
  };
}
