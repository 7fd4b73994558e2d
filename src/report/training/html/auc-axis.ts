import type { Estimate, LabelName } from "../../../evaluation/table.js";
import { decimal } from "../figures.js";
import type { Mark } from "../rows.js";
import { line, point, rounded, ticks, words, type Scale, type Shape, type Span } from "./svg.js";
import { markup, type Markup } from "./markup.js";

/** A row far below chance is its own inverse; drawn to scale it would squeeze what is compared. */
const WORTH_SHOWING = 0.42;

/** Chance and everything at or above it, to whole twentieths. */
export function aucSpan(estimates: readonly (Estimate | null)[]): Span {
  const shown = estimates.filter((estimate) => estimate !== null && estimate.value >= WORTH_SHOWING);
  const ends = shown.flatMap((estimate) => {
    const { value, low, high } = estimate!;
    return [value, Math.max(low ?? value, WORTH_SHOWING), high ?? value];
  });
  const [low, high] = rounded([Math.min(0.5, ...ends), Math.max(0.6, ...ends)], 0.05);
  return [Math.max(0, low), Math.min(1, high)];
}

/** Labels differ by shape as well as by colour. */
export const LOOK: Readonly<Record<LabelName, { readonly shape: Shape; readonly class: string }>> = {
  "any-fix": { shape: "circle", class: "any" },
  "narrow-fix": { shape: "diamond", class: "narrow" },
  "fix-count": { shape: "circle", class: "any" },
};

/** An estimate with its interval on one line; an arrow at the edge stands for what lies left of the axis. */
export function estimateOn(
  span: Span,
  x: Scale,
  at: {
    readonly y: number;
    readonly estimate: Estimate | null;
    readonly label: LabelName;
    readonly mark: Mark;
    readonly hover: string;
    readonly radius: number;
  },
): readonly Markup[] {
  const { y, estimate, label, mark, hover, radius } = at;
  if (estimate === null) return [];
  const { shape, class: colour } = LOOK[label];
  const kind = `${colour} ${mark}`;
  if (estimate.value < span[0]) {
    const edge = x(span[0]);
    return [
      markup`<polygon class="mark ${kind}" points="${edge - 5},${y} ${edge + 4},${y - 5} ${edge + 4},${y + 5}"><title>${hover}</title></polygon>`,
    ];
  }
  const { low, high, value } = estimate;
  return [
    ...(low === null || high === null ? [] : [line(`range ${kind}`, x(low), y, x(high), y)]),
    point(shape, { x: x(value), y, radius }, { class: `mark ${kind}`, hover }),
  ];
}

/** Grid lines and figures of an AUC axis; chance is drawn stronger. */
export function aucAxis(span: Span, x: Scale, [top, bottom]: Span, count: number): readonly Markup[] {
  return [
    ...ticks(span, count).flatMap((tick) => [
      line("grid", x(tick), top, x(tick), bottom),
      words("tick", x(tick), bottom + 16, "middle", decimal(tick, 2)),
    ]),
    line("chance", x(0.5), top, x(0.5), bottom),
  ];
}
