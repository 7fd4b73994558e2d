import parseDiff from "parse-diff";
import { firstParentHunks } from "./combined.js";
import type { FileChange, Hunk, LineEdit } from "./file-change.js";
import { headerPaths, sidePath, unquoteGitPath } from "./git-path.js";
import { sections, type DiffSection } from "./sections.js";

const SUBMODULE = /^(?:index \S+|(?:old|new|new file|deleted file) mode) 160000$/;

/**
 * Parses a unified diff. parse-diff reads the hunks; the header is read here, because parse-diff does not
 * know quoted paths, copies, modes, binary files, submodules or combined diffs.
 *
 * @param diff bytes as git (or `diff -u`) printed them
 * @returns one change per file, in order; text that is no diff gives none
 */
export function* parseUnifiedDiff(diff: Buffer): Generator<FileChange> {
  for (const section of sections(diff)) {
    const change = parseSection(section);
    if (change) yield change;
  }
}

function parseSection({ header, body, oversized }: DiffSection): FileChange | null {
  const first = header[0]!;
  const combined = /^diff --(?:combined|cc) (.*)$/.exec(first);
  if (combined) return combinedChange(unquoteGitPath(combined[1]!), { header, body, oversized });

  const after = (prefix: string): string | undefined =>
    header.find((line) => line.startsWith(prefix))?.slice(prefix.length);
  const named = first.startsWith("diff --git ") ? headerPaths(first.slice("diff --git ".length)) : null;
  const [from, to] = [after("rename from ") ?? after("copy from "), after("rename to ") ?? after("copy to ")];
  const [minus, plus] = [after("--- "), after("+++ ")];

  const oldPath = from ? unquoteGitPath(from) : minus ? sidePath(minus) : (named?.oldPath ?? null);
  const newPath = to ? unquoteGitPath(to) : plus ? sidePath(plus) : (named?.newPath ?? null);
  const added = after("new file mode ") !== undefined || (minus !== undefined && oldPath === null);
  const deleted = after("deleted file mode ") !== undefined || (plus !== undefined && newPath === null);
  if ((added || oldPath === null) && (deleted || newPath === null)) return null;

  return {
    kind: after("rename from ")
      ? "renamed"
      : after("copy from ")
        ? "copied"
        : added
          ? "added"
          : deleted
            ? "deleted"
            : "modified",
    oldPath: added ? null : oldPath,
    newPath: deleted ? null : newPath,
    binary: header.some((line) => line.startsWith("Binary files ") || line === "GIT binary patch"),
    submodule: header.some((line) => SUBMODULE.test(line)),
    hunks: oversized ? [] : textHunks(body),
    ...(oversized ? { oversized } : {}),
  };
}

function textHunks(body: readonly string[]): Hunk[] {
  if (body.length === 0) return [];
  // "\ No newline at end of file" is for people, in their language; parse-diff counts other wordings as lines.
  const lines = body.filter((line) => !line.startsWith("\\"));
  const [file] = parseDiff(`--- a/x\n+++ b/x\n${lines.join("\n")}`);
  return (file?.chunks ?? []).map((chunk) => ({
    oldStart: chunk.oldStart,
    oldLines: chunk.oldLines,
    newStart: chunk.newStart,
    newLines: chunk.newLines,
    lines: chunk.changes.map((change) => change.content),
  }));
}

const SUBMODULE_LINE = /^[ +-]+Subproject commit [0-9a-f]{40,64}$/;

/** A merge's combined diff, seen from its first parent: that is what the merge brought to the branch. */
function combinedChange(path: string, { header, body, oversized }: DiffSection): FileChange | null {
  const parents = (/^@{3,}/.exec(body[0] ?? "")?.[0].length ?? 3) - 1;
  const added = header.some((line) => line.startsWith("new file mode "));
  const deleted = header.some((line) => line.startsWith("deleted file mode "));
  if (added && deleted) return null;
  const hunks = deleted || oversized ? [] : firstParentHunks(body, parents);
  return {
    kind: added ? "added" : deleted ? "deleted" : "modified",
    oldPath: added ? null : path,
    newPath: deleted ? null : path,
    binary: header.some((line) => line.startsWith("Binary files ")),
    // Without a change of mode the header does not tell.
    submodule:
      header.some((line) => /^(?:(?:new|deleted) file )?mode .*160000/.test(line)) ||
      (body.length > 1 && body.slice(1).every((line) => SUBMODULE_LINE.test(line))),
    hunks,
    ...(oversized ? { oversized } : {}),
  };
}

/** Whether a hunk holds the lines that its header announces; a file that was cut off ends in one that does not. */
export function isWhole({ oldLines, newLines, lines }: Hunk): boolean {
  let [removed, added] = [0, 0];
  for (const line of lines) {
    if (!line.startsWith("+")) removed++;
    if (!line.startsWith("-")) added++;
  }
  return removed === oldLines && added === newLines;
}

/** The runs of changed lines of a hunk, context taken off both sides. */
export function lineEdits(hunk: Hunk): LineEdit[] {
  const edits: LineEdit[] = [];
  let [oldLine, newLine] = [firstLine(hunk.oldStart, hunk.oldLines), firstLine(hunk.newStart, hunk.newLines)];
  let [removed, added] = [0, 0];
  const flush = (): void => {
    if (removed + added === 0) return;
    edits.push({
      oldStart: removed > 0 ? oldLine - removed : oldLine - 1,
      oldLines: removed,
      newStart: added > 0 ? newLine - added : newLine - 1,
      newLines: added,
    });
    [removed, added] = [0, 0];
  };
  for (const line of hunk.lines) {
    if (line.startsWith("-")) {
      oldLine++;
      removed++;
    } else if (line.startsWith("+")) {
      newLine++;
      added++;
    } else {
      flush();
      oldLine++;
      newLine++;
    }
  }
  flush();
  return edits;
}

function firstLine(start: number, lines: number): number {
  return lines === 0 ? start + 1 : start;
}
