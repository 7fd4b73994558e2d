import { parseCombinedHunks } from "../diff/combined.js";
import { headerPaths, sidePath, unquoteGitPath } from "../diff/git-path.js";
import { addCommit, declarationOf, type CommitHeader, type HunkLog } from "./hunk-log.js";
import { commentStyle, declaredName, digestLine, mayDeclare, type Digest } from "./line-scan.js";

const [TAB, LF, SPACE, PLUS, COMMA, MINUS, ZERO, COLON, AT, BACKSLASH, D] = [
  9, 10, 32, 43, 44, 45, 48, 58, 64, 92, 100,
];

/** The stream does not hold what was asked for: git was cut short, or its output is not what we think. */
export class PatchStreamError extends Error {}

const SHORT_HUNK = "a hunk is shorter than its header says";

/** What git said of the plain commits (`-M`), and of the merges (`-c --no-renames`). */
export interface PatchStreams {
  readonly plain: Buffer;
  readonly merges: Buffer;
}

export interface Asked {
  /** In the order they were written to git's standard input, merges and others mixed. */
  readonly commits: readonly CommitHeader[];
  /**
   * Whether a path holds product code. What lies elsewhere keeps its row, for a commit is as broad as it
   * is, but without contents: to the log there is no file on that side, and git may leave its hunks out.
   */
  readonly isProduct: (path: string) => boolean;
}

/**
 * Reads the outputs of `git diff-tree --stdin --always --raw -p -U0 --full-index` for the given commits
 * into `log`. Hunk bodies are counted by their header, so nothing in a file's content can pass for one.
 *
 * @throws PatchStreamError if a commit is missing or the text ends too early
 */
export function parsePatchStreams(streams: PatchStreams, { commits, isProduct }: Asked, log: HunkLog): void {
  const [plain, merges] = [streams.plain, streams.merges].map(
    (stream) => new PatchReader(stream, isProduct, log),
  ) as [PatchReader, PatchReader];
  for (const commit of commits) {
    const reader = commit.parents > 1 ? merges : plain;
    const line = reader.line();
    if (line !== commit.sha)
      throw new PatchStreamError(`expected commit ${commit.sha}, found ${quote(line)}`);
    addCommit(log, commit);
    reader.rawLines();
    while (reader.startsFile()) reader.file(commit.parents);
  }
  for (const reader of [plain, merges]) {
    if (!reader.atEnd())
      throw new PatchStreamError(`unexpected ${quote(reader.line())} after the last commit`);
  }
}

function quote(line: string | null): string {
  return line === null ? "the end of the stream" : JSON.stringify(line.slice(0, 80));
}

class PatchReader {
  #at = 0;
  readonly #bytes: Buffer;
  readonly #isProduct: Asked["isProduct"];
  readonly #log: HunkLog;
  /** The blobs of files that were moved without an edit: their patch has no index line. */
  readonly #moved = new Map<string, string>();

  constructor(bytes: Buffer, isProduct: Asked["isProduct"], log: HunkLog) {
    this.#bytes = bytes;
    this.#isProduct = isProduct;
    this.#log = log;
  }

  atEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  line(): string | null {
    if (this.atEnd()) return null;
    const end = this.#bytes.indexOf(LF, this.#at);
    if (end < 0) throw new PatchStreamError("the last line has no end");
    const text = this.#bytes.toString("utf8", this.#at, end);
    this.#at = end + 1;
    return text;
  }

  /** `:100644 100644 <old> <new> R100\t<old path>\t<new path>`, one a file, then an empty line. */
  rawLines(): void {
    this.#moved.clear();
    while (this.#bytes[this.#at] === COLON) {
      const tab = this.#bytes.indexOf(TAB, this.#at);
      // Only "R100" and "C100" have four letters there, and few files are moved: the rest is stepped over.
      if (tab < 0 || this.#bytes[tab - 5] !== SPACE) {
        this.#skipLine();
        continue;
      }
      const move = /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) [RC]100\t[^\t]+\t(.+)$/.exec(this.line()!);
      if (move) this.#moved.set(unquoteGitPath(move[2]!), move[1]!);
    }
    if (this.#bytes[this.#at] === LF) this.#at++;
  }

