import { describe, expect, test } from "@jest/globals";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { COMMENT_MARKER, readCommentState } from "../../src/report/comment/comment.js";
import { malformed } from "./malformed.js";
import { sarifErrors } from "./sarif-schema.js";

/* docs/samples and docs/pictures, as scripts/samples.mjs left them: what the README shows is what we would post. */

const SAMPLES = "docs/samples";
const sample = (name: string): string => readFileSync(join(SAMPLES, name), "utf8");

test.each(["summary.md", "summary-calm.md", "comment.md", "comment-settled.md", "check-run.md"])(
  "%s is well-formed",
  (name) => {
    const shown = sample(name)
      .replace(COMMENT_MARKER, "")
      .replace(/<!-- defect-risk:state \S+ -->/, "");
    expect(malformed(shown)).toEqual([]);
  },
);

describe("the comment", () => {
  test.each(["comment.md", "comment-settled.md"])("%s remembers its push and the one before", (name) => {
    const state = readCommentState(sample(name))!;
    expect(state.functions.length).toBeGreaterThan(0);
    expect(state.earlier!.head).not.toBe(state.head);
  });

  test("tells what a reader of the pull request is to be told", () => {
    const comment = sample("comment.md");
    for (const part of [
      "deserve a closer look",
      "**Changed since the last push",
      "- Newly flagged: ",
      "fixed 20 times, last on ",
      "Who knows this code: ",
      "Last fixes of this function:",
      "Tested on this repository's own past, AUC over 3 later windows",
      "lines of code",
      "which is not to say that there is a bug",
    ]) {
      expect(comment).toContain(part);
    }
  });

  test("is one line once nothing stands out", () => {
    const [open] = sample("comment-settled.md").replace(COMMENT_MARKER, "").trim().split("\n");
    expect(open).toMatch(/^<details><summary>Defect risk: nothing stands out in .*<\/summary>$/);
  });
});

test("the SARIF sample is valid", () => {
  expect(sarifErrors(JSON.parse(sample("report.sarif")))).toEqual([]);
});

test("pictures are small, and none is without the script", () => {
  const script = readFileSync("scripts/samples.mjs", "utf8");
  const pictures = readdirSync("docs/pictures");
  expect(pictures.length).toBeGreaterThan(3);
  for (const name of pictures) {
    expect(statSync(join("docs/pictures", name)).size).toBeLessThan(200_000);
    expect(script).toMatch(new RegExp(`picture\\(\\s*"${name.replace(".png", "")}"`));
  }
});
