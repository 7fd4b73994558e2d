export const id = 872;
export const ids = [872];
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

/***/ 784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ Facts),
/* harmony export */   Gd: () => (/* binding */ Scales),
/* harmony export */   Pi: () => (/* binding */ Outcome),
/* harmony export */   _8: () => (/* binding */ Manifest),
/* harmony export */   nf: () => (/* binding */ BUNDLE_SCHEMA)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66944);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32875);
/* harmony import */ var _distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26462);


/*
 * What a bundle says of itself. Every text is of a narrow form: a manifest may come from a cache that
 * others can write to, and reports quote it.
 */
/** Raised whenever a bundle of the last schema would be read wrongly. */
const BUNDLE_SCHEMA = 1;
/** An outcome a month for decades. */
const MAX_OUTCOMES = 1000;
/** Far above any weight that is ever tried (learning/blend.ts). */
const MAX_WEIGHT = 4;
const sha = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const sha256 = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const share = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1);
const amount = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
    .int()
    .min(0)
    .max(2 ** 31);
const date = zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$();
const estimate = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    value: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1e6),
    /** Of the 95 % interval; null where none was drawn. */
    low: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1e6).nullable(),
    high: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1e6).nullable(),
})
    .nullable();
/** Null where the windows had no fixed functions, or nothing else. */
const row = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ aucAny: estimate, aucNarrow: estimate, lift5: estimate });
const holdout = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Test windows, none of which the adapter's weight was chosen on. */
    windows: amount.min(1),
    /** Functions of the newest of them. */
    functions: amount,
    /** Share of those that were fixed. */
    prevalence: share,
    rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ baseline: row, linesOfCode: row, blend: row }),
});
const Outcome = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    commit: sha,
    date,
    density: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1e6),
    adapterAuc: share,
    baselineAuc: share,
});
const Facts = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** repositoryHash of the repository's identity. */
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{12}$/),
    /** The commit it was trained up to, and that commit's date. */
    commit: sha,
    cutoff: date,
    created: date,
    /** CompiledRules.hash of the rules that said what a fix is. */
    labelRules: sha256,
    featureTable: amount,
    /** BASELINE_VERSION of the baseline it was weighed against. */
    weights: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[\w.-]{1,60}$/),
    /** Of the adapter beside the baseline; 0: it did not help, and only the report's footer speaks of it. */
    weight: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(MAX_WEIGHT),
    /** Means over the test windows; null where no window could be tested. */
    holdout: holdout.nullable(),
    /** How this and earlier training runs turned out, for the screener. */
    outcomes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Outcome).max(MAX_OUTCOMES),
});
const Manifest = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(BUNDLE_SCHEMA),
    ...Facts.shape,
    /** The kind's own part; its reader checks it. */
    adapter: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J(),
    /** In the order in which they follow the manifest. */
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), length: amount, sha256 })),
});
/** Scores over the functions (of three lines or more) of `commit`: what z-scores and percentiles compare with. */
const Scales = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    baseline: _distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .DistributionSchema */ .Gw,
    adapter: _distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .DistributionSchema */ .Gw,
    /** Of z(baseline) blended with z(adapter). */
    blend: _distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .DistributionSchema */ .Gw,
});


/***/ }),

/***/ 6872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mZ: () => (/* binding */ MAX_BUNDLE),
  n: () => (/* binding */ encodeBundle),
  hk: () => (/* binding */ openBundle),
  Hd: () => (/* binding */ repositoryHash)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./scoring/adapters/bundle-manifest.js
var bundle_manifest = __webpack_require__(784);
// EXTERNAL MODULE: ./scoring/adapters/container.js
var container = __webpack_require__(13241);
// EXTERNAL MODULE: ../../../node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(66944);
// EXTERNAL MODULE: ./scoring/adapters/tabular/adapter.js
var adapter = __webpack_require__(20183);
// EXTERNAL MODULE: ./scoring/adapters/tabular/vectorise.js + 1 modules
var vectorise = __webpack_require__(53959);
;// CONCATENATED MODULE: ./scoring/adapters/tabular/encode.js



