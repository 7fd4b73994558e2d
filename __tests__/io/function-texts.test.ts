import { expect, test } from "@jest/globals";
import { readFunctionTexts } from "../../src/io/function-texts.js";
import { readSnapshot } from "../../src/io/snapshot-reader.js";
import type { Snapshot } from "../../src/history/snapshot.js";
import { temporaryRepository, type TemporaryRepository } from "../commands/temporary-repository.js";
import { def, parser, py } from "../history/replay.js";

const F = def("f", "a = x + 1", "return a");
const G = def("g", "return 'größer'");
const H = def("h", "for i in x:", "    yield i");

async function snapshotOf(repo: TemporaryRepository): Promise<Snapshot> {
  return readSnapshot({ root: repo.dir, commit: repo.git("rev-parse", "HEAD"), parser });
}

test("are path, name and lines of each function, in the snapshot's order", async () => {
  using repo = temporaryRepository();
  repo.commit("add", {
    files: { "b/second.py": py(H), "a.py": `# head\n${py(F, G)}`, "empty.py": "", "notes.txt": "x\n" },
  });
  const snapshot = await snapshotOf(repo);
  const texts = await readFunctionTexts(repo.dir, snapshot, 0);
  expect(texts).toEqual([
    { path: "a.py", name: "f", text: expect.stringContaining("a = x + 1\n    return a") },
    { path: "a.py", name: "g", text: expect.stringContaining("return 'größer'") },
    { path: "b/second.py", name: "h", text: expect.stringContaining("for i in x:\n        yield i") },
  ]);
  expect(texts.map(({ text }) => /# head|LIMIT/.test(text))).toEqual([false, false, false]);
  expect(texts[0]!.text).not.toContain("def g");
});

test("those shorter than asked are left out, as the rows of a window leave them out", async () => {
  using repo = temporaryRepository();
  repo.commit("add", { files: { "a.py": py(F, G, H) } });
  const snapshot = await snapshotOf(repo);
  const names = async (shortest: number) =>
    (await readFunctionTexts(repo.dir, snapshot, shortest)).map(({ name }) => name);
  expect(await names(2)).toEqual(["f", "g", "h"]);
  expect(await names(3)).toEqual(["f", "h"]);
  expect(await names(4)).toEqual([]);
});

test("are those of the snapshot's commit, not of what stands in the folder", async () => {
  using repo = temporaryRepository();
  repo.commit("add", { files: { "a.py": py(F) } });
  const snapshot = await snapshotOf(repo);
  repo.commit("edit", { files: { "a.py": py(F.replace("x + 1", "x + 2")) } });
  repo.write({ "a.py": "broken" });
  const [fn] = await readFunctionTexts(repo.dir, snapshot, 0);
  expect(fn!.text).toContain("x + 1");
});

test("a file this clone does not hold gives its functions empty texts, and the others theirs", async () => {
  using repo = temporaryRepository();
  repo.commit("add", { files: { "a.py": py(F), "b.py": py(G) } });
  const snapshot = await snapshotOf(repo);
  const files = snapshot.files.map((file) =>
    file.path === "a.py" ? { ...file, blob: "1".repeat(40) } : file,
  );
  const texts = await readFunctionTexts(repo.dir, { ...snapshot, files }, 0);
  expect(texts.map(({ name }) => name)).toEqual(["f", "g"]);
  expect(texts[0]!.text.trim()).toBe("");
  expect(texts[1]!.text).toContain("größer");
});

test("of nothing there is none", async () => {
  using repo = temporaryRepository();
  repo.commit("add", { files: { "notes.txt": "x\n" } });
  expect(await readFunctionTexts(repo.dir, await snapshotOf(repo), 0)).toEqual([]);
});
