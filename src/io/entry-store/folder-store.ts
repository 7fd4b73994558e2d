import { createHash } from "node:crypto";
import { lstat, mkdir, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { EntryStore, SaveOutcome, StoredEntry } from "../../history/entry-store.js";
import type { Notice } from "../../report/report.js";
import { readRegularFile, UNFINISHED, writeAtomically } from "./entry-file.js";
import { HEADER_BYTES, open, seal, sealedKey } from "./envelope.js";
import { errorCode, message } from "./failure.js";
import { damaged, unreadable } from "./folder-notices.js";
import { acquireLock } from "./folder-lock.js";
import { HISTORY_INDEX, type Kept } from "./kept.js";

export interface FolderStoreOptions {
  readonly folder: string;
  readonly warn: (notice: Notice) => void;
  readonly kept?: Kept;
  /** A larger file is skipped unread, where the entry's reader would refuse it anyway. */
  readonly maxBytes?: number;
  /** How many entries of one prefix stay: enough for a few branches, little enough for a laptop. */
  readonly keep?: number;
  /** How long a save waits for another run's save. */
  readonly lockWaitMs?: number;
  /** No save takes this long; an older lock was left by a run that died on another host. */
  readonly staleLockMs?: number;
}

const EXTENSION = ".idx";
/** With the digest and the extension well below the 255 bytes that file systems allow. */
const MAX_NAME = 160;
const DIGEST = 12;

/**
 * Entries as files of one folder: a self-hosted runner's disk, or the user's cache folder. Readers take no
 * lock, because entries appear whole; writers do, so that pruning and clearing up meet nobody's half file.
 */
export function folderStore(options: FolderStoreOptions): EntryStore {
  const { folder, warn, kept = HISTORY_INDEX, maxBytes = Infinity } = options;
  const { keep = 3, lockWaitMs = 10_000, staleLockMs = 120_000 } = options;

  return {
    kind: "folder",

    async restore(key, prefix) {
      try {
        await refuseSymbolicLink(folder);
        const exact = entryName(key);
        const others = (await newestFirst(folder, prefix)).filter((name) => name !== exact);
        for (const name of [exact, ...others]) {
          const path = join(folder, name);
          const entry = await readEntry(path, maxBytes, (why) => warn(damaged(kept, path, why)));
          // Two prefixes may share their sanitised form; the key inside is the one that counts.
          if (entry !== null && (entry.key === key || entry.key.startsWith(prefix))) return entry;
        }
      } catch (error) {
        if (errorCode(error) !== "ENOENT") warn(unreadable(kept, folder, error));
      }
      return null;
    },

    async save(key, prefix, bytes): Promise<SaveOutcome> {
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await refuseSymbolicLink(folder);
        await using lock = await acquireLock(folder, { waitMs: lockWaitMs, staleMs: staleLockMs });
        if (lock === null) {
          const why = `another run has been saving to ${folder} for ${lockWaitMs / 1000} s`;
          return { saved: false, why, cure: "The next run saves it; if none ever does, delete .lock there" };
        }
        await clearUnfinished(folder);
        await writeAtomically(join(folder, entryName(key)), seal(key, bytes));
        await prune(folder, prefix, keep);
        return { saved: true };
      } catch (error) {
        const why = `the folder ${folder} does not take it (${message(error)})`;
        return { saved: false, why, cure: "Name a folder that this user may write to as cache-dir" };
      }
    },
  };
}

/** Letters, digits, dot, dash and underscore: no separator, so that no key leaves the folder. */
function sanitise(text: string): string {
  return text.replace(/[^A-Za-z0-9._-]/g, "_").slice(0, MAX_NAME);
}

/** The digest keeps apart keys that look alike once sanitised, cut, or on a disk that ignores case. */
function entryName(key: string): string {
  const digest = createHash("sha256").update(key).digest("hex").slice(0, DIGEST);
  return `${sanitise(key)}-${digest}${EXTENSION}`;
}

async function newestFirst(folder: string, prefix: string): Promise<string[]> {
  const start = sanitise(prefix);
  const names = (await readdir(folder)).filter((name) => name.startsWith(start) && name.endsWith(EXTENSION));
  const dated = await Promise.all(
    names.map(async (name) => ({ name, time: await modifiedAt(join(folder, name)) })),
  );
  return dated.sort((a, b) => b.time - a.time || (a.name < b.name ? 1 : -1)).map(({ name }) => name);
}

/** Another run may prune an entry at any moment; such a one sorts last and is then not found. */
function modifiedAt(path: string): Promise<number> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}

async function readEntry(
  path: string,
  maxBytes: number,
  damagedBecause: (why: string) => void,
): Promise<StoredEntry | null> {
  let file: Uint8Array;
  try {
    file = await readRegularFile(path, maxBytes + HEADER_BYTES);
  } catch (error) {
    if (errorCode(error) !== "ENOENT") damagedBecause(message(error));
    return null;
  }
  const opened = open(file);
  if (opened.intact) return { key: opened.key, bytes: opened.bytes };
  damagedBecause(opened.why);
  return null;
}

/** Keeps the newest entries of a prefix. What cannot be read as an entry of any key goes as well. */
async function prune(folder: string, prefix: string, keep: number): Promise<void> {
  let kept = 0;
  for (const name of await newestFirst(folder, prefix)) {
    const path = join(folder, name);
    const start = await readRegularFile(path, HEADER_BYTES).catch(() => null);
    const key = start === null ? null : sealedKey(start);
    if (key !== null && !key.startsWith(prefix)) continue;
    if (key !== null && ++kept <= keep) continue;
    await rm(path, { force: true });
  }
}

/** The lock is ours, so whoever began these files died over them. */
async function clearUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name.startsWith(".") && name.endsWith(UNFINISHED)) await rm(join(folder, name), { force: true });
  }
}

/** On a shared runner somebody else's link could make us read or write elsewhere. */
async function refuseSymbolicLink(folder: string): Promise<void> {
  if ((await lstat(folder)).isSymbolicLink()) throw new Error("it is a symbolic link; name its target");
}
