import { createHash } from "node:crypto";
import { join } from "node:path";
import type { PythonEvent } from "../io/inference/python-process.js";
import { forgetTraining, trainLocal, type LoraTrained } from "../io/inference/train-local.js";
import { adapterFolder } from "../io/entry-store/open.js";
import type { EvaluatedRow } from "../evaluation/table.js";
import type { TestedBlend } from "../learning/backtest.js";
import { blended } from "../learning/blend.js";
import type { AdaptedWindow } from "../learning/forward-adapter.js";
import { FEWEST_EXAMPLES, loraExamples, scoresOf, type LoraExample } from "../learning/lora-dataset.js";
import { bestRun, decideLora, loraRows, type LoraDecision, type LoraTrial } from "../learning/lora-gate.js";
import { screen, type Outcome, type Screening } from "../learning/screener.js";
import { loraVerdictOf } from "../learning/lora-verdict.js";
import type { LabelFacts, LoraTrainingFacts, PreviousFacts } from "../report/training/result.js";
import type { LoraBundle, LoraFiles } from "../scoring/adapters/lora/bundle.js";
import { loadTextWindows, type Tip } from "./adapted-windows.js";
import { localPython } from "./ask-lora.js";
import { judgePrevious } from "./judge-lora.js";
import { restoreLora } from "./lora-entry.js";
import { readOutcomes } from "./lora-outcomes.js";
import type { RunContext } from "./run-context.js";

export interface LoraTask {
  readonly context: RunContext;
  readonly tip: Tip;
  readonly windows: readonly AdaptedWindow[];
  /** With any fix as the label, newest first. */
  readonly tested: readonly TestedBlend[];
  readonly labels: LabelFacts;
  /** Of the tabular adapter in force from now on; 0: the baseline alone. */
  readonly tabularWeight: number;
  /** Draws of the table's intervals. */
  readonly draws: number;
}

export interface LoraResult {
  readonly facts: LoraTrainingFacts;
  /** For the table of the newest window. */
  readonly rows: readonly EvaluatedRow[];
  /** The best run; null if nothing was trained. It is kept unless the verdict is to keep the one in force. */
  readonly kept: {
    readonly files: LoraFiles;
    readonly decision: LoraDecision | null;
    /** Forgets how the runs were trained; until then the same command goes on from their ends. */
    readonly forget: () => Promise<void>;
  } | null;
  /** Of training runs before, newest first. */
  readonly outcomes: readonly Outcome[];
}

/** Two to choose and to test on, four to learn from: code of seven years ago is another program. */
const WINDOWS = 6;

type Trained = Extract<LoraTrained, { trained: true }> & { readonly work: string };

/**
 * Trains the LoRA adapter where the screener expects that to pay, and judges it beside what would be scored with
 * without it. The screener, and whether there is enough to learn from, are asked before any GPU time is spent.
 * A run that cannot be made is a verdict with its reason, never an error: the tabular adapter is trained all the same.
 */
export async function trainLora(task: LoraTask): Promise<LoraResult> {
  const { context, tip, windows, labels } = task;
  const before = await restoreLora(context);
  const outcomes = [...(before?.facts.outcomes ?? []), ...(await readOutcomes(context))];
  const fixed = Math.round(labels.prevalence * labels.functions);
  const screener = screen({ functions: labels.functions, fixed, density: labels.density }, outcomes);
  const skipped = (why: string, examples: readonly LoraExample[]): LoraResult => ({
    facts: {
      ...UNTRAINED,
      verdict: "skip",
      why,
      screener,
      examples: countsOf(examples),
      previous: toldOf(before, null),
    },
    rows: [],
    kept: null,
    outcomes,
  });
  const reason = reasonToSkip(task, screener);
  if (reason !== null) return skipped(reason, loraExamples(windows));
  const older = await loadTextWindows(context, tip, [context.config.windows + 1, WINDOWS]);
  const examples = loraExamples([...windows, ...older]);
  const counted = countsOf(examples);
  if (counted.train < FEWEST_EXAMPLES) return skipped(tooFew(counted.train), examples);
  const runs = await trainedRuns(task, examples);
  if ("why" in runs) {
    context.notices.push({
      code: "lora-not-trained",
      level: "warning",
      what: `The LoRA adapter could not be trained: ${runs.why}`,
      consequence: "what is in force stays",
      cure: runs.cure,
    });
    return skipped(`It could not be trained: ${runs.why}.`, examples);
  }
  const trial = trialOf(task, runs);
  const decision = decideLora(trial);
  const kept = runs[bestRun(trial.runs)]!;
  const { id, revision } = (JSON.parse(Buffer.from(kept.files["manifest.json"]).toString()) as Manifest).base;
  const weight = decision?.weight ?? 0;
  const previous = await judgePrevious(context, before, trial, decision);
  const verdict = loraVerdictOf(decision, screener, previous);
  return {
    facts: {
      ...verdict,
      screener,
      examples: counted,
      base: { id, revision },
      seeds: runs.length,
      rho: kept.rho,
      gate: decision === null ? null : { ...decision, weight: verdict.verdict === "publish" ? weight : 0 },
      previous: toldOf(before, previous?.standing ?? null),
    },
    rows: [
      ...loraRows(trial, weight, "any-fix", task.draws),
      ...loraRows(trial, weight, "narrow-fix", task.draws),
    ],
    kept: { files: kept.files, decision, forget: () => forgetAll(runs) },
    outcomes,
  };
}

