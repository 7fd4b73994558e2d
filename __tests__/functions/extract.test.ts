import { describe, expect, test } from "@jest/globals";
import { functionKey } from "../../src/functions/source-function.js";
import { loadParser } from "../../src/io/grammars.js";
import { parseFile } from "../../src/metrics/parse-file.js";
import { SAMPLES } from "./samples.js";

const parser = loadParser(new URL("../../dist/grammars/", import.meta.url));

async function functionsOf(file: string, text: string): Promise<string[]> {
  const { functions } = await parseFile(parser, file, text);
  return functions.map((fn) => `${functionKey(fn)} ${fn.startLine}-${fn.endLine}`);
}

describe("names and lines", () => {
  test.each(SAMPLES)("$file: $about", async ({ file, code, functions }) => {
    expect(await functionsOf(file, code)).toEqual(functions);
  });

  test.each(SAMPLES)("$file: $about, the same with CRLF", async ({ file, code, functions }) => {
    expect(await functionsOf(file, code.replaceAll("\n", "\r\n"))).toEqual(functions);
  });

  test.each(SAMPLES)(
    "$file: $about, the same behind a byte order mark",
    async ({ file, code, functions }) => {
      expect(await functionsOf(file, `\uFEFF${code}`)).toEqual(functions);
    },
  );
});

describe("text of a function", () => {
  test("offsets are UTF-16 units whatever stands before", async () => {
    const text = 'x = "😀🎉é漢字"\r\n\r\n@dec\r\ndef f():\r\n    return "😀"\r\n\r\ny = 1\r\n';
    const { functions } = await parseFile(parser, "a.py", text);
    expect(functions.map(({ startOffset, endOffset }) => text.slice(startOffset, endOffset))).toEqual([
      '@dec\r\ndef f():\r\n    return "😀"',
    ]);
  });

  test("a script block keeps its place in the page", async () => {
    const text =
      '<template>\n  <p>😀</p>\n</template>\n<script setup lang="ts">\nfunction f(): void {}\n</script>\n';
    const { functions } = await parseFile(parser, "a.vue", text);
    expect(functions.map(({ startOffset, endOffset }) => text.slice(startOffset, endOffset))).toEqual([
      "function f(): void {}",
    ]);
  });
});

describe("a syntax error costs its region", () => {
  const cases: [string, string, string[]][] = [
    ["a.js", "function a() {}\n) ] + ;\nfunction b() {}\n", ["a 1-1", "b 3-3"]],
    ["a.py", "def a():\n    pass\n\n)(\n\ndef b():\n    pass\n", ["a 1-2", "b 6-7"]],
    ["a.go", "package p\nfunc a() {}\nvar x = = 1\nfunc b() {}\n", ["a 2-2", "b 4-4"]],
    ["A.java", "class A {\n  void a() {}\n  int = ;\n  void b() {}\n}\n", ["A.a 2-2", "A.b 4-4"]],
  ];
  test.each(cases)("%s", async (file, text, expected) => {
    expect(await functionsOf(file, text)).toEqual(expected);
    const { syntaxErrors, functions } = await parseFile(parser, file, text);
    expect(syntaxErrors.length).toBeGreaterThan(0);
    expect(functions.some(({ damaged }) => damaged)).toBe(false);
  });

  test("inside a function it damages that one only", async () => {
    const text = "function a() { return ( }\nfunction b() { return 1; }\n";
    const { functions } = await parseFile(parser, "a.js", text);
    expect(functions.map(({ name, damaged }) => [name, damaged])).toEqual([
      ["a", true],
      ["b", false],
    ]);
  });
});
