import fc from "fast-check";
import type { Report } from "../../src/report/report.js";
import { aFunction, aReport } from "./factory.js";

/** Fragments that mean something to some reader, mixed with any Unicode, lone surrogates included. */
const FRAGMENTS = [
  "|", "\\", "\\|", "`", "``", "\n", "\r\n", "\u2028", "\t", "<script>", "</details>", "<!--", "-->", "](javascript:",
  "[", "@octocat", "#12", "GH-1", "://", "www.a.b", "*", "__", "~~", "$", "&lt;", "%0A", "%", "::error::x", "##[group]x",
  ",", ":", "\u001B[31m", "\u009B", "\u202E", "\u200B", "\uFEFF", "\uD800", "宽", "é", "👩‍👩‍👧", "{0}", "---", "# ", "- ", "1. ",
  "x".repeat(300), " ", "",
]; // prettier-ignore

export const hostile: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...FRAGMENTS) },
      fc.string({ unit: "binary", maxLength: 8 }),
    ),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(""));

/** A report in which every string that may come from the repository is hostile. */
export const hostileReport: fc.Arbitrary<Report> = fc
  .record({
    command: fc.constantFrom("score" as const, "rank" as const, "explain" as const),
    webUrl: fc.option(fc.oneof(fc.constant("https://github.com/o/r"), hostile)),
    names: fc.array(
      fc.tuple(hostile, hostile, hostile, hostile, fc.boolean(), fc.integer({ min: 0, max: 100 })),
      {
        maxLength: 4,
      },
    ),
    marked: fc.array(fc.record({ path: hostile, mark: hostile, reason: hostile }), { maxLength: 3 }),
    notices: fc.array(
      fc.record({
        code: hostile,
        level: fc.constantFrom("info" as const, "warning" as const),
        what: hostile,
        consequence: hostile,
        cure: hostile,
      }),
      { maxLength: 3 },
    ),
    weights: hostile,
  })
  .map(({ command, webUrl, names, marked, notices, weights }) =>
    aReport({
      command,
      webUrl,
      marked,
      notices,
      functions: names.map(([path, name, reason, subject, flagged, percentile]) =>
        aFunction({
          path,
          name,
          flagged,
          percentile,
          language: reason,
          reasons: [reason, subject],
          history: {
            touches: 1,
            fixes: 1,
            authors: 1,
            lastTouched: subject,
            lastFixes: [{ sha: name, date: path, subject }],
          },
          suppressed:
            flagged || percentile % 2 === 0
              ? null
              : { by: "config", reason, expires: subject, addedByChange: percentile % 3 === 0 },
          reviewers: [
            { name: reason, login: name, owner: flagged, touches: 2, of: "function", last: subject },
            { name: subject, login: null, owner: false, touches: 1, of: "file", last: path },
          ],
          contributions: [{ feature: name, label: reason, value: 0.5, rank: 0.5, contribution: 1 }],
        }),
      ),
      gate: {
        failOn: "high",
        passed: names.length % 2 === 0,
        why: weights,
        wouldPass: names.length % 2 === 0 ? null : weights,
        failing: names.map(([path, name]) => ({ path, name, band: "high" as const })),
        accepted: names.length === 4 ? { by: "label", label: weights } : null,
      },
      model: {
        kind: "baseline",
        featureTable: 1,
        weights,
        adapter: null,
        lora: null,
        history: { commit: weights, commits: 3, since: weights, index: "cold" },
      },
    }),
  );
