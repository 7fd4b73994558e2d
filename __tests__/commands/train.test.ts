import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AdapterReport } from "../../src/report/adapter-report.js";
import type { TrainingResult } from "../../src/report/training/result.js";
import { inProcess, reportOf } from "./command-line.js";
import { fittedAdapter, keep } from "./fitted-adapter.js";
import { temporaryFolder, temporaryRepository } from "./temporary-repository.js";
import { workshopRepository, type Workshop } from "./workshop-repository.js";

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(
  JSON.parse(readFileSync(new URL("../../schema/training.schema.json", import.meta.url), "utf8")) as object,
);

let workshop: Workshop;
let aside: ReturnType<typeof temporaryFolder>;
beforeAll(() => {
  workshop = workshopRepository();
  aside = temporaryFolder();
});
afterAll(() => {
  workshop[Symbol.dispose]();
  aside[Symbol.dispose]();
});

const cache = (): string => join(aside.dir, "cache");
const kept = (): string[] => ["--repo", workshop.repo.dir, "--cache-dir", cache()];
const where = (): string[] => [...kept(), "--rev", "main"];
const adapters = (): string[] => readdirSync(cache()).filter((name) => name.includes("adapter"));

async function trained(...argv: string[]): Promise<TrainingResult> {
  const { code, stdout, stderr } = await inProcess("train", ...argv, "--windows", "2", "--format", "json");
  if (code !== 0) throw new Error(`exit code ${code}: ${stderr}`);
  const result = JSON.parse(stdout) as TrainingResult;
  validate(result);
  expect(validate.errors ?? []).toEqual([]);
  return result;
}

describe("on six years of a workshop", () => {
  let dry: TrainingResult;
  let first: TrainingResult;
  beforeAll(async () => {
    dry = await trained(...where(), "--dry-run");
  });

  test("--dry-run decides and tells, and keeps nothing", () => {
    expect(dry).toMatchObject({ command: "train", dryRun: true, previous: null });
    expect(adapters()).toEqual([]);
  });

  test("tells what it learned from", () => {
    const { labels, screener } = dry;
    expect(labels).toMatchObject({
      functions: 256,
      commits: Number(workshop.repo.git("rev-list", "--count", "main")),
      fixes: Number(workshop.repo.git("rev-list", "--count", "--grep=^Fix", "main")),
    });
    expect(labels.narrowPrevalence).toBeLessThanOrEqual(labels.prevalence);
    expect(screener).toMatchObject({ verdict: "run", density: labels.density, threshold: null });
    expect(dry.commit).toBe(workshop.repo.git("rev-parse", "main"));
  });

  test("tests every row on every window and label, and in the mean", () => {
    const cutoffs = [...new Set(dry.rows.map(({ cutoff }) => cutoff))];
    expect(cutoffs).toHaveLength(3);
    expect(cutoffs.at(-1)).toBe("mean");
    const names = new Set(dry.rows.map(({ name }) => name));
    for (const name of ["random", "lines-of-code", "baseline", "text-tfidf", "tabular-adapter", "blend"]) {
      expect(names).toContain(name);
    }
    expect(dry.rows).toHaveLength(names.size * 3 * 2);
    for (const { label, metrics } of dry.rows) {
      expect([metrics["auc"]?.low === null, metrics["lift5"]?.low === null]).toEqual([
        false,
        label !== "any-fix",
      ]);
    }
  });

  test("holds the blend against the best row without the adapter", () => {
    const mean = (name: string): number =>
      dry.rows.find((row) => row.name === name && row.label === "any-fix" && row.cutoff === "mean")!.metrics[
        "auc"
      ]!.value;
    const { gate } = dry;
    expect(gate!.difference.estimate).toBeCloseTo(mean("blend") - mean(gate!.against), 9);
    expect(gate!.passed).toBe(gate!.difference.low > 0);
    expect(Math.abs(gate!.permutation!.mean - 0.5)).toBeLessThan(0.03);
    expect(dry.verdict).toBe(gate!.passed && gate!.weight > 0 ? "publish" : "keep");
  });

  test("keeps an adapter that inspect tells and score finds, at the weight in force", async () => {
    first = await trained(...where());
    expect({ ...first, generatedAt: "", stages: [], dryRun: true }).toEqual({
      ...dry,
      generatedAt: "",
      stages: [],
    });
    expect(adapters()).toHaveLength(1);
    const { code, stdout } = await inProcess("inspect", ...kept(), "--format", "json");
    expect(code).toBe(0);
    const { facts } = JSON.parse(stdout) as AdapterReport;
    expect(facts).toMatchObject({
      commit: first.commit,
      cutoff: first.cutoff,
      created: first.generatedAt,
      weight: first.gate!.weight,
      holdout: { windows: 2, functions: 256, prevalence: first.labels.prevalence },
    });
    expect(facts.outcomes).toHaveLength(1);
    const blend = first.rows.find((row) => row.name === "blend" && row.cutoff === "mean")!;
    expect(facts.outcomes[0]!.adapterAuc).toBe(blend.metrics["auc"]!.value);
    expect(facts.holdout!.rows.blend.aucAny).toEqual(blend.metrics["auc"]);
    const report = await reportOf("score", ...kept(), "--base", "main~3", "--head", "main");
    expect(report.model.adapter).toMatchObject({ commit: first.commit, weight: first.gate!.weight });
    expect(
      report.notices.map(({ code }) => code).filter((code) => code.startsWith("adapter-refused")),
    ).toEqual([]);
  });

  test("after more commits it is trained anew; one in force without evidence is withdrawn, and told", async () => {
    workshop.goOn(60);
    const outcome = {
      commit: first.commit,
      date: first.cutoff,
      density: 0.1,
      adapterAuc: 0.8,
      baselineAuc: 0.7,
    };
    const facts = { weight: 0.5, outcomes: [outcome] };
    const bundle = await fittedAdapter(workshop.repo.dir, first.commit, facts);
    await keep(workshop.repo.dir, cache(), bundle);
    const reports = join(aside.dir, "reports");
    const again = await trained(...where(), "--report-dir", reports);
    expect(again.commit).not.toBe(first.commit);
    expect(again.previous).toEqual({
      commit: first.commit,
      created: bundle.facts.created,
      weight: 0.5,
      standing: null,
    });
    expect(again.gate!.passed).toBe(false);
    expect(again).toMatchObject({
      verdict: "publish",
      why: expect.stringMatching(/No tested window is new to the adapter before, .* withdrawn/),
    });
    const { stdout } = await inProcess("inspect", ...kept(), "--format", "json");
    const adapter = (JSON.parse(stdout) as AdapterReport).facts;
    expect(adapter).toMatchObject({ commit: again.commit, weight: 0 });
    expect(adapter.outcomes.slice(1)).toEqual([outcome]);
    expect(adapter.outcomes[0]).toMatchObject({ commit: again.commit, density: again.labels.density });

    expect(readdirSync(reports).sort()).toEqual(["summary.md", "training.html", "training.json"]);
    const [summary, html, json] = readdirSync(reports)
      .sort()
      .map((name) => readFileSync(join(reports, name), "utf8"));
    // The stages end after the report is made, wherever it is printed.
    expect({ ...(JSON.parse(json!) as TrainingResult), stages: [] }).toEqual({ ...again, stages: [] });
    expect(html).toMatch(/^<!doctype html>/i);
    expect(summary).toContain(again.commit.slice(0, 7));
  });
});

