import { lstat, readFile, realpath } from "node:fs/promises";
import { join, sep } from "node:path";
import { applyHunks, isApplied } from "../../diff/apply.js";
import type { FileChange, Hunk } from "../../diff/file-change.js";
import { pathDanger } from "../../diff/git-path.js";
import { parseUnifiedDiff } from "../../diff/parse-diff.js";
import { classifyPath } from "../../functions/classify.js";
import { languageOf } from "../../functions/languages/index.js";
import { PLAIN_DIFF } from "./environment.js";
import { GitFailure, runGit } from "./git-process.js";
import { listTree, readBlobs } from "./objects.js";
import type { Repository } from "./repository.js";

/** A changed file's content after the change, or why it cannot be had. */
export type HeadText = { readonly text: string } | { readonly unreadable: string };

/** Why nothing of a file is read that a diff tells of and no text matches. */
export const DOES_NOT_FIT = "the diff fits neither the work tree nor the base commit";

/** What changed, and a way to read how it left each file. */
export interface ChangeSource {
  /** Every changed file, with hunks for those whose name ends like source code. */
  readonly changes: readonly FileChange[];
  /** Contents at the head, in the order asked for. */
  read(
    changes: readonly FileChange[],
    onText: (text: HeadText, index: number) => Promise<void>,
  ): Promise<void>;
}

/** Characters of hunks that are kept at a time, of all source files of a change together. */
const MAX_HUNK_TEXT = 32_000_000;

/** Files read at a time, so that a change of 10,000 files needs the memory of a few. */
const BATCH = 200;

/**
 * The change from one commit to another, or to the work tree (`head` null).
 * @param extensions only files with these endings are diffed; the others are listed
 */
export async function changeBetween(
  repo: Repository,
  base: string,
  head: string | null,
  extensions: readonly string[],
): Promise<ChangeSource> {
  const command = head === null ? ["diff", base] : ["diff-tree", "-r", base, head];
  const [verb, ...sides] = command as [string, ...string[]];
  const form = ["--full-index", "-M", "-l1000", "--text", ...PLAIN_DIFF];
  const raw = await runGit(repo.root, [verb, "--raw", "--no-abbrev", "-z", ...form, ...sides, "--"]);
  const listed = parseRaw(verb, raw);
  const patch = await runGit(repo.root, [
    verb,
    "-p",
    "-U0",
    ...form,
    ...sides,
    "--",
    ...extensions.map((extension) => `*${extension}`),
  ]);
  const patched = new Map<string, FileChange>();
  for (const change of sourceHunks(patch)) patched.set(keyOf(change), change);
  // Renames are paired among all files there, among the source files here: hunks go with their own pairing.
  const changes = [...listed.values()].map(({ change }) => {
    const found = patched.get(keyOf(change));
    if (!found) return change;
    const { kind, oldPath, hunks, oversized } = found;
    return { ...change, kind, oldPath, hunks, ...(oversized ? { oversized } : {}) };
  });
  return {
    changes,
    read: async (wanted, onText) => {
      for (let i = 0; i < wanted.length; i += BATCH) {
        const batch = wanted.slice(i, i + BATCH);
        const texts =
          head === null
            ? await Promise.all(batch.map((change) => readWorkTree(repo.root, change.newPath!)))
            : await readAtHead(
                repo,
                batch.map((change) => listed.get(keyOf(change))!),
              );
        for (const [j, text] of texts.entries()) await onText(text, i + j);
      }
    },
  };
}

/**
 * The changes of a diff, hunks kept only where they can be ranked: a change of 100 MB is mostly data. Source
 * code beyond the budget is not kept either, and said to be too large.
 */
function* sourceHunks(diff: Buffer): Generator<FileChange> {
  let spent = 0;
  for (const change of parseUnifiedDiff(diff)) {
    const path = change.newPath;
    if (path === null || languageOf(path) === null || classifyPath(path) !== null) {
      yield { ...change, hunks: [] };
      continue;
    }
    for (const { lines } of change.hunks) for (const line of lines) spent += line.length;
    yield spent <= MAX_HUNK_TEXT ? change : { ...change, hunks: [], oversized: true };
  }
}

function keyOf({ oldPath, newPath }: Pick<FileChange, "oldPath" | "newPath">): string {
  return newPath ?? `\0${oldPath}`;
}

interface ListedChange {
  readonly change: FileChange;
  /** What the head holds at the new path. */
  readonly blob: string;
  readonly mode: string;
}

/**
 * Reads `git diff --raw -z`: `:<mode> <mode> <blob> <blob> <status>\0<path>\0[<new path>\0]`, by keyOf().
 * A path in conflict comes twice, once as U: what its work tree file holds is what counts.
 */
