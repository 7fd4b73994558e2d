import type { AdapterBundle } from "../scoring/adapters/bundle.js";
import type { BundleFacts } from "../scoring/adapters/bundle-manifest.js";
import { decimals, estimateOf, shortWeight } from "./adapter-wording.js";
import { padEnd, padStart } from "./columns.js";
import { terminal } from "./escape.js";
import { shortSha } from "./links.js";
import { paintWith } from "./paint.js";
import type { TextOptions } from "./text.js";
import { count, day, grouped } from "./wording.js";

/** What `inspect` tells of an adapter: its manifest, with the middle and the width of each stored scale. */
export interface AdapterReport {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: "defect-risk"; readonly version: string };
  readonly command: "inspect";
  /** The file, or the key of the entry, it was read from. */
  readonly source: string;
  readonly bytes: number;
  readonly facts: BundleFacts;
  readonly adapter: { readonly kind: "tabular"; readonly heads: number; readonly trainedOn: number };
  readonly scales: Readonly<Record<keyof AdapterBundle["scales"], ScaleSummary>>;
}

export interface ScaleSummary {
  readonly functions: number;
  readonly mean: number;
  readonly deviation: number;
}

export function adapterReport(
  { facts, adapter, scales }: AdapterBundle,
  from: { readonly source: string; readonly bytes: number; readonly version: string },
): AdapterReport {
  return {
    schemaVersion: 1,
    tool: { name: "defect-risk", version: from.version },
    command: "inspect",
    source: from.source,
    bytes: from.bytes,
    facts,
    adapter: { kind: "tabular", heads: adapter.heads.length, trainedOn: adapter.trainedOn },
    scales: {
      baseline: middle(scales.baseline),
      adapter: middle(scales.adapter),
      blend: middle(scales.blend),
    },
  };
}

/** Without its quantiles. */
export function middle({ functions, mean, deviation }: ScaleSummary): ScaleSummary {
  return { functions, mean, deviation };
}

/** Outcomes beyond the newest dozen are counted, not listed. */
const LISTED_OUTCOMES = 12;

export function renderAdapter(report: AdapterReport, options: TextOptions): string {
  const { facts, adapter, source, bytes } = report;
  const paint = paintWith(options.colour);
  const effect = facts.weight === 0 ? "it did not help, and changes no score" : "blended with the baseline";
  const rows: readonly (readonly [string, string])[] = [
    ["from", terminal(source, 1000)],
    ["trained up to", `${facts.commit}, ${day(facts.cutoff)}`],
    ["made", facts.created],
    [
      "kind",
      `${adapter.kind}, ${count(adapter.heads, "head")}, ${count(adapter.trainedOn, "function")}, ${count(bytes, "byte")}`,
    ],
    ["repository", facts.repository],
    ["beside", `feature table ${facts.featureTable}, weights ${facts.weights}`],
    ["label rules", facts.labelRules],
  ];
  const lines = [
    paint.bold(`Adapter of ${shortSha(facts.commit)}, weight ${shortWeight(facts.weight)}: ${effect}`),
    ...rows.map(([name, value]) => `  ${padEnd(name, 13)}  ${value}`),
    "",
    ...holdoutTable(facts, paint.bold),
    ...outcomeTable(facts, paint.bold),
  ];
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

export type Bold = (text: string) => string;

function holdoutTable({ holdout }: BundleFacts, bold: Bold): readonly string[] {
  if (holdout === null) return [bold("Holdout"), "  no window was there to test it on"];
  const { rows, windows, functions, prevalence } = holdout;
  return [
    bold("Holdout"),
    `  means over ${count(windows, "later window")} with 95 % intervals; in the last ${grouped(functions)} functions, ${(100 * prevalence).toFixed(1)} % of them fixed`,
    ...holdoutRows([
      ["blend", rows.blend],
      ["baseline", rows.baseline],
      ["lines of code", rows.linesOfCode],
    ]),
  ];
}

/** A table of what each row came to, by name. */
export function holdoutRows(rows: readonly (readonly [name: string, row: HoldoutRow])[]): readonly string[] {
  const cells = (name: string, values: readonly string[]): string =>
    `  ${padEnd(name, 13)}  ${values.map((value) => padEnd(value, 17)).join("  ")}`;
  return [
    cells("", ["AUC any fix", "AUC narrow fix", "lift@5%"]),
    ...rows.map(([name, { aucAny, aucNarrow, lift5 }]) =>
      cells(name, [estimateOf(aucAny), estimateOf(aucNarrow), estimateOf(lift5, 1)]),
    ),
  ];
}

type HoldoutRow = NonNullable<BundleFacts["holdout"]>["rows"]["blend"];

/** How training runs turned out, for the screener, newest first. */
export function outcomeTable({ outcomes }: Pick<BundleFacts, "outcomes">, bold: Bold): readonly string[] {
  if (outcomes.length === 0) return [];
  const more = outcomes.length - LISTED_OUTCOMES;
  return [
    "",
    bold("Training runs so far"),
    `  ${padEnd("date", 10)}  commit   density  AUC with it  baseline`,
    ...outcomes
      .slice(0, LISTED_OUTCOMES)
      .map(
        ({ date, commit, density, adapterAuc, baselineAuc }) =>
          `  ${day(date)}  ${shortSha(commit)}  ${padStart(decimals(density, 4), 7)}  ${padStart(decimals(adapterAuc, 3), 11)}  ${padStart(decimals(baselineAuc, 3), 8)}`,
      ),
    ...(more > 0 ? [`  … and ${grouped(more)} more`] : []),
  ];
}
