import { AsyncLocalStorage } from "node:async_hooks";
import { stripVTControlCharacters } from "node:util";

/**
 * @actions/cache does not tell a failure from a miss: it returns `undefined` or -1 and prints the reason as
 * a warning, which also takes one of the ten annotations a step has. So what a piece of work writes to
 * standard output is kept back, handed to the caller, and printed only into a debug log. Whose output it is
 * follows from the asynchronous context: everything else that prints meanwhile is let through.
 */
export interface Overheard<T> {
  readonly result: Promise<T>;
  /** Lines so far, without the syntax of workflow commands. */
  readonly lines: readonly string[];
}

const listener = new AsyncLocalStorage<string[]>();
let installed: typeof process.stdout.write | null = null;

export function overhear<T>(work: () => Promise<T>): Overheard<T> {
  install();
  const lines: string[] = [];
  return { result: listener.run(lines, work), lines };
}

/** Stays in place: work that was given up on may print long after its caller has gone on. */
function install(): void {
  if (process.stdout.write === installed) return;
  const write = process.stdout.write.bind(process.stdout);
  installed = (chunk: string | Uint8Array, ...rest: unknown[]): boolean => {
    const lines = listener.getStore();
    const text = typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("utf8");
    // A mask keeps a signed address out of the log; the runner must see it.
    if (lines === undefined || text.startsWith("::add-mask::")) return write(chunk, ...(rest as []));
    for (const line of text.split("\n").map(plain)) {
      if (line === "") continue;
      lines.push(line);
      if (process.env.RUNNER_DEBUG === "1") write(`::debug::${line.replaceAll("%", "%25")}\n`);
    }
    const done = rest.find((argument) => typeof argument === "function");
    if (done) process.nextTick(done);
    return true;
  };
  process.stdout.write = installed;
}

/** `::warning file=a::Failed%0A` → `Failed `. */
function plain(line: string): string {
  const text = stripVTControlCharacters(line).replace(/^::[a-z-]+(?: [^:]*)?::/, "");
  return text
    .replaceAll(/%0[AD]/g, " ")
    .replaceAll("%25", "%")
    .trim();
}
