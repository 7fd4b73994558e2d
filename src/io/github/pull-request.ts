import type { GitHubApi, Octokit } from "./client.js";
import { PAGE, pages } from "./pages.js";

/** Where a workflow run's commit comes from, as GitHub itself says. */
export interface RunHead {
  readonly sha: string;
  readonly branch: string;
  /** owner/name; a fork's, often. */
  readonly repository: string;
}

/**
 * The open pull request whose tip is that commit of that branch.
 * @returns its number; null if there is none, or more than one, which nothing tells apart
 */
export async function findPullRequest(
  octokit: Octokit,
  { owner, repo }: GitHubApi,
  head: RunHead,
): Promise<number | null> {
  const [from] = head.repository.split("/");
  const all = await pages(
    octokit.paginate.iterator(octokit.rest.pulls.list, {
      ...{ owner, repo, state: "open", head: `${from}:${head.branch}`, per_page: PAGE },
    }),
  );
  const found = all.filter(
    (pull) =>
      pull.head.sha === head.sha &&
      pull.head.ref === head.branch &&
      pull.head.repo?.full_name === head.repository,
  );
  return found.length === 1 ? found[0]!.number : null;
}
