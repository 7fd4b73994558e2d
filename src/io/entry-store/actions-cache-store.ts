import { mkdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { EntryStore, SaveOutcome } from "../../history/entry-store.js";
import type { Notice } from "../../report/report.js";
import { cacheKey, LATE, loadClient, patienceOf, RESTORE_MS, unpack, within } from "./cache-client.js";
import { damaged, failed, NO_SERVICE, refusal, RETRY, unavailable } from "./cache-notices.js";
import { readRegularFile, writeAtomically } from "./entry-file.js";
import { open, seal } from "./envelope.js";
import { message } from "./failure.js";
import { HISTORY_INDEX } from "./kept.js";
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

/** Where the history index lies while it is saved and restored; the service keeps a hash of this very text. */
export function indexCachePath(temporaryFolder: string): string {
  return join(temporaryFolder, "defect-risk", "index.idx");
}

/**
 * Entries in the Actions cache. They are immutable, shared with every pull request of the repository, and
 * gone after seven days without use. The client is loaded only when used: it costs 50 ms of start.
 *
 * After a timeout the client still works on: the entry file ends the process (src/index.ts).
 */
export function actionsCacheStore(options: ActionsCacheStoreOptions): EntryStore {
  const { temporaryFolder, warn, env = process.env } = options;
  const patience = patienceOf(env);
  const { restoreTimeoutMs = patience ?? RESTORE_MS, saveTimeoutMs = patience ?? 60_000 } = options;
  const file = indexCachePath(temporaryFolder);
  /** A service that failed to answer is not asked again in this run: its next failure would cost as much. */
  let sick = false;

  return {
    kind: "actions-cache",

    async restore(key, prefix) {
      try {
        await rm(file, { force: true });
        const answer = await unpack([file], { key, prefix, env, timeoutMs: restoreTimeoutMs });
        if ("failed" in answer) {
          sick = answer.sick;
          warn(failed(HISTORY_INDEX, answer.failed));
          return null;
        }
        if ("unavailable" in answer) warn(unavailable(HISTORY_INDEX));
        if (!("matched" in answer)) return null;
        const { matched } = answer;
        const opened = open(await readRegularFile(file));
        if (opened.intact && cacheKey(opened.key) === matched)
          return { key: opened.key, bytes: opened.bytes };
        warn(damaged(HISTORY_INDEX, matched, opened.intact ? "it holds another entry" : opened.why));
      } catch (error) {
        warn(failed(HISTORY_INDEX, `could not be read (${message(error)})`));
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
        await mkdir(dirname(file), { recursive: true, mode: 0o700 });
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
