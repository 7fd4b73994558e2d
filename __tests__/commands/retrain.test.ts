import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { AdapterReport } from "../../src/report/adapter-report.js";
import type { TrainingResult } from "../../src/report/training/result.js";
import { inProcess, reportOf } from "./command-line.js";
import { fittedAdapter, keep } from "./fitted-adapter.js";
import { seasonsRepository, type Seasons } from "./seasons-repository.js";
import { temporaryFolder } from "./temporary-repository.js";

/**
 * The life of adapters in one repository, a season of about a year after the other: published, kept, replaced,
 * and withdrawn once other functions break than those it learned from.
 */
let seasons: Seasons;
let aside: ReturnType<typeof temporaryFolder>;
let first: TrainingResult;
let second: TrainingResult;
beforeAll(() => {
  seasons = seasonsRepository();
  aside = temporaryFolder();
});
afterAll(() => {
  seasons[Symbol.dispose]();
  aside[Symbol.dispose]();
});

const cache = (name: string): string => join(aside.dir, name);
const where = (name: string): string[] => ["--repo", seasons.repo.dir, "--cache-dir", cache(name)];
const adapters = (name: string): string[] =>
  readdirSync(cache(name)).filter((entry) => entry.includes("adapter"));

async function trained(name: string, windows: number): Promise<TrainingResult> {
  const options = ["--rev", "main", "--windows", String(windows), "--format", "json"];
  const { code, stdout, stderr } = await inProcess("train", ...where(name), ...options);
  if (code !== 0) throw new Error(`exit code ${code}: ${stderr}`);
  return JSON.parse(stdout) as TrainingResult;
}

async function inForce(name: string): Promise<AdapterReport["facts"]> {
  const { stdout } = await inProcess("inspect", ...where(name), "--format", "json");
  return (JSON.parse(stdout) as AdapterReport).facts;
}

/** What a change of the last commits is scored with. */
async function scoredWith(name: string) {
  const { model } = await reportOf("score", ...where(name), "--base", "main~3", "--head", "main");
  return model.adapter;
}

test("an adapter that helps is published, and scores take it", async () => {
  seasons.goOn(4 * 365, "socket");
  first = await trained("main", 2);
  expect(first).toMatchObject({ verdict: "publish", previous: null, gate: { passed: true } });
  expect(first.gate!.weight).toBeGreaterThan(0);
  expect(await scoredWith("main")).toMatchObject({
    commit: first.commit,
    weight: first.gate!.weight,
    used: true,
  });
});

test("a year later one that still helps is kept where the new one does not help beyond doubt", async () => {
  seasons.goOn(400, "socket");
  // Of one who knew what to look for: it learned what breaks, not what broke by chance.
  const broken = ({ text }: { text: string }): number => (text.includes("socket") ? 1 : 0);
  const older = await fittedAdapter(seasons.repo.dir, first.commit, { weight: 0.15 }, broken);
  await keep(seasons.repo.dir, cache("aside"), older);
  const before = adapters("aside");
  const again = await trained("aside", 1);
  expect(again).toMatchObject({
    verdict: "keep",
    why: expect.stringMatching(
      /The one in force beats .* on the window that it never saw, and stays at weight 0\.15\.$/,
    ),
    gate: { passed: false, weight: 0 },
    previous: { commit: first.commit, weight: 0.15, standing: { windows: 1 } },
  });
  expect(again.previous!.standing!.gain.low).toBeGreaterThan(0);
  expect(adapters("aside")).toEqual(before);
  expect(await inForce("aside")).toEqual(older.facts);
  expect(await scoredWith("aside")).toMatchObject({ commit: first.commit, weight: 0.15, used: true });
});

test("or it gives way to a new one that is as good", async () => {
  second = await trained("main", 2);
  expect(second).toMatchObject({
    verdict: "publish",
    why: expect.stringMatching(
      /it replaces the one before, which is not better beyond doubt: .* on the window that it never saw\.$/,
    ),
    previous: { commit: first.commit, weight: first.gate!.weight, standing: { windows: 1 } },
  });
  expect(await inForce("main")).toMatchObject({ commit: second.commit, weight: second.gate!.weight });
});

test("in a season in which others break it is withdrawn, and the baseline alone scores", async () => {
  seasons.goOn(400, "table");
  const third = await trained("main", 1);
  expect(third).toMatchObject({
    verdict: "publish",
    why: expect.stringMatching(
      /Nor does the adapter before, .*: it is withdrawn; the baseline alone is in force\.$/,
    ),
    gate: { passed: false, weight: 0 },
    previous: { commit: second.commit, standing: { windows: 1 } },
  });
  expect(third.previous!.standing!.gain.high).toBeLessThan(0);
  expect(await inForce("main")).toMatchObject({ commit: third.commit, weight: 0 });
  expect(await scoredWith("main")).toMatchObject({ commit: third.commit, used: false });
});
