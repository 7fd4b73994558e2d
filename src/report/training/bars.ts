import { padEnd, padStart } from "../columns.js";
import { grouped } from "../wording.js";
import { bar, decimal, NONE, share } from "./figures.js";
import type { TrainingResult } from "./result.js";

/** Cells of the longest bar: with its numbers it fits a phone's code block. */
const CELLS = 24;

/** Learning curve as text: one line a point, the bar from zero. No foreign text. */
export function learningBars({ learningCurve }: Pick<TrainingResult, "learningCurve">): readonly string[] {
  if (learningCurve.length === 0) return [];
  const longest = Math.max(0, ...learningCurve.map(({ rho }) => rho ?? 0));
  return [
    `${padStart("functions", 9)}  ${padStart("ρ", 6)}`,
    ...learningCurve.map(({ functions, rho }) =>
      `${padStart(grouped(functions), 9)}  ${padStart(decimal(rho, 3), 6)}  ${bar(rho, longest, CELLS)}`.trimEnd(),
    ),
  ];
}

/** Reliability as text: the bar is the share observed, │ the share predicted. No foreign text. */
export function reliabilityBars({ reliability }: Pick<TrainingResult, "reliability">): readonly string[] {
  const { bins } = reliability;
  if (bins.length === 0) return [];
  const longest = Math.max(...bins.flatMap(({ predicted, observed }) => [predicted, observed]));
  return [
    `predicted  observed  functions`,
    ...bins.map(({ predicted, observed, count }) => {
      const told = [padStart(share(predicted), 9), padStart(observedOf(observed, count), 8)];
      const drawn = count === 0 ? "" : withTick(bar(observed, longest, CELLS), predicted / longest);
      return `${told.join("  ")}  ${padStart(grouped(count), 9)}  ${drawn}`.trimEnd();
    }),
  ];
}

function observedOf(observed: number, count: number): string {
  return count === 0 ? NONE : share(observed);
}

function withTick(drawn: string, at: number): string {
  const cell = Math.min(CELLS - 1, Math.max(0, Math.round((Number.isFinite(at) ? at : 0) * CELLS) - 1));
  const cells = [...padEnd(drawn, CELLS)];
  cells[cell] = "│";
  return cells.join("").trimEnd();
}
