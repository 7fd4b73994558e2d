import { homedir } from "node:os";
import { join } from "node:path";
import type { IndexStore } from "../../history/index-store.js";
import type { Notice } from "../../report/report.js";
import { folderStore } from "./folder-store.js";
import { noStore } from "./no-store.js";

export interface StoreChoice {
  readonly cache: boolean;
  /** A folder to use instead of the usual place. */
  readonly cacheDir: string | null;
}

/**
 * Chooses the store: none, a folder (named, or the user's cache folder), or on a GitHub runner the Actions
 * cache, unless a folder is named: that is how a self-hosted runner keeps the index on its disk.
 */
export async function openIndexStore(
  { cache, cacheDir }: StoreChoice,
  warn: (notice: Notice) => void,
  env: NodeJS.ProcessEnv = process.env,
): Promise<IndexStore> {
  if (!cache) return noStore();
  if (cacheDir !== null) return folderStore({ folder: cacheDir, warn });
  const temporaryFolder = env["RUNNER_TEMP"];
  if (env["GITHUB_ACTIONS"] === "true" && temporaryFolder) {
    // Loaded only here: the cache client alone costs 50 ms of start.
    const { actionsCacheStore } = await import("./actions-cache-store.js");
    return actionsCacheStore({ temporaryFolder, warn, env });
  }
  const caches = env["XDG_CACHE_HOME"] ?? env["LOCALAPPDATA"] ?? join(homedir(), ".cache");
  return folderStore({ folder: join(caches, "defect-risk"), warn });
}
