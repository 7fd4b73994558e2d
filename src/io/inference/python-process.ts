import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { z } from "zod";
import { pythonEnvironment } from "./environment.js";

export interface PythonRun {
  /** The interpreter: a path, or a name to be found in PATH. */
  readonly python: string;
  /** The folder that holds `model/`: the action's own, which is also the working directory. */
  readonly home: string;
  readonly verb: "score" | "train";
  readonly request: object;
  /** Then it is ended, with all that it has started. */
  readonly seconds: number;
  /** Between being asked to end and being ended: a training run leaves a checkpoint. Seconds. */
  readonly grace?: number;
  readonly onEvent?: (event: PythonEvent) => void;
}

/** A line of standard error that tells how far it is (protocol.schema.json, "event"). */
export type PythonEvent = z.infer<typeof Event>;

export type PythonAnswer =
  | { readonly answered: true; readonly answer: unknown }
  /** `why` is a clause, `cure` a sentence, both without a full stop. */
  | { readonly answered: false; readonly why: string; readonly cure: string };

/** More than 100,000 scores take; more than that is no answer. Bytes. */
const MAX_OUTPUT = 32 * 2 ** 20;
/** After the end of the group. */
const LAST_WORDS_MS = 500;
const MAX_LINE = 20_000;
const MAX_WORDS = 300;
const RETRAIN = "Look at the log of this step, and run `model/run.py doctor` on this machine";

const Event = z.looseObject({
  event: z.enum(["progress", "note"]),
  stage: z.string().max(40).optional(),
  step: z.number().optional(),
  of: z.number().optional(),
  seconds: z.number().optional(),
  loss: z.number().nullish(),
  validationSpearman: z.number().nullish(),
  forecastSeconds: z.number().nullish(),
  sentence: z.string().max(1000).optional(),
});

const Failure = z.object({
  error: z.object({ what: z.string(), consequence: z.string(), cure: z.string() }),
});

/** What an exit means that came without its sentence. */
const EXITS: Readonly<Record<number, string>> = {
  2: "it did not understand the request",
  3: "something that it needs is missing on this machine",
  4: "it refused the adapter or the base model",
  5: "the memory did not suffice",
  6: "the time did not suffice",
};

/**
 * Runs `model/run.py` isolated (`-I`: no module of the working directory, of PYTHONPATH or of the user), with a
 * scrubbed environment, JSON in and JSON out. Never throws for what the other side does.
 *
 * Not by @actions/exec: it gives no handle on the child, which could be ended neither at its time limit nor with
 * the processes that it started.
 */
export function runPython(run: PythonRun): Promise<PythonAnswer> {
  return new Promise((resolve) => {
    const child = spawn(run.python, ["-I", join(run.home, "model", "run.py"), run.verb], {
      cwd: run.home,
      env: pythonEnvironment(),
      stdio: ["pipe", "pipe", "pipe"],
      // A group of its own, to be ended as one.
      detached: process.platform !== "win32",
      windowsHide: true,
    });
    const chunks: Buffer[] = [];
    let [bytes, line, ended] = [0, "", null as PythonAnswer | null];
    const stop = (answer: PythonAnswer, signal: NodeJS.Signals): void => {
      ended ??= answer;
      endGroup(child, signal);
    };
    const limit = setTimeout(() => {
      stop(
        refused(`it took longer than ${run.seconds} s`, "Allow it more time, or use a faster GPU"),
        "SIGTERM",
      );
      const grace = 1000 * (run.grace ?? 0);
      setTimeout(() => endGroup(child, "SIGKILL"), grace).unref();
      // A process that left the group may hold the pipes open: they are not waited for.
      setTimeout(() => finish(ended!), grace + LAST_WORDS_MS).unref();
    }, run.seconds * 1000);
    const forget = withOwnEnd(child);
    const finish = (answer: PythonAnswer): void => {
      clearTimeout(limit);
      forget();
      // What it started and left would go on holding the GPU.
      endGroup(child, "SIGKILL");
      for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy();
      resolve(ended ?? answer);
    };
    child.stdout.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= MAX_OUTPUT) chunks.push(chunk);
      else stop(refused(`it wrote more than ${MAX_OUTPUT} bytes`, RETRAIN), "SIGKILL");
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      const lines = (line + text).split("\n");
      line = lines.pop()!.slice(-MAX_LINE);
      for (const whole of lines) tell(whole, run.onEvent);
    });
    // A child that dies early closes its input first; its exit status tells the story.
    child.stdin.on("error", () => undefined);
    child.on("error", (error: NodeJS.ErrnoException) => {
      const why = error.code === "ENOENT" ? "was not found" : `could not be started (${error.code ?? "?"})`;
      finish(
        refused(`the Python ${JSON.stringify(run.python)} ${why}`, "Install it, and name it as lora-python"),
      );
    });
    child.on("close", (code, signal) => finish(answerOf(Buffer.concat(chunks), code, signal)));
    child.stdin.end(JSON.stringify(run.request));
  });
}

function answerOf(output: Buffer, code: number | null, signal: string | null): PythonAnswer {
  const json = jsonOf(output);
  if (code === 0) {
    return json === undefined ? refused("its answer is no JSON", RETRAIN) : { answered: true, answer: json };
  }
  const told = Failure.safeParse(json);
  if (told.success && code !== null) {
    const { what, cure } = told.data.error;
    return refused(clause(what), clause(cure));
  }
  const how = signal === null ? `ended with status ${code}` : `was ended by ${signal}`;
  return refused(EXITS[code ?? -1] ?? `it ${how}`, RETRAIN);
}

function refused(why: string, cure: string): PythonAnswer {
  return { answered: false, why, cure };
}

function jsonOf(output: Buffer): unknown {
  try {
    return JSON.parse(output.toString("utf8"));
  } catch {
    return undefined;
  }
}

/** A sentence from the other side as a clause of ours: one line, no full stop, not too long. */
function clause(text: string): string {
  const words = text.replace(/\s+/g, " ").trim().replace(/\.$/, "");
  return words.length <= MAX_WORDS ? words : `${words.slice(0, MAX_WORDS)}…`;
}

function tell(line: string, onEvent: PythonRun["onEvent"]): void {
  if (onEvent === undefined || !line.startsWith('{"event":')) return;
  const event = Event.safeParse(jsonOf(Buffer.from(line)));
  if (event.success) onEvent(event.data);
}

/** The child's whole group; where there are no groups, the child. */
function endGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === "win32") child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It has ended already.
  }
}

/** A cancelled job ends this process, but not a group of its own. @returns undoes it */
function withOwnEnd(child: ChildProcess): () => void {
  const onExit = (): void => endGroup(child, "SIGKILL");
  const onSignal = (signal: NodeJS.Signals): void => {
    endGroup(child, "SIGTERM");
    process.removeListener(signal, onSignal);
    process.kill(process.pid, signal);
  };
  process.once("exit", onExit);
  process.once("SIGINT", onSignal);
  process.once("SIGTERM", onSignal);
  return () => {
    process.removeListener("exit", onExit);
    process.removeListener("SIGINT", onSignal);
    process.removeListener("SIGTERM", onSignal);
  };
}
