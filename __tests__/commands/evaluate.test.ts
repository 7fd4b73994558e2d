import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { readFileSync } from "node:fs";
import { CHANGE_METRICS, CORRELATION_METRICS, FIXED_METRICS, METRICS } from "../../src/evaluation/table.js";
import type { EvaluationResult } from "../../src/report/training/evaluation-result.js";
import { inProcess } from "./command-line.js";
import { temporaryFolder, temporaryRepository } from "./temporary-repository.js";
import { workshopRepository, type Workshop } from "./workshop-repository.js";

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(
  JSON.parse(readFileSync(new URL("../../schema/evaluation.schema.json", import.meta.url), "utf8")) as object,
);

let workshop: Workshop;
let cache: ReturnType<typeof temporaryFolder>;
beforeAll(() => {
  workshop = workshopRepository();
  cache = temporaryFolder();
});
afterAll(() => {
  workshop[Symbol.dispose]();
  cache[Symbol.dispose]();
});

async function evaluated(...argv: string[]): Promise<EvaluationResult> {
  const { code, stdout, stderr } = await inProcess("evaluate", ...argv, "--format", "json");
  if (code !== 0) throw new Error(`exit code ${code}: ${stderr}`);
  const result = JSON.parse(stdout) as EvaluationResult;
  validate(result);
  expect(validate.errors ?? []).toEqual([]);
  return result;
}
const ofWorkshop = (...argv: string[]): Promise<EvaluationResult> =>
  evaluated("--repo", workshop.repo.dir, "--cache-dir", cache.dir, "--windows", "1", ...argv);

describe("forward in time", () => {
  let result: EvaluationResult;
  beforeAll(async () => {
    result = await ofWorkshop("--protocol", "temporal");
  });

  test("rows say what they are, of which window and label", () => {
    expect(result).toMatchObject({ command: "evaluate", commit: workshop.repo.git("rev-parse", "main") });
    const keys = [...METRICS, ...CORRELATION_METRICS, ...FIXED_METRICS, ...CHANGE_METRICS].map(
      ({ key }) => key,
    );
    const tip = Number(workshop.repo.git("log", "-1", "--format=%ct", "main"));
    const cutoff = new Date((tip - 365 * 86_400) * 1000).toISOString().slice(0, 10);
    for (const row of result.rows) {
      expect(row.protocol).toBe("temporal");
      expect(row.why).not.toBe("");
      expect([cutoff, "mean"]).toContain(row.cutoff);
      expect(Object.keys(row.metrics)).toEqual(keys);
    }
    const named = (label: string) => result.rows.filter((row) => row.label === label).map(({ name }) => name);
    expect(named("any-fix")).toEqual(named("narrow-fix"));
    expect(named("any-fix")).toContain("blend");
  });

  test("every metric has its interval around the value", () => {
    for (const { metrics } of result.rows) {
      // One window: none before it to fix a threshold on; and no change of the workshop edits three functions.
      for (const { key } of [...FIXED_METRICS, ...CHANGE_METRICS]) expect(metrics[key]).toBeNull();
      for (const { key } of METRICS) {
        const { value, low, high } = metrics[key]!;
        expect(low!).toBeLessThanOrEqual(high!);
        expect(Number.isFinite(value)).toBe(true);
      }
      const { value, low, high } = metrics["auc"]!;
      expect(low!).toBeLessThanOrEqual(value);
      expect(high!).toBeGreaterThanOrEqual(value);
    }
  });

  test("the mean of one window is that window", () => {
    for (const row of result.rows.filter(({ cutoff }) => cutoff === "mean")) {
      const window = result.rows.find(
        (r) => r.name === row.name && r.label === row.label && r.cutoff !== "mean",
      );
      expect(row.metrics).toEqual(window!.metrics);
    }
  });

  test("differences are those of the rows, per window and in the mean", () => {
    const auc = (name: string, label: string, cutoff: string): number =>
      result.rows.find((r) => r.name === name && r.label === label && r.cutoff === cutoff)!.metrics["auc"]!
        .value;
    expect(new Set(result.differences.map(({ name }) => name))).toEqual(
      new Set(["baseline − lines-of-code", "baseline − classic-formula", "blend − baseline"]),
    );
    expect(result.differences).toHaveLength(3 * 2 * 2);
    for (const { name, label, cutoff, estimate, low, high } of result.differences) {
      const [one, other] = name.split(" − ") as [string, string];
      expect(estimate).toBeCloseTo(auc(one, label, cutoff) - auc(other, label, cutoff), 9);
      expect(low).toBeLessThanOrEqual(estimate);
      expect(high).toBeGreaterThanOrEqual(estimate);
    }
  });
});

test("looking back: rows of one kind only, without differences", async () => {
  const { rows, differences } = await ofWorkshop("--protocol", "retrospective");
  expect(new Set(rows.map(({ protocol }) => protocol))).toEqual(new Set(["retrospective"]));
  expect(new Set(rows.map(({ label }) => label))).toEqual(new Set(["fix-count"]));
  expect(rows.map(({ name }) => name)).not.toContain("prior-fixes");
  expect(differences).toEqual([]);
});

describe("a short history", () => {
  test("has fewer windows than were asked for, and says so", async () => {
    using repo = temporaryRepository();
    repo.commit("add", { day: 0, files: { "a.py": "def f(x):\n    y = x\n    return y\n" } });
    repo.commit("Fix f", { day: 500, files: { "a.py": "def f(x):\n    y = -x\n    return y\n" } });
    const { rows, differences, notices } = await evaluated("--repo", repo.dir, "--no-cache");
    expect(rows.filter(({ protocol }) => protocol === "temporal")).toEqual([]);
    expect(differences).toEqual([]);
    expect(notices.filter(({ code }) => code === "short-history").map(({ what }) => what)).toEqual([
      "0 of 3 windows could be tested for any-fix",
      "0 of 3 windows could be tested for narrow-fix",
    ]);
    // One function cannot be ranked: every ρ is null.
    for (const { metrics } of rows) expect(metrics).toEqual({ rho: null, rhoByFile: null });
  });

  test("a repository without any function has rows of nothing, not an error", async () => {
    using repo = temporaryRepository();
    repo.commit("add", { files: { "README.md": "x\n" } });
    const { rows } = await evaluated("--repo", repo.dir, "--no-cache");
    for (const { functions, prevalence } of rows) expect([functions, prevalence]).toEqual([0, 0]);
  });
});

test("a protocol that is none is refused by its name", async () => {
  const { code, stderr } = await inProcess("evaluate", "--repo", workshop.repo.dir, "--protocol", "sideways");
  expect(code).toBe(2);
  expect(stderr).toContain('--protocol cannot be "sideways"');
});
