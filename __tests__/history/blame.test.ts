import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { Blame } from "../../src/history/blame.js";
import { shortBlob } from "../../src/history/patch-parser.js";
import { temporaryRepository, type TemporaryRepository } from "../commands/temporary-repository.js";
import { BRANCHES } from "./branches.js";
import { FILES } from "./files.js";
import { makeHistory, steps } from "./random-history.js";
import { def, py, readHistory } from "./replay.js";

type Blamed = Record<string, readonly (string | null)[]>;

/** The commit of each line of HEAD's files, as the log has it: the first whose hunk holds the line, whatever it holds. */
async function fromLog(repo: TemporaryRepository): Promise<Blamed> {
  const { log } = await readHistory(repo);
  const blame = new Blame(log);
  return blamed(repo, (file, lines) => {
    const [path, blob] = [
      log.paths.find(file)!,
      log.blobs.find(shortBlob(repo.git("rev-parse", `HEAD:${file}`)))!,
    ];
    return Array.from({ length: lines }, (_, i) => {
      const step = [...blame.steps({ path, blob, line: i + 1 }, -1)].find(({ edit }) => edit !== "none");
      return step ? log.commits.sha[step.commit]! : null;
    });
  });
}

function fromGit(repo: TemporaryRepository): Blamed {
  return blamed(repo, (file) =>
    repo
      .git("blame", "-l", "-s", "--root", "HEAD", "--", file)
      .split("\n")
      .map((line) => line.slice(0, 40)),
  );
}

function blamed(
  repo: TemporaryRepository,
  of: (file: string, lines: number) => readonly (string | null)[],
): Blamed {
  const files = repo.git("ls-tree", "-r", "-z", "--name-only", "HEAD").split("\0").filter(Boolean);
  return Object.fromEntries(
    files.flatMap((file) => {
      const text = repo.git("cat-file", "blob", `HEAD:${file}`);
      return text === "" ? [] : [[file, of(file, text.split("\n").length)]];
    }),
  );
}

describe("every line of HEAD has git blame's commit", () => {
  /** Named limits, which the class tells of. */
  const LIMITS = /renamed on one side/;
  const scenarios = [...FILES, ...BRANCHES].filter(({ name }) => !LIMITS.test(name));
  test.each(scenarios)("$name", async ({ make }) => {
    using repo = temporaryRepository();
    make(repo);
    expect(await fromLog(repo)).toEqual(fromGit(repo));
  });

  test("in random histories of one branch", async () => {
    const alone = steps.map((history) => history.map((step) => ({ ...step, branch: 0, merges: [] })));
    await fc.assert(
      fc.asyncProperty(alone, async (history) => {
        using repo = temporaryRepository();
        makeHistory(repo.dir, history);
        repo.git("symbolic-ref", "HEAD", "refs/heads/b0");
        expect(await fromLog(repo)).toEqual(fromGit(repo));
      }),
      { numRuns: 8 },
    );
  });
});

describe("the origin of a line", () => {
  async function originOf(texts: readonly string[], line: number): Promise<string | null> {
    using repo = temporaryRepository();
    texts.forEach((text, i) => repo.commit(`commit ${i}`, { files: { "a.py": text } }));
    const { log } = await readHistory(repo);
    const [path, blob] = [
      log.paths.find("a.py")!,
      log.blobs.find(shortBlob(repo.git("rev-parse", "HEAD:a.py")))!,
    ];
    const origin = new Blame(log).origin({ path, blob, line }, -1);
    return origin && `${log.commits.subject[origin.commit]}, line ${origin.line}`;
  }
  const text = (...body: string[]): string => py(def("f", ...body));
  test.each<[string, string[], number, string | null]>([
    ["where it was written first", [text("a = 1", "b = 2")], 3, "commit 0, line 3"],
    ["where it was edited", [text("a = 1", "b = 2"), text("a = 1", "b = 3")], 3, "commit 1, line 3"],
    ["through lines added above", [text("b = 2"), text("a = 1", "b = 2")], 3, "commit 0, line 2"],
    ["through a new indentation", [text("a = 1"), text("  a = 1")], 2, "commit 0, line 2"],
    ["not of a comment", [text("a = 1"), text("# why", "a = 1")], 2, null],
    ["of a comment made code", [text("# a = 1", "b"), text("a = 1", "b")], 2, "commit 1, line 2"],
  ])("%s", async (_, texts, line, expected) => {
    expect(await originOf(texts, line)).toBe(expected);
  });
});
