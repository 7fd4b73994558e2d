import { isEdit, weighedCommits, type SignalRules, type SignalWindow } from "./defect-signal.js";

/** The functions that the changes of a window edit, one entry for each pair of change and function. */
export interface EditedFunctions {
  /** Row of the window's commits: the change. */
  readonly change: Int32Array;
  /** Number of the function. */
  readonly function: Int32Array;
  /** 1: a later change of the window is a fix of the function, and a narrow one. */
  readonly anyFix: Uint8Array;
  readonly narrowFix: Uint8Array;
}

/**
 * Which of the functions that a change edits are fixed after it, until the window's end: what a reviewer of
 * that change would want to know. A change is a commit; merges only bring others in. A fix is a change as
 * well, but no label of its own.
 */
export function editedFunctions(window: SignalWindow, rules: SignalRules): EditedFunctions {
  const { first, commit, flags } = window.history.tracked.functions;
  const { touched, weight } = weighedCommits(window, rules);
  const [changes, functions, any, narrow]: number[][] = [[], [], [], []];
  for (let f = 0; f + 1 < first.length; f++) {
    // Commits of a window stand oldest first.
    let [lastFix, lastNarrow] = [-1, -1];
    for (let row = first[f]!; row < first[f + 1]!; row++) {
      const c = commit[row]!;
      if (!isEdit(flags[row]!) || weight[c]! < rules.fixes.threshold) continue;
      lastFix = Math.max(lastFix, c);
      if (touched[c]! <= rules.narrowFix) lastNarrow = Math.max(lastNarrow, c);
    }
    for (let row = first[f]!; row < first[f + 1]!; row++) {
      if (!isEdit(flags[row]!)) continue;
      changes!.push(commit[row]!);
      functions!.push(f);
      any!.push(lastFix > commit[row]! ? 1 : 0);
      narrow!.push(lastNarrow > commit[row]! ? 1 : 0);
    }
  }
  return {
    change: Int32Array.from(changes!),
    function: Int32Array.from(functions!),
    anyFix: Uint8Array.from(any!),
    narrowFix: Uint8Array.from(narrow!),
  };
}
