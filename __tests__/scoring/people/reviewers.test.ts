import { describe, expect, test } from "@jest/globals";
import { FeatureContext } from "../../../src/features/context.js";
import { authorOf, type Author } from "../../../src/history/authors.js";
import { isBot } from "../../../src/scoring/people/bots.js";
import { parseCodeowners } from "../../../src/scoring/people/codeowners.js";
import {
  ReviewerFinder,
  type Reviewer,
  type ReviewerOptions,
} from "../../../src/scoring/people/reviewers.js";
import { temporaryRepository } from "../../commands/temporary-repository.js";
import { asKnownAt, historyAt, placeOf } from "../../features/history-view.js";
import { def, py } from "../../history/replay.js";

/** Who changed what on which day: f, g, both, the whole sweep of 50 functions, or nothing ("other"). */
type Step = readonly [
  day: number,
  author: string,
  what: "f" | "g" | "sweep" | "comment" | "other",
  email?: string,
];

const noreply = (login: string): string => `12+${login}@users.noreply.github.com`;
const author = (name: string, email: string): Author => authorOf({ name, email }, email);

/** @returns who is named for f, as "name touches of [owner]" */
async function namedFor(
  steps: readonly Step[],
  options: {
    readonly owners?: string;
    readonly except?: Partial<ReviewerOptions["except"]>;
    readonly fresh?: boolean;
  } = {},
): Promise<string[]> {
  using repo = temporaryRepository();
  const version = { f: 0, g: 0, sweep: 0, comment: 0, other: 0 };
  for (const [day, name, what, email] of steps) {
    version[what]++;
    const { f, g, sweep, comment, other } = version;
    const note = comment > 0 ? [`# ${comment}`] : [];
    const many = Array.from({ length: 50 }, (_, i) => def(`many${i}`, `a = ${sweep}`, "return a"));
    repo.commit("work", {
      day,
      author: name,
      ...(email !== undefined && { email }),
      files: {
        "src/a.py": py(
          def("f", `a = ${f}`, ...note, `b = ${sweep}`, "return a"),
          def("g", `a = ${g}`, "return a"),
        ),
        "src/many.py": py(...many),
        "README.md": String(other),
      },
    });
  }
  const view = asKnownAt(repo, await historyAt(repo));
  const finder = new ReviewerFinder(new FeatureContext(view), {
    owners: parseCodeowners(options.owners ?? ""),
    except: { authors: [], login: null, ...options.except },
  });
  const { file, index } = placeOf(view.history, "f");
  return finder.of("src/a.py", options.fresh ? null : index, file).map(told);
}

function told({ name, touches, of, owner }: Reviewer): string {
  return `${name} ${touches} ${of}${owner ? " owner" : ""}`;
}

describe("who knows a function", () => {
  test.each<[about: string, steps: Step[], expected: string[]]>([
    ["nobody but its author", [[0, "Ada", "f"]], ["Ada 1 function"]],
    [
      "who touched it most, of those who did at the same time",
      [
        [0, "Ada", "f"],
        [1, "Bob", "f"],
        [2, "Bob", "f"],
        [3, "Cyd", "g"],
      ],
      ["Bob 2 function", "Ada 1 function", "Cyd 1 file"],
    ],
    [
      "a recent touch counts more than two of two years ago",
      [
        [0, "Ada", "f"],
        [1, "Ada", "f"],
        [800, "Bob", "f"],
        [801, "Ada", "other"],
      ],
      ["Bob 1 function", "Ada 2 function"],
    ],
    [
      "three at most",
      [
        [0, "A", "f"],
        [1, "B", "f"],
        [2, "C", "f"],
        [3, "D", "f"],
        [4, "A", "f"],
        [5, "B", "f"],
        [6, "C", "f"],
      ],
      ["C 2 function", "B 2 function", "A 2 function"],
    ],
    [
      "comments are no knowledge",
      [
        [0, "Ada", "f"],
        [1, "Bob", "comment"],
      ],
      ["Ada 1 function"],
    ],
    [
      "a sweep is none either",
      [
        [0, "Ada", "f"],
        [1, "Bob", "sweep"],
        [2, "Cyd", "f"],
      ],
      ["Cyd 1 function", "Ada 1 function"],
    ],
    [
      "nobody who has not been here for a year",
      [
        [0, "Gone", "f"],
        [10, "Still", "f"],
        [300, "Still", "other"],
        [400, "New", "f"],
      ],
      ["New 1 function", "Still 1 function"],
    ],
    [
      "no bots",
      [
        [0, "Ada", "f"],
        [1, "dependabot[bot]", "f"],
        [2, "Renovate Bot", "f"],
        [3, "x", "f", noreply("my-app[bot]")],
      ],
      ["Ada 1 function"],
    ],
    [
      "two addresses of one account are one person, under the newest name",
      [
        [0, "ada", "f", noreply("ada")],
        [1, "Bob", "f"],
        [2, "Ada Ell", "f", noreply("Ada")],
      ],
      ["Ada Ell 2 function", "Bob 1 function"],
    ],
    [
      "and so are two of one full name, not of one first name",
      [
        [0, "Ada Love", "f", "a@home"],
        [1, "Alex", "f", "a@x"],
        [2, "ada  love", "f", "a@work"],
        [3, "Alex", "f", "b@x"],
      ],
      ["ada love 2 function", "Alex 1 function", "Alex 1 function"],
    ],
  ])("%s", async (_, steps, expected) => {
    expect(await namedFor(steps)).toEqual(expected);
  });
});

