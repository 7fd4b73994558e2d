import type { Language } from "../functions/language.js";
import { bodyOf } from "../functions/names.js";
import { kindSet, kindTable } from "../functions/rows.js";
import type { SourceFunction } from "../functions/source-function.js";
import type { SyntaxTree } from "../functions/syntax-tree.js";
import { OperatorRuns } from "./operator-runs.js";
import type { Metrics } from "./metrics.js";
import { ROLE, rolesOf } from "./node-roles.js";

type Complexity = Pick<Metrics, "cyclomaticComplexity" | "cognitiveComplexity" | "nestingDepth" | "exits">;

/** Tallies of one function while the walk is inside it. */
interface Tally {
  /** Its place in the result; -1 for what is outside of all functions. */
  readonly index: number;
  /** Cognitive nesting at its body, counted from the top of the file. */
  readonly base: number;
  decisions: number;
  exits: number;
  deepest: number;
  /** Cognitive: points that nesting does not raise, and those that it does with their nesting summed. */
  flat: number;
  raised: number;
  nesting: number;
}

/** What to restore behind a node that changed the state of the walk. */
interface Frame {
  readonly end: number;
  readonly nesting: number;
  readonly depth: number;
  /** The function that the node is, when it has a tally of its own. */
  readonly tally: Tally | null;
  /** The body of the innermost function node, and that node: returns at its end are no early exits. */
  readonly body: number;
  readonly owner: number;
}

/**
 * McCabe's cyclomatic complexity (1976), Campbell's cognitive complexity (SonarSource 2018, without the
 * point for recursion, as Sonar's own analysers leave it out), nesting depth and exits, in one walk over
 * the file. A nested function's cognitive points also count for the functions around it, one level
 * deeper: since nesting adds up along the path, a function's share of each point is 1 + nesting − base,
 * and three sums per function do for any depth.
 *
 * Anonymous functions too short to be functions of their own belong to the one around them: their
 * decisions count there, since they would count nowhere else; their exits do not leave it.
 */
