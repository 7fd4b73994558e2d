import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { startCacheServer } from "../platform/cache-server.js";
import type { Step, StepResult } from "../platform/runner.js";
import { publishedReport } from "./published-report.js";
import { pullRequestJob, type PullRequestJob } from "./pull-request-job.js";
import type { Shop } from "./shop-repository.js";

/** dist/, run as a runner runs it: from a folder without node_modules, with real files and a real cache. */
let job: PullRequestJob;
let shop: Shop;
beforeAll(async () => {
  job = await pullRequestJob();
  shop = job.shop;
});
afterAll(async () => job[Symbol.asyncDispose]());

const pullRequest = (over?: Partial<Step>) => job.run(over);
const functions = async (result: StepResult) =>
  (await publishedReport(result)).functions.map(({ path, name, status }) => `${path} ${name} ${status}`);
const notices = async (result: StepResult) => (await publishedReport(result)).notices.map(({ code }) => code);

const CHANGED = [
  "shop/cart.py checkout_total edited",
  "web/price.ts Basket.total edited",
  "web/price.ts label new",
];

describe("a pull request", () => {
  let cold: StepResult;
  let warm: StepResult;
  beforeAll(async () => {
    await using cache = await startCacheServer();
    cold = await pullRequest({ env: cache.env });
    warm = await pullRequest({ env: cache.env });
    expect(cache.calls).toContain("FinalizeCacheEntryUpload");
    expect([...cache.entries.values()].filter((entry) => entry.finalised)).toHaveLength(1);
  });

  test("has its own functions ranked, those of main's later commits not", async () => {
    expect({ exitCode: cold.exitCode, stderr: cold.stderr }).toEqual({ exitCode: 0, stderr: "" });
    const report = await publishedReport(cold);
    expect((await functions(cold)).sort()).toEqual(CHANGED);
    expect(report).toMatchObject({
      base: shop.fork,
      head: shop.head,
      command: "score",
    });
  });

  test("tells the past of a function from before the change", async () => {
    const total = (await publishedReport(cold)).functions.find(({ name }) => name === "checkout_total");
    expect(total?.history).toMatchObject({ touches: 6, fixes: 3, authors: 2 });
    expect(total?.history.lastFixes[0]?.subject).toBe("Fix rounding of totals (#6)");
    expect(total?.reasons).toHaveLength(3);
  });

  test("warm: the index comes from the cache and the result is the same", async () => {
    const [first, second] = [await publishedReport(cold), await publishedReport(warm)];
    expect(first.model.history.index).toBe("cold");
    expect(second.model.history.index).toBe("warm");
    expect(second.functions).toEqual(first.functions);
    expect([...first.notices, ...second.notices].map(({ code }) => code)).not.toContain("index-not-saved");
  });

  test("is shown in the summary, the log and the outputs", async () => {
    expect(cold.summary).toContain("checkout_total");
    expect(cold.summary).toContain(shop.fork.slice(0, 7));
    expect(cold.stdout).toContain("checkout_total");
    const report = await publishedReport(cold);
    expect(cold.outputs).toMatchObject({
      "report-path": join(cold.temporaryFolder, "defect-risk-report.json"),
      "flagged-count": String(report.totals.flagged),
      "highest-risk": expect.stringMatching(/^(critical|high|elevated|normal)$/),
    });
    expect((JSON.parse(cold.outputs["json"] ?? "") as { functions: unknown }).functions).toEqual(
      report.functions,
    );
  });

  test("is annotated on lines that it changes, and with nothing else", async () => {
    const { functions: ranked } = await publishedReport(cold);
    expect(cold.commands).toHaveLength(ranked.filter(({ flagged }) => flagged).length);
    for (const command of cold.commands) {
      const [, file, line] = /^::(?:warning|notice) file=([^,]+),line=(\d+),/.exec(command) ?? [];
      const hunks = ranked.filter(({ path }) => path === file).flatMap((fn) => fn.hunks);
      const on = hunks.some(({ startLine, endLine }) => startLine <= Number(line) && Number(line) <= endLine);
      expect(on ? null : command).toBeNull();
    }
  });

  test("fails only when asked to", async () => {
    const gated = await pullRequest({ inputs: { "fail-on": "high", cache: "false" } });
    const dangerous = (await publishedReport(gated)).functions.some(
      ({ band, addedLines }) => addedLines > 0 && (band === "critical" || band === "high"),
    );
    expect(gated.exitCode).toBe(dangerous ? 1 : 0);
  });
});

