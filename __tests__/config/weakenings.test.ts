import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parse } from "yaml";
import type { ConfigFile } from "../../src/config/file-schema.js";
import { parseConfigFile } from "../../src/config/parse-file.js";
import { editsOf, weakenings } from "../../src/config/weakenings.js";
import { FAIL_ON } from "../../src/scoring/gate.js";

const read = (text: string): ConfigFile =>
  parseConfigFile(text, { file: "rules.yml", today: new Date("2026-11-21T00:00:00Z") });

/** Clauses, each with its reason behind “=”, if it has one. */
const told = (base: string, head: string): string[] =>
  weakenings(read(base), read(head)).map(({ what, reason }) =>
    reason === null ? what : `${what} = ${reason}`,
  );

describe("what makes the rules weaker", () => {
  const entry = (facts: string): string => `suppressions: [{path: a.ts, reason: old, expires: ${facts}}]`;
  test.each<[about: string, base: string, head: string, told: string[]]>([
    ["nothing", "", "", []],
    ["the gate, lowered", "fail-on: high", "fail-on: critical", ["fail-on goes from high to critical"]],
    [
      "the gate, to new functions only",
      "fail-on: critical",
      "fail-on: new-critical",
      ["fail-on goes from critical to new-critical"],
    ],
    ["the gate, taken away", "fail-on: critical", "", ["fail-on goes from critical to never"]],
    ["not the gate, raised", "fail-on: critical", "fail-on: high", []],
    ["not a gate that is new", "", "fail-on: new-critical", []],
    ["a band that begins later", "", "bands: {critical: 99.5}", ["bands.critical goes from 99 to 99.5"]],
    ["not one that begins earlier", "bands: {high: 97}", "bands: {high: 96}", []],
    ["a band that goes back to a later default", "bands: {high: 90}", "", ["bands.high goes from 90 to 95"]],
    ["files left out", "exclude: [a]", "exclude: [a, b, c]", ["exclude has a new b", "exclude has a new c"]],
    ["not files that come back", "exclude: [a, b]", "exclude: [b]", []],
    ["only some files", "", "include: [a, b]", ["include leaves all but a, b out"]],
    ["fewer files", "include: [a, b]", "include: [b]", ["include loses a"]],
    ["not more files", "include: [a]", "include: [a, b]", []],
    ["not all files", "include: [a]", "", []],
    ["only some languages", "", "languages: [go]", ["languages leaves all but go out"]],
    ["fewer languages", "languages: [go, python]", "languages: [python]", ["languages loses go"]],
    ["a path, left out", "", "paths: [{match: a, exclude: true}]", ["paths a: exclude becomes true"]],
    [
      "a path's way back, taken away",
      "paths: [{match: a, exclude: false}]",
      "",
      ["paths a goes: exclude: false goes with it"],
    ],
    [
      "a path below the gate",
      "fail-on: high",
      "fail-on: high\npaths: [{match: [a, b], fail-on: never}]",
      ["paths a, b: fail-on goes from high to never"],
    ],
    [
      "a path's gate, lowered",
      "paths: [{match: a, fail-on: high}]",
      "paths: [{match: a, fail-on: critical}]",
      ["paths a: fail-on goes from high to critical"],
    ],
    [
      "a path's stricter gate, taken away",
      "fail-on: critical\npaths: [{match: a, fail-on: high}]",
      "fail-on: critical",
      ["paths a goes: fail-on goes from high to critical"],
    ],
    [
      "not a path's laxer gate, taken away",
      "fail-on: high\npaths: [{match: a, fail-on: never}]",
      "fail-on: high",
      [],
    ],
    [
      "a path's bands",
      "",
      "paths: [{match: a, bands: {elevated: 90}}]",
      ["paths a: bands.elevated goes from 85 to 90"],
    ],
    [
      "the gate, told once where a path has no other",
      "fail-on: high\npaths: [{match: a, exclude: false}]",
      "paths: [{match: a, exclude: false}]",
      ["fail-on goes from high to never"],
    ],
    [
      "the order of paths",
      "paths: [{match: a, exclude: false}, {match: b, fail-on: high}]",
      "paths: [{match: b, fail-on: high}, {match: a, exclude: false}]",
      ["the order of paths changes"],
    ],
    [
      "a suppression, which has its reason",
      "",
      entry("2027-01-01"),
      ["suppressions has a new entry for a.ts = old"],
    ],
    [
      "one that lasts longer",
      entry("2027-01-01"),
      entry("2027-02-01"),
      ["the suppression of a.ts lasts until 2027-02-01, not 2027-01-01 = old"],
    ],
    ["not one that ends sooner, or is gone", entry("2027-02-01"), entry("2027-01-01"), []],
    ["not what is shown or told", "", "limit: 3\nannotations: false\nsummary: false\ncomment: never", []],
    [
      "all of it, with the file",
      `fail-on: high\nbands: {high: 90}\n${entry("2027-01-01")}`,
      "",
      ["fail-on goes from high to never", "bands.high goes from 90 to 95"],
    ],
  ])("%s", (_about, base, head, expected) => {
    expect(told(base, head)).toEqual(expected);
  });
});

