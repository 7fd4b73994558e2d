import { z } from "zod";
import { text } from "../function-schema.js";

/* The published shape of an evaluated row (src/evaluation/table.ts), shared by `train` and `evaluate`. */

export const label = z
  .enum(["any-fix", "narrow-fix", "fix-count"])
  .describe(
    "What came true: a fix after the cutoff, one that touches at most three functions, or the number of all fixes.",
  );

export const cutoff = text(
  'ISO 8601 date up to which features saw; "mean" for the mean over all windows; the commit\'s date if retrospective.',
);

/** A share in [0, 1]. */
export const portion = (description: string) => z.number().min(0).max(1).describe(description);

const estimate = z
  .strictObject({
    value: z.number().describe("The metric itself."),
    low: z.number().nullable().describe("Lower bound of the 95 % interval; null where none was drawn."),
    high: z.number().nullable().describe("Upper bound of the 95 % interval; null where none was drawn."),
  })
  .describe("A metric's value with its interval.");

export const evaluatedRow = z
  .strictObject({
    name: text("Which way to order functions."),
    why: text("What it stands for."),
    protocol: z
      .enum(["temporal", "retrospective"])
      .describe(
        "temporal: features before the cutoff, labels after it. retrospective: the label holds what the features have seen.",
      ),
    label,
    cutoff,
    functions: z.number().min(0).describe("Functions ranked; may be a fraction in a mean."),
    prevalence: portion("Share of the functions that carry the label."),
    metrics: z
      .record(z.string().describe("Key of the metric."), estimate.nullable())
      .describe(
        "auc, lift5, precision50, recall20, recall20PerLine, popt, ifa; of evaluate spearman, mcc, ece, brierSkill (fixed on the window before), top1, top3, map, precision3 (inside one change); rho, rhoByFile of the retrospective protocol; null without a value.",
      ),
  })
  .describe("One way to order functions, and how well it did.");
