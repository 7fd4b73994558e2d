import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { renderSarif } from "../../src/report/sarif.js";
import { aFunction, aReport } from "./factory.js";
import { golden } from "./golden.js";
import { hostileReport } from "./hostile-strings.js";
import { sarifErrors } from "./sarif-schema.js";
import { CALM, HOSTILE, RANKED, TYPICAL } from "./sample-reports.js";

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [
    {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string };
        readonly region: object;
      };
    },
  ];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

function resultsOf(sarif: string): readonly Result[] {
  const log = JSON.parse(sarif) as { runs: [{ results: Result[] }] };
  expect(sarifErrors(log)).toEqual([]);
  return log.runs[0].results;
}

describe("renderSarif", () => {
  test("golden", () => {
    const actual = renderSarif(TYPICAL);
    expect(actual).toBe(golden("report.sarif", actual));
  });

  test.each([
    ["typical", TYPICAL, 3],
    ["calm", CALM, 0],
    ["rank", RANKED, 3],
    ["hostile", HOSTILE, 1],
  ])("%s fits the official schema with %# results", (_, report, n) => {
    expect(resultsOf(renderSarif(report))).toHaveLength(n);
  });

  test("a rule per band, advisory levels, regions from the hunks", () => {
    expect(
      resultsOf(renderSarif(TYPICAL)).map((r) => [r.ruleId, r.level, r.locations[0].physicalLocation.region]),
    ).toEqual([
      ["defect-risk/critical", "warning", { startLine: 712, endLine: 719 }],
      ["defect-risk/high", "note", { startLine: 201, endLine: 211 }],
      ["defect-risk/elevated", "note", { startLine: 18, endLine: 66 }],
    ]);
  });

  test("fingerprints survive shifted lines and tell namesakes apart", () => {
    const one = aFunction({ name: "overload", startLine: 10, flagged: true });
    const two = aFunction({ name: "overload", startLine: 90, flagged: true });
    const elsewhere = aFunction({ name: "overload", path: "other.py", startLine: 10, flagged: true });
    const prints = (...functions: (typeof one)[]) =>
      resultsOf(renderSarif(aReport({ functions }))).map(
        (r) => r.partialFingerprints["defectRiskFunction/v1"],
      );
    const before = prints(two, one, elsewhere);
    expect(new Set(before).size).toBe(3);
    expect(prints({ ...two, startLine: 99, hunks: [] }, { ...one, startLine: 70 }, elsewhere)).toEqual(
      before,
    );
  });

  test("at most 5,000 results, those of the highest rank", () => {
    const functions = Array.from({ length: 5001 }, (_, i) => aFunction({ name: `f${i}`, flagged: true }));
    const results = resultsOf(renderSarif(aReport({ functions })));
    expect(results).toHaveLength(5000);
    expect(results.at(-1)?.message.text).toMatch(/^f4999:/);
  });

  test("paths are URI references, and messages hold neither link nor placeholder", () => {
    const fn = aFunction({ path: "a b/c#d?e%/ü.ts", name: "[x](javascript:1) {0}", flagged: true });
    const [result] = resultsOf(renderSarif(aReport({ functions: [fn] })));
    expect(result?.locations[0].physicalLocation.artifactLocation.uri).toBe("a%20b/c%23d%3Fe%25/%C3%BC.ts");
    expect(result?.message.text).toContain("\\[x\\](javascript:1) {{0}}: riskier than");
  });

  test("fits the schema whatever the strings are", () => {
    fc.assert(fc.property(hostileReport, (report) => resultsOf(renderSarif(report)).length >= 0));
  });
});
