import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../../src/errors/index.js";
import { bytesOf, configInCommit, configOnDisk, type Found } from "../../src/io/config-file.js";
import { temporaryRepository, type TemporaryRepository } from "../commands/temporary-repository.js";

let repo: TemporaryRepository;
beforeAll(() => {
  repo = temporaryRepository();
  repo.commit("Files", {
    files: { "a/file.yml": "limit: 5\n", "a/folder.yml/x": "x", "a/empty.yml": "", "a/[x]*.yml": "glob" },
  });
  symlinkSync("file.yml", join(repo.dir, "a/link.yml"));
  symlinkSync("nowhere", join(repo.dir, "a/dangling.yml"));
  const commit = repo.commit("Links");
  repo.git("update-index", "--add", "--cacheinfo", `160000,${commit},a/module.yml`);
  repo.git("commit", "-q", "-m", "Submodule");
  mkdirSync(join(repo.dir, "a/module.yml"));
});
afterAll(() => repo[Symbol.dispose]());

const told = (found: Found): string | null =>
  "bytes" in found ? found.bytes.toString() : "wrong" in found ? found.wrong : null;

describe.each([
  ["on disk", (path: string) => configOnDisk(join(repo.dir, path))],
  ["in a commit", (path: string) => configInCommit(repo.dir, repo.git("rev-parse", "HEAD"), path)],
])("%s", (where, read) => {
  test.each<[path: string, found: string | null]>([
    ["a/file.yml", "limit: 5\n"],
    ["a/empty.yml", ""],
    ["a/[x]*.yml", "glob"],
    ["a/*.yml", null],
    ["a/none.yml", null],
    ["none/file.yml", null],
    ["a/file.yml/below", null],
    ...(where === "on disk" ? [] : ([["a/folder.yml/", null]] as [string, null][])),
    ["a/folder.yml", "is a folder"],
    ["a/link.yml", "is a symbolic link"],
    ["a/dangling.yml", "is a symbolic link"],
    ["a/module.yml", where === "on disk" ? "is a folder" : "is a commit of another repository"],
  ])("%s: %j", async (path, found) => {
    expect(told(await read(path))).toBe(found);
  });
});

test("a commit tells at once whether the other name is there", async () => {
  const asked = (path: string): Promise<Found> => configInCommit(repo.dir, "HEAD", path, "a/empty.yml");
  expect(await asked("a/none.yml")).toEqual({ absent: true, other: true });
  const neither = await configInCommit(repo.dir, "HEAD", "a/none.yml", "a/no.yml");
  expect(neither).toEqual({ absent: true, other: false });
  expect(told(await asked("a/file.yml"))).toBe("limit: 5\n");
});

test("what is no file is refused in a sentence", () => {
  expect(bytesOf({ absent: true }, "x.yml")).toBeNull();
  const refused = (): unknown => bytesOf({ wrong: "is a symbolic link" }, "x.yml");
  expect(refused).toThrow(UsageError);
  expect(refused).toThrow(
    "The configuration file x.yml is a symbolic link: nothing was scored. Write the rules into a regular file of that name.",
  );
});
