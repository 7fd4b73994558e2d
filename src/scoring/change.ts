import type { FileChange } from "../diff/file-change.js";
import { lineEdits } from "../diff/parse-diff.js";
import { isCommentOrBlank } from "../functions/comment-lines.js";
import type { Language } from "../functions/language.js";
import { touchedFunctions } from "../functions/touched.js";
import { matchFunctions } from "../history/match-functions.js";
import type { MeasuredFunction } from "../metrics/metrics.js";
import { functionText } from "./adapters/function-text.js";
import type { FunctionText } from "./adapters/tabular/terms.js";
import { changeScore } from "./change-score.js";
import type { LoraFunction } from "./adapters/lora/prompt.js";
import { judged, judgedByLora, type LearnedModel, type LoraBlend, type Verdict } from "./learned.js";
import type { RepositoryModel } from "./repository-model.js";
import type { ScoredFunction } from "./scored-function.js";

/** One changed source file as the change leaves it. */
export interface ChangedSource {
  readonly change: FileChange;
  readonly path: string;
  readonly language: Language;
  readonly text: string;
  readonly functions: readonly MeasuredFunction[];
}

/** What a change touches, as a LoRA adapter is asked about it: in the order in which LoraBlend has its values. */
export function touchedTexts(sources: readonly ChangedSource[]): LoraFunction[] {
  return sources.flatMap(({ change, path, functions, text }) => {
    const lines = text.split("\n");
    return [...touchedFunctions(functions, change.hunks.flatMap(lineEdits)).keys()].map((i) => {
      const f = functions[i]!;
      return { language: f.language, path, text: functionText(path, f, lines).text };
    });
  });
}

/** Adapters to blend in, judging each function by its text as the change leaves it. */
export interface BlendedIn {
  readonly learned?: LearnedModel | null;
  readonly lora?: LoraBlend | null;
}

/** Scores the functions that the hunks of a change touch, highest change score first. */
export function scoreChange(
  sources: readonly ChangedSource[],
  model: RepositoryModel,
  { learned = null, lora = null }: BlendedIn = {},
): ScoredFunction[] {
  const files = new Map(model.context.view.history.snapshot.files.map((file, i) => [file.path, i]));
  const touched = sources.flatMap((source) => touchedOf(source, model, files));
  const hasHistory = model.context.view.history.log.commits.sha.length > 0 && model.scale.size > 0;
  const texts = touched.map(({ text }) => text);
  const learnedScores = learned?.predict(texts) ?? null;
  return touched
    .map(({ fn, baseline }, i): ScoredFunction => {
      const without = judged(baseline, learnedScores?.[i] ?? null, model.scale, learned);
      const { z, ...verdict } =
        lora === null || model.scale.size === 0
          ? without
          : judgedByLora(without, lora.values[i]!, lora, model.scale, learned);
      const score = changeScore({
        added: fn.addedLines,
        functionsTouched: touched.length,
        baselineZ: hasHistory ? z : null,
        cyclomaticComplexity: fn.metrics.cyclomaticComplexity,
      });
      return { ...fn, ...verdict, changeScore: score };
    })
    .sort((a, b) => b.changeScore! - a.changeScore! || b.percentile - a.percentile || byPlace(a, b));
}

function byPlace(a: ScoredFunction, b: ScoredFunction): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.startLine - b.startLine;
}

interface Touched {
  readonly fn: Omit<ScoredFunction, keyof Verdict | "changeScore">;
  readonly baseline: number;
  readonly text: FunctionText;
}

/** @param files path at the base → number in the snapshot */
function touchedOf(
  source: ChangedSource,
  model: RepositoryModel,
  files: ReadonlyMap<string, number>,
): Touched[] {
  const { change, path, functions, language, text } = source;
  const edits = change.hunks.flatMap(lineEdits);
  const lines = text.split("\n");
  const fileLines = lines.at(-1) === "" ? lines.length - 1 : lines.length;
  const { history } = model.context.view;
  const before = change.oldPath === null ? -1 : (files.get(change.oldPath) ?? -1);
  const beforeFile = before < 0 ? null : history.snapshot.files[before]!;
  const matches = matchFunctions(functions, beforeFile?.functions ?? [], edits);
  const equalEdits = whitespaceOnly(change, language);

  return [...touchedFunctions(functions, edits)].map(([i, touches]) => {
    const f = functions[i]!;
    const match = matches[i] ?? null;
    const index = match === null ? null : history.firstFunction[before]! + match;
    const baseline = model.score({
      metrics: f.metrics,
      lines: f.endLine - f.startLine + 1,
      fileLines,
      touches: index === null ? null : model.context.touches(index),
      neighbours: beforeFile === null ? null : model.context.neighbours(before, index),
      fileFixes: beforeFile === null ? null : model.context.fileFixes(before),
    });
    const added = touches
      .filter(({ edit }) => !equalEdits.has(`${edit.oldStart},${edit.newStart}`))
      .flatMap((touch) => touch.lines)
      .filter((line) => !isCommentOrBlank(language, lines[line - 1] ?? ""));
    const fn = {
      path,
      name: f.name,
      ordinal: f.ordinal,
      startLine: f.startLine,
      endLine: f.endLine,
      language: f.language,
      metrics: f.metrics,
      status: index === null ? ("new" as const) : ("edited" as const),
      index,
      file: before < 0 ? null : before,
      contributions: baseline.contributions,
      addedLines: added.length,
      hunks: touches.map(({ edit, lines: own }) => ({
        startLine: own[0] ?? clamp(edit.newStart, f.startLine, f.endLine),
        endLine: own.at(-1) ?? clamp(edit.newStart + 1, f.startLine, f.endLine),
      })),
    };
    return { fn, baseline: baseline.score, text: functionText(path, f, lines) };
  });
}

function clamp(line: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, line));
}

/** Edits whose two sides are the same but for white space, by their two start lines. */
function whitespaceOnly({ hunks }: FileChange, language: Language): Set<string> {
  const equal = new Set<string>();
  for (const hunk of hunks) {
    let [removed, added]: [string[], string[]] = [[], []];
    const edits = lineEdits(hunk);
    let edit = 0;
    const flush = (): void => {
      if (removed.length + added.length === 0) return;
      const code = (side: readonly string[]): string =>
        side
          .filter((line) => !isCommentOrBlank(language, line))
          .join("")
          .replace(/\s+/g, "");
      const { oldStart, newStart } = edits[edit++]!;
      if (code(removed) === code(added)) equal.add(`${oldStart},${newStart}`);
      [removed, added] = [[], []];
    };
    for (const line of hunk.lines) {
      if (line.startsWith("-")) removed.push(line.slice(1));
      else if (line.startsWith("+")) added.push(line.slice(1));
      else flush();
    }
    flush();
  }
  return equal;
}
