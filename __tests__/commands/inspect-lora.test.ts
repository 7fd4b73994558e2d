import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { saveLora } from "../../src/commands/lora-entry.js";
import { openContext } from "../../src/commands/open-context.js";
import { parseConfig } from "../../src/config/config.js";
import { seal } from "../../src/io/entry-store/envelope.js";
import type { KeptAdapters, LoraManifestReport } from "../../src/report/lora-report.js";
import { repositoryHash } from "../../src/scoring/adapters/bundle.js";
import { encodeLora } from "../../src/scoring/adapters/lora/bundle.js";
import { sampleBundle } from "../scoring/adapters/sample-bundle.js";
import { sampleLora } from "../scoring/adapters/lora/sample-lora.js";
import { inProcess } from "./command-line.js";
import { keep } from "./fitted-adapter.js";
import { temporaryFolder, temporaryRepository, type TemporaryRepository } from "./temporary-repository.js";

/** The LoRA adapter that is kept, or in a file, as `inspect` tells it: beside the tabular one, or alone. */
let folder: ReturnType<typeof temporaryFolder>;
let repository: TemporaryRepository;
beforeAll(() => {
  folder = temporaryFolder();
  repository = temporaryRepository();
  repository.git("remote", "add", "origin", "https://github.com/octo/shop");
  repository.commit("First", { day: 0, files: { "a.py": "def f():\n    return 1\n" } });
});
afterAll(() => {
  folder[Symbol.dispose]();
  repository[Symbol.dispose]();
});

const OWN = { repository: repositoryHash("github.com/octo/shop") };
const GRAMMARS = new URL("../../dist/grammars/", import.meta.url);
const sample = sampleLora(OWN);
const { commit } = sample.facts;

/** A cache folder with the adapters of those kinds. */
async function cacheOf(...kinds: readonly ("tabular" | "lora" | "no-help")[]): Promise<string> {
  const cacheDir = join(folder.dir, kinds.join("-") || "none");
  mkdirSync(cacheDir, { recursive: true });
  const { facts, ...rest } = sampleBundle();
  if (kinds.includes("tabular"))
    await keep(repository.dir, cacheDir, { ...rest, facts: { ...facts, ...OWN } });
  const lora = kinds.includes("lora")
    ? sample
    : kinds.includes("no-help")
      ? sampleLora({ ...OWN, weight: 0, holdout: null, outcomes: [], besideTabular: 0 })
      : null;
  const config = parseConfig({ repo: repository.dir, cacheDir, quiet: true }, String);
  if (lora !== null && !(await saveLora(await openContext(config, GRAMMARS), lora)))
    throw new Error("not kept");
  return cacheDir;
}

const inspect = (cacheDir: string, ...words: string[]) =>
  inProcess("inspect", "--repo", repository.dir, "--cache-dir", cacheDir, ...words);
function fileOf(name: string, ...chunks: readonly Uint8Array[]): string {
  const path = join(folder.dir, name);
  writeFileSync(path, Buffer.concat(chunks));
  return path;
}

const bytes = encodeLora(sample);
const EXPECTED = {
  command: "inspect",
  bytes: bytes.length,
  facts: sample.facts,
  adapter: {
    kind: "lora",
    trainedOn: 4321,
    base: { id: "defect-risk/tiny", revision: "0".repeat(40) },
    mask: "path",
    maxTokens: 256,
    lora: { r: 2, alpha: 4 },
    dtype: { trained: "fp32", saved: "fp16" },
    training: { seed: 0, epochs: 3, step: 100 },
  },
  files: Object.entries(sample.files).map(([name, content]: [string, Uint8Array]) => ({
    name,
    bytes: content.length,
    sha256: createHash("sha256").update(content).digest("hex"),
  })),
  scales: { lora: { functions: 200 } },
};

