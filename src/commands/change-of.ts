import { isWhole } from "../diff/parse-diff.js";
import { UsageError } from "../errors/index.js";
import { SOURCE_EXTENSIONS } from "../functions/languages/index.js";
import { readInput } from "../io/files.js";
import { changeBetween, changeFromDiff, type ChangeSource } from "../io/git/change-source.js";
import type { Notice } from "../report/report.js";
import type { RunContext } from "./run-context.js";
import type { Sides } from "./sides.js";

/** Fewer functions than this make percentiles that mean little; said in a notice, no reason to stop. */
const SMALL_REPOSITORY = 50;

/** The change that was asked for: between two commits, up to the work tree, or as a diff tells it. */
export async function changeOf({ repo, config }: RunContext, sides: Sides): Promise<ChangeSource> {
  if (config.diff === null) return changeBetween(repo, sides.base, sides.head, SOURCE_EXTENSIONS);
  const diff = await readInput(config.diff, "the diff");
  const change = changeFromDiff(repo, sides.base, diff);
  const broken = change.changes.find(({ hunks }) => !hunks.every(isWhole));
  if (broken !== undefined) {
    throw new UsageError({
      what: `${JSON.stringify(config.diff)} is cut off or damaged: a hunk of ${JSON.stringify(broken.newPath ?? broken.oldPath)} has fewer or more lines than it announces`,
      consequence: "nothing was scored, as git would apply nothing of it",
      cure: "Make it anew with `git diff` or `diff -u`, and do not edit or trim it",
    });
  }
  if (change.changes.length === 0 && diff.toString("utf8").trim() !== "") {
    throw new UsageError({
      what: `${JSON.stringify(config.diff)} holds no unified diff`,
      consequence: "nothing was scored",
      cure: "Make one with `git diff` or `diff -u`",
    });
  }
  return change;
}

/** What a reader of the result should know of the change as a whole. */
export function changeNotices(
  change: ChangeSource,
  sources: number,
  functions: number,
  reference: number,
): Notice[] {
  const notices: Notice[] = [];
  const note = (code: string, what: string, consequence: string, cure: string): void => {
    notices.push({ code, level: "info", what, consequence, cure });
  };
  if (change.changes.length === 0) {
    note(
      "empty-diff",
      "The two sides do not differ",
      "there is nothing to rank",
      "Name other commits with base and head",
    );
  } else if (functions === 0) {
    note(
      "no-functions",
      "The change touches no function that can be ranked",
      "the list is empty",
      "Nothing to do; the files that were left out are listed with the reason",
    );
  }
  if (sources > 0 && reference < SMALL_REPOSITORY) {
    note(
      "small-repository",
      `The base has ${reference} functions of three lines or more to compare with`,
      "percentiles are coarse",
      "Nothing to do; they sharpen as the repository grows",
    );
  }
  return notices;
}
