import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { join } from "node:path";
import type { Report } from "../../src/report/report.js";
import { sarifErrors } from "../report/sarif-schema.js";
import { inProcess, meaningOf, reportOf } from "./command-line.js";
import { reportErrors } from "./report-schema.js";
import { isoDay, temporaryFolder, temporaryRepository } from "./temporary-repository.js";
import { tillRepository, type Till } from "./till-repository.js";

let till: Till;
let aside: ReturnType<typeof temporaryFolder>;
let report: Report;
beforeAll(async () => {
  till = tillRepository();
  aside = temporaryFolder();
  report = await ranked("--rev", "main");
});
afterAll(() => {
  till[Symbol.dispose]();
  aside[Symbol.dispose]();
});

const where = (): string[] => ["--repo", till.repo.dir, "--cache-dir", join(aside.dir, "cache")];
const ranked = (...argv: string[]): Promise<Report> => reportOf("rank", ...where(), ...argv);

describe("what a ranking means", () => {
  test("every function once, by score, the percentile falling with it", () => {
    const { functions, totals } = report;
    expect([functions.length, totals.functions, totals.reference, totals.files]).toEqual([136, 136, 136, 4]);
    expect(new Set(functions.map(({ path, name }) => `${path} ${name}`)).size).toBe(136);
    for (const order of [functions.map((f) => f.score), functions.map((f) => f.percentile)])
      expect(order).toEqual([...order].sort((a, b) => b - a));
  });

  test("the busy function leads, with its past; the untouched ones that are alike come last and level", () => {
    expect(report.functions[0]).toMatchObject({
      name: "checkoutTotal",
      band: "critical",
      history: { touches: 9, fixes: 4, lastTouched: isoDay(380) },
    });
    const quiet = report.functions.slice(-130);
    expect(quiet.every(({ path, band }) => path === "src/quiet.ts" && band === "normal")).toBe(true);
    expect(new Set(quiet.map(({ percentile }) => percentile))).toEqual(new Set([0]));
    // Level ones stay in the order of their lines.
    expect(quiet.map(({ name }) => name)).toEqual(Array.from({ length: 130 }, (_, i) => `q${i}`));
  });

  test("a ranking is of no change: no base, no hunks, no lines added, no flags", () => {
    const { base, head, functions, totals } = report;
    expect([base, head, totals.flagged]).toEqual([null, till.main, 0]);
    for (const f of functions) {
      expect(f).toMatchObject({ status: "unchanged", changeScore: null, addedLines: 0, hunks: [] });
    }
  });

  test("tests and vendored files are left out, and said to be", () => {
    expect(report.marked.map(({ path, mark }) => [path, mark])).toEqual([
      ["src/checkout.test.ts", "test"],
      ["vendor/lib.js", "vendored"],
    ]);
  });

  test("without --rev it is of the commit that is checked out, not of the work tree", async () => {
    till.repo.write({ "src/checkout.ts": "" });
    try {
      const head = await ranked();
      expect(head.head).toBe(till.head);
      expect(head.functions.map(({ name }) => name)).toContain("refund");
    } finally {
      till.repo.git("checkout", "-q", "src/checkout.ts");
    }
  });
});

describe("--rev", () => {
  test.each(["old", "fork", "main"] as const)(
    "%s: the same as in a clone that ends there",
    async (moment) => {
      const rev = till[moment];
      till.repo.git("branch", "-f", `at-${moment}`, rev);
      using clone = temporaryRepository(
        "--single-branch",
        `--branch=at-${moment}`,
        `file://${till.repo.dir}`,
      );
      expect(clone.git("rev-list", "--all", "--count")).toBe(till.repo.git("rev-list", "--count", rev));
      const truncated = await reportOf("rank", "--repo", clone.dir, "--no-cache");
      // The index there was made for later commits; what they brought must not shine through.
      const updated = await ranked("--rev", rev);
      const cold = await reportOf("rank", "--repo", till.repo.dir, "--no-cache", "--rev", rev);
      expect(meaningOf(updated)).toEqual(meaningOf({ ...truncated, webUrl: null }));
      expect(meaningOf(cold)).toEqual(meaningOf(updated));
    },
  );

  test("an older commit knows fewer touches and fixes", async () => {
    const then = await ranked("--rev", till.old);
    expect(then.functions.find(({ name }) => name === "checkoutTotal")?.history).toMatchObject({
      touches: 5,
      fixes: 2,
      lastTouched: isoDay(300),
    });
    expect(then.functions.some(({ name }) => name === "other")).toBe(false);
  });
});

describe("how it is told", () => {
  const printed = (...argv: string[]) => inProcess("rank", ...where(), "--rev", "main", ...argv);

  test("--limit lists the first; 50 without it", async () => {
    const limited = JSON.parse((await printed("--format", "json", "--limit", "3")).stdout) as Report;
    expect(limited.functions).toEqual(report.functions.slice(0, 3));
    expect(limited.totals).toEqual(report.totals);
    const usual = JSON.parse((await printed("--format", "json")).stdout) as Report;
    expect(usual.functions).toEqual(report.functions.slice(0, 50));
  });

  test("json and sarif fit their schemas; sarif holds what is not normal", async () => {
    expect(reportErrors(JSON.parse((await printed("--format", "json")).stdout))).toEqual([]);
    const log = JSON.parse((await printed("--format", "sarif", "--limit", "all")).stdout) as {
      runs: [{ results: unknown[] }];
    };
    expect(sarifErrors(log)).toEqual([]);
    const { critical, high, elevated } = report.totals.byBand;
    expect(log.runs[0].results).toHaveLength(critical + high + elevated);
  });

  test.each(["text", "markdown"])("%s says how many of how many, and the riskiest first", async (format) => {
    const { code, stdout } = await printed("--format", format, "--limit", "5");
    expect(code).toBe(0);
    expect(stdout).toContain("The 5 riskiest of 136 functions");
    const places = report.functions.slice(0, 5).map(({ name }) => stdout.indexOf(name.split(".").at(-1)!));
    expect(Math.min(...places)).toBe(places[0]);
    expect(places[0]).toBeGreaterThan(0);
    expect(stdout).not.toContain("q0");
  });
});
