import { createHash } from "node:crypto";
import { overhear } from "./overheard.js";

const FAILED = "Failed to restore: ";
const MAX_KEY = 512;
const KEY_DIGEST = 16;
/** What a call gives that took longer than it may. */
export const LATE = Symbol("late");
/** A healthy service takes seconds; the client's own retries take up to half a minute. */
export const RESTORE_MS = 30_000;

export type Unpacked =
  /** The key of the entry that lies unpacked now. */
  | { readonly matched: string }
  | { readonly missing: true }
  /** This job has no service. */
  | { readonly unavailable: true }
  /** `sick`: the look-up itself failed, not the download of what it found, so that asking again costs as much. */
  | { readonly failed: string; readonly sick: boolean };

/**
 * Unpacks the entry named `key`, else the newest one that starts with `prefix`, where it was saved from.
 * @param paths the very strings it was saved with: the service keeps their hash
 */
export async function unpack(
  paths: string[],
  options: {
    readonly key: string;
    readonly prefix: string;
    readonly env: NodeJS.ProcessEnv;
    readonly timeoutMs: number;
  },
): Promise<Unpacked> {
  const client = await loadClient(options.env);
  if (client === null) return { unavailable: true };
  const [key, prefix] = [cacheKey(options.key), cachePrefix(options.prefix)];
  const call = overhear(() => client.restoreCache(paths, key, [prefix]));
  const matched = await within(options.timeoutMs, call.result);
  if (matched === LATE) {
    return { failed: `did not answer within ${options.timeoutMs / 1000} s`, sick: true };
  }
  if (matched !== undefined) return { matched };
  const reason = call.lines.find((line) => line.startsWith(FAILED))?.slice(FAILED.length);
  if (reason === undefined) return { missing: true };
  const sick = reason.startsWith("Failed to GetCacheEntryDownloadURL");
  return { failed: `could not be read (${reason})`, sick };
}

/** Seconds in DEFECT_RISK_CACHE_TIMEOUT, for a runner far from its cache; null where that is not set. */
export function patienceOf(env: NodeJS.ProcessEnv): number | null {
  const seconds = Number(env["DEFECT_RISK_CACHE_TIMEOUT"]);
  return seconds > 0 && seconds <= 3600 ? seconds * 1000 : null;
}

/** The client, or null where no service is reachable: without one every call would waste ten seconds. */
export async function loadClient(env: NodeJS.ProcessEnv) {
  if (!env.ACTIONS_RESULTS_URL && !env.ACTIONS_CACHE_URL) return null;
  const client = await import("@actions/cache");
  return client.isFeatureAvailable() ? client : null;
}

export async function within<T>(ms: number, result: Promise<T>): Promise<T | typeof LATE> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(() => resolve(LATE), ms);
  });
  // Once given up on, nobody else listens for its failure.
  result.catch(() => undefined);
  return Promise.race([result, late]).finally(() => clearTimeout(timer));
}

/** A key as the service takes it: at most 512 characters, no comma. */
export function cacheKey(key: string): string {
  const allowed = key.replaceAll(",", "_");
  if (allowed.length <= MAX_KEY) return allowed;
  const digest = createHash("sha256").update(key).digest("hex").slice(0, KEY_DIGEST);
  return `${cachePrefix(key)}-${digest}`;
}

function cachePrefix(prefix: string): string {
  return prefix.replaceAll(",", "_").slice(0, MAX_KEY - KEY_DIGEST - 1);
}
