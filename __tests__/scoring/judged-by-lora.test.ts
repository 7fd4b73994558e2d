import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { ScoreScale } from "../../src/scoring/baseline.js";
import { distributionOf } from "../../src/scoring/adapters/distribution.js";
import { judged, judgedByLora, type LearnedModel, type LoraBlend } from "../../src/scoring/learned.js";

const BASELINES = Array.from({ length: 101 }, (_, i) => i / 10);
const scale = new ScoreScale(BASELINES);
const VALUES = Array.from({ length: 101 }, (_, i) => (9 * i) / 100);
/** As training makes it: over the same functions, riskier ones with higher values. */
const blendOf = (weight: number): LoraBlend => {
  const lora = distributionOf(VALUES);
  const z = VALUES.map((value) => (value - lora.mean) / lora.deviation);
  return { weight, values: [], scales: { lora, blend: distributionOf(z.map((own) => own + weight * own)) } };
};
const adapter = distributionOf(BASELINES.map((value) => value * 2));
const learned: LearnedModel = {
  weight: 0.5,
  scales: {
    adapter,
    baseline: distributionOf(BASELINES),
    blend: distributionOf(BASELINES.map((v) => scale.z(v) * 1.5)),
  },
  predict: () => new Float64Array(),
};

describe.each<[string, LearnedModel | null]>([
  ["the baseline alone", null],
  ["a blend with the tabular adapter", learned],
])("on top of %s", (_, tabular) => {
  const without = (baseline: number) =>
    judged(baseline, tabular === null ? null : baseline * 2, scale, tabular);

  test("what stood before keeps its part, and the parts add up to the score", () => {
    const before = without(7);
    const after = judgedByLora(before, 9, blendOf(0.3), scale, tabular);
    expect(after.learned).toEqual(before.learned);
    expect(after.score - before.score).toBeCloseTo(after.lora!.contribution, 12);
    expect(after.lora!.contribution).toBeGreaterThan(0);
    expect(after.lora!.rank).toBeCloseTo(100 / 101, 6);
    expect(after.percentile).toBeGreaterThan(before.percentile);
  });

  test("a weight of next to nothing moves next to nothing", () => {
    const before = without(7);
    const after = judgedByLora(before, 0, blendOf(1e-9), scale, tabular);
    expect(after.score).toBeCloseTo(before.score, 6);
    expect(Math.abs(after.percentile - before.percentile)).toBeLessThan(1.1);
  });

  test("a higher value never lowers a function, and a higher weight moves it further", () => {
    const value = fc.double({ min: 0, max: 9, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0, max: 10, noNaN: true }), value, value, (baseline, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)].map((of) =>
          judgedByLora(without(baseline), of, blendOf(0.3), scale, tabular),
        );
        expect(high!.score).toBeGreaterThanOrEqual(low!.score);
        expect(high!.percentile).toBeGreaterThanOrEqual(low!.percentile);
        const [less, more] = [0.1, 0.9].map((weight) =>
          Math.abs(judgedByLora(without(baseline), one, blendOf(weight), scale, tabular).lora!.contribution),
        );
        expect(more!).toBeGreaterThanOrEqual(less!);
      }),
    );
  });

  test("in the baseline's unit: as much as that many deviations of what it stands on", () => {
    const { lora } = judgedByLora(without(7), 9, blendOf(0.3), scale, tabular);
    const unit = tabular === null ? 1 : tabular.scales.blend.deviation;
    expect(lora!.contribution).toBeCloseTo(scale.spread(unit * 0.3 * lora!.z), 12);
  });
});
