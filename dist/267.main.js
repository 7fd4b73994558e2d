export const id = 267;
export const ids = [267];
export const modules = {

/***/ 5372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ WIDEST_FIX_FILES),
/* harmony export */   J8: () => (/* binding */ decayedActivity),
/* harmony export */   UX: () => (/* binding */ YEAR),
/* harmony export */   rI: () => (/* binding */ WIDEST_FIX_FUNCTIONS),
/* harmony export */   uu: () => (/* binding */ FeatureContext)
/* harmony export */ });
/* harmony import */ var _labels_compile_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2139);
/* harmony import */ var _labels_fix_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9084);


const YEAR = 365;
/** Commits this broad are sweeps, not fixes of a function (label definition). */
const WIDEST_FIX_FUNCTIONS = 40;
const WIDEST_FIX_FILES = 30;
/** Σ 2^(−age/365 d)/√n over substantive touches: recent, focused work counts most. */
function decayedActivity(touches) {
    let sum = 0;
    for (const { substantive, ageDays, breadth } of touches) {
        if (substantive)
            sum += 2 ** (-ageDays / YEAR) / Math.sqrt(breadth);
    }
    return sum;
}
const NOT_ASKED = -1;
/** Prepares the history side of features for one moment; each file's activity is summed once. */
class FeatureContext {
    view;
    #rules;
    /** By commit row: 0, 1, or not asked yet; most commits of an old repository touch nothing that is left. */
    #fix;
    #activity;
    #fileActivity;
    #touches = [];
    constructor(view, rules = _labels_compile_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_RULES */ .c) {
        this.view = view;
        const { history } = view;
        this.#rules = rules;
        this.#fix = new Int8Array(history.log.commits.sha.length).fill(NOT_ASKED);
        const functions = history.firstFunction[history.firstFunction.length - 1];
        this.#activity = new Float64Array(functions);
        this.#fileActivity = new Float64Array(history.snapshot.files.length);
        for (let file = 0; file < this.#fileActivity.length; file++) {
            for (let f = history.firstFunction[file]; f < history.firstFunction[file + 1]; f++) {
                this.#activity[f] = decayedActivity(this.touches(f));
                this.#fileActivity[file] += this.#activity[f];
            }
        }
    }
    isFixCommit(commit) {
        const known = this.#fix[commit];
        if (known !== NOT_ASKED)
            return known === 1;
        const { subject, parents } = this.view.history.log.commits;
        const fix = parents.at(commit) <= 1 && (0,_labels_fix_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .isFix */ .cz)(subject[commit], this.#rules);
        this.#fix[commit] = fix ? 1 : 0;
        return fix;
    }
    /** Newest first. */
    touches(index) {
        return (this.#touches[index] ??= this.view.functionTouches(index).map((touch) => {
            const { commit, ageDays, substantive, birth, added } = touch;
            const breadth = Math.max(1, this.view.functionsTouched[commit]);
            const fix = substantive && !birth && breadth <= WIDEST_FIX_FUNCTIONS && this.isFixCommit(commit);
            return { commit, ageDays, substantive, birth, added, breadth, fix };
        }));
    }
    /** Mean activity of a file's functions, without function `except` (null: the function is not in the file yet). */
    neighbours(file, except) {
        const first = this.view.history.firstFunction;
        const count = first[file + 1] - first[file] - (except === null ? 0 : 1);
        if (count <= 0)
            return 0;
        return (this.#fileActivity[file] - (except === null ? 0 : this.#activity[except])) / count;
    }
    fileFixes(file) {
        return this.view
            .fileTouches(file)
            .filter(({ commit, substantive, birth, ageDays }) => substantive &&
            !birth &&
            ageDays <= YEAR &&
            this.view.filesTouched[commit] <= WIDEST_FIX_FILES &&
            this.isFixCommit(commit)).length;
    }
}


/***/ }),

/***/ 7138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ countBelow),
/* harmony export */   s: () => (/* binding */ ReferenceDistribution)
/* harmony export */ });
/**
 * The repository's own distribution of each feature: what "high" means here. Ranks are average
 * percentile ranks in (0, 1], ties share the mean of their places.
 */
