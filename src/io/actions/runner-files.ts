import { randomUUID } from "node:crypto";
import { appendFile, stat } from "node:fs/promises";

/**
 * The files through which a step talks to its runner. @actions/core does the same; it is not used because
 * loading it, with the HTTP client it brings along, takes as long as everything else that starts.
 */

/** A step's summary above this is not shown at all: the upload fails. */
const MAX_SUMMARY_BYTES = 1024 * 1024;

/** Appends Markdown to the job's summary. @throws if there is no such file, or no room in it */
export async function appendSummary(env: NodeJS.ProcessEnv, markdown: string): Promise<void> {
  const path = fileOf(env, "GITHUB_STEP_SUMMARY");
  const { size } = await stat(path);
  const text = `${markdown}\n`;
  if (size + Buffer.byteLength(text) > MAX_SUMMARY_BYTES) throw new Error("it would exceed GitHub's 1 MiB");
  await appendFile(path, text);
}

/**
 * Sets outputs. A value stands between two lines that nobody can guess, so that no value, whatever names
 * of a hostile repository it quotes, can end itself and set another output.
 */
export async function appendOutputs(
  env: NodeJS.ProcessEnv,
  outputs: Readonly<Record<string, string>>,
): Promise<void> {
  const path = fileOf(env, "GITHUB_OUTPUT");
  await stat(path);
  const delimiter = `defect_risk_${randomUUID()}`;
  const lines = Object.entries(outputs).map(
    ([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`,
  );
  await appendFile(path, lines.join(""));
}

/** Text for the log in which the runner looks for no commands: it may quote anything. */
export function withoutCommands(text: string): string {
  const token = randomUUID();
  return `::stop-commands::${token}\n${text.replace(/\n?$/, "\n")}::${token}::\n`;
}

function fileOf(env: NodeJS.ProcessEnv, name: string): string {
  const path = env[name];
  if (!path) throw new Error(`${name} is not set`);
  return path;
}
