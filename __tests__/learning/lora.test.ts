import { beforeAll, describe, expect, test } from "@jest/globals";
import { backtest } from "../../src/learning/backtest.js";
import { blended } from "../../src/learning/blend.js";
import type { AdaptedWindow } from "../../src/learning/forward-adapter.js";
import { loraExamples, loraFunctions, MOST_EXAMPLES, scoresOf } from "../../src/learning/lora-dataset.js";
import { bestRun, decideLora, loraRows, type LoraRun, type LoraTrial } from "../../src/learning/lora-gate.js";
import { seededRandom } from "../../src/evaluation/random.js";
import { auc } from "./golden.js";
import { workshopWindows } from "./workshop-windows.js";

let windows: readonly AdaptedWindow[];
let others: ReadonlyMap<string, Float64Array>;
beforeAll(async () => {
  ({ windows } = await workshopWindows(4));
  others = backtest(windows)[0]!.scores;
});

const [test0, validation1] = [() => windows[0]!, () => windows[1]!];

describe("what a LoRA adapter learns from", () => {
  test("is split in time: the newest year tests, the one before chooses, older ones teach", () => {
    const examples = loraExamples(windows);
    const of = (split: string) => examples.filter((example) => example.split === split);
    expect(of("test")).toHaveLength(windows[0]!.texts.length);
    expect(of("validation")).toHaveLength(windows[1]!.texts.length);
    expect(of("train")).toHaveLength(windows[2]!.texts.length + windows[3]!.texts.length);
    expect(new Set(examples.map(({ id }) => id)).size).toBe(examples.length);
    // What teaches was known before what chooses begins, and so on.
    for (const [i, window] of windows.slice(1).entries()) expect(window.end).toBeLessThan(windows[i]!.cutoff);
  });

  test("is a function's text as it read then, in its language, and what became of it", () => {
    const [first] = loraExamples(windows).filter(({ split }) => split === "test");
    expect(first).toEqual({
      id: "0-0",
      split: "test",
      language: expect.stringMatching(/^[a-z][a-z0-9+#.-]{0,31}$/),
      path: windows[0]!.paths[0],
      text: windows[0]!.texts[0]!.text,
      target: windows[0]!.labels.signal[0],
    });
    expect(loraFunctions(windows[0]!)).toHaveLength(windows[0]!.texts.length);
  });

  test("is drawn from all years where there is more than is taken, the same each time", () => {
    const many = Array.from(
      { length: 2 + Math.ceil((1.5 * MOST_EXAMPLES) / windows[2]!.texts.length) },
      () => windows[2]!,
    );
    const taught = loraExamples(many).filter(({ split }) => split === "train");
    expect(taught).toHaveLength(MOST_EXAMPLES);
    const years = new Set(taught.map(({ id }) => id.split("-")[0]));
    expect(years.size).toBe(many.length - 2);
    expect(loraExamples(many).map(({ id }) => id)).toEqual(loraExamples(many).map(({ id }) => id));
  });

  test("scores come back to their rows, and a missing one is told", () => {
    const scores = windows[0]!.texts.map((_, row) => ({ id: `0-${row}`, value: row % 9 })).reverse();
    expect(scoresOf(scores, windows[0]!, "0")[5]).toBe(5);
    expect(() => scoresOf(scores.slice(1), windows[0]!, "0")).toThrow(RangeError);
    expect(() => scoresOf(scores, windows[1]!, "1")).toThrow(RangeError);
  });
});

/** Values that know so much of what came true: 1 all, 0 nothing. */
function knowing(window: AdaptedWindow, share: number, seed: number): Float64Array {
  const random = seededRandom(seed);
  return Float64Array.from(window.labels.anyFix, (label) => (random() < share ? 9 * label : 9 * random()));
}

function trialOf(shares: readonly number[], validated = shares): LoraTrial {
  const runs = shares.map((share, i): LoraRun => ({
    seed: i,
    rho: validated[i]!,
    validation: knowing(validation1(), validated[i]!, 10 + i),
    test: knowing(test0(), share, 20 + i),
  }));
  return {
    test: test0(),
    validation: validation1(),
    without: { test: test0().baseline, validation: validation1().baseline },
    others,
    zeroShot: knowing(test0(), 0, 3),
    runs,
  };
}

describe("the gate of a LoRA adapter", () => {
  test.each<[string, number[], boolean]>([
    ["that knows what comes", [0.98], true],
    ["that knows nothing", [0], false],
    ["of three runs that know what comes", [0.98, 0.97, 0.96], true],
    ["of three runs, one of which was lucky", [0.98, 0, 0], false],
  ])("for one %s", (_, shares, passed) => {
    expect(decideLora(trialOf(shares))).toMatchObject({ passed, candidate: "blend+lora" });
  });

  test("holds it against the best of all other rows, by the test window", () => {
    const labels = test0().labels.anyFix;
    const best = [...others]
      .map(([name, scores]) => [auc(scores, labels)!, name] as const)
      .sort((a, b) => b[0] - a[0]);
    const decision = decideLora(trialOf([0.98]))!;
    expect(decision.against).toBe(best[0]![1]);
    const candidate = blended(test0().baseline, trialOf([0.98]).runs[0]!.test, decision.weight);
    expect(decision.difference.estimate).toBeCloseTo(auc(candidate, labels)! - best[0]![0], 9);
  });

  test("chooses the weight on the window before, whatever the test would like", () => {
    const misled = decideLora(trialOf([0.98], [0]))!;
    expect(misled.weight).toBeLessThan(0.5);
    expect(decideLora(trialOf([0], [0.98]))).toMatchObject({ passed: false });
    expect(decideLora(trialOf([0], [0.98]))!.weight).toBeGreaterThan(0.5);
  });

  test("gives the table three rows, the mean over the runs", () => {
    const rows = loraRows(trialOf([0.9, 0.1]), 1, "any-fix", 50);
    expect(rows.map(({ name }) => name).sort()).toEqual(["blend+lora", "lora", "lora-zero-shot"]);
    const labels = test0().labels.anyFix;
    const { runs } = trialOf([0.9, 0.1]);
    const mean = (auc(runs[0]!.test, labels)! + auc(runs[1]!.test, labels)!) / 2;
    const lora = rows.find(({ name }) => name === "lora")!;
    expect(lora.metrics["auc"]!.value).toBeCloseTo(mean, 9);
    expect(lora).toMatchObject({ protocol: "temporal", functions: test0().texts.length });
  });

  test("keeps the run that validation liked best", () => {
    expect(bestRun(trialOf([0, 0, 0], [0.2, 0.9, 0.5]).runs)).toBe(1);
    expect(bestRun(trialOf([0, 0], [0.4, 0.4]).runs)).toBe(0);
  });
});
