import { parseArgs } from "node:util";
import { camel, parseConfig, type Config } from "../config/config.js";
import { DefectError, EXIT, ExplainedError, sentence, UsageError } from "../errors/index.js";
import { writeOutput } from "../io/files.js";
import type { Report } from "../report/report.js";
import type { ScoreResult } from "./score.js";
import { HELP, VERBS, type Verb } from "./help.js";
import { openContext } from "./open-context.js";
import { render } from "./render.js";
import type { RunContext } from "./run-context.js";
import { VERSION } from "../version.js";

const FLAGS = {
  repo: { type: "string" },
  base: { type: "string" },
  head: { type: "string" },
  diff: { type: "string" },
  rev: { type: "string" },
  format: { type: "string" },
  output: { type: "string" },
  limit: { type: "string" },
  "cache-dir": { type: "string" },
  cache: { type: "boolean" },
  "auto-deepen": { type: "boolean" },
  "fail-on": { type: "string" },
  quiet: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

/**
 * The command line. @returns the exit code; nothing is thrown, every failure is told in one sentence.
 * @param argv the words after the program's name
 * @param assets the folder of the grammars
 */
export async function runCli(argv: readonly string[], assets: URL): Promise<number> {
  try {
    return await run(argv, assets);
  } catch (error) {
    const told = error instanceof ExplainedError ? error : unexpected(error);
    process.stderr.write(`defect-risk: ${told.message}\n`);
    if (told instanceof DefectError && told.cause instanceof Error)
      process.stderr.write(`${told.cause.stack}\n`);
    return told.exitCode;
  }
}

async function run(argv: readonly string[], assets: URL): Promise<number> {
  const { verb, values, place } = parse(argv);
  if (values["version"]) return print(`${VERSION}\n`);
  if (values["help"] || verb === null) return print(HELP[verb ?? "main"]);
  const named = Object.fromEntries(Object.entries(values).map(([name, value]) => [camel(name), value]));
  const config = parseConfig({ ...named, place }, (name) => `--${name}`);
  const context = await openContext(config, assets);
  try {
    if (verb === "warm") {
      const { warm } = await import("./warm.js");
      const { history, state } = await warm(context);
      context.progress.done();
      tellNotices(config, context.notices);
      const functions = history.firstFunction.at(-1)!;
      return print(
        `${state}: ${history.log.commits.sha.length} commits, ${functions} functions, at ${history.snapshot.commit}\n`,
      );
    }
    const { report, gate } = await resultOf(verb, context);
    context.progress.done();
    const text = render(report, config, process.stdout.isTTY === true && !process.env["NO_COLOR"]);
    if (config.output === null) await print(text);
    else await writeOutput(config.output, text);
    // The text form shows its notices itself; a machine-read one leaves them to the person at the terminal.
    if (config.format !== "text" || config.output !== null) tellNotices(config, report.notices);
    if (gate === null) return EXIT.done;
    process.stderr.write(`defect-risk: ${gate}\n`);
    return EXIT.gateFailed;
  } finally {
    context.progress.done();
  }
}

async function resultOf(verb: Exclude<Verb, "warm">, context: RunContext): Promise<ScoreResult> {
  if (verb === "score") return (await import("./score.js")).score(context);
  if (verb === "rank") return { report: await (await import("./rank.js")).rank(context), gate: null };
  return { report: await (await import("./explain.js")).explain(context), gate: null };
}

function parse(argv: readonly string[]): {
  verb: Verb | null;
  values: Record<string, unknown>;
  place: string | undefined;
} {
  let parsed;
  try {
    parsed = parseArgs({ args: [...argv], options: FLAGS, allowPositionals: true, allowNegative: true });
  } catch (cause) {
    throw new UsageError({
      what: (cause as Error).message.split(". ")[0]!.replace(/\.$/, ""),
      consequence: "nothing was done",
      cure: "See `defect-risk --help`",
    });
  }
  const [word, place, ...more] = parsed.positionals;
  if (word !== undefined && !VERBS.includes(word as Verb)) {
    throw new UsageError({
      what: `${JSON.stringify(word)} is no command`,
      consequence: "nothing was done",
      cure: `Use one of ${VERBS.join(", ")}; see \`defect-risk --help\``,
    });
  }
  const extra = word === "explain" ? more[0] : place;
  if (extra !== undefined) {
    throw new UsageError({
      what: `${JSON.stringify(extra)} is one argument too many`,
      consequence: "nothing was done",
      cure: `See \`defect-risk ${word} --help\``,
    });
  }
  return { verb: (word as Verb | undefined) ?? null, values: parsed.values, place };
}

function tellNotices(config: Config, notices: Report["notices"]): void {
  if (config.quiet) return;
  for (const notice of notices) process.stderr.write(`defect-risk: ${sentence(notice)}\n`);
}

/** Waits until the text is out: the process may be ended right after. */
function print(text: string): Promise<number> {
  return new Promise((resolve) => process.stdout.write(text, () => resolve(EXIT.done)));
}

function unexpected(error: unknown): DefectError {
  return new DefectError({
    what: `An unforeseen failure (${error instanceof Error ? error.message : String(error)})`,
    consequence: "nothing was scored",
    cure: "Please report it with the lines below",
    cause: error,
  });
}
