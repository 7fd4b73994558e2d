import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { loraPrefix, saveLora } from "../../src/commands/lora-entry.js";
import { openContext } from "../../src/commands/open-context.js";
import { parseConfig } from "../../src/config/config.js";
import { folderStore } from "../../src/io/entry-store/folder-store.js";
import { openRepository } from "../../src/io/git/repository.js";
import { localRuntime } from "../../src/io/inference/local-runtime.js";
import { tokenEncoder } from "../../src/io/inference/token-encoder.js";
import type { PythonEvent } from "../../src/io/inference/python-process.js";
import { forgetTraining, trainLocal, type LoraTrained } from "../../src/io/inference/train-local.js";
import { DEFAULT_RULES } from "../../src/labels/compile-rules.js";
import { repositoryHash } from "../../src/scoring/adapters/bundle.js";
import { distributionOf } from "../../src/scoring/adapters/distribution.js";
import { encodeLora, openLora, type LoraBundle } from "../../src/scoring/adapters/lora/bundle.js";
import { PROBES } from "../../src/scoring/adapters/lora/probes.js";
import type { LoraFunction } from "../../src/scoring/adapters/lora/prompt.js";
import { reportOf } from "../commands/command-line.js";
import { reportErrors } from "../commands/report-schema.js";
import { temporaryFolder } from "../commands/temporary-repository.js";
import { tillRepository, type Till } from "../commands/till-repository.js";
import { learnableRepository } from "../e2e/learnable-repository.js";
import { publishedReport } from "../e2e/published-report.js";
import { startRunner } from "../platform/runner.js";
import { SAMPLE_LORA_FACTS } from "../scoring/adapters/lora/sample-lora.js";

/**
 * The adapter as it is really trained, kept, read back and asked, by this machine's Python and a tiny base model.
 * Mechanics only: what a hundred thousand random weights learn means nothing. `npm run test:model` names the Python.
 */
const python = process.env["DEFECT_RISK_PYTHON"]!;
const GRAMMARS = new URL("../../dist/grammars/", import.meta.url);

let aside: ReturnType<typeof temporaryFolder>;
let till: Till;
let bundle: LoraBundle;
/** Of PROBES, by the adapter. */
let probes: number[];
const at = (...names: string[]): string => join(aside.dir, ...names);
const local = () => ({ python, base: at("base"), home: resolve("."), checkout: null });

/** Functions with sockets need fixes, the others do not. */
const examples = Array.from({ length: 160 }, (_, i) => ({
  id: `${i}`,
  split: (["train", "train", "validation", "test"] as const)[i % 4]!,
  language: "python",
  path: `shop/part_${i % 12}.py`,
  text: `def step_${i}(x):\n    return ${i % 8 < 4 ? "x.socket.recv" : "x.table.get"}(${i})\n`,
  target: i % 8 < 4 ? 0.6 + (i % 5) / 20 : (i % 5) / 100,
}));
const dataset = examples.map((example) => `${JSON.stringify(example)}\n`).join("");

let testScores: Extract<LoraTrained, { trained: true }>["testScores"];
const events: PythonEvent[] = [];
const training = (seconds: number, work = at("work")): Promise<LoraTrained> =>
  trainLocal({
    local: local(),
    work,
    dataset,
    seed: 0,
    mask: "path",
    epochs: 6,
    seconds,
    onEvent: (event) => events.push(event),
  });