class ReferenceDistribution {
    size;
    #sorted;
    /** @param rows one row of feature values per function; null where a function has none */
    constructor(rows, features) {
        this.size = rows.length;
        this.#sorted = Array.from({ length: features }, (_, f) => Float64Array.from(rows.flatMap((row) => (row[f] === null || row[f] === undefined ? [] : [row[f]]))).sort());
    }
    /**
     * @returns the rank of `value` among the repository's, in (0, 1]; for a value of a function that is not
     * among them, as if it were. Null for null, or where the repository has no values at all.
     */
    rank(feature, value) {
        const sorted = this.#sorted[feature];
        if (value === null || sorted.length === 0)
            return null;
        const [below, upTo] = [countBelow(sorted, value, false), countBelow(sorted, value, true)];
        // (below + 1 … upTo) are the places of the ties; their mean is (below + 1 + upTo) / 2.
        return Math.min(1, (below + Math.max(upTo, below + 1) + 1) / 2 / sorted.length);
    }
}
/** How many of the ascending values are < `value`, or ≤ it. */
function countBelow(sorted, value, orEqual) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (orEqual ? sorted[middle] <= value : sorted[middle] < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 9727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ FEATURES),
/* harmony export */   Zo: () => (/* binding */ extractAll),
/* harmony export */   fD: () => (/* binding */ FEATURE_TABLE_VERSION)
/* harmony export */ });
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5372);

/** Raised whenever a definition below changes: weights and adapters are fitted to one version. */
const FEATURE_TABLE_VERSION = 1;
const FEATURES = [
    {
        key: "syntax-leaves",
        label: "Size (syntax leaves)",
        why: "More code, more places to be wrong; leaves do not depend on how lines are broken.",
        sign: 1,
        extract: ({ metrics }) => metrics.syntaxLeaves,
        say: (value, top) => `large: ${count(value, "token")} of code (${top})`,
    },
    {
        key: "neighbours-activity",
        label: "Activity of its neighbours",
        why: "Defects cluster where people are working, not only in the function they are in.",
        sign: 1,
        extract: ({ neighbours }) => neighbours,
        say: (_, top) => `the other functions of its file change a lot (${top})`,
    },
    {
        key: "share-of-file",
        label: "Share of its file",
        why: "A function that dominates its file is the file's hard part.",
        sign: 1,
        extract: ({ lines, fileLines }) => lines / Math.max(1, fileLines),
        say: (value, top) => `makes up ${Math.round(value * 100)} % of its file (${top})`,
    },
    {
        key: "cyclomatic-complexity",
        label: "Cyclomatic complexity",
        why: "Independent paths are what a test suite misses (McCabe 1976).",
        sign: 1,
        extract: ({ metrics }) => metrics.cyclomaticComplexity,
        say: (value, top) => `${count(value, "independent path")} through it (${top})`,
    },
    {
        key: "fan-out",
        label: "Fan-out",
        why: "Each callee is a contract that can be misread or change.",
        sign: 1,
        extract: ({ metrics }) => metrics.fanOut,
        say: (value, top) => `calls ${count(value, "different function")} (${top})`,
    },
    {
        key: "file-fixes-1-year",
        label: "Fixes in its file, 1 year",
        why: "A file that was repaired lately is repaired again.",
        sign: 1,
        extract: ({ fileFixes }) => fileFixes,
        say: (value, top) => `its file needed ${count(value, "fix", "fixes")} in the last year (${top})`,
    },
    {
        key: "member-accesses",
        label: "Member accesses",
        why: "Reaching into other objects' state couples the function to them.",
        sign: 1,
        extract: ({ metrics }) => metrics.memberAccesses,
        say: (value, top) => `reads or writes members ${count(value, "time")} (${top})`,
    },
    {
        key: "commit-focus",
        label: "Breadth of its commits",
        why: "Touched by focused commits is worked on; touched by sweeps is merely present.",
        sign: -1,
        extract: ({ touches }) => touches && touches.length > 0
            ? touches.reduce((sum, { breadth }) => sum + Math.log(1 + breadth), 0) / touches.length
            : null,
        say: (value, top) => `the commits that touch it are narrow, about ${count(Math.max(1, Math.round(Math.exp(value) - 1)), "function")} each (${top})`,
    },
    {
        key: "touch-rate",
        label: "Touches per year",
        why: "Code that never settles has not been understood yet.",
        sign: 1,
        extract: ({ touches }) => touches && touches.length > 0
            ? touches.length / (Math.max(...touches.map(({ ageDays }) => ageDays)) / _context_js__WEBPACK_IMPORTED_MODULE_0__/* .YEAR */ .UX + 0.25)
            : null,
        say: (value, top) => `changed about ${rounded(value)} times a year since it was written (${top})`,
    },
    {
        key: "vocabulary",
        label: "Vocabulary",
        why: "Many distinct names mean many things to keep in mind at once.",
        sign: 1,
        extract: ({ metrics }) => metrics.vocabulary,
        say: (value, top) => `uses ${count(value, "different word")} (${top})`,
    },
    {
        key: "substantive-touches",
        label: "Recent substantive changes",
        why: "Recent, focused churn is the strongest single sign of the next fix.",
        sign: 1,
        extract: ({ touches }) => (touches ? (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .decayedActivity */ .J8)(touches) : null),
        say: (_, top, touches) => {
            const recent = touches.filter(({ substantive, ageDays }) => substantive && ageDays <= _context_js__WEBPACK_IMPORTED_MODULE_0__/* .YEAR */ .UX);
            const last = Math.min(...touches.filter(({ substantive }) => substantive).map(({ ageDays }) => ageDays));
            return recent.length > 0
                ? `${count(recent.length, "substantive change")} in the last year, the latest ${ago(last)} (${top})`
                : `much focused work in earlier years, the latest ${ago(last)} (${top})`;
        },
    },
    {
        key: "touches-90-days",
        label: "Touches, 90 days",
        why: "What is in flux now breaks soon.",
        sign: 1,
        extract: ({ touches }) => (touches ? touches.filter(({ ageDays }) => ageDays <= 90).length : null),
        say: (value, top) => `changed ${value === 1 ? "once" : count(value, "time")} in the last 90 days (${top})`,
    },
    {
        key: "fixes-1-year",
        label: "Fixes, 1 year",
        why: "What was repaired lately is repaired again.",
        sign: 1,
        extract: ({ touches }) => touches ? touches.filter(({ fix, ageDays }) => fix && ageDays <= _context_js__WEBPACK_IMPORTED_MODULE_0__/* .YEAR */ .UX).length : null,
        say: (value, top) => `needed ${count(value, "fix", "fixes")} in the last year (${top})`,
    },
];
function count(value, one, many = `${one}s`) {
    return `${value.toLocaleString("en-US", { maximumFractionDigits: 0 })} ${value === 1 ? one : many}`;
}
function ago(days) {
    if (days < 1)
        return "today";
    if (days < 60)
        return `${count(Math.round(days), "day")} ago`;
    if (days < 2 * _context_js__WEBPACK_IMPORTED_MODULE_0__/* .YEAR */ .UX)
        return `${count(Math.round(days / 30.4), "month")} ago`;
    return `${count(Math.round(days / _context_js__WEBPACK_IMPORTED_MODULE_0__/* .YEAR */ .UX), "year")} ago`;
}
function rounded(value) {
    return value >= 10 ? value.toFixed(0) : value.toFixed(1);
}
function extractAll(input) {
    return FEATURES.map((feature) => feature.extract(input));
}


