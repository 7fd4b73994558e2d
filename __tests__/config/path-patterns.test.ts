import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { nameMatcher, nameProblem, pathMatcher, patternProblem } from "../../src/config/path-patterns.js";
import { nearest } from "../../src/config/spelling.js";

describe("a pattern of paths", () => {
  test.each<[string, string, boolean]>([
    ["packages/legacy/**", "packages/legacy/a/b.ts", true],
    ["packages/legacy/**", "packages/legacy2/a.ts", false],
    ["packages/legacy", "packages/legacy/a/b.ts", true],
    ["packages/legacy/", "packages/legacy/a.ts", true],
    ["./packages/legacy", "packages/legacy/a.ts", true],
    ["packages/legacy", "packages/legacy.ts", false],
    ["packages/*", "packages/a/b.ts", true],
    ["src/*.ts", "src/a.ts", true],
    ["src/*.ts", "src/a/b.ts", false],
    ["**/*.ts", "a.ts", true],
    ["**/*.ts", "a/b/c.ts", true],
    ["*.ts", "a/b.ts", false],
    ["**", ".github/x.js", true],
    ["**/.hidden/**", "a/.hidden/b.ts", true],
    ["src/{a,b}/*.py", "src/b/x.py", true],
    ["src/[ab]?.py", "src/ax.py", true],
    ["src/+(a|b).py", "src/a.py", false],
    ["src/a (copy).ts", "src/a (copy).ts", true],
    ["src/ünï/**", "src/ünï/a.ts", true],
    ["SRC/**", "src/a.ts", false],
    ["src/**", "src/a\nb/c.ts", true],
    ["**/*.ts", "a\n/b\n.ts", true],
    ["**", "a\u2028b", true],
  ])("%s on %s: %s", (pattern, path, matches) => {
    expect(patternProblem(pattern)).toBeNull();
    expect(pathMatcher([pattern])(path)).toBe(matches ? pattern : null);
  });

  test.each(["", "  ", "/", "./", "././/", " ./ "])("%j names nothing and is refused", (pattern) => {
    expect(patternProblem(pattern)).toBe("a pattern such as packages/legacy/**");
  });

  test("of several the first that matches is told", () => {
    const matcher = pathMatcher(["a/**", "**/*.ts", "b/**"]);
    expect(["a/x.ts", "b/x.ts", "b/x.js", "c.js"].map(matcher)).toEqual(["a/**", "**/*.ts", "b/**", null]);
    expect(pathMatcher([])("a")).toBeNull();
  });

  test("a plain path matches itself and what is below, and nothing beside it", () => {
    const name = fc.string({ unit: fc.constantFrom(..."abcABC019._- é"), minLength: 1, maxLength: 8 });
    const part = name.filter((text) => text.trim() === text && !/^\.+$/.test(text));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), part, (parts, more) => {
        const path = parts.join("/");
        expect(patternProblem(path)).toBeNull();
        const matches = pathMatcher([path]);
        expect([matches(path), matches(`${path}/${more}`), matches(`${path}${more}x`)]).toEqual([
          path,
          path,
          null,
        ]);
      }),
    );
  });

  test("any pattern that is accepted is asked in time, and never throws", () => {
    const pattern = fc.string({ unit: fc.constantFrom(..."a*?/[]{},!.()|+@\\^$-"), maxLength: 40 });
    const usable = pattern.filter((text) => patternProblem(text) === null);
    fc.assert(
      fc.property(usable, (text) => {
        const matches = pathMatcher([text]);
        const started = performance.now();
        for (const path of ["a/".repeat(60), "a".repeat(120), "a/b.ts"]) matches(path);
        expect(performance.now() - started).toBeLessThan(2_000);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a pattern of names", () => {
  test.each<[string, string, boolean]>([
    ["Cart.total", "Cart.total", true],
    ["Cart.total", "Cart.totals", false],
    ["Cart.total", "CartXtotal", false],
    ["Cart.*", "Cart.Inner.total", true],
    ["*", "anything <at> all", true],
    ["*::drop", "store::Pool::drop", true],
    ["Array#each (in f)", "Array#each (in f)", true],
    ["f", "F", false],
  ])("%s on %s: %s", (pattern, name, matches) => {
    expect(nameProblem(pattern)).toBeNull();
    expect(nameMatcher(pattern)(name)).toBe(matches);
  });

  test.each([[" "], ["*a*a*a*b"], ["x".repeat(301)]])("%j is refused", (pattern) => {
    expect(nameProblem(pattern)).not.toBeNull();
  });

  test("a name without a star matches itself alone", () => {
    const name = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
      .filter((text) => text.trim() === text && !text.includes("*"));
    fc.assert(fc.property(name, name, (one, other) => expect(nameMatcher(one)(other)).toBe(one === other)));
  });
});

describe("the word that was meant", () => {
  const known = [
    "include",
    "exclude",
    "fail-on",
    "annotations",
    "annotation-limit",
    "bands",
    "labels",
    "gate",
  ];
  test.each<[string, string | null]>([
    ["exclud", "exclude"],
    ["excludes", "exclude"],
    ["inlcude", "include"],
    ["Fail_On", "fail-on"],
    ["failon", "fail-on"],
    ["band", "bands"],
    ["annotation", "annotations"],
    ["anotation-limit", "annotation-limit"],
    ["gates", "gate"],
    ["colour", null],
    ["x", null],
    ["", null],
    ["z".repeat(10_000), null],
  ])("%j: %j", (word, meant) => {
    expect(nearest(word, known)).toBe(meant);
  });
});
