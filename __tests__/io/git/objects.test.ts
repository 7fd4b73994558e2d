import { describe, expect, test } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesWith, listTree, readBlobs } from "../../../src/io/git/objects.js";
import { GitFailure } from "../../../src/io/git/git-process.js";
import { stage } from "../../diff/real-diff.js";
import { GIT_ENVIRONMENT, temporaryRepository } from "../../commands/temporary-repository.js";

async function read(root: string, blobs: readonly string[]): Promise<(string | null)[]> {
  const found: (string | null)[] = [];
  await readBlobs(root, blobs, (content, i) => {
    expect(i).toBe(found.length);
    found.push(content === null ? null : content.toString("latin1"));
  });
  return found;
}

describe("the files of a tree", () => {
  test("are listed with their kind, whatever they are called", async () => {
    using repo = temporaryRepository();
    const names = [
      "a.ts",
      "b/c d.ts",
      "tab\t.ts",
      "two\nlines.ts",
      'quo"te.ts',
      "ünï.ts",
      "-r",
      "::x",
      "100644 blob x",
    ];
    const commit = repo.commit("One");
    for (const name of names) stage(repo, Buffer.from(name), "x\n");
    stage(repo, Buffer.from("bad\xff.ts", "latin1"), "x\n");
    stage(repo, Buffer.from("run.sh"), "x\n", "100755");
    stage(repo, Buffer.from("link"), "a.ts", "120000");
    repo.git("update-index", "--add", "--cacheinfo", `160000,${commit},sub`);
    repo.git("commit", "-q", "-m", "Two");
    const tree = await listTree(repo.dir, "HEAD");
    const of = (kind: string) => tree.filter((entry) => entry.kind === kind).map(({ path }) => path);
    expect(of("file").sort()).toEqual([...names, "bad\ufffd.ts", "run.sh"].sort());
    expect([of("link"), of("submodule")]).toEqual([["link"], ["sub"]]);
    const a = repo.git("rev-parse", "HEAD:a.ts");
    expect(tree).toContainEqual({ path: "a.ts", blob: a, kind: "file" });
    expect(await listTree(repo.dir, commit)).toEqual([]);
  });

  test("of what is no commit cannot be listed", async () => {
    using repo = temporaryRepository();
    repo.commit("One");
    await expect(listTree(repo.dir, "nope")).rejects.toThrow(GitFailure);
    await expect(listTree(repo.dir, "--help")).rejects.toThrow(GitFailure);
  });
});

describe("contents", () => {
  test("come in the order asked for: empty, large, without a newline, of any bytes, twice, and missing", async () => {
    using repo = temporaryRepository();
    const contents = [
      "",
      "a",
      "a\n",
      "\n\n\n",
      "\0\xff\n\r\n",
      "x".repeat(5_000_000),
      `${"0".repeat(40)} blob 3\nabc\n`,
      `${"0".repeat(40)} missing\n`,
    ];
    contents.forEach((text, i) => writeFileSync(join(repo.dir, `f${i}`), text, "latin1"));
    repo.commit("One");
    const ids = contents.map((_, i) => repo.git("rev-parse", `HEAD:f${i}`));
    const missing = "1".repeat(40);
    const wanted = [...ids, missing, ...ids.toReversed(), missing, missing, ids[0]!];
    expect(await read(repo.dir, wanted)).toEqual([
      ...contents,
      null,
      ...contents.toReversed(),
      null,
      null,
      contents[0],
    ]);
    expect(await read(repo.dir, [])).toEqual([]);
  });

  test("of thousands of blobs come from one call", async () => {
    using repo = temporaryRepository();
    const texts = Array.from({ length: 3000 }, (_, i) => `${"line\n".repeat(i % 50)}${i}`);
    const stream = texts.map((text) => `blob\ndata ${Buffer.byteLength(text)}\n${text}\n`).join("");
    execFileSync("git", ["fast-import", "--quiet"], { cwd: repo.dir, env: GIT_ENVIRONMENT, input: stream });
    const id = (text: string) =>
      createHash("sha1")
        .update(`blob ${Buffer.byteLength(text)}\0${text}`)
        .digest("hex");
    expect(await read(repo.dir, texts.map(id))).toEqual(texts);
  });

  test("are refused if git refuses: not an id", async () => {
    using repo = temporaryRepository();
    const commit = repo.commit("One", { files: { a: "a\n" } });
    // `missing` is the answer for what is no object at all.
    expect(await read(repo.dir, ["nope"])).toEqual([null]);
    await expect(read(join(repo.dir, "nowhere"), [commit])).rejects.toThrow(GitFailure);
  });

  test("a failure of whoever takes them ends the reading", async () => {
    using repo = temporaryRepository();
    repo.commit("One", { files: { a: "a\n" } });
    const blob = repo.git("rev-parse", "HEAD:a");
    const stop = new Error("enough");
    const taken = readBlobs(
      repo.dir,
      Array.from({ length: 5000 }, () => blob),
      (_, i) => {
        if (i === 3) throw stop;
      },
    );
    await expect(taken).rejects.toBe(stop);
  });
});

test("files that hold words are looked for among the named endings, and no other is read", async () => {
  using repo = temporaryRepository();
  const said = "// some words\n";
  const files = {
    "a.ts": said,
    "sub/ü b.ts": said,
    "none.ts": "// others\n",
    "a.json": said,
    "large.bin": "words, of another repository's size\n",
  };
  const commit = repo.commit("One", { files });
  const blob = repo.git("rev-parse", "HEAD:large.bin");
  rmSync(join(repo.dir, ".git/objects", blob.slice(0, 2), blob.slice(2)));
  const found = (extensions: string[]): Promise<string[]> =>
    filesWith(repo.dir, commit, { words: "some words", extensions });
  expect(await found([".ts", ".py"])).toEqual(["a.ts", "sub/ü b.ts"]);
  expect(await found([".py"])).toEqual([]);
  await expect(found([".bin"])).rejects.toThrow(GitFailure);
});