const MAX_FUNCTIONS = 2 ** 31;
/** What a term of one function among the most there can be would have; far larger ones overflow a row. */
const MAX_IDF = Math.log(1 + MAX_FUNCTIONS) + 1;
/** The adapter's part of a bundle's manifest. */
const Manifest = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("tabular"),
    termsVersion: schemas/* literal */.euz(vectorise/* TERMS_VERSION */.lf),
    buckets: schemas/* literal */.euz(vectorise/* BUCKETS */.SC),
    heads: schemas/* number */.aig().int().min(1).max(adapter/* MAX_HEADS */.FK),
    trainedOn: schemas/* number */.aig().int().min(0).max(MAX_FUNCTIONS),
});
/** The bytes or the manifest are not an adapter of this version; the message is a clause that says why. */
class AdapterFormatError extends Error {
    name = "AdapterFormatError";
}
function encodeTabular({ inverseFrequency, heads, trainedOn }) {
    const bytes = new Uint8Array(byteLength(heads.length));
    const view = new DataView(bytes.buffer);
    let at = 0;
    const write = (value) => {
        view.setFloat32(at, value, true);
        at += 4;
    };
    inverseFrequency.forEach(write);
    for (const { weights, intercept } of heads) {
        weights.forEach(write);
        write(intercept);
    }
    return {
        manifest: {
            kind: "tabular",
            termsVersion: vectorise/* TERMS_VERSION */.lf,
            buckets: vectorise/* BUCKETS */.SC,
            heads: heads.length,
            trainedOn,
        },
        bytes,
    };
}
/**
 * Checks everything before use: the pair may come from a cache that others can write to.
 * @throws AdapterFormatError
 */
function decodeTabular(manifest, bytes) {
    const parsed = Manifest.safeParse(manifest);
    if (!parsed.success) {
        const { path, message } = parsed.error.issues[0];
        const field = path.length > 0 ? `its ${path.join(".")}: ` : "";
        throw new AdapterFormatError(`the tabular adapter's manifest does not fit, ${field}${message}`);
    }
    const { heads: count, trainedOn } = parsed.data;
    if (bytes.byteLength !== byteLength(count)) {
        throw new AdapterFormatError(`the tabular adapter has ${bytes.byteLength} bytes where ${count} heads take ${byteLength(count)}`);
    }
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = 0;
    const read = () => {
        const value = view.getFloat32(at, true);
        if (!Number.isFinite(value)) {
            throw new AdapterFormatError(`the tabular adapter holds ${value} at byte ${at} where a number belongs`);
        }
        at += 4;
        return value;
    };
    const inverseFrequency = readColumn(read);
    const odd = inverseFrequency.find((idf) => idf < 0 || idf > MAX_IDF);
    if (odd !== undefined) {
        throw new AdapterFormatError(`the tabular adapter holds the impossible inverse frequency ${odd}`);
    }
    const heads = Array.from({ length: count }, () => ({
        weights: readColumn(read),
        intercept: read(),
    }));
    return { inverseFrequency, heads, trainedOn };
}
function byteLength(heads) {
    return 4 * (vectorise/* BUCKETS */.SC + heads * (vectorise/* BUCKETS */.SC + 1));
}
function readColumn(read) {
    return Float32Array.from({ length: vectorise/* BUCKETS */.SC }, read);
}

;// CONCATENATED MODULE: ./scoring/adapters/bundle.js




/** The largest tabular adapter takes 1.1 MB. Bytes. */
const MAX_BUNDLE = 8 * 2 ** 20;
const FORM = { magic: "DRAB", schema: bundle_manifest/* BUNDLE_SCHEMA */.nf, maxBytes: MAX_BUNDLE };
const FILES = ["tabular.f32", "scales.json"];
/** What identifies a repository in a bundle and in a store's keys, without telling its name. */
function repositoryHash(identity) {
    return (0,external_node_crypto_.createHash)("sha256").update(identity).digest("hex").slice(0, 12);
}
/** @throws DefectError if the bundle holds what openBundle would refuse */
function encodeBundle({ facts, adapter, scales }) {
    const { manifest: own, bytes } = encodeTabular(adapter);
    const contents = [bytes, Buffer.from(JSON.stringify((0,container/* checked */.KD)(bundle_manifest/* Scales */.Gd, scales, "scales")))];
    return (0,container/* packed */.xc)(FORM, { ...(0,container/* checked */.KD)(bundle_manifest/* Facts */.At, facts, "facts"), adapter: own }, FILES.map((name, i) => ({ name, bytes: contents[i] })));
}
/** @param repository the repositoryHash it must be of; null: any */
function openBundle(bytes, { repository }) {
    try {
        return { opened: true, bundle: read(bytes, repository) };
    }
    catch (error) {
        if (error instanceof container/* Refused */.Lw)
            return { opened: false, why: error.message };
        if (error instanceof AdapterFormatError)
            return { opened: false, why: `of it, ${error.message}` };
        throw error;
    }
}
function read(bytes, repository) {
    const { manifest, rest } = (0,container/* unpacked */.KZ)(bytes, FORM);
    const fit = (0,container/* fitting */._Q)(bundle_manifest/* Manifest */._8, manifest, "manifest");
    const facts = bundle_manifest/* Facts */.At.strip().parse(fit);
    (0,container/* comparable */.Zm)(facts, repository);
    const [weights, scales] = (0,container/* filesOf */.R8)(rest, fit.files, FILES);
    return {
        facts,
        adapter: decodeTabular(fit.adapter, weights),
        scales: (0,container/* fitting */._Q)(bundle_manifest/* Scales */.Gd, (0,container/* parsedJson */.U4)(scales, "scales"), "scales"),
    };
}


