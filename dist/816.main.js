export const id = 816;
export const ids = [816];
export const modules = {

/***/ 85816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTrend: () => (/* binding */ renderTrend),
  writeBadge: () => (/* binding */ writeBadge)
});

// EXTERNAL MODULE: ./errors/index.js
var errors = __webpack_require__(88223);
// EXTERNAL MODULE: ./io/files.js
var files = __webpack_require__(24487);
// EXTERNAL MODULE: ./report/badge.js
var badge = __webpack_require__(54085);
// EXTERNAL MODULE: ./report/trend-markdown.js
var trend_markdown = __webpack_require__(90915);
// EXTERNAL MODULE: ../../../node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(66944);
// EXTERNAL MODULE: ./report/function-schema.js
var function_schema = __webpack_require__(97366);
// EXTERNAL MODULE: ./report/json.js
var json = __webpack_require__(58186);
// EXTERNAL MODULE: ./report/report-schema.js + 1 modules
var report_schema = __webpack_require__(27461);
;// CONCATENATED MODULE: ./report/trend-schema.js




const share = schemas/* number */.aig().min(0).max(1);
const entry = schemas/* strictObject */.rej({
    commit: (0,function_schema/* text */.Qq)(`The state's ${function_schema/* sha */.hW}.`),
    functions: (0,function_schema/* amount */.vj)("Functions of three lines or more; all shares are of these."),
    high: share.describe("Share whose score is above what 5 % exceeded when the yardstick was taken."),
    critical: share.describe("Share whose score is above what 1 % exceeded then."),
    fixRate: schemas/* number */.aig().min(0).describe("Fix commits a month per 1,000 functions, over the last 90 days."),
    touchedComplexity: schemas/* number */.aig()
        .min(1)
        .nullable()
        .describe("Mean cyclomatic complexity of the functions changed in the last 90 days; null if none was."),
    fixSpread: share
        .nullable()
        .describe("Smallest share of functions that holds half of the last year's fixes; null without fixes."),
    criticalFixed: (0,function_schema/* amount */.vj)("Functions above the critical threshold that were fixed in the last 90 days."),
    date: (0,function_schema/* text */.Qq)("ISO 8601 date of the commit."),
})
    .describe("One state of the repository.");
/** The published shape of a TrendResult, from which schema/trend.schema.json is generated. */
const trendSchema = schemas/* strictObject */.rej({
    schemaVersion: report_schema/* schemaVersion */.CZ,
    tool: report_schema/* tool */.z6,
    command: schemas/* literal */.euz("trend").describe("The command that was run."),
    repository: (0,function_schema/* text */.Qq)("Name of the repository as a person knows it."),
    webUrl: schemas/* string */.YjP()
        .nullable()
        .describe("Web address of the repository, without a trailing slash; null if unknown."),
    commit: (0,function_schema/* text */.Qq)(`The newest point's ${function_schema/* sha */.hW}.`),
    generatedAt: (0,function_schema/* text */.Qq)("ISO 8601 date and time of the run."),
    yardstick: schemas/* strictObject */.rej({ commit: (0,function_schema/* text */.Qq)(`Its ${function_schema/* sha */.hW}.`), date: (0,function_schema/* text */.Qq)("ISO 8601 date of that commit.") })
        .describe("The state that all others are measured by."),
    points: schemas/* array */.YOg(entry).describe("Oldest first."),
    direction: schemas/* enum */.k5n(["rising", "falling", "steady", "unknown"])
        .describe("Of `high`, since the point nearest to a year before the newest."),
    since: schemas/* string */.YjP().nullable().describe(`That point's ${function_schema/* sha */.hW}; null where none is old enough.`),
    notices: schemas/* array */.YOg(report_schema/* notice */.lm).describe("What was skipped or degraded; never silent."),
})
    .describe("How a repository's risk went over time, measured by one of its own states.");
