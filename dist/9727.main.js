export const id = 9727;
export const ids = [9727];
export const modules = {

/***/ 25372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ WIDEST_FIX_FILES),
/* harmony export */   J8: () => (/* binding */ decayedActivity),
/* harmony export */   UX: () => (/* binding */ YEAR),
/* harmony export */   rI: () => (/* binding */ WIDEST_FIX_FUNCTIONS),
/* harmony export */   uu: () => (/* binding */ FeatureContext)
/* harmony export */ });
/* harmony import */ var _labels_compile_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33742);
/* harmony import */ var _labels_fix_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19084);


const YEAR = 365;
/**
 * Commits this broad are sweeps, not fixes of a function or file. Wider than the label's FIX_BREADTH: the
 * published weights were fitted to features that count so.
 */
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
    #fileFixes = [];
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
        const { sha, subject, parents } = this.view.history.log.commits;
        const fix = parents.at(commit) <= 1 && (0,_labels_fix_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .isFix */ .cz)(subject[commit], this.#rules, sha[commit]);
        this.#fix[commit] = fix ? 1 : 0;
        return fix;
    }
    /** Newest first. */
    touches(index) {
        return (this.#touches[index] ??= this.view
            .functionTouches(index)
            .map((touch) => new TouchInContext(this, touch)));
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
        return (this.#fileFixes[file] ??= this.view
            .fileTouches(file)
            .filter(({ commit, substantive, birth, ageDays }) => substantive &&
            !birth &&
            ageDays <= YEAR &&
            this.view.filesTouched[commit] <= WIDEST_FIX_FILES &&
            this.isFixCommit(commit)).length);
    }
}
/** Whether it was a fix is asked of its commit's subject only when somebody wants to know. */
class TouchInContext {
    commit;
    ageDays;
    substantive;
    birth;
    added;
    breadth;
    #context;
    constructor(context, { commit, ageDays, substantive, birth, added }) {
        this.commit = commit;
        this.ageDays = ageDays;
        this.substantive = substantive;
        this.birth = birth;
        this.added = added;
        this.breadth = Math.max(1, context.view.functionsTouched[commit]);
        this.#context = context;
    }
    get fix() {
        return (this.substantive &&
            !this.birth &&
            this.breadth <= WIDEST_FIX_FUNCTIONS &&
            this.#context.isFixCommit(this.commit));
    }
}


/***/ }),

/***/ 45209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
/**
 * A count for people to read: whole, with a comma every three digits, as `toLocaleString("en-US")` writes it.
 * By hand: the first number that Intl formats takes 20 ms to load the world's languages.
 * @param n not negative
 */
function grouped(n) {
    return String(Math.round(n)).replace(/\B(?=(?:\d{3})+$)/g, ",");
}


/***/ }),

/***/ 49727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ FEATURES),
/* harmony export */   Zo: () => (/* binding */ extractAll),
/* harmony export */   fD: () => (/* binding */ FEATURE_TABLE_VERSION)
/* harmony export */ });
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25372);
/* harmony import */ var _grouped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45209);


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
        say: (value, top) => `makes up ${shareOf(value)} of its file (${top})`,
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
        say: (value, top, touches) => `${paceOf(value, touches)} (${top})`,
    },
    {
        key: "vocabulary",
        label: "Vocabulary",
        why: "Many distinct names mean many things to keep in mind at once.",
        sign: 1,
        extract: ({ metrics }) => metrics.vocabulary,
        say: (value, top) => `${count(value, "different word")} to keep in mind (${top})`,
    },
    {
        key: "substantive-touches",
        label: "Recent substantive changes",
        why: "Recent, focused churn is the strongest single sign of the next fix.",
        sign: 1,
        extract: ({ touches }) => (touches ? (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .decayedActivity */ .J8)(touches) : null),
        say: (_, top, touches) => {
            const all = touches.filter(({ substantive }) => substantive);
            const recent = all.filter(({ ageDays }) => ageDays <= _context_js__WEBPACK_IMPORTED_MODULE_0__/* .YEAR */ .UX);
            const [told, when] = recent.length > 0 ? [recent, "in the last year"] : [all, "in earlier years"];
            const last = ago(Math.min(...told.map(({ ageDays }) => ageDays)));
            if (told.every(({ birth }) => birth))
                return `written ${last} (${top})`;
            return `${count(told.length, "substantive change")} ${when}, the latest ${last} (${top})`;
        },
    },
    {
        key: "touches-90-days",
        label: "Touches, 90 days",
        why: "What is in flux now breaks soon.",
        sign: 1,
        extract: ({ touches }) => (touches ? touches.filter(({ ageDays }) => ageDays <= 90).length : null),
        say: (value, top, touches) => {
            const written = touches.find(({ birth, ageDays }) => birth && ageDays <= 90);
            if (written === undefined)
                return `changed ${times(value)} in the last 90 days (${top})`;
            return value === 1
                ? `written ${ago(written.ageDays)} (${top})`
                : `written ${ago(written.ageDays)} and changed ${times(value - 1)} since (${top})`;
        },
    },
    {
        key: "fixes-1-year",
        label: "Fixes, 1 year",
        why: "What was repaired lately is repaired again.",
        sign: 1,
        extract: ({ touches }) => touches ? touches.filter((touch) => touch.ageDays <= _context_js__WEBPACK_IMPORTED_MODULE_0__/* .YEAR */ .UX && touch.fix).length : null,
        say: (value, top) => `needed ${count(value, "fix", "fixes")} in the last year (${top})`,
    },
];
function count(value, one, many = `${one}s`) {
    return `${(0,_grouped_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .z)(value)} ${value === 1 ? one : many}`;
}
function times(n) {
    return n === 1 ? "once" : count(n, "time");
}
/** "46 %", "less than 1 %". */
function shareOf(value) {
    return value < 0.01 ? "less than 1 %" : `${Math.round(value * 100)} %`;
}
/** A touch is told as a change only if there was something to change; a rate takes a year to mean anything. */
function paceOf(value, touches) {
    const written = touches.find(({ birth }) => birth)?.ageDays ?? Infinity;
    if (touches.length === 1 && written < Infinity)
        return `written ${ago(written)} and not changed since`;
    if (written < _context_js__WEBPACK_IMPORTED_MODULE_0__/* .YEAR */ .UX)
        return `written ${ago(written)} and changed ${times(touches.length - 1)} since`;
    return `changed about ${rounded(value)} times a year since it was written`;
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

/***/ 19084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ fixEvidence),
/* harmony export */   cz: () => (/* binding */ isFix)
/* harmony export */ });
/* unused harmony export SUBJECT_LIMIT */
/* harmony import */ var _compile_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33742);
/* harmony import */ var _tickets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32218);


