import { createHash } from "node:crypto";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { IndexStore, SaveOutcome } from "../../history/index-store.js";
import type { Notice } from "../../report/report.js";
import { damaged, failed, NO_SERVICE, refusal, RETRY, unavailable } from "./cache-notices.js";
import { readRegularFile, writeAtomically } from "./entry-file.js";
import { open, seal } from "./envelope.js";
import { message } from "./failure.js";
import { overhear } from "./overheard.js";

export interface ActionsCacheStoreOptions {
  /** RUNNER_TEMP. The service finds an entry only under the path it was saved with, so it must be stable. */
  readonly temporaryFolder: string;
  readonly warn: (notice: Notice) => void;
  readonly env?: NodeJS.ProcessEnv;
  /** A healthy service takes seconds; the client's own retries take up to half a minute, a hang 15 minutes. */
  readonly restoreTimeoutMs?: number;
  readonly saveTimeoutMs?: number;
}

const FAILED = "Failed to restore: ";
const MAX_KEY = 512;
const KEY_DIGEST = 16;
/** What a call gives that took longer than it may. */
const LATE = Symbol("late");

/**
 * Entries in the Actions cache. They are immutable, shared with every pull request of the repository, and
 * gone after seven days without use. The client is loaded only when used: it costs 50 ms of start.
 *
 * After a timeout the client still works on: the entry file ends the process (src/index.ts).
 */
export function actionsCacheStore(options: ActionsCacheStoreOptions): IndexStore {
  const { temporaryFolder, warn, env = process.env } = options;
  const patience = patienceOf(env);
  const { restoreTimeoutMs = patience ?? 30_000, saveTimeoutMs = patience ?? 60_000 } = options;
  const folder = join(temporaryFolder, "defect-risk");
  const file = join(folder, "index.idx");
  /** A service that failed to answer is not asked again in this run: its next failure would cost as much. */
  let sick = false;

  return {
    kind: "actions-cache",

    async restore(key, prefix) {
      try {
        const client = await loadClient(env);
        if (client === null) {
          warn(unavailable());
          return null;
        }
        await rm(file, { force: true });
        const call = overhear(() => client.restoreCache([file], cacheKey(key), [cachePrefix(prefix)]));
        const matched = await within(restoreTimeoutMs, call.result);
        if (matched === LATE) {
          sick = true;
          warn(failed(`did not answer within ${restoreTimeoutMs / 1000} s`));
          return null;
        }
        if (matched === undefined) {
          const reason = call.lines.find((line) => line.startsWith(FAILED))?.slice(FAILED.length);
          // The look-up itself, not the download of what it found.
          sick = reason?.startsWith("Failed to GetCacheEntryDownloadURL") ?? false;
          if (reason !== undefined) warn(failed(`could not be read (${reason})`));
          return null;
        }
        const opened = open(await readRegularFile(file));
        if (opened.intact && cacheKey(opened.key) === matched)
          return { key: opened.key, bytes: opened.bytes };
        warn(damaged(matched, opened.intact ? "it holds another entry" : opened.why));
      } catch (error) {
        warn(failed(`could not be read (${message(error)})`));
      } finally {
        await rm(file, { force: true }).catch(() => undefined);
      }
      return null;
    },

    async save(key, _prefix, bytes): Promise<SaveOutcome> {
      try {
        const client = await loadClient(env);
        if (client === null) return { saved: false, ...NO_SERVICE };
        if (sick) return { saved: false, why: "the Actions cache had failed before", cure: RETRY };
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await writeAtomically(file, seal(key, bytes));
        const call = overhear(() => client.saveCache([file], cacheKey(key)));
        const id = await within(saveTimeoutMs, call.result);
        if (id === LATE) {
          const why = `the Actions cache did not answer within ${saveTimeoutMs / 1000} s`;
          return { saved: false, why, cure: RETRY };
        }
        return id === -1 ? refusal(key, call.lines) : { saved: true };
      } catch (error) {
        return { saved: false, why: `the Actions cache failed (${message(error)})`, cure: RETRY };
      } finally {
        await rm(file, { force: true }).catch(() => undefined);
      }
    },
  };
}

/** Seconds in DEFECT_RISK_CACHE_TIMEOUT, for a runner far from its cache; null where that is not set. */
function patienceOf(env: NodeJS.ProcessEnv): number | null {
  const seconds = Number(env["DEFECT_RISK_CACHE_TIMEOUT"]);
  return seconds > 0 && seconds <= 3600 ? seconds * 1000 : null;
}

/** The client, or null where no service is reachable: without one every call would waste ten seconds. */
async function loadClient(env: NodeJS.ProcessEnv) {
  if (!env.ACTIONS_RESULTS_URL && !env.ACTIONS_CACHE_URL) return null;
  const client = await import("@actions/cache");
  return client.isFeatureAvailable() ? client : null;
}

async function within<T>(ms: number, result: Promise<T>): Promise<T | typeof LATE> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(() => resolve(LATE), ms);
  });
  // Once given up on, nobody else listens for its failure.
  result.catch(() => undefined);
  return Promise.race([result, late]).finally(() => clearTimeout(timer));
}

/** A key as the service takes it: at most 512 characters, no comma. */
function cacheKey(key: string): string {
  const allowed = key.replaceAll(",", "_");
  if (allowed.length <= MAX_KEY) return allowed;
  const digest = createHash("sha256").update(key).digest("hex").slice(0, KEY_DIGEST);
  return `${cachePrefix(key)}-${digest}`;
}

function cachePrefix(prefix: string): string {
  return prefix.replaceAll(",", "_").slice(0, MAX_KEY - KEY_DIGEST - 1);
}
