import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { renderMarkdown } from "../../src/report/markdown.js";
import { shortName } from "../../src/report/wording.js";
import { aFunction, aReport } from "./factory.js";
import { golden } from "./golden.js";
import { hostileReport } from "./hostile-strings.js";
import { malformed } from "./malformed.js";
import { CALM, GATED, HONEST, HOSTILE, LEARNED, NO_FUNCTIONS, RANKED, TYPICAL } from "./sample-reports.js";

describe("golden summaries", () => {
  test.each([
    ["summary-typical.md", TYPICAL],
    ["summary-calm.md", CALM],
    ["summary-no-functions.md", NO_FUNCTIONS],
    ["summary-rank.md", RANKED],
    ["summary-hostile.md", HOSTILE],
    ["summary-gated.md", GATED],
    ["summary-adapter.md", LEARNED],
    ["summary-adapter-of-no-help.md", HONEST],
  ])("%s", (name, report) => {
    const actual = renderMarkdown(report);
    expect(malformed(actual)).toEqual([]);
    expect(actual).toBe(golden(name, actual));
  });
});

describe("the verdict comes first", () => {
  const fn = aFunction();
  const flagged = aFunction({ flagged: true, percentile: 96 });
  test.each([
    ["3 of 6 changed functions deserve a closer look", TYPICAL],
    ["1 of 2 changed functions deserves a closer look", aReport({ functions: [flagged, fn] })],
    ["The one changed function deserves a closer look", aReport({ functions: [flagged] })],
    ["Nothing stands out in 1 changed function", aReport({ functions: [fn] })],
    ["Nothing to rank: the change touches no function that can be scored", NO_FUNCTIONS],
    ["Nothing to rank: the change touches no file", aReport()],
    ["The 3 riskiest of 8,602 functions", RANKED],
    ["1 function, the riskiest first", aReport({ command: "rank", functions: [fn] })],
    ["1 function explained", aReport({ command: "explain", functions: [fn] })],
  ])("%s", (sentence, report) => {
    expect(renderMarkdown(report).split("\n")[0]).toBe(`### Defect risk: ${sentence}`);
  });
});

describe("what a reader sees without unfolding", () => {
  /** The page with every fold closed. */
  function closed(markdown: string): readonly string[] {
    let depth = 0;
    return markdown.split("\n").filter((line) => {
      const before = depth;
      if (line.startsWith("<details>")) depth += 1;
      if (line === "</details>") depth -= 1;
      return line !== "" && line !== "</details>" && before === 0;
    });
  }

  test.each([
    ["calm", CALM],
    ["no functions", NO_FUNCTIONS],
  ])("a quiet report (%s) is two lines", (_, report) => {
    expect(closed(renderMarkdown(report))).toHaveLength(2);
  });

  test("a warning is never folded away, not even in a quiet report", () => {
    const page = closed(renderMarkdown({ ...CALM, notices: TYPICAL.notices })).join("\n");
    expect(page).toContain("The clone holds only 50 commits");
    expect(page).not.toContain("The cache service");
  });

  test.each([
    ["failed", { passed: false, wouldPass: "It passes otherwise." }, "**Why.** It passes otherwise."],
    ["accepted", { accepted: { by: "label", label: "risk-accepted" } }, "**Why.**"],
    ["passed", {}, "<sub>Why.</sub>"],
  ] as const)("a gate that %s", (_, facts, line) => {
    const gate = { ...GATED.gate!, passed: true, why: "Why.", wouldPass: null, ...facts };
    expect(closed(renderMarkdown({ ...CALM, gate }))).toContain(line);
  });

  test("a gate that is off is not told", () => {
    const gate = { ...GATED.gate!, failOn: "never", passed: true, why: "Why.", wouldPass: null } as const;
    expect(renderMarkdown({ ...CALM, gate })).not.toContain("Why.");
  });

  test("what the change itself silences stays in sight", () => {
    const page = closed(renderMarkdown(GATED)).join("\n");
    expect(page).toContain("**This change suppresses**\n- `QuerySet.bulk_update`");
    expect(page).toContain("Who knows this code: ");
  });

  test("says how many flagged functions have no annotation", () => {
    expect(renderMarkdown(TYPICAL, { unannotated: 2 })).toContain("2 flagged functions have no annotation");
  });

  test("flagged functions beyond the limit are folded with the others", () => {
    expect(renderMarkdown(TYPICAL, { limit: 1 })).toContain("<summary>5 other changed functions</summary>");
  });

  test("without a web address or a head nothing is linked", () => {
    expect(renderMarkdown({ ...TYPICAL, webUrl: null })).not.toContain("](");
    expect(renderMarkdown({ ...TYPICAL, head: null })).not.toContain("/blob/");
    expect(renderMarkdown({ ...TYPICAL, webUrl: "javascript:alert(1)" })).not.toContain("](");
  });
});

describe("the byte limit", () => {
  const functions = Array.from({ length: 10_000 }, (_, i) =>
    aFunction({
      name: `名前_${i}_${"n".repeat(i % 300)}`,
      path: `src/${"d/".repeat(i % 50)}f${i}.ts`,
      flagged: i < 5000,
    }),
  );
  const marked = functions.map((fn) => ({ path: fn.path, mark: "test", reason: "path has the folder d" }));
  const huge = aReport({ functions, marked, totals: { functions: 12_345 } });

  test.each([900 * 1024, 200_000, 60_000, 20_000, 5_000, 2_000, 1_000, 500, 200, 60, 10])(
    "%i bytes hold",
    (maxBytes) => {
      const page = renderMarkdown(huge, { maxBytes, limit: 8_000 });
      expect(Buffer.byteLength(page)).toBeLessThanOrEqual(maxBytes);
      expect(malformed(page)).toEqual([]);
      expect(maxBytes < 100 || page.startsWith("### Defect risk: 5,000 of 12,345 changed functions")).toBe(
        true,
      );
    },
  );

  test("says how much was dropped, counting what the report itself left out", () => {
    const others = functions.slice(5000);
    expect(renderMarkdown(aReport({ functions: others, totals: { functions: 12_345 } }))).toContain(
      "… and 11,845 more",
    );
  });

  test("holds for any report at any size", () => {
    fc.assert(
      fc.property(hostileReport, fc.integer({ min: 0, max: 6000 }), (report, maxBytes) => {
        const page = renderMarkdown(report, { maxBytes });
        return Buffer.byteLength(page) <= Math.max(1, maxBytes) && malformed(page).length === 0;
      }),
    );
  });
});

test("no hostile string breaks a cell, a row, a fold or the page", () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      expect(malformed(renderMarkdown(report))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

describe("a name too long for its cell", () => {
  test.each([
    ["short.enough", "short.enough"],
    ["alpha.beta.gamma", "beta.gamma"],
    ["RuboCop::Cop::Style#on_send", "Style#on_send"],
    ["f.<callback of g.h>.<anonymous>", "<anonymous>"],
    ["nothingButOneVeryLongName", "nothingButOneVeryLongName"],
    ["a.nothingButOneVeryLongName.", "a.nothingButOneVeryLongName."],
  ])("%s becomes %s", (name, short) => {
    expect(shortName(name, 14)).toBe(short);
  });
});
