import fc from "fast-check";
import { execFileSync } from "node:child_process";
import { GIT_ENVIRONMENT } from "../commands/temporary-repository.js";
import { def, py } from "./replay.js";

/** One commit: which branches it stands on, and what it does to which file. */
export interface Step {
  readonly branch: number;
  /** Other branches that are merged in; content comes from the branch itself or, file by file, from them. */
  readonly merges: readonly number[];
  readonly edits: readonly Edit[];
}

interface Edit {
  readonly kind:
    "body" | "comment" | "add" | "drop" | "rename" | "swap" | "move file" | "delete file" | "take";
  readonly file: number;
  readonly place: number;
}

const BRANCHES = 3;
const PATHS = ["a.py", "b.py", "lib/c.py"];

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom<Edit["kind"][]>(
    ...([
      "body",
      "body",
      "body",
      "comment",
      "add",
      "drop",
      "rename",
      "swap",
      "move file",
      "delete file",
    ] as const),
    ...(["take", "take"] as const),
  ),
  file: fc.nat(PATHS.length - 1),
  place: fc.nat(9),
});

export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    branch: fc.nat(BRANCHES - 1),
    merges: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 2, arbitrary: fc.uniqueArray(fc.nat(BRANCHES - 1), { maxLength: 2 }) },
    ),
    edits: fc.array(edit, { minLength: 1, maxLength: 3 }),
  }),
  { minLength: 6, maxLength: 22 },
);

interface Fn {
  readonly name: string;
  readonly body: readonly string[];
}
type Tree = ReadonlyMap<string, readonly Fn[]>;
interface Tip {
  readonly mark: number;
  readonly tree: Tree;
}

/**
 * Makes the history in the repository `dir` in one call of git. The first step's commit is every branch's
 * root; the branch main ends in a merge of all.
 *
 * @returns the commits' ids, oldest first; the last is main
 */
export function makeHistory(dir: string, history: readonly Step[]): string[] {
  const stream: string[] = [];
  const write = (branch: string, parents: readonly number[], tree: Tree): number => {
    const mark = ++marks;
    const message = `commit ${mark}`;
    stream.push(
      `commit refs/heads/${branch}\nmark :${mark}`,
      // Clocks are not to be trusted: every third commit says it is older than its parents.
      `committer Ada <ada@example.org> ${1_700_000_000 + mark * 3600 - (mark % 3 === 0 ? 20_000 : 0)} +0000`,
      `data ${message.length}\n${message}`,
      ...parents.map((parent, i) => `${i === 0 ? "from" : "merge"} :${parent}`),
      "deleteall",
    );
    for (const [path, functions] of tree) {
      const text = py(...functions.map(({ name, body }) => def(name, ...body)));
      stream.push(`M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}`);
    }
    return mark;
  };
  let marks = 0;
  const root: Tree = new Map([
    [
      "a.py",
      ["f", "g", "h"].map((name) => ({ name, body: [1, 2, 3, 4].map((n) => `${name}${n} = x * ${n}`) })),
    ],
    ["b.py", [{ name: "k", body: ["return x"] }]],
  ]);
  const first: Tip = { mark: write("b0", [], root), tree: root };
  const tips: Tip[] = Array.from({ length: BRANCHES }, () => first);
  for (const { branch, merges, edits } of history) {
    const others = merges.map((other) => tips[other]!);
    const tree = edits.reduce((now, one) => apply(now, one, others, marks), tips[branch]!.tree);
    const parents = [...new Set([tips[branch]!, ...others].map(({ mark }) => mark))];
    tips[branch] = { mark: write(`b${branch}`, parents, tree), tree };
  }
  write("main", [...new Set(tips.map(({ mark }) => mark))], tips[0]!.tree);
  execFileSync("git", ["fast-import", "--quiet", "--force", "--export-marks=marks"], {
    cwd: dir,
    env: GIT_ENVIRONMENT,
    input: `${stream.join("\n")}\n`,
    stdio: ["pipe", "pipe", "pipe"],
  });
  const git = (...args: string[]): string =>
    execFileSync("git", args, { cwd: dir, env: GIT_ENVIRONMENT, encoding: "utf8" }).trim();
  return git("rev-list", "--all", "--format=%H %s", "--no-commit-header")
    .split("\n")
    .map((line) => line.split(" commit ") as [string, string])
    .sort(([, a], [, b]) => Number(a) - Number(b))
    .map(([sha]) => sha);
}

function apply(tree: Tree, { kind, file, place }: Edit, others: readonly Tip[], serial: number): Tree {
  const path = PATHS[file]!;
  const functions = tree.get(path);
  const next = new Map(tree);
  if (kind === "take") {
    // A merge's content, file by file, from the other side; without one, an old name comes back.
    const theirs = others[place % Math.max(1, others.length)]?.tree.get(path);
    if (theirs) next.set(path, theirs);
    return next;
  }
  if (!functions || functions.length === 0) {
    if (kind === "add") next.set(path, [{ name: `n${place}`, body: [`return ${serial}`, "pass"] }]);
    return next;
  }
  const at = place % functions.length;
  const { name, body } = functions[at]!;
  const put = (...changed: Fn[]): Tree => next.set(path, functions.toSpliced(at, 1, ...changed));
  const line = place % body.length;
  switch (kind) {
    case "body":
      return put({ name, body: body.with(line, `y${place} = ${serial}`) });
    case "comment":
      return put({ name, body: body.toSpliced(line, 0, `# note ${serial}`) });
    case "add":
      return put({ name: `n${place}`, body: [`a = ${serial}`, `b = ${place}`, "return a"] }, functions[at]!);
    case "drop":
      return put();
    case "rename":
      return put({ name: `${name}${place}`, body });
    case "swap":
      return next.set(path, functions.toReversed());
    case "move file": {
      const target = PATHS[(file + 1) % PATHS.length]!;
      if (!next.has(target)) {
        next.delete(path);
        next.set(target, functions);
      }
      return next;
    }
    case "delete file":
      if (next.size > 1) next.delete(path);
      return next;
  }
}
