import { sha256Of } from "../scoring/adapters/container.js";
import type { LoraBundle } from "../scoring/adapters/lora/bundle.js";
import type { LoraFacts } from "../scoring/adapters/lora/manifest.js";
import type { ModelManifest } from "../scoring/adapters/lora/model-manifest.js";
import {
  holdoutRows,
  middle,
  outcomeTable,
  type AdapterReport,
  type Bold,
  type ScaleSummary,
} from "./adapter-report.js";
import { shortWeight } from "./adapter-wording.js";
import { padEnd, padStart } from "./columns.js";
import { terminal } from "./escape.js";
import { shortSha } from "./links.js";
import { paintWith } from "./paint.js";
import type { TextOptions } from "./text.js";
import { count, day, grouped } from "./wording.js";

/** What `inspect` tells of a LoRA adapter: its manifest, and that of the files which Python wrote. */
export interface LoraManifestReport extends Pick<
  AdapterReport,
  "schemaVersion" | "tool" | "command" | "source" | "bytes"
> {
  readonly facts: LoraFacts;
  readonly adapter: {
    readonly kind: "lora";
    /** Functions, of all years that taught. */
    readonly trainedOn: number;
    /** Owner and name on its hub, and the commit there. */
    readonly base: { readonly id: string; readonly revision: string };
    readonly mask: ModelManifest["mask"];
    readonly maxTokens: number;
    readonly lora: ModelManifest["lora"];
    readonly dtype: ModelManifest["dtype"];
    readonly training: ModelManifest["training"];
  };
  readonly files: readonly {
    readonly name: string;
    readonly bytes: number;
    readonly sha256: string;
  }[];
  readonly scales: Readonly<Record<keyof LoraBundle["scales"], ScaleSummary>>;
}

/** The tabular adapter that is kept, and the LoRA adapter beside it. */
export interface KeptAdapters extends AdapterReport {
  /** Null if none is kept, or where a file was named. */
  readonly lora: LoraManifestReport | null;
}

export function loraReport(
  { facts, model, files, scales }: LoraBundle,
  from: { readonly source: string; readonly bytes: number; readonly version: string },
): LoraManifestReport {
  const { base, mask, maxTokens, lora, dtype, training } = model;
  return {
    schemaVersion: 1,
    tool: { name: "defect-risk", version: from.version },
    command: "inspect",
    source: from.source,
    bytes: from.bytes,
    facts,
    adapter: {
      kind: "lora",
      trainedOn: training.examples,
      base: { id: base.id, revision: base.revision },
      mask,
      maxTokens,
      lora,
      dtype,
      training,
    },
    files: Object.entries(files).map(([name, bytes]: [string, Uint8Array]) => ({
      name,
      bytes: bytes.length,
      sha256: sha256Of(bytes),
    })),
    scales: { lora: middle(scales.lora), blend: middle(scales.blend) },
  };
}

const HIDDEN: Readonly<Record<ModelManifest["mask"], string>> = {
  none: "language, path and source",
  path: "language and source",
  source: "language and path",
};

export function renderLora(report: LoraManifestReport, options: TextOptions): string {
  const { facts, adapter, files, source, bytes } = report;
  const { lora, training, dtype, base } = adapter;
  const paint = paintWith(options.colour);
  const effect = facts.weight === 0 ? "it did not help, and changes no score" : "blended with the rest";
  const beside =
    facts.besideTabular === 0
      ? "no tabular adapter"
      : `a tabular adapter of weight ${shortWeight(facts.besideTabular)}`;
  const rows: readonly (readonly [string, string])[] = [
    ["from", terminal(source, 1000)],
    ["trained up to", `${facts.commit}, ${day(facts.cutoff)}`],
    ["made", facts.created],
    ["kind", `${adapter.kind}, ${count(adapter.trainedOn, "function")}, ${count(bytes, "byte")}`],
    ["base model", `${base.id} at ${base.revision}`],
    [
      "training",
      `rank ${lora.r}, alpha ${lora.alpha}, ${count(training.epochs, "epoch")}, step ${training.step}, seed ${training.seed}, ${dtype.trained}`,
    ],
    ["it reads", `${HIDDEN[adapter.mask]}, at most ${grouped(adapter.maxTokens)} tokens`],
    ["repository", facts.repository],
    ["beside", `${beside}, feature table ${facts.featureTable}, weights ${facts.weights}`],
    ["label rules", facts.labelRules],
  ];
  const width = Math.max(...files.map(({ name }) => name.length));
  const lines = [
    paint.bold(`LoRA adapter of ${shortSha(facts.commit)}, weight ${shortWeight(facts.weight)}: ${effect}`),
    ...rows.map(([name, value]) => `  ${padEnd(name, 13)}  ${value}`),
    "",
    ...holdoutTable(facts, paint.bold),
    ...outcomeTable(facts, paint.bold),
    "",
    paint.bold("Files"),
    ...files.map(
      (file) => `  ${padEnd(file.name, width)}  ${padStart(grouped(file.bytes), 11)} bytes  ${file.sha256}`,
    ),
  ];
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

function holdoutTable({ holdout }: LoraFacts, bold: Bold): readonly string[] {
  if (holdout === null) return [bold("Holdout"), "  no window was there to test it on"];
  const { rows, functions, prevalence, seeds } = holdout;
  const runs = seeds === 1 ? "" : `; mean of ${seeds} training runs`;
  return [
    bold("Holdout"),
    `  the window after, with 95 % intervals${runs}; ${grouped(functions)} functions, ${(100 * prevalence).toFixed(1)} % of them fixed`,
    ...holdoutRows([
      ["blend with it", rows.blend],
      ["best without", rows.without],
      ["baseline", rows.baseline],
      ["lines of code", rows.linesOfCode],
      ["it alone", rows.lora],
      ["untrained", rows.zeroShot],
    ]),
  ];
}
