import { setFlagsFromString } from "node:v8";

/**
 * V8 in Node 24 lets its young generation grow to three times 32 MB. What we make there dies at once, so a
 * larger one costs memory and saves no time: a third less at the peak, the same process time
 * (benchmarks/results/speed.md). The largest size cannot be set while V8 runs; that it does not grow can.
 * Node 20 stops at half of that and is left alone, and so is every version that this was not measured with.
 */
export function keepYoungGenerationSmall(version = process.versions.node): void {
  if (version.startsWith("24.")) setFlagsFromString("--semi-space-growth-factor=1");
}
