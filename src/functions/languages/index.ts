import type { Language } from "../language.js";
import { C } from "./c.js";
import { CPP } from "./cpp.js";
import { CSHARP } from "./csharp.js";
import { SVELTE, VUE } from "./embedded.js";
import { GO } from "./go.js";
import { JAVA } from "./java.js";
import { JAVASCRIPT } from "./javascript.js";
import { KOTLIN } from "./kotlin.js";
import { PHP } from "./php.js";
import { PYTHON } from "./python.js";
import { RUBY } from "./ruby.js";
import { RUST } from "./rust.js";
import { SCALA } from "./scala.js";
import { TSX, TYPESCRIPT } from "./typescript.js";

export const LANGUAGES: readonly Language[] = [
  C,
  CPP,
  CSHARP,
  GO,
  JAVA,
  JAVASCRIPT,
  KOTLIN,
  PHP,
  PYTHON,
  RUBY,
  RUST,
  SCALA,
  SVELTE,
  TSX,
  TYPESCRIPT,
  VUE,
];

/** Every extension that some language claims, dot included, in the case that git's patterns look for. */
export const SOURCE_EXTENSIONS: readonly string[] = LANGUAGES.flatMap((language) => language.extensions);

const BY_EXTENSION: ReadonlyMap<string, Language> = new Map(
  LANGUAGES.flatMap((language) => language.extensions.map((extension) => [extension, language] as const)),
);

/**
 * The language of a path by its extension, or null for one that is not ranked. `A.PY` is none: git would
 * not read its history.
 */
export function languageOf(path: string): Language | null {
  return BY_EXTENSION.get(extensionOf(path)) ?? null;
}

/** A path's end from its last dot on, as it is written, which is how git's patterns find it; "" without one. */
export function extensionOf(path: string): string {
  const dot = path.lastIndexOf(".");
  return dot === -1 ? "" : path.slice(dot);
}
