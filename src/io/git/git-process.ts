import { spawn, type ChildProcessByStdio } from "node:child_process";
import { closeSync, fstatSync, openSync, readSync, rmSync } from "node:fs";
import type { Readable, Writable } from "node:stream";
import { RepositoryError } from "../../errors/index.js";
import { gitEnvironment, gitOptions } from "./environment.js";

/** git ended badly. `stderr` is its own words, cut to what a person reads. */
export class GitFailure extends RepositoryError {
  readonly stderr: string;

  constructor(args: readonly string[], how: string, stderr: string) {
    const words = stderr.trim().split("\n").slice(-3).join(" ").slice(0, 400);
    const partial = NOT_FETCHED.test(words);
    super({
      what: `git ${commandOf(args)} ${how}${words ? ` (${words})` : ""}`,
      consequence: "a history that may be cut short is not used, so nothing was scored from it",
      cure: partial
        ? "This clone leaves out file contents (--filter): check out without `filter`, with `fetch-depth: 0`, or let auto-deepen fetch them"
        : "Run `git fsck` in the repository, or fetch it anew, and try again",
    });
    this.stderr = words;
  }
}

/** git's words for an object that a partial clone would have to fetch, and may not (promisor-remote.c). */
const NOT_FETCHED = /lazy fetching disabled|from promisor remote/;

/** The first word that is neither an option of git's own nor the value of its `-c`. */
function commandOf(args: readonly string[]): string {
  return args.find((arg, i) => !arg.startsWith("-") && args[i - 1] !== "-c") ?? "";
}

export interface GitRun {
  /** Written to standard input, then closed. */
  readonly input?: string | Buffer;
  /** Called for each piece of output; without it the output is collected and returned. */
  readonly onData?: (chunk: Buffer) => void;
  /**
   * A file that does not exist yet, which the output passes through: git never waits for us to read it, so
   * it goes on while this thread is busy. The file is removed.
   */
  readonly spool?: string;
  /** On top of gitEnvironment(). */
  readonly env?: Readonly<Record<string, string>>;
  /** Exit status 1 is an answer: there is none. So git grep says it. */
  readonly noneIsOne?: boolean;
}

/**
 * Runs git for its output as bytes. simple-git asks the short questions; this one is for streams and
 * for input, which it does not offer.
 *
 * @throws GitFailure on a non-zero exit, a signal, or git missing: a short output is never an answer
 */
export async function runGit(root: string, args: readonly string[], run: GitRun = {}): Promise<Buffer> {
  if (run.spool === undefined) return runProcess(root, args, run, "pipe");
  // Without a turn of the event loop between the steps: this thread is busy, and git waits for its next task.
  const file = openSync(run.spool, "wx+", 0o600);
  try {
    await runProcess(root, args, run, file);
    // git wrote through the same open file, whose position is now its end.
    const bytes = Buffer.allocUnsafe(fstatSync(file).size);
    for (let at = 0; at < bytes.length;) {
      const read = readSync(file, bytes, at, bytes.length - at, at);
      if (read === 0) throw new GitFailure(args, "left an output that cannot be read again", "");
      at += read;
    }
    return bytes;
  } finally {
    closeSync(file);
    rmSync(run.spool, { force: true });
  }
}

/** The lines of what git answered to `args`. @throws GitFailure if the last has no end: it was cut short */
export function linesOf(args: readonly string[], out: Buffer): string[] {
  const lines = out.toString("utf8").split("\n");
  if (lines.pop() !== "") throw new GitFailure(args, "gave a list that is cut short", "");
  return lines;
}

function runProcess(
  root: string,
  args: readonly string[],
  { input, onData, env, noneIsOne = false }: GitRun,
  output: "pipe" | number,
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn("git", [...gitOptions(root), ...args], {
      cwd: root,
      env: { ...gitEnvironment(), ...env },
      stdio: ["pipe", output, "pipe"],
      windowsHide: true,
    }) as ChildProcessByStdio<Writable, Readable | null, Readable>;
    const chunks: Buffer[] = [];
    let stderr = "";
    let failed: Error | null = null;
    child.stdout?.on("data", (chunk: Buffer) => {
      if (!onData) {
        chunks.push(chunk);
        return;
      }
      try {
        onData(chunk);
      } catch (error) {
        failed ??= error instanceof Error ? error : new Error(String(error));
        child.kill();
      }
    });
    child.stderr.on("data", (chunk: Buffer) => (stderr = (stderr + chunk.toString("utf8")).slice(-4000)));
    child.on("error", (error) => reject(new GitFailure(args, "could not be started", error.message)));
    // A child that dies early closes its input first; its exit status tells the story.
    child.stdin.on("error", () => undefined);
    child.on("close", (code, signal) => {
      if (failed) reject(failed);
      else if (code !== 0 && !(noneIsOne && code === 1 && stderr === ""))
        reject(
          new GitFailure(args, signal ? `was ended by ${signal}` : `failed with status ${code}`, stderr),
        );
      else resolve(Buffer.concat(chunks));
    });
    child.stdin.end(input);
  });
}
