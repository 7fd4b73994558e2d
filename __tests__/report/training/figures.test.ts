import { describe, expect, test } from "@jest/globals";
import { COMPARISON_ROWS } from "../../../src/learning/comparison-rows.js";
import {
  bar,
  decimal,
  difference,
  duration,
  intervalOf,
  metric,
  share,
  signed,
} from "../../../src/report/training/figures.js";
import { meanOf, ONE_NUMBER, windowsOf } from "../../../src/report/training/rows.js";
import { temporalTable } from "../../../src/report/training/table-of.js";
import { aRow, PUBLISHED } from "./samples.js";

describe("figures", () => {
  test.each([
    [decimal(0.7714, 3), "0.771"],
    [decimal(-0.5, 1), "−0.5"],
    [decimal(-0.0001, 3), "0.000"],
    [decimal(null, 3), "–"],
    [decimal(Number.NaN, 3), "–"],
    [decimal(Infinity, 3), "–"],
    [signed(0.0045), "+0.0045"],
    [signed(-0.0045), "−0.0045"],
    [signed(0.00001), "0.0000"],
    [difference({ estimate: 0.0045, low: -0.0012, high: 0.0102 }), "+0.0045 [−0.0012, +0.0102]"],
    [metric("auc", 0.7714), "0.771"],
    [metric("lift5", 4.96), "5.0"],
    [metric("precision50", 0.394), "0.39"],
    [intervalOf("auc", { low: 0.75, high: 0.79 }), "0.750–0.790"],
    [intervalOf("popt", { low: -0.1, high: 0.1 }), "−0.100 to 0.100"],
    [intervalOf("auc", { low: null, high: 0.1 }), ""],
    [share(0), "0 %"],
    [share(0.0004), "< 0.1 %"],
    [share(0.0844), "8.4 %"],
    [share(0.0996), "10 %"],
    [share(0.384), "38 %"],
    [share(1), "100 %"],
    [duration(0.44), "0.4 s"],
    [duration(9.96), "10 s"],
    [duration(59.6), "1 min 0 s"],
    [duration(125), "2 min 5 s"],
  ])("%s", (told, expected) => {
    expect(told).toBe(expected);
  });

  test.each([
    [1, 1, "████"],
    [0.5, 1, "██"],
    [0.03125, 1, "▏"],
    [2, 1, "████"],
    [0, 1, ""],
    [-1, 1, ""],
    [null, 1, ""],
    [1, 0, ""],
  ])("bar of %p in %d", (value, longest, drawn) => {
    expect(bar(value, longest, 4)).toBe(drawn);
  });
});

describe("rows", () => {
  test("every one-number row is a comparison row", () => {
    const names = COMPARISON_ROWS.map(({ name }) => name);
    expect([...ONE_NUMBER].filter((name) => !names.includes(name))).toEqual([]);
  });

  test("windows are in order, without the mean and the retrospective rows", () => {
    expect(windowsOf([...PUBLISHED.rows].reverse()).map(({ cutoff }) => cutoff)).toEqual([
      "2001-01-01",
      "2001-07-01",
      "2002-01-01",
    ]);
  });

  test("the mean is the producer's; a single window is its own; of several there is none", () => {
    const [one, two] = [aRow({ cutoff: "2001-01-01" }), aRow({ cutoff: "2001-07-01" })];
    expect(meanOf([one, two, aRow()])?.cutoff).toBe("mean");
    expect(meanOf([one])?.cutoff).toBe("2001-01-01");
    expect(meanOf([one, two])).toBeNull();
    expect(meanOf([])).toBeNull();
  });

  test("the table is sorted by the first AUC, rows without one last, equals by name", () => {
    const metrics = (value: number) => ({ auc: { value, low: null, high: null } });
    const rows = [
      aRow({ name: "none", metrics: { auc: null } }),
      aRow({ name: "b", metrics: metrics(0.6) }),
      aRow({ name: "a", metrics: metrics(0.6) }),
      aRow({ name: "only-narrow", label: "narrow-fix", metrics: metrics(0.9) }),
      aRow({ name: "best", metrics: metrics(0.8) }),
    ];
    const table = temporalTable(rows, { candidate: "best", against: "a" });
    expect(table.rows.map(({ name, mark }) => `${name} ${mark}`)).toEqual([
      "best candidate",
      "a against",
      "b other",
      "none other",
      "only-narrow other",
    ]);
    expect(table.rows.at(-1)?.cells.map(({ value }) => value)).toEqual(["–", "0.900"]);
  });

  test("a metric named like a property of every object is no metric", () => {
    const row = aRow({ metrics: { auc: null } });
    expect(temporalTable([row], null).columns.map(({ key }) => key)).toEqual(["auc"]);
    expect(temporalTable([{ ...row, metrics: {} }], null).rows[0]?.cells[0]?.value).toBe("–");
  });
});
