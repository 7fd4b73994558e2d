import { extensionOf } from "../functions/languages/index.js";
import { splitHistory, type Side, type SplitHistory } from "../history/split-history.js";
import type { Snapshot } from "../history/snapshot.js";
import { listAncestors } from "../io/git/commit-list.js";
import { listTree } from "../io/git/objects.js";
import { firstParents, standingAt } from "../io/git/timeline.js";
import { readSnapshot } from "../io/snapshot-reader.js";
import { breadthOf, SIGNAL_RULES, type SignalRules } from "../labels/defect-signal.js";
import { labelledWindow, type LabelledWindow, type Period } from "../learning/window.js";
import type { LoadedHistory } from "./load-history.js";
import type { RunContext } from "./run-context.js";

/** What makes a label here: the usual definition, with the repository's own reading of its commits. */
export function signalRules({ rules, disputed }: RunContext): SignalRules {
  return { ...SIGNAL_RULES, fixes: rules.labels, ...(disputed === undefined ? {} : { disputed }) };
}

/**
 * The labelled windows of those periods, in their order. A period before the branch's first commit gives none.
 */
export async function* loadWindows(
  context: RunContext,
  loaded: LoadedHistory,
  periods: readonly Period[],
  rules: SignalRules = signalRules(context),
): AsyncGenerator<LabelledWindow> {
  for await (const { history, period, breadth } of splitWindows(context, loaded, periods))
    yield labelledWindow(history, period, breadth, rules);
}

/** A window before anything is labelled in it: what labelledWindow() takes. */
export interface UnlabelledWindow {
  readonly history: SplitHistory;
  readonly period: Period;
  /** Functions that each commit touches, by its full id. */
  readonly breadth: ReadonlyMap<string, number>;
}

/**
 * The functions of the commit the branch stood at, from its tree, and past and future of them from the one log
 * that is loaded. git's history is not read again.
 */
export async function* splitWindows(
  context: RunContext,
  { history }: LoadedHistory,
  periods: readonly Period[],
): AsyncGenerator<UnlabelledWindow> {
  const { repo, parser } = context;
  const { log } = history;
  const extensions = new Set(history.snapshot.files.map(({ path }) => extensionOf(path)));
  const timeline = await firstParents(repo.root, history.snapshot.commit);
  const breadth = breadthOf(history);
  let known: Snapshot = history.snapshot;
  for (const period of periods) {
    const commit = standingAt(timeline, period.cutoff);
    if (commit === null) continue;
    context.progress(`Reading the functions of ${new Date(period.cutoff * 1000).toISOString().slice(0, 10)}`);
    const tree = await listTree(repo.root, commit);
    const snapshot = await readSnapshot({
      root: repo.root,
      commit,
      parser,
      known,
      // Of a language that has left the repository since there are no diffs in the log.
      tree: tree.filter(({ path }) => extensions.has(extensionOf(path))),
    });
    known = snapshot;
    const past = await listAncestors(repo.root, commit);
    // By what was merged, not by dates: a fix that waits on a branch is of the one window that saw it come in.
    const seen = await listAncestors(repo.root, standingAt(timeline, period.end)!);
    const sideOf = (row: number): Side => {
      const sha = log.commits.sha[row]!;
      return past.has(sha) ? "before" : seen.has(sha) ? "after" : null;
    };
    yield { history: splitHistory(log, snapshot, sideOf), period, breadth };
  }
}
