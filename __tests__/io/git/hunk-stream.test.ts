import { afterEach, describe, expect, test } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { GitFailure } from "../../../src/io/git/git-process.js";
import { listAncestors, listCommits } from "../../../src/io/git/commit-list.js";
import { readHunkLog } from "../../../src/io/git/hunk-stream.js";
import {
  GIT_ENVIRONMENT,
  temporaryFolder,
  temporaryRepository,
  type TemporaryRepository,
} from "../../commands/temporary-repository.js";
import { rowsOf } from "./log-rows.js";

const extensions = [".ts"];
const { PATH } = process.env;
afterEach(() => {
  process.env["PATH"] = PATH;
});

/** Commits that edit one of five files each; every tenth is a merge of a branch that edited the same file. */
function manyCommits(repo: TemporaryRepository, count: number): void {
  const stream: string[] = [];
  const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const text = (i: number, n: number) =>
    Array.from({ length: 30 }, (_, k) => `line ${k === n % 30 ? `${i} ${n}` : k}\n`).join("");
  const commit = (mark: number, subject: string, parents: number[], path: string, content: string) =>
    stream.push(
      `commit refs/heads/main\nmark :${mark}\ncommitter Ada <ada@example.org> ${1704067200 + mark * 3600} +0000\n${data(subject)}` +
        parents.map((parent, i) => `${i === 0 ? "from" : "merge"} :${parent}\n`).join("") +
        `M 100644 inline ${path}\n${data(content)}\n`,
    );
  let [tip, mark] = [0, 0];
  for (let i = 0; i < count; i++) {
    const path = i % 7 === 3 ? `notes ${i % 2}.txt` : `src/f${i % 5}.ts`;
    const parents = tip === 0 ? [] : [tip];
    commit(++mark, `Fix ${i}: ünï`, parents, path, text(i, i));
    if (i % 10 === 9) {
      commit(++mark, `Side ${i}`, parents, path, text(i, i + 11));
      commit(++mark, `Merge ${i}`, [mark - 2, mark - 1], path, text(i, i + 5));
    }
    tip = mark;
  }
  execFileSync("git", ["fast-import", "--quiet", "--force"], {
    cwd: repo.dir,
    env: GIT_ENVIRONMENT,
    input: stream.join(""),
  });
}

