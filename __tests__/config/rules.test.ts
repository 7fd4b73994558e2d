import { describe, expect, test } from "@jest/globals";
import { parseConfig, type Config } from "../../src/config/config.js";
import { rulesWithout } from "../../src/config/no-rules.js";
import { parseConfigFile } from "../../src/config/parse-file.js";
import { rulesOf, withFile } from "../../src/config/rules.js";
import { DEFAULT_RULES } from "../../src/labels/compile-rules.js";
import { DEFAULT_BANDS } from "../../src/scoring/bands.js";

const TODAY = new Date("2026-11-21T23:00:00Z");

function applied(text: string, given: Readonly<Record<string, unknown>> = {}) {
  const file = parseConfigFile(text, { file: "rules.yml", today: TODAY });
  const config = withFile(parseConfig(given, String), file);
  return { config, rules: rulesOf(file, { config, name: "rules.yml", today: TODAY }) };
}

describe("flag or input, then file, then default", () => {
  test.each<[key: keyof Config, file: string, fromFile: unknown, given: unknown, fromGiven: unknown]>([
    ["limit", "limit: all", Infinity, "7", 7],
    ["annotations", "annotations: false", false, "true", true],
    ["annotationLimit", "annotation-limit: 3", 3, "10", 10],
    ["summary", "summary: false", false, "yes", true],
    ["comment", "comment: always", "always", "never", "never"],
    ["checkRun", "check-run: true", true, "false", false],
    ["review", "review: true", true, "false", false],
    ["reviewers", "reviewers: false", false, "true", true],
    ["failOn", "fail-on: high", "high", "never", "never"],
  ])("%s", (key, text, fromFile, given, fromGiven) => {
    const before = parseConfig({}, String);
    expect(applied("").config).toEqual(before);
    expect(applied(text).config).toEqual({ ...before, [key]: fromFile });
    expect(applied(text, { [key]: given }).config[key]).toEqual(fromGiven);
    // A default that is given is given, and one that is not is not.
    expect(applied(text, { [key]: undefined }).config[key]).toEqual(fromFile);
  });

  test("bands, each for itself", () => {
    expect(applied("bands: {high: 96}").config.bands).toEqual({ ...DEFAULT_BANDS, high: 96 });
    expect(Object.isFrozen(applied("bands: {high: 96}").config)).toBe(true);
  });
});

describe("paths", () => {
  const text = `
fail-on: critical
exclude: [vendored]
bands: { high: 96 }
paths:
  - match: a/**
    fail-on: never
    bands: { elevated: 90 }
  - match: [a/b, c]
    fail-on: high
    bands: { critical: 99.5 }
  - match: vendored/ours
    exclude: false
  - match: "**/*.gen.ts"
    exclude: true
`;
  const { rules } = applied(text);
  test.each<[path: string, failOn: string, bands: readonly number[], leftOut: string | null]>([
    ["x.ts", "critical", [99, 96, 85], null],
    ["a/x.ts", "never", [99, 96, 90], null],
    ["a/b/x.ts", "high", [99.5, 96, 90], null],
    ["c/x.ts", "high", [99.5, 96, 85], null],
    ["vendored/x.ts", "critical", [99, 96, 85], "rules.yml: exclude has vendored"],
    ["vendored/ours/x.ts", "critical", [99, 96, 85], null],
    ["vendored/ours/x.gen.ts", "critical", [99, 96, 85], "rules.yml: paths leave out **/*.gen.ts"],
    ["vendored/new\nline.ts", "critical", [99, 96, 85], "rules.yml: exclude has vendored"],
  ])("%j", (path, failOn, bands, leftOut) => {
    const { critical, high, elevated } = rules.bandsOf(path);
    expect([rules.failOnOf(path), [critical, high, elevated]]).toEqual([failOn, bands]);
    expect(rules.leftOut(path)?.reason ?? null).toBe(leftOut);
  });

  test("the strictest of all is known, and what is given goes before every path", () => {
    expect(rules.strictest).toBe("high");
    const given = applied(text, { failOn: "never" }).rules;
    expect([given.strictest, given.failOnOf("c/x.ts")]).toEqual(["never", "never"]);
  });

  test("without include nothing is left out by it, whatever a file is called", () => {
    for (const path of ["a\nb.ts", "...", ".hidden/x.ts", "\u2028.ts", "ü.ts"])
      expect(applied("limit: 5").rules.leftOut(path)).toBeNull();
  });
});

describe("suppressions hold up to and with their last day, by UTC", () => {
  const entry = (expires: string): string =>
    `suppressions: [{path: "**", function: "f*", reason: r, expires: ${expires}}]`;
  test.each([
    ["2026-11-22", true],
    ["2026-11-21", true],
    ["2026-11-20", false],
  ])("%s: %s", (day, holds) => {
    const { suppressions, expired } = applied(entry(day)).rules;
    expect([suppressions.length, expired.length]).toEqual(holds ? [1, 0] : [0, 1]);
    const [one] = holds ? suppressions : expired;
    expect([one!.covers({ path: "a.ts", name: "fgh" }), one!.covers({ path: "a.ts", name: "gf" })]).toEqual([
      true,
      false,
    ]);
  });
});

test("a repository without a file has the rules of an empty one", () => {
  const config = parseConfig({ failOn: "high" }, String);
  const [none, empty] = [rulesWithout(config), applied("", { failOn: "high" }).rules];
  for (const rules of [none, empty]) {
    expect([rules.leftOut("a.ts"), rules.bandsOf("a.ts"), rules.failOnOf("a.ts"), rules.strictest]).toEqual([
      null,
      DEFAULT_BANDS,
      "high",
      "high",
    ]);
    expect(rules).toMatchObject({ suppressions: [], expired: [], labels: { hash: DEFAULT_RULES.hash } });
  }
});
