import type { Language } from "../functions/language.js";
import type { SourceFunction } from "../functions/source-function.js";
import type { SyntaxTree } from "../functions/syntax-tree.js";
import { codeLinesOf } from "./code-lines.js";
import { complexityOf } from "./complexity.js";
import type { MeasuredFunction } from "./metrics.js";
import { countParameters } from "./parameters.js";
import { sizesOf } from "./sizes.js";
import { vocabularyOf } from "./vocabulary.js";

/**
 * Adds its numbers to each function. Every part reads the file once, whatever the nesting of its
 * functions; what is distinct per function (words, tokens, callees) costs its nesting, which is bounded.
 */
export function measure(
  language: Language,
  tree: SyntaxTree,
  functions: readonly SourceFunction[],
): MeasuredFunction[] {
  const complexity = complexityOf(language, tree, functions);
  const sizes = sizesOf(language, tree, functions);
  const linesOfCode = codeLinesOf(language, tree);
  const vocabulary = vocabularyOf(tree.text);
  return functions.map((fn, i) => ({
    ...fn,
    metrics: {
      linesOfCode: linesOfCode(fn.startLine, fn.endLine),
      ...complexity[i]!,
      ...sizes[i]!,
      parameters: countParameters(language, tree, fn.node),
      vocabulary: vocabulary(fn.startOffset, fn.endOffset),
    },
  }));
}
