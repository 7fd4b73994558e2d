import { describe, expect, test } from "@jest/globals";
import { loadParser } from "../../src/io/grammars.js";
import { parseFile } from "../../src/metrics/parse-file.js";
import { CASES } from "./golden.js";

const parser = loadParser(new URL("../../dist/grammars/", import.meta.url));

describe("metrics counted by hand", () => {
  test.each(CASES)("$file: $about", async ({ file, code, counts }) => {
    const { functions } = await parseFile(parser, file, code);
    const found = functions.map(({ name, metrics: m }) => {
      const numbers = [m.cyclomaticComplexity, m.cognitiveComplexity, m.nestingDepth, m.parameters, m.exits];
      return `${name} ${numbers.join(" ")}`;
    });
    expect(found).toEqual(counts);
  });

  test("every language has at least three", () => {
    const perExtension = new Map<string, number>();
    for (const { file } of CASES) {
      const extension = file.split(".")[1]!;
      perExtension.set(extension, (perExtension.get(extension) ?? 0) + 1);
    }
    expect(perExtension.size).toBe(16);
    expect([...perExtension].filter(([, cases]) => cases < 3)).toEqual([]);
  });
});
