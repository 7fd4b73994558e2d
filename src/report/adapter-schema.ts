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

const tested = {
  windows: amount("Test windows, later than what the weight was chosen on."),
  functions: amount("Functions of the newest of them."),
  prevalence: z.number().min(0).max(1).describe("Share of those that were fixed."),
};

const rows = {
  blend: row("The baseline with the adapter."),
  baseline: row("The baseline alone."),
  linesOfCode: row("Lines of code alone."),
};

const holdout = z
  .strictObject({
    ...tested,
    rows: z.strictObject(rows).describe("How each ordered the functions, on the same windows."),
  })
  .describe("How the adapter did forward in time.");

const common = {
  commit: text(`The commit it was trained up to: ${sha}.`),
  cutoff: text("ISO 8601 date of that commit."),
  created: text("ISO 8601 date and time at which it was made."),
  ageDays: amount("Whole days from then to this run."),
  trainedOn: amount("Functions it was fitted on."),
  weight: z.number().min(0).describe("Its weight beside what is blended without it; 0: it did not help."),
  used: z.boolean().describe("Whether the scores hold it."),
};

export const adapterCard = z
  .strictObject({
    kind: z.literal("tabular").describe("tabular: a linear model over the terms of a function's text."),
    ...common,
    holdout: holdout.nullable().describe("Null where no window could be tested."),
  })
  .describe("What was learned from this repository's own past fixes.");

const loraHoldout = z
  .strictObject({
    ...tested,
    seeds: amount("Training runs whose mean the rows with the adapter are."),
    rows: z
      .strictObject({
        ...rows,
        without: row("The best blend without the LoRA adapter."),
        lora: row("The LoRA adapter alone."),
        zeroShot: row("Its base model without any training."),
      })
      .describe("How each ordered the functions, on the same window."),
  })
  .describe("How the adapter did forward in time.");

export const loraCard = z
  .strictObject({
    kind: z.literal("lora").describe("lora: a language model for code, fine-tuned on this repository."),
    ...common,
    base: z
      .strictObject({ id: text("OWNER/NAME on its hub."), revision: text("The commit there.") })
      .describe("The base model it was trained on."),
    ranOn: z.string().nullable().describe("What computed its values; null if none were computed."),
    truncated: amount("Functions that were longer than it may read, and lost their middle."),
    holdout: loraHoldout.nullable().describe("Null where no window could be tested."),
  })
  .describe("The LoRA adapter, learned from this repository's own past fixes.");
