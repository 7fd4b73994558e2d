import { z } from "zod";
import { FAIL_ON } from "../scoring/gate.js";
import { nameProblem, patternProblem } from "./path-patterns.js";

/*
 * The parts of the configuration file. Each one's `error` is what is expected there, in the words that follow
 * "Give it"; the descriptions are what the JSON Schema and the documents say of a key.
 */

/** Many enough for any repository, few enough to be read. */
const MOST = 500;
const LIST = `a list of at most ${MOST}`;

export const yesNo = z.boolean({ error: "true or false" });
export const wholeNumber = (from: number, to: number, error: string) =>
  z.int({ error }).min(from, { error }).max(to, { error });
export const oneOf = <const T extends readonly [string, ...string[]]>(names: T) =>
  z.enum(names, { error: `one of ${names.join(", ")}` });
export const list = <T extends z.ZodType>(part: T) =>
  z.array(part, { error: LIST }).max(MOST, { error: LIST });

function checked(error: string, problem: (text: string) => string | null) {
  return z.string({ error }).superRefine((text, context) => {
    const message = problem(text);
    if (message !== null) context.addIssue({ code: "custom", message });
  });
}

const pattern = checked("a pattern such as packages/legacy/**", patternProblem);
export const patterns = list(pattern);
const onePattern = z
  .union([pattern, patterns.min(1, { error: "at least one pattern" })], {
    error: (issue) => deepest(issue) ?? "a pattern such as packages/legacy/**, or a list of them",
  })
  .transform((given) => (typeof given === "string" ? [given] : given));

/** What the part of a union says that read furthest. */
function deepest(issue: object): string | undefined {
  const { errors = [] } = issue as { readonly errors?: readonly (readonly z.core.$ZodIssue[])[] };
  return errors.flat().find(({ code }) => code === "custom")?.message;
}

const LONGEST_REASON = 300;
const REASON = `the reason in words, of at most ${LONGEST_REASON} characters`;
export const reason = z
  .string({ error: REASON })
  .trim()
  .regex(/\p{L}/u, { error: REASON })
  .max(LONGEST_REASON, { error: REASON });

const threshold = z
  .number({ error: "a number from 0 to 100" })
  .min(0, { error: "a number from 0 to 100" })
  .max(100, { error: "a number from 0 to 100" });
export const bands = z.strictObject(
  {
    critical: threshold.optional().describe("Percentile from which a function is critical."),
    high: threshold.optional().describe("Percentile from which it is high."),
    elevated: threshold.optional().describe("Percentile from which it is elevated."),
  },
  { error: "critical, high and elevated, each with a percentile" },
);

export const failOn = oneOf(FAIL_ON);

export const paths = z.strictObject(
  {
    match: onePattern.describe("The files that the entry is for: a pattern, or a list of them."),
    bands: bands.optional().describe("Their thresholds; what is not named stays as it is elsewhere."),
    "fail-on": failOn.optional().describe("What of them fails the job."),
    exclude: yesNo
      .optional()
      .describe("true leaves them out of the ranking; false takes back what exclude leaves out."),
    reason: reason.optional().describe("Why, where the entry makes the gate weaker."),
  },
  { error: "an entry with match" },
);

const named = {
  name: z.string({ error: "a name" }).regex(/\S/, { error: "a name" }).describe("What the report calls it."),
  pattern: z
    .string({ error: "a regular expression as in JavaScript" })
    .describe("Regular expression over a commit's subject, as in JavaScript, without case."),
};
const share = z
  .number({ error: "a number above 0, up to 1" })
  .gt(0, { error: "a number above 0, up to 1" })
  .max(1, { error: "a number above 0, up to 1" });
export const labels = z.strictObject(
  {
    extend: yesNo.optional().meta({
      default: true,
      description:
        "true asks these before the built-in ones, of which those of the same name go; false replaces each list that is given.",
    }),
    ignored: list(z.strictObject(named, { error: "name and pattern" }))
      .optional()
      .describe("Words that are no evidence either way."),
    exclusions: list(
      z.strictObject(
        {
          ...named,
          unless: named.pattern.optional().describe("The exclusion is silent where this matches, too."),
        },
        { error: "name and pattern, perhaps unless" },
      ),
    )
      .optional()
      .describe("A subject that reads like these repairs no behaviour."),
    rules: list(
      z.strictObject(
        { ...named, weight: share.describe("How surely it is a fix, above 0, up to 1.") },
        { error: "name, pattern and weight" },
      ),
    )
      .optional()
      .describe("A subject that reads like these is a fix."),
    threshold: share
      .optional()
      .meta({ description: "Weight from which a commit counts as a fix.", default: 0.75 }),
  },
  { error: "ignored, exclusions, rules or threshold" },
);

const DATE = "a day as in 2027-03-31";
export const suppression = z.strictObject(
  {
    path: onePattern.describe("The files: a pattern, or a list of them."),
    function: checked("a function's name", nameProblem)
      .optional()
      .describe(
        "Qualified name of a function as the report shows it; * stands for any characters. All functions, if left out.",
      ),
    reason: reason.describe("Why nobody needs to be told."),
    expires: checked(DATE, (text) => (isDay(text) ? null : DATE)).meta({
      description: "Last day on which it holds (UTC), at most a year ahead.",
      format: "date",
    }),
  },
  { error: "path, reason and expires, perhaps function" },
);

function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
