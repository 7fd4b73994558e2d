import type { GitHubApi, Octokit } from "./client.js";

/** The author of whatever a job's own token writes. */
const ACTIONS_BOT = "github-actions[bot]";
const BOT = "[bot]";

interface Author {
  readonly login: string;
}

/** Who the token is. */
export interface Self {
  /** Whether the token's own user wrote something: a stranger may copy our markers. */
  wrote(author: Author | null | undefined): Promise<boolean>;
  /** GitHub has just named the author of something that we wrote. */
  learn(author: Author | null | undefined): void;
}

/**
 * REST tells an app's token not who it is, GraphQL does; asked once, and only when it matters. Some versions of
 * GraphQL name a bot without what REST puts after it, and a user may have that very name.
 */
export function selfOf(octokit: Octokit, { isApp }: Pick<GitHubApi, "isApp">): Self {
  let asked: Promise<string> | null = null;
  return {
    async wrote(author) {
      if (!author) return false;
      const login = await (asked ??= loginOf(octokit));
      return author.login === (isApp && !login.endsWith(BOT) ? `${login}${BOT}` : login);
    },
    learn(author) {
      if (author) asked = Promise.resolve(author.login);
    },
  };
}

async function loginOf(octokit: Octokit): Promise<string> {
  try {
    const { viewer } = await octokit.graphql<{ viewer: { login: string } }>("{ viewer { login } }");
    return viewer.login;
  } catch (error) {
    // A server without GraphQL, or an answer of errors: what almost every run's token is.
    if ((error as { status?: number }).status === 401) throw error;
    return ACTIONS_BOT;
  }
}
