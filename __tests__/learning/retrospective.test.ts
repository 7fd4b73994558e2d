import { beforeAll, describe, expect, test } from "@jest/globals";
import type { EvaluatedRow } from "../../src/evaluation/table.js";
import { activityColumns, structureColumns } from "../../src/learning/columns.js";
import { retrospectiveRows } from "../../src/learning/retrospective.js";
import type { TextWindow } from "../../src/learning/trained-rows.js";
import { workshopWindows } from "./workshop-windows.js";

let now: TextWindow;
let rows: readonly EvaluatedRow[];
beforeAll(async () => {
  ({ now } = await workshopWindows(0));
  rows = retrospectiveRows(now, 100);
});

const rho = (name: string, key: "rho" | "rhoByFile" = "rho", of = rows): number =>
  of.find((row) => row.name === name)!.metrics[key]!.value;
const fixesOf = ({ model, functions }: TextWindow): number[] =>
  Array.from(functions, (index) => model.context.touches(index).filter(({ fix }) => fix).length);

describe("looking back", () => {
  test("every row that does not hold the label, at the date of the commit", () => {
    expect(rows.map(({ name }) => name).sort()).toEqual(
      [
        ...[
          "random",
          "lines-of-code",
          "smallest-first",
          "cyclomatic-complexity",
          "touches",
          "classic-formula",
        ],
        ...["baseline", "path-only", "structure-only", "tabular-adapter", "activity-only", "blend"],
      ].sort(),
    );
    const fixes = fixesOf(now);
    for (const row of rows) {
      expect(row).toMatchObject({
        protocol: "retrospective",
        label: "fix-count",
        cutoff: new Date(now.cutoff * 1000).toISOString().slice(0, 10),
        functions: now.paths.length,
        prevalence: fixes.filter((count) => count > 0).length / fixes.length,
      });
      expect(Object.keys(row.metrics)).toEqual(["rho", "rhoByFile"]);
    }
  });

  test("the estimate lies in its interval; by file there is none", () => {
    for (const { metrics } of rows) {
      const { rho, rhoByFile } = metrics;
      // Constant where all functions are alike, or all that are held out.
      if (!rho) continue;
      expect(rho.low!).toBeLessThanOrEqual(rho.value);
      expect(rho.high!).toBeGreaterThanOrEqual(rho.value);
      if (rhoByFile) expect([rhoByFile.low, rhoByFile.high]).toEqual([null, null]);
    }
  });

  test("is the same each time: the split is by seed", () => {
    expect(retrospectiveRows(now, 100)).toEqual(rows);
  });

  test("finds what is there: words of sockets, spells of work, both together more than either", () => {
    expect(rho("tabular-adapter")).toBeGreaterThan(0.15);
    expect(rho("activity-only")).toBeGreaterThan(0.25);
    expect(rho("blend")).toBeGreaterThan(Math.max(rho("tabular-adapter"), rho("activity-only")) - 0.05);
    expect(Math.abs(rho("random"))).toBeLessThan(0.35);
  });

  test("a constant score has no rank to correlate", () => {
    // All functions of a workshop have as many lines and branches.
    for (const name of ["lines-of-code", "smallest-first", "cyclomatic-complexity", "structure-only"]) {
      expect(rows.find((row) => row.name === name)!.metrics).toEqual({ rho: null, rhoByFile: null });
    }
  });
});

describe("the label is not among the features", () => {
  test("no column of the activity is the count of fixes, nor any of the structure", () => {
    const fixes = fixesOf(now);
    for (const column of [...activityColumns(now, false), ...structureColumns(now)]) {
      expect(Array.from(column)).not.toEqual(fixes);
    }
    // It would be seen, if it were.
    expect(activityColumns(now, true).map((column) => Array.from(column))).toContainEqual(fixes);
    expect(activityColumns(now, false)).toHaveLength(activityColumns(now, true).length - 3);
  });

  test("so activity does not give the label back, though a fix is a touch", () => {
    expect(rho("activity-only")).toBeLessThan(0.98);
    expect(rho("baseline")).toBeLessThan(0.98);
    expect(rho("blend")).toBeLessThan(0.98);
  });

  test("what came true after the cutoff is not looked at", () => {
    const { labels } = now;
    const told = Uint8Array.from(labels.anyFix, (_, row) => row % 2);
    const other = {
      ...now,
      labels: { ...labels, anyFix: told, narrowFix: told, signal: Float64Array.from(told) },
    };
    expect(retrospectiveRows(other, 100)).toEqual(rows);
  });
});
