/**
 * The step of workflows/retrain and workflows/warm that readies a runner for the LoRA adapter: the card, the room
 * on its disk, the model's Python, and the base model's weights. Optional help: what is missing is told in one
 * sentence with its cure, the output `lora` says `off`, and the job goes on without.
 */
import { execFile as execFileWithCallback } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { cards, GIB } from "./machine.mjs";
import { pythonEnvironment } from "./python-environment.mjs";
import { checked, setOutputs, tell, variable } from "./runner.mjs";

const execFile = promisify(execFileWithCallback);
const PROGRAM = fileURLToPath(new URL("../../model/run.py", import.meta.url));
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
  // Downloads the weights once; where they are there already, it compares what they are with what is asked for.
  await answer(python, "prepare", `--model=${model}`, `--revision=${revision}`, `--into=${base}`);
  await examine(python);
  await setOutputs({ lora: "local", python, base });
} catch (error) {
  const cure = "docs/self-hosted-gpu.md tells what a runner needs; `lora: off` asks for none of it";
  tell("warning", `The LoRA adapter is left out of this run: ${error.message.replace(/\.$/, "")}. ${cure}.`);
  await setOutputs({ lora: "off", python: "", base: "" });
}

/** @throws the first thing that the model's own look at this machine finds missing */
async function examine(python) {
  const { checks } = await answer(python, "doctor", "--json", `--base=${base}`, `--device=${device}`);
  for (const { status, sentence } of checks) process.stdout.write(`${status}: ${sentence}\n`);
  const missing = checks.find(({ status }) => status === "missing");
  if (missing !== undefined) throw new Error(`${missing.sentence} ${missing.cure ?? ""}`.trim());
}

/** @returns what a verb of the model's program told as JSON. @throws its own sentences */
async function answer(python, verb, ...words) {
  const told = await execFile(python, ["-I", PROGRAM, verb, ...words]).catch((error) => error);
  process.stderr.write(told.stderr ?? "");
  let value = null;
  try {
    value = JSON.parse(told.stdout);
  } catch {
    throw new Error(`\`${verb}\` of the model's program did not answer (${told.code ?? "no JSON"})`);
  }
  if (value.error !== undefined)
    throw new Error(`${value.error.what.replace(/\.?$/, ".")} ${value.error.cure}`);
  return value;
}
