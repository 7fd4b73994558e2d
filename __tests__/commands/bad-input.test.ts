import { afterAll, describe, expect, test } from "@jest/globals";
import { createHash } from "node:crypto";
import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { INDEX_SCHEMA } from "../../src/history/index-file.js";
import { reportErrors } from "./report-schema.js";
import { copyOfBundle, spawned, type Bundle, type SpawnOptions, type SpawnOutcome } from "./command-line.js";
import type { Report } from "../../src/report/report.js";
import {
  GIT_ENVIRONMENT,
  temporaryFolder,
  temporaryRepository,
  type TemporaryRepository,
} from "./temporary-repository.js";

/**
 * Every bad input that a user or a pull request can bring, run as a user runs it: the bundle, alone in a
 * folder, in a process of its own. Whatever comes in, one sentence and the right exit code come out, and
 * the repository is as it was.
 */

/** Made on first use: concurrent tests start before any hook. */
let copy: Bundle | undefined;
const bundle = (): Bundle => (copy ??= copyOfBundle());
afterAll(() => copy?.[Symbol.dispose]());

/** What happened: a consequence. A cure. */
const SENTENCE = /^defect-risk: .+: .+\. .+\.$/;

const ONE = "export function f(a: number) {\n  if (a > 1) return 2;\n  return a;\n}\n";
const TWO =
  "export function f(a: number) {\n  if (a > 1) return 3;\n  if (a > 9) return 4;\n  return a;\n}\n";

interface Scene {
  readonly repo: TemporaryRepository;
  /** A folder beside the repository, gone with the test. */
  readonly aside: string;
}

interface Row extends SpawnOptions {
  readonly name: string;
  /** Brings the repository into the state; may give environment or input for the run. */
  readonly prepare?: (scene: Scene) => SpawnOptions | void;
  readonly argv: readonly string[] | ((scene: Scene) => readonly string[]);
  readonly code: number;
  /** What the one sentence must say. */
  readonly says?: RegExp;
  readonly check?: (report: Report, outcome: SpawnOutcome, scene: Scene) => void;
  /** The run is allowed to bring commits in. */
  readonly fetches?: boolean;
}

const SCHEMA = `"schema":${INDEX_SCHEMA}`;

/** main with one function, topic with an edit of it. */
function branches(repo: TemporaryRepository): void {
  repo.commit("Add f", { files: { "a.ts": ONE } });
  repo.git("checkout", "-q", "-b", "topic");
  repo.commit("Change f", { files: { "a.ts": TWO } });
}

const score = (...more: string[]): string[] => ["score", "--format", "json", ...more];

/** All that must survive a run: commits, refs, index and every file of the work tree. */
function stateOf(dir: string): string {
  const git = (...args: string[]): string => {
    try {
      return execFileSync("git", args, { cwd: dir, env: GIT_ENVIRONMENT, encoding: "utf8", stdio: "pipe" });
    } catch {
      return "none";
    }
  };
  const hash = createHash("sha256");
  const walk = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    )) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (entry.name !== ".git") walk(path);
      } else hash.update(path).update(entry.isSymbolicLink() ? readlinkSync(path) : readFileSync(path));
    }
  };
  walk(dir);
  const index = join(dir, ".git/index");
  return [
    git("rev-parse", "HEAD"),
    git("for-each-ref"),
    git("status", "--porcelain", "--no-optional-locks"),
    existsSync(index) ? createHash("sha256").update(readFileSync(index)).digest("hex") : "no index",
    hash.digest("hex"),
  ].join("\n");
}

async function play(row: Row): Promise<void> {
  using repo = temporaryRepository();
  using aside = temporaryFolder();
  const scene = { repo, aside: aside.dir };
  const options = { cwd: repo.dir, ...row, ...row.prepare?.(scene) };
  const before = stateOf(repo.dir);
  const argv = typeof row.argv === "function" ? row.argv(scene) : row.argv;
  const outcome = await spawned(bundle(), argv, options);
  // On a busy machine a run takes long enough to tell its progress.
  const lines = outcome.stderr.split("\n").filter((line) => line !== "" && !line.startsWith("Reading "));
  expect({ code: outcome.code, stderr: outcome.stderr }).toEqual({
    code: row.code,
    stderr: expect.anything(),
  });
  if (row.says) expect(outcome.stderr).toMatch(row.says);
  for (const line of lines) expect(line).toMatch(SENTENCE);
  if (row.code >= 2) {
    expect(outcome.stdout).toBe("");
    expect(lines).toHaveLength(1);
  } else {
    const report = JSON.parse(outcome.stdout) as Report;
    expect(reportErrors(report)).toEqual([]);
    row.check?.(report, outcome, scene);
  }
  if (!row.fetches) expect(stateOf(repo.dir)).toBe(before);
}

