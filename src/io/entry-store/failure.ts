/** The system's code of a failure, e.g. "ENOENT"; undefined if it has none. */
export function errorCode(error: unknown): string | undefined {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : undefined;
}

/** What a failure says, on one line. */
export function message(error: unknown): string {
  const told = typeof error === "object" && error !== null && "message" in error ? error.message : error;
  return String(told).replaceAll(/\s+/g, " ").trim();
}
