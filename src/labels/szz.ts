import { Blame } from "../history/blame.js";
import type { History } from "../history/history.js";
import type { HunkLog } from "../history/hunk-log.js";
import { toTracked } from "../history/snapshot.js";
import { trackPlaces } from "../history/tracker.js";
import { SIGNAL_RULES, type SignalRules } from "./defect-signal.js";
import { isFix } from "./fix-evidence.js";

/** A fix removed or edited lines that an earlier commit had written in a function: that edit was repaired. */
export interface Repair {
  /** Rows of the commit table. */
  readonly fix: number;
  readonly cause: number;
  /** Number of the snapshot's function that held the lines when they were written. */
  readonly function: number;
  readonly lines: number;
  /** Between the two commits' dates; below zero where dates are not in order. */
  readonly delayDays: number;
}

/**
 * Which edits of which functions had to be repaired (SZZ: Śliwerski, Zimmermann & Zeller 2005): each line
 * that a fix removes or edits is blamed, at the fix's parent, on the commit that wrote it. Nothing but the
 * log is read.
 *
 * Limits: a fix that only adds blames nobody; who wrote a line last is blamed, though it may have been
 * wrong before; a hunk's blank and comment lines count if another line of it is code; functions that are
 * not in the snapshot have no repairs.
 *
 * @param fixes rows of the commit table; a merge repairs nothing
 * @returns in the order of the fixes, then by cause, newest first, and function
 */
export function repairs(history: History, fixes: readonly number[] = narrowFixes(history)): Repair[] {
  const { log, snapshot } = history;
  const { time, parents } = log.commits;
  const blame = new Blame(log);
  const places = trackPlaces(log, toTracked(snapshot));
  return fixes.flatMap((fix) => {
    if (parents.at(fix) > 1) return [];
    const found = new Map<string, { cause: number; function: number; lines: number }>();
    for (const line of removedLines(log, fix)) {
      const origin = blame.origin(line, fix);
      const owner = origin && places.functionAt(origin.path, origin.blob, origin.line);
      if (origin === null || owner === null) continue;
      const key = `${origin.commit} ${owner}`;
      const known = found.get(key);
      if (known) known.lines++;
      else found.set(key, { cause: origin.commit, function: owner, lines: 1 });
    }
    return [...found.values()]
      .sort((a, b) => a.cause - b.cause || a.function - b.function)
      .map((repair) => ({ fix, ...repair, delayDays: (time.at(fix) - time.at(repair.cause)) / 86_400 }));
  });
}

/** The lines on the old side of a commit's substantive hunks, as they stood at its parent. */
function* removedLines(
  { commits, files, hunks }: HunkLog,
  commit: number,
): Generator<{ path: number; blob: number; line: number }> {
  const [fileRows, hunkRows] = [files.oldBlob.length, hunks.oldStart.length];
  const lastFile = commit + 1 < commits.sha.length ? commits.firstFile.at(commit + 1) : fileRows;
  for (let file = commits.firstFile.at(commit); file < lastFile; file++) {
    const [path, blob] = [files.oldPath.at(file), files.oldBlob.at(file)];
    const last = file + 1 < fileRows ? files.firstHunk.at(file + 1) : hunkRows;
    for (let h = files.firstHunk.at(file); h < last; h++) {
      if (hunks.removed.at(h) === 0) continue;
      const start = hunks.oldStart.at(h);
      for (let line = start; line < start + hunks.oldLines.at(h); line++) yield { path, blob, line };
    }
  }
}

/** The fixes that touch few enough functions for their lines to be the repair: rows, newest first. */
export function narrowFixes(history: History, rules: SignalRules = SIGNAL_RULES): number[] {
  const { commits } = history.log;
  const touched = new Int32Array(commits.sha.length);
  for (const commit of history.tracked.functions.commit) touched[commit]!++;
  return commits.sha.flatMap((_, row) =>
    touched[row]! >= 1 &&
    touched[row]! <= rules.narrowFix &&
    commits.parents.at(row) <= 1 &&
    isFix(commits.subject[row]!, rules.fixes, commits.sha[row]!)
      ? [row]
      : [],
  );
}
