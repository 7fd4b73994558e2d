import { describe, expect, test } from "@jest/globals";
import { auc } from "../../src/evaluation/discrimination.js";
import { seededRandom, shuffled } from "../../src/evaluation/random.js";
import { ranked } from "../../src/evaluation/ranking.js";
import { bootstrap, bootstrapDifference } from "../../src/evaluation/resampling.js";
import { groupOutcomes, withinGroups } from "../../src/evaluation/within-group.js";

interface Sample {
  readonly scores: number[];
  readonly others: number[];
  readonly labels: number[];
  readonly files: string[];
}

/** @param signal how much higher the fixed functions score */
function sampleOf(n: number, files: number, signal: number, seed: number): Sample {
  const random = seededRandom(seed);
  const labels = Array.from({ length: n }, () => (random() < 0.3 ? 1 : 0));
  return {
    labels,
    scores: labels.map((label) => Math.round(10 * (random() + signal * label))),
    others: labels.map(() => random()),
    files: labels.map(() => `src/${Math.floor(random() * files)}.ts`),
  };
}

/** Draws files, copies their rows, sorts and counts pairs: what bootstrap() does without any of it. */
function naive({ scores, labels, files }: Sample, draws: number, seed: number): number[] {
  const names = [...new Set(files)];
  const random = seededRandom(seed);
  const values: number[] = [];
  for (let draw = 0; draw < draws; draw++) {
    const drawn = names.map(() => names[Math.floor(random() * names.length)]!);
    const rows = drawn.flatMap((name) => files.flatMap((file, row) => (file === name ? [row] : [])));
    const pairs = rows.flatMap((a) =>
      rows
        .filter((b) => labels[a] === 1 && labels[b] === 0)
        .map((b) => (Math.sign(scores[a]! - scores[b]!) + 1) / 2),
    );
    if (pairs.length > 0) values.push(pairs.reduce((sum, pair) => sum + pair, 0) / pairs.length);
  }
  return values.sort((a, b) => a - b);
}

/** numpy.quantile's default, told by the two values around it. */
function between(sorted: readonly number[], q: number): number {
  const at = q * (sorted.length - 1);
  const share = at % 1;
  return sorted[Math.floor(at)]! * (1 - share) + sorted[Math.ceil(at)]! * share;
}