describe("the inputs", () => {
  test("turn off what is not wanted, and ask for SARIF", async () => {
    const sarif = join(job.runner.temporaryFolder, "out", "risk.sarif");
    const report = join(job.runner.temporaryFolder, "out", "risk.json");
    const result = await pullRequest({
      inputs: {
        ...{ annotations: "false", summary: "no", cache: "off", limit: "1" },
        ...{ "sarif-path": sarif, "report-path": report },
      },
    });
    expect(result).toMatchObject({ exitCode: 0, summary: "", commands: [] });
    expect(result.outputs["report-path"]).toBe(report);
    expect((await publishedReport(result)).functions).toHaveLength(1);
    const { runs } = JSON.parse(await readFile(sarif, "utf8")) as { runs: { results: unknown[] }[] };
    expect(runs[0]?.results.length).toBeGreaterThan(0);
  });

  test("names in the repository cannot command the runner", async () => {
    using clone = shop.clone();
    const code = "def f(x):\n    if x:\n        return 1\n    return 2\n";
    const hostile = "a::b,%0A\n::error::pwned\n<script>|`.py";
    clone.commit("::set-output name=json::pwned", { day: 200, files: { [hostile]: code } });
    const result = await pullRequest({
      event: "workflow_dispatch",
      payload: { inputs: null },
      workspace: clone.dir,
      inputs: { base: "HEAD~1", head: "HEAD", cache: "false" },
    });
    expect(result.exitCode).toBe(0);
    expect((await publishedReport(result)).functions).toMatchObject([{ path: hostile, name: "f" }]);
    expect(result.commands.filter((command) => command.includes("::error"))).toEqual([]);
    expect(Object.keys(result.outputs).sort()).toEqual([
      "flagged-count",
      "highest-risk",
      "json",
      "report-path",
    ]);
    expect(result.summary).not.toMatch(/^::error|<script>/m);
  });
});

describe("another event", () => {
  const queued = () => ({ merge_group: { base_sha: shop.base, head_sha: shop.merge } });
  const pushed = (over: object = {}) => ({
    ref: "refs/heads/topic",
    before: shop.fork,
    after: shop.head,
    repository: { default_branch: "main" },
    ...over,
  });
  const none = "0".repeat(40);
  const table: [
    name: string,
    event: string,
    payload: () => object,
    base: () => string,
    head: () => string,
  ][] = [
    ["a push", "push", () => pushed(), () => shop.fork, () => shop.head],
    ["a new branch", "push", () => pushed({ before: none, created: true }), () => shop.fork, () => shop.head],
    ["a forced push", "push", () => pushed({ forced: true }), () => shop.fork, () => shop.head],
    ["a merge group", "merge_group", queued, () => shop.base, () => shop.merge],
    [
      "a manual run",
      "workflow_dispatch",
      () => ({ inputs: null, ref: "refs/heads/topic", repository: { default_branch: "main" } }),
      () => shop.fork,
      () => shop.head,
    ],
  ];
  test.each(table)("%s", async (_name, event, payload, base, head) => {
    const env = { GITHUB_SHA: head(), GITHUB_REF: "refs/heads/topic" };
    const result = await pullRequest({ event, payload: payload(), env, inputs: { cache: "false" } });
    expect(result.exitCode).toBe(0);
    expect(await publishedReport(result)).toMatchObject({ base: base(), head: head() });
    expect((await functions(result)).sort()).toEqual(CHANGED);
  });

  test("a manual run between two commits that the inputs name", async () => {
    const result = await pullRequest({
      event: "workflow_dispatch",
      payload: { inputs: null, ref: "refs/heads/main" },
      inputs: { base: `${shop.head}~1`, head: shop.head, cache: "false" },
    });
    expect((await functions(result)).sort()).toEqual(CHANGED.slice(1));
  });

  test("a deleted branch leaves nothing to score", async () => {
    const result = await pullRequest({ event: "push", payload: pushed({ after: none, deleted: true }) });
    expect(result).toMatchObject({ exitCode: 0, summary: "", outputs: {} });
    expect(result.commands).toEqual([expect.stringMatching(/^::notice .*deleted/)]);
  });

  test("a schedule saves the index for the pull requests that follow", async () => {
    await using cache = await startCacheServer();
    const env = { ...cache.env, GITHUB_SHA: shop.fork, GITHUB_REF: "refs/heads/main" };
    const warmed = await pullRequest({ event: "schedule", payload: { schedule: "0 3 * * 1" }, env });
    expect(warmed.exitCode).toBe(0);
    const after = await pullRequest({ env: cache.env });
    expect((await publishedReport(after)).model.history.index).toBe("warm");
  });

  test.each(["issues", "pull_request_target"])("%s is told what to do instead", async (event) => {
    const result = await pullRequest({ event, payload: {} });
    expect(result).toMatchObject({ exitCode: 0, stderr: "", summary: "" });
    expect(result.commands).toEqual([expect.stringContaining("`pull_request`")]);
  });
});

