import { describe, expect, test } from "@jest/globals";
import { temporaryRepository } from "../commands/temporary-repository.js";
import { gitBytes, parsed, stage } from "./real-diff.js";

/** Names that a path may have, and that something else might take for its own. */
const NAMES = [
  "src/a::b.rs",
  "two\nlines.ts",
  "tab\there.ts",
  "`back`ticks`.ts",
  "a|b|c.md",
  "<img src=x onerror=alert(1)>.ts",
  "\u001b[31mred\u001b[0m.ts",
  'quo"ted\\.ts',
  "ünïcödé 😀.ts",
  "trailing space ",
  " leading.ts",
  "-rf",
  "a b/b a.ts",
  "x b/x",
  "%2e%2e/$(id).ts",
  "::error file=x::y",
  "\u0001\u0007\u007f.ts",
  "c:drive.ts",
  "a => b.ts",
];

describe("a name is read as it is", () => {
  const styles = [
    [],
    ["-U0"],
    ["--no-renames"],
    ["-c", "core.quotePath=false"],
    ["-c", "diff.mnemonicPrefix=true"],
  ];
  test.each(styles.map((style) => [style]))("printed with %j", (style) => {
    using repo = temporaryRepository();
    repo.commit("Before", { files: { keep: "" } });
    for (const name of NAMES) stage(repo, Buffer.from(name), `${name.length}\n`);
    const config = style[0] === "-c" ? style : [];
    const options = style[0] === "-c" ? [] : style;
    const found = parsed(gitBytes(repo, [...config, "diff", "--cached", ...options]));
    expect(found.map(({ newPath }) => newPath).sort()).toEqual([...NAMES].sort());
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(["added"]));
  });

  test("where the header line alone has it: the mode changes", () => {
    using repo = temporaryRepository();
    for (const name of NAMES) stage(repo, Buffer.from(name), "x\n");
    repo.git("commit", "-q", "-m", "Before");
    for (const name of NAMES) stage(repo, Buffer.from(name), "x\n", "100755");
    const found = parsed(gitBytes(repo, ["diff", "--cached"]));
    expect(found.map(({ oldPath }) => oldPath).sort()).toEqual([...NAMES].sort());
    for (const { oldPath, newPath, kind } of found) expect([kind, newPath]).toEqual(["modified", oldPath]);
  });

  test("renames between all of them", () => {
    using repo = temporaryRepository();
    const body = (i: number) => Array.from({ length: 9 }, (_, n) => `${i} ${n * i}\n`).join("");
    NAMES.forEach((name, i) => stage(repo, Buffer.from(name), body(i + 1)));
    repo.git("commit", "-q", "-m", "Before");
    const target = (i: number) => `to/${NAMES[(i + 1) % NAMES.length]}`;
    gitBytes(repo, ["read-tree", "--empty"]);
    NAMES.forEach((_, i) => stage(repo, Buffer.from(target(i)), body(i + 1)));
    const found = parsed(gitBytes(repo, ["diff", "--cached", "-M"]));
    const pairs = found.map(({ kind, oldPath, newPath }) => [kind, oldPath, newPath].join("\0")).sort();
    expect(pairs).toEqual(NAMES.map((name, i) => ["renamed", name, target(i)].join("\0")).sort());
  });

  test("bytes that are no UTF-8 become U+FFFD, quoted or not", () => {
    using repo = temporaryRepository();
    repo.commit("Before");
    stage(repo, Buffer.from("caf\xe9.ts", "latin1"), "x\n");
    for (const quoted of ["true", "false"]) {
      const diff = gitBytes(repo, ["-c", `core.quotePath=${quoted}`, "diff", "--cached"]);
      expect(parsed(diff)).toMatchObject([{ kind: "added", newPath: "caf\ufffd.ts" }]);
    }
  });
});
