import type { Language } from "../language.js";
import { childOfKind, fieldChild, fieldText, kindName } from "../rows.js";
import type { SyntaxTree } from "../syntax-tree.js";
import { C_STYLE_COMMENTS } from "./shared.js";

/** `Type` of an inherent impl, `<Type as Trait>` of a trait's, lifetimes and type parameters left out. */
function implName(tree: SyntaxTree, row: number): string | null {
  const type = fieldText(tree, row, "type");
  if (type === null) return null;
  const trait = fieldText(tree, row, "trait");
  const bare = flat(type).replace(/<.*/s, "");
  // A trait's arguments tell its implementations apart: From<A>, From<B>.
  return trait === null ? bare : `<${bare} as ${flat(trait)}>`;
}

const flat = (text: string): string => text.replace(/\s+/g, " ").slice(0, 60);

/**
 * A match is exhaustive, so its last arm is what is left over: n arms decide n − 1 times. A guard decides
 * once more, and so does `let … else`.
 */
function armDecisions(tree: SyntaxTree, row: number): number {
  if (kindName(tree, row) === "let_declaration") return fieldChild(tree, row, "alternative") === -1 ? 0 : 1;
  const pattern = fieldChild(tree, row, "pattern");
  const isGuarded = pattern !== -1 && fieldChild(tree, pattern, "condition") !== -1;
  return Number(!isLastArm(tree, row)) + Number(isGuarded);
}

function isLastArm(tree: SyntaxTree, row: number): boolean {
  const end = tree.next[tree.parent[row]!]!;
  for (let after = tree.next[row]!; after < end; after = tree.next[after]!) {
    if (kindName(tree, after) === "match_arm") return false;
  }
  return true;
}

export const RUST: Language = {
  id: "rust",
  extensions: [".rs"],
  grammars: ["rust"],
  comments: C_STYLE_COMMENTS,
  naming: {
    separator: "::",
    functions: { function_item: {}, closure_expression: { closure: "long" } },
    scopes: { mod_item: {}, trait_item: {}, impl_item: { name: implName } },
    bindings: {
      let_declaration: { name: "pattern", value: "value" },
      static_item: { name: "name", value: "value" },
      const_item: { name: "name", value: "value" },
      assignment_expression: { name: "left", value: "right" },
      field_initializer: { name: "field", value: "value" },
    },
    transparent: ["parenthesized_expression", "reference_expression", "type_cast_expression"],
    argumentLists: ["arguments"],
    wrappers: [],
    decorators: ["attribute_item"],
    calls: { call_expression: "function", macro_invocation: "macro" },
    lastName: { fields: ["function", "field", "name"] },
  },
  counting: {
    comments: ["line_comment", "block_comment"],
    ifs: ["if_expression"],
    elseIfs: [],
    elseClauses: ["else_clause"],
    alsoElse: ["let_declaration"],
    loops: ["loop_expression", "while_expression", "for_expression"],
    catches: [],
    conditionals: [],
    switches: ["match_expression"],
    arms: ["match_arm", "let_declaration"],
    armDecisions,
    // `?` returns early.
    otherDecisions: ["try_expression"],
    logical: ["binary_expression", "let_chain"],
    logicalOperators: ["&&", "||"],
    shorthand: [],
    parentheses: ["parenthesized_expression"],
    returns: ["return_expression"],
    jumps: ["break_expression", "continue_expression"],
    labels: ["label"],
    throws: ["try_expression"],
    members: ["field_expression"],
    parameters: {
      fields: ["parameters"],
      ignore: ["self_parameter", "attribute_item"],
      isReceiver: (tree, row) => {
        const pattern = fieldChild(tree, row, "pattern");
        return pattern !== -1 && childOfKind(tree, row, "self") === pattern;
      },
    },
  },
};
