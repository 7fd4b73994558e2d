import { homedir } from "node:os";
import { join } from "node:path";
import type { EntryStore } from "../../history/entry-store.js";
import type { Notice } from "../../report/report.js";
import { folderStore } from "./folder-store.js";
import { ADAPTER, LORA_ADAPTER, TICKETS } from "./kept.js";
import { noStore } from "./no-store.js";

export interface StoreChoice {
  readonly cache: boolean;
  /** A folder to use instead of the usual place. */
  readonly cacheDir: string | null;
}

/**
 * Chooses the history index's store: none, a folder (named, or the user's cache folder), or on a GitHub
 * runner the Actions cache, unless a folder is named: that is how a self-hosted runner keeps it on its disk.
 */
export async function openIndexStore(
  { cache, cacheDir }: StoreChoice,
  warn: (notice: Notice) => void,
  env: NodeJS.ProcessEnv = process.env,
): Promise<EntryStore> {
  if (!cache) return noStore();
  if (cacheDir !== null) return folderStore({ folder: cacheDir, warn });
  const temporaryFolder = env["RUNNER_TEMP"];
  if (env["GITHUB_ACTIONS"] === "true" && temporaryFolder) {
    // Loaded only here: the cache client alone costs 50 ms of start.
    const { actionsCacheStore } = await import("./actions-cache-store.js");
    return actionsCacheStore({ temporaryFolder, warn, env });
  }
  return folderStore({ folder: userFolder(env), warn });
}

export interface AdapterKind {
  /** A larger entry is skipped. */
  readonly maxBytes: number;
  readonly kind?: "tabular" | "lora";
  readonly env?: NodeJS.ProcessEnv;
}

/** Chooses the store of adapters of a kind, as the index's is chosen. */
export async function openAdapterStore(
  { cache, cacheDir }: StoreChoice,
  warn: (notice: Notice) => void,
  { maxBytes, kind = "tabular", env = process.env }: AdapterKind,
): Promise<EntryStore> {
  const kept = kind === "lora" ? LORA_ADAPTER : ADAPTER;
  if (!cache) return noStore();
  if (cacheDir === null && env["GITHUB_ACTIONS"] === "true") {
    const { runnerAdapterStore, ADAPTER_CACHE_PATH, LORA_CACHE_PATH } = await import("./adapter-store.js");
    const path = kind === "lora" ? LORA_CACHE_PATH : ADAPTER_CACHE_PATH;
    return runnerAdapterStore({ warn, maxBytes, env, kept, path });
  }
  return folderStore({ folder: cacheDir ?? userFolder(env), warn, maxBytes, kept });
}

/** Opens the store of what GitHub said of bugs: a folder, which is all that a step of a workflow can use. */
export function openTicketStore(
  { cache, cacheDir }: StoreChoice,
  warn: (notice: Notice) => void,
  env: NodeJS.ProcessEnv = process.env,
): EntryStore {
  return cache ? folderStore({ folder: cacheDir ?? userFolder(env), warn, kept: TICKETS }) : noStore();
}

/** A folder for what outlives a run, such as the checkpoints of a training run. */
export function adapterFolder({ cacheDir }: Pick<StoreChoice, "cacheDir">): string {
  return cacheDir ?? userFolder(process.env);
}

function userFolder(env: NodeJS.ProcessEnv): string {
  const caches = env["XDG_CACHE_HOME"] ?? env["LOCALAPPDATA"] ?? join(homedir(), ".cache");
  return join(caches, "defect-risk");
}
