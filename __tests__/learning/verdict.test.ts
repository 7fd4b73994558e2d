import { expect, test } from "@jest/globals";
import type { GateDecision } from "../../src/learning/gate.js";
import type { Screening } from "../../src/learning/screener.js";
import { verdictOf, type Verdict } from "../../src/learning/verdict.js";

const screening = (verdict: Screening["verdict"]): Screening => ({
  verdict,
  density: 0.05,
  threshold: null,
  why: "12 functions",
});
const gate = (passed: boolean): GateDecision => ({
  passed,
  candidate: "blend",
  against: "touches",
  difference: passed
    ? { estimate: 0.02, low: 0.005, high: 0.035 }
    : { estimate: 0.001, low: -0.01, high: 0.012 },
});

interface Case {
  readonly name: string;
  readonly screener: Screening["verdict"];
  readonly gate: boolean | null;
  readonly weight: number;
  readonly previous: number | null;
  readonly expected: Omit<Verdict, "why">;
  readonly why: RegExp;
}

const CASES: readonly Case[] = [
  ...(["run", "modest", "skip"] as const).flatMap((screener): Case[] => [
    {
      name: "passed",
      screener,
      gate: true,
      weight: 0.3,
      previous: null,
      expected: { verdict: "publish", weight: 0.3 },
      why: /^The adapter beats touches by \+0\.0200 AUC \[\+0\.0050, \+0\.0350\], forward in time\.$/,
    },
    {
      name: "passed, one before",
      screener,
      gate: true,
      weight: 0.3,
      previous: 0.5,
      expected: { verdict: "publish", weight: 0.3 },
      why: /^The adapter beats touches/,
    },
    {
      name: "passed, but the newest advice is 0",
      screener,
      gate: true,
      weight: 0,
      previous: null,
      expected: { verdict: "keep", weight: 0 },
      why: /best weight is 0, though .* \+0\.0200 AUC .*\. The baseline alone stays in force, at weight 0\.$/,
    },
    {
      name: "passed, but the newest advice is 0, and one before",
      screener,
      gate: true,
      weight: 0,
      previous: 0.5,
      expected: { verdict: "publish", weight: 0 },
      why: /best weight is 0, .* The adapter before is withdrawn; the baseline alone is in force\.$/,
    },
    ...[null, 0].map((previous): Case => ({
      name: "failed",
      screener,
      gate: false,
      weight: 0.8,
      previous,
      expected: { verdict: "keep", weight: 0 },
      why: /^The adapter does not beat touches beyond doubt: \+0\.0010 AUC \[−0\.0100, \+0\.0120\]\. The baseline alone stays/,
    })),
    {
      name: "failed, and one before",
      screener,
      gate: false,
      weight: 0.8,
      previous: 0.15,
      expected: { verdict: "publish", weight: 0 },
      why: /^The adapter does not beat touches beyond doubt: .* The adapter before is withdrawn/,
    },
  ]),
  ...[null, 0, 0.15].flatMap((previous): Case[] => [
    {
      name: "too little, nothing tested",
      screener: "skip",
      gate: null,
      weight: 0.8,
      previous,
      expected: { verdict: "skip", weight: previous ?? 0 },
      why: /^There is too little to learn from: 12 functions\.$/,
    },
    {
      name: "enough, but no window could be tested",
      screener: "run",
      gate: null,
      weight: 0.8,
      previous,
      expected: { verdict: "skip", weight: previous ?? 0 },
      why: /^No past window holds both fixed and other functions, so nothing could be tested\.$/,
    },
  ]),
];

test.each(CASES)("$screener, $name (before: $previous): $expected.verdict at $expected.weight", (one) => {
  const { why, ...verdict } = verdictOf(
    screening(one.screener),
    one.gate === null ? null : gate(one.gate),
    one.weight,
    one.previous,
  );
  expect(verdict).toEqual(one.expected);
  expect(why).toMatch(one.why);
});
