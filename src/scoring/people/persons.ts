import type { HunkLog } from "../../history/hunk-log.js";

/** One human or machine, under however many addresses. */
export interface Person {
  /** The newest of its names. */
  readonly name: string;
  readonly login: string | null;
  /** Of its addresses. */
  readonly ids: ReadonlySet<string>;
  /** Its newest commit of any kind, seconds since the epoch. */
  readonly lastSeen: number;
}

/**
 * Who the authors of a log are: several addresses are one person's if they share the account, or a name of
 * two words or more ("Ada Lovelace" at home and at work; there may be many an "Alex").
 *
 * @returns by number of the author table; one object a person
 */
export function groupPeople({ authors, commits }: HunkLog): Person[] {
  const newest = new Float64Array(authors.values.length).fill(-Infinity);
  commits.author.view().forEach((author, row) => {
    newest[author] = Math.max(newest[author]!, commits.time.at(row));
  });
  const group = authors.values.map((_, number) => number);
  const root = (number: number): number => {
    while (group[number] !== number) number = group[number] = group[group[number]!]!;
    return number;
  };
  const first = new Map<string, number>();
  authors.values.forEach(({ name, login }, number) => {
    const marks = [...(login === null ? [] : [`@${login.toLowerCase()}`]), ...fullName(name)];
    for (const mark of marks) {
      const other = first.get(mark);
      if (other === undefined) first.set(mark, number);
      else group[root(number)] = root(other);
    }
  });
  const members = new Map<number, number[]>();
  for (const number of group.keys())
    members.set(root(number), [...(members.get(root(number)) ?? []), number]);
  const people = new Map<number, Person>();
  for (const [key, numbers] of members) {
    const recent = numbers
      .toSorted((a, b) => newest[b]! - newest[a]!)
      .map((number) => authors.values[number]!);
    people.set(key, {
      name: recent[0]!.name,
      login: recent.find(({ login }) => login !== null)?.login ?? null,
      ids: new Set(recent.map(({ id }) => id)),
      lastSeen: Math.max(...numbers.map((number) => newest[number]!)),
    });
  }
  return group.map((_, number) => people.get(root(number))!);
}

/** Two spellings of one name: letters, whatever their case and the blanks between them. */
export function sameName(a: string, b: string): boolean {
  return plainName(a) === plainName(b) && plainName(a) !== "";
}

function plainName(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}

/** The name as a mark of the person; nothing if it is a single word. */
function fullName(name: string): string[] {
  const plain = plainName(name);
  return plain.includes(" ") ? [plain] : [];
}
