import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inProcess } from "./command-line.js";
import { temporaryFolder, temporaryRepository } from "./temporary-repository.js";
import { tillRepository, type Till } from "./till-repository.js";

let till: Till;
let aside: ReturnType<typeof temporaryFolder>;
beforeAll(() => {
  till = tillRepository();
  aside = temporaryFolder();
});
afterAll(() => {
  till[Symbol.dispose]();
  aside[Symbol.dispose]();
});

async function run(cache: string, verb: string, ...argv: string[]): Promise<string> {
  const { code, stdout, stderr } = await inProcess(
    verb,
    "--repo",
    till.repo.dir,
    "--cache-dir",
    join(aside.dir, cache),
    ...argv,
  );
  // A busy machine may take the two seconds after which progress is told.
  expect([code, stderr.replace(/^Reading .*\n/gm, "")]).toEqual([0, ""]);
  return stdout;
}

const score = (cache: string, format: string): Promise<string> =>
  run(cache, "score", "--base", "main", "--head", "topic", "--format", format);

/** The two things in which a warm report may differ: when it was made, and what it found. */
function comparable(report: string): string {
  return report
    .replace(/"generatedAt": "[^"]+"/, '"generatedAt": ""')
    .replace(/"index": "(?:cold|updated|warm)"/, '"index": ""')
    .replace(/index (?:built in this run|restored(?: and updated)?)/g, "index");
}

test("it tells what it did: built, found, brought up to date", async () => {
  const at = (rev: string): string => till.repo.git("rev-parse", rev);
  const commits = (rev: string): string => till.repo.git("rev-list", "--count", rev);
  const told = (state: string, rev: string, functions: number): string =>
    `${state}: ${commits(rev)} commits, ${functions} functions, at ${at(rev)}\n`;
  expect(await run("told", "warm", "--rev", "main~1")).toBe(told("cold", "main~1", 135));
  expect(await run("told", "warm", "--rev", "main~1")).toBe(told("warm", "main~1", 135));
  expect(await run("told", "warm", "--rev", "main")).toBe(told("updated", "main", 136));
  // The one that is checked out: the branch, with its new function and without main's.
  expect(await run("told", "warm")).toBe(told("updated", "HEAD", 136));
});

describe("a score from a warm index is the cold one, byte for byte", () => {
  let cold: string;
  beforeAll(async () => {
    cold = await score("cold", "json");
    expect(cold).toContain('"index": "cold"');
  });

  /** What was warmed before; the score needs the index of the fork. */
  const pasts: [about: string, revs: string[], state: string][] = [
    ["at the very commit", ["fork"], "warm"],
    ["at an older commit", ["old"], "updated"],
    ["at a later commit of the same branch", ["main"], "updated"],
    ["at the branch that is scored", ["head"], "updated"],
    ["here and there, one after the other", ["old", "head", "first", "main"], "updated"],
  ];
  test.each(pasts)("%s", async (about, revs, state) => {
    const commits: Record<string, string> = {
      fork: till.fork,
      old: till.old,
      main: till.main,
      head: till.head,
      first: till.repo.git("rev-list", "--max-parents=0", "main"),
    };
    for (const rev of revs) await run(about, "warm", "--rev", commits[rev]!);
    const warm = await score(about, "json");
    expect(warm).toContain(`"index": "${state}"`);
    expect(comparable(warm)).toBe(comparable(cold));
  });

  test("as text", async () => {
    const warm = await score("at the very commit", "text");
    expect(comparable(warm)).toBe(comparable(await score("text, cold", "text")));
    expect(warm).toContain("checkoutTotal");
  });
});

describe("a clone without old contents", () => {
  const STAYS = ["--no-auto-deepen"];

  test("leaves no index that would pass for the whole history", async () => {
    till.repo.git("config", "uploadpack.allowFilter", "true");
    using near = temporaryRepository("--filter=blob:none", pathToFileURL(till.repo.dir).href);
    const ranked = (...argv: string[]): Promise<{ stdout: string }> =>
      inProcess("rank", "--repo", near.dir, "--cache-dir", join(aside.dir, "partial"), ...argv);
    const index = (): number =>
      existsSync(join(aside.dir, "partial")) ? readdirSync(join(aside.dir, "partial")).length : 0;
    const history = `${near.git("rev-list", "--count", "HEAD")} commits`;

    const without = (await ranked(...STAYS)).stdout;
    expect(without).toMatch(/structure alone, without any\s+history/);
    expect([without.includes(history), index()]).toEqual([false, 0]);
    // The contents are fetched: all of it is there, and is kept.
    expect([(await ranked()).stdout.includes(history), index()]).toEqual([true, 1]);
  });
});
