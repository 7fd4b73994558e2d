export const id = 58;
export const ids = [58];
export const modules = {

/***/ 69414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nJ: () => (/* binding */ camel),
/* harmony export */   o4: () => (/* binding */ parseConfig),
/* harmony export */   r_: () => (/* binding */ COMMENTS)
/* harmony export */ });
/* unused harmony exports FORMATS, LORA, LORA_DIALECTS, LABEL_SOURCES, PROTOCOLS, ConfigSchema, kebab */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66944);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30325);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88223);
/* harmony import */ var _scoring_adapters_lora_prompt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18977);
/* harmony import */ var _scoring_bands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87745);




/** Everything a run can be told, parsed once at the edge and frozen. Types are inferred from here. */
const yesNo = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .trim()
        .toLowerCase()
        .pipe(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["true", "false", "yes", "no", "on", "off", "1", "0"]))
        .transform((value) => ["true", "yes", "on", "1"].includes(value)),
]);
const text = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .optional()
    .transform((value) => (value === undefined || value.trim() === "" ? null : value));
const limit = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("all"), zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai().int().min(1).max(1_000_000)])
    .transform((value) => (value === "all" ? Infinity : value));
const FORMATS = ["text", "json", "markdown", "sarif"];
/** When the one comment is written: never, where something deserves a reviewer's eye, or always. */
const COMMENTS = ["never", "on-risk", "always"];
/** Where the LoRA adapter runs. */
const LORA = ["off", "local", "server"];
/** The inference servers that are known (src/io/inference/dialects.ts). */
const LORA_DIALECTS = ["vllm", "sglang", "llama"];
const LABEL_SOURCES = ["subjects", "issues"];
const PROTOCOLS = ["temporal", "retrospective", "both"];
const ConfigSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    repo: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().default("."),
    base: text,
    head: text,
    diff: text,
    rev: text,
    /** `path:line` of `explain`. */
    place: text,
    /** The commit of `labels`. */
    explain: text,
    /** What `evaluate` tells. */
    protocol: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(PROTOCOLS).default("both"),
    /** What says that a commit is a fix: its subject alone, or issues and pull requests on GitHub first. */
    labelSource: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(LABEL_SOURCES).default("subjects"),
    /** Windows of a year each that `train` and `evaluate` test on. */
    windows: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai().int().min(1).max(10).default(3),
    /** Months that `trend` looks back. */
    months: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai().int().min(1).max(60).default(12),
    /** `train`: decide and tell, keep nothing. */
    dryRun: yesNo.default(false),
    /** Folder for the reports of `train`. */
    reportDir: text,
    /** File for the labelled windows of `train`, as JSON lines. */
    dataset: text,
    /** The repository's configuration file, where it is not the usual one. */
    config: text,
    /** Where that file is read: as the work tree has it, or as the merge base has it, for who is judged must not rule. */
    rulesFrom: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["work-tree", "merge-base"]).default("work-tree"),
    format: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(FORMATS).default("text"),
    output: text,
    cacheDir: text,
    cache: yesNo.default(true),
    limit: limit.default(50),
    quiet: yesNo.default(false),
    /** Blend the repository's own adapter into the scores, where there is one with a weight. */
    adapter: yesNo.default(true),
    /** Days after which a report says that its adapter is old. */
    adapterMaxAge: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai().int().min(1).max(100_000).default(45),
    lora: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(LORA).default("off"),
    /** Interpreter that has what model/requirements.lock lists. */
    loraPython: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).default("python3"),
    /** Folder of the prepared base model. */
    loraBase: text,
    loraServerUrl: text,
    loraDialect: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(LORA_DIALECTS).default("vllm"),
    /** Name under which the server has the adapter, where it is not the usual one. */
    loraServerModel: text,
    /** Time limit of the LoRA adapter's scores. Seconds. */
    loraSeconds: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai().int().min(1).max(3600).default(60),
    /** `train`: time limit of all LoRA training runs. */
    loraMinutes: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai().int().min(1).max(10_000).default(300),
    /** `train`: LoRA training runs that differ in their seed alone. */
    loraSeeds: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai().int().min(1).max(10).default(1),
    /** `train`: how often the LoRA adapter sees each function. */
    loraEpochs: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai().int().min(1).max(20).default(3),
    /** `train`: what the LoRA adapter is not shown. */
    loraMask: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_scoring_adapters_lora_prompt_js__WEBPACK_IMPORTED_MODULE_1__/* .MASKS */ .MU).default("path"),
    /** `train`: file of how LoRA training turned out elsewhere, as JSON lines; this run's outcome is added. */
    loraOutcomes: text,
    /** `inspect`: folder for the files of a LoRA adapter, as inference servers load them. */
    unpack: text,
    autoDeepen: yesNo.default(true),
    bands: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        critical: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).max(100),
        high: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).max(100),
        elevated: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).max(100),
    })
        .default({ ..._scoring_bands_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_BANDS */ .Z6 }),
    /** Name the people who know each function. */
    reviewers: yesNo.default(true),
    /** Account of who opened the pull request: not asked to review it. */
    changeAuthor: text,
    failOn: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["never", "critical", "high", "new-critical"]).default("never"),
    annotations: yesNo.default(true),
    /** GitHub shows ten of a kind per step. */
    annotationLimit: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai().int().min(1).max(50).default(10),
    summary: yesNo.default(true),
    comment: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(COMMENTS).default("never"),
    /** An own check run, which needs `checks: write`. */
    checkRun: yesNo.default(false),
    /** A review with remarks on hunk lines, which needs `pull-requests: write`. */
    review: yesNo.default(false),
    reportPath: text,
    sarifPath: text,
    /** File for the badge of a trend. */
    badgePath: text,
});
/**
 * @param values flags or inputs by their camelCase name; undefined ones take their default
 * @param spelling how the caller writes a name, for messages: `--auto-deepen`, `auto-deepen:`
 * @throws UsageError naming the first value that does not fit
 */
function parseConfig(values, spelling) {
    const parsed = ConfigSchema.safeParse(values);
    if (parsed.success) {
        const { data } = parsed;
        const given = Object.keys(data).filter((name) => values[name] !== undefined);
        return Object.freeze({ ...data, bands: Object.freeze(data.bands), given: new Set(given) });
    }
    const issue = parsed.error.issues[0];
    const name = String(issue.path[0] ?? "");
    throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb({
        what: `${spelling(kebab(name))} cannot be ${JSON.stringify(values[name])}`,
        consequence: "nothing was scored",
        cure: `Give it ${expected(name)}`,
    });
}
function kebab(camel) {
    return camel.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
function camel(kebabCase) {
    return kebabCase.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
const EXPECTED = {
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
    loraMask: `one of ${_scoring_adapters_lora_prompt_js__WEBPACK_IMPORTED_MODULE_1__/* .MASKS */ .MU.join(", ")}`,
    labelSource: `one of ${LABEL_SOURCES.join(", ")}`,
    protocol: `one of ${PROTOCOLS.join(", ")}`,
    windows: "a whole number from 1 to 10",
    months: "a whole number from 1 to 60",
};
function expected(name) {
    return EXPECTED[name] ?? "true or false";
}


/***/ }),

/***/ 88223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   hM: () => (/* binding */ ExplainedError),
/* harmony export */   pU: () => (/* binding */ RepositoryError),
/* harmony export */   uR: () => (/* binding */ DefectError)
/* harmony export */ });
/**
 * The few error classes of the product. An error takes facts and writes the sentence: what happened,
 * what it means for the result, and the cure. `exitCode` is the command line's contract.
 */
const EXIT = { done: 0, gateFailed: 1, usage: 2, repository: 3, defect: 70 };
class ExplainedError extends Error {
    what;
    consequence;
    cure;
    constructor(facts) {
        super(sentence(facts), facts.cause === undefined ? undefined : { cause: facts.cause });
        this.name = new.target.name;
        this.what = facts.what;
        this.consequence = facts.consequence;
        this.cure = facts.cure;
    }
}
/** A bad flag, ref, diff or configuration: the caller's to mend. */
class UsageError extends ExplainedError {
    exitCode = EXIT.usage;
}
/** The repository cannot be used: not one, too shallow, or git itself failed. */
class RepositoryError extends ExplainedError {
    exitCode = EXIT.repository;
}
/** A state this program should never reach: our fault, to be reported. */
class DefectError extends ExplainedError {
    exitCode = EXIT.defect;
}
/** The one form in which a failure or a notice is told. */
function sentence(facts) {
    return `${facts.what}: ${facts.consequence}. ${facts.cure}.`;
}


/***/ }),

/***/ 33742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ DEFAULT_RULES),
  T: () => (/* binding */ compileLabelRules)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./errors/index.js
var errors = __webpack_require__(88223);
;// CONCATENATED MODULE: ./labels/backtracking.js
/** A pattern of this degree on 200 characters costs at most some million steps. */
const HIGHEST_DEGREE = 2;
/** Up to so many ways to end a repetition count as a constant. */
const FEW = 9;
/**
 * How a pattern's worst case grows with its subject's length n: as n to this power, times n places to
 * start from; Infinity for growth beyond any power, as of `(a+)+`. An upper bound, taken from the
 * pattern's form: repetitions in a row multiply, alternatives do not, a repeated group must be rigid
 * inside. Back references count as Infinity, their cost is not bounded this way.
 *
 * @param pattern a regular expression that compiles
 */
function backtrackingDegree(pattern) {
    return new Reader(pattern).alternatives().degree;
}
const RIGID = { degree: 0, loose: false };
class Reader {
    #pattern;
    #at = 0;
    constructor(pattern) {
        this.#pattern = pattern;
    }
    /** Up to the end or the group's closing parenthesis. */
    alternatives() {
        let [degree, current, loose] = [0, 0, false];
        while (this.#at < this.#pattern.length && !this.#next(/\)/y)) {
            if (this.#next(/\|/y)) {
                [degree, current, loose] = [Math.max(degree, current), 0, true];
                continue;
            }
            const atom = this.#repeated(this.#atom());
            current += atom.degree;
            loose ||= atom.loose;
        }
        return { degree: Math.max(degree, current), loose };
    }
    #atom() {
        if (this.#next(/\((?:\?(?:<?[=!]|:|<\w+>))?/y))
            return this.alternatives();
        if (this.#next(/\\(?:[1-9]|k<)/y))
            return { degree: Infinity, loose: true };
        this.#next(/\\u[\da-f]{4}|\\x[\da-f]{2}|\\.|\[(?:\\.|[^\]\\])*\]|[^]/iy);
        return RIGID;
    }
    #repeated({ degree, loose }) {
        const found = this.#next(/(?:[*+?]|\{(\d+)(,(\d*))?\})\??/y);
        if (!found)
            return { degree, loose };
        const sign = found[0][0];
        const least = sign === "{" ? Number(found[1]) : sign === "+" ? 1 : 0;
        const most = sign === "?" ? 1 : sign !== "{" ? Infinity : !found[2] ? least : found[3] ? Number(found[3]) : Infinity;
        const choices = most - least > FEW ? 1 : 0;
        if (most <= 1)
            return { degree, loose: true };
        if (degree === 0 && !loose)
            return { degree: choices, loose: most !== least };
        return { degree: most > FEW ? Infinity : degree * most + choices, loose: true };
    }
    #next(pattern) {
        pattern.lastIndex = this.#at;
        const found = pattern.exec(this.#pattern);
        if (found)
            this.#at = pattern.lastIndex;
        return found;
    }
}