  /** "diff " starts a file; a commit's line starts with a hexadecimal digit, at most "d" of it alike. */
  startsFile(): boolean {
    const b = this.#bytes;
    return b[this.#at] === D && b[this.#at + 1] === 105;
  }

  file(parents: number): void {
    const first = this.line()!;
    const combined = /^diff --(?:combined|cc) (.*)$/.exec(first);
    const header: string[] = [];
    while (!this.atEnd() && !this.startsFile() && this.#isHeader()) header.push(this.line()!);
    if (combined) this.#combinedFile(unquoteGitPath(combined[1]!), header, parents);
    else this.#plainFile(first, header);
  }

  /** Header lines: index, mode, similarity, rename, copy, ---, +++, Binary; not hunks, not commit ids. */
  #isHeader(): boolean {
    const byte = this.#bytes[this.#at]!;
    if (byte === AT || byte === LF) return false;
    const isHex = (byte >= 48 && byte <= 57) || (byte >= 97 && byte <= 102);
    if (!isHex) return true;
    const end = this.#bytes.indexOf(LF, this.#at);
    return !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(this.#bytes.toString("latin1", this.#at, end));
  }

  #plainFile(first: string, header: readonly string[]): void {
    const after = (prefix: string): string | undefined => {
      for (const line of header) if (line.startsWith(prefix)) return line.slice(prefix.length);
      return undefined;
    };
    const [from, to, minus, plus] = [
      after("rename from ") ?? after("copy from "),
      after("rename to ") ?? after("copy to "),
      after("--- "),
      after("+++ "),
    ];
    const index = /^([0-9a-f]+)\.\.([0-9a-f]+)/.exec(after("index ") ?? "");
    const named = minus && plus ? null : headerPaths(first.slice("diff --git ".length));
    const oldPath = from ? unquoteGitPath(from) : minus ? sidePath(minus) : (named?.oldPath ?? null);
    const newPath = to ? unquoteGitPath(to) : plus ? sidePath(plus) : (named?.newPath ?? null);
    const path = newPath ?? oldPath ?? "";
    const moved = this.#moved.get(path);
    // Only the mode changed: the blob is the same, and so is everything known of it.
    if (!index && !moved) return;
    const [oldBlob, newBlob] = index ? [index[1]!, index[2]!] : [moved!, moved!];
    if (this.#pushFile(oldPath ?? path, newPath ?? path, oldBlob, newBlob)) this.#hunks(commentStyle(path));
    else this.#skipHunks();
  }

  #hunks(comments: number): void {
    const { hunks } = this.#log;
    const [removed, added]: [Digest, Digest] = [
      { lines: 0, hash: 0, bytes: 0 },
      { lines: 0, hash: 0, bytes: 0 },
    ];
    while (this.#bytes[this.#at] === AT) {
      const [oldStart, oldLines, newStart, newLines] = this.#hunkHeader();
      removed.lines = removed.hash = removed.bytes = 0;
      added.lines = added.hash = added.bytes = 0;
      this.#side(MINUS, oldLines, oldStart, comments, removed);
      this.#side(PLUS, newLines, null, comments, added);
      const same = removed.hash === added.hash && removed.bytes === added.bytes;
      hunks.oldStart.push(oldStart);
      hunks.oldLines.push(oldLines);
      hunks.newStart.push(newStart);
      hunks.newLines.push(newLines);
      hunks.added.push(same ? 0 : added.lines);
      hunks.removed.push(same ? 0 : removed.lines);
    }
  }

  #skipHunks(): void {
    while (this.#bytes[this.#at] === AT) {
      const [, oldLines, , newLines] = this.#hunkHeader();
      this.#skipLines(MINUS, oldLines);
      this.#skipLines(PLUS, newLines);
    }
  }

