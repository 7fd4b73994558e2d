import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import {
  temporaryFolder,
  temporaryRepository,
  type TemporaryRepository,
} from "../commands/temporary-repository.js";
import { startCacheServer, type CacheServer } from "../platform/cache-server.js";
import { runComposite, type CompositeJob, type CompositeResult } from "../platform/composite.js";
import { startGitHubApi, TOKEN } from "../platform/github-api.js";
import { GITHUB_TOKEN, startGitHubServer, type GitHubServer } from "../platform/github-server.js";
import { startRunner, type Runner } from "../platform/runner.js";
import { learnableRepository, type LearnableRepository } from "./learnable-repository.js";
import { publishedReport } from "./published-report.js";

/**
 * The loop: the composite actions train and warm, actions/cache moves what they made, and the action on a pull
 * request finds it there. Each job finds an empty machine, as on a hosted runner.
 */
let repository: LearnableRepository;
let main: TemporaryRepository;
let topic: TemporaryRepository;
let runner: Runner;
let cache: CacheServer;
let github: GitHubServer;
let runs = 0;
beforeAll(async () => {
  repository = learnableRepository();
  [main, topic] = [repository.checkout("main"), repository.checkout("topic")];
  runner = await startRunner({ cache: "true", summary: "true", annotations: "true" });
});
afterAll(async () => {
  for (const one of [repository, main, topic]) one[Symbol.dispose]();
  await runner[Symbol.asyncDispose]();
});

const MAIN = { GITHUB_REF: "refs/heads/main" };
const servers = () => ({ ...cache.env, ...github.env, ...MAIN, GITHUB_SHA: repository.main });

async function composite(name: CompositeJob["name"], { env, ...over }: Partial<CompositeJob> = {}) {
  const schedule = { event: "schedule", payload: { schedule: "23 4 * * 1" } };
  const job = { name, runId: ++runs, github, workspace: main.dir, ...schedule, ...over };
  await runner.wipe();
  return runComposite(runner, { ...job, env: { ...servers(), ...env } });
}

/** A pull request of topic. */
async function scored(inputs: Record<string, string> = {}, later: Record<string, string> = {}) {
  const repo = { full_name: "octo/shop", default_branch: "main" };
  const sides = {
    base: { ref: "main", sha: repository.main, repo },
    head: { ref: "topic", sha: repository.topic, repo },
  };
  const payload = { action: "opened", number: 7, pull_request: { number: 7, ...sides }, repository: repo };
  const env = { ...servers(), GITHUB_SHA: repository.topic, GITHUB_REF: "refs/pull/7/merge", ...later };
  await runner.wipe();
  const result = await runner.run({ event: "pull_request", payload, workspace: topic.dir, env, inputs });
  expect({ exitCode: result.exitCode, stderr: result.stderr }).toEqual({ exitCode: 0, stderr: "" });
  return { ...(await publishedReport(result)), summary: result.summary };
}

/** The environment of a process that believes it runs two months later. */
const IN_TWO_MONTHS = {
  NODE_OPTIONS: `--import=${pathToFileURL(resolve("__tests__/platform/clock.mjs"))}`,
  CLOCK_DAYS: "60",
};

const saved = (kind: "index" | "adapter") =>
  [...cache.entries.values()].filter(
    ({ key, finalised }) => finalised && key.startsWith(`defect-risk-${kind}-`),
  );
const forget = (kind: "index" | "adapter") => {
  for (const [id, { key }] of cache.entries)
    if (key.startsWith(`defect-risk-${kind}-`)) cache.entries.delete(id);
};
const artifacts = () => github.artifacts.map(({ name }) => name).sort();

