import { FEATURE_TABLE_VERSION } from "../features/table.js";
import type { ModelCard } from "../report/report.js";
import { BASELINE_VERSION } from "../scoring/baseline-weights.js";
import type { LoadedHistory } from "./load-history.js";

/** What stands in the report's footer about how the numbers were made. */
export function modelCard({ history, state }: LoadedHistory): ModelCard {
  const { commits } = history.log;
  const times = commits.time.view();
  let oldest = Infinity;
  for (const time of times) oldest = Math.min(oldest, time);
  return {
    kind: "baseline",
    featureTable: FEATURE_TABLE_VERSION,
    weights: BASELINE_VERSION,
    history: {
      commit: history.snapshot.commit,
      commits: times.length,
      since: times.length === 0 ? null : new Date(oldest * 1000).toISOString(),
      index: state,
    },
  };
}
