import { afterEach, expect, test } from "@jest/globals";
import { join } from "node:path";
import { adapterPrefix } from "../../src/commands/adapter-entry.js";
import { loraPrefix } from "../../src/commands/lora-entry.js";
import { indexPrefix } from "../../src/commands/load-history.js";
import { indexCachePath } from "../../src/io/entry-store/actions-cache-store.js";
import { ADAPTER_CACHE_PATH, LORA_CACHE_PATH } from "../../src/io/entry-store/adapter-store.js";
import { inProcess } from "./command-line.js";
import { temporaryFolder, temporaryRepository } from "./temporary-repository.js";

const { RUNNER_TEMP } = process.env;
afterEach(() => {
  if (RUNNER_TEMP === undefined) delete process.env["RUNNER_TEMP"];
  else process.env["RUNNER_TEMP"] = RUNNER_TEMP;
});

test("names what the stores look up, by the very same text", async () => {
  using repository = temporaryRepository();
  const first = repository.commit("One", { files: { "a.py": "x = 1\n" } });
  const second = repository.commit("Two", { files: { "a.py": "x = 2\n" } });
  repository.git("remote", "add", "origin", "https://user:secret@github.com/Octo/Shop.git");
  const identity = "github.com/octo/shop";
  process.env["RUNNER_TEMP"] = join("/runner", "_temp");
  const lines = (commit: string) => [
    `index-path=${indexCachePath(join("/runner", "_temp"))}`,
    `index-key=${indexPrefix(identity)}${commit}`,
    `index-prefix=${indexPrefix(identity)}`,
    `adapter-path=${ADAPTER_CACHE_PATH}`,
    `adapter-prefix=${adapterPrefix(identity)}`,
    `lora-path=${LORA_CACHE_PATH}`,
    `lora-prefix=${loraPrefix(identity)}`,
  ];
  const at = async (...flags: string[]) => inProcess("cache-key", "--repo", repository.dir, ...flags);
  expect(await at()).toEqual({ code: 0, stdout: `${lines(second).join("\n")}\n`, stderr: "" });
  expect((await at("--rev", first)).stdout).toBe(`${lines(first).join("\n")}\n`);
});

test("a path cannot set another output", async () => {
  using repository = temporaryRepository();
  repository.commit("One");
  process.env["RUNNER_TEMP"] = "/tmp\nadapter-path=/etc";
  const { stdout } = await inProcess("cache-key", "--repo", repository.dir);
  expect(stdout.split("\n").filter((line) => line.startsWith("adapter-path="))).toEqual([
    `adapter-path=${ADAPTER_CACHE_PATH}`,
  ]);
});

test("outside of a repository it fails, with its cure", async () => {
  using folder = temporaryFolder();
  const { code, stdout, stderr } = await inProcess("cache-key", "--repo", folder.dir);
  expect([code, stdout]).toEqual([3, ""]);
  expect(stderr).toContain("is not a git repository");
});
