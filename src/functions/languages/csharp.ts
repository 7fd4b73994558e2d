import type { Language } from "../language.js";
import { childOfKind, fieldText, kindName } from "../rows.js";
import type { SyntaxTree } from "../syntax-tree.js";
import { withoutConditionals } from "./c-preprocessor.js";
import { C_STYLE_COMMENTS } from "./shared.js";

/** `int P => 1;` is the getter of P. */
function propertyBody(tree: SyntaxTree, row: number): number {
  const parent = tree.parent[row]!;
  const isGetter = ["property_declaration", "indexer_declaration"].includes(kindName(tree, parent));
  return isGetter ? row : -1;
}

const named = (prefix: string, field: string) => (tree: SyntaxTree, row: number) => {
  const name = fieldText(tree, row, field);
  return name === null ? null : `${prefix}${name.replace(/\s+/g, " ").slice(0, 60)}`;
};

export const CSHARP: Language = {
  id: "csharp",
  extensions: [".cs"],
  grammars: ["c_sharp"],
  repair: withoutConditionals,
  comments: C_STYLE_COMMENTS,
  naming: {
    separator: ".",
    functions: {
      method_declaration: {},
      constructor_declaration: {},
      destructor_declaration: { name: named("~", "name") },
      operator_declaration: { name: named("operator ", "operator") },
      conversion_operator_declaration: { name: named("operator ", "type") },
      local_function_statement: {},
      accessor_declaration: {},
      arrow_expression_clause: { name: () => "get", body: propertyBody },
      lambda_expression: { closure: "long" },
      anonymous_method_expression: {
        closure: "long",
        body: (tree, row) => childOfKind(tree, row, "block"),
      },
    },
    scopes: {
      namespace_declaration: {},
      file_scoped_namespace_declaration: { openWithout: "body" },
      class_declaration: {},
      struct_declaration: {},
      record_declaration: {},
      interface_declaration: {},
      property_declaration: {},
      indexer_declaration: { name: () => "this[]" },
      event_declaration: {},
    },
    bindings: {
      variable_declarator: { name: "name" },
      assignment_expression: { name: "left", value: "right" },
    },
    transparent: ["parenthesized_expression", "cast_expression", "conditional_expression"],
    argumentLists: ["argument_list", "argument"],
    wrappers: [],
    decorators: [],
    calls: { invocation_expression: "function", object_creation_expression: "type" },
    lastName: {
      fields: ["function", "name"],
      first: ["generic_name"],
      last: ["conditional_access_expression"],
    },
  },
  counting: {
    comments: ["comment"],
    ifs: ["if_statement"],
    elseIfs: [],
    elseClauses: [],
    loops: ["for_statement", "foreach_statement", "while_statement", "do_statement"],
    catches: ["catch_clause"],
    conditionals: ["conditional_expression"],
    switches: ["switch_statement", "switch_expression"],
    arms: ["switch_section", "switch_expression_arm"],
    armDecisions: (tree, row) => (["default", "discard"].includes(kindName(tree, row + 1)) ? 0 : 1),
    otherDecisions: ["when_clause", "catch_filter_clause"],
    buildConditions: ["preproc_if", "preproc_elif"],
    logical: ["binary_expression"],
    logicalOperators: ["&&", "||"],
    shorthand: ["??", "??="],
    parentheses: ["parenthesized_expression"],
    returns: ["return_statement"],
    jumps: ["break_statement", "continue_statement"],
    gotos: ["goto_statement"],
    throws: ["throw_statement", "throw_expression"],
    members: ["member_access_expression", "member_binding_expression"],
    parameters: {
      fields: ["parameters"],
      ignore: ["attribute_list"],
      // `params int[] a` lies flat in the list: its type is no parameter of its own.
      isReceiver: (tree, row) => tree.grammar.fields[tree.field[row]!] === "type",
    },
  },
};
