import { resolve } from "node:path";
import { camel, parseConfig, type Config } from "../config/config.js";
import { DefectError, EXIT, ExplainedError, RepositoryError, sentence, UsageError } from "../errors/index.js";
import { readEvent, type RunEvent } from "../io/actions/event.js";
import { readInputs } from "../io/actions/inputs.js";
import { withoutCommands } from "../io/actions/runner-files.js";
import { publish } from "../io/actions/publish.js";
import type { Notice, Report } from "../report/report.js";
import { commandData } from "../report/workflow-commands.js";
import { ACCEPTING_LABEL, type Accepted } from "../scoring/gate.js";
import type { RunContext } from "./run-context.js";

/**
 * The action: scores what the event changed, annotates, writes the summary and the outputs.
 * @returns the exit code. Only a wrong input, a failed gate or a defect of ours is not 0: a repository
 * that cannot be scored is a warning, because whoever opened the pull request cannot mend it.
 */
export async function runAction(assets: URL, env: NodeJS.ProcessEnv = process.env): Promise<number> {
  const print = (text: string): Promise<unknown> =>
    new Promise((done) => process.stdout.write(text, () => done(undefined)));
  try {
    const event = await readEvent(env);
    const task = taskOf(event);
    if ("skip" in task) {
      await print(`::notice title=Defect Risk::${commandData(task.skip)}\n`);
      return EXIT.done;
    }
    const config = configOf(env, task);
    const loraKey = readInputs(env)["lora-api-key"] ?? null;
    if (loraKey !== null) await print(`::add-mask::${commandData(loraKey)}\n`);
    // An event that brings nothing to score loads no more than what says so.
    const { openContext } = await import("./open-context.js");
    const context = await openContext(config, assets, { loraKey });
    if (isFork(event)) leaveLoraOut(context);
    if (task.verb === "warm") {
      const { scheduled } = await import("./scheduled.js");
      await scheduled(context, print);
      return EXIT.done;
    }
    const [{ score }, { publicationOf }] = await Promise.all([
      import("./score.js"),
      import("./publication.js"),
    ]);
    const { report: scored, gate } = await score(context, acceptedOf(event));
    const notices = await toldGitHub(scored, { config: context.config, event, env });
    const report = { ...scored, notices: [...scored.notices, ...notices] };
    await publish(publicationOf(report, context.config, env), print);
    // After the annotations, for the runner keeps the first ten of a kind.
    for (const notice of notices) {
      const command = notice.level === "warning" ? "warning" : "notice";
      await print(`::${command} title=Defect Risk::${commandData(sentence(notice))}\n`);
    }
    if (gate !== null) await print(`::error title=Defect Risk::${commandData(gate)}\n`);
    return gate === null ? EXIT.done : EXIT.gateFailed;
  } catch (error) {
    return tell(error, print);
  }
}

function isFork(event: RunEvent): boolean {
  return event.kind === "pull_request" && event.fork;
}

/** A stranger's code is sent to no server and read by no program on one's own machine. */
function leaveLoraOut(context: RunContext): void {
  if (context.config.lora === "off") return;
  context.config = Object.freeze({ ...context.config, lora: "off" });
  context.notices.push({
    code: "lora-not-for-forks",
    level: "info",
    what: "The LoRA adapter was not asked: the pull request comes from a fork",
    consequence: "functions are scored without it",
    cure: "Nothing to do: a stranger's code does not get onto a GPU runner, or to a server",
  });
}

/** The label of a pull request; a merge group carries none. */
function acceptedOf(event: RunEvent): Accepted | null {
  const labelled = event.kind === "pull_request" && event.labels.includes(ACCEPTING_LABEL);
  return labelled ? { by: "label", label: ACCEPTING_LABEL } : null;
}

type Task =
  | { readonly skip: string }
  | {
      readonly verb: "score";
      readonly base: string | null;
      readonly head: string;
      /** Who opened the pull request. */
      readonly changeAuthor?: string | null;
    }
  | { readonly verb: "warm"; readonly rev: string };

/** What the event asks for; the inputs base and head go before it. */
function taskOf(event: RunEvent): Task {
  switch (event.kind) {
    case "pull_request":
      return { verb: "score", base: event.base, head: event.head, changeAuthor: event.author };
    case "merge_group":
      return { verb: "score", base: event.base, head: event.head };
    case "push":
      if (event.after === null) return { skip: "The branch was deleted: there is nothing to score." };
      // A new branch has no before, and a rewritten one may have lost it: the default branch stands in.
      return {
        verb: "score",
        base: (event.forced ? null : event.before) ?? event.defaultBranch,
        head: event.after,
      };
    case "workflow_dispatch":
      return { verb: "score", base: event.defaultBranch, head: event.head };
    case "schedule":
      return { verb: "warm", rev: event.head };
    case "unsupported":
      return { skip: `The event ${event.name} brings no change to score. ${event.cure}.` };
  }
}

function configOf(env: NodeJS.ProcessEnv, task: Exclude<Task, { skip: string }>): Config {
  const inputs = readInputs(env);
  // No secret is part of the configuration, which errors quote.
  const told = Object.entries(inputs).filter(([name]) => name !== "github-token" && name !== "lora-api-key");
  const values = Object.fromEntries(told.map(([name, value]) => [camel(name), value]));
  const workspace = env["GITHUB_WORKSPACE"] ?? process.cwd();
  const { workingDirectory = ".", ...rest } = values;
  const sides =
    task.verb === "warm"
      ? { rev: task.rev }
      : {
          base: values["base"] ?? task.base ?? undefined,
          head: values["head"] ?? task.head,
          changeAuthor: task.changeAuthor ?? undefined,
        };
  return parseConfig(
    { ...rest, ...sides, repo: resolve(workspace, workingDirectory), rulesFrom: "merge-base" },
    (name) => `The input ${name}`,
  );
}

/** What GitHub is asked to show; its client is loaded only if it is asked anything. */
async function toldGitHub(
  report: Report,
  { config, event, env }: { config: Config; event: RunEvent; env: NodeJS.ProcessEnv },
): Promise<readonly Notice[]> {
  if (config.comment === "never" && !config.checkRun && !config.review) return [];
  const { tellGitHub } = await import("./tell-github.js");
  const token = readInputs(env)["github-token"] ?? "";
  return tellGitHub({ report, config, event, env, token });
}

async function tell(error: unknown, print: (text: string) => Promise<unknown>): Promise<number> {
  if (error instanceof RepositoryError) {
    await print(`::warning title=Defect Risk::${commandData(error.message)}\n`);
    return EXIT.done;
  }
  const told =
    error instanceof ExplainedError
      ? error
      : new DefectError({
          what: `An unforeseen failure (${error instanceof Error ? error.message : String(error)})`,
          consequence: "nothing was scored",
          cure: "Please report it with the log of this job",
          cause: error,
        });
  await print(`::error title=Defect Risk::${commandData(told.message)}\n`);
  if (told instanceof DefectError && error instanceof Error) await print(withoutCommands(error.stack ?? ""));
  return told instanceof UsageError ? EXIT.usage : told.exitCode;
}
