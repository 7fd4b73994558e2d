import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { COMMENT_MARKER, commentWanted, readCommentState, renderComment, renderSettledComment } from "../../../src/report/comment/comment.js"; // prettier-ignore
import type { Report } from "../../../src/report/report.js";
import { aFunction, aReport } from "../factory.js";
import { golden } from "../golden.js";
import { hostileReport } from "../hostile-strings.js";
import { malformed } from "../malformed.js";
import { CALM, GATED, HOSTILE, LEARNED, NO_FUNCTIONS, TYPICAL } from "../sample-reports.js";

const RUN = "https://github.com/django/django/actions/runs/4711";
const EARLIER = "77aa0b2c3d4e5f60718293a4b5c6d7e8f9012345";

const first = (report: Report) => renderComment(report, { previous: null, runUrl: RUN }).body;
const state = (report: Report) => readCommentState(first(report))!;
const next = (earlier: Report, report: Report) =>
  renderComment(report, { previous: state({ ...earlier, head: EARLIER }), runUrl: RUN }).body;
/** Without what a browser does not show, and what is random to a reader. */
const shown = (body: string) => body.replace(/<!-- defect-risk:state \S+ -->/, "").trimEnd() + "\n";
/** What stands between the verdict and the table. */
const changed = (body: string) =>
  body
    .split(/^(?:\||<sub>)/m, 1)[0]!
    .split("\n")
    .filter((line) => /^- |^Same/.test(line));

describe("golden comments", () => {
  test.each([
    ["comment-first.md", first(TYPICAL)],
    ["comment-gated.md", first(GATED)],
    ["comment-adapter.md", first(LEARNED)],
    ["comment-calm.md", first(CALM)],
    ["comment-hostile.md", first(HOSTILE)],
    ["comment-same.md", next(TYPICAL, TYPICAL)],
    ["comment-settled.md", renderSettledComment(CALM, state({ ...TYPICAL, head: EARLIER }), RUN).body],
  ])("%s", (name, body) => {
    expect(malformed(shown(body).replaceAll(COMMENT_MARKER, ""))).toEqual([]);
    expect(shown(body)).toBe(golden(name, shown(body)));
  });
});

describe("what changed since the last push", () => {
  const contribution = (feature: string, value: number, part: number) => ({
    feature,
    label: feature,
    value,
    rank: 0.5,
    contribution: part,
  });
  const fn = (facts: Parameters<typeof aFunction>[0] = {}) =>
    aFunction({ flagged: true, percentile: 96.4, contributions: [], ...facts });
  const both = (was: Parameters<typeof fn>[0], is: Parameters<typeof fn>[0]) =>
    changed(next(aReport({ functions: [fn(was)] }), aReport({ functions: [fn(is)] })));
  const touched = (value: number, part: number) => ({
    contributions: [contribution("touches-90-days", value, part), contribution("vocabulary", 80, 1)],
  });

  test.each([
    ["nothing", {}, {}, /^Same as the last push/],
    ["a few lines are what every push brings", {}, { addedLines: 6 }, /^Same as/],
    ["many lines", {}, { addedLines: 16 }, /^- As before at 96 %: .*, 12 more added lines$/],
    ["a touch", touched(1, 0.5), { ...touched(2, 0.9), percentile: 97.2 }, /^- From 96 % to 97 %: .*, one more touch in the last 90 days$/],
    ["fewer touches", touched(4, 0.9), { ...touched(1, 0.5), percentile: 95.2 }, / to 95 %: .*, 3 fewer touches in/],
    ["others only", touched(1, 0.5), { ...touched(1, 0.9), percentile: 97.2 }, /the functions it is compared with changed$/],
    ["newly, by lines", { flagged: false }, { addedLines: 5 }, /^- Newly flagged: .*, one more added line$/],
    ["newly, by the others", { flagged: false }, {}, /^- Newly flagged: .*, it now stands out from the rest of the change$/],
    ["no longer, by lines", {}, { flagged: false, addedLines: 1 }, /^- No longer flagged: `QuerySet.iterator`, 3 fewer added lines$/],
    ["no longer, by the others", {}, { flagged: false }, /, other functions of the change stand out more$/],
    ["another function", {}, { name: "other" }, /^- Newly flagged: \[`other`\].*, first touched by this push$/],
  ] as const)("%s", (_, was, is, line) => {
    expect(both(was, is)[0]).toMatch(line);
  }); // prettier-ignore

  test("a function that the change no longer touches", () => {
    const [line] = changed(next(aReport({ functions: [fn()] }), aReport()));
    expect(line).toBe("- No longer flagged: `QuerySet.iterator`, the change no longer touches it");
  });

  test("features are not compared across models", () => {
    const was = aReport({ functions: [fn(touched(1, 0.5))] });
    const is = aReport({ functions: [fn({ ...touched(2, 0.9), percentile: 98 })] });
    const other = { ...is, model: { ...is.model, weights: "2027-01" } };
    expect(changed(next(was, other))[0]).toMatch(/ to 98 %: .*, scored by another model$/);
  });

  test("a function is known by its fingerprint, wherever its lines are now", () => {
    expect(both({ startLine: 40 }, { startLine: 400 })[0]).toMatch(/^Same as/);
  });

  test("a second run on the same head says what the first one said", () => {
    const now = aReport({ functions: [fn({ name: "other" })] });
    const body = next(aReport({ functions: [fn()] }), now);
    const again = renderComment(now, { previous: readCommentState(body), runUrl: RUN }).body;
    expect(again).toBe(body);
    expect(changed(again)).toHaveLength(2);
  });

  test("a first comment compares with nothing", () => {
    expect(first(TYPICAL)).not.toMatch(/last push/);
  });
});

