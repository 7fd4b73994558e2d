/** What kind of edit it is, read from the text of the lines that it adds to a function and removes from it. */

const TOKEN =
  /[\p{L}_$][\p{L}\p{N}_$]*|\p{N}[\p{L}\p{N}_.]*|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|&&|\|\||[^\s\p{L}\p{N}]/gu;
const WORD = /^[\p{L}_$]/u;
/** Words of the twelve languages together: a token is counted by what it reads like, not by a grammar. */
const KINDS = {
  conditions:
    /^(?:if|elif|elsif|unless|else|case|when|switch|match|for|foreach|while|until|loop|and|or|&&|\|\||\?)$/,
  errors:
    /^(?:try|catch|except|rescue|ensure|finally|raise|throw|throws|panic|unwrap|expect|err|error|Err|assert|goto)$/,
  exits: /^(?:return|yield|break|continue|exit)$/,
  literals: /^[\p{N}"']/u,
};
/** A shorter line is alike by chance: a brace, an `else`. */
const SHORTEST_MOVED = 8;

export function tokensOf(lines) {
  return lines.flatMap((line) => line.match(TOKEN) ?? []);
}

/** The lines that a whole change removes, to tell the ones that it only moves. */
export function movedLines(removed) {
  return new Set(removed.map((line) => line.trim()).filter((line) => line.length >= SHORTEST_MOVED));
}

/**
 * @param added the lines of code that the change adds in the function @param removed those it takes
 * @param before tokens of the file as it was, none for a new one @param gone of movedLines
 */
export function editText(added, removed, before, gone) {
  const [ours, theirs] = [tokensOf(added), tokensOf(removed)];
  const [fresh, lost] = [without(ours, theirs), without(theirs, ours)];
  const words = new Set(ours.filter((token) => WORD.test(token)));
  const kinds = Object.entries(KINDS).flatMap(([kind, form]) => [
    [kind, fresh.filter((token) => form.test(token)).length],
    [`${kind}Lost`, lost.filter((token) => form.test(token)).length],
  ]);
  return {
    tokens: ours.length,
    tokensLost: theirs.length,
    fresh: fresh.length,
    lost: lost.length,
    words: words.size,
    newWords: [...words].filter((word) => !before.counts.has(word)).length,
    calls: ours.filter((token, i) => token === "(" && i > 0 && WORD.test(ours[i - 1])).length,
    surprise: surprise(ours, before),
    moved: added.filter((line) => gone.has(line.trim())).length,
    indent: added.length === 0 ? 0 : added.reduce((sum, line) => sum + indentOf(line), 0) / added.length,
    ...Object.fromEntries(kinds),
  };
}

/** How often each token stands in those lines. */
export function tokenCounts(lines) {
  const counts = new Map();
  const tokens = tokensOf(lines);
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return { counts, total: tokens.length };
}

/** Bits that the tokens take under the file's own frequencies, one added to each. */
function surprise(tokens, { counts, total }) {
  return tokens.reduce(
    (bits, token) => bits - Math.log2(((counts.get(token) ?? 0) + 1) / (total + counts.size + 1)),
    0,
  );
}

/** The tokens that one side has more often than the other. */
function without(tokens, others) {
  const left = new Map();
  for (const token of others) left.set(token, (left.get(token) ?? 0) + 1);
  return tokens.filter((token) => {
    const n = left.get(token) ?? 0;
    left.set(token, n - 1);
    return n <= 0;
  });
}

function indentOf(line) {
  return line.replaceAll("\t", "    ").search(/\S|$/);
}
