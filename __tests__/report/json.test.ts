import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { format } from "prettier";
import { readFileSync, writeFileSync } from "node:fs";
import type { z } from "zod";
import { DefectError } from "../../src/errors/index.js";
import { renderJson } from "../../src/report/json.js";
import { reportJsonSchema, type reportSchema } from "../../src/report/report-schema.js";
import type { Report } from "../../src/report/report.js";
import { aFunction, aReport } from "./factory.js";
import { golden } from "./golden.js";
import { hostileReport } from "./hostile-strings.js";
import { CALM, HONEST, HOSTILE, LEARNED, NO_FUNCTIONS, RANKED, TYPICAL } from "./sample-reports.js";

const SCHEMA_FILE = new URL("../../schema/report.schema.json", import.meta.url);

/* Type-level: the interface and the schema describe the same values, readonly or not. */
type Mutable<T> = T extends readonly (infer E)[]
  ? Mutable<E>[]
  : T extends object
    ? { -readonly [K in keyof T]: Mutable<T[K]> }
    : T;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const agrees: Same<Mutable<Report>, Mutable<z.infer<typeof reportSchema>>> = true;

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(reportJsonSchema());
function valid(json: string): boolean {
  return validate(JSON.parse(json)) || fail(validate.errors);
}
function fail(errors: unknown): never {
  throw new Error(JSON.stringify(errors, null, 2));
}

describe("the published schema", () => {
  test("agrees with the interface", () => {
    expect(agrees).toBe(true);
  });

  test("is the committed file", async () => {
    const schema = JSON.stringify(reportJsonSchema());
    if (process.env["UPDATE_GOLDEN"] === "1") {
      writeFileSync(
        SCHEMA_FILE,
        await format(schema, { parser: "json", printWidth: 110, objectWrap: "collapse" }),
      );
    }
    expect(JSON.stringify(JSON.parse(readFileSync(SCHEMA_FILE, "utf8")))).toBe(schema);
  });

  test("closes every object and describes every property", () => {
    const open: string[] = [];
    const visit = (node: unknown, at: string): void => {
      if (node === null || typeof node !== "object") return;
      const schema = node as Record<string, unknown>;
      if (schema["type"] === "object" && schema["additionalProperties"] !== false) open.push(`${at} is open`);
      for (const [name, property] of Object.entries((schema["properties"] ?? {}) as Record<string, object>)) {
        if (!("description" in property)) open.push(`${at}.${name} has no description`);
        visit(property, `${at}.${name}`);
      }
      visit(schema["items"], `${at}[]`);
    };
    visit(reportJsonSchema(), "report");
    expect(open).toEqual([]);
  });
});

describe("renderJson", () => {
  test.each([
    ["typical", TYPICAL],
    ["calm", CALM],
    ["no functions", NO_FUNCTIONS],
    ["rank", RANKED],
    ["hostile", HOSTILE],
    ["with an adapter", LEARNED],
    ["with an adapter of no help", HONEST],
  ])("%s validates and round-trips", (_, report) => {
    const json = renderJson(report);
    expect(valid(json)).toBe(true);
    expect(JSON.parse(json)).toEqual(report);
  });

  test("golden", () => {
    const actual = renderJson(TYPICAL);
    expect(actual).toBe(golden("report.json", actual));
  });

  test("has one order of keys, whatever the order they were built in, and ends with a newline", () => {
    const reversed = Object.fromEntries(Object.entries(TYPICAL).reverse()) as unknown as Report;
    expect(renderJson(reversed)).toBe(renderJson(TYPICAL));
    expect(renderJson(TYPICAL).endsWith("}\n")).toBe(true);
  });

  test.each([
    ["not a number", aFunction({ score: Number.NaN })],
    ["a percentile over 100", { ...aFunction(), percentile: 101 }],
    ["a line 0", { ...aFunction(), startLine: 0 }],
  ])("a report with %s is our defect, not the reader's", (_, fn) => {
    expect(() => renderJson(aReport({ functions: [fn] }))).toThrow(DefectError);
  });

  test("validates whatever the strings are", () => {
    fc.assert(fc.property(hostileReport, (report) => valid(renderJson(report))));
  });
});
