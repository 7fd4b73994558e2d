export const id = 5975;
export const ids = [5975,7261];
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
/* harmony import */ var _scoring_adapters_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(784);
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

/***/ 85975:
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
/** Without its quantiles. */
function middle({ functions, mean, deviation }) {
    return { functions, mean, deviation };
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
    return [
        bold("Holdout"),
        `  means over ${(0,wording/* count */.U9)(windows, "later window")} with 95 % intervals; in the last ${(0,wording/* grouped */.zD)(functions)} functions, ${(100 * prevalence).toFixed(1)} % of them fixed`,
        ...holdoutRows([
            ["blend", rows.blend],
            ["baseline", rows.baseline],
            ["lines of code", rows.linesOfCode],
        ]),
    ];
}
/** A table of what each row came to, by name. */
function holdoutRows(rows) {
    const cells = (name, values) => `  ${(0,columns/* padEnd */.f)(name, 13)}  ${values.map((value) => (0,columns/* padEnd */.f)(value, 17)).join("  ")}`;
    return [
        cells("", ["AUC any fix", "AUC narrow fix", "lift@5%"]),
        ...rows.map(([name, { aucAny, aucNarrow, lift5 }]) => cells(name, [(0,adapter_wording/* estimateOf */.qn)(aucAny), (0,adapter_wording/* estimateOf */.qn)(aucNarrow), (0,adapter_wording/* estimateOf */.qn)(lift5, 1)])),
    ];
}
/** How training runs turned out, for the screener, newest first. */
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

// EXTERNAL MODULE: ./scoring/adapters/container.js
var container = __webpack_require__(13241);
;// CONCATENATED MODULE: ./report/lora-report.js








function loraReport({ facts, model, files, scales }, from) {
    const { base, mask, maxTokens, lora, dtype, training } = model;
    return {
        schemaVersion: 1,
        tool: { name: "defect-risk", version: from.version },
        command: "inspect",
        source: from.source,
        bytes: from.bytes,
        facts,
        adapter: {
            kind: "lora",
            trainedOn: training.examples,
            base: { id: base.id, revision: base.revision },
            mask,
            maxTokens,
            lora,
            dtype,
            training,
        },
        files: Object.entries(files).map(([name, bytes]) => ({
            name,
            bytes: bytes.length,
            sha256: (0,container/* sha256Of */.Bj)(bytes),
        })),
        scales: { lora: middle(scales.lora), blend: middle(scales.blend) },
    };
}
const HIDDEN = {
    none: "language, path and source",
    path: "language and source",
    source: "language and path",
};
function renderLora(report, options) {
    const { facts, adapter, files, source, bytes } = report;
    const { lora, training, dtype, base } = adapter;
    const paint = (0,report_paint/* paintWith */.H)(options.colour);
    const effect = facts.weight === 0 ? "it did not help, and changes no score" : "blended with the rest";
    const beside = facts.besideTabular === 0
        ? "no tabular adapter"
        : `a tabular adapter of weight ${(0,adapter_wording/* shortWeight */.bx)(facts.besideTabular)}`;
    const rows = [
        ["from", (0,report_escape/* terminal */.Fo)(source, 1000)],
        ["trained up to", `${facts.commit}, ${(0,wording/* day */.vd)(facts.cutoff)}`],
        ["made", facts.created],
        ["kind", `${adapter.kind}, ${(0,wording/* count */.U9)(adapter.trainedOn, "function")}, ${(0,wording/* count */.U9)(bytes, "byte")}`],
        ["base model", `${base.id} at ${base.revision}`],
        [
            "training",
            `rank ${lora.r}, alpha ${lora.alpha}, ${(0,wording/* count */.U9)(training.epochs, "epoch")}, step ${training.step}, seed ${training.seed}, ${dtype.trained}`,
        ],
        ["it reads", `${HIDDEN[adapter.mask]}, at most ${(0,wording/* grouped */.zD)(adapter.maxTokens)} tokens`],
        ["repository", facts.repository],
        ["beside", `${beside}, feature table ${facts.featureTable}, weights ${facts.weights}`],
        ["label rules", facts.labelRules],
    ];
    const width = Math.max(...files.map(({ name }) => name.length));
    const lines = [
        paint.bold(`LoRA adapter of ${(0,links/* shortSha */.Fu)(facts.commit)}, weight ${(0,adapter_wording/* shortWeight */.bx)(facts.weight)}: ${effect}`),
        ...rows.map(([name, value]) => `  ${(0,columns/* padEnd */.f)(name, 13)}  ${value}`),
        "",
        ...lora_report_holdoutTable(facts, paint.bold),
        ...outcomeTable(facts, paint.bold),
        "",
        paint.bold("Files"),
        ...files.map((file) => `  ${(0,columns/* padEnd */.f)(file.name, width)}  ${(0,columns/* padStart */.CF)((0,wording/* grouped */.zD)(file.bytes), 11)} bytes  ${file.sha256}`),
    ];
    return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}
