export const id = 7205;
export const ids = [7205];
export const modules = {

/***/ 46936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ holdoutOf),
/* harmony export */   bx: () => (/* binding */ shortWeight),
/* harmony export */   iE: () => (/* binding */ loraOf),
/* harmony export */   nZ: () => (/* binding */ adapterOf),
/* harmony export */   qn: () => (/* binding */ estimateOf),
/* harmony export */   rr: () => (/* binding */ decimals)
/* harmony export */ });
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85915);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57458);


/** The adapter in two sentences, without the last full stop: which, how old, its weight, how it did. Quotes a commit: escape it. */
function adapterOf(card) {
    if (card === null)
        return "No adapter of this repository was found";
    const { commit, ageDays, trainedOn, holdout } = card;
    const age = ageDays === 0 ? "made today" : `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(ageDays, "day")} old`;
    const which = `The ${card.kind} adapter of ${(0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(commit)} (${age}, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(trainedOn, "function")}) has weight ${weightOf(card)}`;
    return `${which}. ${holdout === null ? "No window was there to test it on" : holdoutOf(holdout)}`;
}
/** The LoRA adapter, as `adapterOf` tells the other one: which, where it ran, how it did. */
function loraOf(card) {
    const { commit, ageDays, trainedOn, base, ranOn, truncated, holdout } = card;
    const age = ageDays === 0 ? "made today" : `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(ageDays, "day")} old`;
    const ran = ranOn === null ? "" : `, run on ${ranOn}`;
    const cut = truncated === 0 ? "" : `. ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(truncated, "function")} longer than it may read lost the middle`;
    const which = `The LoRA adapter of ${(0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(commit)} on ${base.id} (${age}, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(trainedOn, "function")}${ran}) has weight ${weightOf(card)}`;
    const did = holdout === null ? "No window was there to test it on" : loraHoldoutOf(holdout);
    return `${which}${cut}. ${did}`;
}
function loraHoldoutOf({ rows, functions, seeds }) {
    const { blend, without, lora, zeroShot } = rows;
    const runs = seeds === 1 ? "" : `, mean of ${seeds} training runs`;
    const others = `the best without ${estimateOf(without.aucAny)}, alone ${estimateOf(lora.aucAny)}, its base untrained ${estimateOf(zeroShot.aucAny)}`;
    return `AUC in the window after (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(functions)} functions${runs}): with it ${estimateOf(blend.aucAny)}, ${others}`;
}
function weightOf({ weight, used }) {
    if (weight === 0)
        return "0: the adapter did not help; shown because that is the honest result";
    return used ? shortWeight(weight) : `${shortWeight(weight)}, but is not used for this commit`;
}
function shortWeight(weight) {
    return weight === 0 ? "0" : decimals(weight, 2);
}
/** The one number of each row that can be compared with other reports. */
function holdoutOf({ rows, windows, functions }) {
    const { blend, baseline, linesOfCode } = rows;
    const others = `baseline ${estimateOf(baseline.aucAny)}, lines of code ${estimateOf(linesOfCode.aucAny)}`;
    const where = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(windows, "later window")} (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(functions)} functions in the last)`;
    return `AUC over ${where}: with it ${estimateOf(blend.aucAny)}, ${others}`;
}
/** ".768 [.759, .777]" */
function estimateOf(estimate, digits = 3) {
    if (estimate === null)
        return "undefined";
    const { value, low, high } = estimate;
    const interval = low === null || high === null ? "" : ` [${decimals(low, digits)}, ${decimals(high, digits)}]`;
    return decimals(value, digits) + interval;
}
/** Without the zero before the point, as articles write an AUC. */
function decimals(value, digits) {
    return value.toFixed(digits).replace(/^0\./, ".");
}


/***/ }),

/***/ 7926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   XD: () => (/* binding */ spending)
/* harmony export */ });
/* unused harmony export fit */
/** UTF-8 bytes of these lines, each with its newline. */
function bytesOf(lines) {
    return lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
}
/** As many rows of the block as fit into `budget` bytes, closed properly; no line at all if nothing fits. */
function fit(block, budget) {
    const { before, rows, after, unlisted = 0, more } = block;
    const frame = bytesOf(before) + bytesOf(after);
    const whole = rows.length > 0 && unlisted === 0;
    if (whole && frame + bytesOf(rows) <= budget)
        return [...before, ...rows, ...after];
    // The count in the line is at its longest when every row is missing.
    let used = frame + bytesOf(["", more(rows.length + unlisted)]);
    let kept = 0;
    for (const row of rows) {
        used += Buffer.byteLength(row) + 1;
        if (used > budget)
            break;
        kept += 1;
    }
    const missing = rows.length - kept + unlisted;
    if (kept === 0) {
        const only = missing > 0 ? [more(missing), ""] : [];
        return bytesOf(only) <= budget ? only : [];
    }
    return [...before, ...rows.slice(0, kept), ...(missing > 0 ? ["", more(missing)] : []), ...after];
}
/** A budget of UTF-8 bytes. */
function spending(maxBytes) {
    let left = maxBytes;
    const take = (lines) => {
        const size = bytesOf(lines);
        if (size > left)
            return [];
        left -= size;
        return lines;
    };
    return { take, takeFitting: (block) => take(fit(block, left)) };
}


/***/ }),

/***/ 85915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ commitUrl),
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   Pl: () => (/* binding */ safeUrl),
/* harmony export */   V6: () => (/* binding */ webRoot),
/* harmony export */   Zc: () => (/* binding */ linesUrl)
/* harmony export */ });
/** Browsers and proxies cut or refuse longer addresses; a path that long is shown without a link. Characters. */
const MAX_URL = 2000;
/** Only a plain web address may become a link target: it comes from a remote's configuration. */
const WEB = /^https?:\/\/[\w.:-]+(?:\/[\w.~%-]+)*\/?$/;
const SHA = /^[0-9a-f]{7,64}$/;
/** Long enough to be unique in the largest public repositories, and what GitHub itself shows. */
const SHORT = 7;
function shortSha(sha) {
    return sha.slice(0, SHORT);
}
/** The repository's address fit for a link, or null. */
function webRoot(report) {
    return safeUrl(report.webUrl)?.replace(/\/$/, "") ?? null;
}
/** An address that was handed in, fit for a link, or null. */
function safeUrl(url) {
    return url !== null && url.length <= MAX_URL && WEB.test(url) ? url : null;
}
/** Percent-encoded path, safe as a URI reference and inside Markdown's `(…)`. Lone surrogates become U+FFFD. */
function encodePath(path) {
    return path
        .replace(/\p{Cs}/gu, "\uFFFD")
        .split("/")
        .map((segment) => encodeURIComponent(segment).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`))
        .join("/");
}
/** Address of these lines at the head; null without a known web address and head commit. */
function linesUrl(report, path, lines) {
    const root = webRoot(report);
    if (root === null || report.head === null || !SHA.test(report.head) || path.length > MAX_URL)
        return null;
    const to = lines.endLine > lines.startLine ? `-L${lines.endLine}` : "";
    const url = `${root}/blob/${report.head}/${encodePath(path)}#L${lines.startLine}${to}`;
    return url.length <= MAX_URL ? url : null;
}
function commitUrl(report, sha) {
    const root = webRoot(report);
    return root !== null && SHA.test(sha) ? `${root}/commit/${sha}` : null;
}