/** The JSON Schema (2020-12) that is committed as schema/trend.schema.json. */
function trendJsonSchema() {
    return jsonSchemaOf(trendSchema, "defect-risk trend");
}
/** The result of `trend` as published JSON. */
function renderTrendJson(result) {
    return (0,json/* publishedJson */.r)(result, trendSchema);
}

// EXTERNAL MODULE: ./report/trend-text.js
var trend_text = __webpack_require__(9497);
;// CONCATENATED MODULE: ./commands/render-trend.js






/** @throws UsageError for SARIF, which has no place for a trend */
function renderTrend(result, { format }) {
    if (format === "json")
        return renderTrendJson(result);
    if (format === "markdown")
        return (0,trend_markdown/* renderTrendMarkdown */.b)(result);
    if (format === "text")
        return (0,trend_text/* renderTrendText */.Bt)(result);
    throw new errors/* UsageError */.eb({
        what: "a trend cannot be written as sarif",
        consequence: "nothing was written",
        cure: "Use --format text, json or markdown",
    });
}
/** Writes the badge where the configuration wants one. */
async function writeBadge(result, { badgePath }) {
    if (badgePath !== null)
        await (0,files/* writeOutput */.zh)(badgePath, (0,badge/* renderBadge */._)((0,badge/* trendBadge */.b)(result)));
}


/***/ }),

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
        const { sha, subject, parents } = this.view.history.log.commits;
        const fix = parents.at(commit) <= 1 && (0,_labels_fix_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .isFix */ .cz)(subject[commit], this.#rules, sha[commit]);
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

/***/ 17138:
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

/***/ 49727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ FEATURES),
/* harmony export */   Zo: () => (/* binding */ extractAll),
/* harmony export */   fD: () => (/* binding */ FEATURE_TABLE_VERSION)
/* harmony export */ });
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25372);

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
        say: (value, top) => `${count(value, "different word")} to keep in mind (${top})`,
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


/***/ }),

/***/ 54085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ renderBadge),
/* harmony export */   b: () => (/* binding */ trendBadge)
/* harmony export */ });
/** A rise is something to look at, not an alarm: it may be a year of much work. */
const COLORS = { falling: "brightgreen", steady: "blue", rising: "yellow", unknown: "lightgrey" };
/**
 * The trend's direction, which stays as it is from day to day. A count of risky functions would not do: by a
 * percentile there are always as many.
 */
function trendBadge({ direction }) {
    const message = direction === "unknown" ? "not enough history" : `${direction} over a year`;
    return { schemaVersion: 1, label: "defect risk", message, color: COLORS[direction] };
}
function renderBadge(badge) {
    return `${JSON.stringify(badge)}\n`;
}


/***/ }),

/***/ 90915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTrendMarkdown)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88223);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22811);
/* harmony import */ var _trend_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92629);
/* harmony import */ var _trend_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9497);




/** The trend for a job summary. */
function renderTrendMarkdown(trend) {
    const { points, yardstick, notices } = trend;
    const [first, last] = [points[0], points.at(-1)];
    const lines = ["## Defect Risk: trend", ""];
    if (first === undefined || last === undefined)
        lines.push("No points yet.", "");
    else {
        lines.push(`**${(0,_trend_js__WEBPACK_IMPORTED_MODULE_2__/* .directionSentence */ .FX)(trend)}**`, "", `| ${(0,_trend_text_js__WEBPACK_IMPORTED_MODULE_3__/* .spanOf */ .ee)(points)} | | first → last |`, "|---|---|---|");
        for (const line of _trend_js__WEBPACK_IMPORTED_MODULE_2__/* .TREND_LINES */ .sx)
            lines.push(`| ${line.label} | ${(0,_trend_js__WEBPACK_IMPORTED_MODULE_2__/* .sparkline */ .KM)(points.map(line.value))} | ${(0,_trend_text_js__WEBPACK_IMPORTED_MODULE_3__/* .endsOf */ .oI)(line, first, last)} |`);
        lines.push("");
        if (last.criticalFixed > 0)
            lines.push(`${last.criticalFixed} of the functions above the old top 1 % were fixed in the last 90 days.`, "");
    }
    const then = `${yardstick.date.slice(0, 10)} (\`${yardstick.commit.slice(0, 10)}\`)`;
    lines.push(`<sub>“Then” is the repository as it stood on ${then}. ${_trend_js__WEBPACK_IMPORTED_MODULE_2__/* .TREND_CAUTION */ .g2}</sub>`, "");
    for (const notice of notices)
        lines.push(`- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(notice), 1000)}`);
    return `${lines.join("\n").trimEnd()}\n`;
}


