import type { CountingRules, Language } from "../functions/language.js";
import { kindSet, kindTable } from "../functions/rows.js";
import type { Grammar } from "../functions/syntax-tree.js";

/** What a kind of node means to the complexity metrics, as bits, so that one look-up per row decides. */
export const ROLE = {
  comment: 1,
  /** Cyclomatic complexity counts it. */
  decision: 2,
  arm: 4,
  /** Cognitive complexity adds 1 + nesting for it, and nests what is inside. */
  structure: 8,
  if: 16,
  /** `elif`: one flat point. */
  elseIf: 32,
  elseToken: 64,
  logical: 128,
  logicalOperator: 256,
  shorthand: 512,
  parentheses: 1024,
  function: 2048,
  return: 4096,
  exit: 8192,
  /** An exit that may have a label. */
  jump: 16384,
  goto: 32768,
  label: 65536,
  disguised: 131072,
  /** A named kind whose text may be a logical operator. */
  operatorName: 262144,
  buildCondition: 524288,
} as const;

const cache = new WeakMap<CountingRules, WeakMap<Grammar, Uint32Array>>();

export function rolesOf({ counting, naming }: Language, grammar: Grammar): Uint32Array {
  let byGrammar = cache.get(counting);
  if (!byGrammar) cache.set(counting, (byGrammar = new WeakMap()));
  const known = byGrammar.get(grammar);
  if (known) return known;
  const roles = new Uint32Array(grammar.kinds.length);
  const add = (names: readonly string[] | undefined, bits: number, named = true): void => {
    if (names) kindSet(grammar, names, named).forEach((has, kind) => has && (roles[kind]! |= bits));
  };
  add(counting.comments, ROLE.comment);
  add(counting.ifs, ROLE.if | ROLE.decision | ROLE.structure);
  add(counting.elseIfs, ROLE.elseIf | ROLE.decision);
  add(counting.loops, ROLE.decision | ROLE.structure);
  add(counting.catches, ROLE.decision | ROLE.structure);
  add(counting.conditionals, ROLE.decision | ROLE.structure);
  add(counting.switches, ROLE.structure);
  add(counting.arms, ROLE.arm);
  add(counting.otherDecisions, ROLE.decision);
  add(counting.buildConditions, ROLE.buildCondition);
  add(["else"], ROLE.elseToken, false);
  add(counting.logical, ROLE.logical);
  add(counting.logicalOperators, ROLE.logicalOperator, false);
  add(counting.shorthand, ROLE.shorthand, false);
  add(counting.parentheses, ROLE.parentheses);
  add(counting.returns, ROLE.return);
  add(counting.jumps, ROLE.exit | ROLE.jump);
  add(counting.gotos, ROLE.exit | ROLE.goto);
  add(counting.throws, ROLE.exit);
  add(counting.disguised, ROLE.disguised);
  add(counting.operatorNames, ROLE.operatorName);
  add(counting.labels, ROLE.label);
  kindTable(grammar, naming.functions).forEach((rule, kind) => rule && (roles[kind]! |= ROLE.function));
  byGrammar.set(grammar, roles);
  return roles;
}
