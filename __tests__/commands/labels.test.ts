import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { LabelReport } from "../../src/commands/labels.js";
import { DEFAULT_RULES } from "../../src/labels/compile-rules.js";
import type { LabelExplanation, LabelHead, LabelSummary } from "../../src/report/label-report.js";
import { inProcess } from "./command-line.js";
import {
  isoDay,
  temporaryFolder,
  temporaryRepository,
  type TemporaryRepository,
} from "./temporary-repository.js";

const fn = (name: string, body: string): string =>
  `export function ${name}(a: number) {\n${body}  return a;\n}\n`;
const step = (n: number): string => `  if (a > ${n}) return ${n};\n`;
const many = (n: number): string => Array.from({ length: 41 }, (_, i) => fn(`m${i}`, step(n))).join("\n");

let repo: TemporaryRepository;
let cache: ReturnType<typeof temporaryFolder>;
/** Commits by what they are. */
const made: Record<string, string> = {};
beforeAll(() => {
  cache = temporaryFolder();
  repo = temporaryRepository();
  const till = (f: string, g: string): Record<string, string> => ({ "a.ts": `${fn("f", f)}\n${fn("g", g)}` });
  made["birth"] = repo.commit("Fix nothing, begin", { day: 0, files: till("", "") });
  made["one"] = repo.commit("Fix rounding", { day: 10, files: till(step(1), "") });
  made["two"] = repo.commit("fix: totals", { day: 20, files: till(step(2), step(2)) });
  made["blank"] = repo.commit("Prevent overflow of totals", {
    day: 400,
    files: till(step(2).replace("  if", "    if"), step(3)),
  });
  made["reference"] = repo.commit("Fixed #12 -- Renamed a limit", {
    day: 410,
    files: till(step(2), step(4)),
  });
  made["docs"] = repo.commit("docs: fix a comment", { day: 420, files: till(step(2), step(5)) });
  repo.commit("More", { day: 430, files: { "many.ts": many(1) } });
  made["broad"] = repo.commit("Fix all of them", { day: 440, files: { "many.ts": many(2) } });
  repo.git("checkout", "-q", "-b", "side", "HEAD~1");
  repo.commit("Side", { day: 441, files: { "side.ts": fn("side", "") } });
  repo.git("checkout", "-q", "main");
  repo.git("merge", "-q", "--no-ff", "--no-commit", "side");
  made["merge"] = repo.commit("Fix: merge side", { day: 442 });
  made["head"] = made["merge"];
  repo.git("checkout", "-q", "-b", "elsewhere", "HEAD~3");
  made["elsewhere"] = repo.commit("Fix what main never saw", { day: 443 });
  repo.git("checkout", "-q", "main");
});
afterAll(() => {
  repo[Symbol.dispose]();
  cache[Symbol.dispose]();
});

async function labels(...argv: string[]): Promise<string> {
  const { code, stdout, stderr } = await inProcess(
    "labels",
    "--repo",
    repo.dir,
    "--cache-dir",
    cache.dir,
    ...argv,
  );
  expect([code, stderr]).toEqual([0, ""]);
  return stdout;
}
const json = async <T>(...argv: string[]): Promise<T> =>
  JSON.parse(await labels("--format", "json", ...argv)) as T;
const explained = (name: string): Promise<LabelHead & LabelExplanation> => json("--explain", made[name]!);