const notices = (report: Report): string[] => report.notices.map(({ code }) => code);
const names = (report: Report): string[] => report.functions.map(({ name }) => name);

describe("the repository", () => {
  const rows: Row[] = [
    {
      name: "not a folder",
      argv: score("--repo", "nowhere"),
      code: 3,
      says: /nowhere is not a folder that can be read.*--repo/,
    },
    {
      name: "not a repository",
      argv: ({ aside }) => score("--repo", aside),
      code: 3,
      says: /is not a git repository.*actions\/checkout/,
    },
    {
      name: "a .git that leads nowhere",
      argv: ({ aside }) => score("--repo", aside),
      prepare: ({ aside }) => writeFileSync(join(aside, ".git"), "gitdir: /nowhere/at/all\n"),
      code: 3,
      says: /is not a git repository/,
    },
    ...[score(), score("--base", "main"), ["rank"], ["explain", "a.ts:1"], ["warm"]].map((argv) => ({
      name: `no commit yet: ${argv.join(" ")}`,
      argv,
      code: 3,
      says: /The repository has no commit: .*Commit something first/,
    })),
    {
      name: "no default branch",
      prepare: ({ repo }) => {
        repo.commit("Add f", { files: { "a.ts": ONE } });
        repo.git("branch", "-m", "elsewhere");
      },
      argv: score(),
      code: 2,
      says: /no default branch was found.*--base REF/,
    },
    ...["--base", "--head"].map((flag) => ({
      name: `unknown ref in ${flag}`,
      prepare: ({ repo }: Scene) => branches(repo),
      argv: score(flag, "no-such-ref"),
      code: 2,
      says: /the ref "no-such-ref" names no commit here/,
    })),
    ...["--upload-pack=touch owned", "-p", "--all", "--output=owned"].map((ref) => ({
      name: `a ref that starts with a dash: ${ref}`,
      prepare: ({ repo }: Scene) => branches(repo),
      argv: score(`--base=${ref}`),
      code: 2,
      says: /starts with a dash/,
    })),
    ...["a b", "main..topic", "HEAD^{tree}", "x\u0007\u001b[31m", "main\n", ":/", "@{-9}"].map((ref) => ({
      name: `a ref that is none: ${JSON.stringify(ref)}`,
      prepare: ({ repo }: Scene) => branches(repo),
      argv: score("--base", ref),
      code: 2,
      says: /the ref .* names no commit here/,
    })),
    {
      name: "no merge base",
      prepare: ({ repo }) => {
        branches(repo);
        repo.git("checkout", "-q", "--orphan", "island");
        repo.commit("Apart", { files: { "a.ts": TWO } });
      },
      argv: score("--base", "main"),
      code: 2,
      says: /"main" and the head have no merge base/,
    },
    {
      name: "the folder belongs to someone else, and a folder in it is named",
      prepare: ({ repo }) => {
        branches(repo);
        mkdirSync(join(repo.dir, "packages/app"), { recursive: true });
        // Only root can give a folder away; for others this row is an ordinary run.
        if (process.getuid?.() === 0)
          for (const path of [".", ".git"]) chownSync(join(repo.dir, path), 12345, 12345);
        return { cwd: join(repo.dir, "packages/app") };
      },
      argv: score("--base", "main"),
      code: 0,
      check: (report) => expect(names(report)).toEqual(["f"]),
    },
    {
      name: "inside the .git folder",
      prepare: ({ repo }) => {
        branches(repo);
        return { cwd: join(repo.dir, ".git") };
      },
      argv: score("--base", "main"),
      code: 0,
      check: (report) => expect(names(report)).toEqual(["f"]),
    },
    {
      name: "in the middle of a conflict",
      prepare: ({ repo }) => {
        branches(repo);
        repo.git("checkout", "-q", "main");
        repo.commit("Also f", { files: { "a.ts": ONE.replace("return 2", "return 7") } });
        expect(() => repo.git("merge", "topic")).toThrow();
      },
      argv: score("--base", "main"),
      code: 0,
      check: (report) => expect(report.totals.files).toBe(1),
    },
  ];
  test.concurrent.each(rows)("$name", play);
});

