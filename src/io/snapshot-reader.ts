import { setImmediate } from "node:timers/promises";
import { classifyPath } from "../functions/classify.js";
import { languageOf } from "../functions/languages/index.js";
import type { SyntaxParser } from "../functions/syntax-tree.js";
import type { MarkedSource, Snapshot, SnapshotFile } from "../history/snapshot.js";
import { parseFile } from "../metrics/parse-file.js";
import { listTree, readBlobs, type TreeEntry } from "./git/objects.js";

/** Files whose contents are held in memory at a time. */
const BATCH = 200;
/** Milliseconds of parsing after which what git has finished meanwhile gets its turn: git must not stand idle. */
const TURN_MS = 10;

export interface SnapshotOptions {
  readonly root: string;
  readonly commit: string;
  readonly parser: SyntaxParser;
  /** A snapshot whose files are taken over where path and blob are the same. */
  readonly known?: Snapshot | undefined;
  readonly tree?: readonly TreeEntry[];
}

/** Reads and measures all functions of a commit's tree; only contents that `known` lacks are parsed. */
export async function readSnapshot(options: SnapshotOptions): Promise<Snapshot> {
  const tree = options.tree ?? (await listTree(options.root, options.commit));
  const knownFiles = new Map(options.known?.files.map((file) => [`${file.blob} ${file.path}`, file]));
  const knownMarks = new Map(options.known?.marked.map((mark) => [`${mark.blob} ${mark.path}`, mark]));
  const files: (SnapshotFile | null)[] = [];
  const marked: MarkedSource[] = [];
  const missing: { entry: TreeEntry; slot: number }[] = [];

  for (const entry of tree) {
    if (entry.kind !== "file" || languageOf(entry.path) === null) continue;
    const key = `${entry.blob} ${entry.path}`;
    const mark = classifyPath(entry.path) ?? knownMarks.get(key) ?? null;
    if (mark !== null) {
      marked.push({ path: entry.path, blob: entry.blob, kind: mark.kind, reason: mark.reason });
      continue;
    }
    const known = knownFiles.get(key);
    if (known === undefined) missing.push({ entry, slot: files.length });
    files.push(known ?? null);
  }

  for (let i = 0; i < missing.length; i += BATCH) {
    const batch = missing.slice(i, i + BATCH);
    const contents: (Buffer | null)[] = [];
    await readBlobs(
      options.root,
      batch.map(({ entry }) => entry.blob),
      (content) => contents.push(content),
    );
    let turn = performance.now();
    for (const [j, { entry, slot }] of batch.entries()) {
      if (performance.now() - turn > TURN_MS) {
        await setImmediate();
        turn = performance.now();
      }
      const content = contents[j] ?? null;
      if (content === null) {
        marked.push({
          path: entry.path,
          blob: entry.blob,
          kind: "unreadable",
          reason: "this clone does not hold its content",
        });
        continue;
      }
      const text = content.toString("utf8");
      const { language, functions, marks } = await parseFile(options.parser, entry.path, text);
      if (marks.length > 0) {
        marked.push({ path: entry.path, blob: entry.blob, kind: marks[0]!.kind, reason: marks[0]!.reason });
      } else if (language !== null) {
        files[slot] = {
          path: entry.path,
          blob: entry.blob,
          language,
          lines: countLines(text),
          functions: functions.map(({ name, ordinal, startLine, endLine, metrics }) => ({
            name,
            ordinal,
            startLine,
            endLine,
            metrics,
          })),
        };
      }
    }
  }
  return { commit: options.commit, files: files.filter((file) => file !== null), marked };
}

export function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines++;
  return text === "" || text.endsWith("\n") ? lines : lines + 1;
}
