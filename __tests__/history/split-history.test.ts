import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { History } from "../../src/history/history.js";
import { splitHistory, type SplitHistory } from "../../src/history/split-history.js";
import { TOUCH, type Touches } from "../../src/history/tracker.js";
import { listAncestors } from "../../src/io/git/commit-list.js";
import { readSnapshot } from "../../src/io/snapshot-reader.js";
import { temporaryRepository, type TemporaryRepository } from "../commands/temporary-repository.js";
import { EDITED_F, EDITED_G, F, G, H } from "./edits.js";
import { makeHistory, steps, type Step } from "./random-history.js";
import { def, parser, py, readHistory, tell } from "./replay.js";

const DAY_0 = Date.UTC(2024, 0, 1) / 1000;

/** Past and future of the functions at `at`, from the log of `tip`; the window ends on a day. */
async function split(
  repo: Pick<TemporaryRepository, "dir" | "git">,
  at: string,
  { tip = "HEAD", lastDay = Infinity }: { tip?: string; lastDay?: number } = {},
): Promise<SplitHistory> {
  const { log } = await readHistory(repo, tip);
  const commit = repo.git("rev-parse", at);
  const ancestors = await listAncestors(repo.dir, commit);
  const snapshot = await readSnapshot({ root: repo.dir, commit, parser });
  return splitHistory(log, snapshot, (row) => {
    if (ancestors.has(log.commits.sha[row]!)) return "before";
    return log.commits.time.at(row) <= DAY_0 + lastDay * 86_400 ? "after" : null;
  });
}

/** Per owner what touched it: commit, flags, lines added. Parallel commits have no order that matters. */
function rowByRow({ log, tracked }: History) {
  const of = ({ first, commit, flags, added }: Touches): string[][] =>
    Array.from({ length: first.length - 1 }, (_, owner) =>
      Array.from(commit.subarray(first[owner], first[owner + 1]), (row, i) => {
        const at = first[owner]! + i;
        return `${log.commits.sha[row]} ${flags[at]} ${added[at]}`;
      }).sort(),
    );
  return { functions: of(tracked.functions), files: of(tracked.files) };
}

describe("before", () => {
  test("is what a log that ends at the snapshot says, touch by touch", async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.nat(), async (made, pick) => {
        using repo = temporaryRepository();
        const commits = makeHistory(repo.dir, made);
        const at = commits[pick % commits.length]!;
        const { before } = await split(repo, at, { tip: "main" });
        const alone = await readHistory(repo, at);
        expect(rowByRow(before)).toEqual(rowByRow(alone));
        expect(before.snapshot).toEqual(alone.snapshot);
        expect(before.firstFunction).toEqual(alone.firstFunction);
        expect(new Set(before.log.commits.sha)).toEqual(new Set(alone.log.commits.sha));
      }),
      { numRuns: 8 },
    );
  });

  test("holds nothing of what came later, and after nothing of what was there", async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.nat(), async (made, pick) => {
        using repo = temporaryRepository();
        const commits = makeHistory(repo.dir, made);
        const at = commits[pick % commits.length]!;
        const known = await listAncestors(repo.dir, at);
        const { before, after } = await split(repo, at, { tip: "main", lastDay: 1e6 });
        expect(before.log.commits.sha.filter((sha) => !known.has(sha))).toEqual([]);
        expect(after.log.commits.sha.filter((sha) => known.has(sha))).toEqual([]);
        expect(before.log.commits.sha.length + after.log.commits.sha.length).toBe(commits.length);
        for (const flags of after.tracked.functions.flags) expect(flags & TOUCH.birth).toBe(0);
      }),
      { numRuns: 5 },
    );
  });
});

interface Scenario {
  readonly name: string;
  /** Commits from day 0, a commit a day; the snapshot is the tag `at`. */
  readonly make: (repo: TemporaryRepository) => void;
  readonly before: Readonly<Record<string, string>>;
  /** Oldest first. */
  readonly after: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly lastDay?: number;
}

const PAD = "\n\nLIMIT = 1\nOTHER = 2\nTHIRD = 3\n\n\n";
const file = (f: string, g: string, h: string): string => [f, g, h].join(PAD);
const EDITED_H = H.replace("yield i", "yield i + 1");

/** Files by subject, commit after commit; the snapshot stands after the first. */
function then(path: string, contents: Readonly<Record<string, string>>): Scenario["make"] {
  return (repo) =>
    Object.entries(contents).forEach(([subject, text], i) => {
      repo.commit(subject, { files: { [path]: text } });
      if (i === 0) repo.git("tag", "at");
    });
}

