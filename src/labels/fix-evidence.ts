import { DEFAULT_RULES, type CompiledRules } from "./compile-rules.js";
import { TICKET_RULE, TICKET_WEIGHT, ticketOf, type Ticket } from "./tickets.js";

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
 * How strongly a commit's subject says that it repairs a defect, or a ticket says so where tickets are known.
 *
 * @param subject the first line of the commit message
 * @param sha the commit's full id, by which the ticket of a pull request is found; null if not known
 */
export function fixEvidence(
  subject: string,
  rules: CompiledRules = DEFAULT_RULES,
  sha: string | null = null,
): FixEvidence {
  let words = subject.slice(0, SUBJECT_LIMIT);
  const ticket = rules.tickets === undefined ? null : ticketOf(words, sha, rules.tickets);
  if (ticket !== null) return { weight: TICKET_WEIGHT, why: settles(ticket), rule: TICKET_RULE };
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

function settles({ kind, number, title, calledBy }: Ticket): string {
  return `${kind === "issue" ? "closes issue" : "is pull request"} #${number}, ${calledBy}: “${title}”`;
}

/** A yes or no where one is needed. */
export function isFix(
  subject: string,
  rules: CompiledRules = DEFAULT_RULES,
  sha: string | null = null,
): boolean {
  return fixEvidence(subject, rules, sha).weight >= rules.threshold;
}
