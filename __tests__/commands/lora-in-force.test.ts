import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { saveLora } from "../../src/commands/lora-entry.js";
import { openContext } from "../../src/commands/open-context.js";
import { parseConfig } from "../../src/config/config.js";
import type { LoraManifestReport, KeptAdapters } from "../../src/report/lora-report.js";
import type { TrainingResult } from "../../src/report/training/result.js";
import { repositoryHash } from "../../src/scoring/adapters/bundle.js";
import { PROBES } from "../../src/scoring/adapters/lora/probes.js";
import { learnableRepository, type LearnableRepository } from "../e2e/learnable-repository.js";
import { sampleLora } from "../scoring/adapters/lora/sample-lora.js";
import { inProcess } from "./command-line.js";
import { IN_FORCE_FILES, KNOWING, learnerIn } from "./lora-learner.js";
import { temporaryFolder, type TemporaryRepository } from "./temporary-repository.js";

/** A LoRA adapter in force, and a training run that makes another: it is kept, replaced or withdrawn. */
let repository: LearnableRepository;
let main: TemporaryRepository;
let aside: ReturnType<typeof temporaryFolder>;
let learner: ReturnType<typeof learnerIn>;
beforeAll(() => {
  repository = learnableRepository({ fileCount: 40 });
  main = repository.checkout("main");
  aside = temporaryFolder();
  learner = learnerIn(aside.dir);
});
afterAll(() => {
  for (const one of [repository, main, aside]) one[Symbol.dispose]();
});

const WEIGHT = 3;
const GRAMMARS = new URL("../../dist/grammars/", import.meta.url);

/** @param commitsAgo a hundred a year; the newest window's labels begin a year before the last one */
async function inForce(cacheDir: string, commitsAgo: number, probes: readonly number[]): Promise<void> {
  const [commit, date] = main.git("show", "-s", "--format=%H %cI", `HEAD~${commitsAgo}`).split(" ");
  const cutoff = new Date(date!).toISOString();
  const config = parseConfig({ repo: main.dir, cacheDir, quiet: true }, String);
  const context = await openContext(config, GRAMMARS);
  const facts = {
    repository: repositoryHash(context.repo.identity),
    commit: commit!,
    cutoff,
    created: cutoff,
    weight: WEIGHT,
    probes: [...probes],
  };
  if (!(await saveLora(context, sampleLora(facts, IN_FORCE_FILES)))) throw new Error("not kept");
}

const USELESS = "text.length % 9";
/** What it answers for the functions that every adapter is asked about. */
const OF_USELESS = PROBES.map(({ text }) => text.length % 9);
const KNOWS = "9 * known";
const OF_KNOWS = PROBES.map(() => 0);
const NEW = 120;
const SEEN = 0;

