export const id = 5816;
export const ids = [5816];
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
        this.#sorted = Array.from({ length: features }, (_, f) => {
            const values = new Float64Array(rows.length);
            let n = 0;
            for (const row of rows) {
                const value = row[f];
                if (value !== null && value !== undefined)
                    values[n++] = value;
            }
            return values.subarray(0, n).sort();
        });
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

/***/ 58186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson),
/* harmony export */   r: () => (/* binding */ publishedJson)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83878);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88223);
/* harmony import */ var _report_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27461);



/** The report as published JSON. */
function renderJson(report) {
    return publishedJson(report, _report_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .reportSchema */ .Qh);
}
/**
 * A result as published JSON: keys in the schema's order whatever order they were built in, two
 * spaces, a newline at the end. A result that breaks its own contract (a NaN, a line 0) is our defect
 * and is told here rather than by the program that reads the file.
 */
function publishedJson(result, shape) {
    const checked = shape.safeParse(result);
    if (!checked.success) {
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DefectError */ .uR({
            what: "the report does not fit its own schema",
            consequence: "no JSON report was written",
            cure: `Please report this with the following detail: ${zod__WEBPACK_IMPORTED_MODULE_2__/* .prettifyError */ .S1(checked.error)}`,
            cause: checked.error,
        });
    }
    return `${JSON.stringify(checked.data, null, 2)}\n`;
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
/* harmony export */   C0: () => (/* binding */ baselineTotal),
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
    _features_table_js__WEBPACK_IMPORTED_MODULE_0__/* .FEATURES */ .Gv.forEach((_, feature) => {
        const value = values[feature] ?? null;
        const rank = reference.rank(feature, value);
        if (value === null || rank === null)
            return;
        contributions.push({ feature, value, rank, contribution: contributionOf(feature, rank) });
    });
    return { score: contributions.reduce((sum, { contribution }) => sum + contribution, 0), contributions };
}
/** The score alone, which a whole repository is asked for. */
function baselineTotal(values, reference) {
    let sum = 0;
    for (let feature = 0; feature < _features_table_js__WEBPACK_IMPORTED_MODULE_0__/* .FEATURES */ .Gv.length; feature++) {
        const rank = reference.rank(feature, values[feature] ?? null);
        if (rank !== null)
            sum += contributionOf(feature, rank);
    }
    return sum;
}
function contributionOf(feature, rank) {
    const { key, sign } = _features_table_js__WEBPACK_IMPORTED_MODULE_0__/* .FEATURES */ .Gv[feature];
    const weight = _baseline_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .BASELINE_WEIGHTS */ .m_[key];
    const r = sign === 1 ? rank : 1 - rank + 0.0001;
    return weight.rank * (r - 0.5) + weight.tail * ((-Math.log(1.0005 - r) - 1) / 4);
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
        this.scale = new _baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .ScoreScale */ .xY(long.map((index) => (0,_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .baselineTotal */ .C0)(this.#values[index], this.#reference)));
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