const AFTER: readonly Scenario[] = [
  {
    name: "edits touch the functions they fall into, oldest first",
    make: then("a.py", { add: py(F, G), one: py(EDITED_F, G), two: py(F, EDITED_G) }),
    before: { "a.py f": "add *", "a.py g": "add *" },
    after: { "a.py f": "one, two", "a.py g": "two" },
    files: { "a.py": "one, two" },
  },
  {
    name: "the snapshot's own commit is of the past",
    make: (repo) => {
      repo.commit("add", { files: { "a.py": py(F, G) } });
      repo.commit("at", { files: { "a.py": py(EDITED_F, G) } });
      repo.git("tag", "at");
      repo.commit("later", { files: { "a.py": py(EDITED_F, EDITED_G) } });
    },
    before: { "a.py f": "at, add *", "a.py g": "add *" },
    after: { "a.py f": "", "a.py g": "later" },
  },
  {
    name: "nothing after the snapshot: nothing after",
    make: then("a.py", { add: py(F, G) }),
    before: { "a.py f": "add *", "a.py g": "add *" },
    after: { "a.py f": "", "a.py g": "" },
  },
  {
    name: "lines above move a function and are no touch, its later edit is",
    make: then("a.py", {
      add: py(F, G),
      above: `import os\nimport sys\n\n${py(F, G)}`,
      edit: `import os\nimport sys\n\n${py(F, EDITED_G)}`,
    }),
    before: { "a.py f": "add *", "a.py g": "add *" },
    after: { "a.py f": "", "a.py g": "edit" },
  },
  {
    name: "comments and white space have no substance, in the future as in the past",
    make: then("a.py", { add: py(F), note: py(F.replace("    b =", "    # why\n    b =")) }),
    before: { "a.py f": "add *" },
    after: { "a.py f": "note ~" },
  },
  {
    name: "lines added and lines removed touch both",
    make: then("a.py", {
      add: py(F, G),
      grow: py(F.replace("    c =", "    d = 1\n    c ="), G),
      shrink: py(F.replace("    c = b - 3\n", "    d = 1\n"), G),
    }),
    before: { "a.py f": "add *", "a.py g": "add *" },
    after: { "a.py f": "grow, shrink", "a.py g": "" },
  },
  {
    name: "a renamed file is followed forward",
    make: (repo) => {
      repo.commit("add", { files: { "a.py": py(F, G) } });
      repo.git("tag", "at");
      repo.commit("move", { files: { "a.py": null, "lib/b.py": py(F, G) } });
      repo.commit("edit", { files: { "lib/b.py": py(EDITED_F, G) } });
      repo.commit("both", { files: { "lib/b.py": null, "c.py": py(EDITED_F, EDITED_G) } });
    },
    before: { "a.py f": "add *", "a.py g": "add *" },
    after: { "a.py f": "edit", "a.py g": "both" },
    files: { "a.py": "move ~, edit, both" },
  },
  {
    name: "a function renamed keeps its future",
    make: then("a.py", {
      add: py(F, G),
      rename: py(F.replace("def f", "def fresh"), G),
      edit: py(EDITED_F.replace("def f", "def fresh"), G),
    }),
    before: { "a.py f": "add *", "a.py g": "add *" },
    after: { "a.py f": "rename, edit", "a.py g": "" },
  },
  {
    name: "a function ends where it is deleted; what is written there later is another's",
    make: then("a.py", {
      add: py(F, G),
      edit: py(EDITED_F, G),
      delete: py(G),
      again: py(def("other", "return 1"), EDITED_G),
    }),
    before: { "a.py f": "add *", "a.py g": "add *" },
    after: { "a.py f": "edit, delete", "a.py g": "again" },
  },
  {
    name: "a deleted file takes its functions with it",
    make: (repo) => {
      repo.commit("add", { files: { "a.py": py(F), "b.py": py(G) } });
      repo.git("tag", "at");
      repo.commit("edit", { files: { "a.py": py(EDITED_F) } });
      repo.commit("delete", { files: { "a.py": null, "b.py": py(EDITED_G) } });
      repo.commit("anew", { files: { "a.py": py(F, H) } });
    },
    before: { "a.py f": "add *", "b.py g": "add *" },
    after: { "a.py f": "edit", "b.py g": "delete" },
  },
  {
    name: "a new file and a new function are nobody's future",
    make: (repo) => {
      repo.commit("add", { files: { "a.py": py(F) } });
      repo.git("tag", "at");
      repo.commit("more", { files: { "a.py": py(F, G), "b.py": py(H) } });
      repo.commit("edit", { files: { "a.py": py(F, EDITED_G), "b.py": py(EDITED_H) } });
    },
    before: { "a.py f": "add *" },
    after: { "a.py f": "" },
  },
  {
    name: "a branch that left before the snapshot and is merged after it is of the future",
    make: (repo) => {
      repo.commit("add", { files: { "a.py": file(F, G, H) } });
      repo.git("checkout", "-q", "-b", "side");
      repo.commit("side", { files: { "a.py": file(EDITED_F, G, H) } });
      repo.git("checkout", "-q", "main");
      repo.commit("at", { files: { "a.py": file(F, EDITED_G, H) } });
      repo.git("tag", "at");
      repo.git("merge", "-q", "--no-ff", "-m", "merge", "side");
      repo.commit("later", { files: { "a.py": file(EDITED_F, EDITED_G, EDITED_H) } });
    },
    before: { "a.py f": "add *", "a.py g": "at, add *", "a.py h": "add *" },
    after: { "a.py f": "side", "a.py g": "", "a.py h": "later" },
  },
  {
    name: "so where the branch edits contents in which the functions lay elsewhere",
    make: (repo) => {
      repo.commit("add", { files: { "a.py": file(F, G, H) } });
      repo.git("checkout", "-q", "-b", "side");
      repo.commit("side", { files: { "a.py": file(F, G, EDITED_H) } });
      repo.git("checkout", "-q", "main");
      repo.commit("above", { files: { "a.py": "import os\n".repeat(9) + file(F, G, H) } });
      repo.git("tag", "at");
      repo.git("merge", "-q", "--no-ff", "-m", "merge", "side");
    },
    before: { "a.py f": "add *", "a.py g": "add *", "a.py h": "add *" },
    after: { "a.py f": "", "a.py g": "", "a.py h": "side" },
  },
  {
    name: "a conflict resolved by hand touches with both sides, never with the merge",
    make: (repo) => {
      repo.commit("add", { files: { "a.py": file(F, G, H) } });
      repo.git("tag", "at");
      repo.git("checkout", "-q", "-b", "left");
      repo.commit("left", { files: { "a.py": file(EDITED_F, G, H) } });
      repo.git("checkout", "-q", "main");
      repo.commit("right", { files: { "a.py": file(F.replace("a * 2", "a * 7"), G, H) } });
      repo.git("merge", "-q", "--no-commit", "-s", "ours", "left");
      repo.commit("merge", { files: { "a.py": file(F.replace("a * 2", "a * 154"), G, H) } });
      repo.commit("later", { files: { "a.py": file(F.replace("a * 2", "a * 154"), EDITED_G, H) } });
    },
    before: { "a.py f": "add *", "a.py g": "add *", "a.py h": "add *" },
    // Parallel commits come in git's order, turned round.
    after: { "a.py f": "right, left", "a.py g": "later", "a.py h": "" },
  },
  {
    name: "what comes after the window is in neither part",
    make: then("a.py", { add: py(F, G), one: py(EDITED_F, G), two: py(EDITED_F, EDITED_G), three: py(F, G) }),
    before: { "a.py f": "add *", "a.py g": "add *" },
    after: { "a.py f": "one", "a.py g": "two" },
    lastDay: 2,
  },
];

