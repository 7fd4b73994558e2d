import { describe, expect, test } from "@jest/globals";
import { isCommentOrBlank } from "../../src/functions/comment-lines.js";
import { languageOf } from "../../src/functions/languages/index.js";

describe("isCommentOrBlank", () => {
  const comments: [string, string][] = [
    ["a.ts", ""],
    ["a.ts", "  \t\r"],
    ["a.ts", "  // x"],
    ["a.ts", "/* x */"],
    ["a.ts", "/**"],
    ["a.ts", " * x"],
    ["a.ts", " */"],
    ["a.py", "# x"],
    ["a.py", '    """Doc."""'],
    ["a.py", '    """'],
    ["a.py", '    r"""Doc that goes on'],
    ["a.rb", "=begin"],
    ["a.rb", "# x"],
    ["a.php", "# x"],
    ["a.rs", "/// x"],
    ["a.vue", "<!-- x -->"],
  ];
  test.each(comments)("%s %j is none", (file, line) => {
    expect(isCommentOrBlank(languageOf(file)!, line)).toBe(true);
  });

  const code: [string, string][] = [
    ["a.c", "*p = 0;"],
    ["a.c", "#define X"],
    ["a.ts", "/* x */ f();"],
    ["a.ts", "f(); // x"],
    ["a.ts", "}"],
    ["a.py", 'x = """'],
    ["a.py", '""".format(x)'],
    ["a.php", "#[Attribute]"],
    ["a.go", '"// x"'],
  ];
  test.each(code)("%s %j is code", (file, line) => {
    expect(isCommentOrBlank(languageOf(file)!, line)).toBe(false);
  });
});

describe("languageOf", () => {
  test.each([
    ["a/b.test.ts", "typescript"],
    ["a/b.test.TS", undefined],
    ["a.h", "cpp"],
    ["a.jsx", "javascript"],
    ["README.md", undefined],
    ["Makefile", undefined],
    [".gitignore", undefined],
    ["a.constructor", undefined],
  ])("%s is %s", (path, id) => {
    expect(languageOf(path)?.id).toBe(id);
  });
});