describe("a LoRA adapter in force", () => {
  test.each<{
    name: string;
    /** Answers of the new one, and of the one in force. */
    anew: string;
    old: string;
    probes: readonly number[];
    commitsAgo: number;
    verdict: "publish" | "keep" | "withhold";
    why: RegExp;
    /** Whether it was asked about the functions of the newest year, and judged by its answers. */
    asked: boolean;
    judged: boolean;
  }>([
    {
      name: "that helps is kept, though the new one does not",
      ...{ anew: USELESS, old: KNOWS, probes: OF_KNOWS, commitsAgo: NEW },
      verdict: "keep",
      why: /\. The one in force beats .* on the window that it never saw, and stays at weight 3\.$/,
      ...{ asked: true, judged: true },
    },
    {
      name: "that is better than one that helps is kept",
      ...{ anew: "/[37][.]py$/.test(path) ? 0 : 9 * (target ?? 0)", old: KNOWS, probes: OF_KNOWS },
      commitsAgo: NEW,
      verdict: "keep",
      why: /^With the LoRA adapter at weight .* The one in force is better still, by .*, and stays at weight 3\.$/,
      ...{ asked: true, judged: true },
    },
    {
      name: "that does not help is withdrawn, if the new one does not either",
      ...{ anew: USELESS, old: USELESS.replace("9", "7"), probes: PROBES.map(({ text }) => text.length % 7) },
      commitsAgo: NEW,
      verdict: "withhold",
      why: /Nor does the adapter before, on the window that it never saw: .*: it is withdrawn; scores do without one\.$/,
      ...{ asked: true, judged: true },
    },
    {
      name: "that does not help is replaced by one that does",
      ...{ anew: KNOWING, old: USELESS, probes: OF_USELESS, commitsAgo: NEW },
      verdict: "publish",
      why: /; it replaces the one before, which is not better beyond doubt: .* on the window that it never saw\.$/,
      ...{ asked: true, judged: true },
    },
    {
      name: "that has seen the newest year is not asked, whatever it knows: withdrawn",
      ...{ anew: USELESS, old: KNOWS, probes: OF_KNOWS, commitsAgo: SEEN },
      verdict: "withhold",
      why: /No tested window is new to the adapter before, .*: it is withdrawn; scores do without one\.$/,
      ...{ asked: false, judged: false },
    },
    {
      name: "that has seen the newest year is not asked, whatever it knows: replaced",
      ...{ anew: KNOWING, old: KNOWS, probes: OF_KNOWS, commitsAgo: SEEN },
      verdict: "publish",
      why: /; it replaces the one before, to which no tested window is new\.$/,
      ...{ asked: false, judged: false },
    },
    {
      name: "that gives other answers than it gave is not judged by them",
      ...{ anew: USELESS, old: KNOWS, probes: [9, 9, 9], commitsAgo: NEW },
      verdict: "withhold",
      why: /The adapter before could not be asked \(it gives a known function 0\.00 instead of 9\.00, .*: it is withdrawn/,
      ...{ asked: true, judged: false },
    },
  ])("$name", async ({ name, anew, old, probes, commitsAgo, verdict, why, asked, judged }) => {
    const cache = join(aside.dir, name.replace(/\W+/g, "-"));
    await inForce(cache, commitsAgo, probes);
    const where = ["--repo", main.dir, "--cache-dir", cache, "--format", "json", "--quiet"];
    const entries = () => readdirSync(cache).filter((entry) => entry.startsWith("defect-risk-lora-v1-"));
    const before = entries();
    const fake = learner(anew, "train", old);
    const { code, stdout, stderr } = await inProcess(
      ...["train", ...where, "--windows", "1", "--lora", "local", "--lora-python", fake.python],
      ...["--lora-base", join(aside.dir, "base"), "--lora-outcomes", join(cache, "outcomes.jsonl")],
    );
    expect([code, stderr]).toEqual([0, ""]);
    const { lora, notices } = JSON.parse(stdout) as TrainingResult;
    expect(lora).toMatchObject({ verdict, why: expect.stringMatching(why), previous: { weight: WEIGHT } });

    // Three known functions, and all of the newest year, in one call.
    const calls = existsSync(fake.beside("in-force")) ? readFileSync(fake.beside("in-force"), "utf8") : "";
    expect(calls).toBe(asked ? `${3 + lora!.examples.test}\n` : "");
    const { standing } = lora!.previous!;
    expect(standing === null).toBe(!judged);
    if (standing !== null) expect(standing).toMatchObject({ windows: 1, against: lora!.gate!.against });
    const codes = notices.map((notice) => notice.code);
    expect(codes.includes("lora-in-force-not-asked")).toBe(asked && !judged);

    // What is in force from now on, and what the screener learns of it.
    expect(lora!.gate!.weight > 0).toBe(verdict === "publish");
    const { stdout: inspected } = await inProcess("inspect", ...where);
    const report = JSON.parse(inspected) as KeptAdapters | LoraManifestReport;
    const { facts } = "lora" in report ? report.lora! : report;
    expect(facts.weight).toBe(verdict === "keep" ? WEIGHT : lora!.gate!.weight);
    if (verdict === "keep") expect(entries()).toEqual(before);
    else expect(facts.commit).toBe(repository.main);
    const outcomes = readFileSync(join(cache, "outcomes.jsonl"), "utf8").trim().split("\n");
    expect(outcomes).toHaveLength(1);
  });
});
