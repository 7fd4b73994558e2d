import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { cut, padEnd, widthOf, wrap } from "../../src/report/columns.js";
import { renderExplain } from "../../src/report/explain.js";
import { renderText } from "../../src/report/text.js";
import { aFunction, aReport } from "./factory.js";
import { golden } from "./golden.js";
import { hostileReport } from "./hostile-strings.js";
import { CALM, GATED, HONEST, HOSTILE, LEARNED, NO_FUNCTIONS, RANKED, TYPICAL } from "./sample-reports.js";

const ONE = { ...TYPICAL, command: "explain" as const, functions: TYPICAL.functions.slice(0, 1) };

describe("golden terminal texts", () => {
  test.each([
    ["text-typical.txt", TYPICAL],
    ["text-gated.txt", GATED],
    ["text-calm.txt", CALM],
    ["text-no-functions.txt", NO_FUNCTIONS],
    ["text-rank.txt", RANKED],
    ["text-hostile.txt", HOSTILE],
    ["text-adapter.txt", LEARNED],
    ["text-adapter-of-no-help.txt", HONEST],
  ])("%s", (name, report) => {
    const actual = renderText(report, { colour: false });
    expect(actual).toBe(golden(name, actual));
  });

  test("explain.txt", () => {
    const actual = renderExplain(ONE, { colour: false });
    expect(actual).toBe(golden("explain.txt", actual));
  });
});

test.each([
  [0, "0 functions"],
  [1, "1 function"],
  [8612, "8,612 functions"],
])("the footer counts %d to compare with", (reference, words) => {
  const shown = renderText({ ...TYPICAL, totals: { ...TYPICAL.totals, reference } }, { colour: false });
  expect(shown.replaceAll("\n", " ")).toContain(`, ${words}, `);
});

describe("colour", () => {
  test("only when asked for, and then nothing but colour", () => {
    for (const render of [renderText, renderExplain]) {
      const coloured = render(TYPICAL, { colour: true });
      expect(coloured).toContain("\u001B[1;31m");
      expect(coloured.replace(/\u001B\[[\d;]+m/g, "")).toBe(render(TYPICAL, { colour: false }));
    }
  });
});

describe("columns", () => {
  test("stay aligned with wide names, and rows within the width", () => {
    const report = aReport({
      functions: [
        aFunction({ name: "宽字符" }),
        aFunction({ name: "narrow" }),
        aFunction({ name: "x".repeat(500) }),
      ],
    });
    for (const width of [60, 80, 100, 200]) {
      const rows = renderText(report, { colour: false, width }).split("\n").slice(2, 6);
      expect(rows.every((row) => widthOf(row) <= width)).toBe(true);
      expect(new Set(rows.slice(1).map((row) => widthOf(row.slice(0, row.search(/\S+:\d+$/))))).size).toBe(1);
    }
  });

  test.each([
    ["abc", 3],
    ["宽字", 4],
    ["e\u0301", 1],
    ["👍", 2],
  ])("%j takes %d cells", (text, cells) => {
    expect(widthOf(text)).toBe(cells);
  });

  test.each([
    ["宽宽宽", 4, "start", "宽…"],
    ["path/to/file", 6, "end", "…/file"],
    ["fits", 4, "start", "fits"],
  ] as const)("cut(%j, %d, %s)", (text, cells, keep, expected) => {
    expect(cut(text, cells, keep)).toBe(expected);
  });

  test("pad and wrap", () => {
    expect(padEnd("宽", 4)).toBe("宽  ");
    expect(wrap("one two three", 9, "  ")).toBe("one two\n  three");
  });
});

test("no hostile string drives the terminal or the runner that reads the log", () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      for (const text of [renderText(report, { colour: false }), renderExplain(report, { colour: false })]) {
        expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(text).not.toMatch(/^\s*::/m);
        expect(text).not.toContain("##[");
      }
    }),
    { numRuns: 300 },
  );
});

test("explaining a function that does not exist says so", () => {
  expect(renderExplain(aReport({ command: "explain" }), { colour: false })).toMatch(/^No function matches\./);
});
