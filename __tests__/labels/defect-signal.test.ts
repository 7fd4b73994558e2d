import { expect, test } from "@jest/globals";
import type { History } from "../../src/history/history.js";
import {
  breadthOf,
  defectSignals,
  SIGNAL_RULES,
  summarizeSignals,
  type DefectSignals,
} from "../../src/labels/defect-signal.js";
import { temporaryRepository, type TemporaryRepository } from "../commands/temporary-repository.js";
import { def, py, readHistory } from "../history/replay.js";

const DAY_0 = Date.UTC(2024, 0, 1) / 1000;
const on = (day: number): number => DAY_0 + day * 86_400;

/** `count` functions f0, f1 …; those below `edited` stand at that version, the others at 0. */
function functions(count: number, edited = 0, version = 0): string {
  return py(
    ...Array.from({ length: count }, (_, i) =>
      def(`f${i}`, `a = x + ${i < edited ? version : 0}`, `return a * ${i}`),
    ),
  );
}

/** The signals of the whole history as if it were the window, which ends on `lastDay`. */
async function signalsOf(
  make: (repo: TemporaryRepository) => void,
  { lastDay, breadth }: { lastDay: number; breadth?: (history: History) => ReadonlyMap<string, number> },
): Promise<DefectSignals> {
  using repo = temporaryRepository();
  make(repo);
  const history = await readHistory(repo);
  return defectSignals({ history, end: on(lastDay), ...(breadth && { breadth: breadth(history) }) });
}

const edit = (repo: TemporaryRepository, subject: string, day: number, edited: number, of = 2): void => {
  repo.commit(subject, { day, files: { "a.py": functions(of, edited, day) } });
};

test("one fix of one function, a half-life old: s = 1 − exp(−.9/√1 · ½)", async () => {
  const signals = await signalsOf(
    (repo) => {
      edit(repo, "add", 0, 0);
      edit(repo, "Fix f0", 10, 1);
    },
    { lastDay: 10 + 365 },
  );
  expect([...signals.anyFix]).toEqual([1, 0]);
  expect([...signals.narrowFix]).toEqual([1, 0]);
  expect([...signals.fixes]).toEqual([1, 0]);
  expect([...signals.credit]).toEqual([1, 0]);
  expect(signals.signal[0]).toBeCloseTo(0.362371848, 8); // 1 − e^−.45
  expect(signals.signal[1]).toBe(0);
});

test("fixes add up, each by its evidence, its age and the root of the functions it touched", async () => {
  const signals = await signalsOf(
    (repo) => {
      edit(repo, "add", 0, 0);
      edit(repo, "fix: f0 and f1", 100, 2); // .95, two functions, 730 days: .95/√2/4
      const alone = functions(2, 2, 100).replace("a = x + 100", "a = x + 465");
      repo.commit("avoid a crash in f0", { day: 465, files: { "a.py": alone } }); // .75, one function, 365 days
      edit(repo, "faster", 500, 2);
      edit(repo, "Fix f0 and f1 again", 830, 2); // .9, two functions, today: .9/√2
    },
    { lastDay: 830 },
  );
  expect([...signals.fixes]).toEqual([3, 2]);
  expect(signals.credit[0]).toBeCloseTo(1 + 2 * Math.SQRT1_2, 12);
  expect(signals.credit[1]).toBeCloseTo(2 * Math.SQRT1_2, 12);
  const shared = 0.95 / Math.SQRT2 / 4 + 0.9 / Math.SQRT2;
  expect(signals.signal[0]).toBeCloseTo(1 - Math.exp(-shared - 0.75 / 2), 12);
  expect(signals.signal[1]).toBeCloseTo(1 - Math.exp(-shared), 12);
});

test.each([
  [3, { any: 1, narrow: 1 }],
  [4, { any: 1, narrow: 0 }],
  [20, { any: 1, narrow: 0 }],
  [21, { any: 0, narrow: 0 }],
])("a fix of %d functions: %o", async (breadth, { any, narrow }) => {
  const signals = await signalsOf(
    (repo) => {
      edit(repo, "add", 0, 0, 45);
      edit(repo, "Fix all", 1, breadth, 45);
    },
    { lastDay: 1 },
  );
  expect([signals.anyFix[0], signals.narrowFix[0]]).toEqual([any, narrow]);
  expect(signals.anyFix.reduce((sum, one) => sum + one, 0)).toBe(any * breadth);
  expect(signals.signal[0]).toBeCloseTo(any === 1 ? 1 - Math.exp(-0.9 / Math.sqrt(breadth)) : 0, 12);
  expect(signals.credit[0]).toBeCloseTo(any / Math.sqrt(breadth), 12);
  expect(signals.anyFix[44]).toBe(0);
});

