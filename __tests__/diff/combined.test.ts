import { describe, expect, test } from "@jest/globals";
import { applyHunks } from "../../src/diff/apply.js";
import { parseCombinedHunks } from "../../src/diff/combined.js";
import { lineEdits } from "../../src/diff/parse-diff.js";
import { sections } from "../../src/diff/sections.js";
import { temporaryRepository, type TemporaryRepository } from "../commands/temporary-repository.js";
import { gitBytes, parsed, TEN } from "./real-diff.js";

type Files = Readonly<Record<string, string | null>>;

/** One change a branch, and what the merge makes of it; null where a file is gone. */
interface Row {
  readonly name: string;
  readonly root: Files;
  readonly sides: readonly Files[];
  readonly merged: Files;
}

const ROWS: Row[] = [
  {
    name: "both sides' edits, neither's own",
    root: { "a.txt": TEN },
    sides: [{ "a.txt": TEN.replace("line 2", "ours") }, { "a.txt": TEN.replace("line 9", "theirs") }],
    merged: { "a.txt": TEN.replace("line 2", "ours").replace("line 9", "theirs") },
  },
  {
    name: "a conflict, resolved as neither side had it",
    root: { "a.txt": TEN },
    sides: [
      { "a.txt": TEN.replace("line 5\n", "ours\nand more\n") },
      { "a.txt": TEN.replace("line 5\n", "").replace("line 6\n", "") },
    ],
    merged: { "a.txt": TEN.replace("line 5\n", "both\n").replace("line 7\n", "") },
  },
  {
    name: "lines that look like the start of a file: gone from both, and new in both",
    root: { "a.md": `- old\n${TEN}` },
    sides: [{ "a.md": `- old\n${TEN}x\n` }, { "a.md": `- old\n${TEN}y\n` }],
    merged: { "a.md": `+ new\n@ -1 +1 @@\n${TEN}x\ny\n` },
  },
  {
    name: "an edit at the first and at the last line, without a newline at the end",
    root: { "a.txt": "1\n2\n3\n4\n5" },
    sides: [{ "a.txt": "one\n2\n3\n4\n5" }, { "a.txt": "1\n2\n3\n4\nfive" }],
    merged: { "a.txt": "one\n2\n3\n4\nfive" },
  },
  {
    name: "a file that both sides added, and one that the merge adds",
    root: { "z.txt": "" },
    sides: [{ "a.txt": "a\nb\n" }, { "a.txt": "b\nc\n" }],
    merged: { "a.txt": "a\nb\nc\n", "new name.txt": "new\n" },
  },
  {
    name: "a file emptied by the merge",
    root: { "a.txt": TEN },
    sides: [{ "a.txt": TEN + "x\n" }, { "a.txt": TEN + "y\n" }],
    merged: { "a.txt": "" },
  },
  {
    name: "an octopus",
    root: { "a.txt": TEN },
    sides: [3, 5, 8].map((n) => ({ "a.txt": TEN.replace(`line ${n}\n`, `side ${n}\nmore\n`) })),
    merged: { "a.txt": TEN.replace(/line ([358])\n/g, "side $1\nmore\n").replace("line 10\n", "") },
  },
  {
    name: "CRLF and a quoted name",
    root: { "ä\t.txt": TEN.replaceAll("\n", "\r\n") },
    sides: [
      { "ä\t.txt": TEN.replaceAll("\n", "\r\n").replace("line 5", "ours") },
      { "ä\t.txt": TEN.replaceAll("\n", "\r\n").replace("line 5", "theirs") },
    ],
    merged: { "ä\t.txt": TEN.replaceAll("\n", "\r\n").replace("line 5", "ours, theirs") },
  },
];

/** @returns the parents of the merge commit that is now HEAD */
function merge(repo: TemporaryRepository, { root, sides, merged }: Omit<Row, "name">): string[] {
  const start = repo.commit("Root", { files: root });
  const parents = sides.map((files, i) => {
    repo.git("checkout", "-q", "-b", `side${i}`, start);
    return repo.commit(`Side ${i}`, { files });
  });
  repo.git("checkout", "-q", "side0");
  repo.write(merged);
  repo.git("add", "-A");
  const tree = repo.git("write-tree");
  const commit = repo.git("commit-tree", tree, ...parents.flatMap((p) => ["-p", p]), "-m", "Merge");
  repo.git("reset", "-q", "--hard", commit);
  return parents;
}

const combined = (repo: TemporaryRepository, ...options: string[]) =>
  gitBytes(repo, ["diff-tree", "-p", "--no-commit-id", "-r", ...options, "HEAD"]);

