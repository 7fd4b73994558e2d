import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "../../src/report/report.js";
import type { TrainingResult } from "../../src/report/training/result.js";
import { learnableRepository, type LearnableRepository } from "../e2e/learnable-repository.js";
import type { FakePython } from "../io/inference/fake-python.js";
import { inProcess, reportOf } from "./command-line.js";
import { KNOWING, learnerIn } from "./lora-learner.js";
import { temporaryFolder, type TemporaryRepository } from "./temporary-repository.js";

/** Training with a program that stands for Python's (lora-learner.ts), and what becomes of its adapter. */
let repository: LearnableRepository;
let main: TemporaryRepository;
let topic: TemporaryRepository;
let aside: ReturnType<typeof temporaryFolder>;
let learner: ReturnType<typeof learnerIn>;
beforeAll(() => {
  repository = learnableRepository({ fileCount: 40 });
  [main, topic] = [repository.checkout("main"), repository.checkout("topic")];
  aside = temporaryFolder();
  learner = learnerIn(aside.dir);
});
afterAll(() => {
  for (const one of [repository, main, topic, aside]) one[Symbol.dispose]();
});

async function train(
  cache: string,
  { python }: Pick<FakePython, "python">,
  ...more: string[]
): Promise<TrainingResult> {
  const argv = [
    "train",
    "--repo",
    main.dir,
    "--cache-dir",
    join(aside.dir, cache),
    "--format",
    "json",
    "--quiet",
  ];
  const lora = ["--lora", "local", "--lora-python", python, "--lora-base", join(aside.dir, "base")];
  const { code, stdout, stderr } = await inProcess(...argv, ...lora, ...more);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return JSON.parse(stdout) as TrainingResult;
}
const kept = (cache: string): string[] =>
  readdirSync(join(aside.dir, cache)).filter((name) => name.startsWith("defect-risk-lora-v1-"));
const score = (cache: string, { python }: FakePython): Promise<Report> =>
  reportOf(
    ...["score", "--repo", topic.dir, "--cache-dir", join(aside.dir, cache), "--base", repository.main],
    ...["--lora", "local", "--lora-python", python, "--lora-base", join(aside.dir, "base")],
  );

