import { z } from "zod";
import { amount, sha, text } from "./function-schema.js";

/* The part of the published shape (report-schema.ts) that describes an adapter. */

const estimate = (description: string) =>
  z
    .strictObject({
      value: z.number().describe("The mean over the test windows."),
      low: z.number().nullable().describe("Lower end of the 95 % interval; null where none was drawn."),
      high: z.number().nullable().describe("Upper end of the 95 % interval; null where none was drawn."),
    })
    .nullable()
    .describe(`${description}; null where it is not defined.`);

const row = (description: string) =>
  z
    .strictObject({
      aucAny: estimate("AUC against any fix"),
      aucNarrow: estimate("AUC against fixes of at most three functions"),
      lift5: estimate("Precision among the first 5 % over the prevalence"),
    })
    .describe(description);

const holdout = z
  .strictObject({
    windows: amount("Test windows, later than what the weight was chosen on."),
    functions: amount("Functions of the newest of them."),
    prevalence: z.number().min(0).max(1).describe("Share of those that were fixed."),
    rows: z
      .strictObject({
        blend: row("The baseline with the adapter."),
        baseline: row("The baseline alone."),
        linesOfCode: row("Lines of code alone."),
      })
      .describe("How each ordered the functions, on the same windows."),
  })
  .describe("How the adapter did forward in time.");

export const adapterCard = z
  .strictObject({
    kind: z.literal("tabular").describe("tabular: a linear model over the terms of a function's text."),
    commit: text(`The commit it was trained up to: ${sha}.`),
    cutoff: text("ISO 8601 date of that commit."),
    created: text("ISO 8601 date and time at which it was made."),
    ageDays: amount("Whole days from then to this run."),
    trainedOn: amount("Functions it was fitted on."),
    weight: z.number().min(0).describe("Its weight beside the baseline; 0: it did not help."),
    used: z.boolean().describe("Whether the scores hold it."),
    holdout: holdout.nullable().describe("Null where no window could be tested."),
  })
  .describe("What was learned from this repository's own past fixes.");
