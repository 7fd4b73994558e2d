import { HistoryView } from "../history/history.js";
import { commitTime } from "../io/git/repository.js";
import { reportFunction, totalsOf } from "../report/assemble.js";
import type { ModelCard, Report, ReportFunction } from "../report/report.js";
import { scoreChange } from "../scoring/change.js";
import { flagged } from "../scoring/flag.js";
import { gateFailure, gateVerdict, type Accepted } from "../scoring/gate.js";
import { RepositoryModel } from "../scoring/repository-model.js";
import { suppressionsOf } from "../scoring/suppression.js";
import { askLora } from "./ask-lora.js";
import { changeNotices, changeOf, diffNotices } from "./change-of.js";
import { ignoreNotices, readChangedSources, type ChangedSources } from "./changed-sources.js";
import { editedRules, rulesOfBase, type EditedRules } from "./edited-rules.js";
import { loadAdapter } from "./load-adapter.js";
import { loadHistory } from "./load-history.js";
import { loadReviewers } from "./load-reviewers.js";
import { modelCard } from "./model-card.js";
import type { RunContext } from "./run-context.js";
import { resolveSides, type Sides } from "./sides.js";

export interface ScoreResult {
  readonly report: Report;
  /** Why the gate fails; null if it passes or is off. Judged on all functions, also those not listed. */
  readonly gate: string | null;
}

/**
 * Ranks the functions that a change touches.
 * @param accepted who takes the risk upon them, if somebody does: the gate then passes
 */
export async function score(context: RunContext, accepted: Accepted | null = null): Promise<ScoreResult> {
  const sides = await resolveSides(context);
  const { repo, parser, progress, notices } = context;
  const change = await changeOf(context, sides);
  if (context.config.rulesFrom === "merge-base") await rulesOfBase(context, change, sides.base);
  const { config, rules } = context;
  const edited = await editedRules(context, change, sides.base);
  const read = await readChangedSources(change, parser, {
    leftOut: rules.leftOut,
    onProgress: (done, total) => progress(`Reading changed files: ${done} of ${total}`),
  });
  const { sources, marked } = read;
  notices.push(...ignoreNotices(read), ...diffNotices(marked));
  // A change of documents only needs no history: it is told so at once.
  const { functions, reference, model } =
    sources.length > 0 ? await judge(context, sides, { read, edited }) : NOTHING_TO_JUDGE;
  const gate = gateVerdict(functions, {
    failOn: config.failOn,
    failOnOf: rules.failOnOf,
    strictest: rules.strictest,
    weakenings: edited.weakenings,
    accepted,
  });
  const report: Report = {
    schemaVersion: 1,
    tool: { name: "defect-risk", version: context.version },
    command: "score",
    repository: repo.name,
    webUrl: repo.webUrl,
    base: sides.base,
    head: sides.head,
    generatedAt: new Date().toISOString(),
    functions: functions.slice(0, config.limit),
    marked,
    notices: [...notices, ...changeNotices(change, sources.length, functions.length, reference)],
    totals: totalsOf(functions, change.changes.length, reference),
    gate,
    model,
  };
  return { report, gate: gateFailure(gate) };
}

interface Judged {
  readonly functions: readonly ReportFunction[];
  /** Functions of the base that the percentiles compare with. */
  readonly reference: number;
  readonly model: ModelCard;
}

const NOTHING_TO_JUDGE: Judged = { functions: [], reference: 0, model: modelCard(null, null) };

/** Scores the changed sources among the repository as it was at the base. */
async function judge(
  context: RunContext,
  sides: Sides,
  { read, edited }: { readonly read: ChangedSources; readonly edited: EditedRules },
): Promise<Judged> {
  const { base } = sides;
  const [loaded, adapter, lora] = await Promise.all([
    loadHistory(context, base),
    loadAdapter(context, base, { strict: false }),
    // It is asked while history is read: it needs nothing but the functions' text.
    askLora(context, base, read.sources),
  ]);
  context.notices.push(...lora.notices);
  const time = await commitTime(context.repo, base);
  const { bandsOf, labels, suppressions } = context.rules;
  const view = new HistoryView(loaded.history, { commit: base, time, unknown: null });
  const model = new RepositoryModel(view, labels);
  const ranked = scoreChange(read.sources, model, { learned: adapter?.learned ?? null, lora: lora.blend });
  const reviewers = await loadReviewers(context, model.context, sides);
  const suppressed = suppressionsOf({
    comments: read.suppressing,
    standing: suppressions,
    isNew: edited.isNew,
  });
  const flags = flagged(
    ranked.filter((f) => suppressed(f) === null),
    bandsOf,
  );
  return {
    functions: ranked.map((f) =>
      reportFunction(f, {
        context: model.context,
        bands: bandsOf(f.path),
        flagged: flags.has(f),
        suppressed: suppressed(f),
        reviewers,
      }),
    ),
    reference: model.scale.size,
    model: modelCard(loaded, adapter, lora.card),
  };
}