function lora_report_holdoutTable({ holdout }, bold) {
    if (holdout === null)
        return [bold("Holdout"), "  no window was there to test it on"];
    const { rows, functions, prevalence, seeds } = holdout;
    const runs = seeds === 1 ? "" : `; mean of ${seeds} training runs`;
    return [
        bold("Holdout"),
        `  the window after, with 95 % intervals${runs}; ${(0,wording/* grouped */.zD)(functions)} functions, ${(100 * prevalence).toFixed(1)} % of them fixed`,
        ...holdoutRows([
            ["blend with it", rows.blend],
            ["best without", rows.without],
            ["baseline", rows.baseline],
            ["lines of code", rows.linesOfCode],
            ["it alone", rows.lora],
            ["untrained", rows.zeroShot],
        ]),
    ];
}

// EXTERNAL MODULE: ./scoring/adapters/bundle.js + 1 modules
var bundle = __webpack_require__(6872);
// EXTERNAL MODULE: ./scoring/adapters/lora/bundle.js + 2 modules
var lora_bundle = __webpack_require__(82042);
// EXTERNAL MODULE: ./version.js
var version = __webpack_require__(3951);
// EXTERNAL MODULE: ./commands/adapter-entry.js
var adapter_entry = __webpack_require__(55588);
// EXTERNAL MODULE: ./commands/lora-entry.js
var lora_entry = __webpack_require__(97261);
;// CONCATENATED MODULE: ./commands/inspect.js










/** The manifests of the adapters that this repository's runs would take; the LoRA adapter's alone if only that is kept. */
async function inspectKept(context) {
    refuseFormat(context.config);
    const entry = await (0,adapter_entry/* restoreEntry */.fe)(context);
    const kept = await (0,lora_entry.restoreLoraEntry)(context);
    const lora = kept && loraReport(kept.bundle, from(kept.entry.key, kept.entry.bytes));
    if (entry !== null)
        return { ...tabularOf(entry.bytes, entry.key), lora };
    if (lora !== null)
        return lora;
    throw new errors/* UsageError */.eb({
        what: "no adapter of this repository is kept here",
        consequence: "there is nothing to inspect",
        cure: "Train one with `defect-risk train`, or name a file, or another folder with --cache-dir",
    });
}
/** The manifest of an adapter in a file: an entry of a store, or the bundle itself. Of any repository and kind. */
async function inspectFile(config, file) {
    refuseFormat(config);
    const read = await (0,files/* readInput */.R5)(file, "the adapter");
    const entry = (0,envelope/* open */.ho)(read);
    const bytes = entry.intact ? entry.bytes : read;
    return (0,lora_bundle/* beginsAsLora */.H2)(bytes) ? loraOf(bytes, file) : { ...tabularOf(bytes, file), lora: null };
}
function renderInspected(report, config, colour) {
    if (config.format === "json")
        return `${JSON.stringify(report, null, 2)}\n`;
    const options = { colour: colour && config.output === null };
    if (!("lora" in report))
        return renderLora(report, options);
    const lora = report.lora === null ? [] : [renderLora(report.lora, options)];
    return [renderAdapter(report, options), ...lora].join("\n");
}
function tabularOf(bytes, source) {
    const found = (0,bundle/* openBundle */.hk)(bytes, { repository: null });
    if (found.opened)
        return adapterReport(found.bundle, from(source, bytes));
    throw unusable(source, found.why);
}
function loraOf(bytes, source) {
    const found = (0,lora_bundle/* openLora */.N8)(bytes, { repository: null });
    if (found.opened)
        return loraReport(found.bundle, from(source, bytes));
    throw unusable(source, found.why);
}
function from(source, bytes) {
    return { source, bytes: bytes.length, version: version/* VERSION */.x };
}
function unusable(source, why) {
    return new errors/* UsageError */.eb({
        what: `the adapter ${JSON.stringify(source)} cannot be used: ${why}`,
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


/***/ }),

/***/ 97261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loraPrefix: () => (/* binding */ loraPrefix),
/* harmony export */   restoreLora: () => (/* binding */ restoreLora),
/* harmony export */   restoreLoraEntry: () => (/* binding */ restoreLoraEntry),
/* harmony export */   saveLora: () => (/* binding */ saveLora),
/* harmony export */   servedName: () => (/* binding */ servedName)
/* harmony export */ });
/* harmony import */ var _io_entry_store_open_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99232);
/* harmony import */ var _scoring_adapters_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6872);
/* harmony import */ var _scoring_adapters_lora_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82042);
/* harmony import */ var _scoring_adapters_lora_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76166);