beforeAll(async () => {
  aside = temporaryFolder();
  till = tillRepository();
  process.env["OMP_NUM_THREADS"] = "1";
  execFileSync(python, ["-I", resolve("model/tests/make_tiny.py"), at("base")]);
  const trained = await training(250);
  if (!trained.trained) throw new Error(trained.why);
  testScores = trained.testScores;
  events.length = 0;
  const scale = distributionOf(trained.testScores.map(({ value }) => value));
  const { identity } = await openRepository(till.repo.dir);
  const facts = {
    ...SAMPLE_LORA_FACTS,
    repository: repositoryHash(identity),
    commit: till.fork,
    cutoff: new Date(till.repo.git("show", "-s", "--format=%cI", till.fork)).toISOString(),
    created: new Date().toISOString(),
    labelRules: DEFAULT_RULES.hash,
    probes: [],
  };
  const found = openLora(encodeLora({ facts, scales: { lora: scale, blend: scale }, files: trained.files }), {
    repository: null,
  });
  if (!found.opened) throw new Error(found.why);
  const answer = await localRuntime(local(), found.bundle).score(PROBES, 120);
  if (!answer.scored) throw new Error(answer.why);
  probes = Array.from(answer.values);
  bundle = { ...found.bundle, facts: { ...facts, probes } };
});
afterAll(() => {
  aside[Symbol.dispose]();
  till[Symbol.dispose]();
});

test("what was trained is a bundle that passes its checks", () => {
  expect(bundle.model).toMatchObject({ base: { id: "test/tiny" }, mask: "path", dtype: { saved: "fp16" } });
  expect(bundle.model.training.examples).toBe(80);
});

test("asked again, a run that ended gives the same adapter and scores without training, until it is forgotten", async () => {
  const again = await training(250);
  if (!again.trained) throw new Error(again.why);
  expect(events.filter((event) => event.sentence?.startsWith("Going on from step"))).toHaveLength(1);
  expect(events.filter(({ stage }) => stage === "train")).toEqual([]);
  expect(again.testScores).toEqual(testScores);
  const weights = "adapter_model.safetensors";
  expect(Buffer.compare(again.files[weights], bundle.files[weights])).toBe(0);
  await forgetTraining(at("work"));
  expect(existsSync(at("work"))).toBe(false);
});

test("the tokenizer of the bundle gives TypeScript the digits that Python read", async () => {
  const { digits } = await tokenEncoder(bundle.files["tokenizer.json"]);
  expect(digits).toEqual(bundle.model.digitIds);
});

test("its values are between 0 and 9, the same in any company, and not those of the base model alone", async () => {
  const functions: LoraFunction[] = examples.slice(0, 5);
  const [alone, together, base] = await Promise.all([
    localRuntime(local(), bundle).score([PROBES[1]!], 120),
    localRuntime(local(), bundle).score([...functions, PROBES[1]!], 120),
    localRuntime(local(), null).score(functions, 120),
  ]);
  if (!alone.scored || !together.scored || !base.scored) throw new Error("no answer");
  expect(together.values.at(-1)).toBeCloseTo(alone.values[0]!, 2);
  expect(alone.values[0]).toBeCloseTo(probes[1]!, 2);
  expect(base.values).not.toEqual(together.values.subarray(0, functions.length));
  expect(Math.max(...together.values)).toBeLessThanOrEqual(9);
  expect(together.where).toBe("cpu, fp32");
});

