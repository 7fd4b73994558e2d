import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { applyHunks, isApplied } from "../../src/diff/apply.js";
import { temporaryFolder } from "../commands/temporary-repository.js";
import { gitBytes, hunk, parsed } from "./real-diff.js";

/** Few different lines, so that they repeat and the diff has to choose; some of them look like a diff's. */
const line = fc.constantFrom(
  "",
  "a",
  "b",
  "}",
  "  x",
  "-a",
  "+b",
  "-- a/x",
  "++ b/x",
  "@@ -1 +1 @@",
  "\\ No",
  "c\r",
  "é",
);
const text = fc
  .tuple(fc.array(line, { maxLength: 40 }), fc.boolean())
  .map(([lines, ended]) => (lines.length === 0 ? "" : lines.join("\n") + (ended ? "\n" : "")));
/** A text and an edited one, or two that have nothing to do with each other. */
const pair = fc.oneof(
  fc.tuple(text, text),
  fc.tuple(text, fc.nat(), fc.nat(5), text).map(([old, at, cut, put]) => {
    const lines = old.split("\n");
    lines.splice(at % (lines.length + 1), cut, ...put.split("\n").slice(0, 4));
    return [old, lines.join("\n")] as const;
  }),
);
const ended = (content: string): string =>
  content === "" || content.endsWith("\n") ? content : `${content}\n`;

describe("for any two texts, as git tells them apart", () => {
  // One call of git for all of them.
  const PAIRS = fc.sample(pair, { numRuns: 400, seed: 1 });
  test.each(["-U0", "-U1", "-U3", "-U99"])("with %s the hunks lead from the one to the other", (context) => {
    using folder = temporaryFolder();
    for (const side of ["old", "new"]) mkdirSync(join(folder.dir, side));
    PAIRS.forEach(([before, after], i) => {
      writeFileSync(join(folder.dir, "old", `${i}.txt`), before);
      writeFileSync(join(folder.dir, "new", `${i}.txt`), after);
    });
    const diff = gitBytes(folder, ["diff", "--no-index", "--text", context, "old", "new"]);
    const changes = new Map(parsed(diff).map((change) => [/(\d+)\.txt$/.exec(change.newPath!)![1]!, change]));
    expect(changes.size).toBe(PAIRS.filter(([before, after]) => before !== after).length);
    expect(changes.size).toBeGreaterThan(300);
    PAIRS.forEach(([before, after], i) => {
      const hunks = changes.get(String(i))?.hunks ?? [];
      expect(applyHunks(before, hunks)).toBe(ended(after));
      expect(isApplied(after, hunks)).toBe(true);
    });
  });
});

describe("hunks that do not fit", () => {
  const TEXT = "a\nb\nc\n";
  test.each([
    ["another line removed", hunk(2, 1, 2, 0, "-x")],
    ["another line around", hunk(1, 2, 1, 3, " x", "+new", " b")],
    ["a line beyond the end removed", hunk(4, 1, 4, 0, "-d")],
    ["context beyond the end", hunk(3, 2, 3, 3, " c", " d", "+e")],
    ["a place beyond the end", hunk(9, 0, 10, 1, "+x")],
    ["before the first line", hunk(0, 1, 0, 1, "-a", "+x")],
    ["a number that no file has", hunk(Number("9".repeat(400)), 1, 1, 1, "-a", "+x")],
  ])("%s", (_, given) => expect(applyHunks(TEXT, [given])).toBeNull());

  test("one before the other", () => {
    const [first, second] = [hunk(3, 1, 3, 1, "-c", "+C"), hunk(1, 1, 1, 1, "-a", "+A")];
    expect(applyHunks(TEXT, [first, second])).toBeNull();
    expect(applyHunks(TEXT, [second, first])).toBe("A\nb\nC\n");
  });

  test("line ends are no reason: a checkout may have made them CRLF", () => {
    const edit = [hunk(1, 3, 1, 3, " a", "-b", "+B", " c")];
    expect(applyHunks("a\r\nb\r\nc\r\n", edit)).toBe("a\r\nB\nc\r\n");
    expect(isApplied("a\r\nB\r\nc\r\n", edit)).toBe(true);
  });
});

test("what is not applied is told from what is", () => {
  const edit = [hunk(2, 1, 2, 1, "-b", "+B")];
  expect(isApplied("a\nb\nc\n", edit)).toBe(false);
  expect(isApplied("a\nB\nc\n", edit)).toBe(true);
  expect(isApplied("", edit)).toBe(false);
});
