import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import { parse } from "yaml";
import { parseConfig } from "../../src/config/config.js";
import type { ConfigFile } from "../../src/config/file-schema.js";
import { parseConfigFile } from "../../src/config/parse-file.js";
import { configJsonSchema, configTable } from "../../src/config/reference.js";
import { rulesOf, withFile } from "../../src/config/rules.js";

const SCHEMA_FILE = new URL("../../schema/config.schema.json", import.meta.url);
const DOCUMENT = new URL("../../docs/configuration.md", import.meta.url);
const KEYS = /(<!-- keys of the configuration file -->\n)[^]*?(<!-- end -->)/;
const UPDATE = process.env["UPDATE_GOLDEN"] === "1";
const TODAY = new Date("2026-11-21T12:00:00Z");
const document = (): string => readFileSync(DOCUMENT, "utf8");

const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
addFormats.default(ajv);
const fits = ajv.compile(configJsonSchema());

describe("the published schema", () => {
  test("is the committed file", async () => {
    const schema = JSON.stringify(configJsonSchema());
    if (UPDATE) {
      const text = await format(schema, { parser: "json", printWidth: 110, objectWrap: "collapse" });
      writeFileSync(SCHEMA_FILE, text);
    }
    expect(JSON.stringify(JSON.parse(readFileSync(SCHEMA_FILE, "utf8")))).toBe(schema);
  });

  test("closes every object and describes every key", () => {
    const open: string[] = [];
    const visit = (part: unknown, at: string): void => {
      if (part === null || typeof part !== "object") return;
      const schema = part as Record<string, unknown>;
      if (schema["properties"]) {
        if (schema["additionalProperties"] !== false) open.push(`${at} is open`);
        for (const [name, inner] of Object.entries(schema["properties"] as Record<string, object>))
          if (!("description" in inner)) open.push(`${at}.${name} has no description`);
      }
      for (const [name, inner] of Object.entries(schema)) visit(inner, `${at}.${name}`);
    };
    visit(configJsonSchema(), "file");
    expect(open).toEqual([]);
  });

  test("tells the defaults that hold", () => {
    const { properties } = configJsonSchema() as { properties: Record<string, { default?: unknown }> };
    const told = Object.entries(properties).flatMap(([key, part]) =>
      "default" in part ? [[key, part.default] as const] : [],
    );
    expect(told.length).toBeGreaterThan(8);
    const config = parseConfig({}, String);
    expect(withFile(config, Object.fromEntries(told) as ConfigFile)).toEqual(config);
  });

  test.each<[string, unknown, boolean]>([
    ["an empty map", {}, true],
    ["a list without entries", { exclude: null }, true],
    ["an unknown key", { exclud: [] }, false],
    ["a word of no list", { "fail-on": "hig" }, false],
    ["a suppression without a reason", { suppressions: [{ path: "a", expires: "2027-01-01" }] }, false],
    ["no day", { suppressions: [{ path: "a", reason: "r", expires: "soon" }] }, false],
  ])("%s: %j", (_about, file, expected) => {
    expect(fits(file)).toBe(expected);
  });
});

describe("docs/configuration.md", () => {
  test("has the table of all keys, as the schema says", () => {
    const told = (text: string): string =>
      text.replace(KEYS, (_, begin: string, end: string) => `${begin}${configTable()}\n${end}`);
    if (UPDATE) writeFileSync(DOCUMENT, told(document()));
    const text = document();
    expect(text).toMatch(KEYS);
    expect(text).toBe(told(text));
  });

  const examples = [...document().matchAll(/```yaml\n(# yaml-language-server[^]*?)```/g)].map(
    ([, text]) => text!,
  );

  test.each(examples.map((text) => [text]))("its example is one that can be used\n%s", (text) => {
    // The days in it are some day in the past: what counts is their distance.
    const file = parseConfigFile(text, { file: "defect-risk.yml", today: new Date("2026-11-21T00:00:00Z") });
    expect(fits(parse(text)) || fits.errors).toBe(true);
    const config = withFile(parseConfig({}, String), file);
    expect(rulesOf(file, { config, name: "defect-risk.yml", today: TODAY }).expired).toEqual([]);
  });

  test("one of its examples has every key there is", () => {
    expect(examples.length).toBeGreaterThanOrEqual(2);
    const keys = Object.keys(parse(examples[0]!) as object).sort();
    const { properties } = configJsonSchema() as { properties: object };
    expect(keys).toEqual(Object.keys(properties).sort());
  });
});
