import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { FIX_RULES, FIX_THRESHOLD, fixEvidence, isFix } from "../../src/labels/fix-evidence.js";

/** Subjects as open-source projects write them (most are theirs word for word), and what docs/adr/0003 makes of each. */
type Row = readonly [subject: string, weight: number, why: string];

const conventional: Row[] = [
  ["fix: trailers async race condition (#4383)", 0.95, "conventional fix: “fix:”"],
  [
    "fix(ssr): fix memory leak when vnode component render throws error",
    0.95,
    "conventional fix: “fix(ssr):”",
  ],
  ["fix(v-model): fix incorrect codegen for non-ref bindings", 0.95, "conventional fix: “fix(v-model):”"],
  // A scope that names types is a scope; only a commit that starts with `types:` changes types alone.
  ["fix(types): fix on* props incorrect type for TS 4.7 (#6216)", 0.95, "conventional fix: “fix(types):”"],
  ["fix(clap_complete)!: Drop the old shell", 0.95, "conventional fix: “fix(clap_complete)!:”"],
  ["bugfix: register of walWriteSec", 0.95, "conventional fix: “bugfix:”"],
  ["Hotfix: stock of sold-out articles", 0.95, "conventional fix: “Hotfix:”"],
];

const saysFix: Row[] = [
  ["Fix context.Copy() race condition (#1020)", 0.9, "says fix or bug: “Fix”"],
  ["server/etcdmain: fix deadlock issue for grpcproxy", 0.9, "says fix or bug: “fix”"],
  ["IE9 fix for cors api calls are timing out prematurely", 0.9, "says fix or bug: “fix”"],
  ["Bugfix for the FullPath feature (#1919)", 0.9, "says fix or bug: “Bugfix”"],
  ["Fixing custom config options (#2207)", 0.9, "says fix or bug: “Fixing”"],
  ["Handle the bug in the IE8/IE9 capitalized verbs", 0.9, "says fix or bug: “bug”"],
];

const namesFailure: Row[] = [
  [
    "LANG-1287: RandomStringUtils#random can enter infinite loop if end parameter is to small (closes #211)",
    0.75,
    "names a failure: “infinite loop”",
  ],
  ["Add defer-recover block to prevent panic when cc is nil", 0.75, "names a failure: “prevent panic”"],
  [
    "Fixed #31162 -- Prevented error logs when using WKT strings in lookups.",
    0.75,
    "names a failure: “Prevented error”",
  ],
  ["Update incorrect log message", 0.75, "names a failure: “incorrect”"],
  ["Remove broken pytest_collect_directory hook", 0.75, "names a failure: “broken”"],
  ["Avoid a use-after-free in the iterator", 0.75, "names a failure: “use-after-free”"],
];

const excluded: Row[] = [
  ["docs(typescript): fix fastify/fastify#4241 (#4247)", 0, "excluded: says “docs(typescript):”"],
  ["test: add test case for transition memory leaks", 0, "excluded: says “test:”"],
  ["refactor(scheduler): improve infinite loop detection", 0, "excluded: says “refactor(scheduler):”"],
  [
    "feat(runtime-core): throw real error when scheduler detects infinite loop during dev (#7447)",
    0,
    "excluded: says “feat(runtime-core):”",
  ],
  ["Fixed incorrect blockquotes in docs/topics/forms/index.txt.", 0, "excluded: says “docs”"],
  [
    "Fixed #31222 -- Fixed typo in docs/internals/contributing/bugs-and-features.txt.",
    0,
    "excluded: says “typo”",
  ],
  ["Fix documentation for `Lint/UnescapedBracketInRegexp`.", 0, "excluded: says “documentation”"],
  [
    "Fix the month/day example in DurationFormatUtils.formatPeriod Javadoc comment",
    0,
    "excluded: says “comment”",
  ],
  ["Fix formatting", 0, "excluded: says “formatting”"],
  ["Fix flaky tests involving feed export batches (#5898)", 0, "excluded: says “flaky”"],
  ["Fix broken test - Sun Java and Eclipse casting nasturtiums at each other", 0, "excluded: says “test”"],
  ["Multiply return time by 100 in tests to detect off by one differences", 0, "excluded: says “tests”"],
  ["Update 3.4/3.5 CHANGELOG with fix for deadlock in etcd.Close", 0, "excluded: says “CHANGELOG”"],
  ["release: v3.2.10", 0, "excluded: says “release:”"],
  ["1.13.2: a bug fix release", 0, "excluded: says “1.13”"],
];

const merges: Row[] = [
  ["Merge pull request #19139 from joshuazh-x/fix-embed-close-deadlock", 0, "excluded: says “Merge”"],
  [
    "Merge branch 'main' into fix-implicit-str-concat-and-discovered-bug-due-to-it",
    0,
    "excluded: says “Merge”",
  ],
];

