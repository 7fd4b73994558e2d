import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { DAY, GAP_DAYS, HORIZON_DAYS, rollingPeriods } from "../../src/learning/periods.js";

test("three windows of a year, newest first, a fortnight between them", () => {
  const tip = Date.UTC(2026, 0, 1) / 1000;
  const days = rollingPeriods(tip, 3).map(({ cutoff, end }) => [(tip - cutoff) / DAY, (tip - end) / DAY]);
  expect(days).toEqual([
    [365, 0],
    [744, 379],
    [1123, 758],
  ]);
  expect(rollingPeriods(tip, 0)).toEqual([]);
});

test("no moment lies in two windows, and what is learned from is over before what is tested begins", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1e9, max: 2e9 }),
      fc.integer({ min: 1, max: 11 }),
      fc.nat(4500 * DAY),
      (tip, count, back) => {
        const periods = rollingPeriods(tip, count);
        const moment = tip - back;
        const holding = periods.filter(({ cutoff, end }) => cutoff < moment && moment <= end);
        expect(holding.length).toBeLessThanOrEqual(1);
        expect(periods[0]!.end).toBe(tip);
        periods.forEach(({ cutoff, end }, i) => {
          expect(end - cutoff).toBe(HORIZON_DAYS * DAY);
          if (i > 0) expect(periods[i - 1]!.cutoff - end).toBe(GAP_DAYS * DAY);
        });
      },
    ),
  );
});
