import { describe, expect, test } from "@jest/globals";
import { chmodSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { lineEdits } from "../../../src/diff/parse-diff.js";
import type { FileChange } from "../../../src/diff/file-change.js";
import {
  changeBetween,
  changeFromDiff,
  type ChangeSource,
  type HeadText,
} from "../../../src/io/git/change-source.js";
import { openRepository } from "../../../src/io/git/repository.js";
import { gitBytes } from "../../diff/real-diff.js";
import { temporaryRepository, type TemporaryRepository } from "../../commands/temporary-repository.js";

const LINES = Array.from({ length: 20 }, (_, i) => `line ${i + 1}\n`).join("");
const BEFORE = {
  "edit.ts": LINES,
  "crlf.ts": LINES.replaceAll("\n", "\r\n"),
  "ended.ts": "a\nb",
  "gone.ts": LINES + "gone\n",
  "old name.ts": LINES + "moved\n",
  "moved only.ts": LINES + "only\n",
  "mode.ts": "x\n",
  "shrunk.ts": LINES,
  "empty.ts": "not yet\n",
  "tab\tname.ts": "x\n",
  "data.txt": "x\n",
};

/** One change of every kind. @returns the ids of base and head */
function change(repo: TemporaryRepository): [string, string] {
  const base = repo.commit("Before", { files: BEFORE });
  repo.git("mv", "old name.ts", "new ü name.ts");
  repo.git("mv", "moved only.ts", "sub::moved.ts");
  chmodSync(join(repo.dir, "mode.ts"), 0o755);
  writeFileSync(join(repo.dir, "bin.ts"), "let x;\0\n");
  const head = repo.commit("After", {
    files: {
      "edit.ts": LINES.replace("line 3\n", "three\n3\n").replace("line 17\n", ""),
      "crlf.ts": LINES.replace("line 9", "nine").replaceAll("\n", "\r\n"),
      "ended.ts": "a\nb\nc",
      "gone.ts": null,
      "new ü name.ts": LINES.replace("line 5", "five") + "moved\n",
      "shrunk.ts": LINES.replace(/line (?:4|5|6|20)\n/g, ""),
      "empty.ts": "",
      "tab\tname.ts": "y\n",
      "new.ts": "n\n",
      "born empty.ts": "",
      "data.txt": "y\n",
    },
  });
  return [base, head];
}

interface Read extends Pick<FileChange, "kind" | "oldPath" | "newPath"> {
  readonly edits: readonly unknown[];
  readonly text: HeadText | null;
}

/** Everything a change source says, ordered by path; a last line that is not ended counts as ended. */
async function all({ changes, read }: ChangeSource): Promise<Read[]> {
  const wanted = changes.filter(({ newPath }) => newPath?.endsWith(".ts"));
  const texts = new Map<FileChange, HeadText>();
  await read(wanted, async (found, i) => {
    expect(texts.size).toBe(i);
    const ended = "text" in found && found.text !== "" ? { text: found.text.replace(/\n?$/, "\n") } : found;
    texts.set(wanted[i]!, ended);
  });
  return changes
    .map((file) => ({
      kind: file.kind,
      oldPath: file.oldPath,
      newPath: file.newPath,
      edits: file.hunks.flatMap(lineEdits),
      text: texts.get(file) ?? null,
    }))
    .toSorted((a, b) => ((a.newPath ?? a.oldPath)! < (b.newPath ?? b.oldPath)! ? -1 : 1));
}

const source = (reads: readonly Read[]) =>
  reads.filter(({ newPath }) => newPath?.endsWith(".ts") && newPath !== "bin.ts");

describe("a change", () => {
  test("between two commits holds every file, and hunks for source", async () => {
    using repo = temporaryRepository();
    const [base, head] = change(repo);
    const found = await all(await changeBetween(await openRepository(repo.dir), base, head, [".ts"]));
    expect(Object.fromEntries(found.map(({ newPath, oldPath, kind }) => [newPath ?? oldPath, kind]))).toEqual(
      {
        "bin.ts": "added",
        "born empty.ts": "added",
        "crlf.ts": "modified",
        "data.txt": "modified",
        "edit.ts": "modified",
        "empty.ts": "modified",
        "ended.ts": "modified",
        "gone.ts": "deleted",
        "mode.ts": "modified",
        "new ü name.ts": "renamed",
        "new.ts": "added",
        "shrunk.ts": "modified",
        "sub::moved.ts": "renamed",
        "tab\tname.ts": "modified",
      },
    );
    for (const { newPath, edits, text } of source(found)) {
      const content = gitBytes(repo, ["show", `${head}:${newPath}`]).toString();
      expect(text).toEqual({ text: content === "" || content.endsWith("\n") ? content : `${content}\n` });
      const unedited = ["mode.ts", "sub::moved.ts", "born empty.ts"].includes(newPath!);
      expect([newPath, edits.length > 0]).toEqual([newPath, !unedited]);
    }
  });

  test("to the work tree is the same as the commit made of it", async () => {
    using repo = temporaryRepository();
    const [base, head] = change(repo);
    const git = await openRepository(repo.dir);
    const committed = await all(await changeBetween(git, base, head, [".ts"]));
    repo.git("reset", "-q", "--mixed", base);
    repo.git("add", "-N", ".");
    expect(source(await all(await changeBetween(git, base, null, [".ts"])))).toEqual(source(committed));
  });

  describe.each(["-U0", "-U3", "-U40"])("as a diff printed with %s", (context) => {
    test.each(["applied in the work tree", "not applied", "read in a bare clone"])(
      "%s is the same as the two commits",
      async (where) => {
        using repo = temporaryRepository();
        using bare = temporaryRepository();
        const [base, head] = change(repo);
        const between = await all(await changeBetween(await openRepository(repo.dir), base, head, [".ts"]));
        const diff = gitBytes(repo, ["diff", "-M", context, base, head]);
        if (where === "not applied") repo.git("checkout", "-q", base);
        if (where.includes("bare")) {
          bare.git("fetch", "-q", repo.dir, "main");
          bare.git("config", "core.bare", "true");
        }
        const place = await openRepository(where.includes("bare") ? bare.dir : repo.dir);
        expect(source(await all(changeFromDiff(place, base, diff)))).toEqual(source(between));
      },
    );
  });

  test("of more files than are read at a time comes in order", async () => {
    using repo = temporaryRepository();
    const files = Object.fromEntries(Array.from({ length: 450 }, (_, i) => [`f${i}.ts`, `${i}\n`]));
    const base = repo.commit("Before");
    const head = repo.commit("After", { files });
    const git = await openRepository(repo.dir);
    const found = await all(await changeBetween(git, base, head, [".ts"]));
    expect(Object.fromEntries(found.map(({ newPath, text }) => [newPath, text]))).toEqual(
      Object.fromEntries(Object.entries(files).map(([path, text]) => [path, { text }])),
    );
    expect(await all(changeFromDiff(git, base, gitBytes(repo, ["diff", base, head])))).toEqual(found);
  });
});

describe("a diff is refused where it must be", () => {
  const added = (path: string) =>
    `diff --git a/${path} b/${path}\nnew file mode 100644\n--- /dev/null\n+++ b/${path}\n@@ -0,0 +1 @@\n+x\n`;
  test.each([
    [
      "a rename out of .git",
      "diff --git a/.git/config b/x.ts\nsimilarity index 100%\nrename from .git/config\nrename to x.ts\n",
      /refused: it points into \.git/,
    ],
    [
      "a rename from outside",
      "diff --git a/x b/x.ts\nsimilarity index 100%\nrename from ../../etc/passwd\nrename to x.ts\n",
      /refused: it climbs/,
    ],
    ["a path that climbs", added("../x.ts"), /refused: it climbs/],
    [
      "a quoted path that climbs",
      '--- /dev/null\n+++ "b/\\056\\056/x.ts"\n@@ -0,0 +1 @@\n+x\n',
      /refused: it climbs/,
    ],
    [
      "context that is nowhere",
      "--- a/a.ts\n+++ b/a.ts\n@@ -1,2 +1,2 @@\n other\n-line\n+text\n",
      /fits neither/,
    ],
    ["a file that is not there", "--- a/none.ts\n+++ b/none.ts\n@@ -1 +1 @@\n-x\n+y\n", /fits neither/],
    [
      "a symbolic link at the base",
      "--- a/link.ts\n+++ b/link.ts\n@@ -1 +1 @@\n-a.ts\n+b.ts\n",
      /fits neither/,
    ],
  ])("%s", async (_, diff, why) => {
    using repo = temporaryRepository();
    symlinkSync("a.ts", join(repo.dir, "link.ts"));
    const base = repo.commit("One", { files: { "a.ts": "a\n" } });
    const [read] = await all(changeFromDiff(await openRepository(repo.dir), base, Buffer.from(diff)));
    expect(read!.text).toEqual({ unreadable: expect.stringMatching(why) });
  });
});

test("a merge's combined diff is read from the first parent, applied or not", async () => {
  using repo = temporaryRepository();
  const root = repo.commit("Root", { files: { "a.ts": LINES } });
  repo.git("checkout", "-q", "-b", "topic");
  repo.commit("Topic", { files: { "a.ts": LINES.replace("line 15\n", "") } });
  repo.git("checkout", "-q", "-b", "ours", root);
  const first = repo.commit("Ours", { files: { "a.ts": LINES.replace("line 5", "five") } });
  repo.git("merge", "-q", "topic");
  const diff = gitBytes(repo, ["show", "-c", "HEAD"]);
  const git = await openRepository(repo.dir);
  const merged = await all(await changeBetween(git, first, repo.git("rev-parse", "HEAD"), [".ts"]));
  expect(await all(changeFromDiff(git, first, diff))).toEqual(merged);
  repo.git("checkout", "-q", first);
  expect(await all(changeFromDiff(git, first, diff))).toEqual(merged);
});

test("a change whose old contents a partial clone left out says how to get them", async () => {
  using far = temporaryRepository();
  const base = far.commit("Before", { files: { "a.ts": "1\n" } });
  const head = far.commit("After", { files: { "a.ts": "2\n" } });
  far.git("config", "uploadpack.allowFilter", "true");
  using near = temporaryRepository("--filter=blob:none", pathToFileURL(far.dir).href);
  await expect(changeBetween(await openRepository(near.dir), base, head, [".ts"])).rejects.toMatchObject({
    what: expect.stringContaining("git diff-tree failed"),
    cure: expect.stringContaining("without `filter`"),
  });
});
