import type { IntColumn } from "../../src/history/columns.js";
import type { HunkLog } from "../../src/history/hunk-log.js";

export type CommitRows = {
  sha: string;
  subject: string;
  files: { paths: string[]; blobs: string[]; hunks: number[][] }[];
}[];

/** What the log holds, as plain data: by commit the files, by file the hunks. */
export function commitRows(log: HunkLog): CommitRows {
  const { commits: c, files: f, hunks } = log;
  const columns = [...Object.values(hunks)];
  return c.sha.map((sha, row) => ({
    sha,
    subject: c.subject[row]!,
    files: range(c.firstFile, row, f.oldPath.length).map((file) => ({
      paths: [f.oldPath, f.newPath].map((column) => log.paths.values[column.at(file)]!),
      blobs: [f.oldBlob, f.newBlob].map((column) => log.blobs.values[column.at(file)]!),
      hunks: range(f.firstHunk, file, hunks.oldStart.length).map((h) =>
        columns.map((column) => column.at(h)),
      ),
    })),
  }));
}

/** The rows that belong to `row`: from its first to the next one's first, or to the end. */
function range(first: IntColumn, row: number, end: number): number[] {
  const [from, to] = [first.at(row), row + 1 < first.length ? first.at(row + 1) : end];
  return Array.from({ length: to - from }, (_, i) => from + i);
}
