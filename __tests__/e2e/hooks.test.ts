import { describe, expect, test } from "@jest/globals";
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import { GIT_ENVIRONMENT, temporaryFolder, temporaryRepository } from "../commands/temporary-repository.js";

/* The hooks offered to pre-commit, run by git's own hooks; pre-commit's `script` runs the entry in the same way. */

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly stages: readonly string[];
  readonly pass_filenames: boolean;
}

const HOOKS = parse(readFileSync(".pre-commit-hooks.yaml", "utf8")) as readonly Hook[];
const source = (lines: number) =>
  `def total(prices):\n    result = 0\n${"    result += sum(prices)\n".repeat(lines)}    return result\n`;

describe.each(HOOKS)("$id", ({ entry, language, stages, pass_filenames }) => {
  const [script] = entry.split(" ");

  test("is a script that git keeps executable, and takes no file names", () => {
    expect([language, pass_filenames]).toEqual(["script", false]);
    expect(execFileSync("git", ["ls-files", "-s", script!], { encoding: "utf8" })).toMatch(/^100755 /);
  });

  test("ranks what the commit or the branch changes", () => {
    using remote = temporaryFolder();
    using cache = temporaryFolder();
    using repo = temporaryRepository();
    repo.commit("Add totals", { files: { "shop.py": source(2) } });
    execFileSync("git", ["init", "-q", "--bare", "-b", "main", remote.dir]);
    repo.git("remote", "add", "origin", remote.dir);
    repo.git("push", "-q", "-u", "origin", "main");
    repo.git("checkout", "-q", "-b", "feature");

    const hook = join(repo.dir, ".git", "hooks", stages[0]!);
    writeFileSync(hook, `#!/bin/sh\nexec ${resolve(script!)} ${entry.split(" ").slice(1).join(" ")}\n`);
    chmodSync(hook, 0o755);
    repo.write({ "shop.py": source(9) });
    const git = (...args: string[]) =>
      spawnSync("git", args, {
        cwd: repo.dir,
        encoding: "utf8",
        env: { ...GIT_ENVIRONMENT, XDG_CACHE_HOME: cache.dir },
      });
    const committed = git("commit", "-qam", "Total more");
    const pushed = git("push", "-q", "origin", "feature");
    const told = stages[0] === "pre-commit" ? committed : pushed;
    expect([committed.status, pushed.status]).toEqual([0, 0]);
    expect(told.stdout + told.stderr).toMatch(/Defect risk: .*\n[^]*\btotal\b.*shop\.py:/);
  });
});
