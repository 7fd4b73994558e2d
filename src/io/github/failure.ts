import type { Notice } from "../../report/report.js";
import { clip } from "../../report/escape.js";

/** What was asked of GitHub, in words. */
export interface Undertaking {
  /** Code of the notice if it fails, e.g. "comment-not-posted". */
  readonly code: string;
  /** As an infinitive: "update the comment". */
  readonly task: string;
  /** What is left undone, as a clause: "the pull request has no comment of this run". */
  readonly undone: string;
  /** As a workflow writes it: "pull-requests: write". */
  readonly permission: string;
  /** What helps where GitHub finds the request itself wrong (422), if anything is known to. */
  readonly ifRefused?: string;
}

interface Circumstances extends Undertaking {
  readonly token: string;
  readonly totalMs: number;
  readonly url: string;
}

/** The run's time for GitHub is over. */
export class Late extends Error {}

/** As octokit throws them; anything else is a failure of ours or of the network. */
interface Refusal {
  readonly status: number;
  readonly message: string;
  readonly response?: {
    readonly headers: Readonly<Record<string, string | number | undefined>>;
    readonly data?: unknown;
  };
  readonly cause?: unknown;
}

/** Longest part of GitHub's own words that is quoted. Characters. */
const QUOTED = 160;

/** Any failure of the API as one sentence that names the cure. The token is in none. */
export function failureNotice(error: unknown, at: Circumstances): Notice {
  const { what, cure } = told(error as Refusal, at);
  const safe = (text: string): string => text.replaceAll(at.token, "***");
  return { code: at.code, level: "warning", what: safe(what), consequence: at.undone, cure: safe(cure) };
}

type Told = Pick<Notice, "what" | "cure">;

const AGAIN = "Run the job again; if it stays so, see https://www.githubstatus.com";

function told(error: Refusal, at: Circumstances): Told {
  const { task, permission } = at;
  const { response, status } = error;
  if (response === undefined) return unreached(error, at);
  const { headers } = response;
  const said = clip(error.message.replace(/ - https?:\S+$/, ""), QUOTED);
  if (isRateLimit(error)) {
    const wait = headers["retry-after"];
    const until = wait === undefined ? "" : `, for ${wait} s more`;
    return {
      what: `GitHub's rate limit stood in the way to ${task}${until}`,
      cure: "Run the job again later, or give it a github-token with a limit of its own",
    };
  }
  switch (status) {
    case 401:
      return {
        what: `GitHub does not know the token that was to ${task} (401)`,
        cure: "Give the input github-token a valid token, or leave it out to use the job's own",
      };
    case 403:
      if (/\blocked\b/i.test(said)) {
        return { what: `The conversation is locked (403: ${said})`, cure: "Unlock it, or do without" };
      }
      return {
        what: `The token may not ${task} (403: ${said})`,
        cure: `Give the job the permission ${lacking(headers, permission)}`,
      };
    case 404:
      return {
        what: `GitHub found nothing where it was asked to ${task} (404)`,
        cure: `Give the job the permission ${lacking(headers, permission)}: without it GitHub hides what there is`,
      };
    case 410:
      return { what: `GitHub has no place any more to ${task} (410: ${said})`, cure: "Nothing to do" };
    case 422:
      return {
        what: `GitHub did not take the request to ${task} (422: ${said})`,
        cure: at.ifRefused ?? "Run the job again; if it stays so, please report it",
      };
    default:
      return { what: `GitHub failed to ${task} (${status})`, cure: AGAIN };
  }
}

function unreached(error: Refusal, { task, totalMs, url }: Circumstances): Told {
  const late = (error as unknown) instanceof Late;
  if (late || ["TimeoutError", "AbortError"].includes((error.cause as Error | undefined)?.name ?? "")) {
    const seconds = late ? `${totalMs / 1000} s` : "its time";
    return { what: `GitHub was not done within ${seconds} when asked to ${task}`, cure: AGAIN };
  }
  const host = URL.canParse(url) ? new URL(url).host : "the address in GITHUB_API_URL";
  const cause = clip(causeOf(error), QUOTED);
  return {
    what: `${host} could not be asked to ${task} (${cause})`,
    cure: "Let the runner reach GitHub's API, and see that GITHUB_API_URL names it",
  };
}

/** The innermost reason that has a code or words: fetch wraps twice. */
function causeOf(error: unknown): string {
  const { code, message, cause } = error as { code?: string; message?: string; cause?: unknown };
  return code ?? (cause instanceof Error ? causeOf(cause) : (message ?? String(error)));
}

function isRateLimit({ status, message, response }: Refusal): boolean {
  if (status !== 403 && status !== 429) return false;
  return status === 429 || response?.headers["x-ratelimit-remaining"] === "0" || /rate limit/i.test(message);
}

/**
 * The permission to ask for: GitHub's own words, unless the call that it refused was only the reading before
 * the writing, for which more is needed.
 */
function lacking(headers: Readonly<Record<string, string | number | undefined>>, permission: string): string {
  const said = accepted(headers);
  const enough = said !== null && (permission.endsWith("read") || said.includes("write"));
  return enough ? said : `\`${permission}\``;
}

/**
 * What GitHub says it would accept: `issues=write; pull_requests=write` are two ways, `a=read,b=read` asks
 * for both. https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api
 */
function accepted(headers: Readonly<Record<string, string | number | undefined>>): string | null {
  const header = headers["x-accepted-github-permissions"];
  if (typeof header !== "string" || !/^[a-z_]+=[a-z]+(?:[,;] ?[a-z_]+=[a-z]+)*$/.test(header)) return null;
  const ways = header.split(";").map((way) =>
    way
      .split(",")
      .map((one) => `\`${one.trim().replaceAll("_", "-").replace("=", ": ")}\``)
      .join(" and "),
  );
  return ways.join(" or ");
}
