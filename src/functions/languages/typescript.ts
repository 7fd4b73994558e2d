import type { Language } from "../language.js";
import { ECMASCRIPT_COMMENTS, ECMASCRIPT_COUNTING, ECMASCRIPT_NAMING } from "./ecmascript.js";

export const TYPESCRIPT: Language = {
  id: "typescript",
  extensions: [".ts", ".mts", ".cts"],
  grammars: ["typescript"],
  comments: ECMASCRIPT_COMMENTS,
  naming: ECMASCRIPT_NAMING,
  counting: ECMASCRIPT_COUNTING,
};

/** A grammar of its own: `<T>x` is a cast in .ts and an element in .tsx. */
export const TSX: Language = { ...TYPESCRIPT, id: "tsx", extensions: [".tsx"], grammars: ["tsx"] };
