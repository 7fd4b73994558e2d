import { IntColumn } from "../../../src/history/columns.js";
import type { HunkLog } from "../../../src/history/hunk-log.js";

/** A hunk log as plain data: every column of every table, and the names. */
export function rowsOf(log: HunkLog): unknown {
  const plain = (table: object) =>
    Object.fromEntries(
      Object.entries(table).map(([name, column]) => [
        name,
        column instanceof IntColumn ? [...column.view()] : column,
      ]),
    );
  const { commits, files, hunks, declarations, paths, blobs, authors } = log;
  return {
    commits: plain(commits),
    files: plain(files),
    hunks: plain(hunks),
    declarations: plain(declarations),
    names: [paths, blobs, authors].map(({ values }) => [...values]),
  };
}
