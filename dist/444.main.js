export const id = 444;
export const ids = [444];
export const modules = {

/***/ 5588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ saveBundle),
/* harmony export */   Oe: () => (/* binding */ adapterPrefix),
/* harmony export */   bx: () => (/* binding */ restoreBundle),
/* harmony export */   fe: () => (/* binding */ restoreEntry)
/* harmony export */ });
/* harmony import */ var _scoring_adapters_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6872);
/* harmony import */ var _scoring_adapters_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5789);
/* harmony import */ var _io_entry_store_open_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9232);



/** Adapters of one repository share this; the commit and the time of making follow it. */
function adapterPrefix(identity) {
    return `defect-risk-adapter-v${_scoring_adapters_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .BUNDLE_SCHEMA */ .nf}-${(0,_scoring_adapters_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryHash */ .Hd)(identity)}-`;
}
/** The newest adapter that is kept, unopened; null if there is none. */
async function restoreEntry({ config, repo, notices }) {
    const prefix = adapterPrefix(repo.identity);
    const store = await (0,_io_entry_store_open_js__WEBPACK_IMPORTED_MODULE_2__/* .openAdapterStore */ .Z)(config, (notice) => notices.push(notice), { maxBytes: _scoring_adapters_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BUNDLE */ .mZ });
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
    const store = await (0,_io_entry_store_open_js__WEBPACK_IMPORTED_MODULE_2__/* .openAdapterStore */ .Z)(config, (notice) => notices.push(notice), { maxBytes: _scoring_adapters_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BUNDLE */ .mZ });
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

/***/ 6444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspectFile: () => (/* binding */ inspectFile),
  inspectKept: () => (/* binding */ inspectKept),
  renderInspected: () => (/* binding */ renderInspected)
});

// EXTERNAL MODULE: ./errors/index.js
var errors = __webpack_require__(8223);
// EXTERNAL MODULE: ./io/entry-store/envelope.js
var envelope = __webpack_require__(5855);
// EXTERNAL MODULE: ./io/files.js
var files = __webpack_require__(4487);
// EXTERNAL MODULE: ./report/adapter-wording.js
var adapter_wording = __webpack_require__(6936);
// EXTERNAL MODULE: ./report/columns.js
var columns = __webpack_require__(2249);
// EXTERNAL MODULE: ./report/escape.js
var report_escape = __webpack_require__(2811);
// EXTERNAL MODULE: ./report/links.js
var links = __webpack_require__(5915);
// EXTERNAL MODULE: ./report/paint.js
var report_paint = __webpack_require__(5450);
// EXTERNAL MODULE: ./report/wording.js
var wording = __webpack_require__(7458);
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
var adapter_entry = __webpack_require__(5588);
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


/***/ }),

/***/ 5789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nf: () => (/* binding */ BUNDLE_SCHEMA),
  At: () => (/* binding */ Facts),
  _8: () => (/* binding */ Manifest),
  Gd: () => (/* binding */ Scales)
});

// EXTERNAL MODULE: ../../../node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(6944);
// EXTERNAL MODULE: ../../../node_modules/zod/v4/core/api.js
var api = __webpack_require__(4121);
;// CONCATENATED MODULE: ../../../node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
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

// EXTERNAL MODULE: ./scoring/adapters/distribution.js
var distribution = __webpack_require__(6462);
;// CONCATENATED MODULE: ./scoring/adapters/bundle-manifest.js


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
const sha = schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const sha256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const share = schemas/* number */.aig().min(0).max(1);
const amount = schemas/* number */.aig()
    .int()
    .min(0)
    .max(2 ** 31);
const bundle_manifest_date = datetime();
const estimate = schemas/* strictObject */.rej({
    value: schemas/* number */.aig().min(0).max(1e6),
    /** Of the 95 % interval; null where none was drawn. */
    low: schemas/* number */.aig().min(0).max(1e6).nullable(),
    high: schemas/* number */.aig().min(0).max(1e6).nullable(),
})
    .nullable();
