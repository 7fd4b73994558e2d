import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Report, ReportFunction } from "../../src/report/report.js";
import { inProcess, meaningOf, reportOf, type Outcome } from "./command-line.js";
import { reportErrors } from "./report-schema.js";
import { temporaryFolder, temporaryRepository } from "./temporary-repository.js";
import { tillRepository, type Till } from "./till-repository.js";

const FILE = ".github/defect-risk.yml";
/** A day that is ahead, as an entry may name it, and one that is over. */
const SOON = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
const PAST = "2024-02-01";

let till: Till;
let aside: ReturnType<typeof temporaryFolder>;
let plain: Report;
beforeAll(async () => {
  till = tillRepository();
  aside = temporaryFolder();
  plain = await scored("");
});
afterAll(() => {
  till[Symbol.dispose]();
  aside[Symbol.dispose]();
});

const where = (): string[] => ["--repo", till.repo.dir, "--cache-dir", join(aside.dir, "cache")];
const sides = ["--base", "main", "--head", "topic"];

/** Runs with that file in the work tree; without one for "". */
async function withFile<T>(text: string, run: () => Promise<T>): Promise<T> {
  const path = join(till.repo.dir, FILE);
  if (text === "") return run();
  till.repo.write({ [FILE]: text });
  try {
    return await run();
  } finally {
    rmSync(path);
  }
}
const scored = (text: string, ...argv: string[]): Promise<Report> =>
  withFile(text, () => reportOf("score", ...where(), ...sides, ...argv));
const told = (text: string, ...argv: string[]): Promise<Outcome> =>
  withFile(text, () => inProcess("score", ...where(), ...sides, "--format", "json", "--quiet", ...argv));

const named = (name: string, { functions }: Report): ReportFunction =>
  functions.find((f) => f.name === name)!;
const codes = ({ notices }: Report): string[] => notices.map(({ code }) => code);

describe("a repository without rules", () => {
  test.each([
    ["an empty file", " \n"],
    ["comments", "# none yet\nexclude:\n"],
  ])("is judged as one with %s", async (_about, text) => {
    expect(meaningOf(await scored(text))).toEqual(meaningOf(plain));
    expect(plain).toMatchObject({ gate: { failOn: "never", passed: true, failing: [], accepted: null } });
    expect(plain.totals.suppressed).toBe(0);
    expect(plain.functions.every(({ suppressed }) => suppressed === null)).toBe(true);
  });
});

describe("what is ranked", () => {
  const paths = ({ functions }: Report): string[] => [...new Set(functions.map(({ path }) => path))].sort();
  test.each<[about: string, text: string, ranked: string[], left: [string, string][]]>([
    [
      "exclude",
      "exclude: [src/checkout.ts]",
      ["src/inventory.py", "src/quiet.ts"],
      [["src/checkout.ts", "exclude has src/checkout.ts"]],
    ],
    [
      "include",
      "include: ['**/*.py']",
      ["src/inventory.py"],
      [
        ["src/checkout.ts", "include has no pattern for it"],
        ["src/quiet.ts", "include has no pattern for it"],
      ],
    ],
    [
      "languages",
      "languages: [python]",
      ["src/inventory.py"],
      [
        ["src/checkout.ts", "languages lacks typescript"],
        ["src/quiet.ts", "languages lacks typescript"],
      ],
    ],
    [
      "paths",
      "exclude: [src]\npaths:\n- {match: src/quiet.ts, exclude: false}\n- {match: '**/*.py', exclude: true}",
      ["src/quiet.ts"],
      [
        ["src/checkout.ts", "exclude has src"],
        ["src/inventory.py", "paths leave out **/*.py"],
      ],
    ],
  ])("%s", async (_about, text, ranked, left) => {
    const report = await scored(text);
    expect(paths(report)).toEqual(ranked);
    const marked = report.marked.filter(({ mark }) => mark === "excluded");
    expect(marked).toEqual(
      left.map(([path, reason]) => ({ path, mark: "excluded", reason: `${FILE}: ${reason}` })),
    );
    expect(reportErrors(report)).toEqual([]);
    // The others are told as before: the same reference, the same numbers.
    expect(report.totals.reference).toBe(plain.totals.reference);
    for (const f of report.functions) expect(f.percentile).toBe(named(f.name, plain).percentile);
  });

  test("rank leaves the same out", async () => {
    const all = await reportOf("rank", ...where());
    const some = await withFile("exclude: [src/quiet.ts]", () => reportOf("rank", ...where()));
    expect(all.functions.some(({ path }) => path === "src/quiet.ts")).toBe(true);
    expect(some.functions).toEqual(all.functions.filter(({ path }) => path !== "src/quiet.ts"));
    expect(some.marked).toContainEqual({
      path: "src/quiet.ts",
      mark: "excluded",
      reason: `${FILE}: exclude has src/quiet.ts`,
    });
    expect(some.totals).toMatchObject({ functions: some.functions.length, reference: all.totals.reference });
    expect([all.gate, some.gate]).toEqual([null, null]);
  });
});

