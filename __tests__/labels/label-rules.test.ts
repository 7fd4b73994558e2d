import { describe, expect, test } from "@jest/globals";
import { backtrackingDegree } from "../../src/labels/backtracking.js";
import { compileLabelRules, DEFAULT_RULES } from "../../src/labels/compile-rules.js";
import { fixEvidence, isFix } from "../../src/labels/fix-evidence.js";
import { DEFAULT_LABEL_RULES, type LabelRules } from "../../src/labels/label-rules.js";

/** A repository's own rules: Jira's names, and nothing else. */
const OWN: LabelRules = {
  ignored: [{ name: "ticket", pattern: "\\bPROJ-\\d{1,6}\\b" }],
  exclusions: [{ name: "spikes", pattern: "\\bspike\\b", unless: "\\bdefect\\b" }],
  rules: [
    { name: "defect", pattern: "\\bdefect\\b", weight: 1 },
    { name: "follow-up", pattern: "\\bfollow-up\\b", weight: 0.3 },
  ],
  threshold: 0.5,
};

describe("rules that a repository brings", () => {
  const rules = compileLabelRules(OWN);

  test.each([
    ["PROJ-12 Defect in rounding", 1, "defect: “Defect”", true],
    ["Spike: a follow-up", 0, "excluded (spikes): “Spike”", false],
    ["Spike on a defect", 1, "defect: “defect”", true],
    ["A follow-up", 0.3, "follow-up: “follow-up”", false],
    ["PROJ-12 Rounding", 0, "only a ticket", false],
    ["Fix rounding", 0, "no rule matches", false],
  ])("%s", (subject, weight, why, fix) => {
    expect(fixEvidence(subject, rules)).toMatchObject({ weight, why });
    expect(isFix(subject, rules)).toBe(fix);
  });

  test("only what the index keeps of a subject is read", () => {
    expect(fixEvidence(`${"x".repeat(195)} defect`, rules).weight).toBe(0);
    expect(fixEvidence(`${"x".repeat(193)} defect`, rules).weight).toBe(1);
  });
});

describe("the rules' hash", () => {
  test("does not depend on the order of keys", () => {
    const turned = JSON.parse(JSON.stringify(OWN), (_, value: unknown) =>
      value !== null && typeof value === "object" && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    ) as LabelRules;
    expect(Object.keys(turned)).not.toEqual(Object.keys(OWN));
    expect(compileLabelRules(turned).hash).toBe(compileLabelRules(OWN).hash);
  });

  test("is another for another rule, order, weight or threshold", () => {
    const [first, second] = [OWN.rules[0]!, OWN.rules[1]!];
    const variants: LabelRules[] = [
      DEFAULT_LABEL_RULES,
      OWN,
      { ...OWN, threshold: 0.6 },
      { ...OWN, rules: [second, first] },
      { ...OWN, rules: [{ ...first, weight: 0.9 }, second] },
      { ...OWN, exclusions: [] },
    ];
    const hashes = variants.map((variant) => compileLabelRules(variant).hash);
    expect(new Set(hashes).size).toBe(variants.length);
    for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe("rules that cannot be used are told in one sentence", () => {
  const rule = (pattern: string): Partial<LabelRules> => ({
    rules: [{ name: "mine", pattern, weight: 0.9 }],
  });
  test.each<[string, Partial<LabelRules>, RegExp]>([
    ["a broken pattern", rule("(fix"), /pattern of the label rule "mine" is no regular expression/],
    [
      "a broken exception",
      { exclusions: [{ name: "mine", pattern: "a", unless: "[" }] },
      /"mine" is no regular/,
    ],
    ["an empty pattern", rule(""), /"mine" matches every subject/],
    ["a pattern of optional words", rule("(?:fix)?\\s*"), /"mine" matches every subject/],
    ["a catastrophic pattern", rule("(?:\\w+\\s?)+:"), /"mine" can take too long to try/],
    ["a weight above 1", { rules: [{ name: "mine", pattern: "a", weight: 1.1 }] }, /weight .* "mine" is 1.1/],
    ["a weight of 0", { rules: [{ name: "mine", pattern: "a", weight: 0 }] }, /weight .* "mine" is 0/],
    ["a weight that is no number", { rules: [{ name: "mine", pattern: "a", weight: NaN }] }, /"mine" is NaN/],
    ["a threshold of 0", { threshold: 0 }, /threshold of the label rules is 0/],
    ["a name used twice", { exclusions: [{ name: "defect", pattern: "a" }] }, /"defect" names more than one/],
    [
      "no name",
      { rules: [{ name: " ", pattern: "a", weight: 1 }] },
      /" " names more than one label rule, or none/,
    ],
  ])("%s", (_, part, says) => {
    const compile = () => compileLabelRules({ ...OWN, ...part });
    expect(compile).toThrow(says);
    expect(compile).toThrow(/^.+: no commit can be told to be a fix\. .+\.$/);
  });
});

describe("how a pattern's worst case grows", () => {
  test.each<[string, number]>([
    ["fix(?:es|ed)?", 0],
    ["\\s{0,3}fix", 0],
    ["[a-z+*]{2}(?:ab){3}", 0],
    ["\\(\\+\\)\\u0041\\x41", 0],
    ["fix.*bug", 1],
    ["[^)]+?x{3,}", 2],
    ["a*|b*|c*", 1],
    ["(?=.*a)(?<!b+)c*", 3],
    ["(?:ab)+", 1],
    ["(?:a{2}){2,}", 1],
    ["(?<word>a+b){0,3}", 3],
    [".{0,40}x", 1],
    ["(?:a+)+", Infinity],
    ["(?:a|ab)*", Infinity],
    ["(?:a?b)*", Infinity],
    ["((a{1,3}b))+", Infinity],
    ["(?:x{0,60}){0,60}", Infinity],
    ["(a)\\1", Infinity],
    ["(?<n>a)\\k<n>", Infinity],
  ])("%s", (pattern, degree) => {
    expect(() => new RegExp(pattern)).not.toThrow();
    expect(backtrackingDegree(pattern)).toBe(degree);
  });

  test("the default rules compile to what the default is", () => {
    expect(compileLabelRules(DEFAULT_LABEL_RULES).hash).toBe(DEFAULT_RULES.hash);
  });
});
