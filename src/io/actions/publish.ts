import { sentence } from "../../errors/index.js";
import type { Notice } from "../../report/report.js";
import { commandData } from "../../report/workflow-commands.js";
import { writeOutput } from "../files.js";
import { appendOutputs, appendSummary, withoutCommands } from "./runner-files.js";

/** Everything a run tells its runner, already rendered. */
export interface Publication {
  /** The report as text, for the log. */
  readonly log: string | null;
  /** Workflow commands, one a line, most important first: the runner keeps ten of each kind. */
  readonly commands: readonly string[];
  readonly summary: string | null;
  readonly files: readonly PublishedFile[];
  readonly outputs: Readonly<Record<string, string>>;
}

export interface PublishedFile {
  readonly path: string;
  readonly text: string;
  /** The output that names the file, set only once it is there. */
  readonly output?: string;
}

/**
 * Hands a result to the runner. What the runner does not take is a warning: the result stands, and the
 * other ways of reading it go on. @returns those warnings, which have been printed too
 */
export async function publish(
  publication: Publication,
  print: (text: string) => Promise<unknown>,
): Promise<readonly Notice[]> {
  const { log, commands, summary, files, outputs } = publication;
  const notices: Notice[] = [];
  if (log !== null) await print(withoutCommands(log));
  if (commands.length > 0) await print(`${commands.join("\n")}\n`);

  const written: Record<string, string> = {};
  for (const { path, text, output } of files) {
    const attempt = await attempted(() => writeOutput(path, text));
    if (attempt !== null) notices.push(notWritten(path, attempt));
    else if (output !== undefined) written[output] = path;
  }
  const outputsFailed = await attempted(() => appendOutputs({ ...outputs, ...written }));
  if (outputsFailed !== null) notices.push(noOutputs(outputsFailed));
  const summaryFailed = summary === null ? null : await attempted(() => appendSummary(summary));
  if (summaryFailed !== null) notices.push(noSummary(summaryFailed));

  for (const notice of notices)
    await print(`::warning title=Defect Risk::${commandData(sentence(notice))}\n`);
  return notices;
}

/** What went wrong, or null. */
async function attempted(work: () => Promise<void>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    const { cause = error } = error as Error;
    return (cause as Error).message;
  }
}

function notWritten(path: string, why: string): Notice {
  return {
    code: "file-not-written",
    level: "warning",
    what: `${path} was not written (${why})`,
    consequence: "later steps do not find it",
    cure: "Name a path in a folder that the job may write to, such as one in RUNNER_TEMP",
  };
}

function noOutputs(why: string): Notice {
  return {
    code: "outputs-not-set",
    level: "warning",
    what: `The step's outputs were not set (${why})`,
    consequence: "later steps see them empty",
    cure: "Run the action on a GitHub Actions runner with room on its disk",
  };
}

function noSummary(why: string): Notice {
  return {
    code: "summary-not-written",
    level: "warning",
    what: `The job summary was not written (${why})`,
    consequence: "the result is in the log, the annotations and the report file only",
    cure: "Run the action on a GitHub Actions runner with room on its disk, or set summary to false",
  };
}