/***/ }),

/***/ 2139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ DEFAULT_RULES)
});

// UNUSED EXPORTS: compileLabelRules

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./errors/index.js
var errors = __webpack_require__(8223);
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

;// CONCATENATED MODULE: ./labels/label-rules.js
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
const DEFAULT_RULES = compileLabelRules(DEFAULT_LABEL_RULES);


/***/ }),

/***/ 9084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ fixEvidence),
/* harmony export */   cz: () => (/* binding */ isFix)
/* harmony export */ });
/* unused harmony export SUBJECT_LIMIT */
/* harmony import */ var _compile_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2139);

/** Characters of a subject that are read; the index keeps no more, and patterns are safe on no more. */
const SUBJECT_LIMIT = 200;
/**
 * How strongly a commit's subject says that it repairs a defect.
 *
 * @param subject the first line of the commit message
 */
function fixEvidence(subject, rules = _compile_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_RULES */ .c) {
    let words = subject.slice(0, SUBJECT_LIMIT);
    let ignored = null;
    for (const { name, pattern } of rules.ignored) {
        const rest = words.replace(pattern, " ");
        if (rest !== words)
            ignored ??= name;
        words = rest;
    }
    for (const { name, pattern, unless } of rules.exclusions) {
        const found = pattern.exec(words);
        if (found && !unless?.test(words)) {
            return { weight: 0, why: `excluded (${name}): “${found[0].trim()}”`, rule: name };
        }
    }
    for (const { name, pattern, weight } of rules.rules) {
        const found = pattern.exec(words);
        if (found)
            return { weight, why: `${name}: “${found[0].trim()}”`, rule: name };
    }
    return { weight: 0, why: ignored === null ? "no rule matches" : `only a ${ignored}`, rule: null };
}
/** A yes or no where one is needed. */
function isFix(subject, rules = _compile_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_RULES */ .c) {
    return fixEvidence(subject, rules).weight >= rules.threshold;
}


