import { spawn } from "node:child_process";
import { cpSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runCli } from "../../src/commands/run-cli.js";
import type { Report } from "../../src/report/report.js";
import { GIT_ENVIRONMENT, temporaryFolder } from "./temporary-repository.js";

const DIST = new URL("../../dist/", import.meta.url);

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * The command line inside this process: fast, and always the sources as they are. Runs one at a time,
 * because what it prints is caught from the process's own streams.
 */
export async function inProcess(...argv: string[]): Promise<Outcome> {
  const printed = { stdout: "", stderr: "" };
  const original = { stdout: process.stdout.write, stderr: process.stderr.write };
  const { NO_COLOR } = process.env;
  process.env["NO_COLOR"] = "1";
  for (const stream of ["stdout", "stderr"] as const) {
    process[stream].write = ((chunk: string, done?: () => void) => {
      printed[stream] += chunk;
      done?.();
      return true;
    }) as typeof process.stdout.write;
  }
  try {
    return { code: await runCli(argv, new URL("grammars/", DIST)), ...printed };
  } finally {
    process.stdout.write = original.stdout;
    process.stderr.write = original.stderr;
    if (NO_COLOR === undefined) delete process.env["NO_COLOR"];
  }
}

/** Runs a verb that must succeed and gives its JSON report. */
export async function reportOf(...argv: string[]): Promise<Report> {
  const { code, stdout, stderr } = await inProcess(...argv, "--format", "json", "--limit", "all");
  if (code !== 0) throw new Error(`exit code ${code}: ${stderr}`);
  return JSON.parse(stdout) as Report;
}

/** What a report says of the code: not when it was made, where, nor what it found in the cache. */
export function meaningOf(report: Report): Report {
  const { model } = report;
  return {
    ...report,
    repository: "",
    generatedAt: "",
    notices: [],
    model: { ...model, history: { ...model.history, index: "none" } },
  };
}

export interface Bundle {
  /** Path of cli.js in a folder that holds nothing but a copy of dist/. */
  readonly cli: string;
  [Symbol.dispose](): void;
}

/** The bundle as a user has it: alone, without node_modules anywhere above it. */
export function copyOfBundle(): Bundle {
  const folder = temporaryFolder();
  cpSync(realpathSync(fileURLToPath(DIST)), join(folder.dir, "dist"), { recursive: true });
  return { cli: join(folder.dir, "dist/cli.js"), [Symbol.dispose]: () => folder[Symbol.dispose]() };
}

export interface SpawnOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly input?: string | Buffer;
  /** Milliseconds after which the run is killed. */
  readonly timeout?: number;
}

export interface SpawnOutcome extends Outcome {
  readonly seconds: number;
  /** The most memory that the process (not the git it calls) held, in MiB. */
  readonly peakMiB: number;
}

/** Writes the peak memory where the parent reads it, also when the process fails. */
const RECORD_PEAK = `data:text/javascript,${encodeURIComponent(
  `import { writeFileSync } from "node:fs";
   process.on("exit", () => writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)));`,
)}`;

/** Runs the bundle in a process of its own, with a cache folder of its own unless one is named. */
export async function spawned(
  bundle: Bundle,
  argv: readonly string[],
  options: SpawnOptions = {},
): Promise<SpawnOutcome> {
  using folder = temporaryFolder();
  const peakFile = join(folder.dir, "peak");
  const began = performance.now();
  const child = spawn(process.execPath, ["--import", RECORD_PEAK, bundle.cli, ...argv], {
    cwd: options.cwd ?? folder.dir,
    env: {
      ...GIT_ENVIRONMENT,
      XDG_CACHE_HOME: join(folder.dir, "cache"),
      NO_COLOR: "1",
      PEAK_FILE: peakFile,
      ...options.env,
    },
    timeout: options.timeout ?? 60_000,
    killSignal: "SIGKILL",
  });
  const printed = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream].setEncoding("utf8").on("data", (text: string) => (printed[stream] += text));
  }
  child.stdin.on("error", () => undefined);
  child.stdin.end(options.input ?? "");
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  const seconds = (performance.now() - began) / 1000;
  let peakMiB = NaN;
  try {
    peakMiB = Number(readFileSync(peakFile, "utf8")) / 1024;
  } catch {
    // Killed before it could say: the exit code tells that story.
  }
  return { code, ...printed, seconds, peakMiB };
}
