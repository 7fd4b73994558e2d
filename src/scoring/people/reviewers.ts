import { WIDEST_FIX_FILES, WIDEST_FIX_FUNCTIONS, YEAR, type FeatureContext } from "../../features/context.js";
import { authorId, type Author } from "../../history/authors.js";
import type { Touch } from "../../history/history.js";
import { isBot } from "./bots.js";
import { ownersOf, type OwnersRule } from "./codeowners.js";
import { groupPeople, sameName, type Person } from "./persons.js";

/** Somebody who knows a function, or its file. */
export interface Reviewer {
  readonly name: string;
  readonly login: string | null;
  /** Named for the file in CODEOWNERS. */
  readonly owner: boolean;
  readonly touches: number;
  readonly of: "function" | "file";
  /** Of the last touch, seconds since the epoch. */
  readonly last: number;
}

/** Who wrote the change, and is not asked to review it. */
export interface ChangeAuthors {
  readonly authors: readonly Author[];
  /** Who opened the pull request; null outside one. */
  readonly login: string | null;
}

export interface ReviewerOptions {
  readonly owners: readonly OwnersRule[];
  readonly except: ChangeAuthors;
}

/** More names are no help to who picks one. */
const MOST = 3;

/**
 * Finds who knows a function: who changed its substance, the recent and the focused most, as far as they are
 * still here. Where these are fewer than three, behind them who changed its file.
 *
 * Left out: the change's authors, bots, and who has not been in any commit of the last year. CODEOWNERS puts
 * its owners first among those who know the function; it adds nobody who does not, GitHub asks them anyway.
 */
export class ReviewerFinder {
  readonly #context: FeatureContext;
  readonly #owners: readonly OwnersRule[];
  /** By number of the author table; null for who is never asked. */
  readonly #people: readonly (Person | null)[];

  constructor(context: FeatureContext, { owners, except }: ReviewerOptions) {
    this.#context = context;
    this.#owners = owners;
    const { history, asOf } = context.view;
    const oldest = asOf.time - YEAR * 86_400;
    this.#people = groupPeople(history.log).map((person) =>
      person.lastSeen < oldest || isBot(person) || isAmong(person, except) ? null : person,
    );
  }

  /**
   * At most three, best first.
   * @param index the function's number in the snapshot; null for a new one
   * @param file its file's number; null for a new one
   */
  of(path: string, index: number | null, file: number | null): Reviewer[] {
    const { view } = this.#context;
    const own = index === null ? [] : this.#context.touches(index);
    const found = this.#rank(path, "function", own, (touch) =>
      touch.birth || touch.breadth <= WIDEST_FIX_FUNCTIONS ? 1 / Math.sqrt(touch.breadth) : 0,
    );
    if (found.size < MOST && file !== null) {
      const inFile = this.#rank(path, "file", view.fileTouches(file), ({ commit, birth }) => {
        const breadth = Math.max(1, view.filesTouched[commit]!);
        const sweep = breadth > WIDEST_FIX_FILES || view.functionsTouched[commit]! > WIDEST_FIX_FUNCTIONS;
        return birth || !sweep ? 1 / Math.sqrt(breadth) : 0;
      });
      for (const [person, reviewer] of inFile) if (!found.has(person)) found.set(person, reviewer);
    }
    return [...found.values()].slice(0, MOST);
  }

  /** Best first. @param focus how much of a commit's work was here, 0 for a sweep */
  #rank<T extends Touch>(
    path: string,
    of: Reviewer["of"],
    touches: readonly T[],
    focus: (touch: T) => number,
  ): Map<Person, Reviewer> {
    const { time, author } = this.#context.view.history.log.commits;
    const known = new Map<Person, { weight: number; touches: number; last: number }>();
    for (const touch of touches) {
      const person = this.#people[author.at(touch.commit)]!;
      const weight = touch.substantive ? focus(touch) * 2 ** (-touch.ageDays / YEAR) : 0;
      if (person === null || weight === 0) continue;
      const sum = known.get(person) ?? { weight: 0, touches: 0, last: 0 };
      known.set(person, {
        weight: sum.weight + weight,
        touches: sum.touches + 1,
        last: Math.max(sum.last, time.at(touch.commit)),
      });
    }
    const owners = known.size === 0 ? [] : ownersOf(this.#owners, path);
    const ranked = [...known]
      .map(([person, sum]) => ({ person, ...sum, owner: owners.some((owner) => owns(person, owner)) }))
      .sort((a, b) => Number(b.owner) - Number(a.owner) || b.weight - a.weight || b.last - a.last)
      .map(({ person, owner, touches: count, last }): [Person, Reviewer] => {
        const { name, login } = person;
        return [person, { name, login, owner, touches: count, of, last }];
      });
    return new Map(ranked);
  }
}

/** @param owner `@login` or an address; a team is nobody in particular */
function owns(person: Person, owner: string): boolean {
  if (owner.startsWith("@")) return person.login?.toLowerCase() === owner.slice(1).toLowerCase();
  return person.ids.has(authorId(owner));
}

function isAmong(person: Person, { authors, login }: ChangeAuthors): boolean {
  const logins = [login, ...authors.map((author) => author.login)].flatMap((one) => one?.toLowerCase() ?? []);
  return (
    authors.some(({ id, name }) => person.ids.has(id) || sameName(name, person.name)) ||
    [person.login ?? "", person.name].some((word) => logins.includes(word.toLowerCase()))
  );
}
