import { z } from "zod";
import { Facts as TabularFacts, HoldoutRow } from "../bundle-manifest.js";
import { DistributionSchema } from "../distribution.js";

/*
 * What a LoRA bundle says of itself. As with the tabular one, every text is of a narrow form: a manifest may
 * come from a cache that others can write to, and reports quote it.
 */

/** Raised whenever a bundle of the last schema would be read wrongly. */
export const LORA_SCHEMA = 1;

/** Of the digits' scale: the answers are expected values over the digits 0 to 9. */
export const LARGEST_VALUE = 9;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const amount = z
  .number()
  .int()
  .min(0)
  .max(2 ** 31);
const share = z.number().min(0).max(1);
const fileName = z.string().regex(/^[\w-][\w.-]{0,99}$/);
const value = z.number().min(0).max(LARGEST_VALUE);

/** How it did in the one window that neither it nor its weight had seen. */
const holdout = z.strictObject({
  /** Always 1: the windows before are what it learned from, and what its weight was chosen on. */
  windows: z.literal(1),
  functions: amount,
  prevalence: share,
  /** Training runs whose mean the rows of the adapter are; the best of them by validation is kept. */
  seeds: amount.min(1).max(100),
  rows: z.strictObject({
    blend: HoldoutRow,
    baseline: HoldoutRow,
    linesOfCode: HoldoutRow,
    /** The best blend without it, the adapter alone, and the base model without any training. */
    without: HoldoutRow,
    lora: HoldoutRow,
    zeroShot: HoldoutRow,
  }),
});

const { repository, commit, cutoff, created, labelRules, featureTable, weights, weight, outcomes } =
  TabularFacts.shape;

export const LoraFacts = z.strictObject({
  repository,
  commit,
  cutoff,
  created,
  labelRules,
  featureTable,
  weights,
  /** Beside the blend without it: z(without) + weight · z(lora). */
  weight,
  outcomes,
  /** Weight that the tabular adapter had in the blend it was weighed beside; 0 without one. */
  besideTabular: weight,
  holdout: holdout.nullable(),
  /** Its values of the functions of probes.ts: a runtime that answers otherwise has another adapter or base. */
  probes: z.array(value).max(16),
});

export type LoraFacts = z.infer<typeof LoraFacts>;

export const LoraManifest = z.strictObject({
  schema: z.literal(LORA_SCHEMA),
  ...LoraFacts.shape,
  files: z.array(z.strictObject({ name: fileName, length: amount, sha256 })),
});

/** Over functions (of three lines or more) of `commit`. */
export const LoraScales = z.strictObject({
  /** Of the adapter's values. */
  lora: DistributionSchema,
  /** Of z(without) + weight · z(lora). */
  blend: DistributionSchema,
});

export type LoraScales = z.infer<typeof LoraScales>;
