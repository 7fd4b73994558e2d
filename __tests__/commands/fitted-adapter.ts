import { saveBundle } from "../../src/commands/adapter-entry.js";
import { loadHistory } from "../../src/commands/load-history.js";
import { openContext } from "../../src/commands/open-context.js";
import { parseConfig } from "../../src/config/config.js";
import { FEATURE_TABLE_VERSION } from "../../src/features/table.js";
import { HistoryView } from "../../src/history/history.js";
import { readFunctionTexts } from "../../src/io/function-texts.js";
import { commitTime, resolveCommit } from "../../src/io/git/repository.js";
import { DEFAULT_RULES } from "../../src/labels/compile-rules.js";
import { blended } from "../../src/learning/blend.js";
import { fitTabular } from "../../src/learning/fit-tabular.js";
import { repositoryHash, type AdapterBundle } from "../../src/scoring/adapters/bundle.js";
import type { BundleFacts } from "../../src/scoring/adapters/bundle-manifest.js";
import { distributionOf } from "../../src/scoring/adapters/distribution.js";
import type { FunctionText } from "../../src/scoring/adapters/tabular/terms.js";
import { BASELINE_VERSION } from "../../src/scoring/baseline-weights.js";
import { RepositoryModel, SHORTEST_REFERENCE_LINES } from "../../src/scoring/repository-model.js";
import { SAMPLE_FACTS } from "../scoring/adapters/sample-bundle.js";

const GRAMMARS = new URL("../../dist/grammars/", import.meta.url);

/** The adapter of a repository at a commit, fitted on the past fixes of its functions, or on another target. */
export async function fittedAdapter(
  repo: string,
  rev: string,
  facts: Partial<BundleFacts> = {},
  target?: (fn: FunctionText) => number,
): Promise<AdapterBundle> {
  const config = parseConfig({ repo, cache: false, quiet: true }, String);
  const context = await openContext(config, GRAMMARS);
  const commit = await resolveCommit(context.repo, rev);
  const time = await commitTime(context.repo, commit);
  const { history } = await loadHistory(context, commit);
  const model = new RepositoryModel(new HistoryView(history, { commit, time, unknown: null }));
  const texts = await readFunctionTexts(context.repo.root, history.snapshot, SHORTEST_REFERENCE_LINES);
  const numbers = history.snapshot.files
    .flatMap((file) => file.functions)
    .flatMap((f, i) => (f.endLine - f.startLine + 1 < SHORTEST_REFERENCE_LINES ? [] : [i]));
  const learned = Float64Array.from(numbers, (i, row) =>
    target === undefined
      ? Math.log(1 + model.context.touches(i).filter(({ fix }) => fix).length)
      : target(texts[row]!),
  );
  const baseline = Float64Array.from(numbers, (i) => model.scoreAt(i).score);
  // All fixes of a test's repository are in one file: a head that never saw it would know of none.
  const { adapter, outOfFold } = fitTabular(texts, learned, { folds: 1 });
  const weight = facts.weight ?? 0.5;
  return {
    facts: {
      ...SAMPLE_FACTS,
      repository: repositoryHash(context.repo.identity),
      commit,
      cutoff: new Date(time * 1000).toISOString(),
      created: new Date().toISOString(),
      labelRules: DEFAULT_RULES.hash,
      featureTable: FEATURE_TABLE_VERSION,
      weights: BASELINE_VERSION,
      weight,
      ...facts,
    },
    adapter,
    scales: {
      baseline: distributionOf(baseline),
      adapter: distributionOf(outOfFold),
      blend: distributionOf(blended(baseline, outOfFold, weight)),
    },
  };
}

/** Puts an adapter where runs with that --cache-dir find it, as a training run does. */
export async function keep(repo: string, cacheDir: string, bundle: AdapterBundle): Promise<void> {
  const context = await openContext(parseConfig({ repo, cacheDir, quiet: true }, String), GRAMMARS);
  if (!(await saveBundle(context, bundle))) throw new Error(JSON.stringify(context.notices));
}
