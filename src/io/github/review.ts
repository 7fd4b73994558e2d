import type { Notice } from "../../report/report.js";
import type { ReviewComment } from "../../report/review-comments.js";
import type { GitHubApi, Octokit } from "./client.js";
import type { Undertaking } from "./failure.js";
import { selfOf } from "./identity.js";
import { PAGE, pages } from "./pages.js";

export interface WantedReview {
  readonly pull: number;
  /** The commit whose lines are meant. */
  readonly headSha: string;
  readonly comments: readonly ReviewComment[];
}

const REVIEW: Undertaking = {
  code: "review-not-posted",
  task: "review the pull request",
  undone: "there are no remarks on its lines; the job summary has the whole result",
  permission: "pull-requests: write",
  ifRefused:
    "Nothing to do if a file is very large: GitHub shows no diff of it, and takes no remark there; annotations are not affected",
};

/**
 * One review with a remark on each function that has none yet. A remark stays with its function: lines that
 * move, or another push, bring no second one. Left as COMMENT, for a pending one is seen by nobody.
 */
export async function postReview(api: GitHubApi, wanted: WantedReview): Promise<Notice | null> {
  if (wanted.comments.length === 0) return null;
  const answer = await api.attempt(REVIEW, async (octokit) => {
    const known = await remarked(octokit, api, wanted.pull);
    const fresh = wanted.comments.filter(({ fingerprint }) => !known.has(fingerprint));
    if (fresh.length === 0) return;
    const { owner, repo } = api;
    await octokit.rest.pulls.createReview({
      ...{ owner, repo, pull_number: wanted.pull, commit_id: wanted.headSha },
      event: "COMMENT",
      body: bodyOf(fresh.length),
      comments: fresh.map(asSent),
      // A review that was written though its answer was lost would be written twice.
      request: { retries: 0 },
    });
  });
  return "failed" in answer ? answer.failed : null;
}

/** Fingerprints of the functions that have a remark of ours. */
async function remarked(octokit: Octokit, api: GitHubApi, pull: number): Promise<ReadonlySet<string>> {
  const self = selfOf(octokit, api);
  const { owner, repo } = api;
  const target = { owner, repo, pull_number: pull, per_page: PAGE };
  const all = await pages(octokit.paginate.iterator(octokit.rest.pulls.listReviewComments, target));
  const known = new Set<string>();
  for (const { body, user } of all) {
    const [, fingerprint] = MARKER.exec(body) ?? [];
    if (fingerprint !== undefined && (await self.wrote(user))) known.add(fingerprint);
  }
  return known;
}

/** Hidden at the end of a remark: whose function it is about. */
const MARKER = /<!-- defect-risk-review:([0-9a-f]{64}) -->\s*$/;

function asSent({ path, line, startLine, body, fingerprint }: ReviewComment) {
  return {
    ...{ path, line, side: "RIGHT", body: `${body}\n\n<!-- defect-risk-review:${fingerprint} -->` },
    ...(startLine === null ? {} : { start_line: startLine, start_side: "RIGHT" }),
  };
}

function bodyOf(count: number): string {
  const functions = count === 1 ? "one function" : `${count} functions`;
  return `Defect risk: a closer look at ${functions} of this change. This is advice, not a verdict.`;
}
