import { describe, expect, test } from "@jest/globals";
import {
  clip,
  htmlText,
  markdownCode,
  markdownText,
  plain,
  terminal,
  visible,
} from "../../src/report/escape.js";

describe("visible", () => {
  test.each([
    ["plain", "plain"],
    ["a\tb", "a b"],
    ["a\nb", "a\\u{A}b"],
    ["\u001B[31mred", "\\u{1B}[31mred"],
    ["\u202Egnp.exe", "\\u{202E}gnp.exe"],
    ["zero\u200Bwidth", "zero\\u{200B}width"],
    ["\uD800 alone", "\\u{D800} alone"],
    ["tag \u{E0041}", "tag \\u{E0041}"],
    ["filler \u3164", "filler \\u{3164}"],
    ["été 宽 👍🏽", "été 宽 👍🏽"],
  ])("%j is shown as %j", (raw, shown) => {
    expect(visible(raw)).toBe(shown);
  });
});

describe("clip", () => {
  test.each([
    ["short", 5, "start", "short"],
    ["longer", 5, "start", "long…"],
    ["longer", 5, "end", "…nger"],
    ["👍👍👍", 3, "start", "👍👍👍"],
    ["👍👍👍👍", 3, "start", "👍👍…"],
    ["👍👍👍👍", 3, "end", "…👍👍"],
  ] as const)("%j to %d keeping the %s", (text, max, keep, expected) => {
    expect(clip(text, max, keep)).toBe(expected);
  });

  test("ten kilobytes of controls stay short", () => {
    expect(plain("\u202E".repeat(10_000), 50).length).toBeLessThanOrEqual(50);
  });
});

describe("markdownText", () => {
  test.each([
    ["a | b", "a &#124; b"],
    ["**b** ~~s~~ `c`", "\\*\\*b\\*\\* \\~\\~s\\~\\~ \\`c\\`"],
    ["snake_case __init__", "snake_case \\_\\_init\\_\\_"],
    ["[x](javascript:y)", "&#91;x&#93;(javascript:y)"],
    ["<b> & -->", "&lt;b&gt; &amp; --&gt;"],
    ["@team", "@<!-- -->team"],
    ["Fixed #12, GH-7", "Fixed #<!-- -->12, GH-<!-- -->7"],
    ["https://x www.y", "https:<!-- -->//x www<!-- -->.y"],
    ["# not a heading", "\\# not a heading"],
    ["- not a list", "\\- not a list"],
    ["1. not a list", "1\\. not a list"],
    ["2026-11-21", "2026-11-21"],
    ["$x$", "&#36;x&#36;"],
    ["back\\slash", "back\\\\slash"],
  ])("%j becomes %j", (raw, escaped) => {
    expect(markdownText(raw)).toBe(escaped);
  });
});

describe("markdownCode", () => {
  test.each([
    ["QuerySet.get_or_create", "`QuerySet.get_or_create`"],
    ["@decorated #1", "`@decorated #1`"],
    ["operator|", "<code>operator&#124;</code>"],
    ["Map<K, V>", "<code>Map&#60;K&#44; V&#62;</code>"],
    ["a`b", "<code>a&#96;b</code>"],
    ["", "<code></code>"],
  ])("%j becomes %j", (raw, escaped) => {
    expect(markdownCode(raw)).toBe(escaped);
  });
});

test("text in HTML is not Markdown", () => {
  expect(htmlText("a<b>_c_ & </summary>")).toBe("a&lt;b&gt;_c_ &amp; &lt;/summary&gt;");
});

describe("terminal", () => {
  test.each([
    ["\u001B]0;title\u0007", "\\u{1B}]0;title\\u{7}"],
    ["::error::x", "\\u{3A}:error::x"],
    ["why ::set-env name=x::y", "why \\u{3A}:set-env name=x::y"],
    ["std::vector", "std::vector"],
    ["see ##[group]x", "see ##\\u{5B}group]x"],
  ])("%j becomes %j", (raw, shown) => {
    expect(terminal(raw)).toBe(shown);
  });
});
