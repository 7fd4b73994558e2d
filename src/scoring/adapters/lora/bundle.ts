import { gunzipSync, gzipSync } from "node:zlib";
import {
  checked,
  comparable,
  filesOf,
  fitting,
  packed,
  parsedJson,
  Refused,
  sha256Of,
  unpacked,
  type ContainerForm,
} from "../container.js";
import { checkConfig, checkTensors } from "./adapter-config.js";
import { LORA_SCHEMA, LoraFacts, LoraManifest, LoraScales } from "./manifest.js";
import { readModelManifest, type ModelManifest } from "./model-manifest.js";
import { readSafetensors } from "./safetensors.js";

/**
 * The LoRA adapter with all that is known of it, as it is kept (container.ts). An entry of its own beside the
 * tabular adapter's, so that a runner without a GPU or a server never downloads it.
 */
export interface LoraBundle {
  readonly facts: LoraFacts;
  readonly scales: LoraScales;
  readonly files: LoraFiles;
  /** What files["manifest.json"] says. */
  readonly model: ModelManifest;
}

/** As the Python side wrote them, and reads them again. */
export interface LoraFiles {
  readonly "adapter_config.json": Uint8Array;
  readonly "adapter_model.safetensors": Uint8Array;
  readonly "manifest.json": Uint8Array;
  /** tokenizer.json of the base: a server is sent token ids, and no network is needed to make them. */
  readonly "tokenizer.json": Uint8Array;
}

export type OpenedLora =
  | { readonly opened: true; readonly bundle: LoraBundle }
  /** `why`: a clause about "it", fit to end a sentence. */
  | { readonly opened: false; readonly why: string };

/** An adapter of a 7B model takes 40 MB, its tokenizer 2 MB. Bytes. */
export const MAX_LORA_BUNDLE = 128 * 2 ** 20;
/** Unpacked; that of Qwen2 takes 7 MB. */
const MAX_TOKENIZER = 32 * 2 ** 20;
const FORM: ContainerForm = { magic: "DRLB", schema: LORA_SCHEMA, maxBytes: MAX_LORA_BUNDLE };
const FILES = [
  "adapter_config.json",
  "adapter_model.safetensors",
  "manifest.json",
  "tokenizer.json.gz",
  "scales.json",
] as const;

/** Whether it begins as a LoRA bundle does, be it a whole one or not. */
export function beginsAsLora(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, FORM.magic.length)).toString("latin1") === FORM.magic;
}

/** @throws DefectError if the facts or scales are of another form than openLora reads */
export function encodeLora({ facts, scales, files }: Omit<LoraBundle, "model">): Uint8Array {
  const contents = [
    files["adapter_config.json"],
    files["adapter_model.safetensors"],
    files["manifest.json"],
    gzipSync(files["tokenizer.json"], { level: 9 }),
    Buffer.from(JSON.stringify(checked(LoraScales, scales, "scales"))),
  ];
  return packed(
    FORM,
    checked(LoraFacts, facts, "facts"),
    FILES.map((name, i) => ({ name, bytes: contents[i]! })),
  );
}

/** @param repository the repositoryHash it must be of; null: any */
export function openLora(
  bytes: Uint8Array,
  { repository }: { readonly repository: string | null },
): OpenedLora {
  try {
    return { opened: true, bundle: read(bytes, repository) };
  } catch (error) {
    if (error instanceof Refused) return { opened: false, why: error.message };
    throw error;
  }
}

function read(bytes: Uint8Array, repository: string | null): LoraBundle {
  const { manifest, rest } = unpacked(bytes, FORM);
  const fit = fitting(LoraManifest, manifest, "manifest");
  const facts = LoraFacts.strip().parse(fit);
  comparable(facts, repository);
  const [adapterConfig, adapterModel, manifestJson, tokenizerGz, scales] = filesOf(rest, fit.files, FILES);
  const adapter = { "adapter_config.json": adapterConfig!, "adapter_model.safetensors": adapterModel! };
  const model = readModelManifest(manifestJson!, adapter);
  checkConfig(adapterConfig!, model);
  checkTensors(readSafetensors(adapterModel!), model);
  const tokenizer = unzipped(tokenizerGz!);
  if (sha256Of(tokenizer) !== model.tokenizerSha256) {
    throw new Refused("its tokenizer is not that of its base");
  }
  return {
    facts,
    scales: fitting(LoraScales, parsedJson(scales!, "scales"), "scales"),
    files: { ...adapter, "manifest.json": manifestJson!, "tokenizer.json": tokenizer },
    model,
  };
}

function unzipped(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_TOKENIZER });
  } catch {
    throw new Refused("its tokenizer cannot be unpacked");
  }
}
