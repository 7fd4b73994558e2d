import { beforeAll, describe, expect, test } from "@jest/globals";
import { openGitHub, type GitHubApi, type GitHubOptions } from "../../../src/io/github/client.js";
import { startGitHubApi, TOKEN, type GitHubApiServer } from "../../platform/github-api.js";

export const PULL = 7;
export const BOT = { login: "github-actions[bot]", type: "Bot" } as const;
export const MALLORY = { login: "mallory", type: "User" } as const;

/** A GitHub of its own, so that tests may wait beside each other for what the client spaces. */
export interface Scene extends AsyncDisposable {
  readonly github: GitHubApiServer;
  /** A run's client, for which seconds are short. */
  api(over?: Partial<GitHubOptions>): GitHubApi;
  /** How often an operation was called. */
  calls(operation: string): number;
  /** Calls that change something, in order. */
  readonly writes: readonly string[];
}

/** At its end nothing may have been asked, or answered, that GitHub's description does not know. */
async function onGitHub(): Promise<Scene> {
  const github = await startGitHubApi();
  return {
    github,
    api: (over = {}) => openGitHub({ env: github.env, token: TOKEN, secondMs: 100, ...over })!,
    calls: (operation) => github.calls.filter((call) => call === operation).length,
    get writes() {
      return github.calls.filter((call) => /create|update|delete/.test(call));
    },
    async [Symbol.asyncDispose]() {
      await github[Symbol.asyncDispose]();
      expect(github.violations).toEqual([]);
    },
  };
}

type Play = (at: Scene) => Promise<void>;

interface Plays {
  /** A test on a GitHub of its own. */
  one(name: string, play: Play): void;
  /** A table of such tests, the first column their names. */
  each<R extends readonly [name: string, ...unknown[]]>(
    rows: readonly R[],
    play: (at: Scene, ...row: R) => Promise<void>,
  ): void;
}

/**
 * Tests that are played beside each other and told one by one: a client spaces what it writes by a second,
 * which is no reason to wait a second in each. (jest's own test.concurrent forbids dynamic imports.)
 */
export function together(name: string, plan: (plays: Plays) => void): void {
  describe(name, () => {
    const plays = new Map<string, Play>();
    plan({
      one: (title, play) => void plays.set(title, play),
      each: (rows, play) => rows.forEach((row) => plays.set(row[0], (at) => play(at, ...row))),
    });
    const played = new Map<string, PromiseSettledResult<void>>();
    beforeAll(async () => {
      const results = await Promise.allSettled([...plays.values()].map(onScene));
      [...plays.keys()].forEach((title, i) => played.set(title, results[i]!));
    });
    test.each([...plays.keys()])("%s", (title) => {
      const result = played.get(title)!;
      if (result.status === "rejected") throw result.reason;
    });
  });
}

async function onScene(play: Play): Promise<void> {
  await using at = await onGitHub();
  await play(at);
}
