import { GitFailure, runGit } from "./git-process.js";

export interface TreeEntry {
  readonly path: string;
  readonly blob: string;
  readonly kind: "file" | "link" | "submodule";
}

/** What stands at one path. */
export interface PathEntry {
  /** As git writes it: "120000" is a symbolic link, "100644" and "100755" are files. */
  readonly mode: string;
  /** blob, tree or, for a submodule, commit. */
  readonly type: string;
  readonly id: string;
}

/** What stands at some paths of a commit, by path; one at which nothing stands is left out. */
export async function entriesAt(
  root: string,
  commit: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, PathEntry>> {
  // Without sizes: in a partial clone git fails on the first that is not here.
  const args = ["ls-tree", "-z", "--full-tree", "--end-of-options", commit, ...paths];
  const lines = (await runGit(root, args)).toString("utf8").split("\0").filter(Boolean);
  return new Map(
    lines.map((line) => {
      const match = /^(\d{6}) (\w+) ([0-9a-f]+)\t([\s\S]*)$/.exec(line);
      if (!match) throw new GitFailure(args, "gave a listing that cannot be read", "");
      const [mode, type, id, path] = match.slice(1) as [string, string, string, string];
      return [path, { mode, type, id }];
    }),
  );
}

/** All files of a commit's tree. */
export async function listTree(root: string, commit: string): Promise<TreeEntry[]> {
  const out = await runGit(root, ["ls-tree", "-r", "-z", "--full-tree", "--end-of-options", commit]);
  const entries: TreeEntry[] = [];
  for (let at = 0; at < out.length;) {
    const end = out.indexOf(0, at);
    const match = /^(\d{6}) \w+ ([0-9a-f]+)\t([\s\S]*)$/.exec(out.toString("utf8", at, end));
    at = end + 1;
    if (!match || end < 0) throw new GitFailure(["ls-tree"], "gave a listing that cannot be read", "");
    const kind = match[1] === "160000" ? "submodule" : match[1] === "120000" ? "link" : "file";
    entries.push({ path: match[3]!, blob: match[2]!, kind });
  }
  return entries;
}

/**
 * Contents of blobs, one call of git for all of them, handed on in order as they arrive.
 * A blob the repository does not hold (a partial clone) is handed on as null.
 */
export async function readBlobs(
  root: string,
  blobs: readonly string[],
  onBlob: (content: Buffer | null, index: number) => void,
): Promise<void> {
  if (blobs.length === 0) return;
  let pending: Buffer[] = [];
  let pendingLength = 0;
  let wanted = 0;
  let index = 0;
  const drain = (): void => {
    let buffer = pending.length === 1 ? pending[0]! : Buffer.concat(pending);
    for (;;) {
      const end = buffer.indexOf(10);
      if (end < 0) break;
      const [, type, size] = buffer.toString("latin1", 0, end).split(" ");
      if (type === "missing") {
        onBlob(null, index++);
        buffer = buffer.subarray(end + 1);
        continue;
      }
      const total = end + 1 + Number(size) + 1;
      if (Number.isNaN(total)) throw new GitFailure(["cat-file"], "gave contents that cannot be read", "");
      if (buffer.length < total) {
        wanted = total;
        break;
      }
      onBlob(buffer.subarray(end + 1, total - 1), index++);
      buffer = buffer.subarray(total);
      wanted = 0;
    }
    pending = [buffer];
    pendingLength = buffer.length;
  };
  await runGit(root, ["cat-file", "--batch", "--buffer"], {
    input: blobs.join("\n") + "\n",
    onData: (chunk) => {
      pending.push(chunk);
      pendingLength += chunk.length;
      if (pendingLength >= wanted) drain();
    },
  });
  if (index !== blobs.length) {
    throw new GitFailure(["cat-file"], `gave ${index} of ${blobs.length} contents`, "");
  }
}

/**
 * Paths of a commit's text files that hold the words, letter by letter.
 * @param extensions only files with these endings are looked into: others may be large, or not be there
 */
export async function filesWith(
  root: string,
  commit: string,
  { words, extensions }: { readonly words: string; readonly extensions: readonly string[] },
): Promise<string[]> {
  const form = ["-l", "-z", "-I", "-F", "--full-name", "--no-recurse-submodules"];
  const files = extensions.map((extension) => `*${extension}`);
  const out = await runGit(root, ["grep", ...form, "-e", words, commit, "--", ...files], { noneIsOne: true });
  return out
    .toString("utf8")
    .split("\0")
    .filter((line) => line.startsWith(`${commit}:`))
    .map((line) => line.slice(commit.length + 1));
}
