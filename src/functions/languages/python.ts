import type { Language } from "../language.js";
import { childOfKind, kindName, textOf } from "../rows.js";

export const PYTHON: Language = {
  id: "python",
  extensions: [".py", ".pyw"],
  grammars: ["python"],
  comments: {
    lineComment: ["#"],
    blockComment: null,
    // Where a docstring opens or closes; its other lines look like code.
    idiom: /^[rRuU]?(?:"""|''')(?:.*(?:"""|'''))?$|^[rRuU]?(?:"""|''')\w[^=()]*$/,
  },
  naming: {
    separator: ".",
    functions: { function_definition: {}, lambda: { closure: "long" } },
    scopes: { class_definition: {} },
    bindings: {
      assignment: { name: "left", value: "right" },
      pair: { name: "key", value: "value" },
    },
    transparent: [
      "parenthesized_expression",
      "keyword_argument",
      "conditional_expression",
      "boolean_operator",
    ],
    argumentLists: ["argument_list"],
    wrappers: ["decorated_definition"],
    decorators: [],
    calls: { call: "function" },
    lastName: { fields: ["function", "attribute"] },
  },
  counting: {
    comments: ["comment"],
    isDocumentation: (tree, row) =>
      kindName(tree, row) === "expression_statement" &&
      kindName(tree, row + 1) === "string" &&
      tree.next[row + 1] === tree.next[row],
    ifs: ["if_statement"],
    elseIfs: ["elif_clause"],
    elseClauses: ["else_clause"],
    alsoElse: ["for_statement", "while_statement", "try_statement"],
    loops: ["for_statement", "while_statement"],
    catches: ["except_clause"],
    conditionals: ["conditional_expression"],
    switches: ["match_statement"],
    arms: ["case_clause"],
    // A guard counts on its own, as an `if_clause`.
    armDecisions: (tree, row) => {
      const pattern = childOfKind(tree, row, "case_pattern");
      const isWild = pattern !== -1 && textOf(tree, pattern) === "_";
      return isWild && childOfKind(tree, row, "if_clause") === -1 ? 0 : 1;
    },
    // Of comprehensions and, `if_clause`, of guarded cases.
    otherDecisions: ["for_in_clause", "if_clause"],
    logical: ["boolean_operator"],
    logicalOperators: ["and", "or"],
    shorthand: [],
    parentheses: ["parenthesized_expression"],
    returns: ["return_statement"],
    jumps: ["break_statement", "continue_statement"],
    throws: ["raise_statement"],
    members: ["attribute"],
    parameters: {
      fields: ["parameters"],
      ignore: ["positional_separator", "keyword_separator"],
      isReceiver: (tree, row) => ["self", "cls"].includes(textOf(tree, row)),
    },
  },
};
