import type { Language } from "../functions/language.js";
import { fieldChild, isLeaf, kindSet, namedChildRows } from "../functions/rows.js";
import type { SyntaxTree } from "../functions/syntax-tree.js";

/** Declared parameters; the receiver (`self`, `this`) and separators are none. */
export function countParameters({ counting }: Language, tree: SyntaxTree, row: number): number {
  const rules = counting.parameters;
  const list = rules.listOf?.(tree, row) ?? firstField(tree, row, rules.fields);
  if (list === -1) return 0;
  // `x => …`: the parameter itself stands where its list would.
  if (isLeaf(tree, list)) return tree.grammar.named[tree.kind[list]!] ? 1 : 0;
  const ignored = kindSet(tree.grammar, rules.ignore ?? NONE);
  const comments = kindSet(tree.grammar, counting.comments);
  let count = 0;
  for (const child of namedChildRows(tree, list)) {
    const kind = tree.kind[child]!;
    if (ignored[kind] || comments[kind] || rules.isReceiver?.(tree, child)) continue;
    count += rules.namesOf?.(tree, child) ?? 1;
  }
  return count;
}

const NONE: readonly string[] = [];

function firstField(tree: SyntaxTree, row: number, fields: readonly string[]): number {
  for (const field of fields) {
    const child = fieldChild(tree, row, field);
    if (child !== -1) return child;
  }
  return -1;
}
