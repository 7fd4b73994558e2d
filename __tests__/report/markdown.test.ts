import { describe, expect, test } from "@jest/globals";
import { renderMarkdown } from "../../src/report/markdown.js";
import { golden } from "./golden.js";
import { CALM, HOSTILE, NO_FUNCTIONS, RANKED, TYPICAL } from "./sample-reports.js";

describe("golden summaries", () => {
  test.each([
    ["summary-typical.md", TYPICAL],
    ["summary-calm.md", CALM],
    ["summary-no-functions.md", NO_FUNCTIONS],
    ["summary-rank.md", RANKED],
    ["summary-hostile.md", HOSTILE],
  ])("%s", (name, report) => {
    const actual = renderMarkdown(report);
    expect(actual).toBe(golden(name, actual));
  });
});