export function complexityOf(
  language: Language,
  tree: SyntaxTree,
  functions: readonly SourceFunction[],
): Complexity[] {
  const { counting, naming } = language;
  const { kind, next, parent, field, grammar } = tree;
  const roles = rolesOf(language, grammar);
  const rules = kindTable(grammar, naming.functions);
  const owners = kindSet(grammar, [...counting.ifs, ...counting.elseIfs, ...(counting.alsoElse ?? [])]);
  const clauses = kindSet(grammar, counting.elseClauses);
  const condition = grammar.fields.indexOf("condition");
  const indexOf = new Map(functions.map((fn, i) => [fn.node, i]));
  const operators = new OperatorRuns(tree, roles, counting.logicalOperators);

  const result = new Array<Complexity>(functions.length);
  const frames: Frame[] = [];
  const tallies: Tally[] = [newTally(-1, 0)];
  let tally = tallies[0]!;
  let nesting = 0;
  let depth = 0;
  let body = -1;
  let owner = -1;
  /** The `if` right behind an `else`: it goes on with the one before. */
  let chained = -1;

  const enter = (row: number, own: Tally | null): void => {
    frames.push({ end: next[row]!, nesting, depth, tally: own, body, owner });
  };
  const leave = (frame: Frame): void => {
    ({ nesting, depth, body, owner } = frame);
    if (!frame.tally) return;
    const done = tallies.pop()!;
    tally = tallies.at(-1)!;
    result[done.index] = close(done);
    tally.flat += done.flat;
    tally.raised += done.raised;
    tally.nesting += done.nesting;
  };

  for (let row = 0; row < tree.size; row++) {
    while (frames.length > 0 && frames.at(-1)!.end <= row) leave(frames.pop()!);
    const role = roles[kind[row]!]!;
    const above = parent[row]!;
    if (condition > 0 && field[row] === condition) {
      const asking = roles[kind[above]!]!;
      if (asking & ROLE.buildCondition) {
        row = next[row]! - 1;
        continue;
      }
      if (asking & (ROLE.if | ROLE.elseIf)) {
        // What an `if` asks stands outside of it.
        enter(row, null);
        nesting--;
        depth--;
      }
    }
    if (role === 0) continue;

    if (role & ROLE.comment) {
      row = next[row]! - 1;
      continue;
    }
    const own = role & ROLE.function ? bodyOf(tree, row, rules[kind[row]!]!) : -1;
    if (own !== -1) {
      const index = indexOf.get(row);
      enter(row, null);
      if (owner !== -1) nesting++;
      owner = row;
      body = own;
      if (index !== undefined) {
        tally = newTally(index, nesting);
        tallies.push(tally);
        frames[frames.length - 1] = { ...frames.at(-1)!, tally };
        depth = 0;
      }
      continue;
    }

    if (role & ROLE.decision) tally.decisions++;
    if (role & ROLE.arm) tally.decisions += counting.armDecisions?.(tree, row) ?? 1;
    if (role & ROLE.elseIf || row === chained) tally.flat++;
    else if (role & ROLE.structure) {
      tally.raised++;
      tally.nesting += nesting;
      enter(row, null);
      nesting++;
      depth++;
      tally.deepest = Math.max(tally.deepest, depth);
    }
    if (role & ROLE.elseToken) {
      const holder = clauses[kind[above]!] ? parent[above]! : above;
      if (holder !== -1 && owners[kind[holder]!]) {
        chained = ifBehind(tree, row, roles);
        if (chained === -1) tally.flat++;
      }
    }
    if (role & (ROLE.logical | ROLE.parentheses)) operators.enter(row);
    if (role & (ROLE.logicalOperator | ROLE.operatorName) && operators.isOperator(row)) {
      tally.decisions++;
      if (operators.startsRun(row)) tally.flat++;
    }
    if (role & ROLE.shorthand) tally.decisions++;

    const unmasked = role & ROLE.disguised ? counting.unmask!(tree, row) : null;
    const isGoto =
      role & ROLE.goto || unmasked === "goto" || (role & ROLE.jump && hasLabel(tree, row, roles));
    if (isGoto) tally.flat++;
    const isExit =
      role & ROLE.exit || unmasked !== null || (role & ROLE.return && !isLastOf(tree, row, body, roles));
    if (isExit && tally.index !== -1 && owner === functions[tally.index]!.node) tally.exits++;
  }
  while (frames.length > 0) leave(frames.pop()!);
  return result;
}

function newTally(index: number, base: number): Tally {
  return { index, base, decisions: 0, exits: 0, deepest: 0, flat: 0, raised: 0, nesting: 0 };
}

function close({ base, decisions, exits, deepest, flat, raised, nesting }: Tally): Complexity {
  return {
    cyclomaticComplexity: 1 + decisions,
    cognitiveComplexity: flat + raised + nesting - raised * base,
    nestingDepth: deepest,
    exits,
  };
}

/** The `if` that follows an `else` token, or is all that its branch holds; -1 if another statement does. */
function ifBehind(tree: SyntaxTree, token: number, roles: Uint32Array): number {
  const { kind, next, parent, grammar } = tree;
  const end = next[parent[token]!]!;
  let row = next[token]!;
  while (row < end && (roles[kind[row]!]! & ROLE.comment || !grammar.named[kind[row]!])) row = next[row]!;
  return row < end && roles[kind[row]!]! & ROLE.if ? row : -1;
}

/** Whether nothing of the body is left to do behind the row, but for what is around it. */
function isLastOf(tree: SyntaxTree, row: number, body: number, roles: Uint32Array): boolean {
  const { kind, next, parent, grammar } = tree;
  const branching = ROLE.decision | ROLE.arm | ROLE.structure | ROLE.elseIf;
  for (let at = row; at !== body; at = parent[at]!) {
    const above = parent[at]!;
    if (above === -1 || (above !== body && roles[kind[above]!]! & branching)) return false;
    for (let after = next[at]!; after < next[above]!; after = next[after]!) {
      if (grammar.named[kind[after]!] && !(roles[kind[after]!]! & ROLE.comment)) return false;
    }
  }
  return true;
}

function hasLabel(tree: SyntaxTree, row: number, roles: Uint32Array): boolean {
  for (let child = row + 1; child < tree.next[row]!; child = tree.next[child]!) {
    if (roles[tree.kind[child]!]! & ROLE.label) return true;
  }
  return false;
}