/** Null where the windows had no fixed functions, or nothing else. */
const row = schemas/* strictObject */.rej({ aucAny: estimate, aucNarrow: estimate, lift5: estimate });
const holdout = schemas/* strictObject */.rej({
    /** Test windows, none of which the adapter's weight was chosen on. */
    windows: amount.min(1),
    /** Functions of the newest of them. */
    functions: amount,
    /** Share of those that were fixed. */
    prevalence: share,
    rows: schemas/* strictObject */.rej({ baseline: row, linesOfCode: row, blend: row }),
});
const outcome = schemas/* strictObject */.rej({
    commit: sha,
    date: bundle_manifest_date,
    density: schemas/* number */.aig().min(0).max(1e6),
    adapterAuc: share,
    baselineAuc: share,
});
const Facts = schemas/* strictObject */.rej({
    /** repositoryHash of the repository's identity. */
    repository: schemas/* string */.YjP().regex(/^[0-9a-f]{12}$/),
    /** The commit it was trained up to, and that commit's date. */
    commit: sha,
    cutoff: bundle_manifest_date,
    created: bundle_manifest_date,
    /** CompiledRules.hash of the rules that said what a fix is. */
    labelRules: sha256,
    featureTable: amount,
    /** BASELINE_VERSION of the baseline it was weighed against. */
    weights: schemas/* string */.YjP().regex(/^[\w.-]{1,60}$/),
    /** Of the adapter beside the baseline; 0: it did not help, and only the report's footer speaks of it. */
    weight: schemas/* number */.aig().min(0).max(MAX_WEIGHT),
    /** Means over the test windows; null where no window could be tested. */
    holdout: holdout.nullable(),
    /** How this and earlier training runs turned out, for the screener. */
    outcomes: schemas/* array */.YOg(outcome).max(MAX_OUTCOMES),
});
const Manifest = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(BUNDLE_SCHEMA),
    ...Facts.shape,
    /** The kind's own part; its reader checks it. */
    adapter: schemas/* unknown */.L5J(),
    /** In the order in which they follow the manifest. */
    files: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), length: amount, sha256 })),
});
/** Scores over the functions (of three lines or more) of `commit`: what z-scores and percentiles compare with. */
const Scales = schemas/* strictObject */.rej({
    baseline: distribution/* DistributionSchema */.Gw,
    adapter: distribution/* DistributionSchema */.Gw,
    /** Of z(baseline) blended with z(adapter). */
    blend: distribution/* DistributionSchema */.Gw,
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
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./errors/index.js
var errors = __webpack_require__(8223);
// EXTERNAL MODULE: ./features/table.js
var table = __webpack_require__(9727);
// EXTERNAL MODULE: ./scoring/baseline-weights.js
var baseline_weights = __webpack_require__(6602);
// EXTERNAL MODULE: ./scoring/adapters/bundle-manifest.js + 1 modules
var bundle_manifest = __webpack_require__(5789);
// EXTERNAL MODULE: ../../../node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(6944);
// EXTERNAL MODULE: ./scoring/adapters/tabular/adapter.js
var adapter = __webpack_require__(183);
// EXTERNAL MODULE: ./scoring/adapters/tabular/vectorise.js + 1 modules
var vectorise = __webpack_require__(3959);
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
const MAX_MANIFEST = 2 ** 20;
const MAGIC = "DRAB";
const HEADER = MAGIC.length + 4 + 32;
const FILES = ["tabular.f32", "scales.json"];
/** What identifies a repository in a bundle and in a store's keys, without telling its name. */
function repositoryHash(identity) {
    return (0,external_node_crypto_.createHash)("sha256").update(identity).digest("hex").slice(0, 12);
}
/** @throws DefectError if the bundle holds what openBundle would refuse */
function encodeBundle({ facts, adapter, scales }) {
    const { manifest: own, bytes } = encodeTabular(adapter);
    const contents = [bytes, Buffer.from(JSON.stringify(checked(bundle_manifest/* Scales */.Gd, scales, "scales")))];
    const files = FILES.map((name, i) => ({
        name,
        length: contents[i].length,
        sha256: digest(contents[i]).toString("hex"),
    }));
    const about = { schema: bundle_manifest/* BUNDLE_SCHEMA */.nf, ...checked(bundle_manifest/* Facts */.At, facts, "facts"), adapter: own, files };
    const manifest = Buffer.from(JSON.stringify(about));
    const header = Buffer.alloc(HEADER);
    header.write(MAGIC, "latin1");
    header.writeUInt32LE(manifest.length, MAGIC.length);
    digest(manifest).copy(header, HEADER - 32);
    return Buffer.concat([header, manifest, ...contents]);
}
/** @param repository the repositoryHash it must be of; null: any */
function openBundle(bytes, { repository }) {
    try {
        return { opened: true, bundle: read(bytes, repository) };
    }
    catch (error) {
        if (error instanceof Refused)
            return { opened: false, why: error.message };
        if (error instanceof AdapterFormatError)
            return { opened: false, why: `of it, ${error.message}` };
        throw error;
    }
}
class Refused extends Error {
}
function read(bytes, repository) {
    if (bytes.length > MAX_BUNDLE)
        throw new Refused(`it has ${bytes.length} bytes, more than ${MAX_BUNDLE}`);
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (view.length < HEADER || view.toString("latin1", 0, MAGIC.length) !== MAGIC) {
        throw new Refused("it does not begin as an adapter does");
    }
    const length = view.readUInt32LE(MAGIC.length);
    if (length > MAX_MANIFEST || HEADER + length > view.length)
        throw new Refused("it is cut off or damaged");
    const manifest = view.subarray(HEADER, HEADER + length);
    if (!digest(manifest).equals(view.subarray(HEADER - 32, HEADER))) {
        throw new Refused("the sha256 of its manifest does not match");
    }
    const about = parsed(manifest, "manifest");
    const schema = about?.schema;
    if (Number.isInteger(schema) && schema !== bundle_manifest/* BUNDLE_SCHEMA */.nf) {
        throw new Refused(`it has schema ${String(schema)}, this version reads schema ${bundle_manifest/* BUNDLE_SCHEMA */.nf}`);
    }
    const fit = fitting(bundle_manifest/* Manifest */._8, about, "manifest");
    const facts = bundle_manifest/* Facts */.At.strip().parse(fit);
    comparable(facts, repository);
    const [weights, scales] = contentsOf(view.subarray(HEADER + length), fit.files);
    return {
        facts,
        adapter: decodeTabular(fit.adapter, weights),
        scales: fitting(bundle_manifest/* Scales */.Gd, parsed(scales, "scales"), "scales"),
    };
}
/** An adapter says something only of the repository, and beside the baseline, that it was made for. */
function comparable({ repository, featureTable, weights }, wanted) {
    if (wanted !== null && repository !== wanted)
        throw new Refused("it was learned on another repository");
    if (featureTable !== table/* FEATURE_TABLE_VERSION */.fD) {
        throw new Refused(`it was weighed against feature table ${featureTable}, this version has ${table/* FEATURE_TABLE_VERSION */.fD}`);
    }
    if (weights !== baseline_weights/* BASELINE_VERSION */.d0) {
        throw new Refused(`it was weighed against the baseline ${weights}, this version has ${baseline_weights/* BASELINE_VERSION */.d0}`);
    }
}
function contentsOf(rest, files) {
    if (files.map(({ name }) => name).join() !== FILES.join())
        throw new Refused("it holds other files");
    const lengths = files.reduce((sum, file) => sum + file.length, 0);
    if (rest.length !== lengths) {
        throw new Refused(`its files have ${rest.length} bytes instead of ${lengths}`);
    }
    let at = 0;
    return files.map(({ name, length, sha256 }) => {
        const content = rest.subarray(at, (at += length));
        if (digest(content).toString("hex") !== sha256) {
            throw new Refused(`the sha256 of its file ${name} does not match`);
        }
        return content;
    });
}
function parsed(json, what) {
    try {
        return JSON.parse(json.toString("utf8"));
    }
    catch {
        throw new Refused(`its ${what} cannot be read`);
    }
}
function fitting(schema, value, what) {
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    throw new Refused(`its ${what} does not fit (${issueOf(result.error)})`);
}
function checked(schema, value, what) {
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    throw new errors/* DefectError */.uR({
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
function digest(bytes) {
    return (0,external_node_crypto_.createHash)("sha256").update(bytes).digest();
}


/***/ }),

/***/ 6462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ distributionOf),
/* harmony export */   Gw: () => (/* binding */ DistributionSchema),
/* harmony export */   RS: () => (/* binding */ percentileIn),
/* harmony export */   sy: () => (/* binding */ zIn)
/* harmony export */ });
/* unused harmony export QUANTILES */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6944);
/* harmony import */ var _features_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7138);


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


/***/ })

};
