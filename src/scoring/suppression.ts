/** Why nobody is told of a function: it stays in the report, but is not flagged and fails no gate. */
export interface Suppressed {
  /** A comment at the function, or an entry of the configuration file. */
  readonly by: "comment" | "config";
  readonly reason: string;
  /** The last day on which it holds, as in 2027-03-31; null for a comment, which goes with its code. */
  readonly expires: string | null;
  /** Whether the very change that is judged brings it: the reviewer decides on it, too. */
  readonly addedByChange: boolean;
}

/** An entry of the configuration file that holds for some time. */
export interface StandingSuppression {
  covers(f: Place): boolean;
  /** As it is written there. */
  readonly path: string;
  readonly function: string | null;
  readonly reason: string;
  readonly expires: string;
}

interface Place {
  readonly path: string;
  readonly name: string;
}

/** A `defect-risk-ignore` comment with a reason, and the function that it stands at. */
export interface SuppressingComment {
  readonly path: string;
  /** First line of the function. */
  readonly startLine: number;
  readonly name: string;
  readonly reason: string;
  readonly addedByChange: boolean;
}

export interface SuppressionSources {
  readonly comments: readonly SuppressingComment[];
  readonly standing: readonly StandingSuppression[];
  /** Whether the change brings an entry of the file. */
  readonly isNew: (entry: StandingSuppression) => boolean;
}

/** Says of a function why it is suppressed, or null. A comment goes before the file: it stands nearer. */
export function suppressionsOf({ comments, standing, isNew }: SuppressionSources) {
  const keyOf = (f: Place & { readonly startLine: number }): string => `${f.path}\0${f.name}\0${f.startLine}`;
  const commented = new Map(comments.map((comment) => [keyOf(comment), comment]));
  return (f: Place & { readonly startLine: number }): Suppressed | null => {
    const comment = commented.get(keyOf(f));
    if (comment) {
      return { by: "comment", reason: comment.reason, expires: null, addedByChange: comment.addedByChange };
    }
    const entry = standing.find((one) => one.covers(f));
    return entry
      ? { by: "config", reason: entry.reason, expires: entry.expires, addedByChange: isNew(entry) }
      : null;
  };
}
