import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import type { TemporaryRepository } from "../commands/temporary-repository.js";
import { startRunner, type Runner, type Step, type StepResult } from "../platform/runner.js";
import { pullRequestPayload, shopRepository, type Shop } from "./shop-repository.js";

/** A runner with the shop's pull request checked out, and the action's defaults as inputs. */
export interface PullRequestJob extends AsyncDisposable {
  readonly shop: Shop;
  readonly workspace: TemporaryRepository;
  readonly runner: Runner;
  /** Runs the action on the pull request, or on what `over` says instead. */
  run(over?: Partial<Step>): Promise<StepResult>;
}

/** @param also files that the shop has from its first day on */
export async function pullRequestJob(also: Readonly<Record<string, string>> = {}): Promise<PullRequestJob> {
  const shop = shopRepository(also);
  const workspace = shop.clone();
  const action = parse(await readFile("action.yml", "utf8")) as {
    inputs: Record<string, { default: string }>;
  };
  const defaults = Object.entries(action.inputs).map(([name, input]) => [name, input.default]);
  const runner = await startRunner(Object.fromEntries(defaults) as Record<string, string>);
  return {
    shop,
    workspace,
    runner,
    run: ({ env, ...over } = {}) =>
      runner.run({
        event: "pull_request",
        payload: pullRequestPayload(shop),
        workspace: workspace.dir,
        env: { GITHUB_SHA: shop.merge, GITHUB_REF: "refs/pull/7/merge", ...env },
        ...over,
      }),
    async [Symbol.asyncDispose]() {
      workspace[Symbol.dispose]();
      shop[Symbol.dispose]();
      await runner[Symbol.asyncDispose]();
    },
  };
}
