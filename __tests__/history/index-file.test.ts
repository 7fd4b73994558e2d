import { beforeAll, describe, expect, test } from "@jest/globals";
import { emptyHunkLog } from "../../src/history/hunk-log.js";
import { historyOf } from "../../src/history/history.js";
import {
  decodeIndex,
  encodeIndex,
  INDEX_SCHEMA,
  IndexFormatError,
  type HistoryIndex,
} from "../../src/history/index-file.js";
import { open, seal } from "../../src/io/entry-store/envelope.js";
import { temporaryRepository } from "../commands/temporary-repository.js";
import { EDITED_F, EDITED_G, F, G, H } from "./edits.js";
import { py, readHistory, tell } from "./replay.js";

let index: HistoryIndex;
let bytes: Uint8Array;

beforeAll(async () => {
  using repo = temporaryRepository();
  repo.commit("add é 漢字", { files: { "a.py": py(F, G), 'q"\t.py': py(H), "b_test.py": py(F) } });
  repo.git("checkout", "-q", "-b", "side");
  repo.commit("side", { files: { "a.py": py(EDITED_F, G) }, author: "Grace" });
  repo.git("checkout", "-q", "main");
  repo.commit("  main | `x`", { files: { "a.py": py(F, EDITED_G), "new\nline.py": py(G) } });
  repo.git("merge", "-q", "--no-ff", "-m", "merge", "side");
  index = { history: await readHistory(repo), extensions: [".py", ".js"], mailmap: "" };
  bytes = encodeIndex(index);
});

/** Decodes and uses everything; null if it was refused for its form. */
function tryIndex(damaged: Uint8Array): HistoryIndex | null {
  try {
    return decodeIndex(damaged);
  } catch (error) {
    if (error instanceof IndexFormatError) return null;
    throw error;
  }
}

describe("round trip", () => {
  test("what was written is read: history, snapshot, marks and endings", () => {
    const read = decodeIndex(bytes);
    expect(read.extensions).toEqual([".py", ".js"]);
    expect(tell(read.history)).toEqual(tell(index.history));
    expect(read.history.snapshot).toEqual(index.history.snapshot);
    expect(read.history.snapshot.marked).toHaveLength(1);
    expect(read.history.log.paths.values).toContain("new\nline.py");
    expect(read.history.snapshot.files.map(({ path }) => path)).toContain('q"\t.py');
  });

  test("read and written again it is the same file", () => {
    expect(Buffer.from(encodeIndex(decodeIndex(bytes))).equals(bytes)).toBe(true);
  });

  test("a replay of what was read tells what the stored touches tell", () => {
    const { log, snapshot } = decodeIndex(bytes).history;
    expect(tell(historyOf(log, snapshot))).toEqual(tell(index.history));
  });

  test("from whatever place in a buffer", () => {
    const shifted = Buffer.alloc(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(tell(decodeIndex(shifted.subarray(3)).history)).toEqual(tell(index.history));
  });

  test("a history of nothing", () => {
    const snapshot = { commit: "0".repeat(40), files: [], marked: [] };
    const empty = encodeIndex({ history: historyOf(emptyHunkLog(), snapshot), extensions: [], mailmap: "" });
    expect(tell(decodeIndex(empty).history)).toEqual({ functions: {}, files: {} });
  });
});

describe("what is not such a file is refused", () => {
  const SCHEMA = `{"schema":${INDEX_SCHEMA},`;

  test.each([
    ["older", INDEX_SCHEMA - 1],
    ["newer", INDEX_SCHEMA + 1],
  ])("of another schema, %s, and the reason says so", (_, schema) => {
    const other = Buffer.from(bytes);
    const at = other.indexOf(SCHEMA);
    expect(at).toBe(8);
    other.write(SCHEMA.replace(String(INDEX_SCHEMA), String(schema)), at);
    expect(() => decodeIndex(other)).toThrow(
      new IndexFormatError(`it has schema ${schema}, this version reads schema ${INDEX_SCHEMA}`),
    );
  });

  test.each([
    ["nothing", ""],
    ["text", "not an index at all, just some text"],
    ["another magic number", "DRIY\0\0\0\0{}"],
    ["a directory longer than the file", "DRIX\xff\xff\xff\xff{}"],
    ["a directory that is not JSON", "DRIX\x04\0\0\0oops"],
    ["a directory of another shape", "DRIX\x02\0\0\0[]"],
  ])("%s", (_, text) => {
    expect(() => decodeIndex(Buffer.from(text, "latin1"))).toThrow(IndexFormatError);
  });

  test("cut short anywhere", () => {
    for (let length = 0; length < bytes.length; length++) {
      const read = tryIndex(bytes.subarray(0, length));
      // The padding behind the last section holds nothing.
      if (read !== null) expect(bytes.subarray(length).every((byte) => byte === 0)).toBe(true);
      if (read !== null) expect(tell(read.history)).toEqual(tell(index.history));
    }
  });
});

describe("damage", () => {
  test("a flipped byte is refused, or what is read can be used: nothing points outside its table", () => {
    let refused = 0;
    for (let at = 0; at < bytes.length; at++) {
      const damaged = Uint8Array.from(bytes);
      damaged[at]! ^= 1 << (at % 8);
      const read = tryIndex(damaged);
      if (read === null) {
        refused++;
        continue;
      }
      tell(read.history);
      tell(historyOf(read.history.log, read.history.snapshot));
    }
    expect(refused).toBeGreaterThan(bytes.length / 3);
  });

  test("sealed as a store keeps it, no flipped byte and no cut of the content gets through", () => {
    const entry = Buffer.concat(seal("key", bytes));
    const header = entry.length - bytes.length;
    for (let at = header; at < entry.length; at += 7) {
      const damaged = Uint8Array.from(entry);
      damaged[at]! ^= 1 << (at % 8);
      expect(open(damaged).intact).toBe(false);
      expect(open(entry.subarray(0, at)).intact).toBe(false);
    }
    expect(open(entry).intact).toBe(true);
  });
});
