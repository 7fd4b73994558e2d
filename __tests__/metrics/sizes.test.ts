import { describe, expect, test } from "@jest/globals";
import { loadParser } from "../../src/io/grammars.js";
import type { Metrics } from "../../src/metrics/metrics.js";
import { parseFile } from "../../src/metrics/parse-file.js";

const parser = loadParser(new URL("../../dist/grammars/", import.meta.url));

async function firstOf(file: string, text: string): Promise<Metrics> {
  return (await parseFile(parser, file, text)).functions[0]!.metrics;
}

describe("sizes counted by hand", () => {
  test("leaves and their entropy: 8 tokens, all different, are 3 bits each", async () => {
    // function f ( ) { x ; } and nothing of the comment
    const { syntaxLeaves, tokenEntropy } = await firstOf("a.js", "function f() { /* a b c */ x; }\n");
    expect(syntaxLeaves).toBe(8);
    expect(tokenEntropy).toBeCloseTo(3, 12);
  });

  test("entropy of repeated tokens", async () => {
    // function f ( ) { a ; a ; a ; a ; }: 14 tokens, `a` and `;` four times each
    const { tokenEntropy } = await firstOf("a.js", "function f() { a; a; a; a; }\n");
    expect(tokenEntropy).toBeCloseTo(Math.log2(14) - (2 * 4 * 2) / 14, 12);
  });

  test("lines of code: neither blank, comment nor docstring, but every line of a string that has text", async () => {
    const text = `def f():
    """Doc.

    More.
    """

    # why
    x = """a

    b"""  # code too
    return x
`;
    expect((await firstOf("a.py", text)).linesOfCode).toBe(4);
  });

  test("vocabulary: distinct words of the text, comments and strings included, numbers not", async () => {
    // def f a b1 return wörd
    expect(
      (await firstOf("a.py", 'def f(a, b1):\n    return a, b1, "wörd", 1, 0x1f  # a\n')).vocabulary,
    ).toBe(6);
  });

  const fanOut: [string, string, number, number][] = [
    ["a.js", "function f() { a(); a(); b.c(); b?.c(); new D(); (() => e())(); x.y.z; }", 4, 4],
    ["a.py", "def f():\n    a(b(1))\n    c.d.e()\n    c.d.e\n", 3, 4],
    ["a.go", "package p\nfunc f() { a(); b.c(); b.d.c() }\n", 2, 3],
    ["A.java", "class A { void f() { a(); b.c(); new D<>(); this.x = e::g; } }", 3, 3],
    ["a.rs", "fn f() { a(); b::c::<T>(); d.e()?.g(); h!(1); }", 5, 2],
    ["a.c", "void f(void) { a(); b->c(); d.e.g(); }", 3, 3],
    ["a.cpp", "void f() { a(); n::b<T>(); c->d(); new E(); }", 4, 1],
    ["a.cs", "class A { void F() { G(); b.C<T>(); d?.E(); new H<T>(); } }", 4, 2],
    ["a.rb", "def f\n  a(1)\n  b.c\n  b.c(2)\n  d&.e\nend\n", 3, 3],
    ["a.php", "<?php function f() { a(); $b->c(); D::e(); new G(); $b->h; }", 4, 3],
    ["a.kt", "fun f() { a(); b.c(); b?.d { e() } }", 4, 2],
    ["a.scala", "def f() = { a(); b.c(); d[T](1); new E(1) }", 4, 1],
  ];
  test.each(fanOut)("callees and member accesses: %s", async (file, text, callees, members) => {
    const metrics = await firstOf(file, text);
    expect([metrics.fanOut, metrics.memberAccesses]).toEqual([callees, members]);
  });

  test("nested functions count towards the sizes of the one around them", async () => {
    const text = "function f() { const g = () => a(b.c); }";
    const { functions } = await parseFile(parser, "a.js", text);
    expect(functions.map(({ name, metrics }) => [name, metrics.fanOut, metrics.memberAccesses])).toEqual([
      ["f", 1, 1],
      ["f.g", 1, 1],
    ]);
  });
});

describe("parseFile", () => {
  test("a file of no known language is marked", async () => {
    const file = await parseFile(parser, "README.md", "# x");
    expect(file).toEqual({
      language: null,
      functions: [],
      marks: [{ kind: "unsupported", reason: "no grammar for its extension" }],
      ignores: [],
      syntaxErrors: [],
    });
  });

  test("a test file is marked and parsed, a minified one only marked", async () => {
    const marked = await parseFile(parser, "a.test.ts", "function f() {}");
    expect([marked.functions.length, marked.marks.map(({ kind }) => kind)]).toEqual([1, ["test"]]);
    const minified = await parseFile(parser, "a.min.js", "function f() {}");
    expect([minified.functions.length, minified.marks.map(({ kind }) => kind)]).toEqual([0, ["minified"]]);
  });

  test("an empty file has nothing", async () => {
    expect(await parseFile(parser, "a.ts", "")).toEqual({
      language: "typescript",
      functions: [],
      marks: [],
      ignores: [],
      syntaxErrors: [],
    });
  });
});