describe("bands and the gate", () => {
  test("thresholds of the file, and of a path in it", async () => {
    const text =
      "bands: {critical: 100, high: 99}\npaths: [{match: src/inventory.py, bands: {critical: 1, high: 0, elevated: 0}}]";
    const { functions } = await scored(text);
    expect(functions.map(({ name, band }) => [name, band])).toEqual([
      ["checkoutTotal", "high"],
      ["refund", "elevated"],
      ["reserve", "critical"],
      ["q7", "elevated"],
    ]);
    const ranked = await withFile(text, () => reportOf("rank", ...where()));
    expect(named("checkoutTotal", ranked).band).not.toBe("critical");
    const explained = await withFile(text, () => reportOf("explain", "src/inventory.py:9", ...where()));
    expect(explained.functions[0]!.band).toBe("critical");
  });

  const legacy = "paths: [{match: src/checkout.ts, fail-on: never}]";
  test.each<[about: string, text: string, flags: string[], failing: string[]]>([
    ["the file's", "fail-on: critical", [], ["checkoutTotal"]],
    ["a path's", `fail-on: high\n${legacy}`, [], ["reserve"]],
    [
      "of two paths the later one's",
      `fail-on: high\n${legacy.replace("]", ", {match: src, fail-on: critical}]")}`,
      [],
      ["checkoutTotal"],
    ],
    ["a flag's before the file's", "fail-on: high", ["--fail-on", "never"], []],
    ["a flag's before a path's, too", legacy, ["--fail-on", "critical"], ["checkoutTotal"]],
  ])("%s fail-on", async (_about, text, flags, failing) => {
    const { code, stdout, stderr } = await told(text, ...flags);
    const { gate } = JSON.parse(stdout) as Report;
    expect(gate!.failing.map(({ name }) => name)).toEqual(failing);
    expect([code, gate!.passed]).toEqual(failing.length > 0 ? [1, false] : [0, true]);
    expect(stderr).toContain(failing.length > 0 ? `${gate!.why} ${gate!.wouldPass}` : "");
  });

  test("limit is the file's, unless a flag gives one", async () => {
    const count = async (...argv: string[]): Promise<number> =>
      (JSON.parse((await told("limit: 1", ...argv)).stdout) as Report).functions.length;
    expect([await count(), await count("--limit", "3")]).toEqual([1, 3]);
  });
});

