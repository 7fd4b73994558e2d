import { beforeAll, describe, expect, test } from "@jest/globals";
import { aucDifference } from "../../src/evaluation/compare.js";
import { backtest, type TestedBlend } from "../../src/learning/backtest.js";
import { fitForward, type AdaptedWindow } from "../../src/learning/forward-adapter.js";
import { judgeInForce } from "../../src/learning/in-force.js";
import { DAY, GAP_DAYS } from "../../src/learning/periods.js";
import { workshopWindows } from "./workshop-windows.js";

let windows: readonly AdaptedWindow[];
let tested: readonly TestedBlend[];
beforeAll(async () => {
  ({ windows } = await workshopWindows(4));
  tested = backtest(windows);
});

/** As `train` made it when the window ended. */
const madeAfter = (window: number) => ({
  adapter: fitForward(windows.slice(window)),
  weight: 0.3,
  cutoff: windows[window]!.end,
});

describe("an adapter in force", () => {
  test.each([
    ["of today", 0, null],
    ["a window ago", 1, 1],
    ["two windows ago", 2, 2],
    ["of before all that are tested", 3, 3],
  ])("made %s is judged by the windows since", (_name, made, expected) => {
    expect(judgeInForce(tested, madeAfter(made))?.windows ?? null).toBe(expected);
  });

  test("is not judged by a window that begins less than the gap after it, whatever it knows", () => {
    const gap = GAP_DAYS * DAY;
    const at = (cutoff: number) => judgeInForce(tested, { ...madeAfter(0), cutoff });
    expect(at(windows[0]!.cutoff - gap)).toMatchObject({ windows: 1 });
    expect(at(windows[0]!.cutoff - gap + 1)).toBeNull();
  });

  test("that is the one a window would be given anew has nothing over it", () => {
    const weight = tested[0]!.weight;
    const standing = judgeInForce(tested, { ...madeAfter(1), weight })!;
    expect(standing.overNew).toEqual({ estimate: 0, low: 0, high: 0 });
    const { estimate } = aucDifference([tested[0]!], ["blend", standing.against])!;
    expect(standing.gain.estimate).toBeCloseTo(estimate, 12);
  });

  test("that says nothing is no gain over the baseline's ranking", () => {
    const { adapter, ...rest } = madeAfter(1);
    const silent = {
      ...adapter,
      heads: adapter.heads.map((head) => ({ ...head, weights: head.weights.map(() => 0) })),
    };
    const standing = judgeInForce(tested, { ...rest, adapter: silent })!;
    expect(standing.gain.estimate).toBeCloseTo(
      aucDifference([tested[0]!], ["baseline", standing.against])!.estimate,
      12,
    );
  });
});
