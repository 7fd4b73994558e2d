import { extractFunctions, syntaxErrorsOf } from "./extract.js";
import type { Language } from "./language.js";
import type { SourceFunction } from "./source-function.js";
import type { SyntaxParser, SyntaxTree } from "./syntax-tree.js";

export interface Reading {
  /** Of the text that the grammar was given: what is no code in it may be blanked out. */
  readonly tree: SyntaxTree;
  readonly functions: readonly SourceFunction[];
}

/**
 * The functions of a text as it is written or, if that has syntax errors and the language knows a repair,
 * as repaired: whichever leaves more of them undamaged or, as many, has fewer errors: one outside of all
 * functions may still cost them the name of their class.
 */
export async function readFunctions(
  parser: SyntaxParser,
  language: Language,
  path: string,
  text: string,
): Promise<Reading> {
  const code = language.codeOf?.(text) ?? { grammar: language.grammars[0]!, text };
  const readAs = async (reading: string): Promise<Reading> => {
    const tree = await parser.parse(code.grammar, reading);
    return { tree, functions: extractFunctions(language, path, tree) };
  };
  const written = await readAs(code.text);
  if (!language.repair || syntaxErrorsOf(written.tree).length === 0) return written;
  const repaired = await readAs(language.repair(code.text));
  const gained = undamaged(repaired) - undamaged(written);
  return gained > 0 || (gained === 0 && errors(repaired) < errors(written)) ? repaired : written;
}

function errors({ tree }: Reading): number {
  return syntaxErrorsOf(tree).length;
}

function undamaged({ functions }: Reading): number {
  return functions.filter(({ damaged }) => !damaged).length;
}
