import type { CommentRules, CountingRules, NamingRules } from "../language.js";
import { childOfKind, fieldText, textOf } from "../rows.js";
import { C_STYLE_COMMENTS } from "./shared.js";

/** What JavaScript, TypeScript, TSX and the script blocks of Vue and Svelte share. */

export const ECMASCRIPT_COMMENTS: CommentRules = C_STYLE_COMMENTS;

export const ECMASCRIPT_NAMING: NamingRules = {
  separator: ".",
  functions: {
    function_declaration: {},
    generator_function_declaration: {},
    method_definition: {},
    function_expression: { closure: "long" },
    generator_function: { closure: "long" },
    arrow_function: { closure: "long" },
    class_static_block: { name: () => "<static>" },
  },
  scopes: {
    class_declaration: {},
    abstract_class_declaration: {},
    class: {},
    internal_module: {},
    module: {},
  },
  bindings: {
    variable_declarator: { name: "name", value: "value" },
    assignment_expression: { name: "left", value: "right" },
    pair: { name: "key", value: "value" },
    public_field_definition: { name: "name", value: "value" },
    field_definition: { name: "property", value: "value" },
    // JSX gives its attribute's children no field.
    jsx_attribute: { name: (tree, row) => textOf(tree, row + 1) },
    export_statement: {
      name: (tree, row) => (childOfKind(tree, row, "default") === -1 ? null : "default"),
      value: "value",
    },
  },
  transparent: [
    "parenthesized_expression",
    "as_expression",
    "satisfies_expression",
    "non_null_expression",
    "type_assertion",
    "jsx_expression",
    "binary_expression",
    "ternary_expression",
  ],
  argumentLists: ["arguments"],
  wrappers: [],
  decorators: ["decorator"],
  calls: { call_expression: "function", new_expression: "constructor" },
  lastName: { fields: ["function", "property"] },
};

export const ECMASCRIPT_COUNTING: CountingRules = {
  comments: ["comment", "html_comment", "hash_bang_line"],
  ifs: ["if_statement"],
  elseIfs: [],
  elseClauses: ["else_clause"],
  loops: ["for_statement", "for_in_statement", "while_statement", "do_statement"],
  catches: ["catch_clause"],
  conditionals: ["ternary_expression"],
  switches: ["switch_statement"],
  arms: ["switch_case"],
  logical: ["binary_expression"],
  logicalOperators: ["&&", "||"],
  shorthand: ["??", "&&=", "||=", "??="],
  parentheses: ["parenthesized_expression"],
  returns: ["return_statement"],
  jumps: ["break_statement", "continue_statement"],
  labels: ["statement_identifier"],
  throws: ["throw_statement"],
  members: ["member_expression"],
  parameters: {
    fields: ["parameters", "parameter"],
    isReceiver: (tree, row) => fieldText(tree, row, "pattern") === "this",
  },
};
