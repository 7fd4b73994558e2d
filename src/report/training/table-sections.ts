import type { EvaluatedRow } from "../../evaluation/table.js";
import type { Spending } from "../byte-budget.js";
import { markdownText } from "../escape.js";
import { count } from "../wording.js";
import { meanOf, retrospectiveOf, TEMPORAL_LABELS, windowsOf, type Contest, type Window } from "./rows.js";
import { rowsExplained, tableBlock } from "./table-markdown.js";
import { asideTable, briefTable, labelTable, temporalTable, windowsTable, type Table } from "./table-of.js";
import {
  ASIDE,
  ASIDE_MEANS,
  INTERVAL_MEANS,
  legend,
  populationOf,
  RETROSPECTIVE,
  RETROSPECTIVE_MEANS,
  spanOf,
  windowOf,
} from "./wording.js";

/** Each takes from the budget when it is called, so the caller's order is the order of importance. */
export interface TableSections {
  /** The rows that the verdict rests on. */
  readonly brief: () => readonly string[];
  readonly mean: () => readonly string[];
  /** `mean`, folded. */
  readonly whole: () => readonly string[];
  readonly aside: () => readonly string[];
  readonly windows: () => readonly string[];
  readonly narrow: () => readonly string[];
  readonly retrospective: () => readonly string[];
  readonly explained: () => readonly string[];
}

/** The tables of `train` and `evaluate` in Markdown: what the reader came for is open, everything else is folded. */
export function tableSections(
  rows: readonly EvaluatedRow[],
  contest: Contest | null,
  budget: Spending,
): TableSections {
  const mean = meanOf(rows);
  const windows = windowsOf(rows);
  const past = retrospectiveOf(rows);
  const { take, takeFitting } = budget;

  const folded = (handle: string, inside: () => readonly string[]): readonly string[] => {
    const [open, close] = [take([`<details><summary>${handle}</summary>`, ""]), take(["</details>", ""])];
    if (open.length === 0 || close.length === 0) return [];
    return [...open, ...inside(), ...close];
  };

  const told = (window: Window, table: Table): readonly string[] => {
    const marks = legend(table.rows.map(({ mark }) => mark));
    const note = `${markdownText(spanOf(window, windows))} (${markdownText(populationOf(window))}). ${INTERVAL_MEANS}`;
    const notes = take([`<sub>${upperFirst(note)}${marks === "" ? "" : ` ${marks}.`}</sub>`, ""]);
    return [...takeFitting(tableBlock(table)), ...notes];
  };
  const whole = mean === null ? null : temporalTable(mean.rows, contest);

  return {
    brief: () => (mean === null || whole === null ? [] : told(mean, briefTable(whole))),
    mean: () => (mean === null || whole === null ? [] : told(mean, whole)),
    whole: () =>
      whole === null
        ? []
        : folded(`All ${count(whole.rows.length, "row")}, every metric`, () =>
            takeFitting(tableBlock(whole)),
          ),
    aside: () => {
      const table = asideTable(mean?.rows ?? []);
      if (table.columns.length === 0) return [];
      return [...takeFitting(tableBlock(table)), ...take([`<sub>${ASIDE}: ${ASIDE_MEANS}.</sub>`, ""])];
    },
    windows: () =>
      windows.length < 2
        ? []
        : folded(`AUC in each of ${count(windows.length, "window")}`, () => [
            ...TEMPORAL_LABELS.flatMap(({ label, told }) => {
              const table = windowsTable(windows, label, { mean, contest });
              if (table.columns.length === 0) return [];
              return [...take([`**AUC, ${told}**, features up to`, ""]), ...takeFitting(tableBlock(table))];
            }),
            ...take([...windows.map((window) => `- ${markdownText(windowOf(window))}`), ""]),
          ]),
    narrow: () => {
      const [any, narrow] = TEMPORAL_LABELS.map(({ label }) => labelTable(mean?.rows ?? [], label, contest));
      if (narrow!.rows.length === 0 || any!.rows.length === 0) return [];
      return folded("All metrics for narrow fixes", () => takeFitting(tableBlock(narrow!)));
    },
    retrospective: () => {
      const labels = [...new Set(past.map(({ label }) => label))];
      if (labels.length === 0) return [];
      return folded(RETROSPECTIVE, () => [
        ...take([`Of these rows, ${RETROSPECTIVE_MEANS}.`, ""]),
        ...labels.flatMap((label) => takeFitting(tableBlock(labelTable(past, label)))),
      ]);
    },
    explained: () => {
      const table = temporalTable([...(mean?.rows ?? []), ...rows], contest);
      if (table.rows.length === 0) return [];
      return folded("What the rows are", () => takeFitting(rowsExplained(table)));
    },
  };
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