describe("a change with nothing to rank", () => {
  const rows: Row[] = [
    {
      name: "the two sides do not differ",
      prepare: ({ repo }) => branches(repo),
      argv: score("--base", "topic", "--head", "topic"),
      code: 0,
      check: (report) => expect([report.functions, notices(report)]).toEqual([[], ["empty-diff"]]),
    },
    {
      name: "an empty diff",
      prepare: ({ repo }) => branches(repo),
      argv: score("--diff", "-"),
      input: "",
      code: 0,
      check: (report) => expect(notices(report)).toContain("empty-diff"),
    },
    {
      name: "only binary, unsupported, submodule and deleted files",
      prepare: ({ repo }) => {
        repo.commit("Add f", { files: { "a.ts": ONE, "gone.ts": ONE } });
        repo.git("checkout", "-q", "-b", "topic");
        writeFileSync(join(repo.dir, "logo.png"), Buffer.from([0x89, 0x50, 0, 1, 2]));
        writeFileSync(
          join(repo.dir, "blob.ts"),
          Buffer.concat([Buffer.from("let x = 1;\n"), Buffer.alloc(64)]),
        );
        repo.git("update-index", "--add", "--cacheinfo", `160000,${repo.git("rev-parse", "HEAD")},sub`);
        repo.commit("Data", { files: { "notes.txt": "one\n", "gone.ts": null } });
      },
      argv: score("--base", "main", "--head", "topic"),
      code: 0,
      check: (report) => {
        expect(report.functions).toEqual([]);
        expect(Object.fromEntries(report.marked.map(({ path, mark }) => [path, mark]))).toMatchObject({
          "blob.ts": "binary",
          "gone.ts": "deleted",
          "logo.png": "unsupported",
          "notes.txt": "unsupported",
        });
        expect(notices(report)).toContain("no-functions");
      },
    },
    {
      name: "a binary patch",
      prepare: ({ repo }) => branches(repo),
      argv: score("--diff", "-"),
      input:
        "diff --git a/x.ts b/x.ts\nindex 1..2 100644\nGIT binary patch\nliteral 3\nKcmZQzV4MH~0RR91\n\nliteral 0\nHcmV?d00001\n\n",
      code: 0,
      check: (report) => expect(report.marked).toMatchObject([{ path: "x.ts", mark: "binary" }]),
    },
  ];
  test.concurrent.each(rows)("$name", play);
});

