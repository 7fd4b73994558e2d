import type { CountingRules, NamingRules } from "../language.js";
import { fieldChild, kindName, namedChildRows, textOf } from "../rows.js";
import type { SyntaxTree } from "../syntax-tree.js";

/** What C and C++ share: names and parameters sit inside declarators, `int (*f(int a))(int)`. */

/** The declarators from the function down to its name, outermost first. */
function declarators(tree: SyntaxTree, row: number): number[] {
  const rows: number[] = [];
  for (let at = fieldChild(tree, row, "declarator"); at !== -1; at = inner(tree, at)) rows.push(at);
  return rows;
}

function inner(tree: SyntaxTree, row: number): number {
  const kind = kindName(tree, row);
  if (kind === "operator_cast") return -1;
  const declarator = fieldChild(tree, row, "declarator");
  if (declarator !== -1) return declarator;
  // These two give their content no field.
  const isPlain = kind === "parenthesized_declarator" || kind === "reference_declarator";
  return isPlain ? (namedChildRows(tree, row).at(-1) ?? -1) : -1;
}

/** `f`, `ns::Class::f`, `operator bool`, `TEST(Suite, Case)`; template arguments as written. */
export function declaredName(tree: SyntaxTree, row: number): string | null {
  const last = declarators(tree, row).at(-1);
  if (last === undefined || kindName(tree, last).endsWith("function_declarator")) return null;
  // `TEST(Suite, Case) { … }`: the macro's name alone would be every test's.
  const isMacro = fieldChild(tree, row, "type") === -1 && /^[A-Z][A-Z0-9_]+$/.test(textOf(tree, last));
  const text = textOf(tree, isMacro ? fieldChild(tree, row, "declarator") : last);
  const name = kindName(tree, last) === "operator_cast" ? text.replace(/\s*\(.*/s, "") : text;
  return name.replace(/\s+/g, " ").slice(0, 120);
}

/** The parameter list of the innermost function declarator: `fp(int a)` in the example above. */
function parameterLists(tree: SyntaxTree, row: number): number[] {
  const path = declarators(tree, row);
  const lists = path.map((at) => fieldChild(tree, at, "parameters")).filter((list) => list !== -1);
  if (lists.length > 0) return [lists.at(-1)!];
  const cast = path.find((at) => kindName(tree, at) === "operator_cast");
  return cast === undefined ? [] : [fieldChild(tree, fieldChild(tree, cast, "declarator"), "parameters")];
}

/** Without a function declarator the grammar mistook something else, behind a macro, for a function. */
export function bodyOf(tree: SyntaxTree, row: number): number {
  const isFunction = declarators(tree, row).some((at) => {
    const kind = kindName(tree, at);
    return kind === "function_declarator" || kind === "operator_cast";
  });
  return isFunction ? fieldChild(tree, row, "body") : -1;
}

export const C_FUNCTIONS: NamingRules["functions"] = {
  function_definition: { name: declaredName, body: bodyOf },
};

export const C_COUNTING: CountingRules = {
  comments: ["comment"],
  ifs: ["if_statement"],
  elseIfs: [],
  elseClauses: ["else_clause"],
  loops: ["for_statement", "while_statement", "do_statement"],
  catches: [],
  conditionals: ["conditional_expression"],
  switches: ["switch_statement"],
  arms: ["case_statement"],
  armDecisions: (tree, row) => (kindName(tree, row + 1) === "default" ? 0 : 1),
  buildConditions: ["preproc_if", "preproc_elif"],
  logical: ["binary_expression"],
  logicalOperators: ["&&", "||"],
  shorthand: [],
  parentheses: ["parenthesized_expression"],
  returns: ["return_statement"],
  jumps: ["break_statement", "continue_statement"],
  gotos: ["goto_statement"],
  throws: [],
  members: ["field_expression"],
  parameters: {
    fields: [],
    listsOf: parameterLists,
    isReceiver: (tree, row) => textOf(tree, row) === "void",
  },
};
