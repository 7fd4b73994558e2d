import { cut } from "../../columns.js";
import { plain } from "../../escape.js";
import { intervalOf, metric } from "../figures.js";
import { TEMPORAL_LABELS, type Contest, type Window } from "../rows.js";
import { temporalTable, type Column, type TableRow } from "../table-of.js";
import { aucAxis, aucSpan, estimateOn } from "./auc-axis.js";
import { NOTHING, markup, type Markup } from "./markup.js";
import { drawing, line, scale, words, type Span } from "./svg.js";

const WIDTH = 960;
const NAMES = 200;
const FIGURE = 56;
const ROW = 26;
const TOP = 34;

/** AUC with its interval, one line a row and one panel a label. */
export function forest(mean: Window, contest: Contest | null): Markup {
  const table = temporalTable(mean.rows, contest);
  const panels = table.columns.filter(({ key }) => key === "auc");
  if (table.rows.length === 0) return NOTHING;
  const estimates = table.rows.flatMap((row) => panels.map((_, i) => row.cells[i]!.estimate));
  const span = aucSpan(estimates);
  const bottom = TOP + ROW * table.rows.length;
  const each = (WIDTH - NAMES) / panels.length;

  return drawing({
    id: "forest",
    title: "AUC of every row",
    description: describe(table.rows, panels),
    width: WIDTH,
    height: bottom + 26,
    body: [
      ...table.rows.map((row, i) => rowLabel(row, TOP + ROW * i, WIDTH)),
      ...panels.flatMap((column, i) =>
        panel(table.rows, column, i, { span, from: NAMES + each * i, width: each, bottom }),
      ),
    ],
  });
}

function rowLabel(row: TableRow, y: number, width: number): Markup {
  const band =
    row.mark === "candidate"
      ? markup`<rect class="band" x="0" y="${y}" width="${width}" height="${ROW}" rx="4"/>`
      : NOTHING;
  const name = cut(plain(row.name), 26);
  return markup`<g>${band}${words(`name ${row.mark}`, 8, y + ROW / 2 + 4, "start", name)}<title>${row.name}: ${row.why}</title></g>`;
}

function panel(
  rows: readonly TableRow[],
  column: Column,
  index: number,
  at: { readonly span: Span; readonly from: number; readonly width: number; readonly bottom: number },
): readonly Markup[] {
  const { span, from, width, bottom } = at;
  const x = scale(span, [from + 12, from + width - FIGURE - 12]);
  const against = rows.find(({ mark }) => mark === "against")?.cells[index]?.estimate ?? null;
  const told = TEMPORAL_LABELS.find(({ label }) => label === column.label)?.told ?? "";
  return [
    words("heading", from + 12, 18, "start", `AUC, ${told}`),
    ...aucAxis(span, x, [TOP, bottom], 5),
    ...(against === null ? [] : [line("against-line", x(against.value), TOP, x(against.value), bottom)]),
    ...rows.flatMap((row, i) => {
      const { estimate, value, interval } = row.cells[index]!;
      const y = TOP + ROW * i + ROW / 2;
      const hover = `${row.name}: ${value}${interval === "" ? "" : ` (${interval})`}`;
      return [
        ...estimateOn(span, x, {
          y,
          estimate,
          label: column.label,
          mark: row.mark,
          hover,
          radius: row.mark === "candidate" ? 6 : 4.5,
        }),
        words(`figure ${row.mark}`, from + width - 8, y + 4, "end", value),
      ];
    }),
  ];
}

function describe(rows: readonly TableRow[], panels: readonly Column[]): string {
  const best = rows[0];
  if (best === undefined) return "No row.";
  const told = panels.map(({ heading }, i) => {
    const estimate = best.cells[i]!.estimate;
    if (estimate === null) return `${heading} without a value`;
    const interval = intervalOf("auc", estimate);
    return `${heading} ${metric("auc", estimate.value)}${interval === "" ? "" : `, interval ${interval}`}`;
  });
  return `Best row: ${best.name} with ${told.join("; ")}. The table below has all figures.`;
}
