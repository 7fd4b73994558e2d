import { MEAN } from "../evaluation/compare.js";
import { seededRandom, shuffled } from "../evaluation/random.js";
import type { EvaluatedRow, LabelName } from "../evaluation/table.js";
import { FEATURE_TABLE_VERSION } from "../features/table.js";
import { blended, standardized } from "../learning/blend.js";
import { loraFunctions } from "../learning/lora-dataset.js";
import type { TextWindow } from "../learning/trained-rows.js";
import type { TrainingResult } from "../report/training/result.js";
import { repositoryHash } from "../scoring/adapters/bundle.js";
import { Refused } from "../scoring/adapters/container.js";
import { distributionOf, zIn } from "../scoring/adapters/distribution.js";
import type { LoraBundle } from "../scoring/adapters/lora/bundle.js";
import type { LoraFacts } from "../scoring/adapters/lora/manifest.js";
import { readModelManifest } from "../scoring/adapters/lora/model-manifest.js";
import { PROBES } from "../scoring/adapters/lora/probes.js";
import { predictAll, type TabularAdapter } from "../scoring/adapters/tabular/adapter.js";
import { BASELINE_VERSION } from "../scoring/baseline-weights.js";
import { addOutcome } from "./lora-outcomes.js";
import { runtimeFor, SCORING_SECONDS } from "./lora-runtime.js";
import type { RunContext } from "./run-context.js";
import type { LoraResult } from "./train-lora.js";

/** Outcomes that are carried on: two years of weekly runs. */
const KEPT_OUTCOMES = 104;
/** A distribution to a tenth of a percent needs no more. Functions. */
const MOST_SCORED = 4_000;

export interface LoraMade {
  readonly context: RunContext;
  readonly result: TrainingResult;
  readonly lora: LoraResult;
  /** The functions of the tip, which scores compare with. */
  readonly now: TextWindow;
  readonly tabular: { readonly adapter: TabularAdapter; readonly weight: number };
}

/**
 * The LoRA adapter with all that is known of it, and its outcome in the outcomes file. Null where the one in force
 * stays, or if it cannot be asked about the functions of the tip, which a notice tells: without their values nothing
 * could be compared.
 */
export async function makeLoraBundle(made: LoraMade): Promise<Omit<LoraBundle, "model"> | null> {
  const { context, result, lora, now, tabular } = made;
  const { files, decision } = lora.kept!;
  const outcome = outcomeOf(result, decision !== null);
  if (lora.facts.verdict === "keep") {
    if (outcome !== null) await addOutcome(context, outcome);
    return null;
  }
  const sample = sampleOf(now);
  const functions = loraFunctions(now);
  const refused = (why: string): null => {
    context.notices.push({
      code: "lora-not-kept",
      level: "warning",
      what: `The LoRA adapter that was trained could not be used: ${why}`,
      consequence:
        "it is not kept, but what it learned is: the same command at the same commit goes on from there",
      cure: "Give that command again once `model/run.py doctor` finds nothing that this machine lacks",
    });
    return null;
  };
  let model;
  try {
    const { "adapter_config.json": config, "adapter_model.safetensors": weights } = files;
    model = readModelManifest(files["manifest.json"], {
      "adapter_config.json": config,
      "adapter_model.safetensors": weights,
    });
  } catch (error) {
    if (error instanceof Refused) return refused(error.message);
    throw error;
  }
  context.progress(`Asking the LoRA adapter about ${sample.length} functions of today`);
  const asked = [...PROBES, ...sample.map((row) => functions[row]!)];
  const answer = await runtimeFor(context, { files, model }).score(asked, SCORING_SECONDS);
  if (!answer.scored) return refused(answer.why);
  const probes = Array.from(answer.values.subarray(0, PROBES.length));
  const values = answer.values.subarray(PROBES.length);
  const weight = result.lora?.gate?.weight ?? 0;
  const scale = distributionOf(values);
  const without = standardized(
    blended(
      now.baseline,
      tabular.weight > 0 ? predictAll(tabular.adapter, now.texts) : now.baseline,
      tabular.weight,
    ),
  );
  if (outcome !== null) await addOutcome(context, outcome);
  const facts: LoraFacts = {
    repository: repositoryHash(context.repo.identity),
    commit: result.commit,
    cutoff: result.cutoff,
    created: result.generatedAt,
    labelRules: result.labels.rulesHash,
    featureTable: FEATURE_TABLE_VERSION,
    weights: BASELINE_VERSION,
    weight,
    besideTabular: tabular.weight,
    holdout: holdoutOf(result),
    outcomes: [...(outcome === null ? [] : [outcome]), ...lora.outcomes].slice(0, KEPT_OUTCOMES),
    probes,
  };
  const blend = distributionOf(sample.map((row, i) => without[row]! + weight * zIn(scale, values[i]!)));
  return { facts, scales: { lora: scale, blend }, files };
}

/** Rows of the tip, as many as are asked about at most, drawn evenly. */
function sampleOf({ texts }: TextWindow): number[] {
  const rows = Int32Array.from(texts.keys());
  if (rows.length <= MOST_SCORED) return Array.from(rows);
  return Array.from(shuffled(rows, seededRandom(5)).slice(0, MOST_SCORED)).sort((a, b) => a - b);
}

/** The rows of the newest tested window, which is the one that no LoRA run has seen. */
function newestRows({ rows }: TrainingResult): readonly EvaluatedRow[] {
  const cutoffs = rows.filter(({ protocol, cutoff }) => protocol === "temporal" && cutoff !== MEAN);
  const newest = cutoffs
    .map(({ cutoff }) => cutoff)
    .sort()
    .at(-1);
  return rows.filter(({ cutoff }) => cutoff === newest);
}

function holdoutOf(result: TrainingResult): LoraFacts["holdout"] {
  const lora = result.lora!;
  const rows = newestRows(result);
  const row = (name: string) => {
    const metric = (label: LabelName, key: string) =>
      rows.find((of) => of.name === name && of.label === label)?.metrics[key] ?? null;
    return {
      aucAny: metric("any-fix", "auc"),
      aucNarrow: metric("narrow-fix", "auc"),
      lift5: metric("any-fix", "lift5"),
    };
  };
  const newest = rows.find(({ name, label }) => name === "blend+lora" && label === "any-fix");
  if (newest === undefined) return null;
  return {
    windows: 1,
    functions: newest.functions,
    prevalence: newest.prevalence,
    seeds: lora.seeds,
    rows: {
      blend: row("blend+lora"),
      baseline: row("baseline"),
      linesOfCode: row("lines-of-code"),
      without: row(lora.gate?.against ?? "blend"),
      lora: row("lora"),
      zeroShot: row("lora-zero-shot"),
    },
  };
}

/** How it turned out, for the screener: the blend with it beside the best row without it. */
function outcomeOf(result: TrainingResult, judged: boolean) {
  const rows = newestRows(result);
  const auc = (name: string) =>
    rows.find((row) => row.name === name && row.label === "any-fix")?.metrics["auc"]?.value;
  const [adapterAuc, baselineAuc] = [auc("blend+lora"), auc(result.lora?.gate?.against ?? "baseline")];
  if (!judged || adapterAuc === undefined || baselineAuc === undefined) return null;
  const { commit, generatedAt: date, labels } = result;
  return { commit, date, density: labels.density, adapterAuc, baselineAuc };
}
