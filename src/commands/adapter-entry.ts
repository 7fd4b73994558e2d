import {
  encodeBundle,
  MAX_BUNDLE,
  openBundle,
  repositoryHash,
  type AdapterBundle,
} from "../scoring/adapters/bundle.js";
import { BUNDLE_SCHEMA } from "../scoring/adapters/bundle-manifest.js";
import type { StoredEntry } from "../history/entry-store.js";
import { openAdapterStore } from "../io/entry-store/open.js";
import type { RunContext } from "./run-context.js";

/** Adapters of one repository share this; the commit and the time of making follow it. */
export function adapterPrefix(identity: string): string {
  return `defect-risk-adapter-v${BUNDLE_SCHEMA}-${repositoryHash(identity)}-`;
}

/** The newest adapter that is kept, unopened; null if there is none. */
export async function restoreEntry({ config, repo, notices }: RunContext): Promise<StoredEntry | null> {
  const prefix = adapterPrefix(repo.identity);
  const store = await openAdapterStore(config, (notice) => notices.push(notice), { maxBytes: MAX_BUNDLE });
  return store.restore(prefix, prefix);
}

/** The newest adapter that is kept; null if there is none, or it is refused, which a notice tells. */
export async function restoreBundle(context: RunContext): Promise<AdapterBundle | null> {
  const { repo, notices } = context;
  const entry = await restoreEntry(context);
  if (entry === null) return null;
  const found = openBundle(entry.bytes, { repository: repositoryHash(repo.identity) });
  if (found.opened) return found.bundle;
  notices.push({
    code: "adapter-refused",
    level: "warning",
    what: `The adapter that was kept was refused: ${found.why}`,
    consequence: "functions are scored by the published baseline alone",
    cure: "Train again: `defect-risk train`, or run the retrain workflow",
  });
  return null;
}

/** Keeps an adapter for later runs; a store that cannot is told in a notice. */
export async function saveBundle(context: RunContext, bundle: AdapterBundle): Promise<boolean> {
  const { config, repo, notices } = context;
  const prefix = adapterPrefix(repo.identity);
  const store = await openAdapterStore(config, (notice) => notices.push(notice), { maxBytes: MAX_BUNDLE });
  const { commit, created } = bundle.facts;
  const key = `${prefix}${commit}-${created.replace(/\D/g, "")}`;
  const outcome = await store.save(key, prefix, encodeBundle(bundle));
  if (outcome.saved) return true;
  notices.push({
    code: "adapter-not-saved",
    level: "warning",
    what: `The adapter was not saved: ${outcome.why}`,
    consequence: "later runs do without it",
    cure: outcome.cure,
  });
  return false;
}
