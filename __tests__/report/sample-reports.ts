import type { Report } from "../../src/report/report.js";
import { aFunction, anAdapter, aReport } from "./factory.js";

const fix = (sha: string, date: string, subject: string) => ({ sha: sha.padEnd(40, "0"), date, subject });

/** A pull request as a reviewer meets it: two fragile functions, one new one, ordinary ones, files left out. */
export const TYPICAL: Report = aReport({
  functions: [
    aFunction({
      name: "QuerySet.update_or_create",
      startLine: 705,
      endLine: 764,
      percentile: 99.43,
      flagged: true,
      changeScore: 3.1,
      addedLines: 24,
      score: 4.18,
      history: {
        touches: 34,
        fixes: 9,
        authors: 17,
        lastTouched: "2026-10-28",
        lastFixes: [
          fix(
            "9c1d2e3",
            "2026-10-28",
            "Fixed #35821 -- Made update_or_create() respect to_field on reverse relations.",
          ),
          fix(
            "71aa0b2",
            "2026-05-02",
            "Fixed #34908 -- Avoided an extra query | select_for_update() <nowait>",
          ),
          fix(
            "04cd9ef",
            "2025-12-19",
            "Fixed crash of QuerySet.update_or_create() with `defaults` from @property",
          ),
        ],
      },
      reviewers: [
        {
          name: "Zoé Ångström",
          login: "zoe-a",
          owner: true,
          touches: 6,
          of: "function",
          last: "2026-05-02T10:11:12.000Z",
        },
        {
          name: "Ravi Iyer",
          login: null,
          owner: false,
          touches: 11,
          of: "function",
          last: "2026-10-28T08:00:00.000Z",
        },
        {
          name: "Mia Chen",
          login: "miachen",
          owner: false,
          touches: 3,
          of: "file",
          last: "2026-09-14T17:20:00.000Z",
        },
      ],
      reasons: [
        "fixed 3 times in the last year, more than 99 % of functions",
        "24 decisions: cyclomatic complexity above 98 % of functions",
        "its file was fixed 41 times in the last year",
      ],
      hunks: [
        { startLine: 712, endLine: 719 },
        { startLine: 731, endLine: 731 },
        { startLine: 740, endLine: 748 },
        { startLine: 760, endLine: 761 },
      ],
      contributions: [
        { feature: "fixes-1-year", label: "fixes, 1 year", value: 3, rank: 0.993, contribution: 1.62 },
        {
          feature: "cyclomatic-complexity",
          label: "cyclomatic complexity",
          value: 24,
          rank: 0.984,
          contribution: 1.31,
        },
        {
          feature: "file-fixes-1-year",
          label: "fixes in the file, 1 year",
          value: 41,
          rank: 0.961,
          contribution: 0.94,
        },
        {
          feature: "commit-focus",
          label: "focus of its commits",
          value: 2.31,
          rank: 0.41,
          contribution: 0.42,
        },
        { feature: "file-share", label: "share of the file", value: 0.024, rank: 0.12, contribution: -0.11 },
      ],
    }),
    aFunction({
      path: "django/db/backends/sqlite3/schema.py",
      name: "DatabaseSchemaEditor._remake_table",
      startLine: 132,
      endLine: 310,
      percentile: 96.9,
      flagged: true,
      changeScore: 2.7,
      addedLines: 11,
      history: {
        touches: 21,
        fixes: 4,
        authors: 9,
        lastTouched: "2026-03-14",
        lastFixes: [
          fix("5e5e5e5", "2026-03-14", "Fixed #35111 -- Kept constraints when remaking tables on SQLite."),
        ],
      },
      reasons: ["179 lines, longer than 99 % of functions", "changed 21 times by 9 authors"],
      hunks: [{ startLine: 201, endLine: 211 }],
    }),
    aFunction({
      path: "django/utils/itercompat.py",
      name: "batched_by_weight",
      startLine: 18,
      endLine: 66,
      percentile: 88,
      flagged: true,
      status: "new",
      addedLines: 46,
      changeScore: 2.6,
      history: { touches: 0, fixes: 0, authors: 0, lastTouched: null, lastFixes: [] },
      reasons: ["46 new lines with cyclomatic complexity 15, above 95 % of functions"],
      hunks: [{ startLine: 18, endLine: 66 }],
    }),
    aFunction({ name: "QuerySet._iterator", startLine: 480 }),
    aFunction({
      name: "QuerySet.__or__",
      startLine: 401,
      percentile: 41,
      hunks: [{ startLine: 404, endLine: 404 }],
    }),
    aFunction({
      path: "django/db/models/sql/query.py",
      name: "Query.resolve_ref",
      startLine: 2001,
      percentile: 91.2,
    }),
  ],
  marked: [
    { path: "tests/queries/tests.py", mark: "test", reason: "path has the folder tests" },
    { path: "tests/get_or_create/models.py", mark: "test", reason: "path has the folder tests" },
    {
      path: "django/contrib/admin/static/admin/js/vendor/select2/select2.full.js",
      mark: "vendored",
      reason: "path has the folder vendor",
    },
  ],
  notices: [
    {
      code: "shallow-clone",
      level: "warning",
      what: "The clone holds only 50 commits",
      consequence: "fixes before 2026-10-30 were not seen, so percentiles lean on structure",
      cure: "Check out with fetch-depth: 0, or leave auto-deepen on",
    },
    {
      code: "no-cache",
      level: "info",
      what: "The cache service was not available",
      consequence: "the next run reads the history again",
      cure: "Nothing to do on a self-hosted runner without a cache",
    },
  ],
  totals: { files: 7 },
});

