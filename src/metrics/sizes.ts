import type { Language } from "../functions/language.js";
import { calleeName } from "../functions/names.js";
import { kindSet, kindTable, textOf } from "../functions/rows.js";
import type { SourceFunction } from "../functions/source-function.js";
import type { SyntaxTree } from "../functions/syntax-tree.js";
import type { Metrics } from "./metrics.js";

type Sizes = Pick<Metrics, "fanOut" | "memberAccesses" | "syntaxLeaves" | "tokenEntropy">;

/** What is counted over all of a function, its nested functions included. */
export function sizesOf(language: Language, tree: SyntaxTree, functions: readonly SourceFunction[]): Sizes[] {
  if (functions.length === 0) return [];
  const leaves = leavesOf(language, tree);
  const calls = callsOf(language, tree);
  const members = membersBefore(language, tree);
  const counts = new Uint32Array(leaves.distinct);
  const seen = new Int32Array(calls.distinct).fill(-1);
  return functions.map(({ node }, i) => {
    const end = tree.next[node]!;
    return {
      fanOut: distinctCalls(calls, node, end, seen, i),
      memberAccesses: members[end]! - members[node]!,
      syntaxLeaves: leaves.before[end]! - leaves.before[node]!,
      tokenEntropy: entropy(leaves.tokens.subarray(leaves.before[node], leaves.before[end]), counts),
    };
  });
}

/**
 * Shannon entropy in bits per token, H = log2 n − (1/n) Σ c log2 c over the counts c of n tokens
 * (Shannon 1948). `counts` comes and goes all zero.
 */
function entropy(tokens: Uint32Array, counts: Uint32Array): number {
  if (tokens.length === 0) return 0;
  for (const token of tokens) counts[token]!++;
  let sum = 0;
  for (const token of tokens) {
    const count = counts[token]!;
    if (count > 1) sum += count * Math.log2(count);
    counts[token] = 0;
  }
  return Math.log2(tokens.length) - sum / tokens.length;
}

interface Leaves {
  /** Leaves before each row, one entry more than rows: an index into `tokens`. */
  readonly before: Uint32Array;
  /** A number for the text of each leaf. */
  readonly tokens: Uint32Array;
  readonly distinct: number;
}

/** Comments, what the parser invented (length 0) and line breaks that some grammars keep are no leaves. */
function leavesOf({ counting }: Language, tree: SyntaxTree): Leaves {
  const { kind, start, end, next, grammar } = tree;
  const comments = kindSet(grammar, counting.comments);
  const ids = new Map<string, number>();
  const before = new Uint32Array(tree.size + 1);
  const tokens = new Uint32Array(tree.size);
  let count = 0;
  let commentEnd = 0;
  for (let row = 0; row < tree.size; row++) {
    before[row] = count;
    if (comments[kind[row]!]) commentEnd = Math.max(commentEnd, next[row]!);
    const isLeaf = next[row] === row + 1 && end[row]! > start[row]!;
    if (!isLeaf || row < commentEnd || tree.text.charCodeAt(start[row]!) <= 32) continue;
    // A literal token is its kind; only what is named needs its text.
    const text = grammar.named[kind[row]!] ? textOf(tree, row) : grammar.kinds[kind[row]!]!;
    let id = ids.get(text);
    if (id === undefined) ids.set(text, (id = ids.size));
    tokens[count++] = id;
  }
  before[tree.size] = count;
  return { before, tokens: tokens.subarray(0, count), distinct: ids.size };
}

interface Calls {
  readonly rows: readonly number[];
  readonly names: readonly number[];
  readonly distinct: number;
}

function callsOf({ naming }: Language, tree: SyntaxTree): Calls {
  const isCall = kindTable(tree.grammar, naming.calls);
  const ids = new Map<string, number>();
  const rows: number[] = [];
  const names: number[] = [];
  for (let row = 0; row < tree.size; row++) {
    if (isCall[tree.kind[row]!] === undefined) continue;
    const name = calleeName(tree, row, naming);
    if (name === null) continue;
    let id = ids.get(name);
    if (id === undefined) ids.set(name, (id = ids.size));
    rows.push(row);
    names.push(id);
  }
  return { rows, names, distinct: ids.size };
}

function distinctCalls(calls: Calls, from: number, to: number, seen: Int32Array, stamp: number): number {
  let low = 0;
  let high = calls.rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (calls.rows[middle]! < from) low = middle + 1;
    else high = middle;
  }
  let distinct = 0;
  for (let i = low; i < calls.rows.length && calls.rows[i]! < to; i++) {
    const name = calls.names[i]!;
    if (seen[name] === stamp) continue;
    seen[name] = stamp;
    distinct++;
  }
  return distinct;
}

/** Member accesses before each row, one entry more than rows. */
function membersBefore({ counting }: Language, tree: SyntaxTree): Uint32Array {
  const isMember = kindSet(tree.grammar, counting.members);
  const before = new Uint32Array(tree.size + 1);
  for (let row = 0; row < tree.size; row++) {
    const counts = isMember[tree.kind[row]!] === 1 && (counting.isMember?.(tree, row) ?? true);
    before[row + 1] = before[row]! + Number(counts);
  }
  return before;
}