/***/ }),

/***/ 9497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bt: () => (/* binding */ renderTrendText),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   oI: () => (/* binding */ endsOf)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88223);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22811);
/* harmony import */ var _trend_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92629);



/** The trend for a terminal or a job's log. */
function renderTrendText(trend) {
    const { points, yardstick, notices } = trend;
    const [first, last] = [points[0], points.at(-1)];
    const lines = [
        `Trend of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .Fo)(trend.repository)}, ${spanOf(points)}`,
        `measured by the repository as it stood on ${yardstick.date.slice(0, 10)} (${yardstick.commit.slice(0, 10)})`,
        "",
    ];
    if (first !== undefined && last !== undefined) {
        const width = Math.max(..._trend_js__WEBPACK_IMPORTED_MODULE_2__/* .TREND_LINES */ .sx.map(({ label }) => label.length));
        for (const line of _trend_js__WEBPACK_IMPORTED_MODULE_2__/* .TREND_LINES */ .sx)
            lines.push(`  ${line.label.padEnd(width)}  ${(0,_trend_js__WEBPACK_IMPORTED_MODULE_2__/* .sparkline */ .KM)(points.map(line.value))}  ${endsOf(line, first, last)}`);
        lines.push("", (0,_trend_js__WEBPACK_IMPORTED_MODULE_2__/* .directionSentence */ .FX)(trend));
        if (last.criticalFixed > 0)
            lines.push(`${last.criticalFixed} of the functions above the old top 1 % were fixed in the last 90 days.`);
    }
    lines.push("", _trend_js__WEBPACK_IMPORTED_MODULE_2__/* .TREND_CAUTION */ .g2);
    for (const notice of notices)
        lines.push(`${notice.level === "warning" ? "warning" : "note"}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .Fo)((0,_errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(notice), 1000)}`);
    return `${lines.join("\n")}\n`;
}
function spanOf(points) {
    const [first, last] = [points[0], points.at(-1)];
    if (first === undefined || last === undefined)
        return "no points";
    const days = [first, last].map(({ date }) => date.slice(0, 10));
    return points.length === 1 ? `one point, ${days[0]}` : `${days[0]} to ${days[1]}, ${points.length} points`;
}
function endsOf({ value, say }, first, last) {
    const [from, to] = [value(first), value(last)].map((figure) => (figure === null ? "–" : say(figure)));
    return first === last ? to : `${from} → ${to}`;
}


/***/ }),

/***/ 92629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FX: () => (/* binding */ directionSentence),
/* harmony export */   KM: () => (/* binding */ sparkline),
/* harmony export */   T1: () => (/* binding */ trendResult),
/* harmony export */   g2: () => (/* binding */ TREND_CAUTION),
/* harmony export */   sx: () => (/* binding */ TREND_LINES)
/* harmony export */ });
/* harmony import */ var _scoring_trend_series_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96316);

