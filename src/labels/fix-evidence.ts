/**
 * How strongly a commit's subject says that it repairs a defect. Rules are data, tried in order after
 * the exclusions; weights and wording are those of the project's label definition (docs/adr/0003).
 */
export interface FixRule {
  readonly name: string;
  readonly pattern: RegExp;
  /** Confidence in [0, 1] that the commit is a fix. */
  readonly weight: number;
}

export const FIX_RULES: readonly FixRule[] = [
  { name: "conventional fix", pattern: /^\W*(?:fix|bugfix|hotfix)(?:\([^)]*\))?!?:/i, weight: 0.95 },
  {
    name: "says fix or bug",
    pattern: /\b(?:fix(?:e[sd]|ing)?|bugs?|bug-?fix(?:es)?|hot-?fix)\b/i,
    weight: 0.9,
  },
  {
    name: "names a failure",
    pattern:
      /\b(?:crash(?:e[sd]|ing)?|regression|segfault|deadlock|race condition|memory leak|infinite (?:loop|recursion)|(?:use.after.free|double free)|off.by.one|data loss|null pointer|incorrect(?:ly)?|wrong(?:ly)?|broken|prevent(?:s|ed)? (?:an? )?(?:error|exception|crash|panic))\b/i,
    weight: 0.75,
  },
];

/** A subject that starts or reads like these changes no behaviour that was wrong, whatever else it says. */
export const FIX_EXCLUSIONS: readonly RegExp[] = [
  /^\W*(?:docs?|tests?|ci|chore|style|build|refactor|perf|feat|types?|release|lint|deps?|bench(?:mark)?s?)(?:\([^)]*\))?!?:/i,
  /\b(?:typos?|spelling|grammar|wording|lint(?:er|ing|s)?|flake8|eslint|prettier|clippy|pylint|mypy|isort|formatting|white ?space|indentation|docs?|docstrings?|documentation|doctests?|readme|changelog|release notes?|comments?|copyright|licen[cs]e)\b/i,
  /\b(?:flaky|tests?|testcases?|test.suite|ci|travis|appveyor|github actions?|workflows?|coverage)\b/i,
  /^\W*(?:merge|revert|bump|release|update dependenc)/i,
  /^\W*v?\d+\.\d+/,
];

/** "Fixed #123 --" closes a ticket of any kind: the reference alone is no evidence, the words after it may be. */
const CLOSING_REFERENCE =
  /\b(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?|refs?)\b[\s:]*(?:(?:issues?|tickets?|pr|bug)\s*)?(?:(?:[\w.-]+\/[\w.-]+)?#\d+|gh-?\d+)(?:\s*(?:,|and|&)\s*(?:refs?\s*)?#\d+)*/gi;

/** At or above this a commit counts as a fix where a yes or no is needed. */
export const FIX_THRESHOLD = 0.75;

export interface FixEvidence {
  readonly weight: number;
  /** The rule that spoke, or why none did. */
  readonly why: string;
}

/** @param subject the first line of the commit message */
export function fixEvidence(subject: string): FixEvidence {
  const words = subject.replace(CLOSING_REFERENCE, " ");
  const exclusion = FIX_EXCLUSIONS.find((pattern) => pattern.test(words));
  if (exclusion) return { weight: 0, why: `excluded: says “${exclusion.exec(words)![0].trim()}”` };
  const rule = FIX_RULES.find(({ pattern }) => pattern.test(words));
  if (rule) return { weight: rule.weight, why: `${rule.name}: “${rule.pattern.exec(words)![0].trim()}”` };
  return { weight: 0, why: words === subject ? "no rule matches" : "only closes a reference" };
}

export function isFix(subject: string): boolean {
  return fixEvidence(subject).weight >= FIX_THRESHOLD;
}