/***/ }),

/***/ 13241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ sha256Of),
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   KZ: () => (/* binding */ unpacked),
/* harmony export */   Lw: () => (/* binding */ Refused),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   U4: () => (/* binding */ parsedJson),
/* harmony export */   Zm: () => (/* binding */ comparable),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   xc: () => (/* binding */ packed)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88223);
/* harmony import */ var _features_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49727);
/* harmony import */ var _baseline_weights_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66602);




const MAX_MANIFEST = 2 ** 20;
const MAGIC = 4;
const HEADER = MAGIC + 4 + 32;
/** What was read is no such container; the message is a clause about "it", fit to end a sentence. */
class Refused extends Error {
    name = "Refused";
}
/** @param about the manifest but for its schema and files, checked by the caller */
function packed(form, about, contents) {
    const files = contents.map(({ name, bytes }) => ({
        name,
        length: bytes.length,
        sha256: sha256Of(bytes),
    }));
    const manifest = Buffer.from(JSON.stringify({ schema: form.schema, ...about, files }));
    const header = Buffer.alloc(HEADER);
    header.write(form.magic, "latin1");
    header.writeUInt32LE(manifest.length, MAGIC);
    digest(manifest).copy(header, HEADER - 32);
    return Buffer.concat([header, manifest, ...contents.map(({ bytes }) => bytes)]);
}
/** @throws Refused */
function unpacked(bytes, form) {
    if (bytes.length > form.maxBytes) {
        throw new Refused(`it has ${bytes.length} bytes, more than ${form.maxBytes}`);
    }
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (view.length < HEADER || view.toString("latin1", 0, MAGIC) !== form.magic) {
        throw new Refused("it does not begin as an adapter does");
    }
    const length = view.readUInt32LE(MAGIC);
    if (length > MAX_MANIFEST || HEADER + length > view.length)
        throw new Refused("it is cut off or damaged");
    const manifest = view.subarray(HEADER, HEADER + length);
    if (!digest(manifest).equals(view.subarray(HEADER - 32, HEADER))) {
        throw new Refused("the sha256 of its manifest does not match");
    }
    const about = parsedJson(manifest, "manifest");
    const schema = about?.schema;
    if (Number.isInteger(schema) && schema !== form.schema) {
        throw new Refused(`it has schema ${String(schema)}, this version reads schema ${form.schema}`);
    }
    return { manifest: about, rest: view.subarray(HEADER + length) };
}
/** The files behind a manifest, which must be those of that name and order. @throws Refused */
function filesOf(rest, files, names) {
    if (files.map(({ name }) => name).join() !== names.join())
        throw new Refused("it holds other files");
    const lengths = files.reduce((sum, file) => sum + file.length, 0);
    if (rest.length !== lengths) {
        throw new Refused(`its files have ${rest.length} bytes instead of ${lengths}`);
    }
    let at = 0;
    return files.map(({ name, length, sha256 }) => {
        const content = rest.subarray(at, (at += length));
        if (sha256Of(content) !== sha256)
            throw new Refused(`the sha256 of its file ${name} does not match`);
        return content;
    });
}
/** An adapter says something only of the repository, and beside the baseline, that it was made for. */
function comparable(facts, wanted) {
    const { repository, featureTable, weights } = facts;
    if (wanted !== null && repository !== wanted)
        throw new Refused("it was learned on another repository");
    if (featureTable !== _features_table_js__WEBPACK_IMPORTED_MODULE_2__/* .FEATURE_TABLE_VERSION */ .fD) {
        throw new Refused(`it was weighed against feature table ${featureTable}, this version has ${_features_table_js__WEBPACK_IMPORTED_MODULE_2__/* .FEATURE_TABLE_VERSION */ .fD}`);
    }
    if (weights !== _baseline_weights_js__WEBPACK_IMPORTED_MODULE_3__/* .BASELINE_VERSION */ .d0) {
        throw new Refused(`it was weighed against the baseline ${weights}, this version has ${_baseline_weights_js__WEBPACK_IMPORTED_MODULE_3__/* .BASELINE_VERSION */ .d0}`);
    }
}
function parsedJson(json, what) {
    try {
        return JSON.parse(Buffer.from(json.buffer, json.byteOffset, json.byteLength).toString("utf8"));
    }
    catch {
        throw new Refused(`its ${what} cannot be read`);
    }
}
/** What came from outside. @throws Refused */
function fitting(schema, value, what) {
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    throw new Refused(`its ${what} does not fit (${issueOf(result.error)})`);
}
/** What this program made itself. @throws DefectError */
function checked(schema, value, what) {
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .DefectError */ .uR({
        what: `The ${what} of the adapter do not fit (${issueOf(result.error)})`,
        consequence: "it was not written",
        cure: "Please report it",
        cause: result.error,
    });
}
/** Where, and what is wrong there; an unknown key is quoted by zod, so it is cut. */
function issueOf({ issues }) {
    const { path, message } = issues[0];
    return `${path.join(".")}${path.length > 0 ? ": " : ""}${message}`.slice(0, 200);
}
function sha256Of(bytes) {
    return digest(bytes).toString("hex");
}
function digest(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest();
}


