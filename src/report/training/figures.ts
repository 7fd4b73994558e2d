import type { Estimate } from "../../evaluation/table.js";
import { grouped } from "../wording.js";

/*
 * How numbers are told in every training and evaluation report. Nothing here quotes the repository, so
 * nothing needs escaping.
 */

/** What stands where there is no number. */
export const NONE = "–";

/** Digits that carry: an AUC's interval is seldom narrower than ±.005, a lift's than ±.1. */
const DIGITS: Readonly<Record<string, number>> = { lift5: 1, precision50: 2, ifa: 1, precision3: 2 };

/** A metric's value, told with as many digits as its interval warrants. */
export function metric(key: string, value: number | null): string {
  return decimal(value, DIGITS[key] ?? 3);
}

/** The 95 % interval of a metric, or "" where none was drawn. */
export function intervalOf(key: string, { low, high }: Pick<Estimate, "low" | "high">): string {
  if (low === null || high === null) return "";
  return `${metric(key, low)}${low < 0 || high < 0 ? " to " : "–"}${metric(key, high)}`;
}

/** With a true minus, and none before a number that rounds to zero. */
export function decimal(value: number | null, digits: number): string {
  if (value === null || !Number.isFinite(value)) return NONE;
  const told = Math.abs(value).toFixed(digits);
  return value < 0 && Number(told) !== 0 ? `−${told}` : told;
}

/** "+0.0045": differences between good scores begin in the third digit. */
export function signed(value: number, digits = 4): string {
  const told = decimal(value, digits);
  return told.startsWith("−") || told === NONE || Number(told) === 0 ? told : `+${told}`;
}

/** "+0.0045 [+0.0012, +0.0078]" */
export function difference(of: {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}): string {
  return `${signed(of.estimate)} [${signed(of.low)}, ${signed(of.high)}]`;
}

/** A share in [0, 1] as "8.4 %", "38 %"; what is there is never told as none. */
export function share(part: number): string {
  if (!Number.isFinite(part)) return NONE;
  const percent = 100 * part;
  if (percent > 0 && percent < 0.1) return "< 0.1 %";
  return `${percent !== 0 && percent < 9.95 ? percent.toFixed(1) : percent.toFixed(0)} %`;
}

/** "0.4 s", "12 s", "2 min 5 s" */
export function duration(seconds: number): string {
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${grouped(Math.floor(whole / 60))} min ${whole % 60} s`;
}

const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/** A bar of at most `cells` cells for a share of the longest; nothing for what is not above zero. */
export function bar(value: number | null, longest: number, cells: number): string {
  if (value === null || !(value > 0) || !(longest > 0)) return "";
  const eighths = Math.round((8 * cells * Math.min(value, longest)) / longest);
  return "█".repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8]!;
}
