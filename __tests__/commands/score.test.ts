import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Report, ReportFunction } from "../../src/report/report.js";
import { sarifErrors } from "../report/sarif-schema.js";
import { inProcess, meaningOf, reportOf, type Outcome } from "./command-line.js";
import { reportErrors } from "./report-schema.js";
import { isoDay, temporaryFolder } from "./temporary-repository.js";
import { tillRepository, type Till } from "./till-repository.js";

let till: Till;
let aside: ReturnType<typeof temporaryFolder>;
let report: Report;
beforeAll(async () => {
  till = tillRepository();
  aside = temporaryFolder();
  report = await scored("--base", "main", "--head", "topic");
});
afterAll(() => {
  till[Symbol.dispose]();
  aside[Symbol.dispose]();
});

const where = (): string[] => ["--repo", till.repo.dir, "--cache-dir", join(aside.dir, "cache")];
const scored = (...argv: string[]): Promise<Report> => reportOf("score", ...where(), ...argv);
const printed = (...argv: string[]): Promise<Outcome> =>
  inProcess("score", ...where(), "--base", "main", "--head", "topic", ...argv);

const named = (name: string, { functions } = report): ReportFunction =>
  functions.find((f) => f.name === name)!;

describe("what a report means", () => {
  test("the branch is compared with where it left main, whatever main did since", () => {
    expect([report.base, report.head]).toEqual([till.fork, till.head]);
    expect(report.functions.some(({ name }) => name === "other")).toBe(false);
  });

  test("the order: the busy function whose edit adds code, the new one, the small edit, the comment", () => {
    expect(report.functions.map(({ name, path, status }) => [name, path, status])).toEqual([
      ["checkoutTotal", "src/checkout.ts", "edited"],
      ["refund", "src/checkout.ts", "new"],
      ["reserve", "src/inventory.py", "edited"],
      ["q7", "src/quiet.ts", "edited"],
    ]);
    const scores = report.functions.map((f) => f.changeScore!);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  test("percentile and band: one function of 135 is the busiest, so it is riskier than 134 of them", () => {
    expect(report.totals.reference).toBe(135);
    expect(named("checkoutTotal")).toMatchObject({
      percentile: Math.floor((1000 * 134) / 135) / 10,
      band: "critical",
      flagged: true,
    });
  });

  test("hunks are the lines to look at, at the head", () => {
    expect(report.functions.map(({ name, hunks, addedLines }) => [name, hunks, addedLines])).toEqual([
      ["checkoutTotal", [{ startLine: 20, endLine: 22 }], 3],
      ["refund", [{ startLine: 26, endLine: 29 }], 4],
      ["reserve", [{ startLine: 11, endLine: 11 }], 1],
      ["q7", [{ startLine: 30, endLine: 30 }], 0],
    ]);
    const lines = till.repo.read("src/checkout.ts").split("\n");
    expect(lines.slice(19, 22)).toEqual(
      [9, 10, 11].map((i) => expect.stringContaining(`items.length > ${i} `)),
    );
  });

  test("the files left out, each with its reason", () => {
    expect(report.marked).toEqual([
      { path: "README.md", mark: "unsupported", reason: "no grammar for its extension" },
      {
        path: "src/checkout.test.ts",
        mark: "test",
        reason: "named like a test (*.test.* or *.spec.*)",
      },
      { path: "vendor/lib.js", mark: "deleted", reason: "the change deletes it" },
    ]);
  });

  test("totals: all files, all functions, the bands and the flags", () => {
    const { files, functions, flagged, byBand } = report.totals;
    expect([files, functions, flagged]).toEqual([6, 4, 3]);
    expect(byBand).toEqual({ critical: 1, high: 3, elevated: 0, normal: 0 });
    expect(report.functions.filter((f) => f.flagged)).toHaveLength(flagged);
  });

  test("a history: who, when, and the last three fixes by name", () => {
    expect(named("checkoutTotal").history).toEqual({
      touches: 9,
      fixes: 4,
      authors: 2,
      lastTouched: isoDay(380),
      lastFixes: till.fixes.slice(0, 3).map(({ sha, day, subject }) => ({ sha, date: isoDay(day), subject })),
    });
    expect(till.fixes).toHaveLength(4);
  });

  test("nothing of the change itself is in the history it is judged by", () => {
    const { commit, commits, since } = report.model.history;
    const sources = till.repo.git("rev-list", "--count", till.fork);
    expect([commit, commits, since]).toEqual([till.fork, Number(sources), isoDay(0)]);
  });

  test("a function of a renamed file keeps its past", () => {
    expect(named("reserve")).toMatchObject({
      status: "edited",
      history: { touches: 1, lastTouched: isoDay(0) },
    });
  });

  test("a new function says that it has no past, and what its file knows", () => {
    const { history, reasons } = named("refund");
    expect(history).toMatchObject({ touches: 0, fixes: 0, lastTouched: null, lastFixes: [] });
    expect(reasons[0]).toBe("its file needed 4 fixes in the last year (top 1 %)");
    expect(reasons.at(-1)).toBe("no history of its own, judged by its structure and the file it is in");
  });

  test("contributions, the largest first, add up to the score", () => {
    for (const { score, contributions } of report.functions) {
      const parts = contributions.map(({ contribution }) => contribution);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 2);
      const sizes = parts.map(Math.abs);
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    }
  });
});

describe("which change", () => {
  test("without --base the branch against its default branch; without --head the branch as it is", async () => {
    expect(meaningOf(await scored())).toEqual(meaningOf(report));
  });

  test("without --head, uncommitted changes take part and are said to", async () => {
    const before = till.repo.read("src/checkout.ts");
    till.repo.write({ "src/checkout.ts": before.replace("return -total;", "return -total - 0;\n") });
    try {
      const dirty = await scored();
      expect(dirty.head).toBeNull();
      expect(dirty.notices).toContainEqual(expect.objectContaining({ code: "work-tree" }));
      expect(named("refund", dirty).endLine).toBe(30);
      expect(meaningOf(await scored("--head", "HEAD"))).toEqual(meaningOf(report));
    } finally {
      till.repo.write({ "src/checkout.ts": before });
    }
  });

  test.each([
    [
      "between functions",
      "src/checkout.ts",
      "export const VERSION = 2;\n",
      /outside of functions, or is gone/,
    ],
    ["in no source file", "README.md", "more\n", /left out are listed with the reason/],
  ])("a change %s has nothing to rank, and the note says why", async (_about, path, added, cure) => {
    const before = till.repo.read(path);
    till.repo.write({ [path]: before + added });
    try {
      const { functions, notices } = await scored("--base", "HEAD");
      expect(functions).toEqual([]);
      expect(notices.find(({ code }) => code === "no-functions")?.cure).toMatch(cure);
    } finally {
      till.repo.write({ [path]: before });
    }
  });

  test("a folder of the repository stands for the whole", async () => {
    const inside = await reportOf("score", "--repo", join(till.repo.dir, "src"), ...where().slice(2));
    expect(meaningOf(inside)).toEqual(meaningOf(report));
  });

  const diffs: [about: string, options: string[], checkedOut: string][] = [
    ["applied in the work tree", [], "topic"],
    ["not applied", [], "main"],
    ["applied, without context", ["-U0"], "topic"],
    ["not applied, without context", ["-U0"], "main"],
    ["not applied, without prefixes", ["--no-prefix"], "main"],
  ];
  test.each(diffs)("--diff FILE says what base..head says: %s", async (_about, options, checkedOut) => {
    const file = join(aside.dir, "change.diff");
    const diff = till.repo.git("diff", "-M", ...options, till.fork, till.head);
    writeFileSync(file, `${diff}\n`);
    till.repo.git("checkout", "-q", checkedOut);
    try {
      const fromDiff = await scored("--base", till.fork, "--diff", file);
      expect(meaningOf(fromDiff)).toEqual({ ...meaningOf(report), head: null });
    } finally {
      till.repo.git("checkout", "-q", "topic");
    }
  });

  const file = (): string => join(aside.dir, "change.diff");
  const diff = (...options: string[]): string =>
    `${till.repo.git("diff", ...options, till.fork, till.head)}\n`;

  test("a diff of the changes of several commits is refused: only the first fits the base", async () => {
    writeFileSync(file(), diff() + diff());
    const { code, stderr } = await inProcess("score", ...where(), "--base", till.fork, "--diff", file());
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(
        /more than one change of "src\/checkout.ts", as `git log -p`.*git diff BASE...HEAD/,
      ),
    ]);
  });

  test.each([
    ["with prefixes of its own", ["--src-prefix=old/", "--dst-prefix=new/"], "new/src/checkout.ts"],
    ["made in a folder", ["-U0", "--relative=src"], "checkout.ts"],
  ])("files of a diff that fit nothing are warned of: %s", async (_about, options, path) => {
    writeFileSync(file(), diff(...options));
    const { functions, notices, marked } = await scored("--base", till.fork, "--diff", file());
    expect(functions.some((f) => f.path.endsWith("checkout.ts"))).toBe(false);
    expect(notices.find(({ code }) => code === "diff-does-not-fit")).toMatchObject({
      level: "warning",
      what: expect.stringMatching(/^The diff of ".+" and \d+ more fits neither/),
    });
    expect(marked).toContainEqual(expect.objectContaining({ path, mark: "unreadable" }));
  });
});

