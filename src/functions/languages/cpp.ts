import type { Language } from "../language.js";
import { fieldChild, fieldText, kindName } from "../rows.js";
import type { SyntaxTree } from "../syntax-tree.js";
import { bodyOf, C_COUNTING, C_FUNCTIONS } from "./c-family.js";
import { withoutConditionals, withoutMacros } from "./c-preprocessor.js";
import { C_STYLE_COMMENTS } from "./shared.js";

/** Null, no scope, for an anonymous namespace or struct; specialisations keep their arguments. */
function scopeName(tree: SyntaxTree, row: number): string | null {
  return fieldText(tree, row, "name")?.replace(/\s+/g, " ").slice(0, 80) ?? null;
}

/** No type of a function is defined in place: a class there is one that the grammar, behind a macro, read on. */
function bodyOfFunction(tree: SyntaxTree, row: number): number {
  const type = fieldChild(tree, row, "type");
  const isClass = type !== -1 && CLASSES.has(kindName(tree, type)) && fieldChild(tree, type, "body") !== -1;
  return isClass ? -1 : bodyOf(tree, row);
}

const CLASSES: ReadonlySet<string> = new Set(["class_specifier", "struct_specifier", "union_specifier"]);

export const CPP: Language = {
  id: "cpp",
  extensions: [".cc", ".cpp", ".cxx", ".c++", ".h", ".hh", ".hpp", ".hxx", ".h++", ".ipp", ".inl", ".tcc"],
  grammars: ["cpp"],
  codeOf: (text) => ({ grammar: "cpp", text: withoutMacros(text) }),
  repair: withoutConditionals,
  comments: C_STYLE_COMMENTS,
  naming: {
    separator: "::",
    functions: {
      function_definition: { ...C_FUNCTIONS["function_definition"], body: bodyOfFunction },
      lambda_expression: { closure: "long" },
    },
    scopes: {
      namespace_definition: { name: scopeName },
      class_specifier: { name: scopeName },
      struct_specifier: { name: scopeName },
      union_specifier: { name: scopeName },
    },
    bindings: {
      init_declarator: { name: "declarator", value: "value" },
      assignment_expression: { name: "left", value: "right" },
      field_declaration: { name: "declarator", value: "default_value" },
    },
    transparent: ["parenthesized_expression"],
    argumentLists: ["argument_list"],
    wrappers: ["template_declaration"],
    decorators: [],
    calls: { call_expression: "function", new_expression: "type" },
    lastName: { fields: ["function", "field", "name"] },
  },
  counting: {
    ...C_COUNTING,
    loops: ["for_statement", "for_range_loop", "while_statement", "do_statement"],
    catches: ["catch_clause"],
    logicalOperators: ["&&", "||", "and", "or"],
    returns: ["return_statement", "co_return_statement"],
    throws: ["throw_statement"],
  },
};
