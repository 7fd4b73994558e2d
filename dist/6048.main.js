export const id = 6048;
export const ids = [6048];
export const modules = {

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

/***/ 82249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ padStart),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   f: () => (/* binding */ padEnd),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/** Code points that terminals draw two cells wide (Unicode East Asian Width W and F, the common blocks, and emoji). */
const WIDE = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
/** Marks that sit on the character before them. */
const MARK = /\p{M}/u;
/** Cells that the text takes in a terminal. */
function widthOf(text) {
    let cells = 0;
    for (const c of text)
        cells += MARK.test(c) ? 0 : WIDE.test(c) ? 2 : 1;
    return cells;
}
/** Cut to `cells`, keeping the start or the end, the cut marked. */
function cut(text, cells, keep = "start") {
    if (widthOf(text) <= cells)
        return text;
    const characters = keep === "start" ? [...text] : [...text].reverse();
    let used = 1;
    const kept = [];
    for (const c of characters) {
        used += widthOf(c);
        if (used > cells)
            break;
        kept.push(c);
    }
    return keep === "start" ? `${kept.join("")}…` : `…${kept.reverse().join("")}`;
}
function padEnd(text, cells) {
    return text + " ".repeat(Math.max(0, cells - widthOf(text)));
}
function padStart(text, cells) {
    return " ".repeat(Math.max(0, cells - widthOf(text))) + text;
}
/** Word-wrapped to `cells`; the caller has written `indent` before the first line. A word longer than a line stays whole. */
function wrap(text, cells, indent = "") {
    const lines = [];
    let current = "";
    for (const word of text.split(" ")) {
        const longer = current === "" ? word : `${current} ${word}`;
        if (current !== "" && widthOf(longer) + widthOf(indent) > cells) {
            lines.push(current);
            current = word;
        }
        else {
            current = longer;
        }
    }
    return [...lines, current].join(`\n${indent}`);
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

/***/ 55450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ paintWith)
/* harmony export */ });
/** Select Graphic Rendition codes (ECMA-48) per band; a normal one needs no colour. */
const CODES = {
    critical: "1;31",
    high: "31",
    elevated: "33",
    normal: null,
};
/** Colours, or none: whether the output is a terminal is the caller's knowledge. */
function paintWith(colour) {
    const sgr = (code, text) => colour && code !== null ? `\u001B[${code}m${text}\u001B[0m` : text;
    return {
        band: (text, band) => sgr(CODES[band], text),
        bold: (text) => sgr("1", text),
        dim: (text) => sgr("2", text),
    };
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

/***/ 96999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88223);
/* harmony import */ var _scoring_bands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87745);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22811);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49662);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85915);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57458);






/** GitHub keeps 5,000 results of an upload and shows the most severe; ours are in rank order. */
const MAX_RESULTS = 5000;
/**
 * Our own key. `primaryLocationLineHash` is reserved: GitHub's uploader computes it from the source
 * and logs a warning for every result that brings another value.
 */
