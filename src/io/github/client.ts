import type { GitHub } from "@actions/github/lib/utils";
import { failureNotice, Late, type Undertaking } from "./failure.js";
import type { Notice } from "../../report/report.js";

export type Octokit = InstanceType<typeof GitHub>;

/** How long one run talks to GitHub at most, waits for its rate limits included: all of it is optional. Milliseconds. */
const TOTAL_MS = 60_000;
/** How long one answer may take; GitHub ends a request of its own after ten seconds. Milliseconds. */
const REQUEST_MS = 15_000;
/** Tries after the first where GitHub fails (5xx, no connection); they wait 1, then 4 seconds. */
const RETRIES = 2;

export interface GitHubOptions {
  readonly env: NodeJS.ProcessEnv;
  /** Never printed, nor in an error. */
  readonly token: string;
  readonly totalMs?: number;
  readonly requestMs?: number;
  /** How long a second is that GitHub or a retry asks to wait. Milliseconds. */
  readonly secondMs?: number;
}

/** GitHub's REST API for one repository and one run. */
export interface GitHubApi {
  readonly owner: string;
  readonly repo: string;
  /** Whether the token is an app's, as a job's own is: what it writes is a bot's. */
  readonly isApp: boolean;
  /**
   * Does a piece of work, and takes no failure for the run's: it becomes a notice.
   * @returns the work's result, or the notice of why it was not done
   */
  attempt<R>(
    undertaking: Undertaking,
    work: (octokit: Octokit) => Promise<R>,
  ): Promise<{ readonly done: R } | { readonly failed: Notice }>;
}

/**
 * A client that is loaded only when it is first used: with its HTTP stack it costs more than everything
 * else that starts. Speaks to GITHUB_API_URL, so to an Enterprise Server too, through the runner's proxy.
 * @returns null outside of GitHub Actions, or without a token
 */
export function openGitHub(options: GitHubOptions): GitHubApi | null {
  const { env, token, totalMs = TOTAL_MS } = options;
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(env["GITHUB_REPOSITORY"] ?? "") ?? [];
  if (token === "" || owner === undefined || repo === undefined) return null;
  let opened: Promise<Octokit> | null = null;
  let end = Infinity;
  return {
    owner,
    repo,
    // https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/; v1. before it
    isApp: /^(?:ghs_|v1\.)/.test(token),
    async attempt(undertaking, work) {
      if (end === Infinity) end = Date.now() + totalMs;
      const left = new AbortController();
      try {
        opened ??= connect(options, end);
        const done = opened.then(work);
        // Given up at the end of the time, it may still fail later, and nobody listens any more.
        done.catch(() => undefined);
        return { done: await Promise.race([done, lateness(end, left.signal)]) };
      } catch (error) {
        return { failed: failureNotice(error, { ...undertaking, token, totalMs, url: apiUrl(env) }) };
      } finally {
        left.abort();
      }
    },
  };
}

function lateness(end: number, over: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const timer = setTimeout(() => reject(new Late()), Math.max(0, end - Date.now()));
    over.addEventListener("abort", () => clearTimeout(timer));
  });
}

function apiUrl(env: NodeJS.ProcessEnv): string {
  return env["GITHUB_API_URL"] || "https://api.github.com";
}

/** @param end the moment after which nothing is asked and nothing waited for, milliseconds since the epoch */
async function connect(
  { env, token, requestMs = REQUEST_MS, secondMs = 1000 }: GitHubOptions,
  end: number,
): Promise<Octokit> {
  const [{ getOctokit }, { defaults }, { throttling }, { retry }] = await Promise.all([
    import("@actions/github"),
    import("@actions/github/lib/utils"),
    import("@octokit/plugin-throttling"),
    import("@octokit/plugin-retry"),
  ]);
  const plain = (defaults.request?.fetch ?? fetch) as typeof fetch;
  const impatient: typeof fetch = (url, init) => {
    const ms = Math.max(0, Math.min(requestMs, end - Date.now()));
    return plain(url, { ...init, signal: AbortSignal.timeout(ms) });
  };
  /** A limit is waited out if that ends in time, with a second to do what was to be done. */
  const worthWaiting = (seconds: number): boolean => Date.now() + (seconds + 1) * secondMs < end;
  const octokit = getOctokit(
    token,
    {
      baseUrl: apiUrl(env),
      request: { ...defaults.request, fetch: impatient },
      log: { debug: silent, info: silent, warn: silent, error: silent },
      throttle: {
        // The plugin spaces calls by this name, across all clients of a process.
        id: `defect-risk-${++clients}`,
        retryAfterBaseValue: secondMs,
        onRateLimit: (seconds: number) => worthWaiting(seconds),
        onSecondaryRateLimit: (seconds: number) => worthWaiting(seconds),
      },
      retry: { retries: RETRIES, retryAfterBaseValue: secondMs },
    },
    throttling as never,
    retry as never,
  );
  return octokit;
}

let clients = 0;

/** What the plugins say goes into notices; a log line could be taken for a workflow command. */
function silent(): void {}
