import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Report } from "../../src/report/report.js";
import { meaningOf, reportOf } from "./command-line.js";
import { reportErrors } from "./report-schema.js";
import { CONFIG_FILE, named, PAST, ruledTill, SOON, type RuledTill } from "./ruled-till.js";
import { temporaryRepository } from "./temporary-repository.js";

let here: RuledTill;
let plain: Report;
beforeAll(async () => {
  here = ruledTill();
  plain = await here.scored("");
});
afterAll(() => here[Symbol.dispose]());

describe("a repository without rules", () => {
  test.each([
    ["an empty file", " \n"],
    ["comments", "# none yet\nexclude:\n"],
  ])("is judged as one with %s", async (_about, text) => {
    expect(meaningOf(await here.scored(text))).toEqual(meaningOf(plain));
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
    const report = await here.scored(text);
    expect(paths(report)).toEqual(ranked);
    const marked = report.marked.filter(({ mark }) => mark === "excluded");
    expect(marked).toEqual(
      left.map(([path, reason]) => ({ path, mark: "excluded", reason: `${CONFIG_FILE}: ${reason}` })),
    );
    expect(reportErrors(report)).toEqual([]);
    // The others are told as before: the same reference, the same numbers.
    expect(report.totals.reference).toBe(plain.totals.reference);
    for (const f of report.functions) expect(f.percentile).toBe(named(f.name, plain).percentile);
  });

  test("rank leaves the same out", async () => {
    const all = await reportOf("rank", ...here.where);
    const some = await here.withFile("exclude: [src/quiet.ts]", () => reportOf("rank", ...here.where));
    expect(all.functions.some(({ path }) => path === "src/quiet.ts")).toBe(true);
    expect(some.functions).toEqual(all.functions.filter(({ path }) => path !== "src/quiet.ts"));
    expect(some.marked).toContainEqual({
      path: "src/quiet.ts",
      mark: "excluded",
      reason: `${CONFIG_FILE}: exclude has src/quiet.ts`,
    });
    expect(some.totals).toMatchObject({ functions: some.functions.length, reference: all.totals.reference });
    expect([all.gate, some.gate]).toEqual([null, null]);
  });
});

describe("bands and the gate", () => {
  test("thresholds of the file, and of a path in it", async () => {
    const text =
      "bands: {critical: 100, high: 99}\npaths: [{match: src/inventory.py, bands: {critical: 1, high: 0, elevated: 0}}]";
    const { functions } = await here.scored(text);
    expect(functions.map(({ name, band }) => [name, band])).toEqual([
      ["checkoutTotal", "high"],
      ["refund", "elevated"],
      ["reserve", "critical"],
      ["q7", "elevated"],
    ]);
    const ranked = await here.withFile(text, () => reportOf("rank", ...here.where));
    expect(named("checkoutTotal", ranked).band).not.toBe("critical");
    const explained = await here.withFile(text, () =>
      reportOf("explain", "src/inventory.py:9", ...here.where),
    );
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
    const { code, stdout, stderr } = await here.told(text, ...flags);
    const { gate } = JSON.parse(stdout) as Report;
    expect(gate!.failing.map(({ name }) => name)).toEqual(failing);
    expect([code, gate!.passed]).toEqual(failing.length > 0 ? [1, false] : [0, true]);
    expect(stderr).toContain(failing.length > 0 ? `${gate!.why} ${gate!.wouldPass}` : "");
  });

  test("limit is the file's, unless a flag gives one", async () => {
    const count = async (...argv: string[]): Promise<number> =>
      (JSON.parse((await here.told("limit: 1", ...argv)).stdout) as Report).functions.length;
    expect([await count(), await count("--limit", "3")]).toEqual([1, 3]);
  });
});

describe("suppressions of the file", () => {
  const entry = (expires: string): string =>
    `fail-on: critical\nsuppressions:\n- {path: src, function: checkout*, reason: Rewritten next month, expires: ${expires}}\n`;

  test("the function stays, is counted, flagged no more, and fails no gate", async () => {
    const { code, stdout } = await here.told(entry(SOON));
    const report = JSON.parse(stdout) as Report;
    expect(code).toBe(0);
    expect(named("checkoutTotal", report)).toEqual({
      ...named("checkoutTotal", plain),
      flagged: false,
      suppressed: { by: "config", reason: "Rewritten next month", expires: SOON, addedByChange: false },
    });
    expect(report.totals.suppressed).toBe(1);
    const told = Object.values(report.totals.byBand).reduce((sum, count) => sum + count, 0);
    expect(told).toBe(report.totals.functions - 1);
    expect(report.totals.flagged).toBe(plain.totals.flagged - 1);
    expect(reportErrors(report)).toEqual([]);
  });

  test("one whose day is over does not hold, and is told of", async () => {
    const { code, stdout } = await here.told(entry(PAST));
    const report = JSON.parse(stdout) as Report;
    expect(code).toBe(1);
    expect(named("checkoutTotal", report)).toEqual(named("checkoutTotal", plain));
    expect(report.notices).toContainEqual(
      expect.objectContaining({
        code: "suppression-expired",
        what: `One suppression of ${CONFIG_FILE} expired (src checkout*, ${PAST})`,
      }),
    );
  });

  test("rank shows them, too", async () => {
    const report = await here.withFile(entry(SOON), () => reportOf("rank", ...here.where));
    expect(named("checkoutTotal", report).suppressed).toMatchObject({ by: "config" });
    // The function inside it has a name that matches, too.
    expect(report.totals.suppressed).toBe(2);
  });
});

describe("comments that suppress", () => {
  /** The branch with one more commit on it. */
  async function after(edit: (text: string) => string): Promise<Report> {
    const before = here.till.repo.read("src/checkout.ts");
    const topic = here.till.repo.git("rev-parse", "topic");
    here.till.repo.commit("Quieter", { day: 400, files: { "src/checkout.ts": edit(before) } });
    try {
      return await reportOf("score", ...here.where, "--base", "main", "--head", "topic");
    } finally {
      here.till.repo.git("reset", "-q", "--hard", topic);
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

  test("one that was there, over a function that the change puts below it: said to be new", async () => {
    using repo = temporaryRepository();
    const [known, f, g] = [
      "// defect-risk-ignore: known\n",
      "function f(a: number) {\n  return a;\n}\n",
      "function g(a: number) {\n  if (a > 1) return 2;\n  return a;\n}\n",
    ];
    repo.commit("f", { files: { "a.ts": known + f } });
    repo.git("checkout", "-q", "-b", "topic");
    repo.commit("g", { files: { "a.ts": known + g + f } });
    const report = await reportOf("score", "--repo", repo.dir, "--no-cache");
    expect(report.functions.map(({ name, suppressed }) => [name, suppressed?.addedByChange])).toEqual([
      ["g", true],
    ]);
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
    // Outside a change, too, and at the commit that is asked for.
    const rank = (...rev: string[]): Promise<Report> =>
      reportOf("rank", "--repo", repo.dir, "--no-cache", ...rev);
    expect((await rank()).functions[0]!.suppressed).toMatchObject({ by: "comment", reason: "known" });
    const explained = await reportOf("explain", "a.ts:3", "--repo", repo.dir, "--no-cache");
    expect(explained.functions[0]!.suppressed).toMatchObject({ by: "comment", reason: "known" });
    repo.commit("told again", { files: { "a.ts": body } });
    expect((await rank()).totals.suppressed).toBe(0);
    expect((await rank("--rev", "HEAD~1")).totals.suppressed).toBe(1);
  });
});
