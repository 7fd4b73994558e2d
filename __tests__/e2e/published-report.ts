import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { readFile } from "node:fs/promises";
import type { Report } from "../../src/report/report.js";
import type { StepResult } from "../platform/runner.js";

/** The report that a step left behind, held against the published schema. */
export async function publishedReport(result: StepResult): Promise<Report> {
  if (result.report === null) throw new Error(`The step left no report.\n${result.stdout}\n${result.stderr}`);
  const report: unknown = JSON.parse(result.report);
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(await readFile("schema/report.schema.json", "utf8")) as object);
  if (!validate(report)) throw new Error(ajv.errorsText(validate.errors));
  return report as Report;
}
