import { expect, test } from "@jest/globals";
import { type Block, bytesOf, fit } from "../../src/report/byte-budget.js";

const block: Block = {
  before: ["<fold>"],
  rows: ["first", "second", "third"],
  after: ["</fold>"],
  more: (n) => `${n} more`,
};
const whole = ["<fold>", "first", "second", "third", "</fold>"];

test("bytes are UTF-8 and count the newline", () => {
  expect(bytesOf(["ab", "é", "宽"])).toBe(3 + 3 + 4);
});

test.each([
  ["everything", bytesOf(whole), block, whole],
  ["all but the tail", bytesOf(whole) - 1, block, ["<fold>", "first", "", "2 more", "</fold>"]],
  ["only the count", 10, block, ["3 more", ""]],
  ["nothing", 5, block, []],
  [
    "rows never offered are counted",
    1000,
    { ...block, unlisted: 4 },
    [...whole.slice(0, 4), "", "4 more", "</fold>"],
  ],
  ["no rows, no frame", 1000, { ...block, rows: [] }, []],
])("%s in %d bytes", (_, budget, given, lines) => {
  expect(fit(given, budget)).toEqual(lines);
  expect(bytesOf(fit(given, budget))).toBeLessThanOrEqual(budget);
});