test("functions that the snapshot does not hold count for the breadth, if a wider history knows them", async () => {
  const make = (repo: TemporaryRepository): void => {
    edit(repo, "add", 0, 0);
    edit(repo, "Fix f0", 1, 1);
  };
  const wide = (n: number) => ({
    lastDay: 1,
    breadth: ({ log }: History) => new Map([[log.commits.sha[0]!, n]]),
  });
  const [four, sweep, less] = [
    await signalsOf(make, wide(4)),
    await signalsOf(make, wide(41)),
    await signalsOf(make, wide(0)),
  ];
  expect([four.anyFix[0], four.narrowFix[0], four.credit[0]]).toEqual([1, 0, 0.5]);
  expect([sweep.anyFix[0], sweep.fixes[0], sweep.signal[0]]).toEqual([0, 0, 0]);
  expect([less.narrowFix[0], less.credit[0]]).toEqual([1, 1]);
});

const NEVER: readonly (readonly [string, (repo: TemporaryRepository) => void])[] = [
  ["a function that a fix gives birth to", (repo) => edit(repo, "Fix everything", 0, 0)],
  [
    "a new file in a fix",
    (repo) => {
      repo.commit("add", { day: 0, files: { "notes.md": "x\n" } });
      edit(repo, "fix: by a new file", 1, 0);
    },
  ],
  [
    "a merge that says it fixes, with what was resolved by hand",
    (repo) => {
      edit(repo, "add", 0, 0);
      repo.git("checkout", "-q", "-b", "side");
      edit(repo, "other", 1, 1);
      repo.git("checkout", "-q", "main");
      edit(repo, "more", 2, 1);
      repo.git("merge", "-q", "--no-commit", "-s", "ours", "side");
      edit(repo, "fix: f0 on both sides", 3, 2);
    },
  ],
  [
    "a comment in a fix",
    (repo) => {
      edit(repo, "add", 0, 0);
      repo.commit("Fix the wording of nothing", {
        day: 1,
        files: { "a.py": functions(2).replace("    return", "    # a note\n    return") },
      });
      repo.commit("fix: spaces", {
        day: 2,
        files: {
          "a.py": functions(2).replace("    return", "    # a note\n    return").replace("a =", "a  ="),
        },
      });
    },
  ],
  [
    "what does not say that it fixes",
    (repo) => {
      edit(repo, "add", 0, 0);
      edit(repo, "feat: crash test dummies", 1, 2);
      edit(repo, "Faster", 2, 2);
    },
  ],
];

test.each(NEVER)("%s is never counted", async (_, make) => {
  const signals = await signalsOf(make, { lastDay: 3 });
  for (const column of Object.values(signals) as ArrayLike<number>[]) {
    expect(Array.from(column)).toEqual([0, 0]);
  }
});

test("rules other than the usual: a narrower sweep, a shorter half-life", async () => {
  using repo = temporaryRepository();
  edit(repo, "add", 0, 0, 6);
  edit(repo, "Fix two", 1, 2, 6);
  edit(repo, "Fix four", 2, 4, 6);
  const rules = { ...SIGNAL_RULES, widestFix: 3, narrowFix: 1, halfLifeDays: 1 };
  const signals = defectSignals({ history: await readHistory(repo), end: on(2) }, rules);
  expect([...signals.anyFix]).toEqual([1, 1, 0, 0, 0, 0]);
  expect([...signals.narrowFix]).toEqual([0, 0, 0, 0, 0, 0]);
  expect(signals.signal[0]).toBeCloseTo(1 - Math.exp((-0.9 / Math.SQRT2) * 0.5), 12);
});

test("a clock ahead of the window's end makes a fix new, not worth more than it is", async () => {
  const signals = await signalsOf(
    (repo) => {
      edit(repo, "add", 0, 0);
      edit(repo, "Fix f0", 400, 1);
    },
    { lastDay: 10 },
  );
  expect(signals.signal[0]).toBeCloseTo(1 - Math.exp(-0.9), 12);
});

test("breadth is told by full id, of the commits that touch any function", async () => {
  using repo = temporaryRepository();
  const add = repo.commit("add", { files: { "a.py": functions(3) } });
  repo.commit("notes", { files: { "notes.py": "LIMIT = 1\n" } });
  const two = repo.commit("two", { files: { "a.py": functions(3, 2, 7) } });
  expect(breadthOf(await readHistory(repo))).toEqual(
    new Map([
      [two, 2],
      [add, 3],
    ]),
  );
});

test("a summary is of the functions that count, and of none there is nothing to say", () => {
  const signals: DefectSignals = {
    anyFix: Uint8Array.of(1, 1, 0, 1),
    narrowFix: Uint8Array.of(1, 0, 0, 1),
    fixes: Int32Array.of(2, 1, 0, 1),
    credit: Float64Array.of(2, 0.5, 0, 1),
    signal: Float64Array.of(0.6, 0.2, 0, 0.9),
  };
  expect(summarizeSignals(signals, [0, 1, 2])).toEqual({
    functions: 3,
    prevalence: 2 / 3,
    narrowPrevalence: 1 / 3,
    meanSignal: expect.closeTo(0.8 / 3, 12),
  });
  expect(summarizeSignals(signals, [])).toEqual({
    functions: 0,
    prevalence: 0,
    narrowPrevalence: 0,
    meanSignal: 0,
  });
});