/** LoRA adapters of one repository share this; the commit and the time of making follow it. */
function loraPrefix(identity) {
    return `defect-risk-lora-v${_scoring_adapters_lora_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .LORA_SCHEMA */ .Tt}-${(0,_scoring_adapters_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryHash */ .Hd)(identity)}-`;
}
/** The name under which an inference server is asked for an adapter, unless a run names another. */
function servedName({ facts }) {
    return `defect-risk-${facts.commit.slice(0, 12)}`;
}
/** The newest LoRA adapter that is kept; null if there is none, or it is refused, which a notice tells. */
async function restoreLora(context) {
    return (await restoreLoraEntry(context))?.bundle ?? null;
}
/** The same, and the entry that it was read from. */
async function restoreLoraEntry(context) {
    const { config, repo, notices } = context;
    const prefix = loraPrefix(repo.identity);
    const store = await openStore(config, context);
    const entry = await store.restore(prefix, prefix);
    if (entry === null)
        return null;
    const found = (0,_scoring_adapters_lora_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .openLora */ .N8)(entry.bytes, { repository: (0,_scoring_adapters_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryHash */ .Hd)(repo.identity) });
    if (found.opened)
        return { bundle: found.bundle, entry };
    notices.push({
        code: "lora-refused",
        level: "warning",
        what: `The LoRA adapter that was kept was refused: ${found.why}`,
        consequence: "functions are scored without it",
        cure: "Train again: `defect-risk train --lora local`, or run the retrain workflow",
    });
    return null;
}
/** Keeps a LoRA adapter for later runs; a store that cannot is told in a notice. */
async function saveLora(context, bundle) {
    const { config, repo, notices } = context;
    const prefix = loraPrefix(repo.identity);
    const store = await openStore(config, context);
    const { commit, created } = bundle.facts;
    const key = `${prefix}${commit}-${created.replace(/\D/g, "")}`;
    const outcome = await store.save(key, prefix, (0,_scoring_adapters_lora_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeLora */ .fc)(bundle));
    if (outcome.saved)
        return true;
    notices.push({
        code: "lora-not-saved",
        level: "warning",
        what: `The LoRA adapter was not saved: ${outcome.why}`,
        consequence: "later runs do without it",
        cure: outcome.cure,
    });
    return false;
}
function openStore(config, { notices }) {
    const warn = (notice) => void notices.push(notice);
    return (0,_io_entry_store_open_js__WEBPACK_IMPORTED_MODULE_0__/* .openAdapterStore */ .ZK)(config, warn, { maxBytes: _scoring_adapters_lora_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LORA_BUNDLE */ .lR, kind: "lora" });
}


/***/ }),

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


/***/ }),

/***/ 82042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lR: () => (/* binding */ MAX_LORA_BUNDLE),
  H2: () => (/* binding */ beginsAsLora),
  fc: () => (/* binding */ encodeLora),
  N8: () => (/* binding */ openLora)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./scoring/adapters/container.js
var container = __webpack_require__(13241);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ../../../node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(66944);
;// CONCATENATED MODULE: ./scoring/adapters/lora/safetensors.js


/** Of a half-precision float, the one type that adapters are saved in. Bytes. */
const SIZE = 2;
/** Far above the 56 layers × 14 tensors of the largest model that is supported. Bytes. */
const MAX_HEADER = 2 ** 20;
const PREFIX = 8;
const extent = schemas/* number */.aig()
    .int()
    .min(1)
    .max(2 ** 24);
