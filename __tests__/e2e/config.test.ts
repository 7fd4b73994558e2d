import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Report } from "../../src/report/report.js";
import type { Step, StepResult } from "../platform/runner.js";
import { publishedReport } from "./published-report.js";
import { pullRequestJob, type PullRequestJob } from "./pull-request-job.js";
import { pullRequestPayload } from "./shop-repository.js";

/** Which configuration file rules a pull request, in dist/ as the runner runs it. */
const FILE = ".github/defect-risk.yml";
/** All that the shop's pull request touches is critical by these, and fails the gate. */
const STRICT = "bands: {critical: 1, high: 0, elevated: 0}\nfail-on: critical\n";
const SOON = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

let strict: PullRequestJob;
let without: PullRequestJob;
let broken: PullRequestJob;
beforeAll(async () => {
  [strict, without, broken] = await Promise.all([
    pullRequestJob({ [FILE]: STRICT, "rules/other.yml": "limit: 1\n" }),
    pullRequestJob(),
    pullRequestJob({ [FILE]: "fail_on: critical\n" }),
  ]);
});
afterAll(async () => {
  for (const job of [strict, without, broken]) await job[Symbol.asyncDispose]();
});

interface Pull {
  readonly base: { readonly repo: object };
  readonly head: { sha: string; repo: object };
  labels?: object[];
}

/** The job's payload, its head replaced by one that has these files, too. */
function payloadOf(
  job: PullRequestJob,
  files: Readonly<Record<string, string | null>> = {},
  edit: (pull: Pull) => void = () => undefined,
): object {
  const payload = pullRequestPayload(job.shop) as { pull_request: Pull };
  const { workspace, shop } = job;
  if (Object.keys(files).length > 0) {
    workspace.git("checkout", "-q", "--detach", shop.head);
    payload.pull_request.head.sha = workspace.commit("Rules", { day: 170, files });
    workspace.git("checkout", "-q", "--detach", shop.merge);
  }
  edit(payload.pull_request);
  return payload;
}

async function run(
  job: PullRequestJob,
  over: Partial<Step> = {},
): Promise<{ result: StepResult; report: Report }> {
  const result = await job.run({ ...over, inputs: { cache: "false", ...over.inputs } });
  return { result, report: await publishedReport(result) };
}
const codes = ({ notices }: Report): string[] => notices.map(({ code }) => code);