describe("after", () => {
  test.each(AFTER)("$name", async ({ make, before, after, files, lastDay }) => {
    using repo = temporaryRepository();
    make(repo);
    const halves = await split(repo, "at", lastDay === undefined ? {} : { lastDay });
    expect(tell(halves.before).functions).toEqual(before);
    expect(tell(halves.after).functions).toEqual(after);
    if (files) expect(tell(halves.after).files).toEqual(files);
  });

  test("its commits are oldest first and tell of themselves what the log does", async () => {
    using repo = temporaryRepository();
    repo.commit("add", { files: { "a.py": py(F, G) } });
    repo.git("tag", "at");
    const one = repo.commit("one", { day: 10, author: "Grace", files: { "a.py": py(EDITED_F, G) } });
    const two = repo.commit("two", { day: 30, files: { "a.py": py(EDITED_F, EDITED_G) } });
    const { commits } = (await split(repo, "at")).after.log;
    expect(commits.sha).toEqual([one, two]);
    expect(commits.subject).toEqual(["one", "two"]);
    expect([0, 1].map((row) => commits.time.at(row))).toEqual([DAY_0 + 864_000, DAY_0 + 2_592_000]);
    expect([0, 1].map((row) => commits.parents.at(row))).toEqual([1, 1]);
    expect(commits.author.at(0)).not.toBe(commits.author.at(1));
  });
});

/** One straight line of edits of bodies. */
const edits: fc.Arbitrary<Step[]> = steps.map((all) =>
  all.map((step) => ({
    branch: 0,
    merges: [],
    edits: step.edits.map((one) => ({ ...one, kind: one.place % 4 === 0 ? "comment" : "body" }) as const),
  })),
);

test("past and future of functions that are only edited are together the history of their end", async () => {
  await fc.assert(
    fc.asyncProperty(edits, fc.nat(), async (made, pick) => {
      using repo = temporaryRepository();
      makeHistory(repo.dir, made);
      const line = repo.git("rev-list", "b0").split("\n");
      const { before, after } = await split(repo, line[pick % line.length]!, { tip: "b0" });
      const whole = await readHistory(repo, "b0");
      const seen = (history: History): string[][] =>
        rowByRow(history).functions.map((all) => all.map((one) => one.replace(/ \d+$/, "")));
      const [past, future] = [seen(before), seen(after)];
      expect(past.map((touches, owner) => [...touches, ...future[owner]!].sort())).toEqual(seen(whole));
    }),
    { numRuns: 8 },
  );
});
