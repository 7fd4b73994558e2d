import { parseArgs } from "node:util";
import { UsageError } from "../errors/index.js";
import { VERBS, type Verb } from "./help.js";

const FLAGS = {
  repo: { type: "string" },
  base: { type: "string" },
  head: { type: "string" },
  diff: { type: "string" },
  rev: { type: "string" },
  explain: { type: "string" },
  "label-source": { type: "string" },
  protocol: { type: "string" },
  windows: { type: "string" },
  months: { type: "string" },
  "badge-path": { type: "string" },
  "dry-run": { type: "boolean" },
  "report-dir": { type: "string" },
  dataset: { type: "string" },
  config: { type: "string" },
  format: { type: "string" },
  output: { type: "string" },
  limit: { type: "string" },
  "cache-dir": { type: "string" },
  cache: { type: "boolean" },
  "auto-deepen": { type: "boolean" },
  "fail-on": { type: "string" },
  adapter: { type: "boolean" },
  "adapter-max-age": { type: "string" },
  lora: { type: "string" },
  "lora-python": { type: "string" },
  "lora-base": { type: "string" },
  "lora-server-url": { type: "string" },
  "lora-dialect": { type: "string" },
  "lora-server-model": { type: "string" },
  "lora-seconds": { type: "string" },
  "lora-minutes": { type: "string" },
  "lora-seeds": { type: "string" },
  "lora-epochs": { type: "string" },
  "lora-mask": { type: "string" },
  "lora-outcomes": { type: "string" },
  unpack: { type: "string" },
  quiet: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

/** Flags that only some verbs know; the others are common. A flag that would do nothing is a mistake. */
export const OWN_FLAGS: Readonly<Record<string, readonly Verb[]>> = {
  base: ["score"],
  head: ["score"],
  diff: ["score"],
  "fail-on": ["score"],
  adapter: ["score", "rank", "explain"],
  "adapter-max-age": ["score", "rank", "explain"],
  lora: ["score", "train"],
  "lora-python": ["score", "train"],
  "lora-base": ["score", "train"],
  "lora-server-url": ["score"],
  "lora-dialect": ["score"],
  "lora-server-model": ["score"],
  "lora-seconds": ["score"],
  "lora-minutes": ["train"],
  "lora-seeds": ["train"],
  "lora-epochs": ["train"],
  "lora-mask": ["train"],
  "lora-outcomes": ["train"],
  unpack: ["inspect"],
  config: ["score", "rank", "explain", "labels", "train", "evaluate", "trend"],
  rev: ["rank", "explain", "warm", "labels", "train", "evaluate", "trend", "cache-key"],
  explain: ["labels"],
  "label-source": ["labels", "train", "evaluate"],
  protocol: ["evaluate"],
  windows: ["train", "evaluate"],
  months: ["trend"],
  "badge-path": ["trend"],
  "dry-run": ["train"],
  "report-dir": ["train"],
  dataset: ["train"],
};

export interface CommandLine {
  /** null: none was given. */
  readonly verb: Verb | null;
  /** By the flag's name, without its dashes. */
  readonly values: Readonly<Record<string, unknown>>;
  /** What `explain` or `inspect` is about. */
  readonly place: string | undefined;
}

/** @throws UsageError for what no verb, or not this one, knows */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  let parsed;
  try {
    parsed = parseArgs({ args: [...argv], options: FLAGS, allowPositionals: true, allowNegative: true });
  } catch (cause) {
    throw misuse(
      (cause as Error).message.split(/\.\s/)[0]!.replace(/\.$/, ""),
      "See `defect-risk --help`; a value that starts with a dash is written --flag=-value",
    );
  }
  const { values } = parsed;
  const [word, place, ...more] = parsed.positionals;
  if (word !== undefined && !VERBS.includes(word as Verb)) {
    throw misuse(`${JSON.stringify(word)} is no command`, `Use one of ${VERBS.join(", ")}`);
  }
  const verb = (word as Verb | undefined) ?? null;
  const extra = verb === "explain" || verb === "inspect" ? more[0] : place;
  const foreign = Object.keys(values).find((name) => verb && OWN_FLAGS[name]?.includes(verb) === false);
  const cure = `See \`defect-risk ${verb} --help\``;
  if (extra !== undefined) throw misuse(`${JSON.stringify(extra)} is one argument too many`, cure);
  if (foreign !== undefined) throw misuse(`--${foreign} is no flag of ${verb}`, cure);
  if (values.diff !== undefined && values.head !== undefined) {
    throw misuse("--diff and --head exclude each other", "A diff is its own head: leave --head out");
  }
  return { verb, values, place };
}

function misuse(what: string, cure: string): UsageError {
  return new UsageError({ what, consequence: "nothing was done", cure });
}