describe("the file of the merge base", () => {
  test("decides: its bands, its gate, told by the log and the report", async () => {
    const { result, report } = await run(strict);
    expect(result.exitCode).toBe(1);
    expect(report.gate).toMatchObject({ failOn: "critical", passed: false, accepted: null });
    expect(report.gate!.failing.length).toBeGreaterThan(0);
    expect(result.stdout).toContain(`::error title=Defect Risk::${report.gate!.why}`);
    expect(report.functions.every(({ band }) => band === "critical")).toBe(true);
  });

  test.each([["never"], ["high"]])("does not where an input does: fail-on: %s", async (failOn) => {
    const { result, report } = await run(strict, { inputs: { "fail-on": failOn } });
    expect([report.gate!.failOn, result.exitCode]).toEqual([failOn, failOn === "never" ? 0 : 1]);
  });

  test("decides over the head's, which would let it pass; that edit is told, and fails, too", async () => {
    const { result, report } = await run(strict, {
      payload: payloadOf(strict, { [FILE]: "fail-on: never\n" }),
    });
    expect(result.exitCode).toBe(1);
    expect(report.functions.every(({ band }) => band === "critical")).toBe(true);
    expect(report.gate!.why).toContain(
      "weakens the gate's rules without a new reason (fail-on goes from critical to never",
    );
    expect(codes(report)).toEqual(expect.arrayContaining(["config-edited", "gate-weakened-without-reason"]));
    expect(report.notices.find(({ code }) => code === "config-edited")!.consequence).toContain(
      "once it is merged",
    );
  });

  test("decides over the work tree's", async () => {
    const { workspace } = strict;
    workspace.write({ [FILE]: "fail-on: never\n" });
    const { result } = await run(strict);
    workspace.git("checkout", "-q", "--", FILE);
    expect(result.exitCode).toBe(1);
  });

  test("decides over a fork's", async () => {
    const fork = payloadOf(
      strict,
      { [FILE]: null },
      (pull) => (pull.head.repo = { full_name: "mallory/shop" }),
    );
    const { result, report } = await run(strict, { payload: fork });
    expect([result.exitCode, report.gate!.failOn]).toEqual([1, "critical"]);
  });

  test("decides in the merge queue, and for a push", async () => {
    const { shop } = strict;
    const group = {
      merge_group: {
        base_sha: shop.base,
        head_sha: shop.merge,
        head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${shop.base}`,
      },
    };
    expect((await run(strict, { event: "merge_group", payload: group })).result.exitCode).toBe(1);
    const push = {
      before: shop.base,
      after: shop.merge,
      ref: "refs/heads/main",
      forced: false,
      repository: { default_branch: "main" },
    };
    expect((await run(strict, { event: "push", payload: push })).result.exitCode).toBe(1);
  });

  test("is another, if the input config says so", async () => {
    const { result, report } = await run(strict, { inputs: { config: "rules/other.yml" } });
    expect([result.exitCode, report.functions.length]).toEqual([0, 1]);
    const missing = await run(strict, { inputs: { config: "rules/none.yml" } });
    expect([missing.result.exitCode, codes(missing.report).includes("config-not-found")]).toEqual([0, true]);
    const outside = await strict.run({ inputs: { config: "../rules.yml", cache: "false" } });
    expect(outside.exitCode).toBe(2);
    expect(outside.stdout).toContain("is not in the repository");
  });
});

describe("a base without a file", () => {
  const everything = `${STRICT}annotations: false\nsummary: false\nlimit: 1\nsuppressions: [{path: shop, reason: why, expires: ${SOON}}]\n`;

  test("is judged by the defaults, whatever the head brings", async () => {
    const plain = await run(without);
    const { result, report } = await run(without, { payload: payloadOf(without, { [FILE]: everything }) });
    expect([result.exitCode, report.gate!.failOn, report.totals.suppressed]).toEqual([0, "never", 0]);
    expect(report.functions).toEqual(plain.report.functions);
    expect(codes(plain.report).filter((code) => code.startsWith("config"))).toEqual([]);
    expect(report.notices.find(({ code }) => code === "config-edited")!.what).toContain("suppressions");
  });

  test("a head's file that cannot be used is told of, and fails nothing", async () => {
    const { result, report } = await run(without, { payload: payloadOf(without, { [FILE]: "limits: 5\n" }) });
    expect(result.exitCode).toBe(0);
    expect(report.notices).toContainEqual(
      expect.objectContaining({
        code: "config-broken",
        what: expect.stringContaining(`${FILE}:1:1: "limits" is no key`),
      }),
    );
  });

  test("once merged, the file holds: what it turns off is off, though the inputs have their defaults", async () => {
    await using job = await pullRequestJob({ [FILE]: everything });
    const { result, report } = await run(job);
    expect(result).toMatchObject({ exitCode: 1, summary: "" });
    // No annotation; the gate's own word stays.
    expect(result.commands).toEqual([expect.stringContaining("::error title=Defect Risk::The gate fail-on")]);
    expect(report.functions).toHaveLength(1);
    expect(report.totals.suppressed).toBe(1);
    expect(report.gate!.failing.every(({ path }) => path.startsWith("web/"))).toBe(true);
  });
});

describe("a base whose file cannot be used", () => {
  test("fails the job with the line and the cure", async () => {
    const result = await broken.run({ inputs: { cache: "false" } });
    expect(result.exitCode).toBe(2);
    expect(result.stdout).toContain(
      `::error title=Defect Risk::${FILE}:1:1: "fail_on" is no key (as of the base, ${broken.shop.fork.slice(0, 7)}): nothing was scored. Write fail-on, if that is meant.`,
    );
  });

  test("but not that of the change that mends it", async () => {
    const { result, report } = await run(broken, {
      payload: payloadOf(broken, { [FILE]: "fail-on: critical\n" }),
    });
    expect(result.exitCode).toBe(0);
    expect(codes(report)).toContain("config-mended");
  });
});

test("the label risk-accepted passes the gate, and the report says so", async () => {
  const labelled = payloadOf(
    strict,
    {},
    (pull) => (pull.labels = [{ name: "bug" }, { name: "risk-accepted" }]),
  );
  const { result, report } = await run(strict, { payload: labelled });
  expect(result.exitCode).toBe(0);
  expect(report.gate).toMatchObject({ passed: true, accepted: { by: "label", label: "risk-accepted" } });
  expect(report.gate!.failing.length).toBeGreaterThan(0);
});
