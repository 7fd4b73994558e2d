export const id = 3657;
export const ids = [3657];
export const modules = {

/***/ 4283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ patternProblem),
/* harmony export */   MH: () => (/* binding */ nameMatcher),
/* harmony export */   kZ: () => (/* binding */ pathMatcher),
/* harmony export */   rH: () => (/* binding */ nameProblem)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92796);

/** Characters; longer than any path that somebody writes down. */
const LONGEST = 300;
/**
 * Each wildcard multiplies the ways in which a pattern can fail to match: with eight of them
 * `picomatch("*a*a*a*a*a*a*a*b")("a".repeat(60))` takes half a minute.
 */
const MOST_STARS = 3;
const MOST_GLOBSTARS = 3;
/** Why a text cannot be a pattern of paths, with what to write instead; null if it can. */
function patternProblem(pattern) {
    if (globOf(pattern) === "")
        return "a pattern such as packages/legacy/**";
    if (pattern.length > LONGEST)
        return `a pattern of at most ${LONGEST} characters`;
    if (pattern.startsWith("!"))
        return "a pattern without “!”: what must stay is named under paths, with exclude: false";
    if (pattern.startsWith("/"))
        return "a path from the repository's root, without a slash in front";
    if (pattern.includes("\\"))
        return "a pattern with forward slashes only";
    const parts = pattern.split("/");
    if (parts.includes(".."))
        return "a path inside the repository, without “..”";
    const stars = (part) => part.match(/\*+/g)?.length ?? 0;
    if (parts.some((part) => part !== "**" && stars(part) > MOST_STARS))
        return `a pattern with at most ${MOST_STARS} “*” between two slashes`;
    if (parts.filter((part) => part === "**").length > MOST_GLOBSTARS)
        return `a pattern with at most ${MOST_GLOBSTARS} “**”`;
    return picomatch__WEBPACK_IMPORTED_MODULE_0__.makeRe(globOf(pattern), OPTIONS).source === NOTHING
        ? "a pattern whose brackets and braces are closed"
        : null;
}
/**
 * Extended globs can backtrack without bound, and negation reads like its opposite. A line break is a letter of
 * a name like others: no file may slip through by it.
 */
const OPTIONS = { dot: true, noextglob: true, nonegate: true, flags: "s" };
/** What picomatch makes of a pattern that it cannot read. */
const NOTHING = "$^";
/**
 * The first of the patterns that a path matches, or null. Paths are git's: from the root, with forward
 * slashes. `*` stays within a folder, `**` does not; dots are letters like others. A pattern that names a
 * folder holds for all that is in it.
 */
function pathMatcher(patterns) {
    const tests = patterns.map((pattern) => {
        const glob = globOf(pattern);
        const [exact, inside] = [picomatch__WEBPACK_IMPORTED_MODULE_0__(glob, OPTIONS), picomatch__WEBPACK_IMPORTED_MODULE_0__(`${glob}/**`, OPTIONS)];
        return { pattern, matches: (path) => exact(path) || inside(path) };
    });
    return (path) => tests.find(({ matches }) => matches(path))?.pattern ?? null;
}
function globOf(pattern) {
    return pattern
        .trim()
        .replace(/^(?:\.\/)+/, "")
        .replace(/\/+$/, "");
}
/** A test of a function's qualified name: all of it, `*` for any run of characters. */
function nameMatcher(pattern) {
    const parts = pattern
        .trim()
        .split(/\*+/)
        .map((part) => part.replace(/[^\w\s]/g, "\\$&"));
    const whole = new RegExp(`^${parts.join("[^]*")}$`);
    return (name) => whole.test(name);
}
/** As patternProblem(), for names of functions. */
function nameProblem(pattern) {
    if (pattern.trim() === "")
        return "a function's name as the report shows it, such as Cart.total or Cart.*";
    if (pattern.length > LONGEST)
        return `a name of at most ${LONGEST} characters`;
    const stars = pattern.match(/\*+/g)?.length ?? 0;
    return stars > MOST_STARS ? `a name with at most ${MOST_STARS} “*”` : null;
}


/***/ }),

/***/ 33657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rulesOf: () => (/* binding */ rulesOf),
/* harmony export */   withFile: () => (/* binding */ withFile)
/* harmony export */ });
/* harmony import */ var _functions_languages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87737);
/* harmony import */ var _labels_compile_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33742);
/* harmony import */ var _labels_label_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62223);
/* harmony import */ var _scoring_bands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87745);
/* harmony import */ var _scoring_gate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74774);
/* harmony import */ var _path_patterns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4283);






