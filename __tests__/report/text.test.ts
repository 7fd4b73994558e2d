import { describe, expect, test } from "@jest/globals";
import { renderExplain } from "../../src/report/explain.js";
import { renderText } from "../../src/report/text.js";
import { golden } from "./golden.js";
import { CALM, HOSTILE, NO_FUNCTIONS, RANKED, TYPICAL } from "./sample-reports.js";

describe("golden terminal texts", () => {
  test.each([
    ["text-typical.txt", TYPICAL],
    ["text-calm.txt", CALM],
    ["text-no-functions.txt", NO_FUNCTIONS],
    ["text-rank.txt", RANKED],
    ["text-hostile.txt", HOSTILE],
  ])("%s", (name, report) => {
    const actual = renderText(report, { colour: false });
    expect(actual).toBe(golden(name, actual));
  });

  test("explain.txt", () => {
    const actual = renderExplain({ ...TYPICAL, functions: TYPICAL.functions.slice(0, 1) }, { colour: false });
    expect(actual).toBe(golden("explain.txt", actual));
  });
});
