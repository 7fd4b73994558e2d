import { createHash } from "node:crypto";
import { extensionOf, SOURCE_EXTENSIONS } from "../functions/languages/index.js";
import {
  appendHunkLog,
  emptyHunkLog,
  selectHunkLog,
  withAuthors,
  type HunkLog,
} from "../history/hunk-log.js";
import { historyOf, type History } from "../history/history.js";
import {
  decodeIndex,
  encodeIndex,
  INDEX_SCHEMA,
  IndexFormatError,
  type HistoryIndex,
} from "../history/index-file.js";
import type { Snapshot } from "../history/snapshot.js";
import { shallowBoundary } from "../io/git/deepen.js";
import { listAncestors, listCommits } from "../io/git/commit-list.js";
import { readHunkLog, type StreamOptions } from "../io/git/hunk-stream.js";
import { listTree, type TreeEntry } from "../io/git/objects.js";
import { tryResolveCommit } from "../io/git/repository.js";
import { readSnapshot } from "../io/snapshot-reader.js";
import type { RunContext } from "./run-context.js";

export interface LoadedHistory {
  readonly history: History;
  /** How much of it was there: all, a part, or nothing. */
  readonly state: "cold" | "updated" | "warm";
}

/**
 * The history up to `commit`: from the store if it is there, else what is stored brought up to date, else
 * built anew. An update appends to the hunk log and replays it, so it gives what a rebuild would.
 */
export async function loadHistory(context: RunContext, commit: string): Promise<LoadedHistory> {
  const { store, repo, notices } = context;
  const prefix = indexPrefix(repo.identity);
  const key = `${prefix}${commit}`;
  const stored = await restore(context, key, prefix);
  if (stored?.history.snapshot.commit === commit) return { history: stored.history, state: "warm" };

  const tree = await listTree(repo.root, commit);
  const extensions = extensionsOf(tree);
  const base =
    stored && extensions.every((extension) => stored.extensions.includes(extension)) ? stored : null;
  const usable = base && (await tryResolveCommit(repo, base.history.snapshot.commit)) !== null ? base : null;
  const mailmap = tree.find(({ path }) => path === ".mailmap")?.blob ?? "";
  const { history, whole } = usable
    ? await update(context, commit, tree, { ...usable, renamed: usable.mailmap !== mailmap })
    : await build(context, commit, tree, extensions);

  // What a shallow or partial clone shows must not pass for the whole history in a later run.
  if (!repo.shallow && whole) {
    const bytes = encodeIndex({ history, extensions: usable?.extensions ?? extensions, mailmap });
    const outcome = await store.save(key, prefix, bytes);
    if (!outcome.saved) {
      notices.push({
        code: "index-not-saved",
        level: "info",
        what: `The history index was not saved: ${outcome.why}`,
        consequence: "the next run reads the history again",
        cure: outcome.cure,
      });
    }
  }
  return { history, state: usable ? "updated" : "cold" };
}

/** Entries of one repository and one index format share this; the commit follows it. */
export function indexPrefix(identity: string): string {
  const repository = createHash("sha256").update(identity).digest("hex").slice(0, 12);
  return `defect-risk-index-v${INDEX_SCHEMA}-${repository}-`;
}

async function restore(
  { store, notices }: RunContext,
  key: string,
  prefix: string,
): Promise<HistoryIndex | null> {
  const entry = await store.restore(key, prefix);
  if (entry === null) return null;
  try {
    return decodeIndex(entry.bytes);
  } catch (error) {
    if (!(error instanceof IndexFormatError)) throw error;
    notices.push({
      code: "index-refused",
      level: "warning",
      what: `The stored history index ${entry.key} was refused: ${error.message}`,
      consequence: "the history was read again from git, which takes longer and gives the same result",
      cure: "Nothing to do; the next run finds the new index",
    });
    return null;
  }
}

interface BuiltHistory {
  readonly history: History;
  /** Nothing was missing that a full clone would hold. */
  readonly whole: boolean;
}