test("a clause stays short, whatever the file names", () => {
  const [clause] = told("", `exclude: [${"x".repeat(300)}]`);
  expect(clause).toMatch(/^exclude has a new x+…$/);
  expect(clause).toHaveLength(160);
});

describe("the reason", () => {
  const lower = (reason: string): string => `fail-on: never\ngate: {reason: ${reason}}`;
  test.each<[about: string, base: string, head: string, told: string[]]>([
    ["stands under gate", "fail-on: high", lower("too loud"), ["fail-on goes from high to never = too loud"]],
    [
      "must be a new one",
      "fail-on: high\ngate: {reason: too loud}",
      lower("too loud"),
      ["fail-on goes from high to never"],
    ],
    [
      "may replace an old one",
      "fail-on: high\ngate: {reason: before}",
      lower("too loud"),
      ["fail-on goes from high to never = too loud"],
    ],
    [
      "of a path stands at the path",
      "fail-on: high",
      "fail-on: high\npaths: [{match: a, fail-on: never, reason: frozen}]",
      ["paths a: fail-on goes from high to never = frozen"],
    ],
    [
      "of a path must be new, too",
      "paths: [{match: a, fail-on: high, reason: frozen}]",
      "paths: [{match: a, fail-on: never, reason: frozen}]",
      ["paths a: fail-on goes from high to never"],
    ],
    [
      "under gate is enough for a path",
      "fail-on: high",
      "fail-on: high\ngate: {reason: all of it}\npaths: [{match: a, exclude: true}]",
      ["paths a: exclude becomes true = all of it"],
    ],
    [
      "of a path is none for the rest",
      "",
      "exclude: [b]\npaths: [{match: a, exclude: true, reason: frozen}]",
      ["exclude has a new b", "paths a: exclude becomes true = frozen"],
    ],
  ])("%s", (_about, base, head, expected) => {
    expect(told(base, head)).toEqual(expected);
  });
});

describe("in general", () => {
  const failOn = fc.option(fc.constantFrom(...FAIL_ON), { nil: undefined });
  const pattern = fc.constantFrom("a", "b", "c/**");
  const file = fc
    .record(
      {
        "fail-on": fc.constantFrom(...FAIL_ON),
        exclude: fc.uniqueArray(pattern),
        bands: fc.record({
          critical: fc.integer({ min: 95, max: 100 }),
          high: fc.integer({ min: 90, max: 95 }),
        }),
        paths: fc.uniqueArray(
          fc.record({
            match: pattern.map((one) => [one]),
            "fail-on": failOn,
            exclude: fc.constantFrom(true, false, undefined),
          }),
          { selector: ({ match }) => match[0], maxLength: 3 },
        ),
      },
      { requiredKeys: [] },
    )
    .map((facts) => JSON.parse(JSON.stringify(facts)) as ConfigFile);

  test("a file is not weaker than itself, and edits nothing", () => {
    fc.assert(
      fc.property(file, (one) => {
        expect([weakenings(one, one), editsOf(one, one)]).toEqual([[], []]);
      }),
    );
  });

  test("what weakens edits, and a new reason answers all of it", () => {
    fc.assert(
      fc.property(file, file, (base, head) => {
        const found = weakenings(base, head);
        if (found.length > 0) expect(editsOf(base, head)).not.toEqual([]);
        expect(found.every(({ reason }) => reason === null)).toBe(true);
        const reasoned = weakenings(base, { ...head, gate: { reason: "why" } });
        expect(reasoned.every(({ reason }) => reason === "why")).toBe(true);
      }),
    );
  });
});

test("edits are told with their values where these are short", () => {
  const [base, head] = [
    "fail-on: high\nexclude: [a]\nlimit: 5",
    "exclude: [b]\nlimit: all\nsummary: false",
  ].map((text) => parse(text) as ConfigFile);
  expect(editsOf(base!, head!)).toEqual([
    "fail-on (high → the default)",
    "exclude",
    "limit (5 → all)",
    "summary (the default → false)",
  ]);
});
