import { z } from "zod";
import { amount, sha, text } from "./function-schema.js";
import { publishedJson } from "./json.js";
import { jsonSchemaOf, notice, schemaVersion, tool } from "./report-schema.js";
import type { TrendResult } from "./trend.js";

const share = z.number().min(0).max(1);

const entry = z
  .strictObject({
    commit: text(`The state's ${sha}.`),
    functions: amount("Functions of three lines or more; all shares are of these."),
    high: share.describe("Share whose score is above what 5 % exceeded when the yardstick was taken."),
    critical: share.describe("Share whose score is above what 1 % exceeded then."),
    fixRate: z.number().min(0).describe("Fix commits a month per 1,000 functions, over the last 90 days."),
    touchedComplexity: z
      .number()
      .min(1)
      .nullable()
      .describe("Mean cyclomatic complexity of the functions changed in the last 90 days; null if none was."),
    fixSpread: share
      .nullable()
      .describe("Smallest share of functions that holds half of the last year's fixes; null without fixes."),
    criticalFixed: amount("Functions above the critical threshold that were fixed in the last 90 days."),
    date: text("ISO 8601 date of the commit."),
  })
  .describe("One state of the repository.");

/** The published shape of a TrendResult, from which schema/trend.schema.json is generated. */
export const trendSchema = z
  .strictObject({
    schemaVersion,
    tool,
    command: z.literal("trend").describe("The command that was run."),
    repository: text("Name of the repository as a person knows it."),
    webUrl: z
      .string()
      .nullable()
      .describe("Web address of the repository, without a trailing slash; null if unknown."),
    commit: text(`The newest point's ${sha}.`),
    generatedAt: text("ISO 8601 date and time of the run."),
    yardstick: z
      .strictObject({ commit: text(`Its ${sha}.`), date: text("ISO 8601 date of that commit.") })
      .describe("The state that all others are measured by."),
    points: z.array(entry).describe("Oldest first."),
    direction: z
      .enum(["rising", "falling", "steady", "unknown"])
      .describe("Of `high`, since the point nearest to a year before the newest."),
    since: z.string().nullable().describe(`That point's ${sha}; null where none is old enough.`),
    notices: z.array(notice).describe("What was skipped or degraded; never silent."),
  })
  .describe("How a repository's risk went over time, measured by one of its own states.");

/** The JSON Schema (2020-12) that is committed as schema/trend.schema.json. */
export function trendJsonSchema(): Record<string, unknown> {
  return jsonSchemaOf(trendSchema, "defect-risk trend");
}

/** The result of `trend` as published JSON. */
export function renderTrendJson(result: TrendResult): string {
  return publishedJson(result, trendSchema);
}
