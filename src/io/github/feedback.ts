import { FEEDBACK_LABELS, type Feedback } from "../../labels/feedback.js";
import type { Notice } from "../../report/report.js";
import type { GitHubApi } from "./client.js";
import type { Undertaking } from "./failure.js";
import { PAGE, pages } from "./pages.js";

/** Each costs a request; the newest are the ones that a training window holds. */
const MOST = 200;

const READ_FEEDBACK: Undertaking = {
  code: "feedback-not-read",
  task: "list the pull requests with the label risk-accepted or risk-dispute",
  undone: "what reviewers said of earlier warnings is not learned from",
  permission: "pull-requests: read",
};

/** What people said of merged changes by a label, newest first. @returns it, or why it could not be read */
export async function readFeedback(
  api: GitHubApi,
): Promise<{ readonly done: readonly Feedback[] } | { readonly failed: Notice }> {
  const { owner, repo } = api;
  return api.attempt(READ_FEEDBACK, async (octokit) => {
    const found: Feedback[] = [];
    for (const [label, verdict] of Object.entries(FEEDBACK_LABELS)) {
      const target = { owner, repo, state: "closed", labels: label, per_page: PAGE } as const;
      const all = await pages(
        octokit.paginate.iterator(octokit.rest.issues.listForRepo, target),
        (read) => read.length >= MOST,
      );
      for (const { number, pull_request: pull } of all.slice(0, MOST)) {
        if (!pull?.merged_at) continue;
        const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
        const { merge_commit_sha: commit, merged_at: date } = data;
        if (commit && date) found.push({ pull: number, verdict, label, commit, date });
      }
    }
    return found.sort((a, b) => (a.date < b.date ? 1 : -1));
  });
}
