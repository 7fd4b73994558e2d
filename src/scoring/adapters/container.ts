import { createHash } from "node:crypto";
import type { z } from "zod";
import { DefectError } from "../../errors/index.js";
import { FEATURE_TABLE_VERSION } from "../../features/table.js";
import { BASELINE_VERSION } from "../baseline-weights.js";

/*
 * The form that adapters are kept in, whatever their kind, data only:
 *
 *   magic (4 letters) · manifest length (u32 LE) · its sha256 (32 bytes) · manifest (JSON) · file · file
 *
 * It may come from a cache that others can write to. Every byte is under a digest, which tells damage;
 * against forgery every value is checked for its form and range, and nothing in it is ever run.
 */

export interface ContainerForm {
  /** Four Latin letters. */
  readonly magic: string;
  readonly schema: number;
  /** A larger one is refused unread. */
  readonly maxBytes: number;
}

export interface ContainerFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How a manifest names the files behind it. */
export interface FileEntry {
  readonly name: string;
  readonly length: number;
  readonly sha256: string;
}

const MAX_MANIFEST = 2 ** 20;
const MAGIC = 4;
const HEADER = MAGIC + 4 + 32;

/** What was read is no such container; the message is a clause about "it", fit to end a sentence. */
export class Refused extends Error {
  override readonly name = "Refused";
}

/** @param about the manifest but for its schema and files, checked by the caller */
export function packed(form: ContainerForm, about: object, contents: readonly ContainerFile[]): Uint8Array {
  const files: FileEntry[] = contents.map(({ name, bytes }) => ({
    name,
    length: bytes.length,
    sha256: sha256Of(bytes),
  }));
  const manifest = Buffer.from(JSON.stringify({ schema: form.schema, ...about, files }));
  const header = Buffer.alloc(HEADER);
  header.write(form.magic, "latin1");
  header.writeUInt32LE(manifest.length, MAGIC);
  digest(manifest).copy(header, HEADER - 32);
  return Buffer.concat([header, manifest, ...contents.map(({ bytes }) => bytes)]);
}

/** @throws Refused */
export function unpacked(
  bytes: Uint8Array,
  form: ContainerForm,
): { readonly manifest: unknown; readonly rest: Buffer } {
  if (bytes.length > form.maxBytes) {
    throw new Refused(`it has ${bytes.length} bytes, more than ${form.maxBytes}`);
  }
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.length < HEADER || view.toString("latin1", 0, MAGIC) !== form.magic) {
    throw new Refused("it does not begin as an adapter does");
  }
  const length = view.readUInt32LE(MAGIC);
  if (length > MAX_MANIFEST || HEADER + length > view.length) throw new Refused("it is cut off or damaged");
  const manifest = view.subarray(HEADER, HEADER + length);
  if (!digest(manifest).equals(view.subarray(HEADER - 32, HEADER))) {
    throw new Refused("the sha256 of its manifest does not match");
  }
  const about = parsedJson(manifest, "manifest");
  const schema = (about as { schema?: unknown } | null)?.schema;
  if (Number.isInteger(schema) && schema !== form.schema) {
    throw new Refused(`it has schema ${String(schema)}, this version reads schema ${form.schema}`);
  }
  return { manifest: about, rest: view.subarray(HEADER + length) };
}

/** The files behind a manifest, which must be those of that name and order. @throws Refused */
export function filesOf(rest: Buffer, files: readonly FileEntry[], names: readonly string[]): Buffer[] {
  if (files.map(({ name }) => name).join() !== names.join()) throw new Refused("it holds other files");
  const lengths = files.reduce((sum, file) => sum + file.length, 0);
  if (rest.length !== lengths) {
    throw new Refused(`its files have ${rest.length} bytes instead of ${lengths}`);
  }
  let at = 0;
  return files.map(({ name, length, sha256 }) => {
    const content = rest.subarray(at, (at += length));
    if (sha256Of(content) !== sha256) throw new Refused(`the sha256 of its file ${name} does not match`);
    return content;
  });
}

/** An adapter says something only of the repository, and beside the baseline, that it was made for. */
export function comparable(
  facts: { readonly repository: string; readonly featureTable: number; readonly weights: string },
  wanted: string | null,
): void {
  const { repository, featureTable, weights } = facts;
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

export function parsedJson(json: Uint8Array, what: string): unknown {
  try {
    return JSON.parse(Buffer.from(json.buffer, json.byteOffset, json.byteLength).toString("utf8"));
  } catch {
    throw new Refused(`its ${what} cannot be read`);
  }
}

/** What came from outside. @throws Refused */
export function fitting<T>(schema: z.ZodType<T>, value: unknown, what: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new Refused(`its ${what} does not fit (${issueOf(result.error)})`);
}

/** What this program made itself. @throws DefectError */
export function checked<T>(schema: z.ZodType<T>, value: T, what: string): T {
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

export function sha256Of(bytes: Uint8Array): string {
  return digest(bytes).toString("hex");
}

function digest(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}
