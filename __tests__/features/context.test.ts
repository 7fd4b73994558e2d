import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { FeatureContext, WIDEST_FIX_FILES, WIDEST_FIX_FUNCTIONS } from "../../src/features/context.js";
import { extractAll, FEATURES, type FeatureKey } from "../../src/features/table.js";
import type { History } from "../../src/history/history.js";
import { temporaryRepository, type TemporaryRepository } from "../commands/temporary-repository.js";
import { cartRepository } from "./cart-repository.js";
import { asKnownAt, historyAt, placeOf } from "./history-view.js";

let repo: TemporaryRepository;
let history: History;
let context: FeatureContext;
beforeAll(async () => {
  repo = cartRepository();
  history = await historyAt(repo);
  context = new FeatureContext(asKnownAt(repo, history));
});
afterAll(() => repo[Symbol.dispose]());

/** The thirteen values of one function, by key, as the product takes them. */
function valuesOf(name: string, of: FeatureContext = context): Record<FeatureKey, number | null> {
  const { file, index } = placeOf(history, name);
  const source = history.snapshot.files[file]!;
  const f = source.functions[index - history.firstFunction[file]!]!;
  const values = extractAll({
    metrics: f.metrics,
    lines: f.endLine - f.startLine + 1,
    fileLines: source.lines,
    touches: of.touches(index),
    neighbours: of.neighbours(file, index),
    fileFixes: of.fileFixes(file),
  });
  return Object.fromEntries(FEATURES.map(({ key }, i) => [key, values[i]])) as Record<
    FeatureKey,
    number | null
  >;
}

/** 2^(−age/365): what a touch is worth after so many days. */
const h = (days: number): number => 2 ** (-days / 365);
/** Σ h/√n over the substantive touches: the cart was born with three functions, "Copies and cents" touched two. */
const ACTIVITY = {
  add: h(90) / Math.SQRT2 + h(380) + h(400) / Math.sqrt(3),
  isEmpty: h(400) / Math.sqrt(3),
  total: h(10) + h(90) / Math.SQRT2 + 0.5 + h(400) / Math.sqrt(3),
  format: h(8) + h(20),
};
const [ln2, ln3, ln4] = [Math.LN2, Math.log(3), Math.log(4)];

describe("the thirteen features, counted by hand", () => {
  /** By column: add, isEmpty, total, format. */
  const table: Record<FeatureKey, [add: number, isEmpty: number, total: number, format: number]> = {
    // function total ( items ) { · if ( items . length === 0 ) return 0 ; · let sum = 0 ; ·
    // for ( const item of items ) · sum += round ( item . price ) ; · return round ( sum ) ; · }
    // A string is three leaves: its quotes and what they hold.
    "syntax-leaves": [8 + 10 + 3 + 1, 6 + 7 + 1, 6 + 11 + 5 + 7 + 9 + 6 + 1, 6 + 19 + 3 + 1],
    "neighbours-activity": [
      (ACTIVITY.isEmpty + ACTIVITY.total) / 2,
      (ACTIVITY.add + ACTIVITY.total) / 2,
      (ACTIVITY.add + ACTIVITY.isEmpty) / 2,
      0,
    ],
    // cart.js has 17 lines, the comment above isEmpty and two blank ones among them.
    "share-of-file": [5 / 17, 3 / 17, 6 / 17, 4 / 4],
    "cyclomatic-complexity": [1, 1, 3, 1],
    // push and copyOf; nothing; round, twice; String and padStart.
    "fan-out": [2, 0, 1, 2],
    // Days 35 and 390 for the cart; day 392 for the price, whose birth and whose merge do not count.
    "file-fixes-1-year": [2, 2, 2, 1],
    "member-accesses": [1, 1, 2, 1],
    "commit-focus": [(ln3 + ln2 + ln2 + ln4) / 4, ln4, (ln2 + ln3 + ln2 + ln4) / 4, ln2],
    "touch-rate": [4, 1, 4, 2].map((touches, i) => touches / ((i < 3 ? 400 : 20) / 365 + 0.25)) as [
      number,
      number,
      number,
      number,
    ],
    // function add items item A cart may hold a thing twice push copyOf return
    vocabulary: [14, 5, 14, 8],
    "substantive-touches": [ACTIVITY.add, ACTIVITY.isEmpty, ACTIVITY.total, ACTIVITY.format],
    // Day 310 is 90 days back, which still counts.
    "touches-90-days": [1, 0, 2, 2],
    // Of total's fixes one is 365 days back, which still counts; add's is older.
    "fixes-1-year": [0, 0, 2, 1],
  };

  test("has a row for each", () => {
    expect(Object.keys(table)).toEqual(FEATURES.map(({ key }) => key));
  });

  test.each(Object.entries(table))("%s", (key, expected) => {
    const found = ["add", "isEmpty", "total", "format"].map((name) => valuesOf(name)[key as FeatureKey]!);
    found.forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 10));
  });
});

