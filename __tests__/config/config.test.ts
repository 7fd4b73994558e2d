import { describe, expect, test } from "@jest/globals";
import { camel, ConfigSchema, kebab, parseConfig, type Config } from "../../src/config/config.js";
import { UsageError } from "../../src/errors/index.js";
import { INPUTS } from "../../src/io/actions/inputs.js";
import { DEFAULT_BANDS } from "../../src/scoring/bands.js";

const asFlag = (name: string) => `--${name}`;
function parse(values: Record<string, unknown>): Settings {
  const config = parseConfig(values, asFlag);
  return Object.fromEntries(Object.entries(config).filter(([name]) => name !== "given")) as Settings;
}

type Settings = Omit<Config, "given">;

const DEFAULTS: Settings = {
  repo: ".",
  base: null,
  head: null,
  diff: null,
  rev: null,
  place: null,
  explain: null,
  labelSource: "subjects",
  protocol: "both",
  windows: 3,
  months: 12,
  dryRun: false,
  reportDir: null,
  dataset: null,
  config: null,
  rulesFrom: "work-tree",
  format: "text",
  output: null,
  cacheDir: null,
  cache: true,
  limit: 50,
  quiet: false,
  adapter: true,
  adapterMaxAge: 45,
  lora: "off",
  loraPython: "python3",
  loraBase: null,
  loraServerUrl: null,
  loraDialect: "vllm",
  loraServerModel: null,
  loraSeconds: 60,
  loraMinutes: 300,
  loraSeeds: 1,
  loraEpochs: 3,
  loraMask: "path",
  loraOutcomes: null,
  unpack: null,
  autoDeepen: true,
  bands: DEFAULT_BANDS,
  failOn: "never",
  annotations: true,
  annotationLimit: 10,
  summary: true,
  comment: "never",
  checkRun: false,
  review: false,
  reviewers: true,
  changeAuthor: null,
  reportPath: null,
  sarifPath: null,
  badgePath: null,
};

/** What a value of each name becomes; every name has a row. */
const ACCEPTED: Readonly<Record<keyof Settings, readonly (readonly [unknown, unknown])[]>> = {
  repo: [["sub folder", "sub folder"]],
  ...repeated(
    [
      "base",
      "head",
      "diff",
      "rev",
      "place",
      "explain",
      "config",
      "output",
      "cacheDir",
      "loraBase",
      "loraServerUrl",
      "loraServerModel",
      "loraOutcomes",
      "unpack",
      "reportDir",
      "dataset",
      "dataset",
      "changeAuthor",
      "reportPath",
      "sarifPath",
      "badgePath",
    ],
    [
      ["main", "main"],
      [" spaces stay ", " spaces stay "],
      ["-", "-"],
      ["", null],
      [" \t\n", null],
    ],
  ),
  rulesFrom: [
    ["work-tree", "work-tree"],
    ["merge-base", "merge-base"],
  ],
  format: [
    ["text", "text"],
    ["json", "json"],
    ["markdown", "markdown"],
    ["sarif", "sarif"],
  ],
  ...repeated(
    [
      "adapter",
      "cache",
      "quiet",
      "autoDeepen",
      "annotations",
      "summary",
      "dryRun",
      "checkRun",
      "review",
      "reviewers",
    ],
    [
      [true, true],
      [false, false],
      ["true", true],
      ["TRUE", true],
      [" yes ", true],
      ["on", true],
      ["1", true],
      ["false", false],
      ["False", false],
      ["no", false],
      ["off", false],
      ["0", false],
    ],
  ),
  labelSource: [
    ["subjects", "subjects"],
    ["issues", "issues"],
  ],
  protocol: [
    ["temporal", "temporal"],
    ["retrospective", "retrospective"],
    ["both", "both"],
  ],
  months: [
    ["1", 1],
    ["60", 60],
  ],
  windows: [
    ["1", 1],
    ["10", 10],
  ],
  adapterMaxAge: [
    ["1", 1],
    ["365", 365],
  ],
  lora: [
    ["off", "off"],
    ["local", "local"],
    ["server", "server"],
  ],
  loraPython: [["/opt/python", "/opt/python"]],
  loraDialect: [
    ["vllm", "vllm"],
    ["sglang", "sglang"],
    ["llama", "llama"],
  ],
  loraMask: [
    ["path", "path"],
    ["none", "none"],
    ["source", "source"],
  ],
  loraSeconds: [
    ["1", 1],
    ["3600", 3600],
  ],
  loraMinutes: [
    ["1", 1],
    ["10000", 10_000],
  ],
  loraSeeds: [
    ["1", 1],
    ["10", 10],
  ],
  loraEpochs: [
    ["1", 1],
    ["20", 20],
  ],
  limit: [
    ["1", 1],
    ["50", 50],
    [" 7 ", 7],
    ["1000000", 1_000_000],
    ["all", Infinity],
  ],
  bands: [
    [
      { critical: 100, high: 50, elevated: 0 },
      { critical: 100, high: 50, elevated: 0 },
    ],
  ],
  failOn: [
    ["never", "never"],
    ["critical", "critical"],
    ["high", "high"],
    ["new-critical", "new-critical"],
  ],
  annotationLimit: [
    ["1", 1],
    ["50", 50],
  ],
  comment: [
    ["never", "never"],
    ["on-risk", "on-risk"],
    ["always", "always"],
  ],
};