const Tensor = schemas/* strictObject */.rej({
    dtype: schemas/* literal */.euz("F16"),
    shape: schemas/* tuple */.PVZ([extent, extent]),
    data_offsets: schemas/* tuple */.PVZ([schemas/* number */.aig().int().min(0), schemas/* number */.aig().int().min(0)]),
});
const Header = schemas/* record */.g1P(schemas/* string */.YjP().max(200), schemas/* unknown */.L5J());
/** What writers say of themselves: "pt", a producer. Texts, and never read. */
const Metadata = schemas/* record */.g1P(schemas/* string */.YjP().max(100), schemas/* string */.YjP().max(1000));
/** Its matrices, by their place in the file. @throws Refused */
function readSafetensors(bytes) {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (view.length < PREFIX)
        throw new container/* Refused */.Lw("its safetensors file is cut off");
    const length = view.readBigUInt64LE(0);
    if (length > BigInt(Math.min(MAX_HEADER, view.length - PREFIX))) {
        throw new container/* Refused */.Lw("its safetensors header is longer than it may be");
    }
    const data = view.subarray(PREFIX + Number(length));
    const { __metadata__: metadata, ...named } = headerOf(view.subarray(PREFIX, PREFIX + Number(length)));
    if (metadata !== undefined && !Metadata.safeParse(metadata).success) {
        throw new container/* Refused */.Lw("its safetensors metadata does not fit");
    }
    const tensors = Object.entries(named).map(([name, value]) => {
        const parsed = Tensor.safeParse(value);
        if (!parsed.success)
            throw new container/* Refused */.Lw(`its tensor ${quoted(name)} is no matrix in half precision`);
        const { shape, data_offsets: range } = parsed.data;
        return { name, shape, range };
    });
    tensors.sort((a, b) => a.range[0] - b.range[0]);
    let at = 0;
    for (const { name, shape, range } of tensors) {
        if (range[0] !== at)
            throw new container/* Refused */.Lw(`its tensor ${quoted(name)} does not follow the one before it`);
        if (range[1] - range[0] !== shape[0] * shape[1] * SIZE) {
            throw new container/* Refused */.Lw(`its tensor ${quoted(name)} has another length than its shape`);
        }
        at = range[1];
    }
    if (at !== data.length)
        throw new container/* Refused */.Lw(`its tensors take ${at} bytes of ${data.length}`);
    for (const { name, range } of tensors) {
        if (!safetensors_isFinite(data.subarray(...range))) {
            throw new container/* Refused */.Lw(`its tensor ${quoted(name)} holds a value that is no number`);
        }
    }
    return tensors;
}
function headerOf(json) {
    try {
        return Header.parse(JSON.parse(json.toString("utf8")));
    }
    catch {
        throw new container/* Refused */.Lw("its safetensors header cannot be read");
    }
}
/** An exponent of ones is NaN or an infinity (IEEE 754); it is in the upper of two bytes. */
function safetensors_isFinite(halves) {
    for (let at = 1; at < halves.length; at += SIZE)
        if ((halves[at] & 0x7c) === 0x7c)
            return false;
    return true;
}
/** A name from the file, fit to be quoted. */
function quoted(name) {
    return JSON.stringify(name.slice(0, 120));
}

;// CONCATENATED MODULE: ./scoring/adapters/lora/adapter-config.js



/** The linear layers of a Qwen2 block, by the name of their part of the block. */
const MODULES = {
    q_proj: "self_attn",
    k_proj: "self_attn",
    v_proj: "self_attn",
    o_proj: "self_attn",
    gate_proj: "mlp",
    up_proj: "mlp",
    down_proj: "mlp",
};
/** The most that a supported model has, and room. */
const MAX_LAYERS = 128;
/**
 * adapter_config.json must be exactly the one that the manifest allows (model/defect_risk_model/adapter_files.py,
 * config_of): any other field, or value, could change what is computed, and PEFT would not tell.
 * @throws Refused
 */
