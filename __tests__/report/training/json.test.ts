import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import type { z } from "zod";
import { DefectError } from "../../../src/errors/index.js";
import type { EvaluationResult } from "../../../src/report/training/evaluation-result.js";
import {
  evaluationJsonSchema,
  renderEvaluationJson,
  type evaluationSchema,
} from "../../../src/report/training/evaluation-schema.js";
import type { TrainingResult } from "../../../src/report/training/result.js";
import {
  renderTrainingJson,
  trainingJsonSchema,
  type trainingSchema,
} from "../../../src/report/training/training-schema.js";
import { golden } from "./golden.js";
import { hostileEvaluation, hostileTraining } from "./hostile-results.js";
import {
  aRow,
  BARE,
  EVALUATED,
  HOSTILE,
  HOSTILE_EVALUATION,
  KEPT,
  NOT_EVALUATED,
  PUBLISHED,
  SKIPPED,
} from "./samples.js";

/* Type-level: the interface and the schema describe the same values, readonly or not. */
type Mutable<T> = T extends readonly (infer E)[]
  ? Mutable<E>[]
  : T extends object
    ? { -readonly [K in keyof T]: Mutable<T[K]> }
    : T;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const trainingAgrees: Same<Mutable<TrainingResult>, Mutable<z.infer<typeof trainingSchema>>> = true;
const evaluationAgrees: Same<Mutable<EvaluationResult>, Mutable<z.infer<typeof evaluationSchema>>> = true;

const SCHEMAS = [
  ["training", trainingJsonSchema()],
  ["evaluation", evaluationJsonSchema()],
] as const;

function validator(schema: Record<string, unknown>): (json: string) => boolean {
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);
  return (json) => {
    if (validate(JSON.parse(json))) return true;
    throw new Error(JSON.stringify(validate.errors, null, 2));
  };
}
const validTraining = validator(SCHEMAS[0][1]);
const validEvaluation = validator(SCHEMAS[1][1]);

describe("the published schemas", () => {
  test("agree with the interfaces", () => {
    expect([trainingAgrees, evaluationAgrees]).toEqual([true, true]);
  });

  test.each(SCHEMAS)("%s is the committed file", async (name, shape) => {
    const file = new URL(`../../../schema/${name}.schema.json`, import.meta.url);
    const schema = JSON.stringify(shape);
    if (process.env["UPDATE_GOLDEN"] === "1") {
      writeFileSync(file, await format(schema, { parser: "json", printWidth: 110, objectWrap: "collapse" }));
    }
    expect(JSON.stringify(JSON.parse(readFileSync(file, "utf8")))).toBe(schema);
  });

  test.each(SCHEMAS)("%s closes every object and describes every property", (_, shape) => {
    const open: string[] = [];
    const visit = (node: unknown, at: string): void => {
      if (node === null || typeof node !== "object") return;
      const schema = node as Record<string, unknown>;
      // A record (metrics by key) says what its values are instead.
      if (schema["type"] === "object" && (schema["additionalProperties"] ?? true) === true)
        open.push(`${at} is open`);
      for (const [name, property] of Object.entries((schema["properties"] ?? {}) as Record<string, object>)) {
        if (!("description" in property)) open.push(`${at}.${name} has no description`);
        visit(property, `${at}.${name}`);
      }
      for (const inner of ["items", "additionalProperties"]) visit(schema[inner], `${at}[]`);
      for (const one of (schema["anyOf"] ?? []) as object[]) visit(one, `${at}?`);
    };
    visit(shape, "result");
    expect(open).toEqual([]);
  });
});

describe("the JSON of a training", () => {
  test.each([
    ["published", PUBLISHED],
    ["kept", KEPT],
    ["skipped", SKIPPED],
    ["bare", BARE],
    ["hostile", HOSTILE],
  ])("%s validates and round-trips", (_, result) => {
    const json = renderTrainingJson(result);
    expect(validTraining(json)).toBe(true);
    expect(JSON.parse(json)).toEqual(result);
  });

  test("golden", () => {
    const actual = renderTrainingJson(BARE);
    expect(actual).toBe(golden("training.json", actual));
  });

  test("has one order of keys, whatever the order they were built in", () => {
    const reversed = Object.fromEntries(Object.entries(PUBLISHED).reverse()) as unknown as TrainingResult;
    expect(renderTrainingJson(reversed)).toBe(renderTrainingJson(PUBLISHED));
  });

  test.each([
    [
      "a value that is not a number",
      { rows: [aRow({ metrics: { auc: { value: NaN, low: null, high: null } } })] },
    ],
    ["a prevalence over 1", { rows: [aRow({ prevalence: 1.5 })] }],
    ["an infinite time", { stages: [{ name: "fit", seconds: Infinity }] }],
  ])("a result with %s is our defect, not the reader's", (_, facts) => {
    expect(() => renderTrainingJson({ ...PUBLISHED, ...facts })).toThrow(DefectError);
  });
});

describe("the JSON of an evaluation", () => {
  test.each([
    ["evaluated", EVALUATED],
    ["nothing", NOT_EVALUATED],
    ["hostile", HOSTILE_EVALUATION],
  ])("%s validates and round-trips", (_, result) => {
    const json = renderEvaluationJson(result);
    expect(validEvaluation(json)).toBe(true);
    expect(JSON.parse(json)).toEqual(result);
  });
});

test("both validate whatever the strings are", () => {
  fc.assert(
    fc.property(hostileTraining, hostileEvaluation, (one, other) => {
      expect(validTraining(renderTrainingJson(one))).toBe(true);
      expect(validEvaluation(renderEvaluationJson(other))).toBe(true);
    }),
  );
});
