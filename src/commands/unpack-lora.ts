import { join } from "node:path";
import { UsageError } from "../errors/index.js";
import { open } from "../io/entry-store/envelope.js";
import { readInput, writeOutput } from "../io/files.js";
import { openLora, type LoraBundle } from "../scoring/adapters/lora/bundle.js";
import { restoreLora, servedName } from "./lora-entry.js";
import type { RunContext } from "./run-context.js";

/** What vLLM and SGLang load, and llama.cpp's converter reads: PEFT's two files, and ours that says what they are. */
const FILES = ["adapter_config.json", "adapter_model.safetensors", "manifest.json"] as const;

/** Unpacks the LoRA adapter that this repository's runs would take. @returns what to tell */
export async function unpackKept(context: RunContext, folder: string): Promise<string> {
  const bundle = await restoreLora(context);
  if (bundle !== null) return unpacked(bundle, folder);
  throw new UsageError({
    what: "no LoRA adapter of this repository is kept here",
    consequence: "nothing was unpacked",
    cure: "Train one with `defect-risk train --lora local`, or name a file, or another folder with --cache-dir",
  });
}

/** Unpacks an adapter in a file: an entry of a store, or the bundle itself. Of any repository. */
export async function unpackFile(file: string, folder: string): Promise<string> {
  const bytes = await readInput(file, "the adapter");
  const entry = open(bytes);
  const found = openLora(entry.intact ? entry.bytes : bytes, { repository: null });
  if (found.opened) return unpacked(found.bundle, folder);
  throw new UsageError({
    what: `${JSON.stringify(file)} is no LoRA adapter that can be used: ${found.why}`,
    consequence: "nothing was unpacked",
    cure: "Name the file of a LoRA adapter, such as the artifact of the retrain workflow whose name ends in -lora",
  });
}

/** Each adapter gets a folder of its own below, so that a server can serve many repositories'. */
async function unpacked(bundle: LoraBundle, folder: string): Promise<string> {
  const name = servedName(bundle);
  for (const file of FILES) await writeOutput(join(folder, name, file), bundle.files[file]);
  return `${name}=${join(folder, name)}\n`;
}
