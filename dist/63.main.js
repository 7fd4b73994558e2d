export const id = 63;
export const ids = [63];
export const modules = {

/***/ 55588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ saveBundle),
/* harmony export */   Oe: () => (/* binding */ adapterPrefix),
/* harmony export */   bx: () => (/* binding */ restoreBundle),
/* harmony export */   fe: () => (/* binding */ restoreEntry)
/* harmony export */ });
/* harmony import */ var _scoring_adapters_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6872);
/* harmony import */ var _scoring_adapters_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15789);
/* harmony import */ var _io_entry_store_open_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99232);



/** Adapters of one repository share this; the commit and the time of making follow it. */
function adapterPrefix(identity) {
    return `defect-risk-adapter-v${_scoring_adapters_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .BUNDLE_SCHEMA */ .nf}-${(0,_scoring_adapters_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryHash */ .Hd)(identity)}-`;
}
/** The newest adapter that is kept, unopened; null if there is none. */
async function restoreEntry({ config, repo, notices }) {
    const prefix = adapterPrefix(repo.identity);
    const store = await (0,_io_entry_store_open_js__WEBPACK_IMPORTED_MODULE_2__/* .openAdapterStore */ .ZK)(config, (notice) => notices.push(notice), { maxBytes: _scoring_adapters_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BUNDLE */ .mZ });
    return store.restore(prefix, prefix);
}
/** The newest adapter that is kept; null if there is none, or it is refused, which a notice tells. */
async function restoreBundle(context) {
    const { repo, notices } = context;
    const entry = await restoreEntry(context);
    if (entry === null)
        return null;
    const found = (0,_scoring_adapters_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .openBundle */ .hk)(entry.bytes, { repository: (0,_scoring_adapters_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryHash */ .Hd)(repo.identity) });
    if (found.opened)
        return found.bundle;
    notices.push({
        code: "adapter-refused",
        level: "warning",
        what: `The adapter that was kept was refused: ${found.why}`,
        consequence: "functions are scored by the published baseline alone",
        cure: "Train again: `defect-risk train`, or run the retrain workflow",
    });
    return null;
}
/** Keeps an adapter for later runs; a store that cannot is told in a notice. */
async function saveBundle(context, bundle) {
    const { config, repo, notices } = context;
    const prefix = adapterPrefix(repo.identity);
    const store = await (0,_io_entry_store_open_js__WEBPACK_IMPORTED_MODULE_2__/* .openAdapterStore */ .ZK)(config, (notice) => notices.push(notice), { maxBytes: _scoring_adapters_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BUNDLE */ .mZ });
    const { commit, created } = bundle.facts;
    const key = `${prefix}${commit}-${created.replace(/\D/g, "")}`;
    const outcome = await store.save(key, prefix, (0,_scoring_adapters_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeBundle */ .n)(bundle));
    if (outcome.saved)
        return true;
    notices.push({
        code: "adapter-not-saved",
        level: "warning",
        what: `The adapter was not saved: ${outcome.why}`,
        consequence: "later runs do without it",
        cure: outcome.cure,
    });
    return false;
}


/***/ }),

/***/ 86444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspectFile: () => (/* binding */ inspectFile),
  inspectKept: () => (/* binding */ inspectKept),
  renderInspected: () => (/* binding */ renderInspected)
});

// EXTERNAL MODULE: ./errors/index.js
var errors = __webpack_require__(88223);
// EXTERNAL MODULE: ./io/entry-store/envelope.js
var envelope = __webpack_require__(15855);
// EXTERNAL MODULE: ./io/files.js
var files = __webpack_require__(24487);
// EXTERNAL MODULE: ./report/adapter-wording.js
var adapter_wording = __webpack_require__(46936);
// EXTERNAL MODULE: ./report/columns.js
var columns = __webpack_require__(82249);
// EXTERNAL MODULE: ./report/escape.js
var report_escape = __webpack_require__(22811);
// EXTERNAL MODULE: ./report/links.js
var links = __webpack_require__(85915);
// EXTERNAL MODULE: ./report/paint.js
var report_paint = __webpack_require__(55450);
// EXTERNAL MODULE: ./report/wording.js
var wording = __webpack_require__(57458);
;// CONCATENATED MODULE: ./report/adapter-report.js






function adapterReport({ facts, adapter, scales }, from) {
    const middle = ({ functions, mean, deviation }) => ({
        functions,
        mean,
        deviation,
    });
    return {
        schemaVersion: 1,
        tool: { name: "defect-risk", version: from.version },
        command: "inspect",
        source: from.source,
        bytes: from.bytes,
        facts,
        adapter: { kind: "tabular", heads: adapter.heads.length, trainedOn: adapter.trainedOn },
        scales: {
            baseline: middle(scales.baseline),
            adapter: middle(scales.adapter),
            blend: middle(scales.blend),
        },
    };
}
/** Outcomes beyond the newest dozen are counted, not listed. */
const LISTED_OUTCOMES = 12;
function renderAdapter(report, options) {
    const { facts, adapter, source, bytes } = report;
    const paint = (0,report_paint/* paintWith */.H)(options.colour);
    const effect = facts.weight === 0 ? "it did not help, and changes no score" : "blended with the baseline";
    const rows = [
        ["from", (0,report_escape/* terminal */.Fo)(source, 1000)],
        ["trained up to", `${facts.commit}, ${(0,wording/* day */.vd)(facts.cutoff)}`],
        ["made", facts.created],
        [
            "kind",
            `${adapter.kind}, ${(0,wording/* count */.U9)(adapter.heads, "head")}, ${(0,wording/* count */.U9)(adapter.trainedOn, "function")}, ${(0,wording/* count */.U9)(bytes, "byte")}`,
        ],
        ["repository", facts.repository],
        ["beside", `feature table ${facts.featureTable}, weights ${facts.weights}`],
        ["label rules", facts.labelRules],
    ];
    const lines = [
        paint.bold(`Adapter of ${(0,links/* shortSha */.Fu)(facts.commit)}, weight ${(0,adapter_wording/* shortWeight */.bx)(facts.weight)}: ${effect}`),
        ...rows.map(([name, value]) => `  ${(0,columns/* padEnd */.f)(name, 13)}  ${value}`),
        "",
        ...holdoutTable(facts, paint.bold),
        ...outcomeTable(facts, paint.bold),
    ];
    return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}
