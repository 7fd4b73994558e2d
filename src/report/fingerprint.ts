import { createHash } from "node:crypto";
import type { ReportFunction } from "./report.js";

/**
 * Identities of functions that survive edits and shifted lines: path, qualified name, and the ordinal
 * among the functions of the report that share both (overloads, anonymous functions), by line.
 */
export function fingerprintsOf(functions: readonly ReportFunction[]): ReadonlyMap<ReportFunction, string> {
  const seen = new Map<string, number>();
  const byLine = [...functions].sort((a, b) => a.startLine - b.startLine);
  return new Map(
    byLine.map((fn) => {
      const key = `${fn.path}\0${fn.name}`;
      const ordinal = seen.get(key) ?? 0;
      seen.set(key, ordinal + 1);
      return [fn, createHash("sha256").update(`${key}\0${ordinal}`).digest("hex")];
    }),
  );
}