const FINGERPRINT = "defectRiskFunction/v1";
/** Advisory, as the annotations are: a warning at most. */
const LEVELS = {
    critical: "warning",
    high: "note",
    elevated: "note",
    normal: "note",
};
/** SARIF 2.1.0 (OASIS). Only what the summary would show open: a code-scanning alert is louder than a row. */
function renderSarif(report) {
    const root = (0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .webRoot */ .V6)(report);
    const prints = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprintsOf */ .t)(report.functions);
    const results = report.functions
        .filter((fn) => (report.command === "score" ? fn.flagged : fn.band !== "normal"))
        .slice(0, MAX_RESULTS)
        .map((fn) => resultOf(fn, prints.get(fn) ?? ""));
    const log = {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: {
                    driver: { name: report.tool.name, semanticVersion: report.tool.version, rules: _scoring_bands_js__WEBPACK_IMPORTED_MODULE_1__/* .BANDS */ .ZN.map(ruleOf) },
                },
                automationDetails: { id: `defect-risk/${report.command}/` },
                ...(root !== null && report.head !== null
                    ? { versionControlProvenance: [{ repositoryUri: root, revisionId: report.head }] }
                    : {}),
                invocations: [
                    { executionSuccessful: true, toolExecutionNotifications: report.notices.map(notificationOf) },
                ],
                columnKind: "utf16CodeUnits",
                results,
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
/** Rule ids are stable: dismissals and filters in code scanning hang on them. */
function ruleOf(band) {
    return {
        id: `defect-risk/${band}`,
        name: `DefectRisk${band.charAt(0).toUpperCase()}${band.slice(1)}`,
        shortDescription: { text: `Function of ${band} defect risk within its repository` },
        fullDescription: {
            text: "Ranks functions by how often they, or functions like them, needed fixes. It does not say that there is a bug.",
        },
        help: {
            text: "Read the changed lines with care; the reasons and the last fixes tell where such functions broke before.",
        },
        defaultConfiguration: { level: LEVELS[band] },
        properties: {
            tags: ["maintainability"],
            "problem.severity": LEVELS[band] === "warning" ? "warning" : "recommendation",
        },
    };
}
function resultOf(fn, fingerprint) {
    const uri = (0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .encodePath */ .O0)(fn.path);
    const [first, ...others] = fn.hunks.length > 0 ? fn.hunks : [fn];
    const physical = (lines) => ({
        artifactLocation: { uri, uriBaseId: "%SRCROOT%" },
        region: {
            startLine: lines?.startLine ?? fn.startLine,
            endLine: Math.max(lines?.startLine ?? fn.startLine, lines?.endLine ?? fn.startLine),
        },
    });
    return {
        ruleId: `defect-risk/${fn.band}`,
        ruleIndex: _scoring_bands_js__WEBPACK_IMPORTED_MODULE_1__/* .BANDS */ .ZN.indexOf(fn.band),
        level: LEVELS[fn.band],
        message: { text: message(`${fn.name}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .riskierThan */ .N_)(fn)}; ${toldOf(fn).join("; ")}`) },
        locations: [
            {
                physicalLocation: physical(first),
                logicalLocations: [{ fullyQualifiedName: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(fn.name, 1000), kind: "function" }],
            },
        ],
        relatedLocations: others.map((lines, i) => ({
            id: i + 1,
            physicalLocation: physical(lines),
            message: { text: `Also changed: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .lineRange */ .Ap)(lines)}` },
        })),
        partialFingerprints: { [FINGERPRINT]: fingerprint },
        properties: {
            percentile: fn.percentile,
            riskierThan: (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .KN)(fn.percentile),
            band: fn.band,
            changeScore: fn.changeScore,
            status: fn.status,
            reasons: fn.reasons.map((reason) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(reason)),
        },
    };
}
/** The past first, as in every rendering: it is what people look up. */
function toldOf(fn) {
    const fixed = (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .fixesOf */ .jv)(fn);
    return fixed === null ? fn.reasons : [fixed, ...fn.reasons];
}
function notificationOf(notice) {
    return {
        descriptor: { id: notice.code },
        level: notice.level === "warning" ? "warning" : "note",
        message: { text: message((0,_errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(notice)) },
    };
}
/** SARIF reads `[text](target)` as a link and `{0}` as a placeholder in a message (§3.11.5, §3.11.6). */
function message(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(text, 1000)
        .replace(/[\\[\]]/g, "\\$&")
        .replace(/\{(\d+)\}/g, "{{$1}}");
}


/***/ }),

/***/ 21711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ remarks)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88223);
/* harmony import */ var _adapter_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46936);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82249);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22811);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57458);





/** What stands under every terminal rendering: files left out, notices, then the footer. */
function remarks(report, to) {
    const left = report.marked.length === 0 ? [] : [(0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .Fo)((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .leftOut */ .ig)(report.marked)), to.width, "  ")];
    const notices = report.notices.map((notice) => {
        const mark = notice.level === "warning" ? "warning: " : "note: ";
        return (0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(mark + (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .Fo)((0,_errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(notice), 1000), to.width, "  ");
    });
    const silenced = report.functions
        .filter((fn) => fn.suppressed !== null)
        .map((fn) => {
        const mark = fn.suppressed.addedByChange ? "suppressed by this change" : "suppressed";
        return (0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .Fo)(`${mark}: ${fn.name}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .suppressedBy */ .s2)(fn.suppressed)}`), to.width, "  ");
    });
    const above = [...left, ...silenced, ...notices];
    return [...above, ...(above.length > 0 ? [""] : []), to.paint.dim((0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(footer(report), to.width))];
}
/** Kept to about a line, and one for an adapter; the summary and the JSON report tell the rest. */
function footer({ model, totals }) {
    const { commits, since } = model.history;
    const depth = since === null ? (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(commits, "commit") : `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(commits, "commit")} since ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .day */ .vd)(since)}`;
    const compared = (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(totals.reference, "function");
    const adapter = model.adapter === null ? "" : ` ${(0,_adapter_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .adapterOf */ .nZ)(model.adapter)}.`;
    const lora = model.lora === null ? "" : ` ${(0,_adapter_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .loraOf */ .iE)(model.lora)}.`;
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .Fo)(`Historically fragile, which is not to say broken. Baseline ${model.weights}, ${compared}, ${depth}.${adapter}${lora}`);
}


/***/ }),

