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

test("what each change of a window edits, and whether that is fixed after it", async () => {
  using repo = temporaryRepository();
  const file = (...numbers: number[]) => ({
    "a.py": numbers.map((n, i) => `def f${i}(x):\n    y = x + ${n}\n    return y * ${i}\n`).join("\n\n"),
  });
  repo.commit("add", { day: 0, files: file(0, 0, 0, 0) });
  repo.commit("Fix f0", { day: 600, files: file(1, 0, 0, 0) });
  repo.commit("Tune", { day: 700, files: file(2, 2, 2, 0) });
  repo.commit("Fix f1", { day: 750, files: file(2, 3, 2, 0) });
  repo.commit("Fix all of them", { day: 800, files: file(4, 4, 4, 4) });
  repo.commit("Tune f1", { day: 850, files: file(4, 5, 4, 4) });
  const tip = repo.commit("notes", { day: 1000, files: { "notes.md": "x\n" } });
  const context = await openContext(
    parseConfig({ repo: repo.dir, cache: false, quiet: true }, String),
    GRAMMARS,
  );
  const history = await loadHistory(context, tip);
  const [period] = rollingPeriods(await commitTime(context.repo, tip), 1);
  const found: string[] = [];
  for await (const { edited, names } of loadWindows(context, history, [period!])) {
    const first = Math.min(...edited.change);
    edited.change.forEach((change, i) => {
      const told = `${names[edited.function[i]!]!} any ${edited.anyFix[i]} narrow ${edited.narrowFix[i]}`;
      found.push(`${change - first}: ${told}`);
    });
  }
  expect(found.sort()).toEqual([
    "0: f0 any 1 narrow 0",
    "0: f1 any 1 narrow 1",
    "0: f2 any 1 narrow 0",
    "1: f1 any 1 narrow 0",
    "2: f0 any 0 narrow 0",
    "2: f1 any 0 narrow 0",
    "2: f2 any 0 narrow 0",
    "2: f3 any 0 narrow 0",
    "3: f1 any 0 narrow 0",
  ]);
});
