import { createHash } from "node:crypto";

/**
 * What a stored entry looks like, in a folder as in the Actions cache: one line of JSON, then the bytes.
 *
 *   {"format":"defect-risk-index","version":1,"key":"…","length":5242880,"sha256":"…"}\n<bytes>
 *
 * The digest tells damage (a cut download, a full disk), not forgery: who can write a cache can sign it too.
 */
const FORMAT = "defect-risk-index";
const VERSION = 1;
/** A key has at most a few hundred characters; a first line beyond this is not ours. */
const MAX_HEADER_BYTES = 8192;

export type Opened =
  | { readonly intact: true; readonly key: string; readonly bytes: Uint8Array }
  | { readonly intact: false; readonly why: string };

/** The chunks of an entry, to be written one after the other (the payload is not copied). */
export function seal(key: string, bytes: Uint8Array): readonly [header: Uint8Array, bytes: Uint8Array] {
  const sha256 = digest(bytes);
  const header = JSON.stringify({ format: FORMAT, version: VERSION, key, length: bytes.length, sha256 });
  return [Buffer.from(`${header}\n`), bytes];
}

/** The payload, a view into `entry`, if it is the one that was sealed. */
export function open(entry: Uint8Array): Opened {
  const header = readHeader(entry);
  if (header === null) return { intact: false, why: "it does not begin as an entry does" };
  if (header.version !== VERSION) {
    return { intact: false, why: `its format version is ${header.version}, this release reads ${VERSION}` };
  }
  const bytes = entry.subarray(header.end);
  if (bytes.length !== header.length) {
    return { intact: false, why: `it holds ${bytes.length} bytes instead of ${header.length}` };
  }
  if (digest(bytes) !== header.sha256) return { intact: false, why: "its sha256 does not match its content" };
  return { intact: true, key: header.key, bytes };
}

/** The key an entry claims, from its first bytes alone; null if these are not an entry's. */
export function sealedKey(firstBytes: Uint8Array): string | null {
  return readHeader(firstBytes)?.key ?? null;
}

export const HEADER_BYTES = MAX_HEADER_BYTES;

function readHeader(entry: Uint8Array) {
  const end = entry.subarray(0, MAX_HEADER_BYTES).indexOf(0x0a) + 1;
  if (end === 0) return null;
  try {
    const header: unknown = JSON.parse(Buffer.from(entry.subarray(0, end)).toString("utf8"));
    return isHeader(header) ? { ...header, end } : null;
  } catch {
    return null;
  }
}

interface Header {
  readonly version: number;
  readonly key: string;
  readonly length: number;
  readonly sha256: string;
}

function isHeader(value: unknown): value is Header {
  if (typeof value !== "object" || value === null) return false;
  const header = value as Record<string, unknown>;
  return (
    header.format === FORMAT &&
    typeof header.version === "number" &&
    typeof header.key === "string" &&
    typeof header.length === "number" &&
    typeof header.sha256 === "string"
  );
}

function digest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
