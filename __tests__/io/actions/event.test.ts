import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UsageError } from "../../../src/errors/index.js";
import { readEvent } from "../../../src/io/actions/event.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "event-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const A = "a".repeat(40);
const B = "b".repeat(40);
const NONE = "0".repeat(40);

async function read(name: string, payload: unknown, more: Record<string, string> = {}) {
  const path = join(folder, "event.json");
  await writeFile(path, typeof payload === "string" ? payload : JSON.stringify(payload));
  // GITHUB_SHA is always a commit that must not be taken for a pull request's head.
  const env = { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path, GITHUB_SHA: "c".repeat(40), ...more };
  return readEvent(env);
}

interface PullFacts {
  head?: object;
  base?: object;
  draft?: boolean;
  user?: object | null;
  labels?: object[] | null;
}

function pullRequest(over: PullFacts = {}) {
  const base = { sha: A, ref: "main", repo: { full_name: "o/r" }, ...over.base };
  const head = { sha: B, ref: "topic", repo: { full_name: "o/r" }, ...over.head };
  return {
    action: "synchronize",
    pull_request: { number: 7, draft: over.draft ?? false, user: over.user, labels: over.labels, base, head },
  };
}

describe("the event says which commits to compare", () => {
  const repository = { default_branch: "trunk", full_name: "o/r" };
  const pull = {
    kind: "pull_request",
    base: A,
    head: B,
    number: 7,
    fork: false,
    draft: false,
    author: null,
    labels: [],
  };
  const push = {
    kind: "push",
    before: A,
    after: B,
    forced: false,
    ref: "refs/heads/x",
    defaultBranch: "trunk",
  };
  const pushed = { before: A, after: B, ref: "refs/heads/x", forced: false, created: false, repository };

  const table: [name: string, event: string, payload: object, expected: object][] = [
    ["a pull request", "pull_request", pullRequest(), pull],
    [
      "somebody's",
      "pull_request",
      pullRequest({ user: { login: "ada", id: 1 } }),
      { ...pull, author: "ada" },
    ],
    [
      "a labelled one",
      "pull_request",
      pullRequest({
        labels: [
          { id: 1, name: "risk-accepted" },
          { id: 2, name: "ünï <b>" },
        ],
      }),
      { ...pull, labels: ["risk-accepted", "ünï <b>"] },
    ],
    ["one whose labels are not told", "pull_request", pullRequest({ labels: null }), pull],
    ["a deleted account's", "pull_request", pullRequest({ user: null }), pull],
    ["a draft", "pull_request", pullRequest({ draft: true }), { ...pull, draft: true }],
    [
      "a fork's",
      "pull_request",
      pullRequest({ head: { repo: { full_name: "x/r" } } }),
      { ...pull, fork: true },
    ],
    ["a deleted fork's", "pull_request", pullRequest({ head: { repo: null } }), { ...pull, fork: true }],
    ["a push", "push", pushed, push],
    ["a new branch", "push", { ...pushed, before: NONE, created: true }, { ...push, before: null }],
    ["a deleted branch", "push", { ...pushed, after: NONE, deleted: true }, { ...push, after: null }],
    ["a forced push", "push", { ...pushed, forced: true }, { ...push, forced: true }],
    ["a sha256 repository", "push", { ...pushed, after: "d".repeat(64) }, { ...push, after: "d".repeat(64) }],
    [
      "a merge group",
      "merge_group",
      { action: "checks_requested", merge_group: { base_sha: A, head_sha: B } },
      { kind: "merge_group", base: A, head: B, number: null },
    ],
    [
      "a merge group that names its pull request",
      "merge_group",
      {
        merge_group: { base_sha: A, head_sha: B, head_ref: `refs/heads/gh-readonly-queue/main/pr-123-${A}` },
      },
      { kind: "merge_group", base: A, head: B, number: 123 },
    ],
    [
      "a manual run",
      "workflow_dispatch",
      { inputs: {}, ref: "refs/heads/x", repository },
      { kind: "workflow_dispatch", head: "c".repeat(40), ref: "refs/heads/x", defaultBranch: "trunk" },
    ],
    [
      "a scheduled run",
      "schedule",
      { schedule: "0 3 * * 1" },
      { kind: "schedule", head: "c".repeat(40), ref: "refs/heads/x", defaultBranch: null },
    ],
  ];
  test.each(table)("%s", async (_name, event, payload, expected) => {
    expect(await read(event, payload, { GITHUB_REF: "refs/heads/x" })).toEqual(expected);
  });

  test.each(["issues", "pull_request_target", "workflow_run", "release", "constructor"])(
    "%s is not one of them, and the reader is told what is",
    async (name) => {
      expect(await read(name, {})).toEqual({
        kind: "unsupported",
        name,
        cure: expect.stringMatching(/rigger|core/),
      });
    },
  );
});

describe("an event that cannot be read is the caller's to mend", () => {
  const table: [name: string, event: string, payload: unknown, what: string][] = [
    ["no JSON", "pull_request", "{", "is no JSON"],
    ["empty", "push", "", "is no JSON"],
    ["not an object", "pull_request", "[]", "pull_request"],
    ["without its object", "pull_request", {}, "pull_request"],
    [
      "without a head",
      "pull_request",
      { pull_request: { number: 1, base: { sha: A, repo: { full_name: "o/r" } } } },
      "head",
    ],
    ["a ref for a commit", "pull_request", pullRequest({ head: { sha: "--upload-pack=x" } }), "head.sha"],
    ["no commit at all", "pull_request", pullRequest({ head: { sha: NONE.slice(1) } }), "head.sha"],
    ["a push without commits", "push", { ref: "refs/heads/x" }, "before"],
    ["a merge group without commits", "merge_group", { merge_group: {} }, "base_sha"],
  ];
  test.each(table)("%s", async (_name, event, payload, what) => {
    const failure = await read(event, payload).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UsageError);
    expect((failure as UsageError).message).toContain(what);
    expect((failure as UsageError).message).toContain("nothing was scored");
  });

  test.each([
    ["no event", {}, "GITHUB_EVENT_NAME is not set"],
    ["no path", { GITHUB_EVENT_NAME: "push" }, "GITHUB_EVENT_PATH is not set"],
    ["no file", { GITHUB_EVENT_NAME: "push", GITHUB_EVENT_PATH: "/nowhere/event.json" }, "cannot be read"],
    ["a folder", { GITHUB_EVENT_NAME: "push", GITHUB_EVENT_PATH: "/" }, "cannot be read"],
  ])("%s", async (_name, env, what) => {
    await expect(readEvent(env)).rejects.toThrow(what);
  });
});
