import { DEFAULT_BANDS, thresholdsWith, type BandThresholds } from "../scoring/bands.js";
import { FAIL_ON, type FailOn } from "../scoring/gate.js";
import type { ConfigFile } from "./file-schema.js";

/** One way in which an edit of the configuration file lets more pass, or shows less. */
export interface Weakening {
  /** A clause, such as `fail-on goes from high to never`. */
  readonly what: string;
  /** Why, in the words of the edited file; null where it gives none that it did not give before. */
  readonly reason: string | null;
}

/**
 * How the rules become weaker from one file to another: less is ranked, bands begin later, less fails the
 * job, more is suppressed. A reason that the old file had already is none for what is new.
 */
export function weakenings(base: ConfigFile, head: ConfigFile): Weakening[] {
  const overall = head.gate?.reason !== base.gate?.reason ? (head.gate?.reason ?? null) : null;
  const found: Weakening[] = [];
  const tell = (clauses: readonly string[], reason: string | null): void => {
    for (const what of clauses) found.push({ what: clipped(what), reason });
  };
  tell(lowered("fail-on", base["fail-on"] ?? "never", head["fail-on"] ?? "never"), overall);
  tell(raised("bands", bandsOf(base), bandsOf(head)), overall);
  tell(added("exclude", base.exclude, head.exclude), overall);
  tell(narrowed("include", base.include, head.include), overall);
  tell(narrowed("languages", base.languages, head.languages), overall);
  comparePaths(base, head, (clauses, own) => tell(clauses, own ?? overall));
  const known = new Map(base.suppressions?.map((entry) => [suppressionKey(entry), entry.expires]));
  for (const entry of head.suppressions ?? []) {
    const before = known.get(suppressionKey(entry));
    const where = `${entry.path.join(", ")}${entry.function === undefined ? "" : ` ${entry.function}`}`;
    if (before === undefined) tell([`suppressions has a new entry for ${where}`], entry.reason);
    else if (before < entry.expires)
      tell([`the suppression of ${where} lasts until ${entry.expires}, not ${before}`], entry.reason);
  }
  return found;
}

/** A pattern may be as long as a path, and an entry may have many. Characters. */
const LONGEST_CLAUSE = 160;

function clipped(what: string): string {
  return what.length <= LONGEST_CLAUSE ? what : `${what.slice(0, LONGEST_CLAUSE - 1)}…`;
}

type PathEntry = NonNullable<ConfigFile["paths"]>[number];

function comparePaths(
  base: ConfigFile,
  head: ConfigFile,
  tell: (clauses: readonly string[], reason: string | null) => void,
): void {
  const [before, after] = [byMatch(base), byMatch(head)];
  for (const [match, entry] of after) {
    const old = before.get(match);
    const own = entry.reason !== old?.reason ? (entry.reason ?? null) : null;
    const key = `paths ${match}:`;
    tell(
      [
        ...lowered(`${key} fail-on`, failOnOf(base, old), failOnOf(head, entry, base)),
        ...raised(`${key} bands`, bandsOf(base, old), bandsOf(head, entry, base)),
        ...(entry.exclude === true && old?.exclude !== true ? [`${key} exclude becomes true`] : []),
        ...(entry.exclude === undefined && old?.exclude === false ? [`${key} exclude: false goes`] : []),
      ],
      own,
    );
  }
  for (const [match, entry] of before) {
    if (after.has(match)) continue;
    const key = `paths ${match} goes:`;
    tell(
      [
        ...lowered(`${key} fail-on`, failOnOf(base, entry), failOnOf(base)),
        ...raised(`${key} bands`, bandsOf(base, entry), bandsOf(base)),
        ...(entry.exclude === false ? [`${key} exclude: false goes with it`] : []),
      ],
      null,
    );
  }
  const kept = (one: Map<string, PathEntry>, other: Map<string, PathEntry>): string =>
    JSON.stringify([...one.keys()].filter((match) => other.has(match)));
  if (kept(before, after) !== kept(after, before)) tell(["the order of paths changes"], null);
}

/** Entries by what they match; of the same match, the last one's settings. */
function byMatch(file: ConfigFile): Map<string, PathEntry> {
  const entries = new Map<string, PathEntry>();
  for (const entry of file.paths ?? []) {
    const match = entry.match.join(", ");
    entries.set(match, { ...entries.get(match), ...entry });
  }
  return entries;
}

/** @param unless whose setting for all holds where the file's own is told already, as a change for all */
function failOnOf(file: ConfigFile, entry?: PathEntry, unless = file): FailOn {
  return entry?.["fail-on"] ?? unless["fail-on"] ?? "never";
}

function bandsOf(file: ConfigFile, entry?: PathEntry, unless = file): BandThresholds {
  return thresholdsWith(thresholdsWith(DEFAULT_BANDS, unless.bands), entry?.bands);
}

function suppressionKey({ path, function: name }: NonNullable<ConfigFile["suppressions"]>[number]): string {
  return JSON.stringify([path, name ?? "*"]);
}

function lowered(key: string, before: FailOn, after: FailOn): string[] {
  return FAIL_ON.indexOf(after) < FAIL_ON.indexOf(before) ? [`${key} goes from ${before} to ${after}`] : [];
}

function raised(key: string, before: BandThresholds, after: BandThresholds): string[] {
  return (["critical", "high", "elevated"] as const)
    .filter((band) => after[band] > before[band])
    .map((band) => `${key}.${band} goes from ${before[band]} to ${after[band]}`);
}

function added(key: string, before: readonly string[] = [], after: readonly string[] = []): string[] {
  return after.filter((one) => !before.includes(one)).map((one) => `${key} has a new ${one}`);
}

/** A list that names what takes part: an empty one leaves out nothing. */
function narrowed(key: string, before: readonly string[] = [], after: readonly string[] = []): string[] {
  if (after.length === 0) return [];
  if (before.length === 0) return [`${key} leaves all but ${after.join(", ")} out`];
  return before.filter((one) => !after.includes(one)).map((one) => `${key} loses ${one}`);
}

/** The top-level keys that differ, each with its two values where they are short. */
export function editsOf(base: ConfigFile, head: ConfigFile): string[] {
  const keys = [...new Set([...Object.keys(base), ...Object.keys(head)])] as (keyof ConfigFile)[];
  const short = (value: unknown): string => (value === undefined ? "the default" : String(value));
  return keys
    .filter((key) => JSON.stringify(base[key]) !== JSON.stringify(head[key]))
    .map((key) =>
      [base[key], head[key]].some((value) => typeof value === "object")
        ? key
        : `${key} (${short(base[key])} → ${short(head[key])})`,
    );
}
