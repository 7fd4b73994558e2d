import { HistoryView, functionAt } from "../history/history.js";
import type { SnapshotFile } from "../history/snapshot.js";
import { readFunctionTexts } from "../io/function-texts.js";
import { commitTime, resolveCommit } from "../io/git/repository.js";
import { reportFunction, totalsOf } from "../report/assemble.js";
import type { Report } from "../report/report.js";
import { judged } from "../scoring/learned.js";
import { RepositoryModel } from "../scoring/repository-model.js";
import type { ScoredFunction } from "../scoring/scored-function.js";
import { loadAdapter, type LoadedAdapter } from "./load-adapter.js";
import { loadReviewers } from "./load-reviewers.js";
import { loadHistory, type LoadedHistory } from "./load-history.js";
import { modelCard } from "./model-card.js";
import type { RunContext } from "./run-context.js";
import { deepen } from "./sides.js";
import { standingSuppressions } from "./standing-suppressions.js";

export interface RankedRepository {
  readonly loaded: LoadedHistory;
  readonly model: RepositoryModel;
  readonly adapter: LoadedAdapter | null;
  readonly commit: string;
}

/** The whole repository at `--rev`, knowing only what that commit could know. */
export async function modelAt(context: RunContext): Promise<RankedRepository> {
  const { config } = context;
  await deepen(context, config.rev === null ? [] : [config.rev]);
  const commit = await resolveCommit(context.repo, config.rev ?? "HEAD");
  const [loaded, adapter] = await Promise.all([
    loadHistory(context, commit),
    loadAdapter(context, commit, { strict: true }),
  ]);
  const view = new HistoryView(loaded.history, {
    commit,
    time: await commitTime(context.repo, commit),
    unknown: null,
  });
  return { loaded, model: new RepositoryModel(view, context.rules.labels), adapter, commit };
}

/** What the adapter says of all functions of those files, in order; null without one. */
export async function learnedScores(
  { repo }: RunContext,
  { loaded, adapter }: RankedRepository,
  files: readonly SnapshotFile[],
): Promise<Float64Array | null> {
  if (!adapter?.learned) return null;
  const { snapshot } = loaded.history;
  return adapter.learned.predict(await readFunctionTexts(repo.root, { ...snapshot, files }, 0));
}

/** Function `index` of the snapshot, outside any change. @param learnedScore what the adapter says of it */
export function unchangedFunction(
  { loaded, model, adapter }: RankedRepository,
  index: number,
  learnedScore: number | null,
): ScoredFunction {
  const { file, fileIndex, fn } = functionAt(loaded.history, index);
  const { score: baseline, contributions } = model.scoreAt(index);
  const verdict = judged(baseline, learnedScore, model.scale, adapter?.learned ?? null);
  const { score, percentile, learned } = verdict;
  return {
    path: file.path,
    language: file.language,
    name: fn.name,
    ordinal: fn.ordinal,
    startLine: fn.startLine,
    endLine: fn.endLine,
    metrics: fn.metrics,
    status: "unchanged",
    index,
    file: fileIndex,
    score,
    contributions,
    learned,
    lora: null,
    percentile,
    changeScore: null,
    addedLines: 0,
    hunks: [],
  };
}

/** Ranks every function of the repository by its score. */
export async function rank(context: RunContext): Promise<Report> {
  const ranked = await modelAt(context);
  const { history } = ranked.loaded;
  const count = history.firstFunction.at(-1)!;
  const { config, rules } = context;
  const reviewers = await loadReviewers(context, ranked.model.context, null);
  const options = { context: ranked.model.context, flagged: false, reviewers };
  const suppressed = await standingSuppressions(context, history.snapshot);
  const left = new Map(
    history.snapshot.files.flatMap(({ path }) => {
      const mark = rules.leftOut(path);
      return mark === null ? [] : [[path, mark] as const];
    }),
  );
  const learned = await learnedScores(context, ranked, history.snapshot.files);
  const functions = Array.from({ length: count }, (_, i) =>
    unchangedFunction(ranked, i, learned?.[i] ?? null),
  )
    .filter(({ path }) => !left.has(path))
    .sort((a, b) => b.score - a.score || a.index! - b.index!)
    .map((f) => reportFunction(f, { ...options, bands: rules.bandsOf(f.path), suppressed: suppressed(f) }));
  return {
    schemaVersion: 1,
    tool: { name: "defect-risk", version: context.version },
    command: "rank",
    repository: context.repo.name,
    webUrl: context.repo.webUrl,
    base: null,
    head: ranked.commit,
    generatedAt: new Date().toISOString(),
    functions: functions.slice(0, config.limit),
    marked: [
      ...history.snapshot.marked.map(({ path, kind, reason }) => ({ path, mark: kind, reason })),
      ...[...left].map(([path, { kind, reason }]) => ({ path, mark: kind, reason })),
    ],
    notices: context.notices,
    totals: totalsOf(functions, history.snapshot.files.length, ranked.model.scale.size),
    gate: null,
    model: modelCard(ranked.loaded, ranked.adapter),
  };
}