describe("what the comment remembers", () => {
  test("comes back whole, also from a body that the browser's editor gave other line ends", () => {
    const body = first(TYPICAL);
    const read = readCommentState(body)!;
    expect(read.head).toBe(TYPICAL.head);
    expect(read.functions.filter((fn) => fn.flagged).map((fn) => fn.name)).toEqual(
      TYPICAL.functions.filter((fn) => fn.flagged).map((fn) => fn.name),
    );
    expect(readCommentState(body.replaceAll("\n", "\r\n"))).toEqual(read);
  });

  test("comes back from any report, and renders again", () => {
    fc.assert(
      fc.property(hostileReport, hostileReport, (earlier, report) => {
        const previous = state({ ...earlier, head: EARLIER });
        expect(previous).not.toBeNull();
        for (const { body } of [
          renderComment(report, { previous, runUrl: RUN }),
          renderSettledComment(report, previous, RUN),
        ]) {
          expect(malformed(shown(body).replaceAll(COMMENT_MARKER, ""))).toEqual([]);
          expect(readCommentState(body)?.earlier?.functions).toEqual(previous.functions);
          expect(body.match(/<!-- defect-risk:state /g)).toHaveLength(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  const real = first(TYPICAL);
  const withState = (json: string) =>
    `x\n<!-- defect-risk:state ${Buffer.from(json).toString("base64")} -->\n`;
  test.each([
    ["an empty body", ""],
    ["a body of another's", "Looks good to me"],
    ["no base64", "<!-- defect-risk:state !!!! -->"],
    ["base64 of no archive", withState('{"version":1}')],
    ["a cut state", real.replace(/(defect-risk:state \S{20})\S+/, "$1")],
    ["a body of megabytes", real + "x".repeat(70_000)],
  ])("%s is not believed", (_, body) => {
    expect(readCommentState(body)).toBeNull();
  });

  test.each([
    ["another version", { version: 2 }],
    ["a foreign key", { extra: 1 }],
    ["a head that is no commit", { head: "main" }],
    ["a percentile of 1,000", { functions: [{ ...state(TYPICAL).functions[0], percentile: 1000 }] }],
    ["a bomb", { model: "x".repeat(5_000_000) }],
    ["a name of a page", { functions: [{ ...state(TYPICAL).functions[0], name: "x".repeat(9000) }] }],
    ["a thousand functions", { functions: Array(1000).fill(state(TYPICAL).functions[0]) }],
  ])("%s is not believed", async (_, facts) => {
    const { deflateRawSync } = await import("node:zlib");
    const json = JSON.stringify({ ...state(TYPICAL), ...facts });
    const body = `<!-- defect-risk:state ${deflateRawSync(json).toString("base64")} -->`;
    expect(readCommentState(body)).toBeNull();
  });
});

describe("size", () => {
  const names = (text: string, size: number) =>
    aReport({
      functions: [...Array(size).keys()].map((i) =>
        aFunction({ name: `${text}${i}`.repeat(30), path: `${text}/`.repeat(90) + i, flagged: i < size / 2, percentile: 96 }),
      ),
    }); // prettier-ignore

  test.each([
    ["f", 10_000],
    ...["宽", "𝕏", '"', "\u202E", "|", "`"].map((text): [string, number] => [text, 200]),
  ])("functions named %j, %d of them, stay within GitHub's limit", (text, size) => {
    const report = names(text, size);
    const { body } = renderComment(report, { previous: state({ ...report, head: EARLIER }), runUrl: RUN });
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(readCommentState(body)!.functions.length).toBeGreaterThan(4);
    expect(body).toContain("\n| **96");
  });

  test("of an ordinary comment: what it remembers is small", () => {
    expect(/state (\S+)/.exec(next(TYPICAL, TYPICAL))![1]!.length).toBeLessThan(3000);
  });
});

describe("commentWanted", () => {
  test.each([
    ["never", TYPICAL, false],
    ["on-risk", TYPICAL, true],
    ["on-risk", CALM, false],
    ["on-risk", { ...CALM, gate: GATED.gate }, true],
    ["on-risk", NO_FUNCTIONS, false],
    ["always", CALM, true],
    ["always", { ...TYPICAL, command: "rank" }, false],
  ] as const)("%s", (mode, report, wanted) => {
    expect(commentWanted(report, mode)).toBe(wanted);
  });
});
