import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { renderEvaluationMarkdown } from "../../../src/report/training/evaluation-markdown.js";
import { renderTrainingSummary } from "../../../src/report/training/summary.js";
import { malformed } from "../malformed.js";
import { golden } from "./golden.js";
import { hostileEvaluation, hostileTraining } from "./hostile-results.js";
import {
  BARE,
  EVALUATED,
  HOSTILE,
  HOSTILE_EVALUATION,
  KEPT,
  NOT_EVALUATED,
  PUBLISHED,
  SKIPPED,
} from "./samples.js";

describe("golden summaries of a training", () => {
  test.each([
    ["summary-published.md", PUBLISHED],
    ["summary-kept.md", KEPT],
    ["summary-skipped.md", SKIPPED],
    ["summary-bare.md", BARE],
    ["summary-hostile.md", HOSTILE],
  ])("%s", (name, result) => {
    const actual = renderTrainingSummary(result);
    expect(malformed(actual)).toEqual([]);
    expect(actual).toBe(golden(name, actual));
  });
});

describe("golden Markdown of an evaluation", () => {
  test.each([
    ["evaluation.md", EVALUATED],
    ["evaluation-nothing.md", NOT_EVALUATED],
    ["evaluation-hostile.md", HOSTILE_EVALUATION],
  ])("%s", (name, result) => {
    const actual = renderEvaluationMarkdown(result);
    expect(malformed(actual)).toEqual([]);
    expect(actual).toBe(golden(name, actual));
  });
});

/** The page with every fold closed. */
function closed(markdown: string): string {
  return markdown.replace(/<details>[^]*?<\/details>/g, "");
}

describe("the verdict comes first, then why, then what decided it", () => {
  test.each([
    ["Published", PUBLISHED],
    ["Would be published (dry run)", { ...PUBLISHED, dryRun: true }],
    ["Kept the old one", KEPT],
    ["Nothing published", { ...KEPT, previous: null }],
    ["Nothing published", { ...KEPT, previous: { ...KEPT.previous!, weight: 0, standing: null } }],
    ["The old one withdrawn", { ...KEPT, verdict: "publish" as const }],
    ["Would be withdrawn (dry run)", { ...KEPT, verdict: "publish" as const, dryRun: true }],
    ["Skipped", SKIPPED],
  ])("%s", (told, result) => {
    const lines = renderTrainingSummary(result).split("\n");
    expect(lines[0]).toBe(`### Adapter training: ${told}`);
    expect(lines[2]).toBe(result.why);
    expect(lines[4]).toMatch(/^\*\*Gate/);
  });

  test.each([
    ["passed", "above zero", { estimate: 0.01, low: 0.001, high: 0.02 }],
    ["not passed", "includes zero", { estimate: 0.01, low: -0.001, high: 0.02 }],
    ["not passed", "includes zero", { estimate: 0.01, low: 0, high: 0.02 }],
    ["not passed", "order the functions alike", { estimate: 0, low: 0, high: 0 }],
    ["not passed", "below zero", { estimate: -0.01, low: -0.02, high: -0.001 }],
  ])("gate %s: %s", (gate, means, difference) => {
    const passed = gate === "passed";
    const page = renderTrainingSummary({ ...PUBLISHED, gate: { ...PUBLISHED.gate!, passed, difference } });
    expect(page).toContain(`**Gate ${gate}**`);
    expect(page).toContain(means);
  });

  test.each([
    [0.479, true],
    [0.481, false],
    [0.519, false],
    [0.521, true],
  ])("AUC %d under permuted labels leaks: %s", (mean, leaks) => {
    const gate = { ...PUBLISHED.gate!, permutation: { mean, deviation: 0.01 } };
    const page = renderTrainingSummary({ ...PUBLISHED, gate });
    expect(page.includes("leaks into the features")).toBe(leaks);
    expect(page.includes("nothing leaks")).toBe(!leaks);
  });
});

describe("what a reader sees without unfolding", () => {
  test("one table of what the verdict rests on, the candidate marked, both labels side by side", () => {
    const page = renderTrainingSummary(PUBLISHED);
    const tableOf = (text: string) => text.split("\n").filter((line) => line.startsWith("|"));
    const rows = tableOf(closed(page));
    expect(rows[0]).toMatch(/^\| \| Row \| AUC, any fix \| AUC, narrow fix \|/);
    expect(rows[2]).toMatch(/^\| ◆ \| \*\*`baseline\+tabular`\*\* \| \*\*0\.750\*\* .* \| \*\*0\.780\*\* /);
    expect(rows[3]).toMatch(/^\| ◇ \| `baseline` \|/);
    expect(rows.at(-1)).toMatch(/^\| · \| `lines-of-code` \|/);
    expect(rows).toHaveLength(2 + 3);
    const [, whole = ""] = page.split("<details><summary>All 10 rows, every metric</summary>");
    expect(tableOf(whole)[11]).toMatch(/^\| · \| `smallest-first` \|/);
  });

  test("a warning is open; windows and retrospective rows are folded", () => {
    const page = closed(renderTrainingSummary(PUBLISHED));
    expect(page).toContain("Half of the made-up history is missing");
    expect(page).not.toContain("2001-07-01");
    expect(page).not.toContain("files held out");
  });

  test("a result without rows has no table", () => {
    expect(renderTrainingSummary(SKIPPED)).not.toContain("|");
    expect(renderEvaluationMarkdown(NOT_EVALUATED)).not.toContain("|");
  });
});

describe("differences of an evaluation", () => {
  const table = (page: string) =>
    page.split("\n").filter((line) => line.startsWith("| `baseline − lines-of-code`"));

  test("the mean is open, each window folded", () => {
    const page = renderEvaluationMarkdown(EVALUATED);
    expect(table(closed(page)).every((line) => line.includes("| mean |"))).toBe(true);
    expect(table(closed(page))).toHaveLength(2);
    expect(table(page)).toHaveLength(8);
  });

  test("a single window is told once; without a mean every window is open", () => {
    const single = EVALUATED.differences.filter(({ cutoff }) => ["2001-01-01", "mean"].includes(cutoff));
    expect(table(renderEvaluationMarkdown({ ...EVALUATED, differences: single }))).toHaveLength(2);
    const each = EVALUATED.differences.filter(({ cutoff }) => cutoff !== "mean");
    expect(table(closed(renderEvaluationMarkdown({ ...EVALUATED, differences: each })))).toHaveLength(6);
  });
});

test("why there is no gate: nothing tested, or nothing to publish", () => {
  expect(renderTrainingSummary(SKIPPED)).toContain("**Gate**: no window could be tested.");
  expect(renderTrainingSummary({ ...SKIPPED, rows: PUBLISHED.rows })).toContain("**Gate**: not asked");
});

test("any byte limit holds", () => {
  fc.assert(
    fc.property(
      hostileTraining,
      hostileEvaluation,
      fc.integer({ min: 0, max: 6000 }),
      (one, other, maxBytes) => {
        const pages = [
          renderTrainingSummary(one, { maxBytes }),
          renderEvaluationMarkdown(other, { maxBytes }),
        ];
        for (const page of pages) {
          expect(Buffer.byteLength(page)).toBeLessThanOrEqual(Math.max(1, maxBytes));
          expect(malformed(page)).toEqual([]);
        }
      },
    ),
  );
});

test("no hostile string breaks a cell, a row, a fold or the page", () => {
  fc.assert(
    fc.property(hostileTraining, hostileEvaluation, (one, other) => {
      expect(malformed(renderTrainingSummary(one))).toEqual([]);
      expect(malformed(renderEvaluationMarkdown(other))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
