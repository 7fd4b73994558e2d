import { expect, test } from "@jest/globals";
import { functionAt } from "../../src/history/history.js";
import { narrowFixes, repairs } from "../../src/labels/szz.js";
import { temporaryRepository, type TemporaryRepository } from "../commands/temporary-repository.js";
import { def, py, readHistory } from "../history/replay.js";

/** "cause → fix: function, lines, days", or of all commits instead of the narrow fixes. */
async function told(repo: TemporaryRepository, all = false): Promise<string[]> {
  const history = await readHistory(repo);
  const { subject } = history.log.commits;
  const fixes = all ? subject.map((_, row) => row) : narrowFixes(history);
  return repairs(history, fixes).map((repair) => {
    const { fn } = functionAt(history, repair.function);
    const days = Math.round(repair.delayDays);
    return `${subject[repair.cause]} → ${subject[repair.fix]}: ${fn.name}, ${repair.lines}, ${days} d`;
  });
}

interface Scenario {
  readonly name: string;
  readonly make: (repo: TemporaryRepository) => void;
  readonly repairs: readonly string[];
  readonly all?: boolean;
}

const write = (repo: TemporaryRepository, subject: string, day: number, ...functions: string[]): void => {
  repo.commit(subject, { day, files: { "a.py": py(...functions) } });
};
const F = def("f", "a = x + 1", "return a");
const G = def("g", "b = x + 2", "return b");
const names = ["f", "g", "h", "i"];
const four = (n: number): string[] => names.map((name) => def(name, `a = x + ${n}`, "return a"));

const SCENARIOS: readonly Scenario[] = [
  {
    name: "an edited line is blamed on the commit that wrote it, not on those before and between",
    make: (repo) => {
      write(repo, "add", 0, F, G);
      write(repo, "tune", 10, def("f", "a = x - 1", "return a"), G);
      write(repo, "other", 20, def("f", "a = x - 1", "return a"), def("g", "b = x - 2", "return b"));
      write(repo, "fix f", 40, def("f", "a = x * 1", "return a"), def("g", "b = x - 2", "return b"));
    },
    repairs: ["tune → fix f: f, 1, 30 d"],
  },
  {
    name: "lines of several commits and functions, each for itself",
    make: (repo) => {
      write(repo, "add", 0, F, G);
      write(repo, "tune", 5, def("f", "a = x - 1", "return a"), G);
      write(repo, "fix both", 9, def("f", "return x"), def("g", "return -x"));
    },
    repairs: ["tune → fix both: f, 1, 4 d", "add → fix both: f, 1, 9 d", "add → fix both: g, 2, 9 d"],
  },
  {
    name: "a repair is repaired in its turn",
    make: (repo) => {
      write(repo, "add", 0, F);
      write(repo, "fix f", 1, def("f", "a = x + 2", "return a"));
      write(repo, "fix f again", 3, def("f", "a = x + 3", "return a"));
    },
    repairs: ["fix f → fix f again: f, 1, 2 d", "add → fix f: f, 1, 1 d"],
  },
  {
    name: "a fix that only adds blames nobody",
    make: (repo) => {
      write(repo, "add", 0, F);
      write(repo, "fix f", 1, def("f", "if not x:", "    return 0", "a = x + 1", "return a"));
    },
    repairs: [],
  },
  {
    name: "what is no fix repairs nothing",
    make: (repo) => {
      write(repo, "add", 0, F);
      write(repo, "speed up", 1, def("f", "return x + 1"));
    },
    repairs: [],
  },
  {
    name: "comments and white space are no edits to repair",
    make: (repo) => {
      write(repo, "add", 0, def("f", "# one", "a = x + 1", "return a"));
      write(repo, "fix comment of f", 1, def("f", "# two", "a  =  x + 1", "return a"));
    },
    repairs: [],
  },
  {
    name: "a new indentation wrote nothing",
    make: (repo) => {
      write(repo, "add", 0, def("f", "a = x + 1", "return a"));
      write(repo, "indent", 1, def("f", "    a = x + 1", "    return a"));
      write(repo, "fix f", 5, def("f", "    a = x + 2", "    return a"));
    },
    repairs: ["add → fix f: f, 1, 5 d"],
  },
  {
    // The log knows hunks, not lines: the limit of it.
    name: "unless its hunk writes another line, too",
    make: (repo) => {
      write(repo, "add", 0, def("f", "a = x + 1", "return a"));
      write(repo, "indent", 1, def("f", "if x:", "    a = x + 1", "    return a"));
      write(repo, "fix f", 5, def("f", "if x:", "    a = x + 2", "    return a"));
    },
    repairs: ["indent → fix f: f, 1, 4 d"],
  },
  {
    name: "a renamed file and a merge are seen through",
    make: (repo) => {
      write(repo, "add", 0, F, G);
      repo.git("checkout", "-q", "-b", "side");
      write(repo, "tune", 1, def("f", "a = x - 1", "return a"), G);
      repo.git("checkout", "-q", "main");
      repo.commit("aside", { day: 2, files: { "b.py": py(G) } });
      repo.git("merge", "-q", "--no-ff", "-m", "fix: merge side", "side");
      repo.git("mv", "a.py", "c.py");
      repo.commit("move", { day: 4 });
      repo.commit("fix f", { day: 6, files: { "c.py": py(def("f", "a = x", "return a"), G) } });
    },
    repairs: ["tune → fix f: f, 1, 5 d"],
  },
  {
    name: "lines outside of functions belong to none",
    make: (repo) => {
      write(repo, "add", 0, "LIMIT = 1\n", F);
      write(repo, "fix limit and f", 1, "LIMIT = 2\n", def("f", "a = x + 1", "return -a"));
    },
    repairs: ["add → fix limit and f: f, 1, 1 d"],
  },
  {
    name: "a fix of four functions is no narrow one",
    make: (repo) => {
      write(repo, "add", 0, ...four(1));
      write(repo, "fix all", 1, ...four(2));
    },
    repairs: [],
  },
  {
    name: "but tells what it repaired if it is asked",
    make: (repo) => {
      write(repo, "add", 0, ...four(1));
      write(repo, "fix all", 1, ...four(2));
    },
    all: true,
    repairs: names.map((name) => `add → fix all: ${name}, 1, 1 d`),
  },
];

test.each(SCENARIOS)("$name", async ({ make, repairs: expected, all }) => {
  using repo = temporaryRepository();
  make(repo);
  expect(await told(repo, all)).toEqual(expected);
});
