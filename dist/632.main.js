export const id = 632;
export const ids = [632];
export const modules = {

/***/ 90632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publicationOf: () => (/* binding */ publicationOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _report_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26936);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58186);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96593);
/* harmony import */ var _report_sarif_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96999);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17283);
/* harmony import */ var _report_workflow_commands_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36896);
/* harmony import */ var _scoring_bands_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87745);








/** A job output may hold 1 MiB; the whole report is in the file when it is larger. Characters. */
const MAX_OUTPUT = 500_000;
/** Wide enough for names, narrow enough for GitHub's log view. Columns. */
const LOG_WIDTH = 120;
/** What the action tells its runner of a report. */
function publicationOf(report, config, env) {
    const { lines } = (0,_report_workflow_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .renderWorkflowCommands */ .e5)(config.annotations ? (0,_report_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .annotationsFor */ .gX)(report, { limit: config.annotationLimit }) : []);
    const json = (0,_report_json_js__WEBPACK_IMPORTED_MODULE_2__/* .renderJson */ .h)(report);
    const reportPath = config.reportPath ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env["RUNNER_TEMP"] ?? ".", "defect-risk-report.json");
    const worst = _scoring_bands_js__WEBPACK_IMPORTED_MODULE_6__/* .BANDS */ .ZN.find((band) => report.totals.byBand[band] > 0) ?? "none";
    return {
        log: (0,_report_text_js__WEBPACK_IMPORTED_MODULE_5__/* .renderText */ .S)(report, { colour: false, width: LOG_WIDTH }),
        commands: lines,
        summary: config.summary
            ? (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .renderMarkdown */ .G)(report, {
                unannotated: config.annotations ? (0,_report_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .annotatedFunctions */ .wL)(report).length - lines.length : 0,
            })
            : null,
        files: [
            { path: reportPath, text: json, output: "report-path" },
            ...(config.sarifPath === null ? [] : [{ path: config.sarifPath, text: (0,_report_sarif_js__WEBPACK_IMPORTED_MODULE_4__/* .renderSarif */ .W)(report) }]),
        ],
        outputs: {
            "highest-risk": worst,
            "flagged-count": String(report.totals.flagged),
            json: json.length <= MAX_OUTPUT ? json : "",
        },
    };
}


/***/ }),

/***/ 26936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dI: () => (/* binding */ anchorOf),
/* harmony export */   gX: () => (/* binding */ annotationsFor),
/* harmony export */   wL: () => (/* binding */ annotatedFunctions)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22811);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85915);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57458);



/** GitHub cuts a message at 4,096 UTF-16 units; a character takes at most two. Characters. */
const MAX_MESSAGE = 4096 / 2;
/** Longest part of a message; all parts together stay below the limit. Characters. */
const PART = 200;
/** The Checks API refuses a longer title (255); a name needs less. Characters. */
const MAX_NAME = 100;
/** The functions that deserve an annotation, in rank order: the flagged, and whatever fails the gate. */
function annotatedFunctions(report) {
    const failing = failingOf(report);
    return report.functions.filter((fn) => fn.flagged || failing.has(placeOf(fn)));
}
/** One annotation per function, in rank order, anchored where the change touches it first; what fails the gate goes first. */
function annotationsFor(report, { limit = 10 } = {}) {
    const failing = failingOf(report);
    const fails = (fn) => failing.has(placeOf(fn));
    const functions = annotatedFunctions(report);
    return [...functions.filter(fails), ...functions.filter((fn) => !fails(fn))].slice(0, limit).map((fn) => ({
        path: fn.path,
        ...anchorOf(fn),
        level: fails(fn) ? "error" : levelOf(fn.band),
        title: `Defect risk: ${fn.band} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(fn.name, MAX_NAME)})`,
        message: messageOf(fn),
    }));
}
function placeOf({ path, name }) {
    return `${path}\0${name}`;
}
function failingOf({ gate }) {
    return new Set(gate === null || gate.passed ? [] : gate.failing.map(placeOf));
}
/**
 * The first changed hunk: the files-changed view hides an annotation that ends outside the diff. A
 * function without one (`rank`) is marked on its first line.
 */
function anchorOf(fn) {
    const first = fn.hunks[0];
    if (first === undefined)
        return { startLine: fn.startLine, endLine: fn.startLine };
    return { startLine: first.startLine, endLine: Math.max(first.startLine, first.endLine) };
}
/** Advisory: a warning at most. */
function levelOf(band) {
    return band === "critical" ? "warning" : "notice";
}
function messageOf(fn) {
    const ranges = (fn.hunks.length > 0 ? fn.hunks : [fn]).slice(0, 3).map(_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .lineRange */ .Ap).join(", ");
    const also = fn.reasons.slice(1, 3).map((reason) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(reason, PART));
    const fixes = fn.history.lastFixes
        .slice(0, 3)
        .map((fix) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(fix.sha))} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd)(fix.date))} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(fix.subject, 100)}`);
    const lines = [
        `Review lines ${ranges} with care: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .topReason */ .mE)(fn), PART)}.`,
        ...(also.length > 0 ? [`Also: ${also.join("; ")}.`] : []),
        `Historically fragile: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .riskierThan */ .N_)(fn)}; ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .pastOf */ .CM)(fn), PART)}.`,
        ...(fixes.length > 0 ? ["Last fixes of this function:", ...fixes] : []),
    ];
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(lines.join("\n"), MAX_MESSAGE);
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


/***/ })

};
