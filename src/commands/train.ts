import { compareRows } from "../evaluation/compare.js";
import type { EvaluatedRow, LabelName } from "../evaluation/table.js";
import { writeOutput } from "../io/files.js";
import type { CompiledRules } from "../labels/compile-rules.js";
import { isFix } from "../labels/fix-evidence.js";
import { summarizeSignals } from "../labels/defect-signal.js";
import { backtest, blendWindows, labelsOf, ROW_REASONS, type TestedBlend } from "../learning/backtest.js";
import { blended, chooseWeight, standardized } from "../learning/blend.js";
import { fitForward, type AdaptedWindow } from "../learning/forward-adapter.js";
import { decideGate, permutedAuc } from "../learning/gate.js";
import { judgeInForce, type InForce } from "../learning/in-force.js";
import { learningCurve } from "../learning/learning-curve.js";
import { reliabilityOf } from "../learning/reliability.js";
import { screen } from "../learning/screener.js";
import { verdictOf } from "../learning/verdict.js";
import { datasetLines } from "../report/training/dataset.js";
import type { LabelFacts, TrainingResult } from "../report/training/result.js";
import type { AdapterBundle } from "../scoring/adapters/bundle.js";
import { restoreBundle, saveBundle } from "./adapter-entry.js";
import { loadAdaptedWindows, loadTip, loadTipWindow, type Tip } from "./adapted-windows.js";
import { hasBothLabels } from "./evaluate.js";
import { askFeedback } from "./label-source.js";
import { makeBundle } from "./make-bundle.js";
import type { RunContext } from "./run-context.js";
import { startStages } from "./stages.js";
import type { LoraResult } from "./train-lora.js";

/** Draws of a table's intervals; the gate's own difference has 2,000. */
const DRAWS = 500;

/** Trains this repository's adapter, tests it forward in time, and keeps it if that shows that it helps. */
export async function train(context: RunContext): Promise<TrainingResult> {
  const { config, repo, notices } = context;
  const stages = startStages(context.progress);
  stages.begin("Reading the history");
  const tip = await loadTip(context);
  await askFeedback(context);
  const before = await restoreBundle(context);
  stages.begin("Reading the windows and fitting their adapters");
  const windows = await loadAdaptedWindows(context, tip, config.windows + 1);
  if (config.dataset !== null) await writeDataset(config.dataset, windows);
  const labels = labelFacts(tip, windows[0], context.rules.labels);
  const outcomes = before?.facts.outcomes ?? [];
  const screener = screen(
    {
      functions: labels.functions,
      fixed: Math.round(labels.prevalence * labels.functions),
      density: labels.density,
    },
    outcomes,
  );
  stages.begin("Testing forward in time");
  const tested = backtest(windows).filter(hasBothLabels);
  const enough = screener.verdict !== "skip" || outcomes.length > 0;
  const decision = enough && tested.length > 0 ? decideGate(tested) : null;
  const rows =
    tested.length === 0
      ? []
      : [
          ...tableOf(tested, "any-fix"),
          ...tableOf(backtest(windows, "narrow-fix").filter(hasBothLabels), "narrow-fix"),
        ];
  const weight = chooseWeight(blendWindows(windows, "any-fix"));
  const previous = before && {
    commit: before.facts.commit,
    created: before.facts.created,
    weight: before.facts.weight,
    standing: before.facts.weight > 0 ? judgeInForce(tested, inForceOf(before)) : null,
  };
  const { verdict, why, weight: inForce } = verdictOf(screener, decision, weight, previous);
  const staysInForce = verdict === "keep" && inForce > 0;

  let lora: LoraResult | null = null;
  if (config.lora !== "off") {
    stages.begin("Training the LoRA adapter");
    const { trainLora } = await import("./train-lora.js");
    lora = await trainLora({ context, tip, windows, tested, labels, tabularWeight: inForce, draws: DRAWS });
  }

  stages.begin("Fitting the adapter of today");
  const now = await loadTipWindow(context, tip);
  const [newest, older] = windows;
  const result: TrainingResult = {
    schemaVersion: 1,
    tool: { name: "defect-risk", version: context.version },
    command: "train",
    repository: repo.name,
    webUrl: repo.webUrl,
    commit: tip.commit,
    cutoff: new Date(tip.time * 1000).toISOString(),
    generatedAt: new Date().toISOString(),
    dryRun: config.dryRun,
    verdict,
    why,
    labels,
    screener,
    gate:
      decision === null || newest === undefined || older === undefined
        ? null
        : { ...decision, weight: staysInForce ? 0 : inForce, permutation: permutedAuc(older, newest) },
    rows: [...rows, ...(lora?.rows ?? [])],
    learningCurve: verdict === "skip" ? [] : learningCurve(windows),
    reliability:
      newest === undefined || older === undefined || tested.length === 0
        ? { bins: [], ece: null, brierSkill: null }
        : reliabilityOf(asProbability(older, weight), asProbability(newest, weight)),
    lora: lora?.facts ?? null,
    previous,
    notices,
    stages: [],
  };
  if (verdict !== "skip" && !staysInForce && !config.dryRun) {
    const bundle = makeBundle({
      context,
      now,
      adapter: fitForward(windows),
      result,
      weight: inForce,
      outcomes,
      windows: tested.length,
    });
    await saveBundle(context, bundle);
  }
  if (lora?.kept && !config.dryRun) {
    stages.begin("Keeping the LoRA adapter");
    const [{ makeLoraBundle }, { saveLora }] = await Promise.all([
      import("./make-lora-bundle.js"),
      import("./lora-entry.js"),
    ]);
    const tabular = { adapter: fitForward(windows), weight: inForce };
    const bundle = await makeLoraBundle({ context, result, lora, now, tabular });
    const isDone = bundle === null ? lora.facts.verdict === "keep" : await saveLora(context, bundle);
    if (isDone) await lora.kept.forget();
  } else await lora?.kept?.forget();
  return { ...result, stages: stages.end() };
}

