import { expect } from "@jest/globals";
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
export async function onGitHub(): Promise<Scene> {
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
