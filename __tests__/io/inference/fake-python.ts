import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * A shell script that stands for the interpreter, so that each failure is one that a process really has. It is
 * called as Python is, `-I …/model/run.py score`, and finds the request on its standard input.
 */
export interface FakePython {
  readonly python: string;
  /** The action's folder, where it runs. */
  readonly home: string;
  /** A file of that name beside the interpreter: where the action's folder is a real one, a script leaves things there. */
  beside(name: string): string;
  /** What it left in a file of that name in the action's folder. */
  left(name: string): string;
}

export function fakePython(folder: string, script: string): FakePython {
  const home = join(folder, "action");
  mkdirSync(join(home, "model"), { recursive: true });
  const python = join(folder, "python");
  writeFileSync(python, `#!/bin/sh\n${script}\n`);
  chmodSync(python, 0o755);
  return {
    python,
    home,
    beside: (name) => join(folder, name),
    left: (name) => readFileSync(join(home, name), "utf8"),
  };
}

/** Answers well: one score a function, by Node, which reads the request. */
export function answering(edit = "answer"): string {
  const script = `
    let text = "";
    process.stdin.on("data", (part) => (text += part)).on("end", () => {
      const request = JSON.parse(text);
      const scores = request.functions.map(({ id }, i) => ({ id, value: [1.25, 6.5, 2, 7.5, 3][i] ?? 4, truncated: i === 3 }));
      const answer = { schema: 1, scores, device: "cpu", precision: "fp32", seconds: 1, notes: [], versions: {} };
      process.stdout.write(JSON.stringify(${edit}));
    });`;
  return `"${process.execPath}" -e '${script}'`;
}
