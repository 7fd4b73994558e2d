import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  appendFile,
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  truncate,
  utimes,
  writeFile,
} from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { folderStore, type FolderStoreOptions } from "../../../src/io/entry-store/folder-store.js";
import { open, seal } from "../../../src/io/entry-store/envelope.js";
import type { Notice } from "../../../src/report/report.js";
import { compileSource } from "../../platform/compiled-source.js";

let folder: string;
let notices: Notice[];

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), "folder-store-")), "cache");
  notices = [];
});
afterEach(() => rm(dirname(folder), { recursive: true, force: true }));

function store(options: Partial<FolderStoreOptions> = {}) {
  return folderStore({ folder, warn: (notice) => notices.push(notice), lockWaitMs: 300, ...options });
}

const bytes = (text: string) => Buffer.from(text);
const entries = async () => (await readdir(folder)).filter((name) => name.endsWith(".idx"));

/** Files are dated to the millisecond; entries saved within one would have no order. */
async function saveInOrder(keys: readonly string[], prefix: string) {
  for (const [i, key] of keys.entries()) {
    expect(await store().save(key, prefix, bytes(key))).toEqual({ saved: true });
    const [name] = (await entries()).filter((file) => file.startsWith(key.replaceAll("/", "_")));
    const date = new Date(Date.now() - (keys.length - i) * 1000);
    await utimes(join(folder, name ?? ""), date, date);
  }
}

describe("a folder", () => {
  test("gives back what was saved: the very key, else the newest of its prefix", async () => {
    await saveInOrder(["main/a", "main/b", "topic/c"], "none");
    expect(Buffer.from((await store().restore("main/a", "main/"))?.bytes ?? []).toString()).toBe("main/a");
    expect((await store().restore("main/zzz", "main/"))?.key).toBe("main/b");
    expect(await store().restore("other", "other")).toBeNull();
    expect(notices).toEqual([]);
  });

  test("that is not there yet is an empty one", async () => {
    expect(await store().restore("k", "k")).toBeNull();
    expect(notices).toEqual([]);
  });

  test("keeps the newest three entries of a prefix and all of other prefixes", async () => {
    await saveInOrder(["other-1"], "other-");
    await saveInOrder(["main-1", "main-2", "main-3", "main-4", "main-5"], "main-");
    const keys = await Promise.all(
      (await entries()).map(async (name) => open(await readFile(join(folder, name)))),
    );
    expect(keys.map((entry) => (entry.intact ? entry.key : "")).sort()).toEqual([
      "main-3",
      "main-4",
      "main-5",
      "other-1",
    ]);
  });

  test("tells apart keys that look the same as file names", async () => {
    await saveInOrder(["a/b"], "a/");
    await store().save("a_b", "a_", bytes("another"));
    expect(Buffer.from((await store().restore("a/b", "a/"))?.bytes ?? []).toString()).toBe("a/b");
    expect((await store().restore("a/c", "a/"))?.key).toBe("a/b");
  });

  test("is readable by its owner only", async () => {
    await store().save("k", "k", bytes("x"));
    const [name] = await entries();
    expect((await stat(join(folder, name ?? ""))).mode & 0o777).toBe(0o600);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  test.each(["../../escape", "/etc/passwd", "..", ".", "a\0b", "a\nb", "C:\\x", "x".repeat(2000), "é/ü", ""])(
    "is not left by the key %.20j",
    async (key) => {
      expect(await store().save(key, key, bytes("x"))).toEqual({ saved: true });
      expect(await readdir(dirname(folder))).toEqual(["cache"]);
      expect(await entries()).toHaveLength(1);
      expect((await store().restore(key, key))?.key).toBe(key);
    },
  );
});

describe("a damaged entry is skipped with a warning, and an older one is used", () => {
  const table: [name: string, damage: (path: string) => Promise<void>, why: string][] = [
    ["cut short", (path) => truncate(path, 200), "bytes instead of"],
    ["cut to nothing", (path) => truncate(path, 0), "does not begin"],
    ["one byte changed", (path) => flip(path, -3), "sha256"],
    ["bytes appended", (path) => appendFile(path, "x"), "bytes instead of"],
    ["something else", (path) => writeFile(path, "<html>proxy login</html>\n"), "does not begin"],
    ["a newer format", (path) => replace(path, '"version":1', '"version":2'), "format version is 2"],
    ["unreadable header", (path) => replace(path, '"key"', '"kez"'), "does not begin"],
    ["a folder of that name", (path) => rm(path).then(() => mkdir(path)), "EISDIR"],
    [
      "a link to another file",
      (path) => rm(path).then(() => symlink("/etc/hostname", path)),
      "symbolic link",
    ],
  ];
  test.each(table)("%s", async (_name, damage, why) => {
    await saveInOrder(["main-1", "main-2"], "main-");
    const newest = (await entries()).find((name) => name.startsWith("main-2")) ?? "";
    await damage(join(folder, newest));
    expect((await store().restore("main-2", "main-"))?.key).toBe("main-1");
    expect(notices).toMatchObject([{ code: "index-damaged", what: expect.stringContaining(why) }]);
  });

  test("whatever is damaged, wrong bytes are never returned", () => {
    const sealed = Buffer.concat(seal("key", bytes("the history of a repository")));
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const copy = Buffer.from(sealed);
        copy[at] = (copy[at] ?? 0) ^ change;
        const opened = open(copy);
        // A changed character of the key or of the header's layout may survive; the payload may not.
        return !opened.intact || Buffer.from(opened.bytes).equals(bytes("the history of a repository"));
      }),
    );
    for (let length = 0; length < sealed.length; length++) {
      expect(open(sealed.subarray(0, length)).intact).toBe(false);
    }
  });
});