/***/ }),

/***/ 88524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ markedBlock),
/* harmony export */   IN: () => (/* binding */ annotationNote),
/* harmony export */   LZ: () => (/* binding */ warningsBlock),
/* harmony export */   OZ: () => (/* binding */ leadingBlock),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   Tu: () => (/* binding */ othersBlock),
/* harmony export */   ak: () => (/* binding */ meaning),
/* harmony export */   g4: () => (/* binding */ detailsBlock),
/* harmony export */   mn: () => (/* binding */ othersNote),
/* harmony export */   qr: () => (/* binding */ footer),
/* harmony export */   xB: () => (/* binding */ noticesBlock)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88223);
/* harmony import */ var _adapter_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46936);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22811);
/* harmony import */ var _markdown_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96443);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57458);





/** Rows a person still scrolls through, and a browser lays out without delay; the rest is counted. */
const FOLDED_ROWS = 500;
/** A notice quotes at most a path or two; longer ones are cut. Characters. */
const NOTICE_PART = 300;
/** A table of at most FOLDED_ROWS rows. */
function table(head, rows, unlisted = 0) {
    return {
        before: head,
        rows: rows.slice(0, FOLDED_ROWS),
        after: [""],
        unlisted: unlisted + Math.max(0, rows.length - FOLDED_ROWS),
        more: (n) => `… and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(n)} more: see the JSON report.`,
    };
}
/** What a fold holds is counted on its handle; the HTML block of the handle ends at the empty line. */
function folded(handle, block) {
    const { before, after } = block;
    return {
        ...block,
        before: [`<details><summary>${handle}</summary>`, "", ...before],
        after: [...after, "</details>", ""],
    };
}
const NOTHING = { before: [], rows: [], after: [], more: () => "" };
/** The open table: rank, function, band and percentile, top reason, lines. */
function leadingBlock(report, open) {
    if (open.length === 0)
        return NOTHING;
    return {
        before: _markdown_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .LEADING_HEAD */ .e4,
        rows: open.map((fn) => (0,_markdown_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .leadingRow */ .HE)(report, fn)),
        after: [""],
        more: (n) => `… and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(n)} more.`,
    };
}
/** All reasons and past fixes, in one fold: the table already names the first of each. */
function detailsBlock(report, open) {
    if (open.length === 0)
        return NOTHING;
    return folded("Reasons, past fixes and sizes", {
        before: [],
        rows: open.map((fn, i) => (0,_markdown_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .detailsOf */ .cz)(report, fn, i + 1)),
        after: [],
        more: (n) => `The reasons of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(n, "function")} did not fit here: see the JSON report.`,
    });
}
/** Everything scored that is not in the open table, in rank order; folded unless there is no open table. */
function othersBlock(report, open) {
    const shown = new Set(open);
    const rest = report.functions.filter((fn) => !shown.has(fn));
    if (rest.length === 0)
        return NOTHING;
    const unlisted = Math.max(0, report.totals.functions - report.functions.length);
    const rows = rest.slice(0, FOLDED_ROWS).map((fn) => (0,_markdown_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .otherRow */ .Xy)(report, fn));
    const block = table(_markdown_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .OTHER_HEAD */ .yW, rows, unlisted + rest.length - rows.length);
    const kind = report.command === "score" ? "other changed function" : "other function";
    return open.length === 0 ? block : folded((0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(rest.length + unlisted, kind), block);
}
/** How many more were scored, where there is no room to list them. */
function othersNote(report, open) {
    const { functions, suppressed } = report.totals;
    const rest = functions - open.length - suppressed;
    const silent = suppressed > 0 ? [`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(suppressed, "function is", "functions are")} suppressed.`] : [];
    const quiet = rest > 0 && open.length > 0
        ? [`Nothing stands out in the ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(rest, "other changed function")}.`]
        : [];
    const told = [...quiet, ...silent].join(" ");
    return told === "" ? [] : [told, ""];
}
/** Only what affects the result. */
function warningsBlock(report) {
    return noticesBlock("What limits this report", report.notices.filter((notice) => notice.level === "warning"));
}
/** Files left out, one item for each mark and reason, the most frequent mark first. */
function markedBlock(marked, fold) {
    if (marked.length === 0)
        return NOTHING;
    const items = (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .byMark */ .dM)(marked).flatMap((files) => [...(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .groupedBy */ .me)(files, ({ reason }) => reason).values()]);
    const block = {
        before: [],
        rows: items.slice(0, FOLDED_ROWS).map(_markdown_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .markedItem */ .Wv),
        after: [""],
        unlisted: Math.max(0, items.length - FOLDED_ROWS),
        more: (n) => `- … and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(n, "more reason")}: see the JSON report.`,
    };
    return fold ? folded((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlText */ .js)((0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .leftOut */ .ig)(marked)), block) : block;
}
function noticesBlock(heading, notices) {
    if (notices.length === 0)
        return NOTHING;
    return {
        before: [`**${heading}**`, ""],
        rows: notices.map((notice) => {
            const part = (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(text, NOTICE_PART);
            const facts = {
                what: part(notice.what),
                consequence: part(notice.consequence),
                cure: part(notice.cure),
            };
            return `- ${(0,_errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(facts)}`;
        }),
        after: [""],
        more: (n) => `- … and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(n, "more notice")}.`,
    };
}
/** Only flagged functions are annotated, and GitHub drops what exceeds its limits without a word. */
function annotationNote(unannotated) {
    if (unannotated <= 0)
        return [];
    const these = (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(unannotated, "flagged function has", "flagged functions have");
    return [`${these} no annotation among the changed files, which would drown in them.`, ""];
}
function meaning(report) {
    if (report.totals.functions === 0)
        return [];
    const inChange = report.command === "score";
    return [
        "<details><summary>How to read this</summary>",
        "",
        inChange
            ? `- **The order** tells ${_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .CHANGE_SCORE_MEANS */ .ff}. An edit is flagged if it is high in this order and its band is notable.`
            : "- **The order** is by fragility, highest first.",
        `- **Riskier than … %** tells ${_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .PERCENTILE_MEANS */ .hv}.${inChange ? " The two questions often have opposite answers." : ""}`,
        "- **Not claimed**: that a function has a bug. These historically needed fixes, or resemble those that did.",
        "",
        "</details>",
        "",
    ];
}
function footer(report) {
    const scored = `Scored by the ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)((0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .modelOf */ .DM)(report.model))}`;
    const compared = `compared with ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(report.totals.reference, "function")} of this repository`;
    const history = `History: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)((0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .depthOf */ .d1)(report.model.history))}`;
    // Where nothing was scored none was looked for.
    const looked = report.model.history.index !== "none" || report.model.adapter !== null;
    const adapter = looked ? ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)((0,_adapter_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .adapterOf */ .nZ)(report.model.adapter))}.` : "";
    const lora = report.model.lora === null ? "" : ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)((0,_adapter_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .loraOf */ .iE)(report.model.lora))}.`;
    return [`<sub>${_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .NOT_CLAIMED */ .wd}. ${scored}, ${compared}. ${history}.${adapter}${lora}</sub>`, ""];
}


/***/ }),

