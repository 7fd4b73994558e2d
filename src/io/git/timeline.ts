import { GitFailure, runGit } from "./git-process.js";

export interface TimelineEntry {
  readonly commit: string;
  /** Committer date, seconds since the epoch. */
  readonly time: number;
}

/** What the branch itself stood at, newest first: its first parents. */
export async function firstParents(root: string, tip: string): Promise<TimelineEntry[]> {
  const args = [
    "rev-list",
    "--first-parent",
    "--no-commit-header",
    "--format=%H %ct",
    "--end-of-options",
    tip,
  ];
  const out = await runGit(root, args);
  return out
    .toString("latin1")
    .trimEnd()
    .split("\n")
    .map((line) => {
      const fields = /^([0-9a-f]{40,64}) (\d+)$/.exec(line);
      if (!fields) throw new GitFailure(args, "gave a line that cannot be read", JSON.stringify(line));
      return { commit: fields[1]!, time: Number(fields[2]) };
    });
}

/** The commit the branch stood at in that moment; null before its first. */
export function standingAt(timeline: readonly TimelineEntry[], time: number): string | null {
  return timeline.find((entry) => entry.time <= time)?.commit ?? null;
}
