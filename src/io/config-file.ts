import { lstat, readFile } from "node:fs/promises";
import { RepositoryError, UsageError } from "../errors/index.js";
import { codeOf } from "./files.js";
import { entriesAt, readBlobs } from "./git/objects.js";

/** What stands at the path of a configuration file: its bytes, nothing, or what cannot be read as a file. */
export type Found =
  | { readonly bytes: Buffer }
  /** `other`: something stands at the other path that was asked about. */
  | { readonly absent: true; readonly other?: boolean }
  | { readonly wrong: string };

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

/**
 * @param path from the repository's root, with forward slashes
 * @param other where it stands by mistake
 */
export async function configInCommit(
  root: string,
  commit: string,
  path: string,
  other?: string,
): Promise<Found> {
  const entries = await entriesAt(root, commit, other === undefined ? [path] : [path, other]);
  const entry = entries.get(path);
  if (entry === undefined) return { absent: true, other: other !== undefined && entries.has(other) };
  if (entry.mode === "120000") return { wrong: "is a symbolic link" };
  if (entry.type !== "blob")
    return { wrong: entry.type === "tree" ? "is a folder" : "is a commit of another repository" };
  const contents: (Buffer | null)[] = [];
  await readBlobs(root, [entry.id], (content) => contents.push(content));
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
