import { z } from "zod";
import { UsageError } from "../errors/index.js";
import { LANGUAGES } from "../functions/languages/index.js";
import { compileLabelRules } from "../labels/compile-rules.js";
import { labelRulesWith } from "../labels/label-rules.js";
import { DEFAULT_BANDS, thresholdsWith } from "../scoring/bands.js";
import { FAIL_ON } from "../scoring/gate.js";
import { COMMENTS } from "./config.js";
import { nameProblem, patternProblem } from "./path-patterns.js";

/*
 * The shape of the configuration file. Each part's `error` is what is expected there, in the words that
 * follow "Give it"; `describe` is what the published JSON Schema and docs/configuration.md say of a key.
 */

/** The longest time that a suppression may stand without somebody looking at it again. Days. */
export const LONGEST_SUPPRESSION = 366;

/** Many enough for any repository, few enough to be read. */
const MOST = 500;
const LIST = `a list of at most ${MOST}`;

const yesNo = z.boolean({ error: "true or false" });
const wholeNumber = (from: number, to: number, error: string) =>
  z.int({ error }).min(from, { error }).max(to, { error });
const oneOf = <const T extends readonly [string, ...string[]]>(names: T) =>
  z.enum(names, { error: `one of ${names.join(", ")}` });
const list = <T extends z.ZodType>(part: T) => z.array(part, { error: LIST }).max(MOST, { error: LIST });

function checked(error: string, problem: (text: string) => string | null) {
  return z.string({ error }).superRefine((text, context) => {
    const message = problem(text);
    if (message !== null) context.addIssue({ code: "custom", message });
  });
}

const pattern = checked("a pattern such as packages/legacy/**", patternProblem);
const patterns = list(pattern);
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
const reason = z
  .string({ error: REASON })
  .trim()
  .regex(/\p{L}/u, { error: REASON })
  .max(LONGEST_REASON, { error: REASON });

const threshold = z
  .number({ error: "a number from 0 to 100" })
  .min(0, { error: "a number from 0 to 100" })
  .max(100, { error: "a number from 0 to 100" });
const bands = z.strictObject(
  {
    critical: threshold.optional().describe("Percentile from which a function is critical."),
    high: threshold.optional().describe("Percentile from which it is high."),
    elevated: threshold.optional().describe("Percentile from which it is elevated."),
  },
  { error: "critical, high and elevated, each with a percentile" },
);

const failOn = oneOf(FAIL_ON);

const paths = z.strictObject(
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
const labels = z.strictObject(
  {
    extend: yesNo
      .optional()
      .describe(
        "true (the default) asks these before the built-in ones, of which those of the same name go; false replaces each list that is given.",
      ),
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
    threshold: share.optional().describe("Weight from which a commit counts as a fix; 0.75 by default."),
  },
  { error: "ignored, exclusions, rules or threshold" },
);

const DATE = "a day as in 2027-03-31";
const suppression = z.strictObject(
  {
    path: onePattern.describe("The files: a pattern, or a list of them."),
    function: checked("a function's name", nameProblem)
      .optional()
      .describe(
        "Qualified name of a function as the report shows it; * stands for any characters. All functions, if left out.",
      ),
    reason: reason.describe("Why nobody needs to be told."),
    expires: checked(DATE, (text) => (isDay(text) ? null : DATE)).describe(
      "Last day on which it holds (UTC), at most a year ahead.",
    ),
  },
  { error: "path, reason and expires, perhaps function" },
);

export const ConfigFileSchema = z.strictObject(
  {
    include: patterns.optional().describe("Only files that match one of these are ranked. All, if left out."),
    exclude: patterns.optional().describe("Files that match one of these are left out of the ranking."),
    languages: list(oneOf(LANGUAGES.map(({ id }) => id) as [string, ...string[]]))
      .min(1, { error: "at least one language" })
      .optional()
      .describe("Only files of these languages are ranked. All, if left out."),
    bands: bands
      .optional()
      .describe(
        `Percentiles from which a function is spoken of as critical (${DEFAULT_BANDS.critical}), high (${DEFAULT_BANDS.high}) and elevated (${DEFAULT_BANDS.elevated}).`,
      ),
    paths: list(paths)
      .optional()
      .describe("Other rules for some of the files; of several entries that match, the later one decides."),
    limit: z
      .union([z.literal("all"), wholeNumber(1, 1_000_000, "")], { error: "a whole number from 1, or all" })
      .optional()
      .describe("Functions that are listed at most (50), or all."),
    annotations: yesNo
      .optional()
      .describe("Annotate the riskiest changed functions in the files view (true)."),
    "annotation-limit": wholeNumber(1, 50, "a whole number from 1 to 50")
      .optional()
      .describe("Annotations at most (10)."),
    summary: yesNo.optional().describe("Write the ranking into the job summary (true)."),
    comment: oneOf(COMMENTS).optional().describe("When the pull request gets the one comment (never)."),
    "check-run": yesNo.optional().describe("A check run of its own beside the job (false)."),
    review: yesNo.optional().describe("A review with a remark on each annotated hunk (false)."),
    reviewers: yesNo.optional().describe("Name the people who know each risky function (true)."),
    "fail-on": failOn.optional().describe("What fails the job (never)."),
    gate: z
      .strictObject(
        {
          reason: reason
            .optional()
            .describe("Why the rules were last made weaker. A change that weakens them writes a new one."),
        },
        { error: "reason" },
      )
      .optional()
      .describe("About the gate itself."),
    labels: labels
      .optional()
      .describe("Which commits count as fixes, where the built-in rules misread this repository's."),
    suppressions: list(suppression)
      .optional()
      .describe("Functions of which nobody needs to be told, for a while."),
  },
  { error: "keys with values, such as fail-on: critical" },
);

export type ConfigFile = z.infer<typeof ConfigFileSchema>;

/** The schema with what a shape cannot say. @param today the day of the run, for what expires */
export function configFileSchema(today: Date) {
  return ConfigFileSchema.superRefine((file, context) => {
    const refuse = (path: (string | number)[], message: string): void =>
      context.addIssue({ code: "custom", path, message });
    const ordered = (given: z.infer<typeof bands> | undefined, path: (string | number)[]): void => {
      const { critical, high, elevated } = thresholdsWith(thresholdsWith(DEFAULT_BANDS, file.bands), given);
      if (given !== undefined && !(critical >= high && high >= elevated))
        refuse(
          path,
          `thresholds in order, where these are critical ${critical}, high ${high}, elevated ${elevated}`,
        );
    };
    ordered(file.bands, ["bands"]);
    file.paths?.forEach((entry, i) => ordered(entry.bands, ["paths", i, "bands"]));
    file.suppressions?.forEach(({ expires }, i) => {
      const days = (Date.parse(expires) - today.getTime()) / 86_400_000;
      if (days > LONGEST_SUPPRESSION) refuse(["suppressions", i, "expires"], "a day at most a year ahead");
    });
    if (file.labels) refuseLabels(file.labels, refuse);
  });
}

function refuseLabels(
  given: NonNullable<ConfigFile["labels"]>,
  refuse: (path: (string | number)[], message: string) => void,
): void {
  try {
    compileLabelRules(labelRulesWith(given));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    for (const key of ["ignored", "exclusions", "rules"] as const) {
      const i = given[key]?.findIndex(({ name }) => error.what.includes(JSON.stringify(name))) ?? -1;
      if (i >= 0) return refuse(["labels", key, i], `other words: ${error.what}. ${error.cure}`);
    }
    refuse(["labels"], `other words: ${error.what}. ${error.cure}`);
  }
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
