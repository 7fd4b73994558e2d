import { describe, expect, test } from "@jest/globals";
import { camel, ConfigSchema, kebab, parseConfig, type Config } from "../../src/config/config.js";
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

test("what was given is known from what was not, also where it says the default", () => {
  const { given } = parseConfig({ failOn: "never", limit: undefined, cache: "true", nonsense: 1 }, asFlag);
  expect([...given].sort()).toEqual(["cache", "failOn"]);
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
