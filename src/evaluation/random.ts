/**
 * Numbers in [0, 1) with 32 random bits: xoshiro128** (Blackman & Vigna 2018), its state filled from the
 * seed by splitmix32. The same seed gives the same draws on every machine.
 */
export function seededRandom(seed: number): () => number {
  let fill = seed | 0;
  const next = (): number => {
    fill = (fill + 0x9e3779b9) | 0;
    const mixed = Math.imul(fill ^ (fill >>> 16), 0x21f0aaad);
    const again = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return again ^ (again >>> 15);
  };
  let [a, b, c, d] = [next(), next(), next(), next()];
  return () => {
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return (result >>> 0) / 2 ** 32;
  };
}

function rotated(bits: number, by: number): number {
  return (bits << by) | (bits >>> (32 - by));
}

/** A shuffled copy (Fisher & Yates). */
export function shuffled(values: ArrayLike<number>, random: () => number): Float64Array {
  const copy = Float64Array.from(values);
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [copy[j]!, copy[i]!];
  }
  return copy;
}
