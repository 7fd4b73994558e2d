export const id = 747;
export const ids = [747];
export const modules = {

/***/ 6614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ modelCard)
/* harmony export */ });
/* harmony import */ var _features_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9727);
/* harmony import */ var _scoring_baseline_weights_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6602);


/** What stands in the report's footer about how the numbers were made; null: no history was read. */
function modelCard(loaded) {
    const times = loaded?.history.log.commits.time.view() ?? [];
    let oldest = Infinity;
    for (const time of times)
        oldest = Math.min(oldest, time);
    return {
        kind: "baseline",
        featureTable: _features_table_js__WEBPACK_IMPORTED_MODULE_0__/* .FEATURE_TABLE_VERSION */ .fD,
        weights: _scoring_baseline_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .BASELINE_VERSION */ .d0,
        history: {
            commit: loaded?.history.snapshot.commit ?? null,
            commits: times.length,
            since: times.length === 0 ? null : new Date(oldest * 1000).toISOString(),
            index: loaded?.state ?? "none",
        },
    };
}


/***/ }),

/***/ 1894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uu: () => (/* binding */ FeatureContext),
  UX: () => (/* binding */ YEAR),
  J8: () => (/* binding */ decayedActivity)
});

// UNUSED EXPORTS: WIDEST_FIX_FILES, WIDEST_FIX_FUNCTIONS

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
            name: "fixed as an adjective",
            pattern: raw `\bfixed[ -](?:size|point|width|length|rate|position|number)\b`,
        },
    ],
    exclusions: [
        {
            name: "conventional type",
            pattern: raw `^\W{0,5}(?:docs?|tests?|ci|chore|style|build|refactor|perf|feat|types?|release|lint|deps?|bench(?:mark)?s?)(?:\([^)]*\))?!?:`,
        },
        {
            name: "wording or form",
            pattern: raw `\b(?:typos?|spelling|grammar|wording|formatting|format errors?|white ?spac(?:es?|ing)|spacing|indent(?:ation)?|(?:coding|code) ?style|style (?:fix|issue|error|nit)(?:es|s)?|\d{1,3} columns?)\b`,
        },
        {
            name: "static check",
            pattern: raw `\b(?:\w{0,10}lint(?:er|ing|s)?|flake8|prettier|clippy|mypy|isort|pep-?8|pyflakes|check(?:patch|style)|rubocop|coverity|sonar(?:qube|cloud)?|(?:build|compiler?|compilation|checkpatch|gcc|clang|sparse|deprecation) warnings?)\b`,
        },
        {
            name: "documentation",
            pattern: raw `\b(?:docs?|docstrings?|documentation|doctests?|javadocs?|readme|change ?log|release notes?|comments?|copyright|licen[cs]e)\b`,
        },
        { name: "automation", pattern: raw `\b(?:ci|travis|appveyor|github actions?|workflows?|coverage)\b` },
        {
            name: "new tests",
            pattern: raw `^\W{0,5}(?:\S{1,40}: )?(?:add|new|more|writ|improv|updat|extend)\w{0,4} [\w -]{0,40}\btests?\b(?! and)`,
        },
        {
            // A repaired test is a repair; only what it touches outside of tests is ever counted.
            name: "tests",
            pattern: TESTS,
            unless: FIX,
        },
        {
            name: "merge, release or version",
            pattern: raw `^\W{0,5}(?:merge|bump|release|update dependenc|v?\d{1,5}\.\d)`,
        },
        { name: "revert of a revert", pattern: raw `^\W{0,5}revert\w{0,3}\W{1,3}revert` },
    ],
    rules: [
        { name: "conventional fix", pattern: raw `^\W{0,5}(?:fix|bugfix|hotfix)(?:\([^)]*\))?!?:`, weight: 0.95 },
        // Before the words: the title of what is taken back may say "fix".
        {
            name: "takes a change back",
            pattern: raw `^\W{0,5}(?:\S{1,40}: )?(?:partly |partial(?:ly)? )?(?:revert(?:s|ed|ing)?|back(?:s|ed)? out|roll(?:s|ed|ing)? ?back)\b`,
            weight: 0.75,
        },
        // Reached only with a word of repair in it: the exclusion above takes the others.
        { name: "repairs tests", pattern: TESTS, weight: 0.75 },
        { name: "says fix or bug", pattern: raw `${FIX}|\bbugs?\b`, weight: 0.9 },
        {
            name: "names a failure",
            pattern: raw `\b(?:crash(?:e[sd]|ing)?|regressions?|segfaults?|deadlocks?|race condition|leak(?:s|ed|ing|age)?|oops|(?:infinite|endless) (?:loop|recursion)|use.after.free|double free|off.by.one|data loss|null pointers?|(?:null|nil) deref\w{0,8}|npes?|incorrect(?:ly)?|wrong(?:ly)?|broken|breakage|erroneous(?:ly)?|mistaken?(?:ly)?|accidental(?:ly)?|improper(?:ly)?|(?:does|did|do)(?: not|n'?t) work|not working|unable to|can(?:no|')t|fail(?:s|ing|ures?))\b`,
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

;// CONCATENATED MODULE: ./labels/fix-evidence.js

/** Characters of a subject that are read; the index keeps no more, and patterns are safe on no more. */
const SUBJECT_LIMIT = 200;
/**
 * How strongly a commit's subject says that it repairs a defect.
 *
 * @param subject the first line of the commit message
 */
function fixEvidence(subject, rules = DEFAULT_RULES) {
    const read = subject.slice(0, SUBJECT_LIMIT);
    const words = rules.ignored.reduce((text, { pattern }) => text.replace(pattern, " "), read);
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
    return { weight: 0, why: words === read ? "no rule matches" : "only closes a reference", rule: null };
}
/** A yes or no where one is needed. */
function isFix(subject, rules = DEFAULT_RULES) {
    return fixEvidence(subject, rules).weight >= rules.threshold;
}

;// CONCATENATED MODULE: ./features/context.js

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
/** Prepares the history side of features for one moment; each file's activity is summed once. */
class FeatureContext {
    view;
    #fix;
    #activity;
    #fileActivity;
    #touches = [];
    constructor(view) {
        this.view = view;
        const { history } = view;
        this.#fix = Uint8Array.from(history.log.commits.subject, (subject, c) => history.log.commits.parents.at(c) <= 1 && isFix(subject) ? 1 : 0);
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
        return this.#fix[commit] === 1;
    }
    /** Newest first. */
    touches(index) {
        return (this.#touches[index] ??= this.view.functionTouches(index).map((touch) => {
            const { commit, ageDays, substantive, birth, added } = touch;
            const breadth = Math.max(1, this.view.functionsTouched[commit]);
            const fix = this.#fix[commit] === 1 && substantive && !birth && breadth <= WIDEST_FIX_FUNCTIONS;
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
            .filter(({ commit, substantive, birth, ageDays }) => this.#fix[commit] === 1 &&
            substantive &&
            !birth &&
            ageDays <= YEAR &&
            this.view.filesTouched[commit] <= WIDEST_FIX_FILES).length;
    }
}


/***/ }),

/***/ 9727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ FEATURES),
/* harmony export */   Zo: () => (/* binding */ extractAll),
/* harmony export */   fD: () => (/* binding */ FEATURE_TABLE_VERSION)
/* harmony export */ });
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1894);

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

