import type { Language } from "../functions/language.js";
import { fieldChild, isLeaf, isNamed, kindSet, namedChildRows } from "../functions/rows.js";
import type { SyntaxTree } from "../functions/syntax-tree.js";

/** Declared parameters; the receiver (`self`, `this`) and separators are none. */
export function countParameters({ counting }: Language, tree: SyntaxTree, row: number): number {
  const rules = counting.parameters;
  const lists = rules.listsOf?.(tree, row) ?? [firstField(tree, row, rules.fields)];
  const only = rules.only && kindSet(tree.grammar, rules.only);
  const ignored = kindSet(tree.grammar, rules.ignore ?? NONE);
  const comments = kindSet(tree.grammar, counting.comments);
  let count = 0;
  for (const list of lists) {
    if (list === -1) continue;
    // `x => …`: the parameter itself stands where its list would.
    if (isLeaf(tree, list) && isNamed(tree, list)) count++;
    for (const child of namedChildRows(tree, list)) {
      const kind = tree.kind[child]!;
      if (ignored[kind] || comments[kind] || only?.[kind] === 0 || rules.isReceiver?.(tree, child)) continue;
      count += rules.namesOf?.(tree, child) ?? 1;
    }
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