/***/ 81189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ suppressedBlock),
/* harmony export */   HN: () => (/* binding */ gateLines),
/* harmony export */   NE: () => (/* binding */ knownBy),
/* harmony export */   Ro: () => (/* binding */ peopleLines)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22811);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57458);


/** A verdict of the gate quotes three names and a reason. Characters. */
const GATE = 1200;
/** More suppressions than this are counted: the JSON report has them all. */
const SUPPRESSED = 50;
/** Whether the change may pass, where it was asked; in full only if it may not, or only because somebody says so. */
function gateLines(report) {
    const { gate } = report;
    const state = (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .gateState */ .Zl)(gate);
    if (gate === null || state === "off")
        return [];
    const why = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(gate.why, GATE);
    if (state === "passed")
        return [`<sub>${why}</sub>`, ""];
    return [`**${why}** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(gate.wouldPass ?? "", GATE)}`.trim(), ""];
}
/** Who could review what is in the table, best first, in one line. */
function peopleLines(open) {
    const people = (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .peopleWho */ .yf)(open).map(({ reviewer, functions }) => `${nameOf(reviewer)}${open.length > 1 ? ` (${functions} of ${open.length})` : ""}`);
    return people.length === 0 ? [] : [`Who knows this code: ${people.join(", ")}`, ""];
}
/** A name is told as text, an account as code: neither notifies anybody. */
function nameOf({ name, login }) {
    return login === null ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(name) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(login);
}
/** The people of one function, with what they did. */
function knownBy(fn) {
    if (fn.reviewers.length === 0)
        return [];
    return [
        `- Known by ${fn.reviewers.map((one) => `${nameOf(one)} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .whoKnows */ .b1)(one))})`).join(", ")}`,
    ];
}
/** Functions of which nobody is to be told; those that the change itself silences are the reviewer's to judge. */
function suppressedBlock(report, which) {
    const fns = report.functions.filter(({ suppressed }) => suppressed !== null && suppressed.addedByChange === (which === "by the change"));
    const rows = fns.slice(0, SUPPRESSED).map((fn) => {
        return `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(fn.name)} (${fn.band}): ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .suppressedBy */ .s2)(fn.suppressed))}`;
    });
    const title = which === "by the change" ? "This change suppresses" : "Suppressed";
    return {
        before: rows.length === 0 ? [] : [`**${title}**`, ""],
        rows,
        after: rows.length === 0 ? [] : [""],
        unlisted: Math.max(0, fns.length - SUPPRESSED),
        more: (n) => `- … and ${n} more`,
    };
}


