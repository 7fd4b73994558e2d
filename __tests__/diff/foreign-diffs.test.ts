import { describe, expect, test } from "@jest/globals";
import { temporaryRepository } from "../commands/temporary-repository.js";
import { FIVE, gitBytes, hunk, modified, parsed, TEN } from "./real-diff.js";

describe("diffs of other origin", () => {
  test("diff -u's: no header but the two names, with timestamps", () => {
    const diff =
      "--- old/my file.ts\t2024-01-01 10:00:00.000000000 +0000\n+++ new/my file.ts\t2024-01-02 10:00:00.000000000 +0000\n@@ -1 +1 @@\n-x\n+y\n" +
      "--- a/b.ts\n+++ b/b.ts\n@@ -1 +1 @@\n-x\n\\ Kein Zeilenumbruch am Dateiende.\n+y\n\\ Kein Zeilenumbruch am Dateiende.\n" +
      "--- /dev/null\t1970-01-01\n+++ b/c.ts\t2024-01-02\n@@ -0,0 +1 @@\n+z\n";
    expect(parsed(diff)).toMatchObject([
      { oldPath: "old/my file.ts", newPath: "new/my file.ts", hunks: [{ lines: ["-x", "+y"] }] },
      modified("b.ts", { hunks: [hunk(1, 1, 1, 1, "-x", "+y")] }),
      { kind: "added", oldPath: null, newPath: "c.ts", hunks: [{ lines: ["+z"] }] },
    ]);
  });

  test("git format-patch's: a letter before, a signature behind", () => {
    using repo = temporaryRepository();
    repo.commit("Before", { files: { "a.ts": TEN, "b.ts": TEN } });
    repo.commit("Change\n\n--- a/no\n+++ b/no", { files: { "a.ts": FIVE, "b.ts": FIVE } });
    const found = parsed(gitBytes(repo, ["format-patch", "-1", "--stdout"]));
    expect(found).toMatchObject([modified("a.ts"), modified("b.ts")]);
    for (const file of found) expect(file.hunks[0]!.lines).toHaveLength(8);
  });

  test("a patch file whose own line ends became CRLF", () => {
    using repo = temporaryRepository();
    repo.commit("Before", { files: { "a.ts": TEN, "old.ts": TEN + "old\n", "m.sh": "" } });
    repo.git("mv", "old.ts", "new.ts");
    repo.write({ "a.ts": FIVE });
    repo.git("add", "-A");
    repo.git("update-index", "--chmod=+x", "m.sh");
    const diff = gitBytes(repo, ["diff", "--cached"]).toString().replaceAll("\n", "\r\n");
    expect(parsed(diff)).toMatchObject([
      modified("a.ts", { hunks: [{ oldStart: 2, oldLines: 7, newStart: 2, newLines: 7 }] as never }),
      modified("m.sh"),
      { kind: "renamed", oldPath: "old.ts", newPath: "new.ts" },
    ]);
  });

  test.each([
    "",
    "\n\n",
    "Dear reviewer,\nsee @@ -1 +1 @@\n+x\n",
    "--- \n",
    "\0\0\0",
    "@@ -1 +1 @@\n-x\n+y\n",
  ])("%j is none", (text) => expect(parsed(text)).toEqual([]));

  test("a path that climbs is told as it stands: whoever reads the file refuses it", () => {
    const diff = "--- a/../../x.ts\n+++ b/../../x.ts\n@@ -1 +1 @@\n-x\n+y\n";
    expect(parsed(diff)).toMatchObject([modified("../../x.ts")]);
  });
});