describe("where there is too little", () => {
  test("the verdict is skip, with the reason, and nothing is kept", async () => {
    using repo = temporaryRepository();
    using cache = temporaryFolder();
    repo.commit("add", { day: 0, files: { "a.py": "def f(x):\n    y = x\n    return y\n" } });
    repo.commit("Fix f", { day: 700, files: { "a.py": "def f(x):\n    y = -x\n    return y\n" } });
    const result = await trained("--repo", repo.dir, "--cache-dir", cache.dir);
    expect(result).toMatchObject({
      verdict: "skip",
      why: "There is too little to learn from: 1 functions, 1 of them fixed in the last year: at least 200 and 20 are needed.",
      gate: null,
      rows: [],
      learningCurve: [],
      reliability: { bins: [], ece: null, brierSkill: null },
    });
    expect(readdirSync(cache.dir).filter((name) => name.includes("adapter"))).toEqual([]);
  });

  test("a repository without any function is skipped too", async () => {
    using repo = temporaryRepository();
    repo.commit("add", { files: { "README.md": "x\n" } });
    const result = await trained("--repo", repo.dir, "--no-cache");
    expect(result).toMatchObject({ verdict: "skip", labels: { functions: 0, commits: 1, fixes: 0 } });
  });
});

test("there is no SARIF of a training", async () => {
  using repo = temporaryRepository();
  repo.commit("add", { files: { "README.md": "x\n" } });
  const { code, stdout, stderr } = await inProcess(
    "train",
    "--repo",
    repo.dir,
    "--no-cache",
    "--format",
    "sarif",
  );
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("cannot be written as sarif");
});
