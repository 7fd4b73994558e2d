import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { brier, brierSkill, calibrationError, matthews } from "../../src/evaluation/calibration.js";
import { pearson, rankedPair, spearman, spearmanRho } from "../../src/evaluation/correlation.js";
import { auc, initialFalseAlarms, liftAt, precisionAt } from "../../src/evaluation/discrimination.js";
import { effortAware, popt, recallAtEffort } from "../../src/evaluation/effort.js";
import { ranked, rankedByEffort, type EffortRanking, type Weights } from "../../src/evaluation/ranking.js";
import { groupOutcomes, withinGroups } from "../../src/evaluation/within-group.js";

interface Row {
  readonly score: number;
  readonly label: 0 | 1;
  readonly lines: number;
  readonly weight: number;
  readonly place: number;
}

const row = fc.record<Row>({
  // Few values make ties, doubles none.
  score: fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ min: -1e6, max: 1e6, noNaN: true })),
  label: fc.constantFrom(0, 1),
  lines: fc.integer({ min: 1, max: 500 }),
  weight: fc.integer({ min: 0, max: 3 }),
  place: fc.nat(),
});

const rows = fc.array(row, { maxLength: 40 });
const bothLabels = fc
  .array(row, { minLength: 2, maxLength: 40 })
  .filter((all) => all.some(({ label }) => label === 1) && all.some(({ label }) => label === 0));

const column = <K extends keyof Row>(all: readonly Row[], key: K): number[] => all.map((each) => each[key]);

function rankingOf(all: readonly Row[], scores: ArrayLike<number> = column(all, "score")): EffortRanking {
  return rankedByEffort(scores, column(all, "label"), column(all, "lines"));
}

const METRICS: Readonly<Record<string, (ranking: EffortRanking, weights?: Weights) => number | null>> = {
  auc,
  precisionAt3: (ranking, weights) => precisionAt(ranking, 3, weights),
  lift: (ranking, weights) => liftAt(ranking, 0.2, weights),
  initialFalseAlarms,
  recall: (ranking, weights) => recallAtEffort(ranking, 0.2, weights),
  popt,
};

function expectNear(found: number | null, expected: number | null): void {
  if (found === null || expected === null) expect(found).toBe(expected);
  else expect(Math.abs(found - expected)).toBeLessThan(1e-9 * Math.max(1, Math.abs(expected)));
}

describe.each(Object.entries(METRICS))("%s", (_, metric) => {
  test("is null without both labels, else a finite number", () => {
    fc.assert(
      fc.property(rows, (all) => {
        const value = metric(rankingOf(all));
        expect(value === null).toBe(new Set(column(all, "label")).size < 2);
        expect(value === null || Number.isFinite(value)).toBe(true);
      }),
    );
  });

  test("does not depend on the order in which rows are given", () => {
    fc.assert(
      fc.property(rows, (all) => {
        const moved = [...all].sort((a, b) => a.place - b.place);
        expectNear(metric(rankingOf(moved)), metric(rankingOf(all)));
      }),
    );
  });

  test("depends on the order of the scores only", () => {
    fc.assert(
      fc.property(rows, (all) => {
        const scores = column(all, "score");
        const sorted = [...new Set(scores)].sort((a, b) => a - b);
        const places = scores.map((score) => sorted.indexOf(score) * 10 - 7);
        expectNear(metric(rankingOf(all, places)), metric(rankingOf(all)));
      }),
    );
  });

  test("a weight is so many copies of the row", () => {
    fc.assert(
      fc.property(rows, (all) => {
        const copies = all.flatMap((each) => new Array<Row>(each.weight).fill(each));
        expectNear(metric(rankingOf(all), column(all, "weight")), metric(rankingOf(copies)));
      }),
    );
  });
});