describe("retrain", () => {
  let first: CompositeResult;
  let training: { commit: string; previous: object | null };
  beforeAll(async () => {
    [cache, github] = [await startCacheServer(), await startGitHubServer()];
    first = await composite("retrain");
    training = JSON.parse(await readFile(first.outputs["report-path"]!, "utf8")) as typeof training;
  });
  afterAll(async () => {
    await cache[Symbol.asyncDispose]();
    await github[Symbol.asyncDispose]();
  });
  beforeEach(() => {
    for (const permission of ["actions: read", "contents: read"] as const) github.permissions.add(permission);
  });

  test("trains, and saves adapter, index, report and a lasting copy", () => {
    expect({ outcome: first.outcome, log: first.outcome === "failure" && first.log }).toMatchObject({
      outcome: "success",
    });
    expect(first.outputs).toMatchObject({
      verdict: expect.stringMatching(/^(publish|keep)$/),
      "adapter-age-days": "0",
      "artifact-url": expect.stringContaining("/artifacts/"),
    });
    expect(training).toMatchObject({ commit: repository.main, previous: null });
    expect([saved("adapter").length, saved("index").length]).toEqual([1, 1]);
    expect(artifacts()).toEqual(["defect-risk-adapter", "defect-risk-report"]);
    expect(first.summary).toContain(repository.main.slice(0, 7));
    expect(first.commands).toEqual([]);
  });

  test("uploads the report as JSON, HTML and Markdown, and the adapter alone", async () => {
    const [report, adapter] = ["defect-risk-report", "defect-risk-adapter"].map(
      (name) => github.artifacts.find((artifact) => artifact.name === name)!.folder,
    );
    expect((await readdir(report!)).sort()).toEqual(["summary.md", "training.html", "training.json"]);
    expect(await readdir(adapter!)).toEqual([expect.stringMatching(/^defect-risk-adapter-v1-.*\.idx$/)]);
  });

  test("a pull request finds the adapter and the index", async () => {
    const { model, notices } = await scored();
    expect(model).toMatchObject({ adapter: { commit: repository.main }, history: { index: "warm" } });
    const codes = notices.map(({ code }) => code).filter((code) => /cache|adapter|index/.test(code));
    expect(codes).toEqual([]);
  });

  test("a pull request of two months later is told that the adapter is old, in summary and report", async () => {
    const { model, notices, summary } = await scored({}, IN_TWO_MONTHS);
    expect(model.adapter).toMatchObject({ ageDays: 60 });
    expect(notices.map(({ code }) => code)).toContain("adapter-old");
    expect(summary).toContain("made 60 days ago, more than 45");
  });

  test("a later run knows the adapter before; one that replaces nothing saves nothing, and warns of its age", async () => {
    const before = [...cache.entries.keys()];
    const later = await composite("retrain", {
      inputs: { "dry-run": "true", "max-age-days": "45" },
      env: IN_TWO_MONTHS,
    });
    expect(later.outcome).toBe("success");
    expect([...cache.entries.keys()]).toEqual(before);
    expect(later.outputs["adapter-age-days"]).toBe("60");
    expect(later.commands).toEqual([expect.stringMatching(/^::warning .*60 days old, more than 45/)]);
    // The adapter in force is uploaded again, so that the newest artifact always holds one.
    expect(artifacts().filter((name) => name.endsWith("-adapter"))).toHaveLength(2);
  });

  test("an adapter that the cache forgot comes back from the artifact; a refused release is said", async () => {
    forget("adapter");
    expect((await scored()).model.adapter).toBeNull();
    const back = await composite("retrain", { inputs: { "release-tag": "refused" } });
    expect(back.commands).toEqual([
      expect.stringMatching(/^::notice .*run \d+ kept a copy/),
      expect.stringMatching(/^::warning .*`contents: write` \(403\)/),
    ]);
    expect(back.ran).toContain("actions/download-artifact");
    expect(back.summary).not.toMatch(/previous adapter: none/i);
    expect([back.outcome, saved("adapter").length]).toEqual(["success", 1]);
    expect((await scored()).model.adapter).toMatchObject({ commit: repository.main });
  });

  test.each([
    ["a fork's run", { headRepository: 666 }, false],
    ["another branch", { branch: "topic" }, false],
    ["the default branch, expired", {}, true],
  ])("an artifact of %s is not taken", async (_name, run, expired) => {
    forget("adapter");
    const all = github.artifacts.splice(0);
    await github.upload({ id: 4, branch: "main", ...run }, "defect-risk-adapter", all[0]!.folder);
    github.artifacts[0]!.expired = expired;
    const { outcome, commands, ran } = await composite("retrain", { until: "durable" });
    expect({ outcome, commands, last: ran.at(-1) }).toEqual({
      outcome: "success",
      commands: [],
      last: "durable",
    });
    github.artifacts.splice(0, 1, ...all);
  });

  test("a token that may not read artifacts costs a notice", async () => {
    forget("adapter");
    github.permissions.delete("actions: read");
    const { outcome, commands } = await composite("retrain", { until: "durable" });
    expect(outcome).toBe("success");
    expect(commands).toEqual([expect.stringMatching(/^::notice .*`actions: read` \(403\)/)]);
  });

  test("bugs that people called so on GitHub are fixes where it is asked to look", async () => {
    await using api = await startGitHubApi(["actions: read", "issues: read", "pull-requests: read"]);
    api.callers.set(GITHUB_TOKEN, api.callers.get(TOKEN)!);
    const { labels, issues, pulls } = api.state;
    labels.push("bug");
    const closed = { state: "closed", labels: ["bug"], title: "Slow", updated: "2025-01-01T00:00:00Z" } as const;
    issues.push({ number: 12, ...closed });
    pulls.push({
      ...{ number: 12, state: "closed", base: "main", merged: { sha: repository.main, at: closed.updated } },
      head: { sha: "e".repeat(40), branch: "b", repository: "octo/shop" },
    });
    const inputs = { "label-source": "issues", "dry-run": "true" };
    const asked = await composite("retrain", { inputs, env: api.env });
    expect(asked).toMatchObject({ outcome: "success" });
    expect(asked.log).toContain("1 merged pull request are called bugs");
    expect(asked.log).not.toContain(GITHUB_TOKEN);

    api.callers.set(GITHUB_TOKEN, { ...api.callers.get(TOKEN)!, permissions: new Set(["actions: read"]) });
    const refused = await composite("retrain", { inputs, env: api.env });
    expect(refused).toMatchObject({ outcome: "success" });
    expect(refused.log).toContain("`issues: read`");
    expect(api.violations).toEqual([]);
  }); // prettier-ignore

  test("a folder instead of the cache serves pull requests of the same machine", async () => {
    github.permissions.add("contents: write");
    using disk = temporaryFolder();
    const calls = cache.calls.length;
    const inputs = { "cache-dir": disk.dir, "release-tag": "defect-risk" };
    const kept = await composite("retrain", { inputs });
    expect(kept).toMatchObject({ outcome: "success", commands: [] });
    expect(cache.calls.length).toBe(calls);
    const { model } = await scored({ "cache-dir": disk.dir });
    expect(model).toMatchObject({ adapter: { commit: repository.main }, history: { index: "warm" } });
  });

  test("the release it named keeps the adapter for good, and gives way to the next", async () => {
    forget("adapter");
    github.artifacts.length = 0;
    const asset = () => github.releases.get("defect-risk")?.get("defect-risk-adapter.idx");
    const before = asset();
    expect(before?.length).toBeGreaterThan(1000);
    const next = await composite("retrain", { inputs: { "release-tag": "defect-risk" } });
    expect(next.commands).toEqual([expect.stringMatching(/^::notice .*the release defect-risk kept a copy/)]);
    expect(next.summary).not.toMatch(/previous adapter: none/i);
    expect([asset() === undefined, asset()?.equals(before!)]).toEqual([false, false]);
  });
});

