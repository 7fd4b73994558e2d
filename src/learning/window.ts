import { FEATURES } from "../features/table.js";
import { HistoryView } from "../history/history.js";
import type { SplitHistory } from "../history/split-history.js";
import {
  defectSignals,
  type DefectSignals,
  type SignalRules,
  SIGNAL_RULES,
} from "../labels/defect-signal.js";
import { disputedFunctions } from "../labels/feedback.js";
import { editedFunctions, type EditedFunctions } from "../labels/later-fixes.js";
import { withoutTickets } from "../labels/tickets.js";
import { RepositoryModel, SHORTEST_REFERENCE_LINES } from "../scoring/repository-model.js";

/** When the features of a window end and until when its labels are collected, in seconds since the epoch. */
export interface Period {
  readonly cutoff: number;
  readonly end: number;
}

/**
 * A repository's functions as a cutoff knew them, with what came true in the window after it. Features can
 * not see the labels: the model is built from the history before, the labels from the history after, and a
 * commit is in one of the two (splitHistory).
 */
export interface LabelledWindow extends Period {
  readonly commit: string;
  readonly model: RepositoryModel;
  /** Numbers of the functions that count, those of three lines or more; row i of every column is functions[i]. */
  readonly functions: Int32Array;
  readonly paths: readonly string[];
  readonly names: readonly string[];
  readonly lines: Float64Array;
  readonly baseline: Float64Array;
  /** By row. */
  readonly labels: DefectSignals;
  /** By row, 1: a change of the window touched it whose risk was disputed. Looked at in training only. */
  readonly disputed: Uint8Array;
  /** What the window's changes edit, `function` by row; functions that do not count are left out. */
  readonly edited: EditedFunctions;
}

/** @param breadth functions a commit touches, where the whole history knows more than this snapshot does */
export function labelledWindow(
  history: SplitHistory,
  period: Period,
  breadth: ReadonlyMap<string, number>,
  rules: SignalRules = SIGNAL_RULES,
): LabelledWindow {
  const { snapshot, firstFunction } = history.before;
  const view = new HistoryView(history.before, {
    commit: snapshot.commit,
    time: period.cutoff,
    unknown: null,
  });
  const model = new RepositoryModel(view, withoutTickets(rules.fixes));
  const [functions, paths, names, lines]: [number[], string[], string[], number[]] = [[], [], [], []];
  snapshot.files.forEach((file, fileIndex) => {
    file.functions.forEach((f, i) => {
      const length = f.endLine - f.startLine + 1;
      if (length < SHORTEST_REFERENCE_LINES) return;
      functions.push(firstFunction[fileIndex]! + i);
      paths.push(file.path);
      names.push(f.name);
      lines.push(length);
    });
  });
  const after = { history: history.after, end: period.end, breadth };
  const signals = defectSignals(after, rules);
  const disputed = disputedFunctions(history.after, rules.disputed);
  return {
    ...period,
    commit: snapshot.commit,
    model,
    functions: Int32Array.from(functions),
    paths,
    names,
    lines: Float64Array.from(lines),
    baseline: Float64Array.from(functions, (index) => model.scoreAt(index).score),
    labels: {
      anyFix: Uint8Array.from(functions, (index) => signals.anyFix[index]!),
      narrowFix: Uint8Array.from(functions, (index) => signals.narrowFix[index]!),
      fixes: Int32Array.from(functions, (index) => signals.fixes[index]!),
      credit: Float64Array.from(functions, (index) => signals.credit[index]!),
      signal: Float64Array.from(functions, (index) => signals.signal[index]!),
    },
    disputed: Uint8Array.from(functions, (index) => disputed[index]!),
    edited: byRow(editedFunctions(after, rules), functions),
  };
}

function byRow(edited: EditedFunctions, functions: readonly number[]): EditedFunctions {
  const rowOf = new Map(functions.map((index, row) => [index, row]));
  const counted = edited.function.map((index) => rowOf.get(index) ?? -1);
  const isKept = (_: number, i: number): boolean => counted[i] !== -1;
  return {
    change: edited.change.filter(isKept),
    function: counted.filter((row) => row !== -1),
    anyFix: edited.anyFix.filter(isKept),
    narrowFix: edited.narrowFix.filter(isKept),
  };
}

/** Percentile ranks of a window's features, row after row, FEATURES.length columns; NaN where a function has none. */
export function featureRanks({ functions, model }: LabelledWindow): Float64Array {
  const ranks = new Float64Array(functions.length * FEATURES.length).fill(NaN);
  functions.forEach((index, row) => {
    for (const { feature, rank } of model.scoreAt(index).contributions)
      ranks[row * FEATURES.length + feature] = rank;
  });
  return ranks;
}
