import { commitTime, mergeBase, tryResolveCommit } from "../io/git/repository.js";
import { shortSha } from "../report/links.js";
import type { AdapterCard, Notice } from "../report/report.js";
import type { AdapterBundle } from "../scoring/adapters/bundle.js";
import { learnedModel, type LearnedModel } from "../scoring/learned.js";
import { restoreBundle } from "./adapter-entry.js";
import type { RunContext } from "./run-context.js";

export interface LoadedAdapter {
  readonly bundle: AdapterBundle;
  /** What the scores take of it; null if they must not: weight 0, or not fit for the commit. */
  readonly learned: LearnedModel | null;
  readonly card: AdapterCard;
}

const DAY = 86_400_000;
/** A base a little older than the adapter is the rule: a pull request lives on while the model is trained anew. */
const MONTH = 30;

/**
 * The newest adapter of this repository, judged for scores at `commit`. Null if there is none, if it was
 * refused, or is not wanted. Whatever is wrong with it is told in notices, and scoring goes on without it.
 * @param strict for what promises to know no more than `commit` could: a later adapter is not used at all
 */
export async function loadAdapter(
  context: RunContext,
  commit: string,
  { strict }: { readonly strict: boolean },
): Promise<LoadedAdapter | null> {
  const bundle = context.config.adapter ? await restoreBundle(context) : null;
  if (bundle === null) return null;
  const { facts, adapter } = bundle;
  const ageDays = Math.max(0, Math.floor((Date.now() - Date.parse(facts.created)) / DAY));
  const { adapterMaxAge } = context.config;
  if (ageDays > adapterMaxAge) {
    note(context, {
      code: "adapter-old",
      what: `The adapter of ${shortSha(facts.commit)} was made ${ageDays} days ago, more than ${adapterMaxAge}`,
      consequence: "what was fixed since is not in it",
      cure: "Run the retrain workflow by hand: GitHub stops schedules of a repository that was idle for 60 days",
    });
  }
  if (facts.labelRules !== context.rules.labels.hash) {
    note(context, {
      code: "adapter-of-other-labels",
      what: `The adapter of ${shortSha(facts.commit)} learned under other label rules than those that hold here`,
      consequence: "it is used, but what it learned to call a fix differs from what is counted as one now",
      cure: "Train again, by `defect-risk train` or the retrain workflow, with the rules of the branch that changes are merged into",
    });
  }
  const blended = learnedModel(bundle);
  const fits = blended !== null && (await isOfThisPast(context, bundle, commit, strict));
  const learned = fits ? blended : null;
  const { weight, cutoff, created, holdout } = facts;
  return {
    bundle,
    learned,
    card: {
      kind: "tabular",
      commit: facts.commit,
      cutoff,
      created,
      ageDays,
      trainedOn: adapter.trainedOn,
      weight,
      used: learned !== null,
      holdout,
    },
  };
}

/** Whether scores at `commit` may take the adapter; says what it knows that the commit could not. */
async function isOfThisPast(
  context: RunContext,
  { facts }: AdapterBundle,
  commit: string,
  strict: boolean,
): Promise<boolean> {
  const { repo } = context;
  const adapter = `The adapter was trained up to ${shortSha(facts.commit)}`;
  const ahead = (Date.parse(facts.cutoff) / 1000 - (await commitTime(repo, commit))) / 86_400;
  if (ahead > MONTH) {
    note(context, {
      code: "adapter-from-later",
      what: `${adapter}, ${Math.floor(ahead)} days after ${shortSha(commit)}`,
      consequence: strict
        ? "it is not used, because it saw what that commit could not know"
        : "it saw fixes that this base could not know, so scores here look better than they would have been",
      cure: strict ? "Nothing to do" : "Bring the branch up to date with its base",
    });
    return !strict;
  }
  const known = await tryResolveCommit(repo, facts.commit);
  const shared = known === null ? null : await mergeBase(repo, known, commit);
  if (known === null) {
    note(context, {
      code: "adapter-of-unknown-commit",
      what: `${adapter}, which this clone does not hold`,
      consequence: "it is used, but how far it is from the code at hand cannot be told",
      cure: "Check out with `fetch-depth: 0`; after a rewritten history, run the retrain workflow",
    });
  } else if (shared !== known && shared !== commit) {
    note(context, {
      code: "adapter-of-another-branch",
      what: `${adapter}, which is neither before nor after ${shortSha(commit)}`,
      consequence: "it is used, but it learned from another branch",
      cure: "Train on the branch that changes are merged into",
    });
  }
  return true;
}

function note({ notices }: RunContext, facts: Omit<Notice, "level">): void {
  notices.push({ level: "info", ...facts });
}
