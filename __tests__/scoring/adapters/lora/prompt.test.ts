import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { createHash } from "node:crypto";
import {
  cutMiddle,
  renderPrompt,
  TEMPLATE,
  templateHash,
  type Mask,
} from "../../../../src/scoring/adapters/lora/prompt.js";
import { contract, functionOf, type FunctionCase } from "./contract.js";

interface PromptCase extends FunctionCase {
  readonly expected: {
    readonly prefix: string;
    readonly body?: string;
    /** Of a body too long to be written down. */
    readonly bodySha256?: string;
    readonly bodyCharacters?: number;
    readonly suffix: string;
    readonly cut: boolean;
  };
}

const { cases, templateVersion, templateSha256 } = contract<{
  cases: PromptCase[];
  templateVersion: number;
  templateSha256: string;
}>("prompt-cases.json");

test("the template is that of the Python side, and so is its hash", () => {
  expect(TEMPLATE).toEqual(contract("prompt.json"));
  expect([TEMPLATE.version, templateHash()]).toEqual([templateVersion, templateSha256]);
});

test("there are cases to agree on", () => {
  expect(cases.length).toBeGreaterThan(8);
});

test.each(cases)("$name", (of) => {
  const { body, bodySha256, bodyCharacters, ...expected } = of.expected;
  const prompt = renderPrompt(functionOf(of), of.mask);
  expect(prompt).toMatchObject(body === undefined ? expected : { ...expected, body });
  if (bodySha256 === undefined) return;
  expect(createHash("sha256").update(prompt.body).digest("hex")).toBe(bodySha256);
  expect(Array.from(prompt.body)).toHaveLength(bodyCharacters!);
});

describe("whatever the function", () => {
  const SMALL = { ...TEMPLATE, maxPathCharacters: 5, maxTextCharacters: 8 };
  const text = fc.string({ unit: fc.constantFrom("a", "\n", "\r", "😀", "\ud800", "{path}", "\u2028") });

  test("the path stays on its line, and neither text is longer than it may be", () => {
    fc.assert(
      fc.property(text, text, (path, source) => {
        const prompt = renderPrompt({ language: "c", path, text: source }, "none", SMALL);
        const [first, second, third, last] = prompt.prefix.split("\n");
        expect([first, third, last]).toEqual(["Language: c", "Code:", ""]);
        expect(Array.from(second!.slice("Path: ".length)).length).toBeLessThanOrEqual(5);
        expect(Array.from(prompt.body).length).toBeLessThanOrEqual(8);
        expect(prompt.prefix + prompt.body).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });

  test("what is masked cannot be read from the prompt", () => {
    const secret = { language: "go", path: "secret/path.go", text: "secretSource()" };
    const whole = (mask: Mask): string => Object.values(renderPrompt(secret, mask)).join("");
    expect(whole("path")).not.toContain("secret/path");
    expect(whole("source")).not.toContain("secretSource");
    expect(whole("none")).toMatch(/secret\/path[^]*secretSource/);
  });
});

test.each([
  [[0, 1, 2, 3, 4, 5, 6, 7], 8, [0, 1, 2, 3, 4, 5, 6, 7]],
  [[0, 1, 2, 3, 4, 5, 6, 7], 4, [0, 1, 2, 7]],
  [[0, 1, 2, 3, 4, 5, 6, 7], 5, [0, 1, 2, 6, 7]],
  [[0, 1, 2], 1, [2]],
])("of %j %i are kept: the first 75 %% and the last 25 %%", (items, budget, kept) => {
  expect(cutMiddle(items, budget)).toEqual(kept);
});

test("a hostile text takes no longer than its length", () => {
  const text = `${"\n".repeat(150_000)}x`;
  expect(renderPrompt({ language: "c", path: "a.c", text }, "path").body).toHaveLength(150_001);
});
