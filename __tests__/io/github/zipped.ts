import { deflateRawSync } from "node:zlib";

/** What a hostile archive says of itself, in place of what is true. */
export interface ZipLies {
  readonly size?: number;
  readonly flags?: number;
  readonly method?: number;
  readonly local?: number;
  readonly directory?: number;
}

/** A zip archive of those files, deflated. */
export function zipped(files: Readonly<Record<string, string>>, lies: ZipLies = {}): Buffer {
  const [parts, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const packed = deflateRawSync(text);
    const size = lies.size ?? Buffer.byteLength(text);
    const [flags, method] = [lies.flags ?? 0, lies.method ?? 8];
    const path = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(path.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(size, 24);
    entry.writeUInt16LE(path.length, 28);
    entry.writeUInt32LE(lies.local ?? offset, 42);
    parts.push(local, path, packed);
    directory.push(entry, path);
    offset += 30 + path.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(lies.directory ?? offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}