describe("bootstrap", () => {
  test.each([
    [20, 4, 1],
    [30, 10, 2],
    [12, 12, 3],
  ])("%d functions in %d files: as copying and sorting does it", (n, files, seed) => {
    const sample = sampleOf(n, files, 0.4, seed);
    const ranking = ranked(sample.scores, sample.labels);
    const found = bootstrap(sample.files, (weights) => auc(ranking, weights), { draws: 200, seed })!;
    const values = naive(sample, 200, seed);
    expect(found.estimate).toBe(auc(ranking));
    expect(found.draws).toBe(values.length);
    expect(found.low).toBeCloseTo(between(values, 0.025), 12);
    expect(found.high).toBeCloseTo(between(values, 0.975), 12);
    expect(found.high).toBeGreaterThan(found.low);
  });

  test("rows that always come together widen the interval as if they were one", () => {
    const sample = sampleOf(100, 100, 0.3, 5);
    const four = <T>(values: readonly T[]): T[] => values.flatMap((value) => [value, value, value, value]);
    const files = Array.from({ length: 100 }, (_, file) => file);
    const one = ranked(sample.scores, sample.labels);
    const copied = ranked(four(sample.scores), four(sample.labels));
    const wide = bootstrap(files, (weights) => auc(one, weights), { draws: 300 });
    expect(bootstrap(four(files), (weights) => auc(copied, weights), { draws: 300 })).toEqual(wide);
    const rows = Array.from({ length: 400 }, (_, row) => row);
    const narrow = bootstrap(rows, (weights) => auc(copied, weights), { draws: 300 })!;
    expect(narrow.high - narrow.low).toBeLessThan(0.7 * (wide!.high - wide!.low));
  });

  test("covers the truth in about 95 of 100 samples", () => {
    // Score uniform on [0, 1), that of the fixed on [.25, 1.25): P(above) = 1 − .75²/2.
    const truth = 1 - 0.75 ** 2 / 2;
    let covered = 0;
    for (let seed = 1; seed <= 200; seed++) {
      const random = seededRandom(seed);
      const labels = Array.from({ length: 120 }, () => (random() < 0.4 ? 1 : 0));
      const ranking = ranked(
        labels.map((label) => random() + 0.25 * label),
        labels,
      );
      const rows = labels.map((_, row) => row);
      const found = bootstrap(rows, (weights) => auc(ranking, weights), { draws: 120, seed })!;
      if (found.low <= truth && truth <= found.high) covered++;
    }
    expect(covered).toBeGreaterThanOrEqual(180);
    expect(covered).toBeLessThanOrEqual(199);
  });

  test("the difference of a score with itself is nothing; pairing narrows that of two alike", () => {
    const { scores, labels, files } = sampleOf(400, 60, 0.4, 7);
    const random = seededRandom(8);
    const alike = ranked(
      scores.map((score) => score + 0.1 * random()),
      labels,
    );
    const one = ranked(scores, labels);
    const statistic = (weights?: ArrayLike<number>): number | null => auc(one, weights);
    expect(bootstrapDifference(files, [statistic, statistic], { draws: 50 })).toEqual({
      estimate: 0,
      low: 0,
      high: 0,
      draws: 50,
    });
    const paired = bootstrapDifference(files, [(weights) => auc(alike, weights), statistic], { draws: 200 })!;
    const alone = bootstrap(files, statistic, { draws: 200 })!;
    expect(paired.high - paired.low).toBeLessThan(0.25 * (alone.high - alone.low));
  });

  test("a real difference lies above zero, one between two scores of chance does not", () => {
    const { scores, others, labels, files } = sampleOf(600, 80, 0.5, 9);
    const [good, chance] = [ranked(scores, labels), ranked(others, labels)];
    const another = ranked(shuffled(others, seededRandom(3)), labels);
    const difference = (a: typeof good, b: typeof good) =>
      bootstrapDifference(files, [(weights) => auc(a, weights), (weights) => auc(b, weights)], {
        draws: 300,
      })!;
    expect(difference(good, chance).low).toBeGreaterThan(0);
    expect(difference(chance, good).high).toBeLessThan(0);
    expect(difference(another, chance).low).toBeLessThan(0);
    expect(difference(another, chance).high).toBeGreaterThan(0);
  });

  test("the same seed gives the same interval, another seed another", () => {
    const { scores, labels, files } = sampleOf(60, 20, 0.4, 11);
    const ranking = ranked(scores, labels);
    const drawn = (seed: number) =>
      bootstrap(files, (weights) => auc(ranking, weights), { draws: 100, seed });
    expect(drawn(4)).toEqual(drawn(4));
    expect(drawn(4)).not.toEqual(drawn(5));
  });

  test("draws without a fixed function are left out and counted; without any value there is no interval", () => {
    const ranking = ranked([3, 2, 1], [1, 0, 0]);
    const found = bootstrap(["a", "b", "c"], (weights) => auc(ranking, weights), { draws: 400 })!;
    // All three picks miss the one fixed in 8 of 27 draws, all hit it in 1.
    expect(found.draws / 400).toBeGreaterThan(0.58);
    expect(found.draws / 400).toBeLessThan(0.75);
    const none = ranked([3, 2, 1], [0, 0, 0]);
    expect(bootstrap(["a", "b", "c"], (weights) => auc(none, weights))).toBeNull();
    const oneFile = bootstrap(["a", "a", "a"], (weights) => auc(ranking, weights), { draws: 9 });
    expect(oneFile).toEqual({ estimate: 1, low: 1, high: 1, draws: 9 });
  });

  test("groups are drawn whole", () => {
    const { scores, labels, files } = sampleOf(200, 30, 0.6, 13);
    const outcomes = groupOutcomes(scores, labels, files);
    const found = bootstrap(files, (weights) => withinGroups(outcomes, weights)?.top1 ?? null)!;
    expect(found.estimate).toBe(withinGroups(outcomes)!.top1);
    // The normal interval of a mean over groups.
    const values = outcomes.map(({ top1 }) => top1);
    const deviation = Math.sqrt(
      values.reduce((sum, value) => sum + (value - found.estimate) ** 2, 0) / values.length,
    );
    const half = (1.96 * deviation) / Math.sqrt(values.length);
    expect((found.high - found.low) / (2 * half)).toBeGreaterThan(0.85);
    expect((found.high - found.low) / (2 * half)).toBeLessThan(1.15);
  });
});

describe("random numbers", () => {
  test("are even over 0–1, in pairs too", () => {
    const random = seededRandom(23);
    const cells = new Array<number>(100).fill(0);
    for (let i = 0; i < 100_000; i++) cells[10 * Math.floor(10 * random()) + Math.floor(10 * random())]!++;
    // χ² with 99 degrees of freedom lies between 61 and 149 but for one seed in a thousand.
    const chi = cells.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    expect(chi).toBeGreaterThan(61);
    expect(chi).toBeLessThan(149);
  });

  test("neighbouring seeds differ", () => {
    const first = Array.from({ length: 1000 }, (_, seed) => seededRandom(seed)());
    expect(new Set(first).size).toBe(1000);
    const mean = first.reduce((sum, value) => sum + value, 0) / 1000;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.05);
  });

  test("shuffling keeps the values and favours no place", () => {
    const random = seededRandom(29);
    const places = new Array<number>(4).fill(0);
    for (let i = 0; i < 4000; i++) {
      const dealt = shuffled([1, 2, 3, 4], random);
      expect(dealt.reduce((sum, value) => sum + value, 0)).toBe(10);
      places[dealt.indexOf(1)]!++;
    }
    expect(Math.max(...places.map((count) => Math.abs(count - 1000)))).toBeLessThan(120);
  });
});
