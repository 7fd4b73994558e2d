import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { reviewCommentsFor } from "../../src/report/review-comments.js";
import { aFunction, aReport } from "./factory.js";
import { golden } from "./golden.js";
import { hostileReport } from "./hostile-strings.js";
import { malformed } from "./malformed.js";
import { CALM, RANKED, TYPICAL } from "./sample-reports.js";

const flagged = (facts: Parameters<typeof aFunction>[0] = {}) =>
  aFunction({ flagged: true, percentile: 96, ...facts });

describe("reviewCommentsFor", () => {
  test("golden", () => {
    const actual = `${JSON.stringify(reviewCommentsFor(TYPICAL), null, 2)}\n`;
    expect(actual).toBe(golden("review-comments.json", actual));
  });

  test.each([
    ["one line", { startLine: 7, endLine: 7 }, { startLine: null, line: 7 }],
    ["a few", { startLine: 7, endLine: 9 }, { startLine: 7, line: 9 }],
  ])("on %s of a hunk of the head", (_, hunk, expected) => {
    const report = aReport({ functions: [flagged({ hunks: [hunk, { startLine: 30, endLine: 31 }] })] });
    expect(reviewCommentsFor(report)).toMatchObject([expected]);
  });

  test("none without a hunk, none where nothing is flagged, ten at most", () => {
    expect(reviewCommentsFor(CALM)).toEqual([]);
    expect(reviewCommentsFor(RANKED)).toEqual([]);
    expect(reviewCommentsFor(aReport({ functions: [flagged({ hunks: [] })] }))).toEqual([]);
    expect(reviewCommentsFor(aReport({ functions: Array.from({ length: 30 }, () => flagged()) }))).toHaveLength(10); // prettier-ignore
  });

  test("overloads have fingerprints of their own, which survive shifted lines", () => {
    const at = (shift: number) =>
      reviewCommentsFor(aReport({ functions: [flagged({ startLine: 10 + shift }), flagged({ startLine: 90 + shift })] })).map(({ fingerprint }) => fingerprint); // prettier-ignore
    expect(new Set(at(0)).size).toBe(2);
    expect(at(0)).toEqual(at(55));
  });

  test("no hostile string breaks it", () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        for (const { body, line, startLine } of reviewCommentsFor(report)) {
          expect(malformed(body)).toEqual([]);
          expect(body.length).toBeLessThan(65_536);
          expect(startLine === null || startLine < line).toBe(true);
        }
      }),
    );
  });
});