/***/ }),

/***/ 183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ MAX_HEADS),
/* harmony export */   Tz: () => (/* binding */ predictAll),
/* harmony export */   tp: () => (/* binding */ predictRows)
/* harmony export */ });
/* unused harmony export predict */
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2934);
/* harmony import */ var _sparse_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7978);
/* harmony import */ var _vectorise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3959);



const MAX_HEADS = 16;
/** The fitted target's scale; only its order and its z-score over the repository have a meaning. */
function predict(adapter, fn) {
    return predictAll(adapter, [fn])[0];
}
/** One score per function, in order. A function's score does not depend on the others. */
function predictAll(adapter, functions) {
    const rows = (0,_vectorise_js__WEBPACK_IMPORTED_MODULE_0__/* .weigh */ .vi)((0,_vectorise_js__WEBPACK_IMPORTED_MODULE_0__/* .countTerms */ .lF)(functions), adapter.inverseFrequency);
    return predictRows(adapter.heads, rows, functions);
}
/** As predictAll, for rows that are there already. */
function predictRows(heads, rows, functions) {
    return Float64Array.from(functions, ({ path }, row) => {
        const head = heads[(0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .foldOfPath */ .cR)(path, heads.length)];
        return head.intercept + (0,_sparse_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .dot */ .O)(rows, row, head.weights);
    });
}


/***/ }),

/***/ 2934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   TH: () => (/* binding */ foldText),
/* harmony export */   V4: () => (/* binding */ FNV_OFFSET),
/* harmony export */   cR: () => (/* binding */ foldOfPath),
/* harmony export */   jh: () => (/* binding */ mix)
/* harmony export */ });
/**
 * The hash of terms: 32-bit FNV-1a over UTF-16 code units (for ASCII the published byte-wise FNV-1a), then
 * MurmurHash3's finaliser, because FNV's low bits alone spread short words badly. No platform, locale or
 * process state enters, so an adapter means the same everywhere.
 */
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** One step of FNV-1a; signed between steps, only `mix` makes it unsigned. */
function fold(hash, unit) {
    return Math.imul(hash ^ unit, FNV_PRIME);
}
/** MurmurHash3's fmix32: every input bit reaches every output bit. Unsigned. */
function mix(hash) {
    let h = hash ^ (hash >>> 16);
    h = Math.imul(h, 0x85ebca6b);
    h ^= h >>> 13;
    h = Math.imul(h, 0xc2b2ae35);
    return (h ^ (h >>> 16)) >>> 0;
}
function foldText(hash, text) {
    let h = hash;
    for (let i = 0; i < text.length; i++)
        h = fold(h, text.charCodeAt(i));
    return h;
}
/** Which of `folds` parts a file belongs to: by its path alone, so that a function never leaves its file. */
function foldOfPath(path, folds) {
    return mix(foldText(FNV_OFFSET, path)) % folds;
}


/***/ }),

/***/ 7978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ dot)
/* harmony export */ });
/** Row · weights. */
function dot(matrix, row, weights) {
    const { first, column, value } = matrix;
    let sum = 0;
    for (let k = first[row], end = first[row + 1]; k < end; k++)
        sum += value[k] * weights[column[k]];
    return sum;
}


/***/ }),

/***/ 3959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SC: () => (/* binding */ BUCKETS),
  lf: () => (/* binding */ TERMS_VERSION),
  lF: () => (/* binding */ countTerms),
  TU: () => (/* binding */ inverseFrequency),
  vi: () => (/* binding */ weigh)
});

// EXTERNAL MODULE: ./scoring/adapters/tabular/hash.js
var tabular_hash = __webpack_require__(2934);
;// CONCATENATED MODULE: ./scoring/adapters/tabular/terms.js

