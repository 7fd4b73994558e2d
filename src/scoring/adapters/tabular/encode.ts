import { z } from "zod";
import { MAX_HEADS, type LinearHead, type TabularAdapter } from "./adapter.js";
import { BUCKETS, TERMS_VERSION } from "./vectorise.js";

const MAX_FUNCTIONS = 2 ** 31;

/** What a term of one function among the most there can be would have; far larger ones overflow a row. */
const MAX_IDF = Math.log(1 + MAX_FUNCTIONS) + 1;

/** The adapter's part of a bundle's manifest. */
const Manifest = z.strictObject({
  kind: z.literal("tabular"),
  termsVersion: z.literal(TERMS_VERSION),
  buckets: z.literal(BUCKETS),
  heads: z.number().int().min(1).max(MAX_HEADS),
  trainedOn: z.number().int().min(0).max(MAX_FUNCTIONS),
});

export type TabularManifest = z.infer<typeof Manifest>;

/** The bytes or the manifest are not an adapter of this version; the message is a clause that says why. */
export class AdapterFormatError extends Error {
  override readonly name = "AdapterFormatError";
}

export interface EncodedAdapter {
  readonly manifest: TabularManifest;
  /** float32, little-endian: idf[buckets], then for each head weights[buckets] and the intercept. */
  readonly bytes: Uint8Array;
}

export function encodeTabular({ inverseFrequency, heads, trainedOn }: TabularAdapter): EncodedAdapter {
  const bytes = new Uint8Array(byteLength(heads.length));
  const view = new DataView(bytes.buffer);
  let at = 0;
  const write = (value: number): void => {
    view.setFloat32(at, value, true);
    at += 4;
  };
  inverseFrequency.forEach(write);
  for (const { weights, intercept } of heads) {
    weights.forEach(write);
    write(intercept);
  }
  return {
    manifest: {
      kind: "tabular",
      termsVersion: TERMS_VERSION,
      buckets: BUCKETS,
      heads: heads.length,
      trainedOn,
    },
    bytes,
  };
}

/**
 * Checks everything before use: the pair may come from a cache that others can write to.
 * @throws AdapterFormatError
 */
export function decodeTabular(manifest: unknown, bytes: Uint8Array): TabularAdapter {
  const parsed = Manifest.safeParse(manifest);
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0]!;
    const field = path.length > 0 ? `its ${path.join(".")}: ` : "";
    throw new AdapterFormatError(`the tabular adapter's manifest does not fit, ${field}${message}`);
  }
  const { heads: count, trainedOn } = parsed.data;
  if (bytes.byteLength !== byteLength(count)) {
    throw new AdapterFormatError(
      `the tabular adapter has ${bytes.byteLength} bytes where ${count} heads take ${byteLength(count)}`,
    );
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const read = (): number => {
    const value = view.getFloat32(at, true);
    if (!Number.isFinite(value)) {
      throw new AdapterFormatError(`the tabular adapter holds ${value} at byte ${at} where a number belongs`);
    }
    at += 4;
    return value;
  };
  const inverseFrequency = readColumn(read);
  const odd = inverseFrequency.find((idf) => idf < 0 || idf > MAX_IDF);
  if (odd !== undefined) {
    throw new AdapterFormatError(`the tabular adapter holds the impossible inverse frequency ${odd}`);
  }
  const heads: LinearHead[] = Array.from({ length: count }, () => ({
    weights: readColumn(read),
    intercept: read(),
  }));
  return { inverseFrequency, heads, trainedOn };
}

function byteLength(heads: number): number {
  return 4 * (BUCKETS + heads * (BUCKETS + 1));
}

function readColumn(read: () => number): Float32Array {
  return Float32Array.from({ length: BUCKETS }, read);
}
