import type { Language } from "../language.js";
import { ECMASCRIPT_COUNTING, ECMASCRIPT_NAMING, ECMASCRIPT_COMMENTS } from "./ecmascript.js";

/** Vue and Svelte: what is between <script> tags, in the language that `lang` names. */

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi;
const LANG = /\blang\s*=\s*["']?(\w+)/i;

/** Everything outside of scripts becomes blanks, so that offsets and lines stay what they are in the file. */
export function scriptsOf(text: string): ReturnType<NonNullable<Language["codeOf"]>> {
  let code = "";
  let lang = "";
  for (const match of text.matchAll(SCRIPT)) {
    const [whole, attributes = "", body = ""] = match;
    const start = match.index + whole.indexOf(">", "<script".length + attributes.length) + 1;
    code += blank(text.slice(code.length, start)) + body;
    lang = LANG.exec(attributes)?.[1]?.toLowerCase() ?? lang;
  }
  return { grammar: GRAMMARS[lang] ?? "javascript", text: code + blank(text.slice(code.length)) };
}

const GRAMMARS: Readonly<Record<string, "typescript" | "tsx">> = {
  ts: "typescript",
  typescript: "typescript",
  tsx: "tsx",
};

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, " ");
}

const EMBEDDED = {
  grammars: ["javascript", "typescript", "tsx"],
  codeOf: scriptsOf,
  comments: { ...ECMASCRIPT_COMMENTS, idiom: /^(?:\*(?:\s|$)|\*+\/$|<!--.*-->$)/ },
  naming: ECMASCRIPT_NAMING,
  counting: ECMASCRIPT_COUNTING,
} as const satisfies Partial<Language>;

export const VUE: Language = { ...EMBEDDED, id: "vue", extensions: [".vue"] };

export const SVELTE: Language = { ...EMBEDDED, id: "svelte", extensions: [".svelte"] };