describe("retrain, with too little to learn from", () => {
  let little: TemporaryRepository;
  beforeAll(async () => {
    [cache, github] = [await startCacheServer(), await startGitHubServer()];
    github.permissions.add("contents: write");
    little = temporaryRepository();
    little.git("remote", "add", "origin", "https://github.com/octo/shop");
    for (const day of [0, 100, 200]) {
      little.commit("Fix it", { day, files: { "a.py": `def f(x):\n    y = ${day}\n    return x + y\n` } });
    }
  });
  afterAll(async () => {
    little[Symbol.dispose]();
    await cache[Symbol.asyncDispose]();
    await github[Symbol.asyncDispose]();
  });

  test("reports that, and saves the index alone", async () => {
    const run = await composite("retrain", { workspace: little.dir, inputs: { "release-tag": "none" } });
    expect(run).toMatchObject({ outcome: "success", outputs: { verdict: "skip", "adapter-age-days": "" } });
    expect([saved("adapter").length, saved("index").length, github.releases.size]).toEqual([0, 1, 0]);
    expect(artifacts()).toEqual(["defect-risk-report"]);
  });

  test.each([
    ["workflow_dispatch", "refs/heads/topic"],
    ["pull_request_target", "refs/heads/main"],
    ["workflow_run", "refs/heads/main"],
  ])("%s on %s saves nothing where others find it", async (event, ref) => {
    cache.entries.clear();
    const job = { event, workspace: little.dir, payload: { repository: { default_branch: "main" } } };
    const apart = await composite("retrain", { ...job, env: { GITHUB_REF: ref } });
    expect([apart.outcome, cache.entries.size]).toEqual(["success", 0]);
    expect(apart.commands).toEqual([expect.stringMatching(/^::notice .*Nothing is saved/)]);
  });

  test("what repositories share on one machine does not travel in this one's cache", async () => {
    const folder = await mkdtemp(join(runner.home, "landing-"));
    const own = { name: "defect-risk-adapter-v1-aaaaaaaaaaaa-1.idx", path: join(folder, "source") };
    const foreign = join(folder, "defect-risk-adapter-v1-ffffffffffff-1.idx");
    for (const path of [own.path, foreign]) await writeFile(path, "an adapter");
    const { leaveOnly } = (await import(resolve("workflows/steps/entries.mjs"))) as {
      leaveOnly(entry: { name: string; path: string }, folder: string): Promise<void>;
    };
    await leaveOnly(own, folder);
    expect((await readdir(folder)).filter((name) => name.endsWith(".idx"))).toEqual([own.name]);
  });

  test.each([
    ["working-directory", "/nowhere", /is not a folder that can be read/],
    ["max-age-days", "soon", /^::error .*max-age-days cannot be "soon"/m],
    ["dry-run", "perhaps", /^::error .*dry-run cannot be "perhaps"/m],
  ])("an input %s that is none fails the job, and replaces nothing", async (name, value, said) => {
    cache.entries.clear();
    const failed = await composite("retrain", { workspace: little.dir, inputs: { [name]: value } });
    expect([failed.outcome, cache.entries.size]).toEqual(["failure", 0]);
    expect(failed.log).toMatch(said);
  });
});

