import { describe, expect, test } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { readZipEntry } from "../../../src/io/github/zip.js";
import { temporaryFolder } from "../../commands/temporary-repository.js";
import { zipped } from "./zipped.js";

const LIMIT = 1000;
const read = (archive: Buffer): string => readZipEntry(archive, /\.json$/, LIMIT).toString("utf8");

/** As Python's own writer makes them: stored, deflated, or through a pipe with sizes after the data. */
function byPython(code: string): Buffer {
  using folder = temporaryFolder();
  mkdirSync(join(folder.dir, "out"));
  writeFileSync(join(folder.dir, "make.py"), `import zipfile, io, sys\n${code}`);
  execFileSync("python3", ["make.py"], { cwd: folder.dir });
  return readFileSync(join(folder.dir, "out.zip"));
}

describe("an archive", () => {
  test.each([
    ["stored", "ZIP_STORED"],
    ["deflated", "ZIP_DEFLATED"],
  ])("%s", (_name, method) => {
    const archive = byPython(`
with zipfile.ZipFile("out.zip", "w", zipfile.${method}) as z:
    z.writestr("other.txt", "no")
    z.writestr("report.json", '{"a": "ä"}' * 20)
    z.comment = b"PK\\x05\\x06 of a comment"[4:]
`);
    expect(read(archive)).toBe('{"a": "ä"}'.repeat(20));
  });

  test("streamed, its sizes after its data", () => {
    const archive = byPython(`
class Pipe(io.RawIOBase):
    def __init__(self): self.f = open("out.zip", "wb")
    def writable(self): return True
    def write(self, b): return self.f.write(b)
p = Pipe()
with zipfile.ZipFile(p, "w", zipfile.ZIP_DEFLATED) as z: z.writestr("report.json", "{}")
p.f.close()
`);
    expect(read(archive)).toBe("{}");
  });

  test("with a name that leads elsewhere is read like any other: no name is ever a path", () => {
    expect(read(zipped({ "../../../../etc/cron.d/x.json": "{}" }))).toBe("{}");
  });

  test.each<[name: string, archive: () => Buffer, why: RegExp]>([
    ["none", () => Buffer.from("hello, this is no archive at all"), /no zip archive/],
    ["empty", () => Buffer.alloc(0), /no zip archive/],
    ["without the file", () => zipped({ "a.txt": "x" }), /holds 0 files/],
    ["with two of them", () => zipped({ "a.json": "{}", "b.json": "{}" }), /holds 2 files/],
    ["with a file too long", () => zipped({ "a.json": "x".repeat(LIMIT + 1) }), /1001 bytes, more than 1000/],
    ["that is a bomb and lies about it", () => zipped({ "a.json": "x".repeat(10_000_000) }, { size: 10 }), /no whole zip archive, or too large/],
    ["whose file is longer than it says", () => zipped({ "a.json": "x".repeat(900) }, { size: 10 }), /not as long as it says/],
    ["encrypted", () => zipped({ "a.json": "{}" }, { flags: 1 }), /encrypted/],
    ["packed otherwise", () => zipped({ "a.json": "{}" }, { method: 14 }), /method \(14\)/],
    ["whose directory leads outside", () => zipped({ "a.json": "{}" }, { directory: 0x7fffffff }), /no whole zip archive/],
    ["whose entry leads outside", () => zipped({ "a.json": "{}" }, { local: 0x7fffffff }), /no whole zip archive/],
    ["cut short", () => zipped({ "a.json": "{}".repeat(99) }).subarray(40), /no whole zip archive/],
    ["of a thousand files", () => zipped(Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`${i}.json`, "{}"]))), /holds 1000 files/],
  ])("%s is refused", (_name, archive, why) => expect(() => read(archive())).toThrow(why)); // prettier-ignore

  test("of any bytes gives a sentence or a text, and nothing else", () => {
    const real = zipped({ "a.json": '{"a":1}', "b.txt": "b" });
    const damaged = fc
      .array(fc.tuple(fc.nat(real.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 })
      .map((edits) => {
        const copy = Buffer.from(real);
        for (const [at, byte] of edits) copy[at] = byte;
        return copy;
      });
    const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => Buffer.from(array));
    fc.assert(
      fc.property(fc.oneof(damaged, bytes), (archive) => {
        try {
          expect(read(archive).length).toBeLessThanOrEqual(LIMIT);
        } catch (error) {
          expect((error as Error).message).toMatch(/^it(?:s file)? /);
        }
      }),
    );
  });
});