// EXTERNAL MODULE: ./labels/label-rules.js
var label_rules = __webpack_require__(62223);
;// CONCATENATED MODULE: ./labels/compile-rules.js




/** @throws UsageError naming the first rule that cannot be used, and why */
function compileLabelRules(rules) {
    inRange("the threshold of the label rules", rules.threshold);
    const names = [...rules.exclusions, ...rules.rules].map(({ name }) => name);
    const twice = names.find((name, i) => name.trim() === "" || names.indexOf(name) !== i);
    if (twice !== undefined) {
        throw refused(`${JSON.stringify(twice)} names more than one label rule, or none`, "Name each rule once");
    }
    return {
        ignored: rules.ignored.map(({ name, pattern }) => ({ name, pattern: compiled(name, pattern, "gi") })),
        exclusions: rules.exclusions.map(({ name, pattern, unless }) => ({
            name,
            pattern: compiled(name, pattern, "i"),
            unless: unless === undefined ? null : compiled(name, unless, "i"),
        })),
        rules: rules.rules.map(({ name, pattern, weight }) => ({
            name,
            pattern: compiled(name, pattern, "i"),
            weight: inRange(`the weight of the label rule ${JSON.stringify(name)}`, weight),
        })),
        threshold: rules.threshold,
        hash: (0,external_node_crypto_.createHash)("sha256").update(canonical(rules)).digest("hex"),
    };
}
function compiled(name, pattern, flags) {
    const subject = `the pattern of the label rule ${JSON.stringify(name)}`;
    let expression;
    try {
        expression = new RegExp(pattern, flags);
    }
    catch (cause) {
        const reason = cause.message.replace(/^Invalid regular expression: /, "");
        throw refused(`${subject} is no regular expression (${reason})`, "Write it as in JavaScript", cause);
    }
    if (new RegExp(pattern, "i").test("")) {
        throw refused(`${subject} matches every subject`, "Let it ask for at least one word");
    }
    if (backtrackingDegree(pattern) > HIGHEST_DEGREE) {
        throw refused(`${subject} can take too long to try`, `Repeat no group whose inside varies, and give all but ${HIGHEST_DEGREE} repetitions a bound below ten, e.g. \\s{0,3}`);
    }
    return expression;
}
function inRange(what, value) {
    if (value > 0 && value <= 1)
        return value;
    throw refused(`${what} is ${value}`, "Give a number above 0, up to 1");
}
function refused(what, cure, cause) {
    return new errors/* UsageError */.eb({ what, consequence: "no commit can be told to be a fix", cure, cause });
}
/** JSON with sorted keys and no spaces: equal data, equal text. */
function canonical(value) {
    return JSON.stringify(value, (_, part) => part !== null && typeof part === "object" && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part);
}
const DEFAULT_RULES = compileLabelRules(label_rules/* DEFAULT_LABEL_RULES */.J);


/***/ }),

/***/ 62223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ labelRulesWith),
/* harmony export */   J: () => (/* binding */ DEFAULT_LABEL_RULES)
/* harmony export */ });
const { raw } = String;
const FIX = raw `\b(?:fix(?:e[sd]|ing|ups?)?|bug-?fix(?:es)?|hot-?fix(?:es)?)\b`;
/** The author's own word for it, unless it names what is no code. */
const CONVENTIONAL = raw `^\W{0,8}(?:fix|bugfix|hotfix)(?:\((?!docs?\b|ci\b|lint\b)[^)]*\))?!?:`;
const TESTS = raw `\b(?:tests?|test(?:case|suite)s?)\b`;
const DEFAULT_LABEL_RULES = {
    ignored: [
        {
            // "Fixed #123 --" closes a ticket of any kind: the reference is no evidence, the words after it may be.
            name: "closing reference",
            pattern: raw `\b(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?|refs?)\b[\s:]{0,3}(?:(?:issues?|tickets?|pr|bug)\s{0,3})?(?:(?:[\w.-]{1,60}/[\w.-]{1,60})?#\d{1,9}|gh-?\d{1,9})(?:\s?(?:,|and|&)\s?(?:refs?\s?)?#\d{1,9}){0,9}`,
        },
        // Bugzilla and Launchpad call every ticket a bug.
        { name: "ticket number", pattern: raw `\bbugs?[\s:#-]{0,3}\d{2,9}\b` },
        {
            name: "word that looks like a fix",
            pattern: raw `\bfixed[ -](?:size|point|width|length|rate|position|number)\b`,
        },
    ],
    exclusions: [
        {
            name: "conventional type",
            pattern: raw `^\W{0,8}(?:docs?|tests?|ci|chore|style|build|refactor|perf|feat|types?|release|lint|deps?|bench(?:mark)?s?)(?:\([^)]*\))?!?:`,
        },
        {
            name: "wording or form",
            pattern: raw `\b(?:typos?|spelling|grammar|wording|formatting|format errors?|white ?spac(?:es?|ing)|spacing|indent(?:ation)?|(?:coding|code) ?style|style (?:fix|issue|error|nit)(?:es|s)?|\d{1,3} columns?|nits?|cosmetics?|naming|correct\w{0,3} (?:the )?(?:names?|descriptions?))\b`,
        },
        {
            name: "static check",
            pattern: raw `\b(?:\w{0,10}lint(?:er|ing|s)?|flake8|prettier|clippy|mypy|isort|pep-?8|pyflakes|check(?:patch|style)|rubocop|coverity|sonar(?:qube|cloud)?|cppcheck|smatch|unused (?:variables?|imports?|parameters?|functions?)|(?:build|compiler?|compilation|checkpatch|gcc|clang|sparse|deprecation) warnings?)\b`,
            unless: CONVENTIONAL,
        },
        {
            name: "documentation",
            pattern: raw `\b(?:docs?|docstrings?|documentation|doctests?|javadocs?|readme|change ?log|release notes?|comments?|copyright|licen[cs]e)\b`,
            unless: CONVENTIONAL,
        },
        {
            name: "automation",
            pattern: raw `\b(?:ci|travis|appveyor|github actions?|workflows?|coverage)\b`,
            unless: CONVENTIONAL,
        },
        {
            name: "new tests",
            pattern: raw `^\W{0,8}(?:\S{1,40}: )?(?:add|new|more|writ|improv|updat|extend)\w{0,4} [\w -]{0,40}\btests?\b(?! and)`,
        },
        {
            // A repaired test is a repair; only what it touches outside of tests is ever counted.
            name: "tests",
            pattern: TESTS,
            unless: FIX,
        },
        {
            name: "merge, release or version",
            pattern: raw `^\W{0,8}(?:merge|bump|release|update dependenc|v?\d{1,5}\.\d)`,
        },
        { name: "revert of a revert", pattern: raw `^\W{0,8}revert\w{0,3}\W{1,3}revert` },
    ],
    rules: [
        { name: "conventional fix", pattern: raw `^\W{0,8}(?:fix|bugfix|hotfix)(?:\([^)]*\))?!?:`, weight: 0.95 },
        // Before the words: the title of what is taken back may say "fix".
        {
            name: "takes a change back",
            pattern: raw `^\W{0,8}(?:\S{1,40}: )?(?:partly |partial(?:ly)? )?(?:revert(?:s|ed|ing)?|back(?:s|ed)? out|roll(?:s|ed|ing)? ?back)\b`,
            weight: 0.75,
        },
        // Reached only with a word of repair in it: the exclusion above takes the others.
        { name: "repairs tests", pattern: TESTS, weight: 0.75 },
        { name: "says fix or bug", pattern: raw `${FIX}|\bbugs?\b`, weight: 0.9 },
        {
            name: "names a failure",
            pattern: raw `\b(?:crash(?:e[sd]|ing)?|regressions?|segfaults?|deadlocks?|race condition|leak(?:s|ed|ing|age)?|oops|(?:infinite|endless) (?:loop|recursion)|use.after.free|double free|off.by.one|data loss|null pointers?|(?:null|nil) deref\w{0,8}|npes|npe (?:in|on|when|if)|incorrect(?:ly)?|wrong(?:ly)?|broken|breakage|erroneous(?:ly)?|mistaken?(?:ly)?|accidental(?:ly)?|improper(?:ly)?|(?:does|did|do)(?: not|n'?t) work|not working)\b`,
            weight: 0.75,
        },
        {
            name: "guards against a failure",
            pattern: raw `\b(?:(?:avoid|prevent|handl|catch|tolerat)(?:e|s|es|ed|ing)?|check(?:s|ed|ing)? for|do(?:es)?(?: not|n'?t)|never)\b.{0,40}\b(?:errors?|exceptions?|fail\w{0,4}|panic\w{0,4}|hangs?|null|nil|problems?|conflicts?|collisions?|overflows?|underflows?|flooding|duplicat\w{1,4}|stale|races?)\b`,
            weight: 0.75,
        },
        { name: "prevents something", pattern: raw `\bprevent(?:s|ed)?\b`, weight: 0.75 },
        { name: "corrects something", pattern: raw `\b(?:correct(?:s|ed|ly|ing)?|properly)\b`, weight: 0.75 },
        {
            name: "adds what is missing",
            pattern: raw `\b(?:add(?:s|ed|ing)?|includ(?:es?|ed|ing)|restor(?:es?|ed|ing)) (?:a |an |the |some )?missing\b`,
            weight: 0.75,
        },
    ],
    threshold: 0.75,
};
/** The default rules with a repository's own. */
function labelRulesWith({ extend = true, ignored, exclusions, rules, threshold, }) {
    const joined = (own, known) => {
        if (own === undefined)
            return known;
        return extend ? [...own, ...known.filter(({ name }) => own.every((one) => one.name !== name))] : own;
    };
    const silent = exclusions?.map(({ unless, ...rest }) => unless === undefined ? rest : { ...rest, unless });
    return {
        ignored: joined(ignored, DEFAULT_LABEL_RULES.ignored),
        exclusions: joined(silent, DEFAULT_LABEL_RULES.exclusions),
        rules: joined(rules, DEFAULT_LABEL_RULES.rules),
        threshold: threshold ?? DEFAULT_LABEL_RULES.threshold,
    };
}


