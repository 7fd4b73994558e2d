import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { chmod, mkdtemp, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publish, type Publication } from "../../../src/io/actions/publish.js";
import { readInputs } from "../../../src/io/actions/inputs.js";
import { readOutputs } from "../../platform/runner.js";

const NAMES = ["GITHUB_STEP_SUMMARY", "GITHUB_OUTPUT"] as const;
const before = NAMES.map((name) => process.env[name]);
const { env } = process;
let folder: string;
let printed: string;

// One folder for all: @actions/core asks for the summary's path once in a process.
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "publish-"))));
beforeEach(async () => {
  for (const name of NAMES) {
    env[name] = join(folder, name);
    await writeFile(env[name], "");
  }
  printed = "";
});
afterAll(async () => {
  for (const [i, name] of NAMES.entries()) {
    if (before[i] === undefined) delete env[name];
    else env[name] = before[i];
  }
  await rm(folder, { recursive: true, force: true });
});

async function published(over: Partial<Publication>) {
  const nothing = { log: null, commands: [], summary: null, files: [], outputs: {} };
  const print = (text: string) => Promise.resolve((printed += text));
  return publish({ ...nothing, ...over }, print);
}

describe("a result is handed to the runner", () => {
  test("summary, outputs, files and commands", async () => {
    await writeFile(env["GITHUB_STEP_SUMMARY"]!, "of an earlier action\n");
    const report = join(folder, "new", "report.json");
    const notices = await published({
      summary: "# Result",
      outputs: { "highest-risk": "99.1", json: "{}" },
      files: [{ path: report, text: "{}\n", output: "report-path" }],
      commands: ["::warning file=a.py,line=1::look", "::notice::and here"],
    });
    expect(notices).toEqual([]);
    expect(printed).toBe("::warning file=a.py,line=1::look\n::notice::and here\n");
    expect(await readFile(env["GITHUB_STEP_SUMMARY"]!, "utf8")).toBe("of an earlier action\n# Result\n");
    expect(await readFile(report, "utf8")).toBe("{}\n");
    const outputs = { "highest-risk": "99.1", json: "{}", "report-path": report };
    expect(await readOutputs(env["GITHUB_OUTPUT"]!)).toEqual(outputs);
  });

  test.each([
    "a\nb",
    "x\n_GitHubActionsFileCommandDelimeter_\ny=z",
    "EOF\nname=injected",
    "",
    "\n",
    "ü\u0000",
  ])("an output cannot set another: %j", async (value) => {
    await published({ outputs: { json: value, last: "1" } });
    expect(await readOutputs(env["GITHUB_OUTPUT"]!)).toEqual({ json: value, last: "1" });
  });

  test("the log cannot give commands", async () => {
    await published({ log: "::set-env name=PATH::evil\n::stop-commands::x" });
    const [first, ...rest] = printed.trimEnd().split("\n");
    const token = /^::stop-commands::([0-9a-f-]{36})$/.exec(first ?? "")?.[1];
    expect(token).toBeDefined();
    expect(rest).toEqual(["::set-env name=PATH::evil", "::stop-commands::x", `::${token}::`]);
  });
});

describe("what the runner does not take is a warning", () => {
  const table: [name: string, spoil: () => Promise<unknown> | void, code: string][] = [
    ["no summary file", () => rm(env["GITHUB_STEP_SUMMARY"]!), "summary-not-written"],
    ["a summary that is not named", () => void delete env["GITHUB_STEP_SUMMARY"], "summary-not-written"],
    ["a summary that is full", () => truncate(env["GITHUB_STEP_SUMMARY"]!, 2 ** 20), "summary-not-written"],
    ["a folder for a summary", () => void (env["GITHUB_STEP_SUMMARY"] = folder), "summary-not-written"],
    ["no output file", () => rm(env["GITHUB_OUTPUT"]!), "outputs-not-set"],
    ["outputs that are not named", () => void delete env["GITHUB_OUTPUT"], "outputs-not-set"],
  ];
  test.each(table)("%s", async (_name, spoil, code) => {
    await spoil();
    const report = join(folder, "report.json");
    const notices = await published({
      summary: "# Result",
      outputs: { a: "1" },
      files: [{ path: report, text: "{}", output: "report-path" }],
    });
    expect(notices.map((notice) => notice.code)).toEqual([code]);
    expect(printed).toMatch(/^::warning title=Defect Risk::[^\n]+\n$/);
    expect(await readFile(report, "utf8")).toBe("{}");
  });

  test("a file that cannot be written, whose output then stays empty", async () => {
    await writeFile(join(folder, "file"), "");
    const path = join(folder, "file", "report.json");
    const notices = await published({ files: [{ path, text: "{}", output: "report-path" }] });
    expect(notices).toMatchObject([{ code: "file-not-written", what: expect.stringContaining(path) }]);
    expect(await readOutputs(env["GITHUB_OUTPUT"]!)).toEqual({});
  });

  const unlessRoot = process.getuid?.() === 0 ? test.skip : test;
  unlessRoot("no permission", async () => {
    await chmod(env["GITHUB_STEP_SUMMARY"]!, 0o400);
    expect(await published({ summary: "x" })).toMatchObject([{ code: "summary-not-written" }]);
  });
});

test("inputs are read by their kebab-case name; one without a value is left out", () => {
  const inputs = { "INPUT_CACHE-DIR": " /mnt/cache ", INPUT_BASE: "", INPUT_LIMIT: "all", INPUT_OTHER: "x" };
  expect(readInputs(inputs)).toEqual({ "cache-dir": "/mnt/cache", limit: "all" });
});
