import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { renderCheckRun } from "../../src/report/check-run.js";
import { aFunction, aReport } from "./factory.js";
import { golden } from "./golden.js";
import { hostileReport } from "./hostile-strings.js";
import { malformed } from "./malformed.js";
import { CALM, GATED, NO_FUNCTIONS, TYPICAL } from "./sample-reports.js";

describe("renderCheckRun", () => {
  test.each([
    ["check-run-typical.json", TYPICAL],
    ["check-run-calm.json", CALM],
  ])("%s", (name, report) => {
    const actual = `${JSON.stringify(renderCheckRun(report), null, 2)}\n`;
    expect(actual).toBe(golden(name, actual));
  });

  test("advises: without a gate it neither passes nor fails", () => {
    for (const report of [TYPICAL, CALM, NO_FUNCTIONS]) {
      expect(renderCheckRun(report).conclusion).toBe("neutral");
    }
  });

  test.each([
    ["failed", { passed: false }, "failure"],
    ["accepted", { passed: true, accepted: { by: "label", label: "risk-accepted" } }, "success"],
    ["passed", { passed: true }, "success"],
    ["off", { passed: true, failOn: "never" }, "neutral"],
  ] as const)("under a gate that %s", (_, facts, conclusion) => {
    const run = renderCheckRun({ ...GATED, gate: { ...GATED.gate!, ...facts } });
    expect(run.conclusion).toBe(conclusion);
    expect(run.title.startsWith("Gate failed: ")).toBe(conclusion === "failure");
    expect(run.summary.includes("The gate fail-on: critical failed")).toBe(conclusion !== "neutral");
  });

  test("keeps GitHub's limits with 10,000 functions", () => {
    const functions = [...Array(10_000).keys()].map((i) =>
      aFunction({ name: `宽${i}`.repeat(40), path: `${"d/".repeat(i % 50)}f.ts`, flagged: i < 5000, percentile: 96 }),
    ); // prettier-ignore
    const { title, summary, text, annotations } = renderCheckRun(aReport({ functions }));
    expect(title.length).toBeLessThanOrEqual(255);
    expect(summary.length).toBeLessThanOrEqual(65_535);
    expect(text.length).toBeLessThanOrEqual(65_535);
    expect(summary).toContain("\n| **96");
    expect(annotations).toHaveLength(10);
  });

  test("no hostile string breaks it", () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const { title, summary, text } = renderCheckRun(report);
        expect([...malformed(summary), ...malformed(text)]).toEqual([]);
        expect(title.length).toBeGreaterThan(0);
        expect(summary.length).toBeGreaterThan(0);
      }),
    );
  });
});
