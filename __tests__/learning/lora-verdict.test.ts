import { beforeAll, describe, expect, test } from "@jest/globals";
import { aucDifference } from "../../src/evaluation/compare.js";
import { backtest } from "../../src/learning/backtest.js";
import type { AdaptedWindow } from "../../src/learning/forward-adapter.js";
import { isNewTo, type Standing } from "../../src/learning/in-force.js";
import { decideLora, windowsOf, type LoraDecision, type LoraTrial } from "../../src/learning/lora-gate.js";
import {
  judgeLoraInForce,
  loraVerdictOf,
  type LoraPrevious,
  type LoraVerdict,
} from "../../src/learning/lora-verdict.js";
import { DAY } from "../../src/learning/periods.js";
import { workshopWindows } from "./workshop-windows.js";

const decision = (passed: boolean, weight = 0.3): LoraDecision => ({
  passed,
  candidate: "blend+lora",
  against: "blend",
  difference: passed
    ? { estimate: 0.02, low: 0.005, high: 0.035 }
    : { estimate: 0.001, low: -0.01, high: 0.012 },
  weight,
});
const BETTER = { estimate: 0.03, low: 0.001, high: 0.059 };
const LEVEL = { estimate: 0.01, low: -0.001, high: 0.021 };
const standing = (gain = BETTER, overNew = LEVEL): Standing => ({
  windows: 1,
  against: "touches",
  gain,
  overNew,
});
const before = (facts: Partial<LoraPrevious> = {}): LoraPrevious => ({
  weight: 0.5,
  standing: null,
  unasked: null,
  ...facts,
});
const NO_HELP = before({ weight: 0 });
const UNASKED = before({ unasked: "there is no GPU" });

describe("what becomes of a LoRA adapter", () => {
  test.each<[string, LoraDecision | null, LoraPrevious | null, LoraVerdict["verdict"], RegExp]>([
    [
      "passed, the first",
      decision(true),
      null,
      "publish",
      /^With the LoRA adapter at weight 0\.3 the blend beats blend by \+0\.0200 AUC \[\+0\.0050, \+0\.0350\] in the newest year, forward in time\.$/,
    ],
    ["passed, one of weight 0 before", decision(true), NO_HELP, "publish", /, forward in time\.$/],
    [
      "passed, no window new to the one before",
      decision(true),
      before(),
      "publish",
      /forward in time; it replaces the one before, to which no tested window is new\.$/,
    ],
    [
      "passed, the one before cannot be asked",
      decision(true),
      UNASKED,
      "publish",
      /; it replaces the one before, which could not be asked \(there is no GPU\)\.$/,
    ],
    [
      "passed, the one before is level",
      decision(true),
      before({ standing: standing() }),
      "publish",
      /; it replaces the one before, which is not better beyond doubt: \+0\.0100 AUC \[−0\.0010, \+0\.0210\] on the window that it never saw\.$/,
    ],
    [
      "passed, the one before is better still",
      decision(true),
      before({ standing: standing(BETTER, BETTER) }),
      "keep",
      /^With the LoRA adapter .* The one in force is better still, by \+0\.0300 AUC .* on the window that it never saw, and stays at weight 0\.5\.$/,
    ],
    [
      "passed, the one before is better than it, but not than the rows without",
      decision(true),
      before({ standing: standing(LEVEL, BETTER) }),
      "publish",
      /; it replaces the one before/,
    ],
    [
      "failed, the first",
      decision(false),
      null,
      "withhold",
      /^The blend with the LoRA adapter does not beat blend beyond doubt: \+0\.0010 AUC \[−0\.0100, \+0\.0120\]\. Scores do without it\.$/,
    ],
    ["failed, one of weight 0 before", decision(false), NO_HELP, "withhold", /Scores do without it\.$/],
    [
      "failed, the one before helps",
      decision(false),
      before({ standing: standing() }),
      "keep",
      /beyond doubt: .*\. The one in force beats touches by \+0\.0300 AUC .* on the window that it never saw, and stays at weight 0\.5\.$/,
    ],
    [
      "failed, the one before helps no longer",
      decision(false),
      before({ standing: standing(LEVEL, BETTER) }),
      "withhold",
      /Nor does the adapter before, on the window that it never saw: \+0\.0100 AUC .* against touches: it is withdrawn; scores do without one\.$/,
    ],
    [
      "failed, no window new to the one before",
      decision(false),
      before(),
      "withhold",
      /No tested window is new to the adapter before, so the method's newest year speaks for it: it is withdrawn/,
    ],
    [
      "failed, the one before cannot be asked",
      decision(false),
      UNASKED,
      "withhold",
      /The adapter before could not be asked \(there is no GPU\), so .*: it is withdrawn; scores do without one\.$/,
    ],
    [
      "weight 0, the one before helps",
      decision(false, 0),
      before({ standing: standing() }),
      "keep",
      /^The year before advised weight 0\. The one in force beats touches/,
    ],
    [
      "nothing tested, the first",
      null,
      null,
      "withhold",
      /^The newest year has no fixed functions, or no others\.$/,
    ],
    [
      "nothing tested, one in force",
      null,
      before(),
      "keep",
      /so nothing could be tested; the one in force stays at weight 0\.5\.$/,
    ],
  ])("%s", (_, decided, previous, verdict, why) => {
    expect(loraVerdictOf(decided, { verdict: "run" }, previous)).toEqual({
      verdict,
      why: expect.stringMatching(why),
    });
  });

  test("near the screener's threshold a no was to be expected, a yes needs no excuse", () => {
    expect(loraVerdictOf(decision(false), { verdict: "modest" }, null).why).toMatch(
      /\], as was expected near the screener's threshold\. Scores do without it\.$/,
    );
    expect(loraVerdictOf(decision(true), { verdict: "modest" }, null).why).not.toMatch(/expected/);
  });
});

