import { describe, expect, test } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { classifyPath } from "../../../src/functions/classify.js";
import { SOURCE_EXTENSIONS } from "../../../src/functions/languages/index.js";
import type { HunkLog } from "../../../src/history/hunk-log.js";
import { makeDiffFolder } from "../../../src/io/git/diff-folder.js";
import { readHunkLog } from "../../../src/io/git/hunk-stream.js";
import {
  GIT_ENVIRONMENT,
  temporaryFolder,
  temporaryRepository,
  type TemporaryRepository,
} from "../../commands/temporary-repository.js";
import { commitRows } from "../../history/commit-rows.js";
import { rowsOf } from "./log-rows.js";

/** Of these paths the ones whose diffs git is told to leave out. */
async function leftOut(repo: TemporaryRepository, paths: readonly string[]): Promise<string[]> {
  using spool = temporaryFolder();
  const folders = new Set(paths.flatMap((path) => path.split("/").slice(0, -1)));
  const present = { folders, extensions: new Set(SOURCE_EXTENSIONS) };
  const { folder, env } = await makeDiffFolder({ root: repo.dir, folder: join(spool.dir, "git"), present });
  const out = execFileSync("git", [`--git-dir=${folder}`, "check-attr", "-z", "--stdin", "diff"], {
    env: { ...GIT_ENVIRONMENT, ...env },
    input: paths.map((path) => `${path}\0`).join(""),
  });
  const fields = out.toString().split("\0");
  return paths.filter((_, i) => {
    expect(fields[3 * i]).toBe(paths[i]);
    expect(["set", "unset"]).toContain(fields[3 * i + 2]);
    return fields[3 * i + 2] === "unset";
  });
}

describe("git is told to leave out", () => {
  test.each([
    ["tests/forms/test_widgets.py", true],
    ["sklearn/linear_model/tests/test_ridge.py", true],
    ["pkg/conftest.py", true],
    ["packages/core/__tests__/a.ts", true],
    ["src/a.spec.ts", true],
    ["server/server_test.go", true],
    ["test/models/user.rb", true],
    ["core/src/test/scala/Foo.scala", true],
    ["vendor/github.com/x/y.go", true],
    ["packages/a/dist/index.js", true],
    ["api/rpc_pb2.py", true],
    ["static/jquery.min.js", true],
    ["django/test/client.py", false],
    ["lib/rack/test/cookie_jar.rb", false],
    ["src/main/java/org/tests/FooTest.java", false],
    ["src/main/java/vendor/Foo.java", true],
    ["a/contest.py", false],
  ])("%s: %p", async (path, expected) => {
    using repo = temporaryRepository();
    expect(await leftOut(repo, [path])).toEqual(expected ? [path] : []);
    if (expected) expect(classifyPath(path)).not.toBeNull();
  });

  test("nothing but what the product marks, whatever the path", async () => {
    using repo = temporaryRepository();
    const folder = fc.constantFrom(
      ...["src", "main", "test", "tests", "Tests", "testing", "spec", "t", "lib", "packages", "__tests__"],
      ...["vendor", "Vendor", "dist", "generated", "e2e", "testdata", "a b", "x*", "[a]", "é", "externals"],
    );
    const word = fc.constantFrom("test", "tests", "_test", "Test", "spec", ".min", "_pb2", ".pb", "IT", "-x");
    const name = fc
      .array(fc.oneof(word, fc.constantFrom("a", "_", ".", "B", "9")), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join(""));
    const path = fc
      .tuple(fc.array(folder, { maxLength: 5 }), name, fc.constantFrom(...SOURCE_EXTENSIONS))
      .map(([folders, stem, extension]) => [...folders, stem + extension].join("/"));
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(path, { minLength: 300, maxLength: 300 }), async (paths) => {
        const out = await leftOut(repo, paths);
        expect(out.filter((one) => classifyPath(one) === null)).toEqual([]);
        expect(out.length).toBeGreaterThan(10);
      }),
      { numRuns: 12 },
    );
  });
});

const text = (edit: number): string => Array.from({ length: 9 }, (_, i) => `x${i} = ${i * edit}\n`).join("");

/** Product code and tests that change together, change places, and meet in a merge. */
function history(repo: TemporaryRepository): void {
  repo.commit("One", { files: { "a.py": text(1), "tests/a.py": text(2), "vendor/v.py": text(3) } });
  repo.commit("Two", { files: { "a.py": text(4), "tests/a.py": text(5), "test_b.py": text(6) } });
  repo.git("mv", "tests/a.py", "moved.py");
  repo.commit("Out of tests");
  repo.git("mv", "a.py", "tests/was_product.py");
  repo.commit("Into tests", { files: { "tests/new.py": text(7) } });
  repo.git("checkout", "-q", "-b", "side", "HEAD~1");
  repo.commit("Side", { files: { "tests/c.py": text(8), "moved.py": text(9) } });
  repo.git("checkout", "-q", "main");
  repo.commit("Main", { files: { "tests/c.py": text(10), "moved.py": text(11) } });
  repo.git("merge", "-q", "-s", "ours", "--no-commit", "side");
  repo.commit("Merge", { files: { "tests/c.py": text(12), "moved.py": text(13) } });
}

