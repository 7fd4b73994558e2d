import { z } from "zod";
import type { MarkKind } from "../functions/marks.js";
import type { Metrics } from "../metrics/metrics.js";
import { AuthorTable } from "./authors.js";
import { IntColumn, Interner } from "./columns.js";
import type { History } from "./history.js";
import { emptyHunkLog, type HunkLog } from "./hunk-log.js";
import { assemble, check, openSections, parseJson, type Sections } from "./index-sections.js";
import { firstFunctionOf, type Snapshot } from "./snapshot.js";
import type { Touches } from "./tracker.js";

export { INDEX_SCHEMA, IndexFormatError } from "./index-sections.js";

/*
 * The index as one file of sections (index-sections.ts). It may come from a cache that others can write to:
 * every reference is checked before use, and anything off refuses the file as a whole.
 */

/** Metrics in the order in which a snapshot section stores them. */
const METRICS = [
  "linesOfCode",
  "cyclomaticComplexity",
  "cognitiveComplexity",
  "nestingDepth",
  "fanOut",
  "parameters",
  "exits",
  "tokenEntropy",
  "syntaxLeaves",
  "memberAccesses",
  "vocabulary",
] as const;

const SnapshotRows = z.array(
  z.tuple([
    z.string(),
    z.string().regex(/^[0-9a-f]+$/),
    z.string(),
    z.number().int(),
    z.number().int().min(0),
  ]),
);

/** Numbers of a function beside its metrics: ordinal, first and last line. */
const PLACE = 3;

const MarkedRows = z.array(z.tuple([z.string(), z.string(), z.string(), z.string()]));

/** What is kept between runs: a history, and the file name endings its log was read for. */
export interface HistoryIndex {
  readonly history: History;
  readonly extensions: readonly string[];
  /** Blob of the commit's .mailmap, by which its authors are named; "" if it has none. */
  readonly mailmap: string;
}

export function encodeIndex({ history, extensions, mailmap }: HistoryIndex): Uint8Array {
  const { log, snapshot, tracked } = history;
  const sections = new Map<string, Uint8Array>();
  const text = (name: string, values: readonly string[]): void => {
    const lines = values.some((value) => value.includes("\n"))
      ? values.map((value) => value.replaceAll("\n", " "))
      : values;
    sections.set(name, Buffer.from(lines.join("\n"), "utf8"));
  };
  const numbers = (name: string, values: Int32Array | Float64Array | Uint8Array): void => {
    sections.set(name, new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
  };
  text("commits.sha", log.commits.sha);
  text("commits.subject", log.commits.subject);
  text(
    "paths",
    log.paths.values.map((path) => JSON.stringify(path)),
  );
  text("blobs", log.blobs.values);
  for (const part of ["id", "name", "login"] as const) {
    text(
      `authors.${part}`,
      log.authors.values.map((author) => author[part] ?? ""),
    );
  }
  for (const [name, column] of columnsOf(log)) numbers(name, column.view());
  for (const owner of ["functions", "files"] as const) {
    for (const part of ["first", "commit", "flags", "added"] as const) {
      numbers(`tracked.${owner}.${part}`, tracked[owner][part]);
    }
  }
  sections.set(
    "snapshot.files",
    Buffer.from(
      JSON.stringify(
        snapshot.files.map((file) => [
          file.path,
          file.blob,
          file.language,
          file.lines,
          file.functions.length,
        ]),
      ),
      "utf8",
    ),
  );
  sections.set(
    "snapshot.marked",
    Buffer.from(
      JSON.stringify(snapshot.marked.map(({ path, blob, kind, reason }) => [path, blob, kind, reason])),
    ),
  );
  const functions = snapshot.files.flatMap((file) => file.functions);
  sections.set("snapshot.names", Buffer.from(JSON.stringify(functions.map(({ name }) => name)), "utf8"));
  const places = new Int32Array(functions.length * PLACE);
  const metrics = new Float64Array(functions.length * METRICS.length);
  functions.forEach((f, i) => {
    places.set([f.ordinal, f.startLine, f.endLine], i * PLACE);
    METRICS.forEach((metric, j) => (metrics[i * METRICS.length + j] = f.metrics[metric]));
  });
  numbers("snapshot.places", places);
  numbers("snapshot.metrics", metrics);
  return assemble({ commit: snapshot.commit, extensions, mailmap }, sections);
}

/**
 * @throws IndexFormatError with a reason fit for a sentence: another schema, or damaged
 */
export function decodeIndex(bytes: Uint8Array): HistoryIndex {
  const sections = openSections(bytes);
  const log = emptyHunkLog();
  const lines = (name: string): string[] => sections.text(name).split("\n");
  for (const sha of nonEmpty(lines("commits.sha"))) log.commits.sha.push(sha);
  for (const subject of lines("commits.subject")) log.commits.subject.push(subject);
  const filled: HunkLog = {
    ...log,
    paths: new Interner(nonEmpty(lines("paths")).map((path) => parseString(path))),
    blobs: new Interner(lines("blobs")),
    authors: decodeAuthors(sections),
  };
  for (const [name, column] of columnsOf(filled)) column.adopt(sections.ints(name));
  const snapshot = decodeSnapshot(sections);
  const firstFunction = firstFunctionOf(snapshot);
  const touches = (owner: "functions" | "files", owners: number): Touches => {
    const first = sections.ints(`tracked.${owner}.first`);
    const commit = sections.ints(`tracked.${owner}.commit`);
    const flags = sections.bytes(`tracked.${owner}.flags`);
    const added = sections.ints(`tracked.${owner}.added`);
    check(first.length === owners + 1 && first[0] === 0 && first[owners] === commit.length, "touches");
    check(isAscending(first) && flags.length === commit.length && added.length === commit.length, "touches");
    check(allBelow(commit, filled.commits.sha.length), "touched commits");
    return { first, commit, flags, added };
  };
  const functions = touches("functions", firstFunction[firstFunction.length - 1]!);
  const files = touches("files", snapshot.files.length);
  checkLog(filled);
  const history = { log: filled, snapshot, tracked: { functions, files }, firstFunction };
  return { history, extensions: sections.extensions, mailmap: sections.mailmap };
}

function decodeAuthors(sections: Sections): AuthorTable {
  const [ids, names, logins] = (["id", "name", "login"] as const).map((part) =>
    sections.text(`authors.${part}`).split("\n"),
  ) as [string[], string[], string[]];
  const known = nonEmpty(ids);
  check(names.length === Math.max(known.length, 1) && logins.length === names.length, "authors");
  const table = new AuthorTable(
    known.map((id, i) => ({ id, name: names[i]!, login: logins[i] === "" ? null : logins[i]! })),
  );
  check(table.values.length === known.length, "authors");
  return table;
}

function decodeSnapshot(sections: Sections): Snapshot {
  const rows = SnapshotRows.safeParse(parseJson(sections.text("snapshot.files")));
  const names = stringsOf(parseJson(sections.text("snapshot.names")));
  check(rows.success, "snapshot");
  const places = sections.ints("snapshot.places");
  const metrics = sections.floats("snapshot.metrics");
  const count = rows.data!.reduce((sum, [, , , , functions]) => sum + functions, 0);
  check(names.length === count && places.length === count * PLACE, "snapshot functions");
  check(metrics.length === count * METRICS.length, "snapshot metrics");
  let at = 0;
  const files = rows.data!.map(([path, blob, language, lines, functions]) => ({
    path,
    blob,
    language: language as Snapshot["files"][number]["language"],
    lines,
    functions: Array.from({ length: functions }, () => {
      const place = at * PLACE;
      return {
        name: names[at]!,
        ordinal: places[place]!,
        startLine: places[place + 1]!,
        endLine: places[place + 2]!,
        metrics: metricsAt(metrics, at++),
      };
    }),
  }));
  const marks = MarkedRows.safeParse(parseJson(sections.text("snapshot.marked")));
  check(marks.success, "snapshot marks");
  const marked = marks.data!.map(([path, blob, kind, reason]) => ({
    path,
    blob,
    kind: kind as MarkKind,
    reason,
  }));
  return { commit: sections.commit, files, marked };
}

/** By hand: a repository has tens of thousands of names, and a schema takes 50 ms for them. */
function stringsOf(value: unknown): readonly string[] {
  const strings = Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];
  check(Array.isArray(value) && strings.length === value.length, "snapshot names");
  return strings;
}

