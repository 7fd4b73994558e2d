import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import type { TemporaryRepository } from "../commands/temporary-repository.js";
import { learnableRepository, type LearnableRepository } from "../e2e/learnable-repository.js";
import { publishedReport } from "../e2e/published-report.js";
import { startCacheServer, type CacheServer } from "../platform/cache-server.js";
import { runComposite, type CompositeResult } from "../platform/composite.js";
import { startGitHubServer, type GitHubServer } from "../platform/github-server.js";
import { startRunner, type Runner } from "../platform/runner.js";
import { lastingDisk, type LastingDisk } from "./lasting-disk.js";

/**
 * The whole loop with LoRA, on a runner without a GPU and a tiny base model: workflows/retrain trains it, the
 * gate lets it pass, the cache keeps it, and the action on a pull request blends it in. Mechanics only: the
 * repository is made so that order alone tells, and says nothing of real ones.
 */
describe("retrain with LoRA", () => {
  let runner: Runner;
  let cache: CacheServer;
  let github: GitHubServer;
  let repository: LearnableRepository;
  let [main, topic]: TemporaryRepository[] = [];
  let disk: LastingDisk;
  let trained: CompositeResult;
  let runs = 0;
  const servers = () => ({ ...cache.env, ...github.env, OMP_NUM_THREADS: "1" });

  beforeAll(async () => {
    runner = await startRunner({ cache: "true", summary: "true", annotations: "true" });
    [cache, github] = [await startCacheServer(), await startGitHubServer()];
    // Enough functions for LoRA to be trained at all: 1,000 of two years. What tells is what words cannot.
    repository = learnableRepository({ fileCount: 60, told: "order" });
    [main, topic] = [repository.checkout("main"), repository.checkout("topic")];
    disk = await lastingDisk(runner, process.env["DEFECT_RISK_PYTHON"]!);
    trained = await retrain();
  });
  function retrain(until: { until?: string } = {}): Promise<CompositeResult> {
    return runComposite(runner, {
      ...{ name: "retrain", event: "schedule", payload: { schedule: "23 4 * * 1" }, github, ...until },
      runId: ++runs,
      workspace: main!.dir,
      env: { ...servers(), GITHUB_REF: "refs/heads/main", GITHUB_SHA: repository.main },
      inputs: { ...disk.inputs, "lora-outcomes": disk.at("outcomes.jsonl") },
    });
  }
  afterAll(async () => {
    for (const one of [repository, main!, topic!, disk]) one[Symbol.dispose]();
    for (const one of [cache, github, runner]) await one[Symbol.asyncDispose]();
  });

  test("trains it, tells its verdict, and saves it beside the other adapter, with a lasting copy", () => {
    const { outcome, commands, outputs, log } = trained;
    expect({ outcome, commands, log: outcome === "failure" && log }).toEqual({
      ...{ outcome: "success", commands: [], log: false },
    });
    expect(outputs).toMatchObject({
      "lora-verdict": "publish",
      "lora-base": disk.at("base"),
    });
    const saved = [...cache.entries.values()].filter(({ finalised }) => finalised).map(({ key }) => key);
    for (const kind of ["adapter", "lora"]) {
      expect(saved.filter((key) => key.startsWith(`defect-risk-${kind}-`))).toHaveLength(1);
    }
    const lora = github.artifacts.find(({ name }) => name === "defect-risk-lora")!;
    expect(readdirSync(lora.folder)).toEqual([expect.stringMatching(/^defect-risk-lora-v1-.*\.idx$/)]);
    expect(readFileSync(disk.at("outcomes.jsonl"), "utf8").trim().split("\n")).toHaveLength(1);
  });

  test("and the action on a pull request finds it in the cache, and blends it in", async () => {
    await runner.wipe();
    const repo = { full_name: "octo/shop", default_branch: "main" };
    const sides = {
      base: { ref: "main", sha: repository.main, repo },
      head: { ref: "topic", sha: repository.topic, repo },
    };
    const result = await runner.run({
      ...{ event: "pull_request", workspace: topic!.dir },
      payload: { action: "opened", number: 7, pull_request: { number: 7, ...sides }, repository: repo },
      env: { ...servers(), GITHUB_SHA: repository.topic, GITHUB_REF: "refs/pull/7/merge" },
      inputs: {
        ...{ lora: "local", "lora-python": trained.outputs["lora-python"]! },
        "lora-base": trained.outputs["lora-base"]!,
      },
    });
    expect(result.exitCode).toBe(0);
    const { model, notices, functions } = await publishedReport(result);
    expect(notices.filter(({ code }) => code.startsWith("lora"))).toEqual([]);
    expect(model.lora).toMatchObject({
      commit: repository.main,
      used: true,
    });
    for (const fn of functions) {
      expect(fn.contributions.map(({ feature }) => feature)).toContain("lora-adapter");
    }
  });

  test("what the cache forgot comes back from the artifact of the run that made it", async () => {
    for (const [id, { key }] of cache.entries) if (key.includes("-lora-")) cache.entries.delete(id);
    await runner.wipe();
    const { outcome, commands } = await retrain({ until: "durable-lora" });
    expect(outcome).toBe("success");
    expect(commands).toEqual([expect.stringMatching(/^::notice .*The LoRA adapter .*; run 1 kept a copy/)]);
  });
});
