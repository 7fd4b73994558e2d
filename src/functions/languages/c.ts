import type { Language } from "../language.js";
import { C_COUNTING, C_FUNCTIONS } from "./c-family.js";
import { withoutConditionals, withoutMacros } from "./c-preprocessor.js";
import { C_STYLE_COMMENTS } from "./shared.js";

/** Headers are read as C++, which parses C's almost as well as C's own grammar: nothing tells them apart. */
export const C: Language = {
  id: "c",
  extensions: [".c"],
  grammars: ["c"],
  codeOf: (text) => ({ grammar: "c", text: withoutMacros(text) }),
  repair: withoutConditionals,
  comments: C_STYLE_COMMENTS,
  naming: {
    separator: "::",
    functions: C_FUNCTIONS,
    scopes: {},
    bindings: {},
    transparent: [],
    argumentLists: ["argument_list"],
    wrappers: [],
    decorators: [],
    calls: { call_expression: "function" },
    lastName: { fields: ["function", "field"] },
  },
  counting: C_COUNTING,
};
