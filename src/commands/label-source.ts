import { z } from "zod";
import { openGitHub, type GitHubApi } from "../io/github/client.js";
import { readBugTickets } from "../io/github/bug-issues.js";
import { readFeedback } from "../io/github/feedback.js";
import { openTicketStore } from "../io/entry-store/open.js";
import { ticketsOf, withTickets, type Ticket } from "../labels/tickets.js";
import type { Notice } from "../report/report.js";
import { count } from "../report/wording.js";
import { repositoryHash } from "../scoring/adapters/bundle.js";
import type { RunContext } from "./run-context.js";

/** A whole repository's issues are read; a run that waits for them has nothing else to do. Milliseconds. */
const PATIENCE = 300_000;
/** After this all are read anew: a label that was taken away again is not among what changed. Milliseconds. */
const ALL_AGAIN = 30 * 86_400_000;

const ticket = z.strictObject({
  kind: z.enum(["issue", "pull request"]),
  number: z.int().positive(),
  title: z.string(),
  calledBy: z.string(),
  commit: z.string().nullable(),
});
/** What is kept between runs. */
const Kept = z.strictObject({
  version: z.literal(1),
  /** When all were read, and when the changed ones last were. */
  all: z.iso.datetime(),
  until: z.iso.datetime(),
  cut: z.boolean(),
  tickets: z.array(ticket),
});
type Kept = z.infer<typeof Kept>;

/**
 * With `label-source: issues`: bugs that people called so on GitHub become fix evidence, by the rules that the
 * context then holds. Without a token or its permission the subjects decide, and a notice says so.
 */
export async function askTickets(context: RunContext, env: NodeJS.ProcessEnv = process.env): Promise<void> {
  if (context.config.labelSource !== "issues") return;
  const api = apiFor(context, env);
  if ("failed" in api) return void context.notices.push(api.failed);
  context.progress("Reading bug issues from GitHub");
  const found = await bugTickets(context, api.done);
  if (found === null) return;
  const { rules } = context;
  context.rules = { ...rules, labels: withTickets(rules.labels, ticketsOf(found)) };
  const issues = found.filter(({ kind }) => kind === "issue").length;
  context.notices.push({
    code: "labels-from-issues",
    level: "info",
    what: `On GitHub ${count(issues, "closed issue")} and ${count(found.length - issues, "merged pull request")} are called bugs`,
    consequence: "commits that close or are one of them count as fixes, whatever their subject says",
    cure: "See one with `defect-risk labels --label-source issues --explain SHA`",
  });
}

/** With `label-source: issues`, in training: whose risk was disputed teaches less, from here on. */
export async function askFeedback(context: RunContext, env: NodeJS.ProcessEnv = process.env): Promise<void> {
  if (context.config.labelSource !== "issues") return;
  const api = apiFor(context, env);
  if ("failed" in api) return;
  const answer = await readFeedback(api.done);
  if ("failed" in answer) return void context.notices.push(answer.failed);
  const of = (verdict: string): string[] =>
    answer.done.filter((one) => one.verdict === verdict).map(({ pull }) => `#${pull}`);
  const [disputed, accepted] = [of("disputed"), of("accepted")];
  context.disputed = new Set(
    answer.done.filter(({ verdict }) => verdict === "disputed").map(({ commit }) => commit),
  );
  if (answer.done.length === 0) return;
  context.notices.push({
    code: "feedback-read",
    level: "info",
    what: `Reviewers disputed the risk of ${told(disputed)} and accepted that of ${told(accepted)}`,
    consequence:
      "functions of the disputed ones teach half as much; what the adapter is tested on is not altered",
    cure: "Nothing to do; the labels are risk-dispute and risk-accepted",
  });
}

/** The newest few by number, and how many more. */
function told(pulls: readonly string[]): string {
  if (pulls.length === 0) return "no pull request";
  const more = pulls.length > 5 ? ` and ${pulls.length - 5} more` : "";
  return `${pulls.slice(0, 5).join(", ")}${more}`;
}

