import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { startGitHubApi, TOKEN, type GitHubApiServer } from "../platform/github-api.js";
import { folderStore } from "../../src/io/entry-store/folder-store.js";
import { BOT } from "../io/github/scene.js";
import { inProcess } from "./command-line.js";
import { temporaryFolder, temporaryRepository, type TemporaryRepository } from "./temporary-repository.js";

/** `--label-source issues` as a person or the retrain workflow gives it, against a local GitHub. */
let github: GitHubApiServer;
let repo: TemporaryRepository;
let cache: ReturnType<typeof temporaryFolder>;
let fixed: string;
let squashed: string;
const NAMES = ["GITHUB_API_URL", "GITHUB_TOKEN", "GITHUB_REPOSITORY", "GITHUB_SERVER_URL"] as const;
const before = Object.fromEntries(NAMES.map((name) => [name, process.env[name]]));
const body = (n: number): string => `def total(x):\n    y = ${n}\n    return x + y\n`;

beforeEach(async () => {
  github = await startGitHubApi(["issues: read", "pull-requests: read"]);
  Object.assign(process.env, { GITHUB_API_URL: github.url, GITHUB_TOKEN: TOKEN });
  delete process.env["GITHUB_REPOSITORY"];
  delete process.env["GITHUB_SERVER_URL"];
  cache = temporaryFolder();
  repo = temporaryRepository();
  repo.git("remote", "add", "origin", "https://github.com/octo/shop.git");
  repo.commit("A shop", { files: { "a.py": body(0) } });
  fixed = repo.commit("Round at the end, closes #12", { files: { "a.py": body(1) } });
  squashed = repo.commit("Tidy up", { files: { "a.py": body(2) } });
  repo.commit("closes #13", { files: { "a.py": body(3) } });
  const AT = "2024-02-01T00:00:00Z";
  const { labels, issues, pulls } = github.state;
  labels.push("kind/bug");
  const closed = { state: "closed", labels: ["kind/bug"], updated: AT } as const;
  issues.push({ number: 12, title: "Totals <b>off</b> by a cent", ...closed });
  issues.push({ number: 13, title: "A wish", ...closed, labels: ["enhancement"] });
  issues.push({ number: 14, title: "Nicer", ...closed });
  const head = { sha: "e".repeat(40), branch: "b", repository: "octo/shop" };
  pulls.push({ number: 14, state: "closed", base: "main", head, merged: { sha: squashed, at: AT } });
});
afterEach(async () => {
  for (const name of NAMES) {
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  }
  for (const one of [repo, cache]) one[Symbol.dispose]();
  expect(github.violations).toEqual([]);
  await github[Symbol.asyncDispose]();
});

async function labels(...argv: string[]) {
  const folder = `--cache-dir=${cache.dir}`;
  const { code, stdout, stderr } = await inProcess("labels", "--repo", repo.dir, folder, ...argv);
  if (code !== 0) throw new Error(stderr);
  return stdout;
}
const ISSUES = ["--label-source", "issues"];
const json = async (...argv: string[]) =>
  JSON.parse(await labels(...argv, "--format", "json")) as {
    commits: { fixes: number };
    notices: { code: string; what: string; cure: string }[];
    evidence: { weight: number; why: string };
  };

