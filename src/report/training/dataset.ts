import { z } from "zod";
import { FEATURES, FEATURE_TABLE_VERSION } from "../../features/table.js";
import { FIX_BREADTH } from "../../labels/label-rules.js";
import type { LabelledWindow } from "../../learning/window.js";
import { amount, sha, text } from "../function-schema.js";
import { jsonSchemaOf } from "../report-schema.js";
import { portion } from "./row-schema.js";

/** Raised whenever a reader of the last version would read it wrongly. */
const DATASET_SCHEMA = 1;

const flag = z.union([z.literal(0), z.literal(1)]);

/** One line of the export: a function as a cutoff knew it, and what came true in the window after. */
export const datasetRow = z.strictObject({
  schemaVersion: z.literal(DATASET_SCHEMA).describe("Version of this shape."),
  featureTable: z.literal(FEATURE_TABLE_VERSION).describe("Version of the features' definitions."),
  commit: text(`The commit the branch stood at: ${sha}.`),
  cutoff: text("ISO 8601 moment up to which features saw."),
  end: text("ISO 8601 moment up to which labels were collected."),
  path: text("File, relative to the repository's root."),
  name: text("Qualified name of the function."),
  lines: amount("Lines of the function."),
  features: z
    .strictObject(
      Object.fromEntries(FEATURES.map(({ key, why }) => [key, z.number().nullable().describe(why)])),
    )
    .describe("Values in each feature's own unit; null where the function has none."),
  baseline: z.number().describe("The baseline's score."),
  adapter: z
    .number()
    .nullable()
    .describe("Score of the adapter that could have been fitted at the cutoff; null for the oldest window."),
  anyFix: flag.describe(`1: a fix of at most ${FIX_BREADTH.widest} functions touched it in the window.`),
  narrowFix: flag.describe("1: a fix of at most three functions did."),
  fixes: amount("How many did."),
  credit: z.number().min(0).describe("Σ 1/√n over them, n the functions each touched."),
  signal: portion("1 − exp(−Σ (w/√n)·2^(−age/365 d)), w the evidence that it is a fix."),
});

/** The JSON Schema (2020-12) that is committed as schema/dataset.schema.json; each line of an export fits it. */
export function datasetJsonSchema(): Record<string, unknown> {
  return jsonSchemaOf(datasetRow, "defect-risk dataset row");
}

/** A window's functions as lines of JSON. */
export function* datasetLines(
  window: LabelledWindow & { readonly adapter: Float64Array | null },
): Generator<string> {
  const { labels, model } = window;
  const [cutoff, end] = [window.cutoff, window.end].map((time) => new Date(time * 1000).toISOString());
  for (const [row, index] of window.functions.entries()) {
    const values = model.valuesAt(index);
    const line: z.infer<typeof datasetRow> = {
      schemaVersion: DATASET_SCHEMA,
      featureTable: FEATURE_TABLE_VERSION,
      commit: window.commit,
      cutoff: cutoff!,
      end: end!,
      path: window.paths[row]!,
      name: window.names[row]!,
      lines: window.lines[row]!,
      features: Object.fromEntries(FEATURES.map(({ key }, feature) => [key, values[feature] ?? null])),
      baseline: window.baseline[row]!,
      adapter: window.adapter?.[row] ?? null,
      anyFix: labels.anyFix[row] === 1 ? 1 : 0,
      narrowFix: labels.narrowFix[row] === 1 ? 1 : 0,
      fixes: labels.fixes[row]!,
      credit: labels.credit[row]!,
      signal: labels.signal[row]!,
    };
    yield `${JSON.stringify(line)}\n`;
  }
}
