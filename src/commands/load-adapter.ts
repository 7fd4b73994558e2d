import type { AdapterCard } from "../report/report.js";
import type { AdapterBundle } from "../scoring/adapters/bundle.js";
import { learnedModel, type LearnedModel } from "../scoring/learned.js";
import { restoreBundle } from "./adapter-entry.js";
import { ageOf, isOfThisPast, type Told } from "./adapter-past.js";
import type { RunContext } from "./run-context.js";

export interface LoadedAdapter {
  readonly bundle: AdapterBundle;
  /** What the scores take of it; null if they must not: weight 0, or not fit for the commit. */
  readonly learned: LearnedModel | null;
  readonly card: AdapterCard;
}

const TOLD: Told = { code: "adapter", name: "adapter" };

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
  const ageDays = ageOf(context, facts, TOLD);
  const blended = learnedModel(bundle);
  const fits = blended !== null && (await isOfThisPast(context, facts, { commit, strict, told: TOLD }));
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
