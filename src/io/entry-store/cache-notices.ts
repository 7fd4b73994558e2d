import type { SaveOutcome } from "../../history/entry-store.js";
import type { Notice } from "../../report/report.js";
import type { Kept } from "./kept.js";

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

export function unavailable(kept: Kept): Notice {
  const what = `The ${kept.name} was not looked up: ${NO_SERVICE.why}`;
  return { code: "cache-unavailable", level: "info", what, consequence: kept.without, cure: NO_SERVICE.cure };
}

export function failed(kept: Kept, how: string): Notice {
  const what = `The ${kept.name} was not restored: the Actions cache ${how}`;
  return { code: "cache-failed", level: "warning", what, consequence: kept.without, cure: RETRY };
}

export function damaged(kept: Kept, key: string, why: string): Notice {
  return {
    code: `${kept.code}-damaged`,
    level: "warning",
    what: `The ${kept.name} ${key} in the Actions cache was skipped, ${why}`,
    consequence: kept.without,
    cure: "Delete it under Actions → Caches if this comes back: an entry there cannot be replaced",
  };
}

/** The archive holds paths relative to the workspace, so another layout puts its files elsewhere. */
export function misplaced(kept: Kept, key: string, folder: string): Notice {
  return {
    code: `${kept.code}-misplaced`,
    level: "warning",
    what: `The ${kept.name} ${key} was restored from the Actions cache, but ${folder} holds none of this repository`,
    consequence: kept.without,
    cure: "Train in the same kind of job as this one (both in a container, or neither): their home folders lie differently beside the workspace",
  };
}
