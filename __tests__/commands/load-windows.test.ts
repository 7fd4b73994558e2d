import { expect, test } from "@jest/globals";
import { loadHistory } from "../../src/commands/load-history.js";
import { loadWindows } from "../../src/commands/load-windows.js";
import { openContext } from "../../src/commands/open-context.js";
import { parseConfig } from "../../src/config/config.js";
import { rollingPeriods } from "../../src/learning/periods.js";
import { commitTime } from "../../src/io/git/repository.js";
import { temporaryRepository } from "./temporary-repository.js";

const GRAMMARS = new URL("../../dist/grammars/", import.meta.url);
const f = (n: number) => ({ "a.py": `def f(x):\n    y = x + ${n}\n    return y\n` });

test.each([
  ["merged within the year of its commits", 550, [0, 1]],
  ["out for longer than a window: of the one in which it came in, and of no other", 1000, [1, 0]],
])("a fix on a branch, %s", async (_, mergeDay, fixes) => {
  using repo = temporaryRepository();
  repo.commit("add", { day: 0, files: f(0) });
  repo.git("checkout", "-q", "-b", "side");
  repo.commit("Fix f", { day: 500, files: f(1) });
  repo.git("checkout", "-q", "main");
  repo.git("merge", "-q", "--no-ff", "--no-commit", "side");
  repo.commit("merge", { day: mergeDay });
  const tip = repo.commit("notes", { day: 1000, files: { "notes.md": "x\n" } });
  const config = parseConfig({ repo: repo.dir, cache: false, quiet: true }, String);
  const context = await openContext(config, GRAMMARS);
  const history = await loadHistory(context, tip);
  const found: number[] = [];
  const periods = rollingPeriods(await commitTime(context.repo, tip), 3);
  for await (const { labels } of loadWindows(context, history, periods)) found.push(labels.fixes[0]!);
  expect(found).toEqual(fixes);
});
