import { describe, expect, test } from "@jest/globals";
import { join } from "node:path";
import { RepositoryError, UsageError } from "../../../src/errors/index.js";
import {
  commitTime,
  defaultBranch,
  forgetCommits,
  mergeBase,
  openRepository,
  resolveCommit,
  tryResolveCommit,
} from "../../../src/io/git/repository.js";
import { temporaryFolder, temporaryRepository } from "../../commands/temporary-repository.js";

describe("a repository is found", () => {
  test("from its root, from a folder in it, and from inside .git", async () => {
    using repo = temporaryRepository();
    repo.commit("One", { files: { "packages/app/a.ts": "a\n" } });
    const facts = { root: repo.dir, bare: false, shallow: false, partial: false };
    expect(await openRepository(repo.dir)).toMatchObject({ ...facts, subfolder: "" });
    expect(await openRepository(join(repo.dir, "packages/app"))).toMatchObject({
      ...facts,
      subfolder: "packages/app",
    });
    const inside = await openRepository(join(repo.dir, ".git"));
    expect(inside).toMatchObject({ root: join(repo.dir, ".git"), bare: true, subfolder: "" });
  });

  test("bare, as a linked work tree, and as a submodule", async () => {
    using repo = temporaryRepository();
    using aside = temporaryFolder();
    repo.commit("One", { files: { "a.ts": "a\n" } });
    const [bare, tree] = [join(aside.dir, "bare.git"), join(aside.dir, "tree")];
    repo.git("clone", "-q", "--bare", ".", bare);
    repo.git("worktree", "add", "-q", tree);
    repo.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", bare, "lib");
    expect(await openRepository(bare)).toMatchObject({ root: bare, bare: true });
    expect(await openRepository(tree)).toMatchObject({ root: tree, bare: false });
    expect(await openRepository(join(repo.dir, "lib"))).toMatchObject({
      root: join(repo.dir, "lib"),
      bare: false,
    });
  });

  test("or it is said that there is none", async () => {
    using aside = temporaryFolder();
    await expect(openRepository(aside.dir)).rejects.toThrow(RepositoryError);
    await expect(openRepository(join(aside.dir, "nowhere"))).rejects.toThrow(
      /is not a folder that can be read/,
    );
  });
});

describe("a repository is named by its origin, without credentials", () => {
  test.each([
    [
      "https://github.com/Owner/Name.git",
      "github.com/owner/name",
      "Owner/Name",
      "https://github.com/Owner/Name",
    ],
    ["https://x-token:s3cret@github.com/o/r", "github.com/o/r", "o/r", "https://github.com/o/r"],
    [
      "https://s3cret@git.example.org:8443/o/r.git/",
      "git.example.org/o/r",
      "o/r",
      "https://git.example.org:8443/o/r",
    ],
    ["http://ghe.local:8080/o/r.git", "ghe.local/o/r", "o/r", "http://ghe.local:8080/o/r"],
    ["git@github.com:o/r.js.git", "github.com/o/r.js", "o/r.js", "https://github.com/o/r.js"],
    ["ssh://git@example.org:22/o/r.git", "example.org/o/r", "o/r", "https://example.org/o/r"],
    ["https://gitlab.com/group/sub/r.git", "gitlab.com/group/sub/r", "group/sub/r", null],
    ["https://github.com/o/r?token=s3cret", null, null, null],
    ["/srv/git/r.git", null, null, null],
    ["javascript:alert(1)//o/r", null, null, null],
    [null, null, null, null],
  ])("%s", async (origin, identity, name, webUrl) => {
    using repo = temporaryRepository();
    if (origin !== null) repo.git("remote", "add", "origin", origin);
    const found = await openRepository(repo.dir);
    const folder = repo.dir.split("/").at(-1);
    expect(found).toMatchObject({ identity: identity ?? repo.dir, name: name ?? folder, webUrl });
    expect(JSON.stringify({ ...found, git: null })).not.toContain("s3cret");
  });
});

