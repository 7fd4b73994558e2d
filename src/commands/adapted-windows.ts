import { readFunctionTexts } from "../io/function-texts.js";
import { commitTime, resolveCommit } from "../io/git/repository.js";
import { withAdapters, type AdaptedWindow } from "../learning/forward-adapter.js";
import { rollingPeriods } from "../learning/periods.js";
import type { TextWindow } from "../learning/trained-rows.js";
import { labelledWindow, type LabelledWindow } from "../learning/window.js";
import { SHORTEST_REFERENCE_LINES } from "../scoring/repository-model.js";
import { askTickets } from "./label-source.js";
import { loadHistory, type LoadedHistory } from "./load-history.js";
import { loadWindows, signalRules } from "./load-windows.js";
import type { RunContext } from "./run-context.js";
import { deepen } from "./sides.js";

/** The commit that `train` and `evaluate` look back from. */
export interface Tip {
  readonly commit: string;
  /** Committer date, seconds since the epoch. */
  readonly time: number;
  readonly loaded: LoadedHistory;
}

export async function loadTip(context: RunContext): Promise<Tip> {
  const { rev } = context.config;
  await deepen(context, rev === null ? [] : [rev]);
  const commit = await resolveCommit(context.repo, rev ?? "HEAD");
  const loaded = await loadHistory(context, commit);
  await askTickets(context);
  return { commit, time: await commitTime(context.repo, commit), loaded };
}

/**
 * Rolling windows that end at the tip, newest first, each with the adapter that could have been fitted at its cutoff. Windows in
 * which the branch did not exist yet, or had no function, are left out.
 */
export async function loadAdaptedWindows(
  context: RunContext,
  tip: Tip,
  count: number,
): Promise<AdaptedWindow[]> {
  const windows = await loadTextWindows(context, tip, [0, count]);
  context.progress("Fitting an adapter for each window");
  return withAdapters(windows);
}

/** The rolling windows from the one number on, up to the other, without any adapter. The newest is number 0. */
export async function loadTextWindows(
  context: RunContext,
  tip: Tip,
  [from, to]: readonly [number, number],
): Promise<TextWindow[]> {
  const windows: TextWindow[] = [];
  const periods = rollingPeriods(tip.time, to).slice(from);
  for await (const window of loadWindows(context, tip.loaded, periods)) {
    if (window.functions.length > 0) windows.push(await withTexts(context, window));
  }
  return windows;
}

/** The functions of the tip itself; what comes after it is not known, so nothing is labelled. */
export async function loadTipWindow(context: RunContext, { time, loaded }: Tip): Promise<TextWindow> {
  const { history } = loaded;
  const nothing = {
    ...history,
    tracked: { ...history.tracked, functions: noTouches(history.firstFunction) },
  };
  const period = { cutoff: time, end: time };
  const window = labelledWindow({ before: history, after: nothing }, period, new Map(), signalRules(context));
  return withTexts(context, window);
}

function noTouches(firstFunction: Int32Array) {
  const functions = firstFunction.at(-1)!;
  const [none, flags] = [new Int32Array(0), new Uint8Array(0)];
  return { first: new Int32Array(functions + 1), commit: none, flags, added: none };
}

async function withTexts({ repo }: RunContext, window: LabelledWindow): Promise<TextWindow> {
  const { snapshot } = window.model.context.view.history;
  return { ...window, texts: await readFunctionTexts(repo.root, snapshot, SHORTEST_REFERENCE_LINES) };
}