describe("the LoRA adapter in force", () => {
  let trial: LoraTrial;
  let decided: LoraDecision;
  let test0: AdaptedWindow;
  beforeAll(async () => {
    const { windows } = await workshopWindows(4);
    const validation = windows[1]!;
    test0 = windows[0]!;
    const answers = ({ labels }: AdaptedWindow, share: number) =>
      Float64Array.from(labels.anyFix, (label, row) => (row % 10 < share ? 9 * label : (row * 7) % 10));
    trial = {
      test: test0,
      validation,
      without: { test: test0.baseline, validation: validation.baseline },
      others: backtest(windows)[0]!.scores,
      zeroShot: new Float64Array(test0.texts.length),
      runs: [5, 7].map((share) => ({
        seed: share,
        rho: 0.1,
        validation: answers(validation, share),
        test: answers(test0, share),
      })),
    };
    decided = decideLora(trial)!;
  });

  test("is held against the same row as the new one, and against the mean of its runs", () => {
    const values = Float64Array.from(test0.labels.anyFix, (label) => 9 * label);
    const found = judgeLoraInForce(trial, decided, { weight: 3, values })!;
    expect(found).toMatchObject({ windows: 1, against: decided.against });
    expect(found.gain.low).toBeGreaterThan(0);
    expect(found.gain.estimate - found.overNew.estimate).toBeCloseTo(decided.difference.estimate, 9);
  });

  test("that gives the new one's very answers, at its weight, is no better than it", () => {
    const one = { ...trial, runs: [trial.runs[1]!] };
    const again = decideLora(one)!;
    const found = judgeLoraInForce(one, again, { weight: again.weight, values: one.runs[0]!.test })!;
    expect(found.overNew).toEqual({ estimate: 0, low: 0, high: 0 });
    expect(found.gain).toEqual(again.difference);
  });

  test("that says nothing is what is blended without it", () => {
    const values = new Float64Array(test0.texts.length).fill(4.5);
    const found = judgeLoraInForce(trial, decided, { weight: 1, values })!;
    const windows = windowsOf(trial, 0, "any-fix");
    const { estimate } = aucDifference(windows, ["blend+lora", decided.against])!;
    expect(found.gain.estimate).toBeCloseTo(estimate, 9);
  });

  test.each([
    [14 * DAY, true],
    [14 * DAY - 1, false],
    [-365 * DAY, false],
  ])("trained up to %d s before a window: new to it is %s", (ahead, isNew) => {
    expect(isNewTo(test0.cutoff - ahead, test0)).toBe(isNew);
  });
});