/***/ }),

/***/ 46936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ holdoutOf),
/* harmony export */   bx: () => (/* binding */ shortWeight),
/* harmony export */   iE: () => (/* binding */ loraOf),
/* harmony export */   nZ: () => (/* binding */ adapterOf),
/* harmony export */   qn: () => (/* binding */ estimateOf),
/* harmony export */   rr: () => (/* binding */ decimals)
/* harmony export */ });
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85915);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57458);


/** The adapter in two sentences, without the last full stop: which, how old, its weight, how it did. Quotes a commit: escape it. */
function adapterOf(card) {
    if (card === null)
        return "No adapter of this repository was found";
    const { commit, ageDays, trainedOn, holdout } = card;
    const age = ageDays === 0 ? "made today" : `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(ageDays, "day")} old`;
    const which = `The ${card.kind} adapter of ${(0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(commit)} (${age}, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(trainedOn, "function")}) has weight ${weightOf(card)}`;
    return `${which}. ${holdout === null ? "No window was there to test it on" : holdoutOf(holdout)}`;
}
/** The LoRA adapter, as `adapterOf` tells the other one: which, where it ran, how it did. */
function loraOf(card) {
    const { commit, ageDays, trainedOn, base, ranOn, truncated, holdout } = card;
    const age = ageDays === 0 ? "made today" : `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(ageDays, "day")} old`;
    const ran = ranOn === null ? "" : `, run on ${ranOn}`;
    const cut = truncated === 0 ? "" : `. ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(truncated, "function")} longer than it may read lost the middle`;
    const which = `The LoRA adapter of ${(0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(commit)} on ${base.id} (${age}, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(trainedOn, "function")}${ran}) has weight ${weightOf(card)}`;
    const did = holdout === null ? "No window was there to test it on" : loraHoldoutOf(holdout);
    return `${which}${cut}. ${did}`;
}
function loraHoldoutOf({ rows, functions, seeds }) {
    const { blend, without, lora, zeroShot } = rows;
    const runs = seeds === 1 ? "" : `, mean of ${seeds} training runs`;
    const others = `the best without ${estimateOf(without.aucAny)}, alone ${estimateOf(lora.aucAny)}, its base untrained ${estimateOf(zeroShot.aucAny)}`;
    return `AUC in the window after (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(functions)} functions${runs}): with it ${estimateOf(blend.aucAny)}, ${others}`;
}
function weightOf({ weight, used }) {
    if (weight === 0)
        return "0: the adapter did not help; shown because that is the honest result";
    return used ? shortWeight(weight) : `${shortWeight(weight)}, but is not used for this commit`;
}
function shortWeight(weight) {
    return weight === 0 ? "0" : decimals(weight, 2);
}
/** The one number of each row that can be compared with other reports. */
function holdoutOf({ rows, windows, functions }) {
    const { blend, baseline, linesOfCode } = rows;
    const others = `baseline ${estimateOf(baseline.aucAny)}, lines of code ${estimateOf(linesOfCode.aucAny)}`;
    const where = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(windows, "later window")} (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(functions)} functions in the last)`;
    return `AUC over ${where}: with it ${estimateOf(blend.aucAny)}, ${others}`;
}
/** ".768 [.759, .777]" */
function estimateOf(estimate, digits = 3) {
    if (estimate === null)
        return "undefined";
    const { value, low, high } = estimate;
    const interval = low === null || high === null ? "" : ` [${decimals(low, digits)}, ${decimals(high, digits)}]`;
    return decimals(value, digits) + interval;
}
/** Without the zero before the point, as articles write an AUC. */
function decimals(value, digits) {
    return value.toFixed(digits).replace(/^0\./, ".");
}


/***/ }),

/***/ 7926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   XD: () => (/* binding */ spending)
/* harmony export */ });
/* unused harmony export fit */
/** UTF-8 bytes of these lines, each with its newline. */
function bytesOf(lines) {
    return lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
}
/** As many rows of the block as fit into `budget` bytes, closed properly; no line at all if nothing fits. */
function fit(block, budget) {
    const { before, rows, after, unlisted = 0, more } = block;
    const frame = bytesOf(before) + bytesOf(after);
    const whole = rows.length > 0 && unlisted === 0;
    if (whole && frame + bytesOf(rows) <= budget)
        return [...before, ...rows, ...after];
    // The count in the line is at its longest when every row is missing.
    let used = frame + bytesOf(["", more(rows.length + unlisted)]);
    let kept = 0;
    for (const row of rows) {
        used += Buffer.byteLength(row) + 1;
        if (used > budget)
            break;
        kept += 1;
    }
    const missing = rows.length - kept + unlisted;
    if (kept === 0) {
        const only = missing > 0 ? [more(missing), ""] : [];
        return bytesOf(only) <= budget ? only : [];
    }
    return [...before, ...rows.slice(0, kept), ...(missing > 0 ? ["", more(missing)] : []), ...after];
}
/** A budget of UTF-8 bytes. */
function spending(maxBytes) {
    let left = maxBytes;
    const take = (lines) => {
        const size = bytesOf(lines);
        if (size > left)
            return [];
        left -= size;
        return lines;
    };
    return { take, takeFitting: (block) => take(fit(block, left)) };
}


/***/ }),

/***/ 22811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Fo: () => (/* binding */ terminal),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* unused harmony export visible */
/**
 * Everything a pull request names is hostile: paths, function names, commit subjects, even the reasons
 * and notices that quote them. Each function here makes one string safe for one target; a renderer
 * never prints a foreign string without one of them.
 */
/**
 * Characters a reader cannot see, that reorder their neighbours or drive a terminal: controls, formats
 * (bidi, zero width, tags), line separators, lone surrogates, and the blanks that are not spaces.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u2800\u3164\uFFA0]/gu;
/** An empty comment splits a word for GitHub's mention, issue and link filters and shows nothing. */
const SPLIT = "<!-- -->";
/** Enough for any honest sentence or subject; a longer one is cut, not trusted. Characters. */
const SENTENCE = 400;
/** Longest function name or path shown in full. Characters; git and most languages allow far more. */
const NAME = 120;
/** `text` with every unseen character replaced by its visible code point, e.g. `\u{202E}`. */
function visible(text) {
    return text
        .replaceAll("\t", " ")
        .replace(UNSEEN, (c) => `\\u{${c.codePointAt(0).toString(16).toUpperCase()}}`);
}
/** At most `max` characters (code points) of `text`, the cut marked at its end or at its start. */
function clip(text, max, keep = "start") {
    if (text.length <= max)
        return text;
    // A code point is at most two units: only that much is split up, however long the text is.
    const points = Array.from(keep === "start" ? text.slice(0, 2 * max + 2) : text.slice(-2 * max - 2));
    if (points.length <= max)
        return text;
    return keep === "start" ? `${points.slice(0, max - 1).join("")}…` : `…${points.slice(1 - max).join("")}`;
}
/** Cut before as well as after, so that a name of megabytes costs nothing. */
function plain(text, max = SENTENCE, keep = "start") {
    return clip(visible(clip(text, max, keep)), max, keep).trim();
}
/** Characters told as entities: they begin HTML or a link, cut a table row or open math, backslash or not. */
const ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
    "[": "&#91;",
    "]": "&#93;",
    "|": "&#124;",
    $: "&#36;",
};
/** What Markdown or GitHub's filters read in running text: markup, HTML, `@user`, `://`, `www.`, `#1`, `GH-1`. */
const ACTIVE = /[\\`*~]|_(?![^\W_])|(?<![^\W_])_|[&<>[\]|$]|@|:(?=\/\/)|\bwww(?=\.)|#(?=\d)|\bGH-(?=\d)/gi;
/** What would begin a heading, list, rule or underline where a bullet's text starts. */
const LEADING = /^(?=[#+=-])|^\d+(?=[.)](?:\s|$))/;
/** Prose in Markdown, inside a table cell or out: no markup, link, mention, reference or cell break survives. */
function markdownText(text, max = SENTENCE, keep = "start") {
    return plain(text, max, keep)
        .replace(ACTIVE, (found) => ENTITIES[found] ?? (/[\\`*_~]/.test(found) ? `\\${found}` : found + SPLIT))
        .replace(LEADING, "$&\\");
}
/**
 * Code in Markdown, inside a table cell or out. A code span takes nothing as markup but its own
 * backticks; a pipe still ends its cell, and only some parsers read `\|` as one after a backslash.
 * Such names (operators, generics, attacks) are told letter by letter in an element instead.
 */
function markdownCode(text, max = NAME, keep = "start") {
    const shown = plain(text, max, keep);
    if (shown !== "" && !/[`|\\<>&[\]]/.test(shown))
        return `\`${shown}\``;
    return `<code>${shown.replace(/[!-/:-@[-`{-~]/g, (c) => (c === "/" ? c : `&#${c.charCodeAt(0)};`))}</code>`;
}
/** Text in an HTML block, where Markdown is not read. */
function htmlText(text, max = SENTENCE) {
    return plain(text, max).replace(/[&<>"'[\]]/g, (c) => ENTITIES[c]);
}
/**
 * A terminal or a job's log: no escape sequence, and none of what a runner obeys there, which is a
 * line that begins with `::command` (a word may come to stand there by wrapping) and `##[command]` anywhere.
 */
function terminal(text, max = SENTENCE, keep = "start") {
    return plain(text, max, keep)
        .replace(/(^|\s):(?=:)/g, "$1\\u{3A}")
        .replaceAll("##[", "##\\u{5B}");
}


/***/ }),

/***/ 49662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ fingerprintsOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * Identities of functions that survive edits and shifted lines: path, qualified name, and the ordinal
 * among the functions of the report that share both (overloads, anonymous functions), by line.
 */
function fingerprintsOf(functions) {
    const seen = new Map();
    const byLine = [...functions].sort((a, b) => a.startLine - b.startLine);
    return new Map(byLine.map((fn) => {
        const key = `${fn.path}\0${fn.name}`;
        const ordinal = seen.get(key) ?? 0;
        seen.set(key, ordinal + 1);
        return [fn, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`${key}\0${ordinal}`).digest("hex")];
    }));
}


/***/ }),

/***/ 97366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   T_: () => (/* binding */ reportFunction),
/* harmony export */   hW: () => (/* binding */ sha),
/* harmony export */   vj: () => (/* binding */ amount)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66944);
/* harmony import */ var _scoring_bands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87745);


