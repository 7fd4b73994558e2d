import type { LanguageId } from "./language.js";

/**
 * One function of one file. Lines are 1-based and inclusive; decorators and annotations belong to the
 * function, the comment above it does not.
 */
export interface SourceFunction {
  readonly path: string;
  readonly language: LanguageId;
  /** Qualified by its enclosing scopes, in the language's own notation: `Class.method`, `module::f`. */
  readonly name: string;
  /** 0 for the first function of this qualified name in the file, then 1, 2, … (overloads, redefinitions). */
  readonly ordinal: number;
  readonly startLine: number;
  readonly endLine: number;
  /** UTF-16 offsets into the file's text. */
  readonly startOffset: number;
  readonly endOffset: number;
  /** Row of the function's node in the syntax tree it came from. */
  readonly node: number;
  /** A syntax error lies in its body: its numbers are a best effort. */
  readonly damaged: boolean;
}

/** Unique within a file and stable while the function is neither renamed nor reordered among namesakes. */
export function functionKey(f: Pick<SourceFunction, "name" | "ordinal">): string {
  return f.ordinal === 0 ? f.name : `${f.name}#${f.ordinal + 1}`;
}
