import { readFileSync, writeFileSync } from "node:fs";

/** The committed text of a fixture of this folder; `UPDATE_GOLDEN=1` writes it instead. */
export function golden(name: string, actual: string): string {
  const file = new URL(`fixtures/${name}`, import.meta.url);
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(file, actual);
  return readFileSync(file, "utf8");
}