/* The part of the published shape (report-schema.ts) that describes one function. */
const text = (description) => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe(description);
const line = (description) => zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).describe(description);
const amount = (description) => zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).describe(description);
const sha = "full hexadecimal commit name";
const lines = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    startLine: line("First line, 1-based, at the head."),
    endLine: line("Last line, 1-based and inclusive, at the head."),
})
    .describe("A range of lines to look at.");
const metrics = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    linesOfCode: amount("Lines that hold code: not blank, not comment-only."),
    cyclomaticComplexity: amount("1 + decisions + short-circuit operators; nested functions excluded."),
    cognitiveComplexity: amount("Cognitive complexity (Campbell 2018)."),
    nestingDepth: amount("Deepest nesting of control structures; 0 for a straight line."),
    fanOut: amount("Distinct callee names."),
    parameters: amount("Declared parameters."),
})
    .describe("Structure of the function at the head.");
const fix = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    sha: text(`The fix's ${sha}.`),
    date: text("ISO 8601 date of the fix."),
    subject: text("First line of the fix's message, as written."),
})
    .describe("A past fix of this function.");
const history = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    touches: amount("Commits with a substantive change in the function."),
    fixes: amount("Those of them that fixed something."),
    authors: amount("Distinct authors of the touches."),
    lastTouched: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe("ISO 8601 date of the last touch; null without history."),
    lastFixes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(fix).describe("Newest first, at most three."),
})
    .describe("The function's past, up to the base of the change.");
const reviewer = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: text("The author's name in commits, .mailmap respected; never an e-mail address."),
    login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .nullable()
        .describe("Account on GitHub, without @; null if the commits do not tell it."),
    owner: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe("Named for the file in the base's CODEOWNERS."),
    touches: amount("Commits with a substantive change there."),
    of: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["function", "file"])
        .describe("Where: the function, or, for who has not changed that, its file."),
    last: text("ISO 8601 date of the last of them."),
})
    .describe("Somebody who knows the function.");
const suppressed = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    by: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["comment", "config"])
        .describe("A defect-risk-ignore comment at the function, or an entry of the configuration file."),
    reason: text("Why, in the words of whoever suppressed it."),
    expires: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe("Last day on which it holds, as YYYY-MM-DD; null for a comment."),
    addedByChange: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe("Whether the change that is judged brings the suppression."),
})
    .describe("Why nobody is to be told of the function.");
const contribution = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    feature: text('Key of the feature table, e.g. "touches-90-days", or "learned-adapter", or "lora-adapter".'),
    label: text("The feature in plain words."),
    value: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .describe("The raw value in the feature's own unit; the adapter's in deviations from the mean."),
    rank: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .min(0)
        .max(1)
        .describe("Percentile rank of the value in the repository, before any flip of sign."),
    contribution: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().describe("Its part of the score; unit-free."),
})
    .describe("One feature's part of the score.");
const reportFunction = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: text("Path from the repository's root, with forward slashes."),
    name: text("Qualified name, e.g. `QuerySet.update_or_create`."),
    startLine: line("First line of the function, 1-based, at the head."),
    endLine: line("Last line of the function, 1-based and inclusive, at the head."),
    language: text("Language of the file."),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["new", "edited", "unchanged"]).describe("What the change does to the function."),
    percentile: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .min(0)
        .max(100)
        .describe("Percent of the repository's functions with a lower score: how fragile it is."),
    band: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_scoring_bands_js__WEBPACK_IMPORTED_MODULE_0__/* .BANDS */ .ZN).describe("How the percentile is spoken of."),
    score: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().describe("Sum of the contributions; unit-free, comparable within one repository only."),
    changeScore: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .nullable()
        .describe("Orders the functions inside one change by which edit is likely to need repair; null outside one."),
    addedLines: amount("Substantive lines (not blank, not comment-only) that the change adds in the function."),
    flagged: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe("True if high within the change and in a notable band: look here first."),
    suppressed: suppressed
        .nullable()
        .describe("Why nobody is to be told of it: it is neither flagged nor fails the gate. Null for most."),
    metrics,
    history,
    reviewers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(reviewer)
        .describe("Who could review it, best first, at most three; the change's own authors and bots left out."),
    contributions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(contribution).describe("Largest absolute value first; they sum to `score`."),
    reasons: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .describe("The top reasons in plain words with their numbers, at most three."),
    hunks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(lines).describe("Where the change touches the function, at the head."),
})
    .describe("A scored function.");


/***/ }),

/***/ 85915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ commitUrl),
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   Pl: () => (/* binding */ safeUrl),
/* harmony export */   V6: () => (/* binding */ webRoot),
/* harmony export */   Zc: () => (/* binding */ linesUrl)
/* harmony export */ });
/** Browsers and proxies cut or refuse longer addresses; a path that long is shown without a link. Characters. */
const MAX_URL = 2000;
/** Only a plain web address may become a link target: it comes from a remote's configuration. */
const WEB = /^https?:\/\/[\w.:-]+(?:\/[\w.~%-]+)*\/?$/;
const SHA = /^[0-9a-f]{7,64}$/;
/** Long enough to be unique in the largest public repositories, and what GitHub itself shows. */
const SHORT = 7;
function shortSha(sha) {
    return sha.slice(0, SHORT);
}
/** The repository's address fit for a link, or null. */
function webRoot(report) {
    return safeUrl(report.webUrl)?.replace(/\/$/, "") ?? null;
}
/** An address that was handed in, fit for a link, or null. */
function safeUrl(url) {
    return url !== null && url.length <= MAX_URL && WEB.test(url) ? url : null;
}
/** Percent-encoded path, safe as a URI reference and inside Markdown's `(…)`. Lone surrogates become U+FFFD. */
function encodePath(path) {
    return path
        .replace(/\p{Cs}/gu, "\uFFFD")
        .split("/")
        .map((segment) => encodeURIComponent(segment).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`))
        .join("/");
}
/** Address of these lines at the head; null without a known web address and head commit. */
function linesUrl(report, path, lines) {
    const root = webRoot(report);
    if (root === null || report.head === null || !SHA.test(report.head) || path.length > MAX_URL)
        return null;
    const to = lines.endLine > lines.startLine ? `-L${lines.endLine}` : "";
    const url = `${root}/blob/${report.head}/${encodePath(path)}#L${lines.startLine}${to}`;
    return url.length <= MAX_URL ? url : null;
}
function commitUrl(report, sha) {
    const root = webRoot(report);
    return root !== null && SHA.test(sha) ? `${root}/commit/${sha}` : null;
}


/***/ }),

/***/ 88524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ markedBlock),
/* harmony export */   IN: () => (/* binding */ annotationNote),
/* harmony export */   LZ: () => (/* binding */ warningsBlock),
/* harmony export */   OZ: () => (/* binding */ leadingBlock),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   Tu: () => (/* binding */ othersBlock),
/* harmony export */   ak: () => (/* binding */ meaning),
/* harmony export */   g4: () => (/* binding */ detailsBlock),
/* harmony export */   mn: () => (/* binding */ othersNote),
/* harmony export */   qr: () => (/* binding */ footer),
/* harmony export */   xB: () => (/* binding */ noticesBlock)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88223);
/* harmony import */ var _adapter_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46936);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22811);
/* harmony import */ var _markdown_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96443);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57458);





/** Rows a person still scrolls through, and a browser lays out without delay; the rest is counted. */
const FOLDED_ROWS = 500;
/** A notice quotes at most a path or two; longer ones are cut. Characters. */
const NOTICE_PART = 300;
/** A table of at most FOLDED_ROWS rows. */
function table(head, rows, unlisted = 0) {
    return {
        before: head,
        rows: rows.slice(0, FOLDED_ROWS),
        after: [""],
        unlisted: unlisted + Math.max(0, rows.length - FOLDED_ROWS),
        more: (n) => `… and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(n)} more: see the JSON report.`,
    };
}
/** What a fold holds is counted on its handle; the HTML block of the handle ends at the empty line. */
function folded(handle, block) {
    const { before, after } = block;
    return {
        ...block,
        before: [`<details><summary>${handle}</summary>`, "", ...before],
        after: [...after, "</details>", ""],
    };
}
const NOTHING = { before: [], rows: [], after: [], more: () => "" };
/** The open table: rank, function, band and percentile, top reason, lines. */
function leadingBlock(report, open) {
    if (open.length === 0)
        return NOTHING;
    return {
        before: _markdown_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .LEADING_HEAD */ .e4,
        rows: open.map((fn) => (0,_markdown_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .leadingRow */ .HE)(report, fn)),
        after: [""],
        more: (n) => `… and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(n)} more.`,
    };
}
/** All reasons and past fixes, in one fold: the table already names the first of each. */
function detailsBlock(report, open) {
    if (open.length === 0)
        return NOTHING;
    return folded("Reasons, past fixes and sizes", {
        before: [],
        rows: open.map((fn, i) => (0,_markdown_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .detailsOf */ .cz)(report, fn, i + 1)),
        after: [],
        more: (n) => `The reasons of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(n, "function")} did not fit here: see the JSON report.`,
    });
}
/** Everything scored that is not in the open table, in rank order; folded unless there is no open table. */
function othersBlock(report, open) {
    const shown = new Set(open);
    const rest = report.functions.filter((fn) => !shown.has(fn));
    if (rest.length === 0)
        return NOTHING;
    const unlisted = Math.max(0, report.totals.functions - report.functions.length);
    const rows = rest.slice(0, FOLDED_ROWS).map((fn) => (0,_markdown_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .otherRow */ .Xy)(report, fn));
    const block = table(_markdown_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .OTHER_HEAD */ .yW, rows, unlisted + rest.length - rows.length);
    const kind = report.command === "score" ? "other changed function" : "other function";
    return open.length === 0 ? block : folded((0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(rest.length + unlisted, kind), block);
}
/** How many more were scored, where there is no room to list them. */
function othersNote(report, open) {
    const { functions, suppressed } = report.totals;
    const rest = functions - open.length - suppressed;
    const silent = suppressed > 0 ? [`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(suppressed, "function is", "functions are")} suppressed.`] : [];
    const quiet = rest > 0 && open.length > 0
        ? [`Nothing stands out in the ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(rest, "other changed function")}.`]
        : [];
    const told = [...quiet, ...silent].join(" ");
    return told === "" ? [] : [told, ""];
}
/** Only what affects the result. */
function warningsBlock(report) {
    return noticesBlock("What limits this report", report.notices.filter((notice) => notice.level === "warning"));
}
/** Files left out, one item for each mark and reason, the most frequent mark first. */
function markedBlock(marked, fold) {
    if (marked.length === 0)
        return NOTHING;
    const items = (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .byMark */ .dM)(marked).flatMap((files) => [...(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .groupedBy */ .me)(files, ({ reason }) => reason).values()]);
    const block = {
        before: [],
        rows: items.slice(0, FOLDED_ROWS).map(_markdown_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .markedItem */ .Wv),
        after: [""],
        unlisted: Math.max(0, items.length - FOLDED_ROWS),
        more: (n) => `- … and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(n, "more reason")}: see the JSON report.`,
    };
    return fold ? folded((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlText */ .js)((0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .leftOut */ .ig)(marked)), block) : block;
}
function noticesBlock(heading, notices) {
    if (notices.length === 0)
        return NOTHING;
    return {
        before: [`**${heading}**`, ""],
        rows: notices.map((notice) => {
            const part = (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(text, NOTICE_PART);
            const facts = {
                what: part(notice.what),
                consequence: part(notice.consequence),
                cure: part(notice.cure),
            };
            return `- ${(0,_errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(facts)}`;
        }),
        after: [""],
        more: (n) => `- … and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(n, "more notice")}.`,
    };
}
/** Only flagged functions are annotated, and GitHub drops what exceeds its limits without a word. */
function annotationNote(unannotated) {
    if (unannotated <= 0)
        return [];
    const these = (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(unannotated, "flagged function has", "flagged functions have");
    return [`${these} no annotation among the changed files, which would drown in them.`, ""];
}
function meaning(report) {
    if (report.totals.functions === 0)
        return [];
    const inChange = report.command === "score";
    return [
        "<details><summary>How to read this</summary>",
        "",
        inChange
            ? `- **The order** tells ${_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .CHANGE_SCORE_MEANS */ .ff}. An edit is flagged if it is high in this order and its band is notable.`
            : "- **The order** is by fragility, highest first.",
        `- **Riskier than … %** tells ${_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .PERCENTILE_MEANS */ .hv}.${inChange ? " The two questions often have opposite answers." : ""}`,
        "- **Not claimed**: that a function has a bug. These historically needed fixes, or resemble those that did.",
        "",
        "</details>",
        "",
    ];
}
function footer(report) {
    const scored = `Scored by the ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)((0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .modelOf */ .DM)(report.model))}`;
    const compared = `compared with ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(report.totals.reference, "function")} of this repository`;
    const history = `History: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)((0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .depthOf */ .d1)(report.model.history))}`;
    // Where nothing was scored none was looked for.
    const looked = report.model.history.index !== "none" || report.model.adapter !== null;
    const adapter = looked ? ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)((0,_adapter_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .adapterOf */ .nZ)(report.model.adapter))}.` : "";
    const lora = report.model.lora === null ? "" : ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)((0,_adapter_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .loraOf */ .iE)(report.model.lora))}.`;
    return [`<sub>${_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .NOT_CLAIMED */ .wd}. ${scored}, ${compared}. ${history}.${adapter}${lora}</sub>`, ""];
}


/***/ }),

