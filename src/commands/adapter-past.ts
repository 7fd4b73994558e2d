import { commitTime, mergeBase, tryResolveCommit } from "../io/git/repository.js";
import { shortSha } from "../report/links.js";
import type { Notice } from "../report/report.js";
import type { RunContext } from "./run-context.js";

/** What every adapter says of its making. */
export interface Making {
  readonly commit: string;
  /** ISO dates of that commit, and of the training run. */
  readonly cutoff: string;
  readonly created: string;
  /** CompiledRules.hash of the rules that said what a fix is. */
  readonly labelRules: string;
}

/** Which adapter is told of: the codes of its notices, and what a sentence calls it. */
export interface Told {
  readonly code: "adapter" | "lora";
  readonly name: "adapter" | "LoRA adapter";
}

const DAY = 86_400_000;
/** A base a little older than the adapter is the rule: a pull request lives on while the model is trained anew. */
const MONTH = 30;

/** Whole days since it was made; one that is too old, or of other label rules, is told in a notice. */
export function ageOf(context: RunContext, { commit, created, labelRules }: Making, told: Told): number {
  const ageDays = Math.max(0, Math.floor((Date.now() - Date.parse(created)) / DAY));
  const { adapterMaxAge } = context.config;
  const which = `The ${told.name} of ${shortSha(commit)}`;
  if (ageDays > adapterMaxAge) {
    note(context, {
      code: `${told.code}-old`,
      what: `${which} was made ${ageDays} days ago, more than ${adapterMaxAge}`,
      consequence: "what was fixed since is not in it",
      cure: "Run the retrain workflow by hand: GitHub stops schedules of a repository that was idle for 60 days",
    });
  }
  if (labelRules !== context.rules.labels.hash) {
    note(context, {
      code: `${told.code}-of-other-labels`,
      what: `${which} learned under other label rules than those that hold here`,
      consequence: "it is used, but what it learned to call a fix differs from what is counted as one now",
      cure: "Train again, by `defect-risk train` or the retrain workflow, with the rules of the branch that changes are merged into",
    });
  }
  return ageDays;
}

/**
 * Whether scores at `commit` may take the adapter; says what it knows that the commit could not.
 * @param strict for what promises to know no more than `commit` could: a later adapter is not used at all
 */
export async function isOfThisPast(
  context: RunContext,
  { commit: trained, cutoff }: Making,
  { commit, strict, told }: { readonly commit: string; readonly strict: boolean; readonly told: Told },
): Promise<boolean> {
  const { repo } = context;
  const adapter = `The ${told.name} was trained up to ${shortSha(trained)}`;
  const ahead = (Date.parse(cutoff) / 1000 - (await commitTime(repo, commit))) / 86_400;
  if (ahead > MONTH) {
    note(context, {
      code: `${told.code}-from-later`,
      what: `${adapter}, ${Math.floor(ahead)} days after ${shortSha(commit)}`,
      consequence: strict
        ? "it is not used, because it saw what that commit could not know"
        : "it saw fixes that this base could not know, so scores here look better than they would have been",
      cure: strict ? "Nothing to do" : "Bring the branch up to date with its base",
    });
    return !strict;
  }
  const known = await tryResolveCommit(repo, trained);
  const shared = known === null ? null : await mergeBase(repo, known, commit);
  if (known === null) {
    note(context, {
      code: `${told.code}-of-unknown-commit`,
      what: `${adapter}, which this clone does not hold`,
      consequence: "it is used, but how far it is from the code at hand cannot be told",
      cure: "Check out with `fetch-depth: 0`; after a rewritten history, run the retrain workflow",
    });
  } else if (shared !== known && shared !== commit) {
    note(context, {
      code: `${told.code}-of-another-branch`,
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