describe("a clone that does not hold everything", () => {
  /** The scene's repository becomes a clone of one with three commits, made with these options. */
  function cloneInto({ repo, aside }: Scene, ...options: string[]): void {
    const origin = join(aside, "origin");
    mkdirSync(origin);
    const git = (cwd: string, ...args: string[]): string =>
      execFileSync("git", args, { cwd, env: GIT_ENVIRONMENT, encoding: "utf8", stdio: "pipe" });
    git(origin, "init", "-q", "-b", "main");
    git(origin, "config", "uploadpack.allowFilter", "true");
    for (const [i, text] of [ONE, ONE.replace("2", "22"), TWO].entries()) {
      writeFileSync(join(origin, "a.ts"), text);
      git(origin, "add", "-A");
      git(origin, "commit", "-q", "-m", `Fix ${i}`);
    }
    git(repo.dir, "remote", "add", "origin", pathToFileURL(origin).href);
    git(repo.dir, "fetch", "-q", ...options, "origin", "main");
    git(repo.dir, "checkout", "-q", "-B", "main", "FETCH_HEAD");
  }
  const rows: Row[] = [
    {
      name: "shallow, auto-deepen off",
      prepare: (scene) => cloneInto(scene, "--depth=2"),
      argv: score("--base", "HEAD~1", "--no-auto-deepen"),
      code: 0,
      says: /This clone is shallow, and auto-deepen is off: .*fetch-depth: 0/,
      check: (report) => {
        expect(notices(report)).toContain("shallow-clone");
        expect(report.functions).toMatchObject([{ name: "f", history: { touches: 0 } }]);
      },
    },
    {
      name: "shallow, auto-deepen off, the base out of reach",
      prepare: (scene) => cloneInto(scene, "--depth=1"),
      argv: score("--base", "HEAD~1", "--no-auto-deepen"),
      code: 2,
      says: /"HEAD~1" names no commit here.*this clone is shallow/,
    },
    {
      name: "shallow, auto-deepen on: the history is completed",
      prepare: (scene) => cloneInto(scene, "--depth=1"),
      argv: score("--base", "HEAD~1"),
      code: 0,
      fetches: true,
      check: (report) => {
        expect(notices(report)).not.toContain("shallow-clone");
        expect(report.functions).toMatchObject([{ name: "f", history: { touches: 2, fixes: 1 } }]);
      },
    },
    {
      name: "shallow, auto-deepen on, the remote gone",
      prepare: (scene) => {
        cloneInto(scene, "--depth=2");
        scene.repo.git("remote", "set-url", "origin", "file:///nowhere/at/all");
      },
      argv: score("--base", "HEAD~1"),
      code: 0,
      says: /fetching the rest failed/,
      check: (report) => expect(notices(report)).toContain("shallow-clone"),
    },
    {
      name: "without old contents, auto-deepen on: they are fetched",
      prepare: (scene) => {
        cloneInto(scene, "--filter=blob:none");
      },
      argv: score("--base", "HEAD~1"),
      code: 0,
      fetches: true,
      check: (report) => expect(report.functions).toMatchObject([{ name: "f", history: { touches: 2 } }]),
    },
  ];
  test.concurrent.each(rows)("$name", play);
});