describe("a merge's combined diff", () => {
  test.each(ROWS)("$name: each parent's edits are those of git's diff from that parent", (row) => {
    using repo = temporaryRepository();
    const parents = merge(repo, row);
    let files = 0;
    for (const { header, body } of sections(combined(repo, "-c", "-U0"))) {
      const { newPath } = parsed([...header, ...body].join("\n") + "\n")[0]!;
      const edits = parseCombinedHunks(body, parents.length);
      expect(edits).toHaveLength(parents.length);
      for (const [i, parent] of parents.entries()) {
        const two = gitBytes(repo, ["diff", "--text", "-U0", parent, "HEAD", "--", newPath!]);
        expect(edits[i]).toEqual(parsed(two).flatMap(({ hunks }) => hunks.flatMap(lineEdits)));
      }
      files++;
    }
    expect(files).toBeGreaterThan(0);
  });

  test.each(ROWS)("$name: its hunks lead from the first parent's text to the merge's", (row) => {
    using repo = temporaryRepository();
    const [first] = merge(repo, row) as [string];
    for (const style of ["-c", "--cc"]) {
      for (const { kind, oldPath, newPath, hunks } of parsed(combined(repo, style))) {
        const had = repo.git("ls-tree", "-z", first, "--", newPath!) !== "";
        const before = had ? gitBytes(repo, ["show", `${first}:${newPath}`]).toString() : "";
        const after = gitBytes(repo, ["show", `HEAD:${newPath}`]).toString();
        const applied = applyHunks(before, hunks);
        if (style === "-c") expect(applied).toBe(after === "" || after.endsWith("\n") ? after : `${after}\n`);
        // --cc leaves out the hunks in which one parent was right: the others still fit.
        else expect(applied).not.toBeNull();
        expect([kind, oldPath]).toEqual(had ? ["modified", newPath] : ["added", null]);
        for (const hunk of hunks) {
          for (const edit of lineEdits(hunk))
            expect(edit.newStart).toBeLessThanOrEqual(after.split("\n").length);
        }
      }
    }
  });

  test("tells of modes, deletions, binary files and submodules, and ends where the next file starts", () => {
    using repo = temporaryRepository();
    const link = (digit: string) =>
      repo.git("update-index", "--add", "--cacheinfo", `160000,${digit.repeat(40)},sub`);
    const files = { "bin.dat": "\0a", "gone.txt": "a\n", "mode.sh": "a\n", "z.txt": TEN };
    const start = repo.commit("Root", { files });
    const parents = ["1", "2"].map((digit) => {
      repo.git("checkout", "-q", "-B", `side${digit}`, start);
      const text = (name: string) => `${files[name as keyof typeof files]}${digit}\n`;
      repo.write(Object.fromEntries(Object.keys(files).map((name) => [name, text(name)])));
      repo.git("add", "-A");
      link(digit);
      repo.git("commit", "-q", "-m", "Side");
      return repo.git("rev-parse", "HEAD");
    });
    repo.write({ "bin.dat": "\0c", "gone.txt": null, "mode.sh": "c\n", "z.txt": "c\n" });
    repo.git("add", "-A");
    repo.git("update-index", "--chmod=+x", "mode.sh");
    link("3");
    const tree = repo.git("write-tree");
    const commit = repo.git("commit-tree", tree, ...parents.flatMap((p) => ["-p", p]), "-m", "Merge");
    const diff = gitBytes(repo, ["show", "-c", commit]);
    expect(parsed(diff)).toMatchObject([
      { kind: "modified", newPath: "bin.dat", binary: true, submodule: false, hunks: [] },
      { kind: "deleted", oldPath: "gone.txt", newPath: null, hunks: [] },
      { kind: "modified", oldPath: "mode.sh", newPath: "mode.sh", binary: false },
      { kind: "modified", oldPath: "sub", newPath: "sub", submodule: true },
      { kind: "modified", oldPath: "z.txt", newPath: "z.txt", submodule: false },
    ]);
  });

  test("of one commit of several does not run into the next", () => {
    using repo = temporaryRepository();
    const [row] = ROWS as [Row];
    merge(repo, row);
    repo.commit("-- more\n\n++ text\n", { files: { "b.txt": "b\n" } });
    const changes = parsed(gitBytes(repo, ["log", "-p", "-c", "-2", "--reverse"]));
    expect(changes.map(({ newPath }) => newPath)).toEqual(["a.txt", "b.txt"]);
    expect(changes[0]!.hunks.flatMap(lineEdits)).toMatchObject([{ newStart: 9, newLines: 1, oldLines: 1 }]);
  });
});
