import type { Period } from "./window.js";

export const DAY = 86_400;
/** Labels are collected for a year: half of the defects are known after 180 days, three in four after two years. */
export const HORIZON_DAYS = 365;
/** Between the end of a window that is learned from and the cutoff of the one it is tested on. */
export const GAP_DAYS = 14;

/**
 * Windows for a rolling backtest, newest first: the newest ends at `tip`, each older one ends the gap
 * before the cutoff of the next. So each may teach all that are newer, and no commit is in two of them.
 *
 * @param tip seconds since the epoch
 */
export function rollingPeriods(tip: number, count: number): Period[] {
  return Array.from({ length: count }, (_, i) => {
    const end = tip - i * (HORIZON_DAYS + GAP_DAYS) * DAY;
    return { cutoff: end - HORIZON_DAYS * DAY, end };
  });
}
