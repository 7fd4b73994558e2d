import { FeatureContext, type FeatureInput } from "../features/context.js";
import { ReferenceDistribution } from "../features/reference.js";
import { extractAll, FEATURES } from "../features/table.js";
import type { HistoryView } from "../history/history.js";
import { DEFAULT_RULES, type CompiledRules } from "../labels/compile-rules.js";
import { baselineScore, baselineTotal, ScoreScale, type BaselineScore } from "./baseline.js";

/** Functions shorter than this say nothing about what is usual here: getters, one-line callbacks. */
export const SHORTEST_REFERENCE_LINES = 3;

/**
 * A repository's functions as of one commit, scored: the distribution that ranks compare with, and the
 * scale that turns a score into a percentile.
 */
export class RepositoryModel {
  readonly context: FeatureContext;
  readonly scale: ScoreScale;
  readonly #values: (number | null)[][];
  readonly #reference: ReferenceDistribution;

  constructor(view: HistoryView, rules: CompiledRules = DEFAULT_RULES) {
    this.context = new FeatureContext(view, rules);
    const { snapshot, firstFunction } = view.history;
    this.#values = [];
    const long: number[] = [];
    snapshot.files.forEach((file, fileIndex) => {
      file.functions.forEach((f, i) => {
        const index = firstFunction[fileIndex]! + i;
        const lines = f.endLine - f.startLine + 1;
        if (lines >= SHORTEST_REFERENCE_LINES) long.push(index);
        this.#values.push(
          extractAll({
            metrics: f.metrics,
            lines,
            fileLines: file.lines,
            touches: this.context.touches(index),
            neighbours: this.context.neighbours(fileIndex, index),
            fileFixes: this.context.fileFixes(fileIndex),
          }),
        );
      });
    });
    this.#reference = new ReferenceDistribution(
      long.map((index) => this.#values[index]!),
      FEATURES.length,
    );
    this.scale = new ScoreScale(long.map((index) => baselineTotal(this.#values[index]!, this.#reference)));
  }

  /** Feature values of the snapshot's function with this number, by row of the feature table. */
  valuesAt(index: number): readonly (number | null)[] {
    return this.#values[index]!;
  }

  /** Score of the snapshot's function with this number. */
  scoreAt(index: number): BaselineScore {
    return baselineScore(this.#values[index]!, this.#reference);
  }

  /** Score of a function as a change leaves it, among the repository as it was. */
  score(input: FeatureInput): BaselineScore {
    return baselineScore(extractAll(input), this.#reference);
  }
}
