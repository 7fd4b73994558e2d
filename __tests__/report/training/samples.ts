import { METRICS, type EvaluatedRow, type LabelName } from "../../../src/evaluation/table.js";
import { seededRandom } from "../../../src/evaluation/random.js";
import { COMPARISON_ROWS } from "../../../src/learning/comparison-rows.js";
import type { EvaluationResult } from "../../../src/report/training/evaluation-result.js";
import type { TrainingResult } from "../../../src/report/training/result.js";

/*
 * Made up from round numbers and a seeded generator: they show every part of a report and say nothing
 * about any repository or model.
 */

/** Round AUCs that put the rows in a plausible order. */
const MADE_UP: Readonly<Record<string, number>> = {
  "random": 0.5, "lines-of-code": 0.7, "smallest-first": 0.3, "cyclomatic-complexity": 0.68, "touches": 0.65,
  "prior-fixes": 0.6, "classic-formula": 0.71, "baseline": 0.74, "tabular": 0.66, "baseline+tabular": 0.75,
}; // prettier-ignore

const ADAPTERS = [
  { name: "tabular", why: "the adapter alone: this repository's own words" },
  { name: "baseline+tabular", why: "the baseline blended with the adapter" },
];

const CUTOFFS = ["2001-01-01", "2001-07-01", "2002-01-01"];

/** A row whose metrics are its AUC dressed up; `shift` moves them all. */
export function aRow(facts: Partial<EvaluatedRow> & { readonly shift?: number } = {}): EvaluatedRow {
  const { shift = 0, ...given } = facts;
  const name = given.name ?? "baseline";
  const auc = (MADE_UP[name] ?? 0.5) + shift;
  const value = (key: string): number => {
    if (key === "auc") return auc;
    if (key === "lift5") return 1 + 16 * Math.max(0, auc - 0.5);
    return key === "ifa" ? Math.round(10 * (1 - auc)) : auc / 2;
  };
  return {
    name,
    why: [...COMPARISON_ROWS, ...ADAPTERS].find((row) => row.name === name)?.why ?? "made up",
    protocol: "temporal",
    label: "any-fix",
    cutoff: "mean",
    functions: 1000,
    prevalence: 0.1,
    metrics: Object.fromEntries(
      METRICS.map(({ key }) => {
        const width = key === "ifa" ? null : 0.02;
        const at = value(key);
        return [
          key,
          { value: at, low: width === null ? null : at - width, high: width === null ? null : at + width },
        ];
      }),
    ),
    ...given,
  };
}

const random = seededRandom(7);
const NAMES = [...COMPARISON_ROWS, ...ADAPTERS].map(({ name }) => name);
const LABELS: readonly LabelName[] = ["any-fix", "narrow-fix"];

function windowRows(cutoff: string, scatter: number): readonly EvaluatedRow[] {
  return LABELS.flatMap((label) =>
    NAMES.map((name) => {
      const lift =
        label === "narrow-fix" && name !== "random" ? (name === "smallest-first" ? -0.03 : 0.03) : 0;
      const prevalence = label === "narrow-fix" ? 0.06 : 0.1;
      return aRow({ name, label, cutoff, prevalence, shift: lift + scatter * (random() - 0.5) });
    }),
  );
}

const RETROSPECTIVE = NAMES.slice(-3).map((name) =>
  aRow({
    name,
    protocol: "retrospective",
    label: "fix-count",
    cutoff: "2003-01-01",
    metrics: { rho: { value: 0.5, low: 0.45, high: 0.55 }, rhoByFile: { value: 0.4, low: null, high: null } },
  }),
);

const ROWS = [...CUTOFFS.flatMap((cutoff) => windowRows(cutoff, 0.06)), ...windowRows("mean", 0)];

