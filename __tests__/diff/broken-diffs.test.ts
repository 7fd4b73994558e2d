import { beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { applyHunks, isApplied } from "../../src/diff/apply.js";
import { lineEdits, parseUnifiedDiff } from "../../src/diff/parse-diff.js";
import { MAX_SECTION_BYTES } from "../../src/diff/sections.js";
import { temporaryRepository } from "../commands/temporary-repository.js";
import { FIVE, gitBytes, parsed, TEN } from "./real-diff.js";

/** Everything a diff can hold, in one: what is broken below. */
let whole: Buffer;
beforeAll(() => {
  using repo = temporaryRepository();
  repo.commit("Before", {
    files: { "a.ts": TEN, "gone.ts": TEN, "m.sh": "", "x.bin": "\0", "old\t.ts": TEN + "o" },
  });
  repo.git("checkout", "-q", "-b", "side");
  repo.commit("Side", { files: { "a.ts": TEN + "- side\n" } });
  repo.git("checkout", "-q", "main");
  repo.commit("Main", { files: { "a.ts": TEN + "+ main" } });
  expect(() => repo.git("merge", "side")).toThrow();
  repo.commit("Merge", { files: { "a.ts": TEN + "+ both\n++ a\n" } });
  const merge = gitBytes(repo, ["show", "-c"]);
  repo.git("mv", "old\t.ts", "new name.ts");
  repo.git("update-index", "--chmod=+x", "m.sh");
  repo.commit("All", { files: { "a.ts": FIVE, "gone.ts": null, "b.ts": "-- a\n++ b\n", "x.bin": "\0\0" } });
  whole = Buffer.concat([gitBytes(repo, ["show", "-C"]), merge, gitBytes(repo, ["show", "--binary", "-U0"])]);
});

/** Reads it as the product does; whatever a diff holds, the answer is changes and never a failure. */
function expectAnswer(diff: Buffer): void {
  for (const { oldPath, newPath, hunks } of parseUnifiedDiff(diff)) {
    expect(oldPath ?? newPath).not.toBeNull();
    for (const hunk of hunks) {
      for (const edit of lineEdits(hunk)) {
        expect(edit.oldLines).toBeLessThanOrEqual(hunk.lines.length || edit.oldLines);
        expect(Math.sign(edit.oldLines + edit.newLines)).toBe(1);
      }
    }
    expect(isApplied("", hunks)).toEqual(expect.any(Boolean));
    for (const text of ["", TEN]) expect(["string", "object"]).toContain(typeof applyHunks(text, hunks));
  }
}

describe("a broken diff is read as far as it goes", () => {
  test("whole, it holds every kind of change", () => {
    const kinds = parsed(whole).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(["added", "deleted", "modified", "renamed"]));
  });

  test("cut off at every third byte", () => {
    for (let end = 0; end < whole.length; end += 3) expectAnswer(whole.subarray(0, end));
  });

  test("with bytes changed", () => {
    const edits = fc.array(
      fc.tuple(fc.nat(), fc.oneof(fc.nat(255), fc.constantFrom(...Buffer.from('\n\r -+@\\"/0')))),
      {
        minLength: 1,
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(edits, (list) => {
        const diff = Buffer.from(whole);
        for (const [at, byte] of list) diff[at % diff.length] = byte;
        expectAnswer(diff);
      }),
      { numRuns: 1000 },
    );
  });

  test("with lines dropped, doubled, shuffled and put in", () => {
    const foreign = fc.constantFrom(
      "@@ -0,0 +0,0 @@",
      "@@ -1 +1 @@",
      "@@@ -1 -1 +1 @@@",
      "@@ -9999999999999999999999,1 +1 @@",
      "@@ -1,99999999 +1,99999999 @@",
      "diff --git ",
      "diff --cc ",
      "diff --combined x",
      "--- ",
      "+++ ",
      "\\ No newline at end of file",
      "",
      "rename from ",
      'rename to "',
      "Binary files a and b differ",
      "GIT binary patch",
      "index 0..1 160000",
      "@@@@@@@@ -1 +1 @@@@@@@@",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(), foreign), { minLength: 1, maxLength: 60 }), (picks) => {
        const lines = whole.toString("latin1").split("\n");
        const chosen = picks.map((pick) => (typeof pick === "number" ? lines[pick % lines.length]! : pick));
        expectAnswer(Buffer.from(chosen.join("\n"), "latin1"));
      }),
      { numRuns: 2000 },
    );
  });

  test("of random bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => expectAnswer(Buffer.from(bytes))));
  });

  test.each([
    "@@ -1 +1 @@\n\\ No newline at end of file\n",
    "@@ -0,0 +0,0 @@\n\\ No newline at end of file\n",
    "@@ -1,5 +1,5 @@\n",
    "@@ -1 +1 @@\n\n\n\n",
  ])("a file whose hunk is %j", (body) => expectAnswer(Buffer.from(`--- a/x.ts\n+++ b/x.ts\n${body}`)));
});

describe("what is too large is said to be", () => {
  const huge = "+" + "x".repeat(999) + "\n";
  const lines = Math.ceil(MAX_SECTION_BYTES / 1000) + 1;
  const small = "diff --git a/b.ts b/b.ts\n--- a/b.ts\n+++ b/b.ts\n@@ -1 +1 @@\n-x\n+y\n";
  test.each([
    [
      "plain",
      `diff --git a/a.ts b/a.ts\n--- a/a.ts\n+++ b/a.ts\n@@ -0,0 +1,${lines} @@\n${huge.repeat(lines)}`,
    ],
    [
      "combined",
      `diff --cc a.ts\n--- a/a.ts\n+++ b/a.ts\n@@@ -0,0 -0,0 +1,${lines} @@@\n${`+${huge}`.repeat(lines)}`,
    ],
  ])("%s; the file after it is read", (_, diff) => {
    expect(parsed(diff + small)).toMatchObject([
      { newPath: "a.ts", hunks: [], oversized: true },
      { newPath: "b.ts", hunks: [{ lines: ["-x", "+y"] }] },
    ]);
  });
});
