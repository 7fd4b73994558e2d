import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { fixEvidence, isFix } from "../../src/labels/fix-evidence.js";

/** Subjects as open-source projects write them (most are theirs word for word), and what docs/adr/0003 makes of each. */
type Row = readonly [subject: string, weight: number, says: string];

const conventional: Row[] = [
  ["fix: trailers async race condition (#4383)", 0.95, "fix:"],
  ["fix(ssr): fix memory leak when vnode component render throws error", 0.95, "fix(ssr):"],
  ["fix(v-model): fix incorrect codegen for non-ref bindings", 0.95, "fix(v-model):"],
  // A scope that names types is a scope; only a commit that starts with `types:` changes types alone.
  ["fix(types): fix on* props incorrect type for TS 4.7 (#6216)", 0.95, "fix(types):"],
  ["fix(clap_complete)!: Drop the old shell", 0.95, "fix(clap_complete)!:"],
  // The author's type outweighs a word that happens to name documents or automation; a typo stays one.
  ["fix(shared): prevent SSR comment escaping from creating new comments", 0.95, "fix(shared):"],
  ["fix(compat): handle v-model deprecation warning", 0.95, "fix(compat):"],
  ["bugfix: register of walWriteSec", 0.95, "bugfix:"],
  ["Hotfix: stock of sold-out articles", 0.95, "Hotfix:"],
];

const saysFix: Row[] = [
  ["Fix context.Copy() race condition (#1020)", 0.9, "Fix"],
  ["server/etcdmain: fix deadlock issue for grpcproxy", 0.9, "fix"],
  ["IE9 fix for cors api calls are timing out prematurely", 0.9, "fix"],
  ["Bugfix for the FullPath feature (#1919)", 0.9, "Bugfix"],
  ["Fixing custom config options (#2207)", 0.9, "Fixing"],
  ["Handle the bug in the IE8/IE9 capitalized verbs", 0.9, "bug"],
];

const namesFailure: Row[] = [
  [
    "LANG-1287: RandomStringUtils#random can enter infinite loop if end parameter is to small (closes #211)",
    0.75,
    "infinite loop",
  ],
  ["Add defer-recover block to prevent panic when cc is nil", 0.75, "prevent panic"],
  ["Fixed #31162 -- Prevented error logs when using WKT strings in lookups.", 0.75, "Prevented error"],
  ["Update incorrect log message", 0.75, "incorrect"],
  ["Remove broken pytest_collect_directory hook", 0.75, "broken"],
  ["Avoid a use-after-free in the iterator", 0.75, "use-after-free"],
];

const excluded: Row[] = [
  ["docs(typescript): fix fastify/fastify#4241 (#4247)", 0, "docs(typescript):"],
  ["test: add test case for transition memory leaks", 0, "test:"],
  ["refactor(scheduler): improve infinite loop detection", 0, "refactor(scheduler):"],
  [
    "feat(runtime-core): throw real error when scheduler detects infinite loop during dev (#7447)",
    0,
    "feat(runtime-core):",
  ],
  ["Fixed incorrect blockquotes in docs/topics/forms/index.txt.", 0, "docs"],
  ["Fixed #31222 -- Fixed typo in docs/internals/contributing/bugs-and-features.txt.", 0, "typo"],
  ["Fix a few broken links in the documentation", 0, "documentation"],
  ["Immediately remove stale label on comment", 0, "comment"],
  ["Fix formatting", 0, "formatting"],
  ["Multiply return time by 100 in tests to detect off by one differences", 0, "tests"],
  ["Update 3.4/3.5 CHANGELOG with fix for deadlock in etcd.Close", 0, "CHANGELOG"],
  ["release: v3.2.10", 0, "release:"],
  ["3.2.10: bug fixes", 0, "3.2"],
];

const merges: Row[] = [
  ["Merge pull request #19139 from joshuazh-x/fix-embed-close-deadlock", 0, "Merge"],
  ["Merge branch 'main' into fix-implicit-str-concat-and-discovered-bug-due-to-it", 0, "Merge"],
];

const bots: Row[] = [
  ["Bump codecov/codecov-action from 4.4.1 to 4.5.0 (#1236)", 0, "Bump"],
  ["build(deps-dev): bump @typescript-eslint/parser from 4.16.1 to 4.17.0", 0, "build(deps-dev):"],
  ["chore(deps): update all non-major dependencies (#15116)", 0, "chore(deps):"],
  ["[pre-commit.ci] pre-commit autoupdate (#12380)", 0, "ci"],
];

