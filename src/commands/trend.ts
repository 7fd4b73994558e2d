import { createHash } from "node:crypto";
import { extensionOf } from "../functions/languages/index.js";
import { HistoryView, historyOf } from "../history/history.js";
import { selectHunkLog } from "../history/hunk-log.js";
import type { Snapshot } from "../history/snapshot.js";
import { listAncestors } from "../io/git/commit-list.js";
import { listTree } from "../io/git/objects.js";
import { commitTime } from "../io/git/repository.js";
import { firstParents, standingAt, type TimelineEntry } from "../io/git/timeline.js";
import { readSnapshot } from "../io/snapshot-reader.js";
import type { Notice } from "../report/report.js";
import { trendResult, type TrendResult } from "../report/trend.js";
import { repositoryHash } from "../scoring/adapters/bundle.js";
import { RepositoryModel } from "../scoring/repository-model.js";
import { trendPoint } from "../scoring/trend/point.js";
import { decodeTrend, encodeTrend, TREND_SCHEMA, withPoint, type Trend } from "../scoring/trend/series.js";
import { yardstickOf } from "../scoring/trend/yardstick.js";
import type { LoadedHistory } from "./load-history.js";
import type { RunContext } from "./run-context.js";
import { warm } from "./warm.js";

const YEAR = 365 * 86_400;
const MONTH = YEAR / 12;

/** How the repository's risk went over the last months. What earlier runs kept is not computed again. */
export async function trend(context: RunContext): Promise<TrendResult> {
  return trendOf(context, await warm(context));
}

/** As `trend`, where the history is loaded already. */
export async function trendOf(context: RunContext, loaded: LoadedHistory): Promise<TrendResult> {
  const { repo, version, notices } = context;
  const { commit } = loaded.history.snapshot;
  const timeline = await firstParents(repo.root, commit);
  // Half of the features look back a year: what rises in a repository's first year is its age.
  const grown = timeline.at(-1)!.time + YEAR;
  const kept = await restore(context, { timeline, grown });
  const states = await missingStates(context, { timeline, kept, grown });
  let series = kept;
  const add = (model: RepositoryModel): void => {
    series ??= { yardstick: yardstickOf(model, context.rules.labels.hash), points: [] };
    series = withPoint(series, trendPoint(model, series.yardstick));
  };
  let known = loaded.history.snapshot;
  for (const state of states) {
    context.progress(`Reading the repository of ${new Date(state.time * 1000).toISOString().slice(0, 10)}`);
    const { model, snapshot } = await modelThen(context, loaded, { state, known });
    known = snapshot;
    add(model);
  }
  const time = await commitTime(repo, commit);
  add(
    new RepositoryModel(
      new HistoryView(loaded.history, { commit, time, unknown: null }),
      context.rules.labels,
    ),
  );
  if (time >= grown) await save(context, commit, series!);
  else notices.push(YOUNG);
  return trendResult(series!, {
    tool: { name: "defect-risk", version },
    repository: repo.name,
    webUrl: repo.webUrl,
    generatedAt: new Date().toISOString(),
    notices,
  });
}

const YOUNG: Notice = {
  code: "young-repository",
  level: "info",
  what: "The repository is younger than a year",
  consequence: "there is no trend yet: its figures would rise with its age alone",
  cure: "Nothing to do",
};

/** The months, oldest first, of which no state is known; a clone without old commits has none to compute. */
async function missingStates(
  { config, repo }: RunContext,
  { timeline, kept, grown }: Past & { readonly kept: Trend | null },
): Promise<TimelineEntry[]> {
  if (repo.shallow || repo.partial) return [];
  const [tip] = timeline;
  const times = Array.from({ length: config.months }, (_, i) => tip!.time - (config.months - i) * MONTH);
  const isGrown = (commit: string): boolean => entryOf.get(commit)!.time >= grown;
  const isKnown = (time: number): boolean =>
    kept?.points.some((point) => Math.abs(point.time - time) < MONTH / 2) === true;
  // In a quiet time one state may stand for many months.
  const present = new Set([tip!.commit, ...(kept?.points ?? []).map((point) => point.commit)]);
  const entryOf = new Map(timeline.map((entry) => [entry.commit, entry]));
  const commits = times.filter((time) => !isKnown(time)).map((time) => standingAt(timeline, time));
  return [...new Set(commits)].flatMap((commit) =>
    commit === null || present.has(commit) || !isGrown(commit) ? [] : [entryOf.get(commit)!],
  );
}

/** The repository as it was: its functions from that commit's tree, their past from the one log that is loaded. */
async function modelThen(
  { repo, parser, rules }: RunContext,
  { history }: LoadedHistory,
  { state, known }: { readonly state: TimelineEntry; readonly known: Snapshot },
): Promise<{ readonly model: RepositoryModel; readonly snapshot: Snapshot }> {
  const { commit, time } = state;
  const extensions = new Set(history.snapshot.files.map(({ path }) => extensionOf(path)));
  const [past, all] = await Promise.all([listAncestors(repo.root, commit), listTree(repo.root, commit)]);
  // Of a language that has left the repository since there are no diffs in the log.
  const tree = all.filter(({ path }) => extensions.has(extensionOf(path)));
  const snapshot = await readSnapshot({ root: repo.root, commit, parser, known, tree });
  const rows = [...history.log.commits.sha.keys()].filter((row) => past.has(history.log.commits.sha[row]!));
  const then = historyOf(selectHunkLog(history.log, rows), snapshot);
  const view = new HistoryView(then, { commit, time, unknown: null });
  return { model: new RepositoryModel(view, rules.labels), snapshot };
}

function prefixOf({ repo }: RunContext): string {
  return `defect-risk-trend-v${TREND_SCHEMA}-${repositoryHash(repo.identity)}-`;
}

interface Past {
  /** What the branch stood at, newest first. */
  readonly timeline: readonly TimelineEntry[];
  /** From when on a state may be compared with others, seconds since the epoch. */
  readonly grown: number;
}

/** What earlier runs kept, as far as it is of this branch. */
async function restore(context: RunContext, { timeline, grown }: Past): Promise<Trend | null> {
  const prefix = prefixOf(context);
  const entry = await context.store.restore(prefix, prefix);
  if (entry === null) return null;
  const trend = decodeTrend(entry.bytes);
  const here = new Set(timeline.map(({ commit }) => commit));
  const { commit, time, labels } = trend?.yardstick ?? {};
  const fits = labels === context.rules.labels.hash && here.has(commit!) && time! >= grown;
  if (trend !== null && fits)
    return { ...trend, points: trend.points.filter(({ commit }) => here.has(commit)) };
  context.notices.push({
    code: "trend-restarted",
    level: "info",
    what: "The trend that was kept is damaged, of another branch, or made with other weights or label rules",
    consequence: "it begins anew, measured by an older state of this branch",
    cure: "Nothing to do",
  });
  return null;
}

/** The key names the content: a run of the same commit again changes nothing. */
async function save(context: RunContext, commit: string, series: Trend): Promise<void> {
  const { repo, store, notices } = context;
  if (repo.shallow || repo.partial) return;
  const prefix = prefixOf(context);
  const bytes = encodeTrend(series);
  const digest = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  const outcome = await store.save(`${prefix}${commit}-${digest}`, prefix, bytes);
  if (outcome.saved) return;
  notices.push({
    code: "trend-not-saved",
    level: "info",
    what: `The trend was not saved: ${outcome.why}`,
    consequence: "the next run computes its points again",
    cure: outcome.cure,
  });
}
