import { expect, test } from "@jest/globals";
import { seededRandom } from "../../src/evaluation/random.js";
import { reliabilityOf, type ScoredLabels } from "../../src/learning/reliability.js";

/** Labels that are drawn with p = 1 / (1 + exp(−offset − slope·score)). */
function drawn(n: number, seed: number, { slope = 1.5, offset = -2 } = {}): ScoredLabels {
  const random = seededRandom(seed);
  // Sum of twelve uniform numbers: deviation 1.
  const score = Float64Array.from(
    { length: n },
    () => Array.from({ length: 12 }, random).reduce((a, b) => a + b) - 6,
  );
  const labels = Array.from(score, (s) => (random() < 1 / (1 + Math.exp(-offset - slope * s)) ? 1 : 0));
  return { score, labels };
}
const rate = ({ labels }: ScoredLabels): number =>
  Array.from(labels).reduce((sum, label) => sum + label, 0) / labels.length;

test("where the world stays as it was, what is foretold comes true", () => {
  const test = drawn(4000, 2);
  const { bins, ece, brierSkill } = reliabilityOf(drawn(4000, 1), test);
  expect(ece).toBeLessThan(0.03);
  expect(brierSkill).toBeGreaterThan(0.1);
  expect(bins.map(({ count }) => count)).toEqual(new Array(10).fill(400));
  for (const { predicted, observed } of bins) expect(Math.abs(predicted - observed)).toBeLessThan(0.07);
  const predicted = bins.map((bin) => bin.predicted);
  expect(predicted).toEqual([...predicted].sort((a, b) => a - b));
  const mean = bins.reduce((sum, { observed, count }) => sum + observed * count, 0) / 4000;
  expect(mean).toBeCloseTo(rate(test), 12);
});

test("where fixes became three times as common, the error is that difference", () => {
  const [train, test] = [drawn(4000, 1), drawn(4000, 2, { offset: 0 })];
  const { ece } = reliabilityOf(train, test);
  expect(rate(test) - rate(train)).toBeGreaterThan(0.2);
  expect(ece).toBeCloseTo(rate(test) - rate(train), 2);
});

test("a score that says nothing has no skill", () => {
  const { brierSkill, ece } = reliabilityOf(drawn(4000, 1, { slope: 0 }), drawn(4000, 2, { slope: 0 }));
  expect(Math.abs(brierSkill!)).toBeLessThan(0.01);
  expect(ece).toBeLessThan(0.02);
});

test("the test's own labels have no part in the forecast", () => {
  const [train, test] = [drawn(500, 1), drawn(500, 2)];
  const forecast = (labels: ArrayLike<number>): number[] =>
    reliabilityOf(train, { ...test, labels }).bins.map(({ predicted }) => predicted);
  expect(forecast(Array.from(test.labels, (label) => 1 - label))).toEqual(forecast(test.labels));
});

test("fewer functions than bins, and no function at all", () => {
  const train = drawn(500, 1);
  const { bins } = reliabilityOf(train, { score: Float64Array.of(-1, 0, 2), labels: [0, 1, 1] });
  expect(bins.map(({ count, observed }) => [count, observed])).toEqual([
    [1, 0],
    [1, 1],
    [1, 1],
  ]);
  expect(reliabilityOf(train, { score: new Float64Array(0), labels: [] })).toEqual({
    bins: [],
    ece: null,
    brierSkill: null,
  });
});

test("a window without a fix foretells none, and one to test on has no skill to measure", () => {
  const none = { score: Float64Array.of(-1, 0, 1, 2), labels: [0, 0, 0, 0] };
  const { bins, ece } = reliabilityOf(none, drawn(500, 2));
  for (const { predicted } of bins) {
    expect(predicted).toBeGreaterThanOrEqual(0);
    expect(predicted).toBeLessThan(0.1);
  }
  expect(ece).toBeGreaterThan(0.05);
  expect(reliabilityOf(drawn(500, 1), none).brierSkill).toBeNull();
});
