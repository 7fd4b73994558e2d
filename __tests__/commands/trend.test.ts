import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { trendJsonSchema } from "../../src/report/trend-schema.js";
import type { TrendResult } from "../../src/report/trend.js";
import { def, py } from "../history/replay.js";
import { inProcess, type Outcome } from "./command-line.js";
import {
  isoDay,
  temporaryFolder,
  temporaryRepository,
  type TemporaryRepository,
} from "./temporary-repository.js";

const SCHEMA_FILE = new URL("../../schema/trend.schema.json", import.meta.url);
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(trendJsonSchema());

const dayOf = (month: number): number => Math.floor((month * 365) / 12);

let repo: TemporaryRepository;
let stores: ReturnType<typeof temporaryFolder>;

const small = (i: number): string => def(`f${i}`, `a = x + ${i}`, "return a");
const large = (i: number, version: number): string =>
  def(
    `f${i}`,
    ...Array.from({ length: 12 }, (_, n) => `if x > ${n}: y = call${n}(x.p${n}, ${version})`),
    "return y",
  );

/* Two years of 100 functions, one edited a month; in the second year 40 of them become large and are fixed. */
beforeAll(() => {
  repo = temporaryRepository();
  stores = temporaryFolder();
  const files = Array.from({ length: 100 }, (_, i) => [`m${i}.py`, py(small(i))] as const);
  repo.commit("Add everything", { day: 0, files: Object.fromEntries(files) });
  for (let month = 1; month <= 24; month++) {
    const edited = month <= 12 ? [month] : Array.from({ length: 40 }, (_, i) => i);
    const texts = edited.map(
      (i) => [`m${i}.py`, month <= 12 ? py(small(i + 1000)) : py(large(i, month))] as const,
    );
    repo.commit(month > 12 ? "Fix crash" : "Change", { day: dayOf(month), files: Object.fromEntries(texts) });
  }
});
afterAll(() => {
  repo[Symbol.dispose]();
  stores[Symbol.dispose]();
});

const cache = (): string => join(stores.dir, "cache");
const run = (...argv: string[]): Promise<Outcome> =>
  inProcess("trend", "--repo", repo.dir, "--cache-dir", cache(), ...argv);
async function told(...argv: string[]): Promise<TrendResult> {
  const { code, stdout, stderr } = await run("--format", "json", ...argv);
  if (code !== 0) throw new Error(stderr);
  expect(validate(JSON.parse(stdout)) || validate.errors).toBe(true);
  return JSON.parse(stdout) as TrendResult;
}
const kept = (): string[] =>
  readdirSync(cache())
    .filter((name) => name.includes("-trend-"))
    .sort();

