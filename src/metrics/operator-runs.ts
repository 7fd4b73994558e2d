import type { SyntaxTree } from "../functions/syntax-tree.js";
import { ROLE } from "./node-roles.js";

/** One logical expression, parentheses seen through: `a && (b || c)`. */
interface Run {
  /** The operator read last, left to right; -1 before the first. */
  last: number;
}

/**
 * Cognitive complexity adds one point per run of like operators, read left to right through parentheses:
 * `a && b && c` 1, `a && b || c` 2, `a && !(b && c)` 2 (Campbell 2018, "Sequences of logical operators").
 */
export class OperatorRuns {
  readonly #tree: SyntaxTree;
  readonly #roles: Uint32Array;
  readonly #runs = new Map<number, Run>();

  constructor(tree: SyntaxTree, roles: Uint32Array) {
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
      this.#runs.set(row, around ?? { last: -1 });
    }
  }

  /** Whether the row is a logical expression, so that an operator right below it is one. */
  holds(row: number): boolean {
    return (this.#roles[this.#tree.kind[row]!]! & ROLE.logical) !== 0 && this.#runs.has(row);
  }

  startsRun(operator: number): boolean {
    const { kind, parent } = this.#tree;
    const run = this.#runs.get(parent[operator]!)!;
    const starts = run.last !== kind[operator];
    run.last = kind[operator]!;
    return starts;
  }

  #hasOperator(row: number): boolean {
    const { kind, next } = this.#tree;
    for (let child = row + 1; child < next[row]!; child = next[child]!) {
      if (this.#roles[kind[child]!]! & ROLE.logicalOperator) return true;
    }
    return false;
  }
}
