import { lstat, readFile, realpath } from "node:fs/promises";
import { join, sep } from "node:path";
import { applyHunks, isApplied } from "../../diff/apply.js";
import type { FileChange } from "../../diff/file-change.js";
import { pathDanger } from "../../diff/git-path.js";
import { parseUnifiedDiff } from "../../diff/parse-diff.js";
import { PLAIN_DIFF } from "./environment.js";
import { runGit } from "./git-process.js";
import { readBlobs } from "./objects.js";
import type { Repository } from "./repository.js";

/** A changed file's content after the change, or why it cannot be had. */
export type HeadText = { readonly text: string } | { readonly unreadable: string };

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
  const form = ["--full-index", "-M", "-l1000", ...PLAIN_DIFF];
  const raw = await runGit(repo.root, [verb, "--raw", "--no-abbrev", "-z", ...form, ...sides, "--"]);
  const listed = parseRaw(raw);
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
  for (const change of parseUnifiedDiff(patch)) patched.set(keyOf(change), change);
  const blobs = new Map(listed.map(({ change, blob }) => [keyOf(change), blob]));
  const changes = listed.map(({ change }) => ({ ...change, hunks: patched.get(keyOf(change))?.hunks ?? [] }));
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
                batch.map((change) => blobs.get(keyOf(change))!),
              );
        for (const [j, text] of texts.entries()) await onText(text, i + j);
      }
    },
  };
}

function keyOf({ oldPath, newPath }: Pick<FileChange, "oldPath" | "newPath">): string {
  return newPath ?? `\0${oldPath}`;
}

/** Reads `git diff --raw -z`: `:<mode> <mode> <blob> <blob> <status>\0<path>\0[<new path>\0]`. */
function parseRaw(raw: Buffer): { change: FileChange; blob: string }[] {
  const fields = raw.toString("utf8").split("\0");
  const found: { change: FileChange; blob: string }[] = [];
  for (let i = 0; i + 1 < fields.length;) {
    const meta = /^:(\d+) (\d+) [0-9a-f]+ ([0-9a-f]+) ([A-Z])\d*$/.exec(fields[i]!);
    if (!meta) break;
    const status = meta[4]!;
    const moved = status === "R" || status === "C";
    const [oldPath, newPath] = [fields[i + 1]!, fields[i + (moved ? 2 : 1)]!];
    i += moved ? 3 : 2;
    const kinds = { A: "added", D: "deleted", R: "renamed", C: "copied" } as const;
    found.push({
      blob: meta[3]!,
      change: {
        kind: kinds[status as keyof typeof kinds] ?? "modified",
        oldPath: status === "A" ? null : oldPath,
        newPath: status === "D" ? null : newPath,
        binary: false,
        submodule: meta[1] === "160000" || meta[2] === "160000",
        hunks: [],
      },
    });
  }
  return found;
}

async function readAtHead(repo: Repository, blobs: readonly string[]): Promise<HeadText[]> {
  const texts: HeadText[] = [];
  await readBlobs(repo.root, blobs, (content) =>
    texts.push(
      content === null
        ? { unreadable: "this clone does not hold its content" }
        : { text: content.toString("utf8") },
    ),
  );
  return texts;
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
  const changes = [...parseUnifiedDiff(diff)];
  const read = async (change: FileChange): Promise<HeadText> => {
    const path = change.newPath!;
    const danger = pathDanger(path) ?? (change.oldPath === null ? null : pathDanger(change.oldPath));
    if (danger !== null) return { unreadable: `its path is refused: ${danger}` };
    const onDisk = repo.bare
      ? { unreadable: "a bare repository has no work tree" }
      : await readWorkTree(repo.root, path);
    if ("text" in onDisk && isApplied(onDisk.text, change.hunks)) return onDisk;
    const before =
      change.oldPath === null ? "" : base === null ? null : await showFile(repo, base, change.oldPath);
    const after = before === null ? null : applyHunks(before, change.hunks);
    return after === null
      ? { unreadable: "the diff fits neither the work tree nor the base commit" }
      : { text: after };
  };
  return {
    changes,
    read: async (wanted, onText) => {
      for (const [i, change] of wanted.entries()) await onText(await read(change), i);
    },
  };
}

async function showFile(repo: Repository, commit: string, path: string): Promise<string | null> {
  return runGit(repo.root, ["cat-file", "blob", `${commit}:${path}`]).then(
    (content) => content.toString("utf8"),
    () => null,
  );
}
