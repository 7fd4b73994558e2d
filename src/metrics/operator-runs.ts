import { textOf } from "../functions/rows.js";
import type { SyntaxTree } from "../functions/syntax-tree.js";
import { ROLE } from "./node-roles.js";

/** One logical expression, parentheses seen through: `a && (b || c)`. */
interface Run {
  /** The operator read last, left to right. */
  last: string | null;
}

/**
 * Cognitive complexity adds one point per run of like operators, read left to right through parentheses:
 * `a && b && c` 1, `a && b || c` 2, `a && !(b && c)` 2 (Campbell 2018, "Sequences of logical operators").
 */
export class OperatorRuns {
  readonly #tree: SyntaxTree;
  readonly #roles: Uint32Array;
  readonly #names: readonly string[];
  readonly #runs = new Map<number, Run>();

  constructor(tree: SyntaxTree, roles: Uint32Array, names: readonly string[]) {
    this.#names = names;
    this.#tree = tree;
    this.#roles = roles;
  }

  /** To be told of every binary expression and parenthesis, in preorder. */
  enter(row: number): void {
    const { kind, parent } = this.#tree;
    const around = this.#runs.get(parent[row]!);
    if (this.#roles[kind[row]!]! & ROLE.parentheses) {
      if (around) this.#runs.set(row, around);
    } else if (this.#hasOperator(row)) {
      this.#runs.set(row, around ?? { last: null });
    }
  }

  /** Whether the row is a logical operator. */
  isOperator(row: number): boolean {
    return this.#operatorAt(row) !== null && this.#runs.has(this.#tree.parent[row]!);
  }

  startsRun(row: number): boolean {
    const run = this.#runs.get(this.#tree.parent[row]!)!;
    const operator = this.#operatorAt(row);
    const starts = run.last !== operator;
    run.last = operator;
    return starts;
  }

  #operatorAt(row: number): string | null {
    const { kind, grammar } = this.#tree;
    const role = this.#roles[kind[row]!]!;
    if (role & ROLE.logicalOperator) return grammar.kinds[kind[row]!]!;
    if (!(role & ROLE.operatorName)) return null;
    const text = textOf(this.#tree, row);
    return this.#names.includes(text) ? text : null;
  }

  #hasOperator(row: number): boolean {
    const { next } = this.#tree;
    for (let child = row + 1; child < next[row]!; child = next[child]!) {
      if (this.#operatorAt(child) !== null) return true;
    }
    return false;
  }
}
