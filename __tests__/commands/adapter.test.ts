import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { adapterPrefix } from "../../src/commands/adapter-entry.js";
import { openRepository } from "../../src/io/git/repository.js";
import { seal } from "../../src/io/entry-store/envelope.js";
import { folderStore } from "../../src/io/entry-store/folder-store.js";
import type { AdapterReport } from "../../src/report/adapter-report.js";
import type { Report, ReportContribution } from "../../src/report/report.js";
import { encodeBundle, type AdapterBundle } from "../../src/scoring/adapters/bundle.js";
import type { BundleFacts } from "../../src/scoring/adapters/bundle-manifest.js";
import { inProcess, meaningOf, reportOf } from "./command-line.js";
import { fittedAdapter, keep } from "./fitted-adapter.js";
import { reportErrors } from "./report-schema.js";
import { temporaryFolder } from "./temporary-repository.js";
import { tillRepository, type Till } from "./till-repository.js";

let till: Till;
let aside: ReturnType<typeof temporaryFolder>;
/** Fitted at the fork, where the branch left main. */
let fitted: AdapterBundle;
/** What score and rank say without an adapter. */
let plain: { readonly score: Report; readonly rank: Report };

const cache = (): string => join(aside.dir, "cache");
const where = (): string[] => ["--repo", till.repo.dir, "--cache-dir", cache()];
const score = (...argv: string[]): Promise<Report> =>
  reportOf("score", ...where(), "--base", "main", "--head", "topic", ...argv);
const rank = (...argv: string[]): Promise<Report> => reportOf("rank", ...where(), ...argv);
const adapters = (): string[] => readdirSync(cache()).filter((name) => name.includes("adapter"));
const codes = ({ notices }: Report): string[] => notices.map(({ code }) => code);

beforeAll(async () => {
  till = tillRepository();
  aside = temporaryFolder();
  plain = { score: await score(), rank: await rank("--rev", "main") };
  fitted = await fittedAdapter(till.repo.dir, till.fork);
});
afterAll(() => {
  till[Symbol.dispose]();
  aside[Symbol.dispose]();
});
beforeEach(() => {
  for (const name of adapters()) rmSync(join(cache(), name));
});

/** Keeps the fitted adapter under other facts. */
const kept = (facts: Partial<BundleFacts> = {}): Promise<void> =>
  keep(till.repo.dir, cache(), { ...fitted, facts: { ...fitted.facts, ...facts } });

const learned = (report: Report, name: string): ReportContribution =>
  report.functions
    .find((f) => f.name === name)!
    .contributions.find(({ feature }) => feature === "learned-adapter")!;

