import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { parseConfigFile } from "../../src/config/parse-file.js";
import { compileLabelRules } from "../../src/labels/compile-rules.js";
import { isFix } from "../../src/labels/fix-evidence.js";
import { labelRulesWith } from "../../src/labels/label-rules.js";

/** The definition under which the temporal backtest repeats the study that the weights come from. */
const FILE = new URL("../../benchmarks/backtest/second-study.yml", import.meta.url);
const { labels } = parseConfigFile(readFileSync(FILE), { file: "second-study.yml", today: new Date() });
const rules = compileLabelRules(labelRulesWith(labels!));

test.each([
  ["fix: trailers async race condition", true, "the author's type"],
  ["fix(build): keep the banner", true, "its scope may name other work"],
  ["Fixed memory leak in the parser", true, "a word of repair"],
  ["Bugs in the IE8 verbs", true, "bug"],
  ["Fixed #31162 -- Added a lookup", false, "a closing reference is no evidence"],
  ["Fix typo in the parser", false, "other work"],
  ["Fix test of the parser", false, "other work: the product's own rules count a repaired test"],
  ["Revert the new parser", false, "a change taken back: the product's own rules count it"],
  ["Prevent a crash of the parser", false, "weaker wording: the product's own rules count it"],
])("%s: %s (%s)", (subject, fix) => {
  expect(isFix(subject, rules)).toBe(fix);
});
