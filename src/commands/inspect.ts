import { UsageError } from "../errors/index.js";
import type { Config } from "../config/config.js";
import { open } from "../io/entry-store/envelope.js";
import { readInput } from "../io/files.js";
import { adapterReport, renderAdapter, type AdapterReport } from "../report/adapter-report.js";
import { openBundle } from "../scoring/adapters/bundle.js";
import { VERSION } from "../version.js";
import { restoreEntry } from "./adapter-entry.js";
import type { RunContext } from "./run-context.js";

/** The manifest of the adapter that this repository's runs would take. */
export async function inspectKept(context: RunContext): Promise<AdapterReport> {
  refuseFormat(context.config);
  const entry = await restoreEntry(context);
  if (entry !== null) return inspected(entry.bytes, entry.key);
  throw new UsageError({
    what: "no adapter of this repository is kept here",
    consequence: "there is nothing to inspect",
    cure: "Train one with `defect-risk train`, or name a file, or another folder with --cache-dir",
  });
}

/** The manifest of an adapter in a file: an entry of a store, or the bundle itself. Of any repository. */
export async function inspectFile(config: Config, file: string): Promise<AdapterReport> {
  refuseFormat(config);
  const bytes = await readInput(file, "the adapter");
  const entry = open(bytes);
  return inspected(entry.intact ? entry.bytes : bytes, file);
}

export function renderInspected(report: AdapterReport, config: Config, colour: boolean): string {
  if (config.format === "json") return `${JSON.stringify(report, null, 2)}\n`;
  return renderAdapter(report, { colour: colour && config.output === null });
}

function inspected(bytes: Uint8Array, source: string): AdapterReport {
  const found = openBundle(bytes, { repository: null });
  if (found.opened) return adapterReport(found.bundle, { source, bytes: bytes.length, version: VERSION });
  throw new UsageError({
    what: `the adapter ${JSON.stringify(source)} cannot be used: ${found.why}`,
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
