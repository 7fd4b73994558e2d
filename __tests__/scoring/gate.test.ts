import { describe, expect, test } from "@jest/globals";
import type { Band } from "../../src/scoring/bands.js";
import { FAIL_ON, gateFailure, gateVerdict, type FailOn, type GateRules } from "../../src/scoring/gate.js";

interface Facts {
  readonly status?: string;
  readonly addedLines?: number;
  readonly path?: string;
  readonly suppressed?: object | null;
}

const f = (name: string, band: Band, facts: Facts = {}) => ({
  ...{ path: "src/a.ts", name, band, status: "edited", addedLines: 1, suppressed: null },
  ...facts,
});

function rules(failOn: FailOn, over: Partial<GateRules> = {}): GateRules {
  return { failOn, failOnOf: () => failOn, strictest: failOn, weakenings: [], accepted: null, ...over };
}

const ALL = [f("a", "critical"), f("b", "high"), f("c", "elevated"), f("d", "critical", { status: "new" })];

describe("what fails", () => {
  test.each<[FailOn, string, string | null]>([
    ["never", "", null],
    ["critical", "ad", "failed for 2 functions (a, d)"],
    ["high", "abd", "failed for 3 functions (a, b, d)"],
    ["new-critical", "d", "failed for 1 function (d)"],
  ])("fail-on: %s fails %j", (failOn, names, says) => {
    const verdict = gateVerdict(ALL, rules(failOn));
    expect(verdict.failing.map(({ name }) => name).join("")).toBe(names);
    expect(verdict).toMatchObject({ failOn, passed: says === null, accepted: null });
    if (says === null) expect(gateFailure(verdict)).toBeNull();
    else
      expect(gateFailure(verdict)).toBe(
        `The gate fail-on: ${failOn} ${says}. It passes when the change adds no code to them, or each has a comment \`defect-risk-ignore: reason\`; with the label risk-accepted on the pull request; or with fail-on: never.`,
      );
  });

  test("is told as data: where, what, how risky", () => {
    expect(gateVerdict(ALL, rules("new-critical")).failing).toEqual([
      { path: "src/a.ts", name: "d", band: "critical" },
    ]);
  });

  test.each<[string, ReturnType<typeof f>[]]>([
    ["no function", []],
    ["elevated only", [f("c", "elevated")]],
    ["a deletion in a critical one", [f("a", "critical", { status: "new", addedLines: 0 })]],
    ["a suppressed one", [f("a", "critical", { status: "new", suppressed: {} })]],
  ])("not %s", (_about, functions) => {
    for (const failOn of FAIL_ON) {
      const verdict = gateVerdict(functions, rules(failOn));
      expect(verdict).toMatchObject({ passed: true, wouldPass: null, failing: [], accepted: null });
      expect(verdict.why).toMatch(failOn === "never" ? /is off: fail-on is never\.$/ : /passed\.$/);
    }
  });

  test("names three and counts the others", () => {
    const many = ["a", "b", "c", "d", "e"].map((name) => f(name, "critical"));
    expect(gateVerdict(many, rules("critical")).why).toContain("for 5 functions (a, b, c and 2 more)");
  });
});

describe("paths of their own rule", () => {
  const failOnOf = (path: string): FailOn =>
    path.startsWith("pay/") ? "high" : path.startsWith("old/") ? "never" : "critical";
  const mixed = rules("critical", { failOnOf, strictest: "high" });

  test.each<[string, Band, boolean]>([
    ["pay/a.ts", "high", false],
    ["pay/a.ts", "elevated", true],
    ["old/a.ts", "critical", true],
    ["src/a.ts", "high", true],
    ["src/a.ts", "critical", false],
  ])("%s with a %s function: passes %s", (path, band, passed) => {
    expect(gateVerdict([f("a", band, { path })], mixed).passed).toBe(passed);
  });

  test("the sentence names the rules that failed", () => {
    const both = [f("a", "critical"), f("b", "high", { path: "pay/b.ts" })];
    expect(gateVerdict(both, mixed).why).toBe(
      "The gate fail-on: critical and high failed for 2 functions (a, b).",
    );
    expect(gateVerdict([], mixed).why).toBe("The gate fail-on: critical and high passed.");
  });

  test("a gate for one path is a gate, where all others are off", () => {
    const one = rules("never", {
      failOnOf: (path) => (path === "pay/a.ts" ? "high" : "never"),
      strictest: "high",
    });
    expect(gateVerdict([f("a", "high", { path: "pay/a.ts" })], one).passed).toBe(false);
    expect(gateVerdict([f("a", "critical")], one).passed).toBe(true);
  });
});

describe("a label accepts", () => {
  const accepted = { by: "label", label: "risk-accepted" } as const;

  test("what fails, and the verdict still says what", () => {
    const verdict = gateVerdict(ALL, rules("critical", { accepted }));
    expect(verdict).toMatchObject({ passed: true, wouldPass: null, accepted });
    expect(verdict.failing).toHaveLength(2);
    expect(verdict.why).toMatch(/failed for 2 functions \(a, d\)\. The label risk-accepted accepts it\.$/);
    expect(gateFailure(verdict)).toBeNull();
  });

  test("and is not told of where nothing had to be accepted", () => {
    expect(gateVerdict([], rules("critical", { accepted })).accepted).toBeNull();
    expect(gateVerdict(ALL, rules("never", { accepted })).accepted).toBeNull();
  });
});

describe("weaker rules without a reason", () => {
  const weakenings = ["fail-on goes from high to never", "exclude has a new src/**"];

  test("fail a gate that is on, and the sentence says what is missing", () => {
    const verdict = gateVerdict([], rules("high", { weakenings }));
    expect(verdict.passed).toBe(false);
    expect(gateFailure(verdict)).toBe(
      "The change weakens the gate's rules without a new reason (fail-on goes from high to never; exclude has a new src/**). It passes when the configuration file says why, in a gate.reason that it did not have before; with the label risk-accepted on the pull request; or with fail-on: never.",
    );
  });

  test("and a function: both must be mended", () => {
    expect(gateFailure(gateVerdict(ALL, rules("new-critical", { weakenings })))).toContain(
      "`defect-risk-ignore: reason`; and the configuration file says why, in a gate.reason",
    );
  });

  test("of many, five are told", () => {
    const many = Array.from({ length: 40 }, (_, i) => `exclude has a new ${i}`);
    expect(gateVerdict([], rules("high", { weakenings: many })).why).toMatch(
      /\(exclude has a new 0; .*new 4; and 35 more\)\.$/,
    );
  });

  test("do not fail one that is off", () => {
    expect(gateVerdict(ALL, rules("never", { weakenings })).passed).toBe(true);
  });
});
