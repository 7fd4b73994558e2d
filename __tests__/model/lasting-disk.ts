import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { temporaryFolder } from "../commands/temporary-repository.js";
import type { Runner } from "../platform/runner.js";

/** A runner's disk on which an earlier job left the model's Python and a tiny base model. */
export interface LastingDisk extends Disposable {
  readonly at: (...names: string[]) => string;
  /** Inputs of workflows/retrain and workflows/warm that name what is on it, on a machine without a GPU. */
  readonly inputs: Readonly<Record<string, string>>;
}

/** @param python the interpreter that `npm run test:model` made; its environment is taken for the step's own */
export async function lastingDisk(runner: Runner, python: string): Promise<LastingDisk> {
  const folder = temporaryFolder();
  const at = (...names: string[]): string => join(folder.dir, ...names);
  execFileSync(python, ["-I", resolve("model/tests/make_tiny.py"), at("base")]);
  const step = pathToFileURL(join(runner.action, "workflows", "steps", "python-environment.mjs"));
  const { environmentName } = (await import(step.href)) as {
    environmentName(device: string): Promise<{ name: string }>;
  };
  mkdirSync(at("python"));
  symlinkSync(dirname(dirname(python)), at("python", (await environmentName("cpu")).name));
  const model = { "lora-model": "test/tiny", "lora-revision": "0".repeat(40) };
  const places = { "lora-environment-dir": at("python"), "lora-base-dir": at("base") };
  return {
    at,
    inputs: { lora: "local", "lora-device": "cpu", ...model, ...places },
    [Symbol.dispose]: () => folder[Symbol.dispose](),
  };
}
