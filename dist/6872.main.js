export const id = 6872;
export const ids = [6872];
export const modules = {

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

/***/ 784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ Facts),
/* harmony export */   CA: () => (/* binding */ HoldoutRow),
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
const HoldoutRow = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ aucAny: estimate, aucNarrow: estimate, lift5: estimate });
const holdout = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Test windows, none of which the adapter's weight was chosen on. */
    windows: amount.min(1),
    /** Functions of the newest of them. */
    functions: amount,
    /** Share of those that were fixed. */
    prevalence: share,
    rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ baseline: HoldoutRow, linesOfCode: HoldoutRow, blend: HoldoutRow }),
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
