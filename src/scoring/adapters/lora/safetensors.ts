import { z } from "zod";
import { Refused } from "../container.js";

/**
 * The tensors of a safetensors file: header length (u64 LE) · header (JSON) · data. Its reader in Python maps
 * the offsets into memory as they stand, so that they are checked here first: in order, without gap or overlap,
 * as long as shape and type say.
 */
export interface TensorInfo {
  readonly name: string;
  readonly dtype: Dtype;
  readonly shape: readonly number[];
  /** The values' bytes, little-endian. */
  readonly bytes: Uint8Array;
}

type Dtype = keyof typeof SIZES;

/** Bytes a value takes, of the types that a LoRA adapter may be saved in. */
const SIZES = { F16: 2, BF16: 2, F32: 4 } as const;

/** Far above the 56 layers × 14 tensors of the largest model that is supported. Bytes. */
const MAX_HEADER = 2 ** 20;
const PREFIX = 8;

const extent = z
  .number()
  .int()
  .min(1)
  .max(2 ** 24);
const Tensor = z.strictObject({
  dtype: z.enum(["F16", "BF16", "F32"]),
  shape: z.tuple([extent, extent]),
  data_offsets: z.tuple([z.number().int().min(0), z.number().int().min(0)]),
});
const Header = z.record(z.string().max(200), z.unknown());
/** What writers say of themselves: "pt", a producer. Texts, and never read. */
const Metadata = z.record(z.string().max(100), z.string().max(1000));

/** Matrices by their place in the file. @throws Refused */
export function readSafetensors(bytes: Uint8Array): TensorInfo[] {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.length < PREFIX) throw new Refused("its safetensors file is cut off");
  const length = view.readBigUInt64LE(0);
  if (length > BigInt(Math.min(MAX_HEADER, view.length - PREFIX))) {
    throw new Refused("its safetensors header is longer than it may be");
  }
  const data = view.subarray(PREFIX + Number(length));
  const { __metadata__: metadata, ...named } = headerOf(view.subarray(PREFIX, PREFIX + Number(length)));
  if (metadata !== undefined && !Metadata.safeParse(metadata).success) {
    throw new Refused("its safetensors metadata does not fit");
  }
  const tensors = Object.entries(named).map(([name, value]) => {
    const parsed = Tensor.safeParse(value);
    if (!parsed.success) throw new Refused(`its tensor ${quoted(name)} is no matrix of a known type`);
    const { dtype, shape, data_offsets: range } = parsed.data;
    return { name, dtype, shape, range };
  });
  tensors.sort((a, b) => a.range[0] - b.range[0]);
  let at = 0;
  for (const { name, dtype, shape, range } of tensors) {
    if (range[0] !== at) throw new Refused(`its tensor ${quoted(name)} does not follow the one before it`);
    if (range[1] - range[0] !== shape[0] * shape[1] * SIZES[dtype]) {
      throw new Refused(`its tensor ${quoted(name)} has another length than its shape`);
    }
    at = range[1];
  }
  if (at !== data.length) throw new Refused(`its tensors take ${at} bytes of ${data.length}`);
  return tensors.map(({ name, dtype, shape, range }) => {
    const own = data.subarray(...range);
    if (!isFinite(dtype, own))
      throw new Refused(`its tensor ${quoted(name)} holds a value that is no number`);
    return { name, dtype, shape, bytes: own };
  });
}

function headerOf(json: Buffer): Record<string, unknown> {
  try {
    return Header.parse(JSON.parse(json.toString("utf8")));
  } catch {
    throw new Refused("its safetensors header cannot be read");
  }
}

/** An exponent of ones is NaN or an infinity (IEEE 754); of a bfloat16, the upper half of a float32, as well. */
function isFinite(dtype: Dtype, bytes: Uint8Array): boolean {
  const exponent = dtype === "F16" ? 0x7c00 : 0x7f80;
  const size = SIZES[dtype];
  // The upper two bytes hold sign and exponent, in all three types.
  for (let at = size - 2; at < bytes.length; at += size) {
    if (((bytes[at]! | (bytes[at + 1]! << 8)) & exponent) === exponent) return false;
  }
  return true;
}

/** A name from the file, fit to be quoted. */
export function quoted(name: string): string {
  return JSON.stringify(name.slice(0, 120));
}