export const PUBLISHED: TrainingResult = {
  schemaVersion: 1,
  tool: { name: "defect-risk", version: "1.0.0" },
  command: "train",
  repository: "example/synthetic",
  webUrl: "https://example.com/example/synthetic",
  commit: "1234567890123456789012345678901234567890",
  cutoff: "2003-01-01T00:00:00Z",
  generatedAt: "2003-01-02T03:04:05Z",
  dryRun: false,
  verdict: "publish",
  why: "The adapter raises the AUC by 0.0100 over the baseline, and the interval is above zero.",
  labels: {
    rulesHash: "0123abcd",
    commits: 10_000,
    fixes: 2_500,
    functions: 1_000,
    prevalence: 0.1,
    narrowPrevalence: 0.06,
    density: 0.05,
  },
  screener: {
    verdict: "run",
    density: 0.08,
    threshold: 0.06,
    why: "the density of the labels is above the threshold",
  },
  gate: {
    passed: true,
    candidate: "baseline+tabular",
    against: "baseline",
    weight: 0.15,
    difference: { estimate: 0.01, low: 0.004, high: 0.016 },
    permutation: { mean: 0.501, deviation: 0.01 },
  },
  rows: [...ROWS, ...RETROSPECTIVE],
  learningCurve: [100, 200, 400, 600, 800, 1000].map((functions) => ({
    functions,
    rho: functions === 100 ? null : Math.round(100 * (0.6 - 40 / functions)) / 100,
  })),
  reliability: {
    bins: Array.from({ length: 10 }, (_, i) => ({
      predicted: 0.01 + 0.03 * i,
      observed: 0.008 * i + 0.003 * i * i - (i === 7 ? 0.05 : 0),
      count: i === 9 ? 40 : 100,
    })),
    ece: 0.02,
    brierSkill: 0.05,
  },
  lora: {
    verdict: "publish",
    why: "With the LoRA adapter at weight 0.3 the blend beats blend by +0.0110 AUC [+0.0020, +0.0200] in the newest year, forward in time.",
    screener: {
      verdict: "run",
      density: 0.08,
      threshold: null,
      why: "there is enough to learn from, and no outcome yet says otherwise",
    },
    examples: { train: 12_000, validation: 4000, test: 4100 },
    base: { id: "Qwen/Qwen2.5-Coder-1.5B", revision: "df3ce67c0e24480f20468b6ef2894622d69eb73b" },
    seeds: 3,
    rho: 0.31,
    gate: {
      passed: true,
      candidate: "blend+lora",
      against: "blend",
      weight: 0.3,
      difference: { estimate: 0.011, low: 0.002, high: 0.02 },
    },
    previous: null,
  },
  previous: {
    commit: "fedcba9876543210fedcba9876543210fedcba98",
    created: "2002-12-01T00:00:00Z",
    weight: 0.1,
    standing: null,
  },
  notices: [
    {
      code: "made-up-warning",
      level: "warning",
      what: "Half of the made-up history is missing",
      consequence: "two windows were not tested",
      cure: "Invent more of it",
    },
    {
      code: "made-up-note",
      level: "info",
      what: "The made-up store was slow",
      consequence: "the run took longer",
      cure: "Nothing to do",
    },
  ],
  stages: [
    { name: "history", seconds: 12 },
    { name: "windows", seconds: 5.5 },
    { name: "fit", seconds: 0.4 },
    { name: "backtest", seconds: 107.1 },
  ],
};

/** The gate failed; the adapter before helps on what it never saw, and stays. */
export const KEPT: TrainingResult = {
  ...PUBLISHED,
  lora: {
    ...PUBLISHED.lora!,
    verdict: "keep",
    why: "The blend with the LoRA adapter does not beat blend beyond doubt: +0.0010 AUC [−0.0020, +0.0040]. The one in force beats blend by +0.0080 AUC [+0.0010, +0.0150] on the window that it never saw, and stays at weight 0.2.",
    gate: {
      ...PUBLISHED.lora!.gate!,
      passed: false,
      weight: 0,
      difference: { estimate: 0.001, low: -0.002, high: 0.004 },
    },
    previous: {
      commit: "fedcba9876543210fedcba9876543210fedcba98",
      created: "2001-06-01T00:00:00Z",
      weight: 0.2,
      standing: {
        windows: 1,
        against: "blend",
        gain: { estimate: 0.008, low: 0.001, high: 0.015 },
        overNew: { estimate: 0.007, low: -0.001, high: 0.015 },
      },
    },
  },
  verdict: "keep",
  why: "The interval of the difference includes zero, so the adapter of 2002-12-01 stays.",
  previous: {
    ...PUBLISHED.previous!,
    standing: {
      windows: 2,
      against: "baseline",
      gain: { estimate: 0.009, low: 0.002, high: 0.016 },
      overNew: { estimate: 0.008, low: -0.001, high: 0.017 },
    },
  },
  gate: {
    ...PUBLISHED.gate!,
    passed: false,
    weight: 0,
    difference: { estimate: 0.001, low: -0.004, high: 0.006 },
    permutation: { mean: 0.55, deviation: 0.01 },
  },
};

/** Nothing to learn from: no row, no gate, no curve, no previous adapter. */
export const SKIPPED: TrainingResult = {
  ...PUBLISHED,
  lora: {
    ...PUBLISHED.lora!,
    verdict: "skip",
    why: "There are 310 functions to learn from, fewer than 1000: a language model would learn them by heart.",
    examples: { train: 310, validation: 160, test: 150 },
    base: null,
    seeds: 0,
    rho: null,
    gate: null,
  },
  verdict: "skip",
  why: "12 functions were ever fixed; at least 50 are needed.",
  labels: {
    ...PUBLISHED.labels,
    commits: 0,
    fixes: 0,
    functions: 0,
    prevalence: 0,
    narrowPrevalence: 0,
    density: 0,
  },
  screener: { verdict: "skip", density: 0, threshold: null, why: "nothing was ever fixed" },
  gate: null,
  rows: [],
  learningCurve: [],
  reliability: { bins: [], ece: null, brierSkill: null },
  previous: null,
  notices: [],
  stages: [],
};