describe("a function without history", () => {
  const metrics = { syntaxLeaves: 9, cyclomaticComplexity: 2, fanOut: 1, memberAccesses: 0, vocabulary: 4 };
  const structure = { metrics: metrics as never, lines: 3, fileLines: 10 };
  const missing = (values: readonly (number | null)[]): FeatureKey[] =>
    FEATURES.filter((_, i) => values[i] === null).map(({ key }) => key);

  test("new in a new file: no value where history would speak", () => {
    const values = extractAll({ ...structure, touches: null, neighbours: null, fileFixes: null });
    expect(missing(values)).toEqual([
      "neighbours-activity",
      "file-fixes-1-year",
      "commit-focus",
      "touch-rate",
      "substantive-touches",
      "touches-90-days",
      "fixes-1-year",
    ]);
  });

  test("new in an old file: its file speaks for it", () => {
    const { file } = placeOf(history, "total");
    const values = extractAll({
      ...structure,
      touches: null,
      neighbours: context.neighbours(file, null),
      fileFixes: context.fileFixes(file),
    });
    expect(missing(values)).toEqual([
      "commit-focus",
      "touch-rate",
      "substantive-touches",
      "touches-90-days",
      "fixes-1-year",
    ]);
    expect(values[1]).toBeCloseTo((ACTIVITY.add + ACTIVITY.isEmpty + ACTIVITY.total) / 3, 10);
    expect(values[5]).toBe(2);
  });

  test("there, but no touch of it is known: counts are zero, means do not exist", () => {
    const values = extractAll({ ...structure, touches: [], neighbours: 0, fileFixes: 0 });
    expect(missing(values)).toEqual(["commit-focus", "touch-rate"]);
    expect(values.slice(-3)).toEqual([0, 0, 0]);
  });
});

describe("what a touch says", () => {
  test("newest first, with its breadth, and fix only where something was repaired", () => {
    const told = (name: string): unknown[] =>
      context
        .touches(placeOf(history, name).index)
        .map((t) => [
          Math.round(t.ageDays),
          t.breadth,
          ["birth", "substantive", "fix"].filter((flag) => t[flag as "birth" | "substantive" | "fix"]).join(),
        ]);
    expect(told("add")).toEqual([
      [90, 2, "substantive"],
      [300, 1, ""],
      [380, 1, "substantive,fix"],
      [400, 3, "birth,substantive"],
    ]);
    expect(told("format")).toEqual([
      [8, 1, "substantive,fix"],
      [20, 1, "birth,substantive"],
    ]);
  });

  test("a merge is no fix, whatever its subject says", () => {
    const { sha, subject } = history.log.commits;
    const fixes = sha.map((_, row) => row).filter((row) => context.isFixCommit(row));
    expect(fixes.map((row) => subject[row])).toEqual([
      "fix: pad the cents of a price",
      "fix(total): round the sum",
      "fix: a price of its own",
      "Correct what was wrong about isEmpty",
      "Fix the total of an empty cart",
      "Fix add: give the cart back",
    ]);
  });
});

