import { markup, type Markup } from "./markup.js";

/** Maps a number of the domain to a coordinate, linearly; beyond the domain it stays at the edge. */
export type Scale = (value: number) => number;

export type Span = readonly [low: number, high: number];

export function scale([low, high]: Span, [from, to]: Span): Scale {
  const width = high - low || 1;
  return (value) => from + (Math.min(1, Math.max(0, (value - low) / width)) || 0) * (to - from);
}

/** Round numbers (1, 2 or 5 times a power of ten apart) inside the span, about `count` of them. */
export function ticks([low, high]: Span, count: number): readonly number[] {
  const rough = (high - low) / Math.max(1, count);
  if (!(rough > 0)) return [low];
  const power = 10 ** Math.floor(Math.log10(rough) + 1e-9);
  const step = power * ([1, 2, 5].find((times) => times * power >= rough * (1 - 1e-9)) ?? 10);
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
}

/** The span widened to whole multiples of `step`. */
export function rounded([low, high]: Span, step: number): Span {
  return [step * Math.floor(low / step + 1e-9), step * Math.ceil(high / step - 1e-9)];
}

export interface Drawing {
  /** Unique in the page. */
  readonly id: string;
  /** What it shows, and what it says: all that a reader without sight gets beside the table. */
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly body: readonly Markup[];
}

/** Inline SVG that scales with the page, named and described for a screen reader. */
export function drawing({ id, title, description, width, height, body }: Drawing): Markup {
  return markup`<svg role="img" aria-labelledby="${id}-title ${id}-description" viewBox="0 0 ${width} ${height}" style="min-width:${width / 1.6}px;max-width:${1.2 * width}px">
<title id="${id}-title">${title}</title>
<desc id="${id}-description">${description}</desc>
${body}
</svg>`;
}

export type Shape = "circle" | "diamond";

/** The point of an estimate; what hovers over it is told in `hover`. */
export function point(
  shape: Shape,
  at: { readonly x: number; readonly y: number; readonly radius: number },
  look: { readonly class: string; readonly hover: string },
): Markup {
  const { x, y, radius: r } = at;
  const hover = markup`<title>${look.hover}</title>`;
  if (shape === "circle")
    return markup`<circle class="${look.class}" cx="${x}" cy="${y}" r="${r}">${hover}</circle>`;
  const d = 1.25 * r;
  return markup`<polygon class="${look.class}" points="${x},${y - d} ${x + d},${y} ${x},${y + d} ${x - d},${y}">${hover}</polygon>`;
}

export function line(kind: string, x1: number, y1: number, x2: number, y2: number): Markup {
  return markup`<line class="${kind}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"/>`;
}

export function words(
  kind: string,
  x: number,
  y: number,
  anchor: "start" | "middle" | "end",
  told: string,
): Markup {
  return markup`<text class="${kind}" x="${x}" y="${y}" text-anchor="${anchor}">${told}</text>`;
}
