import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { join } from "node:path";
import type { Report } from "../../src/report/report.js";
import { inProcess, reportOf, type Outcome } from "./command-line.js";
import { reportErrors } from "./report-schema.js";
import { isoDay, temporaryFolder, temporaryRepository } from "./temporary-repository.js";
import { tillRepository, type Till } from "./till-repository.js";

let till: Till;
let aside: ReturnType<typeof temporaryFolder>;
beforeAll(() => {
  till = tillRepository();
  aside = temporaryFolder();
});
afterAll(() => {
  till[Symbol.dispose]();
  aside[Symbol.dispose]();
});

const where = (folder = ""): string[] => [
  "--repo",
  join(till.repo.dir, folder),
  "--cache-dir",
  join(aside.dir, "cache"),
];
const explained = (place: string, ...argv: string[]): Promise<Report> =>
  reportOf("explain", place, ...where(), ...argv);
const printed = (place: string, ...argv: string[]): Promise<Outcome> =>
  inProcess("explain", place, ...where(), ...argv);

describe("which function", () => {
  test.each([
    ["its first line", "src/checkout.ts:1", "isEmpty"],
    ["its last line", "src/checkout.ts:3", "isEmpty"],
    ["a line of its body", "src/checkout.ts:6", "checkoutTotal"],
    ["the innermost of two", "src/checkout.ts:8", "checkoutTotal.each"],
    ["behind the nested one", "src/checkout.ts:12", "checkoutTotal"],
    ["the path from here", "./src/checkout.ts:1", "isEmpty"],
    ["another language", "src/inventory.py:9", "reserve"],
  ])("%s", async (_about, place, name) => {
    const report = await explained(place);
    expect(report.functions.map((f) => f.name)).toEqual([name]);
    expect(reportErrors(report)).toEqual([]);
  });

  test.each(["checkout.ts:1", "src/checkout.ts:1"])(
    "asked for in a folder, a path is from there or from the top: %s",
    async (place) => {
      const report = await reportOf("explain", place, ...where("src"));
      expect(report.functions[0]).toMatchObject({ path: "src/checkout.ts", name: "isEmpty" });
    },
  );

  test.each([
    [
      "between two functions",
      "src/checkout.ts:4",
      /no function of src\/checkout.ts holds line 4: .*rank --limit all/,
    ],
    ["line 0", "src/checkout.ts:0", /no function of src\/checkout.ts holds line 0: /],
    [
      "a file left out, with the reason",
      "src/checkout.test.ts:1",
      /is left out of the ranking \(named like a test/,
    ],
    [
      "a file of a later commit",
      "src/inventory.py:1",
      /src\/inventory.py is not a source file of that commit: .*--rev/,
    ],
    [
      "a name that a runner would obey in its log",
      "##[warning]a ::add-mask::b.ts:1",
      /^defect-risk: ##\\u\{5B\}warning\]a \\u\{3A\}:add-mask::b\.ts is not a source file/,
    ],
  ])("there is none: %s", async (_about, place, says) => {
    const { code, stdout, stderr } = await printed(place, "--rev", "main");
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(says);
  });
});

describe("what it tells", () => {
  test("is what the ranking says of that function", async () => {
    const ranking = await reportOf("rank", ...where());
    const report = await explained("src/checkout.ts:6");
    expect(report.functions).toEqual([ranking.functions[0]]);
    expect(report.totals.reference).toBe(ranking.totals.reference);
    expect(report.model.history).toEqual({ ...ranking.model.history, index: "warm" });
  });

  test("--rev tells what could be known then", async () => {
    const { functions, head } = await explained("src/checkout.ts:6", "--rev", till.old);
    expect(head).toBe(till.old);
    expect(functions[0]).toMatchObject({
      name: "checkoutTotal",
      history: { touches: 5, fixes: 2, authors: 2, lastTouched: isoDay(300) },
    });
    expect(functions[0]!.history.lastFixes.map(({ subject }) => subject)).toEqual([
      "Fix rounding, part 4 (#4)",
      "Fix rounding, part 2 (#2)",
    ]);
  });

  test("as text: the name, the place, the past, and a column that adds up to the score", async () => {
    const { code, stdout, stderr } = await printed("src/checkout.ts:6", "--rev", "main");
    expect([code, stderr]).toEqual([0, ""]);
    for (const told of [
      "checkoutTotal\n",
      "at src/checkout.ts:5-21 (typescript, unchanged)",
      "critical: riskier than 99.2 % of this repository's functions",
      "9 changes (4 fixes) by 2 authors, last on 2025-01-15",
      ...till.fixes.slice(0, 3).map(({ subject }) => subject),
    ])
      expect(stdout).toContain(told);
    const table = stdout.slice(stdout.indexOf("What the score is made of"));
    const numbers = [...table.matchAll(/^ +([+−])(\d+\.\d\d) /gm)].map(
      ([, sign, size]) => Number(size) * (sign === "−" ? -1 : 1),
    );
    expect(numbers).toHaveLength(14);
    const score = numbers.pop()!;
    expect(Math.abs(numbers.reduce((sum, part) => sum + part, 0) - score)).toBeLessThan(0.07);
  });

  test("a function that nothing happened to says so", async () => {
    const { functions } = await explained("src/quiet.ts:1");
    expect(functions[0]).toMatchObject({ name: "q0", band: "normal", history: { touches: 1, fixes: 0 } });
    expect(functions[0]!.history.lastFixes).toEqual([]);
  });

  test("where no history is known, having none of it is no reason", async () => {
    using origin = temporaryRepository();
    origin.commit("f", { files: { "a.js": "function f(a) {\n  return a;\n}\n" } });
    origin.commit("Docs", { files: { "README.md": "# f\n" } });
    using clone = temporaryRepository("--depth=1", `file://${origin.dir}`);
    const report = await reportOf(
      "explain",
      "a.js:1",
      "--repo",
      clone.dir,
      "--no-cache",
      "--no-auto-deepen",
      "--quiet",
    );
    const [f] = report.functions;
    expect(f!.contributions).toContainEqual(expect.objectContaining({ feature: "fixes-1-year", value: 0 }));
    expect(f!.reasons.length).toBeGreaterThan(1);
    expect(f!.reasons.filter((reason) => / 0 |∞/.test(reason))).toEqual([]);
  });
});