describe("suppressions of the file", () => {
  const entry = (expires: string): string =>
    `fail-on: critical\nsuppressions:\n- {path: src, function: checkout*, reason: Rewritten next month, expires: ${expires}}\n`;

  test("the function stays, is counted, flagged no more, and fails no gate", async () => {
    const { code, stdout } = await told(entry(SOON));
    const report = JSON.parse(stdout) as Report;
    expect(code).toBe(0);
    expect(named("checkoutTotal", report)).toEqual({
      ...named("checkoutTotal", plain),
      flagged: false,
      suppressed: { by: "config", reason: "Rewritten next month", expires: SOON, addedByChange: false },
    });
    expect(report.totals.suppressed).toBe(1);
    expect(report.totals.flagged).toBe(plain.totals.flagged - 1);
    expect(reportErrors(report)).toEqual([]);
  });

  test("one whose day is over does not hold, and is told of", async () => {
    const { code, stdout } = await told(entry(PAST));
    const report = JSON.parse(stdout) as Report;
    expect(code).toBe(1);
    expect(named("checkoutTotal", report)).toEqual(named("checkoutTotal", plain));
    expect(report.notices).toContainEqual(
      expect.objectContaining({
        code: "suppression-expired",
        what: `One suppression of ${FILE} expired (src checkout*, ${PAST})`,
      }),
    );
  });

  test("rank shows them, too", async () => {
    const report = await withFile(entry(SOON), () => reportOf("rank", ...where()));
    expect(named("checkoutTotal", report).suppressed).toMatchObject({ by: "config" });
    // The function inside it has a name that matches, too.
    expect(report.totals.suppressed).toBe(2);
  });
});

describe("comments that suppress", () => {
  /** The branch with one more commit on it. */
  async function after(edit: (text: string) => string): Promise<Report> {
    const before = till.repo.read("src/checkout.ts");
    const topic = till.repo.git("rev-parse", "topic");
    till.repo.commit("Quieter", { day: 400, files: { "src/checkout.ts": edit(before) } });
    try {
      return await reportOf("score", ...where(), ...sides);
    } finally {
      till.repo.git("reset", "-q", "--hard", topic);
    }
  }

  test("added by the change itself: it counts, and is said to", async () => {
    const report = await after((text) =>
      text.replace(
        "export function checkoutTotal",
        "// defect-risk-ignore: The table decides\nexport function checkoutTotal",
      ),
    );
    expect(named("checkoutTotal", report)).toMatchObject({
      band: "critical",
      flagged: false,
      suppressed: { by: "comment", reason: "The table decides", expires: null, addedByChange: true },
    });
    expect(report.totals.suppressed).toBe(1);
  });

  test("without a reason, or at no function: nothing but a notice", async () => {
    const report = await after(
      (text) =>
        `// defect-risk-ignore: everything\n\n${text.replace("export function refund", "// defect-risk-ignore\nexport function refund")}`,
    );
    expect(report.totals.suppressed).toBe(0);
    expect(report.notices).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          code: "ignore-without-reason",
          what: expect.stringMatching(/\(src\/checkout\.ts:\d+\)$/),
        }),
        expect.objectContaining({
          code: "ignore-at-no-function",
          what: expect.stringContaining("(src/checkout.ts:1)"),
        }),
      ]),
    );
  });

  test("one that was there before holds, and is not said to be new", async () => {
    using repo = temporaryRepository();
    const body = "function f(a: number) {\n  if (a > 1) return 2;\n  return a;\n}\n";
    repo.commit("f", { files: { "a.ts": `// defect-risk-ignore: known\n${body}` } });
    repo.git("checkout", "-q", "-b", "topic");
    repo.commit("more", { files: { "a.ts": `// defect-risk-ignore: known\n${body.replace("> 1", "> 3")}` } });
    const report = await reportOf("score", "--repo", repo.dir, "--no-cache");
    expect(report.functions[0]!.suppressed).toEqual({
      by: "comment",
      reason: "known",
      expires: null,
      addedByChange: false,
    });
  });
});

