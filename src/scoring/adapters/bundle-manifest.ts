import { z } from "zod";
import { DistributionSchema } from "./distribution.js";

/*
 * What a bundle says of itself. Every text is of a narrow form: a manifest may come from a cache that
 * others can write to, and reports quote it.
 */

/** Raised whenever a bundle of the last schema would be read wrongly. */
export const BUNDLE_SCHEMA = 1;

/** An outcome a month for decades. */
const MAX_OUTCOMES = 1000;
/** Far above any weight that is ever tried (learning/blend.ts). */
const MAX_WEIGHT = 4;

const sha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const share = z.number().min(0).max(1);
const amount = z
  .number()
  .int()
  .min(0)
  .max(2 ** 31);
const date = z.iso.datetime();

const estimate = z
  .strictObject({
    value: z.number().min(0).max(1e6),
    /** Of the 95 % interval; null where none was drawn. */
    low: z.number().min(0).max(1e6).nullable(),
    high: z.number().min(0).max(1e6).nullable(),
  })
  .nullable();

/** Null where the windows had no fixed functions, or nothing else. */
export const HoldoutRow = z.strictObject({ aucAny: estimate, aucNarrow: estimate, lift5: estimate });

const holdout = z.strictObject({
  /** Test windows, none of which the adapter's weight was chosen on. */
  windows: amount.min(1),
  /** Functions of the newest of them. */
  functions: amount,
  /** Share of those that were fixed. */
  prevalence: share,
  rows: z.strictObject({ baseline: HoldoutRow, linesOfCode: HoldoutRow, blend: HoldoutRow }),
});

export const Outcome = z.strictObject({
  commit: sha,
  date,
  density: z.number().min(0).max(1e6),
  adapterAuc: share,
  baselineAuc: share,
});

export const Facts = z.strictObject({
  /** repositoryHash of the repository's identity. */
  repository: z.string().regex(/^[0-9a-f]{12}$/),
  /** The commit it was trained up to, and that commit's date. */
  commit: sha,
  cutoff: date,
  created: date,
  /** CompiledRules.hash of the rules that said what a fix is. */
  labelRules: sha256,
  featureTable: amount,
  /** BASELINE_VERSION of the baseline it was weighed against. */
  weights: z.string().regex(/^[\w.-]{1,60}$/),
  /** Of the adapter beside the baseline; 0: it did not help, and only the report's footer speaks of it. */
  weight: z.number().min(0).max(MAX_WEIGHT),
  /** Means over the test windows; null where no window could be tested. */
  holdout: holdout.nullable(),
  /** How this and earlier training runs turned out, for the screener. */
  outcomes: z.array(Outcome).max(MAX_OUTCOMES),
});

/** What a training run knows of the adapter it made. */
export type BundleFacts = z.infer<typeof Facts>;

export const Manifest = z.strictObject({
  schema: z.literal(BUNDLE_SCHEMA),
  ...Facts.shape,
  /** The kind's own part; its reader checks it. */
  adapter: z.unknown(),
  /** In the order in which they follow the manifest. */
  files: z.array(z.strictObject({ name: z.string(), length: amount, sha256 })),
});

/** Scores over the functions (of three lines or more) of `commit`: what z-scores and percentiles compare with. */
export const Scales = z.strictObject({
  baseline: DistributionSchema,
  adapter: DistributionSchema,
  /** Of z(baseline) blended with z(adapter). */
  blend: DistributionSchema,
});

export type AdapterScales = z.infer<typeof Scales>;
