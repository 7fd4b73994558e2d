import type { SaveOutcome } from "../../history/index-store.js";
import type { Notice } from "../../report/report.js";

/** What the Actions cache's failures mean for a run, and what to do about them. */
export const RETRY = "Nothing to do if it happens once: the next run tries again";
export const NO_SERVICE = {
  why: "this job has no Actions cache service",
  cure: "On a self-hosted runner without one, name a folder on its disk as cache-dir",
} as const;

/** Why the client gave no id, from what it said: it has no other way of telling. */
export function refusal(key: string, lines: readonly string[]): SaveOutcome {
  const said = lines.filter((line) => /fail|denied|unable|skipped/i.test(line)).join("; ");
  if (/write denied|cache-mode/.test(said)) {
    const why = "this run may only read the Actions cache, as is usual for a pull request from a fork";
    return { saved: false, why, cure: "Run the action on pushes to the default branch too: they may save" };
  }
  if (/already exists|\(409\)/.test(said)) {
    const why = `the Actions cache already holds ${key}, or another job is saving it`;
    return { saved: false, why, cure: "Nothing to do: entries are immutable" };
  }
  // The cause is in the first line; what follows guesses ("another job may be creating this cache").
  const [first = "@actions/cache gave no reason"] = said.split("; ");
  return { saved: false, why: `the Actions cache did not take it (${first})`, cure: RETRY };
}

const FROM_START = "history is read from the start, which takes longer";

export function unavailable(): Notice {
  const what = `The history index was not looked up: ${NO_SERVICE.why}`;
  return { code: "cache-unavailable", level: "info", what, consequence: FROM_START, cure: NO_SERVICE.cure };
}

export function failed(how: string): Notice {
  const what = `The Actions cache ${how}`;
  return { code: "cache-failed", level: "warning", what, consequence: FROM_START, cure: RETRY };
}

export function damaged(key: string, why: string): Notice {
  return {
    code: "index-damaged",
    level: "warning",
    what: `The history index ${key} in the Actions cache was skipped, ${why}`,
    consequence: FROM_START,
    cure: "Delete it under Actions → Caches if this comes back: an entry there cannot be replaced",
  };
}
