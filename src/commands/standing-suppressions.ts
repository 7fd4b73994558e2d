import { IGNORE_MARKER } from "../functions/ignore-comments.js";
import { SOURCE_EXTENSIONS } from "../functions/languages/index.js";
import type { Snapshot } from "../history/snapshot.js";
import { filesWith, readBlobs } from "../io/git/objects.js";
import { parseFile } from "../metrics/parse-file.js";
import { suppressionsOf, type SuppressingComment } from "../scoring/suppression.js";
import type { RunContext } from "./run-context.js";

/** Why functions of a commit are suppressed, outside any change: by their comments, by the repository's rules. */
export async function standingSuppressions(
  context: RunContext,
  { commit, files }: Snapshot,
): Promise<ReturnType<typeof suppressionsOf>> {
  const { repo, parser, rules } = context;
  // A partial clone would fetch every file to look into it.
  const wanted = { words: IGNORE_MARKER, extensions: SOURCE_EXTENSIONS };
  const said = new Set(repo.partial ? [] : await filesWith(repo.root, commit, wanted));
  const saying = files.filter(({ path }) => said.has(path));
  const texts: string[] = [];
  await readBlobs(
    repo.root,
    saying.map(({ blob }) => blob),
    (content) => texts.push(content?.toString("utf8") ?? ""),
  );
  const comments: SuppressingComment[] = [];
  for (const [i, { path }] of saying.entries()) {
    const { functions, ignores } = await parseFile(parser, path, texts[i]!);
    for (const { reason, fn } of ignores) {
      const f = fn === null ? undefined : functions[fn];
      if (reason === null || f === undefined) continue;
      comments.push({ path, name: f.name, startLine: f.startLine, reason, addedByChange: false });
    }
  }
  return suppressionsOf({ comments, standing: rules.suppressions, isNew: () => false });
}
