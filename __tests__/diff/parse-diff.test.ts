import { describe, expect, test } from "@jest/globals";
import { chmodSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { lineEdits } from "../../src/diff/parse-diff.js";
import type { FileChange } from "../../src/diff/file-change.js";
import { temporaryRepository, type TemporaryRepository } from "../commands/temporary-repository.js";
import { FIVE, gitBytes, hunk, modified, parsed, TEN } from "./real-diff.js";

const COPIES = ["-M", "-C", "--find-copies-harder"];

interface Row {
  readonly name: string;
  readonly before?: Readonly<Record<string, string>>;
  readonly change: (repo: TemporaryRepository) => void;
  /** Options of `git diff --cached`. */
  readonly options?: readonly string[];
  readonly expected: readonly Partial<FileChange>[];
}

const ROWS: Row[] = [
  {
    name: "an edit, with three lines of context",
    before: { "a.txt": TEN },
    change: (repo) => repo.write({ "a.txt": FIVE }),
    expected: [
      modified("a.txt", {
        hunks: [
          hunk(
            2,
            7,
            2,
            7,
            " line 2",
            " line 3",
            " line 4",
            "-line 5",
            "+line five",
            " line 6",
            " line 7",
            " line 8",
          ),
        ],
      }),
    ],
  },
  {
    name: "two edits without context: one line removed, one put in",
    before: { "a.txt": TEN },
    change: (repo) =>
      repo.write({ "a.txt": TEN.replace("line 2\n", "").replace("line 9\n", "line 9\nnew\n") }),
    options: ["-U0"],
    expected: [modified("a.txt", { hunks: [hunk(2, 1, 1, 0, "-line 2"), hunk(9, 0, 9, 1, "+new")] })],
  },
  {
    name: "a file is added and another deleted",
    before: { "gone.txt": "x\n" },
    change: (repo) => repo.write({ "gone.txt": null, "new.txt": TEN + "more\n" }),
    options: ["-U0"],
    expected: [
      { kind: "deleted", oldPath: "gone.txt", newPath: null, hunks: [hunk(1, 1, 0, 0, "-x")] },
      { kind: "added", oldPath: null, newPath: "new.txt" },
    ],
  },
  {
    name: "empty files come and go: no hunk, no --- line",
    before: { "gone.txt": "" },
    change: (repo) => repo.write({ "gone.txt": null, "sub/new one.txt": "" }),
    options: ["--no-renames"],
    expected: [
      { kind: "deleted", oldPath: "gone.txt", newPath: null, hunks: [] },
      { kind: "added", oldPath: null, newPath: "sub/new one.txt", hunks: [] },
    ],
  },
  {
    name: "a file is emptied",
    before: { "a.txt": "x\ny\n" },
    change: (repo) => repo.write({ "a.txt": "" }),
    expected: [modified("a.txt", { hunks: [hunk(1, 2, 0, 0, "-x", "-y")] })],
  },
  {
    name: "a rename without an edit",
    before: { "a/b.txt": TEN },
    change: (repo) => repo.git("mv", "a/b.txt", "b.txt"),
    expected: [{ kind: "renamed", oldPath: "a/b.txt", newPath: "b.txt", hunks: [] }],
  },
  {
    name: "a rename with an edit, between folders that are named like git's prefixes",
    before: { "a/a/x.txt": TEN },
    change: (repo) => repo.write({ "a/a/x.txt": null, "b/b/x y.txt": FIVE }),
    options: ["-U0"],
    expected: [
      {
        kind: "renamed",
        oldPath: "a/a/x.txt",
        newPath: "b/b/x y.txt",
        hunks: [hunk(5, 1, 5, 1, "-line 5", "+line five")],
      },
    ],
  },
  {
    name: "a copy",
    before: { "a.txt": TEN },
    change: (repo) => repo.write({ "b.txt": FIVE }),
    options: [...COPIES, "-U0"],
    expected: [{ kind: "copied", oldPath: "a.txt", newPath: "b.txt" }],
  },
  {
    name: "only the mode changes, of names with and without spaces",
    before: { "a.sh": "x\n", "my own file.sh": "x\n" },
    change: (repo) => ["a.sh", "my own file.sh"].forEach((name) => chmodSync(join(repo.dir, name), 0o755)),
    expected: [modified("a.sh", { hunks: [] }), modified("my own file.sh", { hunks: [] })],
  },
  {
    name: "mode and content change",
    before: { "a.sh": "x\n" },
    change: (repo) => (repo.write({ "a.sh": "y\n" }), chmodSync(join(repo.dir, "a.sh"), 0o755)),
    expected: [modified("a.sh", { hunks: [hunk(1, 1, 1, 1, "-x", "+y")] })],
  },
  {
    name: "a file becomes a symbolic link: git deletes the one and adds the other",
    before: { "a.txt": "x\n" },
    change: (repo) => (repo.write({ "a.txt": null }), symlinkSync("b.txt", join(repo.dir, "a.txt"))),
    expected: [
      { kind: "deleted", oldPath: "a.txt", newPath: null, hunks: [hunk(1, 1, 0, 0, "-x")] },
      { kind: "added", oldPath: null, newPath: "a.txt", hunks: [hunk(0, 0, 1, 1, "+b.txt")] },
    ],
  },
  ...[[], ["--binary"]].map((options): Row => ({
    name: `binary files ${options.join(" ")}`,
    before: { "same name.png": "\0 one", "gone.png": "\0 two" },
    change: (repo) => repo.write({ "same name.png": "\0 other", "gone.png": null, "new.png": "\0 three\n" }),
    options: ["--no-renames", ...options],
    expected: [
      { kind: "deleted", oldPath: "gone.png", newPath: null, binary: true, hunks: [] },
      { kind: "added", oldPath: null, newPath: "new.png", binary: true, hunks: [] },
      modified("same name.png", { binary: true, hunks: [] }),
    ],
  })),
  {
    name: "no newline at the end, before, after and on both sides",
    before: { "after.txt": "x\n", "before.txt": "x", "both.txt": "x" },
    change: (repo) => repo.write({ "after.txt": "x", "before.txt": "x\n", "both.txt": "y" }),
    expected: [
      modified("after.txt", { hunks: [hunk(1, 1, 1, 1, "-x", "+x")] }),
      modified("before.txt", { hunks: [hunk(1, 1, 1, 1, "-x", "+x")] }),
      modified("both.txt", { hunks: [hunk(1, 1, 1, 1, "-x", "+y")] }),
    ],
  },
  {
    name: "CRLF stays in the lines, also where only line ends change",
    before: { "ends.txt": "x\ny\n", "kept.txt": "x\r\ny\r\n" },
    change: (repo) => repo.write({ "ends.txt": "x\r\ny\n", "kept.txt": "x\r\nz\r\n" }),
    expected: [
      modified("ends.txt", { hunks: [hunk(1, 2, 1, 2, "-x", "+x\r", " y")] }),
      modified("kept.txt", { hunks: [hunk(1, 2, 1, 2, " x\r", "-y\r", "+z\r")] }),
    ],
  },
  {
    name: "lines that look like a diff",
    before: { "a.md": "-- a/x\n++ b/x\n@@ -1 +1 @@\ndiff --git a/x b/x\n\\ No newline at end of file\n" },
    change: (repo) => repo.write({ "a.md": "++ b/x\n-- a/x\n@@ -1,9 +1,9 @@\nrename to x\n", "b.md": "z\n" }),
    options: ["-U0", "--no-renames"],
    expected: [
      modified("a.md", {
        hunks: [
          hunk(1, 1, 0, 0, "--- a/x"),
          hunk(
            3,
            3,
            2,
            3,
            "-@@ -1 +1 @@",
            "-diff --git a/x b/x",
            "-\\ No newline at end of file",
            "+-- a/x",
            "+@@ -1,9 +1,9 @@",
            "+rename to x",
          ),
        ],
      }),
      { kind: "added", oldPath: null, newPath: "b.md", hunks: [hunk(0, 0, 1, 1, "+z")] },
    ],
  },
  {
    name: "other line ends than LF do not end a line: CR, form feed, NEL, U+2028",
    before: { "a.txt": "x\n" },
    change: (repo) => repo.write({ "a.txt": "x\ra\fb\u0085c\u2028d\n" }),
    expected: [modified("a.txt", { hunks: [hunk(1, 1, 1, 1, "-x", "+x\ra\fb\u0085c\u2028d")] })],
  },
  {
    name: "bytes that are not UTF-8 become U+FFFD",
    before: { "a.txt": "x\n" },
    change: (repo) => writeFileSync(join(repo.dir, "a.txt"), Buffer.from("caf\xe9\n", "latin1")),
    expected: [modified("a.txt", { hunks: [hunk(1, 1, 1, 1, "-x", "+caf\ufffd")] })],
  },
  {
    name: "a submodule comes, is moved on, and goes",
    change: (repo) => {
      const link = (name: string, digit: string) =>
        repo.git("update-index", "--add", "--cacheinfo", `160000,${digit.repeat(40)},${name}`);
      ["gone", "moved on"].forEach((name) => link(name, "1"));
      repo.git("commit", "-q", "-m", "Submodules");
      repo.git("rm", "-q", "--cached", "gone");
      link("moved on", "2");
      link("new", "3");
    },
    options: ["--no-renames"],
    expected: [
      { kind: "deleted", oldPath: "gone", newPath: null, submodule: true },
      modified("moved on", { submodule: true }),
      { kind: "added", oldPath: null, newPath: "new", submodule: true },
    ],
  },
];

async function differences(row: Row): Promise<FileChange[]> {
  using repo = temporaryRepository();
  repo.commit("Before", { files: row.before ?? {} });
  row.change(repo);
  // Submodules stand in the index only.
  if (row.before) repo.git("add", "-A");
  return parsed(gitBytes(repo, ["diff", "--cached", ...(row.options ?? [])]));
}

describe("git's diff of", () => {
  test.each(ROWS)("$name", async (row) => {
    const found = await differences(row);
    expect(found).toMatchObject(row.expected as object[]);
    expect(found).toHaveLength(row.expected.length);
  });
});
describe("the runs of changed lines of a hunk", () => {
  test.each([
    [hunk(2, 2, 2, 1, " a", "-b"), [[3, 1, 2, 0]]],
    [hunk(2, 1, 2, 2, " a", "+b"), [[2, 0, 3, 1]]],
    [hunk(0, 0, 1, 2, "+a", "+b"), [[0, 0, 1, 2]]],
    [hunk(1, 2, 0, 0, "-a", "-b"), [[1, 2, 0, 0]]],
    [
      hunk(1, 4, 1, 4, "-a", "+A", " b", " c", "-d", "+D"),
      [
        [1, 1, 1, 1],
        [4, 1, 4, 1],
      ],
    ],
    [hunk(5, 3, 7, 3, " a", " b", " c"), []],
  ])("%j", (given, expected) => {
    expect(
      lineEdits(given).map(({ oldStart, oldLines, newStart, newLines }) => [
        oldStart,
        oldLines,
        newStart,
        newLines,
      ]),
    ).toEqual(expected);
  });

  test("with context around them are the same as without", () => {
    using repo = temporaryRepository();
    repo.commit("Before", { files: { "a.txt": TEN } });
    repo.write({
      "a.txt": FIVE.replace("line 1\n", "").replace("line 7\n", "line 7\nx\ny\n").replace("10", "ten"),
    });
    const [wide, bare] = ["-U3", "-U0"].map((context) =>
      parsed(gitBytes(repo, ["diff", context]))[0]!.hunks.flatMap(lineEdits),
    );
    expect(bare).toHaveLength(4);
    expect(wide).toEqual(bare);
  });
});
