import type { Language } from "../language.js";
import { childOfKind, fieldChild, kindName, namedChildRows, textOf } from "../rows.js";
import type { SyntaxTree } from "../syntax-tree.js";
import { C_STYLE_COMMENTS } from "./shared.js";

const instanceType = (tree: SyntaxTree, row: number): number =>
  childOfKind(tree, row, "type_identifier", "generic_type", "stable_type_identifier");

/** `new Runnable { … }` is a scope of its own. */
function anonymousClass(tree: SyntaxTree, row: number): string | null {
  if (childOfKind(tree, row, "template_body") === -1) return null;
  const type = instanceType(tree, row);
  return `<anonymous ${type === -1 ? "class" : textOf(tree, type).replace(/\[.*/s, "")}>`;
}

/** `f(a)(b)`: type parameters share the field with the lists. */
function parameterLists(tree: SyntaxTree, row: number): number[] {
  return namedChildRows(tree, row).filter((child) =>
    ["parameters", "bindings"].includes(kindName(tree, child)),
  );
}

export const SCALA: Language = {
  id: "scala",
  extensions: [".scala", ".sc"],
  grammars: ["scala"],
  comments: C_STYLE_COMMENTS,
  naming: {
    separator: ".",
    functions: {
      function_definition: {},
      // Lambdas are how Scala spells blocks: `xs.foreach { x => … }`.
      lambda_expression: { closure: "bound", body: (tree, row) => namedChildRows(tree, row).at(-1) ?? -1 },
    },
    scopes: {
      class_definition: {},
      object_definition: {},
      trait_definition: {},
      enum_definition: {},
      package_object: {},
      instance_expression: { name: anonymousClass },
    },
    bindings: {
      val_definition: { name: "pattern", value: "value" },
      var_definition: { name: "pattern", value: "value" },
      assignment_expression: { name: "left", value: "right" },
    },
    transparent: ["parenthesized_expression", "ascription_expression"],
    argumentLists: ["arguments", "block"],
    wrappers: [],
    decorators: [],
    calls: { call_expression: "function", instance_expression: instanceType },
    lastName: { fields: ["function", "field"], first: ["generic_type"], last: ["stable_type_identifier"] },
  },
  counting: {
    comments: ["comment", "block_comment"],
    ifs: ["if_expression"],
    elseIfs: [],
    elseClauses: [],
    loops: ["for_expression", "while_expression", "do_while_expression"],
    catches: [],
    conditionals: [],
    // A `catch` holds cases: they are its decisions.
    switches: ["match_expression", "catch_clause"],
    arms: ["case_clause"],
    armDecisions: (tree, row) => {
      const pattern = fieldChild(tree, row, "pattern");
      const isWild = pattern !== -1 && textOf(tree, pattern) === "_";
      return isWild && childOfKind(tree, row, "guard") === -1 ? 0 : 1;
    },
    otherDecisions: ["guard"],
    logical: ["infix_expression"],
    logicalOperators: ["&&", "||"],
    operatorNames: ["operator_identifier"],
    shorthand: [],
    parentheses: ["parenthesized_expression"],
    returns: ["return_expression"],
    jumps: [],
    throws: ["throw_expression"],
    members: ["field_expression"],
    parameters: { fields: [], listsOf: parameterLists, only: ["parameter", "binding"] },
  },
};