function trendResult({ yardstick, points }, facts) {
    const { from, direction } = (0,_scoring_trend_series_js__WEBPACK_IMPORTED_MODULE_0__/* .directionOf */ .FR)(points);
    return {
        schemaVersion: 1,
        tool: facts.tool,
        command: "trend",
        repository: facts.repository,
        webUrl: facts.webUrl,
        commit: points.at(-1)?.commit ?? yardstick.commit,
        generatedAt: facts.generatedAt,
        yardstick: { commit: yardstick.commit, date: isoDate(yardstick.time) },
        points: points.map(({ time, ...figures }) => ({
            commit: figures.commit,
            date: isoDate(time),
            functions: figures.functions,
            high: round(figures.high),
            critical: round(figures.critical),
            fixRate: round(figures.fixRate),
            touchedComplexity: figures.touchedComplexity === null ? null : round(figures.touchedComplexity),
            fixSpread: figures.fixSpread === null ? null : round(figures.fixSpread),
            criticalFixed: figures.criticalFixed,
        })),
        direction,
        since: from?.commit ?? null,
        notices: facts.notices,
    };
}
function isoDate(seconds) {
    return new Date(seconds * 1000).toISOString();
}
function round(value) {
    return Math.round(value * 100_000) / 100_000;
}
const percent = (value) => `${(100 * value).toFixed(1)} %`;
/** The figures in the order in which they are told. */
const TREND_LINES = [
    { label: "Functions above what 5 % exceeded then", value: ({ high }) => high, say: percent },
    { label: "Functions above what 1 % exceeded then", value: ({ critical }) => critical, say: percent },
    { label: "Fixes a month per 1,000 functions", value: ({ fixRate }) => fixRate, say: (v) => v.toFixed(1) },
    {
        label: "Mean complexity of the functions changed",
        value: ({ touchedComplexity }) => touchedComplexity,
        say: (v) => v.toFixed(1),
    },
    { label: "Functions that hold half of a year's fixes", value: ({ fixSpread }) => fixSpread, say: percent },
    {
        label: "Functions, of three lines or more",
        value: ({ functions }) => functions,
        say: (v) => v.toFixed(0),
    },
];
const TREND_CAUTION = "What rises is no proof of worse code: more work, a burst of edits or better-labelled fixes raise these figures, too. They compare this repository with its own past only.";
const BARS = "▁▂▃▄▅▆▇█";
/** More would not fit beside its label; then the newest are shown. */
const MOST_BARS = 26;
/** Bars from zero to the highest, so that a small change looks small; a point for what is not known. */
function sparkline(values) {
    const shown = values.slice(-MOST_BARS);
    const top = Math.max(...shown.map((value) => value ?? 0));
    return shown
        .map((value) => {
        if (value === null)
            return "·";
        return BARS[top <= 0 ? 0 : Math.round((value / top) * (BARS.length - 1))];
    })
        .join("");
}
/** The direction as a sentence. */
function directionSentence({ direction, points, since }) {
    const [from, to] = [points.find(({ commit }) => commit === since), points.at(-1)];
    if (from === undefined || to === undefined)
        return "Too little history or too few functions to tell a direction.";
    const change = `${percent(from.high)} on ${from.date.slice(0, 10)}, ${percent(to.high)} on ${to.date.slice(0, 10)}`;
    const words = { rising: "Rising", falling: "Falling", steady: "Steady", unknown: "Unknown" };
    const why = direction === "steady" ? ": a difference that chance may make" : "";
    return `${words[direction]}: the share of functions above the old top 5 % was ${change}${why}.`;
}


/***/ }),

/***/ 66602:
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


/***/ }),

/***/ 98062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kD: () => (/* binding */ baselineScore),
/* harmony export */   oK: () => (/* binding */ baselineWithout),
/* harmony export */   xY: () => (/* binding */ ScoreScale)
/* harmony export */ });
/* harmony import */ var _features_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49727);
/* harmony import */ var _features_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17138);
/* harmony import */ var _baseline_weights_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66602);



