import type { Band } from "./bands.js";

/** From the weakest to the strictest. */
export const FAIL_ON = ["never", "new-critical", "critical", "high"] as const;

export type FailOn = (typeof FAIL_ON)[number];

interface Gated {
  readonly name: string;
  readonly band: Band;
  readonly status: string;
  readonly addedLines: number;
}

/**
 * Why the gate fails, or null. Only functions to which the change adds code count: a gate that a deletion
 * or a comment can fail teaches people to ignore it.
 */
export function gateFailure(functions: readonly Gated[], failOn: FailOn): string | null {
  if (failOn === "never") return null;
  const fails = functions.filter(
    (f) =>
      f.addedLines > 0 &&
      (f.band === "critical" || (failOn === "high" && f.band === "high")) &&
      (failOn !== "new-critical" || f.status === "new"),
  );
  if (fails.length === 0) return null;
  const named = fails
    .slice(0, 3)
    .map((f) => f.name)
    .join(", ");
  const more = fails.length > 3 ? ` and ${fails.length - 3} more` : "";
  return `The gate fail-on: ${failOn} failed for ${fails.length} function${fails.length === 1 ? "" : "s"} (${named}${more}). It passes when the change adds no code to them, or with fail-on: never.`;
}
