import { describe, expect, test } from "@jest/globals";
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { HELP, VERBS } from "../../src/commands/help.js";
import { ConfigSchema, kebab } from "../../src/config/config.js";
import { VERSION } from "../../src/version.js";
import { inProcess } from "../commands/command-line.js";

const text = (path: string): string => readFileSync(path, "utf8");
const README = text("README.md");
const DOCUMENTS = [
  ...["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"],
  ...["docs", "benchmarks", "workflows", ".github"].flatMap((folder) =>
    (readdirSync(folder, { recursive: true }) as string[])
      .filter((path) => path.endsWith(".md"))
      .map((path) => join(folder, path)),
  ),
];

test("the version is package.json's", () => {
  expect(VERSION).toBe((JSON.parse(text("package.json")) as { version: string }).version);
});

test("the tables of inputs and outputs are what each action.yml says, and none is missing", () => {
  const check = spawnSync(process.execPath, ["scripts/docs.mjs", "--check"], { encoding: "utf8" });
  expect([check.status, check.stdout + check.stderr]).toEqual([0, ""]);
  const shown = DOCUMENTS.flatMap((path) => [
    ...text(path).matchAll(/<!-- (?:inputs|outputs) of (\S+) -->\n\|/g),
  ]).map(([, path]) => path);
  const actions = ["action.yml", ...readdirSync("workflows").map((name) => `workflows/${name}/action.yml`)];
  const tables = actions
    .filter((path) => existsSync(path))
    .flatMap((path) => {
      const { inputs = {}, outputs = {} } = parse(text(path)) as Record<"inputs" | "outputs", object>;
      return [inputs, outputs].filter((entries) => Object.keys(entries).length > 0).map(() => path);
    });
  expect(shown.sort()).toEqual(tables.sort());
});

test("docs/troubleshooting.md knows every note that a run can leave, and no other", () => {
  const sources = (readdirSync("src", { recursive: true }) as string[])
    .filter((path) => path.endsWith(".ts"))
    .map((path) => text(join("src", path)));
  const literal = sources.flatMap((source) =>
    [...source.matchAll(/\bcode: (?:[\w. >]+ \? "([a-z-]+)" : )?"([a-z-]+)",/g)].flatMap(([, ...codes]) =>
      codes.filter((code) => code !== undefined),
    ),
  );
  // Some codes are of a family: what is kept, or which adapter, before what became of it.
  const families = { kept: ["index", "adapter", "lora", "tickets"], told: ["adapter", "lora"] };
  const built = sources.flatMap((source) =>
    [...source.matchAll(/\bcode: `\$\{(kept|told)\.code\}(-[a-z-]+)`/g)].flatMap(([, family, rest]) =>
      families[family as keyof typeof families].map((name) => `${name}${rest}`),
    ),
  );
  const codes = new Set([...literal, ...built].filter((code) => code.includes("-")));
  expect(codes.size).toBeGreaterThan(40);
  const known = [...text("docs/troubleshooting.md").matchAll(/^\|[^|]*\|([^|]*)\|/gm)].flatMap(([, cell]) =>
    [...cell!.matchAll(/`([a-z-]+)`/g)].map(([, code]) => code!),
  );
  expect([...new Set(known)].sort()).toEqual([...codes].sort());
});

describe.each(DOCUMENTS)("%s", (path) => {
  const links = [...text(path).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!);
  const local = links.filter((target) => !/^[a-z]+:/.test(target));

  test("links to files and headings that exist", () => {
    for (const target of local) {
      const [file, anchor] = target.split("#") as [string, string?];
      const found = file === "" ? path : join(dirname(path), file);
      expect([target, existsSync(found)]).toEqual([target, true]);
      if (anchor === undefined || !found.endsWith(".md")) continue;
      const headings = [...text(found).matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
        heading!
          .toLowerCase()
          .replace(/[^\p{L}\p{N}\s_-]/gu, "")
          .replaceAll(" ", "-"),
      );
      expect(headings).toContain(anchor);
    }
  });
});

test("ARCHITECTURE.md names files and folders that exist, and every folder of src", () => {
  const architecture = text("ARCHITECTURE.md");
  const named = [...architecture.matchAll(/`([\w-]+(?:\/[\w.-]+)*\/?)`/g)].map(([, path]) => path!);
  const paths = named.filter((path) => path.includes("/") || path.endsWith(".ts"));
  expect(paths.length).toBeGreaterThan(10);
  const inside = (readdirSync("src", { recursive: true }) as string[]).map((path) => `/${path}`);
  for (const path of paths) {
    const there = existsSync(path) || inside.some((one) => one.endsWith(`/${path.replace(/\/$/, "")}`));
    expect([path, there]).toEqual([path, true]);
  }
  const folders = readdirSync("src", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of folders) expect(architecture).toContain(`\`${name}/\``);
});

describe("the command line's help", () => {
  const flagsIn = (help: string) =>
    [...new Set(help.match(/(?<![\w-])--[a-z][a-z-]*/g))].filter(
      (flag) => !["--help", "--version"].includes(flag),
    );

  /** Whether a verb takes a flag, asked of the command line itself: before --help it must be one it knows. */
  async function takes(verb: string, flag: string): Promise<boolean> {
    const { stdout } = await inProcess(verb, flag, "--help");
    return stdout === HELP[verb as keyof typeof HELP];
  }

  /** Switches that are told by their own name; the others by what turns them off. */
  const OFF_BY_DEFAULT = ["quiet", "dry-run"];

  test.each(VERBS)("of %s names every flag that it takes, and no other", async (verb) => {
    const taken: string[] = [];
    for (const name of Object.keys(ConfigSchema.shape).map(kebab)) {
      const isSwitch = await takes(verb, `--no-${name}`);
      if (isSwitch) taken.push(OFF_BY_DEFAULT.includes(name) ? `--${name}` : `--no-${name}`);
      else if (await takes(verb, `--${name}=x`)) taken.push(`--${name}`);
    }
    expect(taken.length).toBeGreaterThan(7);
    const own = HELP[verb].split("\nExit codes:")[0]!;
    expect(flagsIn(own).sort()).toEqual(taken.sort());
    const [, examples = ""] = HELP[verb].split(/\nExamples?:\n/);
    for (const flag of flagsIn(examples)) expect(taken).toContain(flag);
  });

  test("names every verb, and says its own defaults", () => {
    for (const verb of VERBS) expect(HELP.main).toMatch(new RegExp(`^  ${verb}\\b`, "m"));
    const { format, limit } = ConfigSchema.parse({});
    expect(HELP.main).toMatch(new RegExp(`--format FORMAT .*\\(default: ${format}\\)`));
    expect(HELP.main).toMatch(new RegExp(`--limit N\\|all .*\\(default: ${limit}\\)`));
  });

  test("is not contradicted by the README", async () => {
    const named = [...README.matchAll(/node dist\/cli\.js (\w+)([^\n`]*)/g)];
    expect(named.length).toBeGreaterThan(0);
    const all = new Set(VERBS.flatMap((verb) => flagsIn(HELP[verb])));
    for (const [, verb, rest] of named) {
      expect(VERBS).toContain(verb);
      for (const flag of flagsIn(rest!)) expect(all).toContain(flag);
    }
  });
});
