import { describe, expect, test } from "@jest/globals";
import { withoutConditionals, withoutMacros } from "../../src/functions/languages/c-preprocessor.js";

/** What is left, line by line, without the blanks that keep the offsets. */
const left = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");

describe("withoutConditionals", () => {
  const cases: [string, string, string[]][] = [
    ["whole branches all stay", "#if A\nf();\n#else\ng();\n#endif\nh();\n", ["f();", "g();", "h();"]],
    ["of open ones the first stays", "#if A\nif (a) {\n#else\nif (b) {\n#endif\n}\n", ["if (a) {", "}"]],
    ["so it does inside an expression", "x = f(\n#if A\na\n#elif B\nb\n#endif\n);\n", ["x = f(", "a", ");"]],
    ["a dead first branch goes", "#if 0\nint f() {\n#else\nint g() {\n#endif\n}\n", ["int g() {", "}"]],
    ["so does C#'s", "#if false\nint F() {\n#else\nint G() {\n#endif\n}\n", ["int G() {", "}"]],
    ["inner groups first", "#if A\n#if B\n{\n#else\n{\n#endif\n}\n#endif\n", ["{", "}"]],
    ["a directive over two lines", "#if A && \\\n  B\nf();\n#endif\n", ["f();"]],
    ["braces in strings do not count", "#if A\nf(\"{\");\n#else\ng('{');\n#endif\n", ['f("{");', "g('{');"]],
    [
      "unbalanced directives are survived",
      "#endif\n#else\n#if A\nf();\n",
      ["#endif", "#else", "#if A", "f();"],
    ],
  ];
  test.each(cases)("%s", (_about, text, expected) => {
    expect(left(withoutConditionals(text))).toEqual(expected);
  });
});

describe("withoutMacros", () => {
  const cases: [string, string][] = [
    ["LIB_BEGIN_NAMESPACE\nnamespace x {", "namespace x {"],
    ["LIB_API LIB_INLINE void f();", "void f();"],
    ["LIB_EXPORT template <class T> class C {};", "template <class T> class C {};"],
    ["LIB_DEPRECATED(2) static int f();", "static int f();"],
    ["class LIB_API Name final : public B {", "class Name final : public B {"],
    ["class C {\nLIB_INLINE C(int x);\n};", "class C {\nC(int x);\n};"],
    ["class C {\nconstexpr LIB_A LIB_B C(\nint x);\n};", "class C {\nconstexpr C(\nint x);\n};"],
    ["struct C {\nLIB_CONSTEXPR20 ~C();\n};", "struct C {\n~C();\n};"],
    ["LIB_NO_UNIQUE_ADDRESS a::Type name;", "a::Type name;"],
    ["MY_TYPE name;", "MY_TYPE name;"],
    ["class C {\nMY_TYPE f();\n};", "class C {\nMY_TYPE f();\n};"],
    ["MY_TYPE f();", "MY_TYPE f();"],
    ["x = MY_CONST + 1;", "x = MY_CONST + 1;"],
    ["int MY_CONST;", "int MY_CONST;"],
  ];
  test.each(cases)("%j", (text, expected) => {
    expect(left(withoutMacros(text)).join("\n")).toBe(expected);
  });
});

test("long blanks are read once", () => {
  const text = `class${" ".repeat(900_000)}`;
  expect(withoutMacros(text)).toBe(text);
});

test("both keep every offset and line", () => {
  const text =
    "class C_D C { E_F C(); G_H T t; };\r\nE_F C();\r\nG_H T t;\r\nA_B\r\n#if X\r\nint f() {\r\n#else\r\nC_D int g() {\r\n#endif\r\n}\r\n";
  for (const read of [withoutMacros, withoutConditionals]) {
    expect(read(text)).toHaveLength(text.length);
    expect(read(text).replace(/[^\r\n]/g, "")).toBe(text.replace(/[^\r\n]/g, ""));
  }
});
