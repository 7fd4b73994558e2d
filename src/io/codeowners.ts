import { CODEOWNERS_PATHS, LARGEST_CODEOWNERS } from "../scoring/people/codeowners.js";
import { readBlobs } from "./git/objects.js";
import { GitFailure, runGit } from "./git/git-process.js";

/**
 * The CODEOWNERS file of a commit; null if it has none that GitHub would load. Asked of the base: a change
 * must not choose its own reviewers.
 */
export async function readCodeowners(root: string, commit: string): Promise<string | null> {
  const args = ["ls-tree", "-l", "-z", "--full-tree", "--end-of-options", commit, ...CODEOWNERS_PATHS];
  const entries = (await runGit(root, args)).toString("utf8").split("\0").filter(Boolean);
  const files = new Map(
    entries.map((entry) => {
      const match = /^(\d{6}) \w+ ([0-9a-f]+) +(\d+|-)\t([\s\S]*)$/.exec(entry);
      if (!match) throw new GitFailure(args, "gave a listing that cannot be read", "");
      return [match[4]!, { mode: match[1]!, blob: match[2]!, size: Number(match[3]) }];
    }),
  );
  const first = CODEOWNERS_PATHS.map((path) => files.get(path)).find((file) => file?.mode.startsWith("100"));
  // Negated, so that a size that is no number is too large.
  if (first === undefined || !(first.size <= LARGEST_CODEOWNERS)) return null;
  let text: string | null = null;
  await readBlobs(root, [first.blob], (content) => (text = content?.toString("utf8") ?? null));
  return text;
}
