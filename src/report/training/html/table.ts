import { LEGEND } from "../wording.js";
import type { Cell, Table, TableRow } from "../table-of.js";
import { markup, NOTHING, type Markup } from "./markup.js";

/** A real table: what the drawings show, for readers who cannot see them and for copying. */
export function htmlTable({ columns, rows }: Table, caption: string): Markup {
  const heads = columns.map(({ heading }) => markup`<th scope="col">${heading}</th>`);
  return markup`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table>
<caption>${caption}</caption>
<thead><tr><th scope="col">Row</th>${heads}</tr></thead>
<tbody>
${rows.map(rowOf)}
</tbody></table></div>`;
}

function rowOf(row: TableRow): Markup {
  const told = LEGEND.find(({ mark }) => mark === row.mark);
  const tag =
    told === undefined || row.mark === "one-number" ? NOTHING : markup`<span class="tag">${told.told}</span>`;
  return markup`<tr class="${row.mark}"><th scope="row"><code>${row.name}</code>${tag}<small>${row.why}</small></th>${row.cells.map(cellOf)}</tr>`;
}

function cellOf({ value, interval }: Cell): Markup {
  const bounds = interval === "" ? NOTHING : markup`<small>${interval}</small>`;
  return markup`<td>${value}${bounds}</td>`;
}
