import { DEFAULT_RULES, type CompiledRules } from "./compile-rules.js";

/** Characters of a subject that are read; the index keeps no more, and patterns are safe on no more. */
export const SUBJECT_LIMIT = 200;

export interface FixEvidence {
  readonly weight: number;
  /** The rule that spoke, or why none did. */
  readonly why: string;
  /** The rule's or the exclusion's name; null if neither spoke. */
  readonly rule: string | null;
}

/**
 * How strongly a commit's subject says that it repairs a defect.
 *
 * @param subject the first line of the commit message
 */
export function fixEvidence(subject: string, rules: CompiledRules = DEFAULT_RULES): FixEvidence {
  let words = subject.slice(0, SUBJECT_LIMIT);
  let ignored: string | null = null;
  for (const { name, pattern } of rules.ignored) {
    const rest = words.replace(pattern, " ");
    if (rest !== words) ignored ??= name;
    words = rest;
  }
  for (const { name, pattern, unless } of rules.exclusions) {
    const found = pattern.exec(words);
    if (found && !unless?.test(words)) {
      return { weight: 0, why: `excluded (${name}): “${found[0].trim()}”`, rule: name };
    }
  }
  for (const { name, pattern, weight } of rules.rules) {
    const found = pattern.exec(words);
    if (found) return { weight, why: `${name}: “${found[0].trim()}”`, rule: name };
  }
  return { weight: 0, why: ignored === null ? "no rule matches" : `only a ${ignored}`, rule: null };
}

/** A yes or no where one is needed. */
export function isFix(subject: string, rules: CompiledRules = DEFAULT_RULES): boolean {
  return fixEvidence(subject, rules).weight >= rules.threshold;
}
