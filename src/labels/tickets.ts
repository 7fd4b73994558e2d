import type { CompiledRules } from "./compile-rules.js";

/** Somebody's word that a change repaired a defect: a closed issue, or a merged pull request, called a bug. */
export interface Ticket {
  readonly kind: "issue" | "pull request";
  readonly number: number;
  readonly title: string;
  /** What calls it a bug: `label "bug"`, `type "Bug"`. */
  readonly calledBy: string;
  /** What a pull request became on its branch, full SHA; null for an issue, or if that is not known. */
  readonly commit: string | null;
}

/** Tickets as they are looked up. */
export interface Tickets {
  readonly issues: ReadonlyMap<number, Ticket>;
  readonly pulls: ReadonlyMap<number, Ticket>;
  readonly commits: ReadonlyMap<string, Ticket>;
}

/** As sure as an author's own `fix:`: a person has looked at the defect and given it its name. */
export const TICKET_WEIGHT = 0.95;
/** Name of the rule in what `labels` tells. */
export const TICKET_RULE = "bug ticket";

export function ticketsOf(all: readonly Ticket[]): Tickets {
  const of = (kind: Ticket["kind"]): Map<number, Ticket> =>
    new Map(all.filter((one) => one.kind === kind).map((one) => [one.number, one]));
  const merged = all.flatMap((one) => (one.commit === null ? [] : [[one.commit, one] as const]));
  return { issues: of("issue"), pulls: of("pull request"), commits: new Map(merged) };
}

/** The same rules, which ask the tickets first. Their hash stays: features are read without tickets. */
export function withTickets(rules: CompiledRules, tickets: Tickets): CompiledRules {
  return { ...rules, tickets };
}

/** The same rules without tickets: what a feature may know, as a ticket is closed after the commit it is of. */
export function withoutTickets(rules: CompiledRules): CompiledRules {
  const bare: { -readonly [K in keyof CompiledRules]: CompiledRules[K] } = { ...rules };
  delete bare.tickets;
  return bare;
}

/** GitHub's own words that close an issue, then numbers of this repository; `o/r#1` is another's. */
const CLOSES =
  /\b(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?)\b[\s:]{0,3}(?:(?:issues?|bugs?)\s{0,3})?((?:#|gh-)\d{1,9}(?:\s?(?:,|and|&)\s?(?:#|gh-)\d{1,9}){0,9})/gi;
/** What GitHub puts after the title of a pull request that it squashes. */
const SQUASHED = /\(#(\d{1,9})\)\s*$/;

/**
 * The ticket that a commit settles: the pull request it is of, or an issue it says to close.
 * @param sha the commit's full id, if it is known
 */
export function ticketOf(subject: string, sha: string | null, tickets: Tickets): Ticket | null {
  const merged = sha === null ? undefined : tickets.commits.get(sha);
  if (merged !== undefined) return merged;
  for (const [, numbers] of subject.matchAll(CLOSES)) {
    for (const [, number] of numbers!.matchAll(/(\d+)/g)) {
      const issue = tickets.issues.get(Number(number));
      if (issue !== undefined) return issue;
    }
  }
  const squashed = SQUASHED.exec(subject)?.[1];
  return squashed === undefined ? null : (tickets.pulls.get(Number(squashed)) ?? null);
}
