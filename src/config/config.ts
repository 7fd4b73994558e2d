import { z } from "zod";
import { UsageError } from "../errors/index.js";
import { MASKS } from "../scoring/adapters/lora/prompt.js";
import { DEFAULT_BANDS } from "../scoring/bands.js";

/** Everything a run can be told, parsed once at the edge and frozen. Types are inferred from here. */
const yesNo = z.union([
  z.boolean(),
  z
    .string()
    .trim()
    .toLowerCase()
    .pipe(z.enum(["true", "false", "yes", "no", "on", "off", "1", "0"]))
    .transform((value) => ["true", "yes", "on", "1"].includes(value)),
]);

const text = z
  .string()
  .optional()
  .transform((value) => (value === undefined || value.trim() === "" ? null : value));

const limit = z
  .union([z.literal("all"), z.coerce.number().int().min(1).max(1_000_000)])
  .transform((value) => (value === "all" ? Infinity : value));

export const FORMATS = ["text", "json", "markdown", "sarif"] as const;

/** When the one comment is written: never, where something deserves a reviewer's eye, or always. */
export const COMMENTS = ["never", "on-risk", "always"] as const;

/** Where the LoRA adapter runs. */
export const LORA = ["off", "local", "server"] as const;
/** The inference servers that are known (src/io/inference/dialects.ts). */
export const LORA_DIALECTS = ["vllm", "sglang", "llama"] as const;

export const LABEL_SOURCES = ["subjects", "issues"] as const;

export const PROTOCOLS = ["temporal", "retrospective", "both"] as const;

export const ConfigSchema = z.object({
  repo: z.string().default("."),
  base: text,
  head: text,
  diff: text,
  rev: text,
  /** `path:line` of `explain`. */
  place: text,
  /** The commit of `labels`. */
  explain: text,
  /** What `evaluate` tells. */
  protocol: z.enum(PROTOCOLS).default("both"),
  /** What says that a commit is a fix: its subject alone, or issues and pull requests on GitHub first. */
  labelSource: z.enum(LABEL_SOURCES).default("subjects"),
  /** Windows of a year each that `train` and `evaluate` test on. */
  windows: z.coerce.number().int().min(1).max(10).default(3),
  /** Months that `trend` looks back. */
  months: z.coerce.number().int().min(1).max(60).default(12),
  /** `train`: decide and tell, keep nothing. */
  dryRun: yesNo.default(false),
  /** Folder for the reports of `train`. */
  reportDir: text,
  /** File for the labelled windows of `train`, as JSON lines. */
  dataset: text,
  /** The repository's configuration file, where it is not the usual one. */
  config: text,
  /** Where that file is read: as the work tree has it, or as the merge base has it, for who is judged must not rule. */
  rulesFrom: z.enum(["work-tree", "merge-base"]).default("work-tree"),
  format: z.enum(FORMATS).default("text"),
  output: text,
  cacheDir: text,
  cache: yesNo.default(true),
  limit: limit.default(50),
  quiet: yesNo.default(false),
  /** Blend the repository's own adapter into the scores, where there is one with a weight. */
  adapter: yesNo.default(true),
  /** Days after which a report says that its adapter is old. */
  adapterMaxAge: z.coerce.number().int().min(1).max(100_000).default(45),
  lora: z.enum(LORA).default("off"),
  /** Interpreter that has what model/requirements.lock lists. */
  loraPython: z.string().min(1).default("python3"),
  /** Folder of the prepared base model. */
  loraBase: text,
  loraServerUrl: text,
  loraDialect: z.enum(LORA_DIALECTS).default("vllm"),
  /** Name under which the server has the adapter, where it is not the usual one. */
  loraServerModel: text,
  /** Time limit of the LoRA adapter's scores. Seconds. */
  loraSeconds: z.coerce.number().int().min(1).max(3600).default(60),
  /** `train`: time limit of all LoRA training runs. */
  loraMinutes: z.coerce.number().int().min(1).max(10_000).default(300),
  /** `train`: LoRA training runs that differ in their seed alone. */
  loraSeeds: z.coerce.number().int().min(1).max(10).default(1),
  /** `train`: how often the LoRA adapter sees each function. */
  loraEpochs: z.coerce.number().int().min(1).max(20).default(3),
  /** `train`: what the LoRA adapter is not shown. */
  loraMask: z.enum(MASKS).default("path"),
  /** `train`: file of how LoRA training turned out elsewhere, as JSON lines; this run's outcome is added. */
  loraOutcomes: text,
  /** `inspect`: folder for the files of a LoRA adapter, as inference servers load them. */
  unpack: text,
  autoDeepen: yesNo.default(true),
  bands: z
    .object({
      critical: z.number().min(0).max(100),
      high: z.number().min(0).max(100),
      elevated: z.number().min(0).max(100),
    })
    .default({ ...DEFAULT_BANDS }),
  /** Name the people who know each function. */
  reviewers: yesNo.default(true),
  /** Account of who opened the pull request: not asked to review it. */
  changeAuthor: text,
  failOn: z.enum(["never", "critical", "high", "new-critical"]).default("never"),
  annotations: yesNo.default(true),
  /** GitHub shows ten of a kind per step. */
  annotationLimit: z.coerce.number().int().min(1).max(50).default(10),
  summary: yesNo.default(true),
  comment: z.enum(COMMENTS).default("never"),
  /** An own check run, which needs `checks: write`. */
  checkRun: yesNo.default(false),
  /** A review with remarks on hunk lines, which needs `pull-requests: write`. */
  review: yesNo.default(false),
  reportPath: text,
  sarifPath: text,
  /** File for the badge of a trend. */
  badgePath: text,
});

