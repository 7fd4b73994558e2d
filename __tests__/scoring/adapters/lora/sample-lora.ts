import { createHash } from "node:crypto";
import { encodeLora, openLora, type LoraBundle } from "../../../../src/scoring/adapters/lora/bundle.js";
import type { LoraFacts } from "../../../../src/scoring/adapters/lora/manifest.js";
import type { ModelManifest } from "../../../../src/scoring/adapters/lora/model-manifest.js";
import { TEMPLATE, templateHash } from "../../../../src/scoring/adapters/lora/prompt.js";
import { distributionOf } from "../../../../src/scoring/adapters/distribution.js";
import { SAMPLE_FACTS } from "../sample-bundle.js";

const HIDDEN = 8;
const RANK = 2;
const LAYERS = 2;
const WIDTHS = {
  q_proj: [HIDDEN, HIDDEN],
  k_proj: [HIDDEN, 4],
  v_proj: [HIDDEN, 4],
  o_proj: [HIDDEN, HIDDEN],
  gate_proj: [HIDDEN, 16],
  up_proj: [HIDDEN, 16],
  down_proj: [16, HIDDEN],
} as const;

export const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

export interface SampleTensor {
  name: string;
  dtype: string;
  shape: number[];
  bytes: Uint8Array;
}

/** The matrices that PEFT saves for two layers of a Qwen2 of width 8. */
export function sampleTensors(): SampleTensor[] {
  const tensors: SampleTensor[] = [];
  for (let layer = 0; layer < LAYERS; layer++) {
    for (const [module, [inputs, outputs]] of Object.entries(WIDTHS)) {
      const part = ["gate_proj", "up_proj", "down_proj"].includes(module) ? "mlp" : "self_attn";
      for (const [matrix, shape] of [
        ["A", [RANK, inputs]],
        ["B", [outputs, RANK]],
      ] as const) {
        tensors.push({
          name: `base_model.model.model.layers.${layer}.${part}.${module}.lora_${matrix}.weight`,
          dtype: "F16",
          shape: [...shape],
          // Half precision of 1/2, everywhere.
          bytes: Buffer.alloc(2 * shape[0] * shape[1], Buffer.from([0x00, 0x38])),
        });
      }
    }
  }
  return tensors;
}

/** A safetensors file; `header` may be changed before it is written. */
export function safetensors(
  tensors: readonly SampleTensor[],
  edit: (header: Record<string, unknown>) => unknown = () => undefined,
): Buffer {
  let at = 0;
  const header: Record<string, unknown> = { __metadata__: { format: "pt" } };
  for (const { name, dtype, shape, bytes } of tensors) {
    header[name] = { dtype, shape, data_offsets: [at, (at += bytes.length)] };
  }
  const edited = edit(header);
  const json = Buffer.from(typeof edited === "string" ? edited : JSON.stringify(edited ?? header));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(json.length));
  return Buffer.concat([length, json, ...tensors.map(({ bytes }) => bytes)]);
}

/** As the Python side writes it. */
export const SAMPLE_CONFIG = {
  alpha_pattern: {},
  base_model_name_or_path: "defect-risk/tiny",
  bias: "none",
  fan_in_fan_out: false,
  inference_mode: true,
  lora_alpha: 4,
  lora_dropout: 0.05,
  modules_to_save: null,
  peft_type: "LORA",
  r: RANK,
  rank_pattern: {},
  revision: "0".repeat(40),
  target_modules: Object.keys(WIDTHS).sort(),
  task_type: "CAUSAL_LM",
  use_dora: false,
  use_rslora: false,
};