/** One window that is its own mean, one label, values that do not exist, bins without functions. */
export const BARE: TrainingResult = {
  ...PUBLISHED,
  lora: null,
  dryRun: true,
  gate: { ...PUBLISHED.gate!, permutation: null, candidate: "baseline", against: "baseline" },
  rows: [
    aRow({ name: "baseline", cutoff: "2001-01-01" }),
    aRow({ name: "random", cutoff: "2001-01-01", metrics: { auc: null, lift5: null } }),
    aRow({ name: "touches", cutoff: "2001-01-01", metrics: {} }),
  ],
  learningCurve: [{ functions: 0, rho: null }],
  reliability: {
    bins: [
      { predicted: 0, observed: 0, count: 0 },
      { predicted: 0, observed: 0, count: 3 },
    ],
    ece: null,
    brierSkill: null,
  },
};

const EVIL =
  "x|y</td><script>alert(1)</script>\u202E`@octocat #1\n::error::z ##[group]w [a](javascript:b) $m$";

/** Every string that may come from the repository, or from a result file, tries to break out. */
export const HOSTILE: TrainingResult = {
  ...PUBLISHED,
  lora: {
    ...PUBLISHED.lora!,
    why: EVIL,
    screener: { ...PUBLISHED.lora!.screener, why: EVIL },
    base: { id: EVIL, revision: EVIL },
  },
  repository: EVIL,
  webUrl: "javascript:alert(1)",
  commit: EVIL,
  cutoff: EVIL,
  generatedAt: EVIL,
  why: EVIL,
  labels: { ...PUBLISHED.labels, rulesHash: EVIL },
  screener: { ...PUBLISHED.screener, why: EVIL },
  gate: { ...PUBLISHED.gate!, candidate: EVIL, against: `${EVIL} too` },
  rows: [
    aRow({ name: EVIL, why: EVIL, cutoff: EVIL }),
    aRow({
      name: `${EVIL} too`,
      why: EVIL,
      cutoff: "2001-01-01",
      metrics: { [EVIL]: { value: 1, low: 0, high: 1 } },
    }),
    aRow({ name: EVIL, protocol: "retrospective", label: "fix-count", cutoff: EVIL }),
  ],
  previous: {
    commit: EVIL,
    created: EVIL,
    weight: 0,
    standing: {
      windows: 1,
      against: EVIL,
      gain: { estimate: 0, low: 0, high: 0 },
      overNew: { estimate: -1, low: -1, high: 1 },
    },
  },
  notices: [{ code: EVIL, level: "warning", what: EVIL, consequence: EVIL, cure: EVIL }],
  stages: [{ name: EVIL, seconds: 1 }],
};

export const EVALUATED: EvaluationResult = {
  schemaVersion: 1,
  tool: { name: "defect-risk", version: "1.0.0" },
  command: "evaluate",
  repository: PUBLISHED.repository,
  commit: PUBLISHED.commit,
  rows: PUBLISHED.rows.map((row) =>
    row.protocol === "retrospective"
      ? row
      : {
          ...row,
          metrics: {
            ...row.metrics,
            spearman: { value: 0.19, low: null, high: null },
            mcc: row.cutoff === CUTOFFS[0] ? null : { value: 0.21, low: 0.18, high: 0.24 },
            ece: row.cutoff === CUTOFFS[0] ? null : { value: 0.013, low: 0.009, high: 0.019 },
            brierSkill: row.cutoff === CUTOFFS[0] ? null : { value: -0.012, low: -0.02, high: 0.001 },
            top1: { value: 0.61, low: 0.5, high: 0.71 },
            top3: { value: 0.88, low: 0.8, high: 0.94 },
            map: { value: 0.66, low: 0.6, high: 0.72 },
            precision3: { value: 0.52, low: 0.45, high: 0.58 },
          },
        },
  ),
  differences: LABELS.flatMap((label) =>
    [...CUTOFFS, "mean"].map((cutoff) => ({
      name: "baseline − lines-of-code",
      label,
      cutoff,
      estimate: 0.04,
      low: cutoff === "mean" ? 0.03 : -0.01,
      high: cutoff === "mean" ? 0.05 : 0.09,
    })),
  ),
  notices: PUBLISHED.notices,
};

export const NOT_EVALUATED: EvaluationResult = { ...EVALUATED, rows: [], differences: [], notices: [] };

export const HOSTILE_EVALUATION: EvaluationResult = {
  ...EVALUATED,
  repository: EVIL,
  commit: EVIL,
  rows: HOSTILE.rows,
  differences: [{ ...EVALUATED.differences[0]!, name: EVIL, cutoff: EVIL }],
  notices: HOSTILE.notices,
};
