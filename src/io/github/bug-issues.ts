import { isBugName } from "../../labels/bug-names.js";
import type { Ticket } from "../../labels/tickets.js";
import type { GitHubApi, Octokit } from "./client.js";
import type { Undertaking } from "./failure.js";
import { MOST_ITEMS, PAGE, pages } from "./pages.js";
import type { Notice } from "../../report/report.js";

export const READ_TICKETS: Undertaking = {
  code: "tickets-not-read",
  task: "list the closed issues and pull requests that are called bugs",
  undone: "commits are judged by their subjects alone, as without label-source: issues",
  permission: "issues: read",
};

export interface FoundTickets {
  readonly tickets: readonly Ticket[];
  /** Older ones were left out: the list was too long. */
  readonly cut: boolean;
}

/**
 * Closed issues and merged pull requests that a label or an issue type calls a bug.
 * @param since only what changed since then, ISO date; null for all
 * @returns them, or the notice of why they could not be read
 */
export async function readBugTickets(
  api: GitHubApi,
  since: string | null,
): Promise<{ readonly done: FoundTickets } | { readonly failed: Notice }> {
  return api.attempt(READ_TICKETS, async (octokit) => {
    const found = new Map<number, Ticket>();
    let cut = false;
    for (const { query, calledBy } of await queriesFor(octokit, api)) {
      const items = await closedIssues(octokit, api, query, since);
      cut ||= items.length >= MOST_ITEMS;
      for (const item of items) {
        const ticket = ticketFrom(item, calledBy);
        if (ticket !== null && !found.has(ticket.number)) found.set(ticket.number, ticket);
      }
    }
    if ([...found.values()].some(({ kind }) => kind === "pull request")) {
      const merged = await mergeCommits(octokit, api, since);
      cut ||= merged.read >= MOST_ITEMS;
      for (const [number, commit] of merged.commits) {
        const ticket = found.get(number);
        if (ticket?.kind === "pull request") found.set(number, { ...ticket, commit });
      }
    }
    return { tickets: [...found.values()].sort((a, b) => a.number - b.number), cut };
  });
}

interface Query {
  readonly query: { readonly labels?: string; readonly type?: string };
  readonly calledBy: string;
}

/** One list for each of the repository's labels that names a defect, and one for the issue type. */
async function queriesFor(octokit: Octokit, { owner, repo }: GitHubApi): Promise<Query[]> {
  const all = octokit.paginate.iterator(octokit.rest.issues.listLabelsForRepo, {
    ...{ owner, repo, per_page: PAGE },
  });
  // GitHub takes a comma for the next label: one with a comma in its name cannot be asked for.
  const names = (await pages(all)).map(({ name }) => name).filter((name) => !name.includes(","));
  const labels = names.filter(isBugName);
  return [
    ...labels.map((name) => ({ query: { labels: name }, calledBy: `label ${JSON.stringify(name)}` })),
    { query: { type: "Bug" }, calledBy: 'type "Bug"' },
  ];
}

type Item = Awaited<ReturnType<Octokit["rest"]["issues"]["listForRepo"]>>["data"][number];

async function closedIssues(
  octokit: Octokit,
  { owner, repo }: GitHubApi,
  query: Query["query"],
  since: string | null,
): Promise<Item[]> {
  const target = { owner, repo, state: "closed", per_page: PAGE, ...query } as const;
  const all = octokit.paginate.iterator(octokit.rest.issues.listForRepo, {
    ...target,
    ...(since === null ? {} : { since }),
  });
  try {
    return await pages(all);
  } catch (error) {
    const { status } = error as { status?: number };
    // A personal repository has no issue types, nor has an older Enterprise Server.
    if (query.type !== undefined && (status === 404 || status === 422)) return [];
    throw error;
  }
}

/** Null for what was closed without repairing anything. */
function ticketFrom(item: Item, calledBy: string): Ticket | null {
  const { number, title, pull_request: pull, state_reason: reason } = item;
  if (pull !== undefined) {
    if (!pull.merged_at) return null;
    return { kind: "pull request", number, title, calledBy, commit: null };
  }
  if (reason === "not_planned" || reason === "duplicate") return null;
  return { kind: "issue", number, title, calledBy, commit: null };
}

/** What closed pull requests became on their branches; the list of issues does not say it. */
async function mergeCommits(
  octokit: Octokit,
  { owner, repo }: GitHubApi,
  since: string | null,
): Promise<{ readonly commits: ReadonlyMap<number, string>; readonly read: number }> {
  const order = { state: "closed", sort: "updated", direction: "desc" } as const;
  const all = octokit.paginate.iterator(octokit.rest.pulls.list, { owner, repo, ...order, per_page: PAGE });
  const known = await pages(all, (read) => since !== null && (read.at(-1)?.updated_at ?? "") < since);
  const merged = known.flatMap(({ number, merged_at: at, merge_commit_sha: sha }) =>
    at && sha ? [[number, sha] as const] : [],
  );
  return { commits: new Map(merged), read: known.length };
}