/***/ 81189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ suppressedBlock),
/* harmony export */   HN: () => (/* binding */ gateLines),
/* harmony export */   NE: () => (/* binding */ knownBy),
/* harmony export */   Ro: () => (/* binding */ peopleLines)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22811);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57458);


/** A verdict of the gate quotes three names and a reason. Characters. */
const GATE = 1200;
/** More suppressions than this are counted: the JSON report has them all. */
const SUPPRESSED = 50;
/** Whether the change may pass, where it was asked; in full only if it may not, or only because somebody says so. */
function gateLines(report) {
    const { gate } = report;
    const state = (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .gateState */ .Zl)(gate);
    if (gate === null || state === "off")
        return [];
    const why = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(gate.why, GATE);
    if (state === "passed")
        return [`<sub>${why}</sub>`, ""];
    return [`**${why}** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(gate.wouldPass ?? "", GATE)}`.trim(), ""];
}
/** Who could review what is in the table, best first, in one line. */
function peopleLines(open) {
    const people = (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .peopleWho */ .yf)(open).map(({ reviewer, functions }) => `${nameOf(reviewer)}${open.length > 1 ? ` (${functions} of ${open.length})` : ""}`);
    return people.length === 0 ? [] : [`Who knows this code: ${people.join(", ")}`, ""];
}
/** A name is told as text, an account as code: neither notifies anybody. */
function nameOf({ name, login }) {
    return login === null ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(name) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(login);
}
/** The people of one function, with what they did. */
function knownBy(fn) {
    if (fn.reviewers.length === 0)
        return [];
    return [
        `- Known by ${fn.reviewers.map((one) => `${nameOf(one)} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .whoKnows */ .b1)(one))})`).join(", ")}`,
    ];
}
/** Functions of which nobody is to be told; those that the change itself silences are the reviewer's to judge. */
function suppressedBlock(report, which) {
    const fns = report.functions.filter(({ suppressed }) => suppressed !== null && suppressed.addedByChange === (which === "by the change"));
    const rows = fns.slice(0, SUPPRESSED).map((fn) => {
        return `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(fn.name)} (${fn.band}): ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .suppressedBy */ .s2)(fn.suppressed))}`;
    });
    const title = which === "by the change" ? "This change suppresses" : "Suppressed";
    return {
        before: rows.length === 0 ? [] : [`**${title}**`, ""],
        rows,
        after: rows.length === 0 ? [] : [""],
        unlisted: Math.max(0, fns.length - SUPPRESSED),
        more: (n) => `- … and ${n} more`,
    };
}


/***/ }),

/***/ 96443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HE: () => (/* binding */ leadingRow),
/* harmony export */   Wv: () => (/* binding */ markedItem),
/* harmony export */   Xy: () => (/* binding */ otherRow),
/* harmony export */   cz: () => (/* binding */ detailsOf),
/* harmony export */   e4: () => (/* binding */ LEADING_HEAD),
/* harmony export */   nV: () => (/* binding */ CELL_NAME),
/* harmony export */   yW: () => (/* binding */ OTHER_HEAD)
/* harmony export */ });
/* unused harmony exports functionCell, linesToRead */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22811);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85915);
/* harmony import */ var _markdown_remarks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81189);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57458);




/** More ranges than this in one cell are counted, not listed: a reader starts at the first. */
const RANGES = 3;
/** Subjects longer than git's own 72-column custom, with room, say nothing more in a list. Characters. */
const SUBJECT = 100;
/** In a cell of the table, where it is only a reminder. Characters. */
const CELL_SUBJECT = 72;
/** A longer name loses its outer qualifiers, which the path tells or the details. Characters. */
const CELL_NAME = 46;
/** Of a longer path only the end is shown. Characters. */
const PATH = 120;
function linked(label, url) {
    return url === null ? label : `[${label}](${url})`;
}
/** The name, linked; below it, small, the file and the lines to read. */
function functionCell(report, fn) {
    const name = linked((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .EU)(fn.name, CELL_NAME), CELL_NAME), (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .linesUrl */ .Zc)(report, fn.path, fn));
    const fresh = (fn.status === "new" ? " · new" : "") + (fn.suppressed === null ? "" : " · suppressed");
    const added = report.command === "score" && fn.addedLines > 0 ? ` · ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(fn.addedLines)} added` : "";
    const lines = `${linesToRead(report, fn)}${added}${fresh}`;
    return `${name}<br><sub>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(fn.path, PATH, "end")}<br>${lines}</sub>`;
}
/** The changed lines, each linked; the function's own first line where no change touches it. */
function linesToRead(report, fn) {
    const ranges = fn.hunks.length > 0 ? fn.hunks : [fn];
    const word = ranges.length > 1 || ranges[0].endLine > ranges[0].startLine ? "lines" : "line";
    const shown = ranges.slice(0, RANGES).map((r) => linked((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .lineRange */ .Ap)(r), (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .linesUrl */ .Zc)(report, fn.path, r)));
    const more = ranges.length > RANGES ? `, ${ranges.length - RANGES} more` : "";
    return `${word} ${shown.join(", ")}${more}`;
}
const LEADING_HEAD = ["| Riskier than | Function | Why |", "|:--|:--|:--|"];
function leadingRow(report, fn) {
    return `| **${fragilityOf(fn)}**<br>${fn.band} | ${functionCell(report, fn)} | ${whyCell(report, fn)} |`;
}
/** On one line, however narrow the column. */
function fragilityOf(fn) {
    return (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(fn.percentile).replace(" ", "&nbsp;");
}
/** That it was fixed, and the fix that is remembered: what a reader believes. Then the top reason; without a fix, two. */
function whyCell(report, fn) {
    const reasons = [(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .firstReason */ .$l)(fn), ...fn.reasons.slice(1)].map((reason) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(reason));
    const fixed = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .fixesOf */ .jv)(fn);
    if (fixed === null)
        return reasons.slice(0, 2).join("<br>");
    const last = fn.history.lastFixes[0];
    const sha = linked((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(last.sha)), (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .commitUrl */ .Bg)(report, last.sha));
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(fixed)}: ${sha} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(last.subject, CELL_SUBJECT)}<br>${reasons[0]}`;
}
const OTHER_HEAD = ["| Riskier than | Function |", "|:--|:--|"];
function otherRow(report, fn) {
    return `| ${fragilityOf(fn)}<br>${fn.band} | ${functionCell(report, fn)} |`;
}
/** Files of a group that are named: enough to see what it is. */
const NAMED_FILES = 3;
/** Files that were left out for one reason, as one item of a list. */
function markedItem(files) {
    const [first] = files;
    const named = files.slice(0, NAMED_FILES).map(({ path }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(path, PATH, "end"));
    const more = files.length > NAMED_FILES ? ` and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(files.length - NAMED_FILES)} more` : "";
    const because = `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(first?.mark ?? "")} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(first?.reason ?? "")})`;
    return `- Left out as ${because}: ${named.join(", ")}${more}`;
}
/** One block per function inside the fold: reasons, past, size. Ends with an empty line. */
function detailsOf(report, fn, rank) {
    const fixes = fn.history.lastFixes.map((fix) => {
        const sha = linked((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(fix.sha)), (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .commitUrl */ .Bg)(report, fix.sha));
        return `  - ${sha} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd)(fix.date))} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(fix.subject, SUBJECT)}`;
    });
    const added = report.command === "score" ? `, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(fn.addedLines, "line")} added` : "";
    return [
        `**${rank}. ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(fn.name)}** (${fn.band}${added})`,
        "",
        ...fn.reasons.map((reason) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(reason)}`),
        ...(fixes.length > 0 ? [`- Last fixes of this function:`, ...fixes] : []),
        `- History: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .pastOf */ .CM)(fn))}`,
        `- Size: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeOf */ .$d)(fn)}`,
        ...(0,_markdown_remarks_js__WEBPACK_IMPORTED_MODULE_1__/* .knownBy */ .NE)(fn),
        "",
    ].join("\n");
}


