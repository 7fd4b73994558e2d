import { z } from "zod";
import { BANDS, type Band } from "../scoring/bands.js";
import { FAIL_ON } from "../scoring/gate.js";
import { adapterCard, loraCard } from "./adapter-schema.js";
import { amount, reportFunction, sha, text } from "./function-schema.js";

/*
 * The published shape of a report, from which schema/report.schema.json is generated. It says the same
 * as the interface in report.ts; tests hold the two, and the committed file, equal.
 */

export const tool = z
  .strictObject({
    name: z.literal("defect-risk").describe("Always this."),
    version: text("Version of the tool."),
  })
  .describe("What wrote the report.");

export const schemaVersion = z
  .literal(1)
  .describe("Version of this shape; it changes only with an incompatible change.");

const markedFile = z
  .strictObject({
    path: text("Path from the repository's root, with forward slashes."),
    mark: text(
      "One of: generated, vendored, minified, test, too-large, unsupported, binary, submodule, deleted, unreadable, excluded.",
    ),
    reason: text("The evidence for the mark."),
  })
  .describe("A file left out of the ranking.");

export const notice = z
  .strictObject({
    code: text('Stable, kebab-case, e.g. "shallow-clone".'),
    level: z.enum(["info", "warning"]).describe("A warning affects the result; an info does not."),
    what: text("What was skipped or degraded."),
    consequence: text("What it means for the result."),
    cure: text("What the reader can do about it."),
  })
  .describe("Something was skipped or degraded.");

const gate = z
  .strictObject({
    failOn: z.enum(FAIL_ON).describe("What fails the job; paths may have rules of their own."),
    passed: z.boolean().describe("Whether the job may pass."),
    why: text("The verdict in a sentence."),
    wouldPass: z.string().nullable().describe("What would make it pass; null if it does."),
    failing: z
      .array(
        z
          .strictObject({
            path: text("Path of the function's file."),
            name: text("The function's qualified name."),
            band: z.enum(BANDS as [Band, ...Band[]]).describe("The function's band."),
          })
          .describe("A function that fails the gate."),
      )
      .describe("All functions that fail it, accepted or not."),
    accepted: z
      .strictObject({
        by: z.literal("label").describe("Always this."),
        label: text("The label of the pull request."),
      })
      .nullable()
      .describe("Who let it pass all the same; null if nobody did, or nobody had to."),
  })
  .describe("The gate's verdict.");

const totals = z
  .strictObject({
    files: amount("Files the change touches; for rank, source files read."),
    functions: amount("Functions scored, before any limit."),
    flagged: amount("Flagged functions, before any limit."),
    suppressed: amount("Suppressed functions, before any limit."),
    byBand: z
      .strictObject({
        critical: amount("Functions in this band."),
        high: amount("Functions in this band."),
        elevated: amount("Functions in this band."),
        normal: amount("Functions in this band."),
      })
      .describe("Functions scored, by band, without suppressed ones."),
    reference: amount("Functions of the repository the percentiles compare with."),
  })
  .describe("Counts over the whole run, before any limit.");

const model = z
  .strictObject({
    kind: z
      .enum(["baseline", "blend"])
      .describe("Which score this is; blend: it holds what an adapter learned from this repository's past."),
    featureTable: z.int().min(1).describe("Version of the feature table."),
    weights: text("Version of the published weights."),
    adapter: adapterCard.nullable().describe("The adapter that was found; null if none was."),
    lora: loraCard.nullable().describe("The LoRA adapter beside it; null if none was found or asked for."),
    history: z
      .strictObject({
        commit: z
          .string()
          .nullable()
          .describe("The commit up to which history was read; null without history."),
        commits: amount("Commits read."),
        since: z
          .string()
          .nullable()
          .describe("ISO 8601 date of the oldest commit read; null without history."),
        index: z
          .enum(["cold", "updated", "warm", "none"])
          .describe("Built in this run, restored and brought up to date, restored as it was, or absent."),
      })
      .describe("How much history the score rests on."),
  })
  .describe("What produced the scores.");

export const reportSchema = z
  .strictObject({
    schemaVersion,
    tool,
    command: z.enum(["score", "rank", "explain"]).describe("The command that was run."),
    repository: text("Name of the repository as a person knows it."),
    webUrl: z
      .string()
      .nullable()
      .describe("Web address of the repository, without a trailing slash; null if unknown."),
    base: z.string().nullable().describe(`The merge base's ${sha}; null outside a change.`),
    head: z
      .string()
      .nullable()
      .describe(`The ${sha} that was scored; null for the working tree or a bare diff.`),
    generatedAt: text("ISO 8601 date and time of the run."),
    functions: z
      .array(reportFunction)
      .describe("In rank order: inside a change by change score, otherwise by percentile, highest first."),
    marked: z.array(markedFile).describe("Files left out of the ranking, each with the reason."),
    notices: z.array(notice).describe("What was skipped or degraded; never silent."),
    totals,
    gate: gate.nullable().describe("Whether the change may pass; null outside a change."),
    model,
  })
  .describe("Functions of a repository or of a change, ranked by defect risk within their own repository.");

/** The JSON Schema (2020-12) that is committed as schema/report.schema.json. */
export function reportJsonSchema(): Record<string, unknown> {
  return jsonSchemaOf(reportSchema, "defect-risk report");
}

/** The JSON Schema (2020-12) of a published shape. */
export function jsonSchemaOf(shape: z.ZodType, title: string): Record<string, unknown> {
  const schema = z.toJSONSchema(shape, {
    override: ({ jsonSchema }) => {
      // zod writes JavaScript's own limit into every integer; it says nothing about a report.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  const { $schema, ...rest } = schema;
  return { $schema, title, ...rest };
}
