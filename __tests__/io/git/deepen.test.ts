import { describe, expect, test } from "@jest/globals";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureHistory, shallowBoundary } from "../../../src/io/git/deepen.js";
import { openRepository, resolveCommit, tryResolveCommit } from "../../../src/io/git/repository.js";
import {
  temporaryFolder,
  temporaryRepository,
  type TemporaryRepository,
} from "../../commands/temporary-repository.js";

/** Five commits on main, and a branch from the second. */
function origin() {
  const repo = temporaryRepository();
  const commits = [1, 2, 3, 4, 5].map((i) => repo.commit(`Commit ${i}`, { files: { "a.ts": `${i}\n` } }));
  repo.git("checkout", "-q", "-b", "topic/x", commits[1]!);
  const topic = repo.commit("Topic", { files: { "b.ts": "b\n" } });
  repo.git("checkout", "-q", "main");
  const url = pathToFileURL(repo.dir).href;
  return { repo, commits, topic, url, [Symbol.dispose]: () => repo[Symbol.dispose]() };
}

const count = ({ git }: TemporaryRepository): number => Number(git("rev-list", "--count", "HEAD"));

describe("a shallow clone", () => {
  test("is completed, and then has no end", async () => {
    using far = origin();
    const { commits, url } = far;
    using near = temporaryRepository("--depth=2", url);
    const repo = await openRepository(near.dir);
    expect(repo.shallow).toBe(true);
    expect(await shallowBoundary(repo)).toEqual(new Set([commits[3]]));
    expect(await ensureHistory(repo, ["HEAD"], true)).toEqual({ notices: [] });
    expect(count(near)).toBe(5);
    const after = await openRepository(near.dir);
    expect([after.shallow, await shallowBoundary(after)]).toEqual([false, new Set()]);
  });

  test("tells its end in a linked work tree, too", async () => {
    using far = origin();
    const { commits, url } = far;
    using near = temporaryRepository("--depth=3", url);
    using aside = temporaryFolder();
    const tree = join(aside.dir, "tree");
    near.git("worktree", "add", "-q", tree);
    expect(await shallowBoundary(await openRepository(tree))).toEqual(new Set([commits[2]]));
  });

  test("stays as it is where that is not allowed, and says so", async () => {
    using far = origin();
    const { url } = far;
    using near = temporaryRepository("--depth=2", url);
    const { notices } = await ensureHistory(await openRepository(near.dir), ["HEAD", "topic/x"], false);
    expect(notices).toMatchObject([
      { code: "shallow-clone", level: "warning", what: "This clone is shallow, and auto-deepen is off" },
    ]);
    expect([count(near), near.git("for-each-ref", "refs/remotes/origin/topic")]).toEqual([2, ""]);
  });

  test.each(["file:///nowhere/at/all", "ext::sh -c 'touch owned'"])(
    "of a remote that does not answer (%s) says why",
    async (gone) => {
      using far = origin();
      const { url } = far;
      using near = temporaryRepository("--depth=2", url);
      near.git("remote", "set-url", "origin", gone);
      const { notices } = await ensureHistory(await openRepository(near.dir), ["HEAD"], true);
      expect(notices).toMatchObject([
        {
          code: "shallow-clone",
          what: expect.stringMatching(/^This clone is shallow, and fetching the rest failed \(.+\)$/),
        },
      ]);
      expect(near.git("status", "--porcelain")).toBe("");
    },
  );
});

describe("a missing commit is fetched", () => {
  test.each([
    ["a branch by its name", "topic/x"],
    ["a branch's commit by its id", "topic"],
    ["a commit inside a branch by its id", "inside"],
  ])("%s", async (_, what) => {
    using far = origin();
    const { commits, topic, url } = far;
    const ref = { topic, inside: commits[4]! }[what] ?? what;
    far.repo.git("branch", "first", commits[0]!);
    using near = temporaryRepository("--single-branch", "--branch=first", url);
    if (what === "inside") far.repo.commit("Later");
    const repo = await openRepository(near.dir);
    expect(await tryResolveCommit(repo, ref)).toBeNull();
    expect(await ensureHistory(repo, [ref, "HEAD"], true)).toEqual({ notices: [] });
    expect(await resolveCommit(repo, ref)).toBe(what === "inside" ? commits[4] : topic);
  });

  test("although the server does not know another one", async () => {
    using far = origin();
    const { topic, url } = far;
    using near = temporaryRepository("--depth=1", url);
    const repo = await openRepository(near.dir);
    expect(await ensureHistory(repo, ["f".repeat(40), "no-such-branch", "topic/x"], true)).toEqual({
      notices: [],
    });
    expect(count(near)).toBe(5);
    expect(await resolveCommit(repo, "topic/x")).toBe(topic);
  });

  test("and no name of a ref becomes an option, or another ref", async () => {
    using far = origin();
    const { url } = far;
    using near = temporaryRepository("--single-branch", url);
    const before = near.git("for-each-ref");
    const refs = [
      "--upload-pack=touch owned",
      "-q",
      "a:refs/heads/main",
      "+x",
      "a..b",
      "refs/*",
      "a b",
      "$(touch owned)",
      "",
      "\n",
    ];
    expect(await ensureHistory(await openRepository(near.dir), refs, true)).toEqual({ notices: [] });
    expect([near.git("for-each-ref"), near.git("status", "--porcelain")]).toEqual([before, ""]);
  });
});

describe("a clone without old contents", () => {
  test("gets them, or says that it cannot", async () => {
    using far = origin();
    const { url } = far;
    far.repo.git("config", "uploadpack.allowFilter", "true");
    const missing = (near: TemporaryRepository) =>
      near
        .git("rev-list", "--objects", "--all", "--missing=print")
        .split("\n")
        .filter((line) => line.startsWith("?")).length;
    for (const gone of [false, true]) {
      using near = temporaryRepository("--filter=blob:none", url);
      if (gone) near.git("remote", "set-url", "origin", "file:///nowhere");
      const repo = await openRepository(near.dir);
      expect(repo.partial).toBe(true);
      expect(missing(near)).toBeGreaterThan(0);
      const { notices } = await ensureHistory(repo, ["HEAD"], true);
      expect(notices.map(({ code }) => code)).toEqual(gone ? ["partial-clone"] : []);
      expect(missing(near) > 0).toBe(gone);
    }
  });
});

test("a whole clone that has all that is asked for talks to nobody", async () => {
  using far = origin();
  const { url } = far;
  using near = temporaryRepository(url);
  near.git("remote", "set-url", "origin", "file:///nowhere");
  expect(await ensureHistory(await openRepository(near.dir), ["HEAD", "main"], true)).toEqual({
    notices: [],
  });
});