const references: Row[] = [
  ["Fixed #24141 -- Added QuerySet.contains().", 0, "only a closing reference"],
  [
    "Refs #32074 -- Made RenameIndex operation a noop when the old and new name match.",
    0,
    "only a closing reference",
  ],
  ["Fixed #33012, Refs #27064 -- Added Redis cache backend.", 0, "only a closing reference"],
  ["[Fix rubocop-hq/rubocop-ast#7] Import ProcessedSource#comment_config", 0, "only a closing reference"],
  ["Enable memusage extension by default. Fixes GH-2187.", 0, "only a closing reference"],
  ["fix #14162", 0, "only a closing reference"],
  ["Fixed issue #779", 0, "only a closing reference"],
  ["Allow deferred initialization (closes #12, #13 and #14)", 0, "only a closing reference"],
  // The reference goes, the words after it stay.
  ["Fixed #34748 -- Fixed queryset crash when grouping by a reference in a subquery.", 0.9, "Fixed"],
  ["[Fix #11239] Fix an incorrect autocorrect for `Style/GuardClause`", 0.9, "Fix"],
  ["Fixed #33084 -- Removed incorrect system check for ManyToManyField.", 0.75, "incorrect"],
  [
    "Fixed CVE-2023-31047, Fixed #31710 -- Prevented potential bypass of validation when uploading multiple files.",
    0.9,
    "Fixed",
  ],
];

const nothing: Row[] = [
  ["Updated DatabaseFeatures.bare_select_suffix on Oracle 23c.", 0, "no rule matches"],
  ["Add support for safe navigation to `Security/CompoundHash`", 0, "no rule matches"],
  ["Add LongRange.toLongStream()", 0, "no rule matches"],
  ["Debugger: prefix the names of fixtures", 0, "no rule matches"],
  ["", 0, "no rule matches"],
];

/** What a change took wrongly is taken back; weight as the labellers' judgement of reverts gives it. */
const reverts: Row[] = [
  ['Revert "fix(compiler-sfc): add scoping tag to trailing universal selector" (#13406)', 0.75, "Revert"],
  [
    'Reverted "Fixed #28248 -- Fixed password reset tokens being valid for 1 day longer than PASSWORD_RESET_TIMEOUT_DAYS."',
    0.75,
    "Reverted",
  ],
  ["Revert checking connected since inclusively.", 0.75, "Revert"],
  ["scheduler: back out the batching of timers", 0.75, "back out"],
];

const noRepairs: Row[] = [
  // What comes back with it is not repaired.
  ['Revert "Revert "Add LongRange""', 0, 'Revert "Revert'],
  ['Revert "docs: say what a range is"', 0, "docs"],
  ["Add regression tests for fixed deadlocks", 0, "Add regression tests"],
  ["Test the crash of an empty range", 0, "Test"],
  ["Fix coding style issue in rt_usb.c", 0, "coding style"],
  ["apply pep8 fixes", 0, "pep8"],
  ["fix(docs): broken example of the documentation", 0, "documentation"],
  ["fix: typo in a message", 0, "typo"],
];

const repairedTests: Row[] = [
  ["Fix flaky tests involving feed export batches (#5898)", 0.75, "repairs tests"],
  ["Fix broken test - Sun Java and Eclipse casting nasturtiums at each other", 0.75, "repairs tests"],
  ["Fix rounding of negative durations and test it", 0.75, "repairs tests"],
];

const guards: Row[] = [
  ["net: check for overflow of the rule's length", 0.75, "check for overflow"],
  ["Don't fail if the cache was never written", 0.75, "Don't fail"],
  ["Prevented bypass of validation when uploading", 0.75, "Prevented"],
  ["USB: correctly check the size of a descriptor", 0.75, "correctly"],
  ["Add missing import statement", 0.75, "Add missing"],
];

const looksLikeFix: Row[] = [
  ["Fixed size partitioner: one variable, many shards", 0, "only a word that looks like a fix"],
  ["Bug 1774274: Added scenarios that open a dialogue", 0, "ticket number"],
];

const EXCLUDED = new Set(["excluded", "merges", "bots", "noRepairs"]);

describe("what a subject says", () => {
  const tables = {
    conventional,
    saysFix,
    namesFailure,
    excluded,
    merges,
    bots,
    references,
    reverts,
    noRepairs,
    repairedTests,
    guards,
    looksLikeFix,
    nothing,
  };
  for (const [name, rows] of Object.entries(tables)) {
    describe(name, () => {
      test.each(rows)("%s", (subject, weight, says) => {
        const { weight: found, why } = fixEvidence(subject);
        expect([found, why]).toEqual([weight, expect.stringContaining(says)]);
        expect(why.startsWith("excluded")).toBe(EXCLUDED.has(name));
        expect(isFix(subject)).toBe(weight >= 0.75);
      });
    });
  }
});

describe("the rule as a whole", () => {
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
      ...[...conventional, ...saysFix, ...namesFailure, ...excluded, ...reverts, ...guards, ...nothing].map(
        ([subject]) => subject,
      ),
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
