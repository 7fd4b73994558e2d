import { describe, expect, test } from "@jest/globals";
import { disputedFunctions, trainingSignal } from "../../src/labels/feedback.js";
import type { AdaptedWindow } from "../../src/learning/forward-adapter.js";
import { fitForward } from "../../src/learning/forward-adapter.js";
import { workshopWindows } from "../learning/workshop-windows.js";

describe("a disputed change", () => {
  test("halves what its functions teach, and nothing else", () => {
    const signal = Float64Array.of(0.8, 0.4, 0, 0.2);
    const disputed = Uint8Array.of(1, 0, 1, 0);
    expect([...trainingSignal({ signal, disputed })]).toEqual([0.4, 0.4, 0, 0.2]);
    expect([...signal]).toEqual([0.8, 0.4, 0, 0.2]);
  });

  test("marks the functions that it touched, in the window that holds it", async () => {
    const { windows } = await workshopWindows(3);
    const { history } = windows[0]!.model.context.view;
    const { first, commit } = history.tracked.functions;
    const row = commit[first[0]!]!;
    const sha = history.log.commits.sha[row]!;
    const marked = disputedFunctions(history, new Set([sha]));
    const touching = Array.from({ length: first.length - 1 }, (_, f) =>
      Number(commit.slice(first[f], first[f + 1]).includes(row)),
    );
    expect([...marked]).toEqual(touching);
    expect(touching).toContain(1);
    for (const none of [undefined, new Set<string>(), new Set(["f".repeat(40)])])
      expect(disputedFunctions(history, none)).toEqual(new Uint8Array(first.length - 1));
  });

  test("changes what is learned, and no label that is tested on", async () => {
    const { windows } = await workshopWindows(3);
    const disputed = windows.map((window): AdaptedWindow => ({
      ...window,
      disputed: new Uint8Array(window.functions.length).fill(1),
    }));
    const plain = fitForward(windows).heads[0]!;
    const taught = fitForward(disputed).heads[0]!;
    // All of them disputed: a ridge of half the target has half the weights.
    const at = plain.weights.findIndex((weight) => weight !== 0);
    expect(taught.weights[at]! / plain.weights[at]!).toBeCloseTo(0.5, 4);
    expect(disputed.map(({ labels }) => labels)).toEqual(windows.map(({ labels }) => labels));
  });
});
