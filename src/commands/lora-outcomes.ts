import { readFile } from "node:fs/promises";
import { UsageError } from "../errors/index.js";
import { codeOf, writeOutput } from "../io/files.js";
import type { Outcome } from "../learning/screener.js";
import { Outcome as OutcomeSchema } from "../scoring/adapters/bundle-manifest.js";
import type { RunContext } from "./run-context.js";

/*
 * How LoRA training turned out, here and in an organisation's other repositories: a file of JSON lines that the
 * screener's threshold is computed from anew, and that every training run adds its outcome to.
 */

/** A decade of weekly runs of fifty repositories; older ones are not read. */
const MOST_OUTCOMES = 26_000;

/** Newest last. A file that is not there yet is an empty one; lines that are none are counted in a notice. */
export async function readOutcomes({ config, notices }: RunContext): Promise<Outcome[]> {
  if (config.loraOutcomes === null) return [];
  const lines = (await textOf(config.loraOutcomes)).split("\n").filter((line) => line.trim() !== "");
  const outcomes = lines.slice(-MOST_OUTCOMES).flatMap((line) => {
    const parsed = OutcomeSchema.safeParse(jsonOf(line));
    return parsed.success ? [parsed.data] : [];
  });
  const broken = Math.min(lines.length, MOST_OUTCOMES) - outcomes.length;
  if (broken > 0) {
    notices.push({
      code: "lora-outcomes-damaged",
      level: "warning",
      what: `${broken} of ${lines.length} lines of ${JSON.stringify(config.loraOutcomes)} are no outcome of a training run`,
      consequence: "the screener's threshold is computed from the others",
      cure: "Remove them, or restore the file",
    });
  }
  return outcomes;
}

/** Adds an outcome to the file, whole or not at all. @throws UsageError if it cannot be written */
export async function addOutcome({ config }: RunContext, outcome: Outcome): Promise<void> {
  if (config.loraOutcomes === null) return;
  const before = await textOf(config.loraOutcomes);
  const apart = before === "" || before.endsWith("\n") ? "" : "\n";
  await writeOutput(config.loraOutcomes, `${before}${apart}${JSON.stringify(outcome)}\n`);
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return "";
    throw new UsageError({
      what: `the outcomes ${JSON.stringify(path)} cannot be read (${codeOf(error)})`,
      consequence: "nothing was trained",
      cure: "Give --lora-outcomes the path of a file, which need not be there yet",
      cause: error,
    });
  }
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
