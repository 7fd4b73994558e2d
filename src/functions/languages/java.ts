import type { Language } from "../language.js";
import { childOfKind, fieldChild, fieldText } from "../rows.js";
import type { SyntaxTree } from "../syntax-tree.js";
import { C_STYLE_COMMENTS } from "./shared.js";

/** `new Runnable() { … }` is a scope of its own. */
function anonymousClass(tree: SyntaxTree, row: number): string | null {
  if (childOfKind(tree, row, "class_body") === -1) return null;
  return `<anonymous ${fieldText(tree, row, "type")?.replace(/<.*/s, "") ?? "class"}>`;
}

export const JAVA: Language = {
  id: "java",
  extensions: [".java"],
  grammars: ["java"],
  comments: C_STYLE_COMMENTS,
  naming: {
    separator: ".",
    functions: {
      method_declaration: {},
      constructor_declaration: {},
      compact_constructor_declaration: {},
      static_initializer: { name: () => "<static>", body: (tree, row) => childOfKind(tree, row, "block") },
      lambda_expression: { closure: "long" },
    },
    scopes: {
      class_declaration: {},
      interface_declaration: {},
      enum_declaration: {},
      enum_constant: {},
      record_declaration: {},
      annotation_type_declaration: {},
      object_creation_expression: { name: anonymousClass },
    },
    bindings: {
      variable_declarator: { name: "name", value: "value" },
      assignment_expression: { name: "left", value: "right" },
    },
    transparent: ["parenthesized_expression", "cast_expression", "ternary_expression"],
    argumentLists: ["argument_list"],
    wrappers: [],
    decorators: [],
    calls: {
      method_invocation: "name",
      object_creation_expression: "type",
      explicit_constructor_invocation: "constructor",
    },
    lastName: { fields: [], first: ["generic_type"], last: ["scoped_type_identifier"] },
  },
  counting: {
    comments: ["line_comment", "block_comment"],
    ifs: ["if_statement"],
    elseIfs: [],
    elseClauses: [],
    loops: ["for_statement", "enhanced_for_statement", "while_statement", "do_statement"],
    catches: ["catch_clause"],
    conditionals: ["ternary_expression"],
    switches: ["switch_expression"],
    arms: ["switch_label"],
    armDecisions: (tree, row) => (childOfKind(tree, row, "default") === -1 ? 1 : 0),
    otherDecisions: ["guard"],
    logical: ["binary_expression"],
    logicalOperators: ["&&", "||"],
    shorthand: [],
    parentheses: ["parenthesized_expression"],
    returns: ["return_statement"],
    jumps: ["break_statement", "continue_statement"],
    labels: ["identifier"],
    throws: ["throw_statement"],
    members: ["field_access", "method_invocation", "method_reference"],
    // A call is a member access when something is called *on*.
    isMember: (tree, row) => fieldChild(tree, row, "name") === -1 || fieldChild(tree, row, "object") !== -1,
    parameters: { fields: ["parameters"], ignore: ["receiver_parameter"] },
  },
};
