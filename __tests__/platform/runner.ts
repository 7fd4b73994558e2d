import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

export interface Step {
  readonly event: string;
  readonly payload: unknown;
  /** The checkout: the step's working directory and GITHUB_WORKSPACE. */
  readonly workspace: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** The entry of dist/ that the action's `main` names; index.js unless said. */
  readonly main?: string;
}

export interface StepResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Parsed from GITHUB_OUTPUT as the runner does. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Text of the file that the output `report-path` names; null if there is none. The next step overwrites it. */
  readonly report: string | null;
  readonly summary: string;
  /** Annotations: the workflow commands that the runner would have obeyed. */
  readonly commands: readonly string[];
  readonly wallMs: number;
  readonly temporaryFolder: string;
}

/** A machine that runs the action as GitHub's runner does, from a copy of dist/ beside no node_modules. */
export interface Runner extends AsyncDisposable {
  run(step: Step): Promise<StepResult>;
  /** Kept between steps, as a job's is. */
  readonly temporaryFolder: string;
  /** Where the action's repository was unpacked: dist/, model/ and workflows/ as they are in this one. */
  readonly action: string;
  readonly home: string;
  /** Forgets what jobs left behind, as a hosted runner does: the next job finds the same paths, empty. */
  wipe(): Promise<void>;
  /** The environment of one more step, its files made. */
  environment(step: Step): Promise<StepEnvironment>;
}

/** At least the files through which a step talks to the runner. */
export type StepEnvironment = Record<string, string> &
  Record<"GITHUB_OUTPUT" | "GITHUB_STEP_SUMMARY" | "GITHUB_EVENT_PATH", string>;

/** Defaults of action.yml, which the runner passes for every input that the workflow leaves out. */
export type ActionDefaults = Readonly<Record<string, string>>;

export async function startRunner(defaults: ActionDefaults): Promise<Runner> {
  const root = await mkdtemp(join(tmpdir(), "runner-"));
  const action = join(root, "_actions", "defect-risk");
  const temporaryFolder = join(root, "_temp");
  await mkdir(temporaryFolder, { recursive: true });
  for (const folder of ["dist", "model", "workflows"]) {
    await cp(resolve(folder), join(action, folder), { recursive: true });
  }
  let steps = 0;

  async function environment(step: Step): Promise<StepEnvironment> {
    const files = join(temporaryFolder, "_runner_file_commands", `${++steps}`);
    await mkdir(files, { recursive: true });
    const paths = {
      GITHUB_OUTPUT: join(files, "output"),
      GITHUB_STEP_SUMMARY: join(files, "summary"),
      GITHUB_ENV: join(files, "env"),
      GITHUB_STATE: join(files, "state"),
      GITHUB_PATH: join(files, "path"),
    };
    for (const path of Object.values(paths)) await writeFile(path, "");
    const eventPath = join(files, "event.json");
    await writeFile(eventPath, JSON.stringify(step.payload));
    return {
      PATH: process.env["PATH"] ?? "",
      HOME: root,
      CI: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_EVENT_NAME: step.event,
      GITHUB_EVENT_PATH: eventPath,
      GITHUB_REPOSITORY: "octo/shop",
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_API_URL: "https://api.github.com",
      GITHUB_WORKSPACE: step.workspace,
      RUNNER_TEMP: temporaryFolder,
      RUNNER_OS: "Linux",
      ...paths,
      ...step.env,
    };
  }

  return {
    temporaryFolder,
    action,
    home: root,
    environment,
    async wipe() {
      for (const folder of [temporaryFolder, join(root, ".cache")]) {
        await rm(folder, { recursive: true, force: true });
      }
      await mkdir(temporaryFolder);
    },
    async run(step) {
      const own = await environment(step);
      const env = { ...own, ...inputVariables({ ...defaults, ...step.inputs }), ...step.env };
      const start = performance.now();
      const child = spawn(process.execPath, [join(action, "dist", step.main ?? "index.js")], {
        cwd: step.workspace,
        env,
        stdio: ["ignore", "pipe", "pipe"],
      });
      const [stdout, stderr, [exitCode]] = await Promise.all([
        collect(child.stdout),
        collect(child.stderr),
        once(child, "close") as Promise<[number | null]>,
      ]);
      const outputs = await readOutputs(env.GITHUB_OUTPUT);
      return {
        exitCode,
        stdout,
        stderr,
        outputs,
        report: await readFile(outputs["report-path"] ?? "", "utf8").catch(() => null),
        summary: await readFile(env.GITHUB_STEP_SUMMARY, "utf8").catch(() => ""),
        commands: obeyed(stdout),
        wallMs: performance.now() - start,
        temporaryFolder,
      };
    },
    [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }),
  };
}

/** An input `cache-dir` is the variable INPUT_CACHE-DIR. */
function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
}

/** GITHUB_OUTPUT as the runner reads it: `name=value`, or `name<<DELIMITER`, lines, `DELIMITER`. */
export async function readOutputs(path: string): Promise<Record<string, string>> {
  const lines = (await readFile(path, "utf8").catch(() => "")).split("\n");
  const outputs: Record<string, string> = {};
  for (let i = 0; i < lines.length; i++) {
    const heredoc = /^([^=]+?)<<(.+)$/.exec(lines[i] ?? "");
    const plain = /^([^=]+)=(.*)$/.exec(lines[i] ?? "");
    if (heredoc) {
      const end = lines.indexOf(heredoc[2]!, i + 1);
      if (end < 0) throw new Error(`The output ${heredoc[1]} does not end.`);
      outputs[heredoc[1]!] = lines.slice(i + 1, end).join("\n");
      i = end;
    } else if (plain) outputs[plain[1]!] = plain[2]!;
  }
  return outputs;
}

/** Workflow commands in the log, less those between `::stop-commands::TOKEN` and `::TOKEN::`. */
export function obeyed(stdout: string): string[] {
  const commands: string[] = [];
  let stopped: string | null = null;
  for (const line of stdout.split("\n")) {
    if (stopped !== null) {
      if (line === `::${stopped}::`) stopped = null;
      continue;
    }
    stopped = /^::stop-commands::(.+)$/.exec(line)?.[1] ?? null;
    if (stopped === null && /^::[a-z-]+[ :]/.test(line)) commands.push(line);
  }
  return commands;
}

export async function collect(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Buffer));
  return Buffer.concat(chunks).toString("utf8");
}