async function build(
  context: RunContext,
  commit: string,
  tree: readonly TreeEntry[],
  extensions: readonly string[],
): Promise<BuiltHistory> {
  const { repo, parser } = context;
  const [log, snapshot] = await Promise.all([
    readLog(context, { tip: commit, extensions, folders: foldersOf(tree) }),
    readSnapshot({ root: repo.root, commit, parser, tree }),
  ]);
  return { history: historyOf(log ?? emptyHunkLog(), snapshot), whole: log !== null && isWhole(snapshot) };
}

async function update(
  context: RunContext,
  commit: string,
  tree: readonly TreeEntry[],
  { history: known, extensions, renamed }: HistoryIndex & { readonly renamed: boolean },
): Promise<BuiltHistory> {
  const { repo, parser } = context;
  const read = await readLog(context, {
    tip: commit,
    known: [known.snapshot.commit],
    extensions,
    folders: foldersOf(tree),
  });
  const fresh = read ?? emptyHunkLog();
  appendHunkLog(fresh, known.log);
  // The stored index may stand on commits that this one does not descend from, and side branches interleave
  // otherwise below another tip: an index holds exactly its commit's ancestors, in git's order for it.
  const ancestors = await listAncestors(repo.root, commit);
  const rowOf = new Map(fresh.commits.sha.map((sha, row) => [sha, row]));
  const rows = [...ancestors].map((sha) => rowOf.get(sha)).filter((row) => row !== undefined);
  const same = rows.length === rowOf.size && rows.every((row, i) => row === i);
  const ordered = same ? fresh : selectHunkLog(fresh, rows);
  const log = renamed
    ? withAuthors(ordered, await listCommits({ root: repo.root, gitFolder: repo.gitFolder, tip: commit }))
    : ordered;
  const snapshot = await readSnapshot({ root: repo.root, commit, parser, known: known.snapshot, tree });
  return { history: historyOf(log, snapshot), whole: read !== null && isWhole(snapshot) };
}

function isWhole({ marked }: Snapshot): boolean {
  return marked.every(({ kind }) => kind !== "unreadable");
}

/** @returns null if this clone does not hold what it takes */
async function readLog(
  { repo, progress, notices }: RunContext,
  range: Pick<StreamOptions, "tip" | "known" | "extensions" | "folders">,
): Promise<HunkLog | null> {
  const exclude = repo.shallow ? await shallowBoundary(repo) : new Set<string>();
  try {
    return await readHunkLog({
      root: repo.root,
      gitFolder: repo.gitFolder,
      ...range,
      exclude,
      onProgress: (done, total) => progress(`Reading history: ${done} of ${total} commits`),
    });
  } catch (error) {
    // Only a clone without old contents may lack history; anything else is a repository to mend.
    if (!repo.partial) throw error;
    notices.push({
      code: "no-history",
      level: "warning",
      what: "This partial clone does not hold the old file contents",
      consequence:
        range.known === undefined
          ? "functions are ranked by their structure alone, without any history"
          : `what was changed since ${range.known[0]!.slice(0, 7)} is ranked by its structure alone, without any history`,
      cure: "Check out without `filter`, with `fetch-depth: 0`",
    });
    return null;
  }
}

/**
 * The endings whose diffs are read: those in the tree, and those a file of them may have had before a
 * rename (a.js → a.ts). Few and literal, because git pays for each pattern at each changed path.
 */
function extensionsOf(tree: readonly TreeEntry[]): string[] {
  const present = new Set<string>();
  for (const { path } of tree) {
    const extension = extensionOf(path);
    if (SOURCE_EXTENSIONS.includes(extension)) present.add(extension);
  }
  for (const { family, core } of RENAME_FAMILIES) {
    if (family.some((extension) => present.has(extension)))
      for (const extension of core) present.add(extension);
  }
  return [...present].sort();
}

function foldersOf(tree: readonly TreeEntry[]): ReadonlySet<string> {
  return new Set(tree.flatMap(({ path }) => path.split("/").slice(0, -1)));
}

/** Where any of a family is in the tree, its core is read too: what files of it used to be called. */
const RENAME_FAMILIES = [
  { family: [".ts", ".tsx", ".jsx", ".mjs", ".mts", ".vue", ".svelte"], core: [".js", ".ts"] },
  { family: [".cpp", ".cc", ".cxx", ".hpp"], core: [".c", ".h", ".cpp", ".cc"] },
  { family: [".kt"], core: [".java"] },
] as const;
