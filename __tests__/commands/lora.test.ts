import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runAction } from "../../src/commands/run-action.js";
import { saveLora, loraPrefix } from "../../src/commands/lora-entry.js";
import { openContext } from "../../src/commands/open-context.js";
import { parseConfig } from "../../src/config/config.js";
import { openRepository } from "../../src/io/git/repository.js";
import { folderStore } from "../../src/io/entry-store/folder-store.js";
import { tokenEncoder } from "../../src/io/inference/token-encoder.js";
import { DEFAULT_RULES } from "../../src/labels/compile-rules.js";
import type { Report } from "../../src/report/report.js";
import { repositoryHash } from "../../src/scoring/adapters/bundle.js";
import { encodeLora } from "../../src/scoring/adapters/lora/bundle.js";
import type { LoraFacts } from "../../src/scoring/adapters/lora/manifest.js";
import { PROBES } from "../../src/scoring/adapters/lora/probes.js";
import { answering, fakePython, type FakePython } from "../io/inference/fake-python.js";
import { expectedOf, inferenceServer } from "../io/inference/inference-server.js";
import { openedLora, sampleLora } from "../scoring/adapters/lora/sample-lora.js";
import { inProcess, meaningOf, reportOf } from "./command-line.js";
import { fittedAdapter, keep } from "./fitted-adapter.js";
import { reportErrors } from "./report-schema.js";
import { temporaryFolder } from "./temporary-repository.js";
import { tillRepository, type Till } from "./till-repository.js";

const GRAMMARS = new URL("../../dist/grammars/", import.meta.url);

let till: Till;
let aside: ReturnType<typeof temporaryFolder>;
/** What is said without any adapter. */
let plain: Report;
let identity: string;

const cache = (): string => join(aside.dir, "cache");
const where = (): string[] => ["--repo", till.repo.dir, "--cache-dir", cache()];
const score = (...argv: string[]): Promise<Report> =>
  reportOf("score", ...where(), "--base", "main", "--head", "topic", ...argv);
const codes = ({ notices }: Report): string[] => notices.map(({ code }) => code);

beforeAll(async () => {
  till = tillRepository();
  aside = temporaryFolder();
  plain = await score();
  ({ identity } = await openRepository(till.repo.dir));
});
afterAll(() => {
  till[Symbol.dispose]();
  aside[Symbol.dispose]();
});
beforeEach(() => {
  for (const name of readdirSync(cache())) if (!name.includes("index")) rmSync(join(cache(), name));
});

const factsOf = (facts: Partial<LoraFacts> = {}): Partial<LoraFacts> => ({
  repository: repositoryHash(identity),
  commit: till.fork,
  cutoff: new Date().toISOString(),
  created: new Date().toISOString(),
  labelRules: DEFAULT_RULES.hash,
  ...facts,
});

/** Keeps a LoRA adapter as training does. */
async function kept(facts: Partial<LoraFacts> = {}): Promise<void> {
  const cutoff = till.repo.git("show", "-s", "--format=%cI", till.fork);
  const bundle = sampleLora(factsOf({ cutoff: new Date(cutoff).toISOString(), ...facts }));
  const context = await openContext(
    parseConfig({ repo: till.repo.dir, cacheDir: cache(), quiet: true }, String),
    GRAMMARS,
  );
  if (!(await saveLora(context, bundle))) throw new Error(JSON.stringify(context.notices));
}

let made = 0;
/** The values of the sample's probes come first, as fake-python.ts answers them. */
function python(script = answering()): FakePython {
  return fakePython(join(aside.dir, `python-${++made}`), script);
}
const local = ({ python }: FakePython, ...more: string[]): string[] => [
  ...["--lora", "local", "--lora-python", python, "--lora-base", aside.dir],
  ...more,
];

/** The report is that without it, but for what it says of the LoRA adapter. */
function expectWithout(report: Report): void {
  expect(reportErrors(report)).toEqual([]);
  const { lora } = report.model;
  expect(lora?.used ?? false).toBe(false);
  expect(meaningOf({ ...report, model: plain.model })).toEqual(meaningOf(plain));
}