describe("the trend of a repository that grew worse", () => {
  test("in hindsight: a point a month, by the oldest as the yardstick", async () => {
    const trend = await told();
    expect(trend.points.map(({ date }) => date)).toEqual(
      Array.from({ length: 13 }, (_, i) => isoDay(dayOf(12 + i))),
    );
    const [first, last] = [trend.points[0]!, trend.points.at(-1)!];
    expect(trend.yardstick).toEqual({ commit: first.commit, date: first.date });
    expect(first.functions).toBe(100);
    // By the yardstick's own thresholds: 5 % and 1 % of it, but the fifth ties with the sixth.
    expect([first.high, first.critical]).toEqual([0.04, 0.01]);
    expect(first).toMatchObject({ fixRate: 0, fixSpread: null, touchedComplexity: 1, criticalFixed: 0 });
    expect(last.high).toBeGreaterThanOrEqual(0.4);
    // Three fixes within 90 days, of 100 functions.
    expect(last.fixRate).toBeCloseTo(3 / (90 / (365 / 12)) / 0.1, 3);
    // Half of the fixes, all 40 functions alike.
    expect(last).toMatchObject({ fixSpread: 0.2, touchedComplexity: 13, criticalFixed: 40 });
    expect(trend).toMatchObject({ direction: "rising", since: first.commit, notices: [] });
  });

  test("a later run computes only what is not kept, and the same run again changes nothing", async () => {
    const before = kept();
    expect(before).toHaveLength(1);
    const again = await told();
    expect(kept()).toEqual(before);
    const { stderr } = await inProcess(
      "trend",
      "--repo",
      repo.dir,
      "--cache-dir",
      cache(),
      "--format",
      "json",
    );
    expect(stderr).not.toContain("Reading the repository of");
    const tip = repo.commit("Change", { day: 735, files: { "m99.py": py(small(5000)) } });
    const next = await told();
    expect(next.points.slice(0, -1)).toEqual(again.points);
    expect(next.points.at(-1)).toMatchObject({ commit: tip, date: isoDay(735) });
    expect(next.yardstick).toEqual(again.yardstick);
    repo.git("reset", "-q", "--hard", "HEAD~1");
  });

  test("of a branch that has not got the yardstick it begins anew, and says so", async () => {
    using other = temporaryFolder();
    await told("--cache-dir", other.dir, "--months", "1");
    const { notices, yardstick, points } = await told(
      "--rev",
      "HEAD~5",
      "--months",
      "2",
      "--cache-dir",
      other.dir,
    );
    expect(notices.map(({ code }) => code)).toEqual(["trend-restarted"]);
    expect(points[0]!.commit).toBe(yardstick.commit);
    expect(points.at(-1)!.commit).toBe(repo.git("rev-parse", "HEAD~5"));
  });

  test("so it does under other rules of what a fix is", async () => {
    using other = temporaryFolder();
    const rules = join(other.dir, "rules.yml");
    writeFileSync(rules, "labels: { rules: [{ name: change, pattern: ^change$, weight: 1 }] }\n");
    const where = ["--cache-dir", join(other.dir, "cache"), "--months", "1"];
    await told(...where);
    expect((await told(...where)).notices).toEqual([]);
    expect((await told(...where, "--config", rules)).notices.map(({ code }) => code)).toEqual([
      "trend-restarted",
    ]);
  });

  test("what somebody else put into the store costs time, not the result", async () => {
    using other = temporaryFolder();
    const where = [
      "trend",
      "--repo",
      repo.dir,
      "--cache-dir",
      other.dir,
      "--format",
      "json",
      "--months",
      "2",
    ];
    const first = JSON.parse((await inProcess(...where)).stdout) as TrendResult;
    for (const name of readdirSync(other.dir).filter((file) => file.includes("-trend-"))) {
      const bytes = readFileSync(join(other.dir, name));
      bytes[bytes.length - 5]! ^= 1;
      writeFileSync(join(other.dir, name), bytes);
    }
    const second = JSON.parse((await inProcess(...where)).stdout) as TrendResult;
    expect(second.points).toEqual(first.points);
  });
});

describe("how it is told", () => {
  test("as text and as Markdown", async () => {
    using other = temporaryFolder();
    const { stdout } = await run("--cache-dir", other.dir);
    expect(stdout).toContain("13 points");
    expect(stdout).toMatch(/Functions above what 5 % exceeded then +▂█{12} +4\.0 % → \d\d\.\d %/);
    expect(stdout).toContain("Rising: the share of functions above the old top 5 % was 4.0 % on");
    expect(stdout).toContain("no proof of worse code");
    const markdown = (await run("--format", "markdown", "--cache-dir", other.dir)).stdout;
    expect(markdown).toContain("**Rising: ");
    expect(markdown.match(/^\| .* \|$/gm)).toHaveLength(7);
  });

  test("as a badge", async () => {
    using folder = temporaryFolder();
    const path = join(folder.dir, "badge", "risk.json");
    await run("--badge-path", path);
    expect(JSON.parse(readFileSync(path, "utf8"))).toEqual({
      schemaVersion: 1,
      label: "defect risk",
      message: "rising over a year",
      color: "yellow",
    });
  });

  test("not as SARIF", async () => {
    const { code, stderr } = await run("--format", "sarif");
    expect(code).toBe(2);
    expect(stderr).toContain("a trend cannot be written as sarif");
  });

  test("of a single commit there is no direction", async () => {
    using one = temporaryRepository();
    one.commit("add", { files: { "a.py": py(small(1)) } });
    const { code, stdout } = await inProcess("trend", "--repo", one.dir, "--no-cache");
    expect(code).toBe(0);
    expect(stdout).toContain("one point");
    expect(stdout).toContain("younger than a year");
    expect(stdout).toContain("Too little history or too few functions");
  });

  test("of a repository without a function neither", async () => {
    using none = temporaryRepository();
    none.commit("add", { files: { "README.md": "x" } });
    const { code, stdout } = await inProcess("trend", "--repo", none.dir, "--no-cache", "--format", "json");
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as TrendResult).points).toMatchObject([
      { functions: 0, high: 0, fixSpread: null },
    ]);
  });
});

test("the published schema is the committed file", async () => {
  const schema = JSON.stringify(trendJsonSchema());
  if (process.env["UPDATE_GOLDEN"] === "1") {
    const text = await format(schema, { parser: "json", printWidth: 110, objectWrap: "collapse" });
    writeFileSync(SCHEMA_FILE, text);
  }
  expect(JSON.stringify(JSON.parse(readFileSync(SCHEMA_FILE, "utf8")))).toBe(schema);
});
