import type { Language } from "../language.js";
import { JAVASCRIPT } from "./javascript.js";
import { PYTHON } from "./python.js";
import { TSX, TYPESCRIPT } from "./typescript.js";

export const LANGUAGES: readonly Language[] = [JAVASCRIPT, TYPESCRIPT, TSX, PYTHON];

/** Every extension that some language claims, dot included, lower case. */
export const SOURCE_EXTENSIONS: readonly string[] = LANGUAGES.flatMap((language) => language.extensions);

const BY_EXTENSION: ReadonlyMap<string, Language> = new Map(
  LANGUAGES.flatMap((language) => language.extensions.map((extension) => [extension, language] as const)),
);

/** The language of a path by its extension, or null for one that is not ranked. */
export function languageOf(path: string): Language | null {
  const dot = path.lastIndexOf(".");
  return dot === -1 ? null : (BY_EXTENSION.get(path.slice(dot).toLowerCase()) ?? null);
}
