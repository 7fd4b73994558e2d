import { AuthorTable, type Author } from "./authors.js";
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
  readonly authors: AuthorTable;
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
  readonly author: Author;
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
    authors: new AuthorTable(),
  };
}

export function addCommit(log: HunkLog, header: CommitHeader): void {
  log.commits.sha.push(header.sha);
  log.commits.subject.push(header.subject);
  log.commits.time.push(header.time);
  log.commits.author.push(log.authors.number(header.author));
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
  const author = older.authors.values.map((value) => log.authors.number(value));

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

/** The log of those commits only; the names stay, as they are numbered. */
export function filterHunkLog(log: HunkLog, keep: (commit: number) => boolean): HunkLog {
  return selectHunkLog(
    log,
    log.commits.sha.map((_, row) => row).filter((row) => keep(row)),
  );
}

/** The log of the commits in these rows, in this order; the names stay, as they are numbered. */
export function selectHunkLog(log: HunkLog, rows: readonly number[]): HunkLog {
  const kept: HunkLog = { ...emptyHunkLog(), paths: log.paths, blobs: log.blobs, authors: log.authors };
  for (let from = 0; from < rows.length;) {
    let to = from + 1;
    while (to < rows.length && rows[to] === rows[to - 1]! + 1) to++;
    appendRun(kept, log, rows[from]!, rows[to - 1]! + 1);
    from = to;
  }
  return kept;
}

/** The log with the authors that the headers name: .mailmap has changed since it was read. */
export function withAuthors(log: HunkLog, headers: readonly CommitHeader[]): HunkLog {
  const named = new Map(headers.map(({ sha, author }) => [sha, author]));
  const [authors, column] = [new AuthorTable(), new IntColumn(log.commits.sha.length)];
  log.commits.sha.forEach((sha, row) =>
    column.push(authors.number(named.get(sha) ?? log.authors.values[log.commits.author.at(row)]!)),
  );
  return { ...log, commits: { ...log.commits, author: column }, authors };
}

function appendRun(kept: HunkLog, log: HunkLog, from: number, to: number): void {
  const { commits, files, hunks, declarations } = log;
  const [f0, f1] = [from, to].map((c) => firstOf(commits.firstFile, c, files.oldPath.length)) as [
    number,
    number,
  ];
  const [h0, h1] = [f0, f1].map((f) => firstOf(files.firstHunk, f, hunks.oldStart.length)) as [
    number,
    number,
  ];
  const [d0, d1] = [f0, f1].map((f) => firstOf(files.firstDeclaration, f, declarations.line.length)) as [
    number,
    number,
  ];
  const shift = {
    firstFile: kept.files.oldPath.length - f0,
    firstHunk: kept.hunks.oldStart.length - h0,
    firstDeclaration: kept.declarations.line.length - d0,
  };
  for (let c = from; c < to; c++) {
    kept.commits.sha.push(commits.sha[c]!);
    kept.commits.subject.push(commits.subject[c]!);
  }
  appendRows(kept.commits, commits, from, to, shift);
  appendRows(kept.files, files, f0, f1, shift);
  appendRows(kept.hunks, hunks, h0, h1, shift);
  appendRows(kept.declarations, declarations, d0, d1, shift);
}

function firstOf(column: IntColumn, row: number, total: number): number {
  return row < column.length ? column.at(row) : total;
}

function appendRows<T extends object>(
  kept: T,
  table: T,
  from: number,
  to: number,
  shift: Readonly<Record<string, number>>,
): void {
  for (const [name, column] of Object.entries(table)) {
    if (!(column instanceof IntColumn)) continue;
    const target = kept[name as keyof T] as IntColumn;
    target.append(column.view().subarray(from, to), shift[name] ?? 0);
  }
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