  #skipLines(mark: number, lines: number): void {
    for (let n = 0; n < lines; n++) {
      if (this.#bytes[this.#at] !== mark) throw new PatchStreamError(SHORT_HUNK);
      this.#skipLine();
    }
    if (this.#bytes[this.#at] === BACKSLASH) this.#skipLine();
  }

  /** `@@ -start[,lines] +start[,lines] @@…`, read as bytes: there is one for every few lines of the stream. */
  #hunkHeader(): readonly [number, number, number, number] {
    const [b, begin] = [this.#bytes, this.#at];
    const range = (mark: number): [number, number] => {
      if (b[this.#at++] !== SPACE || b[this.#at++] !== mark) return this.#notAHunk(begin);
      const start = this.#number(begin);
      if (b[this.#at] !== COMMA) return [start, 1];
      this.#at++;
      return [start, this.#number(begin)];
    };
    this.#at += 2;
    if (b[begin + 1] !== AT) return this.#notAHunk(begin);
    const [old, fresh] = [range(MINUS), range(PLUS)];
    if (b[this.#at] !== SPACE || b[this.#at + 1] !== AT || b[this.#at + 2] !== AT) this.#notAHunk(begin);
    this.#skipLine();
    return [old[0], old[1], fresh[0], fresh[1]];
  }

  #number(begin: number): number {
    const [b, first] = [this.#bytes, this.#at];
    let value = 0;
    for (let digit = b[this.#at]! - ZERO; digit >= 0 && digit <= 9; digit = b[++this.#at]! - ZERO)
      value = value * 10 + digit;
    return this.#at === first ? this.#notAHunk(begin) : value;
  }

  #notAHunk(begin: number): never {
    this.#at = begin;
    throw new PatchStreamError(`not a hunk: ${quote(this.line())}`);
  }

  #skipLine(): void {
    const end = this.#bytes.indexOf(LF, this.#at);
    if (end < 0) throw new PatchStreamError("the last line has no end");
    this.#at = end + 1;
  }

  #side(mark: number, lines: number, firstLine: number | null, comments: number, digest: Digest): void {
    const b = this.#bytes;
    const { declarations } = this.#log;
    let decorators = -1;
    for (let n = 0; n < lines; n++) {
      if (b[this.#at] !== mark) throw new PatchStreamError(SHORT_HUNK);
      const end = b.indexOf(LF, this.#at);
      if (end < 0) throw new PatchStreamError("the stream ends inside a hunk");
      const code = digestLine(b, this.#at + 1, end, comments, digest);
      if (firstLine !== null) {
        const isDecorator = b[code] === AT;
        if (!isDecorator && mayDeclare(b, this.#at + 1, code, end)) {
          const name = declaredName(b.toString("latin1", this.#at + 1, end));
          if (name !== null) {
            declarations.line.push(firstLine + (decorators < 0 ? n : decorators));
            declarations.name.push(declarationOf(name, code - this.#at - 1));
          }
        }
        decorators = isDecorator ? (decorators < 0 ? n : decorators) : -1;
      }
      this.#at = end + 1;
    }
    if (b[this.#at] === BACKSLASH) this.#at = b.indexOf(LF, this.#at) + 1;
  }

  /** One row per parent: a merge carries knowledge to each of its sides and touches nothing itself. */
  #combinedFile(path: string, header: readonly string[], parents: number): void {
    const index = /^index ([0-9a-f,]+)\.\.([0-9a-f]+)/.exec(
      header.find((line) => line.startsWith("index ")) ?? "",
    );
    const body: string[] = [];
    while (!this.atEnd() && !this.#startsNext()) body.push(this.line()!);
    if (!index) return;
    const oldBlobs = index[1]!.split(",");
    if (!this.#isProduct(path)) {
      for (const blob of oldBlobs) this.#pushFile(path, path, blob, index[2]!);
      return;
    }
    const edits = parseCombinedHunks(body, parents);
    const { hunks } = this.#log;
    for (let p = 0; p < parents; p++) {
      this.#pushFile(path, path, oldBlobs[p]!, index[2]!);
      for (const edit of edits[p]!) {
        hunks.oldStart.push(edit.oldStart);
        hunks.oldLines.push(edit.oldLines);
        hunks.newStart.push(edit.newStart);
        hunks.newLines.push(edit.newLines);
        hunks.added.push(0);
        hunks.removed.push(0);
      }
    }
  }

  /** In a combined body every line starts with ' ', '+', '-', '\' or '@@@'. */
  #startsNext(): boolean {
    const byte = this.#bytes[this.#at]!;
    return !(byte === 32 || byte === PLUS || byte === MINUS || byte === BACKSLASH || byte === AT);
  }

  /** @returns whether the hunks that follow belong to product code on both sides */
  #pushFile(oldPath: string, newPath: string, oldBlob: string, newBlob: string): boolean {
    const { files, paths, blobs, hunks, declarations } = this.#log;
    const [wasProduct, isProduct] = [this.#isProduct(oldPath), this.#isProduct(newPath)];
    files.oldPath.push(paths.id(oldPath));
    files.newPath.push(paths.id(newPath));
    files.oldBlob.push(wasProduct ? blobs.id(shortBlob(oldBlob)) : NO_FILE);
    files.newBlob.push(isProduct ? blobs.id(shortBlob(newBlob)) : NO_FILE);
    files.firstHunk.push(hunks.oldStart.length);
    files.firstDeclaration.push(declarations.line.length);
    return wasProduct && isProduct;
  }
}

/** The number of "" among the blobs (emptyHunkLog). */
const NO_FILE = 0;

/** 64 bits tell any two blobs of one repository apart; all zeros (and nothing) mean "no file". */
export function shortBlob(id: string): string {
  return /^0*$/.test(id) ? "" : id.slice(0, 16);
}
