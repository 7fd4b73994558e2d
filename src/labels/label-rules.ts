/**
 * How a commit's subject is read as evidence of a repaired defect, as data that a repository may replace.
 * Patterns are regular expressions without case, in the order in which they are tried: what is ignored is
 * taken out of the subject first, then the exclusions are asked, then the rules; the first that matches
 * speaks. Weights are those of docs/adr/0003; benchmarks/results/labels.md has each one's precision.
 */
export interface LabelRules {
  /** Words that are no evidence either way, such as a ticket's number after "fixes". */
  readonly ignored: readonly LabelPattern[];
  /** A subject that reads like these repairs no behaviour, whatever else it says. */
  readonly exclusions: readonly LabelExclusion[];
  readonly rules: readonly FixRule[];
  /** At or above this weight a commit counts as a fix where a yes or no is needed. */
  readonly threshold: number;
}

export interface LabelPattern {
  readonly name: string;
  readonly pattern: string;
}

export interface LabelExclusion extends LabelPattern {
  /** The exclusion is silent where this matches too. */
  readonly unless?: string;
}

export interface FixRule extends LabelPattern {
  /** Confidence in (0, 1] that the commit is a fix. */
  readonly weight: number;
}

const { raw } = String;
const FIX = raw`\b(?:fix(?:e[sd]|ing|ups?)?|bug-?fix(?:es)?|hot-?fix(?:es)?)\b`;

/** The author's own word for it, unless it names what is no code. */
const CONVENTIONAL = raw`^\W{0,8}(?:fix|bugfix|hotfix)(?:\((?!docs?\b|ci\b|lint\b)[^)]*\))?!?:`;
const TESTS = raw`\b(?:tests?|test(?:case|suite)s?)\b`;

