import { readFileSync } from "node:fs";
import type { LoraFunction, Mask } from "../../../../src/scoring/adapters/lora/prompt.js";

/** A file that the tests of model/ read as well: both languages must make the same of it. */
export function contract<T>(name: string): T {
  const url = new URL(`../../../../model/defect_risk_model/contract/${name}`, import.meta.url);
  return JSON.parse(readFileSync(url, "utf8")) as T;
}

/** A function, its text written out or as `unit` repeated `times`. */
export interface FunctionCase {
  readonly name: string;
  readonly language: string;
  readonly path: string;
  readonly text?: string;
  readonly unit?: string;
  readonly times?: number;
  readonly mask: Mask;
}

export function functionOf({ language, path, text, unit = "", times = 0 }: FunctionCase): LoraFunction {
  return { language, path, text: text ?? unit.repeat(times) };
}
