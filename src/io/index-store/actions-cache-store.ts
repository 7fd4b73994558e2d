import { createHash } from "node:crypto";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { IndexStore, SaveOutcome } from "../../history/index-store.js";
import type { Notice } from "../../report/report.js";
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

const CLIENT = "@actions/cache";
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
  const { restoreTimeoutMs = 60_000, saveTimeoutMs = 90_000 } = options;
  const folder = join(temporaryFolder, "defect-risk");
  const file = join(folder, "index.idx");

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
          warn(failed(`did not answer within ${restoreTimeoutMs / 1000} s`));
          return null;
        }
        if (matched === undefined) {
          const reason = call.lines.find((line) => line.startsWith("Failed to restore: "));
          if (reason) warn(failed(`could not be read (${reason.replace("Failed to restore: ", "")})`));
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

const RETRY = "Nothing to do if it happens once: the next run tries again";
const NO_SERVICE = {
  why: "this job has no Actions cache service",
  cure: "On a self-hosted runner without one, name a folder on its disk as cache-dir",
} as const;

/** Why the client gave no id, from what it said: it has no other way of telling. */
function refusal(key: string, lines: readonly string[]): SaveOutcome {
  const said = lines.filter((line) => /fail|denied|unable|skipped/i.test(line)).join("; ");
  if (/write denied|cache-mode/.test(said)) {
    const why = "this run may only read the Actions cache, as is usual for a pull request from a fork";
    return { saved: false, why, cure: "Run the action on pushes to the default branch too: they may save" };
  }
  if (/already exists|\(409\)/.test(said)) {
    const why = `the Actions cache already holds ${key}, or another job is saving it`;
    return { saved: false, why, cure: "Nothing to do: entries are immutable" };
  }
  // The cause is in the first line; what follows guesses ("another job may be creating this cache").
  const [first = `${CLIENT} gave no reason`] = said.split("; ");
  return { saved: false, why: `the Actions cache did not take it (${first})`, cure: RETRY };
}

const FROM_START = "history is read from the start, which takes longer";

function unavailable(): Notice {
  const what = `The history index was not looked up: ${NO_SERVICE.why}`;
  return { code: "cache-unavailable", level: "info", what, consequence: FROM_START, cure: NO_SERVICE.cure };
}

function failed(how: string): Notice {
  const what = `The Actions cache ${how}`;
  return { code: "cache-failed", level: "warning", what, consequence: FROM_START, cure: RETRY };
}

function damaged(key: string, why: string): Notice {
  return {
    code: "index-damaged",
    level: "warning",
    what: `The history index ${key} in the Actions cache was skipped, ${why}`,
    consequence: FROM_START,
    cure: "Delete it under Actions → Caches if this comes back: an entry there cannot be replaced",
  };
}
