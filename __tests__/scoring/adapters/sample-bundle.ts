import { fitTabular } from "../../../src/learning/fit-tabular.js";
import { FEATURE_TABLE_VERSION } from "../../../src/features/table.js";
import { DEFAULT_RULES } from "../../../src/labels/compile-rules.js";
import type { AdapterBundle } from "../../../src/scoring/adapters/bundle.js";
import type { BundleFacts } from "../../../src/scoring/adapters/bundle-manifest.js";
import { distributionOf } from "../../../src/scoring/adapters/distribution.js";
import type { FunctionText } from "../../../src/scoring/adapters/tabular/terms.js";
import { BASELINE_VERSION } from "../../../src/scoring/baseline-weights.js";
import { blendedZ } from "../../../src/scoring/learned.js";

export const SAMPLE_FACTS: BundleFacts = {
  repository: "0123456789ab",
  commit: "4f2d9c1b7a6e5d3c2b1a09f8e7d6c5b4a3928170",
  cutoff: "2026-11-01T08:00:00.000Z",
  created: "2026-11-02T03:17:00.000Z",
  labelRules: DEFAULT_RULES.hash,
  featureTable: FEATURE_TABLE_VERSION,
  weights: BASELINE_VERSION,
  weight: 0.15,
  holdout: {
    windows: 3,
    functions: 8602,
    prevalence: 0.081,
    rows: {
      baseline: {
        aucAny: { value: 0.768, low: 0.759, high: 0.777 },
        aucNarrow: { value: 0.804, low: 0.79, high: 0.818 },
        lift5: { value: 5, low: null, high: null },
      },
      linesOfCode: { aucAny: { value: 0.739, low: 0.73, high: 0.748 }, aucNarrow: null, lift5: null },
      blend: { aucAny: { value: 0.771, low: 0.762, high: 0.78 }, aucNarrow: null, lift5: null },
    },
  },
  outcomes: [
    {
      commit: "4f2d9c1b7a6e5d3c2b1a09f8e7d6c5b4a3928170",
      date: "2026-11-02T03:17:00.000Z",
      density: 0.041,
      adapterAuc: 0.69,
      baselineAuc: 0.768,
    },
  ],
};

const TEXTS: readonly FunctionText[] = Array.from({ length: 24 }, (_, i) => ({
  path: `src/part${i % 7}.ts`,
  name: `step${i}`,
  text: i % 3 === 0 ? `risky(${i}); retry();` : `return ${i};`,
}));

/** A bundle that was really fitted, on a few made-up functions unless others are given. */
export function sampleBundle(
  facts: Partial<BundleFacts> = {},
  { texts = TEXTS, targets = TEXTS.map((_, i) => (i % 3 === 0 ? 1 : 0)), folds = 2 } = {},
): AdapterBundle {
  const { adapter, outOfFold } = fitTabular(texts, Float64Array.from(targets), { folds });
  const baseline = distributionOf(texts.map((_, i) => (i % 5) - 2));
  const learned = distributionOf(outOfFold);
  const weight = facts.weight ?? SAMPLE_FACTS.weight;
  const blend = distributionOf(
    Array.from(outOfFold, (score, i) =>
      blendedZ(
        ((i % 5) - 2 - baseline.mean) / baseline.deviation,
        (score - learned.mean) / learned.deviation,
        weight,
      ),
    ),
  );
  return { facts: { ...SAMPLE_FACTS, ...facts }, adapter, scales: { baseline, adapter: learned, blend } };
}
