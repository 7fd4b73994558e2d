import type { CommentRules } from "../language.js";

/**
 * `//` and block comments. Inside a block each line starts with a star by idiom; a star that touches a
 * word is code, C's `*p = 0;`.
 */
export const C_STYLE_COMMENTS: CommentRules = {
  lineComment: ["//"],
  blockComment: { open: "/*", close: "*/" },
  idiom: /^(?:\*(?:\s|$)|\*+\/$)/,
};
