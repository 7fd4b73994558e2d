import type { Language } from "../language.js";
import { childOfKind, namedChildRows, textOf } from "../rows.js";
import { C_STYLE_COMMENTS } from "./shared.js";

export const PHP: Language = {
  id: "php",
  extensions: [".php", ".phtml"],
  grammars: ["php"],
  // `#[…]` is an attribute.
  comments: { ...C_STYLE_COMMENTS, lineComment: ["//", "#"], except: /^#\[/ },
  naming: {
    separator: "::",
    functions: {
      function_definition: { separator: "\\" },
      method_declaration: {},
      anonymous_function: { closure: "long" },
      arrow_function: { closure: "long" },
    },
    scopes: {
      namespace_definition: { separator: "\\", openWithout: "body" },
      class_declaration: { separator: "\\" },
      interface_declaration: { separator: "\\" },
      trait_declaration: { separator: "\\" },
      enum_declaration: { separator: "\\" },
      anonymous_class: {},
    },
    bindings: {
      assignment_expression: { name: "left", value: "right" },
      // A list's elements have no key to be named by.
      array_element_initializer: {
        name: (tree, row) =>
          childOfKind(tree, row, "=>") === -1 ? null : textOf(tree, row + 1).slice(1, -1),
      },
    },
    transparent: ["parenthesized_expression", "object_creation_expression"],
    argumentLists: ["arguments", "argument"],
    wrappers: [],
    decorators: [],
    calls: {
      function_call_expression: "function",
      member_call_expression: "name",
      nullsafe_member_call_expression: "name",
      scoped_call_expression: "name",
      object_creation_expression: (tree, row) => namedChildRows(tree, row)[0] ?? -1,
    },
    lastName: { fields: [], last: ["qualified_name"] },
  },
  counting: {
    comments: ["comment"],
    ifs: ["if_statement"],
    elseIfs: ["else_if_clause"],
    elseClauses: ["else_clause"],
    loops: ["for_statement", "foreach_statement", "while_statement", "do_statement"],
    catches: ["catch_clause"],
    conditionals: ["conditional_expression"],
    switches: ["switch_statement", "match_expression"],
    arms: ["case_statement", "match_conditional_expression"],
    logical: ["binary_expression"],
    logicalOperators: ["&&", "||", "and", "or"],
    shorthand: ["??", "??="],
    parentheses: ["parenthesized_expression"],
    returns: ["return_statement"],
    jumps: ["break_statement", "continue_statement"],
    // `continue 2` leaves two loops.
    labels: ["integer"],
    gotos: ["goto_statement"],
    throws: ["throw_expression", "exit_statement"],
    members: [
      "member_access_expression",
      "nullsafe_member_access_expression",
      "scoped_property_access_expression",
      "class_constant_access_expression",
      "member_call_expression",
      "nullsafe_member_call_expression",
      "scoped_call_expression",
    ],
    parameters: { fields: ["parameters"] },
  },
};
