import { describe, expect, test } from "@jest/globals";
import type { ConfigFile } from "../../src/config/file-schema.js";
import { MAX_CONFIG_FILE, parseConfigFile } from "../../src/config/parse-file.js";
import { UsageError } from "../../src/errors/index.js";

const TODAY = new Date("2026-11-21T12:00:00Z");
const parse = (content: string | Uint8Array): ConfigFile =>
  parseConfigFile(content, { file: "rules.yml", today: TODAY });

/** The message of the refusal, without what is the same in all. */
function refusal(content: string | Uint8Array): string {
  try {
    parse(content);
    return "accepted";
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    const { message } = error as UsageError;
    expect(message).toContain(": nothing was scored. ");
    return message.replace(": nothing was scored. ", " | ");
  }
}

describe("what is read", () => {
  test.each<[string, string, ConfigFile]>([
    ["an empty file", "", {}],
    ["comments only", "# nothing\n", {}],
    ["an empty document", "---\n", {}],
    ["a byte order mark", "\uFEFFlimit: 7\n", { limit: 7 }],
    ["a key without a value", "exclude:\n#  - a\nlimit: all\n", { limit: "all" }],
    ["one pattern for a list", "paths: [{ match: a/** }]", { paths: [{ match: ["a/**"] }] }],
    ["lines that end like on Windows", "limit: 7\r\nsummary: false\r\n", { limit: 7, summary: false }],
    [
      "an anchor used a few times",
      "x: &p [a]\n".replace("x:", "exclude:") + "include: *p\n",
      {
        exclude: ["a"],
        include: ["a"],
      },
    ],
    [
      "a suppression",
      "suppressions:\n- {path: a.ts, function: 'f*', reason: ' why ', expires: 2027-11-21}\n",
      { suppressions: [{ path: ["a.ts"], function: "f*", reason: "why", expires: "2027-11-21" }] },
    ],
    [
      "label rules",
      "labels:\n  threshold: 0.5\n  rules: [{name: ours, pattern: 'DEF-\\d{1,6}', weight: 1}]\n",
      { labels: { threshold: 0.5, rules: [{ name: "ours", pattern: "DEF-\\d{1,6}", weight: 1 }] } },
    ],
  ])("%s", (_about, text, expected) => {
    expect(parse(text)).toEqual(expected);
    expect(parse(Buffer.from(text))).toEqual(expected);
  });
});

