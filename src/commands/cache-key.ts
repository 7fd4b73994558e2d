import { ADAPTER_CACHE_PATH, LORA_CACHE_PATH } from "../io/entry-store/adapter-store.js";
import { indexCachePath } from "../io/entry-store/actions-cache-store.js";
import { resolveCommit } from "../io/git/repository.js";
import { adapterPrefix } from "./adapter-entry.js";
import { indexPrefix } from "./load-history.js";
import { loraPrefix } from "./lora-entry.js";
import type { RunContext } from "./run-context.js";

/**
 * What steps of actions/cache in a workflow must name, so that the action finds what they saved, and they
 * what it saved: the service looks entries up by key and by a hash of the path's very text.
 * @param temporaryFolder RUNNER_TEMP, in which the action keeps the index while it travels
 * @returns one value a line, none of which holds a line break: `name=value`, as GITHUB_OUTPUT takes it
 */
export async function cacheKey({ config, repo }: RunContext, temporaryFolder: string): Promise<string> {
  const prefix = indexPrefix(repo.identity);
  const values = {
    "index-path": indexCachePath(temporaryFolder),
    "index-key": `${prefix}${await resolveCommit(repo, config.rev ?? "HEAD")}`,
    "index-prefix": prefix,
    "adapter-path": ADAPTER_CACHE_PATH,
    "adapter-prefix": adapterPrefix(repo.identity),
    "lora-path": LORA_CACHE_PATH,
    "lora-prefix": loraPrefix(repo.identity),
  };
  return Object.entries(values)
    .map(([name, value]) => `${name}=${value.replace(/[\r\n]/g, "")}\n`)
    .join("");
}
