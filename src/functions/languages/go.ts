import type { Language } from "../language.js";
import { childRows, fieldChild, fieldText, kindName, textOf } from "../rows.js";
import type { SyntaxTree } from "../syntax-tree.js";
import { C_STYLE_COMMENTS } from "./shared.js";

/** `Type.Method`, whether the receiver is a pointer, generic or neither. */
function methodName(tree: SyntaxTree, row: number): string | null {
  const name = fieldText(tree, row, "name");
  const receiver = fieldText(tree, row, "receiver") ?? "";
  const type = /(\w+)\s*(?:\[[^\]]*\])?\s*,?\s*\)$/.exec(receiver)?.[1];
  return name === null || type === undefined ? name : `${type}.${name}`;
}

/** `a, b int` declares two; a type alone one. */
function namesOf(tree: SyntaxTree, row: number): number {
  const names = childRows(tree, row).filter((child) => tree.grammar.fields[tree.field[child]!] === "name");
  return Math.max(1, names.filter((child) => kindName(tree, child) === "identifier").length);
}

export const GO: Language = {
  id: "go",
  extensions: [".go"],
  grammars: ["go"],
  comments: C_STYLE_COMMENTS,
  naming: {
    separator: ".",
    functions: {
      function_declaration: {},
      method_declaration: { name: methodName },
      func_literal: { closure: "long" },
    },
    scopes: {},
    bindings: {
      short_var_declaration: { name: "left", value: "right" },
      var_spec: { name: "name", value: "value" },
      assignment_statement: { name: "left", value: "right" },
      keyed_element: { name: "key", value: "value" },
    },
    transparent: ["expression_list", "literal_element", "parenthesized_expression"],
    argumentLists: ["argument_list"],
    wrappers: [],
    decorators: [],
    calls: { call_expression: "function" },
    lastName: { fields: ["function", "field"] },
  },
  counting: {
    comments: ["comment"],
    ifs: ["if_statement"],
    elseIfs: [],
    elseClauses: [],
    loops: ["for_statement"],
    catches: [],
    conditionals: [],
    switches: ["expression_switch_statement", "type_switch_statement", "select_statement"],
    arms: ["expression_case", "type_case", "communication_case"],
    logical: ["binary_expression"],
    logicalOperators: ["&&", "||"],
    shorthand: [],
    parentheses: ["parenthesized_expression"],
    returns: ["return_statement"],
    jumps: ["break_statement", "continue_statement"],
    labels: ["label_name"],
    gotos: ["goto_statement"],
    throws: [],
    disguised: ["call_expression"],
    unmask: (tree, row) => {
      const callee = fieldChild(tree, row, "function");
      return callee !== -1 && textOf(tree, callee) === "panic" ? "exit" : null;
    },
    members: ["selector_expression"],
    parameters: { fields: ["parameters"], namesOf },
  },
};
