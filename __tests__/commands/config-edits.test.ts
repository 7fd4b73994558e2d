import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "../../src/report/report.js";
import { inProcess, reportOf, type Outcome } from "./command-line.js";
import { codesOf, CONFIG_FILE, ruledTill, SOON, type RuledTill } from "./ruled-till.js";
import { temporaryRepository } from "./temporary-repository.js";

let here: RuledTill;
let plain: Report;
beforeAll(async () => {
  here = ruledTill();
  plain = await here.scored("");
});
afterAll(() => here[Symbol.dispose]());

describe("which file", () => {
  test("--config names another, from the folder one stands in", async () => {
    const other = join(here.aside, "other.yml");
    writeFileSync(other, "limit: 2\n");
    const { stdout } = await here.told("limit: 1\n", "--config", other);
    expect((JSON.parse(stdout) as Report).functions).toHaveLength(2);
  });

  test("a bare repository has that of its HEAD", async () => {
    using repo = temporaryRepository();
    repo.commit("f", {
      files: { "a.ts": "function f() {\n  return 1;\n}\n", [CONFIG_FILE]: "languages: [go]\n" },
    });
    using bare = temporaryRepository("--bare", repo.dir);
    const report = await reportOf("rank", "--repo", bare.dir, "--no-cache");
    expect(report.marked).toEqual([
      { path: "a.ts", mark: "excluded", reason: `${CONFIG_FILE}: languages lacks typescript` },
    ]);
  });

  test("one that is called .yaml is told of", async () => {
    here.till.repo.write({ ".github/defect-risk.yaml": "limit: 1\n" });
    const report = await here.scored("");
    rmSync(join(here.till.repo.dir, ".github/defect-risk.yaml"));
    expect(codesOf(report)).toContain("config-other-name");
    expect(report.functions.length).toBeGreaterThan(1);
  });

  test.each<[about: string, make: (path: string) => void, told: RegExp]>([
    [
      "a link",
      (path) => symlinkSync("/etc/hostname", path),
      /\.github\/defect-risk\.yml is a symbolic link: nothing was scored\. Write the rules into a regular file/,
    ],
    ["a folder", (path) => mkdirSync(path), /\.github\/defect-risk\.yml is a folder/],
    [
      "wrong YAML",
      (path) => writeFileSync(path, "limit: [\n"),
      /\.github\/defect-risk\.yml:\d+:\d+ is no YAML/,
    ],
    [
      "an unknown key",
      (path) => writeFileSync(path, "limits: 5\n"),
      /\.github\/defect-risk\.yml:1:1: "limits" is no key: nothing was scored\. Write limit, if that is meant\.$/m,
    ],
    ["Latin-1", (path) => writeFileSync(path, Buffer.from("# é", "latin1")), /is not encoded as UTF-8/],
  ])("%s in its place ends with 2", async (_about, make, expected) => {
    const path = join(here.till.repo.dir, CONFIG_FILE);
    mkdirSync(join(here.till.repo.dir, ".github"), { recursive: true });
    make(path);
    try {
      for (const verb of ["score", "rank", "labels", "train", "evaluate"]) {
        const { code, stdout, stderr } = await inProcess(verb, ...here.where);
        expect([code, stdout]).toEqual([2, ""]);
        expect(stderr).toMatch(expected);
      }
      // What no rule bears on does not read them.
      expect((await inProcess("warm", ...here.where)).code).toBe(0);
    } finally {
      rmSync(path, { recursive: true });
    }
  });

  test("one that is named and not there ends with 2", async () => {
    const { code, stderr } = await here.told("", "--config", "nowhere.yml");
    expect(code).toBe(2);
    expect(stderr).toContain('The configuration file "nowhere.yml" does not exist');
  });
});

describe("a change that edits the rules", () => {
  /** A branch that goes from one file to another. */
  async function edited(
    before: string | null,
    after: string | null,
    ...argv: string[]
  ): Promise<Outcome & { report: Report }> {
    using repo = temporaryRepository();
    repo.commit("Rules", {
      files: {
        "a.ts": "function f() {\n  return 1;\n}\n",
        ...(before === null ? {} : { [CONFIG_FILE]: before }),
      },
    });
    repo.git("checkout", "-q", "-b", "topic");
    repo.commit("Others", {
      files: { "b.md": "b", ...(after === null && before === null ? {} : { [CONFIG_FILE]: after }) },
    });
    const outcome = await inProcess(
      "score",
      "--repo",
      repo.dir,
      "--no-cache",
      "--format",
      "json",
      "--quiet",
      ...argv,
    );
    return { ...outcome, report: outcome.stdout === "" ? plain : (JSON.parse(outcome.stdout) as Report) };
  }
  const noticed = ({ notices }: Report, code: string): string | undefined =>
    notices.find((one) => one.code === code)?.what;

  test("is told what it changes", async () => {
    const { report, code } = await edited("fail-on: critical\n", "fail-on: high\nlimit: 5\n");
    expect(code).toBe(0);
    expect(noticed(report, "config-edited")).toBe(
      `This change edits ${CONFIG_FILE}: fail-on (critical → high), limit (the default → 5)`,
    );
    expect(codesOf(report).filter((one) => one.startsWith("gate-"))).toEqual([]);
  });

  test.each<
    [about: string, before: string | null, after: string | null, argv: string[], code: number, notice: string]
  >([
    [
      "without a reason, where the gate stays on",
      "fail-on: high\n",
      "fail-on: critical\n",
      [],
      1,
      "gate-weakened-without-reason",
    ],
    [
      "without a reason, and the gate is off now",
      "fail-on: high\n",
      "fail-on: never\n",
      [],
      0,
      "gate-weakened-without-reason",
    ],
    [
      "with a new reason",
      "fail-on: high\n",
      "fail-on: critical\ngate: {reason: Too loud}\n",
      [],
      0,
      "gate-weakened",
    ],
    [
      "with the file, under a gate by flag",
      "bands: {high: 90}\n",
      null,
      ["--fail-on", "high"],
      1,
      "gate-weakened-without-reason",
    ],
  ])("weaker rules %s", async (_about, before, after, argv, code, notice) => {
    const outcome = await edited(before, after, ...argv);
    expect(outcome.code).toBe(code);
    expect(codesOf(outcome.report)).toContain(notice);
    expect(outcome.report.gate!.passed).toBe(code === 0);
    if (code === 1)
      expect(outcome.stderr).toMatch(/weakens the gate's rules without a new reason \(.* goes from .*\)/);
  });

  test("a suppression that it brings is said to be new", async () => {
    using repo = temporaryRepository();
    repo.commit("f", { files: { "a.ts": "function f() {\n  return 1;\n}\n" } });
    repo.git("checkout", "-q", "-b", "topic");
    const entry = `suppressions: [{path: a.ts, reason: why, expires: ${SOON}}]\n`;
    repo.commit("more", { files: { "a.ts": "function f() {\n  return 2;\n}\n", [CONFIG_FILE]: entry } });
    const report = await reportOf("score", "--repo", repo.dir, "--no-cache");
    expect(report.functions[0]!.suppressed).toMatchObject({ by: "config", addedByChange: true });
    expect(noticed(report, "gate-weakened")).toContain("suppressions has a new entry for a.ts: “why”");
  });

  test("a change that leaves it alone hears nothing of it", async () => {
    const { report } = await edited(null, null);
    expect(codesOf(report).filter((one) => /config|gate/.test(one))).toEqual([]);
  });
});
