import { describe, expect, test } from "@jest/globals";
import { kebab, parseConfig, type Config } from "../../src/config/config.js";
import { UsageError } from "../../src/errors/index.js";

const asFlag = (name: string) => `--${name}`;
const parse = (values: Record<string, unknown>) => parseConfig(values, asFlag);

const YES_NO = ["", "maybe", "2", "null", "tru e"];
const REFUSED: readonly (readonly [keyof Config, readonly unknown[], RegExp])[] = [
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

test("of several wrong values the first is told", () => {
  expect(() => parse({ failOn: "x", format: "y", limit: "z" })).toThrow(/^--format cannot be "y"/);
});
