import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { loadParser } from "../../src/io/grammars.js";
import { parseFile, type ParsedFile } from "../../src/metrics/parse-file.js";
import { SAMPLES } from "./samples.js";

const parser = loadParser(new URL("../../dist/grammars/", import.meta.url));

const files = [...new Set(SAMPLES.map(({ file }) => file))];
const sources = SAMPLES.map(({ code }) => code);

/** What holds of every text, however broken. */
function expectSound(text: string, { functions, syntaxErrors }: ParsedFile): void {
  const lines = text.split("\n").length;
  for (const fn of functions) {
    expect(fn.startLine).toBeGreaterThanOrEqual(1);
    expect(fn.endLine).toBeGreaterThanOrEqual(fn.startLine);
    expect(fn.endLine).toBeLessThanOrEqual(lines);
    expect(fn.endOffset).toBeLessThanOrEqual(text.length);
    expect(fn.startOffset).toBeLessThan(fn.endOffset);
    const { metrics: m } = fn;
    for (const value of Object.values(m)) expect(value).toBeGreaterThanOrEqual(0);
    expect(m.cyclomaticComplexity).toBeGreaterThanOrEqual(1);
    expect(m.linesOfCode).toBeLessThanOrEqual(fn.endLine - fn.startLine + 1);
  }
  for (const { startLine, endLine } of syntaxErrors) {
    expect(startLine).toBeGreaterThanOrEqual(1);
    expect(endLine).toBeGreaterThanOrEqual(startLine);
    expect(endLine).toBeLessThanOrEqual(lines);
  }
  // Two functions are apart or one lies in the other.
  for (const [i, a] of functions.entries()) {
    for (const b of functions.slice(i + 1)) {
      const apart = a.endOffset <= b.startOffset || b.endOffset <= a.startOffset;
      const within = (x: typeof a, y: typeof a) =>
        x.startOffset <= y.startOffset && y.endOffset <= x.endOffset;
      expect(apart || within(a, b) || within(b, a)).toBe(true);
    }
  }
  expect(new Set(functions.map(({ name, ordinal }) => `${name} ${ordinal}`)).size).toBe(functions.length);
}

const settings = { numRuns: 300 };

describe("no text makes it throw, and what it finds is sound", () => {
  test("random characters, lone surrogates among them", async () => {
    const text = fc.string({ unit: "binary", maxLength: 400 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), text, async (file, code) => {
        expectSound(code, await parseFile(parser, file, code));
      }),
      settings,
    );
  });

  test("a source with a piece cut out, doubled or replaced", async () => {
    const mutated = fc
      .tuple(
        fc.constantFrom(...sources),
        fc.nat(),
        fc.nat(60),
        fc.constantFrom("", "{", "}", "(", '"', "\n", "/*", "#if A\n", "=>", "😀"),
      )
      .map(([code, at, length, piece]) => {
        const start = at % code.length;
        return code.slice(0, start) + piece + code.slice(start + length);
      });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), mutated, async (file, code) => {
        expectSound(code, await parseFile(parser, file, code));
      }),
      settings,
    );
  });

  test("sources read in their own language, mutated, find the same with CRLF", async () => {
    const sample = fc
      .constantFrom(...SAMPLES)
      .chain(({ file, code }) =>
        fc.tuple(fc.constant(file), fc.constant(code.split("\n")), fc.nat(code.split("\n").length - 1)),
      );
    await fc.assert(
      fc.asyncProperty(sample, async ([file, lines, dropped]) => {
        const code = lines.filter((_, i) => i !== dropped).join("\n");
        const [lf, crlf] = [
          await parseFile(parser, file, code),
          await parseFile(parser, file, code.replaceAll("\n", "\r\n")),
        ];
        const view = ({ functions }: ParsedFile) =>
          functions.map(({ name, startLine, endLine, metrics }) => ({ name, startLine, endLine, metrics }));
        // Where the parser recovers from an error may depend on the text's length: compare sound readings.
        if (lf.syntaxErrors.length === 0 && crlf.syntaxErrors.length === 0)
          expect(view(crlf)).toEqual(view(lf));
      }),
      settings,
    );
  });
});

describe("depth and length cost neither the stack nor more than a moment", () => {
  const times = (n: number, open: string, inside: string, close: string) =>
    open.repeat(n) + inside + close.repeat(n);
  const hostile: [string, string, string][] = [
    ["a.js", "parentheses", times(20_000, "(", "1", ")")],
    ["a.js", "functions", times(5_000, "(() => {\n\n\n\n", "", "\n})\n")],
    ["a.js", "objects", `x = ${times(5_000, "{a:\n", "1", "}")}`],
    ["a.js", "operators", `function f() { return ${"a || (() => 1) && ".repeat(20_000)} 1; }`],
    ["a.js", "calls", `f${"()".repeat(30_000)}`],
    ["a.js", "else if", `function f() { ${"if (a) {} else ".repeat(10_000)} {} }`],
    ["a.py", "lambdas", `f = ${"lambda: ".repeat(5_000)} 1`],
    [
      "a.py",
      "blocks",
      Array.from({ length: 90 }, (_, i) => `${" ".repeat(i)}def f():\n`).join("") + `${" ".repeat(90)}pass\n`,
    ],
    ["a.rb", "blocks", times(5_000, "a 1 do\n", "", "end\n")],
    ["a.cpp", "templates", `${"a<".repeat(10_000)}`],
    ["a.c", "directives", "#if A\nif (a) {\n#else\nif (b) {\n#endif\n".repeat(3_000)],
    ["a.rs", "matches", `fn f() { match a { ${"1 => 2,".repeat(20_000)} } }`],
    ["a.kt", "strings", times(300, '"${', "", '}"')],
  ];
  test.each(hostile)("%s: %s", async (file, _about, code) => {
    const started = performance.now();
    await parseFile(parser, file, code);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