describe("known values", () => {
  test("AUC(−s) = 1 − AUC(s)", () => {
    fc.assert(
      fc.property(bothLabels, (all) => {
        const turned = column(all, "score").map((score) => -score);
        expectNear(auc(rankingOf(all, turned)), 1 - auc(rankingOf(all))!);
      }),
    );
  });

  test("AUC is the share of pairs in order", () => {
    fc.assert(
      fc.property(bothLabels, (all) => {
        const [fixed, others] = [1, 0].map((label) => all.filter((each) => each.label === label));
        const pairs = fixed!.flatMap((a) => others!.map((b) => (Math.sign(a.score - b.score) + 1) / 2));
        expectNear(auc(rankingOf(all)), pairs.reduce((sum, pair) => sum + pair, 0) / pairs.length);
      }),
    );
  });

  test("Popt lies in 0–1, the best order has 1, the worst 0, and turning the order round mirrors it", () => {
    fc.assert(
      fc.property(bothLabels, (all) => {
        const value = popt(rankingOf(all))!;
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        const density = all.map(({ label, lines }) => label / lines);
        const turned = (scores: readonly number[]): number[] => scores.map((score) => -score);
        expectNear(popt(rankingOf(all, density)), 1);
        expectNear(popt(rankingOf(all, turned(density))), 0);
        expectNear(popt(rankingOf(all, turned(column(all, "score")))), 1 - value);
      }),
    );
  });

  test("a constant score is chance", () => {
    fc.assert(
      fc.property(bothLabels, fc.integer(), (all, constant) => {
        const ranking = rankingOf(
          all,
          all.map(() => constant),
        );
        expectNear(auc(ranking), 0.5);
        expectNear(liftAt(ranking), 1);
        expectNear(popt(ranking), 0.5);
        expectNear(recallAtEffort(ranking), 0.2);
        expect(spearman(new Array<number>(all.length).fill(constant), column(all, "label"))).toBeNull();
      }),
    );
  });

  test("no order finds more than the best, nor less than the worst", () => {
    fc.assert(
      fc.property(bothLabels, fc.integer({ min: 1, max: 50 }), (all, k) => {
        const labels = column(all, "label");
        const found = precisionAt(rankingOf(all), k)!;
        expect(found).toBeLessThanOrEqual(precisionAt(rankingOf(all, labels), k)! + 1e-12);
        const others = labels.filter((label) => label === 0).length;
        expect(initialFalseAlarms(rankingOf(all))!).toBeLessThanOrEqual(others);
        expect(initialFalseAlarms(rankingOf(all, labels))).toBe(0);
      }),
    );
  });

  test("all lines read find all", () => {
    fc.assert(fc.property(bothLabels, (all) => expectNear(recallAtEffort(rankingOf(all), 1), 1)));
  });

  test("effort-aware: of equal rank the smaller first, sixteen times the lines half the score", () => {
    const aware = effortAware([1, 1, 5], [16, 1, 1]);
    expect([...aware]).toEqual([0.25, 0.5, 1]);
  });
});

describe("correlation", () => {
  const pairs = fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })), {
    maxLength: 30,
  });

  test("is null or −1 … 1, symmetric, turned with a side, and of ranks alone", () => {
    fc.assert(
      fc.property(pairs, (both) => {
        const [x, y] = [both.map(([a]) => a), both.map(([, b]) => b)];
        const found = spearman(x, y);
        expect(found === null).toBe(new Set(x).size < 2 || new Set(y).size < 2);
        if (!found) return;
        expect(Math.abs(found.rho)).toBeLessThanOrEqual(1);
        expectNear(spearman(y, x)!.rho, found.rho);
        expectNear(
          spearman(
            x.map((a) => -a),
            y,
          )!.rho,
          -found.rho,
        );
        expectNear(
          spearman(
            x.map((a) => Math.exp(a)),
            y,
          )!.rho,
          found.rho,
        );
        expectNear(pearson(x, y), pearson(y, x));
      }),
    );
  });

  test("a weight is so many copies", () => {
    fc.assert(
      fc.property(rows, (all) => {
        const copies = all.flatMap((each) => new Array<Row>(each.weight).fill(each));
        const pairOf = (of: readonly Row[]) => rankedPair(column(of, "score"), column(of, "lines"));
        expectNear(spearmanRho(pairOf(all), column(all, "weight")), spearmanRho(pairOf(copies)));
      }),
    );
  });

  test("a constant that rounding disturbs is constant; a small spread is none", () => {
    expect(pearson(new Array<number>(7).fill(0.1), [1, 2, 3, 4, 5, 6, 7])).toBeNull();
    expect(pearson([1e-14, 2e-14, 3e-14], [1, 2, 3])).toBeCloseTo(1, 12);
  });

  test("ρ of a binary label follows from AUC and prevalence", () => {
    fc.assert(
      fc.property(bothLabels, (all) => {
        const scores = all.map(({ score }, i) => score + i * 1e7);
        const labels = column(all, "label");
        const n = all.length;
        const prevalence = labels.filter(Boolean).length / n;
        // Of finitely many ranks the variance is (n² − 1)/12.
        const exact = n / Math.sqrt(n * n - 1);
        const ceiling = Math.sqrt(3 * prevalence * (1 - prevalence));
        const area = auc(ranked(scores, labels))!;
        expectNear(spearman(scores, labels)!.rho, exact * ceiling * (2 * area - 1));
      }),
    );
  });
});

