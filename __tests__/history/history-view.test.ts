import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { functionAt, HistoryView } from "../../src/history/history.js";
import { temporaryRepository } from "../commands/temporary-repository.js";
import { EDITED_F, EDITED_G, F, G, H } from "./edits.js";
import { makeHistory, steps } from "./random-history.js";
import { parser, py, readHistory } from "./replay.js";
import { listAncestors } from "../../src/io/git/commit-list.js";
import { readHunkLog } from "../../src/io/git/hunk-stream.js";
import { readSnapshot } from "../../src/io/snapshot-reader.js";
import { historyOf } from "../../src/history/history.js";

test("asked as of a commit, a view shows exactly what that commit's ancestors did", async () => {
  await fc.assert(
    fc.asyncProperty(steps, fc.nat(), async (made, pick) => {
      using repo = temporaryRepository();
      const commits = makeHistory(repo.dir, made);
      const history = await readHistory(repo, "main");
      const { sha, time } = history.log.commits;
      const asOf = commits[pick % commits.length]!;
      const known = await listAncestors(repo.dir, asOf);
      const unknown = new Set(sha.filter((id) => !known.has(id)));
      const now = Number(repo.git("log", "-1", "--format=%ct", asOf));
      const view = new HistoryView(history, { commit: asOf, time: now, unknown });
      const all = new HistoryView(history, { commit: commits.at(-1)!, time: now, unknown: null });

      const functions = history.firstFunction.at(-1)!;
      for (const [count, of] of [
        [functions, "functionTouches"],
        [history.snapshot.files.length, "fileTouches"],
      ] as const) {
        for (let i = 0; i < count; i++) {
          const [seen, everything] = [view[of](i), all[of](i)];
          expect(seen).toEqual(everything.filter((touch) => known.has(sha[touch.commit]!)));
          for (const { commit, ageDays } of seen) {
            expect(ageDays).toBe(Math.max(0, (now - time.at(commit)) / 86_400));
          }
        }
      }
    }),
    { numRuns: 15 },
  );
});

test("numbers of functions and files lead back to them, also past files without functions", async () => {
  using repo = temporaryRepository();
  repo.commit("add", {
    files: { "a.py": "X = 1\n", "b.py": py(F, G), "c.py": "", "d.py": py(H), "e.py": "Y = 2\n" },
  });
  const history = await readHistory(repo);
  const found = [0, 1, 2].map((index) => {
    const { file, fileIndex, fn } = functionAt(history, index);
    expect(history.snapshot.files[fileIndex]).toBe(file);
    return `${file.path} ${fn.name}`;
  });
  expect(found).toEqual(["b.py f", "b.py g", "d.py h"]);
});

test("a commit counts the functions and the source files that it touches", async () => {
  using repo = temporaryRepository();
  repo.commit("add", { files: { "a.py": py(F, G), "b.py": py(H), "notes.txt": "x\n" } });
  repo.commit("both", { files: { "a.py": py(EDITED_F, EDITED_G), "notes.txt": "y\n" } });
  const history = await readHistory(repo);
  const view = new HistoryView(history, { commit: repo.git("rev-parse", "HEAD"), time: 2e9, unknown: null });
  expect(history.log.commits.subject).toEqual(["both", "add"]);
  expect([...view.functionsTouched]).toEqual([2, 3]);
  expect([...view.filesTouched]).toEqual([1, 2]);
});

test("lines added are shared out to the functions that own them", async () => {
  using repo = temporaryRepository();
  repo.commit("add", { files: { "a.py": py(F, G) } });
  repo.commit("grow", {
    files: { "a.py": py(F.replace("    c =", "    # why\n    d = 1\n    e = 2\n    c ="), EDITED_G) },
  });
  const log = await readHunkLog({ root: repo.dir, tip: "HEAD", extensions: [".py"], processes: 3 });
  const commit = repo.git("rev-parse", "HEAD");
  const view = new HistoryView(historyOf(log, await readSnapshot({ root: repo.dir, commit, parser })), {
    commit,
    time: 2e9,
    unknown: null,
  });
  expect([0, 1].map((f) => view.functionTouches(f)[0]!.added)).toEqual([2, 1]);
  expect(view.fileTouches(0)[0]!.added).toBe(3);
});
