import { z } from "zod";
import { fitting, parsedJson, Refused, sha256Of } from "../container.js";
import { MASKS, TEMPLATE, templateHash } from "./prompt.js";

/*
 * manifest.json beside an adapter's weights: what the Python side, which trained it, knows of it and checks again
 * before it loads it (model/defect_risk_model/contract/protocol.schema.json, "manifest").
 */

export const PRECISIONS = ["fp32", "bf16", "fp16", "4bit"] as const;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const amount = z
  .number()
  .int()
  .min(0)
  .max(2 ** 32);
/** File name → digest. */
const files = z
  .record(z.string().regex(/^[\w-][\w.-]{0,99}$/), sha256)
  .refine((record) => Object.keys(record).length <= 200, { message: "too many files" });

export const ModelManifest = z.strictObject({
  schema: z.literal(1),
  base: z.strictObject({
    id: z.string().regex(/^[\w.-]{1,100}(?:\/[\w.-]{1,100})?$/),
    revision: z.string().regex(/^[0-9a-f]{40}$/),
    /** Of its weights, configuration and tokenizer: beside another base it would be another adapter. */
    files,
  }),
  /** Expected value over the ten digit tokens; leaves room for another head. */
  head: z.literal("digits"),
  digitIds: z.array(amount).length(10),
  tokenizerSha256: sha256,
  template: z.strictObject({ version: amount, sha256 }),
  mask: z.enum(MASKS),
  maxTokens: z.number().int().min(32).max(8192),
  lora: z.strictObject({
    r: z.number().int().min(1).max(256),
    alpha: z.number().min(0).max(1024),
    dropout: z.number().min(0).max(1),
    targets: z.array(z.string().regex(/^[a-z_]{1,40}$/)).max(16),
  }),
  dtype: z.strictObject({ trained: z.enum(PRECISIONS), saved: z.literal("fp16") }),
  training: z.strictObject({
    seed: amount,
    epochs: amount,
    step: amount,
    microBatch: amount,
    effectiveBatch: amount,
    learningRate: z.number().min(0).max(1),
    processes: amount,
    examples: amount,
  }),
  versions: z.record(z.string().regex(/^[\w.-]{1,40}$/), z.string().regex(/^[\w.+-]{1,60}$/)),
  files,
});

export type ModelManifest = z.infer<typeof ModelManifest>;

export interface AdapterFiles {
  readonly "adapter_config.json": Uint8Array;
  readonly "adapter_model.safetensors": Uint8Array;
}

/**
 * The manifest, if it is of these files and of the prompt that this version renders.
 * @throws Refused
 */
export function readModelManifest(bytes: Uint8Array, adapter: AdapterFiles): ModelManifest {
  const manifest = fitting(ModelManifest, parsedJson(bytes, "manifest.json"), "manifest.json");
  const { files: listed, template } = manifest;
  const names = Object.keys(adapter) as (keyof AdapterFiles)[];
  if (Object.keys(listed).sort().join() !== [...names].sort().join()) {
    throw new Refused("its manifest.json lists other files");
  }
  for (const name of names) {
    if (listed[name] !== sha256Of(adapter[name])) {
      throw new Refused(`its manifest.json is of another ${name}`);
    }
  }
  if (template.version !== TEMPLATE.version || template.sha256 !== templateHash()) {
    throw new Refused(
      `it was trained with prompt ${template.version}, this version renders prompt ${TEMPLATE.version}`,
    );
  }
  if (new Set(manifest.digitIds).size !== 10) throw new Refused("two of its digits are one token");
  return manifest;
}