describe("what can be wrong with a job", () => {
  test("no event payload", async () => {
    const result = await pullRequest({ env: { GITHUB_EVENT_PATH: "/nowhere/event.json" } });
    expect(result.exitCode).toBe(2);
    expect(result.commands).toEqual([expect.stringMatching(/^::error .*cannot be read.*nothing was scored/)]);
  });

  test("an input that is none", async () => {
    const result = await pullRequest({ inputs: { limit: "many" } });
    expect(result.exitCode).toBe(2);
    expect(result.commands).toEqual([expect.stringMatching(/^::error .*limit/)]);
  });

  test("a checkout that is none is not the author's to mend", async () => {
    const result = await pullRequest({ workspace: job.runner.temporaryFolder });
    expect(result.exitCode).toBe(0);
    expect(result.commands).toEqual([expect.stringMatching(/^::warning /)]);
  });

  test("no cache service: scored, and said", async () => {
    const result = await pullRequest();
    expect(result.exitCode).toBe(0);
    expect((await functions(result)).sort()).toEqual(CHANGED);
    expect(await notices(result)).toContain("cache-unavailable");
    expect(result.commands.filter((command) => /^::(?:warning|error) title=Defect/.test(command))).toEqual(
      [],
    );
  });

  test("a cache service that is down", async () => {
    const cache = await startCacheServer();
    await cache[Symbol.asyncDispose]();
    const result = await pullRequest({ env: cache.env });
    expect(result.exitCode).toBe(0);
    expect(await notices(result)).toEqual(expect.arrayContaining(["cache-failed", "index-not-saved"]));
    expect(result.summary).toContain("ECONNREFUSED");
  });

  test("a cache that may only be read", async () => {
    await using cache = await startCacheServer();
    cache.fault = "read-only";
    const result = await pullRequest({ env: cache.env });
    expect(result.exitCode).toBe(0);
    expect(await notices(result)).toContain("index-not-saved");
  });

  test("a cached index that was cut short", async () => {
    await using cache = await startCacheServer();
    await pullRequest({ env: cache.env });
    cache.fault = "truncate";
    const result = await pullRequest({ env: cache.env });
    expect(result.exitCode).toBe(0);
    expect(await notices(result)).toContain("cache-failed");
    expect((await publishedReport(result)).model.history.index).toBe("cold");
    expect((await functions(result)).sort()).toEqual(CHANGED);
  });

  test("a cache service that never answers delays the job and does not hold it", async () => {
    await using cache = await startCacheServer();
    cache.fault = "hang";
    const result = await pullRequest({ env: { ...cache.env, DEFECT_RISK_CACHE_TIMEOUT: "2" } });
    expect(result.exitCode).toBe(0);
    expect(result.wallMs).toBeLessThan(8000);
    expect((await functions(result)).sort()).toEqual(CHANGED);
    expect(await notices(result)).toEqual(expect.arrayContaining(["cache-failed", "index-not-saved"]));
    // The client's own complaints would take the place of annotations.
    expect(result.commands.filter((command) => !command.includes(" file="))).toEqual([]);
  });

  test("a summary that cannot be written", async () => {
    const result = await pullRequest({
      env: { GITHUB_STEP_SUMMARY: "/nowhere/summary" },
      inputs: { cache: "false" },
    });
    expect(result.exitCode).toBe(0);
    expect(result.commands).toContainEqual(expect.stringMatching(/^::warning .*summary was not written/));
    expect((await functions(result)).sort()).toEqual(CHANGED);
  });

  test("a folder for the index, shared by two jobs of a self-hosted runner", async () => {
    const folder = join(job.runner.temporaryFolder, "cache-dir");
    const inputs = { "cache-dir": folder };
    const [a, b] = await Promise.all([pullRequest({ inputs }), pullRequest({ inputs })]);
    expect([a.exitCode, b.exitCode]).toEqual([0, 0]);
    expect((await publishedReport(await pullRequest({ inputs }))).model.history.index).toBe("warm");
  });
});

describe("a shallow checkout", () => {
  test("is completed, and scored as a full one", async () => {
    using shallow = shop.clone("--depth=1");
    expect(shallow.git("rev-parse", "--is-shallow-repository")).toBe("true");
    const result = await pullRequest({ workspace: shallow.dir, inputs: { cache: "false" } });
    expect({ exitCode: result.exitCode, stderr: result.stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(await publishedReport(result)).toMatchObject({ base: shop.fork, head: shop.head });
    const full = await publishedReport(await pullRequest({ inputs: { cache: "false" } }));
    expect((await publishedReport(result)).functions).toEqual(full.functions);
  });

  test("with auto-deepen off is scored by what is there, and says what that means", async () => {
    using shallow = shop.clone("--depth=2");
    const result = await pullRequest({
      workspace: shallow.dir,
      inputs: { "auto-deepen": "false", cache: "false" },
    });
    expect(result.exitCode).toBe(0);
    expect(await notices(result)).toContain("shallow-clone");
    expect(result.summary).toContain("fetch-depth: 0");
    expect(shallow.git("rev-parse", "--is-shallow-repository")).toBe("true");
  });

  test("whose remote is gone says so", async () => {
    using shallow = shop.clone("--depth=2");
    shallow.git("remote", "set-url", "origin", "file:///nowhere");
    const result = await pullRequest({ workspace: shallow.dir, inputs: { cache: "false" } });
    expect(result.exitCode).toBe(0);
    expect(await notices(result)).toContain("shallow-clone");
  });
});
