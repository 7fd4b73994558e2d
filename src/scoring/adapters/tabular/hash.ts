/**
 * The hash of terms: 32-bit FNV-1a over UTF-16 code units (for ASCII the published byte-wise FNV-1a), then
 * MurmurHash3's finaliser, because FNV's low bits alone spread short words badly. No platform, locale or
 * process state enters, so an adapter means the same everywhere.
 */

export const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** One step of FNV-1a; signed between steps, only `mix` makes it unsigned. */
export function fold(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, FNV_PRIME);
}

/** MurmurHash3's fmix32: every input bit reaches every output bit. Unsigned. */
export function mix(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

export function foldText(hash: number, text: string): number {
  let h = hash;
  for (let i = 0; i < text.length; i++) h = fold(h, text.charCodeAt(i));
  return h;
}

/** Which of `folds` parts a file belongs to: by its path alone, so that a function never leaves its file. */
export function foldOfPath(path: string, folds: number): number {
  return mix(foldText(FNV_OFFSET, path)) % folds;
}
