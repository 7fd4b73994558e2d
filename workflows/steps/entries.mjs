import { copyFile, mkdir, readdir, rm, stat, utimes } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";

/**
 * Entries travel in the Actions cache at the paths that the action looks them up by, while the command line
 * keeps them as files of one folder: `<key>-<digest>.idx`, the newest of a prefix counting. The key and a
 * sha256 stand inside each file and are checked by whoever reads it; here files are only moved about.
 */
const EXTENSION = ".idx";

/** Where actions/cache unpacks a path that begins with `~/`. */
export function expanded(path) {
  return join(homedir(), path.slice(2));
}

/** Paths of a folder's entries, newest first; a folder that is not there has none. */
export async function entriesOf(folder, prefix) {
  const names = await readdir(folder).catch(() => []);
  const found = names.filter((name) => name.startsWith(prefix) && name.endsWith(EXTENSION));
  const dated = await Promise.all(
    found.map(async (name) => {
      const path = join(folder, name);
      return { name, path, time: (await stat(path)).mtimeMs };
    }),
  );
  return dated.sort((a, b) => b.time - a.time);
}

/** Copies a file with its age. */
export async function copyEntry(from, to) {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to);
  const { atime, mtime } = await stat(from);
  await utimes(to, atime, mtime);
}

/** A restored index, put where the command line finds it by its prefix. */
export async function adoptIndex({ path, prefix }, folder) {
  const there = await stat(path).catch(() => null);
  if (there !== null) await copyEntry(path, join(folder, `${prefix}restored${EXTENSION}`));
}

/** Puts the index of `key` where actions/cache saves it from. @returns whether there is one */
export async function handOverIndex({ path, key }, folder) {
  const [index] = await entriesOf(folder, key);
  if (index === undefined) return false;
  await copyEntry(index.path, path);
  return true;
}

/** All of this repository's adapters in some folders. */
export async function adoptAdapters(prefix, folders, folder) {
  for (const from of folders) {
    for (const { name, path } of await entriesOf(from, prefix)) await copyEntry(path, join(folder, name));
  }
}

/**
 * Makes an adapter the only entry of a folder. What else lay there came from an older cache entry or, on a
 * runner that repositories share, from another repository, and must not travel in this one's cache.
 */
export async function leaveOnly({ name, path }, folder) {
  for (const other of await entriesOf(folder, "")) await rm(other.path, { force: true });
  await copyEntry(path, join(folder, name));
}
