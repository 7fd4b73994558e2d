/**
 * Two readings of C and C++ without their preprocessor, for a grammar that has none either; C# has the
 * conditionals too. Both put blanks in place of what they take away, so that every offset and line stays
 * what it is in the file.
 */

const MACRO = String.raw`[A-Z][A-Z0-9]*_[A-Z0-9_]+`;

/** What makes a macro before it superfluous: no expression starts so. */
const DECLARATION_STARTS =
  "(?:template|namespace|class|struct|union|enum|static|inline|constexpr|extern|void|int|bool|char|auto|unsigned|signed|long|short|float|double|const|virtual|explicit|friend|using|typedef)\\b";

const MACROS: readonly RegExp[] = [
  // A line of its own: FMT_BEGIN_NAMESPACE.
  new RegExp(String.raw`^[\uFEFF \t]*${MACRO}[ \t]*\r?$`, "gm"),
  // Before a declaration, maybe with arguments: LIB_API int f(); LIB_EXPORT template <…>.
  new RegExp(String.raw`^[ \t]*(?:${MACRO}(?:\([^()\n]*\))?[ \t]+)+(?=${DECLARATION_STARTS})`, "gm"),
  // Before a member: LIB_NO_UNIQUE_ADDRESS Type name;
  new RegExp(String.raw`^[ \t]*${MACRO}[ \t]+(?=[A-Za-z_][\w:]*[ \t]+\w+[ \t]*;)`, "gm"),
];

/** Between `class` and its name: class LIB_EXPORT Name {. No lookbehind: it reads long blanks time and again. */
const AFTER_CLASS = new RegExp(
  String.raw`(\b(?:class|struct|union)[ \t]+)(${MACRO})(?=[ \t]+[A-Za-z_]\w*(?:[ \t]+final)?\s*[:{])`,
  "g",
);

/** Before a constructor or destructor: LIB_INLINE Name(…); constexpr LIB_INLINE ~Name(). */
const BEFORE_CONSTRUCTOR = new RegExp(
  String.raw`^([ \t]*(?:(?:explicit|constexpr|inline|virtual)[ \t]+)*)((?:${MACRO}[ \t]+)+)(?=~?([A-Za-z_]\w*)\()`,
  "gm",
);

const CLASS_NAME = /\b(?:class|struct|union)[ \t]+([A-Za-z_]\w*)/g;

/** Attribute macros away: the grammar takes `NAME_API namespace x {` for a function. */
export function withoutMacros(text: string): string {
  const code = MACROS.reduce((rest, macro) => rest.replace(macro, blank), text).replace(
    AFTER_CLASS,
    (_found, before: string, macro: string) => before + blank(macro),
  );
  const classes = new Set(Array.from(code.matchAll(CLASS_NAME), ([, name]) => name));
  // Before any other name it may be a type: MY_TYPE f().
  return code.replace(BEFORE_CONSTRUCTOR, (found: string, before: string, macros: string, name: string) =>
    classes.has(name) ? before + blank(macros) : found,
  );
}

/** A directive, and whether what it asks never is so. */
const CONDITIONAL = /^\s*#\s*(if|ifdef|ifndef|elif|elifdef|elifndef|else|endif)\b(\s+(?:0|false)\s*$)?/;

interface Group {
  /** Lines of the directives of `#if … #else … #endif` so far. */
  readonly directives: number[];
  /** The first branch is `#if 0`, C#'s `#if false`. */
  readonly isDead: boolean;
}

/**
 * Conditional compilation away. Branches that are whole statements all stay, one after the other; where
 * they are not (`if (a) {` or `if (b) {` before one shared body) only the first one does.
 */
export function withoutConditionals(text: string): string {
  const lines = text.split("\n");
  const open: Group[] = [];
  for (let i = 0; i < lines.length; i++) {
    const word = CONDITIONAL.exec(lines[i]!);
    if (!word) continue;
    if (word[1]!.startsWith("if")) open.push({ directives: [i], isDead: word[2] !== undefined });
    else open.at(-1)?.directives.push(i);
    if (word[1] === "endif") {
      const group = open.pop();
      if (group) settle(lines, group);
    }
  }
  return lines.join("\n");
}

/** Inner groups are settled before the one around them looks at its branches. */
function settle(lines: string[], { directives, isDead }: Group): void {
  const branches = directives.slice(1).map((end, i) => [directives[i]! + 1, end] as const);
  for (const directive of directives) blankDirective(lines, directive);
  const before = significant(lines.slice(Math.max(0, directives[0]! - 20), directives[0])).slice(-1);
  const areWhole =
    (before === "" || ";{}:)".includes(before)) &&
    branches.every(([from, to]) => isWhole(significant(lines.slice(from, to))));
  const kept = isDead ? 1 : 0;
  branches.forEach(([from, to], i) => {
    if ((isDead && i === 0) || (!areWhole && i !== kept)) {
      for (let line = from; line < to; line++) lines[line] = blank(lines[line]!);
    }
  });
}

function blankDirective(lines: string[], from: number): void {
  let line = from;
  while (/\\\r?$/.test(lines[line] ?? "")) lines[line] = blank(lines[line++]!);
  lines[line] = blank(lines[line] ?? "");
}

/** Statements from first to last: nothing left open, nothing closed that was not opened. */
function isWhole(code: string): boolean {
  let depth = 0;
  for (const sign of code) {
    if (sign === "{") depth++;
    else if (sign === "}" && --depth < 0) return false;
  }
  return depth === 0 && (code === "" || /[;}]$/.test(code));
}

/** The text less comments, strings and other directives. */
function significant(lines: readonly string[]): string {
  return lines
    .filter((line) => !/^\s*#/.test(line))
    .join("\n")
    .replace(/"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, '""')
    .replace(/""\s*$/, "")
    .trim();
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, " ");
}
