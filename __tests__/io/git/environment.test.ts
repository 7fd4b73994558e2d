import { afterEach, describe, expect, test } from "@jest/globals";
import { chmodSync, existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { changeBetween } from "../../../src/io/git/change-source.js";
import { gitEnvironment } from "../../../src/io/git/environment.js";
import { runGit } from "../../../src/io/git/git-process.js";
import { readHunkLog } from "../../../src/io/git/hunk-stream.js";
import { listTree } from "../../../src/io/git/objects.js";
import { defaultBranch, openRepository, resolveCommit } from "../../../src/io/git/repository.js";
import {
  temporaryFolder,
  temporaryRepository,
  type TemporaryRepository,
} from "../../commands/temporary-repository.js";
import { rowsOf } from "./log-rows.js";

const before = { ...process.env };
afterEach(() => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
});

describe("what git sees of the environment", () => {
  const given = {
    PATH: "/bin",
    HOME: "/home/ada",
    https_proxy: "http://proxy",
    GIT_SSH_COMMAND: "ssh -i key",
    GIT_SSL_CAINFO: "/ca.pem",
    GIT_CONFIG_GLOBAL: "/home/ada/.gitconfig",
    GIT_CONFIG_SYSTEM: "/etc/gitconfig",
    SSH_AUTH_SOCK: "/tmp/agent",
    EDITOR_OF_MINE: "ed",
  };
  test("is what steers the transport", () => {
    expect(gitEnvironment(given)).toMatchObject(given);
  });

  test.each([
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_NAMESPACE",
    "GIT_EXTERNAL_DIFF",
    "GIT_DIFF_OPTS",
    "GIT_PAGER",
    "GIT_EDITOR",
    "GIT_ASKPASS",
    "GIT_TRACE",
    "GIT_CONFIG_PARAMETERS",
    "GIT_CONFIG_COUNT",
    "GIT_CONFIG_KEY_0",
    "GIT_REPLACE_REF_BASE",
    "GIT_GRAFT_FILE",
    "GIT_CEILING_DIRECTORIES",
    "GIT_LITERAL_PATHSPECS",
    "GIT_ATTR_SOURCE",
    "EDITOR",
    "PAGER",
    "SSH_ASKPASS",
    "LANG",
    "LANGUAGE",
  ])("is not %s", (name) => {
    expect(gitEnvironment({ ...given, [name]: "x" })).not.toHaveProperty(name);
  });

  test("is English, and never a question", () => {
    expect(gitEnvironment({ LC_ALL: "de_DE.UTF-8", GIT_TERMINAL_PROMPT: "1" })).toEqual({
      LC_ALL: "C",
      GIT_TERMINAL_PROMPT: "0",
      GIT_OPTIONAL_LOCKS: "0",
      GIT_NO_LAZY_FETCH: "1",
    });
  });
});

/** Everything the product reads of a repository, in one value. */
async function everything({ dir }: TemporaryRepository): Promise<unknown> {
  const repo = await openRepository(dir);
  const [base, head] = [await resolveCommit(repo, "main~2"), await resolveCommit(repo, "main")];
  const sources = [];
  for (const to of [head, null]) {
    const { changes, read } = await changeBetween(repo, base, to, [".ts"]);
    const readable = changes.filter(({ newPath }) => newPath?.endsWith(".ts"));
    const texts: unknown[] = [];
    await read(readable, async (text) => void texts.push(text));
    sources.push([changes.toSorted((a, b) => (a.newPath! < b.newPath! ? -1 : 1)), texts.length]);
  }
  const log = await readHunkLog({ root: dir, tip: head, extensions: [".ts"] });
  return [await defaultBranch(repo), await listTree(dir, head), sources, rowsOf(log)];
}

function history(repo: TemporaryRepository): void {
  const body = Array.from({ length: 30 }, (_, i) => (i % 3 === 2 ? "" : `  line(${i});`)).join("\n");
  repo.commit("Ünïcode subject", {
    files: { "a.ts": body, "b c.ts": body, "z.txt": "z\n", ".gitattributes": "*.ts diff=spy\n" },
  });
  repo.git("mv", "b c.ts", "sub ü.ts");
  repo.commit("Move", { files: { "a.ts": body.replace("line(3)", "l3()").replace("line(9)", "l9()") } });
  repo.commit("Add", {
    files: { "a.ts": body.replace("line(3)", "l3()").replace("line(16)", "l()\n\n  m()"), "n.ts": body },
  });
  repo.write({ "a.ts": `${repo.read("a.ts")}\nend()\n` });
}

