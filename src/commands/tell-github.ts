import type { Config } from "../config/config.js";
import type { RunEvent } from "../io/actions/event.js";
import { readRepository } from "../io/actions/repository.js";
import { openGitHub, type GitHubApi } from "../io/github/client.js";
import { postCheckRun } from "../io/github/check-run.js";
import { postComment, type CommentOutcome } from "../io/github/comment.js";
import { postReview } from "../io/github/review.js";
import { renderCheckRun } from "../report/check-run.js";
import {
  COMMENT_MARKER,
  commentWanted,
  renderComment,
  renderSettledComment,
  type CommentMode,
} from "../report/comment/comment.js";
import { readCommentState } from "../report/comment/state.js";
import type { Notice, Report } from "../report/report.js";
import { reviewCommentsFor } from "../report/review-comments.js";

export interface GitHubTask {
  readonly report: Report;
  readonly config: Pick<Config, "comment" | "checkRun" | "review">;
  readonly event: RunEvent;
  readonly env: NodeJS.ProcessEnv;
  /** The input github-token; "" if it was emptied. */
  readonly token: string;
}

/**
 * Comment, review and check run, as far as they are asked for. Optional: what GitHub refuses is a notice, and
 * nothing is asked of it that is known to be refused.
 */
export async function tellGitHub(task: GitHubTask): Promise<readonly Notice[]> {
  const { config, event, report } = task;
  const pull = event.kind === "pull_request" ? event.number : null;
  const wanted = {
    comment: config.comment !== "never" && pull !== null,
    review: config.review && pull !== null && reviewCommentsFor(report).length > 0,
    check: config.checkRun && report.head !== null,
  };
  if (!wanted.comment && !wanted.review && !wanted.check) return [];
  if (event.kind === "pull_request" && event.fork) return fromFork(report, config);
  const api = openGitHub({ env: task.env, token: task.token });
  if (api === null) return [noToken()];
  const runUrl = runUrlOf(task.env);
  const notices: (Notice | null)[] = [];
  // The check first: a gate hangs on it. One after the other, as GitHub asks of writers.
  if (wanted.check) notices.push(await check(api, report, runUrl));
  if (wanted.comment) {
    notices.push((await comment(api, { report, mode: config.comment, pull: pull!, runUrl })).notice);
  }
  if (wanted.review) {
    const review = { pull: pull!, headSha: report.head!, comments: reviewCommentsFor(report) };
    notices.push(await postReview(api, review));
  }
  return notices.filter((notice) => notice !== null);
}

/** Brings the pull request's one comment in line with a report. */
export function comment(
  api: GitHubApi,
  at: {
    readonly report: Report;
    readonly mode: CommentMode;
    readonly pull: number;
    readonly runUrl: string | null;
  },
): Promise<CommentOutcome> {
  const { report, mode, pull, runUrl } = at;
  return postComment(api, {
    pull,
    marker: COMMENT_MARKER,
    render(previous) {
      const state = previous === null ? null : readCommentState(previous);
      if (commentWanted(report, mode)) return renderComment(report, { previous: state, runUrl }).body;
      if (previous === null) return null;
      // A comment whose memory somebody edited away still must not go on warning.
      return state === null
        ? renderComment(report, { previous: null, runUrl }).body
        : renderSettledComment(report, state, runUrl).body;
    },
  });
}

/** Its annotations are as many as there is reason for: the limit of ten is that of a job's own. */
function check(api: GitHubApi, report: Report, runUrl: string | null): Promise<Notice | null> {
  const rendered = renderCheckRun(report, { limit: report.functions.length });
  return postCheckRun(api, { ...rendered, headSha: report.head!, runUrl });
}

/** Where a person finds this run; null outside of GitHub Actions. */
function runUrlOf(env: NodeJS.ProcessEnv): string | null {
  const repository = readRepository(env);
  const run = env["GITHUB_RUN_ID"] ?? "";
  return repository !== null && /^\d+$/.test(run) ? `${repository.webUrl}/actions/runs/${run}` : null;
}

function fromFork(report: Report, { comment: mode, review, checkRun }: GitHubTask["config"]): Notice[] {
  const left = [
    ...(commentWanted(report, mode) ? ["comment"] : []),
    ...(review && reviewCommentsFor(report).length > 0 ? ["review"] : []),
    ...(checkRun ? ["check run"] : []),
  ];
  if (left.length === 0) return [];
  return [
    {
      code: "fork-not-told",
      level: "info",
      what: "The pull request comes from a fork, whose token may only read",
      consequence: `there is no ${left.join(" and no ")}; the job summary has the whole result`,
      cure: "Let the composite action workflows/comment write the comment from a workflow_run workflow, which is safe",
    },
  ];
}

function noToken(): Notice {
  return {
    code: "no-token",
    level: "warning",
    what: "There is no github-token, or GITHUB_REPOSITORY names no repository",
    consequence: "no comment, review or check run is written; the job summary has the whole result",
    cure: "Leave the input github-token out, which uses the job's own token",
  };
}
