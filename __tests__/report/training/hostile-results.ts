import fc from "fast-check";
import type { EvaluatedRow } from "../../../src/evaluation/table.js";
import type { EvaluationResult } from "../../../src/report/training/evaluation-result.js";
import type { TrainingResult } from "../../../src/report/training/result.js";
import { hostile } from "../hostile-strings.js";
import { aRow, EVALUATED, PUBLISHED } from "./samples.js";

const number = fc.double({ min: -2, max: 2, noNaN: true });
const part = fc.double({ min: 0, max: 1, noNaN: true });
const whole = fc.integer({ min: 0, max: 1_000_000 });
const estimate = fc.option(fc.record({ value: number, low: fc.option(number), high: fc.option(number) }));

const row: fc.Arbitrary<EvaluatedRow> = fc
  .record({
    name: fc.oneof(fc.constantFrom("baseline", "random", "lines-of-code"), hostile),
    why: hostile,
    protocol: fc.constantFrom("temporal" as const, "retrospective" as const),
    label: fc.constantFrom("any-fix" as const, "narrow-fix" as const, "fix-count" as const),
    cutoff: fc.oneof(fc.constantFrom("mean", "2001-01-01", "2001-07-01"), hostile),
    functions: whole,
    prevalence: part,
    metrics: fc.dictionary(fc.oneof(fc.constantFrom("auc", "popt", "rho"), hostile), estimate, {
      maxKeys: 4,
    }),
  })
  .map((facts) => aRow(facts));

const rows = fc.array(row, { maxLength: 8 });

const notices = fc.array(
  fc.record({
    code: hostile,
    level: fc.constantFrom("info" as const, "warning" as const),
    what: hostile,
    consequence: hostile,
    cure: hostile,
  }),
  { maxLength: 2 },
);

const bounds = fc.record({ estimate: number, low: number, high: number });

const standing = fc.option(fc.record({ windows: whole, against: hostile, gain: bounds, overNew: bounds }));

/** A training result with hostile strings and numbers of no plausible size, every part present or not. */
export const hostileTraining: fc.Arbitrary<TrainingResult> = fc
  .record({
    repository: hostile,
    webUrl: fc.option(fc.oneof(fc.constant("https://example.com/o/r"), hostile)),
    commit: hostile,
    cutoff: hostile,
    generatedAt: hostile,
    dryRun: fc.boolean(),
    verdict: fc.constantFrom("publish" as const, "keep" as const, "skip" as const),
    why: hostile,
    rules: hostile,
    gate: fc.option(
      fc.record({
        passed: fc.boolean(),
        candidate: fc.oneof(fc.constant("baseline"), hostile),
        against: hostile,
        weight: part,
        difference: bounds,
        permutation: fc.option(fc.record({ mean: part, deviation: part })),
      }),
    ),
    rows,
    learningCurve: fc.array(
      fc.record({ functions: whole, rho: fc.option(fc.double({ min: -1, max: 1, noNaN: true })) }),
      { maxLength: 4 },
    ),
    bins: fc.array(fc.record({ predicted: part, observed: part, count: whole }), { maxLength: 4 }),
    previous: fc.option(fc.record({ commit: hostile, created: hostile, weight: part, standing })),
    notices,
    stages: fc.array(fc.record({ name: hostile, seconds: fc.double({ min: 0, max: 1e6, noNaN: true }) }), {
      maxLength: 3,
    }),
  })
  .map(({ rules, bins, ...facts }) => ({
    ...PUBLISHED,
    ...facts,
    labels: { ...PUBLISHED.labels, rulesHash: rules },
    screener: { ...PUBLISHED.screener, why: facts.why },
    reliability: { bins, ece: null, brierSkill: null },
  }));

/** The same for an evaluation. */
export const hostileEvaluation: fc.Arbitrary<EvaluationResult> = fc
  .record({
    repository: hostile,
    commit: hostile,
    rows,
    notices,
    differences: fc.array(
      fc
        .tuple(hostile, hostile, bounds)
        .map(([name, cutoff, of]) => ({ name, cutoff, label: "any-fix" as const, ...of })),
      { maxLength: 3 },
    ),
  })
  .map((facts) => ({ ...EVALUATED, ...facts }));