describe("the change's own authors are not asked", () => {
  const steps: Step[] = [
    [0, "Ada Love", "f", "ada@home.example"],
    [1, "Bob", "f", noreply("bob")],
    [2, "Cyd", "f", "cyd@x.example"],
  ];
  test.each<[about: string, except: Partial<ReviewerOptions["except"]>, expected: string[]]>([
    ["by address", { authors: [author("C", "CYD@x.example")] }, ["Bob", "Ada Love"]],
    ["by name, from another address", { authors: [author("ada love", "ada@work.example")] }, ["Cyd", "Bob"]],
    ["by account", { login: "BOB" }, ["Cyd", "Ada Love"]],
    ["by the account of a commit", { authors: [author("B.", noreply("Bob"))] }, ["Cyd", "Ada Love"]],
    ["by an account that is the name", { login: "cyd" }, ["Bob", "Ada Love"]],
  ])("%s", async (_, except, expected) => {
    expect(await namedFor(steps, { except })).toEqual(expected.map((name) => `${name} 1 function`));
  });

  test("where only they know the function, who knows its file is named; else nobody", async () => {
    const alone: Step[] = [
      [0, "Ada", "f"],
      [1, "Bob", "g"],
      [2, "Bob", "g"],
    ];
    const except = { authors: [author("Ada", "ada@example.org")] };
    expect(await namedFor(alone, { except })).toEqual(["Bob 2 file"]);
    expect(await namedFor(alone.slice(0, 1), { except })).toEqual([]);
  });

  test("a new function has only its file", async () => {
    expect(
      await namedFor(
        [
          [0, "Ada", "f"],
          [1, "Bob", "g"],
        ],
        { fresh: true },
      ),
    ).toEqual(["Bob 1 file", "Ada 1 file"]);
  });
});

describe("owners", () => {
  const steps: Step[] = [
    [0, "Ada", "f", noreply("ada")],
    [1, "Bob", "f", "bob@x.example"],
    [2, "Cyd", "f"],
    [3, "Cyd", "f"],
  ];
  test.each<[about: string, owners: string, expected: string[]]>([
    [
      "first, if they know it",
      "* @Ada @nobody",
      ["Ada 1 function owner", "Cyd 2 function", "Bob 1 function"],
    ],
    ["by address", "* bob@X.example", ["Bob 1 function owner", "Cyd 2 function", "Ada 1 function"]],
    [
      "of another place: no owners here",
      "other/ @ada",
      ["Cyd 2 function", "Bob 1 function", "Ada 1 function"],
    ],
    ["a team is nobody in particular", "* @org/ada", ["Cyd 2 function", "Bob 1 function", "Ada 1 function"]],
  ])("%s", async (_, owners, expected) => {
    expect(await namedFor(steps, { owners })).toEqual(expected);
  });
});

test.each([
  ["dependabot[bot]", null, true],
  ["Ada", "renovate[bot]", true],
  ["Scala Steward", null, true],
  ["Hosted Weblate", null, true],
  ["GitHub Actions", null, true],
  ["django-bot", null, true],
  ["robot", null, true],
  ["Talbot", null, false],
  ["Bot Ross", null, false],
  ["Snyder", "abbot", false],
  ["Homu Tanaka", null, false],
])("%s (%s): a bot is %s", (name, login, expected) => {
  expect(isBot({ name, login })).toBe(expected);
});
