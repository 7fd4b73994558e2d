import type { Grammar, SyntaxTree } from "./syntax-tree.js";

/** Reading rows of a syntax tree: kinds, fields, children, text. Rows are numbers, "none" is -1. */

export function kindName(tree: SyntaxTree, row: number): string {
  return tree.grammar.kinds[tree.kind[row]!]!;
}

export function isNamed(tree: SyntaxTree, row: number): boolean {
  return tree.grammar.named[tree.kind[row]!]!;
}

export function isLeaf(tree: SyntaxTree, row: number): boolean {
  return tree.next[row] === row + 1;
}

export function textOf(tree: SyntaxTree, row: number): string {
  return tree.text.slice(tree.start[row], tree.end[row]);
}

/** The first child that fills the field. */
export function fieldChild(tree: SyntaxTree, row: number, field: string): number {
  const id = fieldId(tree.grammar, field);
  if (id <= 0) return -1;
  const end = tree.next[row]!;
  for (let child = row + 1; child < end; child = tree.next[child]!)
    if (tree.field[child] === id) return child;
  return -1;
}

/** The first child of the kind; a token's kind is its text. */
export function childOfKind(tree: SyntaxTree, row: number, ...kinds: readonly string[]): number {
  const end = tree.next[row]!;
  for (let child = row + 1; child < end; child = tree.next[child]!) {
    if (kinds.includes(kindName(tree, child))) return child;
  }
  return -1;
}

/** The text of the field's child, or null. */
export function fieldText(tree: SyntaxTree, row: number, field: string): string | null {
  const child = fieldChild(tree, row, field);
  return child === -1 ? null : textOf(tree, child);
}

export function childRows(tree: SyntaxTree, row: number): number[] {
  const rows: number[] = [];
  for (let child = row + 1; child < tree.next[row]!; child = tree.next[child]!) rows.push(child);
  return rows;
}

export function namedChildRows(tree: SyntaxTree, row: number): number[] {
  return childRows(tree, row).filter((child) => isNamed(tree, child));
}

const fieldIds = new WeakMap<Grammar, Map<string, number>>();

function fieldId(grammar: Grammar, field: string): number {
  let ids = fieldIds.get(grammar);
  if (!ids) {
    ids = new Map(grammar.fields.map((name, id) => [name ?? "", id]));
    fieldIds.set(grammar, ids);
  }
  return ids.get(field) ?? -1;
}

/** A value per kind, from a record by kind name; tables are made once per grammar and record. */
export function kindTable<T>(
  grammar: Grammar,
  record: Readonly<Record<string, T>>,
): readonly (T | undefined)[] {
  return cached(grammar, record, () =>
    grammar.kinds.map((name, kind) =>
      grammar.named[kind] && Object.hasOwn(record, name) ? record[name] : undefined,
    ),
  );
}

/** 1 for each kind of the list; `named` tells rules from tokens of the same name. */
export function kindSet(grammar: Grammar, names: readonly string[], named = true): Uint8Array {
  return cached(grammar, names, () =>
    Uint8Array.from(grammar.kinds, (name, kind) =>
      Number(grammar.named[kind] === named && names.includes(name)),
    ),
  );
}

const tables = new WeakMap<Grammar, WeakMap<object, unknown>>();

function cached<T>(grammar: Grammar, key: object, make: () => T): T {
  let known = tables.get(grammar);
  if (!known) tables.set(grammar, (known = new WeakMap()));
  let table = known.get(key) as T | undefined;
  if (table === undefined) known.set(key, (table = make()));
  return table;
}