/** The most common outcome: ordinary functions, nothing flagged. */
export const CALM: Report = aReport({
  functions: TYPICAL.functions.slice(3),
  marked: TYPICAL.marked.slice(0, 1),
  notices: TYPICAL.notices.slice(1),
});

/** Scored with what was learned from this repository. */
export const LEARNED: Report = {
  ...TYPICAL,
  functions: TYPICAL.functions.map((fn, i) =>
    i > 0
      ? fn
      : {
          ...fn,
          contributions: [
            ...fn.contributions,
            {
              feature: "learned-adapter",
              label: "learned from this repository's past fixes",
              value: 2.4,
              rank: 0.982,
              contribution: 0.21,
            },
          ],
          reasons: ["its code and place read like what needed fixes here before (top 2 %)"],
        },
  ),
  model: { ...TYPICAL.model, kind: "blend", adapter: anAdapter() },
};

/** An adapter was trained, tested, and found not to help. */
export const HONEST: Report = { ...CALM, model: { ...CALM.model, adapter: anAdapter({ weight: 0 }) } };

/** A change of documentation only. */
export const NO_FUNCTIONS: Report = aReport({
  marked: [{ path: "docs/releases/6.2.txt", mark: "unsupported", reason: "no grammar for .txt" }],
});

/** `defect-risk rank` with a limit of three. */
export const RANKED: Report = aReport({
  command: "rank",
  base: null,
  functions: TYPICAL.functions.slice(0, 3).map((fn) => ({
    ...fn,
    status: "unchanged" as const,
    flagged: false,
    changeScore: null,
    addedLines: 0,
    hunks: [],
  })),
  totals: {
    files: 880,
    functions: 8602,
    flagged: 0,
    byBand: { critical: 87, high: 344, elevated: 860, normal: 7311 },
  },
});

/** Everything a hostile pull request may try at once. */
export const HOSTILE: Report = aReport({
  functions: [
    aFunction({
      path: "src/a|b`c/\u202Egnp.ts\n::error::x/<script>alert(1)</script>/[x](javascript:alert(1)).ts",
      name: "evil`|`\\|</summary></details><script>alert(1)</script> @octocat #123 -->" + "x".repeat(10_000),
      percentile: 99.99,
      flagged: true,
      reasons: [
        "**bold** [click](javascript:alert(1)) @octocat #42 GH-7 https://evil.example www.evil.example | a\n| b |",
      ],
      reviewers: [
        {
          name: "@octocat <img src=x onerror=alert(1)> ::error::x\n| **boss** | [x](javascript:alert(1))",
          login: "octocat",
          owner: false,
          touches: 1,
          of: "function",
          last: "2026-01-01",
        },
      ],
      history: {
        touches: 1,
        fixes: 1,
        authors: 1,
        lastTouched: "2026-01-01",
        lastFixes: [
          fix(
            "abcdef0",
            "2026-01-01",
            "\u001B[31mred\u001B[0m <!-- --> <img src=x onerror=alert(1)> ``` $x$ \u200Bzero # ",
          ),
        ],
      },
    }),
    aFunction({ name: "宽字符函数名", path: "源码/文件.go", percentile: 97 }),
  ],
  marked: [{ path: "a\r\nb\u2028c.min.js", mark: "minified", reason: "says `</details>` | **x**" }],
  notices: [
    {
      code: "x",
      level: "warning",
      what: "# Heading @team",
      consequence: "- [ ] task\n\n## h",
      cure: "1. <b>do</b> ##[group]",
    },
  ],
});

/** A change that the gate stops, that silences one function itself, and meets one that is silenced for a while. */
export const GATED: Report = aReport({
  functions: [
    ...TYPICAL.functions.slice(0, 2),
    aFunction({
      name: "QuerySet.bulk_update",
      percentile: 97.2,
      suppressed: { by: "comment", reason: "covered by the fuzz tests of #1234", expires: null, addedByChange: true },
    }),
    aFunction({
      name: "QuerySet.explain",
      percentile: 95.5,
      suppressed: { by: "config", reason: "goes away with 6.0", expires: "2027-03-31", addedByChange: false },
    }),
  ],
  gate: {
    failOn: "critical",
    passed: false,
    why: "The gate fail-on: critical failed for 1 function (QuerySet.update_or_create).",
    wouldPass:
      "It passes when the change adds no code to them, or each has a comment `defect-risk-ignore: reason`; with the label risk-accepted on the pull request; or with fail-on: never.",
    failing: [{ path: "django/db/models/query.py", name: "QuerySet.update_or_create", band: "critical" }],
    accepted: null,
  },
}); // prettier-ignore
