import { beforeAll, describe, expect, test } from "@jest/globals";
import { seededRandom } from "../../src/evaluation/random.js";
import { functionAt } from "../../src/history/history.js";
import {
  ADAPTER_ROWS,
  backtest,
  labelsOf,
  ROW_REASONS,
  type TestedBlend,
} from "../../src/learning/backtest.js";
import { blended, chooseWeight, FIRST_WEIGHT } from "../../src/learning/blend.js";
import { COMPARISON_ROWS } from "../../src/learning/comparison-rows.js";
import { fitForward, withAdapters, type AdaptedWindow } from "../../src/learning/forward-adapter.js";
import { decideGate, permutedAuc } from "../../src/learning/gate.js";
import { learningCurve } from "../../src/learning/learning-curve.js";
import { TRAINED_ROWS } from "../../src/learning/trained-rows.js";
import { predictAll } from "../../src/scoring/adapters/tabular/adapter.js";
import { auc } from "./golden.js";
import { workshopWindows } from "./workshop-windows.js";

let windows: readonly AdaptedWindow[];
let tested: readonly TestedBlend[];
beforeAll(async () => {
  ({ windows } = await workshopWindows(4));
  tested = backtest(windows);
});

const day = ({ cutoff }: AdaptedWindow): string => new Date(cutoff * 1000).toISOString().slice(0, 10);
const scoresOf = (of: readonly TestedBlend[]) =>
  of.map(({ scores, weight }) => ({ weight, scores: [...scores] }));

/** The window with what came true turned round. */
function turned(window: AdaptedWindow): AdaptedWindow {
  const { labels } = window;
  const anyFix = labels.anyFix.map((label) => 1 - label);
  return {
    ...window,
    labels: {
      anyFix,
      narrowFix: anyFix,
      fixes: Int32Array.from(anyFix),
      credit: Float64Array.from(anyFix),
      signal: Float64Array.from(anyFix, (label) => label / 2),
    },
  };
}

/** The window with another adapter: what its own labels say, loud or not at all, and noise. */
function planted(window: AdaptedWindow, loudness: number, seed: number): AdaptedWindow {
  const random = seededRandom(seed);
  return {
    ...window,
    adapter: Float64Array.from(window.labels.anyFix, (label) => random() + loudness * label),
  };
}

describe("a backtest", () => {
  test("scores every window but the oldest by every row, newest first", () => {
    expect(tested.map(({ cutoff }) => cutoff)).toEqual(windows.slice(0, -1).map(day));
    const names = [...COMPARISON_ROWS, ...TRAINED_ROWS].map(({ name }) => name).concat(ADAPTER_ROWS);
    tested.forEach(({ scores, paths, lines, labels }, i) => {
      expect([...scores.keys()]).toEqual(names);
      expect([paths, lines, labels]).toEqual([
        windows[i]!.paths,
        windows[i]!.lines,
        windows[i]!.labels.anyFix,
      ]);
      for (const score of scores.values()) {
        expect(score).toHaveLength(paths.length);
        expect(Array.from(score).every(Number.isFinite)).toBe(true);
      }
    });
    expect([...ROW_REASONS.keys()].sort()).toEqual([...names].sort());
  });

  test("what came true in the tested window, or in a newer one, changes no score and no weight of it", () => {
    for (const at of [0, 1]) {
      const again = backtest(withAdapters(windows.map((window, i) => (i === at ? turned(window) : window))));
      expect(scoresOf(again.slice(at))).toEqual(scoresOf(tested.slice(at)));
      expect(again[at]!.labels).not.toEqual(tested[at]!.labels);
    }
  });

  test("what came true in the window before does change what is learned", () => {
    const again = backtest(withAdapters(windows.map((window, at) => (at === 1 ? turned(window) : window))));
    for (const row of ["text-tfidf", "activity-only", "tabular-adapter"]) {
      expect(again[0]!.scores.get(row)).not.toEqual(tested[0]!.scores.get(row));
    }
    for (const { name } of COMPARISON_ROWS)
      expect(again[0]!.scores.get(name)).toEqual(tested[0]!.scores.get(name));
  });

  test("the weight is chosen on older windows only, the first where there is none", () => {
    const known = windows.map((window) => ({
      baseline: window.baseline,
      adapter: window.adapter!,
      labels: window.labels.anyFix,
    }));
    expect(tested.map(({ weight }) => weight)).toEqual([
      chooseWeight(known.slice(1, 3)),
      chooseWeight(known.slice(2, 3)),
      FIRST_WEIGHT,
    ]);
    // A perfect adapter in the tested window is worth nothing to a weight that the past says is 0.
    const [newest, ...past] = windows;
    const hopeless = past.map((window) => ({ ...window, adapter: window.baseline.map((z) => -z) }));
    expect(backtest([planted(newest!, 9, 1), ...hopeless])[0]!.weight).toBe(0);
  });

  test("a blend is the baseline and the adapter at that weight", () => {
    for (const { scores, weight } of tested) {
      const [baseline, adapter] = [scores.get("baseline")!, scores.get("tabular-adapter")!];
      expect(scores.get("blend")).toEqual(blended(baseline, adapter, weight));
    }
  });

  test("narrow fixes are their own label", () => {
    const narrow = backtest(windows, "narrow-fix");
    expect(narrow.map(({ labels }) => labels)).toEqual(
      windows.slice(0, -1).map((w) => labelsOf(w, "narrow-fix")),
    );
  });

  test.each([[0], [1]])("of %d windows nothing can be tested", (count) => {
    expect(backtest(windows.slice(windows.length - count))).toEqual([]);
  });
});

