import { CODEOWNERS_PATHS, LARGEST_CODEOWNERS } from "../scoring/people/codeowners.js";
import { entriesAt, readBlobs } from "./git/objects.js";

/**
 * The CODEOWNERS file of a commit; null if it has none that GitHub would load. Asked of the base: a change
 * must not choose its own reviewers.
 */
export async function readCodeowners(root: string, commit: string): Promise<string | null> {
  const files = await entriesAt(root, commit, CODEOWNERS_PATHS);
  const first = CODEOWNERS_PATHS.map((path) => files.get(path)).find((file) => file?.mode.startsWith("100"));
  if (first === undefined) return null;
  let text: string | null = null;
  await readBlobs(root, [first.id], (content) => {
    if (content !== null && content.length <= LARGEST_CODEOWNERS) text = content.toString("utf8");
  });
  return text;
}
