import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { openAdapterStore, openIndexStore } from "../../../src/io/entry-store/open.js";
import type { Notice } from "../../../src/report/report.js";
import { startCacheServer, type CacheServer } from "../../platform/cache-server.js";
import { compileSource } from "../../platform/compiled-source.js";

/**
 * Each step is a process of its own, as on a runner: the cache client asks the operating system for the home
 * folder, and which of them have credentials for the service is the point.
 */
const STEP = `
  import { writeFile } from "node:fs/promises";
  import { ADAPTER_CACHE_PATH, runnerAdapterStore } from "./adapter-store.js";
  const [, , what, key, answer] = process.argv;
  const notices = [];
  const store = runnerAdapterStore({ warn: (notice) => notices.push(notice), maxBytes: 1000 });
  const does = {
    save: () => store.save(key, "a-", Buffer.from("adapter " + key)),
    // As actions/cache does with this text as its path:.
    move: async () => (await import("@actions/cache")).saveCache([ADAPTER_CACHE_PATH], key),
    restore: async () => {
      const entry = await store.restore("a-", "a-");
      return entry && { key: entry.key, text: Buffer.from(entry.bytes).toString() };
    },
  };
  await writeFile(answer, JSON.stringify({ result: await does[what](), notices }));
  process.exit();
`;

interface Answer {
  readonly result: unknown;
  readonly notices: readonly Notice[];
}

let compiled: string;
let server: CacheServer;
let root: string;
beforeAll(async () => {
  compiled = await compileSource("src/io/entry-store");
  await symlink(resolve("node_modules"), join(compiled, "node_modules"), "dir");
  await writeFile(join(compiled, "step.mjs"), STEP);
});
afterAll(() => rm(compiled, { recursive: true, force: true }));
beforeEach(async () => {
  server = await startCacheServer();
  root = await mkdtemp(join(tmpdir(), "adapter-store-"));
});
afterEach(async () => {
  await server[Symbol.asyncDispose]();
  await rm(root, { recursive: true, force: true });
});

interface Job {
  /** Home folder and workspace, from the job's own root. */
  readonly home: string;
  readonly workspace: string;
}

const HOSTED: Job = { home: "home/runner", workspace: "home/runner/work/r/r" };
const CONTAINER: Job = { home: "github/home", workspace: "__w/r/r" };

/** Runs a step of a job on a machine of that name. @param credentials as `uses:` has them and `run:` has not */
async function step(
  machine: string,
  [what, key]: readonly [string, string],
  { credentials = what !== "save", job = HOSTED, env = {} as Record<string, string> } = {},
): Promise<Answer> {
  const at = (path: string): string => join(root, machine, path);
  const [home, workspace, temporary] = [at(job.home), at(job.workspace), at("temp")];
  for (const folder of [home, workspace, temporary]) await mkdir(folder, { recursive: true });
  const answer = at("answer.json");
  await promisify(execFile)(process.execPath, [join(compiled, "step.mjs"), what, key, answer], {
    cwd: workspace,
    env: {
      PATH: process.env["PATH"],
      HOME: home,
      USERPROFILE: home,
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: temporary,
      GITHUB_ACTIONS: "true",
      ...(credentials ? server.env : {}),
      ...env,
    },
  });
  return JSON.parse(await readFile(answer, "utf8")) as Answer;
}

describe("on a runner", () => {
  test("what a run step saved and actions/cache moved is what the action restores, on another machine", async () => {
    expect(await step("one", ["save", "a-1"])).toEqual({ result: { saved: true }, notices: [] });
    await step("one", ["move", "a-run-1"]);
    expect(server.calls.filter((call) => call === "FinalizeCacheEntryUpload")).toHaveLength(1);
    expect(await step("two", ["restore", ""])).toEqual({
      result: { key: "a-1", text: "adapter a-1" },
      notices: [],
    });
  });

  test("of several the newest", async () => {
    for (const key of ["a-2", "a-1", "a-3"]) await step("one", ["save", key]);
    await step("one", ["move", "a-run-1"]);
    expect(await step("two", ["restore", ""])).toMatchObject({ result: { key: "a-3" } });
  });

  test("none yet: no entry, and nothing to say", async () => {
    expect(await step("two", ["restore", ""])).toEqual({ result: null, notices: [] });
  });

  test("without a service it reads what lies there, as on a self-hosted machine", async () => {
    await step("one", ["save", "a-1"]);
    const found = await step("one", ["restore", ""], { credentials: false });
    expect(found).toEqual({ result: { key: "a-1", text: "adapter a-1" }, notices: [] });
    expect(server.calls).toEqual([]);
  });

  test("a save alone reaches no cache: that needs the step of actions/cache", async () => {
    await step("one", ["save", "a-1"], { credentials: true });
    expect(server.calls).toEqual([]);
  });

  test("from a job whose folders lie otherwise it is not found, and told why", async () => {
    await step("one", ["save", "a-1"]);
    await step("one", ["move", "a-run-1"]);
    const { result, notices } = await step("two", ["restore", ""], { job: CONTAINER });
    expect(result).toBeNull();
    expect(notices).toMatchObject([{ code: "adapter-misplaced", level: "warning" }]);
  });

  test.each(["truncate", "hang"] as const)("a service that fails (%s) costs no result", async (fault) => {
    await step("one", ["save", "a-1"]);
    await step("one", ["move", "a-run-1"]);
    server.fault = fault;
    const env = { DEFECT_RISK_CACHE_TIMEOUT: "1" };
    const { result, notices } = await step("two", ["restore", ""], fault === "hang" ? { env } : {});
    expect(result).toBeNull();
    expect(notices).toMatchObject([
      {
        code: "cache-failed",
        what: expect.stringMatching(/^The adapter was not restored: the Actions cache /),
        consequence: "functions are scored by the published baseline alone",
      },
    ]);
  });
});

describe("elsewhere", () => {
  const warn = (notice: Notice): never => {
    throw new Error(JSON.stringify(notice));
  };
  const env = (): NodeJS.ProcessEnv => ({ XDG_CACHE_HOME: join(root, "caches") });

  test("adapters lie beside the indexes, and neither prunes the other", async () => {
    const choice = { cache: true, cacheDir: null };
    const adapters = await openAdapterStore(choice, warn, { maxBytes: 1000, env: env() });
    const indexes = await openIndexStore(choice, warn, env());
    for (const n of [1, 2, 3, 4, 5]) {
      await adapters.save(`adapter-${n}`, "adapter-", Buffer.from("a"));
      await indexes.save(`index-${n}`, "index-", Buffer.from("i"));
    }
    const names = await readdir(join(root, "caches", "defect-risk"));
    for (const kind of ["adapter", "index"]) {
      expect(names.filter((name) => name.startsWith(kind))).toHaveLength(3);
    }
    expect(Buffer.from((await adapters.restore("adapter-", "adapter-"))!.bytes).toString()).toBe("a");
  });

  test("a named folder goes before the runner's cache; without caching nothing is kept", async () => {
    const runner = { ...env(), GITHUB_ACTIONS: "true" };
    const named = await openAdapterStore({ cache: true, cacheDir: join(root, "own") }, warn, {
      maxBytes: 1000,
      env: runner,
    });
    expect(named.kind).toBe("folder");
    const kind = async (cache: boolean): Promise<string> =>
      (await openAdapterStore({ cache, cacheDir: null }, warn, { maxBytes: 1000, env: runner })).kind;
    expect([await kind(true), await kind(false)]).toEqual(["actions-cache", "none"]);
  });
});