describe("warm", () => {
  beforeAll(async () => {
    [cache, github] = [await startCacheServer(), await startGitHubServer()];
  });
  afterAll(async () => {
    await cache[Symbol.asyncDispose]();
    await github[Symbol.asyncDispose]();
  });

  test("saves the index that the action on a pull request finds", async () => {
    const cold = await composite("warm");
    expect([cold.outcome, cold.outputs["saved"], saved("index").length]).toEqual(["success", "true", 1]);
    expect((await scored()).model.history.index).toBe("warm");
  });

  test("does nothing where the index of this commit is there", async () => {
    const again = await composite("warm");
    expect(again.ran).not.toContain("warm");
    expect(again.outputs["saved"]).toBe("false");
  });

  test("brings an older index up to date, and saves it under the new commit", async () => {
    using newer = repository.checkout("main");
    newer.commit("Fix step 3", { day: 2600, files: { "shop/new.py": "def f(x):\n    return x\n" } });
    const updated = await composite("warm", { workspace: newer.dir });
    expect(updated.log).toMatch(/^updated: /m);
    expect(saved("index").map(({ key }) => key.slice(-40))).toContain(newer.git("rev-parse", "HEAD"));
  });

  test("finds the index that the action itself saved", async () => {
    cache.entries.clear();
    await scored();
    const after = await composite("warm");
    expect(after.ran).not.toContain("warm");
  });

  test("saves nothing from another branch, and goes on where the cache takes nothing", async () => {
    cache.entries.clear();
    const apart = await composite("warm", {
      event: "workflow_dispatch",
      env: { GITHUB_REF: "refs/heads/topic" },
    });
    expect([apart.outcome, apart.outputs["saved"], cache.entries.size]).toEqual(["success", "false", 0]);
    cache.fault = "forbidden";
    expect((await composite("warm")).outcome).toBe("success");
    cache.fault = "none";
  });

  test("a folder that is no repository fails the job", async () => {
    expect((await composite("warm", { inputs: { "working-directory": "/nowhere" } })).outcome).toBe(
      "failure",
    );
  });
});