describe("score", () => {
  const score = (...argv: string[]) =>
    reportOf(
      ...["score", "--repo", till.repo.dir, "--cache-dir", at("cache"), "--base", "main", "--head", "topic"],
      ...["--lora", "local", "--lora-python", python, "--lora-base", at("base"), ...argv],
    );
  async function kept(over: Partial<LoraBundle["facts"]> = {}, files = bundle.files): Promise<void> {
    const config = parseConfig({ repo: till.repo.dir, cacheDir: at("cache"), quiet: true }, String);
    const context = await openContext(config, GRAMMARS);
    const created = new Date().toISOString();
    await saveLora(context, { ...bundle, files, facts: { ...bundle.facts, created, ...over } });
  }

  test("blends what the real adapter says of each function", async () => {
    await kept();
    const report = await score("--lora-seconds", "120");
    expect(reportErrors(report)).toEqual([]);
    expect(report.notices).toEqual([]);
    expect(report.model).toMatchObject({
      kind: "blend",
      lora: { used: true, ranOn: "cpu, fp32", base: { id: "test/tiny" }, trainedOn: 80, weight: 0.3 },
    });
    const parts = report.functions.map(({ contributions }) =>
      contributions.find(({ feature }) => feature === "lora-adapter"),
    );
    expect(parts.every((part) => part !== undefined && Number.isFinite(part.value))).toBe(true);
    expect(new Set(parts.map((part) => part!.value)).size).toBeGreaterThan(1);
  });

  const refused = async (...argv: string[]) => {
    const report = await score(...argv);
    expect(report.model.lora?.used).toBe(false);
    return report.notices.filter(({ code }) => code.startsWith("lora-")).map(({ what }) => what);
  };

  test("does without it where the base model was changed", async () => {
    await kept();
    const config = readFileSync(at("base", "config.json"), "utf8");
    writeFileSync(at("base", "config.json"), `${config} `);
    const told = await refused();
    writeFileSync(at("base", "config.json"), config);
    expect(told).toEqual([expect.stringMatching(/^The LoRA adapter could not be used: .*config\.json/)]);
  });

  test("does without it where the base model is not there", async () => {
    await kept();
    const told = await refused("--lora-base", at("nowhere"));
    expect(told).toEqual([expect.stringMatching(/^The LoRA adapter could not be used: /)]);
  });

  test("does without it where the adapter is not the one that gave the probes their values", async () => {
    await kept({ probes: probes.map((value) => (value + 4.5) % 9) });
    expect(await refused()).toEqual([expect.stringMatching(/as another adapter or base model would$/)]);
  });

  test("does without it where there is no time", async () => {
    await kept();
    const told = await refused("--lora-seconds", "1");
    expect(told).toEqual([
      expect.stringMatching(/^The LoRA adapter could not be used: .*(took longer|time)/i),
    ]);
  });
});

test("the action, as a runner runs it, blends it into a pull request of its own repository and never into a fork's", async () => {
  using repository = learnableRepository();
  using topic = repository.checkout("topic");
  await using runner = await startRunner({ cache: "true" });
  const folder = join(runner.home, ".cache", "defect-risk", "lora");
  const facts = {
    ...bundle.facts,
    repository: repositoryHash("github.com/octo/shop"),
    commit: repository.main,
    created: new Date().toISOString(),
  };
  const prefix = loraPrefix("github.com/octo/shop");
  const store = folderStore({ folder, warn: () => undefined });
  expect(await store.save(`${prefix}x`, prefix, encodeLora({ ...bundle, facts }))).toEqual({ saved: true });
  const ran = async (headOf: string) => {
    const repo = { full_name: "octo/shop", default_branch: "main" };
    const base = { ref: "main", sha: repository.main, repo };
    const head = { ref: "topic", sha: repository.topic, repo: { ...repo, full_name: headOf } };
    const result = await runner.run({
      ...{ event: "pull_request", workspace: topic.dir },
      payload: { action: "opened", number: 7, pull_request: { number: 7, base, head }, repository: repo },
      env: { OMP_NUM_THREADS: "1", GITHUB_SHA: repository.topic, GITHUB_REF: "refs/pull/7/merge" },
      inputs: { lora: "local", "lora-python": python, "lora-base": at("base"), "lora-seconds": "120" },
    });
    expect(result.exitCode).toBe(0);
    return publishedReport(result);
  };
  const own = await ran("octo/shop");
  expect(own.model).toMatchObject({ kind: "blend", lora: { used: true, ranOn: "cpu, fp32", weight: 0.3 } });
  for (const { score: total, contributions } of own.functions) {
    expect(contributions.filter(({ feature }) => feature === "lora-adapter")).toHaveLength(1);
    expect(contributions.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(total, 2);
  }
  const forks = await ran("eve/shop");
  expect(forks.model.lora).toBeNull();
  expect(forks.notices.map(({ code }) => code)).toContain("lora-not-for-forks");
});

test("a training run without time is ended, and its folder stays for the next to go on", async () => {
  const trained = await training(1, at("stopped"));
  expect(trained).toMatchObject({ trained: false, why: expect.stringMatching(/time|limit/i) });
  expect(readdirSync(at("stopped"))).toContain("dataset.jsonl");
  rmSync(at("stopped"), { recursive: true });
});
