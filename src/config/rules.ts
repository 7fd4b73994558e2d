import { languageOf } from "../functions/languages/index.js";
import type { Mark } from "../functions/marks.js";
import { compileLabelRules, DEFAULT_RULES } from "../labels/compile-rules.js";
import { labelRulesWith } from "../labels/label-rules.js";
import { thresholdsWith } from "../scoring/bands.js";
import { FAIL_ON } from "../scoring/gate.js";
import type { StandingSuppression } from "../scoring/suppression.js";
import type { Config } from "./config.js";
import type { ConfigFile } from "./file-schema.js";
import type { Rules } from "./no-rules.js";
import { nameMatcher, pathMatcher } from "./path-patterns.js";

export interface RulesOptions {
  /** The settings of the run, those of the file among them. */
  readonly config: Config;
  /** How reasons name the file. */
  readonly name: string;
  readonly today: Date;
}

export function rulesOf(file: ConfigFile, { config, name, today }: RulesOptions): Rules {
  const paths = (file.paths ?? []).map((entry) => ({ ...entry, matches: pathMatcher(entry.match) }));
  const known = new Map<string, typeof paths>();
  /** The entries for a path, the one that decides last. */
  const entriesOf = (path: string): typeof paths => {
    const entries = known.get(path) ?? paths.filter(({ matches }) => matches(path) !== null);
    known.set(path, entries);
    return entries;
  };
  const suppressions = (file.suppressions ?? []).map((given): StandingSuppression => {
    const [inPath, named] = [pathMatcher(given.path), nameMatcher(given.function ?? "*")];
    return {
      covers: (f) => inPath(f.path) !== null && named(f.name),
      path: given.path.join(", "),
      function: given.function ?? null,
      reason: given.reason,
      expires: given.expires,
    };
  });
  const day = today.toISOString().slice(0, 10);
  return {
    leftOut: leaveOut(file, name, entriesOf),
    bandsOf: (path) =>
      entriesOf(path).reduce((bands, entry) => thresholdsWith(bands, entry.bands), config.bands),
    failOnOf: (path) =>
      // What a flag or an input says holds everywhere.
      config.given.has("failOn")
        ? config.failOn
        : (entriesOf(path).findLast((entry) => entry["fail-on"] !== undefined)?.["fail-on"] ?? config.failOn),
    strictest: config.given.has("failOn")
      ? config.failOn
      : FAIL_ON.findLast(
          (level) => level === config.failOn || paths.some((entry) => entry["fail-on"] === level),
        )!,
    labels: file.labels === undefined ? DEFAULT_RULES : compileLabelRules(labelRulesWith(file.labels)),
    suppressions: suppressions.filter(({ expires }) => day <= expires),
    expired: suppressions.filter(({ expires }) => day > expires),
  };
}

type PathEntry = NonNullable<ConfigFile["paths"]>[number];

function leaveOut(
  file: ConfigFile,
  name: string,
  entriesOf: (path: string) => readonly PathEntry[],
): Rules["leftOut"] {
  const included = file.include === undefined ? () => "" : pathMatcher(file.include);
  const excluded = pathMatcher(file.exclude ?? []);
  const mark = (reason: string): Mark => ({ kind: "excluded", reason: `${name}: ${reason}` });
  return (path) => {
    const entry = entriesOf(path).findLast(({ exclude }) => exclude !== undefined);
    if (entry?.exclude === true) return mark(`paths leave out ${entry.match.join(", ")}`);
    const pattern = excluded(path);
    if (pattern !== null && entry?.exclude !== false) return mark(`exclude has ${pattern}`);
    if (included(path) === null) return mark("include has no pattern for it");
    const language = languageOf(path)?.id;
    return language !== undefined && file.languages?.includes(language) === false
      ? mark(`languages lacks ${language}`)
      : null;
  };
}

/** Settings that the file may make; a flag or an input goes before it. */
const SETTINGS = {
  limit: (file) => (file.limit === "all" ? Infinity : file.limit),
  annotations: (file) => file.annotations,
  annotationLimit: (file) => file["annotation-limit"],
  summary: (file) => file.summary,
  comment: (file) => file.comment,
  checkRun: (file) => file["check-run"],
  review: (file) => file.review,
  reviewers: (file) => file.reviewers,
  failOn: (file) => file["fail-on"],
} as const satisfies { readonly [K in keyof Config]?: (file: ConfigFile) => Config[K] | undefined };

/** The configuration of a run with what the file sets and nobody else did. */
export function withFile(config: Config, file: ConfigFile): Config {
  const made = Object.entries(SETTINGS)
    .map(([key, read]) => [key, read(file)] as const)
    .filter(([key, value]) => value !== undefined && !config.given.has(key));
  const bands = config.given.has("bands") ? config.bands : thresholdsWith(config.bands, file.bands);
  return Object.freeze({ ...config, ...Object.fromEntries(made), bands: Object.freeze(bands) });
}
