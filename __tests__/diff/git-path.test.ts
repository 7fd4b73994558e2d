import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { headerPaths, pathDanger, sidePath, unquoteGitPath } from "../../src/diff/git-path.js";

/** git's own rule (quote.c, quote_c_style): the escapes, and octal for every other byte that is not printable. */
function quote(bytes: Buffer): string {
  const named = new Map(
    Object.entries({ 7: "a", 8: "b", 9: "t", 10: "n", 11: "v", 12: "f", 13: "r", 34: '"', 92: "\\" }),
  );
  const body = [...bytes].map((byte) => {
    const letter = named.get(String(byte));
    if (letter !== undefined) return `\\${letter}`;
    return byte < 32 || byte >= 127 ? `\\${byte.toString(8).padStart(3, "0")}` : String.fromCharCode(byte);
  });
  return `"${body.join("")}"`;
}

describe("a quoted path", () => {
  test("of any bytes is read as UTF-8", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1 }), (bytes) => {
        expect(unquoteGitPath(quote(Buffer.from(bytes)))).toBe(Buffer.from(bytes).toString("utf8"));
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ["plain.ts", "plain.ts"],
    ['"caf\\303\\251.ts"', "café.ts"],
    ['"café.ts"', "café.ts"],
    ['"\\a\\b\\t\\n\\v\\f\\r\\"\\\\"', '\u0007\b\t\n\v\f\r"\\'],
    ['"\\377"', "\ufffd"],
    ['"\\0011"', "\u00011"],
    ['"', '"'],
    ['""', ""],
    ['"half', '"half'],
    ['"\\"', "\\"],
    ['"\\q\\8"', "q8"],
  ])("%s is %j", (printed, path) => expect(unquoteGitPath(printed)).toBe(path));
});

describe("the path of a --- or +++ line", () => {
  test.each([
    ["/dev/null", null],
    ["/dev/null\t1970-01-01", null],
    ["a/src/x.ts", "src/x.ts"],
    ["b/b/x.ts", "b/x.ts"],
    ["a/my file.ts\t", "my file.ts"],
    ["src/x.ts", "src/x.ts"],
    ["x.ts\t2024-01-01 10:00:00.0 +0000", "x.ts"],
    ['"a/t\\tb.ts"', "t\tb.ts"],
    ['"a/t\\tb.ts"\t2024-01-01', "t\tb.ts"],
    ["w/x.ts", "x.ts"],
    ["i/x.ts", "x.ts"],
  ])("%j is %j", (printed, path) => expect(sidePath(printed)).toBe(path));
});

describe("the paths of a header line", () => {
  test.each([
    ["a/x.ts b/x.ts", ["x.ts", "x.ts"]],
    ["a/x y.ts b/x y.ts", ["x y.ts", "x y.ts"]],
    ["a/x b/x b/x b/x", ["x b/x", "x b/x"]],
    ['"a/t\\tb" "b/t\\tb"', ["t\tb", "t\tb"]],
    ['a/plain "b/t\\tb"', ["plain", "t\tb"]],
    ['"a/qu\\"o te" "b/qu\\"o te"', ['qu"o te', 'qu"o te']],
    ["i/x.ts w/x.ts", ["x.ts", "x.ts"]],
    ["x.ts x.ts", ["x.ts", "x.ts"]],
    ["a/from here.ts b/to there.ts", null],
    ["", null],
    ["a/x", null],
  ])("%j are %j", (rest, paths) => {
    const found = headerPaths(rest);
    expect(found && [found.oldPath, found.newPath]).toEqual(paths);
  });

  test("are found in a moment, however the line is made", () => {
    for (const rest of [
      '"'.repeat(1e5),
      '"\\'.repeat(1e5),
      "a ".repeat(1e5),
      'a/" '.repeat(5e4),
      "x".repeat(1e6),
    ]) {
      const began = performance.now();
      headerPaths(rest);
      expect(performance.now() - began).toBeLessThan(2000);
    }
  });
});

describe("a path that must not be read", () => {
  test.each([
    ["", /empty/],
    ["a\0b", /NUL/],
    ["/etc/passwd", /absolute/],
    ["C:\\x.ts", /absolute/],
    ["c:/x.ts", /absolute/],
    ["..", /climbs/],
    ["../x.ts", /climbs/],
    ["a/../../x.ts", /climbs/],
    ["a\\..\\..\\x.ts", /climbs/],
    ["a/..", /climbs/],
    [".git/config", /\.git/],
    ["sub/.GIT/hooks/x.ts", /\.git/],
    ["sub\\.git\\x.ts", /\.git/],
  ])("%j", (path, why) => expect(pathDanger(path)).toMatch(why));

  test.each([
    "x.ts",
    "..x/y..ts",
    "a...b",
    ".github/x.ts",
    ".gitignore",
    "a/.gitkeep",
    "a::b",
    "C:relative.ts",
    "-x",
    " ",
  ])("not %j", (path) => expect(pathDanger(path)).toBeNull());
});
