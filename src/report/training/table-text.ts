import type { EvaluatedRow } from "../../evaluation/table.js";
import { cut, padEnd, padStart, widthOf, wrap } from "../columns.js";
import { terminal } from "../escape.js";
import type { Paint } from "../paint.js";
import { meanOf, retrospectiveOf, TEMPORAL_LABELS, windowsOf, type Contest } from "./rows.js";
import {
  asideTable,
  labelTable,
  temporalTable,
  windowsTable,
  type Column,
  type Table,
  type TableRow,
} from "./table-of.js";
import {
  ASIDE,
  ASIDE_MEANS,
  INTERVAL_MEANS,
  legend,
  populationOf,
  RETROSPECTIVE,
  RETROSPECTIVE_MEANS,
  SIGNS,
  spanOf,
  windowOf,
} from "./wording.js";

export interface To {
  readonly paint: Paint;
  readonly width: number;
}

/** Longest row name shown in full. Cells. */
const NAME = 28;
const GAP = "  ";

/** The tables of `train` and `evaluate` for a terminal: mean, each window, then the retrospective ones. */
export function tableLines(
  rows: readonly EvaluatedRow[],
  contest: Contest | null,
  to: To,
): readonly string[] {
  const mean = meanOf(rows);
  const windows = windowsOf(rows);
  const past = retrospectiveOf(rows);
  const titled = (title: string, table: Table): readonly string[] => [
    "",
    to.paint.bold(wrap(terminal(title), to.width)),
    ...linesOf(table, to),
  ];
  const byWindow = (): readonly string[] => [
    ...TEMPORAL_LABELS.flatMap(({ label, told }) => {
      const each = windowsTable(windows, label, { mean, contest });
      return each.columns.length === 0 ? [] : titled(`AUC, ${told}, features up to`, each);
    }),
    ...windows.map((window) => to.paint.dim(wrap(terminal(windowOf(window)), to.width))),
  ];
  const table = mean === null ? null : temporalTable(mean.rows, contest);
  const aside = asideTable(mean?.rows ?? []);
  return [
    ...(mean === null || table === null
      ? ["", "No window could be tested."]
      : [
          ...titled(`${upperFirst(spanOf(mean, windows))}: ${populationOf(mean)}`, table),
          to.paint.dim(wrap([INTERVAL_MEANS, ...signsOf(table)].join(" "), to.width)),
        ]),
    ...(aside.columns.length === 0
      ? []
      : [...titled(ASIDE, aside), to.paint.dim(wrap(`${upperFirst(ASIDE_MEANS)}.`, to.width))]),
    ...(windows.length < 2 ? [] : byWindow()),
    ...[...new Set(past.map(({ label }) => label))].flatMap((label) =>
      titled(`${RETROSPECTIVE}: ${RETROSPECTIVE_MEANS}`, labelTable(past, label)),
    ),
  ];
}

function signsOf(table: Table): readonly string[] {
  const told = legend(table.rows.map(({ mark }) => mark));
  return told === "" ? [] : [`${told}.`];
}

/** Columns from the left while they fit; those that do not are named, not silently dropped. */
function linesOf({ columns, rows }: Table, { paint, width }: To): readonly string[] {
  const names = rows.map(({ name }) => cut(terminal(name), NAME));
  const nameWidth = Math.max(3, ...names.map(widthOf));
  const headings = columns.map(({ heading }) => terminal(heading));
  const layout = columns.map((column, i) => layoutOf(column, headings[i]!, rows, i));
  let [used, fitting] = [2 + nameWidth, 0];
  for (const { width: cells } of layout) {
    used += GAP.length + cells;
    if (fitting > 0 && used > width) break;
    fitting += 1;
  }
  const shown = layout.slice(0, fitting);
  const head = shown.map((column) => padStart(column.heading, column.width));
  const left = headings.slice(fitting);
  return [
    paint.dim([padEnd("", 2 + nameWidth), ...head].join(GAP)),
    ...rows.map((row, r) => {
      const told = [`${padEnd(SIGNS[row.mark], 1)} ${padEnd(names[r]!, nameWidth)}`].concat(
        shown.map((column) => column.cells[r]!),
      );
      const line = told.join(GAP).trimEnd();
      return row.mark === "candidate" ? paint.bold(line) : line;
    }),
    ...(left.length === 0 ? [] : [paint.dim(wrap(`Not at this width: ${left.join("; ")}.`, width))]),
  ];
}

interface Layout {
  readonly heading: string;
  readonly width: number;
  readonly cells: readonly string[];
}

function layoutOf(column: Column, heading: string, rows: readonly TableRow[], i: number): Layout {
  const cells = rows.map((row) => row.cells[i]!);
  const widest = Math.max(0, ...cells.map(({ value }) => widthOf(value)));
  const intervals = column.interval ? Math.max(0, ...cells.map(({ interval }) => widthOf(interval))) : 0;
  const told = cells.map(({ value, interval }) => {
    const number = padStart(value, widest);
    return intervals === 0 ? number : `${number} ${padEnd(interval, intervals)}`;
  });
  const width = Math.max(widthOf(heading), ...told.map(widthOf));
  return { heading, width, cells: told.map((cell) => padStart(cell, width)) };
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