function toldOf(before: LoraBundle | null, standing: PreviousFacts["standing"]): PreviousFacts | null {
  if (before === null) return null;
  const { commit, created, weight } = before.facts;
  return { commit, created, weight, standing };
}

interface Manifest {
  readonly base: { readonly id: string; readonly revision: string };
}

const UNTRAINED = { base: null, seeds: 0, rho: null, gate: null } as const;

function tooFew(functions: number): string {
  return `There are ${functions} functions to learn from, fewer than ${FEWEST_EXAMPLES}: a language model would learn them by heart.`;
}

function reasonToSkip({ context, windows, tested }: LoraTask, screener: Screening): string | null {
  if (context.config.lora !== "local")
    return "Training needs `lora: local`: an inference server cannot train.";
  if (context.config.loraBase === null) return "lora-base, the prepared base model's folder, is missing.";
  if (screener.verdict === "skip") return `The screener advises against the GPU time: ${screener.why}.`;
  if (tested[0]?.window !== windows[0]) {
    return "The newest year has no fixed functions, or no others, so nothing could be tested.";
  }
  return null;
}

/** All runs, each from its own seed; or why there are none. */
async function trainedRuns(
  { context }: LoraTask,
  examples: readonly LoraExample[],
): Promise<Trained[] | Extract<LoraTrained, { trained: false }>> {
  const { config, progress, notices } = context;
  const dataset = examples.map((example) => `${JSON.stringify(example)}\n`).join("");
  const begun = performance.now();
  const runs: Trained[] = [];
  for (let seed = 0; seed < config.loraSeeds; seed++) {
    const name = `LoRA training ${seed + 1} of ${config.loraSeeds}`;
    progress(name);
    const left = config.loraMinutes * 60 - (performance.now() - begun) / 1000;
    const work = workFolder(context, dataset, seed);
    const run = await trainLocal({
      local: localPython(context, config.loraBase!),
      work,
      dataset,
      seed,
      mask: config.loraMask,
      epochs: config.loraEpochs,
      seconds: Math.max(1, Math.floor(left / (config.loraSeeds - seed))),
      onEvent: (event) => progress(`${name}: ${told(event)}`),
    });
    if (run.trained) {
      for (const what of run.notes) notices.push({ ...NOTE, what: what.replace(/\.$/, "") });
      runs.push({ ...run, work });
    } else if (runs.length === 0) return run;
    else {
      const what = `${name} did not come to an end: ${run.why}`;
      notices.push({ ...NOTE, what, consequence: "the runs before it are judged", cure: run.cure });
      return runs;
    }
  }
  return runs;
}

async function forgetAll(runs: readonly Trained[]): Promise<void> {
  for (const { work } of runs) await forgetTraining(work);
}

const NOTE = {
  code: "lora-training",
  level: "info",
  consequence: "the LoRA adapter was trained all the same",
  cure: "Nothing to do",
} as const;

/** Of this very run: killed, it goes on from there; another commit, or another question, begins anew. */
function workFolder({ config }: RunContext, dataset: string, seed: number): string {
  const run = createHash("sha256").update(
    JSON.stringify([config.loraBase, config.loraMask, config.loraEpochs, seed]),
  );
  return join(adapterFolder(config), "lora-work", run.update(dataset).digest("hex").slice(0, 24));
}

function told({ stage, step, of, loss, validationSpearman, forecastSeconds, sentence }: PythonEvent): string {
  return [
    sentence ?? stage ?? "",
    step === undefined ? "" : `step ${step}${of === undefined ? "" : ` of ${of}`}`,
    typeof loss === "number" ? `loss ${loss.toFixed(3)}` : "",
    typeof validationSpearman === "number" ? `validation ρ ${validationSpearman.toFixed(3)}` : "",
    typeof forecastSeconds === "number" ? `about ${Math.ceil(forecastSeconds / 60)} min in all` : "",
  ]
    .filter((part) => part !== "")
    .join(", ");
}

function trialOf({ windows, tested, tabularWeight }: LoraTask, runs: readonly Trained[]): LoraTrial {
  const [test, validation] = windows as [AdaptedWindow, AdaptedWindow];
  const without = (window: AdaptedWindow): Float64Array => {
    // As the backtest blends it: by the weight that the windows before advised.
    const weight = tabularWeight > 0 ? (tested.find((of) => of.window === window)?.weight ?? 0) : 0;
    return blended(window.baseline, window.adapter ?? window.baseline, weight);
  };
  return {
    test,
    validation,
    without: { test: without(test), validation: without(validation) },
    others: tested[0]!.scores,
    zeroShot: scoresOf(runs[0]!.zeroShotTestScores, test, "0"),
    runs: runs.map((run, seed) => ({
      seed,
      rho: run.rho,
      validation: scoresOf(run.validationScores, validation, "1"),
      test: scoresOf(run.testScores, test, "0"),
    })),
  };
}

function countsOf(examples: readonly LoraExample[]): LoraTrainingFacts["examples"] {
  const counts = { train: 0, validation: 0, test: 0 };
  for (const { split } of examples) counts[split]++;
  return counts;
}
