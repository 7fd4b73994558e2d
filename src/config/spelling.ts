/**
 * The known word that a misspelt one most likely means, or null: the nearest by optimal string alignment
 * distance (insertions, deletions, replacements, swapped neighbours), at most a third of its length away.
 */
export function nearest(word: string, known: readonly string[]): string | null {
  const plain = (text: string): string => text.toLowerCase().replace(/[_\s]/g, "-");
  let best: { readonly word: string; readonly distance: number } | null = null;
  for (const candidate of known) {
    const [given, meant] = [plain(word.slice(0, LONGEST)), plain(candidate)];
    const related =
      meant.length >= 4 && given.length >= 4 && (meant.startsWith(given) || given === `${meant}s`);
    const distance = related ? 1 : alignmentDistance(given, meant);
    if (distance <= Math.max(1, Math.floor(meant.length / 3)) && distance < (best?.distance ?? Infinity))
      best = { word: candidate, distance };
  }
  return best?.word ?? null;
}

/** No key is longer; what is, is no slip of the finger. Characters. */
const LONGEST = 40;

function alignmentDistance(a: string, b: string): number {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    [before, last] = [last, row];
  }
  return last[b.length]!;
}
