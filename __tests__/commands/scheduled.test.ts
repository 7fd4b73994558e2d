import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openContext } from "../../src/commands/open-context.js";
import { scheduled } from "../../src/commands/scheduled.js";
import { parseConfig } from "../../src/config/config.js";
import { def, py } from "../history/replay.js";
import { temporaryFolder, temporaryRepository } from "./temporary-repository.js";

const ASSETS = new URL("../../dist/grammars/", import.meta.url);

let folder: ReturnType<typeof temporaryFolder>;
beforeAll(() => {
  folder = temporaryFolder();
});
afterAll(() => folder[Symbol.dispose]());

const files = (line: string): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: 60 }, (_, i) => {
      const body = Array.from({ length: i + 1 }, (_, n) => `a${n} = ${n}`);
      return [`m${i}.py`, py(def(`f${i}`, i === 0 ? line : "a = 0", ...body))];
    }),
  );

/** Runs it with a runner's files. @param damage what goes wrong between the index and the trend */
async function run(
  damage: (folder: string) => object = () => ({}),
  more: Record<string, string> = {},
): Promise<Record<string, string>> {
  using repo = temporaryRepository();
  // One place for all tests: @actions/core keeps the path that it met first.
  const [summary, output] = [join(folder.dir, "summary"), join(folder.dir, "output")];
  for (const path of [summary, output]) writeFileSync(path, "");
  repo.commit("add", { files: { ...files("a = 1"), ...more } });
  repo.commit("Change g", { day: 400, files: { "b.py": py(def("g", "return 1")) } });
  repo.commit("Fix f", { day: 800, files: files("a = 2") });
  const badgePath = join(folder.dir, "badge.json");
  const config = { repo: repo.dir, cacheDir: join(folder.dir, "cache"), quiet: true, badgePath };
  const context = await openContext(
    parseConfig({ ...config, ...damage(folder.dir) }, (name) => name),
    ASSETS,
  );
  const { GITHUB_STEP_SUMMARY, GITHUB_OUTPUT } = process.env;
  Object.assign(process.env, { GITHUB_STEP_SUMMARY: summary, GITHUB_OUTPUT: output });
  let log = "";
  try {
    await scheduled(context, async (text) => (log += text));
  } finally {
    for (const [name, value] of Object.entries({ GITHUB_STEP_SUMMARY, GITHUB_OUTPUT })) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
  const badge = ((): string => {
    try {
      return readFileSync(badgePath, "utf8");
    } catch {
      return "";
    }
  })();
  return { log, summary: readFileSync(summary, "utf8"), badge };
}

test("a scheduled run warms the index, shows the trend in log and summary, and writes the badge", async () => {
  const { log, summary, badge } = await run();
  expect(log).toMatch(/^History index cold: 3 commits\n/);
  expect(log).toContain("Fixes a month per 1,000 functions");
  expect(summary).toContain("## Defect Risk: trend");
  expect(summary).toContain("**Steady: ");
  expect(JSON.parse(badge!)).toMatchObject({ schemaVersion: 1, message: "steady over a year" });
});

test("by the repository's own rules: whether a summary is wanted, and what a fix is", async () => {
  const rules = "summary: false\nlabels: { rules: [{ name: own, pattern: ^change, weight: 1 }] }\n";
  const { log, summary } = await run(() => ({}), { ".github/defect-risk.yml": rules });
  expect(summary).toBe("");
  expect(log).toContain("Fixes a month per 1,000 functions");
});

test("a badge that cannot be written is told, and the summary is there all the same", async () => {
  const { log, summary } = await run((folder) => ({ badgePath: join(folder, "summary", "badge.json") }));
  expect(log).toContain("::warning");
  expect(log).toContain("badge.json");
  expect(summary).toContain("## Defect Risk: trend");
});