/***/ }),

/***/ 96593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ renderMarkdown)
/* harmony export */ });
/* harmony import */ var _byte_budget_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7926);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88524);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22811);
/* harmony import */ var _markdown_remarks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81189);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57458);





/**
 * The job summary as GitHub-flavoured Markdown: the verdict, the functions to look at, then everything
 * else folded; a verdict and one fold if nothing stands out. At most `maxBytes` bytes, well-formed at any size.
 */
function renderMarkdown(report, options = {}) {
    const { maxBytes = 900 * 1024, limit = 10, unannotated = 0 } = options;
    const open = (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .leading */ .R4)(report).slice(0, limit);
    const quiet = open.length === 0;
    const warned = report.notices.filter((notice) => notice.level === "warning");
    const informed = report.notices.filter((notice) => notice.level === "info");
    // Space is given away in order of importance, which is not the order on the page.
    const { take, takeFitting } = (0,_byte_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .spending */ .XD)(maxBytes);
    const head = take([`### Defect risk: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .verdict */ .WJ)(report)}`, ""]);
    const gate = take((0,_markdown_remarks_js__WEBPACK_IMPORTED_MODULE_2__/* .gateLines */ .HN)(report));
    const cover = quiet ? take([`<details><summary>${handle(report)}</summary>`, "", "</details>", ""]) : [];
    const foot = take((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .footer */ .qr)(report));
    const table = takeFitting((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .leadingBlock */ .OZ)(report, open));
    const silenced = takeFitting((0,_markdown_remarks_js__WEBPACK_IMPORTED_MODULE_2__/* .suppressedBlock */ .CY)(report, "by the change"));
    const people = take((0,_markdown_remarks_js__WEBPACK_IMPORTED_MODULE_2__/* .peopleLines */ .Ro)(open));
    const warnings = takeFitting((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .noticesBlock */ .xB)("What limits this report", quiet ? warned : [...warned, ...informed]));
    const note = take((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .annotationNote */ .IN)(unannotated));
    const details = takeFitting((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .detailsBlock */ .g4)(report, open));
    const others = takeFitting((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .othersBlock */ .Tu)(report, open));
    const standing = takeFitting((0,_markdown_remarks_js__WEBPACK_IMPORTED_MODULE_2__/* .suppressedBlock */ .CY)(report, "before"));
    const marked = takeFitting((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .markedBlock */ .Ae)(report.marked, !quiet));
    const asides = takeFitting((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .noticesBlock */ .xB)("Worth knowing", quiet ? informed : []));
    const guide = take((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .meaning */ .ak)(report));
    const page = quiet
        ? [
            ...head,
            ...gate,
            ...silenced,
            ...warnings,
            ...cover.slice(0, 2),
            ...others,
            ...standing,
            ...marked,
            ...asides,
            ...guide,
            ...foot,
            ...cover.slice(2),
        ]
        : [
            ...head,
            ...gate,
            ...table,
            ...people,
            ...note,
            ...silenced,
            ...details,
            ...others,
            ...standing,
            ...marked,
            ...warnings,
            ...asides,
            ...guide,
            ...foot,
        ];
    return page.join("\n").trimEnd().concat("\n");
}
/** The one line under a quiet verdict. */
function handle(report) {
    const scored = report.totals.functions === 0 ? [] : [`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(report.totals.functions, "function")} scored`];
    const left = report.marked.length === 0 ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlText */ .js)((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .leftOut */ .ig)(report.marked))];
    return [...scored, ...left].join(", ") || "What was looked at";
}


/***/ }),

/***/ 27461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lm: () => (/* binding */ notice),
  Qh: () => (/* binding */ reportSchema),
  CZ: () => (/* binding */ schemaVersion),
  z6: () => (/* binding */ tool)
});

// UNUSED EXPORTS: jsonSchemaOf, reportJsonSchema

// EXTERNAL MODULE: ../../../node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(66944);
// EXTERNAL MODULE: ./scoring/bands.js
var bands = __webpack_require__(87745);
// EXTERNAL MODULE: ./scoring/gate.js
var gate = __webpack_require__(74774);
// EXTERNAL MODULE: ./report/function-schema.js
var function_schema = __webpack_require__(97366);
;// CONCATENATED MODULE: ./report/adapter-schema.js


/* The part of the published shape (report-schema.ts) that describes an adapter. */
const estimate = (description) => schemas/* strictObject */.rej({
    value: schemas/* number */.aig().describe("The mean over the test windows."),
    low: schemas/* number */.aig().nullable().describe("Lower end of the 95 % interval; null where none was drawn."),
    high: schemas/* number */.aig().nullable().describe("Upper end of the 95 % interval; null where none was drawn."),
})
    .nullable()
    .describe(`${description}; null where it is not defined.`);
const row = (description) => schemas/* strictObject */.rej({
    aucAny: estimate("AUC against any fix"),
    aucNarrow: estimate("AUC against fixes of at most three functions"),
    lift5: estimate("Precision among the first 5 % over the prevalence"),
})
    .describe(description);
const tested = {
    windows: (0,function_schema/* amount */.vj)("Test windows, later than what the weight was chosen on."),
    functions: (0,function_schema/* amount */.vj)("Functions of the newest of them."),
    prevalence: schemas/* number */.aig().min(0).max(1).describe("Share of those that were fixed."),
};
const rows = {
    blend: row("The baseline with the adapter."),
    baseline: row("The baseline alone."),
    linesOfCode: row("Lines of code alone."),
};
const holdout = schemas/* strictObject */.rej({
    ...tested,
    rows: schemas/* strictObject */.rej(rows).describe("How each ordered the functions, on the same windows."),
})
    .describe("How the adapter did forward in time.");
const common = {
    commit: (0,function_schema/* text */.Qq)(`The commit it was trained up to: ${function_schema/* sha */.hW}.`),
    cutoff: (0,function_schema/* text */.Qq)("ISO 8601 date of that commit."),
    created: (0,function_schema/* text */.Qq)("ISO 8601 date and time at which it was made."),
    ageDays: (0,function_schema/* amount */.vj)("Whole days from then to this run."),
    trainedOn: (0,function_schema/* amount */.vj)("Functions it was fitted on."),
    weight: schemas/* number */.aig().min(0).describe("Its weight beside what is blended without it; 0: it did not help."),
    used: schemas/* boolean */.zMY().describe("Whether the scores hold it."),
};
const adapterCard = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("tabular").describe("tabular: a linear model over the terms of a function's text."),
    ...common,
    holdout: holdout.nullable().describe("Null where no window could be tested."),
})
    .describe("What was learned from this repository's own past fixes.");
const loraHoldout = schemas/* strictObject */.rej({
    ...tested,
    seeds: (0,function_schema/* amount */.vj)("Training runs whose mean the rows with the adapter are."),
    rows: schemas/* strictObject */.rej({
        ...rows,
        without: row("The best blend without the LoRA adapter."),
        lora: row("The LoRA adapter alone."),
        zeroShot: row("Its base model without any training."),
    })
        .describe("How each ordered the functions, on the same window."),
})
    .describe("How the adapter did forward in time.");
const loraCard = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("lora").describe("lora: a language model for code, fine-tuned on this repository."),
    ...common,
    base: schemas/* strictObject */.rej({ id: (0,function_schema/* text */.Qq)("OWNER/NAME on its hub."), revision: (0,function_schema/* text */.Qq)("The commit there.") })
        .describe("The base model it was trained on."),
    ranOn: schemas/* string */.YjP().nullable().describe("What computed its values; null if none were computed."),
    truncated: (0,function_schema/* amount */.vj)("Functions that were longer than it may read, and lost their middle."),
    holdout: loraHoldout.nullable().describe("Null where no window could be tested."),
})
    .describe("The LoRA adapter, learned from this repository's own past fixes.");

;// CONCATENATED MODULE: ./report/report-schema.js





/*
 * The published shape of a report, from which schema/report.schema.json is generated. It says the same
 * as the interface in report.ts; tests hold the two, and the committed file, equal.
 */
const tool = schemas/* strictObject */.rej({
    name: schemas/* literal */.euz("defect-risk").describe("Always this."),
    version: (0,function_schema/* text */.Qq)("Version of the tool."),
})
    .describe("What wrote the report.");
const schemaVersion = schemas/* literal */.euz(1)
    .describe("Version of this shape; it changes only with an incompatible change.");
const markedFile = schemas/* strictObject */.rej({
    path: (0,function_schema/* text */.Qq)("Path from the repository's root, with forward slashes."),
    mark: (0,function_schema/* text */.Qq)("One of: generated, vendored, minified, test, too-large, unsupported, binary, submodule, deleted, unreadable, excluded."),
    reason: (0,function_schema/* text */.Qq)("The evidence for the mark."),
})
    .describe("A file left out of the ranking.");
const notice = schemas/* strictObject */.rej({
    code: (0,function_schema/* text */.Qq)('Stable, kebab-case, e.g. "shallow-clone".'),
    level: schemas/* enum */.k5n(["info", "warning"]).describe("A warning affects the result; an info does not."),
    what: (0,function_schema/* text */.Qq)("What was skipped or degraded."),
    consequence: (0,function_schema/* text */.Qq)("What it means for the result."),
    cure: (0,function_schema/* text */.Qq)("What the reader can do about it."),
})
    .describe("Something was skipped or degraded.");
const report_schema_gate = schemas/* strictObject */.rej({
    failOn: schemas/* enum */.k5n(gate/* FAIL_ON */.d$).describe("What fails the job; paths may have rules of their own."),
    passed: schemas/* boolean */.zMY().describe("Whether the job may pass."),
    why: (0,function_schema/* text */.Qq)("The verdict in a sentence."),
    wouldPass: schemas/* string */.YjP().nullable().describe("What would make it pass; null if it does."),
    failing: schemas/* array */.YOg(schemas/* strictObject */.rej({
        path: (0,function_schema/* text */.Qq)("Path of the function's file."),
        name: (0,function_schema/* text */.Qq)("The function's qualified name."),
        band: schemas/* enum */.k5n(bands/* BANDS */.ZN).describe("The function's band."),
    })
        .describe("A function that fails the gate."))
        .describe("All functions that fail it, accepted or not."),
    accepted: schemas/* strictObject */.rej({
        by: schemas/* literal */.euz("label").describe("Always this."),
        label: (0,function_schema/* text */.Qq)("The label of the pull request."),
    })
        .nullable()
        .describe("Who let it pass all the same; null if nobody did, or nobody had to."),
})
    .describe("The gate's verdict.");