describe("labels", () => {
  test("asks GitHub nothing unless it is told to", async () => {
    expect((await json()).commits.fixes).toBe(0);
    expect(github.calls).toEqual([]);
  });

  test("counts what closes a bug, or is a bug's pull request", async () => {
    const { commits, notices } = await json(...ISSUES);
    expect(commits.fixes).toBe(2);
    expect(notices.find(({ code }) => code === "labels-from-issues")?.what).toBe(
      "On GitHub 1 closed issue and 1 merged pull request are called bugs",
    );
  });

  test("explains a commit by its issue", async () => {
    const { evidence } = await json(...ISSUES, "--explain", fixed);
    const why = 'closes issue #12, label "kind/bug": “Totals <b>off</b> by a cent”';
    expect(evidence).toMatchObject({ weight: 0.95, why });
    expect(await labels(...ISSUES, "--explain", squashed)).toContain("is pull request #14");
  });

  test("a second run asks only for what has changed", async () => {
    await labels(...ISSUES);
    github.state.issues.push({
      number: 99,
      ...{ state: "closed", labels: ["kind/bug"], title: "New", updated: "2999-01-01T00:00:00Z" },
    });
    const { notices, commits } = await json(...ISSUES);
    expect(notices.find(({ code }) => code === "labels-from-issues")?.what).toMatch(
      /^On GitHub 2 closed issues and 1 /,
    );
    expect(commits.fixes).toBe(2);
    const asked = github.queries.filter(({ id }) => id === "issues/list-for-repo");
    expect(asked.map(({ query }) => query.has("since"))).toEqual([false, false, true, true]);
  });

  test.each([
    ["is whole", {}, true],
    ["says it is of no date", { until: "yesterday" }, false],
    ["says it is of a time to come", { until: "2999-01-01T00:00:00.000Z" }, false],
    ["was read in full long ago", { all: "2024-01-01T00:00:00.000Z" }, false],
    ["holds what is no list", { tickets: {} }, false],
  ])("a kept list that %s, %j: goes on from it: %j", async (_about, facts, used) => {
    await labels(...ISSUES);
    const store = folderStore({ folder: cache.dir, warn: (notice) => expect(notice).toBeNull() });
    const prefix = "defect-risk-tickets-v1-";
    const { key, bytes } = (await store.restore(prefix, prefix))!;
    const kept = JSON.parse(Buffer.from(bytes).toString("utf8")) as object;
    await store.save(`${key}1`, key, Buffer.from(JSON.stringify({ ...kept, ...facts })));
    github.queries.length = 0;
    expect((await json(...ISSUES)).commits.fixes).toBe(2);
    const asked = github.queries.filter(({ id }) => id === "issues/list-for-repo");
    expect(asked.map(({ query }) => query.has("since"))).toEqual([used, used]);
  });

  test.each<[name: string, spoil: () => void, code: string, cure: RegExp]>([
    ["without a token", () => delete process.env["GITHUB_TOKEN"], "tickets-not-read", /GITHUB_TOKEN/],
    [
      "without the permission",
      () => github.callers.set(TOKEN, { ...BOT, permissions: new Set() }),
      "tickets-not-read",
      /`issues: read`/,
    ],
    [
      "of a repository that is elsewhere",
      () => repo.git("remote", "set-url", "origin", "https://gitlab.com/octo/shop"),
      "tickets-not-read",
      /leave label-source out/,
    ],
  ])("%s the subjects decide, and it is said", async (_name, spoil, code, cure) => {
    spoil();
    const { commits, notices } = await json(...ISSUES);
    expect(commits.fixes).toBe(0);
    expect(notices).toContainEqual(expect.objectContaining({ code, cure: expect.stringMatching(cure) }));
    expect(JSON.stringify(notices)).not.toContain(TOKEN);
  });

  test("of the Enterprise Server that the environment names", async () => {
    repo.git("remote", "set-url", "origin", "https://ghe.example:8443/octo/shop.git");
    process.env["GITHUB_SERVER_URL"] = "https://ghe.example:8443";
    expect((await json(...ISSUES)).commits.fixes).toBe(2);
  });
});

describe("train and evaluate", () => {
  test.each(["train --dry-run", "evaluate --protocol temporal"])("%s take them too", async (verb) => {
    github.state.issues.push({
      number: 15,
      ...{ state: "closed", labels: ["risk-dispute"], title: "Safe", updated: "2024-02-01T00:00:00Z" },
    });
    const head = { sha: "d".repeat(40), branch: "c", repository: "octo/shop" };
    const merged = { sha: fixed, at: "2024-02-01T00:00:00Z" };
    github.state.pulls.push({ number: 15, state: "closed", base: "main", head, merged });
    const argv = [...verb.split(" "), "--repo", repo.dir, "--cache-dir", cache.dir, ...ISSUES];
    const { code, stdout } = await inProcess(...argv, "--format", "json");
    expect(code).toBe(0);
    const { notices, labels: facts } = JSON.parse(stdout) as {
      notices: { code: string; what: string }[];
      labels?: { fixes: number };
    };
    const codes = notices.map((notice) => notice.code);
    expect(codes).toContain("labels-from-issues");
    if (!verb.startsWith("train")) return expect(codes).not.toContain("feedback-read");
    expect(facts!.fixes).toBe(2);
    expect(notices.find((notice) => notice.code === "feedback-read")?.what).toBe(
      "Reviewers disputed the risk of #15 and accepted that of no pull request",
    );
  });
});
