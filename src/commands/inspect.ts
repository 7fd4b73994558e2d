import { UsageError } from "../errors/index.js";
import type { Config } from "../config/config.js";
import { open } from "../io/entry-store/envelope.js";
import { readInput } from "../io/files.js";
import { adapterReport, renderAdapter, type AdapterReport } from "../report/adapter-report.js";
import { loraReport, renderLora, type KeptAdapters, type LoraManifestReport } from "../report/lora-report.js";
import { openBundle } from "../scoring/adapters/bundle.js";
import { beginsAsLora, openLora } from "../scoring/adapters/lora/bundle.js";
import { VERSION } from "../version.js";
import { restoreEntry } from "./adapter-entry.js";
import { restoreLoraEntry } from "./lora-entry.js";
import type { RunContext } from "./run-context.js";

/** The manifests of the adapters that this repository's runs would take; the LoRA adapter's alone if only that is kept. */
export async function inspectKept(context: RunContext): Promise<KeptAdapters | LoraManifestReport> {
  refuseFormat(context.config);
  const entry = await restoreEntry(context);
  const kept = await restoreLoraEntry(context);
  const lora = kept && loraReport(kept.bundle, from(kept.entry.key, kept.entry.bytes));
  if (entry !== null) return { ...tabularOf(entry.bytes, entry.key), lora };
  if (lora !== null) return lora;
  throw new UsageError({
    what: "no adapter of this repository is kept here",
    consequence: "there is nothing to inspect",
    cure: "Train one with `defect-risk train`, or name a file, or another folder with --cache-dir",
  });
}

/** The manifest of an adapter in a file: an entry of a store, or the bundle itself. Of any repository and kind. */
export async function inspectFile(config: Config, file: string): Promise<KeptAdapters | LoraManifestReport> {
  refuseFormat(config);
  const read = await readInput(file, "the adapter");
  const entry = open(read);
  const bytes = entry.intact ? entry.bytes : read;
  return beginsAsLora(bytes) ? loraOf(bytes, file) : { ...tabularOf(bytes, file), lora: null };
}

export function renderInspected(
  report: KeptAdapters | LoraManifestReport,
  config: Config,
  colour: boolean,
): string {
  if (config.format === "json") return `${JSON.stringify(report, null, 2)}\n`;
  const options = { colour: colour && config.output === null };
  if (!("lora" in report)) return renderLora(report, options);
  const lora = report.lora === null ? [] : [renderLora(report.lora, options)];
  return [renderAdapter(report, options), ...lora].join("\n");
}

function tabularOf(bytes: Uint8Array, source: string): AdapterReport {
  const found = openBundle(bytes, { repository: null });
  if (found.opened) return adapterReport(found.bundle, from(source, bytes));
  throw unusable(source, found.why);
}

function loraOf(bytes: Uint8Array, source: string): LoraManifestReport {
  const found = openLora(bytes, { repository: null });
  if (found.opened) return loraReport(found.bundle, from(source, bytes));
  throw unusable(source, found.why);
}

function from(source: string, bytes: Uint8Array) {
  return { source, bytes: bytes.length, version: VERSION };
}

function unusable(source: string, why: string): UsageError {
  return new UsageError({
    what: `the adapter ${JSON.stringify(source)} cannot be used: ${why}`,
    consequence: "there is nothing to inspect",
    cure: "Train it again with this version, or name another file",
  });
}

function refuseFormat({ format }: Config): void {
  if (format === "text" || format === "json") return;
  throw new UsageError({
    what: `an adapter cannot be told as ${format}`,
    consequence: "nothing was told",
    cure: "Use --format text or json",
  });
}
