import { FEATURE_TABLE_VERSION } from "../features/table.js";
import type { LoraCard, ModelCard } from "../report/report.js";
import { BASELINE_VERSION } from "../scoring/baseline-weights.js";
import type { LoadedAdapter } from "./load-adapter.js";
import type { LoadedHistory } from "./load-history.js";

/** What stands in the report's footer about how the numbers were made; null: no history was read, no adapter found. */
export function modelCard(
  loaded: LoadedHistory | null,
  adapter: LoadedAdapter | null,
  lora: LoraCard | null = null,
): ModelCard {
  const times = loaded?.history.log.commits.time.view() ?? [];
  let oldest = Infinity;
  for (const time of times) oldest = Math.min(oldest, time);
  return {
    kind: adapter?.card.used || lora?.used ? "blend" : "baseline",
    featureTable: FEATURE_TABLE_VERSION,
    weights: BASELINE_VERSION,
    adapter: adapter?.card ?? null,
    lora,
    history: {
      commit: loaded?.history.snapshot.commit ?? null,
      commits: times.length,
      since: times.length === 0 ? null : new Date(oldest * 1000).toISOString(),
      index: loaded?.state ?? "none",
    },
  };
}
