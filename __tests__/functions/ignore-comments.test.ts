import { describe, expect, test } from "@jest/globals";
import { languageOf } from "../../src/functions/languages/index.js";
import { loadParser } from "../../src/io/grammars.js";
import { parseFile } from "../../src/metrics/parse-file.js";

const PARSER = loadParser(new URL("../../dist/grammars/", import.meta.url));

/** Each comment as `line name: reason`; "-" for no function, nothing behind the name for no reason. */
async function ignores(path: string, text: string): Promise<string[]> {
  const { functions, ignores: found } = await parseFile(PARSER, path, text);
  return found.map(({ line, reason, fn }) => {
    const name = fn === null ? "-" : functions[fn]!.name;
    return `${line} ${name}${reason === null ? "" : `: ${reason}`}`;
  });
}

describe("in every language, above, on the first line and at the start of the body", () => {
  const rows: [path: string, text: string, expected: string[]][] = [
    [
      "a.ts",
      "// defect-risk-ignore: one\nexport function a() {\n  return 1;\n}\nfunction b() { // defect-risk-ignore: two\n  return 1;\n}\nconst c = () => {\n  /* defect-risk-ignore: three */\n  f();\n  g();\n  return 2;\n};\n",
      ["1 a: one", "5 b: two", "9 c: three"],
    ],
    [
      "a.tsx",
      "class C {\n  // defect-risk-ignore: one\n  @bound\n  m() {\n    return <a>{/* no */ 1}</a>;\n  }\n}\n",
      ["2 C.m: one"],
    ],
    [
      "a.js",
      "/**\n * defect-risk-ignore: in a doc comment\n * @param {number} x\n */\nfunction a(x) {\n  return x;\n}\n",
      ["2 a: in a doc comment"],
    ],
    [
      "a.py",
      '# defect-risk-ignore: one\n@decorated\ndef a():\n    return 1\n\n\n@decorated\ndef b():  # defect-risk-ignore: two\n    return 1\n\n\ndef c():\n    """Says what."""\n    # defect-risk-ignore: three\n    return 1\n',
      ["1 a: one", "8 b: two", "14 c: three"],
    ],
    [
      "a.rb",
      "# defect-risk-ignore: one\ndef a\n  1\nend\n\ndef b # defect-risk-ignore: two\n  1\nend\n\ndef c(x)\n  # defect-risk-ignore: three\n  x\nend\n",
      ["1 a: one", "6 b: two", "11 c: three"],
    ],
    [
      "a.go",
      "package a\n\n// a does.\n// defect-risk-ignore: one\nfunc a() int {\n\treturn 1\n}\n\nfunc b() int { // defect-risk-ignore: two\n\treturn 1\n}\n\nfunc c() int {\n\t// defect-risk-ignore: three\n\treturn 1\n}\n",
      ["4 a: one", "9 b: two", "14 c: three"],
    ],
    [
      "a.rs",
      "// defect-risk-ignore: one\n#[inline]\nfn a() -> i32 {\n    1\n}\n\n#[inline]\nfn b() -> i32 { // defect-risk-ignore: two\n    1\n}\n\n/// Doc.\n/// defect-risk-ignore: three\nfn c() -> i32 {\n    1\n}\n",
      ["1 a: one", "8 b: two", "13 c: three"],
    ],
    [
      "A.java",
      "class A {\n  // defect-risk-ignore: one\n  /** Doc. */\n  @Override\n  int a() {\n    return 1;\n  }\n\n  int b() { // defect-risk-ignore: two\n    return 1;\n  }\n}\n",
      ["2 A.a: one", "9 A.b: two"],
    ],
    [
      "A.kt",
      "// defect-risk-ignore: one\n@Deprecated\nfun a(): Int {\n    return 1\n}\n\nfun b(): Int {\n    // defect-risk-ignore: two\n    return 1\n}\n",
      ["1 a: one", "8 b: two"],
    ],
    [
      "A.scala",
      "object A {\n  // defect-risk-ignore: one\n  def a(x: Int): Int = {\n    x\n  }\n\n  def b(x: Int): Int = {\n    // defect-risk-ignore: two\n    x\n  }\n}\n",
      ["2 A.a: one", "8 A.b: two"],
    ],
    [
      "A.cs",
      "class A {\n  // defect-risk-ignore: one\n  [Test]\n  int a() {\n    return 1;\n  }\n\n  int b() {\n    // defect-risk-ignore: two\n    return 1;\n  }\n}\n",
      ["2 A.a: one", "9 A.b: two"],
    ],
    [
      "a.php",
      "<?php\n// defect-risk-ignore: one\n#[Attribute]\nfunction a() {\n  return 1;\n}\n\n# defect-risk-ignore: two\nfunction b() {\n  return 1;\n}\n",
      ["2 a: one", "8 b: two"],
    ],
    [
      "a.c",
      "/* defect-risk-ignore: one */\nstatic int a(void)\n{\n  return 1;\n}\n\nint b(void)\n{\n  // defect-risk-ignore: two\n  return 1;\n}\n",
      ["1 a: one", "9 b: two"],
    ],
    [
      "a.cpp",
      "// defect-risk-ignore: one\ntemplate <typename T>\nT a(T x) {\n  return x;\n}\n\nint S::b() { // defect-risk-ignore: two\n  return 1;\n}\n",
      ["1 a: one", "7 S::b: two"],
    ],
    [
      "a.vue",
      "<template>\n  <p>defect-risk-ignore: no</p>\n</template>\n<script>\n// defect-risk-ignore: one\nfunction a() {\n  return 1;\n}\n</script>\n",
      ["5 a: one"],
    ],
    [
      "a.svelte",
      '<script lang="ts">\n  // defect-risk-ignore: one\n  function a(): number {\n    return 1;\n  }\n</script>\n',
      ["2 a: one"],
    ],
  ];

  test.each(rows)("%s", async (path, text, expected) => {
    expect(languageOf(path)).not.toBeNull();
    expect(await ignores(path, text)).toEqual(expected);
  });
});

