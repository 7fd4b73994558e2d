import { MEAN } from "../evaluation/compare.js";
import type { Estimate, LabelName } from "../evaluation/table.js";
import { FEATURE_TABLE_VERSION } from "../features/table.js";
import { blended } from "../learning/blend.js";
import type { Outcome } from "../learning/screener.js";
import type { TextWindow } from "../learning/trained-rows.js";
import type { TrainingResult } from "../report/training/result.js";
import { repositoryHash, type AdapterBundle } from "../scoring/adapters/bundle.js";
import { predictAll, type TabularAdapter } from "../scoring/adapters/tabular/adapter.js";
import { distributionOf } from "../scoring/adapters/distribution.js";
import { BASELINE_VERSION } from "../scoring/baseline-weights.js";
import type { RunContext } from "./run-context.js";

/** Outcomes that are carried on: two years of weekly runs. */
const KEPT_OUTCOMES = 104;

export interface Made {
  readonly context: RunContext;
  /** The functions of the tip, which scores compare with. */
  readonly now: TextWindow;
  readonly adapter: TabularAdapter;
  readonly result: TrainingResult;
  /** In force: 0 where the gate said no. */
  readonly weight: number;
  readonly outcomes: readonly Outcome[];
  /** Tested ones. */
  readonly windows: number;
}

/** The adapter with all that is known of how it was made and how it did. */
export function makeBundle({
  context,
  now,
  adapter,
  result,
  weight,
  outcomes,
  windows,
}: Made): AdapterBundle {
  const metric = (name: string, label: LabelName, key: string): Estimate | null =>
    result.rows.find((row) => row.name === name && row.label === label && row.cutoff === MEAN)?.metrics[
      key
    ] ?? null;
  const row = (name: string) => ({
    aucAny: metric(name, "any-fix", "auc"),
    aucNarrow: metric(name, "narrow-fix", "auc"),
    lift5: metric(name, "any-fix", "lift5"),
  });
  const [blend, baseline] = [metric("blend", "any-fix", "auc"), metric("baseline", "any-fix", "auc")];
  const outcome =
    blend === null || baseline === null
      ? []
      : [
          {
            commit: result.commit,
            date: result.generatedAt,
            density: result.labels.density,
            adapterAuc: blend.value,
            baselineAuc: baseline.value,
          },
        ];
  const scores = predictAll(adapter, now.texts);
  return {
    adapter,
    facts: {
      repository: repositoryHash(context.repo.identity),
      commit: result.commit,
      cutoff: result.cutoff,
      created: result.generatedAt,
      labelRules: result.labels.rulesHash,
      featureTable: FEATURE_TABLE_VERSION,
      weights: BASELINE_VERSION,
      weight,
      holdout:
        windows === 0
          ? null
          : {
              windows,
              functions: result.labels.functions,
              prevalence: result.labels.prevalence,
              rows: { baseline: row("baseline"), linesOfCode: row("lines-of-code"), blend: row("blend") },
            },
      outcomes: [...outcome, ...outcomes].slice(0, KEPT_OUTCOMES),
    },
    scales: {
      baseline: distributionOf(now.baseline),
      adapter: distributionOf(scores),
      blend: distributionOf(blended(now.baseline, scores, weight)),
    },
  };
}
