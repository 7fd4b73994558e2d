/** A word is identifier-like: letters of any script, digits, `_` and `$`, not led by a digit. */
function isWordUnit(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 48 && unit <= 57) ||
    unit === 95 ||
    unit === 36 ||
    unit >= 0xaa
  );
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** Counts the distinct words between two offsets. The text is cut into words once. */
export function vocabularyOf(text: string): (start: number, end: number) => number {
  const starts: number[] = [];
  const words: number[] = [];
  const ids = new Map<string, number>();
  for (let at = 0; at < text.length; at++) {
    if (!isWordUnit(text.charCodeAt(at))) continue;
    const start = at;
    while (at < text.length && isWordUnit(text.charCodeAt(at))) at++;
    if (isDigit(text.charCodeAt(start))) continue;
    const word = text.slice(start, at);
    let id = ids.get(word);
    if (id === undefined) ids.set(word, (id = ids.size));
    starts.push(start);
    words.push(id);
  }
  const seen = new Uint32Array(ids.size);
  let stamp = 0;
  return (start, end) => {
    stamp++;
    let distinct = 0;
    for (let i = lowerBound(starts, start); i < starts.length && starts[i]! < end; i++) {
      if (seen[words[i]!] === stamp) continue;
      seen[words[i]!] = stamp;
      distinct++;
    }
    return distinct;
  };
}

function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
