import { isWhole } from "../diff/parse-diff.js";
import { UsageError } from "../errors/index.js";
import { SOURCE_EXTENSIONS } from "../functions/languages/index.js";
import { readInput } from "../io/files.js";
import { changeBetween, changeFromDiff, DOES_NOT_FIT, type ChangeSource } from "../io/git/change-source.js";
import type { MarkedFile, Notice } from "../report/report.js";
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
  const repeated = firstRepeated(
    change.changes.filter(({ hunks }) => hunks.length > 0).flatMap(({ newPath }) => newPath ?? []),
  );
  if (repeated !== null) {
    throw new UsageError({
      what: `${JSON.stringify(config.diff)} holds more than one change of ${JSON.stringify(repeated)}, as \`git log -p\` and \`git format-patch\` print those of several commits`,
      consequence: "nothing was scored, as only the first can be read against the base",
      cure: "Make one diff of the whole change, as `git diff BASE...HEAD` does",
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

function firstRepeated(paths: readonly string[]): string | null {
  const seen = new Set<string>();
  return paths.find((path) => seen.size === seen.add(path).size) ?? null;
}

/** Files that a diff tells of and that could not be scored for it: a reader must not take them for harmless. */
export function diffNotices(marked: readonly MarkedFile[]): Notice[] {
  const paths = marked.filter(({ reason }) => reason === DOES_NOT_FIT).map(({ path }) => path);
  if (paths.length === 0) return [];
  const others = paths.length === 1 ? "" : ` and ${paths.length - 1} more`;
  return [
    {
      code: "diff-does-not-fit",
      level: "warning",
      what: `The diff of ${JSON.stringify(paths[0])}${others} fits neither the work tree nor the base commit`,
      consequence: "nothing of it was scored",
      cure: "Name the commit that the diff starts from with --base, and make it from the repository's root, white space included, with no prefixes but a/ and b/",
    },
  ];
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
      "The head brings nothing that the base lacks",
      "there is nothing to rank",
      "Name other commits with base and head, or the same two the other way around",
    );
  } else if (functions === 0) {
    note(
      "no-functions",
      "The change touches no function that can be ranked",
      "the list is empty",
      sources < change.changes.length
        ? "Nothing to do; the files that were left out are listed with the reason"
        : "Nothing to do; what stands outside of functions, or is gone, is not ranked",
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