/**
 * The deterministic baseline: for each feature, with r its rank (1 − r + .0001 where less is riskier),
 *
 *   contribution = rank weight · (r − .5) + tail weight · ((−ln(1.0005 − r) − 1) / 4)
 *
 * A missing value contributes nothing: a new function is judged by what it has.
 */
function baselineScore(values, reference) {
    const contributions = [];
    _features_table_js__WEBPACK_IMPORTED_MODULE_0__/* .FEATURES */ .Gv.forEach(({ key, sign }, feature) => {
        const value = values[feature] ?? null;
        const rank = reference.rank(feature, value);
        if (value === null || rank === null)
            return;
        const weight = _baseline_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .BASELINE_WEIGHTS */ .m_[key];
        const r = sign === 1 ? rank : 1 - rank + 0.0001;
        const contribution = weight.rank * (r - 0.5) + weight.tail * ((-Math.log(1.0005 - r) - 1) / 4);
        contributions.push({ feature, value, rank, contribution });
    });
    return { score: contributions.reduce((sum, { contribution }) => sum + contribution, 0), contributions };
}
/** The score less the contributions of some features: where a label would otherwise be among its own features. */
function baselineWithout(keys) {
    const left = new Set(keys);
    return ({ contributions }) => contributions.reduce((sum, { feature, contribution }) => sum + (left.has(_features_table_js__WEBPACK_IMPORTED_MODULE_0__/* .FEATURES */ .Gv[feature].key) ? 0 : contribution), 0);
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
        return (100 * (0,_features_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .countBelow */ .B)(this.#sorted, score, false)) / this.#sorted.length;
    }
    z(score) {
        return (score - this.#mean) / this.#deviation;
    }
    /** The difference of scores that makes `z` deviations. */
    spread(z) {
        return z * this.#deviation;
    }
}


/***/ }),

/***/ 10021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ RepositoryModel),
/* harmony export */   X: () => (/* binding */ SHORTEST_REFERENCE_LINES)
/* harmony export */ });
/* harmony import */ var _features_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25372);
/* harmony import */ var _features_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17138);
/* harmony import */ var _features_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49727);
/* harmony import */ var _labels_compile_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33742);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98062);





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
    constructor(view, rules = _labels_compile_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_RULES */ .c) {
        this.context = new _features_context_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureContext */ .uu(view, rules);
        const { snapshot, firstFunction } = view.history;
        this.#values = [];
        const long = [];
        snapshot.files.forEach((file, fileIndex) => {
            file.functions.forEach((f, i) => {
                const index = firstFunction[fileIndex] + i;
                const lines = f.endLine - f.startLine + 1;
                if (lines >= SHORTEST_REFERENCE_LINES)
                    long.push(index);
                this.#values.push((0,_features_table_js__WEBPACK_IMPORTED_MODULE_1__/* .extractAll */ .Zo)({
                    metrics: f.metrics,
                    lines,
                    fileLines: file.lines,
                    touches: this.context.touches(index),
                    neighbours: this.context.neighbours(fileIndex, index),
                    fileFixes: this.context.fileFixes(fileIndex),
                }));
            });
        });
        this.#reference = new _features_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .ReferenceDistribution */ .s(long.map((index) => this.#values[index]), _features_table_js__WEBPACK_IMPORTED_MODULE_1__/* .FEATURES */ .Gv.length);
        this.scale = new _baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .ScoreScale */ .xY(long.map((index) => this.scoreAt(index).score));
    }
    /** Feature values of the snapshot's function with this number, by row of the feature table. */
    valuesAt(index) {
        return this.#values[index];
    }
    /** Score of the snapshot's function with this number. */
    scoreAt(index) {
        return (0,_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .baselineScore */ .kD)(this.#values[index], this.#reference);
    }
    /** Score of a function as a change leaves it, among the repository as it was. */
    score(input) {
        return (0,_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .baselineScore */ .kD)((0,_features_table_js__WEBPACK_IMPORTED_MODULE_1__/* .extractAll */ .Zo)(input), this.#reference);
    }
}


/***/ }),

