import { IntColumn, Interner } from "./columns.js";

/**
 * The repository's history as one table of changed line ranges: what is left of git's diff stream when
 * the text is gone. It depends on commits only, never on which functions exist today, so it is appended
 * to and never rewritten; every question about functions is a replay of it (tracker.ts).
 *
 *   commit ──< file change (one per parent of a merge) ──< hunk
 *
 * Rows are in git's topological order, newest first: children stand before their parents.
 */
export interface HunkLog {
  readonly commits: CommitTable;
  readonly files: FileTable;
  readonly hunks: HunkTable;
  /** Declarations seen on removed lines: a function that was rewritten or moved is found again by name. */
  readonly declarations: DeclarationTable;
  readonly paths: Interner;
  /** The first 16 hexadecimal digits of blob ids; "" is id 0 and stands for "no file". */
  readonly blobs: Interner;
  readonly authors: Interner;
}

export interface CommitTable {
  readonly sha: string[];
  readonly subject: string[];
  /** Committer date, seconds since the epoch. */
  readonly time: IntColumn;
  readonly author: IntColumn;
  /** Number of parents; from two on the commit is a merge and never a touch. */
  readonly parents: IntColumn;
  /** First file row; the commit's rows end where the next commit's begin. */
  readonly firstFile: IntColumn;
}

export interface FileTable {
  readonly oldPath: IntColumn;
  readonly newPath: IntColumn;
  readonly oldBlob: IntColumn;
  readonly newBlob: IntColumn;
  readonly firstHunk: IntColumn;
  readonly firstDeclaration: IntColumn;
}

export interface HunkTable {
  readonly oldStart: IntColumn;
  readonly oldLines: IntColumn;
  readonly newStart: IntColumn;
  readonly newLines: IntColumn;
  /** Substantive lines added / removed; both 0 when the hunk changes only blanks, comments or white space. */
  readonly added: IntColumn;
  readonly removed: IntColumn;
}

export interface DeclarationTable {
  /** Decorators above it included. */
  readonly line: IntColumn;
  /** declarationOf() the name and the indentation. */
  readonly name: IntColumn;
}

export interface CommitHeader {
  readonly sha: string;
  readonly time: number;
  /** An opaque identity; never an e-mail address in the clear. */
  readonly author: string;
  readonly subject: string;
  readonly parents: number;
}

export function emptyHunkLog(): HunkLog {
  return {
    commits: {
      sha: [],
      subject: [],
      time: new IntColumn(),
      author: new IntColumn(),
      parents: new IntColumn(),
      firstFile: new IntColumn(),
    },
    files: {
      oldPath: new IntColumn(),
      newPath: new IntColumn(),
      oldBlob: new IntColumn(),
      newBlob: new IntColumn(),
      firstHunk: new IntColumn(),
      firstDeclaration: new IntColumn(),
    },
    hunks: {
      oldStart: new IntColumn(),
      oldLines: new IntColumn(),
      newStart: new IntColumn(),
      newLines: new IntColumn(),
      added: new IntColumn(),
      removed: new IntColumn(),
    },
    declarations: { line: new IntColumn(), name: new IntColumn() },
    paths: new Interner(),
    blobs: new Interner([""]),
    authors: new Interner(),
  };
}

export function addCommit(log: HunkLog, header: CommitHeader): void {
  log.commits.sha.push(header.sha);
  log.commits.subject.push(header.subject);
  log.commits.time.push(header.time);
  log.commits.author.push(log.authors.id(header.author));
  log.commits.parents.push(header.parents);
  log.commits.firstFile.push(log.files.oldPath.length);
}

/**
 * Appends all rows of `older` after those of `log`: how an update puts the new commits before the known
 * ones, and how chunks that were parsed in parallel become one log.
 */
