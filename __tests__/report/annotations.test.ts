import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { annotationsFor } from "../../src/report/annotations.js";
import type { GateVerdict } from "../../src/scoring/gate.js";
import { renderWorkflowCommands } from "../../src/report/workflow-commands.js";
import { aFunction, aReport } from "./factory.js";
import { golden } from "./golden.js";
import { hostile, hostileReport } from "./hostile-strings.js";
import { HOSTILE, RANKED, TYPICAL } from "./sample-reports.js";

const flagged = (facts: Parameters<typeof aFunction>[0] = {}) =>
  aFunction({ flagged: true, percentile: 96, ...facts });

describe("annotationsFor", () => {
  test("golden", () => {
    const actual = `${JSON.stringify(annotationsFor(TYPICAL), null, 2)}\n`;
    expect(actual).toBe(golden("annotations.json", actual));
  });

  test("only flagged functions, one each, in rank order, anchored at the first changed hunk", () => {
    expect(annotationsFor(TYPICAL).map((a) => [a.path, a.startLine, a.endLine])).toEqual([
      ["django/db/models/query.py", 712, 719],
      ["django/db/backends/sqlite3/schema.py", 201, 211],
      ["django/utils/itercompat.py", 18, 66],
    ]);
    expect(annotationsFor(RANKED)).toEqual([]);
  });

  const failing = (...names: string[]): GateVerdict => ({
    failOn: "critical",
    passed: false,
    why: "It failed.",
    wouldPass: "It passes otherwise.",
    failing: names.map((name) => ({ path: "django/db/models/query.py", name, band: "critical" })),
    accepted: null,
  });

  test.each([
    ["critical", 99, null, "warning"],
    ["high", 96, null, "notice"],
    ["elevated", 86, null, "notice"],
    ["critical", 99, failing("f"), "error"],
    ["high", 96, failing("f"), "error"],
    ["critical", 99, failing("other"), "warning"],
    ["critical", 99, { ...failing("f"), passed: true }, "warning"],
  ] as const)("%s (%d) under the gate %j is a %s", (_, percentile, gate, level) => {
    const report = aReport({ functions: [flagged({ name: "f", percentile })], gate });
    expect(annotationsFor(report)[0]?.level).toBe(level);
  });

  test("what fails the gate is annotated, flagged or not, and first", () => {
    const functions = [
      flagged({ name: "a" }),
      aFunction({ name: "b" }),
      aFunction({ name: "c", percentile: 99.5 }),
    ];
    const report = aReport({ functions, gate: failing("c") });
    expect(annotationsFor(report).map(({ title, level }) => [title, level])).toEqual([
      ["Defect risk: critical (c)", "error"],
      ["Defect risk: high (a)", "notice"],
    ]);
  });

  test("tells the lines and the reason in the first line", () => {
    expect(annotationsFor(TYPICAL)[0]?.message.split("\n")[0]).toBe(
      "Review lines 712–719, 731, 740–748 with care: fixed 9 times, last on 2026-10-28; fixed 3 times in the last year, more than 99 % of functions.",
    );
  });

  test("stops at the limit", () => {
    const many = aReport({ functions: Array.from({ length: 30 }, () => flagged()) });
    expect(annotationsFor(many)).toHaveLength(10);
    expect(annotationsFor(many, { limit: 3 })).toHaveLength(3);
  });

  test("messages and titles stay within GitHub's limits whatever the strings are", () => {
    const long = flagged({ name: "𝕏".repeat(9000), reasons: Array(9).fill("𝕏".repeat(9000)) as string[] });
    for (const { message, title } of annotationsFor(aReport({ functions: [long] }))) {
      expect(message.length).toBeLessThanOrEqual(4096);
      expect(title.length).toBeLessThanOrEqual(255);
    }
  });
});

describe("renderWorkflowCommands", () => {
  test("golden", () => {
    const actual = `${renderWorkflowCommands(annotationsFor(HOSTILE)).lines.join("\n")}\n`;
    expect(actual).toBe(golden("workflow-commands.txt", actual));
  });

  test("escapes as @actions/core does", async () => {
    const core = await import("@actions/core");
    const spoken: string[] = [];
    const write = process.stdout.write.bind(process.stdout);
    const annotation = {
      path: "a%,b:c\r\nd.ts",
      startLine: 3,
      endLine: 5,
      level: "warning" as const,
      title: "x,y:z%0A",
      message: "one\ntwo\r100 %, a:b ::error::c",
    };
    process.stdout.write = ((chunk: string) => spoken.push(chunk) > 0) as typeof process.stdout.write;
    try {
      const { path: file, startLine, endLine, title } = annotation;
      core.warning(annotation.message, { file, startLine, endLine, title });
    } finally {
      process.stdout.write = write;
    }
    // The toolkit writes the same properties in another order; the runner does not care.
    const parts = (line: string) => {
      const [, properties, data] = /^::warning (.*?)::(.*)$/.exec(line.trimEnd())!;
      return [properties!.split(",").sort(), data];
    };
    expect(parts(renderWorkflowCommands([annotation]).lines[0]!)).toEqual(parts(spoken.join("")));
  });

  test("prints ten of each level and counts the rest", () => {
    const annotations = annotationsFor(
      aReport({ functions: [...Array(25).keys()].map((i) => flagged({ percentile: i < 12 ? 99.5 : 96 })) }),
      { limit: 25 },
    );
    const { lines, dropped } = renderWorkflowCommands(annotations);
    expect(lines.filter((line) => line.startsWith("::warning "))).toHaveLength(10);
    expect(lines.filter((line) => line.startsWith("::notice "))).toHaveLength(10);
    expect(dropped).toBe(5);
  });

  test("a command never leaves its line and its properties never leave their place", () => {
    fc.assert(
      fc.property(hostileReport, hostile, (report, path) => {
        const functions = [...report.functions, flagged({ path })];
        for (const line of renderWorkflowCommands(annotationsFor({ ...report, functions })).lines) {
          expect(line).toMatch(
            /^::(?:error|warning|notice) file=[^,:\r\n]*,line=\d+,endLine=\d+,title=[^,:\r\n]*::[^\r\n]*$/u,
          );
        }
      }),
    );
  });
});