function inForceOf({ adapter, facts }: AdapterBundle): InForce {
  return { adapter, weight: facts.weight, cutoff: Date.parse(facts.cutoff) / 1000 };
}

/** All windows, newest first. It quotes the repository's names as they are; JSON escapes them. */
async function writeDataset(path: string, windows: readonly AdaptedWindow[]): Promise<void> {
  const lines: string[] = [];
  for (const window of windows) for (const line of datasetLines(window)) lines.push(line);
  await writeOutput(path, lines.join(""));
}

function tableOf(tested: readonly TestedBlend[], label: LabelName): EvaluatedRow[] {
  return compareRows(tested, {
    protocol: "temporal",
    label,
    why: ROW_REASONS,
    intervals: label === "any-fix" ? ["auc", "lift5"] : ["auc"],
    draws: DRAWS,
  });
}

function asProbability(window: AdaptedWindow, weight: number): { score: Float64Array; labels: Uint8Array } {
  const { baseline, adapter } = window;
  const score = standardized(adapter === null ? baseline : blended(baseline, adapter, weight));
  return { score, labels: labelsOf(window, "any-fix") };
}

function labelFacts({ loaded }: Tip, newest: AdaptedWindow | undefined, rules: CompiledRules): LabelFacts {
  const { commits } = loaded.history.log;
  const asked = Array.from(commits.subject.keys()).filter((row) => commits.parents.at(row) <= 1);
  const summary = newest && summarizeSignals(newest.labels, [...newest.functions.keys()]);
  return {
    rulesHash: rules.hash,
    commits: asked.length,
    fixes: asked.filter((row) => isFix(commits.subject[row]!, rules, commits.sha[row]!)).length,
    functions: summary?.functions ?? 0,
    prevalence: summary?.prevalence ?? 0,
    narrowPrevalence: summary?.narrowPrevalence ?? 0,
    density: summary?.meanSignal ?? 0,
  };
}