describe("how it is told", () => {
  test("json fits the published schema", async () => {
    const { code, stdout } = await printed("--format", "json");
    expect([code, reportErrors(JSON.parse(stdout))]).toEqual([0, []]);
  });

  test("sarif fits its own schema and holds what is flagged, where it is", async () => {
    const { code, stdout } = await printed("--format", "sarif");
    const log = JSON.parse(stdout) as { runs: [{ results: unknown[] }] };
    expect([code, sarifErrors(log)]).toEqual([0, []]);
    const at = (uri: string, startLine: number, endLine: number): object => ({
      locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine, endLine } } }],
    });
    expect(log.runs[0].results).toMatchObject([
      { ruleId: "defect-risk/critical", ...at("src/checkout.ts", 20, 22) },
      { ruleId: "defect-risk/high", ...at("src/checkout.ts", 26, 29) },
      { ruleId: "defect-risk/high", ...at("src/inventory.py", 11, 11) },
    ]);
  });

  test.each([
    ["text", /^Defect risk: 3 of 4 changed functions deserve a closer look\n/],
    ["markdown", /^#+ .*\n/],
  ])("%s tells the same functions, the verdict and the files left out", async (format, start) => {
    const { code, stdout, stderr } = await printed("--format", format);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(start);
    for (const told of [
      "3 of 4 changed functions deserve a closer look",
      "checkoutTotal",
      "refund",
      "reserve",
      "3 files left out",
    ])
      expect(stdout).toContain(told);
    expect(stdout.indexOf("checkoutTotal")).toBeLessThan(stdout.indexOf("reserve"));
  });

  test("--limit lists fewer; the totals still count all", async () => {
    const { stdout } = await printed("--format", "json", "--limit", "2");
    const limited = JSON.parse(stdout) as Report;
    expect(limited.functions).toEqual(report.functions.slice(0, 2));
    expect(limited.totals).toEqual(report.totals);
  });

  test("--output writes what would be printed, and prints nothing", async () => {
    const file = join(aside.dir, "new folder/report.md");
    const [there, here] = [
      await printed("--format", "markdown", "--output", file),
      await printed("--format", "markdown"),
    ];
    expect([there.code, there.stdout, existsSync(file)]).toEqual([0, "", true]);
    expect(readFileSync(file, "utf8")).toBe(here.stdout);
  });

  test.each([
    ["critical", 1, /fail-on: critical failed for 1 function \(checkoutTotal\)/],
    ["high", 1, /fail-on: high failed for 3 functions \(checkoutTotal, refund, reserve\)/],
    ["new-critical", 0, /^$/],
    ["never", 0, /^$/],
  ])("--fail-on %s exits with %d, and the report is the same", async (level, code, says) => {
    const failed = await printed("--fail-on", level, "--limit", "1", "--format", "json", "--quiet");
    expect(failed.code).toBe(code);
    expect(failed.stderr).toMatch(says);
    expect((JSON.parse(failed.stdout) as Report).functions).toEqual(report.functions.slice(0, 1));
  });
});
