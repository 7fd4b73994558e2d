import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { stringify } from "yaml";
import { ConfigFileSchema } from "../../src/config/file-schema.js";
import { parseConfigFile } from "../../src/config/parse-file.js";
import { UsageError } from "../../src/errors/index.js";

const parse = (content: string | Uint8Array) =>
  parseConfigFile(content, { file: "rules.yml", today: new Date("2026-11-21T12:00:00Z") });

describe("whatever the file holds", () => {
  /** Values of the right kind and of any other. */
  const anyValue = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom("never", "high", "all", true, 5, "src/**", "2027-01-01", ["a/**"], { match: "a" }),
  );
  const keys = [
    ...Object.keys(ConfigFileSchema.shape),
    "match",
    "reason",
    "path",
    "expires",
    "rules",
    "name",
  ];
  const anyMap = fc.dictionary(
    fc.constantFrom(...keys),
    fc.oneof(
      anyValue,
      fc.dictionary(fc.constantFrom(...keys), anyValue),
      fc.array(fc.dictionary(fc.constantFrom(...keys), anyValue), { maxLength: 3 }),
    ),
  );

  const readOrRefused = (content: string | Uint8Array): void => {
    try {
      expect(ConfigFileSchema.safeParse(parse(content)).success).toBe(true);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      expect(error.what).toContain("rules.yml");
    }
  };

  test("maps of keys that exist: read, or refused in words", () => {
    fc.assert(
      fc.property(anyMap, (map) => readOrRefused(stringify(map))),
      { numRuns: 200 },
    );
  });

  test("any text, any bytes", () => {
    const yamlish = fc.string({
      unit: fc.constantFrom(..."ab:-[]{}*&!|>%@`'\",#?\n\t \\\u0000é😀".match(/./gsu)!),
      maxLength: 60,
    });
    fc.assert(fc.property(yamlish, readOrRefused), { numRuns: 2_000 });
    fc.assert(fc.property(fc.uint8Array({ maxLength: 80 }), readOrRefused), { numRuns: 1_000 });
  });
});