/***/ 96316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ directionOf),
/* harmony export */   Uo: () => (/* binding */ encodeTrend),
/* harmony export */   dc: () => (/* binding */ withPoint),
/* harmony export */   eX: () => (/* binding */ decodeTrend),
/* harmony export */   qV: () => (/* binding */ TREND_SCHEMA)
/* harmony export */ });
/* unused harmony exports MOST_POINTS, MAX_TREND */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66944);
/* harmony import */ var _features_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49727);
/* harmony import */ var _baseline_weights_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66602);
/* harmony import */ var _yardstick_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51717);




/** Raised whenever the meaning of what is kept changes. */
const TREND_SCHEMA = 1;
/** Two years of weekly runs. */
const MOST_POINTS = 104;
/** A yardstick and 104 points take 60 kB. */
const MAX_TREND = 1024 * 1024;
const sha = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
/** Up to the year 9999, so that every time is a date. */
const seconds = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(0).max(253_402_300_799);
const share = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).max(1);
const Stored = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(TREND_SCHEMA),
    yardstick: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        commit: sha,
        time: seconds,
        featureTable: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(_features_table_js__WEBPACK_IMPORTED_MODULE_0__/* .FEATURE_TABLE_VERSION */ .fD),
        weights: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(_baseline_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .BASELINE_VERSION */ .d0),
        labels: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/),
        quantiles: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()).length(_yardstick_js__WEBPACK_IMPORTED_MODULE_2__/* .STEPS */ .UT + 1), zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()).length(0)]))
            .length(_features_table_js__WEBPACK_IMPORTED_MODULE_0__/* .FEATURES */ .Gv.length),
        thresholds: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ high: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), critical: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig() }),
    }),
    points: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        commit: sha,
        time: seconds,
        functions: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(0),
        high: share,
        critical: share,
        fixRate: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0),
        touchedComplexity: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(1).nullable(),
        fixSpread: share.nullable(),
        criticalFixed: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(0),
    }))
        .max(MOST_POINTS),
});
function encodeTrend({ yardstick, points }) {
    return Buffer.from(JSON.stringify({ schema: TREND_SCHEMA, yardstick, points }), "utf8");
}
/** What was kept; null if it is damaged, hostile, or by features and weights that are no longer in use. */
function decodeTrend(bytes) {
    if (bytes.length > MAX_TREND)
        return null;
    try {
        const { yardstick, points } = Stored.parse(JSON.parse(Buffer.from(bytes).toString("utf8")));
        return { yardstick, points: inOrder(points) };
    }
    catch {
        return null;
    }
}
/** With one more state; the same commit's replaces what was known of it, and the oldest go. */
function withPoint({ yardstick, points }, point) {
    const others = points.filter(({ commit }) => commit !== point.commit);
    return { yardstick, points: inOrder([...others, point]).slice(-MOST_POINTS) };
}
function inOrder(points) {
    return points.toSorted((a, b) => a.time - b.time || (a.commit < b.commit ? -1 : 1));
}
/** A shorter time tells no direction. Days. */
const SHORTEST_DAYS = 80;
const YEAR = 365 * 86_400;
/** Of fewer functions one or two make the share. */
const FEWEST_FUNCTIONS = 50;
/**
 * Where the share of high functions went in the last year: steady unless the two states differ by more than
 * twice the standard error of two proportions that are equal (pooled). That takes them for independent draws;
 * they are mostly the same functions, so that chance moves the share less than that.
 */