describe("the hunk log", () => {
  test("is the same from any number of processes, and tells how far it is", async () => {
    using repo = temporaryRepository();
    manyCommits(repo, 200);
    const options = { root: repo.dir, tip: "main", extensions };
    const one = rowsOf(await readHunkLog({ ...options, processes: 1 })) as { commits: { sha: string[] } };
    expect(one.commits.sha).toHaveLength(240);
    expect(one.commits.sha).toEqual([...(await listAncestors(repo.dir, "main"))]);
    for (const processes of [2, 3, 8]) {
      const told: number[] = [];
      const onProgress = (done: number, total: number) => void (told.push(done), expect(total).toBe(240));
      expect(rowsOf(await readHunkLog({ ...options, processes, onProgress }))).toEqual(one);
      expect(told.length).toBeGreaterThan(1);
      expect([told.at(-1), told]).toEqual([240, told.toSorted((a, b) => a - b)]);
    }
  });

  test("holds what git's own diffs say, merges once per parent, and only the endings asked for", async () => {
    using repo = temporaryRepository();
    manyCommits(repo, 60);
    const log = await readHunkLog({ root: repo.dir, tip: "main", extensions });
    let hunks = 0;
    for (const sha of log.commits.sha) {
      const parents = repo.git("rev-list", "--parents", "-1", sha).split(" ").slice(1);
      for (const parent of parents.length > 0
        ? parents
        : [repo.git("hash-object", "-t", "tree", "/dev/null")]) {
        // Here every file of a merge differs from both its parents; git lists no others.
        const diff = repo.git("diff", "--no-ext-diff", "-U0", "-M", parent, sha, "--", "*.ts");
        hunks += diff.split("\n").filter((line) => line.startsWith("@@")).length;
      }
    }
    expect(log.hunks.oldStart.length).toBe(hunks);
    expect(log.paths.values.filter((path) => !path.endsWith(".ts"))).toEqual([]);
  });

  test("of new commits leaves out the known ones and their ancestors, and what is excluded", async () => {
    using repo = temporaryRepository();
    manyCommits(repo, 20);
    const options = { root: repo.dir, tip: "main", extensions };
    const all = await listCommits(options);
    const known = repo.git("rev-parse", "main~4");
    const fresh = await listCommits({ ...options, known: [known] });
    expect(fresh.length).toBeGreaterThan(3);
    const old = await listAncestors(repo.dir, known);
    expect(fresh).toEqual(all.filter(({ sha }) => !old.has(sha)));
    const exclude = new Set([all.at(-1)!.sha]);
    expect(await listCommits({ ...options, exclude })).toEqual(all.slice(0, -1));
    expect((await readHunkLog({ ...options, known: ["main"] })).commits.sha).toEqual([]);
  });

  test("knows authors by name and digest, subjects cut, times in seconds", async () => {
    using repo = temporaryRepository();
    repo.commit("s".repeat(300), { day: 1, author: "Bob" });
    repo.commit("Fix ü | \t <x>", { day: 2, author: "BOB" });
    const [second, first] = await listCommits({ root: repo.dir, tip: "main" });
    expect(first).toMatchObject({ subject: "s".repeat(200), parents: 0, time: Date.UTC(2024, 0, 2) / 1000 });
    expect(second).toMatchObject({ subject: "Fix ü | \t <x>", parents: 1 });
    expect(first!.author).toEqual({ id: second!.author.id, name: "Bob", login: null });
    expect(second!.author).toMatchObject({ id: expect.stringMatching(/^[0-9a-f]{12}$/), name: "BOB" });
  });
});

describe("output of git that is cut short is a failure, not a shorter history", () => {
  /** From now on the subcommand's output ends after so many bytes, and git says that all went well. */
  function cut(folder: string, command: string, bytes: number): void {
    const real = execFileSync("/bin/sh", ["-c", "command -v git"], {
      encoding: "utf8",
      env: { ...process.env, PATH },
    }).trim();
    writeFileSync(
      join(folder, "git"),
      `#!/bin/sh\ncase " $* " in *" ${command} "*) '${real}' "$@" | head -c ${bytes}; exit 0;; esac\nexec '${real}' "$@"\n`,
    );
    chmodSync(join(folder, "git"), 0o755);
    process.env["PATH"] = `${folder}:${PATH}`;
  }

  test.each(["rev-list", "diff-tree"])("%s", async (command) => {
    using repo = temporaryRepository();
    using aside = temporaryFolder();
    // A list of commits that is cut between two lines looks whole: git's exit status alone can tell then.
    // Whatever is cut off, the root commit's line goes with it: it is last, and has no diff.
    repo.commit("Root");
    repo.commit("Add", { files: { "a.ts": "one\ntwo\nthree\n", "b.ts": "b\n" } });
    repo.git("mv", "b.ts", "c.ts");
    repo.commit("Edit", { files: { "a.ts": "one\n2\nthree\nfour\n" } });
    const options = { root: repo.dir, tip: "main", extensions, processes: 1 };
    const whole = rowsOf(await readHunkLog(options));
    let bytes = 1;
    for (; bytes < 5000; bytes += 37) {
      cut(aside.dir, command, bytes);
      const outcome = await readHunkLog(options).then(rowsOf, (error: unknown) => error);
      if (!(outcome instanceof GitFailure)) {
        expect(outcome).toEqual(whole);
        break;
      }
      expect(outcome.message).toMatch(
        /^git [a-z-]+ gave a .*: a history that may be cut short is not used.*\. Run `git fsck`/,
      );
    }
    expect(bytes).toBeGreaterThan(200);
    expect(bytes).toBeLessThan(5000);
  });
});