describe("the adapter of a window", () => {
  test("is fitted on all windows before it, and on no other", () => {
    expect(windows.map(({ adapter }) => adapter === null)).toEqual([false, false, false, true]);
    windows.slice(0, -1).forEach((window, i) => {
      expect(window.adapter).toEqual(predictAll(fitForward(windows.slice(i + 1)), window.texts));
    });
  });

  test("tells what its words tell: the sockets", () => {
    for (const { adapter, texts } of windows.slice(0, -1)) {
      const isSocket = texts.map(({ text }) => (text.includes("socket") ? 1 : 0));
      expect(auc(adapter!, isSocket)).toBeGreaterThan(0.9);
    }
  });

  test("a window more than four back is forgotten", () => {
    const five = [...windows, { ...turned(windows[3]!) }];
    expect(fitForward(five)).toEqual(fitForward(windows));
  });
});

describe("the gate", () => {
  test("passes for an adapter that knows, and names the row that it beat", () => {
    const knowing = backtest(windows.map((window, i) => planted(window, 2, i)));
    const decision = decideGate(knowing)!;
    expect(decision).toMatchObject({ passed: true, candidate: "blend" });
    expect(decision.difference.low).toBeGreaterThan(0);
    expect(decision.difference.estimate).toBeGreaterThan(decision.difference.low);
    expect(decision.difference.high).toBeGreaterThan(decision.difference.estimate);
  });

  test("fails for one that guesses", () => {
    const { passed, difference } = decideGate(backtest(windows.map((window, i) => planted(window, 0, i))))!;
    expect(passed).toBe(false);
    expect(difference.low).toBeLessThanOrEqual(0);
  });

  test("holds against the best row by mean AUC that needs no adapter", () => {
    const means = [...tested[0]!.scores.keys()]
      .filter((name) => name !== "blend" && name !== "tabular-adapter")
      .map((name) => ({
        name,
        mean:
          tested.reduce((sum, { scores, labels }) => sum + auc(scores.get(name)!, labels), 0) / tested.length,
      }));
    const best = means.reduce((a, b) => (b.mean > a.mean ? b : a));
    const { against, difference } = decideGate(tested)!;
    expect(against).toBe(best.name);
    const blend =
      tested.reduce((sum, { scores, labels }) => sum + auc(scores.get("blend")!, labels), 0) / tested.length;
    expect(difference.estimate).toBeCloseTo(blend - best.mean, 12);
  });

  test("decides nothing where nothing was tested, or nothing can be told apart", () => {
    expect(decideGate([])).toBeNull();
    const unlabelled = tested.map((window) => ({ ...window, labels: new Uint8Array(window.paths.length) }));
    expect(decideGate(unlabelled)).toBeNull();
  });
});

