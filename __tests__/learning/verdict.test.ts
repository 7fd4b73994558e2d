import { expect, test } from "@jest/globals";
import type { GateDecision } from "../../src/learning/gate.js";
import type { Screening } from "../../src/learning/screener.js";
import type { Standing } from "../../src/learning/in-force.js";
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

const BETTER = { estimate: 0.03, low: 0.001, high: 0.059 };
const LEVEL = { estimate: 0.01, low: -0.001, high: 0.021 };
/** How the adapter in force did on windows new to it: beside the best row without, beside the new adapter. */
const standing = (gain = BETTER, overNew = LEVEL, windows = 1): Standing => ({
  windows,
  against: "baseline",
  gain,
  overNew,
});

interface Case {
  readonly name: string;
  readonly screener: Screening["verdict"];
  readonly gate: boolean | null;
  readonly weight: number;
  readonly previous: number | null;
  /** Left out: no tested window is new to the adapter in force. */
  readonly standing?: Standing;
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
      name: "passed, one before that no window is new to",
      screener,
      gate: true,
      weight: 0.3,
      previous: 0.5,
      expected: { verdict: "publish", weight: 0.3 },
      why: /^The adapter beats touches by .*, forward in time; it replaces the one before, to which no tested window is new\.$/,
    },
    {
      name: "passed, one before of weight 0",
      screener,
      gate: true,
      weight: 0.3,
      previous: 0,
      expected: { verdict: "publish", weight: 0.3 },
      why: /, forward in time\.$/,
    },
    {
      name: "passed, and one before is as good",
      screener,
      gate: true,
      weight: 0.3,
      previous: 0.5,
      standing: standing(BETTER, LEVEL, 2),
      expected: { verdict: "publish", weight: 0.3 },
      why: /; it replaces the one before, which is not better beyond doubt: \+0\.0100 AUC \[−0\.0010, \+0\.0210\] on the 2 windows that it never saw\.$/,
    },
    {
      name: "passed, and one before is better",
      screener,
      gate: true,
      weight: 0.3,
      previous: 0.5,
      standing: standing(BETTER, BETTER),
      expected: { verdict: "keep", weight: 0.5 },
      why: /^The adapter beats touches .* The one in force is better still, by \+0\.0300 AUC .* on the window that it never saw, and stays at weight 0\.5\.$/,
    },
    {
      name: "passed, and one before is better than the new one there, but not than the rows without",
      screener,
      gate: true,
      weight: 0.3,
      previous: 0.5,
      standing: standing(LEVEL, BETTER),
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
      why: /best weight is 0, .* No tested window is new to the adapter before, .* it is withdrawn; the baseline alone is in force\.$/,
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
      why: /^The adapter does not beat touches beyond doubt: .* No tested window is new to the adapter before, .* it is withdrawn/,
    },
    {
      name: "failed, and one before helps",
      screener,
      gate: false,
      weight: 0.8,
      previous: 0.15,
      standing: standing(BETTER),
      expected: { verdict: "keep", weight: 0.15 },
      why: /^The adapter does not beat touches beyond doubt: .* The one in force beats baseline by \+0\.0300 AUC .* and stays at weight 0\.15\.$/,
    },
    {
      name: "failed, and one before helps no longer",
      screener,
      gate: false,
      weight: 0.8,
      previous: 0.15,
      standing: standing(LEVEL, BETTER),
      expected: { verdict: "publish", weight: 0 },
      why: /Nor does the adapter before, on the window that it never saw: \+0\.0100 AUC .* against baseline: it is withdrawn; the baseline alone is in force\.$/,
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
    one.previous === null ? null : { weight: one.previous, standing: one.standing ?? null },
  );
  expect(verdict).toEqual(one.expected);
  expect(why).toMatch(one.why);
});