describe("a folder that cannot be used is a reason, not a failure", () => {
  test("a file of that name", async () => {
    await writeFile(folder, "");
    expect(await store().save("k", "k", bytes("x"))).toMatchObject({ saved: false, why: expect.any(String) });
    expect(await store().restore("k", "k")).toBeNull();
    expect(notices).toMatchObject([{ code: "index-unreadable" }]);
  });

  test("a symbolic link", async () => {
    await mkdir(`${folder}-elsewhere`);
    await symlink(`${folder}-elsewhere`, folder);
    expect(await store().save("k", "k", bytes("x"))).toMatchObject({
      why: expect.stringContaining("symbolic link"),
    });
    expect(await store().restore("k", "k")).toBeNull();
    expect(notices).toHaveLength(1);
    expect(await readdir(`${folder}-elsewhere`)).toEqual([]);
  });

  // Root writes everywhere.
  const unlessRoot = process.getuid?.() === 0 ? test.skip : test;
  unlessRoot("no permission", async () => {
    await mkdir(folder, { mode: 0o500 });
    const outcome = await store().save("k", "k", bytes("x"));
    expect(outcome).toMatchObject({ saved: false, why: expect.stringContaining("EACCES") });
    await chmod(folder, 0o000);
    expect(await store().restore("k", "k")).toBeNull();
    expect(notices).toMatchObject([{ code: "index-unreadable" }]);
    await chmod(folder, 0o700);
  });
});

