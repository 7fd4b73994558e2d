import type { FileChange } from "../diff/file-change.js";
import { classifyPath } from "../functions/classify.js";
import { languageOf } from "../functions/languages/index.js";
import type { Mark } from "../functions/marks.js";
import type { SyntaxParser } from "../functions/syntax-tree.js";
import type { ChangeSource } from "../io/git/change-source.js";
import { parseFile } from "../metrics/parse-file.js";
import type { MarkedFile } from "../report/report.js";
import type { ChangedSource } from "../scoring/change.js";

export interface ChangedSources {
  readonly sources: readonly ChangedSource[];
  readonly marked: readonly MarkedFile[];
}

/** Reads and parses the changed files that can be scored; the others are marked with the reason. */
export async function readChangedSources(
  change: ChangeSource,
  parser: SyntaxParser,
  onProgress: (done: number, total: number) => void,
): Promise<ChangedSources> {
  const marked: MarkedFile[] = [];
  const wanted: FileChange[] = [];
  for (const file of change.changes) {
    const mark = markOf(file);
    if (mark === null) wanted.push(file);
    else marked.push({ path: file.newPath ?? file.oldPath ?? "", mark: mark.kind, reason: mark.reason });
  }
  const sources: ChangedSource[] = [];
  await change.read(wanted, async (content, i) => {
    onProgress(i, wanted.length);
    const file = wanted[i]!;
    const path = file.newPath!;
    if ("unreadable" in content) {
      marked.push({ path, mark: "unreadable", reason: content.unreadable });
      return;
    }
    const { functions, marks } = await parseFile(parser, path, content.text);
    const mark = marks[0];
    if (mark) marked.push({ path, mark: mark.kind, reason: mark.reason });
    else sources.push({ change: file, path, language: languageOf(path)!, text: content.text, functions });
  });
  return { sources, marked };
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
