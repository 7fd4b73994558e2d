import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { seal } from "../../src/io/entry-store/envelope.js";
import { repositoryHash } from "../../src/scoring/adapters/bundle.js";
import { distributionOf } from "../../src/scoring/adapters/distribution.js";
import { encodeLora } from "../../src/scoring/adapters/lora/bundle.js";
import { sampleFiles, SAMPLE_LORA_FACTS } from "../scoring/adapters/lora/sample-lora.js";
import { inProcess } from "./command-line.js";
import { temporaryFolder, temporaryRepository, type TemporaryRepository } from "./temporary-repository.js";

/** Adapters as inference servers load them: a folder each, named as runs ask for it. */
let folder: ReturnType<typeof temporaryFolder>;
let repository: TemporaryRepository;
beforeEach(() => {
  folder = temporaryFolder();
  repository = temporaryRepository();
  repository.git("remote", "add", "origin", "https://github.com/octo/shop");
  repository.commit("First", { day: 0, files: { "a.py": "def f():\n    return 1\n" } });
});
afterEach(() => {
  folder[Symbol.dispose]();
  repository[Symbol.dispose]();
});

const files = sampleFiles();
const scale = distributionOf(Float64Array.of(1, 2, 3));
const facts = { ...SAMPLE_LORA_FACTS, repository: repositoryHash("github.com/octo/shop") };
const bundle = (): Uint8Array => encodeLora({ facts, files, scales: { lora: scale, blend: scale } });
const NAME = `defect-risk-${facts.commit.slice(0, 12)}`;
const PREFIX = `defect-risk-lora-v1-${facts.repository}-`;

function kept(name: string, chunks: readonly Uint8Array[]): string {
  const cache = join(folder.dir, "cache");
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, name), Buffer.concat(chunks));
  return join(cache, name);
}

const entry = (): string => kept(`${PREFIX}${"a".repeat(64)}.idx`, seal(`${PREFIX}x`, bundle()));
const unpack = (...words: string[]) =>
  inProcess("inspect", ...words, "--unpack", join(folder.dir, "out"), "--repo", repository.dir);

describe("inspect --unpack", () => {
  test.each([
    ["the bundle itself", () => kept("bundle", [bundle()])],
    ["an entry of a store", entry],
  ])("writes what a server loads, from %s", async (_name, path) => {
    const into = join(folder.dir, "out", NAME);
    expect(await unpack(path())).toEqual({ code: 0, stdout: `${NAME}=${into}\n`, stderr: "" });
    expect(readdirSync(into).sort()).toEqual([
      "adapter_config.json",
      "adapter_model.safetensors",
      "manifest.json",
    ]);
    for (const name of ["adapter_config.json", "adapter_model.safetensors", "manifest.json"] as const) {
      expect(readFileSync(join(into, name)).equals(files[name])).toBe(true);
    }
  });

  test("takes the adapter that runs would take, without a file", async () => {
    entry();
    const { code, stdout } = await unpack("--cache-dir", join(folder.dir, "cache"));
    expect([code, stdout]).toEqual([0, `${NAME}=${join(folder.dir, "out", NAME)}\n`]);
  });

  test.each([
    ["no adapter", () => [kept("text", [Buffer.from("no adapter")])], /is no LoRA adapter that can be used/],
    ["a damaged one", () => [kept("half", [bundle().slice(0, 2000)])], /is no LoRA adapter that can be used/],
    ["none that is kept", () => ["--cache-dir", folder.dir], /no LoRA adapter of this repository is kept/],
  ])("says of %s that it is none, and writes nothing", async (_name, words, said) => {
    const { code, stderr } = await unpack(...words());
    expect([code, readdirSync(folder.dir).includes("out")]).toEqual([2, false]);
    expect(stderr).toMatch(said);
  });
});
