import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { datasetJsonSchema } from "../../src/report/training/dataset.js";
import { inProcess } from "./command-line.js";
import { temporaryFolder } from "./temporary-repository.js";
import { workshopRepository, type Workshop } from "./workshop-repository.js";

const SCHEMA_FILE = new URL("../../schema/dataset.schema.json", import.meta.url);

test("the committed schema is that of the rows", async () => {
  const schema = JSON.stringify(datasetJsonSchema());
  if (process.env["UPDATE_GOLDEN"] === "1") {
    writeFileSync(
      SCHEMA_FILE,
      await format(schema, { parser: "json", printWidth: 110, objectWrap: "collapse" }),
    );
  }
  expect(JSON.stringify(JSON.parse(readFileSync(SCHEMA_FILE, "utf8")))).toBe(schema);
});

interface Row {
  readonly cutoff: string;
  readonly end: string;
  readonly commit: string;
  readonly path: string;
  readonly name: string;
  readonly anyFix: number;
  readonly fixes: number;
  readonly adapter: number | null;
  readonly features: Readonly<Record<string, number | null>>;
}

describe("train --dataset", () => {
  let workshop: Workshop;
  let aside: ReturnType<typeof temporaryFolder>;
  let rows: Row[];
  beforeAll(async () => {
    workshop = workshopRepository();
    aside = temporaryFolder();
    const file = join(aside.dir, "sub/rows.jsonl");
    const where = ["--repo", workshop.repo.dir, "--cache-dir", join(aside.dir, "cache"), "--rev", "main"];
    const { code } = await inProcess("train", ...where, "--dry-run", "--windows", "2", "--dataset", file);
    expect(code).toBe(0);
    const text = readFileSync(file, "utf8");
    expect(text.endsWith("}\n")).toBe(true);
    rows = text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Row);
  });
  afterAll(() => {
    workshop[Symbol.dispose]();
    aside[Symbol.dispose]();
  });

  test("every line fits the published schema", () => {
    const validate = new Ajv2020({ strict: true, allErrors: true }).compile(datasetJsonSchema());
    for (const row of rows) if (!validate(row)) throw new Error(JSON.stringify(validate.errors));
    expect(rows.length).toBeGreaterThan(500);
  });

  test("windows stand apart, each at a commit that its cutoff knew, the oldest without an adapter", () => {
    const cutoffs = [...new Set(rows.map(({ cutoff }) => cutoff))];
    expect(cutoffs).toHaveLength(3);
    for (const [i, cutoff] of cutoffs.entries()) {
      const own = rows.filter((row) => row.cutoff === cutoff);
      const stood = Number(workshop.repo.git("show", "-s", "--format=%ct", own[0]!.commit)) * 1000;
      expect(stood).toBeLessThanOrEqual(Date.parse(cutoff));
      expect(own.every(({ adapter }) => (adapter === null) === (i === cutoffs.length - 1))).toBe(true);
      if (i > 0) expect(Date.parse(own[0]!.end)).toBeLessThan(Date.parse(cutoffs[i - 1]!));
    }
  });

  test("labels agree with each other, and some functions are fixed", () => {
    expect(rows.every(({ anyFix, fixes }) => (anyFix === 1) === fixes > 0)).toBe(true);
    expect(rows.some(({ anyFix }) => anyFix === 1)).toBe(true);
  });
});