describe("changes nothing that is read", () => {
  const hostile: [string, Readonly<Record<string, string>>][] = [
    [
      "how diffs look",
      {
        "color.ui": "always",
        "color.diff": "always",
        "diff.noprefix": "true",
        "diff.mnemonicPrefix": "true",
        "diff.context": "9",
        "diff.interHunkContext": "20",
        "diff.algorithm": "patience",
        "diff.indentHeuristic": "false",
        "diff.renames": "copies",
        "diff.renameLimit": "1",
        "diff.suppressBlankEmpty": "true",
        "diff.submodule": "log",
        "diff.wordRegex": ".",
        "diff.colorMoved": "zebra",
        "diff.wsErrorHighlight": "all",
        "diff.relative": "true",
        "diff.ignoreSubmodules": "all",
        "core.quotePath": "false",
        "core.abbrev": "4",
        "core.whitespace": "tab-in-indent",
      },
    ],
    [
      "how logs look",
      {
        "log.showSignature": "true",
        "log.decorate": "full",
        "log.date": "relative",
        "log.showRoot": "false",
        "log.follow": "true",
        "format.pretty": "oneline",
        "i18n.logOutputEncoding": "ISO-8859-1",
        "core.commentChar": "%",
        "pretty.oneline": "%s",
      },
    ],
  ];
  test.each(hostile)("a configuration of %s", async (_, settings) => {
    using repo = temporaryRepository();
    history(repo);
    const plain = await everything(repo);
    for (const [key, value] of Object.entries(settings)) repo.git("config", key, value);
    expect(await everything(repo)).toEqual(plain);
  });

  test("a configuration that names programs runs none of them", async () => {
    using repo = temporaryRepository();
    using aside = temporaryFolder();
    history(repo);
    const plain = await everything(repo);
    const [spy, trace] = [join(aside.dir, "spy"), join(aside.dir, "trace")];
    writeFileSync(spy, `#!/bin/sh\necho "$0 $*" >> ${trace}\ncat\n`);
    chmodSync(spy, 0o755);
    for (const key of [
      "diff.external",
      "diff.spy.command",
      "diff.spy.textconv",
      "core.fsmonitor",
      "core.pager",
      "pager.diff",
      "pager.rev-list",
      "core.editor",
      "core.askPass",
      "alias.diff",
      "alias.diff-tree",
      "alias.rev-list",
      "alias.ls-tree",
      "credential.helper",
    ])
      repo.git("config", key, key.startsWith("alias.") ? `!${spy}` : spy);
    repo.git("config", "core.hooksPath", aside.dir);
    for (const hook of ["post-index-change", "reference-transaction"]) {
      writeFileSync(join(aside.dir, hook), `#!/bin/sh\necho ${hook} >> ${trace}\n`);
      chmodSync(join(aside.dir, hook), 0o755);
    }
    expect(await everything(repo)).toEqual(plain);
    expect(existsSync(trace)).toBe(false);
  });

  test("variables that lead elsewhere", async () => {
    using repo = temporaryRepository();
    using other = temporaryRepository();
    history(repo);
    other.commit("Other", { files: { "other.ts": "x\n" } });
    const plain = await everything(repo);
    Object.assign(process.env, {
      GIT_DIR: join(other.dir, ".git"),
      GIT_WORK_TREE: other.dir,
      GIT_INDEX_FILE: join(other.dir, ".git/index"),
      GIT_OBJECT_DIRECTORY: join(other.dir, ".git/objects"),
      GIT_EXTERNAL_DIFF: "false",
      GIT_DIFF_OPTS: "-u9",
      GIT_LITERAL_PATHSPECS: "1",
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: "diff.external",
      GIT_CONFIG_VALUE_0: "false",
      GIT_PAGER: "false",
      LC_ALL: "de_DE.UTF-8",
      GIT_TRACE: "1",
    });
    expect(await everything(repo)).toEqual(plain);
  });
});

describe("git's end is told", () => {
  test.each([
    [
      ["rev-parse", "--verify", "nope"],
      /git rev-parse failed with status 128 \(fatal: .*\): .*\. Run `git fsck`/,
    ],
    [["no-such-command"], /git no-such-command failed with status 1/],
  ])("%j", async (args, says) => {
    using repo = temporaryRepository();
    await expect(runGit(repo.dir, args)).rejects.toThrow(says);
  });

  test("a process that does not read its input is no failure of ours", async () => {
    using repo = temporaryRepository();
    const out = await runGit(repo.dir, ["rev-parse", "--is-bare-repository"], {
      input: Buffer.alloc(4_000_000),
    });
    expect(out.toString()).toBe("false\n");
  });
});