export type Config = Readonly<z.infer<typeof ConfigSchema>> & {
  /** The names that a flag or an input gave: the configuration file has no say in them. */
  readonly given: ReadonlySet<string>;
};

/**
 * @param values flags or inputs by their camelCase name; undefined ones take their default
 * @param spelling how the caller writes a name, for messages: `--auto-deepen`, `auto-deepen:`
 * @throws UsageError naming the first value that does not fit
 */
export function parseConfig(
  values: Readonly<Record<string, unknown>>,
  spelling: (kebab: string) => string,
): Config {
  const parsed = ConfigSchema.safeParse(values);
  if (parsed.success) {
    const { data } = parsed;
    const given = Object.keys(data).filter((name) => values[name] !== undefined);
    return Object.freeze({ ...data, bands: Object.freeze(data.bands), given: new Set(given) });
  }
  const issue = parsed.error.issues[0]!;
  const name = String(issue.path[0] ?? "");
  throw new UsageError({
    what: `${spelling(kebab(name))} cannot be ${JSON.stringify(values[name])}`,
    consequence: "nothing was scored",
    cure: `Give it ${expected(name)}`,
  });
}

export function kebab(camel: string): string {
  return camel.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

export function camel(kebabCase: string): string {
  return kebabCase.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

const EXPECTED: Readonly<Record<string, string>> = {
  format: `one of ${FORMATS.join(", ")}`,
  failOn: "one of never, critical, high, new-critical",
  limit: "a whole number from 1, or all",
  annotationLimit: "a whole number from 1 to 50",
  adapterMaxAge: "a whole number of days from 1",
  comment: `one of ${COMMENTS.join(", ")}`,
  lora: `one of ${LORA.join(", ")}`,
  loraPython: "the path of an interpreter",
  loraDialect: `one of ${LORA_DIALECTS.join(", ")}`,
  loraSeconds: "a whole number of seconds from 1 to 3600",
  loraMinutes: "a whole number of minutes from 1 to 10000",
  loraSeeds: "a whole number from 1 to 10",
  loraEpochs: "a whole number from 1 to 20",
  loraMask: `one of ${MASKS.join(", ")}`,
  labelSource: `one of ${LABEL_SOURCES.join(", ")}`,
  protocol: `one of ${PROTOCOLS.join(", ")}`,
  windows: "a whole number from 1 to 10",
  months: "a whole number from 1 to 60",
};

function expected(name: string): string {
  return EXPECTED[name] ?? "true or false";
}