test("labels dealt anew leave the strongest learner at .50", () => {
  const { mean, deviation } = permutedAuc(windows[1]!, windows[0]!)!;
  expect(Math.abs(mean - 0.5)).toBeLessThan(0.03);
  expect(deviation).toBeGreaterThan(0.01);
  expect(deviation).toBeLessThan(0.1);
  const none = {
    ...windows[0]!,
    labels: { ...windows[0]!.labels, anyFix: new Uint8Array(windows[0]!.paths.length) },
  };
  expect(permutedAuc(windows[1]!, none)).toBeNull();
});

describe("the learning curve", () => {
  test("learns from more and more functions of the windows before, up to all", () => {
    const curve = learningCurve(windows);
    const all = windows.slice(1).reduce((sum, { paths }) => sum + paths.length, 0);
    expect(curve.map(({ functions }) => functions / all)).toEqual([0.125, 0.25, 0.5, 0.75, 1]);
    expect(curve.at(-1)!.rho).toBeGreaterThan(0.1);
    expect(learningCurve(windows)).toEqual(curve);
  });

  test("does not learn from the window that it is tried on", () => {
    const flipped = learningCurve([turned(windows[0]!), ...windows.slice(1)]);
    // What is not fixed is told as badly as what is fixed is told well, if the scores are the same.
    expect(flipped.at(-1)!.rho!).toBeLessThan(0);
  });

  test("says nothing of one window, nor where nothing is to be told apart", () => {
    expect(learningCurve([])).toEqual([]);
    expect(learningCurve([windows[0]!])).toEqual([]);
    const signal = new Float64Array(windows[0]!.paths.length);
    const constant = { ...windows[0]!, labels: { ...windows[0]!.labels, signal } };
    expect(learningCurve([constant, windows[1]!]).map(({ rho }) => rho)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe("comparison rows", () => {
  const row = (name: string) => COMPARISON_ROWS.find((one) => one.name === name)!.scores;

  test("are the numbers that they are called after", () => {
    const window = windows[0]!;
    const { context } = window.model;
    const at = Array.from(window.functions, (index) => functionAt(context.view.history, index).fn);
    expect([...row("lines-of-code")(window)]).toEqual(at.map((fn) => fn.endLine - fn.startLine + 1));
    expect([...row("smallest-first")(window)]).toEqual(at.map((fn) => fn.startLine - fn.endLine - 1));
    expect([...row("cyclomatic-complexity")(window)]).toEqual(
      at.map((fn) => fn.metrics.cyclomaticComplexity),
    );
    expect([...row("touches")(window)]).toEqual(
      Array.from(window.functions, (f) => context.view.functionTouches(f).length),
    );
    expect(row("baseline")(window)).toEqual(window.baseline);
  });

  test("prior fixes are of the past alone: they grow by what the window after brought", () => {
    const [newer, older] = [windows[0]!, windows[1]!];
    const key = (window: AdaptedWindow) => window.paths.map((path, i) => `${path} ${window.names[i]}`);
    expect(key(newer)).toEqual(key(older));
    const [then, now] = [row("prior-fixes")(older), row("prior-fixes")(newer)];
    // The gap's fixes are in no window's labels, but in the later past.
    older.labels.fixes.forEach((fixes, i) => expect(now[i]! - then[i]!).toBeGreaterThanOrEqual(fixes));
    const grown = now.reduce((sum, value, i) => sum + value - then[i]!, 0);
    const labelled = older.labels.fixes.reduce((sum, value) => sum + value, 0);
    expect(labelled).toBeGreaterThan(10);
    expect(grown - labelled).toBeLessThan(0.2 * labelled);
  });

  test("chance is the same each time, and knows nothing", () => {
    const chance = row("random")(windows[0]!);
    expect(row("random")(windows[0]!)).toEqual(chance);
    expect(new Set(chance).size).toBe(chance.length);
  });
});
