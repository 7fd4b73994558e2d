import { createHash } from "node:crypto";
import type { z } from "zod";
import { DefectError } from "../../errors/index.js";
import { FEATURE_TABLE_VERSION } from "../../features/table.js";
import { BASELINE_VERSION } from "../baseline-weights.js";
import {
  BUNDLE_SCHEMA,
  Facts,
  Manifest,
  Scales,
  type AdapterScales,
  type BundleFacts,
} from "./bundle-manifest.js";
import type { TabularAdapter } from "./tabular/adapter.js";
import { AdapterFormatError, decodeTabular, encodeTabular } from "./tabular/encode.js";

/**
 * An adapter as one sequence of bytes, data only:
 *
 *   "DRAB" · manifest length (u32 LE) · its sha256 (32 bytes) · manifest (JSON) · file · file
 *
 * It may come from a cache that others can write to. Every byte is under a digest, which tells damage;
 * against forgery every value is checked for its form and range, and nothing in it is ever run.
 */
export interface AdapterBundle {
  readonly facts: BundleFacts;
  readonly adapter: TabularAdapter;
  readonly scales: AdapterScales;
}

export type OpenedBundle =
  | { readonly opened: true; readonly bundle: AdapterBundle }
  /** `why`: a clause about "it", fit to end a sentence. */
  | { readonly opened: false; readonly why: string };

/** The largest tabular adapter takes 1.1 MB. Bytes. */
export const MAX_BUNDLE = 8 * 2 ** 20;
const MAX_MANIFEST = 2 ** 20;
const MAGIC = "DRAB";
const HEADER = MAGIC.length + 4 + 32;
const FILES = ["tabular.f32", "scales.json"] as const;

/** What identifies a repository in a bundle and in a store's keys, without telling its name. */
export function repositoryHash(identity: string): string {
  return createHash("sha256").update(identity).digest("hex").slice(0, 12);
}

/** @throws DefectError if the bundle holds what openBundle would refuse */
export function encodeBundle({ facts, adapter, scales }: AdapterBundle): Uint8Array {
  const { manifest: own, bytes } = encodeTabular(adapter);
  const contents = [bytes, Buffer.from(JSON.stringify(checked(Scales, scales, "scales")))];
  const files = FILES.map((name, i) => ({
    name,
    length: contents[i]!.length,
    sha256: digest(contents[i]!).toString("hex"),
  }));
  const about = { schema: BUNDLE_SCHEMA, ...checked(Facts, facts, "facts"), adapter: own, files };
  const manifest = Buffer.from(JSON.stringify(about));
  const header = Buffer.alloc(HEADER);
  header.write(MAGIC, "latin1");
  header.writeUInt32LE(manifest.length, MAGIC.length);
  digest(manifest).copy(header, HEADER - 32);
  return Buffer.concat([header, manifest, ...contents]);
}

/** @param repository the repositoryHash it must be of; null: any */
export function openBundle(
  bytes: Uint8Array,
  { repository }: { readonly repository: string | null },
): OpenedBundle {
  try {
    return { opened: true, bundle: read(bytes, repository) };
  } catch (error) {
    if (error instanceof Refused) return { opened: false, why: error.message };
    if (error instanceof AdapterFormatError) return { opened: false, why: `of it, ${error.message}` };
    throw error;
  }
}

class Refused extends Error {}

function read(bytes: Uint8Array, repository: string | null): AdapterBundle {
  if (bytes.length > MAX_BUNDLE) throw new Refused(`it has ${bytes.length} bytes, more than ${MAX_BUNDLE}`);
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.length < HEADER || view.toString("latin1", 0, MAGIC.length) !== MAGIC) {
    throw new Refused("it does not begin as an adapter does");
  }
  const length = view.readUInt32LE(MAGIC.length);
  if (length > MAX_MANIFEST || HEADER + length > view.length) throw new Refused("it is cut off or damaged");
  const manifest = view.subarray(HEADER, HEADER + length);
  if (!digest(manifest).equals(view.subarray(HEADER - 32, HEADER))) {
    throw new Refused("the sha256 of its manifest does not match");
  }
  const about = parsed(manifest, "manifest");
  const schema = (about as { schema?: unknown } | null)?.schema;
  if (Number.isInteger(schema) && schema !== BUNDLE_SCHEMA) {
    throw new Refused(`it has schema ${String(schema)}, this version reads schema ${BUNDLE_SCHEMA}`);
  }
  const fit = fitting(Manifest, about, "manifest");
  const facts = Facts.strip().parse(fit);
  comparable(facts, repository);
  const [weights, scales] = contentsOf(view.subarray(HEADER + length), fit.files);
  return {
    facts,
    adapter: decodeTabular(fit.adapter, weights!),
    scales: fitting(Scales, parsed(scales!, "scales"), "scales"),
  };
}

/** An adapter says something only of the repository, and beside the baseline, that it was made for. */
function comparable({ repository, featureTable, weights }: BundleFacts, wanted: string | null): void {
  if (wanted !== null && repository !== wanted) throw new Refused("it was learned on another repository");
  if (featureTable !== FEATURE_TABLE_VERSION) {
    throw new Refused(
      `it was weighed against feature table ${featureTable}, this version has ${FEATURE_TABLE_VERSION}`,
    );
  }
  if (weights !== BASELINE_VERSION) {
    throw new Refused(`it was weighed against the baseline ${weights}, this version has ${BASELINE_VERSION}`);
  }
}

function contentsOf(rest: Buffer, files: z.infer<typeof Manifest>["files"]): Buffer[] {
  if (files.map(({ name }) => name).join() !== FILES.join()) throw new Refused("it holds other files");
  const lengths = files.reduce((sum, file) => sum + file.length, 0);
  if (rest.length !== lengths) {
    throw new Refused(`its files have ${rest.length} bytes instead of ${lengths}`);
  }
  let at = 0;
  return files.map(({ name, length, sha256 }) => {
    const content = rest.subarray(at, (at += length));
    if (digest(content).toString("hex") !== sha256) {
      throw new Refused(`the sha256 of its file ${name} does not match`);
    }
    return content;
  });
}

function parsed(json: Buffer, what: string): unknown {
  try {
    return JSON.parse(json.toString("utf8"));
  } catch {
    throw new Refused(`its ${what} cannot be read`);
  }
}

function fitting<T>(schema: z.ZodType<T>, value: unknown, what: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new Refused(`its ${what} does not fit (${issueOf(result.error)})`);
}

function checked<T>(schema: z.ZodType<T>, value: T, what: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new DefectError({
    what: `The ${what} of the adapter do not fit (${issueOf(result.error)})`,
    consequence: "it was not written",
    cure: "Please report it",
    cause: result.error,
  });
}

/** Where, and what is wrong there; an unknown key is quoted by zod, so it is cut. */
function issueOf({ issues }: z.ZodError): string {
  const { path, message } = issues[0]!;
  return `${path.join(".")}${path.length > 0 ? ": " : ""}${message}`.slice(0, 200);
}

function digest(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}
