import { z } from "zod";
import { DefectError } from "../errors/index.js";
import type { Report } from "./report.js";
import { reportSchema } from "./report-schema.js";

/** The report as published JSON. */
export function renderJson(report: Report): string {
  return publishedJson(report, reportSchema);
}

/**
 * A result as published JSON: keys in the schema's order whatever order they were built in, two
 * spaces, a newline at the end. A result that breaks its own contract (a NaN, a line 0) is our defect
 * and is told here rather than by the program that reads the file.
 */
export function publishedJson(result: unknown, shape: z.ZodType): string {
  const checked = shape.safeParse(result);
  if (!checked.success) {
    throw new DefectError({
      what: "the report does not fit its own schema",
      consequence: "no JSON report was written",
      cure: `Please report this with the following detail: ${z.prettifyError(checked.error)}`,
      cause: checked.error,
    });
  }
  return `${JSON.stringify(checked.data, null, 2)}\n`;
}
