import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { parse } from "yaml";
import { holds, interpolate, type Contexts } from "./expression.js";
import { GITHUB_TOKEN, type GitHubServer } from "./github-server.js";
import { collect, obeyed, readOutputs, type Runner, type Step } from "./runner.js";

export interface CompositeResult {
  readonly outcome: "success" | "failure";
  readonly outputs: Readonly<Record<string, string>>;
  /** Steps that ran: the id, else the action used, else the last word of the script. */
  readonly ran: readonly string[];
  readonly log: string;
  /** Annotations, but not what the cache client says for debugging. */
  readonly commands: readonly string[];
  readonly summary: string;
}

export interface CompositeJob extends Omit<Step, "payload"> {
  readonly payload?: object;
  /** The folder of the action below workflows/. */
  readonly name: "retrain" | "warm";
  readonly runId: number;
  readonly github: GitHubServer;
  /** The id of the last step to run; without it all do. */
  readonly until?: string;
}

interface ActionStep {
  readonly id?: string;
  readonly if?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly "continue-on-error"?: boolean;
}

interface Composite {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly steps: readonly ActionStep[] };
}

interface Executed {
  readonly failed: boolean;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/**
 * Runs a composite action's steps as GitHub's runner does: its expressions by GitHub's own evaluator, its
 * scripts by bash from the copy beside dist/, actions/cache by its client against a real service. Artifacts
 * are folders. After a failed step no other runs, unless it may fail.
 */
export async function runComposite(runner: Runner, job: CompositeJob): Promise<CompositeResult> {
  const folder = join(runner.action, "workflows", job.name);
  const action = parse(await readFile(join(folder, "action.yml"), "utf8")) as Composite;
  const branch = job.env?.["GITHUB_REF"]?.replace(/^refs\/heads\//, "") ?? "main";
  const github = { token: GITHUB_TOKEN, run_id: String(job.runId), run_attempt: "1", ref_name: branch };
  const outer: Contexts = { github, inputs: {}, steps: {}, runner: {}, env: {} };
  const defaults = Object.entries(action.inputs).map(([name, { default: value }]) => [
    name,
    interpolate(value, outer),
  ]);
  const inputs = { ...(Object.fromEntries(defaults) as Record<string, string>), ...job.inputs };
  const steps: Record<string, { outputs: Readonly<Record<string, string>> }> = {};
  const contexts = { ...outer, inputs, steps };
  const done: { name: string; executed: Executed }[] = [];
  let outcome: CompositeResult["outcome"] = "success";

  for (const step of action.runs.steps) {
    if (outcome === "failure" || (step.if !== undefined && !holds(step.if, contexts))) continue;
    const executed = await execute(runner, job, { step, folder, contexts, branch });
    if (step.id !== undefined) steps[step.id] = { outputs: executed.outputs };
    if (executed.failed && step["continue-on-error"] !== true) outcome = "failure";
    done.push({
      name: step.id ?? step.uses?.split("@")[0] ?? step.run!.match(/[\w.-]+(?="?$)/)![0],
      executed,
    });
    if (step.id !== undefined && step.id === job.until) break;
  }
  const log = done.map(({ executed }) => executed.log).join("");
  const outputs = Object.entries(action.outputs).map(([name, { value }]) => [
    name,
    interpolate(value, contexts),
  ]);
  return {
    outcome,
    outputs: Object.fromEntries(outputs) as Record<string, string>,
    ran: done.map(({ name }) => name),
    log,
    commands: obeyed(log).filter((command) => !command.startsWith("::debug")),
    summary: done.map(({ executed }) => executed.summary).join(""),
  };
}

async function execute(
  runner: Runner,
  job: CompositeJob,
  at: { step: ActionStep; folder: string; contexts: Contexts; branch: string },
): Promise<Executed> {
  const { step, folder, contexts, branch } = at;
  const filled = (values: Readonly<Record<string, unknown>> = {}): Record<string, string> =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, interpolate(String(value), contexts)]),
    );
  const payload = job.payload ?? { repository: { default_branch: "main" } };
  const own = await runner.environment({ ...job, payload });
  const env = {
    ...own,
    PATH: `${dirname(process.execPath)}:${own["PATH"]}`,
    GITHUB_ACTION_PATH: folder,
    GITHUB_REF_NAME: branch,
    ...filled(step.env),
  };
  const given = filled(step.with);
  if (step.run !== undefined) {
    const script = interpolate(step.run, contexts);
    return spawned("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], env, job.workspace);
  }
  const [used = ""] = step.uses!.split("@");
  if (used === "actions/cache/restore" || used === "actions/cache/save") {
    const variables = Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
    const all = { ...env, ...(Object.fromEntries(variables) as Record<string, string>) };
    const script = resolve("__tests__/platform/cache-step.mjs");
    return spawned(process.execPath, [script, used.split("/")[2]!], all, job.workspace);
  }
  return { failed: false, log: "", summary: "", outputs: await artifact(used, given, job, branch) };
}

async function artifact(
  used: string,
  given: Readonly<Record<string, string>>,
  { github, runId }: CompositeJob,
  branch: string,
): Promise<Record<string, string>> {
  const { name = "", path = "" } = given;
  if (used === "actions/upload-artifact") {
    await github.upload({ id: runId, branch }, name, path);
    return { "artifact-url": `https://github.com/octo/shop/actions/runs/${runId}/artifacts/1` };
  }
  if (used !== "actions/download-artifact") throw new Error(`${used} is not known here`);
  const found = github.artifacts.findLast(
    (one) => one.name === name && String(one.run.id) === given["run-id"] && !one.expired,
  );
  if (found !== undefined) await cp(found.folder, path, { recursive: true });
  return {};
}

async function spawned(
  program: string,
  words: readonly string[],
  env: Record<string, string> & { GITHUB_OUTPUT: string; GITHUB_STEP_SUMMARY: string },
  cwd: string,
): Promise<Executed> {
  const child = spawn(program, words, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  const [stdout, stderr, [code]] = await Promise.all([
    collect(child.stdout),
    collect(child.stderr),
    once(child, "close") as Promise<[number | null]>,
  ]);
  return {
    failed: code !== 0,
    log: `${stdout}${stderr}`,
    outputs: await readOutputs(env.GITHUB_OUTPUT),
    summary: await readFile(env.GITHUB_STEP_SUMMARY, "utf8"),
  };
}