describe("which function, and whether at all", () => {
  const body = "{\n  return 1;\n}\n";
  test.each<[about: string, text: string, expected: string[]]>([
    ["no reason", `// defect-risk-ignore\nfunction a() ${body}`, ["1 a"]],
    ["a colon alone", `// defect-risk-ignore:   \nfunction a() ${body}`, ["1 a"]],
    ["marks for a reason", `/* defect-risk-ignore: --- */\nfunction a() ${body}`, ["1 a"]],
    ["words without a colon", `// defect-risk-ignore because\nfunction a() ${body}`, ["1 a"]],
    ["another word", `// defect-risk-ignored: no\n// defect-risk-ignore-next: no\nfunction a() ${body}`, []],
    ["prose about it", `// We never write defect-risk-ignore: here\nfunction a() ${body}`, []],
    ["a text of that form", `function a() {\n  return "// defect-risk-ignore: no";\n}\n`, []],
    ["a template of that form", "const s = `\n// defect-risk-ignore: no\n`;\nfunction a() " + body, []],
    ["an empty line between", `// defect-risk-ignore: file\n\nfunction a() ${body}`, ["1 -: file"]],
    [
      "another comment between",
      `// defect-risk-ignore: one\n// And more.\n/* too */\nfunction a() ${body}`,
      ["1 a: one"],
    ],
    ["code between", `// defect-risk-ignore: x\nlet y;\nfunction a() ${body}`, ["1 -: x"]],
    ["behind code of the line above", `let y; // defect-risk-ignore: x\nfunction a() ${body}`, ["1 -: x"]],
    [
      "after the first statement",
      "function a() {\n  let x = 1;\n  // defect-risk-ignore: late\n  return x;\n}\n",
      ["3 -: late"],
    ],
    ["at the end", "function a() {\n  return 1;\n  // defect-risk-ignore: late\n}\n", ["3 -: late"]],
    ["in an empty body", "function a() {\n  // defect-risk-ignore: why\n}\n", ["2 a: why"]],
    [
      "among the parameters",
      "function a(\n  x, // defect-risk-ignore: why\n) {\n  return x;\n}\n",
      ["2 a: why"],
    ],
    [
      "above a function inside a function: that one",
      "function a() {\n  // defect-risk-ignore: inner\n  function b() {\n    return 1;\n  }\n  return b();\n}\n",
      ["2 a.b: inner"],
    ],
    [
      "of a class: none",
      "// defect-risk-ignore: all\nclass C {\n  m() {\n    return 1;\n  }\n}\n",
      ["1 -: all"],
    ],
    [
      "two on one function",
      `// defect-risk-ignore: one\nfunction a() { // defect-risk-ignore: two\n}\n`,
      ["1 a: one", "2 a: two"],
    ],
    [
      "Windows line ends",
      `// defect-risk-ignore: one\r\nfunction a() {\r\n  return 1;\r\n}\r\n`,
      ["1 a: one"],
    ],
    ["a syntax error elsewhere", `// defect-risk-ignore: one\nfunction a() ${body}\n)) {{ ]`, ["1 a: one"]],
    [
      "a long reason is cut",
      `// defect-risk-ignore: ${"x".repeat(400)}\nfunction a() ${body}`,
      [`1 a: ${"x".repeat(300)}`],
    ],
  ])("%s", async (_about, text, expected) => {
    expect(await ignores("a.ts", text)).toEqual(expected);
  });

  test.each([
    ["thousands above one function", "// defect-risk-ignore: r\n".repeat(30_000), 30_000, "30000 a: r"],
    [
      "a row of asterisks for a reason",
      `${"\n// x".repeat(4_000)}\n// defect-risk-ignore: x${"*".repeat(400_000)}\n`,
      1,
      `4002 a: x${"*".repeat(299)}`,
    ],
  ])("%s take no long time", async (_about, text, count, last) => {
    const before = performance.now();
    const found = await ignores("a.ts", `${text}function a() ${body}`);
    expect(performance.now() - before).toBeLessThan(10_000);
    expect([found.length, found.at(-1)]).toEqual([count, last]);
  });

  test("thousands of them are read", async () => {
    const text = Array.from(
      { length: 5_000 },
      (_, i) => `// defect-risk-ignore: r${i}\nfunction f${i}() {\n}\n`,
    ).join("");
    const found = await ignores("a.ts", text);
    expect(found).toHaveLength(5_000);
    expect(found.at(-1)).toBe("14998 f4999: r4999");
  });
});