const options = { tip: "main", extensions: [".py"] };

/** By subject the paths, whether their blobs are known, and how many hunks. */
function told(log: HunkLog): Record<string, string[]> {
  const sides = (paths: string[], blobs: string[]): string =>
    paths.map((path, i) => `${path}${blobs[i] === "" ? "" : " known"}`).join(" → ");
  return Object.fromEntries(
    commitRows(log).map(({ subject, files }) => [
      subject,
      files.map(({ paths, blobs, hunks }) => `${sides(paths, blobs)}: ${hunks.length}`),
    ]),
  );
}

describe("what is no product code", () => {
  test("keeps its rows in the log, without contents and hunks; beyond it a file begins and ends", async () => {
    using repo = temporaryRepository();
    history(repo);
    expect(told(await readHunkLog({ root: repo.dir, ...options }))).toEqual({
      One: ["a.py → a.py known: 1", "tests/a.py → tests/a.py: 0", "vendor/v.py → vendor/v.py: 0"],
      Two: ["a.py known → a.py known: 1", "test_b.py → test_b.py: 0", "tests/a.py → tests/a.py: 0"],
      "Out of tests": ["tests/a.py → moved.py known: 0"],
      "Into tests": ["tests/new.py → tests/new.py: 0", "a.py known → tests/was_product.py: 0"],
      Side: ["moved.py known → moved.py known: 1", "tests/c.py → tests/c.py: 0"],
      Main: ["moved.py known → moved.py known: 1", "tests/c.py → tests/c.py: 0"],
      Merge: [
        ...Array<string>(2).fill("moved.py known → moved.py known: 1"),
        ...Array<string>(2).fill("tests/c.py → tests/c.py: 0"),
      ],
    });
  });

  test("is the same whether git left it out or it was dropped here", async () => {
    using repo = temporaryRepository();
    history(repo);
    const folders = new Set(["tests", "vendor"]);
    const asked = rowsOf(await readHunkLog({ root: repo.dir, ...options, folders }));
    expect(asked).toEqual(rowsOf(await readHunkLog({ root: repo.dir, ...options })));
  });
});

describe("the log is the same in", () => {
  const whole = async (root: string): Promise<unknown> => told(await readHunkLog({ root, ...options }));

  test("a linked work tree, a bare clone, and a clone that borrows its objects", async () => {
    using repo = temporaryRepository();
    history(repo);
    const expected = await whole(repo.dir);
    using folder = temporaryFolder();
    repo.git("worktree", "add", "-q", "--detach", join(folder.dir, "tree"));
    repo.git("clone", "-q", "--bare", "--shared", repo.dir, join(folder.dir, "bare.git"));
    for (const place of ["tree", "bare.git"]) expect(await whole(join(folder.dir, place))).toEqual(expected);
  });

  test("a repository of SHA-256 ids", async () => {
    using repo = temporaryRepository();
    history(repo);
    using folder = temporaryFolder();
    const env = GIT_ENVIRONMENT;
    execFileSync("git", ["init", "-q", "--bare", "--object-format=sha256", folder.dir], { env });
    const stream = execFileSync("git", ["fast-export", "main"], { cwd: repo.dir, env });
    execFileSync("git", ["fast-import", "--quiet"], { cwd: folder.dir, env, input: stream });
    expect(await whole(folder.dir)).toEqual(await whole(repo.dir));
  });

  test("one whose own attributes say otherwise, which stay as they are", async () => {
    using repo = temporaryRepository();
    history(repo);
    const expected = await whole(repo.dir);
    const own = join(repo.dir, ".git", "info", "attributes");
    mkdirSync(join(repo.dir, ".git", "info"), { recursive: true });
    writeFileSync(own, "*.py binary\ntests/** diff\n");
    repo.write({ ".gitattributes": "*.py -diff\n" });
    expect(await whole(repo.dir)).toEqual(expected);
    expect(readFileSync(own, "utf8")).toBe("*.py binary\ntests/** diff\n");
  });

  test("one where git replace has put another content into a commit's place", async () => {
    using repo = temporaryRepository();
    history(repo);
    const blob = repo.git("rev-parse", "main~1:moved.py");
    const other = execFileSync("git", ["hash-object", "-w", "--stdin"], {
      cwd: repo.dir,
      input: text(11) + "one = more\n",
    });
    const before = rowsOf(await readHunkLog({ root: repo.dir, ...options })) as {
      hunks: { newLines: number[] };
    };
    repo.git("replace", blob, other.toString().trim());
    const after = rowsOf(await readHunkLog({ root: repo.dir, ...options })) as typeof before;
    expect(after.hunks.newLines).not.toEqual(before.hunks.newLines);
  });
});
