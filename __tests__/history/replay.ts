import { SOURCE_EXTENSIONS } from "../../src/functions/languages/index.js";
import { functionKey } from "../../src/functions/source-function.js";
import { historyOf, type History } from "../../src/history/history.js";
import { TOUCH, type Touches } from "../../src/history/tracker.js";
import { readHunkLog } from "../../src/io/git/hunk-stream.js";
import { loadParser } from "../../src/io/grammars.js";
import { readSnapshot } from "../../src/io/snapshot-reader.js";
import type { TemporaryRepository } from "../commands/temporary-repository.js";

export const parser = loadParser(new URL("../../dist/grammars/", import.meta.url));

/** The history of a real repository, read as a cold run reads it. */
export async function readHistory(
  repo: Pick<TemporaryRepository, "dir" | "git">,
  revision = "HEAD",
  exclude?: ReadonlySet<string>,
): Promise<History> {
  const tip = repo.git("rev-parse", revision);
  const log = await readHunkLog({
    root: repo.dir,
    tip,
    extensions: SOURCE_EXTENSIONS,
    processes: 1,
    ...(exclude && { exclude }),
  });
  return historyOf(log, await readSnapshot({ root: repo.dir, commit: tip, parser }));
}

/**
 * What a history tells, as text by owner, newest first: `edit, comment ~, add *`.
 * A star marks a birth, a tilde a touch without substance.
 */
export interface Told {
  /** By path and name, "a.py f". */
  readonly functions: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
}

export function tell(history: History): Told {
  const { snapshot, tracked, log } = history;
  const say = (touches: Touches, owner: number): string => {
    const said: string[] = [];
    for (let row = touches.first[owner]!; row < touches.first[owner + 1]!; row++) {
      const flags = touches.flags[row]!;
      const mark = flags & TOUCH.birth ? " *" : flags & TOUCH.substantive ? "" : " ~";
      said.push(log.commits.subject[touches.commit[row]!]! + mark);
    }
    return said.join(", ");
  };
  const functions: Record<string, string> = {};
  const files: Record<string, string> = {};
  let next = 0;
  snapshot.files.forEach((file, index) => {
    files[file.path] = say(tracked.files, index);
    for (const fn of file.functions) {
      functions[`${file.path} ${functionKey(fn)}`] = say(tracked.functions, next++);
    }
  });
  return { functions, files };
}

/** Python functions: `def("f", "a", "b")` has a body of those lines. */
export function def(name: string, ...body: readonly string[]): string {
  return `def ${name}(x):\n${body.map((line) => `    ${line}\n`).join("")}`;
}

/** A Python file of these definitions, two blank lines between them. */
export function py(...definitions: readonly string[]): string {
  return definitions.join("\n\n");
}