/** One token for every byte, as GPT-2 writes them, and a control token. */
export function byteTokenizer(): Buffer {
  const printable = (byte: number): boolean =>
    (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || byte >= 174;
  let shifted = 0;
  const vocab: Record<string, number> = {};
  for (let byte = 0; byte < 256; byte++) {
    vocab[String.fromCodePoint(printable(byte) ? byte : 256 + shifted++)] = byte;
  }
  const byteLevel = { type: "ByteLevel", add_prefix_space: false, trim_offsets: false, use_regex: false };
  return Buffer.from(
    JSON.stringify({
      version: "1.0",
      truncation: null,
      padding: null,
      added_tokens: [{ id: 256, content: "<|endoftext|>", special: true }],
      normalizer: { type: "NFC" },
      pre_tokenizer: byteLevel,
      post_processor: null,
      decoder: byteLevel,
      model: { type: "BPE", dropout: null, unk_token: null, fuse_unk: false, vocab, merges: [] },
    }),
  );
}

const WEIGHTS = "adapter_model.safetensors";

/** Its files, the manifest made to fit what the others are. */
export function sampleFiles(
  parts: {
    readonly config?: object;
    readonly configText?: string;
    readonly weights?: Buffer;
    readonly tokenizer?: Buffer;
  } = {},
  edit: (manifest: ModelManifest & Record<string, unknown>) => void = () => undefined,
): LoraBundle["files"] {
  const config = Buffer.from(parts.configText ?? JSON.stringify(parts.config ?? SAMPLE_CONFIG));
  const weights = parts.weights ?? safetensors(sampleTensors());
  const tokenizer = parts.tokenizer ?? byteTokenizer();
  const manifest: ModelManifest & Record<string, unknown> = {
    schema: 1,
    base: {
      id: "defect-risk/tiny",
      revision: "0".repeat(40),
      files: { "model.safetensors": "1".repeat(64) },
    },
    head: "digits",
    digitIds: Array.from("0123456789", (digit) => digit.charCodeAt(0)),
    tokenizerSha256: sha256(tokenizer),
    template: { version: TEMPLATE.version, sha256: templateHash() },
    mask: "path",
    maxTokens: 256,
    lora: { r: RANK, alpha: 4, dropout: 0.05, targets: Object.keys(WIDTHS).sort() },
    dtype: { trained: "fp32", saved: "fp16" },
    training: {
      seed: 0,
      epochs: 3,
      step: 100,
      microBatch: 16,
      effectiveBatch: 32,
      learningRate: 2e-4,
      processes: 1,
      examples: 4321,
    },
    versions: { torch: "2.13.0+cpu", peft: "0.21.2" },
    files: { "adapter_config.json": sha256(config), [WEIGHTS]: sha256(weights) },
  };
  edit(manifest);
  return {
    "adapter_config.json": config,
    [WEIGHTS]: weights,
    "manifest.json": Buffer.from(JSON.stringify(manifest)),
    "tokenizer.json": tokenizer,
  };
}

const { repository, commit, cutoff, created, labelRules, featureTable, weights, outcomes } = SAMPLE_FACTS;
const estimate = (value: number) => ({
  aucAny: { value, low: value - 0.01, high: value + 0.01 },
  aucNarrow: null,
  lift5: null,
});

export const SAMPLE_LORA_FACTS: LoraFacts = {
  repository,
  commit,
  cutoff,
  created,
  labelRules,
  featureTable,
  weights,
  outcomes,
  weight: 0.3,
  besideTabular: 0.15,
  holdout: {
    windows: 1,
    functions: 8602,
    prevalence: 0.081,
    seeds: 3,
    rows: {
      blend: estimate(0.78),
      baseline: estimate(0.768),
      linesOfCode: estimate(0.739),
      without: estimate(0.771),
      lora: estimate(0.73),
      zeroShot: estimate(0.61),
    },
  },
  probes: [1.25, 6.5, 2],
};

export function sampleLora(
  facts: Partial<LoraFacts> = {},
  files: LoraBundle["files"] = sampleFiles(),
): Omit<LoraBundle, "model"> {
  const values = Array.from({ length: 200 }, (_, i) => (9 * i) / 199);
  return {
    facts: { ...SAMPLE_LORA_FACTS, ...facts },
    scales: { lora: distributionOf(values), blend: distributionOf(values.map((value) => value - 4.5)) },
    files,
  };
}

/** As it is read back: with what its manifest says. */
export function openedLora(...sample: Parameters<typeof sampleLora>): LoraBundle {
  const found = openLora(encodeLora(sampleLora(...sample)), { repository: null });
  if (!found.opened) throw new Error(found.why);
  return found.bundle;
}
