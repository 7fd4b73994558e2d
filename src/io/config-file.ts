import { lstat, readFile } from "node:fs/promises";
import { RepositoryError, UsageError } from "../errors/index.js";
import { codeOf } from "./files.js";
import { runGit } from "./git/git-process.js";
import { readBlobs } from "./git/objects.js";

/** What stands at the path of a configuration file: its bytes, nothing, or what cannot be read as a file. */
export type Found = { readonly bytes: Buffer } | { readonly absent: true } | { readonly wrong: string };

/** @param path on disk */
export async function configOnDisk(path: string): Promise<Found> {
  try {
    const found = await lstat(path);
    if (found.isSymbolicLink()) return { wrong: "is a symbolic link" };
    if (found.isDirectory()) return { wrong: "is a folder" };
    if (!found.isFile()) return { wrong: "is no regular file" };
    return { bytes: await readFile(path) };
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ENOTDIR") return { absent: true };
    return { wrong: `cannot be read (${code})` };
  }
}

/** @param path from the repository's root, with forward slashes */
export async function configInCommit(root: string, commit: string, path: string): Promise<Found> {
  const out = await runGit(root, ["ls-tree", "-z", "--full-tree", "--end-of-options", commit, path]);
  const entry = out.toString("utf8").split("\0", 1)[0]!;
  const match = /^(\d{6}) (\w+) ([0-9a-f]+)\t/.exec(entry);
  if (match === null) return { absent: true };
  const [, mode, kind, blob] = match;
  if (mode === "120000") return { wrong: "is a symbolic link" };
  if (kind !== "blob")
    return { wrong: kind === "tree" ? "is a folder" : "is a commit of another repository" };
  const contents: (Buffer | null)[] = [];
  await readBlobs(root, [blob!], (content) => contents.push(content));
  const [bytes] = contents;
  if (bytes) return { bytes };
  throw new RepositoryError({
    what: `This clone does not hold the content of ${path} at ${commit.slice(0, 7)}`,
    consequence: "the rules that the repository has for its own files are not known, so nothing was scored",
    cure: "Check out without `filter`, with `fetch-depth: 0`",
  });
}

/** @throws UsageError for what is there and is no file */
export function bytesOf(found: Found, name: string): Buffer | null {
  if ("bytes" in found) return found.bytes;
  if ("absent" in found) return null;
  throw new UsageError({
    what: `The configuration file ${name} ${found.wrong}`,
    consequence: "nothing was scored",
    cure: "Write the rules into a regular file of that name",
  });
}