describe("groups, probabilities, thresholds", () => {
  test("only groups of three and more with both labels count, each alike", () => {
    const [scores, labels, groups] = [[] as number[], [] as number[], [] as string[]];
    const add = (group: string, ...members: [score: number, label: number][]): void => {
      for (const [score, label] of members) {
        scores.push(score);
        labels.push(label);
        groups.push(group);
      }
    };
    add("right", [9, 1], [8, 0], [7, 0]);
    add("two only", [1, 1], [0, 0]);
    add("no fix", [3, 0], [2, 0], [1, 0]);
    add("wrong", [5, 0], [4, 0], [3, 0], [2, 1]);
    add("fixes only", [3, 1], [2, 1], [1, 1]);
    const outcomes = groupOutcomes(scores, labels, groups);
    expect(withinGroups(outcomes)).toEqual({
      groups: 2,
      top1: 0.5,
      top3: 0.5,
      map: 0.625,
      precision3: 1 / 6,
    });
    const weights = groups.map((group) => (group === "wrong" ? 3 : 1));
    expect(withinGroups(outcomes, weights)).toMatchObject({ groups: 4, top1: 0.25, top3: 0.25, map: 0.4375 });
  });

  test("the prevalence as the forecast has no skill and no calibration error", () => {
    fc.assert(
      fc.property(bothLabels, (all) => {
        const labels = column(all, "label");
        const prevalence = labels.filter(Boolean).length / labels.length;
        const forecast = { probabilities: labels.map(() => prevalence), labels };
        expectNear(brier(forecast), prevalence * (1 - prevalence));
        expectNear(brierSkill(forecast), 0);
        expectNear(calibrationError(forecast), 0);
        expectNear(brierSkill({ probabilities: labels, labels }), 1);
      }),
    );
  });

  test("weights of probabilities and thresholds are copies too", () => {
    fc.assert(
      fc.property(rows, (all) => {
        const forecastOf = (of: readonly Row[]) => ({
          probabilities: of.map(({ lines }) => lines / 500),
          labels: column(of, "label"),
        });
        const scoredOf = (of: readonly Row[]) => ({
          scores: column(of, "score"),
          labels: column(of, "label"),
        });
        const copies = all.flatMap((each) => new Array<Row>(each.weight).fill(each));
        const weights = column(all, "weight");
        expectNear(brierSkill(forecastOf(all), weights), brierSkill(forecastOf(copies)));
        expectNear(calibrationError(forecastOf(all), 10, weights), calibrationError(forecastOf(copies)));
        expectNear(matthews(scoredOf(all), 0.5, weights), matthews(scoredOf(copies), 0.5));
      }),
    );
  });

  test("a bin's edge belongs to the bin below", () => {
    // .28 · 100 is 28.000000000000004. Together: |0 + 1 − .28 − .279| / 2; apart: (.28 + .721) / 2.
    const forecast = { probabilities: [0.28, 0.279], labels: [0, 1] };
    expect(calibrationError(forecast, 100)).toBeCloseTo((1 - 0.28 - 0.279) / 2, 12);
  });
});

test.each([
  ["a score that is not a number", () => ranked([1, NaN], [0, 1])],
  ["an infinite score", () => ranked([1, Infinity], [0, 1])],
  ["a label that is no label", () => ranked([1, 2], [0, 0.5])],
  ["unequal lengths", () => ranked([1, 2], [0])],
  ["a function without lines", () => rankedByEffort([1, 2], [0, 1], [3, 0])],
  ["a probability above 1", () => brier({ probabilities: [1.2], labels: [1] })],
  ["columns of unequal lengths", () => pearson([1, 2], [1])],
])("%s is refused", (_, make) => {
  expect(make).toThrow(RangeError);
});