describe("the lock", () => {
  const owner = (over: object) =>
    JSON.stringify({ token: "t", pid: process.pid, host: hostname(), startedAt: Date.now(), ...over });
  async function lockedBy(content: string, ageMs = 0) {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, ".lock"), content);
    const date = new Date(Date.now() - ageMs);
    await utimes(join(folder, ".lock"), date, date);
  }
  /** Beyond the highest process id that Linux gives out. */
  const NOBODY = 2 ** 22 + 1;

  const table: [name: string, content: string, ageMs: number, saved: boolean][] = [
    ["of a live process holds", owner({}), 0, false],
    ["of a live process that is too old does not", owner({}), 121_000, true],
    ["of a dead process does not", owner({ pid: NOBODY }), 0, true],
    ["of another host holds", owner({ host: "elsewhere", pid: NOBODY }), 0, false],
    ["of another host that is too old does not", owner({ host: "elsewhere" }), 121_000, true],
    ["without a name yet holds", "", 0, false],
    ["that never got a name does not", "", 6000, true],
    ["that is not ours to read does not, after a while", "[]", 6000, true],
  ];
  test.each(table)("%s", async (_name, content, ageMs, saved) => {
    await lockedBy(content, ageMs);
    const outcome = await store().save("k", "k", bytes("x"));
    expect(outcome).toMatchObject(saved ? { saved } : { saved, why: expect.stringContaining("another run") });
    expect((await readdir(folder)).includes(".lock")).toBe(!saved);
  });

  test("does not stand in a reader's way", async () => {
    await store().save("k", "k", bytes("x"));
    await lockedBy(owner({}));
    expect((await store().restore("k", "k"))?.key).toBe("k");
  });

  test("is waited for", async () => {
    await lockedBy(owner({}));
    const saving = store({ lockWaitMs: 5000 }).save("k", "k", bytes("x"));
    await sleep(150);
    await rm(join(folder, ".lock"));
    expect(await saving).toEqual({ saved: true });
  });
});

describe("with other processes", () => {
  let compiled: string;
  beforeAll(async () => {
    compiled = await compileSource("src/io/entry-store");
  });
  afterAll(() => rm(compiled, { recursive: true, force: true }));

  /** A process that saves `count` entries of `size` bytes, each full of its own letter. */
  function writer(letter: string, count: number, size: number) {
    const script = `
      import { folderStore } from ${JSON.stringify(pathToFileURL(join(compiled, "folder-store.js")).href)};
      const store = folderStore({ folder: process.env.FOLDER, warn: console.error, lockWaitMs: 30000 });
      for (let i = 0; i < ${count}; i++) {
        const outcome = await store.save("main-" + i, "main-", Buffer.alloc(${size}, "${letter}"));
        if (!outcome.saved) { console.error(outcome.why); process.exitCode = 1; }
      }`;
    return spawn(process.execPath, ["--input-type=module", "-e", script], {
      env: { ...process.env, FOLDER: folder },
      stdio: ["ignore", "inherit", "inherit"],
    });
  }

  test("a writer killed in the middle leaves the old entry, and costs the next one nothing", async () => {
    await store().save("main-before", "main-", bytes("before"));
    const child = writer("x", 1, 400_000_000);
    while (!(await readdir(folder)).some((name) => name.endsWith(".tmp"))) await sleep(2);
    child.kill("SIGKILL");
    await once(child, "exit");
    const left = await readdir(folder);
    expect(left).toContain(".lock");
    expect(left.filter((name) => name.endsWith(".tmp"))).toHaveLength(1);

    expect((await store().restore("main-0", "main-"))?.key).toBe("main-before");
    const start = performance.now();
    expect(await store().save("main-after", "main-", bytes("after"))).toEqual({ saved: true });
    expect(performance.now() - start).toBeLessThan(250);
    expect((await readdir(folder)).filter((name) => !name.endsWith(".idx"))).toEqual([]);
    expect(notices).toEqual([]);
  });

  test("two writers and a reader never meet half an entry", async () => {
    const children = [writer("a", 30, 300_000), writer("b", 30, 300_000)];
    const exits = Promise.all(children.map((child) => once(child, "exit")));
    let running = true;
    void exits.then(() => (running = false));
    let reads = 0;
    while (running) {
      const entry = await store().restore("main-x", "main-");
      if (entry !== null) {
        reads++;
        expect(new Set(entry.bytes).size).toBe(1);
        expect(entry.bytes).toHaveLength(300_000);
      }
      await sleep(1);
    }
    expect((await exits).map(([code]) => code as number)).toEqual([0, 0]);
    expect(reads).toBeGreaterThan(5);
    expect(notices).toEqual([]);
    expect(await entries()).toHaveLength(3);
  });
});

async function flip(path: string, at: number) {
  const content = await readFile(path);
  const index = content.length + at;
  content[index] = (content[index] ?? 0) ^ 1;
  await writeFile(path, content);
}

async function replace(path: string, from: string, to: string) {
  await writeFile(path, (await readFile(path, "latin1")).replace(from, to), "latin1");
}
