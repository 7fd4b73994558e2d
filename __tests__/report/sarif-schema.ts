import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";

/** The official schema is draft-04, of which it uses only what later drafts read alike once these two are gone. */
const official = JSON.parse(
  readFileSync(new URL("fixtures/sarif-2.1.0.schema.json", import.meta.url), "utf8"),
) as Record<string, unknown>;
delete official["id"];
delete official["$schema"];
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(official);

/** What SARIF's own schema holds against a log; empty for a valid one. */
export function sarifErrors(log: unknown): unknown[] {
  validate(log);
  return validate.errors ?? [];
}