const reverts: Row[] = [
  [
    'Revert "fix(compiler-sfc): add scoping tag to trailing universal selector (#1…" (#13406)',
    0,
    "excluded: says “Revert”",
  ],
  [
    'Reverted "Fixed #28248 -- Fixed password reset tokens being valid for 1 day longer than PASSWORD_RESET_TIMEOUT_DAYS."',
    0,
    "excluded: says “Revert”",
  ],
  ["Revert checking connected since inclusively.", 0, "excluded: says “Revert”"],
];

const bots: Row[] = [
  ["Bump codecov/codecov-action from 4.4.1 to 4.5.0 (#1236)", 0, "excluded: says “Bump”"],
  [
    "build(deps-dev): bump @typescript-eslint/parser from 4.16.1 to 4.17.0",
    0,
    "excluded: says “build(deps-dev):”",
  ],
  ["chore(deps): update all non-major dependencies (#15116)", 0, "excluded: says “chore(deps):”"],
  ["[pre-commit.ci] pre-commit autoupdate (#12380)", 0, "excluded: says “ci”"],
  ["dependency: bump github.com/google/yamlfmt from 0.17.0 to 0.17.1", 0, "no rule matches"],
];

const references: Row[] = [
  ["Fixed #24141 -- Added QuerySet.contains().", 0, "only closes a reference"],
  [
    "Refs #32074 -- Made RenameIndex operation a noop when the old and new name match.",
    0,
    "only closes a reference",
  ],
  ["Fixed #33012, Refs #27064 -- Added Redis cache backend.", 0, "only closes a reference"],
  ["[Fix rubocop-hq/rubocop-ast#7] Import ProcessedSource#comment_config", 0, "only closes a reference"],
  ["Enable memusage extension by default. Fixes GH-2187.", 0, "only closes a reference"],
  ["fix #14162", 0, "only closes a reference"],
  ["Fixed issue #779", 0, "only closes a reference"],
  ["Allow deferred initialization (closes #12, #13 and #14)", 0, "only closes a reference"],
  // The reference goes, the words after it stay.
  [
    "Fixed #34748 -- Fixed queryset crash when grouping by a reference in a subquery.",
    0.9,
    "says fix or bug: “Fixed”",
  ],
  ["[Fix #11239] Fix an incorrect autocorrect for `Style/GuardClause`", 0.9, "says fix or bug: “Fix”"],
  [
    "Fixed #33084 -- Removed incorrect system check for ManyToManyField.",
    0.75,
    "names a failure: “incorrect”",
  ],
  [
    "Fixed CVE-2023-31047, Fixed #31710 -- Prevented potential bypass of validation when uploading multiple files.",
    0.9,
    "says fix or bug: “Fixed”",
  ],
];

const nothing: Row[] = [
  ["Updated DatabaseFeatures.bare_select_suffix on Oracle 23c.", 0, "no rule matches"],
  ["Add support for safe navigation to `Security/CompoundHash`", 0, "no rule matches"],
  ["Add LongRange.toLongStream()", 0, "no rule matches"],
  ["Debugger: prefix the names of fixtures", 0, "no rule matches"],
  ["", 0, "no rule matches"],
];

describe("what a subject says", () => {
  const tables = {
    conventional,
    saysFix,
    namesFailure,
    excluded,
    merges,
    reverts,
    bots,
    references,
    nothing,
  };
  for (const [name, rows] of Object.entries(tables)) {
    describe(name, () => {
      test.each(rows)("%s", (subject, weight, why) => {
        expect(fixEvidence(subject)).toEqual({ weight, why });
        expect(isFix(subject)).toBe(weight >= 0.75);
      });
    });
  }
});

describe("the rule as a whole", () => {
  test("from .75 on a commit counts as a fix, which every rule reaches", () => {
    expect(FIX_THRESHOLD).toBe(0.75);
    expect(FIX_RULES.map(({ weight }) => weight)).toEqual([0.95, 0.9, 0.75]);
  });

  test("the words decide, not their case", () => {
    for (const [subject, weight] of [...saysFix, ...namesFailure, ...excluded]) {
      expect([subject, fixEvidence(subject.toUpperCase()).weight]).toEqual([subject, weight]);
    }
  });

  test("asking twice gives the same answer: no pattern remembers where it stopped", () => {
    for (const [subject] of references) expect(fixEvidence(subject)).toEqual(fixEvidence(subject));
  });

  test("a closing reference before any subject changes nothing about its weight", () => {
    const subjects = fc.constantFrom(
      ...[...conventional, ...saysFix, ...namesFailure, ...excluded, ...nothing].map(([subject]) => subject),
    );
    const reference = fc
      .tuple(fc.constantFrom("Fixed", "Closes", "resolves", "Refs"), fc.nat(99_999))
      .map(([verb, n]) => `${verb} #${n}`);
    fc.assert(
      fc.property(subjects, reference, (subject, closing) => {
        expect(fixEvidence(`${closing} -- ${subject}`).weight).toBe(fixEvidence(subject).weight);
      }),
    );
  });
});