function checkConfig(bytes, { base, lora }) {
    const config = (0,container/* parsedJson */.U4)(bytes, "adapter_config.json");
    const wanted = {
        alpha_pattern: {},
        base_model_name_or_path: base.id,
        bias: "none",
        fan_in_fan_out: false,
        inference_mode: true,
        lora_alpha: lora.alpha,
        lora_dropout: lora.dropout,
        modules_to_save: null,
        peft_type: "LORA",
        r: lora.r,
        rank_pattern: {},
        revision: base.revision,
        target_modules: [...lora.targets].sort(),
        task_type: "CAUSAL_LM",
        use_dora: false,
        use_rslora: false,
    };
    if (config === null || typeof config !== "object" || Array.isArray(config)) {
        throw new container/* Refused */.Lw("its adapter_config.json is no object");
    }
    const found = config;
    for (const name of new Set([...Object.keys(found), ...Object.keys(wanted)])) {
        if (!Object.hasOwn(wanted, name)) {
            throw new container/* Refused */.Lw(`its adapter_config.json has a field that is not allowed, ${quoted(name)}`);
        }
        if (!(0,external_node_util_.isDeepStrictEqual)(found[name], wanted[name])) {
            throw new container/* Refused */.Lw(`${name} in its adapter_config.json is not what its manifest says`);
        }
    }
}
const NAME = /^base_model\.model\.model\.layers\.(\d{1,3})\.(self_attn|mlp)\.(\w{1,20})\.lora_([AB])\.weight$/;
/**
 * Whether the tensors are those that the manifest asks for: both matrices of every target module in every layer,
 * of one shape throughout, and nothing else. PEFT (0.21) loads a file with more or fewer with a warning or none,
 * and its scores are off by one or two.
 * @throws Refused
 */
function checkTensors(tensors, { lora }) {
    const wanted = new Set(lora.targets);
    const shapes = new Map();
    const seen = new Set();
    let layers = 0;
    for (const { name, shape } of tensors) {
        const [, layer, part, module = "", matrix] = NAME.exec(name) ?? [];
        if (!wanted.has(module) || !Object.hasOwn(MODULES, module) || MODULES[module] !== part) {
            throw new container/* Refused */.Lw(`its tensor ${quoted(name)} is none that its manifest asks for`);
        }
        const rank = matrix === "A" ? shape[0] : shape[1];
        if (rank !== lora.r)
            throw new container/* Refused */.Lw(`its tensor ${quoted(name)} has rank ${rank}, not ${lora.r}`);
        const kind = `${module}.${matrix}`;
        const form = shape.join("×");
        if ((shapes.get(kind) ?? form) !== form) {
            throw new container/* Refused */.Lw(`its tensor ${quoted(name)} is of another shape`);
        }
        shapes.set(kind, form);
        seen.add(`${Number(layer)}.${kind}`);
        layers = Math.max(layers, Number(layer) + 1);
    }
    if (layers > MAX_LAYERS)
        throw new container/* Refused */.Lw(`it has ${layers} layers, more than ${MAX_LAYERS}`);
    const complete = layers * wanted.size * 2;
    if (layers === 0 || tensors.length !== complete || seen.size !== complete) {
        throw new container/* Refused */.Lw(`it has ${tensors.length} tensors where ${layers} layers take ${complete}`);
    }
}

// EXTERNAL MODULE: ./scoring/adapters/lora/manifest.js
var lora_manifest = __webpack_require__(76166);
// EXTERNAL MODULE: ./scoring/adapters/lora/model-manifest.js
var model_manifest = __webpack_require__(48169);
;// CONCATENATED MODULE: ./scoring/adapters/lora/bundle.js






