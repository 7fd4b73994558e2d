import { randomBytes } from "node:crypto";
import { constants, lstat, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Suffix of a file that is still being written; a killed run may leave one behind. */
export const UNFINISHED = ".tmp";

/**
 * Writes a file so that a reader sees the old content or the new one, never a part: temporary file in the
 * same folder, fsync, rename. Written out rather than taken from npm: write-file-atomic 8 needs Node 22,
 * and neither it nor atomically writes chunks without joining them.
 */
export async function writeAtomically(path: string, chunks: readonly Uint8Array[]): Promise<void> {
  const unfinished = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}${UNFINISHED}`);
  try {
    // "wx" is O_EXCL: it neither follows nor reuses what somebody else put there.
    const file = await open(unfinished, "wx", 0o600);
    try {
      for (const chunk of chunks) await file.writeFile(chunk);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(path));
}

/** Makes a rename survive a power cut. Not every platform can (Windows), and the entry is only a cache. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, "r");
    await handle.sync().finally(() => handle.close());
  } catch {
    return;
  }
}

/** The whole of a regular file, or its first `limit` bytes. A symbolic link is an error, not followed. */
export async function readRegularFile(path: string, limit = Infinity): Promise<Uint8Array> {
  // O_NOFOLLOW does not exist on Windows; lstat there leaves a race that needs local write access to win.
  if ((await lstat(path)).isSymbolicLink()) throw new Error(`${basename(path)} is a symbolic link`);
  const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    const { size } = await file.stat();
    const bytes = Buffer.allocUnsafe(Math.min(size, limit));
    let filled = 0;
    while (filled < bytes.length) {
      const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return bytes.subarray(0, filled);
  } finally {
    await file.close();
  }
}
