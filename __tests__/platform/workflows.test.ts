import { beforeAll, describe, expect, test } from "@jest/globals";
import { execFile as execFileWithCallback } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { parse } from "yaml";
import { INPUTS } from "../../src/io/actions/inputs.js";

const execFile = promisify(execFileWithCallback);
const WORKFLOWS = await yamlFiles([".github/workflows", "workflows/examples"]);

describe("GitHub accepts", () => {
  const files = ["action.yml", ...WORKFLOWS];
  const wrong = [
    { path: "action.yml", text: "name: x\ndescription: y\nruns:\n  using: node24\n  mian: z\n" },
    {
      path: "w.yml",
      text: "on: pushh\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: x\n",
    },
  ];
  let findings: string[][];
  beforeAll(async () => {
    const documents = await Promise.all(
      files.map(async (path) => ({ path, text: await readFile(path, "utf8") })),
    );
    findings = await validate([...documents, ...wrong]);
  });

  test.each(files)("%s", (path) => {
    expect(findings[files.indexOf(path)]).toEqual([]);
  });

  test("nothing else: the validator finds mistakes", () => {
    for (const list of findings.slice(files.length)) expect(list).not.toEqual([]);
  });
});

/** In a process of its own, because the validator's packages need a loader hook (workflow-validator.mjs). */
async function validate(documents: readonly { path: string; text: string }[]): Promise<string[][]> {
  const child = execFile(process.execPath, ["__tests__/platform/workflow-validator.mjs"]);
  child.child.stdin?.end(JSON.stringify(documents));
  return JSON.parse((await child).stdout) as string[][];
}

describe("action.yml", () => {
  interface Metadata {
    readonly inputs: Record<string, { description: string; default: string }>;
    readonly outputs: Record<string, { description: string }>;
    readonly runs: { using: string; main: string };
    readonly branding: { icon: string; color: string };
  }
  let action: Metadata;
  beforeAll(async () => {
    action = parse(await readFile("action.yml", "utf8")) as Metadata;
  });

  test("names the inputs that are read, each with a default", () => {
    expect(Object.keys(action.inputs)).toEqual([...INPUTS]);
    for (const input of Object.values(action.inputs)) expect(typeof input.default).toBe("string");
  });

  test("describes everything in one line", () => {
    for (const { description } of Object.values({ ...action.inputs, ...action.outputs })) {
      expect(description).toMatch(/^[A-Z][^\n]{10,110}[^.\s]$/);
    }
  });

  test("runs the committed bundle on the current runtime", async () => {
    expect(action.runs).toEqual({ using: "node24", main: "dist/index.js" });
    expect(await readdir("dist")).toContain("index.js");
  });
});

describe.each(WORKFLOWS)("%s", (path) => {
  interface Job {
    readonly steps?: readonly { readonly uses?: string; readonly run?: string }[];
    readonly "timeout-minutes"?: number;
  }
  interface Workflow {
    readonly permissions?: Record<string, string>;
    readonly concurrency?: object;
    readonly jobs: Record<string, Job>;
  }
  let text: string;
  let workflow: Workflow;
  beforeAll(async () => {
    text = await readFile(path, "utf8");
    workflow = parse(text) as Workflow;
  });

  test("pins other people's actions to a commit, and says which version that is", () => {
    const lines = text.split("\n").filter((line) => /^\s*(?:- )?uses:/.test(line));
    const others = lines.filter((line) => !/uses: (?:\.\/|OWNER\/defect-risk)/.test(line));
    expect(others.length).toBeGreaterThan(0);
    for (const line of others) expect(line).toMatch(/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test("asks for no more than it needs, and for an end", () => {
    expect(workflow.permissions).toBeDefined();
    expect(Object.values(workflow.permissions ?? {})).not.toContain("write-all");
    expect(workflow.concurrency).toBeDefined();
    for (const job of Object.values(workflow.jobs)) expect(job["timeout-minutes"]).toBeDefined();
  });

  test("puts no expression into a script: a branch may be named $(…)", () => {
    const steps = Object.values(workflow.jobs).flatMap((job) => job.steps ?? []);
    for (const step of steps) expect(step.run ?? "").not.toContain("${{");
  });
});

async function yamlFiles(folders: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    folders.map(async (folder) => (await readdir(folder)).map((name) => join(folder, name))),
  );
  return found.flat().filter((path) => /\.ya?ml$/.test(path));
}