export function appendHunkLog(log: HunkLog, older: HunkLog): void {
  const [files, hunks, declarations] = [
    log.files.oldPath.length,
    log.hunks.oldStart.length,
    log.declarations.line.length,
  ];
  const path = older.paths.values.map((value) => log.paths.id(value));
  const blob = older.blobs.values.map((value) => log.blobs.id(value));
  const author = older.authors.values.map((value) => log.authors.id(value));

  for (const sha of older.commits.sha) log.commits.sha.push(sha);
  for (const subject of older.commits.subject) log.commits.subject.push(subject);
  log.commits.time.append(older.commits.time.view());
  for (const id of older.commits.author.view()) log.commits.author.push(author[id]!);
  log.commits.parents.append(older.commits.parents.view());
  log.commits.firstFile.append(older.commits.firstFile.view(), files);

  for (const id of older.files.oldPath.view()) log.files.oldPath.push(path[id]!);
  for (const id of older.files.newPath.view()) log.files.newPath.push(path[id]!);
  for (const id of older.files.oldBlob.view()) log.files.oldBlob.push(blob[id]!);
  for (const id of older.files.newBlob.view()) log.files.newBlob.push(blob[id]!);
  log.files.firstHunk.append(older.files.firstHunk.view(), hunks);
  log.files.firstDeclaration.append(older.files.firstDeclaration.view(), declarations);

  log.hunks.oldStart.append(older.hunks.oldStart.view());
  log.hunks.oldLines.append(older.hunks.oldLines.view());
  log.hunks.newStart.append(older.hunks.newStart.view());
  log.hunks.newLines.append(older.hunks.newLines.view());
  log.hunks.added.append(older.hunks.added.view());
  log.hunks.removed.append(older.hunks.removed.view());
  log.declarations.line.append(older.declarations.line.view());
  log.declarations.name.append(older.declarations.name.view());
}

/** The part of a log whose commits `keep` says yes to, in the same order. */
export function filterHunkLog(log: HunkLog, keep: (commit: number) => boolean): HunkLog {
  const { commits, files, hunks, declarations } = log;
  const kept: HunkLog = { ...emptyHunkLog(), paths: log.paths, blobs: log.blobs, authors: log.authors };
  const end = (column: IntColumn, row: number, total: number): number =>
    row + 1 < column.length ? column.at(row + 1) : total;
  const copy = <T extends object>(from: T, to: T, row: number, except: readonly string[]): void => {
    for (const name of Object.keys(from) as (keyof T & string)[]) {
      if (!except.includes(name)) (to[name] as IntColumn).push((from[name] as IntColumn).at(row));
    }
  };
  for (let c = 0; c < commits.sha.length; c++) {
    if (!keep(c)) continue;
    kept.commits.sha.push(commits.sha[c]!);
    kept.commits.subject.push(commits.subject[c]!);
    kept.commits.firstFile.push(kept.files.oldPath.length);
    copy(commits, kept.commits, c, ["sha", "subject", "firstFile"]);
    for (let f = commits.firstFile.at(c); f < end(commits.firstFile, c, files.oldPath.length); f++) {
      kept.files.firstHunk.push(kept.hunks.oldStart.length);
      kept.files.firstDeclaration.push(kept.declarations.line.length);
      copy(files, kept.files, f, ["firstHunk", "firstDeclaration"]);
      for (let h = files.firstHunk.at(f); h < end(files.firstHunk, f, hunks.oldStart.length); h++) {
        copy(hunks, kept.hunks, h, []);
      }
      const last = end(files.firstDeclaration, f, declarations.line.length);
      for (let d = files.firstDeclaration.at(f); d < last; d++) copy(declarations, kept.declarations, d, []);
    }
  }
  return kept;
}

/** 32-bit FNV-1a over UTF-8 bytes (Fowler, Noll, Vo), the form in which declared names are compared. */
export function nameHash(name: string): number {
  let hash = 0x811c9dc5 | 0;
  for (const byte of Buffer.from(name, "utf8")) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash;
}

/** A declaration in 32 bits: 24 of its name's hash, enough within one file, and the indentation up to 255. */
export function declarationOf(name: string, indent: number): number {
  return (Math.min(indent, 255) << 24) | (nameHash(name) & 0xffffff);
}

export function indentOf(declaration: number): number {
  return declaration >>> 24;
}

/** @param hash nameHash() of the name asked for */
export function isNamed(declaration: number, hash: number): boolean {
  return ((declaration ^ hash) & 0xffffff) === 0;
}