const YES_NO = ["", "maybe", "2", "null", "tru e"];
const REFUSED: readonly (readonly [keyof Settings, readonly unknown[], RegExp])[] = [
  ["labelSource", ["", "labels", "Issues"], /Give it one of subjects, issues\.$/],
  ["format", ["", "xml", "JSON", "text,json", "__proto__"], /Give it one of text, json, markdown, sarif\.$/],
  [
    "failOn",
    ["", "always", "true", "elevated", "Critical"],
    /Give it one of never, critical, high, new-critical\.$/,
  ],
  [
    "limit",
    ["", "0", "-1", "1.5", "ten", "ALL", "NaN", "Infinity", "1000001", "1 2", "5,000"],
    /Give it a whole number from 1, or all\.$/,
  ],
  [
    "adapterMaxAge",
    ["", "0", "-1", "2.5", "all", "45d"],
    /--adapter-max-age cannot be .*Give it a whole number of days from 1\.$/,
  ],
  ["lora", ["", "true", "gpu", "Local"], /Give it one of off, local, server\.$/],
  ["loraPython", [""], /Give it the path of an interpreter\.$/],
  ["loraDialect", ["", "openai", "llama.cpp"], /Give it one of vllm, sglang, llama\.$/],
  ["loraMask", ["", "all"], /Give it one of none, path, source\.$/],
  ["loraSeconds", ["", "0", "3601", "1.5", "1m"], /Give it a whole number of seconds from 1 to 3600\.$/],
  ["loraMinutes", ["", "0", "10001", "1.5", "5h"], /Give it a whole number of minutes from 1 to 10000\.$/],
  ["loraEpochs", ["", "0", "21", "1.5"], /Give it a whole number from 1 to 20\.$/],
  ["loraSeeds", ["", "0", "11", "all"], /Give it a whole number from 1 to 10\.$/],
  ["comment", ["", "true", "On-Risk"], /Give it one of never, on-risk, always\.$/],
  ["annotationLimit", ["", "0", "51", "-1", "2.5", "all", "ten"], /Give it a whole number from 1 to 50\.$/],
  ...(
    ["cache", "quiet", "autoDeepen", "annotations", "summary", "dryRun", "checkRun", "review"] as const
  ).map((name) => [name, YES_NO, /Give it true or false\.$/] as const),
];

function repeated<K extends keyof Settings>(
  names: readonly K[],
  rows: readonly (readonly [unknown, unknown])[],
) {
  return Object.fromEntries(names.map((name) => [name, rows])) as Record<K, typeof rows>;
}

test("nothing given is the defaults, for every name there is", () => {
  expect(parse({})).toEqual(DEFAULTS);
  expect(parse(Object.fromEntries(Object.keys(DEFAULTS).map((name) => [name, undefined])))).toEqual(DEFAULTS);
  expect(Object.keys(ConfigSchema.shape).sort()).toEqual(Object.keys(DEFAULTS).sort());
});

test("what was read stays as it is", () => {
  const config = parseConfig({}, asFlag);
  expect(() => ((config as { limit: number }).limit = 1)).toThrow(TypeError);
  expect(() => ((config.bands as { high: number }).high = 1)).toThrow(TypeError);
  expect(parse({}).bands).toEqual(DEFAULT_BANDS);
});

test("a name that is not known is not read", () => {
  expect(parse({ nonsense: "x", "fail-on": "high", constructor: "y" })).toEqual(DEFAULTS);
});

describe.each(Object.entries(ACCEPTED))("%s", (name, rows) => {
  test.each(rows)("%j is %j, and changes nothing else", (given, expected) => {
    expect(parse({ [name]: given })).toEqual({ ...DEFAULTS, [name]: expected });
  });
});

describe.each(REFUSED)("%s", (name, values, cure) => {
  test.each(values)("cannot be %j", (value) => {
    const told = (spelling: (name: string) => string) => {
      try {
        return parseConfig({ [name]: value }, spelling) && "accepted";
      } catch (error) {
        expect(error).toBeInstanceOf(UsageError);
        expect((error as UsageError).exitCode).toBe(2);
        return (error as UsageError).message;
      }
    };
    expect(told(asFlag)).toMatch(cure);
    expect(
      told(asFlag).startsWith(`--${kebab(name)} cannot be ${JSON.stringify(value)}: nothing was scored. `),
    ).toBe(true);
    expect(told((flag) => `The input ${flag}`)).toMatch(new RegExp(`^The input ${kebab(name)} cannot be `));
  });
});

test("what was given is known from what was not, also where it says the default", () => {
  const { given } = parseConfig({ failOn: "never", limit: undefined, cache: "true", nonsense: 1 }, asFlag);
  expect([...given].sort()).toEqual(["cache", "failOn"]);
});

test("of several wrong values the first is told", () => {
  expect(() => parse({ failOn: "x", format: "y", limit: "z" })).toThrow(/^--format cannot be "y"/);
});

test("every input of the action has its place in the configuration", () => {
  const places = new Set([
    ...Object.keys(ConfigSchema.shape),
    "workingDirectory",
    "githubToken",
    "loraApiKey",
  ]);
  for (const input of INPUTS) {
    expect(places).toContain(camel(input));
    expect(kebab(camel(input))).toBe(input);
  }
});
