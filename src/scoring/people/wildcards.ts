/** In a pattern: any number of anything, also none. */
export const STAR = Symbol("*");

/**
 * Whether a pattern with stars matches the whole of a sequence: letters of a name, or names of a path. Steps
 * grow with the product of both lengths at most, whatever the pattern: only the last star is ever retried.
 */
export function wildcardMatch<P, T>(
  pattern: readonly (P | typeof STAR)[],
  items: readonly T[],
  fits: (part: P, item: T) => boolean,
): boolean {
  let [p, i, star, resume] = [0, 0, -1, 0];
  while (i < items.length) {
    const part = pattern[p];
    if (part === STAR) [star, resume, p] = [p, i, p + 1];
    else if (p < pattern.length && fits(part as P, items[i]!)) [p, i] = [p + 1, i + 1];
    else if (star >= 0) [p, i, resume] = [star + 1, resume + 1, resume + 1];
    else return false;
  }
  while (pattern[p] === STAR) p++;
  return p === pattern.length;
}
