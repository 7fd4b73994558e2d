import { describe, expect, test } from "@jest/globals";
import type { KnownTouch } from "../../src/features/context.js";
import { FEATURES, type FeatureKey } from "../../src/features/table.js";

function say(key: FeatureKey, value: number, touches: readonly KnownTouch[] = []): string {
  return FEATURES.find((feature) => feature.key === key)!.say(value, "top 3 %", touches);
}

describe("a reason in words", () => {
  const table: [key: FeatureKey, value: number, words: string][] = [
    ["syntax-leaves", 1, "large: 1 token of code (top 3 %)"],
    ["syntax-leaves", 1234, "large: 1,234 tokens of code (top 3 %)"],
    ["neighbours-activity", 0.7, "the other functions of its file change a lot (top 3 %)"],
    ["share-of-file", 0.456, "makes up 46 % of its file (top 3 %)"],
    ["share-of-file", 0.01, "makes up 1 % of its file (top 3 %)"],
    ["share-of-file", 0.0099, "makes up less than 1 % of its file (top 3 %)"],
    ["share-of-file", 1, "makes up 100 % of its file (top 3 %)"],
    ["cyclomatic-complexity", 1, "1 independent path through it (top 3 %)"],
    ["cyclomatic-complexity", 12, "12 independent paths through it (top 3 %)"],
    ["fan-out", 1, "calls 1 different function (top 3 %)"],
    ["fan-out", 9, "calls 9 different functions (top 3 %)"],
    ["file-fixes-1-year", 1, "its file needed 1 fix in the last year (top 3 %)"],
    ["file-fixes-1-year", 4, "its file needed 4 fixes in the last year (top 3 %)"],
    ["member-accesses", 1, "reads or writes members 1 time (top 3 %)"],
    ["member-accesses", 30, "reads or writes members 30 times (top 3 %)"],
    ["touch-rate", 0.25, "changed about 0.3 times a year since it was written (top 3 %)"],
    ["touch-rate", 9.96, "changed about 10.0 times a year since it was written (top 3 %)"],
    ["touch-rate", 12.4, "changed about 12 times a year since it was written (top 3 %)"],
    ["vocabulary", 1, "1 different word to keep in mind (top 3 %)"],
    ["vocabulary", 105, "105 different words to keep in mind (top 3 %)"],
    ["touches-90-days", 1, "changed once in the last 90 days (top 3 %)"],
    ["touches-90-days", 2, "changed 2 times in the last 90 days (top 3 %)"],
    ["fixes-1-year", 1, "needed 1 fix in the last year (top 3 %)"],
    ["fixes-1-year", 3, "needed 3 fixes in the last year (top 3 %)"],
    // The mean of ln(1 + n) is told as the number of functions it stands for.
    ["commit-focus", Math.log(2), "the commits that touch it are narrow, about 1 function each (top 3 %)"],
    ["commit-focus", Math.log(6), "the commits that touch it are narrow, about 5 functions each (top 3 %)"],
    ["commit-focus", 0.5, "the commits that touch it are narrow, about 1 function each (top 3 %)"],
  ];
  test.each(table)("%s of %d", (key, value, words) => {
    expect(say(key, value)).toBe(words);
  });

  const ages: [about: string, ages: number[], words: string][] = [
    ["one", [3], "1 substantive change in the last year, the latest 3 days ago"],
    ["many", [3, 40, 300], "3 substantive changes in the last year, the latest 3 days ago"],
    [
      "in any order: branches interleave",
      [40, 3],
      "2 substantive changes in the last year, the latest 3 days ago",
    ],
    ["of this day", [0.9], "1 substantive change in the last year, the latest today"],
    ["a day old", [1], "1 substantive change in the last year, the latest 1 day ago"],
    ["weeks old", [59], "1 substantive change in the last year, the latest 59 days ago"],
    ["months old", [61], "1 substantive change in the last year, the latest 2 months ago"],
    ["a year old to the day", [365], "1 substantive change in the last year, the latest 12 months ago"],
    [
      "older ones do not count",
      [365, 366, 900],
      "1 substantive change in the last year, the latest 12 months ago",
    ],
    ["old ones only", [400, 900], "2 substantive changes in earlier years, the latest 13 months ago"],
    ["very old ones only", [1100, 2000], "2 substantive changes in earlier years, the latest 3 years ago"],
  ];
  test.each(ages)("recent substantive changes: %s", (_about, days, words) => {
    const touches = days.map((ageDays, commit) => aTouch({ ageDays, commit }));
    // A comment of today is no substantive change.
    const comment = aTouch({ ageDays: 0, commit: 99, substantive: false });
    expect(say("substantive-touches", 1, [comment, ...touches])).toBe(`${words} (top 3 %)`);
  });

  // The last age is that of the commit that brought the function.
  const written: [key: FeatureKey, value: number, ages: number[], words: string][] = [
    ["touch-rate", 3.7, [7], "written 7 days ago and not changed since"],
    ["touch-rate", 1.4, [170], "written 6 months ago and not changed since"],
    ["touch-rate", 0.3, [1100], "written 3 years ago and not changed since"],
    ["touch-rate", 5.3, [3, 100], "written 3 months ago and changed once since"],
    ["touch-rate", 9.5, [3, 40, 100], "written 3 months ago and changed 2 times since"],
    ["touch-rate", 2.4, [3, 40, 365], "changed about 2.4 times a year since it was written"],
    ["touches-90-days", 1, [0.5], "written today"],
    ["touches-90-days", 1, [89], "written 3 months ago"],
    ["touches-90-days", 2, [3, 40], "written 40 days ago and changed once since"],
    ["touches-90-days", 3, [3, 5, 40], "written 40 days ago and changed 2 times since"],
    ["touches-90-days", 1, [3, 91], "changed once in the last 90 days"],
    ["substantive-touches", 1, [200], "written 7 months ago"],
    ["substantive-touches", 1, [3, 200], "2 substantive changes in the last year, the latest 3 days ago"],
    ["substantive-touches", 1, [3, 400], "1 substantive change in the last year, the latest 3 days ago"],
    ["substantive-touches", 1, [400], "written 13 months ago"],
    [
      "substantive-touches",
      1,
      [400, 900],
      "2 substantive changes in earlier years, the latest 13 months ago",
    ],
  ];
  test.each(written)("to be written is not to be changed: %s of %d, %j days", (key, value, days, words) => {
    const touches = days.map((ageDays, i) => aTouch({ ageDays, commit: -i, birth: i === days.length - 1 }));
    expect(say(key, value, touches)).toBe(`${words} (top 3 %)`);
  });
});

function aTouch(facts: Partial<KnownTouch>): KnownTouch {
  return {
    commit: 0,
    ageDays: 0,
    substantive: true,
    birth: false,
    added: 1,
    fix: false,
    breadth: 1,
    ...facts,
  };
}

test("each feature has one row, with a reason why, and only breadth counts against risk", () => {
  expect(new Set(FEATURES.map(({ key }) => key)).size).toBe(13);
  expect(FEATURES.filter(({ why, label }) => why === "" || label === "")).toEqual([]);
  expect(FEATURES.filter(({ sign }) => sign === -1).map(({ key }) => key)).toEqual(["commit-focus"]);
});
