import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { temporaryRepository, type TemporaryRepository } from "../commands/temporary-repository.js";
import { startCacheServer, type CacheServer } from "../platform/cache-server.js";
import { runComposite } from "../platform/composite.js";
import { startGitHubServer, type GitHubServer } from "../platform/github-server.js";
import { startRunner, type Runner } from "../platform/runner.js";
import { lastingDisk, type LastingDisk } from "./lasting-disk.js";

/**
 * A runner that has what LoRA takes, without a GPU: the steps of workflows/warm find its Python and its base model,
 * and say where they are. `npm run test:model` names the Python.
 */
describe("a runner's disk that lasts", () => {
  let runner: Runner;
  let cache: CacheServer;
  let github: GitHubServer;
  let repository: TemporaryRepository;
  let disk: LastingDisk;
  const at = (...names: string[]): string => disk.at(...names);
  beforeAll(async () => {
    runner = await startRunner({});
    [cache, github] = [await startCacheServer(), await startGitHubServer()];
    repository = temporaryRepository();
    repository.commit("First", { day: 0, files: { "a.py": "def f():\n    return 1\n" } });
    disk = await lastingDisk(runner, process.env["DEFECT_RISK_PYTHON"]!);
  });
  afterAll(async () => {
    for (const one of [repository, disk]) one[Symbol.dispose]();
    for (const one of [cache, github, runner]) await one[Symbol.asyncDispose]();
  });

  function ready(inputs: Record<string, string> = {}) {
    return runComposite(runner, {
      ...{ name: "warm", event: "schedule", runId: 1, github, workspace: repository.dir, until: "model" },
      env: { ...cache.env, ...github.env, OMP_NUM_THREADS: "1" },
      inputs: { ...disk.inputs, ...inputs },
    });
  }

  test("holds the Python and the base model that it told the workflow of", async () => {
    const { outcome, commands, outputs, log } = await ready();
    expect({ outcome, commands, log: outcome === "failure" && log }).toEqual({
      ...{ outcome: "success", commands: [], log: false },
    });
    expect(outputs).toMatchObject({
      "lora-python": at("python", "current", "bin", "python"),
      "lora-base": at("base"),
    });
    expect(log).toMatch(/^ok: test\/tiny at 000000000000 is prepared/m);
    const request = {
      schema: 1,
      base: at("base"),
      functions: [{ id: "a", language: "c", path: "a.c", text: "x" }],
    };
    const told = execFileSync(outputs["lora-python"]!, ["-I", "model/run.py", "score"], {
      ...{ cwd: runner.action, input: JSON.stringify(request), stdio: ["pipe", "pipe", "ignore"] },
    });
    expect(JSON.parse(told.toString())).toMatchObject({ scores: [{ id: "a" }] });
  });

  test("another model in the folder is said, and left alone", async () => {
    const before = readFileSync(at("base", "base.lock.json"), "utf8");
    const { outcome, commands, outputs } = await ready({ "lora-model": "test/other" });
    expect([outcome, outputs["lora-python"]]).toEqual(["success", ""]);
    expect(commands).toEqual([expect.stringMatching(/left out of this run: .*holds test\/tiny/)]);
    expect(readFileSync(at("base", "base.lock.json"), "utf8")).toBe(before);
  });

  test("weights that somebody changed are said, and not used", async () => {
    writeFileSync(at("base", "config.json"), `${readFileSync(at("base", "config.json"), "utf8")} `);
    const { outcome, commands, outputs } = await ready();
    expect([outcome, outputs["lora-base"]]).toEqual(["success", ""]);
    expect(commands).toEqual([expect.stringMatching(/^::warning .*left out of this run: .*config\.json/)]);
  });

  test("an environment of another lock gives way to the one that is there", async () => {
    rmSync(at("python", "current"));
    symlinkSync("environment-of-an-older-lock", at("python", "current"));
    await ready({ "lora-model": "test/other" });
    expect(readlinkSync(at("python", "current"))).toMatch(/^environment-[0-9a-f]{16}$/);
  });
});

test("everything installs the same torch", () => {
  const text = [
    "workflows/steps/python-environment.mjs",
    "scripts/test-model.mjs",
    "model/defect_risk_model/doctor.py",
  ]
    .map((path) => readFileSync(path, "utf8"))
    .join("\n");
  const versions = [...text.matchAll(/^(?:const )?TORCH = "(?:torch==)?([\d.]+)"/gm)].map(
    ([, version]) => version,
  );
  expect([versions.length, new Set(versions).size]).toEqual([3, 1]);
});
