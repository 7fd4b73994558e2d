import type { Language, NamingRules } from "./language.js";
import { bindingOf, bodyOf, nameAt, placeName } from "./names.js";
import { kindSet, kindTable } from "./rows.js";
import type { SourceFunction } from "./source-function.js";
import { lineAt, type SyntaxTree } from "./syntax-tree.js";

/** Shorter anonymous functions are part of the one around them: `xs.map((x) => x + 1)`. */
export const MIN_CLOSURE_LINES = 5;

/** Scopes nested deeper than this open none of their own: keeps every later stage linear on hostile input. */
const MAX_SCOPES = 48;

/** A scope that is open at the row being visited. */
interface Scope {
  /** First row behind it. */
  readonly end: number;
  readonly qualified: string;
  /** The binding it stands for, else -1. */
  readonly binding: number;
  readonly open: boolean;
}

/** The functions of a file, in the order of their nodes in the tree. */
export function extractFunctions(language: Language, path: string, tree: SyntaxTree): SourceFunction[] {
  const { naming } = language;
  const functions = kindTable(tree.grammar, naming.functions);
  const scopes = kindTable(tree.grammar, naming.scopes);
  const bindings = kindTable(tree.grammar, naming.bindings);
  const anchors = new Anchors(tree, language);
  const errors = errorRows(tree);
  const ordinals = new Map<string, number>();
  const stack: Scope[] = [];
  const found: SourceFunction[] = [];

  const qualify = (name: string, separator: string): string =>
    stack.length === 0 ? name : stack.at(-1)!.qualified + separator + name;
  const push = (end: number, qualified: string, binding = -1, open = false): void => {
    if (stack.length < MAX_SCOPES) stack.push({ end, qualified, binding, open });
  };

  for (let row = 0; row < tree.size; row++) {
    while (stack.length > 0 && stack.at(-1)!.end <= row) stack.pop();
    anchors.visit(row);
    const kind = tree.kind[row]!;

    const binding = bindings[kind];
    if (binding) {
      const name = nameAt(tree, row, binding.name);
      if (name !== null) push(tree.next[row]!, qualify(name, naming.separator), row);
    }

    const scope = scopes[kind];
    if (scope) {
      const open = scope.openWithout !== undefined && fieldless(tree, row, scope.openWithout);
      if (open && stack.at(-1)?.open) stack.pop();
      const name = nameAt(tree, row, scope.name);
      const end = open ? tree.next[Math.max(0, tree.parent[row]!)]! : tree.next[row]!;
      const bound = name === null ? boundName(tree, row, naming, stack) : null;
      const separator = scope.separator ?? naming.separator;
      if (name !== null) push(end, qualify(name, separator), -1, open);
      else if (bound === null && scope.name === undefined) push(end, qualify("<anonymous>", separator));
    }

    const rule = functions[kind];
    if (!rule || stack.length >= MAX_SCOPES) continue;
    const body = bodyOf(tree, row, rule);
    if (body === -1) continue;
    const bound = rule.closure ? boundName(tree, row, naming, stack) : null;
    const own = bound === null ? nameAt(tree, row, rule.name) : null;
    const [start, end] = anchors.extent(bound === null ? row : stack.at(-1)!.binding, row);
    const startLine = lineAt(tree, start);
    const endLine = lineAt(tree, Math.max(start, end - 1));
    const isLong = endLine - startLine + 1 >= MIN_CLOSURE_LINES;
    const isNamed = bound !== null || own !== null;
    if (rule.closure && !isNamed && (rule.closure === "bound" || !isLong)) continue;

    const separator =
      typeof rule.separator === "function" ? rule.separator(tree, row) : (rule.separator ?? naming.separator);
    const name = bound ?? qualify(own ?? placeName(tree, row, naming), separator);
    const ordinal = ordinals.get(name) ?? 0;
    ordinals.set(name, ordinal + 1);
    found.push({
      path,
      language: language.id,
      name,
      ordinal,
      startLine,
      endLine,
      startOffset: start,
      endOffset: end,
      node: row,
      damaged: hasRowWithin(errors, body, tree.next[body]!),
    });
    push(tree.next[row]!, name);
  }
  return found;
}

function fieldless(tree: SyntaxTree, row: number, field: string): boolean {
  const id = tree.grammar.fields.indexOf(field);
  for (let child = row + 1; child < tree.next[row]!; child = tree.next[child]!) {
    if (tree.field[child] === id) return false;
  }
  return true;
}

/** The qualified name of the binding whose value this row is; its scope is then the innermost open one. */
function boundName(
  tree: SyntaxTree,
  row: number,
  naming: NamingRules,
  stack: readonly Scope[],
): string | null {
  const binding = bindingOf(tree, row, naming);
  const top = stack.at(-1);
  return binding !== -1 && top?.binding === binding ? top.qualified : null;
}

/** Where the text of a function starts and ends: wrappers and decorators belong to it, blanks do not. */
class Anchors {
  readonly #tree: SyntaxTree;
  readonly #wrappers: Uint8Array;
  readonly #decorators: Uint8Array;
  readonly #comments: Uint8Array;
  /** By parent: the run of decorators among its children so far, and the row that would go on with it. */
  readonly #runs = new Map<number, { start: number; next: number }>();

  constructor(tree: SyntaxTree, { naming, counting }: Language) {
    this.#tree = tree;
    this.#wrappers = kindSet(tree.grammar, naming.wrappers);
    this.#decorators = kindSet(tree.grammar, naming.decorators);
    this.#comments = kindSet(tree.grammar, counting.comments);
  }

  visit(row: number): void {
    const { kind, parent, start, next } = this.#tree;
    const isDecorator = this.#decorators[kind[row]!] === 1;
    if (!isDecorator && !this.#comments[kind[row]!]) return;
    const run = this.#runs.get(parent[row]!);
    if (run?.next === row) run.next = next[row]!;
    else if (isDecorator) this.#runs.set(parent[row]!, { start: start[row]!, next: next[row]! });
  }

  extent(anchor: number, row: number): readonly [start: number, end: number] {
    const { kind, parent, text, start: starts, end: ends } = this.#tree;
    let top = anchor;
    while (parent[top]! > -1 && this.#wrappers[kind[parent[top]!]!]) top = parent[top]!;
    const run = this.#runs.get(parent[top]!);
    const start = run?.next === top ? run.start : starts[top]!;
    let end = ends[row]!;
    while (end > start && /\s/.test(text[end - 1]!)) end--;
    return [start, end];
  }
}

function errorRows(tree: SyntaxTree): number[] {
  const missing = tree.grammar.kinds.length - 2;
  const rows: number[] = [];
  for (let row = 0; row < tree.size; row++) if (tree.kind[row]! >= missing) rows.push(row);
  return rows;
}

function hasRowWithin(rows: readonly number[], from: number, to: number): boolean {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return low < rows.length && rows[low]! < to;
}

/** Line ranges the parser could not make sense of, outermost only. */
export function syntaxErrorsOf(tree: SyntaxTree): { startLine: number; endLine: number }[] {
  const ranges: { startLine: number; endLine: number }[] = [];
  let behind = 0;
  for (const row of errorRows(tree)) {
    if (row < behind) continue;
    behind = tree.next[row]!;
    const startLine = lineAt(tree, tree.start[row]!);
    ranges.push({ startLine, endLine: lineAt(tree, Math.max(tree.start[row]!, tree.end[row]! - 1)) });
  }
  return ranges;
}
