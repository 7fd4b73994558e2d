import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { temporaryRepository, type TemporaryRepository } from "../commands/temporary-repository.js";
import { startCacheServer, type CacheServer } from "../platform/cache-server.js";
import { runComposite, type CompositeJob } from "../platform/composite.js";
import { startGitHubServer, type GitHubServer } from "../platform/github-server.js";
import { startRunner, type Runner } from "../platform/runner.js";

/**
 * A runner asked for LoRA that has not what it takes: the steps of workflows/retrain and workflows/warm say what is
 * missing, and do the rest of their work. The programs found are those put into a folder, whatever this machine has.
 */
let runner: Runner;
let cache: CacheServer;
let github: GitHubServer;
let repository: TemporaryRepository;
let runs = 0;
beforeAll(async () => {
  runner = await startRunner({});
  [cache, github] = [await startCacheServer(), await startGitHubServer()];
  repository = temporaryRepository();
  repository.git("remote", "add", "origin", "https://github.com/octo/shop");
  for (const day of [0, 100])
    repository.commit("Fix it", { day, files: { "a.py": `def f():\n    ${day}\n` } });
});
afterAll(async () => {
  repository[Symbol.dispose]();
  await cache[Symbol.asyncDispose]();
  await github[Symbol.asyncDispose]();
  await runner[Symbol.asyncDispose]();
});

const NEEDED = ["bash", "cat", "git", "gzip", "sh", "tar", "unzstd", "zstd", "zstdmt"];
const CARDS = "printf 'NVIDIA A10, 23028, 580.65\\nNVIDIA A10, 23028, 580.65\\n'";
const LOST = 'echo "NVIDIA-SMI has failed because it couldn\'t communicate with the NVIDIA driver."; exit 9';

/** A folder of programs: those that every runner has, and some of this test's making. */
async function programs(scripts: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(runner.home, "bin-"));
  for (const name of NEEDED) {
    const found = execFileSync("bash", ["-c", `command -v ${name} || true`], { encoding: "utf8" }).trim();
    if (found !== "") await symlink(found, join(folder, name));
  }
  await symlink(process.execPath, join(folder, "node"));
  for (const [name, body] of Object.entries(scripts)) {
    await writeFile(join(folder, name), `#!/bin/sh\n${body}\n`);
    await chmod(join(folder, name), 0o755);
  }
  return folder;
}

async function composite(
  name: CompositeJob["name"],
  { inputs, until, scripts = {} }: { inputs: object; until?: string; scripts?: Record<string, string> },
) {
  const tools = join(runner.home, "tools");
  const env = {
    ...{ ...cache.env, ...github.env, GITHUB_REF: "refs/heads/main", RUNNER_TOOL_CACHE: tools },
    ...{ GITHUB_SHA: repository.git("rev-parse", "HEAD"), PATH: await programs(scripts) },
  };
  await mkdir(tools, { recursive: true });
  await runner.wipe();
  cache.entries.clear();
  return runComposite(runner, {
    ...{ name, event: "schedule", payload: { schedule: "23 4 * * 1" }, runId: ++runs, github },
    ...{ workspace: repository.dir, env, inputs: { lora: "local", ...inputs } },
    ...(until === undefined ? {} : { until }),
  });
}

describe.each(["retrain", "warm"] as const)("%s, asked for LoRA", (name) => {
  test("on a runner without a driver does the rest, and says why", async () => {
    const run = await composite(name, { inputs: {} });
    expect(run).toMatchObject({
      outcome: "success",
      outputs: {
        "lora-python": "",
        "lora-base": "",
        [name === "warm" ? "saved" : "verdict"]: expect.stringMatching(/^(true|skip)$/),
      },
      commands: [
        expect.stringMatching(/^::warning .*left out of this run: this runner has no NVIDIA driver: /),
      ],
    });
  });

  test.each([
    [
      "a driver that lost its card",
      {},
      { "nvidia-smi": LOST },
      /nvidia-smi failed and said: .*NVIDIA driver/,
    ],
    ["a driver without a card", {}, { "nvidia-smi": "true" }, /the NVIDIA driver knows of no card/],
    ["cards but no Python", {}, { "nvidia-smi": CARDS }, /python3 was not found, and neither was uv/],
    [
      "an old Python",
      { "lora-device": "cpu" },
      { python3: "echo 3.10.12" },
      /the runner's Python is 3.10.12, and the model needs 3.11/,
    ],
  ])("%s is said, and the job goes on", async (_name, inputs, scripts, said) => {
    const { outcome, commands, ran } = await composite(name, { inputs, scripts, until: "model" });
    expect([outcome, ran.at(-1)]).toEqual(["success", "model"]);
    expect(commands).toEqual([expect.stringMatching(said)]);
  });

  test.each([
    ["lora", "yes", "off or local"],
    ["lora-device", "tpu", "cuda or cpu"],
    ["lora-model", "../../etc", "OWNER/NAME of the hub"],
    ["lora-revision", "main", "40 hex digits"],
  ])("an input %s that is none fails the job", async (input, value, expected) => {
    const { outcome, commands } = await composite(name, { inputs: { [input]: value }, until: "model" });
    expect(outcome).toBe("failure");
    expect(commands).toEqual([
      expect.stringContaining(`${input} cannot be "${value}": give it ${expected}.`),
    ]);
  });
});
