import type { GitHubApi, Octokit } from "./client.js";
import { selfOf, type Self } from "./identity.js";
import { PAGE, pages } from "./pages.js";
import type { Undertaking } from "./failure.js";
import type { Notice } from "../../report/report.js";

/** What the pull request's one comment should be. */
export interface WantedComment {
  readonly pull: number;
  /** What every comment of ours begins with, and nobody else's unless copied. */
  readonly marker: string;
  /** @param previous the body that stands there, null if none does; @returns null: no comment is wanted */
  render(previous: string | null): string | null;
}

export interface CommentOutcome {
  readonly did: "created" | "updated" | "unchanged" | "nothing";
  /** Surplus comments of ours that were deleted. */
  readonly deleted: number;
  readonly notice: Notice | null;
}

interface OwnComment {
  readonly id: number;
  readonly body: string;
}

const POST: Undertaking = {
  code: "comment-not-posted",
  task: "write the pull request's comment",
  undone: "the pull request has no comment of this run; the job summary has the whole result",
  permission: "pull-requests: write",
};

/**
 * Brings the one comment up to date: found by marker and author over all pages, created once, written only
 * if it differs. Two runs at once may both have found none and created one; each then keeps the oldest.
 */
export async function postComment(api: GitHubApi, wanted: WantedComment): Promise<CommentOutcome> {
  const answer = await api.attempt(POST, (octokit) => bringUpToDate(octokit, api, wanted));
  if ("failed" in answer) return { did: "nothing", deleted: 0, notice: answer.failed };
  return { ...answer.done, notice: null };
}

async function bringUpToDate(
  octokit: Octokit,
  api: GitHubApi,
  { pull, marker, render }: WantedComment,
): Promise<Omit<CommentOutcome, "notice">> {
  const { owner, repo } = api;
  const self = selfOf(octokit, api);
  const found = (): Promise<OwnComment[]> => findOwn(octokit, { owner, repo, pull, marker, self });
  let ours = await found();
  let did: CommentOutcome["did"] = "nothing";
  if (ours.length === 0) {
    const body = render(null);
    if (body === null) return { did, deleted: 0 };
    ours = await create(octokit, { owner, repo, issue_number: pull, body }, { found, self });
    did = "created";
  }
  const [kept, ...surplus] = ours as [OwnComment, ...OwnComment[]];
  for (const { id } of surplus) {
    // Another run may have been faster.
    await octokit.rest.issues.deleteComment({ owner, repo, comment_id: id }).catch(ignoreMissing);
  }
  const body = render(kept.body);
  if (did === "created" && surplus.length === 0) return { did, deleted: 0 };
  if (body !== null && !sameText(body, kept.body)) {
    await octokit.rest.issues.updateComment({ owner, repo, comment_id: kept.id, body });
    return { did: did === "created" ? did : "updated", deleted: surplus.length };
  }
  return { did: did === "created" ? did : "unchanged", deleted: surplus.length };
}

/** Oldest first. */
async function findOwn(
  octokit: Octokit,
  at: {
    readonly owner: string;
    readonly repo: string;
    readonly pull: number;
    readonly marker: string;
    readonly self: Self;
  },
): Promise<OwnComment[]> {
  const { owner, repo, pull, marker, self } = at;
  const target = { owner, repo, issue_number: pull, per_page: PAGE };
  const all = await pages(octokit.paginate.iterator(octokit.rest.issues.listComments, target));
  const own: OwnComment[] = [];
  for (const { id, body = "", user } of all) {
    // Only as its beginning: the job's token writes other workflows' comments too, which may quote a stranger.
    if (body.startsWith(marker) && (await self.wrote(user))) own.push({ id, body });
  }
  return own.sort((a, b) => a.id - b.id);
}

/**
 * Creates the comment once: where GitHub fails, it may have been written all the same, so it is looked for
 * before the second and last try. @returns all of ours, also those another run has created meanwhile
 */
async function create(
  octokit: Octokit,
  target: { owner: string; repo: string; issue_number: number; body: string },
  { found, self }: { readonly found: () => Promise<OwnComment[]>; readonly self: Self },
): Promise<OwnComment[]> {
  for (let last = false; ; last = true) {
    try {
      const { data } = await octokit.rest.issues.createComment({ ...target, request: { retries: 0 } });
      self.learn(data.user);
      const others = (await found()).filter(({ id }) => id !== data.id);
      return [...others, { id: data.id, body: target.body }].sort((a, b) => a.id - b.id);
    } catch (error) {
      if (last || ((error as { status?: number }).status ?? 0) < 500) throw error;
      const written = await found();
      if (written.length > 0) return written;
    }
  }
}

function sameText(a: string, b: string): boolean {
  return normal(a) === normal(b);
}

/** GitHub gives lines back as a browser sends them. */
function normal(text: string): string {
  return text.replaceAll("\r\n", "\n").trimEnd();
}

function ignoreMissing(error: unknown): void {
  if ((error as { status?: number }).status !== 404) throw error;
}
