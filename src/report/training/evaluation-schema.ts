import { z } from "zod";
import { sha, text } from "../function-schema.js";
import { publishedJson } from "../json.js";
import { jsonSchemaOf, notice, schemaVersion, tool } from "../report-schema.js";
import type { EvaluationResult } from "./evaluation-result.js";
import { cutoff, evaluatedRow, label } from "./row-schema.js";

const difference = z
  .strictObject({
    name: text("What minus what."),
    label,
    cutoff,
    estimate: z.number().describe("Difference of AUC."),
    low: z.number().describe("Lower bound of its 95 % interval."),
    high: z.number().describe("Upper bound of its 95 % interval."),
  })
  .describe("AUC of one row minus AUC of another on the same functions.");

/** The published shape of an EvaluationResult, from which schema/evaluation.schema.json is generated. */
export const evaluationSchema = z
  .strictObject({
    schemaVersion,
    tool,
    command: z.literal("evaluate").describe("The command that was run."),
    repository: text("Name of the repository as a person knows it."),
    commit: text(`Evaluated up to this ${sha}.`),
    rows: z
      .array(evaluatedRow)
      .describe("Per tested window and label, then the mean over the windows, then retrospective rows."),
    differences: z.array(difference).describe("Paired differences of AUC."),
    notices: z.array(notice).describe("What was skipped or degraded; never silent."),
  })
  .describe("How well each way to order this repository's functions would have done.");

/** The JSON Schema (2020-12) that is committed as schema/evaluation.schema.json. */
export function evaluationJsonSchema(): Record<string, unknown> {
  return jsonSchemaOf(evaluationSchema, "defect-risk evaluation");
}

/** The result of `evaluate` as published JSON. */
export function renderEvaluationJson(result: EvaluationResult): string {
  return publishedJson(result, evaluationSchema);
}
