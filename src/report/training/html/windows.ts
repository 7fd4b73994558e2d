import type { Estimate } from "../../../evaluation/table.js";
import { cut } from "../../columns.js";
import { plain } from "../../escape.js";
import { count, day } from "../../wording.js";
import type { Contest, Window } from "../rows.js";
import { temporalTable, type Table } from "../table-of.js";
import { populationOf } from "../wording.js";
import { aucAxis, aucSpan, estimateOn } from "./auc-axis.js";
import type { Markup } from "./markup.js";
import { drawing, scale, words, type Span } from "./svg.js";

const WIDTH = 960;
const NAMES = 170;
const ROW = 19;
const TOP = 46;
/** Panels side by side; more begin another drawing. */
const ABREAST = 4;

/** AUC of both labels in each window, rows in the order of the mean: does the order hold over time? */
export function windowPanels(
  windows: readonly Window[],
  mean: Window | null,
  contest: Contest | null,
): readonly Markup[] {
  const tables = windows.map((window) => temporalTable(window.rows, contest));
  const order = temporalTable([...(mean?.rows ?? []), ...windows.flatMap(({ rows }) => rows)], contest);
  const span = aucSpan(
    tables.flatMap(({ columns, rows }) =>
      rows.flatMap(({ cells }) =>
        cells.filter((_, i) => columns[i]!.key === "auc").map(({ estimate }) => pointOf(estimate)),
      ),
    ),
  );
  const groups = Array.from({ length: Math.ceil(windows.length / ABREAST) }, (_, g) => g);
  return groups.map((g) => {
    const [from, to] = [ABREAST * g, ABREAST * (g + 1)];
    const shown = windows.slice(from, to);
    const bottom = TOP + ROW * order.rows.length;
    const each = (WIDTH - NAMES) / Math.min(ABREAST, Math.max(2, shown.length));
    return drawing({
      id: `windows-${g + 1}`,
      title: `AUC in ${count(shown.length, "window")}`,
      description: shown
        .map((window, i) => `Features up to ${day(window.cutoff)}: ${leader(tables[from + i]!)}`)
        .join(". "),
      width: WIDTH,
      height: bottom + 26,
      body: [
        ...order.rows.map((row, i) =>
          words(`name small ${row.mark}`, 8, TOP + ROW * i + ROW / 2 + 4, "start", cut(plain(row.name), 24)),
        ),
        ...shown.flatMap((window, i) =>
          panel(window, { table: tables[from + i]!, order }, { span, from: NAMES + each * i, width: each }),
        ),
      ],
    });
  });
}

function panel(
  window: Window,
  { table, order }: { readonly table: Table; readonly order: Table },
  { span, from, width }: { readonly span: Span; readonly from: number; readonly width: number },
): readonly Markup[] {
  const bottom = TOP + ROW * order.rows.length;
  const x = scale(span, [from + 14, from + width - 26]);
  const [functions, ...shares] = populationOf(window).split(", ");
  return [
    words("heading", from + 14, 16, "start", day(window.cutoff)),
    words("tick", from + 14, 32, "start", `${functions}${shares[0] === undefined ? "" : `, ${shares[0]}`}`),
    ...aucAxis(span, x, [TOP, bottom], 4),
    ...order.rows.flatMap(({ name, mark }, r) => {
      const row = table.rows.find((candidate) => candidate.name === name);
      const y = TOP + ROW * r + ROW / 2;
      return table.columns.flatMap(({ key, label }, i) => {
        if (key !== "auc") return [];
        const cell = row?.cells[i];
        const estimate = pointOf(cell?.estimate ?? null);
        const hover = `${name}, ${label}: ${cell?.value ?? ""}`;
        return estimateOn(span, x, { y, estimate, label, mark, hover, radius: 4 });
      });
    }),
  ];
}

/** Intervals are left to the forest: here they would hide the order. */
function pointOf(estimate: Estimate | null): Estimate | null {
  return estimate === null ? null : { value: estimate.value, low: null, high: null };
}

function leader({ rows, columns }: Table): string {
  const best = rows[0];
  return best === undefined ? "no row" : `best ${best.name}, ${columns[0]!.heading} ${best.cells[0]!.value}`;
}
