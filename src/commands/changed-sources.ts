import type { FileChange } from "../diff/file-change.js";
import { lineEdits } from "../diff/parse-diff.js";
import { classifyPath } from "../functions/classify.js";
import { languageOf } from "../functions/languages/index.js";
import type { Mark } from "../functions/marks.js";
import type { SyntaxParser } from "../functions/syntax-tree.js";
import type { ChangeSource } from "../io/git/change-source.js";
import { parseFile } from "../metrics/parse-file.js";
import type { MarkedFile, Notice } from "../report/report.js";
import type { ChangedSource } from "../scoring/change.js";
import type { SuppressingComment } from "../scoring/suppression.js";

export interface ChangedSources {
  readonly sources: readonly ChangedSource[];
  readonly marked: readonly MarkedFile[];
  /** Comments that ask to be told nothing of a function, and say why. */
  readonly suppressing: readonly SuppressingComment[];
  /** `path:line` of such comments that count for nothing. */
  readonly idle: { readonly withoutReason: readonly string[]; readonly atNoFunction: readonly string[] };
}

export interface ReadOptions {
  /** Why the repository's own rules leave a file out, or null. */
  readonly leftOut?: (path: string) => Mark | null;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Reads and parses the changed files that can be scored; the others are marked with the reason. */
export async function readChangedSources(
  change: ChangeSource,
  parser: SyntaxParser,
  { leftOut = () => null, onProgress = () => undefined }: ReadOptions = {},
): Promise<ChangedSources> {
  const marked: MarkedFile[] = [];
  const wanted: FileChange[] = [];
  for (const file of change.changes) {
    const mark = markOf(file) ?? leftOut(file.newPath!);
    if (mark === null) wanted.push(file);
    else marked.push({ path: file.newPath ?? file.oldPath ?? "", mark: mark.kind, reason: mark.reason });
  }
  const sources: ChangedSource[] = [];
  const suppressing: SuppressingComment[] = [];
  const idle = { withoutReason: [] as string[], atNoFunction: [] as string[] };
  await change.read(wanted, async (content, i) => {
    onProgress(i, wanted.length);
    const file = wanted[i]!;
    const path = file.newPath!;
    if ("unreadable" in content) {
      marked.push({ path, mark: "unreadable", reason: content.unreadable });
      return;
    }
    const { functions, marks, ignores } = await parseFile(parser, path, content.text);
    const mark = marks[0];
    if (mark) {
      marked.push({ path, mark: mark.kind, reason: mark.reason });
      return;
    }
    sources.push({ change: file, path, language: languageOf(path)!, text: content.text, functions });
    const edits = file.hunks.flatMap(lineEdits);
    for (const { line, reason, fn } of ignores) {
      const f = fn === null ? undefined : functions[fn];
      if (reason === null) idle.withoutReason.push(`${path}:${line}`);
      else if (f === undefined) idle.atNoFunction.push(`${path}:${line}`);
      else {
        // A function put between a comment and the one below it takes the comment over.
        const addedByChange = edits.some(
          ({ oldLines, newStart, newLines }) =>
            (newStart <= line && line < newStart + newLines) ||
            (oldLines === 0 && newStart <= f.startLine && f.endLine < newStart + newLines),
        );
        suppressing.push({ path, name: f.name, startLine: f.startLine, reason, addedByChange });
      }
    }
  });
  return { sources, marked, suppressing, idle };
}

/** Tells of comments that were meant to suppress something and do not. */
export function ignoreNotices({ idle }: Pick<ChangedSources, "idle">): Notice[] {
  const listed = (places: readonly string[]): string =>
    places.slice(0, 3).join(", ") + (places.length > 3 ? ` and ${places.length - 3} more` : "");
  const note = (code: string, what: string, cure: string): Notice => ({
    code,
    level: "info",
    what,
    consequence: "it suppresses nothing",
    cure,
  });
  return [
    ...(idle.withoutReason.length === 0
      ? []
      : [
          note(
            "ignore-without-reason",
            `A defect-risk-ignore comment gives no reason (${listed(idle.withoutReason)})`,
            "Write the reason behind a colon: `defect-risk-ignore: why`",
          ),
        ]),
    ...(idle.atNoFunction.length === 0
      ? []
      : [
          note(
            "ignore-at-no-function",
            `A defect-risk-ignore comment stands at no function (${listed(idle.atNoFunction)})`,
            "Write it on the line above the function, on its first line, or at the start of its body",
          ),
        ]),
  ];
}

function markOf(file: FileChange): Mark | null {
  if (file.submodule) return { kind: "submodule", reason: "a commit of another repository" };
  if (file.newPath === null) return { kind: "deleted", reason: "the change deletes it" };
  if (file.binary) return { kind: "binary", reason: "git calls it binary" };
  if (languageOf(file.newPath) === null)
    return { kind: "unsupported", reason: "no grammar for its extension" };
  const mark = classifyPath(file.newPath);
  if (mark === null && file.oversized) {
    return { kind: "too-large", reason: "the change holds more than can be read of it" };
  }
  return mark;
}