/** An adapter of a 7B model takes 40 MB, its tokenizer 2 MB. Bytes. */
const MAX_LORA_BUNDLE = 128 * 2 ** 20;
/** Unpacked; that of Qwen2 takes 7 MB. */
const MAX_TOKENIZER = 32 * 2 ** 20;
const FORM = { magic: "DRLB", schema: lora_manifest/* LORA_SCHEMA */.Tt, maxBytes: MAX_LORA_BUNDLE };
const FILES = [
    "adapter_config.json",
    "adapter_model.safetensors",
    "manifest.json",
    "tokenizer.json.gz",
    "scales.json",
];
/** Whether it begins as a LoRA bundle does, be it a whole one or not. */
function beginsAsLora(bytes) {
    return Buffer.from(bytes.subarray(0, FORM.magic.length)).toString("latin1") === FORM.magic;
}
/** @throws DefectError if the facts or scales are of another form than openLora reads */
function encodeLora({ facts, scales, files }) {
    const contents = [
        files["adapter_config.json"],
        files["adapter_model.safetensors"],
        files["manifest.json"],
        (0,external_node_zlib_.gzipSync)(files["tokenizer.json"], { level: 9 }),
        Buffer.from(JSON.stringify((0,container/* checked */.KD)(lora_manifest/* LoraScales */.s_, scales, "scales"))),
    ];
    return (0,container/* packed */.xc)(FORM, (0,container/* checked */.KD)(lora_manifest/* LoraFacts */.CY, facts, "facts"), FILES.map((name, i) => ({ name, bytes: contents[i] })));
}
/** @param repository the repositoryHash it must be of; null: any */
function openLora(bytes, { repository }) {
    try {
        return { opened: true, bundle: read(bytes, repository) };
    }
    catch (error) {
        if (error instanceof container/* Refused */.Lw)
            return { opened: false, why: error.message };
        throw error;
    }
}
function read(bytes, repository) {
    const { manifest, rest } = (0,container/* unpacked */.KZ)(bytes, FORM);
    const fit = (0,container/* fitting */._Q)(lora_manifest/* LoraManifest */.eM, manifest, "manifest");
    const facts = lora_manifest/* LoraFacts */.CY.strip().parse(fit);
    (0,container/* comparable */.Zm)(facts, repository);
    const [adapterConfig, adapterModel, manifestJson, tokenizerGz, scales] = (0,container/* filesOf */.R8)(rest, fit.files, FILES);
    const adapter = { "adapter_config.json": adapterConfig, "adapter_model.safetensors": adapterModel };
    const model = (0,model_manifest/* readModelManifest */.HG)(manifestJson, adapter);
    checkConfig(adapterConfig, model);
    checkTensors(readSafetensors(adapterModel), model);
    const tokenizer = unzipped(tokenizerGz);
    if ((0,container/* sha256Of */.Bj)(tokenizer) !== model.tokenizerSha256) {
        throw new container/* Refused */.Lw("its tokenizer is not that of its base");
    }
    return {
        facts,
        scales: (0,container/* fitting */._Q)(lora_manifest/* LoraScales */.s_, (0,container/* parsedJson */.U4)(scales, "scales"), "scales"),
        files: { ...adapter, "manifest.json": manifestJson, "tokenizer.json": tokenizer },
        model,
    };
}
function unzipped(bytes) {
    try {
        return (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: MAX_TOKENIZER });
    }
    catch {
        throw new container/* Refused */.Lw("its tokenizer cannot be unpacked");
    }
}


/***/ }),

/***/ 76166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ LoraFacts),
/* harmony export */   Tt: () => (/* binding */ LORA_SCHEMA),
/* harmony export */   bj: () => (/* binding */ LARGEST_VALUE),
/* harmony export */   eM: () => (/* binding */ LoraManifest),
/* harmony export */   s_: () => (/* binding */ LoraScales)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66944);
/* harmony import */ var _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(784);
/* harmony import */ var _distribution_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26462);



/*
 * What a LoRA bundle says of itself. As with the tabular one, every text is of a narrow form: a manifest may
 * come from a cache that others can write to, and reports quote it.
 */
/** Raised whenever a bundle of the last schema would be read wrongly. */
const LORA_SCHEMA = 1;
/** Of the digits' scale: the answers are expected values over the digits 0 to 9. */
const LARGEST_VALUE = 9;
const sha256 = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const amount = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
    .int()
    .min(0)
    .max(2 ** 31);
const share = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1);
const fileName = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[\w-][\w.-]{0,99}$/);
const value = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(LARGEST_VALUE);
/** How it did in the one window that neither it nor its weight had seen. */
const holdout = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    /** Always 1: the windows before are what it learned from, and what its weight was chosen on. */
    windows: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    functions: amount,
    prevalence: share,
    /** Training runs whose mean the rows of the adapter are; the best of them by validation is kept. */
    seeds: amount.min(1).max(100),
    rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        blend: _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .HoldoutRow */ .CA,
        baseline: _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .HoldoutRow */ .CA,
        linesOfCode: _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .HoldoutRow */ .CA,
        /** The best blend without it, the adapter alone, and the base model without any training. */
        without: _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .HoldoutRow */ .CA,
        lora: _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .HoldoutRow */ .CA,
        zeroShot: _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .HoldoutRow */ .CA,
    }),
});
const { repository, commit, cutoff, created, labelRules, featureTable, weights, weight, outcomes } = _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .Facts */ .At.shape;
const LoraFacts = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    repository,
    commit,
    cutoff,
    created,
    labelRules,
    featureTable,
    weights,
    /** Beside the blend without it: z(without) + weight · z(lora). */
    weight,
    outcomes,
    /** Weight that the tabular adapter had in the blend it was weighed beside; 0 without one. */
    besideTabular: weight,
    holdout: holdout.nullable(),
    /** Its values of the functions of probes.ts: a runtime that answers otherwise has another adapter or base. */
    probes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(value).max(16),
});
const LoraManifest = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(LORA_SCHEMA),
    ...LoraFacts.shape,
    files: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: fileName, length: amount, sha256 })),
});
/** Over functions (of three lines or more) of `commit`. */
const LoraScales = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    /** Of the adapter's values. */
    lora: _distribution_js__WEBPACK_IMPORTED_MODULE_1__/* .DistributionSchema */ .Gw,
    /** Of z(without) + weight · z(lora). */
    blend: _distribution_js__WEBPACK_IMPORTED_MODULE_1__/* .DistributionSchema */ .Gw,
});


