import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { BOT, MALLORY } from "../io/github/scene.js";
import { zipped } from "../io/github/zipped.js";
import { startGitHubApi, TOKEN, type Fault, type GitHubApiServer } from "../platform/github-api.js";
import type { Step, StepResult } from "../platform/runner.js";
import { pullRequestJob, type PullRequestJob } from "./pull-request-job.js";
import { publishedReport } from "./published-report.js";
import { pullRequestPayload } from "./shop-repository.js";

/** dist/ against a local GitHub that knows its own API description: what a pull request's page comes to show. */
let job: PullRequestJob;
let github: GitHubApiServer;
beforeAll(async () => {
  job = await pullRequestJob();
});
afterAll(async () => job[Symbol.asyncDispose]());
beforeEach(async () => {
  await github?.[Symbol.asyncDispose]();
  github = await startGitHubApi();
});
afterAll(async () => github[Symbol.asyncDispose]());

const ALL = { comment: "always", "check-run": "true", review: "true" };
const run = (over: Partial<Step> = {}) =>
  job.run({
    ...over,
    inputs: { cache: "false", "github-token": TOKEN, ...over.inputs },
    env: { ...github.env, GITHUB_RUN_ID: "42", ...over.env },
  });
const apart = ({ commands }: StepResult) => commands.filter((command) => !command.includes(" file="));
const codes = async (result: StepResult) => (await publishedReport(result)).notices.map(({ code }) => code);
const writes = () => github.calls.filter((call) => /create|update|delete/.test(call));

describe("a pull request", () => {
  test("shows comment, check run and review, and a second run of the same commit adds nothing", async () => {
    const first = await run({ inputs: ALL });
    expect({ exitCode: first.exitCode, stderr: first.stderr, apart: apart(first) }).toEqual({
      exitCode: 0,
      stderr: "",
      apart: [],
    });
    const { functions } = await publishedReport(first);
    const flagged = functions.filter((fn) => fn.flagged);
    const { comments, checkRuns, reviewComments } = github.state;
    expect(comments).toMatchObject([{ issue: 7, body: expect.stringContaining("/octo/shop/actions/runs/42") }]);
    expect(checkRuns).toMatchObject([{ headSha: job.shop.head, conclusion: "neutral" }]);
    expect(checkRuns[0]!.annotations).toHaveLength(flagged.length);
    expect(reviewComments.map(({ path }) => path).sort()).toEqual(flagged.map(({ path }) => path).sort());
    for (const { path, line } of reviewComments) {
      const hunks = functions.filter((fn) => fn.path === path).flatMap((fn) => fn.hunks);
      expect(hunks.some(({ startLine, endLine }) => startLine <= line && line <= endLine)).toBe(true);
    }

    const before = structuredClone({ comments, reviewComments });
    await run({ inputs: ALL });
    expect({ comments, reviewComments }).toEqual(before);
    expect(github.violations).toEqual([]);
  }); // prettier-ignore

  test("asks GitHub nothing where nothing is asked for", async () => {
    const { exitCode } = await run();
    expect([exitCode, github.calls]).toEqual([0, []]);
  });

  test("with no permission at all is scored, summed up, and told which are missing", async () => {
    github.callers.set(TOKEN, { ...BOT, permissions: new Set() });
    const result = await run({ inputs: ALL });
    expect(result.exitCode).toBe(0);
    expect(await codes(result)).toEqual(
      expect.arrayContaining(["check-run-not-written", "comment-not-posted", "review-not-posted"]),
    );
    for (const permission of ["checks: write", "pull-requests: write"])
      expect(result.summary).toContain("Give the job the permission \\`" + permission);
    expect(apart(result)).toHaveLength(3);
    expect(result.stdout + result.summary + result.report).not.toContain(TOKEN);
  });

  test("with GitHub down is scored and summed up in time", async () => {
    github.faults.set("*", Array<Fault>(50).fill({ kind: "status", status: 503 }));
    const result = await run({ inputs: { comment: "always" } });
    expect([result.exitCode, apart(result)]).toEqual([0, [expect.stringContaining("(503)")]]);
    expect(result.summary).toContain("checkout_total");
  });

  test("whose gate fails has a check run that fails, and the comment all the same", async () => {
    const result = await run({ inputs: { ...ALL, "fail-on": "high" } });
    const failed = result.exitCode === 1;
    expect(github.state.checkRuns).toMatchObject([{ conclusion: failed ? "failure" : "success" }]);
    expect(github.state.comments).toHaveLength(1);
  });
});

describe("elsewhere", () => {
  test("a fork asks nothing, says where the comment is written, and leaves the report that it is written from", async () => {
    const payload = pullRequestPayload(job.shop) as { pull_request: { head: { repo: object } } };
    payload.pull_request.head.repo = { full_name: "mallory/shop" };
    const scored = await run({ payload, inputs: { ...ALL, "github-token": "ghs_read-only" } });
    expect([scored.exitCode, github.calls]).toEqual([0, []]);
    expect(await codes(scored)).toContain("fork-not-told");

    const archive = zipped({ "defect-risk-report.json": scored.report! });
    const head = { sha: job.shop.head, branch: "topic", repository: "mallory/shop" };
    github.state.pulls.push({ number: 7, state: "open", head, base: "main", ...MALLORY });
    github.state.blobs.set("b", archive);
    const name = "defect-risk-report";
    github.state.artifacts.push({ id: 1, run: 42, name, size: archive.length, expired: false, blob: "b" });
    const action = parse(await readFile("workflows/comment/action.yml", "utf8")) as {
      inputs: Record<string, { default: string }>;
      runs: { main: string };
    };
    const defaults = Object.entries(action.inputs).map(([input, { default: value }]) => [input, value]);
    const commented = await run({
      main: action.runs.main.replace("../../dist/", ""),
      event: "workflow_run",
      payload: {
        workflow_run: {
          ...{ id: 42, event: "pull_request", head_sha: head.sha, head_branch: head.branch },
          head_repository: { full_name: head.repository },
        },
      },
      // No checkout: an empty folder.
      workspace: job.runner.temporaryFolder,
      inputs: { ...(Object.fromEntries(defaults) as object), comment: "always", "github-token": TOKEN },
    });
    expect({ ...commented, wallMs: 0 }).toMatchObject({ exitCode: 0, stdout: "", stderr: "", commands: [] });
    expect(github.state.comments).toMatchObject([{ issue: 7, body: expect.stringContaining("checkout_total") }]);
    expect(github.violations).toEqual([]);
  }); // prettier-ignore

  test("a merge queue gets the check run, and no comment", async () => {
    const { base, merge } = job.shop;
    const payload = { merge_group: { base_sha: base, head_sha: merge } };
    const result = await run({ event: "merge_group", payload, inputs: ALL });
    expect([result.exitCode, writes()]).toEqual([0, ["checks/create"]]);
    expect(github.state.checkRuns).toMatchObject([{ headSha: merge }]);
  });
});

test("nothing of the API is loaded where it is not asked for", async () => {
  const main = await readFile(join(job.runner.action, "dist", "main.js"), "utf8");
  expect(main).not.toMatch(/octokit-core\.js|plugin-throttling/);
});
