import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { ownersOf, parseCodeowners } from "../../../src/scoring/people/codeowners.js";

const owners = (file: string, path: string): string => ownersOf(parseCodeowners(file), path).join(" ");

/** The example file of GitHub's documentation ("About code owners"), comments shortened. */
const DOCUMENTED = `
# Each line is a file pattern followed by one or more owners.

*       @global-owner1 @global-owner2

# the last matching pattern takes the most precedence
*.js    @js-owner #This is an inline comment.

*.go docs@example.com

*.txt @octo-org/octocats

# any files in the build/logs directory at the root of the repository and any of its subdirectories
/build/logs/ @doctocat

# docs/getting-started.md but not further nested files like docs/build-app/troubleshooting.md
docs/* docs@example.com

# any file in an apps directory anywhere in your repository
apps/ @octocat

# any file in the /docs directory in the root of your repository and any of its subdirectories
/docs/ @doctocat

# any file in the /scripts directory will require review from @doctocat or @octocat
/scripts/ @doctocat @octocat

# any file in a /logs directory such as /build/logs, /scripts/logs, and /deeply/nested/logs
**/logs @octocat

# any file in the /apps directory except for the /apps/github subdirectory, as its owners are left empty
/apps/ @octocat
/apps/github

# any file in the /apps directory except for the /apps/gitlab subdirectory, which has its own owner
/apps/ @octocat
/apps/gitlab @doctocat
`;

describe("GitHub's documented examples", () => {
  test.each([
    ["README.md", "@global-owner1 @global-owner2"],
    ["src/deep/er/a.py", "@global-owner1 @global-owner2"],
    ["src/a.js", "@js-owner"],
    ["a.js", "@js-owner"],
    ["cmd/main.go", "docs@example.com"],
    ["notes.txt", "@octo-org/octocats"],
    ["build/logs/x.c", "@octocat"],
    ["deeply/nested/logs/day/x.c", "@octocat"],
    ["scripts/run.sh", "@doctocat @octocat"],
    ["scripts/logs/run.sh", "@octocat"],
    ["lib/apps/a.c", "@octocat"],
    ["apps/a.js", "@octocat"],
    ["apps/github/a.js", "@octocat"],
    ["apps/gitlab/a.js", "@doctocat"],
    ["docs/a.md", "@doctocat"],
    ["docs/deep/a.md", "@doctocat"],
  ])("%s is %s", (path, expected) => {
    expect(owners(DOCUMENTED, path)).toBe(expected);
  });

  test("a folder with no owner behind it has none", () => {
    const file = "/apps/ @octocat\n/apps/github\n";
    expect(owners(file, "apps/github/a.js")).toBe("");
    expect(owners(file, "apps/other/a.js")).toBe("@octocat");
  });
});

describe("patterns", () => {
  test.each([
    // One level only, where .gitignore would take the folder with all below.
    ["docs/*", ["docs/getting-started.md"], ["docs/build-app/troubleshooting.md", "a/docs/x.md"]],
    ["/*", ["a.c"], ["b/a.c"]],
    ["*", ["a.c", "b/c/d.e"], []],
    ["**", ["a.c", "b/c/d.e"], []],
    ["*.js", ["a.js", "b/c.js", "x.js/y"], ["a.jsx", "js"]],
    ["apps", ["apps", "apps/a", "b/apps/c/d"], ["apps2/a"]],
    ["apps/", ["apps/a", "b/apps/c/d"], ["apps", "b/apps"]],
    ["/apps", ["apps", "apps/a/b"], ["b/apps/a"]],
    ["/apps/", ["apps/a/b"], ["apps", "b/apps/a"]],
    ["src/lib", ["src/lib", "src/lib/a/b"], ["x/src/lib/a"]],
    ["src/**", ["src/a", "src/a/b"], ["src", "x/src/a"]],
    ["src/**/test", ["src/test", "src/a/b/test/x"], ["src/a", "test"]],
    ["**/test/*.py", ["test/a.py", "a/b/test/c.py"], ["test/a/b.py"]],
    ["src/*/index.ts", ["src/a/index.ts"], ["src/index.ts", "src/a/b/index.ts"]],
    ["a?c", ["abc", "x/a.c"], ["ac", "abbc"]],
    ["*a*b*", ["xaybz", "ab"], ["ba"]],
    ["with\\ blank/", ["with blank/a"], ["with/a", "blank/a"]],
    ["\\*.c", ["*.c"], ["a.c"]],
    ["Src/", ["Src/a"], ["src/a"]],
    ["漢/é?", ["漢/éx", "漢/é👩"], ["漢/é"]],
    ["/", [], ["a", "a/b"]],
    ["a//b", [], ["a/b"]],
  ])("%s", (pattern, matching, others) => {
    for (const path of matching) expect([path, owners(`${pattern} @o`, path)]).toEqual([path, "@o"]);
    for (const path of others) expect([path, owners(`${pattern} @o`, path)]).toEqual([path, ""]);
  });
});

describe("lines", () => {
  test.each([
    ["the last match wins, however general", "a.c @x\n* @y", "@y"],
    ["no owner is an answer", "* @x\na.c", ""],
    ["…with a comment behind it", "* @x\na.c # nobody", ""],
    ["negation is not known: stepped over", "* @x\n!a.c @y", "@x"],
    ["ranges are not known: stepped over", "* @x\n[ab].c @y", "@x"],
    ["what is no owner spoils its line", "* @x\na.c @y nobody", "@x"],
    ["a comment", "* @x\n#a.c @y", "@x"],
    ["a comment after blanks", "* @x\n   # a.c @y", "@x"],
    ["a line end of Windows", "* @x\r\na.c @y\r\n", "@y"],
    ["tabs", "a.c\t@x\t@org/team-1", "@x @org/team-1"],
    ["addresses", "a.c a@b.c a.b@c.d.e a@.b.c", "a@b.c a.b@c.d.e a@.b.c"],
    ["an address without a dot spoils its line", "* @x\na.c a@b", "@x"],
    ["so does one that begins or ends with its only dot", "* @x\na.c a@.b\na.c a@b.", "@x"],
    ["an account of an enterprise", "* @ada_corp", "@ada_corp"],
    ["a byte order mark", "\uFEFFa.c @x", "@x"],
    ["an empty file", "", ""],
  ])("%s", (_, file, expected) => {
    expect(owners(file, "a.c")).toBe(expected);
  });

  test("no text and no pattern takes long or throws", () => {
    const file = Array.from({ length: 50 }, () => `${"**/*c/".repeat(30)} @o`).join("\n");
    expect(owners(file, `${"a/".repeat(200)}b`)).toBe("");
    const before = performance.now();
    expect(parseCodeowners(`a x@${"y.".repeat(200_000)}@`)).toEqual([]);
    expect(performance.now() - before).toBeLessThan(5_000);
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (text, path) => {
        for (const owner of ownersOf(parseCodeowners(text), path)) expect(owner).not.toMatch(/\s/);
      }),
    );
  });

  test("a pattern without stars is itself, anchored", () => {
    const name = fc.stringMatching(/^[a-z.]{1,8}$/);
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 5 }),
        fc.array(name, { minLength: 1, maxLength: 5 }),
        (a, b) => {
          const below = b.length >= a.length && a.every((part, i) => part === b[i]);
          expect(owners(`/${a.join("/")} @o`, b.join("/"))).toBe(below ? "@o" : "");
        },
      ),
    );
  });
});
