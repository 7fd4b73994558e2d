import type { FunctionRule, LastName, NameOf, NamingRules, RowOf } from "./language.js";
import {
  fieldChild,
  fieldText,
  isLeaf,
  isNamed,
  kindSet,
  kindTable,
  namedChildRows,
  textOf,
} from "./rows.js";
import type { SyntaxTree } from "./syntax-tree.js";

/** Names longer than this are expressions rather than names. */
const MAX_NAME = 80;

/** Fields followed from a callee to its last name; `f()()()…` of any length stays cheap. */
const MAX_STEPS = 16;

/** Ancestors looked at for a name: keeps long chains of operators or calls cheap. */
const MAX_CLIMB = 64;

/** The name that the rule finds on the row; a field's text only if it is a plain name. */
export function nameAt(tree: SyntaxTree, row: number, rule: string | NameOf | undefined): string | null {
  if (typeof rule === "function") return rule(tree, row);
  const found = fieldText(tree, row, rule ?? "name");
  return found === null ? null : plainName(found);
}

export function rowAt(tree: SyntaxTree, row: number, rule: string | RowOf): number {
  return typeof rule === "function" ? rule(tree, row) : fieldChild(tree, row, rule);
}

export function bodyOf(tree: SyntaxTree, row: number, rule: FunctionRule): number {
  return rowAt(tree, row, rule.body ?? "body");
}

/** Quotes off, `this.` off; null if braces, commas or line breaks show that it is no plain name. */
export function plainName(found: string): string | null {
  const unquoted = found.trim().replace(/^(["'`])(.*)\1$/s, "$2");
  const name = unquoted.replace(/^(?:this|self|\$this)\s*(?:\.|->)\s*/, "");
  return name === "" || name.length > MAX_NAME || /[{}(),;=\n]/.test(name) ? null : name;
}

/** `a.b.c(…)` → `c`; null if what is called has no name. */
export function calleeName(tree: SyntaxTree, call: number, rules: NamingRules): string | null {
  const rule = kindTable(tree.grammar, rules.calls)[tree.kind[call]!];
  if (rule === undefined) return null;
  let callee = rowAt(tree, call, rule);
  for (let steps = 0; callee !== -1 && !isLeaf(tree, callee); steps++) {
    callee = steps < MAX_STEPS ? step(tree, callee, rules.lastName) : -1;
  }
  if (callee === -1 || !isNamed(tree, callee)) return null;
  const name = textOf(tree, callee);
  return name.length <= MAX_NAME ? name : null;
}

function step(tree: SyntaxTree, row: number, { fields, first = NONE, last = NONE }: LastName): number {
  for (const field of fields) {
    const child = fieldChild(tree, row, field);
    if (child !== -1) return child;
  }
  const kind = tree.kind[row]!;
  if (kindSet(tree.grammar, first)[kind]) return namedChildRows(tree, row)[0] ?? -1;
  return kindSet(tree.grammar, last)[kind] ? (namedChildRows(tree, row).at(-1) ?? -1) : -1;
}

const NONE: readonly string[] = [];

/** The binding whose value the row is, through what is transparent; -1 if it is bound to no name. */
export function bindingOf(tree: SyntaxTree, row: number, rules: NamingRules): number {
  const bindings = kindTable(tree.grammar, rules.bindings);
  const transparent = kindSet(tree.grammar, rules.transparent);
  let child = row;
  let parent = tree.parent[row]!;
  for (let climbed = 0; parent !== -1 && climbed < MAX_CLIMB; climbed++) {
    if (bindings[tree.kind[parent]!] || !transparent[tree.kind[parent]!]) break;
    child = parent;
    parent = tree.parent[parent]!;
  }
  if (parent === -1) return -1;
  const rule = bindings[tree.kind[parent]!];
  if (!rule) return -1;
  const isValue =
    rule.value === undefined
      ? tree.next[child] === tree.next[parent]
      : fieldChild(tree, parent, rule.value) === child;
  return isValue ? parent : -1;
}

/**
 * A name for a function that nothing names. By its place only, never by its content, so that it survives
 * every edit inside: `<callback of on>` for an argument of `on(…)`, else `<anonymous>`.
 */
export function placeName(tree: SyntaxTree, row: number, rules: NamingRules): string {
  const calls = kindTable(tree.grammar, rules.calls);
  const lists = kindSet(tree.grammar, rules.argumentLists);
  const transparent = kindSet(tree.grammar, rules.transparent);
  let parent = tree.parent[row]!;
  let isArgument = lists[tree.kind[row]!] === 1;
  for (let climbed = 0; parent !== -1 && calls[tree.kind[parent]!] === undefined; climbed++) {
    const isList = lists[tree.kind[parent]!] === 1;
    if ((!isList && !transparent[tree.kind[parent]!]) || climbed === MAX_CLIMB) return "<anonymous>";
    isArgument ||= isList;
    parent = tree.parent[parent]!;
  }
  const callee = parent === -1 || !isArgument ? null : calleeName(tree, parent, rules);
  return callee === null ? "<anonymous>" : `<callback of ${callee}>`;
}