/** A path term counts so often: a single occurrence would drown among hundreds of tokens. */
const PATH_COUNT = 3;
/** Each kind of term hashes under its own letter: `user` in a path is not `user` in a body. */
const KIND = {
    token: seed("t"),
    pair: seed("b"),
    part: seed("s"),
    path: seed("p"),
    name: seed("n"),
};
/** All numbers are one token: their values hardly ever repeat. */
const NUMBER = (0,tabular_hash/* fold */.AU)(KIND.token, 0x30);
function seed(letter) {
    return (0,tabular_hash/* foldText */.TH)(tabular_hash/* FNV_OFFSET */.V4, letter);
}
/**
 * The terms of one function: tokens (words, numbers as one, runs of operators), pairs of neighbouring
 * tokens, the parts of words (`parseHTTPHeader` → parse, http, header), the path's segments and the name,
 * whole and in parts. One pass over the text for any language; strings and comments count as code does.
 */
function forEachTerm({ path, name, text }, emit) {
    let previous = 0;
    for (let at = 0; at < text.length;) {
        if (text.charCodeAt(at) <= SPACE) {
            at++;
            continue;
        }
        const start = at;
        const word = isWord(text.charCodeAt(at));
        let token = KIND.token;
        for (let unit = text.charCodeAt(at); at < text.length; unit = text.charCodeAt(at)) {
            if (unit <= SPACE || isWord(unit) !== word)
                break;
            token = (0,tabular_hash/* fold */.AU)(token, unit);
            at++;
        }
        if (isDigit(text.charCodeAt(start)))
            token = NUMBER;
        else if (word)
            forEachPart(text, start, at, KIND.part, 1, emit);
        emit(token, 1);
        if (previous !== 0)
            emit((0,tabular_hash/* fold */.AU)((0,tabular_hash/* fold */.AU)(KIND.pair, previous), token), 1);
        previous = token;
    }
    for (const segment of path.split("/"))
        emit((0,tabular_hash/* foldText */.TH)(KIND.path, segment), PATH_COUNT);
    forEachWordPart(path, KIND.path, PATH_COUNT, emit);
    emit((0,tabular_hash/* foldText */.TH)(KIND.name, name), 1);
    forEachWordPart(name, KIND.name, 1, emit);
}
const SPACE = 0x20;
/** Letters of any script, digits, `_` and `$`. */
function isWord(unit) {
    return ((unit >= 97 && unit <= 122) ||
        isUpper(unit) ||
        isDigit(unit) ||
        unit === 95 ||
        unit === 36 ||
        unit >= 0xaa);
}
function isUpper(unit) {
    return unit >= 65 && unit <= 90;
}
function isDigit(unit) {
    return unit >= 48 && unit <= 57;
}
function forEachWordPart(text, kind, count, emit) {
    for (let at = 0; at < text.length; at++) {
        if (!isWord(text.charCodeAt(at)))
            continue;
        const start = at;
        while (at < text.length && isWord(text.charCodeAt(at)))
            at++;
        forEachPart(text, start, at, kind, count, emit);
    }
}
/** Cuts text[start, end) at `_`, `$`, digits and changes of case; parts hash in ASCII lower case, digits are dropped. */
function forEachPart(text, start, end, kind, count, emit) {
    let hash = kind;
    for (let at = start; at < end; at++) {
        const unit = text.charCodeAt(at);
        const letter = unit !== 95 && unit !== 36 && !isDigit(unit);
        if (hash !== kind && (!letter || startsPart(text, at, end))) {
            emit(hash, count);
            hash = kind;
        }
        if (letter)
            hash = (0,tabular_hash/* fold */.AU)(hash, isUpper(unit) ? unit | 32 : unit);
    }
    if (hash !== kind)
        emit(hash, count);
}
/** An upper-case letter after a lower-case one (`xY`), or the last of several that a lower-case one follows (`XMLh` → XM·Lh). */
function startsPart(text, at, end) {
    if (!isUpper(text.charCodeAt(at)))
        return false;
    if (!isUpper(text.charCodeAt(at - 1)))
        return true;
    return at + 1 < end && text.charCodeAt(at + 1) >= 97;
}

;// CONCATENATED MODULE: ./scoring/adapters/tabular/vectorise.js


/** Raised whenever the same function would get another row: an adapter of another version is refused. */
const TERMS_VERSION = 1;
/** A power of two. Hashing is unsigned: terms that share a bucket add up and never cancel out to nothing. */
const BUCKETS = 2 ** 14;
/**
 * Functions as rows of damped term counts: a bucket with count c holds 1 + ln c. Rows are independent of
 * each other; an empty function still has its path and name.
 */