function rulesOf(file, { config, name, today }) {
    const paths = (file.paths ?? []).map((entry) => ({ ...entry, matches: (0,_path_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .pathMatcher */ .kZ)(entry.match) }));
    const known = new Map();
    /** The entries for a path, the one that decides last. */
    const entriesOf = (path) => {
        const entries = known.get(path) ?? paths.filter(({ matches }) => matches(path) !== null);
        known.set(path, entries);
        return entries;
    };
    const suppressions = (file.suppressions ?? []).map((given) => {
        const [inPath, named] = [(0,_path_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .pathMatcher */ .kZ)(given.path), (0,_path_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .nameMatcher */ .MH)(given.function ?? "*")];
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
        bandsOf: (path) => entriesOf(path).reduce((bands, entry) => (0,_scoring_bands_js__WEBPACK_IMPORTED_MODULE_3__/* .thresholdsWith */ .dI)(bands, entry.bands), config.bands),
        failOnOf: (path) => 
        // What a flag or an input says holds everywhere.
        config.given.has("failOn")
            ? config.failOn
            : (entriesOf(path).findLast((entry) => entry["fail-on"] !== undefined)?.["fail-on"] ?? config.failOn),
        strictest: config.given.has("failOn")
            ? config.failOn
            : _scoring_gate_js__WEBPACK_IMPORTED_MODULE_5__/* .FAIL_ON */ .d$.findLast((level) => level === config.failOn || paths.some((entry) => entry["fail-on"] === level)),
        labels: file.labels === undefined ? _labels_compile_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_RULES */ .c : (0,_labels_compile_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .compileLabelRules */ .T)((0,_labels_label_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .labelRulesWith */ .I9)(file.labels)),
        suppressions: suppressions.filter(({ expires }) => day <= expires),
        expired: suppressions.filter(({ expires }) => day > expires),
    };
}
function leaveOut(file, name, entriesOf) {
    const included = file.include === undefined ? () => "" : (0,_path_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .pathMatcher */ .kZ)(file.include);
    const excluded = (0,_path_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .pathMatcher */ .kZ)(file.exclude ?? []);
    const mark = (reason) => ({ kind: "excluded", reason: `${name}: ${reason}` });
    return (path) => {
        const entry = entriesOf(path).findLast(({ exclude }) => exclude !== undefined);
        if (entry?.exclude === true)
            return mark(`paths leave out ${entry.match.join(", ")}`);
        const pattern = excluded(path);
        if (pattern !== null && entry?.exclude !== false)
            return mark(`exclude has ${pattern}`);
        if (included(path) === null)
            return mark("include has no pattern for it");
        const language = (0,_functions_languages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .languageOf */ .eX)(path)?.id;
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
};
/** The configuration of a run with what the file sets and nobody else did. */
function withFile(config, file) {
    const made = Object.entries(SETTINGS)
        .map(([key, read]) => [key, read(file)])
        .filter(([key, value]) => value !== undefined && !config.given.has(key));
    const bands = config.given.has("bands") ? config.bands : (0,_scoring_bands_js__WEBPACK_IMPORTED_MODULE_3__/* .thresholdsWith */ .dI)(config.bands, file.bands);
    return Object.freeze({ ...config, ...Object.fromEntries(made), bands: Object.freeze(bands) });
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
        hash: (0,external_node_crypto_.createHash)("sha256")
            .update(canonical({ ...rules, breadth: label_rules/* FIX_BREADTH */.nP }))
            .digest("hex"),
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
const DEFAULT_RULES = compileLabelRules(label_rules/* DEFAULT_LABEL_RULES */.JH);


/***/ }),

/***/ 62223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ labelRulesWith),
/* harmony export */   JH: () => (/* binding */ DEFAULT_LABEL_RULES),
/* harmony export */   nP: () => (/* binding */ FIX_BREADTH)
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
/**
 * How many functions a fix may touch. Above `widest` it is churn: functions that only such fixes touched are
 * told no better than by their size (docs/adr/0005 has the figures); up to `narrow` it is the cleaner label.
 */
const FIX_BREADTH = { widest: 20, narrow: 3 };
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