/***/ 17283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82249);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22811);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55450);
/* harmony import */ var _text_remarks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21711);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57458);





/** Columns that fit a split terminal; below that rows are cut off rather than useful. */
const MIN_WIDTH = 60;
/** The report for a terminal or a job's log: rank, band, percentile, function, file:line, and why. */
function renderText(report, options) {
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .paintWith */ .H)(options.colour);
    const width = Math.max(MIN_WIDTH, options.width ?? 100);
    const lead = (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .leading */ .R4)(report);
    const shown = new Set(lead);
    const others = report.functions.filter((fn) => !shown.has(fn));
    const row = rowsOf(report, [...lead, ...others], { paint, width });
    const unlisted = report.totals.functions - report.functions.length;
    const lines = [
        paint.bold(`Defect risk: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .verdict */ .WJ)(report)}`),
        ...(report.functions.length > 0 ? ["", row.head] : []),
        ...lead.flatMap((fn, i) => [row.main(fn, i + 1), row.why(fn)]),
        ...(lead.length > 0 && others.length > 0 ? [""] : []),
        ...others.map((fn, i) => row.main(fn, lead.length + i + 1)),
        ...section(report.command === "score" && unlisted > 0 ? [paint.dim(`… and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(unlisted)} more`)] : []),
        ...section((0,_text_remarks_js__WEBPACK_IMPORTED_MODULE_2__/* .remarks */ .I)(report, { paint, width })),
    ];
    return `${lines.join("\n")}\n`;
}
function section(lines) {
    return lines.length === 0 ? [] : ["", ...lines];
}
const BAND = "critical".length;
const RISKIER = "riskier than".length;
/** Lays out the columns once for all rows: names take what they need up to half of the space that is left. */
function rowsOf(report, functions, to) {
    const rank = `${functions.length}`.length;
    const indent = rank + 2 + BAND + 2 + RISKIER + 2;
    const room = to.width - indent - 2;
    const longest = functions.reduce((max, fn) => Math.max(max, (0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .widthOf */ .qz)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .Fo)(fn.name, to.width))), 0);
    const nameWidth = Math.min(Math.max(longest, "function".length), Math.floor(room / 2));
    const whereWidth = room - nameWidth;
    return {
        head: to.paint.dim([
            (0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .padStart */ .CF)("#", rank),
            (0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .padEnd */ .f)("band", BAND),
            "riskier than",
            (0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .padEnd */ .f)("function", nameWidth),
            report.command === "score" ? "first change" : "where",
        ].join("  ")),
        main: (fn, n) => {
            const where = `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .Fo)(fn.path, to.width, "end")}:${fn.hunks[0]?.startLine ?? fn.startLine}`;
            return [
                (0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .padStart */ .CF)(`${n}`, rank),
                to.paint.band((0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .padEnd */ .f)(fn.band, BAND), fn.band),
                (0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .padStart */ .CF)((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(fn.percentile), RISKIER),
                (0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .padEnd */ .f)((0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .Fo)(fn.name, to.width), nameWidth), nameWidth),
                to.paint.dim((0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(where, whereWidth, "end")),
            ].join("  ");
        },
        why: (fn) => {
            const fresh = report.command === "score" && fn.status === "new" ? "new; " : "";
            return " ".repeat(indent) + (0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(fresh + (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .Fo)((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .topReason */ .mE)(fn)), to.width, " ".repeat(indent));
        },
    };
}


/***/ })

};
