import { randomUUID } from "node:crypto";
import { stat } from "node:fs/promises";

/**
 * The files through which a step talks to its runner, written by @actions/core. That is loaded only when
 * there is a result: with the HTTP client it brings along it takes as long as everything else that starts.
 */

/** A step's summary above this is not shown at all: the upload fails. */
const MAX_SUMMARY_BYTES = 1024 * 1024;

/** Appends Markdown to the job's summary. @throws if there is no such file, or no room in it */
export async function appendSummary(markdown: string): Promise<void> {
  const size = await sizeOf("GITHUB_STEP_SUMMARY");
  if (size + Buffer.byteLength(markdown) + 1 > MAX_SUMMARY_BYTES) {
    throw new Error("it would exceed GitHub's 1 MiB");
  }
  const { summary } = await import("@actions/core");
  await summary.addRaw(markdown, true).write();
}

/** @throws if the runner named no file: setOutput would print the values into the log instead */
export async function appendOutputs(outputs: Readonly<Record<string, string>>): Promise<void> {
  await sizeOf("GITHUB_OUTPUT");
  const { setOutput } = await import("@actions/core");
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}

/** Text for the log in which the runner looks for no commands: it may quote anything. */
export function withoutCommands(text: string): string {
  const token = randomUUID();
  return `::stop-commands::${token}\n${text.replace(/\n?$/, "\n")}::${token}::\n`;
}

/** Bytes in one of the runner's files. */
async function sizeOf(name: string): Promise<number> {
  const path = process.env[name];
  if (!path) throw new Error(`${name} is not set`);
  const found = await stat(path);
  if (!found.isFile()) throw new Error(`${path} is no file`);
  return found.size;
}
