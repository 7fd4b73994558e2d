import { z } from "zod";

/**
 * A file of named sections: a JSON directory, then plain little-endian numbers and text.
 *
 *   "DRIX" · directory length (u32) · directory (JSON) · padding to 8 · section · section · …
 *
 * It may come from a cache that others can write to: every length and offset is checked before use.
 */

/**
 * Raised whenever the meaning of any section, or of what the parser puts into it, changes, and whenever other
 * paths are product code.
 */
export const INDEX_SCHEMA = 6;

const MAGIC = "DRIX";
const ALIGN = 8;

export class IndexFormatError extends Error {}

const Versioned = z.looseObject({ schema: z.number().int() });

const Directory = z.object({
  commit: z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
  extensions: z.array(z.string()),
  mailmap: z.string().regex(/^[0-9a-f]*$/),
  sections: z.record(z.string(), z.tuple([z.number().int().min(0), z.number().int().min(0)])),
});

export function assemble(
  about: { commit: string; extensions: readonly string[]; mailmap: string },
  sections: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const places: Record<string, [number, number]> = {};
  let at = 0;
  for (const [name, bytes] of sections) {
    places[name] = [at, bytes.length];
    at = align(at + bytes.length);
  }
  const directory = Buffer.from(JSON.stringify({ schema: INDEX_SCHEMA, ...about, sections: places }), "utf8");
  const start = align(8 + directory.length);
  const file = Buffer.alloc(start + at);
  file.write(MAGIC, 0, "latin1");
  file.writeUInt32LE(directory.length, 4);
  directory.copy(file, 8);
  for (const [name, bytes] of sections) file.set(bytes, start + places[name]![0]);
  return file;
}

function align(offset: number): number {
  return Math.ceil(offset / ALIGN) * ALIGN;
}

export interface Sections {
  readonly commit: string;
  readonly extensions: readonly string[];
  readonly mailmap: string;
  bytes(name: string): Uint8Array;
  ints(name: string): Int32Array;
  floats(name: string): Float64Array;
  text(name: string): string;
}

/** @throws IndexFormatError with a reason fit for a sentence: another schema, or damaged */
export function openSections(bytes: Uint8Array): Sections {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  check(file.length > 8 && file.toString("latin1", 0, 4) === MAGIC, "magic number");
  const length = file.readUInt32LE(4);
  check(8 + length <= file.length, "directory");
  const json = parseJson(file.toString("utf8", 8, 8 + length));
  const schema = Versioned.safeParse(json).data?.schema;
  check(schema !== undefined, "directory");
  if (schema !== INDEX_SCHEMA) {
    throw new IndexFormatError(`it has schema ${schema}, this version reads schema ${INDEX_SCHEMA}`);
  }
  const directory = Directory.safeParse(json);
  check(directory.success, "directory");
  const { commit, extensions, mailmap, sections } = directory.data!;
  const start = align(8 + length);
  const section = (name: string): Uint8Array => {
    const place = sections[name];
    check(place !== undefined && start + place[0] + place[1] <= file.length, name);
    const from = start + place![0];
    return file.subarray(from, from + place![1]);
  };
  // A copy is aligned whatever the buffer the file came in.
  const copy = (name: string, width: number): ArrayBuffer => {
    const part = section(name);
    check(part.length % width === 0, name);
    return part.buffer.slice(part.byteOffset, part.byteOffset + part.length) as ArrayBuffer;
  };
  return {
    commit,
    extensions,
    mailmap,
    bytes: section,
    ints: (name) => new Int32Array(copy(name, 4)),
    floats: (name) => new Float64Array(copy(name, 8)),
    text: (name) => Buffer.from(section(name)).toString("utf8"),
  };
}

export function check(holds: boolean, part: string): void {
  if (!holds) throw new IndexFormatError(`its ${part} part is damaged`);
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