/***/ }),

/***/ 96443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HE: () => (/* binding */ leadingRow),
/* harmony export */   Wv: () => (/* binding */ markedItem),
/* harmony export */   Xy: () => (/* binding */ otherRow),
/* harmony export */   cz: () => (/* binding */ detailsOf),
/* harmony export */   e4: () => (/* binding */ LEADING_HEAD),
/* harmony export */   nV: () => (/* binding */ CELL_NAME),
/* harmony export */   yW: () => (/* binding */ OTHER_HEAD)
/* harmony export */ });
/* unused harmony exports functionCell, linesToRead */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22811);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85915);
/* harmony import */ var _markdown_remarks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81189);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57458);




/** More ranges than this in one cell are counted, not listed: a reader starts at the first. */
const RANGES = 3;
/** Subjects longer than git's own 72-column custom, with room, say nothing more in a list. Characters. */
const SUBJECT = 100;
/** In a cell of the table, where it is only a reminder. Characters. */
const CELL_SUBJECT = 72;
/** A longer name loses its outer qualifiers, which the path tells or the details. Characters. */
const CELL_NAME = 46;
/** Of a longer path only the end is shown. Characters. */
const PATH = 120;
function linked(label, url) {
    return url === null ? label : `[${label}](${url})`;
}
/** The name, linked; below it, small, the file and the lines to read. */
function functionCell(report, fn) {
    const name = linked((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .EU)(fn.name, CELL_NAME), CELL_NAME), (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .linesUrl */ .Zc)(report, fn.path, fn));
    const fresh = (fn.status === "new" ? " · new" : "") + (fn.suppressed === null ? "" : " · suppressed");
    const added = report.command === "score" && fn.addedLines > 0 ? ` · ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(fn.addedLines)} added` : "";
    const lines = `${linesToRead(report, fn)}${added}${fresh}`;
    return `${name}<br><sub>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(fn.path, PATH, "end")}<br>${lines}</sub>`;
}
/** The changed lines, each linked; the function's own first line where no change touches it. */
function linesToRead(report, fn) {
    const ranges = fn.hunks.length > 0 ? fn.hunks : [fn];
    const word = ranges.length > 1 || ranges[0].endLine > ranges[0].startLine ? "lines" : "line";
    const shown = ranges.slice(0, RANGES).map((r) => linked((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .lineRange */ .Ap)(r), (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .linesUrl */ .Zc)(report, fn.path, r)));
    const more = ranges.length > RANGES ? `, ${ranges.length - RANGES} more` : "";
    return `${word} ${shown.join(", ")}${more}`;
}
const LEADING_HEAD = ["| Riskier than | Function | Why |", "|:--|:--|:--|"];
function leadingRow(report, fn) {
    return `| **${fragilityOf(fn)}**<br>${fn.band} | ${functionCell(report, fn)} | ${whyCell(report, fn)} |`;
}
/** On one line, however narrow the column. */
function fragilityOf(fn) {
    return (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(fn.percentile).replace(" ", "&nbsp;");
}
/** That it was fixed, and the fix that is remembered: what a reader believes. Then the top reason; without a fix, two. */
function whyCell(report, fn) {
    const reasons = [(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .firstReason */ .$l)(fn), ...fn.reasons.slice(1)].map((reason) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(reason));
    const fixed = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .fixesOf */ .jv)(fn);
    if (fixed === null)
        return reasons.slice(0, 2).join("<br>");
    const last = fn.history.lastFixes[0];
    const sha = linked((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(last.sha)), (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .commitUrl */ .Bg)(report, last.sha));
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(fixed)}: ${sha} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(last.subject, CELL_SUBJECT)}<br>${reasons[0]}`;
}
const OTHER_HEAD = ["| Riskier than | Function |", "|:--|:--|"];
function otherRow(report, fn) {
    return `| ${fragilityOf(fn)}<br>${fn.band} | ${functionCell(report, fn)} |`;
}
/** Files of a group that are named: enough to see what it is. */
const NAMED_FILES = 3;
/** Files that were left out for one reason, as one item of a list. */
function markedItem(files) {
    const [first] = files;
    const named = files.slice(0, NAMED_FILES).map(({ path }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(path, PATH, "end"));
    const more = files.length > NAMED_FILES ? ` and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(files.length - NAMED_FILES)} more` : "";
    const because = `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(first?.mark ?? "")} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(first?.reason ?? "")})`;
    return `- Left out as ${because}: ${named.join(", ")}${more}`;
}
/** One block per function inside the fold: reasons, past, size. Ends with an empty line. */
function detailsOf(report, fn, rank) {
    const fixes = fn.history.lastFixes.map((fix) => {
        const sha = linked((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(fix.sha)), (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .commitUrl */ .Bg)(report, fix.sha));
        return `  - ${sha} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd)(fix.date))} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(fix.subject, SUBJECT)}`;
    });
    const added = report.command === "score" ? `, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(fn.addedLines, "line")} added` : "";
    return [
        `**${rank}. ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(fn.name)}** (${fn.band}${added})`,
        "",
        ...fn.reasons.map((reason) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(reason)}`),
        ...(fixes.length > 0 ? [`- Last fixes of this function:`, ...fixes] : []),
        `- History: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .pastOf */ .CM)(fn))}`,
        `- Size: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeOf */ .$d)(fn)}`,
        ...(0,_markdown_remarks_js__WEBPACK_IMPORTED_MODULE_1__/* .knownBy */ .NE)(fn),
        "",
    ].join("\n");
}