describe("an adapter that helps", () => {
  let result: TrainingResult;
  let fake: FakePython;
  const outcomes = (): string => join(aside.dir, "outcomes.jsonl");
  beforeAll(async () => {
    fake = learner(KNOWING);
    result = await train("helps", fake, "--lora-seeds", "2", "--lora-outcomes", outcomes());
  });

  test("is published, with the evidence", () => {
    const { lora, rows } = result;
    expect(lora).toMatchObject({
      verdict: "publish",
      screener: { verdict: "run", threshold: null },
      examples: { validation: 400, test: 400 },
      base: { id: "defect-risk/tiny" },
      seeds: 2,
      // The better of the two by validation, not by the test.
      rho: 0.1,
      gate: { passed: true, candidate: "blend+lora" },
    });
    expect(lora!.examples.train).toBeGreaterThanOrEqual(1000);
    expect(lora!.gate!.difference.low).toBeGreaterThan(0);
    expect(lora!.gate!.weight).toBeGreaterThan(0);
    const newest = rows
      .filter(({ name }) => name === "baseline")
      .map(({ cutoff }) => cutoff)
      .filter((cutoff) => cutoff !== "mean")
      .sort()
      .at(-1);
    for (const name of ["lora", "lora-zero-shot", "blend+lora"]) {
      expect(rows.filter((row) => row.name === name).map(({ label, cutoff }) => [label, cutoff])).toEqual([
        ["any-fix", newest],
        ["narrow-fix", newest],
      ]);
    }
    const auc = (name: string) =>
      rows.find((row) => row.name === name && row.cutoff === newest)!.metrics["auc"]!.value;
    expect(auc("lora-zero-shot")).toBe(0.5);
    expect(auc("lora")).toBeGreaterThan(0.99);
    expect(auc("blend+lora")).toBeGreaterThan(auc(lora!.gate!.against));
  });

  test("learned from years that are over before those that choose and test, and from nothing of git", () => {
    const requests = readFileSync(fake.beside("trained"), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(requests.map(({ seed }) => seed)).toEqual([0, 1]);
    expect(requests[0]).toMatchObject({ schema: 1, mask: "path", epochs: 3 });
    const rows = readFileSync(fake.beside("dataset.jsonl"), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    for (const row of rows) {
      expect(Object.keys(row).sort()).toEqual(["id", "language", "path", "split", "target", "text"]);
      expect(JSON.stringify(row)).not.toMatch(/Ada|example\.org|Fix part|@/);
    }
    const years = (split: string) =>
      [
        ...new Set(
          rows.filter((row) => row["split"] === split).map(({ id }) => Number((id as string).split("-")[0])),
        ),
      ].sort();
    expect([years("test"), years("validation")]).toEqual([[0], [1]]);
    expect(Math.min(...years("train"))).toBe(2);
  });

  test("is kept once, and scores blend it in", async () => {
    expect(kept("helps")).toHaveLength(1);
    const report = await score("helps", fake);
    expect(report.notices.filter(({ code }) => code.startsWith("lora"))).toEqual([]);
    expect(report.model.lora).toMatchObject({
      used: true,
      weight: result.lora!.gate!.weight,
      commit: result.commit,
      holdout: { seeds: 2, functions: 400 },
    });
    const { rows } = report.model.lora!.holdout!;
    expect(rows.blend.aucAny!.value).toBeGreaterThan(rows.without.aucAny!.value);
  });

  test("leaves its outcome for the screener, here and in the file for other repositories", async () => {
    const [line, ...more] = readFileSync(outcomes(), "utf8").trim().split("\n");
    expect(more).toEqual([]);
    const outcome = JSON.parse(line!) as Record<string, number>;
    expect(outcome).toMatchObject({ commit: result.commit, density: result.labels.density });
    expect(outcome["adapterAuc"]).toBeGreaterThan(outcome["baselineAuc"]!);
    // A denser loser puts the threshold far above this repository: no GPU time is spent.
    const loser = { ...outcome, density: 5, adapterAuc: 0.5, baselineAuc: 0.7 };
    writeFileSync(outcomes(), `${line}\n${JSON.stringify(loser)}\nno outcome\n`);
    const untouched = learner(KNOWING);
    const next = await train(
      "helps",
      untouched,
      "--lora-outcomes",
      outcomes(),
      "--dry-run",
      "--windows",
      "1",
    );
    expect(next.lora).toMatchObject({
      verdict: "skip",
      screener: { verdict: "skip" },
      base: null,
      gate: null,
    });
    expect(next.lora!.why).toMatch(/^The screener advises against the GPU time: .*too sparse\.$/);
    expect(next.lora!.screener.threshold).toBeCloseTo((result.labels.density + 5) / 2, 6);
    expect(next.notices).toContainEqual(expect.objectContaining({ code: "lora-outcomes-damaged" }));
    expect(existsSync(untouched.beside("trained"))).toBe(false);
  });
});

describe("an adapter that does not help", () => {
  test("is kept with weight 0, and nothing asks it", async () => {
    const fake = learner("text.length % 9");
    const { lora } = await train("useless", fake, "--windows", "1");
    expect(lora).toMatchObject({ verdict: "withhold", gate: { passed: false, weight: 0 } });
    expect(lora!.why).toMatch(
      /^(The blend with the LoRA adapter does not beat .* beyond doubt|The year before advised weight 0)/,
    );
    expect(kept("useless")).toHaveLength(1);
    const report = await score("useless", learner("1", "none"));
    expect(report.model.lora).toMatchObject({ used: false, weight: 0, ranOn: null });
    expect(report.notices.filter(({ code }) => code.startsWith("lora"))).toEqual([]);
  });

  test("of a dry run nothing is kept", async () => {
    const { lora, dryRun } = await train("dry", learner(KNOWING), "--dry-run", "--windows", "1");
    expect([lora!.verdict, dryRun, kept("dry")]).toEqual(["publish", true, []]);
    expect(readdirSync(join(aside.dir, "dry", "lora-work"))).toEqual([]);
  });
});

describe("an adapter that cannot be asked about the functions of today", () => {
  test("is not lost: the same command goes on from its end, and then nothing of it is left", async () => {
    const work = join(aside.dir, "unasked", "lora-work");
    const workOf = (fake: FakePython) =>
      (JSON.parse(readFileSync(fake.beside("trained"), "utf8")) as { work: string }).work;
    const first = learner(KNOWING, "train-only");
    const { lora, notices } = await train("unasked", first, "--windows", "1");
    expect([lora!.verdict, kept("unasked")]).toEqual(["publish", []]);
    expect(notices).toContainEqual(
      expect.objectContaining({
        code: "lora-not-kept",
        consequence: expect.stringContaining("the same command at the same commit goes on from there"),
      }),
    );
    const [run] = readdirSync(work);
    expect(readdirSync(join(work, run!)).sort()).toEqual(["adapter", "dataset.jsonl"]);
    const second = learner(KNOWING);
    await train("unasked", second, "--windows", "1");
    expect(workOf(second)).toBe(workOf(first));
    expect([kept("unasked").length, readdirSync(work)]).toEqual([1, []]);
  });
});

describe("what cannot be trained is a verdict, and the other adapter is trained all the same", () => {
  test.each<[string, () => FakePython, string[], RegExp]>([
    [
      "too few functions",
      () => learner(KNOWING),
      ["--rev", "main~250"],
      /^There are 400 functions to learn from, fewer than 1000/,
    ],
    [
      "a program that fails",
      () => learner(KNOWING, "none"),
      [],
      /^It could not be trained: something that it needs is missing/,
    ],
  ])("%s", async (_, fake, argv, why) => {
    const result = await train("cannot", fake(), "--windows", "1", ...argv);
    expect(result.lora).toMatchObject({
      verdict: "skip",
      base: null,
      seeds: 0,
      why: expect.stringMatching(why),
    });
    expect(kept("cannot")).toEqual([]);
  });

  test("a server cannot train", async () => {
    const argv = [
      "--repo",
      main.dir,
      "--no-cache",
      "--quiet",
      "--format",
      "json",
      "--windows",
      "1",
      "--lora",
      "server",
    ];
    const { code, stdout } = await inProcess("train", ...argv);
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as TrainingResult).lora!.why).toMatch(/an inference server cannot train\.$/);
  });
});