export const DEFAULT_LABEL_RULES: LabelRules = {
  ignored: [
    {
      // "Fixed #123 --" closes a ticket of any kind: the reference is no evidence, the words after it may be.
      name: "closing reference",
      pattern: raw`\b(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?|refs?)\b[\s:]{0,3}(?:(?:issues?|tickets?|pr|bug)\s{0,3})?(?:(?:[\w.-]{1,60}/[\w.-]{1,60})?#\d{1,9}|gh-?\d{1,9})(?:\s?(?:,|and|&)\s?(?:refs?\s?)?#\d{1,9}){0,9}`,
    },
    // Bugzilla and Launchpad call every ticket a bug.
    { name: "ticket number", pattern: raw`\bbugs?[\s:#-]{0,3}\d{2,9}\b` },
    {
      name: "word that looks like a fix",
      pattern: raw`\bfixed[ -](?:size|point|width|length|rate|position|number)\b`,
    },
  ],
  exclusions: [
    {
      name: "conventional type",
      pattern: raw`^\W{0,8}(?:docs?|tests?|ci|chore|style|build|refactor|perf|feat|types?|release|lint|deps?|bench(?:mark)?s?)(?:\([^)]*\))?!?:`,
    },
    {
      name: "wording or form",
      pattern: raw`\b(?:typos?|spelling|grammar|wording|formatting|format errors?|white ?spac(?:es?|ing)|spacing|indent(?:ation)?|(?:coding|code) ?style|style (?:fix|issue|error|nit)(?:es|s)?|\d{1,3} columns?|nits?|cosmetics?|naming|correct\w{0,3} (?:the )?(?:names?|descriptions?))\b`,
    },
    {
      name: "static check",
      pattern: raw`\b(?:\w{0,10}lint(?:er|ing|s)?|flake8|prettier|clippy|mypy|isort|pep-?8|pyflakes|check(?:patch|style)|rubocop|coverity|sonar(?:qube|cloud)?|cppcheck|smatch|unused (?:variables?|imports?|parameters?|functions?)|(?:build|compiler?|compilation|checkpatch|gcc|clang|sparse|deprecation) warnings?)\b`,
      unless: CONVENTIONAL,
    },
    {
      name: "documentation",
      pattern: raw`\b(?:docs?|docstrings?|documentation|doctests?|javadocs?|readme|change ?log|release notes?|comments?|copyright|licen[cs]e)\b`,
      unless: CONVENTIONAL,
    },
    {
      name: "automation",
      pattern: raw`\b(?:ci|travis|appveyor|github actions?|workflows?|coverage)\b`,
      unless: CONVENTIONAL,
    },
    {
      name: "new tests",
      pattern: raw`^\W{0,8}(?:\S{1,40}: )?(?:add|new|more|writ|improv|updat|extend)\w{0,4} [\w -]{0,40}\btests?\b(?! and)`,
    },
    {
      // A repaired test is a repair; only what it touches outside of tests is ever counted.
      name: "tests",
      pattern: TESTS,
      unless: FIX,
    },
    {
      name: "merge, release or version",
      pattern: raw`^\W{0,8}(?:merge|bump|release|update dependenc|v?\d{1,5}\.\d)`,
    },
    { name: "revert of a revert", pattern: raw`^\W{0,8}revert\w{0,3}\W{1,3}revert` },
  ],
  rules: [
    { name: "conventional fix", pattern: raw`^\W{0,8}(?:fix|bugfix|hotfix)(?:\([^)]*\))?!?:`, weight: 0.95 },
    // Before the words: the title of what is taken back may say "fix".
    {
      name: "takes a change back",
      pattern: raw`^\W{0,8}(?:\S{1,40}: )?(?:partly |partial(?:ly)? )?(?:revert(?:s|ed|ing)?|back(?:s|ed)? out|roll(?:s|ed|ing)? ?back)\b`,
      weight: 0.75,
    },
    // Reached only with a word of repair in it: the exclusion above takes the others.
    { name: "repairs tests", pattern: TESTS, weight: 0.75 },
    { name: "says fix or bug", pattern: raw`${FIX}|\bbugs?\b`, weight: 0.9 },
    {
      name: "names a failure",
      pattern: raw`\b(?:crash(?:e[sd]|ing)?|regressions?|segfaults?|deadlocks?|race condition|leak(?:s|ed|ing|age)?|oops|(?:infinite|endless) (?:loop|recursion)|use.after.free|double free|off.by.one|data loss|null pointers?|(?:null|nil) deref\w{0,8}|npes|npe (?:in|on|when|if)|incorrect(?:ly)?|wrong(?:ly)?|broken|breakage|erroneous(?:ly)?|mistaken?(?:ly)?|accidental(?:ly)?|improper(?:ly)?|(?:does|did|do)(?: not|n'?t) work|not working)\b`,
      weight: 0.75,
    },
    {
      name: "guards against a failure",
      pattern: raw`\b(?:(?:avoid|prevent|handl|catch|tolerat)(?:e|s|es|ed|ing)?|check(?:s|ed|ing)? for|do(?:es)?(?: not|n'?t)|never)\b.{0,40}\b(?:errors?|exceptions?|fail\w{0,4}|panic\w{0,4}|hangs?|null|nil|problems?|conflicts?|collisions?|overflows?|underflows?|flooding|duplicat\w{1,4}|stale|races?)\b`,
      weight: 0.75,
    },
    { name: "prevents something", pattern: raw`\bprevent(?:s|ed)?\b`, weight: 0.75 },
    { name: "corrects something", pattern: raw`\b(?:correct(?:s|ed|ly|ing)?|properly)\b`, weight: 0.75 },
    {
      name: "adds what is missing",
      pattern: raw`\b(?:add(?:s|ed|ing)?|includ(?:es?|ed|ing)|restor(?:es?|ed|ing)) (?:a |an |the |some )?missing\b`,
      weight: 0.75,
    },
  ],
  threshold: 0.75,
};

/**
 * How many functions a fix may touch. Above `widest` it is churn: functions that only such fixes touched are
 * told no better than by their size (docs/adr/0005 has the figures); up to `narrow` it is the cleaner label.
 */
export const FIX_BREADTH = { widest: 20, narrow: 3 } as const;

/** Label rules of a repository's own: what is left out is the default's. */
export interface OwnLabelRules {
  /** True unless told: asked before the default's, of which those of the same name go. False: instead of them. */
  readonly extend?: boolean | undefined;
  readonly ignored?: LabelRules["ignored"] | undefined;
  readonly exclusions?: readonly (LabelPattern & { readonly unless?: string | undefined })[] | undefined;
  readonly rules?: LabelRules["rules"] | undefined;
  readonly threshold?: number | undefined;
}

/** The default rules with a repository's own. */
export function labelRulesWith({
  extend = true,
  ignored,
  exclusions,
  rules,
  threshold,
}: OwnLabelRules): LabelRules {
  const joined = <T extends LabelPattern>(
    own: readonly T[] | undefined,
    known: readonly T[],
  ): readonly T[] => {
    if (own === undefined) return known;
    return extend ? [...own, ...known.filter(({ name }) => own.every((one) => one.name !== name))] : own;
  };
  const silent = exclusions?.map(({ unless, ...rest }) =>
    unless === undefined ? rest : { ...rest, unless },
  );
  return {
    ignored: joined(ignored, DEFAULT_LABEL_RULES.ignored),
    exclusions: joined(silent, DEFAULT_LABEL_RULES.exclusions),
    rules: joined(rules, DEFAULT_LABEL_RULES.rules),
    threshold: threshold ?? DEFAULT_LABEL_RULES.threshold,
  };
}
