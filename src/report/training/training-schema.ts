import { z } from "zod";
import { amount, sha, text } from "../function-schema.js";
import { publishedJson } from "../json.js";
import { jsonSchemaOf, notice, schemaVersion, tool } from "../report-schema.js";
import type { TrainingResult } from "./result.js";
import { evaluatedRow, portion } from "./row-schema.js";

const labels = z
  .strictObject({
    rulesHash: text("Hash of the rules that tell a fix."),
    commits: amount("Commits asked; merges are not."),
    fixes: amount("Those that count as fixes."),
    functions: amount("Functions at the commit."),
    prevalence: portion("Share of the last test window's functions with a fix."),
    narrowPrevalence: portion("Share of them with a fix that touches at most three functions."),
    density: z.number().min(0).describe("Mean defect signal of the last test window."),
  })
  .describe("What was learned from.");

const screener = z
  .strictObject({
    verdict: z.enum(["run", "modest", "skip"]).describe("Whether training is expected to pay."),
    density: z.number().min(0).describe("Mean of the training label."),
    threshold: z
      .number()
      .min(0)
      .nullable()
      .describe("Density that separates; null until outcomes of both kinds are known."),
    why: text("The verdict as a sentence."),
  })
  .describe("Whether training is expected to pay. It informs only.");

const bounds = (estimate: string) =>
  z.strictObject({
    estimate: z.number().describe(estimate),
    low: z.number().describe("Lower bound of its 95 % interval."),
    high: z.number().describe("Upper bound of its 95 % interval."),
  });

const standing = z
  .strictObject({
    windows: amount("Tested windows that begin after its cutoff, so that it saw none of their labels."),
    against: text("The best row without an adapter on these windows."),
    gain: bounds("Mean AUC of its blend minus that of this row.").describe("What it still adds."),
    overNew: bounds("Mean AUC of its blend minus that of the blend fitted anew.").describe(
      "What it does better than the adapter that would replace it.",
    ),
  })
  .nullable()
  .describe(
    "How the adapter in force did on windows it never saw; null at weight 0, or where there is none.",
  );

const previous = z
  .strictObject({
    commit: text(`Trained at this ${sha}.`),
    created: text("ISO 8601 date."),
    weight: z.number().min(0).describe("Its weight beside what is blended without it."),
    standing,
  })
  .nullable();

const gateShape = {
  passed: z.boolean().describe("Whether the candidate beats the other row beyond doubt."),
  candidate: text("The row that would be published."),
  against: text("The best row without an adapter."),
  weight: z.number().min(0).describe("Weight of the adapter beside the baseline; 0 if it is not published."),
  difference: bounds("Mean AUC difference over the test windows.").describe(
    "Candidate minus the row it is held against; draws by file.",
  ),
};

const gate = z
  .strictObject({
    ...gateShape,
    permutation: z
      .strictObject({
        mean: portion("Mean AUC."),
        deviation: z.number().min(0).describe("Standard deviation of the AUC."),
      })
      .nullable()
      .describe("AUC under permuted labels; beyond .50 ± .02 the pipeline leaks."),
  })
  .nullable()
  .describe(
    "The comparison that decides; null where no window could be tested, or nothing stood to be published.",
  );

const lora = z
  .strictObject({
    verdict: z
      .enum(["publish", "keep", "withhold", "skip"])
      .describe(
        "publish: it is blended in; keep: the one in force stays; withhold: it did not help, and one in force is withdrawn; skip: it was not trained, and one in force stays.",
      ),
    why: text("The verdict's reason."),
    screener: screener.describe("Whether the GPU time is expected to pay. It decides."),
    examples: z
      .strictObject({
        train: amount("Functions of the windows that teach."),
        validation: amount("Functions of the window that chooses checkpoint and weight."),
        test: amount("Functions of the newest window."),
      })
      .describe("What it learned from, by part of the past."),
    base: z
      .strictObject({ id: text("OWNER/NAME on its hub."), revision: text("The commit there.") })
      .nullable()
      .describe("The base model; null if nothing was trained."),
    seeds: amount("Training runs that came to an end."),
    rho: z
      .number()
      .min(-1)
      .max(1)
      .nullable()
      .describe("Spearman ρ of the kept run with what came true in the validation window; null without one."),
    gate: z
      .strictObject(gateShape)
      .nullable()
      .describe("The comparison that decides; null where there was none."),
    previous: previous.describe("The LoRA adapter that was there before; null if none."),
  })
  .nullable()
  .describe("What became of the LoRA adapter; null where it was not asked for.");

const reliability = z
  .strictObject({
    bins: z
      .array(
        z
          .strictObject({
            predicted: portion("Mean prediction."),
            observed: portion("Share with a fix."),
            count: amount("Functions in the bin."),
          })
          .describe("A tenth of the predictions."),
      )
      .describe("Predicted and observed shares in the last test window."),
    ece: portion("Expected calibration error.")
      .nullable()
      .describe("Expected calibration error; null without both labels."),
    brierSkill: z
      .number()
      .max(1)
      .nullable()
      .describe("Brier skill over the prevalence; null without both labels."),
  })
  .describe("How far predicted shares come true.");

/** The published shape of a TrainingResult, from which schema/training.schema.json is generated. */
export const trainingSchema = z
  .strictObject({
    schemaVersion,
    tool,
    command: z.literal("train").describe("The command that was run."),
    repository: text("Name of the repository as a person knows it."),
    webUrl: z.string().nullable().describe("Web address of the repository; null if unknown."),
    commit: text(`Trained up to this ${sha}.`),
    cutoff: text("ISO 8601 date of the commit."),
    generatedAt: text("ISO 8601 date and time of the run."),
    dryRun: z.boolean().describe("Whether storing was left out on request."),
    verdict: z
      .enum(["publish", "keep", "skip"])
      .describe("publish: a new adapter; keep: what was in force stays; skip: nothing to learn from."),
    why: text("The verdict's reason in one sentence."),
    labels,
    screener,
    gate,
    rows: z
      .array(evaluatedRow)
      .describe("Per tested window and label, then the mean over the windows, then retrospective rows."),
    learningCurve: z
      .array(
        z
          .strictObject({
            functions: amount("Functions learned from."),
            rho: z.number().min(-1).max(1).nullable().describe("Spearman ρ; null without a value."),
          })
          .describe("A point of the curve."),
      )
      .describe(
        "Spearman ρ of the adapter with what came true in the newest window, by the functions learned from.",
      ),
    reliability,
    lora,
    previous: previous.describe("The adapter that was there before; null if none."),
    notices: z.array(notice).describe("What was skipped or degraded; never silent."),
    stages: z
      .array(
        z
          .strictObject({
            name: text("Which stage."),
            seconds: z.number().min(0).describe("Wall time in seconds."),
          })
          .describe("A stage of the run."),
      )
      .describe("In the order in which they ran."),
  })
  .describe("What training this repository's own adapter came to, and the evidence.");

/** The JSON Schema (2020-12) that is committed as schema/training.schema.json. */
export function trainingJsonSchema(): Record<string, unknown> {
  return jsonSchemaOf(trainingSchema, "defect-risk training");
}

/** The result of `train` as published JSON. */
export function renderTrainingJson(result: TrainingResult): string {
  return publishedJson(result, trainingSchema);
}
