import { z } from "zod";
import { Refused } from "../container.js";

/**
 * The tensors of a safetensors file: header length (u64 LE) · header (JSON) · data. Its reader in Python maps
 * the offsets into memory as they stand, so that they are checked here first: in order, without gap or overlap,
 * as long as shape and type say.
 */
export interface TensorInfo {
  readonly name: string;
  readonly shape: readonly [number, number];
}

/** Of a half-precision float, the one type that adapters are saved in. Bytes. */
const SIZE = 2;

/** Far above the 56 layers × 14 tensors of the largest model that is supported. Bytes. */
const MAX_HEADER = 2 ** 20;
const PREFIX = 8;

const extent = z
  .number()
  .int()
  .min(1)
  .max(2 ** 24);
const Tensor = z.strictObject({
  dtype: z.literal("F16"),
  shape: z.tuple([extent, extent]),
  data_offsets: z.tuple([z.number().int().min(0), z.number().int().min(0)]),
});
const Header = z.record(z.string().max(200), z.unknown());
/** What writers say of themselves: "pt", a producer. Texts, and never read. */
const Metadata = z.record(z.string().max(100), z.string().max(1000));

/** Its matrices, by their place in the file. @throws Refused */
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
    if (!parsed.success) throw new Refused(`its tensor ${quoted(name)} is no matrix in half precision`);
    const { shape, data_offsets: range } = parsed.data;
    return { name, shape, range };
  });
  tensors.sort((a, b) => a.range[0] - b.range[0]);
  let at = 0;
  for (const { name, shape, range } of tensors) {
    if (range[0] !== at) throw new Refused(`its tensor ${quoted(name)} does not follow the one before it`);
    if (range[1] - range[0] !== shape[0] * shape[1] * SIZE) {
      throw new Refused(`its tensor ${quoted(name)} has another length than its shape`);
    }
    at = range[1];
  }
  if (at !== data.length) throw new Refused(`its tensors take ${at} bytes of ${data.length}`);
  for (const { name, range } of tensors) {
    if (!isFinite(data.subarray(...range))) {
      throw new Refused(`its tensor ${quoted(name)} holds a value that is no number`);
    }
  }
  return tensors;
}

function headerOf(json: Buffer): Record<string, unknown> {
  try {
    return Header.parse(JSON.parse(json.toString("utf8")));
  } catch {
    throw new Refused("its safetensors header cannot be read");
  }
}

/** An exponent of ones is NaN or an infinity (IEEE 754); it is in the upper of two bytes. */
function isFinite(halves: Uint8Array): boolean {
  for (let at = 1; at < halves.length; at += SIZE) if ((halves[at]! & 0x7c) === 0x7c) return false;
  return true;
}

/** A name from the file, fit to be quoted. */
export function quoted(name: string): string {
  return JSON.stringify(name.slice(0, 120));
}