describe("label rules", () => {
  test("decide what the features, labels and explanations call a fix", async () => {
    const rules =
      "labels:\n  extend: false\n  rules: [{name: ours, pattern: '\\bdiscounts\\b', weight: 1}]\n";
    const fixesOf = async (text: string): Promise<[number, string]> => {
      const report = await scored(text);
      const { fixes, lastFixes } = named("checkoutTotal", report).history;
      return [fixes, lastFixes[0]!.subject];
    };
    expect(await fixesOf("")).toEqual([4, "Fix rounding, part 8 (#8)"]);
    expect(await fixesOf(rules)).toEqual([4, "Discounts 9"]);
    const labels = async (text: string): Promise<{ rules: { hash: string }; commits: { fixes: number } }> => {
      const { stdout } = await withFile(text, () => inProcess("labels", ...where(), "--format", "json"));
      return JSON.parse(stdout) as { rules: { hash: string }; commits: { fixes: number } };
    };
    const [usual, own] = [await labels(""), await labels(rules)];
    expect(own.rules.hash).not.toBe(usual.rules.hash);
    const explained = await withFile(rules, () => reportOf("explain", "src/checkout.ts:20", ...where()));
    expect(explained.functions[0]!.history.lastFixes[0]!.subject).toBe("Discounts 9");
  });
});

describe("which file", () => {
  test("--config names another, from the folder one stands in", async () => {
    const other = join(aside.dir, "other.yml");
    writeFileSync(other, "limit: 2\n");
    const { stdout } = await told("limit: 1\n", "--config", other);
    expect((JSON.parse(stdout) as Report).functions).toHaveLength(2);
  });

  test("a bare repository has that of its HEAD", async () => {
    using repo = temporaryRepository();
    repo.commit("f", { files: { "a.ts": "function f() {\n  return 1;\n}\n", [FILE]: "languages: [go]\n" } });
    using bare = temporaryRepository("--bare", repo.dir);
    const report = await reportOf("rank", "--repo", bare.dir, "--no-cache");
    expect(report.marked).toEqual([
      { path: "a.ts", mark: "excluded", reason: `${FILE}: languages lacks typescript` },
    ]);
  });

  test("one that is called .yaml is told of", async () => {
    till.repo.write({ ".github/defect-risk.yaml": "limit: 1\n" });
    const report = await scored("");
    rmSync(join(till.repo.dir, ".github/defect-risk.yaml"));
    expect(codes(report)).toContain("config-other-name");
    expect(report.functions.length).toBeGreaterThan(1);
  });

  test.each<[about: string, make: (path: string) => void, told: RegExp]>([
    [
      "a link",
      (path) => symlinkSync("/etc/hostname", path),
      /\.github\/defect-risk\.yml is a symbolic link: nothing was scored\. Write the rules into a regular file/,
    ],
    ["a folder", (path) => mkdirSync(path), /\.github\/defect-risk\.yml is a folder/],
    [
      "wrong YAML",
      (path) => writeFileSync(path, "limit: [\n"),
      /\.github\/defect-risk\.yml:\d+:\d+ is no YAML/,
    ],
    [
      "an unknown key",
      (path) => writeFileSync(path, "limits: 5\n"),
      /\.github\/defect-risk\.yml:1:1: "limits" is no key: nothing was scored\. Write limit, if that is meant\.$/m,
    ],
    ["Latin-1", (path) => writeFileSync(path, Buffer.from("# é", "latin1")), /is not encoded as UTF-8/],
  ])("%s in its place ends with 2", async (_about, make, expected) => {
    const path = join(till.repo.dir, FILE);
    mkdirSync(join(till.repo.dir, ".github"), { recursive: true });
    make(path);
    try {
      for (const verb of ["score", "rank", "labels", "train", "evaluate"]) {
        const { code, stdout, stderr } = await inProcess(verb, ...where());
        expect([code, stdout]).toEqual([2, ""]);
        expect(stderr).toMatch(expected);
      }
      // What no rule bears on does not read them.
      expect((await inProcess("warm", ...where())).code).toBe(0);
    } finally {
      rmSync(path, { recursive: true });
    }
  });

  test("one that is named and not there ends with 2", async () => {
    const { code, stderr } = await told("", "--config", "nowhere.yml");
    expect(code).toBe(2);
    expect(stderr).toContain('The configuration file "nowhere.yml" does not exist');
  });
});

