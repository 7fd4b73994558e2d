/**
 * The step of workflows/retrain and workflows/warm that readies a runner for the LoRA adapter: the card, the room
 * on its disk, the model's Python, and the base model's weights. Optional help: what is missing is told in one
 * sentence with its cure, the output `lora` says `off`, and the job goes on without.
 */
import { execFile as execFileWithCallback } from "node:child_process";
import { access } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { cards, expectFree, GIB } from "./machine.mjs";
import { pythonEnvironment } from "./python-environment.mjs";
import { checked, setOutputs, tell, variable } from "./runner.mjs";

const execFile = promisify(execFileWithCallback);
const PROGRAM = fileURLToPath(new URL("../../model/run.py", import.meta.url));
/** Two bytes a weight as models of this kind are published, and as much again while they are downloaded. */
const BYTES_PER_WEIGHT = 4;
/** Weights of a model whose name does not say: as many as the largest that one card of 24 GB trains. */
const USUAL_WEIGHTS = 7e9;

checked("lora", variable("LORA"), /^local$/, "off or local");
const device = checked("lora-device", variable("LORA_DEVICE"), /^(cuda|cpu)$/, "cuda or cpu");
const model = checked("lora-model", variable("LORA_MODEL"), /^[\w.-]+\/[\w.-]+$/, "OWNER/NAME of the hub");
const revision = checked("lora-revision", variable("LORA_REVISION"), /^[0-9a-f]{40}$/, "40 hex digits");
const disk = join(process.env["RUNNER_TOOL_CACHE"] || variable("RUNNER_TEMP"), "defect-risk");
const environment = process.env["LORA_ENVIRONMENT_DIR"] || join(disk, "python");
const base = process.env["LORA_BASE_DIR"] || join(disk, "base", ...model.split("/"), revision);

try {
  if (device === "cuda") {
    for (const { name, memory, driver } of await cards()) {
      process.stdout.write(`${name}, ${(memory / GIB).toFixed(1)} GiB, driver ${driver}\n`);
    }
  }
  const python = await pythonEnvironment(environment, device);
  await prepareBase(python);
  process.stdout.write(await answer(python, "doctor", `--base=${base}`, `--device=${device}`));
  await setOutputs({ lora: "local", python, base });
} catch (error) {
  const cure = "docs/self-hosted-gpu.md tells what a runner needs; `lora: off` asks for none of it";
  tell("warning", `The LoRA adapter is left out of this run: ${error.message.replace(/\.$/, "")}. ${cure}.`);
  await setOutputs({ lora: "off", python: "", base: "" });
}

/** Downloads the weights once; afterwards no step here needs the hub. */
async function prepareBase(python) {
  const prepared = await access(join(base, "base.lock.json")).catch(() => "absent");
  if (prepared !== "absent") return;
  const [, billions] = /(\d+(?:\.\d+)?)b\b/i.exec(model) ?? [];
  const weights = billions === undefined ? USUAL_WEIGHTS : Number(billions) * 1e9;
  await expectFree(dirname(base), weights * BYTES_PER_WEIGHT, `the base model ${model}`);
  await answer(python, "prepare", `--model=${model}`, `--revision=${revision}`, `--into=${base}`);
}

/** @returns what a verb of the model's program printed. @throws its own sentences */
async function answer(python, verb, ...words) {
  const told = await execFile(python, ["-I", PROGRAM, verb, ...words]).catch((error) => error);
  process.stderr.write(told.stderr ?? "");
  if (!(told instanceof Error)) return told.stdout;
  let refusal = null;
  try {
    refusal = JSON.parse(told.stdout).error;
  } catch {
    process.stdout.write(told.stdout ?? "");
  }
  throw new Error(
    refusal ? `${refusal.what} ${refusal.cure}` : `\`${verb}\` of the model failed (${told.code})`,
  );
}
