import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { join } from "node:path";
import type { Report } from "../../src/report/report.js";
import type { LabelFacts, TrainingResult } from "../../src/report/training/result.js";
import { inProcess, reportOf } from "./command-line.js";
import { fittedAdapter, keep } from "./fitted-adapter.js";
import { codesOf, named, ruledTill, type RuledTill } from "./ruled-till.js";

let here: RuledTill;
beforeAll(() => {
  here = ruledTill();
});
afterAll(() => here[Symbol.dispose]());

describe("label rules", () => {
  test("decide what the features, labels and explanations call a fix", async () => {
    const rules =
      "labels:\n  extend: false\n  rules: [{name: ours, pattern: '\\bdiscounts\\b', weight: 1}]\n";
    const fixesOf = async (text: string): Promise<[number, string]> => {
      const report = await here.scored(text);
      const { fixes, lastFixes } = named("checkoutTotal", report).history;
      return [fixes, lastFixes[0]!.subject];
    };
    expect(await fixesOf("")).toEqual([4, "Fix rounding, part 8 (#8)"]);
    expect(await fixesOf(rules)).toEqual([4, "Discounts 9"]);
    const labels = async (text: string): Promise<{ rules: { hash: string }; commits: { fixes: number } }> => {
      const { stdout } = await here.withFile(text, () =>
        inProcess("labels", ...here.where, "--format", "json"),
      );
      return JSON.parse(stdout) as { rules: { hash: string }; commits: { fixes: number } };
    };
    const [usual, own] = [await labels(""), await labels(rules)];
    expect(own.rules.hash).not.toBe(usual.rules.hash);
    const explained = await here.withFile(rules, () =>
      reportOf("explain", "src/checkout.ts:20", ...here.where),
    );
    expect(explained.functions[0]!.history.lastFixes[0]!.subject).toBe("Discounts 9");
  });
});

describe("label rules in what is learned", () => {
  /** No commit is a fix by these. */
  const nothing = "labels:\n  extend: false\n  rules: [{name: never, pattern: '\\bzzz\\b', weight: 1}]\n";
  const hashOf = async (text: string): Promise<string> => {
    const { stdout } = await here.withFile(text, () =>
      inProcess("labels", ...here.where, "--format", "json"),
    );
    return (JSON.parse(stdout) as { rules: { hash: string } }).rules.hash;
  };

  test("train labels by them, and keeps their hash", async () => {
    const trained = async (text: string): Promise<LabelFacts> => {
      const argv = ["train", ...here.where, "--dry-run", "--format", "json", "--windows", "1", "--quiet"];
      const { code, stdout } = await here.withFile(text, () => inProcess(...argv));
      expect(code).toBe(0);
      return (JSON.parse(stdout) as TrainingResult).labels;
    };
    const [usual, own] = [await trained(""), await trained(nothing)];
    expect(usual.fixes).toBeGreaterThan(0);
    expect(own).toMatchObject({
      rulesHash: await hashOf(nothing),
      commits: usual.commits,
      fixes: 0,
      prevalence: 0,
    });
    expect(usual.rulesHash).toBe(await hashOf(""));
  });

  test("evaluate counts by them", async () => {
    const rows = async (text: string): Promise<number> => {
      const argv = ["evaluate", ...here.where, "--protocol", "retrospective", "--format", "json", "--quiet"];
      const { code, stdout } = await here.withFile(text, () => inProcess(...argv));
      expect(code).toBe(0);
      const { rows: found } = JSON.parse(stdout) as { rows: { prevalence: number }[] };
      return Math.max(0, ...found.map(({ prevalence }) => prevalence));
    };
    expect(await rows("")).toBeGreaterThan(0);
    expect(await rows(nothing)).toBe(0);
  });

  test("an adapter that learned under others is used, and told of", async () => {
    const cacheDir = join(here.aside, "adapters");
    await keep(here.till.repo.dir, cacheDir, await fittedAdapter(here.till.repo.dir, here.till.fork));
    const run = (text: string): Promise<Report> =>
      here.withFile(text, () =>
        reportOf(
          "score",
          "--repo",
          here.till.repo.dir,
          "--cache-dir",
          cacheDir,
          "--base",
          "main",
          "--head",
          "topic",
        ),
      );
    expect(codesOf(await run(""))).not.toContain("adapter-of-other-labels");
    const report = await run(nothing);
    expect(codesOf(report)).toContain("adapter-of-other-labels");
    expect(report.model.adapter!.used).toBe(true);
  });
});