/** The kept tickets, brought up to date; null if GitHub refuses. */
async function bugTickets(context: RunContext, api: GitHubApi): Promise<readonly Ticket[] | null> {
  const { config, repo, notices } = context;
  const store = openTicketStore(config, (notice) => notices.push(notice));
  const prefix = `defect-risk-tickets-v1-${repositoryHash(repo.identity)}-`;
  const now = new Date().toISOString();
  const entry = await store.restore(prefix, prefix);
  const kept = entry === null ? null : readKept(entry.bytes, now);
  const answer = await readBugTickets(api, kept?.until ?? null);
  if ("failed" in answer) {
    notices.push(answer.failed);
    return null;
  }
  const { tickets: fresh, cut } = answer.done;
  const renewed = new Set(fresh.map(({ number }) => number));
  const tickets = [...(kept?.tickets ?? []).filter(({ number }) => !renewed.has(number)), ...fresh];
  const next: Kept = {
    version: 1,
    all: kept?.all ?? now,
    until: now,
    cut: cut || (kept?.cut ?? false),
    tickets,
  };
  if (next.cut) notices.push(CUT);
  const saved = await store.save(
    `${prefix}${now.replace(/\D/g, "")}`,
    prefix,
    Buffer.from(JSON.stringify(next)),
  );
  if (!saved.saved && store.kind !== "none") {
    notices.push({
      ...{ code: "tickets-not-saved", level: "info", cure: saved.cure },
      what: `GitHub's bug issues were not kept (${saved.why})`,
      consequence: "the next run reads them all again",
    });
  }
  return tickets;
}

const CUT: Notice = {
  code: "tickets-cut",
  level: "info",
  what: "There are more than 10,000 bug issues of one label, or closed pull requests",
  consequence: "older ones were not read, and their commits are judged by their subjects",
  cure: "Nothing to do; each run adds those that have changed since",
};

/** Null if there is nothing that can be used, or it is time to read all. */
function readKept(bytes: Uint8Array, now: string): Kept | null {
  try {
    const parsed = Kept.safeParse(JSON.parse(Buffer.from(bytes).toString("utf8")));
    if (!parsed.success) return null;
    const { all, until } = parsed.data;
    // Of a clock that was ahead: GitHub would be asked for changes that are yet to come.
    if (until > now) return null;
    return Date.parse(now) - Date.parse(all) < ALL_AGAIN ? parsed.data : null;
  } catch {
    return null;
  }
}

/** GitHub's API, if this repository is on the GitHub that the environment names. */
function apiFor(
  { repo }: RunContext,
  env: NodeJS.ProcessEnv,
): { readonly done: GitHubApi } | { readonly failed: Notice } {
  const server = (env["GITHUB_SERVER_URL"] ?? "https://github.com").replace(/\/$/, "");
  // Another repository's numbers mean other issues: only where the clone does not say, the workflow's is taken.
  const named = repo.webUrl === null ? (env["GITHUB_REPOSITORY"] ?? "") : "";
  const GITHUB_REPOSITORY = repo.webUrl === `${server}/${repo.name}` ? repo.name : named;
  const token = env["GITHUB_TOKEN"] ?? "";
  const api = openGitHub({ env: { ...env, GITHUB_REPOSITORY }, token, totalMs: PATIENCE });
  if (api !== null) return { done: api };
  const failed = {
    code: "tickets-not-read",
    level: "warning",
    what:
      token === ""
        ? "label-source is issues, but GITHUB_TOKEN holds no token"
        : `label-source is issues, but ${repo.name} is not on ${server}`,
    consequence: "commits are judged by their subjects alone",
    cure: "Give a token that may read issues (`issues: read`) in GITHUB_TOKEN, or leave label-source out",
  } as const;
  return { failed };
}
