import { setFlagsFromString } from "node:v8";

/**
 * V8 in Node 24 lets its young generation grow to three times 32 MB. What we make there dies at once, so that a
 * larger one costs memory and saves no time: `node benchmarks/speed/measure.mjs` tells it, run with this and
 * without. The largest size cannot be set while V8 runs; that it does not grow can. Node 20 stops at half of
 * that and is left alone, and so is every version that this was not measured with.
 */
export function keepYoungGenerationSmall(version = process.versions.node): void {
  if (version.startsWith("24.")) setFlagsFromString("--semi-space-growth-factor=1");
}
