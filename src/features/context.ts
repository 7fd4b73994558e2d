import type { HistoryView, Touch } from "../history/history.js";
import { DEFAULT_RULES, type CompiledRules } from "../labels/compile-rules.js";
import { isFix } from "../labels/fix-evidence.js";
import type { Metrics } from "../metrics/metrics.js";

/** All that the feature table may look at for one function, as of one commit. Undefined history: a new function. */
export interface FeatureInput {
  readonly metrics: Metrics;
  /** Lines of the function, and of the file it stands in. */
  readonly lines: number;
  readonly fileLines: number;
  readonly touches: readonly KnownTouch[] | null;
  /** Mean decayed activity of the file's other functions; null for a new file. */
  readonly neighbours: number | null;
  /** Fix commits of the last year with a substantive hunk in the file; null for a new file. */
  readonly fileFixes: number | null;
}

export interface KnownTouch extends Touch {
  readonly fix: boolean;
  /** Functions the commit touches, at least 1. */
  readonly breadth: number;
}

export const YEAR = 365;

/**
 * Commits this broad are sweeps, not fixes of a function or file. Wider than the label's FIX_BREADTH: the
 * published weights were fitted to features that count so.
 */
export const WIDEST_FIX_FUNCTIONS = 40;
export const WIDEST_FIX_FILES = 30;

/** Σ 2^(−age/365 d)/√n over substantive touches: recent, focused work counts most. */
export function decayedActivity(touches: readonly KnownTouch[]): number {
  let sum = 0;
  for (const { substantive, ageDays, breadth } of touches) {
    if (substantive) sum += 2 ** (-ageDays / YEAR) / Math.sqrt(breadth);
  }
  return sum;
}

const NOT_ASKED = -1;

/** Prepares the history side of features for one moment; each file's activity is summed once. */
export class FeatureContext {
  readonly view: HistoryView;
  readonly #rules: CompiledRules;
  /** By commit row: 0, 1, or not asked yet; most commits of an old repository touch nothing that is left. */
  readonly #fix: Int8Array;
  readonly #activity: Float64Array;
  readonly #fileActivity: Float64Array;
  readonly #touches: (readonly KnownTouch[] | undefined)[] = [];
  readonly #fileFixes: (number | undefined)[] = [];

  constructor(view: HistoryView, rules: CompiledRules = DEFAULT_RULES) {
    this.view = view;
    const { history } = view;
    this.#rules = rules;
    this.#fix = new Int8Array(history.log.commits.sha.length).fill(NOT_ASKED);
    const functions = history.firstFunction[history.firstFunction.length - 1]!;
    this.#activity = new Float64Array(functions);
    this.#fileActivity = new Float64Array(history.snapshot.files.length);
    for (let file = 0; file < this.#fileActivity.length; file++) {
      for (let f = history.firstFunction[file]!; f < history.firstFunction[file + 1]!; f++) {
        this.#activity[f] = decayedActivity(this.touches(f));
        this.#fileActivity[file]! += this.#activity[f]!;
      }
    }
  }

  isFixCommit(commit: number): boolean {
    const known = this.#fix[commit]!;
    if (known !== NOT_ASKED) return known === 1;
    const { sha, subject, parents } = this.view.history.log.commits;
    const fix = parents.at(commit) <= 1 && isFix(subject[commit]!, this.#rules, sha[commit]!);
    this.#fix[commit] = fix ? 1 : 0;
    return fix;
  }

  /** Newest first. */
  touches(index: number): readonly KnownTouch[] {
    return (this.#touches[index] ??= this.view
      .functionTouches(index)
      .map((touch) => new TouchInContext(this, touch)));
  }

  /** Mean activity of a file's functions, without function `except` (null: the function is not in the file yet). */
  neighbours(file: number, except: number | null): number {
    const first = this.view.history.firstFunction;
    const count = first[file + 1]! - first[file]! - (except === null ? 0 : 1);
    if (count <= 0) return 0;
    return (this.#fileActivity[file]! - (except === null ? 0 : this.#activity[except]!)) / count;
  }

  fileFixes(file: number): number {
    return (this.#fileFixes[file] ??= this.view
      .fileTouches(file)
      .filter(
        ({ commit, substantive, birth, ageDays }) =>
          substantive &&
          !birth &&
          ageDays <= YEAR &&
          this.view.filesTouched[commit]! <= WIDEST_FIX_FILES &&
          this.isFixCommit(commit),
      ).length);
  }
}

/** Whether it was a fix is asked of its commit's subject only when somebody wants to know. */
class TouchInContext implements KnownTouch {
  readonly commit: number;
  readonly ageDays: number;
  readonly substantive: boolean;
  readonly birth: boolean;
  readonly added: number;
  readonly breadth: number;
  readonly #context: FeatureContext;

  constructor(context: FeatureContext, { commit, ageDays, substantive, birth, added }: Touch) {
    this.commit = commit;
    this.ageDays = ageDays;
    this.substantive = substantive;
    this.birth = birth;
    this.added = added;
    this.breadth = Math.max(1, context.view.functionsTouched[commit]!);
    this.#context = context;
  }

  get fix(): boolean {
    return (
      this.substantive &&
      !this.birth &&
      this.breadth <= WIDEST_FIX_FUNCTIONS &&
      this.#context.isFixCommit(this.commit)
    );
  }
}