function directionOf(points) {
    const to = points.at(-1);
    if (to === undefined)
        return { from: null, direction: "unknown" };
    const distance = ({ time }) => Math.abs(to.time - YEAR - time);
    const from = points.slice(0, -1).sort((a, b) => distance(a) - distance(b))[0];
    if (from === undefined || to.time - from.time < SHORTEST_DAYS * 86_400)
        return { from: null, direction: "unknown" };
    // A state of which nothing is above its own top 5 %: all its functions are alike, and any change is all.
    if (from.high === 0 || Math.min(from.functions, to.functions) < FEWEST_FUNCTIONS)
        return { from: null, direction: "unknown" };
    const pooled = (from.high * from.functions + to.high * to.functions) / (from.functions + to.functions);
    const error = 2 * Math.sqrt(pooled * (1 - pooled) * (1 / from.functions + 1 / to.functions));
    const change = to.high - from.high;
    return { from, direction: Math.abs(change) <= error ? "steady" : change > 0 ? "rising" : "falling" };
}


/***/ }),

/***/ 51717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gk: () => (/* binding */ scoreBy),
/* harmony export */   Mg: () => (/* binding */ yardstickOf),
/* harmony export */   UT: () => (/* binding */ STEPS),
/* harmony export */   d7: () => (/* binding */ referenceFunctions)
/* harmony export */ });
/* harmony import */ var _features_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17138);
/* harmony import */ var _features_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49727);
/* harmony import */ var _baseline_weights_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66602);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98062);
/* harmony import */ var _repository_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10021);





/** Of a quantile: half a percent, so that the top percent is told from the top two. */
const STEPS = 200;
/** As the bands of a report. */
const [HIGH, CRITICAL] = [0.95, 0.99];
/** Takes the measure of a repository as it is. @param labels hash of the label rules of the model */
function yardstickOf(model, labels) {
    const { asOf, history } = model.context.view;
    const rows = referenceFunctions(history.snapshot).map((index) => model.valuesAt(index));
    const quantiles = _features_table_js__WEBPACK_IMPORTED_MODULE_0__/* .FEATURES */ .Gv.map((_, feature) => {
        const sorted = rows.flatMap((row) => row[feature] ?? []).sort((a, b) => a - b);
        return sorted.length === 0
            ? []
            : Array.from({ length: STEPS + 1 }, (_, i) => rounded(quantile(sorted, i / STEPS)));
    });
    const score = scoreBy({ quantiles });
    const scores = rows.map(score).sort((a, b) => a - b);
    return {
        commit: asOf.commit,
        time: asOf.time,
        featureTable: _features_table_js__WEBPACK_IMPORTED_MODULE_0__/* .FEATURE_TABLE_VERSION */ .fD,
        weights: _baseline_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .BASELINE_VERSION */ .d0,
        labels,
        quantiles,
        thresholds: { high: quantile(scores, HIGH), critical: quantile(scores, CRITICAL) },
    };
}
/** The baseline's score of a row of feature values, ranked among the yardstick's. */
function scoreBy({ quantiles, }) {
    const rows = Array.from({ length: STEPS + 1 }, (_, i) => quantiles.map((values) => values[i] ?? null));
    const reference = new _features_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .ReferenceDistribution */ .s(rows, _features_table_js__WEBPACK_IMPORTED_MODULE_0__/* .FEATURES */ .Gv.length);
    return (values) => (0,_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .baselineScore */ .kD)(values, reference).score;
}
/** The numbers of the functions that percentiles compare with: of three lines or more. */
function referenceFunctions({ files }) {
    const numbers = [];
    let next = 0;
    for (const { functions } of files) {
        for (const { startLine, endLine } of functions) {
            if (endLine - startLine + 1 >= _repository_model_js__WEBPACK_IMPORTED_MODULE_3__/* .SHORTEST_REFERENCE_LINES */ .X)
                numbers.push(next);
            next++;
        }
    }
    return numbers;
}
/** The nearest of ascending values, none between them: most features are counts. */
function quantile(sorted, share) {
    return sorted[Math.round(share * (sorted.length - 1))] ?? 0;
}
function rounded(value) {
    return Number(value.toPrecision(5));
}


/***/ })

};