function countTerms(functions) {
    const counts = new Float64Array(BUCKETS);
    const seen = new Int32Array(BUCKETS);
    const first = new Int32Array(functions.length + 1);
    let column = new Int32Array(functions.length * 128 + BUCKETS);
    let value = new Float32Array(column.length);
    let distinct = 0;
    const emit = (hash, count) => {
        const bucket = (0,tabular_hash/* mix */.jh)(hash) & (BUCKETS - 1);
        if (counts[bucket] === 0)
            seen[distinct++] = bucket;
        counts[bucket] += count;
    };
    functions.forEach((fn, row) => {
        distinct = 0;
        forEachTerm(fn, emit);
        let at = first[row];
        if (at + distinct > column.length) {
            column = enlarged(column, Int32Array);
            value = enlarged(value, Float32Array);
        }
        for (let i = 0; i < distinct; i++, at++) {
            const bucket = seen[i];
            column[at] = bucket;
            value[at] = 1 + Math.log(counts[bucket]);
            counts[bucket] = 0;
        }
        first[row + 1] = at;
    });
    const filled = first[functions.length];
    return {
        rows: functions.length,
        columns: BUCKETS,
        first,
        column: column.slice(0, filled),
        value: value.slice(0, filled),
    };
}
/** At least a row's worth (BUCKETS) is always free afterwards. */
function enlarged(old, type) {
    const larger = new type(old.length * 2 + BUCKETS);
    larger.set(old);
    return larger;
}
/** ln((1 + rows) / (1 + rows with the bucket)) + 1, per bucket: scikit-learn's smoothed idf. */
function inverseFrequency(counts) {
    const rowsWith = new Float64Array(counts.columns);
    for (const bucket of counts.column)
        rowsWith[bucket]++;
    return Float32Array.from(rowsWith, (n) => Math.log((1 + counts.rows) / (1 + n)) + 1);
}
/** Counts × idf, each row scaled to length 1; a row of zeros stays one. Works in place on `counts`. */
function weigh(counts, idf) {
    const { rows, first, column, value } = counts;
    for (let row = 0; row < rows; row++) {
        let squares = 0;
        for (let k = first[row]; k < first[row + 1]; k++) {
            value[k] *= idf[column[k]];
            squares += value[k] ** 2;
        }
        const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
        for (let k = first[row]; k < first[row + 1]; k++)
            value[k] *= scale;
    }
    return counts;
}


/***/ }),

/***/ 6602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d0: () => (/* binding */ BASELINE_VERSION),
/* harmony export */   lp: () => (/* binding */ CHANGE_WEIGHTS),
/* harmony export */   m_: () => (/* binding */ BASELINE_WEIGHTS)
/* harmony export */ });
/**
 * The published weights of the baseline: two for each feature, both ≥ 0 before the feature's sign.
 * Logistic fit with L2 (C = .003) on 27 open-source repositories in nine languages, windows of 12 to 60
 * months back, features strictly before the window and fixes strictly within (docs/adr/0004).
 */
const BASELINE_VERSION = "pilot-2026-11";
const BASELINE_WEIGHTS = {
    "syntax-leaves": { rank: 0.4416, tail: 0.0977 },
    "neighbours-activity": { rank: 0.4244, tail: 0.0713 },
    "share-of-file": { rank: 0.3332, tail: 0.2466 },
    "cyclomatic-complexity": { rank: 0.3057, tail: 0.2156 },
    "fan-out": { rank: 0.298, tail: 0.2422 },
    "file-fixes-1-year": { rank: 0.2964, tail: 0.3144 },
    "member-accesses": { rank: 0.2734, tail: 0.2798 },
    "commit-focus": { rank: 0.2719, tail: 0.0626 },
    "touch-rate": { rank: 0.2683, tail: 0.1581 },
    vocabulary: { rank: 0.2011, tail: 0.3239 },
    "substantive-touches": { rank: 0.1956, tail: 0.347 },
    "touches-90-days": { rank: 0.1313, tail: 0.2446 },
    "fixes-1-year": { rank: 0.1071, tail: 0.1754 },
};
/** Weights of the change score, fitted on 51,000 function changes of 16 repositories, confirmed on 14 others (docs/adr/0008). */
const CHANGE_WEIGHTS = {
    withHistory: { added: 0.6908, baseline: 0.22, breadth: 0.3613 },
    withoutHistory: { added: 0.6876, complexity: 0.1634, breadth: 0.3915 },
};


/***/ })

};
