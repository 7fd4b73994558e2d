import { beforeAll, describe, expect, test } from "@jest/globals";
import { execFile as execFileWithCallback } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { parse } from "yaml";
import { INPUTS } from "../../src/io/actions/inputs.js";
import { holds } from "./expression.js";

const execFile = promisify(execFileWithCallback);
const FILES = (await execFile("git", ["ls-files", "-co", "--exclude-standard", "*.yml", "*.yaml"])).stdout
  .split("\n")
  .filter((path) => path !== "");
const WORKFLOWS = FILES.filter((path) => /^(?:\.github\/workflows|workflows\/examples)\//.test(path));
/** Actions beside the one at the root: `comment` is JavaScript, the others are composed of steps. */
const ACTIONS = FILES.filter((path) => /^workflows\/\w+\/action\.yml$/.test(path));
const COMPOSITES = ACTIONS.filter((path) => path !== "workflows/comment/action.yml");
const VALIDATED = ["action.yml", ...ACTIONS, ...WORKFLOWS];

describe("GitHub accepts", () => {
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
      VALIDATED.map(async (path) => ({ path, text: await readFile(path, "utf8") })),
    );
    findings = await validate([...documents, ...wrong]);
  });

  test.each(VALIDATED)("%s", (path) => {
    expect(findings[VALIDATED.indexOf(path)]).toEqual([]);
  });

  test("every YAML file here but those of Dependabot, pre-commit and the product itself, which it does not know", () => {
    expect(FILES.filter((path) => !VALIDATED.includes(path))).toEqual([
      ".github/dependabot.yml",
      ".pre-commit-hooks.yaml",
      "benchmarks/backtest/second-study.yml",
    ]);
    expect(COMPOSITES).toHaveLength(2);
  });

  test("nothing else: the validator finds mistakes", () => {
    for (const list of findings.slice(VALIDATED.length)) expect(list).not.toEqual([]);
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

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
}

describe("workflows/comment/action.yml", () => {
  interface Metadata {
    readonly inputs: Record<string, { description: string; default: string }>;
    readonly runs: { using: string; main: string };
  }

  test("runs the bundle beside it on the current runtime, and describes its inputs", async () => {
    const { inputs, runs } = parse(await readFile("workflows/comment/action.yml", "utf8")) as Metadata;
    expect(runs).toEqual({ using: "node24", main: "../../dist/comment.js" });
    for (const input of Object.values(inputs)) {
      expect(input.description).toMatch(/^[A-Z][^\n]{10,110}[^.\s]$/);
      expect(typeof input.default).toBe("string");
    }
  });

  test("its example checks nothing out, and may write nothing but the comment", async () => {
    const text = await readFile("workflows/examples/comment.yml", "utf8");
    expect(text).not.toMatch(/^\s*(?:- )?(?:uses: actions\/checkout|run:)/m);
    const { permissions } = parse(text) as { permissions: object };
    expect(permissions).toEqual({ actions: "read", "pull-requests": "write" });
  });

  test("its example waits for the workflow of the other example, and reads what that uploads", async () => {
    const [comment, scoring] = await Promise.all(
      ["comment", "pull-request"].map((name) => readFile(`workflows/examples/${name}.yml`, "utf8")),
    );
    const { name } = parse(scoring!) as { name: string };
    expect(comment).toContain(`workflows: [${name}]`);
    const { inputs } = parse(await readFile("workflows/comment/action.yml", "utf8")) as Metadata;
    expect(scoring).toContain(`name: ${inputs["artifact-name"]!.default}\n`);
  });
});

describe.each(COMPOSITES)("%s", (path) => {
  interface Composite {
    readonly inputs: Record<string, { description: string; default: string }>;
    readonly outputs: Record<string, { description: string; value: string }>;
    readonly runs: { readonly using: string; readonly steps: readonly Step[] };
  }
  let text: string;
  let action: Composite;
  beforeAll(async () => {
    text = await readFile(path, "utf8");
    action = parse(text) as Composite;
  });

  test("describes everything in one line, and gives every input a default", () => {
    for (const { description } of Object.values({ ...action.inputs, ...action.outputs })) {
      expect(description).toMatch(/^[A-Z][^\n]{10,110}[^.\s]$/);
    }
    for (const input of Object.values(action.inputs)) expect(typeof input.default).toBe("string");
    for (const name of Object.keys(action.inputs)) {
      expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(text).toContain(`inputs.${name} `);
    }
  });

  test("pins other people's actions to a commit, and says which version that is", () => expectPins(text));

  test("puts no expression into a script, and names its shell", () => {
    expect(action.runs.using).toBe("composite");
    for (const { run, shell } of action.runs.steps.filter((step) => step.run !== undefined)) {
      expect([run?.includes("${{"), shell]).toEqual([false, "bash"]);
    }
  });
});

test("everybody uses the same version of an action", async () => {
  const texts = await Promise.all([...COMPOSITES, ...WORKFLOWS].map((path) => readFile(path, "utf8")));
  const uses = texts.flatMap((text) => [...text.matchAll(/uses: ([\w.-]+\/[\w.-]+)(\S*@\S+)/g)]);
  const commits = new Map<string, Set<string>>();
  for (const [, action = "", at = ""] of uses) {
    const known = commits.get(action) ?? new Set();
    commits.set(action, known.add(at.split("@")[1]!));
  }
  for (const [action, at] of commits) expect([action, at.size]).toEqual([action, 1]);
});

describe.each(WORKFLOWS)("%s", (path) => {
  interface Job {
    readonly steps?: readonly Step[];
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

  test("pins other people's actions to a commit, and says which version that is", () => expectPins(text));

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

describe("a fork's pull request", () => {
  type Job = { readonly if?: string; readonly "runs-on": string | string[] };
  const githubOf = (head: string) => ({
    event_name: "pull_request",
    repository: "octo/shop",
    event: { pull_request: { head: { repo: { full_name: head } } }, repository: { default_branch: "main" } },
    ref_name: "7/merge",
  });
  const runs = ({ if: condition }: Job, head: string): boolean => {
    const contexts = { github: githubOf(head), inputs: {}, steps: {}, runner: {}, env: {} };
    return condition === undefined || holds(condition, contexts);
  };
  const jobsOf = async (path: string): Promise<Job[]> =>
    Object.values((parse(await readFile(path, "utf8")) as { jobs: Record<string, Job> }).jobs);
  const isHosted = (job: Job): boolean => /^ubuntu-/.test(String(job["runs-on"]));

  test("is scored on GitHub's runners, and the repository's own on the GPU", async () => {
    const jobs = await jobsOf("workflows/examples/self-hosted-gpu.yml");
    const [own, hosted] = [jobs.find((job) => !isHosted(job))!, jobs.find(isHosted)!];
    expect([runs(own, "octo/shop"), runs(hosted, "octo/shop")]).toEqual([true, false]);
    expect([runs(own, "eve/shop"), runs(hosted, "eve/shop")]).toEqual([false, true]);
  });

  test.each(["workflows/examples/retrain-gpu.yml", ".github/workflows/retrain.yml"])(
    "does not train by %s",
    async (path) => {
      for (const job of await jobsOf(path)) expect(runs(job, "eve/shop")).toBe(false);
    },
  );

  test("does not start what trains an organisation", async () => {
    const { on } = parse(await readFile("workflows/examples/organisation.yml", "utf8")) as { on: object };
    expect(Object.keys(on).sort()).toEqual(["schedule", "workflow_dispatch"]);
  });
});

function expectPins(text: string): void {
  const lines = text.split("\n").filter((line) => /^\s*(?:- )?uses:/.test(line));
  const others = lines.filter((line) => !/uses: (?:\.\/|OWNER\/defect-risk)/.test(line));
  expect(lines.length).toBeGreaterThan(0);
  for (const line of others) expect(line).toMatch(/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
}