describe("labels --explain", () => {
  type Credits = readonly [name: string, credit: number, why: string | null][];
  const allOf = (credit: number, why: string | null): Credits =>
    Array.from({ length: 41 }, (_, i) => [`m${i}`, credit, why]);
  test.each<[string, string, number, boolean, Credits]>([
    [
      "birth",
      "says fix or bug: “Fix”",
      0.9,
      true,
      [
        ["f", 0, "birth"],
        ["g", 0, "birth"],
      ],
    ],
    ["one", "says fix or bug: “Fix”", 0.9, true, [["f", 0.9, null]]],
    [
      "two",
      "conventional fix: “fix:”",
      0.95,
      true,
      [
        ["f", 0.6718, null],
        ["g", 0.6718, null],
      ],
    ],
    [
      "blank",
      "guards against a failure: “Prevent overflow”",
      0.75,
      true,
      [
        ["f", 0, "not substantive"],
        ["g", 0.5303, null],
      ],
    ],
    [
      "reference",
      "only a closing reference",
      0,
      false,
      [
        ["f", 0, "no fix"],
        ["g", 0, "no fix"],
      ],
    ],
    ["docs", "excluded (conventional type): “docs:”", 0, false, [["g", 0, "no fix"]]],
    ["broad", "says fix or bug: “Fix”", 0.9, true, allOf(0, "too broad")],
  ])("%s: %s", async (name, why, weight, fix, credits) => {
    const told = await explained(name);
    expect(told.evidence).toMatchObject({ why, weight });
    expect([told.fix, told.merge, told.commit.sha]).toEqual([fix, false, made[name]]);
    const found = told.functions.map((f) => [f.name, Math.round(f.credit * 1e4) / 1e4, f.why]);
    expect(found).toEqual(credits);
    expect(told.breadth).toEqual({
      functions: credits.length,
      widestFunctions: 20,
      files: 1,
      widestFiles: 30,
    });
  });

  test.each<[string, boolean, LabelExplanation["repaired"][number]["functions"], string | null]>([
    ["two", true, [{ path: "a.ts", name: "f", startLine: 1, lines: 1 }], "one"],
    ["blank", true, [{ path: "a.ts", name: "g", startLine: 6, lines: 1 }], "two"],
    ["one", true, [], null],
    ["docs", true, [], null],
    ["broad", false, [], null],
  ])("%s repaired the lines of an earlier commit, or of none", async (name, narrow, functions, cause) => {
    const told = await explained(name);
    expect(told.narrow).toBe(narrow);
    expect(told.repaired.map((commit) => [commit.sha, commit.functions])).toEqual(
      cause === null ? [] : [[made[cause], functions]],
    );
  });

  test("a merge is no fix, whatever it says", async () => {
    const told = await explained("merge");
    expect(told).toMatchObject({ fix: false, merge: true, functions: [], commit: { date: isoDay(442) } });
    expect(await labels("--explain", made["merge"]!)).toContain("a merge, which is never asked");
  });

  test("the text tells the commit, the rule, the breadth and each credit", async () => {
    const [two, head] = [made["two"]!.slice(0, 7), made["head"]!.slice(0, 7)];
    expect(await labels("--explain", made["two"]!)).toBe(
      [
        `${two} counts as a fix`,
        "2024-01-21  fix: totals",
        "",
        "conventional fix: “fix:”, weight 0.95 (a fix from 0.75 on)",
        "touches 2 functions (counts up to 20), 1 source file (counts up to 30)",
        "",
        `Functions it touched, as they stand at ${head}`,
        "   0.67  f  a.ts:1",
        "   0.67  g  a.ts:6",
        "",
        "Commits whose lines it repaired",
        `  ${made["one"]!.slice(0, 7)}  Fix rounding  (2024-01-11, 10 days before)`,
        "       1 line  f  a.ts:1",
        "",
      ].join("\n"),
    );
  });

  test("a commit that is too broad is said to be; what is not listed is counted", async () => {
    const text = await labels("--explain", made["broad"]!, "--limit", "2");
    expect(text).toContain("touches 41 functions (too broad to count: at most 20)");
    expect(text).toContain("–  m0  many.ts:1  (the commit is too broad)");
    expect(text).not.toContain("m2");
    expect(text).toContain("… and 39 more");
  });

  test("what a rev could not know is not told", async () => {
    const told = await json<LabelHead & LabelExplanation>("--explain", "main~2", "--rev", made["broad"]!);
    expect(told.head).toBe(made["broad"]);
    expect(told.functions).toHaveLength(41);
    expect(told.functions[0]).toMatchObject({ why: "no fix" });
  });
});