describe("git that fails", () => {
  /** A program named git, first in PATH, that misbehaves for one subcommand and is git for all others. */
  function fakeGit(subcommand: string, misbehaviour: string) {
    return ({ repo, aside }: Scene): SpawnOptions => {
      branches(repo);
      const real = execFileSync("/bin/sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();
      const fake = `#!/bin/sh\nreal() { exec '${real}' "$@"; }\nfor a in "$@"; do\n  if [ "$a" = ${subcommand} ]; then\n    ${misbehaviour}\n  fi\ndone\nreal "$@"\n`;
      writeFileSync(join(aside, "git"), fake);
      chmodSync(join(aside, "git"), 0o755);
      return { env: { PATH: `${aside}:${process.env["PATH"]}` } };
    };
  }
  const halfThenDie = (how: string): string => `(real "$@") | head -c 30; ${how}`;
  const rows: Row[] = [
    {
      name: "git is not installed",
      prepare: ({ repo, aside }) => (branches(repo), { env: { PATH: aside } }),
      argv: score("--base", "main"),
      code: 3,
      says: /git could not be started: .*Install git/,
    },
    ...["diff-tree", "rev-list", "ls-tree", "cat-file"].flatMap((command): Row[] => [
      {
        name: `${command} dies in the middle with 128`,
        prepare: fakeGit(command, halfThenDie("echo 'fatal: object file is empty' >&2; exit 128")),
        argv: score("--base", "main"),
        code: 3,
        says: new RegExp(`git ${command} failed with status 128.*object file is empty.*git fsck`),
      },
      {
        name: `${command} is killed`,
        prepare: fakeGit(command, halfThenDie("kill -9 $$")),
        argv: score("--base", "main"),
        code: 3,
        says: new RegExp(`git ${command} was ended by SIGKILL`),
      },
      {
        name: `${command} prints garbage`,
        prepare: fakeGit(command, "cat >/dev/null; printf 'no\\nsense\\n\\377'; exit 0"),
        argv: score("--base", "main"),
        code: 3,
        says: /git [a-z-]+ gave/,
      },
      {
        name: `${command} is cut short without a word`,
        prepare: fakeGit(command, halfThenDie("exit 0")),
        argv: score("--base", "main"),
        code: 3,
        says: /git [a-z-]+ gave/,
      },
    ]),
    ...["rev-parse", "merge-base", "status", "log"].map((command) => ({
      name: `${command} is killed without a word`,
      prepare: fakeGit(command, "kill -9 $$"),
      argv: score("--base", "main"),
      code: 3,
      says: /git [a-z-]+ failed/,
    })),
  ];
  test.concurrent.each(rows)("$name", play);

  test("a corrupt object is git's to tell", async () => {
    await play({
      name: "",
      prepare: ({ repo }) => {
        branches(repo);
        const blob = repo.git("rev-parse", "main:a.ts");
        const file = join(repo.dir, ".git/objects", blob.slice(0, 2), blob.slice(2));
        chmodSync(file, 0o644);
        truncateSync(file, 5);
      },
      argv: score("--base", "main"),
      code: 3,
      says: /git [a-z-]+ failed with status 128.*git fsck/,
    });
  });
});

describe("the index in the cache folder", () => {
  const cached = ({ aside }: Scene): string[] => score("--base", "main", "--cache-dir", join(aside, "cache"));

  async function damaged(scene: Scene, damage: (file: string) => void): Promise<SpawnOutcome[]> {
    branches(scene.repo);
    const first = await spawned(bundle(), cached(scene), { cwd: scene.repo.dir });
    const folder = join(scene.aside, "cache");
    const files = readdirSync(folder).filter((name) => name.endsWith(".idx"));
    expect(files).toHaveLength(1);
    damage(join(folder, files[0]!));
    return [first, await spawned(bundle(), cached(scene), { cwd: scene.repo.dir })];
  }

  test.each<[string, (file: string) => void]>([
    ["empty", (file) => truncateSync(file, 0)],
    ["cut short", (file) => truncateSync(file, 1000)],
    ["with a flipped bit", (file) => flip(file, 0.6)],
    ["with a flipped bit at its start", (file) => flip(file, 0)],
    ["with more behind its end", (file) => appendFileSync(file, "more")],
    ["of an older version", (file) => replaceOnce(file, SCHEMA, '"schema":0')],
    ["of a newer version", (file) => replaceOnce(file, SCHEMA, '"schema":9')],
    ["not an index at all", (file) => writeFileSync(file, "#!/bin/sh\nexit 1\n")],
  ])("an index file %s is told, replaced, and changes no result", async (_, damage) => {
    using repo = temporaryRepository();
    using aside = temporaryFolder();
    const [first, second] = await damaged({ repo, aside: aside.dir }, damage);
    expect(second!.code).toBe(0);
    expect(second!.stderr).toMatch(/index/);
    const [a, b] = [JSON.parse(first!.stdout) as Report, JSON.parse(second!.stdout) as Report];
    expect(b.functions).toEqual(a.functions);
    expect(b.model.history.index).toBe("cold");
    expect(b.notices.some(({ code }) => code.startsWith("index-"))).toBe(true);
    const third = await spawned(bundle(), cached({ repo, aside: aside.dir }), { cwd: repo.dir });
    expect((JSON.parse(third.stdout) as Report).model.history.index).toBe("warm");
  });

  function flip(file: string, where: number): void {
    const bytes = readFileSync(file);
    bytes[Math.floor(bytes.length * where)]! ^= 0x40;
    writeFileSync(file, bytes);
  }

  function replaceOnce(file: string, from: string, to: string): void {
    const bytes = readFileSync(file);
    const at = bytes.indexOf(from);
    expect(at).toBeGreaterThan(0);
    bytes.write(to, at);
    writeFileSync(file, bytes);
  }

  test("a cache folder that is a file costs the cache, not the run", async () => {
    await play({
      name: "",
      prepare: ({ repo, aside }) => (branches(repo), writeFileSync(join(aside, "cache"), "")),
      argv: cached,
      code: 0,
      says: /index was not saved/,
      check: (report) => expect(names(report)).toEqual(["f"]),
    });
  });
});

describe("files that cannot or must not be read", () => {
  const rows: Row[] = [
    {
      name: "the diff file is not there",
      prepare: ({ repo }) => branches(repo),
      argv: score("--diff", "no-such.diff"),
      code: 2,
      says: /the diff "no-such.diff" cannot be read \(ENOENT\)/,
    },
    {
      name: "the diff file is a folder",
      prepare: ({ repo }) => branches(repo),
      argv: score("--diff", "."),
      code: 2,
      says: /cannot be read \(EISDIR\)/,
    },
    {
      name: "the diff is prose",
      prepare: ({ repo }) => branches(repo),
      argv: score("--diff", "-"),
      input: "Dear reviewer,\n\nplease look at @@ -1 +1 @@ closely.\n",
      code: 2,
      says: /"-" holds no unified diff.*git diff/,
    },
    {
      name: "the diff is cut off inside a hunk",
      prepare: ({ repo }) => branches(repo),
      argv: score("--diff", "-"),
      input: "--- a/a.ts\n+++ b/a.ts\n@@ -1,3 +1,3 @@\n export function f() {\n-  return 1;\n",
      code: 2,
      says: /"-" is cut off or damaged: a hunk of "a.ts".*nothing was scored/,
    },
    {
      name: "a work-tree file became a folder, a dangling link, a link out of the repository",
      prepare: ({ repo, aside }) => {
        const files = { "a.ts": ONE, "folder.ts": ONE, "dangling.ts": ONE, "out.ts": ONE, "sub/in.ts": ONE };
        repo.commit("Add", { files });
        repo.write({ "a.ts": TWO, "folder.ts": null, "dangling.ts": null, "out.ts": null });
        mkdirSync(join(repo.dir, "folder.ts"));
        writeFileSync(join(repo.dir, "folder.ts/x"), "");
        symlinkSync("nowhere.ts", join(repo.dir, "dangling.ts"));
        writeFileSync(join(aside, "secret.ts"), TWO);
        symlinkSync(join(aside, "secret.ts"), join(repo.dir, "out.ts"));
      },
      argv: score(),
      code: 0,
      check: (report) => {
        expect(names(report)).toEqual(["f"]);
        expect(report.functions[0]!.path).toBe("a.ts");
        for (const path of ["dangling.ts", "out.ts"]) {
          expect(report.marked).toContainEqual(expect.objectContaining({ path, mark: "unreadable" }));
        }
      },
    },
    {
      name: "a diff of a file behind a linked folder that leads out of the repository",
      prepare: ({ repo, aside }) => {
        branches(repo);
        writeFileSync(join(aside, "x.ts"), TWO);
        symlinkSync(aside, join(repo.dir, "door"));
        repo.commit("Link");
      },
      argv: score("--diff", "-"),
      input: `--- a/door/x.ts\n+++ b/door/x.ts\n@@ -1,4 +1,5 @@\n export function f(a: number) {\n-  if (a > 1) return 2;\n+  if (a > 1) return 3;\n+  if (a > 9) return 4;\n   return a;\n }\n`,
      code: 0,
      check: (report) => {
        expect(report.functions).toEqual([]);
        expect(report.marked).toMatchObject([{ path: "door/x.ts", mark: "unreadable" }]);
      },
    },
    {
      name: "a commit whose source file is a symbolic link",
      prepare: ({ repo }) => {
        branches(repo);
        symlinkSync("../../../../etc/passwd", join(repo.dir, "link.ts"));
        repo.commit("Link");
      },
      argv: score("--base", "main"),
      code: 0,
      check: (report) =>
        expect(report.marked).toEqual([
          { path: "link.ts", mark: "unreadable", reason: "it is a symbolic link" },
        ]),
    },
    {
      name: "a diff that fits nothing here",
      prepare: ({ repo }) => branches(repo),
      argv: score("--diff", "-"),
      input: "--- a/a.ts\n+++ b/a.ts\n@@ -7,1 +7,2 @@\n-never there\n+let x = 1;\n+let y = 2;\n",
      code: 0,
      check: (report) =>
        expect(report.marked).toEqual([
          {
            path: "a.ts",
            mark: "unreadable",
            reason: "the diff fits neither the work tree nor the base commit",
          },
        ]),
    },
    {
      name: "path traversal in a diff",
      prepare: ({ repo, aside }) => {
        branches(repo);
        writeFileSync(join(aside, "secret.ts"), TWO);
      },
      argv: score("--diff", "-"),
      input: [
        "../secret.ts",
        "/etc/secret.ts",
        "src/../../secret.ts",
        ".git/hooks/x.ts",
        ".GIT/config.ts",
        "..\\secret.ts",
        "C:\\secret.ts",
      ]
        .map((path) => `--- /dev/null\n+++ b/${path}\n@@ -0,0 +1 @@\n+export function f() { return 1; }\n`)
        .concat('--- /dev/null\n+++ "b/nul\\000.ts"\n@@ -0,0 +1 @@\n+export function f() { return 1; }\n')
        .join(""),
      code: 0,
      check: (report) => {
        expect(report.functions).toEqual([]);
        expect(report.marked).toHaveLength(8);
        for (const { mark, reason } of report.marked) {
          expect(mark).toBe("unreadable");
          expect(reason).toMatch(/^its path is refused: it (?:climbs|is absolute|points into|holds a NUL)/);
        }
      },
    },
    {
      name: "an output that cannot be written",
      prepare: ({ repo }) => branches(repo),
      argv: ({ repo }) => score("--base", "main", "--output", join(repo.dir, "a.ts/report.json")),
      code: 2,
      says: /the output ".*" cannot be written \((?:ENOTDIR|EEXIST)\).*computed but not saved/,
    },
    {
      name: "an output that is a folder",
      prepare: ({ repo }) => branches(repo),
      argv: ({ aside }) => score("--base", "main", "--output", aside),
      code: 2,
      says: /cannot be written \(EISDIR\)/,
    },
    ...(existsSync("/dev/full")
      ? [
          {
            name: "an output on a full disk",
            prepare: ({ repo }: Scene) => branches(repo),
            argv: score("--base", "main", "--output", "/dev/full"),
            code: 2,
            says: /cannot be written \(ENOSPC\)/,
          },
        ]
      : []),
  ];
  test.concurrent.each(rows)("$name", play);

  test("a reader that has seen enough is no failure", () => {
    using repo = temporaryRepository();
    branches(repo);
    const script = `'${process.execPath}' '${bundle().cli}' rank --no-cache --format json; echo $? >&3`;
    const code = execFileSync("/bin/sh", ["-c", `{ { ${script}; } | true; } 3>&1`], {
      cwd: repo.dir,
      env: GIT_ENVIRONMENT,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    expect(code.trim()).toBe("0");
  });
});

describe("flags", () => {
  const rows: Row[] = (
    [
      [["scroe"], /"scroe" is no command.*score, rank, warm, explain/],
      [["score", "extra"], /"extra" is one argument too many.*score --help/],
      [["explain", "a.ts:1", "b.ts:2"], /"b.ts:2" is one argument too many/],
      [["score", "--nonsense"], /Unknown option '--nonsense'/],
      [["score", "-x"], /Unknown option '-x'/],
      [["score", "--base"], /'--base <value>' argument missing/],
      [["score", "--base", "-x"], /'--base' argument is ambiguous.*--flag=-value/],
      [["score", "--quiet=maybe"], /'--quiet' does not take an argument/],
      [["score", "--no-format"], /--no-format|--format/],
      [["score", "--format", "xml"], /--format cannot be "xml".*text, json, markdown, sarif/],
      [["score", "--limit", "0"], /--limit cannot be "0".*whole number from 1, or all/],
      [["score", "--limit", "1.5"], /--limit cannot be "1.5"/],
      [["score", "--limit=-3"], /--limit cannot be "-3"/],
      [["score", "--limit", "many"], /--limit cannot be "many"/],
      [["score", "--limit", ""], /--limit cannot be ""/],
      [["score", "--fail-on", "always"], /--fail-on cannot be "always".*never, critical, high, new-critical/],
      [["score", "--rev", "main"], /--rev is no flag of score/],
      [["rank", "--base", "main"], /--base is no flag of rank/],
      [["rank", "--fail-on", "high"], /--fail-on is no flag of rank/],
      [["score", "--diff", "-", "--head", "topic"], /--diff and --head exclude each other/],
      [["explain"], /explain needs a place.*src\/app.ts:42/],
      [["explain", "a.ts"], /"a.ts" is not path:line/],
      [["explain", "a.ts:9999"], /no function of a.ts holds line 9999/],
      [["explain", "b.ts:1"], /b.ts is not a source file of that commit/],
      [["explain", "x\u001b[31m\n.ts:1"], /is not path:line|is not a source file/],
      [["rank", "--rev", "nope"], /the ref "nope" names no commit here/],
      [["warm", "--rev=-nope"], /starts with a dash/],
    ] as [string[], RegExp][]
  ).map(([argv, says]) => ({
    name: argv.map((word) => JSON.stringify(word)).join(" "),
    argv,
    says,
    code: 2,
    prepare: ({ repo }) => branches(repo),
  }));
  test.concurrent.each(rows)("$name", play);
});
