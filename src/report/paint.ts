import type { Band } from "../scoring/bands.js";

/** Select Graphic Rendition codes (ECMA-48) per band; a normal one needs no colour. */
const CODES: Readonly<Record<Band, string | null>> = {
  critical: "1;31",
  high: "31",
  elevated: "33",
  normal: null,
};

export interface Paint {
  readonly band: (text: string, band: Band) => string;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

/** Colours, or none: whether the output is a terminal is the caller's knowledge. */
export function paintWith(colour: boolean): Paint {
  const sgr = (code: string | null, text: string) =>
    colour && code !== null ? `\u001B[${code}m${text}\u001B[0m` : text;
  return {
    band: (text, band) => sgr(CODES[band], text),
    bold: (text) => sgr("1", text),
    dim: (text) => sgr("2", text),
  };
}