/***/ }),

/***/ 57458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   $l: () => (/* binding */ firstReason),
/* harmony export */   Ap: () => (/* binding */ lineRange),
/* harmony export */   CM: () => (/* binding */ pastOf),
/* harmony export */   DM: () => (/* binding */ modelOf),
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   N_: () => (/* binding */ riskierThan),
/* harmony export */   R4: () => (/* binding */ leading),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   Zl: () => (/* binding */ gateState),
/* harmony export */   b1: () => (/* binding */ whoKnows),
/* harmony export */   d1: () => (/* binding */ depthOf),
/* harmony export */   dM: () => (/* binding */ byMark),
/* harmony export */   ff: () => (/* binding */ CHANGE_SCORE_MEANS),
/* harmony export */   hv: () => (/* binding */ PERCENTILE_MEANS),
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   jv: () => (/* binding */ fixesOf),
/* harmony export */   mE: () => (/* binding */ topReason),
/* harmony export */   me: () => (/* binding */ groupedBy),
/* harmony export */   s2: () => (/* binding */ suppressedBy),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   wd: () => (/* binding */ NOT_CLAIMED),
/* harmony export */   yf: () => (/* binding */ peopleWho),
/* harmony export */   zD: () => (/* reexport safe */ _features_grouped_js__WEBPACK_IMPORTED_MODULE_0__.z)
/* harmony export */ });
/* harmony import */ var _features_grouped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45209);