const totals = schemas/* strictObject */.rej({
    files: (0,function_schema/* amount */.vj)("Files the change touches; for rank, source files read."),
    functions: (0,function_schema/* amount */.vj)("Functions scored, before any limit."),
    flagged: (0,function_schema/* amount */.vj)("Flagged functions, before any limit."),
    suppressed: (0,function_schema/* amount */.vj)("Suppressed functions, before any limit."),
    byBand: schemas/* strictObject */.rej({
        critical: (0,function_schema/* amount */.vj)("Functions in this band."),
        high: (0,function_schema/* amount */.vj)("Functions in this band."),
        elevated: (0,function_schema/* amount */.vj)("Functions in this band."),
        normal: (0,function_schema/* amount */.vj)("Functions in this band."),
    })
        .describe("Functions scored, by band, without suppressed ones."),
    reference: (0,function_schema/* amount */.vj)("Functions of the repository the percentiles compare with."),
})
    .describe("Counts over the whole run, before any limit.");
const model = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(["baseline", "blend"])
        .describe("Which score this is; blend: it holds what an adapter learned from this repository's past."),
    featureTable: schemas/* int */.Whr().min(1).describe("Version of the feature table."),
    weights: (0,function_schema/* text */.Qq)("Version of the published weights."),
    adapter: adapterCard.nullable().describe("The adapter that was found; null if none was."),
    lora: loraCard.nullable().describe("The LoRA adapter beside it; null if none was found or asked for."),
    history: schemas/* strictObject */.rej({
        commit: schemas/* string */.YjP()
            .nullable()
            .describe("The commit up to which history was read; null without history."),
        commits: (0,function_schema/* amount */.vj)("Commits read."),
        since: schemas/* string */.YjP()
            .nullable()
            .describe("ISO 8601 date of the oldest commit read; null without history."),
        index: schemas/* enum */.k5n(["cold", "updated", "warm", "none"])
            .describe("Built in this run, restored and brought up to date, restored as it was, or absent."),
    })
        .describe("How much history the score rests on."),
})
    .describe("What produced the scores.");
const reportSchema = schemas/* strictObject */.rej({
    schemaVersion,
    tool,
    command: schemas/* enum */.k5n(["score", "rank", "explain"]).describe("The command that was run."),
    repository: (0,function_schema/* text */.Qq)("Name of the repository as a person knows it."),
    webUrl: schemas/* string */.YjP()
        .nullable()
        .describe("Web address of the repository, without a trailing slash; null if unknown."),
    base: schemas/* string */.YjP().nullable().describe(`The merge base's ${function_schema/* sha */.hW}; null outside a change.`),
    head: schemas/* string */.YjP()
        .nullable()
        .describe(`The ${function_schema/* sha */.hW} that was scored; null for the working tree or a bare diff.`),
    generatedAt: (0,function_schema/* text */.Qq)("ISO 8601 date and time of the run."),
    functions: schemas/* array */.YOg(function_schema/* reportFunction */.T_)
        .describe("In rank order: inside a change by change score, otherwise by percentile, highest first."),
    marked: schemas/* array */.YOg(markedFile).describe("Files left out of the ranking, each with the reason."),
    notices: schemas/* array */.YOg(notice).describe("What was skipped or degraded; never silent."),
    totals,
    gate: report_schema_gate.nullable().describe("Whether the change may pass; null outside a change."),
    model,
})
    .describe("Functions of a repository or of a change, ranked by defect risk within their own repository.");
/** The JSON Schema (2020-12) that is committed as schema/report.schema.json. */
function reportJsonSchema() {
    return jsonSchemaOf(reportSchema, "defect-risk report");
}
/** The JSON Schema (2020-12) of a published shape. */
function jsonSchemaOf(shape, title) {
    const schema = z.toJSONSchema(shape, {
        override: ({ jsonSchema }) => {
            // zod writes JavaScript's own limit into every integer; it says nothing about a report.
            if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER)
                delete jsonSchema.maximum;
        },
    });
    const { $schema, ...rest } = schema;
    return { $schema, title, ...rest };
}


/***/ }),

/***/ 57458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   $l: () => (/* binding */ firstReason),
/* harmony export */   Ap: () => (/* binding */ lineRange),
/* harmony export */   CM: () => (/* binding */ pastOf),
/* harmony export */   DM: () => (/* binding */ modelOf),
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   N_: () => (/* binding */ riskierThan),
/* harmony export */   R4: () => (/* binding */ leading),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   Zl: () => (/* binding */ gateState),
/* harmony export */   b1: () => (/* binding */ whoKnows),
/* harmony export */   d1: () => (/* binding */ depthOf),
/* harmony export */   dM: () => (/* binding */ byMark),
/* harmony export */   ff: () => (/* binding */ CHANGE_SCORE_MEANS),
/* harmony export */   hv: () => (/* binding */ PERCENTILE_MEANS),
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   jv: () => (/* binding */ fixesOf),
/* harmony export */   mE: () => (/* binding */ topReason),
/* harmony export */   me: () => (/* binding */ groupedBy),
/* harmony export */   s2: () => (/* binding */ suppressedBy),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   wd: () => (/* binding */ NOT_CLAIMED),
/* harmony export */   yf: () => (/* binding */ peopleWho),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/*
 * The words all renderings share. Nothing here quotes the repository, so nothing here needs escaping,
 * with the exceptions that say so.
 */
/** "1 function", "8,612 functions"; irregular plurals are passed in. */
function count(n, one, many = `${one}s`) {
    return `${grouped(n)} ${n === 1 ? one : many}`;
}
function grouped(n) {
    return n.toLocaleString("en-US");
}
/** Rounded down, so that no claim is larger than the number: 99.97 is told as "99.9 %", 96.99 as "96 %". */
function percent(percentile) {
    const told = percentile >= 99 ? Math.floor(percentile * 10) / 10 : Math.floor(percentile);
    return `${told} %`;
}
function riskierThan(fn) {
    return `riskier than ${percent(fn.percentile)} of this repository's functions`;
}
/** The functions a reader should see first: the flagged ones of a change, otherwise all that were asked for. */
function leading(report) {
    return report.command === "score" ? report.functions.filter((fn) => fn.flagged) : report.functions;
}
/** The one sentence that answers the reader's question. */
function verdict(report) {
    const { functions, flagged, files } = report.totals;
    if (report.command === "explain")
        return `${count(functions, "function")} explained`;
    if (report.command === "rank") {
        const shown = report.functions.length;
        if (functions === 0)
            return "Nothing to rank: no function was found in a supported language";
        return shown < functions
            ? `The ${grouped(shown)} riskiest of ${count(functions, "function")}`
            : `${count(functions, "function")}, the riskiest first`;
    }
    if (files === 0)
        return "Nothing to rank: the change touches no file";
    if (functions === 0)
        return `Nothing to rank: the change touches no function that can be scored`;
    if (flagged === 0)
        return `Nothing stands out in ${count(functions, "changed function")}`;
    if (functions === 1)
        return "The one changed function deserves a closer look";
    return `${grouped(flagged)} of ${grouped(functions)} changed functions deserve${flagged === 1 ? "s" : ""} a closer look`;
}
/** Why this one is here, in one line: that it needed fixes, if it did, and the top reason. Quotes the report: escape it. */
function topReason(fn) {
    const reason = firstReason(fn);
    const fixed = fixesOf(fn);
    return fixed === null ? reason : `${fixed}; ${reason}`;
}
/** The reason that weighs most. Quotes the report: escape it. */
function firstReason(fn) {
    return fn.reasons[0] ?? "no single reason: many small ones add up";
}
/** "fixed 9 times, last on 2026-10-28"; null for a function without a fix. Quotes a date: escape it. */
function fixesOf({ history }) {
    const { fixes, lastFixes } = history;
    const [last] = lastFixes;
    if (last === undefined)
        return null;
    const times = fixes <= 1 ? "once" : fixes === 2 ? "twice" : `${grouped(fixes)} times`;
    return `fixed ${times}, last on ${day(last.date)}`;
}
/** Where one qualifier of a name ends and the next begins: `a.b`, `A::B#c`, `f.<callback of g>`. */
const QUALIFIER = /(?:\.|::|#)(?![^<]*>)/;
/**
 * A long qualified name with as few of its outer qualifiers as `max` characters take; it is less qualified
 * then, and whole. One that is still too long is cut where it is shown.
 */
function shortName(name, max) {
    let short = name.slice(-4 * max);
    while (short.length > max) {
        const found = QUALIFIER.exec(short);
        if (found === null || found.index + found[0].length >= short.length)
            break;
        short = short.slice(found.index + found[0].length);
    }
    return short.length <= max ? short : name;
}
/** "712–719", "731". */
function lineRange(lines) {
    return lines.endLine > lines.startLine ? `${lines.startLine}–${lines.endLine}` : `${lines.startLine}`;
}
/** ISO day of a date or a date and time. Quotes the report: escape it. */
function day(iso) {
    return iso.slice(0, 10);
}
/** What is known of the function's past, as a sentence. Quotes a date: escape it. */
function pastOf(fn) {
    const { touches, fixes, authors, lastTouched } = fn.history;
    if (touches === 0) {
        return fn.status === "new"
            ? "new in this change, no history of its own: its structure and its file's history carry the score"
            : "no change of it was found in the history read";
    }
    const last = lastTouched === null ? "" : `, last on ${day(lastTouched)}`;
    const repaired = fixes === 0 ? "no fix" : count(fixes, "fix", "fixes");
    return `${count(touches, "change")} (${repaired}) by ${count(authors, "author")}${last}`;
}
function sizeOf(fn) {
    const m = fn.metrics;
    return [
        count(m.linesOfCode, "line of code", "lines of code"),
        `cyclomatic complexity ${m.cyclomaticComplexity}`,
        `cognitive complexity ${m.cognitiveComplexity}`,
        `nesting ${m.nestingDepth}`,
        count(m.parameters, "parameter"),
        `calls ${count(m.fanOut, "function")}`,
    ].join(", ");
}
/** Which score this is. Quotes the weights' name: escape it. */
function modelOf({ kind, featureTable, weights }) {
    const baseline = `published baseline (feature table ${featureTable}, weights ${weights})`;
    return kind === "blend" ? `${baseline} and an adapter learned from this repository's past fixes` : baseline;
}
const INDEX = {
    cold: "index built in this run",
    updated: "index restored and updated",
    warm: "index restored",
    none: "no index",
};
/** How deep the history goes that the score rests on. Quotes the report: escape it. */
function depthOf(history) {
    if (history.index === "none" || history.commits === 0)
        return "none read";
    const since = history.since === null ? "" : ` since ${day(history.since)}`;
    const to = history.commit === null ? "" : ` up to ${history.commit.slice(0, 7)}`;
    return `${count(history.commits, "commit")}${since}${to}, ${INDEX[history.index]}`;
}
/** There are eleven marks (report.ts). */
const MARKS = 12;
/** "3 files left out (2 test, 1 vendored)", which alone often answers the question. Quotes the marks: escape it. */
function leftOut(marked) {
    const counts = byMark(marked).map((files) => `${grouped(files.length)} ${files[0]?.mark ?? ""}`);
    return `${count(marked.length, "file")} left out (${counts.slice(0, MARKS).join(", ")})`;
}
/** Files grouped by mark, the most frequent mark first. */
function byMark(marked) {
    return [...groupedBy(marked, ({ mark }) => mark).values()].sort((a, b) => b.length - a.length);
}
/** In the order in which the keys appear. */
function groupedBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(keyOf(item));
        if (group === undefined)
            groups.set(keyOf(item), [item]);
        else
            group.push(item);
    }
    return groups;
}
/** What the gate says, in a word; off: it was not asked. */
function gateState(gate) {
    if (gate === null)
        return "off";
    if (!gate.passed)
        return "failed";
    if (gate.accepted !== null)
        return "accepted";
    return gate.failOn === "never" ? "off" : "passed";
}
/** Why nobody is told of a function. Quotes the reason: escape it. */
function suppressedBy({ by, reason, expires }) {
    const where = by === "comment" ? "a comment at it" : `the configuration until ${expires ?? "further notice"}`;
    return `${reason} (${where})`;
}
/** People of a whole table, who know most of it first; at most three. */
function peopleWho(functions) {
    const known = groupedBy(functions.flatMap((fn) => fn.reviewers), ({ login, name }) => `${login ?? ""}\0${name}`);
    return [...known.values()]
        .map((each) => ({ reviewer: each[0], functions: each.length }))
        .sort((a, b) => b.functions - a.functions)
        .slice(0, PEOPLE);
}
/** More names are no help to who picks one. */
const PEOPLE = 3;
/** "12 changes of it, last on 2026-08-30, code owner". Quotes a date: escape it. */
function whoKnows({ touches, of, last, owner }) {
    const where = of === "function" ? "of it" : "of its file";
    return `${count(touches, "change")} ${where}, last on ${day(last)}${owner ? ", code owner" : ""}`;
}
/** What the tool never claims (design). */
const NOT_CLAIMED = "Ranks what historically needs fixes, which is not to say that there is a bug";
/** The question that the change score answers (science: "inside one change there are two questions"). */
const CHANGE_SCORE_MEANS = "which of these edits is likely to need repair. It grows with the lines added in a function and with the function's own fragility";
const PERCENTILE_MEANS = "how fragile the function itself is: the share of this repository's functions with a lower score, from structure and history, whatever this change does to it";


