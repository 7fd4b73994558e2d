import { UsageError } from "../errors/index.js";
import { ensureHistory } from "../io/git/deepen.js";
import { ask, defaultBranch, mergeBase, openRepository, resolveCommit } from "../io/git/repository.js";
import type { RunContext } from "./run-context.js";

export interface Sides {
  /** Full id of the merge base. */
  readonly base: string;
  /** Full id of the head; null for the work tree or a bare diff. */
  readonly head: string | null;
}

/**
 * The two sides of the change. Without a base: the default branch; without a head: the work tree, if it
 * differs from HEAD, else HEAD. The base is always the merge base, so the branch's own work is scored and
 * not what happened beside it.
 */
export async function resolveSides(context: RunContext): Promise<Sides> {
  const { config } = context;
  await deepen(
    context,
    [config.base, config.head].filter((ref) => ref !== null),
  );
  const { repo } = context;
  if (config.diff !== null) {
    return { base: await resolveCommit(repo, config.base ?? "HEAD"), head: null };
  }
  const wantedBase = config.base ?? (await branchOrUsage(context));
  const base = await resolveCommit(repo, wantedBase);
  const head = await resolveCommit(repo, config.head ?? "HEAD");
  const fork = (await mergeBase(repo, base, head)) ?? (await withoutMergeBase(context, base, wantedBase));
  const worktree = config.head === null && !repo.bare && (await isDirty(context));
  if (worktree) {
    context.notices.push({
      code: "work-tree",
      level: "info",
      what: "The work tree has uncommitted changes",
      consequence: "they are part of what was scored, so the head is no commit",
      cure: "Give --head HEAD to score commits only",
    });
  }
  return { base: fork, head: worktree ? null : head };
}

/** Completes a shallow or partial clone if allowed; the context then sees the repository as it has become. */
export async function deepen(context: RunContext, commits: readonly string[]): Promise<void> {
  const { notices } = await ensureHistory(context.repo, commits, context.config.autoDeepen);
  context.notices.push(...notices);
  if (context.repo.shallow || context.repo.partial) {
    context.repo = await openRepository(context.repo.root);
  }
}

async function isDirty({ repo }: RunContext): Promise<boolean> {
  return (await ask(repo, ["status", "--porcelain", "--untracked-files=no"])) !== "";
}

async function branchOrUsage({ repo }: RunContext): Promise<string> {
  const branch = await defaultBranch(repo);
  if (branch !== null) return branch;
  await resolveCommit(repo, "HEAD");
  throw new UsageError({
    what: "no default branch was found (origin/HEAD, main, master, trunk, develop)",
    consequence: "there is nothing to compare with",
    cure: "Name the commit to compare with: --base REF",
  });
}

/** A shallow clone may just not reach back far enough; unrelated histories never do. */
async function withoutMergeBase(
  { repo, notices }: RunContext,
  base: string,
  wanted: string,
): Promise<string> {
  if (!repo.shallow) {
    throw new UsageError({
      what: `${JSON.stringify(wanted)} and the head have no merge base`,
      consequence: "a change between unrelated histories cannot be told from everything else",
      cure: "Name a base that the head descends from",
    });
  }
  notices.push({
    code: "no-merge-base",
    level: "warning",
    what: "This shallow clone does not reach back to the merge base",
    consequence:
      "the head is compared with the tip of the base branch, which may show changes that are not its own",
    cure: "Set `fetch-depth: 0` in actions/checkout, or `auto-deepen: true` here",
  });
  return base;
}