/*
 * The words all renderings share. Nothing here quotes the repository, so nothing here needs escaping,
 * with the exceptions that say so.
 */
/** "1 function", "8,612 functions"; irregular plurals are passed in. */
function count(n, one, many = `${one}s`) {
    return `${(0,_features_grouped_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(n)} ${n === 1 ? one : many}`;
}
/** Rounded down, so that no claim is larger than the number: 99.97 is told as "99.9 %", 96.99 as "96 %". */
function percent(percentile) {
    const told = percentile >= 99 ? Math.floor(percentile * 10) / 10 : Math.floor(percentile);
    return `${told} %`;
}
function riskierThan(fn) {
    return `riskier than ${percent(fn.percentile)} of this repository's functions`;
}
/** The functions a reader should see first: the flagged ones of a change, otherwise all that were asked for. */
function leading(report) {
    return report.command === "score" ? report.functions.filter((fn) => fn.flagged) : report.functions;
}
/** The one sentence that answers the reader's question. */
function verdict(report) {
    const { functions, flagged, files } = report.totals;
    if (report.command === "explain")
        return `${count(functions, "function")} explained`;
    if (report.command === "rank") {
        const shown = report.functions.length;
        if (functions === 0)
            return "Nothing to rank: no function was found in a supported language";
        return shown < functions
            ? `The ${(0,_features_grouped_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(shown)} riskiest of ${count(functions, "function")}`
            : `${count(functions, "function")}, the riskiest first`;
    }
    if (files === 0)
        return "Nothing to rank: the change touches no file";
    if (functions === 0)
        return `Nothing to rank: the change touches no function that can be scored`;
    if (flagged === 0)
        return `Nothing stands out in ${count(functions, "changed function")}`;
    if (functions === 1)
        return "The one changed function deserves a closer look";
    return `${(0,_features_grouped_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(flagged)} of ${(0,_features_grouped_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(functions)} changed functions deserve${flagged === 1 ? "s" : ""} a closer look`;
}
/** Why this one is here, in one line: that it needed fixes, if it did, and the top reason. Quotes the report: escape it. */
function topReason(fn) {
    const reason = firstReason(fn);
    const fixed = fixesOf(fn);
    return fixed === null ? reason : `${fixed}; ${reason}`;
}
/** The reason that weighs most. Quotes the report: escape it. */
function firstReason(fn) {
    return fn.reasons[0] ?? "no single reason: many small ones add up";
}
/** "fixed 9 times, last on 2026-10-28"; null for a function without a fix. Quotes a date: escape it. */
function fixesOf({ history }) {
    const { fixes, lastFixes } = history;
    const [last] = lastFixes;
    if (last === undefined)
        return null;
    const times = fixes <= 1 ? "once" : fixes === 2 ? "twice" : `${(0,_features_grouped_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(fixes)} times`;
    return `fixed ${times}, last on ${day(last.date)}`;
}
/** Where one qualifier of a name ends and the next begins: `a.b`, `A::B#c`, `f.<callback of g>`. */
const QUALIFIER = /(?:\.|::|#)(?![^<]*>)/;
/**
 * A long qualified name with as few of its outer qualifiers as `max` characters take; it is less qualified
 * then, and whole. One that is still too long is cut where it is shown.
 */
function shortName(name, max) {
    let short = name.slice(-4 * max);
    while (short.length > max) {
        const found = QUALIFIER.exec(short);
        if (found === null || found.index + found[0].length >= short.length)
            break;
        short = short.slice(found.index + found[0].length);
    }
    return short.length <= max ? short : name;
}
/** "712–719", "731". */
function lineRange(lines) {
    return lines.endLine > lines.startLine ? `${lines.startLine}–${lines.endLine}` : `${lines.startLine}`;
}
/** ISO day of a date or a date and time. Quotes the report: escape it. */
function day(iso) {
    return iso.slice(0, 10);
}
/** What is known of the function's past, as a sentence. Quotes a date: escape it. */
function pastOf(fn) {
    const { touches, fixes, authors, lastTouched } = fn.history;
    if (touches === 0) {
        return fn.status === "new"
            ? "new in this change, no history of its own: its structure and its file's history carry the score"
            : "no change of it was found in the history read";
    }
    const last = lastTouched === null ? "" : `, last on ${day(lastTouched)}`;
    const repaired = fixes === 0 ? "no fix" : count(fixes, "fix", "fixes");
    return `${count(touches, "change")} (${repaired}) by ${count(authors, "author")}${last}`;
}
function sizeOf(fn) {
    const m = fn.metrics;
    return [
        count(m.linesOfCode, "line of code", "lines of code"),
        `cyclomatic complexity ${m.cyclomaticComplexity}`,
        `cognitive complexity ${m.cognitiveComplexity}`,
        `nesting ${m.nestingDepth}`,
        count(m.parameters, "parameter"),
        `calls ${count(m.fanOut, "function")}`,
    ].join(", ");
}
/** Which score this is. Quotes the weights' name: escape it. */
function modelOf({ kind, featureTable, weights }) {
    const baseline = `published baseline (feature table ${featureTable}, weights ${weights})`;
    return kind === "blend" ? `${baseline} and an adapter learned from this repository's past fixes` : baseline;
}
const INDEX = {
    cold: "index built in this run",
    updated: "index restored and updated",
    warm: "index restored",
    none: "no index",
};
/** How deep the history goes that the score rests on. Quotes the report: escape it. */
function depthOf(history) {
    if (history.index === "none" || history.commits === 0)
        return "none read";
    const since = history.since === null ? "" : ` since ${day(history.since)}`;
    const to = history.commit === null ? "" : ` up to ${history.commit.slice(0, 7)}`;
    return `${count(history.commits, "commit")}${since}${to}, ${INDEX[history.index]}`;
}
/** There are eleven marks (report.ts). */
const MARKS = 12;
/** "3 files left out (2 test, 1 vendored)", which alone often answers the question. Quotes the marks: escape it. */
function leftOut(marked) {
    const counts = byMark(marked).map((files) => `${(0,_features_grouped_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(files.length)} ${files[0]?.mark ?? ""}`);
    return `${count(marked.length, "file")} left out (${counts.slice(0, MARKS).join(", ")})`;
}
/** Files grouped by mark, the most frequent mark first. */
function byMark(marked) {
    return [...groupedBy(marked, ({ mark }) => mark).values()].sort((a, b) => b.length - a.length);
}
/** In the order in which the keys appear. */
function groupedBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(keyOf(item));
        if (group === undefined)
            groups.set(keyOf(item), [item]);
        else
            group.push(item);
    }
    return groups;
}
/** What the gate says, in a word; off: it was not asked. */
function gateState(gate) {
    if (gate === null)
        return "off";
    if (!gate.passed)
        return "failed";
    if (gate.accepted !== null)
        return "accepted";
    return gate.failOn === "never" ? "off" : "passed";
}
/** Why nobody is told of a function. Quotes the reason: escape it. */
function suppressedBy({ by, reason, expires }) {
    const where = by === "comment" ? "a comment at it" : `the configuration until ${expires ?? "further notice"}`;
    return `${reason} (${where})`;
}
/** People of a whole table, who know most of it first; at most three. */
function peopleWho(functions) {
    const known = groupedBy(functions.flatMap((fn) => fn.reviewers), ({ login, name }) => `${login ?? ""}\0${name}`);
    return [...known.values()]
        .map((each) => ({ reviewer: each[0], functions: each.length }))
        .sort((a, b) => b.functions - a.functions)
        .slice(0, PEOPLE);
}
/** More names are no help to who picks one. */
const PEOPLE = 3;
/** "12 changes of it, last on 2026-08-30, code owner". Quotes a date: escape it. */
function whoKnows({ touches, of, last, owner }) {
    const where = of === "function" ? "of it" : "of its file";
    return `${count(touches, "change")} ${where}, last on ${day(last)}${owner ? ", code owner" : ""}`;
}
/** What the tool never claims (design). */
const NOT_CLAIMED = "Ranks what historically needs fixes, which is not to say that there is a bug";
/** The question that the change score answers (science: "inside one change there are two questions"). */
const CHANGE_SCORE_MEANS = "which of these edits is likely to need repair. It grows with the lines added in a function and with the function's own fragility";
const PERCENTILE_MEANS = "how fragile the function itself is: the share of this repository's functions with a lower score, from structure and history, whatever this change does to it";


/***/ })

};
