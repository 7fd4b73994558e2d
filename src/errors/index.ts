/**
 * The few error classes of the product. An error takes facts and writes the sentence: what happened,
 * what it means for the result, and the cure. `exitCode` is the command line's contract.
 */

export const EXIT = { done: 0, gateFailed: 1, usage: 2, repository: 3, defect: 70 } as const;

export interface Explanation {
  /** What happened, as a clause without a full stop. */
  readonly what: string;
  /** What it means for the result. */
  readonly consequence: string;
  /** What the reader can do about it. */
  readonly cure: string;
  readonly cause?: unknown;
}

export abstract class ExplainedError extends Error {
  abstract readonly exitCode: number;
  readonly what: string;
  readonly consequence: string;
  readonly cure: string;

  constructor(facts: Explanation) {
    super(sentence(facts), facts.cause === undefined ? undefined : { cause: facts.cause });
    this.name = new.target.name;
    this.what = facts.what;
    this.consequence = facts.consequence;
    this.cure = facts.cure;
  }
}

/** A bad flag, ref, diff or configuration: the caller's to mend. */
export class UsageError extends ExplainedError {
  readonly exitCode = EXIT.usage;
}

/** The repository cannot be used: not one, too shallow, or git itself failed. */
export class RepositoryError extends ExplainedError {
  readonly exitCode = EXIT.repository;
}

/** A state this program should never reach: our fault, to be reported. */
export class DefectError extends ExplainedError {
  readonly exitCode = EXIT.defect;
}

/** The one form in which a failure or a notice is told. */
export function sentence(facts: Pick<Explanation, "what" | "consequence" | "cure">): string {
  return `${facts.what}: ${facts.consequence}. ${facts.cure}.`;
}
