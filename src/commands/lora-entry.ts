import type { StoredEntry } from "../history/entry-store.js";
import { openAdapterStore } from "../io/entry-store/open.js";
import { repositoryHash } from "../scoring/adapters/bundle.js";
import { encodeLora, MAX_LORA_BUNDLE, openLora, type LoraBundle } from "../scoring/adapters/lora/bundle.js";
import { LORA_SCHEMA } from "../scoring/adapters/lora/manifest.js";
import type { RunContext } from "./run-context.js";

/** LoRA adapters of one repository share this; the commit and the time of making follow it. */
export function loraPrefix(identity: string): string {
  return `defect-risk-lora-v${LORA_SCHEMA}-${repositoryHash(identity)}-`;
}

/** The name under which an inference server is asked for an adapter, unless a run names another. */
export function servedName({ facts }: Pick<LoraBundle, "facts">): string {
  return `defect-risk-${facts.commit.slice(0, 12)}`;
}

/** The newest LoRA adapter that is kept; null if there is none, or it is refused, which a notice tells. */
export async function restoreLora(context: RunContext): Promise<LoraBundle | null> {
  return (await restoreLoraEntry(context))?.bundle ?? null;
}

/** The same, and the entry that it was read from. */
export async function restoreLoraEntry(
  context: RunContext,
): Promise<{ readonly bundle: LoraBundle; readonly entry: StoredEntry } | null> {
  const { config, repo, notices } = context;
  const prefix = loraPrefix(repo.identity);
  const store = await openStore(config, context);
  const entry = await store.restore(prefix, prefix);
  if (entry === null) return null;
  const found = openLora(entry.bytes, { repository: repositoryHash(repo.identity) });
  if (found.opened) return { bundle: found.bundle, entry };
  notices.push({
    code: "lora-refused",
    level: "warning",
    what: `The LoRA adapter that was kept was refused: ${found.why}`,
    consequence: "functions are scored without it",
    cure: "Train again: `defect-risk train --lora local`, or run the retrain workflow",
  });
  return null;
}

/** Keeps a LoRA adapter for later runs; a store that cannot is told in a notice. */
export async function saveLora(context: RunContext, bundle: Omit<LoraBundle, "model">): Promise<boolean> {
  const { config, repo, notices } = context;
  const prefix = loraPrefix(repo.identity);
  const store = await openStore(config, context);
  const { commit, created } = bundle.facts;
  const key = `${prefix}${commit}-${created.replace(/\D/g, "")}`;
  const outcome = await store.save(key, prefix, encodeLora(bundle));
  if (outcome.saved) return true;
  notices.push({
    code: "lora-not-saved",
    level: "warning",
    what: `The LoRA adapter was not saved: ${outcome.why}`,
    consequence: "later runs do without it",
    cure: outcome.cure,
  });
  return false;
}

function openStore(config: RunContext["config"], { notices }: RunContext) {
  const warn = (notice: RunContext["notices"][number]) => void notices.push(notice);
  return openAdapterStore(config, warn, { maxBytes: MAX_LORA_BUNDLE, kind: "lora" });
}