describe("an adapter that is there", () => {
  let told: { readonly score: Report; readonly rank: Report };
  beforeAll(async () => {
    await kept();
    told = { score: await score(), rank: await rank("--rev", "main") };
  });

  test("is part of every score, and the contributions still add up to it", () => {
    for (const report of [told.score, told.rank]) {
      expect(reportErrors(report)).toEqual([]);
      expect(report.model.kind).toBe("blend");
      for (const { score, contributions } of report.functions) {
        expect(contributions.filter(({ feature }) => feature === "learned-adapter")).toHaveLength(1);
        const sum = contributions.reduce((total, { contribution }) => total + contribution, 0);
        expect(sum).toBeCloseTo(score, 2);
      }
    }
  });

  test("says what it learned: the function that was fixed, and what reads like it, not the quiet ones", () => {
    expect(learned(told.rank, "checkoutTotal").contribution).toBeGreaterThan(0);
    expect(learned(told.rank, "checkoutTotal").rank).toBeGreaterThan(0.95);
    expect(learned(told.rank, "q7").contribution).toBeLessThan(0);
    expect(learned(told.score, "refund").value).toBeGreaterThan(learned(told.score, "q7").value);
  });

  test("is a reason, behind those that name their numbers", async () => {
    await kept({ weight: 2 });
    const { reasons } = (await score()).functions.find(({ name }) => name === "checkoutTotal")!;
    expect(reasons).toHaveLength(3);
    expect(reasons[2]).toBe("its code and place read like what needed fixes here before (top 1 %)");
    expect(reasons[0]).toMatch(/\d/);
  });

  test("weighs as much as its weight: the score less the baseline's, twice as much at twice the weight", async () => {
    const added = async (weight: number): Promise<number> => {
      if (weight !== 0.5) await kept({ weight });
      const report = weight === 0.5 ? told.score : await score();
      const fn = report.functions.find(({ name }) => name === "checkoutTotal")!;
      const before = plain.score.functions.find(({ name }) => name === "checkoutTotal")!;
      expect(fn.score - before.score).toBeCloseTo(learned(report, "checkoutTotal").contribution, 3);
      return fn.score - before.score;
    };
    expect((await added(1)) / (await added(0.5))).toBeCloseTo(2, 2);
  });

  test("moves percentile and change score with the score", () => {
    const { functions } = told.rank;
    const percentiles = functions.map((f) => f.percentile);
    expect(percentiles).toEqual([...percentiles].sort((a, b) => b - a));
    expect(functions[0]).toMatchObject({ name: "checkoutTotal", band: "critical" });
    const scores = told.score.functions.map((f) => f.changeScore);
    expect(scores).not.toEqual(plain.score.functions.map((f) => f.changeScore));
    expect(scores).toEqual([...scores].sort((a, b) => b! - a!));
  });

  test("is in explain what it is in rank, and its part is told in words", async () => {
    await kept();
    const [first] = told.rank.functions;
    const report = await reportOf("explain", "src/checkout.ts:6", ...where(), "--rev", "main");
    expect(report.functions).toEqual([first]);
    const { stdout } = await inProcess("explain", "src/checkout.ts:6", ...where(), "--rev", "main");
    expect(stdout).toMatch(/\+\d\.\d\d  learned from this repository's past fixes/);
    const { stdout: scored } = await inProcess("score", ...where(), "--base", "main", "--head", "topic");
    expect(scored.replace(/\s+/g, " ")).toContain(
      `tabular adapter of ${till.fork.slice(0, 7)} (made today, ${fitted.adapter.trainedOn} functions) has weight .50`,
    );
  });

  test("is on its card, with what it was tested on", () => {
    expect(told.score.model.adapter).toEqual({
      kind: "tabular",
      commit: till.fork,
      cutoff: fitted.facts.cutoff,
      created: fitted.facts.created,
      ageDays: 0,
      trainedOn: fitted.adapter.trainedOn,
      weight: 0.5,
      used: true,
      holdout: fitted.facts.holdout,
    });
  });
});

describe("an adapter that must not count", () => {
  test("of weight 0: every score is the baseline's, and the footer says that it did not help", async () => {
    await kept({ weight: 0 });
    const report = await score();
    expect(report.model).toMatchObject({ kind: "baseline", adapter: { weight: 0, used: false } });
    expect(meaningOf({ ...report, model: plain.score.model })).toEqual(meaningOf(plain.score));
    expect(report.notices).toEqual(plain.score.notices);
    const { stdout } = await inProcess("rank", ...where(), "--format", "markdown");
    expect(stdout).toContain("weight 0: the adapter did not help; shown because that is the honest result");
  });

  test.each<[string, (bytes: Uint8Array) => Uint8Array, RegExp]>([
    ["cut short", (bytes) => bytes.subarray(0, -1), /refused: its files have \d+ bytes instead of \d+$/],
    [
      "of another repository",
      () => encodeBundle({ ...fitted, facts: { ...fitted.facts, repository: "0123456789ab" } }),
      /refused: it was learned on another repository$/,
    ],
  ])("one %s is refused in a notice, and the scores are the baseline's", async (_, damage, says) => {
    const prefix = adapterPrefix((await openRepository(till.repo.dir)).identity);
    const store = folderStore({ folder: cache(), warn: fail });
    await store.save(`${prefix}x`, prefix, damage(encodeBundle(fitted)));
    const report = await score();
    expect(report.notices).toContainEqual(
      expect.objectContaining({
        code: "adapter-refused",
        level: "warning",
        what: expect.stringMatching(says),
      }),
    );
    expect(report.model).toMatchObject({ kind: "baseline", adapter: null });
    expect(meaningOf(report)).toEqual(meaningOf(plain.score));
  });

  test("a damaged file is skipped for the one before it", async () => {
    await kept({ created: "2026-01-01T00:00:00.000Z" });
    const [first] = adapters();
    await kept();
    const last = adapters().find((name) => name !== first)!;
    writeFileSync(join(cache(), last), readFileSync(join(cache(), last)).subarray(0, -5));
    const report = await score();
    expect(codes(report)).toContain("adapter-damaged");
    expect(report.model.adapter?.created).toBe("2026-01-01T00:00:00.000Z");
  });

  test("one larger than any adapter is not read whole", async () => {
    await kept();
    const [name] = adapters();
    const [header, bytes] = seal("x", Buffer.alloc(9 * 2 ** 20));
    writeFileSync(join(cache(), name!), Buffer.concat([header, bytes]));
    const report = await score();
    expect(codes(report)).toContain("adapter-damaged");
    expect(meaningOf(report)).toEqual(meaningOf(plain.score));
  });

  test("unwanted, with --no-adapter: not read, the rest of the cache is", async () => {
    await kept();
    for (const report of [await score("--no-adapter"), await rank("--rev", "main", "--no-adapter")]) {
      expect(report.model).toMatchObject({ kind: "baseline", adapter: null, history: { index: "warm" } });
      const before = report.command === "score" ? plain.score : plain.rank;
      expect(meaningOf(report)).toEqual(meaningOf(before));
    }
  });

  test("none with --no-cache", async () => {
    await kept();
    expect((await score("--no-cache")).model.adapter).toBeNull();
  });
});

function fail(notice: unknown): never {
  throw new Error(JSON.stringify(notice));
}

describe("what an adapter may know", () => {
  const day = (n: number): string => new Date(Date.now() - n * 86_400_000).toISOString();

  test.each<[number, string[], string[]]>([
    [46, [], ["adapter-old"]],
    [46, ["--adapter-max-age", "60"], []],
    [8, ["--adapter-max-age", "7"], ["adapter-old"]],
  ])("made %d days ago, with %j: %j", async (age, argv, told) => {
    await kept({ created: day(age) });
    const report = await score(...argv);
    expect(codes(report).filter((code) => code.startsWith("adapter"))).toEqual(told);
    expect(report.model).toMatchObject({ kind: "blend", adapter: { ageDays: age } });
  });

  test("learned under other label rules: it is used, and told what to do", async () => {
    await kept({ labelRules: "0".repeat(64) });
    const report = await score();
    expect(report.model.kind).toBe("blend");
    expect(report.notices).toContainEqual(
      expect.objectContaining({
        code: "adapter-of-other-labels",
        consequence: expect.stringContaining("it is used"),
        cure: expect.stringContaining("`defect-risk train`"),
      }),
    );
    await kept();
    expect(codes(await score())).not.toContain("adapter-of-other-labels");
  });

  test("trained up to a month after the base: as in any pull request that waits, nothing to say", async () => {
    await kept({ cutoff: new Date(Date.UTC(2024, 0, 1 + 386 + 29)).toISOString() });
    expect(codes(await score())).toEqual(codes(plain.score));
  });

  test("trained long after the base: a change is scored with it, and told so; a ranking is not", async () => {
    await kept({ cutoff: new Date(Date.UTC(2024, 0, 1 + 386 + 40)).toISOString() });
    const change = await score();
    expect(change.model).toMatchObject({ kind: "blend", adapter: { used: true } });
    expect(change.notices).toContainEqual(
      expect.objectContaining({
        code: "adapter-from-later",
        what: `The adapter was trained up to ${till.fork.slice(0, 7)}, 40 days after ${till.fork.slice(0, 7)}`,
        consequence: expect.stringContaining("this base could not know"),
      }),
    );
    const ranking = await rank("--rev", till.fork);
    expect(codes(ranking)).toContain("adapter-from-later");
    expect(ranking.model).toMatchObject({ kind: "baseline", adapter: { weight: 0.5, used: false } });
    const { functions } = await rank("--rev", till.fork, "--no-cache");
    expect(ranking.functions).toEqual(functions);
  });

  test.each<[string, () => Partial<BundleFacts>, string]>([
    ["a commit that is not here", () => ({ commit: "0".repeat(40) }), "adapter-of-unknown-commit"],
    [
      "a branch that neither leads to the base nor comes from it",
      () => ({ commit: till.repo.git("rev-parse", "sold-out-too") }),
      "adapter-of-another-branch",
    ],
  ])("trained up to %s: it is used, and told so", async (_, facts, code) => {
    till.repo.git(
      "branch",
      "-f",
      "sold-out-too",
      till.repo.git("commit-tree", `${till.fork}^{tree}`, "-m", "x"),
    );
    await kept(facts());
    const report = await score();
    expect(codes(report).filter((told) => told.startsWith("adapter"))).toEqual([code]);
    expect(report.model.kind).toBe("blend");
  });

  test("trained after the base, on the branch that the change goes to: nothing to say", async () => {
    await kept({ commit: till.main });
    expect(codes(await score())).toEqual(codes(plain.score));
  });
});

describe("inspect", () => {
  test("prints the manifest of the adapter that runs would take, as data", async () => {
    await kept();
    const { code, stdout } = await inProcess("inspect", ...where(), "--format", "json");
    expect(code).toBe(0);
    const report = JSON.parse(stdout) as AdapterReport;
    expect(report.facts).toEqual(fitted.facts);
    expect(report).toMatchObject({
      command: "inspect",
      adapter: { kind: "tabular", heads: 1, trainedOn: fitted.adapter.trainedOn },
      bytes: encodeBundle(fitted).length,
    });
    expect(report.source).toContain(till.fork);
    expect(report.scales.blend).toEqual({
      functions: fitted.scales.blend.functions,
      mean: fitted.scales.blend.mean,
      deviation: fitted.scales.blend.deviation,
    });
  });

  test("prints it for people", async () => {
    await kept();
    const { stdout } = await inProcess("inspect", ...where());
    for (const told of [
      `Adapter of ${till.fork.slice(0, 7)}, weight .50: blended with the baseline`,
      `  trained up to  ${till.fork}, 2025-01-21`,
      "  means over 3 later windows with 95 % intervals; in the last 8,602 functions, 8.1 % of them fixed",
      "  baseline       .768 [.759, .777]  .804 [.790, .818]  5.0",
      "  lines of code  .739 [.730, .748]  undefined          undefined",
      "  2026-11-02  4f2d9c1    .0410         .690      .768",
    ]) {
      expect(stdout.split("\n")).toContain(told);
    }
    await kept({ weight: 0, holdout: null, outcomes: [] });
    const { stdout: honest } = await inProcess("inspect", ...where());
    expect(honest).toContain("weight 0: it did not help, and changes no score");
    expect(honest).toContain("no window was there to test it on");
  });

  test("reads a file outside any repository, the bundle itself or as it was kept, of any repository", async () => {
    await kept();
    using folder = temporaryFolder();
    const [bundle, entry] = [join(folder.dir, "a.bundle"), join(folder.dir, "a.idx")];
    writeFileSync(bundle, encodeBundle(fitted));
    cpSync(join(cache(), adapters()[0]!), entry);
    for (const file of [bundle, entry]) {
      const { code, stdout } = await inProcess("inspect", file, "--repo", folder.dir, "--format", "json");
      expect(code).toBe(0);
      expect((JSON.parse(stdout) as AdapterReport).facts).toEqual(fitted.facts);
    }
  });

  test.each<[string, () => string[], RegExp]>([
    ["no adapter is kept", () => where(), /no adapter of this repository is kept here: .*defect-risk train/],
    ["the file is not there", () => ["nowhere.idx"], /the adapter "nowhere.idx" cannot be read \(ENOENT\)/],
    [
      "the file is something else",
      () => [join(till.repo.dir, "README.md")],
      /cannot be used: it does not begin as an adapter does/,
    ],
    ["it is asked for as Markdown", () => [...where(), "--format", "markdown"], /cannot be told as markdown/],
    ["two files are named", () => ["a", "b"], /"b" is one argument too many/],
  ])("%s: exit code 2, and why", async (_, argv, says) => {
    const { code, stdout, stderr } = await inProcess("inspect", ...argv());
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(says);
  });
});