function parseRaw(verb: string, raw: Buffer): Map<string, ListedChange> {
  const fields = raw.toString("utf8").split("\0");
  if (fields.at(-1) !== "") throw new GitFailure([verb], "gave a list of changes that is cut short", "");
  const found = new Map<string, ListedChange>();
  for (let i = 0; i + 1 < fields.length;) {
    const meta = /^:(\d+) (\d+) [0-9a-f]+ ([0-9a-f]+) ([A-Z])\d*$/.exec(fields[i]!);
    const status = meta?.[4] ?? "";
    const moved = status === "R" || status === "C";
    const [oldPath, newPath] = [fields[i + 1], fields[i + (moved ? 2 : 1)]];
    if (!meta || !oldPath || !newPath) {
      throw new GitFailure([verb], "gave a list of changes that cannot be read", "");
    }
    i += moved ? 3 : 2;
    const kinds = { A: "added", D: "deleted", R: "renamed", C: "copied" } as const;
    const change: FileChange = {
      kind: kinds[status as keyof typeof kinds] ?? "modified",
      oldPath: status === "A" ? null : oldPath,
      newPath: status === "D" ? null : newPath,
      binary: false,
      submodule: meta[1] === "160000" || meta[2] === "160000",
      hunks: [],
    };
    if (status === "U" && found.has(keyOf(change))) continue;
    found.set(keyOf(change), { change, blob: meta[3]!, mode: meta[2]! });
  }
  return found;
}

async function readAtHead(repo: Repository, wanted: readonly ListedChange[]): Promise<HeadText[]> {
  const texts: HeadText[] = wanted.map(() => ({ unreadable: "it is a symbolic link" }));
  const files = [...wanted.keys()].filter((i) => wanted[i]!.mode !== "120000");
  await readBlobs(
    repo.root,
    files.map((i) => wanted[i]!.blob),
    (content, n) => (texts[files[n]!] = headText(content)),
  );
  return texts;
}

function headText(content: Buffer | null): HeadText {
  return content === null
    ? { unreadable: "this clone does not hold its content" }
    : { text: content.toString("utf8") };
}

async function readWorkTree(root: string, path: string): Promise<HeadText> {
  const danger = pathDanger(path);
  if (danger !== null) return { unreadable: `its path is refused: ${danger}` };
  try {
    const file = join(root, path);
    if (!(await lstat(file)).isFile()) return { unreadable: "it is not a regular file" };
    // A folder on the way may be a link that leads out of the repository.
    if (!(await realpath(file)).startsWith((await realpath(root)) + sep)) {
      return { unreadable: "it lies behind a link that leads out of the repository" };
    }
    return { text: await readFile(file, "utf8") };
  } catch (error) {
    return { unreadable: `it cannot be read (${(error as NodeJS.ErrnoException).code ?? "unknown error"})` };
  }
}

/**
 * The change that a diff file describes. A file's content after it is the work tree's, if the diff is
 * already applied there; otherwise the content at `base` with the hunks applied, all in memory.
 */
export function changeFromDiff(repo: Repository, base: string | null, diff: Buffer): ChangeSource {
  const changes = [...sourceHunks(diff)];
  const applied = async (change: FileChange): Promise<HeadText | null> => {
    const path = change.newPath!;
    const danger = pathDanger(path) ?? (change.oldPath === null ? null : pathDanger(change.oldPath));
    if (danger !== null) return { unreadable: `its path is refused: ${danger}` };
    if (repo.bare) return null;
    const onDisk = await readWorkTree(repo.root, path);
    return "text" in onDisk && looksApplied(onDisk.text, change.hunks) ? onDisk : null;
  };
  return {
    changes,
    read: async (wanted, onText) => {
      let tree: ReadonlyMap<string, string> | null = null;
      for (let i = 0; i < wanted.length; i += BATCH) {
        const batch = wanted.slice(i, i + BATCH);
        const texts = await Promise.all(batch.map(applied));
        if (texts.includes(null)) tree ??= await blobsAt(repo, base);
        const before = await readBefore(
          repo,
          tree ?? new Map(),
          batch.map((change, j) => (texts[j] === null ? change.oldPath : null)),
        );
        for (const [j, change] of batch.entries()) {
          const after = texts[j] ?? patched(change.oldPath === null ? "" : before[j]!, change.hunks);
          await onText(after, i + j);
        }
      }
    },
  };
}

function patched(before: string | null, hunks: readonly Hunk[]): HeadText {
  const after = before === null ? null : applyHunks(before, hunks);
  return after === null ? { unreadable: DOES_NOT_FIT } : { text: after };
}

/**
 * Whether a text is what the hunks lead to. Without context (`-U0`) both sides of a diff may fit: pure
 * deletions leave nothing to look for. Then the side with more lines to compare is believed.
 */
function looksApplied(text: string, hunks: readonly Hunk[]): boolean {
  if (!isApplied(text, hunks)) return false;
  const sum = (side: "oldLines" | "newLines"): number => hunks.reduce((lines, hunk) => lines + hunk[side], 0);
  return sum("newLines") > sum("oldLines") || applyHunks(text, hunks) === null || hunks.length === 0;
}

/** The regular files of a commit: blob by path. */
async function blobsAt(repo: Repository, commit: string | null): Promise<ReadonlyMap<string, string>> {
  const tree = commit === null ? [] : await listTree(repo.root, commit);
  return new Map(tree.filter(({ kind }) => kind === "file").map(({ path, blob }) => [path, blob]));
}

/** The contents of the paths before the change; null for those that are not asked for or not there. */
async function readBefore(
  repo: Repository,
  tree: ReadonlyMap<string, string>,
  paths: readonly (string | null)[],
): Promise<(string | null)[]> {
  const texts: (string | null)[] = paths.map(() => null);
  const found = [...paths.keys()].filter((i) => tree.has(paths[i] ?? ""));
  await readBlobs(
    repo.root,
    found.map((i) => tree.get(paths[i]!)!),
    (content, n) => (texts[found[n]!] = content?.toString("utf8") ?? null),
  );
  return texts;
}
