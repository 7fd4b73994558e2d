import { indentOf, isNamed, type HunkLog } from "./hunk-log.js";
import { hunkAt, mapStart, type HunkRows } from "./interval-map.js";

/** A file change as the log has it: its hunks, and what the removed lines declared. */
export interface ChangeRows extends HunkRows {
  /** Substantive lines added / removed, by hunk; null for a merge, of which the log does not know them. */
  readonly substance: { readonly added: Int32Array; readonly removed: Int32Array } | null;
  readonly declarations: DeclarationRows;
}

/** Rows [from, to) of the declarations table, by line. */
export interface DeclarationRows {
  readonly line: Int32Array;
  readonly name: Int32Array;
  readonly from: number;
  readonly to: number;
}

/** No row. */
export const NONE = -1;

/** The declarations that stand in the log for a file row. */
export function declarationViews(log: HunkLog): Pick<DeclarationRows, "line" | "name"> {
  return { line: log.declarations.line.view(), name: log.declarations.name.view() };
}

/**
 * The first declaration on a removed line of the hunk (NONE: of any) that bears one of the names, the first
 * name before the second, unless another function has taken it: constructors have namesakes.
 *
 * @param names each as nameHash() or as a declaration of the log
 */
export function findDeclared(
  rows: ChangeRows,
  names: readonly number[],
  taken: ReadonlySet<number>,
  hunk: number,
): number {
  const { line, name, from, to } = rows.declarations;
  const [first, last] = hunk === NONE ? [0, Infinity] : oldRange(rows, hunk);
  for (const hash of names) {
    for (let d = from; d < to && line[d]! <= last; d++) {
      if (line[d]! >= first && isNamed(name[d]!, hash) && !taken.has(d)) return d;
    }
  }
  return NONE;
}

/** The declaration that a renamed function had: at its line, or what the removed lines declared last. */
export function renamedDeclaration(
  rows: ChangeRows,
  hunk: number,
  taken: ReadonlySet<number>,
  start: number,
): number {
  const { line } = rows.declarations;
  const [first, last] = oldRange(rows, hunk);
  const free = outermost(rows, first, last).filter((d) => !taken.has(d));
  if (rows.oldLines[hunk] !== rows.newLines[hunk]) return free.at(-1) ?? NONE;
  const aligned = mapStart(rows, start);
  return free.find((d) => line[d] === aligned) ?? NONE;
}

/**
 * The declaration in whose place a function stands that kept few of its lines: both are the first line of
 * their side of the hunk, and what the function kept lies behind the hunk.
 */
export function replacedDeclaration(
  rows: ChangeRows,
  hunk: number,
  taken: ReadonlySet<number>,
  { start, end, old }: { readonly start: number; readonly end: number; readonly old: number },
): number {
  const { line, from, to } = rows.declarations;
  if (old === 0 || start !== rows.newStart[hunk] || hunkAt(rows, end) === hunk) return NONE;
  for (let d = from; d < to && line[d]! <= rows.oldStart[hunk]!; d++)
    if (line[d] === rows.oldStart[hunk] && !taken.has(d)) return d;
  return NONE;
}

/**
 * From a declaration to the next one of its hunk that does not lie inside it. Without one the hunk's end is
 * only a limit: statements may follow a local function, so it is taken to have been as long as it is now.
 */
export function declaredEnd(rows: ChangeRows, declared: number, length: number): number {
  const { line, name, to } = rows.declarations;
  let last = line[declared]!;
  for (let h = rows.from; h < rows.to; h++) {
    const [first, end] = oldRange(rows, h);
    if (line[declared]! >= first && line[declared]! <= end) last = end;
  }
  for (let d = declared + 1; d < to && line[d]! <= last; d++) {
    if (indentOf(name[d]!) <= indentOf(name[declared]!)) return Math.max(line[declared]!, line[d]! - 1);
  }
  return Math.min(last, line[declared]! + length - 1);
}

/** The declarations in [first, last] that are indented least: locals are declarations too. */
export function outermost(rows: ChangeRows, first: number, last: number): number[] {
  const { line, name, from, to } = rows.declarations;
  let found: number[] = [];
  for (let d = from; d < to && line[d]! <= last; d++) {
    if (line[d]! < first) continue;
    const indent = indentOf(name[d]!);
    const least = found.length === 0 ? Infinity : indentOf(name[found[0]!]!);
    if (indent < least) found = [d];
    else if (indent === least) found.push(d);
  }
  return found;
}

export function oldRange(rows: HunkRows, hunk: number): [number, number] {
  const first = rows.oldStart[hunk]!;
  return [first, first + rows.oldLines[hunk]! - 1];
}
