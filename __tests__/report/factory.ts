import type {
  AdapterCard,
  HoldoutRow,
  LoraCard,
  Report,
  ReportFunction,
  Totals,
} from "../../src/report/report.js";
import { BANDS, bandOf } from "../../src/scoring/bands.js";

const SHA = "4f2d9c1b7a6e5d3c2b1a09f8e7d6c5b4a3928170";

/** A believable function; say only what the test is about. */
export function aFunction(facts: Partial<ReportFunction> = {}): ReportFunction {
  const percentile = facts.percentile ?? 62.4;
  const startLine = facts.startLine ?? 40;
  return {
    path: "django/db/models/query.py",
    name: "QuerySet.iterator",
    startLine,
    endLine: startLine + 30,
    language: "python",
    status: "edited",
    percentile,
    band: bandOf(percentile),
    score: 1.25,
    changeScore: 2.5,
    addedLines: 4,
    flagged: false,
    suppressed: null,
    metrics: {
      linesOfCode: 27,
      cyclomaticComplexity: 6,
      cognitiveComplexity: 8,
      nestingDepth: 2,
      fanOut: 7,
      parameters: 3,
    },
    history: { touches: 12, fixes: 2, authors: 5, lastTouched: "2026-08-30", lastFixes: [] },
    reviewers: [],
    contributions: [
      { feature: "syntax-leaves", label: "syntax leaves", value: 310, rank: 0.81, contribution: 0.75 },
      {
        feature: "touches-90-days",
        label: "changes in the last 90 days",
        value: 1,
        rank: 0.7,
        contribution: 0.5,
      },
    ],
    reasons: ["longer than 81 % of functions (310 syntax leaves)"],
    hunks: [{ startLine: startLine + 5, endLine: startLine + 8 }],
    ...facts,
  };
}

/** Totals are counted from the functions unless the test says otherwise. */
export function aReport(facts: Partial<Omit<Report, "totals">> & { totals?: Partial<Totals> } = {}): Report {
  const functions = facts.functions ?? [];
  const inBand = (band: string) => functions.filter((fn) => fn.band === band).length;
  const totals: Totals = {
    files: new Set(functions.map((fn) => fn.path)).size + (facts.marked ?? []).length,
    functions: functions.length,
    flagged: functions.filter((fn) => fn.flagged).length,
    suppressed: functions.filter((fn) => fn.suppressed !== null).length,
    byBand: Object.fromEntries(BANDS.map((band) => [band, inBand(band)])) as Totals["byBand"],
    reference: 8602,
    ...facts.totals,
  };
  return {
    schemaVersion: 1,
    tool: { name: "defect-risk", version: "1.0.0" },
    command: "score",
    repository: "django/django",
    webUrl: "https://github.com/django/django",
    base: "0a1b2c3d4e5f60718293a4b5c6d7e8f901234567",
    head: SHA,
    generatedAt: "2026-11-21T09:00:00Z",
    marked: [],
    notices: [],
    gate: null,
    model: {
      kind: "baseline",
      featureTable: 1,
      weights: "2026-11",
      adapter: null,
      lora: null,
      history: {
        commit: "0a1b2c3d4e5f60718293a4b5c6d7e8f901234567",
        commits: 32611,
        since: "2005-07-13",
        index: "warm",
      },
    },
    ...facts,
    functions,
    totals,
  };
}

const holdoutRow = (value: number): HoldoutRow => ({
  aucAny: { value, low: value - 0.0091, high: value + 0.0089 },
  aucNarrow: { value: value + 0.036, low: null, high: null },
  lift5: null,
});

/** A believable adapter, in use unless its weight is 0. */
export function anAdapter(facts: Partial<AdapterCard> = {}): AdapterCard {
  const weight = facts.weight ?? 0.15;
  return {
    kind: "tabular",
    commit: "7e5d3c2b1a09f8e7d6c5b4a39281704f2d9c1b7a",
    cutoff: "2026-11-08T10:12:00.000Z",
    created: "2026-11-09T03:17:00.000Z",
    ageDays: 12,
    trainedOn: 8602,
    weight,
    used: weight > 0,
    holdout: {
      windows: 3,
      functions: 8602,
      prevalence: 0.081,
      rows: { blend: holdoutRow(0.771), baseline: holdoutRow(0.768), linesOfCode: holdoutRow(0.739) },
    },
    ...facts,
  };
}

/** A believable LoRA adapter, in use unless its weight is 0. */
export function aLora(facts: Partial<LoraCard> = {}): LoraCard {
  const { commit, cutoff, created, ageDays, trainedOn } = anAdapter();
  const weight = facts.weight ?? 0.3;
  return {
    kind: "lora",
    ...{ commit, cutoff, created, ageDays, trainedOn },
    weight,
    used: weight > 0,
    base: { id: "Qwen/Qwen2.5-Coder-1.5B", revision: "df3ce67c0e24480f20468b6ef2894622d69eb73b" },
    ranOn: "cuda, bf16",
    truncated: 0,
    holdout: {
      windows: 1,
      functions: 8602,
      prevalence: 0.081,
      seeds: 3,
      rows: {
        blend: holdoutRow(0.782),
        baseline: holdoutRow(0.768),
        linesOfCode: holdoutRow(0.739),
        without: holdoutRow(0.771),
        lora: holdoutRow(0.734),
        zeroShot: holdoutRow(0.612),
      },
    },
    ...facts,
  };
}
