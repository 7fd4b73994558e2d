import type { LoraFunction } from "./prompt.js";

/** Where a LoRA adapter runs: a Python of this machine, or an inference server. */
export interface LoraRuntime {
  /**
   * Scores all functions or none. Never throws for what can happen outside of this program: that is a refusal.
   * @param seconds the whole of it may take
   */
  score(functions: readonly LoraFunction[], seconds: number): Promise<LoraAnswer>;
}

export type LoraAnswer = LoraScores | LoraRefusal;

export interface LoraScores {
  readonly scored: true;
  /** Expected values over the digits 0 to 9, to two decimals, in the order asked. */
  readonly values: Float64Array;
  /** Functions that were longer than the model may read, and lost their middle. */
  readonly truncated: number;
  /** What computed them, for the report: "cuda, bf16", "vLLM server". */
  readonly where: string;
}

export interface LoraRefusal {
  readonly scored: false;
  /** A clause that says what happened, without a full stop. */
  readonly why: string;
  readonly cure: string;
}

export function refusal(why: string, cure: string): LoraRefusal {
  return { scored: false, why, cure };
}

/**
 * The expected digit of the probabilities that a server told, which need not sum to 1: it chose among more tokens.
 * @param probabilities of the digits 0 to 9
 * @returns null where no digit has any
 */
export function expectedDigit(probabilities: readonly number[]): number | null {
  const sum = probabilities.reduce((total, p) => total + p, 0);
  if (!(sum > 0) || !Number.isFinite(sum)) return null;
  const value = probabilities.reduce((total, p, digit) => total + digit * p, 0) / sum;
  return Math.round(value * 100) / 100;
}
