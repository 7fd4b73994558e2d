import {
  CHANGE_METRICS,
  CORRELATION_METRICS,
  FIXED_METRICS,
  METRICS,
  type Estimate,
  type EvaluatedRow,
  type LabelName,
} from "../../evaluation/table.js";
import { intervalOf, metric, NONE } from "./figures.js";
import { day } from "../wording.js";
import { markOf, TEMPORAL_LABELS, type Contest, type Mark, type Window } from "./rows.js";

/** A table before it has a form: Markdown, terminal and HTML print the same cells in the same order. */
export interface Table {
  /** Metric names are the product's own; others come from the result: escape them. */
  readonly columns: readonly Column[];
  /** Best first by the first column; rows without a value last. */
  readonly rows: readonly TableRow[];
}

export interface Column {
  readonly key: string;
  readonly heading: string;
  readonly label: LabelName;
  /** Intervals are printed for what the verdict rests on; beside every number they hide the numbers. */
  readonly interval: boolean;
}

export interface TableRow {
  readonly name: string;
  readonly why: string;
  readonly mark: Mark;
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly value: string;
  /** "0.752–0.790", or "". */
  readonly interval: string;
  readonly estimate: Estimate | null;
}

/** AUC of both labels, then the other metrics for any fix; a label that no row has, has no column. */
export function temporalTable(rows: readonly EvaluatedRow[], contest: Contest | null): Table {
  const present = TEMPORAL_LABELS.filter(({ label }) => rows.some((row) => row.label === label));
  const auc = present.map(({ label, told }): Column => ({
    key: "auc",
    heading: `AUC, ${told}`,
    label,
    interval: true,
  }));
  const first = present[0];
  const others =
    first === undefined ? [] : metricColumns(rows, first.label).filter(({ key }) => key !== "auc");
  return tableOf(rows, [...auc, ...others], contest);
}

/** Columns of a table that is read in ten seconds: both AUCs, lift and precision at the top. */
const BRIEF_COLUMNS = 4;

/** What the verdict rests on: the candidate, what it had to beat, and the one number that anybody has. */
export function briefTable(table: Table): Table {
  const rows = table.rows.filter(
    ({ name, mark }) => mark === "candidate" || mark === "against" || name === "lines-of-code",
  );
  return {
    columns: table.columns.slice(0, BRIEF_COLUMNS),
    rows: rows.map((row) => ({ ...row, cells: row.cells.slice(0, BRIEF_COLUMNS) })),
  };
}

/** All metrics of one label. */
export function labelTable(
  rows: readonly EvaluatedRow[],
  label: LabelName,
  contest: Contest | null = null,
): Table {
  return tableOf(
    rows.filter((row) => row.label === label),
    metricColumns(rows, label),
    contest,
  );
}

const ASIDE: readonly { readonly key: string; readonly label: string }[] = [
  ...CORRELATION_METRICS,
  ...FIXED_METRICS,
  ...CHANGE_METRICS,
];
const IS_ASIDE: ReadonlySet<string> = new Set(ASIDE.map(({ key }) => key));

/** The metrics that need another window or whole changes, for any fix; no column where no row carries one. */
export function asideTable(rows: readonly EvaluatedRow[]): Table {
  const label = TEMPORAL_LABELS[0]!.label;
  const ofLabel = rows.filter((row) => row.label === label);
  const carried = ASIDE.filter(({ key }) => ofLabel.some(({ metrics }) => metrics[key]));
  const columns = carried.map(({ key, label: heading }): Column => ({
    key,
    heading,
    label,
    interval: false,
  }));
  return tableOf(ofLabel, columns, null);
}

/** What rows may carry beyond the published metrics. */
const OTHERS: Readonly<Record<string, string>> = {
  rho: "ρ, functions held out",
  rhoByFile: "ρ, files held out",
};

/** The published metrics in their order, then whatever else the rows carry; one at least. */
function metricColumns(rows: readonly EvaluatedRow[], label: LabelName): readonly Column[] {
  const keys = new Set(rows.filter((row) => row.label === label).flatMap((row) => Object.keys(row.metrics)));
  const known = METRICS.filter(({ key }) => keys.has(key));
  const named = new Set([...known.map(({ key }) => key), ...IS_ASIDE]);
  const unknown = [...keys]
    .filter((key) => !named.has(key))
    .map((key) => ({ key, label: Object.hasOwn(OTHERS, key) ? OTHERS[key]! : key }));
  const told = [...known, ...unknown];
  const all = told.length === 0 ? METRICS.slice(0, 1) : told;
  return all.map(({ key, label: heading }, i) => ({ key, heading, label, interval: i === 0 }));
}

function tableOf(rows: readonly EvaluatedRow[], columns: readonly Column[], contest: Contest | null): Table {
  const named = new Map<string, EvaluatedRow[]>();
  for (const row of rows) named.set(row.name, [...(named.get(row.name) ?? []), row]);
  const body = [...named].map(([name, ofName]): TableRow => ({
    name,
    why: ofName[0]!.why,
    mark: markOf(name, contest),
    cells: columns.map((column) =>
      cellOf(
        column,
        ofName.find((row) => row.label === column.label),
      ),
    ),
  }));
  return { columns, rows: body.sort(best) };
}

/** AUC of one label in each window, rows in the order of the mean. */
export function windowsTable(
  windows: readonly Window[],
  label: LabelName,
  { mean, contest }: { readonly mean: Window | null; readonly contest: Contest | null },
): Table {
  const measured = windows.filter(({ rows }) => rows.some((row) => row.label === label));
  const columns = measured.map(({ cutoff }): Column => ({
    key: "auc",
    heading: day(cutoff),
    label,
    interval: true,
  }));
  const all = [...(mean?.rows ?? []), ...measured.flatMap(({ rows }) => rows)];
  const order = labelTable(all, label, contest).rows;
  const rows = order.map((row) => ({
    ...row,
    cells: columns.map((column, i) => {
      const at = measured[i]!.rows;
      return cellOf(
        column,
        at.find(({ name, label: of }) => name === row.name && of === label),
      );
    }),
  }));
  return { columns, rows };
}

function cellOf({ key, interval }: Column, row: EvaluatedRow | undefined): Cell {
  const estimate = row && Object.hasOwn(row.metrics, key) ? row.metrics[key]! : null;
  if (estimate === null) return { value: NONE, interval: "", estimate };
  const bounds = interval ? intervalOf(key, estimate) : "";
  return { value: metric(key, estimate.value), interval: bounds, estimate };
}

function best(one: TableRow, other: TableRow): number {
  const leading = (row: TableRow): number => row.cells[0]?.estimate?.value ?? -Infinity;
  const [a, b] = [leading(one), leading(other)];
  return a === b ? (one.name < other.name ? -1 : 1) : b - a;
}
