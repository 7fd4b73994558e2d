import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { widthOf } from "../../../src/report/columns.js";
import { renderEvaluationText } from "../../../src/report/training/evaluation-text.js";
import { renderTrainingText } from "../../../src/report/training/text.js";
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

describe("golden terminal texts", () => {
  test.each([
    ["text-published.txt", PUBLISHED],
    ["text-kept.txt", KEPT],
    ["text-skipped.txt", SKIPPED],
    ["text-bare.txt", BARE],
    ["text-hostile.txt", HOSTILE],
  ])("%s", (name, result) => {
    const actual = renderTrainingText(result, { colour: false });
    expect(actual).toBe(golden(name, actual));
  });

  test.each([
    ["evaluation.txt", EVALUATED],
    ["evaluation-nothing.txt", NOT_EVALUATED],
    ["evaluation-hostile.txt", HOSTILE_EVALUATION],
  ])("%s", (name, result) => {
    const actual = renderEvaluationText(result, { colour: false });
    expect(actual).toBe(golden(name, actual));
  });
});

test("colour only when asked for, and then nothing but colour", () => {
  const coloured = renderTrainingText(PUBLISHED, { colour: true });
  expect(coloured).toContain("\u001B[1m");
  expect(coloured.replace(/\u001B\[[\d;]+m/g, "")).toBe(renderTrainingText(PUBLISHED, { colour: false }));
});

describe("width", () => {
  test.each([60, 80, 100, 140, 200])("no line of %i cells is exceeded", (width) => {
    const lines = renderTrainingText(PUBLISHED, { colour: false, width }).split("\n");
    expect(lines.filter((line) => widthOf(line) > width)).toEqual([]);
  });

  test("columns that do not fit are named, and come with more room", () => {
    expect(renderTrainingText(PUBLISHED, { colour: false, width: 100 })).toMatch(
      /^Not at this width: .*Popt; IFA\.$/m,
    );
    expect(renderTrainingText(PUBLISHED, { colour: false, width: 140 })).not.toContain("Not at this width");
  });
});

test("no hostile string drives the terminal or the runner that reads the log", () => {
  fc.assert(
    fc.property(hostileTraining, hostileEvaluation, (one, other) => {
      for (const text of [
        renderTrainingText(one, { colour: false }),
        renderEvaluationText(other, { colour: false }),
      ]) {
        expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(text).not.toMatch(/^\s*::/m);
        expect(text).not.toContain("##[");
      }
    }),
    { numRuns: 300 },
  );
});
