import { join } from "node:path";
import type { Config } from "../config/config.js";
import { UsageError } from "../errors/index.js";
import { writeOutput } from "../io/files.js";
import type { EvaluationResult } from "../report/training/evaluation-result.js";
import { renderEvaluationMarkdown } from "../report/training/evaluation-markdown.js";
import { renderEvaluationJson } from "../report/training/evaluation-schema.js";
import { renderEvaluationText } from "../report/training/evaluation-text.js";
import { renderTrainingHtml } from "../report/training/html.js";
import type { TrainingResult } from "../report/training/result.js";
import { renderTrainingSummary } from "../report/training/summary.js";
import { renderTrainingText } from "../report/training/text.js";
import { renderTrainingJson } from "../report/training/training-schema.js";

/** The formats that a learning verb has. @throws UsageError for SARIF, which has no place for a model */
function formatOf({ format }: Config): "text" | "json" | "markdown" {
  if (format !== "sarif") return format;
  throw new UsageError({
    what: "a training or an evaluation cannot be written as sarif",
    consequence: "nothing was written",
    cure: "Use --format text, json or markdown",
  });
}

export function renderEvaluation(result: EvaluationResult, config: Config, colour: boolean): string {
  const format = formatOf(config);
  if (format === "json") return renderEvaluationJson(result);
  if (format === "markdown") return renderEvaluationMarkdown(result);
  return renderEvaluationText(result, textOptions(config, colour));
}

export function renderTraining(result: TrainingResult, config: Config, colour: boolean): string {
  const format = formatOf(config);
  if (format === "json") return renderTrainingJson(result);
  if (format === "markdown") return renderTrainingSummary(result);
  return renderTrainingText(result, textOptions(config, colour));
}

/** Every form of the report, for a workflow's summary and artifact. */
export async function writeTrainingReports(result: TrainingResult, folder: string): Promise<void> {
  await writeOutput(join(folder, "training.json"), renderTrainingJson(result));
  await writeOutput(join(folder, "training.html"), renderTrainingHtml(result));
  await writeOutput(join(folder, "summary.md"), renderTrainingSummary(result));
}

function textOptions({ output }: Config, colour: boolean): { colour: boolean; width: number } {
  return { colour: colour && output === null, width: process.stdout.columns ?? 100 };
}
