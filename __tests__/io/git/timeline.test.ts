import { expect, test } from "@jest/globals";
import { GitFailure } from "../../../src/io/git/git-process.js";
import { firstParents, standingAt } from "../../../src/io/git/timeline.js";
import { temporaryRepository } from "../../commands/temporary-repository.js";

const DAY_0 = Date.UTC(2024, 0, 1) / 1000;
const on = (day: number): number => DAY_0 + day * 86_400;

test("what the branch stood at: its first parents, newest first, with committer dates", async () => {
  using repo = temporaryRepository();
  const one = repo.commit("one", { day: 0 });
  repo.git("checkout", "-q", "-b", "side");
  repo.commit("side", { day: 5 });
  repo.git("checkout", "-q", "main");
  const two = repo.commit("two", { day: 10 });
  repo.git("merge", "-q", "--no-ff", "--no-commit", "side");
  const merge = repo.commit("merge", { day: 20 });
  const timeline = await firstParents(repo.dir, "main");
  expect(timeline).toEqual([
    { commit: merge, time: on(20) },
    { commit: two, time: on(10) },
    { commit: one, time: on(0) },
  ]);
  // The side's own commit never was what the branch stood at.
  expect(standingAt(timeline, on(6))).toBe(one);
});

test.each<[string, number, number | null]>([
  ["before the first", on(0) - 1, null],
  ["in the first's own second", on(0), 0],
  ["between two", on(15), 1],
  ["in the last's own second", on(20), 2],
  ["long after the last", on(9999), 2],
])("%s", async (_, time, expected) => {
  using repo = temporaryRepository();
  const commits = [0, 10, 20].map((day) => repo.commit(`day ${day}`, { day }));
  const timeline = await firstParents(repo.dir, "HEAD");
  expect(standingAt(timeline, time)).toBe(expected === null ? null : commits[expected]);
});

test("where a clock went back, the later commit of the two that claim the moment", async () => {
  using repo = temporaryRepository();
  repo.commit("one", { day: 0 });
  repo.commit("from the future", { day: 100 });
  const back = repo.commit("back", { day: 10 });
  expect(standingAt(await firstParents(repo.dir, "main"), on(50))).toBe(back);
  expect(standingAt(await firstParents(repo.dir, "main"), on(200))).toBe(back);
});

test.each(["nowhere", "--all"])("no commit is called %s: git's own word for it", async (tip) => {
  using repo = temporaryRepository();
  repo.commit("one");
  await expect(firstParents(repo.dir, tip)).rejects.toThrow(GitFailure);
});
