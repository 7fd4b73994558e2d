import { z } from "zod";
import { UsageError } from "../errors/index.js";
import { LANGUAGES } from "../functions/languages/index.js";
import { compileLabelRules } from "../labels/compile-rules.js";
import { labelRulesWith } from "../labels/label-rules.js";
import { DEFAULT_BANDS, thresholdsWith } from "../scoring/bands.js";
import { COMMENTS } from "./config.js";
import {
  bands,
  failOn,
  labels,
  list,
  oneOf,
  paths,
  patterns,
  reason,
  suppression,
  wholeNumber,
  yesNo,
} from "./file-parts.js";

/* The shape of the configuration file, from which its JSON Schema and its table in the documents are made. */

/** The longest time that a suppression may stand without somebody looking at it again. Days. */
export const LONGEST_SUPPRESSION = 366;

export const ConfigFileSchema = z.strictObject(
  {
    include: patterns.optional().describe("Only files that match one of these are ranked. All, if left out."),
    exclude: patterns.optional().describe("Files that match one of these are left out of the ranking."),
    languages: list(oneOf(LANGUAGES.map(({ id }) => id) as [string, ...string[]]))
      .min(1, { error: "at least one language" })
      .optional()
      .describe("Only files of these languages are ranked. All, if left out."),
    bands: bands.optional().meta({
      description: "Percentiles from which a function is critical, high or elevated.",
      default: DEFAULT_BANDS,
    }),
    paths: list(paths)
      .optional()
      .describe("Other rules for some of the files; of several entries that match, the later one decides."),
    limit: z
      .union([z.literal("all"), wholeNumber(1, 1_000_000, "")], { error: "a whole number from 1, or all" })
      .optional()
      .meta({ description: "Functions that are listed at most, or all.", default: 50 }),
    annotations: yesNo
      .optional()
      .meta({ description: "Annotate the riskiest changed functions in the files view.", default: true }),
    "annotation-limit": wholeNumber(1, 50, "a whole number from 1 to 50")
      .optional()
      .meta({ description: "Annotations at most.", default: 10 }),
    summary: yesNo.optional().meta({ description: "Write the ranking into the job summary.", default: true }),
    comment: oneOf(COMMENTS)
      .optional()
      .meta({ description: "When the pull request gets the one comment.", default: "never" }),
    "check-run": yesNo
      .optional()
      .meta({ description: "A check run of its own beside the job.", default: false }),
    review: yesNo
      .optional()
      .meta({ description: "A review with a remark on each annotated hunk.", default: false }),
    reviewers: yesNo
      .optional()
      .meta({ description: "Name the people who know each risky function.", default: true }),
    "fail-on": failOn.optional().meta({ description: "What fails the job.", default: "never" }),
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
      // One that is no percentile is told as such.
      if (Object.values(given ?? {}).some((value) => value !== undefined && !(value >= 0 && value <= 100)))
        return;
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
