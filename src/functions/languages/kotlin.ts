import type { Language } from "../language.js";
import { childOfKind, fieldText, kindName, namedChildRows, textOf } from "../rows.js";
import type { SyntaxTree } from "../syntax-tree.js";
import { C_STYLE_COMMENTS } from "./shared.js";

/** This grammar names few fields: things are found by their kind. */

const functionBody = (tree: SyntaxTree, row: number): number =>
  childOfKind(tree, row, "function_body", "block");

const identifier = (tree: SyntaxTree, row: number): string | null => {
  const name = childOfKind(tree, row, "identifier");
  return name === -1 ? null : textOf(tree, name);
};

/** `String.ext` for an extension, its receiver without type arguments. */
function functionName(tree: SyntaxTree, row: number): string | null {
  const name = fieldText(tree, row, "name");
  const receiver =
    childOfKind(tree, row, ".") === -1 ? -1 : childOfKind(tree, row, "user_type", "nullable_type");
  if (name === null || receiver === -1) return name;
  return `${textOf(tree, receiver).replace(/[<?].*/s, "")}.${name}`;
}

function propertyName(tree: SyntaxTree, row: number): string | null {
  const variable = childOfKind(tree, row, "variable_declaration");
  return variable === -1 ? null : identifier(tree, variable);
}

/** `object : Runnable { … }`. */
function anonymousObject(tree: SyntaxTree, row: number): string {
  const parents = childOfKind(tree, row, "delegation_specifiers");
  const type = parents === -1 ? null : (/^[\w.]+/.exec(textOf(tree, parents))?.[0] ?? null);
  return type === null ? "<anonymous object>" : `<anonymous ${type}>`;
}

/** `a.b.c(…)`: the last name of the navigation. */
function callee(tree: SyntaxTree, row: number): number {
  let at = row + 1;
  while (kindName(tree, at) === "navigation_expression") at = namedChildRows(tree, at).at(-1)!;
  return kindName(tree, at) === "identifier" ? at : -1;
}

/** `break` and `continue` are identifiers to this grammar, `break@outer` a labelled expression. */
function unmask(tree: SyntaxTree, row: number): "exit" | "goto" | null {
  if (kindName(tree, row) === "labeled_expression") {
    return /^(?:break|continue)@/.test(textOf(tree, row)) ? "goto" : null;
  }
  const text = textOf(tree, row);
  return text === "break" || text === "continue" ? "exit" : null;
}

export const KOTLIN: Language = {
  id: "kotlin",
  extensions: [".kt", ".kts"],
  grammars: ["kotlin"],
  comments: C_STYLE_COMMENTS,
  naming: {
    separator: ".",
    functions: {
      function_declaration: { name: functionName, body: functionBody },
      secondary_constructor: { name: () => "constructor", body: functionBody },
      anonymous_initializer: { name: () => "init", body: functionBody },
      getter: { name: () => "get", body: functionBody },
      setter: { name: () => "set", body: functionBody },
      anonymous_function: { closure: "long", body: functionBody },
      // Trailing lambdas are how Kotlin spells blocks: `use { … }`, `launch { … }`.
      lambda_literal: { closure: "bound", body: (_tree, row) => row },
    },
    scopes: {
      class_declaration: {},
      object_declaration: {},
      companion_object: { name: (tree, row) => identifier(tree, row) ?? "Companion" },
      object_literal: { name: anonymousObject },
      enum_entry: { name: identifier },
    },
    bindings: {
      property_declaration: { name: propertyName },
      assignment: { name: "left", value: "right" },
    },
    transparent: ["parenthesized_expression", "as_expression"],
    argumentLists: ["value_arguments", "value_argument", "annotated_lambda"],
    wrappers: [],
    decorators: [],
    calls: { call_expression: callee },
    lastName: { fields: [] },
  },
  counting: {
    comments: ["line_comment", "block_comment"],
    ifs: ["if_expression"],
    elseIfs: [],
    elseClauses: [],
    loops: ["for_statement", "while_statement", "do_while_statement"],
    catches: ["catch_block"],
    conditionals: [],
    switches: ["when_expression"],
    arms: ["when_entry"],
    armDecisions: (tree, row) => (kindName(tree, row + 1) === "else" ? 0 : 1),
    logical: ["binary_expression"],
    logicalOperators: ["&&", "||"],
    shorthand: ["?:"],
    parentheses: ["parenthesized_expression"],
    returns: ["return_expression"],
    jumps: [],
    throws: ["throw_expression"],
    disguised: ["identifier", "labeled_expression"],
    unmask,
    members: ["navigation_expression"],
    parameters: {
      fields: [],
      listsOf: (tree, row) => [childOfKind(tree, row, "function_value_parameters", "lambda_parameters")],
      // Defaults and modifiers lie in the list beside the parameters.
      only: ["parameter", "variable_declaration", "multi_variable_declaration"],
    },
  },
};
