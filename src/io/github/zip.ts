import { inflateRawSync } from "node:zlib";

/*
 * One file out of a zip archive, in memory: nothing is unpacked, so no name in it is ever a path. Reads what
 * GitHub's artifacts are: a central directory, entries stored or deflated, no encryption, no zip64.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */

const END = { signature: 0x06054b50, bytes: 22, maxComment: 0xffff };
const ENTRY = { signature: 0x02014b50, bytes: 46 };
const LOCAL = { signature: 0x04034b50, bytes: 30 };
const STORED = 0;
const DEFLATED = 8;
/** More files than this are no artifact of ours. */
const MOST_ENTRIES = 100;

/**
 * The text of the archive's only entry whose name the pattern accepts.
 * @param maxBytes of the unpacked entry; a larger one, or one that lies about its size, is refused
 * @throws in words, if there is no such entry, or more than one, or the archive is none
 */
export function readZipEntry(archive: Buffer, pattern: RegExp, maxBytes: number): Buffer {
  try {
    return entryOf(archive, pattern, maxBytes);
  } catch (error) {
    // Offsets that lead outside, or a deflated stream that is none or too long.
    if (error instanceof RangeError || "code" in (error as Error))
      throw new Error("it is no whole zip archive, or too large", { cause: error });
    throw error;
  }
}

function entryOf(archive: Buffer, pattern: RegExp, maxBytes: number): Buffer {
  const end = endOf(archive);
  const count = archive.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) throw new Error(`it holds ${count} files`);
  const found: number[] = [];
  for (let at = archive.readUInt32LE(end + 16), i = 0; i < count; i++) {
    if (archive.readUInt32LE(at) !== ENTRY.signature) throw new Error("it is no whole zip archive");
    const [name, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
    const from = at + ENTRY.bytes;
    if (pattern.test(archive.toString("utf8", from, from + name!))) found.push(at);
    at = from + name! + extra! + comment!;
  }
  if (found.length !== 1) throw new Error(`it holds ${found.length} files of that kind, not one`);
  return contentOf(archive, found[0]!, maxBytes);
}

function contentOf(archive: Buffer, entry: number, maxBytes: number): Buffer {
  const [flags, method] = [archive.readUInt16LE(entry + 8), archive.readUInt16LE(entry + 10)];
  const [packed, size] = [archive.readUInt32LE(entry + 20), archive.readUInt32LE(entry + 24)];
  const local = archive.readUInt32LE(entry + 42);
  if ((flags & 1) !== 0) throw new Error("it is encrypted");
  if (size > maxBytes) throw new Error(`its file has ${size} bytes, more than ${maxBytes}`);
  if (archive.readUInt32LE(local) !== LOCAL.signature) throw new Error("it is no whole zip archive");
  const from = local + LOCAL.bytes + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const bytes = archive.subarray(from, from + packed);
  if (bytes.length !== packed) throw new Error("it is no whole zip archive");
  if (method === STORED && packed === size) return bytes;
  if (method !== DEFLATED) throw new Error(`it is packed by a method (${method}) that is not known here`);
  const content = inflateRawSync(bytes, { maxOutputLength: maxBytes });
  if (content.length !== size) throw new Error("its file is not as long as it says");
  return content;
}

/** Where the end record begins: it is last, but for a comment. */
function endOf(archive: Buffer): number {
  const first = Math.max(0, archive.length - END.bytes - END.maxComment);
  for (let at = archive.length - END.bytes; at >= first; at--) {
    if (archive.readUInt32LE(at) === END.signature) return at;
  }
  throw new Error("it is no zip archive");
}
