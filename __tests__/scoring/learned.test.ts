import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { distributionOf } from "../../src/scoring/adapters/distribution.js";
import { ScoreScale } from "../../src/scoring/baseline.js";
import { blendedZ, judged, learnedModel, type LearnedModel } from "../../src/scoring/learned.js";
import { sampleBundle } from "./adapters/sample-bundle.js";

const BASELINE = Array.from({ length: 201 }, (_, i) => (i - 100) / 50);
const ADAPTER = Array.from({ length: 201 }, (_, i) => ((i * 37) % 201) / 100);
const scale = new ScoreScale(BASELINE);
const [b, a] = [distributionOf(BASELINE), distributionOf(ADAPTER)];

function modelOf(weight: number): LearnedModel {
  const blend = distributionOf(
    BASELINE.map((score, i) =>
      blendedZ((score - b.mean) / b.deviation, (ADAPTER[i]! - a.mean) / a.deviation, weight),
    ),
  );
  return { weight, scales: { baseline: b, adapter: a, blend }, predict: () => new Float64Array(0) };
}

describe("a verdict", () => {
  test("of an average function in both: the middle, and nothing added", () => {
    const { score, percentile, z, learned } = judged(b.mean, a.mean, scale, modelOf(0.5));
    expect(score).toBeCloseTo(b.mean, 9);
    expect(Math.abs(percentile - 50)).toBeLessThan(3);
    expect(z).toBeCloseTo(0, 6);
    expect(learned).toMatchObject({ z: 0, contribution: 0 });
  });

  test("adds weight · z of the adapter, in deviations of the baseline", () => {
    const { score, learned } = judged(0.3, a.mean + 2 * a.deviation, scale, modelOf(0.15));
    expect(learned!.z).toBeCloseTo(2, 9);
    expect(learned!.contribution).toBeCloseTo(0.15 * 2 * b.deviation, 9);
    expect(score).toBeCloseTo(0.3 + learned!.contribution, 9);
  });

  test.each([
    ["no adapter", judged(0.7, null, scale, null)],
    ["no text to judge", judged(0.7, null, scale, modelOf(0.5))],
  ])("is the baseline's own with %s", (_, { score, percentile, z, learned }) => {
    expect([score, percentile, z, learned]).toEqual([0.7, scale.percentile(0.7), scale.z(0.7), null]);
  });

  test("has nothing to blend in a repository without functions to compare with", () => {
    const empty = new ScoreScale([]);
    expect(judged(0.7, 3, empty, modelOf(0.5))).toMatchObject({ score: 0.7, percentile: 50, learned: null });
  });

  const score = fc.double({ min: -1e6, max: 1e6, noNaN: true });

  test("rises with the score: percentile, z and score never disagree", () => {
    const model = modelOf(0.3);
    fc.assert(
      fc.property(fc.array(fc.tuple(score, score), { minLength: 2, maxLength: 20 }), (pairs) => {
        const verdicts = pairs
          .map(([baseline, adapter]) => judged(baseline / 1e6, adapter, scale, model))
          .sort((x, y) => x.score - y.score);
        return verdicts.every(
          (v, i) =>
            i === 0 ||
            verdicts[i - 1]!.score === v.score ||
            (verdicts[i - 1]!.percentile <= v.percentile && verdicts[i - 1]!.z <= v.z),
        );
      }),
    );
  });

  test("stays finite and in its bounds, whatever numbers an adapter holds", () => {
    const wild = fc.oneof(score, fc.constantFrom(3e38, -3e38));
    fc.assert(
      fc.property(wild, wild, (mean, adapter) => {
        const { scales } = modelOf(4);
        const hostile: LearnedModel = {
          ...modelOf(4),
          scales: {
            ...scales,
            adapter: { ...a, mean: Math.max(-1e9, Math.min(1e9, mean)), deviation: 1e-9 },
          },
        };
        const verdict = judged(0.1, adapter, scale, hostile);
        const { rank, contribution } = verdict.learned!;
        return (
          [verdict.score, verdict.z, contribution].every(Number.isFinite) &&
          Math.abs(contribution) <= 4 * 10 * b.deviation + 1e-9 &&
          verdict.percentile >= 0 &&
          verdict.percentile <= 100 &&
          rank >= 0 &&
          rank <= 1
        );
      }),
    );
  });
});

test("an adapter of weight 0 is none", () => {
  expect(learnedModel(sampleBundle({ weight: 0 }))).toBeNull();
  expect(learnedModel(sampleBundle({ weight: 0.05 }))?.weight).toBe(0.05);
});
