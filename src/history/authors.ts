import { createHash } from "node:crypto";

/** Who wrote a commit, as far as it may be kept: never an e-mail address. */
export interface Author {
  /** authorId() of the address that .mailmap gives. */
  readonly id: string;
  /** The name that .mailmap gives; hostile text like any other. */
  readonly name: string;
  /** Account on GitHub; null if the address does not tell it. */
  readonly login: string | null;
}

/** Hexadecimal digits of an id. 48 bits: among 100,000 authors two share one with a chance of 2 in 100,000. */
const ID_DIGITS = 12;
/**
 * Keeps the ids apart from the digests of addresses that others publish (Gravatar's is the bare SHA-256).
 * Whoever guesses an address can still check the guess; who can read an index can read the commits, too.
 */
const ID_DOMAIN = "defect-risk author\0";

/** Long enough for any person; more is cut, so that one commit cannot fill the table. Characters. */
const LONGEST_NAME = 100;

/** An address by which the same person is known again, and from which it cannot be read. */
export function authorId(email: string): string {
  const address = email.trim().toLowerCase();
  return createHash("sha256").update(ID_DOMAIN).update(address).digest("hex").slice(0, ID_DIGITS);
}

/**
 * @param mapped the name and address that .mailmap gives
 * @param written the address as it stands in the commit: .mailmap may have replaced one that names the account
 */
export function authorOf(mapped: { name: string; email: string }, written: string): Author {
  return {
    id: authorId(mapped.email),
    name: withoutAddresses(mapped.name).replace(/\s+/g, " ").trim().slice(0, LONGEST_NAME),
    login: loginOf(written) ?? loginOf(mapped.email),
  };
}

/**
 * `12345+login@users.noreply.github.com` is the one form that GitHub makes from an account. A bot's login
 * ends with `[bot]`. Other addresses may hold a name that is somebody else's account.
 */
export function loginOf(email: string): string | null {
  const match = /^\d+\+([a-z\d][\w-]{0,62}(?:\[bot\])?)@users\.noreply\.github\.com$/i.exec(email.trim());
  return match?.[1] ?? null;
}

/** More of a name or a subject is not looked at. Characters. */
const LONGEST_TEXT = 400;
/** `pkg@1.2.3-rc` and `actions/checkout@v4.1` are versions, no addresses. */
const ADDRESS = /([\p{L}\p{N}_.%+'-]+)@(?!\d+\.)(?:[\p{L}\p{N}_-]+\.)+\p{L}{2,}(?![\p{L}\p{N}_-])/gu;

/** At most 400 characters of the text; `ada@example.org` → `ada`: some people's name is their address. */
export function withoutAddresses(text: string): string {
  const start = text.slice(0, LONGEST_TEXT);
  return start.includes("@") ? start.replace(ADDRESS, "$1") : start;
}

/** Authors ↔ small integers, in order of first sight: newest first, so the newest name of an address stays. */
export class AuthorTable {
  readonly #numbers = new Map<string, number>();
  readonly values: Author[] = [];

  constructor(values: Iterable<Author> = []) {
    for (const value of values) this.number(value);
  }

  number(author: Author): number {
    const known = this.#numbers.get(author.id);
    if (known === undefined) {
      this.#numbers.set(author.id, this.values.length);
      return this.values.push(author) - 1;
    }
    const { login } = this.values[known]!;
    if (login === null && author.login !== null)
      this.values[known] = { ...this.values[known]!, login: author.login };
    return known;
  }
}