function holdoutTable({ holdout }, bold) {
    if (holdout === null)
        return [bold("Holdout"), "  no window was there to test it on"];
    const { rows, windows, functions, prevalence } = holdout;
    const cells = (name, values) => `  ${(0,columns/* padEnd */.f)(name, 13)}  ${values.map((value) => (0,columns/* padEnd */.f)(value, 17)).join("  ")}`;
    const row = (name, { aucAny, aucNarrow, lift5 }) => cells(name, [(0,adapter_wording/* estimateOf */.qn)(aucAny), (0,adapter_wording/* estimateOf */.qn)(aucNarrow), (0,adapter_wording/* estimateOf */.qn)(lift5, 1)]);
    return [
        bold("Holdout"),
        `  means over ${(0,wording/* count */.U9)(windows, "later window")} with 95 % intervals; in the last ${(0,wording/* grouped */.zD)(functions)} functions, ${(100 * prevalence).toFixed(1)} % of them fixed`,
        cells("", ["AUC any fix", "AUC narrow fix", "lift@5%"]),
        row("blend", rows.blend),
        row("baseline", rows.baseline),
        row("lines of code", rows.linesOfCode),
    ];
}
function outcomeTable({ outcomes }, bold) {
    if (outcomes.length === 0)
        return [];
    const more = outcomes.length - LISTED_OUTCOMES;
    return [
        "",
        bold("Training runs so far"),
        `  ${(0,columns/* padEnd */.f)("date", 10)}  commit   density  AUC with it  baseline`,
        ...outcomes
            .slice(0, LISTED_OUTCOMES)
            .map(({ date, commit, density, adapterAuc, baselineAuc }) => `  ${(0,wording/* day */.vd)(date)}  ${(0,links/* shortSha */.Fu)(commit)}  ${(0,columns/* padStart */.CF)((0,adapter_wording/* decimals */.rr)(density, 4), 7)}  ${(0,columns/* padStart */.CF)((0,adapter_wording/* decimals */.rr)(adapterAuc, 3), 11)}  ${(0,columns/* padStart */.CF)((0,adapter_wording/* decimals */.rr)(baselineAuc, 3), 8)}`),
        ...(more > 0 ? [`  … and ${(0,wording/* grouped */.zD)(more)} more`] : []),
    ];
}

// EXTERNAL MODULE: ./scoring/adapters/bundle.js + 1 modules
var bundle = __webpack_require__(6872);
// EXTERNAL MODULE: ./version.js
var version = __webpack_require__(3951);
// EXTERNAL MODULE: ./commands/adapter-entry.js
var adapter_entry = __webpack_require__(55588);
;// CONCATENATED MODULE: ./commands/inspect.js







/** The manifest of the adapter that this repository's runs would take. */
async function inspectKept(context) {
    refuseFormat(context.config);
    const entry = await (0,adapter_entry/* restoreEntry */.fe)(context);
    if (entry !== null)
        return inspected(entry.bytes, entry.key);
    throw new errors/* UsageError */.eb({
        what: "no adapter of this repository is kept here",
        consequence: "there is nothing to inspect",
        cure: "Train one with `defect-risk train`, or name a file, or another folder with --cache-dir",
    });
}
/** The manifest of an adapter in a file: an entry of a store, or the bundle itself. Of any repository. */
async function inspectFile(config, file) {
    refuseFormat(config);
    const bytes = await (0,files/* readInput */.R5)(file, "the adapter");
    const entry = (0,envelope/* open */.ho)(bytes);
    return inspected(entry.intact ? entry.bytes : bytes, file);
}
function renderInspected(report, config, colour) {
    if (config.format === "json")
        return `${JSON.stringify(report, null, 2)}\n`;
    return renderAdapter(report, { colour: colour && config.output === null });
}
function inspected(bytes, source) {
    const found = (0,bundle/* openBundle */.hk)(bytes, { repository: null });
    if (found.opened)
        return adapterReport(found.bundle, { source, bytes: bytes.length, version: version/* VERSION */.x });
    throw new errors/* UsageError */.eb({
        what: `the adapter ${JSON.stringify(source)} cannot be used: ${found.why}`,
        consequence: "there is nothing to inspect",
        cure: "Train it again with this version, or name another file",
    });
}
function refuseFormat({ format }) {
    if (format === "text" || format === "json")
        return;
    throw new errors/* UsageError */.eb({
        what: `an adapter cannot be told as ${format}`,
        consequence: "nothing was told",
        cure: "Use --format text or json",
    });
}


/***/ })

};