function metricsAt(values: Float64Array, row: number): Metrics {
  const metrics = {} as Record<(typeof METRICS)[number], number>;
  METRICS.forEach((metric, i) => (metrics[metric] = values[row * METRICS.length + i]!));
  return metrics;
}

/** Every reference must land inside its table, or a replay would read what is not there. */
function checkLog(log: HunkLog): void {
  const [commits, files] = [log.commits.sha.length, log.files.oldPath.length];
  const hunks = log.hunks.oldStart.length;
  for (const column of [log.commits.time, log.commits.author, log.commits.parents, log.commits.firstFile]) {
    check(column.length === commits, "commits");
  }
  check(log.commits.subject.length === Math.max(commits, 1), "subjects");
  for (const column of Object.values(log.files)) check(column.length === files, "files");
  for (const column of Object.values(log.hunks)) check(column.length === hunks, "hunks");
  check(log.declarations.line.length === log.declarations.name.length, "declarations");
  check(isAscending(log.commits.firstFile.view(), files), "commits");
  check(isAscending(log.files.firstHunk.view(), hunks), "files");
  check(isAscending(log.files.firstDeclaration.view(), log.declarations.line.length), "files");
  check(allBelow(log.commits.author.view(), log.authors.values.length), "authors");
  check(allBelow(log.files.oldPath.view(), log.paths.values.length), "paths");
  check(allBelow(log.files.newPath.view(), log.paths.values.length), "paths");
  check(allBelow(log.files.oldBlob.view(), log.blobs.values.length), "blobs");
  check(allBelow(log.files.newBlob.view(), log.blobs.values.length), "blobs");
}

function columnsOf(log: HunkLog): [string, IntColumn][] {
  return (["commits", "files", "hunks", "declarations"] as const).flatMap((table) =>
    Object.entries(log[table])
      .filter((entry): entry is [string, IntColumn] => entry[1] instanceof IntColumn)
      .map(([name, column]): [string, IntColumn] => [`${table}.${name}`, column]),
  );
}

function isAscending(values: Int32Array, limit = Infinity): boolean {
  for (let i = 0; i < values.length; i++) {
    if (values[i]! < (i > 0 ? values[i - 1]! : 0) || values[i]! > limit) return false;
  }
  return true;
}

function allBelow(values: Int32Array, limit: number): boolean {
  for (const value of values) if (value < 0 || value >= limit) return false;
  return true;
}

function nonEmpty(lines: readonly string[]): string[] {
  return lines.filter((line) => line !== "");
}

function parseString(text: string): string {
  const value = parseJson(text);
  check(typeof value === "string", "paths");
  return value as string;
}