describe("what is refused names line and column, key, expectation and cure", () => {
  const S = "suppressions:\n  - path: a.ts\n    reason: r\n";
  test.each<[string, string, string]>([
    [
      "an unknown key",
      "limit: 5\nexclud: [a]\n",
      'rules.yml:2:1: "exclud" is no key | Write exclude, if that is meant.',
    ],
    [
      "swapped letters",
      "fial-on: high",
      'rules.yml:1:1: "fial-on" is no key | Write fail-on, if that is meant.',
    ],
    [
      "another spelling",
      "failOn: high",
      'rules.yml:1:1: "failOn" is no key | Write fail-on, if that is meant.',
    ],
    [
      "an underscore",
      "check_run: true",
      'rules.yml:1:1: "check_run" is no key | Write check-run, if that is meant.',
    ],
    ["the singular", "label: {}", 'rules.yml:1:1: "label" is no key | Write labels, if that is meant.'],
    [
      "a key like no other",
      "colour: red",
      'rules.yml:1:1: "colour" is no key | Use one of include, exclude, languages, bands, paths, limit, annotations, annotation-limit, summary, comment, check-run, review, reviewers, fail-on, gate, labels, suppressions.',
    ],
    [
      "an unknown key further in",
      "paths:\n  - match: a/**\n    fail_on: high\n",
      'rules.yml:3:5: "fail_on" is no key of paths[0] | Write fail-on, if that is meant.',
    ],
    [
      "one of bands",
      "bands:\n  critcal: 99\n",
      'rules.yml:2:3: "critcal" is no key of bands | Write critical, if that is meant.',
    ],
    [
      "one of a label rule",
      "labels:\n  rules:\n    - {name: a, pattern: b, wieght: 1}\n",
      "rules.yml:3:7: labels.rules[0].weight is missing | Give it a number above 0, up to 1.",
    ],
    [
      "a wrong word",
      "limit: 5\nfail-on: hig\n",
      'rules.yml:2:10: fail-on cannot be "hig" | Give it one of never, new-critical, critical, high.',
    ],
    [
      "a word for yes",
      "annotations: yes",
      'rules.yml:1:14: annotations cannot be "yes" | Give it true or false.',
    ],
    [
      "a number as text",
      "limit: '5'",
      'rules.yml:1:8: limit cannot be "5" | Give it a whole number from 1, or all.',
    ],
    [
      "half a number",
      "annotation-limit: 1.5",
      "rules.yml:1:19: annotation-limit cannot be 1.5 | Give it a whole number from 1 to 50.",
    ],
    [
      "a language of another name",
      "languages: [typescript, golang]",
      'rules.yml:1:25: languages[1] cannot be "golang" | Give it one of c, cpp,',
    ],
    [
      "one value for a list",
      "exclude: vendor",
      'rules.yml:1:10: exclude cannot be "vendor" | Give it a list of at most 500.',
    ],
    [
      "a list for a map",
      "bands: [99]",
      "rules.yml:1:8: bands cannot be [99] | Give it critical, high and elevated, each with a percentile.",
    ],
    [
      "a list for the file",
      "- limit: 5",
      'rules.yml:1:1: the file cannot be [{"limit":5}] | Give it keys with values, such as fail-on: critical.',
    ],
    ["a text for the file", "high", 'rules.yml:1:1: the file cannot be "high" | Give it keys with values'],
    [
      "a percentile above",
      "bands: {high: 101}",
      "rules.yml:1:15: bands.high cannot be 101 | Give it a number from 0 to 100.",
    ],
    [
      "bands out of order",
      "limit: 3\nbands:\n  high: 99.5\n",
      'rules.yml:3:3: bands cannot be {"high":99.5} | Give it thresholds in order, where these are critical 99, high 99.5, elevated 85.',
    ],
    [
      "a path out of the repository",
      "exclude:\n  - ../x\n",
      'rules.yml:2:5: exclude[0] cannot be "../x" | Give it a path inside the repository, without “..”.',
    ],
    [
      "an absolute path",
      "exclude: [/src]",
      'rules.yml:1:11: exclude[0] cannot be "/src" | Give it a path from the repository\'s root, without a slash in front.',
    ],
    [
      "a negation",
      "exclude: ['!a']",
      "Give it a pattern without “!”: what must stay is named under paths, with exclude: false.",
    ],
    ["a Windows path", "exclude: ['a\\b']", "Give it a pattern with forward slashes only."],
    [
      "an open bracket of braces",
      "exclude: ['a/{b,{c}']",
      "Give it a pattern whose brackets and braces are closed.",
    ],
    [
      "a costly pattern",
      "exclude: ['*a*a*a*a*b']",
      "Give it a pattern with at most 3 “*” between two slashes.",
    ],
    [
      "a costly pattern of folders",
      "exclude: ['**/a/**/b/**/c/**']",
      "Give it a pattern with at most 3 “**”.",
    ],
    [
      "a bad pattern in a match",
      "paths:\n  - match: /a\n",
      'rules.yml:2:12: paths[0].match cannot be "/a" | Give it a path from the repository\'s root',
    ],
    [
      "an entry without match",
      "paths:\n  - exclude: true\n",
      "rules.yml:2:5: paths[0].match is missing | Give it a pattern such as packages/legacy/**, or a list of them.",
    ],
    [
      "a suppression without a reason",
      "suppressions:\n  - path: a.ts\n    expires: 2027-01-01\n",
      "rules.yml:2:5: suppressions[0].reason is missing | Give it the reason in words, of at most 300 characters.",
    ],
    [
      "a reason without words",
      "suppressions: [{path: a, reason: '...', expires: 2027-01-01}]",
      'suppressions[0].reason cannot be "..." | Give it the reason in words',
    ],
    [
      "a suppression without an end",
      S,
      "rules.yml:2:5: suppressions[0].expires is missing | Give it a day as in 2027-03-31.",
    ],
    [
      "a day that does not exist",
      `${S}    expires: 2027-02-30\n`,
      'rules.yml:4:14: suppressions[0].expires cannot be "2027-02-30" | Give it a day as in 2027-03-31.',
    ],
    [
      "a far day",
      `${S}    expires: 2099-12-31\n`,
      'rules.yml:4:14: suppressions[0].expires cannot be "2099-12-31" | Give it a day at most a year ahead.',
    ],
    [
      "a label rule that takes too long",
      "labels:\n  rules:\n    - name: slow\n      pattern: (a+)+b\n      weight: 1\n",
      "rules.yml:3:7: labels.rules[0] cannot be",
    ],
    [
      "a label rule that is no expression",
      "labels: {exclusions: [{name: x, pattern: '('}]}",
      'the pattern of the label rule "x" is no regular expression',
    ],
    [
      "a key that is there twice",
      "limit: 5\nlimit: 6\n",
      "rules.yml:2:1 is no YAML: Map keys must be unique | Write each key once.",
    ],
    ["a tab", "paths:\n\t- match: a\n", "is no YAML: "],
    ["two documents", "limit: 5\n---\nlimit: 6\n", "rules.yml:2:1 is no YAML"],
    ["a bracket left open", "exclude: [a\n", "rules.yml:2:1 is no YAML: "],
    ["a colon in a text", "gate:\n  reason: a: b\n", "rules.yml:2:11 is no YAML: "],
    ["an unknown tag", "limit: !!js/function 'x'", "rules.yml:1:8 is no YAML: Unresolved tag"],
    ["__proto__", "__proto__: {limit: 1}", 'rules.yml:1:1: "__proto__" is no key | Use one of'],
    ["constructor", "constructor: 1", 'rules.yml:1:1: "constructor" is no key | Use one of'],
    ["a key that is a list", "[a, b]: 1", "is no key | Use one of"],
  ])("%s", (_about, text, told) => {
    expect(refusal(text)).toContain(told);
  });

  test("of several mistakes the first in the file is told", () => {
    expect(refusal("limit: x\nnonsense: 1\nbands: 3\n")).toMatch(/^rules\.yml:1:8: limit/);
    expect(refusal("nonsense: 1\nlimit: x\n")).toMatch(/^rules\.yml:1:1: "nonsense"/);
  });

  const bomb = Array.from({ length: 9 }, (_, i) =>
    i === 0
      ? "a0: &a0 [x, x, x]"
      : `a${i}: &a${i} [${Array(9)
          .fill(`*a${i - 1}`)
          .join(", ")}]`,
  ).join("\n");
  test.each<[string, string | Uint8Array, RegExp]>([
    [
      "a bomb of aliases",
      bomb,
      /^rules\.yml cannot be read as YAML \(Excessive alias count.*without anchors\.$/,
    ],
    ["an alias of nothing", "limit: *x", /is no YAML|cannot be read as YAML/],
    ["brackets without end", "[".repeat(200_000), /^rules\.yml.*(?:is no|cannot be read as) YAML/],
    ["maps without end", "{a: ".repeat(50_000), /^rules\.yml.*(?:is no|cannot be read as) YAML/],
    ["5 MB", "#".repeat(5_000_000), /^rules\.yml has 5,000,000 bytes \| Keep it below 262,144/],
    ["one byte too many", Buffer.alloc(MAX_CONFIG_FILE + 1, "#"), /has 262,145 bytes/],
    [
      "Latin-1",
      Buffer.from("gate: {reason: é}", "latin1"),
      /^rules\.yml is not encoded as UTF-8 \| Save it as UTF-8\.$/,
    ],
    ["what was Latin-1", "gate: {reason: \uFFFD}", /is not encoded as UTF-8/],
    ["UTF-16", Buffer.from("\uFEFFlimit: 5", "utf16le"), /is not encoded as UTF-8/],
  ])("%s", (_about, content, told) => {
    expect(refusal(content)).toMatch(told);
  });
});