describe("the default branch", () => {
  test.each([
    [["refs/heads/main"], "refs/heads/main"],
    [["refs/heads/develop", "refs/heads/master"], "refs/heads/master"],
    [["refs/heads/trunk"], "refs/heads/trunk"],
    [["refs/heads/main", "refs/remotes/origin/main"], "refs/remotes/origin/main"],
    [["refs/heads/main", "refs/remotes/origin/master"], "refs/heads/main"],
    [["refs/heads/main", "refs/remotes/origin/next", "origin/HEAD"], "refs/remotes/origin/next"],
    [["refs/heads/main", "origin/HEAD"], "refs/heads/main"],
    [["refs/heads/feature", "refs/tags/main"], null],
  ])("of %j is %s", async (refs, expected) => {
    using repo = temporaryRepository();
    const commit = repo.commit("One");
    repo.git("checkout", "-q", "--detach");
    repo.git("branch", "-q", "-D", "main");
    for (const ref of refs) if (ref.startsWith("refs/")) repo.git("update-ref", ref, commit);
    // Where origin/HEAD leads is not there if that branch was deleted.
    if (refs.includes("origin/HEAD"))
      repo.git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/next");
    expect(await defaultBranch(await openRepository(repo.dir))).toBe(expected);
  });
});

describe("a ref", () => {
  test("is a branch, tag, remote's branch, id, or any expression that git reads as a commit", async () => {
    using dir = temporaryRepository();
    const first = dir.commit("One");
    const second = dir.commit("Two");
    dir.git("tag", "-m", "v1", "v1", first);
    dir.git("update-ref", "refs/remotes/origin/only-there", first);
    dir.git("update-ref", "refs/heads/-dash", first);
    const repo = await openRepository(dir.dir);
    for (const [ref, commit] of [
      ["main", second],
      ["HEAD", second],
      ["v1", first],
      ["HEAD~1", first],
      ["HEAD^{/One}", first],
      [second, second],
      [first.slice(0, 10), first],
      ["only-there", first],
      ["refs/heads/-dash", first],
    ] as const) {
      expect([ref, await resolveCommit(repo, ref)]).toEqual([ref, commit]);
    }
  });

  test.each([
    ["-dash", /"-dash" starts with a dash/],
    ["--help", /starts with a dash/],
    ["--output=owned", /starts with a dash/],
    ["nope", /"nope" names no commit here/],
    ["", /"" names no commit here/],
    ["a\0b", /names no commit here/],
    ["HEAD^{tree}", /names no commit here/],
    ["HEAD..main", /names no commit here/],
    ["main main", /names no commit here/],
    ["0".repeat(40), /names no commit here/],
  ])("%j is none", async (ref, says) => {
    using dir = temporaryRepository();
    const commit = dir.commit("One", { files: { "a.ts": "a\n" } });
    dir.git("update-ref", "refs/heads/-dash", commit);
    dir.git("update-ref", "refs/remotes/origin/-dash", commit);
    const repo = await openRepository(dir.dir);
    expect(await tryResolveCommit(repo, ref)).toBeNull();
    await expect(resolveCommit(repo, ref)).rejects.toThrow(UsageError);
    await expect(resolveCommit(repo, ref)).rejects.toThrow(says);
    expect(dir.git("status", "--porcelain")).toBe("");
  });

  test("is none in a repository without a commit, and that is what is said", async () => {
    using dir = temporaryRepository();
    await expect(resolveCommit(await openRepository(dir.dir), "main")).rejects.toThrow(/has no commit/);
  });
});

test("the merge base and time of commits", async () => {
  using dir = temporaryRepository();
  const root = dir.commit("Root", { day: 3 });
  const main = dir.commit("Main");
  dir.git("checkout", "-q", "-b", "topic", root);
  const topic = dir.commit("Topic");
  dir.git("checkout", "-q", "--orphan", "island");
  const island = dir.commit("Island");
  const repo = await openRepository(dir.dir);
  expect(await mergeBase(repo, main, topic)).toBe(root);
  expect(await mergeBase(repo, root, topic)).toBe(root);
  expect(await mergeBase(repo, main, island)).toBeNull();
  expect(await mergeBase(repo, main, root)).toBe(root);
  expect(await commitTime(repo, root)).toBe(Date.UTC(2024, 0, 4) / 1000);
});

test("a name says the same commit for the whole run, until something is fetched", async () => {
  using dir = temporaryRepository();
  const first = dir.commit("One", { files: { "a.ts": "a\n" } });
  const repo = await openRepository(dir.dir);
  expect(await resolveCommit(repo, "main")).toBe(first);
  const second = dir.commit("Two", { files: { "a.ts": "b\n" } });
  expect(await resolveCommit(repo, "main")).toBe(first);
  forgetCommits(repo);
  expect(await resolveCommit(repo, "main")).toBe(second);
});
