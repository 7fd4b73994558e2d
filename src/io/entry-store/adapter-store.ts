import { homedir } from "node:os";
import { join } from "node:path";
import type { EntryStore } from "../../history/entry-store.js";
import type { Notice } from "../../report/report.js";
import { patienceOf, RESTORE_MS, unpack } from "./cache-client.js";
import { failed, misplaced } from "./cache-notices.js";
import { message } from "./failure.js";
import { folderStore } from "./folder-store.js";
import { ADAPTER, type Kept } from "./kept.js";

/**
 * Where adapters lie on a GitHub runner, as written in a workflow's `path:`. The service finds an entry only
 * by the hash of this very text, `~` and all (@actions/cache hashes it as given, then expands it), so that
 * who saves (actions/cache in the retrain workflow) and who restores (the action) must both write it so.
 */
export const ADAPTER_CACHE_PATH = "~/.cache/defect-risk/adapter";
/** Of the LoRA adapter, apart: a runner without a GPU or a server never downloads it. */
export const LORA_CACHE_PATH = "~/.cache/defect-risk/lora";

export interface AdapterStoreOptions {
  readonly warn: (notice: Notice) => void;
  readonly maxBytes: number;
  readonly env?: NodeJS.ProcessEnv;
  readonly timeoutMs?: number;
  readonly kept?: Kept;
  /** As written in the workflow. */
  readonly path?: string;
}

/**
 * Adapters on a GitHub runner: a folder that the Actions cache fills before it is read. A save only writes
 * the folder: training runs in a `run:` step, which has no credentials for the cache; the step of
 * actions/cache behind it moves the folder. A job without a cache service reads what its folder holds.
 */
export function runnerAdapterStore(options: AdapterStoreOptions): EntryStore {
  const { warn, maxBytes, env = process.env, kept = ADAPTER, path = ADAPTER_CACHE_PATH } = options;
  const timeoutMs = options.timeoutMs ?? patienceOf(env) ?? RESTORE_MS;
  // As the cache client expands it.
  const folder = join(homedir(), path.slice(2));
  const files = folderStore({ folder, warn, maxBytes, kept });
  return {
    kind: "actions-cache",

    async restore(key, prefix) {
      const answer = await unpack([path], { key, prefix, env, timeoutMs }).catch((error: unknown) => ({
        failed: `could not be read (${message(error)})`,
      }));
      if ("failed" in answer) warn(failed(kept, answer.failed));
      const entry = await files.restore(key, prefix);
      if (entry === null && "matched" in answer) warn(misplaced(kept, answer.matched, folder));
      return entry;
    },

    save: (key, prefix, bytes) => files.save(key, prefix, bytes),
  };
}