/***/ 8160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ reportFunction),
/* harmony export */   v: () => (/* binding */ totalsOf)
/* harmony export */ });
/* harmony import */ var _features_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9727);
/* harmony import */ var _scoring_bands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7745);


/** How many past fixes a finding names: the explanation people trust, short enough to be read. */
const NAMED_FIXES = 3;
const REASONS = 3;
/** One scored function in the report's words. */
function reportFunction(f, { context, bands, flagged }) {
    const contributions = [...f.contributions].sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
    const { linesOfCode, cyclomaticComplexity, cognitiveComplexity, nestingDepth, fanOut, parameters } = f.metrics;
    return {
        path: f.path,
        name: f.name,
        startLine: f.startLine,
        endLine: f.endLine,
        language: f.language,
        status: f.status,
        // Nothing is riskier than 100 % of a whole that it belongs to.
        percentile: Math.min(99.9, Math.floor(f.percentile * 10) / 10),
        band: (0,_scoring_bands_js__WEBPACK_IMPORTED_MODULE_1__/* .bandOf */ .BV)(f.percentile, bands),
        score: round(f.score),
        changeScore: f.changeScore === null ? null : round(f.changeScore),
        addedLines: f.addedLines,
        flagged,
        metrics: { linesOfCode, cyclomaticComplexity, cognitiveComplexity, nestingDepth, fanOut, parameters },
        history: historyOf(f.index, context),
        contributions: contributions.map(({ feature, value, rank, contribution }) => ({
            feature: _features_table_js__WEBPACK_IMPORTED_MODULE_0__/* .FEATURES */ .Gv[feature].key,
            label: _features_table_js__WEBPACK_IMPORTED_MODULE_0__/* .FEATURES */ .Gv[feature].label,
            value: round(value),
            rank: round(rank),
            contribution: round(contribution),
        })),
        reasons: reasonsOf(f, f.index === null ? [] : context.touches(f.index)),
        hunks: f.hunks,
    };
}
function round(value) {
    return Math.round(value * 10_000) / 10_000;
}
function historyOf(index, context) {
    const touches = index === null ? [] : context.touches(index);
    const { commits } = context.view.history.log;
    const fixes = touches.filter((touch) => touch.fix);
    const date = (commit) => new Date(commits.time.at(commit) * 1000).toISOString();
    const newest = [...touches].sort((a, b) => a.ageDays - b.ageDays || a.commit - b.commit);
    return {
        touches: touches.length,
        fixes: fixes.length,
        authors: new Set(touches.map(({ commit }) => commits.author.at(commit))).size,
        lastTouched: newest[0] ? date(newest[0].commit) : null,
        lastFixes: newest
            .filter((touch) => touch.fix)
            .slice(0, NAMED_FIXES)
            .map(({ commit }) => ({
            sha: commits.sha[commit],
            date: date(commit),
            subject: commits.subject[commit],
        })),
    };
}
/** The features that raise the score most, said with their numbers; a new function says that it is new. */
function reasonsOf(f, touches) {
    const said = [...f.contributions]
        .filter(({ contribution }) => contribution > 0)
        .sort((a, b) => b.contribution - a.contribution)
        .slice(0, REASONS)
        .map((contribution) => say(contribution, touches));
    const first = f.status === "new" ? ["no history of its own, judged by its structure and the file it is in"] : [];
    const reasons = [...first, ...said].slice(0, REASONS);
    return reasons.length > 0 ? reasons : ["nothing about it stands out in this repository"];
}
function say({ feature, value, rank }, touches) {
    const { sign, say: words } = _features_table_js__WEBPACK_IMPORTED_MODULE_0__/* .FEATURES */ .Gv[feature];
    const above = 100 * (sign === 1 ? 1 - rank : rank);
    const top = above < 1 ? "top 1 %" : above <= 50 ? `top ${Math.ceil(above)} %` : "usual here";
    return words(value, top, touches);
}
function totalsOf(functions, files, reference) {
    const byBand = Object.fromEntries(_scoring_bands_js__WEBPACK_IMPORTED_MODULE_1__/* .BANDS */ .ZN.map((band) => [band, 0]));
    for (const { band } of functions)
        byBand[band]++;
    return {
        files,
        functions: functions.length,
        flagged: functions.filter((f) => f.flagged).length,
        byBand,
        reference,
    };
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
/** Weights of the change score, fitted on 51,000 function changes of 16 repositories (docs/adr/0004). */
const CHANGE_WEIGHTS = {
    withHistory: { added: 0.6908, baseline: 0.22, breadth: 0.3613 },
    withoutHistory: { added: 0.6876, complexity: 0.1634, breadth: 0.3915 },
};


/***/ }),

