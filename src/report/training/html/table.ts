import type { Mark } from "../rows.js";
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

const TAGS: Readonly<Partial<Record<Mark, string>>> = { candidate: "candidate", against: "to beat" };

function rowOf(row: TableRow): Markup {
  const told = TAGS[row.mark];
  const tag = told === undefined ? NOTHING : markup`<span class="tag">${told}</span>`;
  return markup`<tr class="${row.mark}"><th scope="row"><code>${row.name}</code>${tag}</th>${row.cells.map(cellOf)}</tr>`;
}

function cellOf({ value, interval }: Cell): Markup {
  const bounds = interval === "" ? NOTHING : markup`<small>${interval}</small>`;
  return markup`<td>${value}${bounds}</td>`;
}

/** What each row is, for the reader who meets them for the first time. */
export function rowsExplained({ rows }: Table): Markup {
  return markup`<dl>${rows.map(({ name, why }) => markup`<dt><code>${name}</code></dt><dd>${why}</dd>`)}</dl>`;
}
