import { HistoryView, historyOf, type History } from "../../src/history/history.js";
import { SOURCE_EXTENSIONS } from "../../src/functions/languages/index.js";
import { functionKey } from "../../src/functions/source-function.js";
import { readHunkLog } from "../../src/io/git/hunk-stream.js";
import { loadParser } from "../../src/io/grammars.js";
import { readSnapshot } from "../../src/io/snapshot-reader.js";
import type { TemporaryRepository } from "../commands/temporary-repository.js";

export const PARSER = loadParser(new URL("../../dist/grammars/", import.meta.url));

/** A real repository's history, read from git as the product reads it. */
export async function historyAt({ dir, git }: TemporaryRepository, rev = "HEAD"): Promise<History> {
  const commit = git("rev-parse", rev);
  const [log, snapshot] = await Promise.all([
    readHunkLog({ root: dir, tip: commit, extensions: SOURCE_EXTENSIONS }),
    readSnapshot({ root: dir, commit, parser: PARSER }),
  ]);
  return historyOf(log, snapshot);
}

/** What `commit` could know of a history that may reach further. */
export function asKnownAt(
  { git }: TemporaryRepository,
  history: History,
  commit = history.snapshot.commit,
): HistoryView {
  const known = new Set(git("rev-list", commit).split("\n"));
  const unknown = history.log.commits.sha.filter((sha) => !known.has(sha));
  return new HistoryView(history, {
    commit: git("rev-parse", commit),
    time: Number(git("show", "-s", "--format=%ct", commit)),
    unknown: unknown.length === 0 ? null : new Set(unknown),
  });
}

/** A function's numbers in the history's tables: its own, and its file's. */
export function placeOf(
  { snapshot, firstFunction }: History,
  name: string,
): { readonly file: number; readonly index: number } {
  for (const [file, { functions }] of snapshot.files.entries()) {
    const i = functions.findIndex((f) => functionKey(f) === name);
    if (i >= 0) return { file, index: firstFunction[file]! + i };
  }
  throw new Error(`no function ${name}`);
}
