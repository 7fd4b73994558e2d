import { randomUUID } from "node:crypto";
import { link, lstat, readFile, rename, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { errorCode } from "./failure.js";

/**
 * One writer at a time in a folder, across processes, and never a lock that outlives a killed run:
 *
 *   <folder>/.lock   {"token":"…","pid":4711,"host":"runner-3","startedAt":1763725902000}
 *
 * Stale if its process is gone from this host, or if it is older than any save takes. Waiting is bounded.
 * Not proper-lockfile 4.1.2: it tells a dead owner only by its file's age, so that every killed run costs
 * the next one a wait, and a lost lock is thrown from a timer. A lock taken over by mistake costs nothing
 * here: entries are renamed into place whole.
 */
export interface LockOptions {
  readonly waitMs: number;
  readonly staleMs: number;
}

const LOCK = ".lock";
const POLL_MS = 50;
/** The longest a live owner may take between creating the file and writing its name into it. */
const UNNAMED_MS = 5000;

interface Owner {
  readonly token: string;
  readonly pid: number;
  readonly host: string;
  readonly startedAt: number;
}

/** The lock, released on disposal; null if another run held it for all of `waitMs`. */
export async function acquireLock(folder: string, options: LockOptions): Promise<AsyncDisposable | null> {
  const path = join(folder, LOCK);
  const token = randomUUID();
  const deadline = Date.now() + options.waitMs;
  for (;;) {
    if (await claim(path, token)) return { [Symbol.asyncDispose]: () => release(path, token) };
    if (await isStale(path, options.staleMs)) await evict(path, options.staleMs);
    else if (Date.now() >= deadline) return null;
    else await sleep(POLL_MS);
  }
}

async function claim(path: string, token: string): Promise<boolean> {
  const owner: Owner = { token, pid: process.pid, host: hostname(), startedAt: Date.now() };
  try {
    await writeFile(path, JSON.stringify(owner), { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  }
}

async function isStale(path: string, staleMs: number): Promise<boolean> {
  const age = await lstat(path).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => null,
  );
  // Gone meanwhile: nothing to evict, and the next claim decides.
  if (age === null) return false;
  const owner = await readOwner(path);
  if (owner === null) return age > UNNAMED_MS;
  return age > staleMs || (owner.host === hostname() && !isAlive(owner.pid));
}

/**
 * Takes a stale lock away. Two runs may judge the same lock stale, and the slower one would then remove
 * the faster one's new lock: so the file is moved aside first, and put back if it turns out to be alive.
 */
async function evict(path: string, staleMs: number): Promise<void> {
  const aside = `${path}.${randomUUID()}.tmp`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return;
    throw error;
  }
  if (!(await isStale(aside, staleMs))) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}

async function release(path: string, token: string): Promise<void> {
  if ((await readOwner(path))?.token === token) await rm(path, { force: true }).catch(() => undefined);
}

async function readOwner(path: string): Promise<Owner | null> {
  try {
    const owner = JSON.parse(await readFile(path, "utf8")) as Partial<Owner> | null;
    return typeof owner?.pid === "number" && typeof owner.host === "string" ? (owner as Owner) : null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it exists and belongs to somebody else.
    return errorCode(error) === "EPERM";
  }
}
