import { localRuntime, type AdapterChoice } from "../io/inference/local-runtime.js";
import type { LoraRuntime } from "../scoring/adapters/lora/runtime.js";
import { localPython } from "./ask-lora.js";
import type { RunContext } from "./run-context.js";

/** Some thousands of functions take a minute on a GPU. */
export const SCORING_SECONDS = 3_600;

/** An adapter's runtime on the machine that trains, where lora-base is known to be given. */
export function runtimeFor(context: RunContext, adapter: AdapterChoice): LoraRuntime {
  return localRuntime(localPython(context, context.config.loraBase!), adapter);
}
