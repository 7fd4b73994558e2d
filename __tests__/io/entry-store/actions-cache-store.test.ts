import { afterAll, afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { actionsCacheStore } from "../../../src/io/entry-store/actions-cache-store.js";
import type { Notice } from "../../../src/report/report.js";
import { startCacheServer, type CacheServer, type Fault } from "../../platform/cache-server.js";

/** The real @actions/cache client against a real server; the client reads the process's environment. */
let server: CacheServer;
let temporaryFolder: string;
let notices: Notice[];
const before = { ...process.env };

beforeEach(async () => {
  server = await startCacheServer();
  temporaryFolder = await mkdtemp(join(tmpdir(), "runner-temp-"));
  notices = [];
  Object.assign(process.env, server.env, { RUNNER_TEMP: temporaryFolder, GITHUB_WORKSPACE: temporaryFolder });
});

afterEach(async () => {
  process.env = { ...before };
  await server[Symbol.asyncDispose]();
  await rm(temporaryFolder, { recursive: true, force: true });
});

// The client waits three seconds before it tries again and then finds the server gone.
afterAll(() => sleep(3500));

function store(timeouts: { restoreTimeoutMs?: number; saveTimeoutMs?: number } = {}) {
  return actionsCacheStore({ temporaryFolder, warn: (notice) => notices.push(notice), ...timeouts });
}

const INDEX = Buffer.from("history ".repeat(10_000));

describe("an Actions cache", () => {
  test("gives back what was saved, by key and then by prefix", async () => {
    expect(await store().save("v1-main-aaa", "v1-main-", INDEX)).toEqual({ saved: true });
    const exact = await store().restore("v1-main-aaa", "v1-main-");
    expect(exact?.key).toBe("v1-main-aaa");
    expect(Buffer.from(exact?.bytes ?? []).equals(INDEX)).toBe(true);
    expect((await store().restore("v1-main-bbb", "v1-main-"))?.key).toBe("v1-main-aaa");
    expect(await store().restore("v2-main-aaa", "v2-")).toBeNull();
    expect(notices).toEqual([]);
  });

  test("leaves nothing in the runner's temporary folder", async () => {
    await store().save("k", "k", INDEX);
    await store().restore("k", "k");
    expect(await readdir(join(temporaryFolder, "defect-risk"))).toEqual([]);
  });

  test("takes keys with commas and beyond 512 characters", async () => {
    const key = `a,b,${"x".repeat(600)}`;
    expect(await store().save(key, "a,b,", INDEX)).toEqual({ saved: true });
    expect((await store().restore(key, "a,b,"))?.key).toBe(key);
    expect((await store().restore("a,b,c", "a,b,"))?.key).toBe(key);
    expect(notices).toEqual([]);
  });

  test("says why an existing entry is not saved again", async () => {
    await store().save("k", "k", INDEX);
    const again = await store().save("k", "k", INDEX);
    expect(again).toMatchObject({ saved: false, why: expect.stringContaining("already holds k") });
  });

  test("prints no annotation of its own", async () => {
    const lines: string[] = [];
    const write = process.stdout.write;
    process.stdout.write = ((text: string) => lines.push(text) > 0) as typeof process.stdout.write;
    try {
      await store().save("k", "k", INDEX);
      await store().save("k", "k", INDEX);
      server.fault = "truncate";
      await store().restore("k", "k");
    } finally {
      process.stdout.write = write;
    }
    expect(lines.filter((line) => /^::(warning|error)/.test(line))).toEqual([]);
  });
});

describe("a restore never fails the job, and says what happened", () => {
  const table: [name: string, fault: Fault, notice: string | null][] = [
    ["a truncated archive", "truncate", "could not be read"],
    ["a service that only knows other versions", "wrong-version", null],
    ["a service that never answers", "hang", "did not answer within 0.5 s"],
    ["a service that answers 500", "error", "did not answer within 0.5 s"],
  ];
  test.each(table)("%s", async (_name, fault, notice) => {
    await store().save("k", "k", INDEX);
    server.fault = fault;
    const timeouts = fault === "hang" || fault === "error" ? { restoreTimeoutMs: 500 } : {};
    expect(await store(timeouts).restore("k", "k")).toBeNull();
    expect(notices.map(({ what }) => what)).toEqual(notice === null ? [] : [expect.stringContaining(notice)]);
  });

  test("a service that is down", async () => {
    await server[Symbol.asyncDispose]();
    expect(await store().restore("k", "k")).toBeNull();
    expect(notices).toMatchObject([{ code: "cache-failed", what: expect.stringContaining("ECONNREFUSED") }]);
    server = await startCacheServer();
  });

  test("a service that did not answer is not asked again", async () => {
    server.fault = "hang";
    const patient = store({ restoreTimeoutMs: 500 });
    await patient.restore("k", "k");
    const asked = server.calls.length;
    expect(await patient.save("k", "k", INDEX)).toMatchObject({ saved: false, why: expect.any(String) });
    expect(server.calls).toHaveLength(asked);
  });

  test("no service at all costs no time", async () => {
    for (const name of Object.keys(server.env)) delete process.env[name];
    const start = performance.now();
    expect(await store().restore("k", "k")).toBeNull();
    expect(performance.now() - start).toBeLessThan(1000);
    expect(notices).toMatchObject([{ code: "cache-unavailable", level: "info" }]);
    expect(await store().save("k", "k", INDEX)).toMatchObject({ saved: false });
  });

  test("an entry whose bytes were changed", async () => {
    await store().save("k", "k", INDEX);
    const [entry] = server.entries.values();
    if (entry) entry.bytes = gzipSync(Buffer.from("not a tar archive"));
    expect(await store().restore("k", "k")).toBeNull();
    expect(notices).toHaveLength(1);
  });

  test("an entry that was saved under another key", async () => {
    await store().save("k-1", "k", INDEX);
    const [id] = server.entries.keys();
    const entry = server.entries.get(id ?? "");
    if (entry) server.entries.set("other", { ...entry, key: "k-2" });
    expect(await store().restore("k-2", "k-2")).toBeNull();
    expect(notices).toMatchObject([
      { code: "index-damaged", what: expect.stringContaining("another entry") },
    ]);
  });
});

describe("a save never fails the job, and says what happened", () => {
  const table: [fault: Fault, why: string][] = [
    ["read-only", "may only read"],
    ["forbidden", "may only read"],
    ["hang", "did not answer within 0.5 s"],
    ["error", "did not answer within 0.5 s"],
  ];
  test.each(table)("%s", async (fault, why) => {
    server.fault = fault;
    const outcome = await store({ saveTimeoutMs: fault === "hang" || fault === "error" ? 500 : 5000 }).save(
      "k",
      "k",
      INDEX,
    );
    expect(outcome).toMatchObject({ saved: false, why: expect.stringContaining(why) });
  });

  test("cache-mode read", async () => {
    process.env.ACTIONS_CACHE_MODE = "read";
    expect(await store().save("k", "k", INDEX)).toMatchObject({
      why: expect.stringContaining("may only read"),
    });
  });

  test("a service that is down", async () => {
    await server[Symbol.asyncDispose]();
    const outcome = await store().save("k", "k", INDEX);
    expect(outcome).toMatchObject({ saved: false, why: expect.stringMatching(/did not take it/) });
    server = await startCacheServer();
  });
});