describe("a LoRA adapter that answers", () => {
  let report: Report;
  beforeAll(async () => {
    await kept();
    report = await score(...local(python()));
  });

  test("is part of every score, and the contributions still add up to it", () => {
    expect(reportErrors(report)).toEqual([]);
    expect(report.model).toMatchObject({ kind: "blend", adapter: null, lora: { used: true } });
    for (const { score: total, contributions } of report.functions) {
      expect(contributions.filter(({ feature }) => feature === "lora-adapter")).toHaveLength(1);
      expect(contributions.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(total, 2);
    }
    expect(meaningOf({ ...report, model: plain.model })).not.toEqual(meaningOf(plain));
  });

  test("is on its card: from when, on which base, where it ran, how it did", () => {
    expect(report.model.lora).toMatchObject({
      kind: "lora",
      commit: till.fork,
      ageDays: 0,
      trainedOn: 4321,
      weight: 0.3,
      base: { id: "defect-risk/tiny" },
      ranOn: "cpu, fp32",
      truncated: 1,
      holdout: { seeds: 3 },
    });
    expect(codes(report)).toEqual(codes(plain));
  });

  test("is told in the terminal, and as a reason behind those with their numbers", async () => {
    await kept({ weight: 3 });
    const { stdout } = await inProcess(
      "score",
      ...where(),
      "--base",
      "main",
      "--head",
      "topic",
      ...local(python()),
    );
    expect(stdout.replace(/\s+/g, " ")).toContain(
      `The LoRA adapter of ${till.fork.slice(0, 7)} on defect-risk/tiny (made today, 4,321 functions, run on cpu, fp32) has weight 3.00`,
    );
    const { functions } = await score(...local(python()));
    const told = functions.filter(({ reasons }) =>
      reasons.at(-1)!.startsWith("to the language model it reads like what needed fixes here before ("),
    );
    expect(told.length).toBeGreaterThan(0);
    for (const { contributions } of told) {
      expect(contributions.find(({ feature }) => feature === "lora-adapter")!.contribution).toBeGreaterThan(
        0,
      );
    }
  });

  test("stands on top of the tabular adapter", async () => {
    await kept();
    await keep(till.repo.dir, cache(), await fittedAdapter(till.repo.dir, till.fork));
    const both = await score(...local(python()));
    expect(reportErrors(both)).toEqual([]);
    expect(both.model).toMatchObject({ adapter: { used: true }, lora: { used: true } });
    for (const { score: total, contributions } of both.functions) {
      const own = contributions.filter(({ feature }) => feature.endsWith("-adapter"));
      expect(own.map(({ feature }) => feature).sort()).toEqual(["learned-adapter", "lora-adapter"]);
      expect(contributions.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(total, 2);
    }
  });
});

describe("what is not asked for, or must not count, is not asked", () => {
  const untouched = (): FakePython => python(`touch "$(dirname "$0")/asked"; exit 70`);

  test.each<[string, () => Promise<void>, (fake: FakePython) => string[], string[]]>([
    ["lora: off", () => kept(), () => [], []],
    ["no adapter at all", () => kept(), (fake) => local(fake, "--no-adapter"), []],
    ["weight 0", () => kept({ weight: 0 }), (fake) => local(fake), []],
    ["none that was trained", async () => undefined, (fake) => local(fake), ["lora-none"]],
    [
      "one of another repository",
      () => keptAs(encodeLora(sampleLora())),
      (fake) => local(fake),
      ["lora-refused"],
    ],
    ["a damaged one", () => keptAs(Buffer.from("DRLB")), (fake) => local(fake), ["lora-refused"]],
  ])("%s", async (_, prepare, argv, told) => {
    await prepare();
    const fake = untouched();
    const report = await score(...argv(fake));
    expectWithout(report);
    expect(existsSync(fake.beside("asked"))).toBe(false);
    expect(codes(report)).toEqual([...codes(plain), ...told]);
  });

  test("nor is it for rank", async () => {
    const { stderr, code } = await inProcess("rank", ...where(), ...local(untouched()));
    expect([code, stderr]).toEqual([2, expect.stringContaining("--lora is no flag of rank")]);
  });

  async function keptAs(bytes: Uint8Array): Promise<void> {
    const store = folderStore({ folder: cache(), warn: () => undefined });
    await store.save(`${loraPrefix(identity)}x`, loraPrefix(identity), bytes);
  }
});

describe("whatever fails, the report is that without it and one sentence says so", () => {
  test.each<[string, string, RegExp]>([
    ["no packages", "exit 3", /something that it needs is missing on this machine$/],
    ["a refused adapter", "exit 4", /it refused the adapter or the base model$/],
    ["out of memory", "exit 5", /the memory did not suffice$/],
    ["garbage", "echo garbage", /its answer is no JSON$/],
    [
      "half an answer",
      answering("{ ...answer, scores: scores.slice(0, 4) }"),
      /it answered for 4 of \d+ functions/,
    ],
    ["a hang", "sleep 60", /it took longer than \d/],
    [
      "another adapter",
      answering("{ ...answer, scores: scores.map((s) => ({ ...s, value: 9 })) }"),
      /it gives a known function 9\.00 instead of 1\.25, as another adapter or base model would$/,
    ],
  ])("%s", async (_, script, why) => {
    await kept();
    const report = await score(...local(python(script), "--lora-seconds", "2"));
    expectWithout(report);
    expect(report.model.lora).toMatchObject({ weight: 0.3, used: false, ranOn: null });
    const [told, ...more] = report.notices.filter(({ code }) => code.startsWith("lora-"));
    expect(more).toEqual([]);
    expect(told).toMatchObject({
      code: "lora-unavailable",
      level: "warning",
      what: expect.stringMatching(why),
      consequence: "functions are scored without it",
    });
  });

  test.each([
    [
      "no Python",
      ["--lora", "local", "--lora-base", "."],
      ["--lora-python", "/nowhere/python"],
      /was not found$/,
    ],
    ["no base model named", ["--lora", "local"], [], /lora-base is missing$/],
    ["no server named", ["--lora", "server"], [], /lora-server-url is missing$/],
    [
      "no such server",
      ["--lora", "server"],
      ["--lora-server-url", "http://127.0.0.1:1"],
      /could not be reached/,
    ],
  ])("%s", async (_, one, other, why) => {
    await kept();
    const report = await score(...one, ...other);
    expectWithout(report);
    expect(report.notices.at(-1)).toMatchObject({
      code: "lora-unavailable",
      what: expect.stringMatching(why),
    });
  });
});

describe("an inference server", () => {
  const adapter = (): string => `defect-risk-${till.fork.slice(0, 12)}`;
  /** What this server would have said of the probes when the adapter was made. */
  async function probes(): Promise<number[]> {
    const { files, model } = openedLora();
    const encoder = await tokenEncoder(files["tokenizer.json"]);
    return PROBES.map((probe) => expectedOf(encoder.encode(probe, model).ids));
  }

  test("is asked by the adapter's name, with the key of the environment, and blended in", async () => {
    await kept({ probes: await probes() });
    await using server = await inferenceServer({ dialect: "vllm", adapter: adapter() });
    process.env["DEFECT_RISK_LORA_API_KEY"] = "sk-test";
    try {
      const report = await score("--lora", "server", "--lora-server-url", server.url);
      expect(report.model.lora).toMatchObject({ used: true, ranOn: "vLLM server" });
      expect(server.requests.every(({ key }) => key === "Bearer sk-test")).toBe(true);
      expect(JSON.stringify(report)).not.toContain("sk-test");
      expect(report.notices).toEqual(plain.notices);
    } finally {
      delete process.env["DEFECT_RISK_LORA_API_KEY"];
    }
  });

  test("that has another adapter under that name is found out", async () => {
    await kept({ probes: (await probes()).map((value) => (value + 4.5) % 9) });
    await using server = await inferenceServer({ dialect: "sglang", adapter: "mine" });
    const report = await score(
      ...["--lora", "server", "--lora-server-url", server.url],
      ...["--lora-dialect", "sglang", "--lora-server-model", "mine"],
    );
    expectWithout(report);
    expect(report.notices.at(-1)!.what).toMatch(
      /a known function .* as another adapter or base model would$/,
    );
  });
});

describe("the action", () => {
  async function ran(fork: boolean, fake: FakePython) {
    const repo = { full_name: "octo/till", default_branch: "main" };
    const pull = {
      number: 7,
      user: { login: "ada" },
      base: { sha: till.main, repo },
      head: { sha: till.head, repo: fork ? { full_name: "eve/till" } : repo },
    };
    const [event, report] = [join(aside.dir, "event.json"), join(aside.dir, "report.json")];
    writeFileSync(event, JSON.stringify({ pull_request: pull, repository: repo }));
    const inputs = {
      lora: "local",
      "lora-python": fake.python,
      "lora-base": aside.dir,
      "lora-api-key": "sk-test%\n",
      "cache-dir": cache(),
      "report-path": report,
      summary: "false",
      annotations: "false",
    };
    const env = {
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_EVENT_PATH: event,
      GITHUB_WORKSPACE: till.repo.dir,
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
    };
    const write = process.stdout.write;
    let printed = "";
    process.stdout.write = ((text: string, done?: () => void) => {
      printed += text;
      done?.();
      return true;
    }) as typeof write;
    const code = await runAction(GRAMMARS, env).finally(() => {
      process.stdout.write = write;
    });
    return { code, printed, report: JSON.parse(readFileSync(report, "utf8")) as Report };
  }

  test("asks it about a pull request of its own repository", async () => {
    await kept();
    const { code, printed, report } = await ran(false, python());
    expect([code, report.model.lora?.used]).toEqual([0, true]);
    expect(printed).toContain("::add-mask::sk-test%25\n");
  });

  test("never about a fork's, and says so", async () => {
    await kept();
    const fake = python(`touch "$(dirname "$0")/asked"; exit 70`);
    const { code, report } = await ran(true, fake);
    expect([code, report.model.lora, existsSync(fake.beside("asked"))]).toEqual([0, null, false]);
    expect(codes(report)).toContain("lora-not-for-forks");
    expect(codes(report).filter((of) => of.startsWith("lora-"))).toHaveLength(1);
  });
});
