import type { SourceFunction } from "../functions/source-function.js";

/** Structural numbers of one function. Nested functions have their own and are left out where noted. */
export interface Metrics {
  /** Lines of the function that hold code: not blank, not comment only; nested functions included. */
  readonly linesOfCode: number;
  /** 1 + decisions + short-circuit operators; nested functions excluded (McCabe 1976). */
  readonly cyclomaticComplexity: number;
  /** Sonar's cognitive complexity (Campbell 2018); nested functions count towards it, one level deeper. */
  readonly cognitiveComplexity: number;
  /** Deepest nesting of control structures, 0 for a straight line; nested functions excluded. */
  readonly nestingDepth: number;
  /** Distinct callee names. */
  readonly fanOut: number;
  readonly parameters: number;
  /** return before the end, break, continue, throw, goto and the like; nested functions excluded. */
  readonly exits: number;
  /** Shannon entropy of the function's token texts, in bits per token. */
  readonly tokenEntropy: number;
  /** Leaves of the function's syntax tree, comments excluded. */
  readonly syntaxLeaves: number;
  /** Member, attribute, selector accesses. */
  readonly memberAccesses: number;
  /** Distinct words (identifier-like, case-sensitive) of the function's text. */
  readonly vocabulary: number;
}

export interface MeasuredFunction extends SourceFunction {
  readonly metrics: Metrics;
}