describe("as data", () => {
  test("beside the tabular one", async () => {
    const { code, stdout } = await inspect(await cacheOf("tabular", "lora"), "--format", "json");
    const report = JSON.parse(stdout) as KeptAdapters;
    expect([code, report.adapter.kind]).toEqual([0, "tabular"]);
    expect(report.lora).toMatchObject(EXPECTED);
    expect(report.lora!.source).toContain(commit);
    expect(Object.keys(report.lora!.scales.lora).sort()).toEqual(["deviation", "functions", "mean"]);
  });

  test("null where only the tabular one is kept", async () => {
    const { stdout } = await inspect(await cacheOf("tabular"), "--format", "json");
    expect(JSON.parse(stdout) as KeptAdapters).toMatchObject({ adapter: { kind: "tabular" }, lora: null });
  });

  test.each<[string, () => Promise<string[]>]>([
    ["the only one kept", async () => ["--cache-dir", await cacheOf("lora")]],
    ["the bundle in a file", async () => [fileOf("a.bundle", bytes)]],
    ["an entry of a store in a file", async () => [fileOf("a.idx", ...seal("x", bytes))]],
  ])("alone: %s", async (_, words) => {
    const argv = ["--repo", repository.dir, "--format", "json"];
    const { code, stdout } = await inProcess("inspect", ...(await words()), ...argv);
    expect(code).toBe(0);
    expect(JSON.parse(stdout) as LoraManifestReport).toMatchObject(EXPECTED);
  });
});

describe("for people", () => {
  test("after the tabular one, with base model, evidence, outcomes and files", async () => {
    const { stdout } = await inspect(await cacheOf("tabular", "lora"));
    const lines = stdout.split("\n");
    const at = lines.indexOf(`LoRA adapter of ${commit.slice(0, 7)}, weight .30: blended with the rest`);
    expect(lines[0]).toMatch(/^Adapter of /);
    expect([at > 10, lines[at - 1]]).toEqual([true, ""]);
    const own = lines.slice(at);
    for (const told of [
      `  trained up to  ${commit}, ${sample.facts.cutoff.slice(0, 10)}`,
      `  kind           lora, 4,321 functions, ${bytes.length.toLocaleString("en")} bytes`,
      `  base model     defect-risk/tiny at ${"0".repeat(40)}`,
      "  training       rank 2, alpha 4, 3 epochs, step 100, seed 0, fp32",
      "  it reads       language and source, at most 256 tokens",
      "  the window after, with 95 % intervals; mean of 3 training runs; 8,602 functions, 8.1 % of them fixed",
      "  blend with it  .780 [.770, .790]  undefined          undefined",
      "  best without   .771 [.761, .781]  undefined          undefined",
      "  baseline       .768 [.758, .778]  undefined          undefined",
      "  untrained      .610 [.600, .620]  undefined          undefined",
      "  2026-11-02  4f2d9c1    .0410         .690      .768",
      "Files",
    ]) {
      expect(own).toContain(told);
    }
    for (const { name, sha256 } of EXPECTED.files) {
      expect(own.filter((line) => line.includes(name) && line.endsWith(sha256))).toHaveLength(1);
    }
  });

  test("one that did not help says so", async () => {
    const { stdout } = await inspect(await cacheOf("no-help"));
    expect(stdout).toContain("weight 0: it did not help, and changes no score");
    expect(stdout).toContain("no window was there to test it on");
    expect(stdout).toContain("beside         no tabular adapter, ");
    expect(stdout).not.toContain("Training runs so far");
  });
});

test.each<[string, () => Promise<string[]>, RegExp]>([
  [
    "damaged",
    async () => [fileOf("half", bytes.subarray(0, 2000))],
    /the adapter ".*half" cannot be used: it/,
  ],
  [
    "asked for as Markdown",
    async () => ["--cache-dir", await cacheOf("lora"), "--format", "markdown"],
    /cannot be told as markdown/,
  ],
  ["not there", async () => ["--cache-dir", await cacheOf()], /no adapter of this repository is kept here/],
])("%s: exit code 2, and why", async (_, words, says) => {
  const { code, stdout, stderr } = await inProcess("inspect", "--repo", repository.dir, ...(await words()));
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(says);
});