/** Characters of a subject that are read; the index keeps no more, and patterns are safe on no more. */
const SUBJECT_LIMIT = 200;
/**
 * How strongly a commit's subject says that it repairs a defect, or a ticket says so where tickets are known.
 *
 * @param subject the first line of the commit message
 * @param sha the commit's full id, by which the ticket of a pull request is found; null if not known
 */
function fixEvidence(subject, rules = _compile_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_RULES */ .c, sha = null) {
    let words = subject.slice(0, SUBJECT_LIMIT);
    const ticket = rules.tickets === undefined ? null : (0,_tickets_js__WEBPACK_IMPORTED_MODULE_1__/* .ticketOf */ .We)(words, sha, rules.tickets);
    if (ticket !== null)
        return { weight: _tickets_js__WEBPACK_IMPORTED_MODULE_1__/* .TICKET_WEIGHT */ .Kf, why: settles(ticket), rule: _tickets_js__WEBPACK_IMPORTED_MODULE_1__/* .TICKET_RULE */ ._g };
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
function settles({ kind, number, title, calledBy }) {
    return `${kind === "issue" ? "closes issue" : "is pull request"} #${number}, ${calledBy}: “${title}”`;
}
/** A yes or no where one is needed. */
function isFix(subject, rules = _compile_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_RULES */ .c, sha = null) {
    return fixEvidence(subject, rules, sha).weight >= rules.threshold;
}


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

/***/ 32218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ TICKET_WEIGHT),
/* harmony export */   We: () => (/* binding */ ticketOf),
/* harmony export */   _g: () => (/* binding */ TICKET_RULE),
/* harmony export */   eo: () => (/* binding */ withoutTickets),
/* harmony export */   jW: () => (/* binding */ ticketsOf),
/* harmony export */   q7: () => (/* binding */ withTickets)
/* harmony export */ });
/** As sure as an author's own `fix:`: a person has looked at the defect and given it its name. */
const TICKET_WEIGHT = 0.95;
/** Name of the rule in what `labels` tells. */
const TICKET_RULE = "bug ticket";
function ticketsOf(all) {
    const of = (kind) => new Map(all.filter((one) => one.kind === kind).map((one) => [one.number, one]));
    const merged = all.flatMap((one) => (one.commit === null ? [] : [[one.commit, one]]));
    return { issues: of("issue"), pulls: of("pull request"), commits: new Map(merged) };
}
/** The same rules, which ask the tickets first. Their hash stays: features are read without tickets. */
function withTickets(rules, tickets) {
    return { ...rules, tickets };
}
/** The same rules without tickets: what a feature may know, as a ticket is closed after the commit it is of. */
function withoutTickets(rules) {
    const bare = { ...rules };
    delete bare.tickets;
    return bare;
}
/** GitHub's own words that close an issue, then numbers of this repository; `o/r#1` is another's. */
const CLOSES = /\b(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?)\b[\s:]{0,3}(?:(?:issues?|bugs?)\s{0,3})?((?:#|gh-)\d{1,9}(?:\s?(?:,|and|&)\s?(?:#|gh-)\d{1,9}){0,9})/gi;
/** What GitHub puts after the title of a pull request that it squashes. */
const SQUASHED = /\(#(\d{1,9})\)\s*$/;
/**
 * The ticket that a commit settles: the pull request it is of, or an issue it says to close.
 * @param sha the commit's full id, if it is known
 */
function ticketOf(subject, sha, tickets) {
    const merged = sha === null ? undefined : tickets.commits.get(sha);
    if (merged !== undefined)
        return merged;
    for (const [, numbers] of subject.matchAll(CLOSES)) {
        for (const [, number] of numbers.matchAll(/(\d+)/g)) {
            const issue = tickets.issues.get(Number(number));
            if (issue !== undefined)
                return issue;
        }
    }
    const squashed = SQUASHED.exec(subject)?.[1];
    return squashed === undefined ? null : (tickets.pulls.get(Number(squashed)) ?? null);
}


/***/ })

};
