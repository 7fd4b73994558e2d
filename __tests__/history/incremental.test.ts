import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { join } from "node:path";
import { loadHistory, type LoadedHistory } from "../../src/commands/load-history.js";
import { openContext } from "../../src/commands/open-context.js";
import { parseConfig } from "../../src/config/config.js";
import type { History } from "../../src/history/history.js";
import type { Touches } from "../../src/history/tracker.js";
import { temporaryFolder, temporaryRepository } from "../commands/temporary-repository.js";
import { EDITED_F, EDITED_G, F, G } from "./edits.js";
import { makeHistory, steps } from "./random-history.js";
import { py, tell } from "./replay.js";

const ASSETS = new URL("../../dist/grammars/", import.meta.url);

/** Loads as a run does: a process's context, a folder as the store. */
async function load(repo: string, cacheDir: string, commit: string): Promise<LoadedHistory> {
  const config = parseConfig({ repo, cacheDir, quiet: true, autoDeepen: false }, (name) => name);
  const context = await openContext(config, ASSETS);
  const loaded = await loadHistory(context, commit);
  expect(context.notices).toEqual([]);
  return loaded;
}

/** Everything a history says that does not depend on how its tables number names. */
function everything({ log, snapshot, tracked }: History) {
  const rows = ({ first, commit, flags, added }: Touches) => ({
    first: [...first],
    touches: [...commit].map((row, i) => [log.commits.sha[row], flags[i], added[i]]),
  });
  return {
    snapshot,
    commits: log.commits.sha.map((sha, row) => [sha, log.commits.time.at(row), log.commits.subject[row]]),
    functions: rows(tracked.functions),
    files: rows(tracked.files),
  };
}

test("an index brought up to date is the one a rebuild makes, wherever and however often it was cut", async () => {
  const states = new Set<string>();
  await fc.assert(
    fc.asyncProperty(steps, fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), async (history, cuts) => {
      using repo = temporaryRepository();
      using stores = temporaryFolder();
      const commits = makeHistory(repo.dir, history);
      const tip = commits.at(-1)!;
      const rebuilt = await load(repo.dir, join(stores.dir, "cold"), tip);
      expect(rebuilt.state).toBe("cold");
      // Any commit of any branch, older or newer than the one before, ancestor or not.
      for (const cut of cuts) await load(repo.dir, join(stores.dir, "warm"), commits[cut % commits.length]!);
      const updated = await load(repo.dir, join(stores.dir, "warm"), tip);
      states.add(updated.state);
      expect(everything(updated.history)).toEqual(everything(rebuilt.history));
    }),
    { numRuns: 12 },
  );
  expect(states).toContain("updated");
});

test("where a shallow clone ends nothing is born, and no index is kept of it", async () => {
  using origin = temporaryRepository();
  using stores = temporaryFolder();
  origin.commit("add", { files: { "a.py": py(F, G) } });
  origin.commit("old", { files: { "a.py": py(EDITED_F, G) } });
  origin.commit("boundary", { files: { "a.py": py(EDITED_F, G, F.replace("def f", "def late")) } });
  origin.commit("new", { files: { "a.py": py(EDITED_F, EDITED_G, F.replace("def f", "def late")) } });
  const tip = origin.git("rev-parse", "HEAD");
  using clone = temporaryRepository("--depth", "2", `file://${origin.dir}`);

  const shallow = await load(clone.dir, stores.dir, tip);
  expect(tell(shallow.history).functions).toEqual({ "a.py f": "", "a.py g": "new", "a.py late": "" });
  clone.git("fetch", "-q", "--unshallow");
  const whole = await load(clone.dir, stores.dir, tip);
  expect(whole.state).toBe("cold");
  expect(tell(whole.history).functions).toEqual({
    "a.py f": "old, add *",
    "a.py g": "new, add *",
    "a.py late": "boundary *",
  });
});

test("a rewritten branch takes nothing of the old one with it", async () => {
  using repo = temporaryRepository();
  using stores = temporaryFolder();
  repo.commit("add", { files: { "a.py": py(F, G) } });
  repo.commit("regretted", { files: { "a.py": py(EDITED_F, G) } });
  await load(repo.dir, stores.dir, repo.git("rev-parse", "HEAD"));
  repo.git("reset", "-q", "--hard", "HEAD~1");
  const tip = repo.commit("instead", { files: { "a.py": py(EDITED_F, EDITED_G) } });
  const { history, state } = await load(repo.dir, stores.dir, tip);
  expect(state).toBe("updated");
  expect(history.log.commits.subject).toEqual(["instead", "add"]);
  expect(tell(history).functions).toEqual({ "a.py f": "instead, add *", "a.py g": "instead, add *" });
});