/***/ }),

/***/ 26462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ distributionOf),
/* harmony export */   Gw: () => (/* binding */ DistributionSchema),
/* harmony export */   RS: () => (/* binding */ percentileIn),
/* harmony export */   sy: () => (/* binding */ zIn)
/* harmony export */ });
/* unused harmony export QUANTILES */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66944);
/* harmony import */ var _features_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17138);


/** A tenth of a percent: what a report tells of a percentile. */
const QUANTILES = 1001;
/** Scores are of the order of 1; beyond these bounds a stored number is damage, or meant to do some. */
const LARGEST = 1e9;
const SMALLEST_DEVIATION = 1e-9;
const score = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(-LARGEST).max(LARGEST);
const DistributionSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    functions: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .int()
        .min(1)
        .max(2 ** 31),
    mean: score,
    deviation: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(SMALLEST_DEVIATION).max(LARGEST),
    quantiles: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(score)
        .length(QUANTILES)
        .refine((values) => values.every((value, i) => i === 0 || values[i - 1] <= value), {
        message: "quantiles must not fall",
    })
        .readonly(),
});
/** @param scores at least one, all finite */
function distributionOf(scores) {
    const sorted = Float64Array.from(scores).sort();
    const n = sorted.length;
    if (n === 0)
        throw new RangeError("a distribution needs at least one score");
    const mean = sorted.reduce((sum, score) => sum + score, 0) / n;
    const variance = sorted.reduce((sum, score) => sum + (score - mean) ** 2, 0) / n;
    const quantiles = Array.from({ length: QUANTILES }, (_, i) => {
        const at = (i * (n - 1)) / (QUANTILES - 1);
        const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
        // Between equal neighbours nothing is computed, so that rounding cannot break the order.
        return low === high ? low : Math.min(high, low + (high - low) * (at - Math.floor(at)));
    });
    const deviation = Math.sqrt(variance);
    return { functions: n, mean, deviation: deviation < SMALLEST_DEVIATION ? 1 : deviation, quantiles };
}
function zIn({ mean, deviation }, score) {
    return (score - mean) / deviation;
}
/** 0–100: the share of the functions with a lower score, exact to a quantile's step. */
function percentileIn({ functions, quantiles }, score) {
    const below = (0,_features_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .countBelow */ .B)(quantiles, score, false);
    if (below === 0)
        return 0;
    if (below === QUANTILES)
        return 100;
    const [low, high] = [quantiles[below - 1], quantiles[below]];
    const place = (below - 1 + (score - low) / (high - low)) / (QUANTILES - 1);
    // The i-th of n ascending scores has i below it, and the largest n − 1.
    return (100 * place * (functions - 1)) / functions;
}


/***/ }),

/***/ 20183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ MAX_HEADS),
/* harmony export */   Tz: () => (/* binding */ predictAll),
/* harmony export */   tp: () => (/* binding */ predictRows)
/* harmony export */ });
/* unused harmony export predict */
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32934);
/* harmony import */ var _sparse_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77978);
/* harmony import */ var _vectorise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53959);



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

/***/ 32934:
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

/***/ 77978:
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

/***/ 53959:
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
var tabular_hash = __webpack_require__(32934);
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

/***/ 32875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24121);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66944);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