/***/ }),

/***/ 18977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MU: () => (/* binding */ MASKS),
/* harmony export */   it: () => (/* binding */ cutMiddle),
/* harmony export */   nE: () => (/* binding */ TEMPLATE),
/* harmony export */   nQ: () => (/* binding */ renderPrompt),
/* harmony export */   tv: () => (/* binding */ templateHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** model/defect_risk_model/contract/prompt.json; a test holds the two equal. dist/ has no model/ to read. */
const TEMPLATE = {
    version: 1,
    prefix: "Language: {language}\nPath: {path}\nCode:\n",
    suffix: "\n\nHow often this function needs a fix, from 0 (never) to 9 (most often): ",
    hiddenPath: "(hidden)",
    hiddenSource: "(hidden)",
    maxPathCharacters: 120,
    maxTextCharacters: 200_000,
};
/** What the model is not shown. */
const MASKS = ["none", "path", "source"];
/** SHA-256 of the fields in their order as compact JSON: what a manifest pins. */
function templateHash(template = TEMPLATE) {
    const { version, prefix, suffix, hiddenPath, hiddenSource, maxPathCharacters, maxTextCharacters } = template;
    const fields = [version, prefix, suffix, hiddenPath, hiddenSource, maxPathCharacters, maxTextCharacters];
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(fields)).digest("hex");
}
function renderPrompt({ language, path, text }, mask, template = TEMPLATE) {
    const shown = mask === "path" ? template.hiddenPath : pathLine(path, template.maxPathCharacters);
    const { body, cut } = mask === "source"
        ? { body: template.hiddenSource, cut: false }
        : bodyOf(text, template.maxTextCharacters);
    // One pass, so that a path that holds "{language}" is not filled in.
    const prefix = template.prefix.replace(/\{(language|path)\}/g, (_, name) => name === "path" ? shown : language);
    return { prefix, body, suffix: template.suffix, cut };
}
/** C0, DEL, C1 and the two Unicode line ends: a path must stay on its line. */
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;
/** In a regular expression of code points, only those without their other half. */
const LONE_SURROGATE = /\p{Surrogate}/gu;
function pathLine(path, limit) {
    const line = path.replace(LONE_SURROGATE, "\ufffd").replace(CONTROL, "?");
    return line.length <= limit ? line : Array.from(line).slice(-limit).join("");
}
/** Line ends as \n, none at the end, no lone surrogate; far too long a text loses its middle. */
function bodyOf(text, limit) {
    const whole = text.replace(LONE_SURROGATE, "\ufffd").replace(/\r\n?/g, "\n");
    let end = whole.length;
    while (whole[end - 1] === "\n")
        end--;
    const body = whole.slice(0, end);
    const points = body.length <= limit ? null : Array.from(body);
    if (points === null || points.length <= limit)
        return { body, cut: false };
    return { body: cutMiddle(points, limit).join(""), cut: true };
}
/** The first 75 % and the last 25 % of the budget: enough of the end to see what is returned. */
function cutMiddle(items, budget) {
    if (items.length <= budget)
        return items;
    const head = Math.floor((budget * 3) / 4);
    return [...items.slice(0, head), ...items.slice(items.length - (budget - head))];
}


/***/ }),

/***/ 87745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ bandOf),
/* harmony export */   Z6: () => (/* binding */ DEFAULT_BANDS),
/* harmony export */   ZN: () => (/* binding */ BANDS),
/* harmony export */   dI: () => (/* binding */ thresholdsWith)
/* harmony export */ });
/** design: the top 1 %, 5 % and 15 % of a repository's functions. */
const DEFAULT_BANDS = { critical: 99, high: 95, elevated: 85 };
/** Thresholds with some of them given anew. */
function thresholdsWith(thresholds, given = {}) {
    const { critical, high, elevated } = thresholds;
    return {
        critical: given.critical ?? critical,
        high: given.high ?? high,
        elevated: given.elevated ?? elevated,
    };
}
const BANDS = ["critical", "high", "elevated", "normal"];
function bandOf(percentile, thresholds = DEFAULT_BANDS) {
    if (percentile >= thresholds.critical)
        return "critical";
    if (percentile >= thresholds.high)
        return "high";
    if (percentile >= thresholds.elevated)
        return "elevated";
    return "normal";
}


/***/ }),

/***/ 74774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ few),
/* harmony export */   I9: () => (/* binding */ gateFailure),
/* harmony export */   c: () => (/* binding */ ACCEPTING_LABEL),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   lr: () => (/* binding */ gateVerdict)
/* harmony export */ });
/** From the weakest to the strictest. */
const FAIL_ON = ["never", "new-critical", "critical", "high"];
/** The label with which somebody who may label a pull request takes its risk upon them. */
const ACCEPTING_LABEL = "risk-accepted";
/**
 * Whether a change may pass. Only functions to which it adds code count, and none that is suppressed: a gate
 * that a deletion or a comment can fail teaches people to ignore it.
 */
function gateVerdict(functions, rules) {
    const { failOn, failOnOf, strictest, accepted } = rules;
    const failing = functions.filter((f) => f.suppressed === null && f.addedLines > 0 && fails(f, failOnOf(f.path)));
    const weakenings = strictest === "never" ? [] : rules.weakenings;
    const failed = failing.length > 0 || weakenings.length > 0;
    const common = {
        failOn,
        failing: failing.map(({ path, name, band }) => ({ path, name, band })),
        accepted: failed ? accepted : null,
    };
    if (!failed) {
        const why = strictest === "never"
            ? "The gate is off: fail-on is never."
            : `The gate fail-on: ${levelsOf(strictest === failOn ? [failOn] : [failOn, strictest])} passed.`;
        return { ...common, passed: true, why, wouldPass: null };
    }
    const levels = FAIL_ON.filter((level) => failing.some(({ path }) => failOnOf(path) === level));
    const why = [
        failing.length > 0 ? `The gate fail-on: ${levelsOf(levels)} failed for ${named(failing)}.` : "",
        weakenings.length > 0
            ? `The change weakens the gate's rules without a new reason (${few(weakenings)}).`
            : "",
    ];
    const verdict = why.filter((part) => part !== "").join(" ");
    if (accepted !== null) {
        const who = `The label ${accepted.label} accepts it.`;
        return { ...common, passed: true, why: `${verdict} ${who}`, wouldPass: null };
    }
    return {
        ...common,
        passed: false,
        why: verdict,
        wouldPass: cures(failing.length > 0, weakenings.length > 0),
    };
}
/** What the job's log says of a gate that fails; null for one that does not. */
function gateFailure({ passed, why, wouldPass }) {
    return passed ? null : `${why} ${wouldPass ?? ""}`.trim();
}
function fails({ band, status }, failOn) {
    if (failOn === "never" || (failOn === "new-critical" && status !== "new"))
        return false;
    return band === "critical" || (failOn === "high" && band === "high");
}
/** More clauses than these are counted. */
const MOST_TOLD = 5;
function few(clauses) {
    const more = clauses.length > MOST_TOLD ? `; and ${clauses.length - MOST_TOLD} more` : "";
    return clauses.slice(0, MOST_TOLD).join("; ") + more;
}
function levelsOf(levels) {
    return levels.join(" and ");
}
function named(failing) {
    const names = failing
        .slice(0, 3)
        .map(({ name }) => name)
        .join(", ");
    const more = failing.length > 3 ? ` and ${failing.length - 3} more` : "";
    return `${failing.length} function${failing.length === 1 ? "" : "s"} (${names}${more})`;
}
function cures(functions, weakenings) {
    const reason = "the configuration file says why, in a gate.reason that it did not have before";
    const each = [
        ...(functions
            ? ["the change adds no code to them", "each has a comment `defect-risk-ignore: reason`"]
            : []),
        ...(weakenings && !functions ? [reason] : []),
    ].join(", or ");
    const both = functions && weakenings ? `${each}; and ${reason}` : each;
    return `It passes when ${both}; with the label ${ACCEPTING_LABEL} on the pull request; or with fail-on: never.`;
}


/***/ })

};