describe("a change that edits the rules", () => {
  /** A branch that goes from one file to another. */
  async function edited(
    before: string | null,
    after: string | null,
    ...argv: string[]
  ): Promise<Outcome & { report: Report }> {
    using repo = temporaryRepository();
    repo.commit("Rules", {
      files: { "a.ts": "function f() {\n  return 1;\n}\n", ...(before === null ? {} : { [FILE]: before }) },
    });
    repo.git("checkout", "-q", "-b", "topic");
    repo.commit("Others", {
      files: { "b.md": "b", ...(after === null && before === null ? {} : { [FILE]: after }) },
    });
    const outcome = await inProcess(
      "score",
      "--repo",
      repo.dir,
      "--no-cache",
      "--format",
      "json",
      "--quiet",
      ...argv,
    );
    return { ...outcome, report: outcome.stdout === "" ? plain : (JSON.parse(outcome.stdout) as Report) };
  }
  const noticed = ({ notices }: Report, code: string): string | undefined =>
    notices.find((one) => one.code === code)?.what;

  test("is told what it changes", async () => {
    const { report, code } = await edited("fail-on: critical\n", "fail-on: high\nlimit: 5\n");
    expect(code).toBe(0);
    expect(noticed(report, "config-edited")).toBe(
      `This change edits ${FILE}: fail-on (critical → high), limit (the default → 5)`,
    );
    expect(codes(report).filter((one) => one.startsWith("gate-"))).toEqual([]);
  });

  test.each<
    [about: string, before: string | null, after: string | null, argv: string[], code: number, notice: string]
  >([
    [
      "without a reason, where the gate stays on",
      "fail-on: high\n",
      "fail-on: critical\n",
      [],
      1,
      "gate-weakened-without-reason",
    ],
    [
      "without a reason, and the gate is off now",
      "fail-on: high\n",
      "fail-on: never\n",
      [],
      0,
      "gate-weakened-without-reason",
    ],
    [
      "with a new reason",
      "fail-on: high\n",
      "fail-on: critical\ngate: {reason: Too loud}\n",
      [],
      0,
      "gate-weakened",
    ],
    [
      "with the file, under a gate by flag",
      "bands: {high: 90}\n",
      null,
      ["--fail-on", "high"],
      1,
      "gate-weakened-without-reason",
    ],
  ])("weaker rules %s", async (_about, before, after, argv, code, notice) => {
    const outcome = await edited(before, after, ...argv);
    expect(outcome.code).toBe(code);
    expect(codes(outcome.report)).toContain(notice);
    expect(outcome.report.gate!.passed).toBe(code === 0);
    if (code === 1)
      expect(outcome.stderr).toMatch(/weakens the gate's rules without a new reason \(.* goes from .*\)/);
  });

  test("a suppression that it brings is said to be new", async () => {
    using repo = temporaryRepository();
    repo.commit("f", { files: { "a.ts": "function f() {\n  return 1;\n}\n" } });
    repo.git("checkout", "-q", "-b", "topic");
    const entry = `suppressions: [{path: a.ts, reason: why, expires: ${SOON}}]\n`;
    repo.commit("more", { files: { "a.ts": "function f() {\n  return 2;\n}\n", [FILE]: entry } });
    const report = await reportOf("score", "--repo", repo.dir, "--no-cache");
    expect(report.functions[0]!.suppressed).toMatchObject({ by: "config", addedByChange: true });
    expect(noticed(report, "gate-weakened")).toContain("suppressions has a new entry for a.ts: “why”");
  });

  test("a change that leaves it alone hears nothing of it", async () => {
    const { report } = await edited(null, null);
    expect(codes(report).filter((one) => /config|gate/.test(one))).toEqual([]);
  });
});
