import { resolveCommit } from "../io/git/repository.js";
import { loadHistory, type LoadedHistory } from "./load-history.js";
import type { RunContext } from "./run-context.js";
import { deepen } from "./sides.js";

/** Builds the index of `--rev`, or brings the stored one up to date. */
export async function warm(context: RunContext): Promise<LoadedHistory> {
  await deepen(context, context.config.rev === null ? [] : [context.config.rev]);
  return loadHistory(context, await resolveCommit(context.repo, context.config.rev ?? "HEAD"));
}