/***/ }),

/***/ 48169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HG: () => (/* binding */ readModelManifest),
/* harmony export */   st: () => (/* binding */ PRECISIONS)
/* harmony export */ });
/* unused harmony export ModelManifest */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66944);
/* harmony import */ var _container_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13241);
/* harmony import */ var _prompt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18977);



/*
 * manifest.json beside an adapter's weights: what the Python side, which trained it, knows of it and checks again
 * before it loads it (model/defect_risk_model/contract/protocol.schema.json, "manifest").
 */
const PRECISIONS = ["fp32", "bf16", "fp16", "4bit"];
const sha256 = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const amount = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
    .int()
    .min(0)
    .max(2 ** 32);
/** File name → digest. */
const files = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[\w-][\w.-]{0,99}$/), sha256)
    .refine((record) => Object.keys(record).length <= 200, { message: "too many files" });
const ModelManifest = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    base: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[\w.-]{1,100}(?:\/[\w.-]{1,100})?$/),
        revision: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{40}$/),
        /** Of its weights, configuration and tokenizer: beside another base it would be another adapter. */
        files,
    }),
    /** Expected value over the ten digit tokens; leaves room for another head. */
    head: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("digits"),
    digitIds: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(amount).length(10),
    tokenizerSha256: sha256,
    template: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ version: amount, sha256 }),
    mask: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_prompt_js__WEBPACK_IMPORTED_MODULE_1__/* .MASKS */ .MU),
    maxTokens: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().min(32).max(8192),
    lora: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        r: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().min(1).max(256),
        alpha: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1024),
        dropout: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1),
        targets: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[a-z_]{1,40}$/)).max(16),
    }),
    dtype: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ trained: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(PRECISIONS), saved: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("fp16") }),
    training: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        seed: amount,
        epochs: amount,
        step: amount,
        microBatch: amount,
        effectiveBatch: amount,
        learningRate: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1),
        processes: amount,
        examples: amount,
    }),
    versions: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[\w.-]{1,40}$/), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[\w.+-]{1,60}$/)),
    files,
});
/**
 * The manifest, if it is of these files and of the prompt that this version renders.
 * @throws Refused
 */
function readModelManifest(bytes, adapter) {
    const manifest = (0,_container_js__WEBPACK_IMPORTED_MODULE_0__/* .fitting */ ._Q)(ModelManifest, (0,_container_js__WEBPACK_IMPORTED_MODULE_0__/* .parsedJson */ .U4)(bytes, "manifest.json"), "manifest.json");
    const { files: listed, template } = manifest;
    const names = Object.keys(adapter);
    if (Object.keys(listed).sort().join() !== [...names].sort().join()) {
        throw new _container_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .Lw("its manifest.json lists other files");
    }
    for (const name of names) {
        if (listed[name] !== (0,_container_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(adapter[name])) {
            throw new _container_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .Lw(`its manifest.json is of another ${name}`);
        }
    }
    if (template.version !== _prompt_js__WEBPACK_IMPORTED_MODULE_1__/* .TEMPLATE */ .nE.version || template.sha256 !== (0,_prompt_js__WEBPACK_IMPORTED_MODULE_1__/* .templateHash */ .tv)()) {
        throw new _container_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .Lw(`it was trained with prompt ${template.version}, this version renders prompt ${_prompt_js__WEBPACK_IMPORTED_MODULE_1__/* .TEMPLATE */ .nE.version}`);
    }
    if (new Set(manifest.digitIds).size !== 10)
        throw new _container_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .Lw("two of its digits are one token");
    return manifest;
}


/***/ })

};