describe("asOf", () => {
  test("what happened later is not known, and ages count from then", () => {
    const day380 = repo.git("rev-list", "-1", "--before=2025-01-16T00:00:00Z", "main");
    const then = new FeatureContext(asKnownAt(repo, history, day380));
    const values = valuesOf("total", then);
    const activity = h(70) / Math.SQRT2 + h(345) + h(380) / Math.sqrt(3);
    expect(values["substantive-touches"]).toBeCloseTo(activity, 10);
    expect(values["touches-90-days"]).toBe(1);
    expect(values["fixes-1-year"]).toBe(1);
    // Day 20 is 360 days back now; the fixes of days 390 and 392 are unknown.
    expect(values["file-fixes-1-year"]).toBe(2);
    expect(values["touch-rate"]).toBeCloseTo(3 / (380 / 365 + 0.25), 10);
    expect(valuesOf("add", then)["neighbours-activity"]).toBeCloseTo(
      (h(380) / Math.sqrt(3) + activity) / 2,
      10,
    );
  });

  test("a commit that knows half of a branched history knows its own side only", () => {
    const side = new FeatureContext(asKnownAt(repo, history, "padding"));
    expect(valuesOf("format", side)["fixes-1-year"]).toBe(1);
    expect(valuesOf("total", side)["fixes-1-year"]).toBe(1);
    const trunk = new FeatureContext(asKnownAt(repo, history, "padding~1"));
    expect(valuesOf("format", trunk)["fixes-1-year"]).toBe(0);
  });
});

describe("how broad a fix may be", () => {
  const source = (functions: number, version: (i: number) => number): string =>
    Array.from({ length: functions }, (_, i) => `function f${i}() {\n  return ${version(i)};\n}\n`).join("");

  test(`${WIDEST_FIX_FUNCTIONS} functions, for a function`, async () => {
    using wide = temporaryRepository();
    wide.commit("All", { files: { "wide.js": source(41, () => 0) } });
    wide.commit("Fix 41 of them", { files: { "wide.js": source(41, () => 1) } });
    wide.commit("Fix 40 of them", { files: { "wide.js": source(41, (i) => (i < 40 ? 2 : 1)) } });
    const all = await historyAt(wide);
    const known = new FeatureContext(asKnownAt(wide, all));
    expect(known.touches(0).map(({ breadth, fix }) => [breadth, fix])).toEqual([
      [40, true],
      [41, false],
      [41, false],
    ]);
    // One file each time: for the file both are fixes.
    expect(known.fileFixes(0)).toBe(2);
  });

  test(`${WIDEST_FIX_FILES} files, for a file`, async () => {
    using wide = temporaryRepository();
    const files = (count: number, version: number): Record<string, string> =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`f${i}.js`, source(1, () => version)]));
    wide.commit("All", { files: files(31, 0) });
    wide.commit("Fix 31 files", { files: files(31, 1) });
    wide.commit("Fix 30 files", { files: files(30, 2) });
    const all = await historyAt(wide);
    const known = new FeatureContext(asKnownAt(wide, all));
    expect(known.fileFixes(placeOf(all, "f0").file)).toBe(1);
    expect(known.touches(0).filter(({ fix }) => fix)).toHaveLength(2);
  });
});

test("a renamed file keeps its fixes", async () => {
  using moved = temporaryRepository();
  const text = "function f() {\n  const a = 1;\n  const b = 2;\n  return a + b;\n}\n";
  moved.commit("f", { day: 0, files: { "old.js": text } });
  moved.commit("Fix f", { day: 10, files: { "old.js": text.replace("2", "3") } });
  moved.git("mv", "old.js", "new.js");
  moved.commit("Move", { day: 20 });
  const all = await historyAt(moved);
  const known = new FeatureContext(asKnownAt(moved, all));
  expect([known.fileFixes(0), known.touches(0).map(({ ageDays }) => ageDays)]).toEqual([1, [10, 20]]);
});
