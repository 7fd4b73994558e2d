import type { Language } from "../language.js";
import { ECMASCRIPT_COMMENTS, ECMASCRIPT_COUNTING, ECMASCRIPT_NAMING } from "./ecmascript.js";

/** JSX is part of the grammar, in .js files too. */
export const JAVASCRIPT: Language = {
  id: "javascript",
  extensions: [".js", ".jsx", ".mjs", ".cjs"],
  grammars: ["javascript"],
  comments: ECMASCRIPT_COMMENTS,
  naming: ECMASCRIPT_NAMING,
  counting: ECMASCRIPT_COUNTING,
};
