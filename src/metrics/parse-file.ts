import { classifyPath, classifyText, isUnreadable } from "../functions/classify.js";
import { syntaxErrorsOf } from "../functions/extract.js";
import { ignoreComments, type IgnoreComment } from "../functions/ignore-comments.js";
import type { LanguageId } from "../functions/language.js";
import { languageOf } from "../functions/languages/index.js";
import type { Mark } from "../functions/marks.js";
import { readFunctions } from "../functions/read-functions.js";
import type { SyntaxParser } from "../functions/syntax-tree.js";
import { measure } from "./measure.js";
import type { MeasuredFunction } from "./metrics.js";

export interface ParsedFile {
  /** Null for a file of no language that we know: it is marked "unsupported". */
  readonly language: LanguageId | null;
  readonly functions: readonly MeasuredFunction[];
  /** Why the file stays out of the ranking; empty for one that takes part. */
  readonly marks: readonly Mark[];
  /** Comments that ask to be told nothing of a function. */
  readonly ignores: readonly IgnoreComment[];
  /** Line ranges that the parser could not make sense of. */
  readonly syntaxErrors: readonly { readonly startLine: number; readonly endLine: number }[];
}

/**
 * A source text as measured functions. No text makes it throw: a syntax error costs its region. Marked
 * files are parsed all the same, except where that has no sense (binary, minified, too large).
 */
export async function parseFile(parser: SyntaxParser, path: string, text: string): Promise<ParsedFile> {
  const language = languageOf(path);
  const marks = [classifyPath(path), classifyText(path, text)].filter((mark) => mark !== null);
  if (!language) {
    const reason = "no grammar for its extension";
    return {
      language: null,
      functions: [],
      marks: [...marks, { kind: "unsupported", reason }],
      ignores: [],
      syntaxErrors: [],
    };
  }
  if (marks.some(isUnreadable))
    return { language: language.id, functions: [], marks, ignores: [], syntaxErrors: [] };
  const { tree, functions } = await readFunctions(parser, language, path, text);
  return {
    language: language.id,
    functions: measure(language, tree, functions),
    marks,
    ignores: ignoreComments(language, tree, functions),
    syntaxErrors: syntaxErrorsOf(tree),
  };
}
