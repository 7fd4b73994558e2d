import { describe, expect, test } from "@jest/globals";
import { commitUrl, linesUrl, webRoot } from "../../src/report/links.js";

const HEAD = "4f2d9c1b7a6e5d3c2b1a09f8e7d6c5b4a3928170";
const at = { webUrl: "https://github.com/o/r", head: HEAD };

test.each([
  ["https://github.com/o/r", "https://github.com/o/r"],
  ["https://github.com/o/r/", "https://github.com/o/r"],
  ["http://git.example:8080/group/sub/r.x", "http://git.example:8080/group/sub/r.x"],
  [null, null],
  ["javascript:alert(1)", null],
  ["https://github.com/o/r) [x](https://evil", null],
  ["https://user@host/o/r", null],
  ["git@github.com:o/r.git", null],
])("the root of %j is %j", (webUrl, root) => {
  expect(webRoot({ webUrl })).toBe(root);
});

describe("linesUrl", () => {
  test.each([
    ["src/a.ts", { startLine: 3, endLine: 9 }, "src/a.ts#L3-L9"],
    ["src/a.ts", { startLine: 3, endLine: 3 }, "src/a.ts#L3"],
    ["a b/(c)#d.ts", { startLine: 1, endLine: 1 }, "a%20b/%28c%29%23d.ts#L1"],
    ["\uD800.ts", { startLine: 1, endLine: 1 }, "%EF%BF%BD.ts#L1"],
  ])("%j %j", (path, lines, expected) => {
    expect(linesUrl(at, path, lines)).toBe(`https://github.com/o/r/blob/${HEAD}/${expected}`);
  });

  test.each([
    ["no head", { ...at, head: null }, "a.ts"],
    ["a head that is no commit name", { ...at, head: "main)" }, "a.ts"],
    ["a path no browser would follow", at, "x".repeat(3000)],
  ])("none for %s", (_, report, path) => {
    expect(linesUrl(report, path, { startLine: 1, endLine: 1 })).toBeNull();
  });
});

test("a fix is linked only by a commit name", () => {
  expect(commitUrl(at, HEAD)).toBe(`https://github.com/o/r/commit/${HEAD}`);
  expect(commitUrl(at, "HEAD)")).toBeNull();
});
