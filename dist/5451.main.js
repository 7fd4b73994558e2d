export const id = 5451;
export const ids = [5451];
export const modules = {

/***/ 45306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  render: () => (/* binding */ render)
});

// EXTERNAL MODULE: ./report/columns.js
var columns = __webpack_require__(82249);
// EXTERNAL MODULE: ./report/escape.js
var report_escape = __webpack_require__(22811);
// EXTERNAL MODULE: ./report/links.js
var links = __webpack_require__(85915);
// EXTERNAL MODULE: ./report/paint.js
var report_paint = __webpack_require__(55450);
// EXTERNAL MODULE: ./report/text-remarks.js
var text_remarks = __webpack_require__(21711);
// EXTERNAL MODULE: ./report/wording.js
var wording = __webpack_require__(57458);
;// CONCATENATED MODULE: ./report/explain.js






/** Every function of the report in depth, for a terminal: reasons, past, size, and how the score adds up. */
function renderExplain(report, options) {
    const paint = (0,report_paint/* paintWith */.H)(options.colour);
    const width = Math.max(60, options.width ?? 100);
    const told = report.functions.flatMap((fn) => [
        paint.bold((0,report_escape/* terminal */.Fo)(fn.name)),
        `at ${(0,report_escape/* terminal */.Fo)(fn.path, 1000)}:${fn.startLine}-${fn.endLine} (${(0,report_escape/* terminal */.Fo)(fn.language)}, ${fn.status})`,
        `${paint.band(fn.band, fn.band)}: ${(0,wording/* riskierThan */.N_)(fn)}`,
        ...changeLines(fn),
        "",
        paint.bold("Why"),
        ...fn.reasons.map((reason) => `  - ${(0,columns/* wrap */.LV)((0,report_escape/* terminal */.Fo)(reason), width, "    ")}`),
        "",
        paint.bold("History"),
        `  ${(0,columns/* wrap */.LV)((0,report_escape/* terminal */.Fo)((0,wording/* pastOf */.CM)(fn)), width, "  ")}`,
        ...fn.history.lastFixes.map((fix) => `  ${(0,report_escape/* terminal */.Fo)((0,links/* shortSha */.Fu)(fix.sha))}  ${(0,report_escape/* terminal */.Fo)((0,wording/* day */.vd)(fix.date))}  ${(0,columns/* cut */.Jj)((0,report_escape/* terminal */.Fo)(fix.subject), width - 23)}`),
        "",
        paint.bold("Size"),
        `  ${(0,columns/* wrap */.LV)((0,wording/* sizeOf */.$d)(fn), width, "  ")}`,
        "",
        paint.bold("What the score is made of"),
        ...scoreTable(fn),
        "",
    ]);
    const found = report.functions.length > 0 ? told : ["No function matches.", ""];
    return `${[...found, ...(0,text_remarks/* remarks */.I)(report, { paint, width })].join("\n")}\n`;
}
function changeLines(fn) {
    if (fn.hunks.length === 0)
        return [];
    return [
        `changed: ${(0,wording/* count */.U9)(fn.addedLines, "line")} added; look at lines ${fn.hunks.map(wording/* lineRange */.Ap).join(", ")}`,
    ];
}
/** Sign and size of each feature's part, so that the column can be added up by eye to the score below it. */
function scoreTable(fn) {
    const label = Math.max(5, ...fn.contributions.map((c) => Math.min(44, (0,report_escape/* terminal */.Fo)(c.label).length)));
    const row = (c) => `  ${(0,columns/* padStart */.CF)(signed(c.contribution), 6)}  ${(0,columns/* padEnd */.f)((0,columns/* cut */.Jj)((0,report_escape/* terminal */.Fo)(c.label), label), label)}  ` +
        `${(0,columns/* padStart */.CF)(amount(c.value), 9)}  above ${(0,wording/* percent */.KN)(c.rank * 100)}`;
    return [
        `  ${(0,columns/* padStart */.CF)("part", 6)}  ${(0,columns/* padEnd */.f)("feature", label)}  ${(0,columns/* padStart */.CF)("value", 9)}  of this repository's functions`,
        ...fn.contributions.map(row),
        `  ${(0,columns/* padStart */.CF)(signed(fn.score), 6)}  score`,
    ];
}
function signed(value) {
    return `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(2)}`;
}
/** Counts in full, other numbers to three significant digits. */
function amount(value) {
    return Number.isInteger(value) ? (0,wording/* grouped */.zD)(value) : `${Number(value.toPrecision(3))}`;
}

// EXTERNAL MODULE: ./report/json.js
var json = __webpack_require__(58186);
// EXTERNAL MODULE: ./report/markdown.js
var markdown = __webpack_require__(96593);
// EXTERNAL MODULE: ./report/sarif.js
var sarif = __webpack_require__(96999);
// EXTERNAL MODULE: ./report/text.js
var report_text = __webpack_require__(17283);
;// CONCATENATED MODULE: ./commands/render.js





function render(report, config, colour) {
    switch (config.format) {
        case "json":
            return (0,json/* renderJson */.h)(report);
        case "markdown":
            return (0,markdown/* renderMarkdown */.G)(report);
        case "sarif":
            return (0,sarif/* renderSarif */.W)(report);
        case "text": {
            const options = { colour: colour && config.output === null, width: process.stdout.columns ?? 100 };
            return report.command === "explain" ? renderExplain(report, options) : (0,report_text/* renderText */.S)(report, options);
        }
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


/***/ })

};
