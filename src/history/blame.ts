import type { HunkLog } from "./hunk-log.js";
import { hunkAt, mapStart, type HunkRows } from "./interval-map.js";

/** A line of one content of a file; path and blob by their numbers in the log. */
export interface ContentLine {
  readonly path: number;
  readonly blob: number;
  /** 1-based. */
  readonly line: number;
}

/** The line as a commit left it, on the way to the commit that wrote it. */
export interface BlameStep extends ContentLine {
  /** Row of the commit table. */
  readonly commit: number;
  /** What that commit did to the line: nothing, blanks, comments and white space only, or it wrote it. */
  readonly edit: "none" | "blank" | "substance";
}

const BLOBS = 2 ** 26;
const NONE = -1;

/**
 * Who wrote a line, from the hunk log alone: what `git blame -w` says, without asking git.
 *
 *   content (path, blob), line n ── the commit that made this content ── its hunks:
 *     n outside of them     → the line stood in the old content, at n less what was added above
 *     n inside a hunk       → that commit wrote it, unless the hunk changes blanks, comments, white space
 *     a merge               → the line is from the first parent that has it; from none: the merge's own
 *
 * Limits: a file that a merge renamed on one side is followed on the other only; where two branches made
 * the same content, the newest commit below the asked one is taken; lines moved within a file or between
 * files are written anew, as for git blame without -M and -C.
 */
export class Blame {
  readonly #log: HunkLog;
  readonly #hunks: Omit<HunkRows, "from" | "to">;
  readonly #commitOf: Int32Array;
  /** Content → the newest file row that made it, and from each row the next older one. */
  readonly #newest = new Map<number, number>();
  readonly #older: Int32Array;

  constructor(log: HunkLog) {
    this.#log = log;
    const { oldStart, oldLines, newStart, newLines } = log.hunks;
    this.#hunks = {
      oldStart: oldStart.view(),
      oldLines: oldLines.view(),
      newStart: newStart.view(),
      newLines: newLines.view(),
    };
    const { commits, files } = log;
    this.#commitOf = new Int32Array(files.newBlob.length);
    this.#older = new Int32Array(files.newBlob.length).fill(NONE);
    let end = files.newBlob.length;
    for (let c = commits.sha.length - 1; c >= 0; c--) {
      const first = commits.firstFile.at(c);
      for (let row = end - 1; row >= first; row--) {
        this.#commitOf[row] = c;
        if (files.newBlob.at(row) === 0) continue;
        const key = files.newPath.at(row) * BLOBS + files.newBlob.at(row);
        this.#older[row] = this.#newest.get(key) ?? NONE;
        this.#newest.set(key, row);
      }
      end = first;
    }
  }

  /** The commit that wrote the line, and the line as it wrote it; null for blanks, comments, and before the log. */
  origin(line: ContentLine, below: number): BlameStep | null {
    let last: BlameStep | null = null;
    for (const step of this.steps(line, below)) last = step;
    return last?.edit === "substance" ? last : null;
  }

  /**
   * The commits that made the contents the line stood in, newest first, the one that wrote it last.
   *
   * @param below only commits in rows after this one are asked: the row of the commit the line is looked at from
   */
  *steps(from: ContentLine, below: number): Generator<BlameStep> {
    const { files, commits, hunks } = this.#log;
    let [{ path, blob, line }, newer] = [from, below];
    for (;;) {
      let row = this.#newest.get(path * BLOBS + blob) ?? NONE;
      while (row !== NONE && this.#commitOf[row]! <= newer) row = this.#older[row]!;
      if (row === NONE) return;
      const commit = this.#commitOf[row]!;
      newer = commit;
      const kept = this.#keptIn(row, line);
      const here = { commit, path, blob, line };
      if (kept === NONE) {
        const hunk = hunkAt(this.#rowsOf(row), line);
        const substance =
          commits.parents.at(commit) > 1 || hunks.added.at(hunk) > 0 || hunks.removed.at(hunk) > 0;
        yield { ...here, edit: substance ? "substance" : "blank" };
        // Re-indented: the line above it all is the same one.
        if (substance || hunks.oldLines.at(hunk) === 0) return;
      } else {
        row = kept;
        yield { ...here, edit: "none" };
      }
      line = mapStart(this.#rowsOf(row), line);
      [path, blob] = [files.oldPath.at(row), files.oldBlob.at(row)];
    }
  }

  /** The row of the first parent from which the line comes unchanged. */
  #keptIn(first: number, line: number): number {
    const commit = this.#commitOf[first]!;
    for (let row = first; row !== NONE && this.#commitOf[row] === commit; row = this.#older[row]!) {
      if (this.#log.files.oldBlob.at(row) !== 0 && hunkAt(this.#rowsOf(row), line) === NONE) return row;
    }
    return NONE;
  }

  #rowsOf(file: number): HunkRows {
    const { files, hunks } = this.#log;
    const to = file + 1 < files.firstHunk.length ? files.firstHunk.at(file + 1) : hunks.oldStart.length;
    return { ...this.#hunks, from: files.firstHunk.at(file), to };
  }
}
