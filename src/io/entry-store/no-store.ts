import type { EntryStore } from "../../history/entry-store.js";

/** Keeps nothing: `cache: false`, or `--no-cache`. Every run reads the history from its start. */
export function noStore(): EntryStore {
  return {
    kind: "none",
    restore: () => Promise.resolve(null),
    save: () =>
      Promise.resolve({
        saved: false,
        why: "caching is off",
        cure: "Set cache to true, or name a cache-dir",
      }),
  };
}
