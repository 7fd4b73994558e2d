import { beforeAll, describe, expect, test } from "@jest/globals";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { tokenEncoder, TokenizerError, type TokenEncoder } from "../../../src/io/inference/token-encoder.js";
import { contract, functionOf, type FunctionCase } from "../../scoring/adapters/lora/contract.js";

interface TokenCase extends FunctionCase {
  readonly maxTokens: number;
  readonly expected: { readonly ids?: number[]; readonly truncated: boolean };
}

const { cases, digitIds, tokenizer, tokenizerSha256, firstControlId } = contract<{
  cases: TokenCase[];
  digitIds: number[];
  tokenizer: string;
  tokenizerSha256: string;
  firstControlId: number;
}>("token-cases.json");

/** The real one of Qwen2.5. */
const bytes = readFileSync(new URL(`../../../node_modules/${tokenizer}`, import.meta.url));
let encoder: TokenEncoder;
beforeAll(async () => {
  encoder = await tokenEncoder(bytes);
});

describe("with the tokenizer of Qwen2.5, the ids are those of the Python side", () => {
  test("which read the same file", () => {
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(tokenizerSha256);
    expect(cases.length).toBeGreaterThan(15);
  });

  test("digits", () => {
    expect(encoder.digits).toEqual(digitIds);
  });

  test.each(cases)("$name", (of) => {
    const found = encoder.encode(functionOf(of), of);
    expect(found).toEqual(of.expected);
    expect(Math.max(...found.ids)).toBeLessThan(firstControlId);
    expect(found.ids.length).toBeLessThanOrEqual(of.maxTokens);
  });
});

type Json = Record<string, unknown>;
const changed = (edit: (json: Json) => void): Buffer => {
  const json = JSON.parse(bytes.toString("utf8")) as Json;
  // Its size is not what is tested.
  (json["model"] as Json)["vocab"] = { a: 0, b: 1 };
  (json["model"] as Json)["merges"] = [];
  edit(json);
  return Buffer.from(JSON.stringify(json));
};

describe("a tokenizer that cannot be trusted is refused", () => {
  test.each<[string, Buffer, RegExp]>([
    ["no JSON", Buffer.from("{"), /cannot be read/],
    ["null", Buffer.from("null"), /not known here/],
    ["another model", changed((json) => ((json["model"] as Json)["type"] = "Unigram")), /kind/],
    [
      "a regular expression that may take for ever",
      changed((json) => {
        json["pre_tokenizer"] = { type: "Split", pattern: { Regex: "(a+)+$" }, behavior: "Isolated" };
      }),
      /splits texts/,
    ],
    [
      "another way to normalise",
      changed((json) => {
        json["normalizer"] = { type: "Replace", pattern: { Regex: "(a+)+$" }, content: "" };
      }),
      /splits texts/,
    ],
    ["one without digits", changed(() => undefined), /digit|token of its own|control/],
  ])("%s", async (_, of, why) => {
    const made = tokenEncoder(of);
    await expect(made).rejects.toThrow(TokenizerError);
    await expect(made).rejects.toThrow(why);
  });

  test("a budget that the prompt's own words use up", () => {
    const fn = { language: "c", path: "a.c", text: "x" };
    expect(() => encoder.encode(fn, { mask: "path", maxTokens: 32 })).toThrow(/no room for code/);
  });
});
