import { CLASSES, COMMON } from "./classes.mjs";

/**
 * Why our cyclomatic complexity and lizard's differ, found out function by function: each class knows by
 * how much one occurrence of its pattern moves ours against lizard's. What is here was told by reading
 * samples of the differing functions of every language, and lizard's reader of it.
 *
 * @typedef {{ours: number, theirs: number, text: string, end: number, peerEnd: number, inner: number, peerInner: number}} Pair
 *   `inner` and `peerInner`: functions that either of the two sees within this one.
 * @typedef {{name: string, example: string, right: string, step?: number, pattern?: RegExp, test?: (pair: Pair) => boolean}} Class
 */

export const WHY = [
  "## Why they differ",
  "",
  "Each differing function is put in one class: that whose occurrences in its code come to the difference,",
  "or whose evidence (a function within, an end that differs) goes the same way. The classes come from reading",
  'samples of each language and lizard\'s readers; "a choice" is a difference of definition. *Only ours* and *only',
  "lizard's* in the table above are functions that the other does not see or names otherwise: in the files looked",
  'at mostly closures (`(anonymous)` to lizard) and blocks of a test DSL (`it "…" do`, its text to lizard).',
];

/** The pattern of a class is looked for in code without comments and strings. @returns {Map<Class | null, Pair[]>} */
export function classified(language, pairs) {
  const classes = [...(CLASSES[language] ?? []), ...COMMON];
  const found = new Map([...classes, null].map((one) => [one, []]));
  for (const pair of pairs) found.get(classOf(classes, language, pair)).push(pair);
  return found;
}

/**
 * The class whose occurrences alone come to the difference; else one of those that together do; else one
 * that the functions seen within, or where the function ends, explain; else one that goes the same way.
 */
function classOf(classes, language, pair) {
  const difference = pair.ours - pair.theirs;
  const code = codeOf(language, pair.text);
  const moves = classes
    .filter(({ pattern }) => pattern)
    .map((one) => ({ one, by: one.step * (code.match(one.pattern)?.length ?? 0) }))
    .filter(({ by }) => by !== 0);
  const sum = moves.reduce((total, { by }) => total + by, 0);
  const same = moves.filter(({ by }) => by * difference > 0);
  const exact = moves.find(({ by }) => by === difference) ?? (sum === difference ? same[0] : undefined);
  if (exact) return exact.one;
  return classes.find(({ test }) => test?.(pair)) ?? same[0]?.one ?? null;
}

function codeOf(language, text) {
  const strings = text
    .replace(/"""[\s\S]*?"""|'''[\s\S]*?'''/g, '""')
    .replace(/"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g, '""');
  return language === "ruby" || language === "python"
    ? strings.replace(/#[^{\n].*/g, "")
    : strings.replace(/\/\/.*|\/\*[\s\S]*?\*\//g, "");
}
