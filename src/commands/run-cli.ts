import { tmpdir } from "node:os";
import { camel, parseConfig, type Config } from "../config/config.js";
import { DefectError, EXIT, ExplainedError, sentence } from "../errors/index.js";
import { writeOutput } from "../io/files.js";
import { terminal } from "../report/escape.js";
import type { Report } from "../report/report.js";
import type { ScoreResult } from "./score.js";
import { HELP, type Verb } from "./help.js";
import { OWN_FLAGS, parseCommandLine } from "./command-flags.js";
import type { RunContext } from "./run-context.js";
import { VERSION } from "../version.js";

interface OwnResult {
  readonly text: string;
  readonly notices: Report["notices"];
}

/** No message of ours is longer; what one quotes may be. Characters. */
const MOST_TOLD = 4000;

/** Verbs whose result is no report on functions, rendered. */
const OWN_RESULTS: Readonly<
  Partial<Record<Verb, (context: RunContext, colour: boolean) => Promise<OwnResult>>>
> = {
  labels: async (context, colour) => {
    const { labels, renderLabels } = await import("./labels.js");
    const report = await labels(context);
    return { text: renderLabels(report, context, colour), notices: report.notices };
  },
  train: async (context, colour) => {
    const [{ train }, { renderTraining, writeTrainingReports }] = await Promise.all([
      import("./train.js"),
      import("./render-learning.js"),
    ]);
    const result = await train(context);
    const { config } = context;
    if (config.reportDir !== null) await writeTrainingReports(result, config.reportDir);
    return { text: renderTraining(result, config, colour), notices: result.notices };
  },
  evaluate: async (context, colour) => {
    const [{ evaluate }, { renderEvaluation }] = await Promise.all([
      import("./evaluate.js"),
      import("./render-learning.js"),
    ]);
    const result = await evaluate(context);
    return { text: renderEvaluation(result, context.config, colour), notices: result.notices };
  },
  inspect: async (context, colour) => {
    const { unpack } = context.config;
    if (unpack !== null) {
      const { unpackKept } = await import("./unpack-lora.js");
      return { text: await unpackKept(context, unpack), notices: context.notices };
    }
    const { inspectKept, renderInspected } = await import("./inspect.js");
    const text = renderInspected(await inspectKept(context), context.config, colour);
    return { text, notices: context.notices };
  },
  trend: async (context) => {
    const [{ trend }, { renderTrend, writeBadge }] = await Promise.all([
      import("./trend.js"),
      import("./render-trend.js"),
    ]);
    const result = await trend(context);
    await writeBadge(result, context.config);
    return { text: renderTrend(result, context.config), notices: result.notices };
  },
  "cache-key": async (context) => {
    const { cacheKey } = await import("./cache-key.js");
    const text = await cacheKey(context, process.env["RUNNER_TEMP"] ?? tmpdir());
    return { text, notices: context.notices };
  },
};

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
    tell(told.message);
    if (told instanceof DefectError && told.cause instanceof Error)
      for (const line of told.cause.stack?.split("\n") ?? []) process.stderr.write(`${terminal(line)}\n`);
    return told.exitCode;
  }
}

async function run(argv: readonly string[], assets: URL): Promise<number> {
  const { verb, values, place } = parseCommandLine(argv);
  if (values["version"]) return print(`${VERSION}\n`);
  if (values["help"] || verb === null) return print(HELP[verb ?? "main"]);
  const named = Object.fromEntries(Object.entries(values).map(([name, value]) => [camel(name), value]));
  const config = parseConfig({ ...named, place }, (name) => `--${name}`);
  const colour = process.stdout.isTTY === true && !process.env["NO_COLOR"];
  if (verb === "inspect" && config.place !== null && config.unpack !== null) {
    const { unpackFile } = await import("./unpack-lora.js");
    await deliver(config, await unpackFile(config.place, config.unpack), []);
    return EXIT.done;
  }
  if (verb === "inspect" && config.place !== null) {
    const { inspectFile, renderInspected } = await import("./inspect.js");
    await deliver(config, renderInspected(await inspectFile(config, config.place), config, colour), []);
    return EXIT.done;
  }
  const { openContext } = await import("./open-context.js");
  // A flag would show it to everybody who lists the processes.
  const context = await openContext(config, assets, {
    loraKey: process.env["DEFECT_RISK_LORA_API_KEY"] || null,
  });
  try {
    if (OWN_FLAGS["config"]!.includes(verb)) {
      const { applyWorkTreeRules } = await import("./load-rules.js");
      await applyWorkTreeRules(context);
    }
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
    const own = OWN_RESULTS[verb];
    if (own !== undefined) {
      const { text, notices } = await own(context, colour);
      context.progress.done();
      await deliver(config, text, notices);
      return EXIT.done;
    }
    const { report, gate } = await resultOf(verb, context);
    context.progress.done();
    const { render } = await import("./render.js");
    await deliver(config, render(report, context.config, colour), report.notices);
    if (gate === null) return EXIT.done;
    tell(gate);
    return EXIT.gateFailed;
  } finally {
    context.progress.done();
  }
}

async function deliver(config: Config, text: string, notices: Report["notices"]): Promise<void> {
  if (config.output === null) await print(text);
  else await writeOutput(config.output, text);
  // The text form shows its notices itself; a machine-read one leaves them to the person at the terminal.
  if (config.format !== "text" || config.output !== null) tellNotices(config, notices);
}

async function resultOf(verb: Verb, context: RunContext): Promise<ScoreResult> {
  if (verb === "score") return (await import("./score.js")).score(context);
  if (verb === "rank") return { report: await (await import("./rank.js")).rank(context), gate: null };
  return { report: await (await import("./explain.js")).explain(context), gate: null };
}

function tellNotices(config: Config, notices: Report["notices"]): void {
  if (config.quiet) return;
  for (const notice of notices) tell(sentence(notice));
}

/** One line on stderr, whatever names it quotes: none may break the line, drive the terminal or command a runner. */
function tell(message: string): void {
  process.stderr.write(`defect-risk: ${terminal(message.replace(/\s+/g, " "), MOST_TOLD)}\n`);
}

/** Waits until the text is out: the process may be ended right after. */
function print(text: string): Promise<number> {
  return new Promise((resolve, reject) => {
    // A reader that has seen enough (`| head`) is no failure.
    const onError = (error: NodeJS.ErrnoException): void =>
      error.code === "EPIPE" ? resolve(EXIT.done) : reject(error);
    process.stdout.once("error", onError);
    process.stdout.write(text, (error) => {
      if (error) return;
      process.stdout.off("error", onError);
      resolve(EXIT.done);
    });
  });
}

function unexpected(error: unknown): DefectError {
  return new DefectError({
    what: `An unforeseen failure (${error instanceof Error ? error.message : String(error)})`,
    consequence: "nothing was scored",
    cure: "Please report it with the lines below",
    cause: error,
  });
}