describe("labels", () => {
  test("counts commits, functions and who decided", async () => {
    const { commits, functions, voices, rules, head, notices } = await json<LabelHead & LabelSummary>();
    // Everything but the merge; a fix by birth or too broad is a fix commit all the same.
    expect(commits).toEqual({ judged: 9, merges: 1, fixes: 5, tooBroad: 1, share: 5 / 9 });
    // f by "one" and "two", g also by "blank" in the last year.
    expect(functions).toEqual({ total: 44, everFixed: 2, fixedInLastYear: 1 });
    expect(voices.map(({ name, kind, weight, commits: n }) => [name, kind, weight, n])).toEqual([
      ["says fix or bug", "rule", 0.9, 3],
      ["no rule matches", "none", 0, 2],
      ["conventional fix", "rule", 0.95, 1],
      ["conventional type", "exclusion", 0, 1],
      ["guards against a failure", "rule", 0.75, 1],
      ["only a closing reference", "none", 0, 1],
    ]);
    expect(voices[0]!.example).toEqual({ sha: made["broad"], subject: "Fix all of them" });
    expect(rules).toEqual({ hash: DEFAULT_RULES.hash, threshold: 0.75 });
    expect(head).toBe(made["head"]);
    expect(notices).toEqual([]);
  });

  test("as text", async () => {
    const text = await labels();
    expect(text).toMatch(/^56 % of 9 commits count as fixes\nmerges 1, never asked; .* a function 1\n/);
    expect(text).toContain("functions with a fix: 5 % of 44, in the last year 2 %\n");
    expect(text).toContain("\n         3    0.90  says fix or bug           Fix all of them\n");
    expect(text).toContain("\n         1     not  conventional type         docs: fix a comment\n");
  });

  test("into a file", async () => {
    const file = join(cache.dir, "labels.json");
    expect(await labels("--format", "json", "--output", file)).toBe("");
    expect((JSON.parse(readFileSync(file, "utf8")) as LabelReport).command).toBe("labels");
  });

  test.each<[string, readonly string[]]>([
    ["Fix part", ["many-fixes"]],
    ["Fixed #1 -- Part", ["closing-references"]],
    ["Part", []],
  ])("sixty commits that say “%s”", async (subject, codes) => {
    using busy = temporaryRepository();
    for (let i = 0; i < 60; i++)
      busy.git(...AUTHOR, "commit", "-q", "--allow-empty", "-m", `${subject} ${i}`);
    const argv = ["labels", "--repo", busy.dir, "--cache-dir", cache.dir];
    const { stdout } = await inProcess(...argv, "--format", "json");
    expect((JSON.parse(stdout) as LabelReport).notices.map(({ code }) => code)).toEqual(codes);
    const text = (await inProcess(...argv)).stdout;
    expect(/\n(?:warning|note): /.test(text)).toBe(codes.length > 0);
  });
});

const AUTHOR = ["-c", "user.name=Ada", "-c", "user.email=ada@example.org"];

describe("what labels refuses", () => {
  test.each<[string, readonly string[], number, RegExp]>([
    ["a commit that does not exist", ["--explain", "nosuch"], 2, /"nosuch" names no commit here/],
    ["a commit of another branch", ["--explain", "elsewhere"], 2, /is not in the history of .*--rev/],
    ["a format for code scanning", ["--format", "sarif"], 2, /cannot be written as sarif.*text or json/],
    ["markdown", ["--format", "markdown"], 2, /cannot be written as markdown/],
    ["a base", ["--base", "main"], 2, /--base is no flag of labels/],
    ["a place", ["a.ts:1"], 2, /"a.ts:1" is one argument too many/],
  ])("%s", async (_, argv, code, says) => {
    const outcome = await inProcess("labels", "--repo", repo.dir, "--cache-dir", cache.dir, ...argv);
    expect([outcome.code, outcome.stdout]).toEqual([code, ""]);
    expect(outcome.stderr).toMatch(says);
    expect(outcome.stderr.split("\n")).toHaveLength(2);
  });
});
