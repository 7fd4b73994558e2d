import { z } from "zod";
import { BANDS, type Band } from "../scoring/bands.js";

/* The part of the published shape (report-schema.ts) that describes one function. */

export const text = (description: string) => z.string().describe(description);
const line = (description: string) => z.int().min(1).describe(description);
export const amount = (description: string) => z.int().min(0).describe(description);
export const sha = "full hexadecimal commit name";

const lines = z
  .strictObject({
    startLine: line("First line, 1-based, at the head."),
    endLine: line("Last line, 1-based and inclusive, at the head."),
  })
  .describe("A range of lines to look at.");

const metrics = z
  .strictObject({
    linesOfCode: amount("Lines that hold code: not blank, not comment-only."),
    cyclomaticComplexity: amount("1 + decisions + short-circuit operators; nested functions excluded."),
    cognitiveComplexity: amount("Cognitive complexity (Campbell 2018)."),
    nestingDepth: amount("Deepest nesting of control structures; 0 for a straight line."),
    fanOut: amount("Distinct callee names."),
    parameters: amount("Declared parameters."),
  })
  .describe("Structure of the function at the head.");

const fix = z
  .strictObject({
    sha: text(`The fix's ${sha}.`),
    date: text("ISO 8601 date of the fix."),
    subject: text("First line of the fix's message, as written."),
  })
  .describe("A past fix of this function.");

const history = z
  .strictObject({
    touches: amount("Commits with a substantive change in the function."),
    fixes: amount("Those of them that fixed something."),
    authors: amount("Distinct authors of the touches."),
    lastTouched: z.string().nullable().describe("ISO 8601 date of the last touch; null without history."),
    lastFixes: z.array(fix).describe("Newest first, at most three."),
  })
  .describe("The function's past, up to the base of the change.");

const reviewer = z
  .strictObject({
    name: text("The author's name in commits, .mailmap respected; never an e-mail address."),
    login: z
      .string()
      .nullable()
      .describe("Account on GitHub, without @; null if the commits do not tell it."),
    owner: z.boolean().describe("Named for the file in the base's CODEOWNERS."),
    touches: amount("Commits with a substantive change there."),
    of: z
      .enum(["function", "file"])
      .describe("Where: the function, or, for who has not changed that, its file."),
    last: text("ISO 8601 date of the last of them."),
  })
  .describe("Somebody who knows the function.");

const suppressed = z
  .strictObject({
    by: z
      .enum(["comment", "config"])
      .describe("A defect-risk-ignore comment at the function, or an entry of the configuration file."),
    reason: text("Why, in the words of whoever suppressed it."),
    expires: z.string().nullable().describe("Last day on which it holds, as YYYY-MM-DD; null for a comment."),
    addedByChange: z.boolean().describe("Whether the change that is judged brings the suppression."),
  })
  .describe("Why nobody is to be told of the function.");

const contribution = z
  .strictObject({
    feature: text(
      'Key of the feature table, e.g. "touches-90-days", or "learned-adapter", or "lora-adapter".',
    ),
    label: text("The feature in plain words."),
    value: z
      .number()
      .describe("The raw value in the feature's own unit; the adapter's in deviations from the mean."),
    rank: z
      .number()
      .min(0)
      .max(1)
      .describe("Percentile rank of the value in the repository, before any flip of sign."),
    contribution: z.number().describe("Its part of the score; unit-free."),
  })
  .describe("One feature's part of the score.");

export const reportFunction = z
  .strictObject({
    path: text("Path from the repository's root, with forward slashes."),
    name: text("Qualified name, e.g. `QuerySet.update_or_create`."),
    startLine: line("First line of the function, 1-based, at the head."),
    endLine: line("Last line of the function, 1-based and inclusive, at the head."),
    language: text("Language of the file."),
    status: z.enum(["new", "edited", "unchanged"]).describe("What the change does to the function."),
    percentile: z
      .number()
      .min(0)
      .max(100)
      .describe("Percent of the repository's functions with a lower score: how fragile it is."),
    band: z.enum(BANDS as [Band, ...Band[]]).describe("How the percentile is spoken of."),
    score: z.number().describe("Sum of the contributions; unit-free, comparable within one repository only."),
    changeScore: z
      .number()
      .nullable()
      .describe(
        "Orders the functions inside one change by which edit is likely to need repair; null outside one.",
      ),
    addedLines: amount(
      "Substantive lines (not blank, not comment-only) that the change adds in the function.",
    ),
    flagged: z.boolean().describe("True if high within the change and in a notable band: look here first."),
    suppressed: suppressed
      .nullable()
      .describe("Why nobody is to be told of it: it is neither flagged nor fails the gate. Null for most."),
    metrics,
    history,
    reviewers: z
      .array(reviewer)
      .describe(
        "Who could review it, best first, at most three; the change's own authors and bots left out.",
      ),
    contributions: z.array(contribution).describe("Largest absolute value first; they sum to `score`."),
    reasons: z
      .array(z.string())
      .describe("The top reasons in plain words with their numbers, at most three."),
    hunks: z.array(lines).describe("Where the change touches the function, at the head."),
  })
  .describe("A scored function.");