/***/ 7397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ RepositoryModel)
});

// UNUSED EXPORTS: SHORTEST_REFERENCE_LINES

// EXTERNAL MODULE: ./features/context.js + 4 modules
var context = __webpack_require__(1894);
;// CONCATENATED MODULE: ./features/reference.js
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

// EXTERNAL MODULE: ./features/table.js
var table = __webpack_require__(9727);
// EXTERNAL MODULE: ./scoring/baseline-weights.js
var baseline_weights = __webpack_require__(6602);
;// CONCATENATED MODULE: ./scoring/baseline.js



/**
 * The deterministic baseline: for each feature, with r its rank (1 − r + .0001 where less is riskier),
 *
 *   contribution = rank weight · (r − .5) + tail weight · ((−ln(1.0005 − r) − 1) / 4)
 *
 * A missing value contributes nothing: a new function is judged by what it has.
 */
function baselineScore(values, reference) {
    const contributions = [];
    table/* FEATURES */.Gv.forEach(({ key, sign }, feature) => {
        const value = values[feature] ?? null;
        const rank = reference.rank(feature, value);
        if (value === null || rank === null)
            return;
        const weight = baseline_weights/* BASELINE_WEIGHTS */.m_[key];
        const r = sign === 1 ? rank : 1 - rank + 0.0001;
        const contribution = weight.rank * (r - 0.5) + weight.tail * ((-Math.log(1.0005 - r) - 1) / 4);
        contributions.push({ feature, value, rank, contribution });
    });
    return { score: contributions.reduce((sum, { contribution }) => sum + contribution, 0), contributions };
}
/** Where a score stands among the repository's. */
class ScoreScale {
    #sorted;
    #mean;
    #deviation;
    constructor(scores) {
        this.#sorted = Float64Array.from(scores).sort();
        const n = Math.max(1, scores.length);
        this.#mean = scores.reduce((sum, score) => sum + score, 0) / n;
        const variance = scores.reduce((sum, score) => sum + (score - this.#mean) ** 2, 0) / n;
        this.#deviation = Math.sqrt(variance) || 1;
    }
    get size() {
        return this.#sorted.length;
    }
    /** 0–100: the share of the repository's functions with a lower score; 50 where there is none to compare. */
    percentile(score) {
        if (this.#sorted.length === 0)
            return 50;
        return (100 * countBelow(this.#sorted, score, false)) / this.#sorted.length;
    }
    z(score) {
        return (score - this.#mean) / this.#deviation;
    }
}

;// CONCATENATED MODULE: ./scoring/repository-model.js




/** Functions shorter than this say nothing about what is usual here: getters, one-line callbacks. */
const SHORTEST_REFERENCE_LINES = 3;
/**
 * A repository's functions as of one commit, scored: the distribution that ranks compare with, and the
 * scale that turns a score into a percentile.
 */
class RepositoryModel {
    context;
    scale;
    #values;
    #reference;
    constructor(view) {
        this.context = new context/* FeatureContext */.uu(view);
        const { snapshot, firstFunction } = view.history;
        this.#values = [];
        const long = [];
        snapshot.files.forEach((file, fileIndex) => {
            file.functions.forEach((f, i) => {
                const index = firstFunction[fileIndex] + i;
                const lines = f.endLine - f.startLine + 1;
                if (lines >= SHORTEST_REFERENCE_LINES)
                    long.push(index);
                this.#values.push((0,table/* extractAll */.Zo)({
                    metrics: f.metrics,
                    lines,
                    fileLines: file.lines,
                    touches: this.context.touches(index),
                    neighbours: this.context.neighbours(fileIndex, index),
                    fileFixes: this.context.fileFixes(fileIndex),
                }));
            });
        });
        this.#reference = new ReferenceDistribution(long.map((index) => this.#values[index]), table/* FEATURES */.Gv.length);
        this.scale = new ScoreScale(long.map((index) => this.scoreAt(index).score));
    }
    /** Score of the snapshot's function with this number. */
    scoreAt(index) {
        return baselineScore(this.#values[index], this.#reference);
    }
    /** Score of a function as a change leaves it, among the repository as it was. */
    score(input) {
        return baselineScore((0,table/* extractAll */.Zo)(input), this.#reference);
    }
}


/***/ })

};
