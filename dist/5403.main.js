export const id = 5403;
export const ids = [5403,7261];
export const modules = {

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

/***/ 45403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unpackFile: () => (/* binding */ unpackFile),
/* harmony export */   unpackKept: () => (/* binding */ unpackKept)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88223);
/* harmony import */ var _io_entry_store_envelope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15855);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24487);
/* harmony import */ var _scoring_adapters_lora_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82042);
/* harmony import */ var _lora_entry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97261);






/** What vLLM and SGLang load, and llama.cpp's converter reads: PEFT's two files, and ours that says what they are. */
const FILES = ["adapter_config.json", "adapter_model.safetensors", "manifest.json"];
/** Unpacks the LoRA adapter that this repository's runs would take. @returns what to tell */
async function unpackKept(context, folder) {
    const bundle = await (0,_lora_entry_js__WEBPACK_IMPORTED_MODULE_5__.restoreLora)(context);
    if (bundle !== null)
        return unpacked(bundle, folder);
    throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb({
        what: "no LoRA adapter of this repository is kept here",
        consequence: "nothing was unpacked",
        cure: "Train one with `defect-risk train --lora local`, or name a file, or another folder with --cache-dir",
    });
}
/** Unpacks an adapter in a file: an entry of a store, or the bundle itself. Of any repository. */
async function unpackFile(file, folder) {
    const bytes = await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readInput */ .R5)(file, "the adapter");
    const entry = (0,_io_entry_store_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .open */ .ho)(bytes);
    const found = (0,_scoring_adapters_lora_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .openLora */ .N8)(entry.intact ? entry.bytes : bytes, { repository: null });
    if (found.opened)
        return unpacked(found.bundle, folder);
    throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb({
        what: `${JSON.stringify(file)} is no LoRA adapter that can be used: ${found.why}`,
        consequence: "nothing was unpacked",
        cure: "Name the file of a LoRA adapter, such as the artifact of the retrain workflow whose name ends in -lora",
    });
}
/** Each adapter gets a folder of its own below, so that a server can serve many repositories'. */
async function unpacked(bundle, folder) {
    const name = (0,_lora_entry_js__WEBPACK_IMPORTED_MODULE_5__.servedName)(bundle);
    for (const file of FILES)
        await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeOutput */ .zh)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name, file), bundle.files[file]);
    return `${name}=${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name)}\n`;
}


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
