import { STAR, wildcardMatch } from "./wildcards.js";

/** Where GitHub looks; the first one that exists counts, alone. */
export const CODEOWNERS_PATHS = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"] as const;

/** GitHub loads no larger one. Bytes. */
export const LARGEST_CODEOWNERS = 3 * 1024 * 1024;

/** One line of the file. */
export interface OwnersRule {
  readonly pattern: PathPattern;
  /** As written: `@login`, `@org/team` or an e-mail address, which is never to be shown. Empty: nobody. */
  readonly owners: readonly string[];
}

/** Of a name: a letter, or any one letter. */
type Letter = string | typeof ANY;
/** A name of a path, some names, or one name whatever it is. */
type Segment = readonly (Letter | typeof STAR)[] | typeof ANY;
type PathPattern = readonly (Segment | typeof STAR)[];

const ANY = Symbol("?");
const OWNER = /^(?:@[a-z\d][\w-]*(?:\/[\w.-]+)?|[^\s@]+@[^\s@][^\s@.]*\.[^\s@]+)$/i;

/**
 * Reads a CODEOWNERS file as GitHub does: a line that it would refuse (`!`, `[…]`, what is no owner) is
 * stepped over, and so are comments, also behind an entry.
 * https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export function parseCodeowners(text: string): OwnersRule[] {
  const rules: OwnersRule[] = [];
  for (const line of text.replace(/^\uFEFF/, "").split(/\r\n?|\n/)) {
    // A blank belongs to the pattern if a backslash stands before it; nothing makes a # part of one.
    const words = line.match(/(?:\\.|[^\s\\]|\\$)+/g) ?? [];
    const end = words.findIndex((word) => word.startsWith("#"));
    const [pattern, ...owners] = end < 0 ? words : words.slice(0, end);
    if (pattern === undefined || /^!|[[\]]/.test(pattern) || !owners.every((owner) => OWNER.test(owner)))
      continue;
    rules.push({ pattern: parsePattern(pattern), owners });
  }
  return rules;
}

/** The owners of a file by the last rule that matches it; none is a rule's answer, too. */
export function ownersOf(rules: readonly OwnersRule[], path: string): readonly string[] {
  const names = path.split("/");
  const rule = rules.findLast(({ pattern }) => wildcardMatch(pattern, names, fitsSegment));
  return rule?.owners ?? [];
}

/**
 * As in .gitignore but for one thing: what ends in `/*` is for the files right there, not for those of the
 * folders beside them.
 *
 *   *.js, apps/     anywhere            /apps/, docs/*, a/b    from the root
 *   apps/, a/**     what is below       apps, /a/b             the file, or all below the folder
 */
function parsePattern(pattern: string): PathPattern {
  const segments = pattern.split("/");
  const anchored = segments.length > (segments.at(-1) === "" ? 2 : 1);
  if (segments[0] === "") segments.shift();
  // A slash alone is no file.
  if (segments.every((segment) => segment === "")) return [];
  const folder = segments.at(-1) === "" || segments.at(-1) === "**";
  if (folder) segments.pop();
  const parts: (Segment | typeof STAR)[] = segments.map((segment) =>
    segment === "**" ? STAR : segment === "*" ? ANY : letters(segment),
  );
  if (!anchored) parts.unshift(STAR);
  if (folder) parts.push(ANY, STAR);
  else if (parts.at(-1) !== ANY) parts.push(STAR);
  return parts;
}

function letters(segment: string): (Letter | typeof STAR)[] {
  const found: (Letter | typeof STAR)[] = [];
  const points = [...segment];
  for (let i = 0; i < points.length; i++) {
    const point = points[i]!;
    if (point === "\\" && i + 1 < points.length) found.push(points[++i]!);
    else found.push(point === "*" ? STAR : point === "?" ? ANY : point);
  }
  return found;
}

function fitsSegment(segment: Segment, name: string): boolean {
  return (
    segment === ANY ||
    wildcardMatch(segment, [...name], (letter, point) => letter === ANY || letter === point)
  );
}
