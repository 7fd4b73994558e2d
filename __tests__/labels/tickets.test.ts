import { describe, expect, test } from "@jest/globals";
import { isBugName } from "../../src/labels/bug-names.js";
import { DEFAULT_RULES } from "../../src/labels/compile-rules.js";
import { fixEvidence } from "../../src/labels/fix-evidence.js";
import { ticketsOf, withoutTickets, withTickets, type Ticket } from "../../src/labels/tickets.js";

const MERGED = "1".repeat(40);
const issue = (number: number, calledBy = 'label "bug"'): Ticket => ({
  ...{ kind: "issue", number, title: `Issue ${number}`, calledBy, commit: null },
});
const pull = (number: number, commit: string | null): Ticket => ({
  ...{ kind: "pull request", number, title: `Change ${number}`, calledBy: 'label "bug"', commit },
});
const rules = withTickets(
  DEFAULT_RULES,
  ticketsOf([issue(12), issue(34, 'type "Bug"'), pull(56, null), pull(78, MERGED)]),
);

describe("a commit", () => {
  const CLOSES = "closes issue #12, label “bug”: “Issue 12”".replaceAll(/[“”](?=bug|:)/g, '"');
  test.each<[subject: string, weight: number, why: string]>([
    ["Round at the end, closes #12", 0.95, CLOSES],
    ["Fixed #12 -- Rounded at the end.", 0.95, CLOSES],
    ["Resolves: issue #12", 0.95, CLOSES],
    ["Fix gh-12", 0.95, CLOSES],
    ["closes #99, #12 and #34", 0.95, CLOSES],
    ["refactor: round at the end (closes #34)", 0.95, 'closes issue #34, type "Bug": “Issue 34”'],
    ["Round at the end (#56)", 0.95, 'is pull request #56, label "bug": “Change 56”'],
    ["docs: describe rounding (#56) ", 0.95, 'is pull request #56, label "bug": “Change 56”'],
    // What is no ticket of this repository is judged by its words.
    ["closes #99", 0, "only a closing reference"],
    ["closes other/shop#12", 0, "only a closing reference"],
    ["See #12", 0, "no rule matches"],
    ["Refs #12", 0, "only a closing reference"],
    ["Prefixes #12", 0, "no rule matches"],
    // The number of an issue in a pull request's place, and the other way round.
    ["Round at the end (#12)", 0, "no rule matches"],
    ["closes #56", 0, "only a closing reference"],
    ["Take up (#56) again later", 0, "no rule matches"],
    ["Fix rounding (#99)", 0.9, "says fix or bug: “Fix”"],
  ])("%s", (subject, weight, why) => {
    expect(fixEvidence(subject, rules)).toMatchObject({ weight, why });
  });

  test("is a pull request's by its id, whatever its subject says", () => {
    expect(fixEvidence("Tidy up", rules, MERGED)).toMatchObject({ weight: 0.95, rule: "bug ticket" });
    expect(fixEvidence("Tidy up", rules, "2".repeat(40)).weight).toBe(0);
  });

  test("is judged by its words where tickets are left out, under the same hash", () => {
    const bare = withoutTickets(rules);
    expect([bare.tickets, bare.hash]).toEqual([undefined, DEFAULT_RULES.hash]);
    expect(fixEvidence("Tidy up", bare, MERGED).weight).toBe(0);
  });

  test("with a subject made to be slow is judged at once", () => {
    const subject = "fixes " + "#1, ".repeat(10_000) + "closes".repeat(10_000);
    const began = performance.now();
    fixEvidence(subject, rules);
    expect(performance.now() - began).toBeLessThan(200);
  });
});

describe("a label", () => {
  test.each([
    ...["bug", "Bug", "type: bug", "kind/bug", "C-bug", "t-bug", "type:bug", ":lady_beetle: bug", "🐞 bug"],
    ...["confirmed bug", "Type: Bug", "p3-minor-bug", "regression", "kind/regression", "Defect", "bug 🐛"],
  ])("%s calls it a bug", (name) => expect(isBugName(name)).toBe(true));

  test.each([
    ...["debug", "not a bug", "needs bug report", "bug report", "upstream bug", "docs bug", "possible-bug"],
    ...["bugfix", "enhancement", "test regression", "area/debugger", "", "no-bug", "bug-bounty"],
  ])("%s does not", (name) => expect(isBugName(name)).toBe(false));
});
