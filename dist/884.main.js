export const id = 884;
export const ids = [884];
export const modules = {

/***/ 62396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readOutcomes),
/* harmony export */   a: () => (/* binding */ addOutcome)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88223);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24487);
/* harmony import */ var _scoring_adapters_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(784);




/*
 * How LoRA training turned out, here and in an organisation's other repositories: a file of JSON lines that the
 * screener's threshold is computed from anew, and that every training run adds its outcome to.
 */
/** A decade of weekly runs of fifty repositories; older ones are not read. */
const MOST_OUTCOMES = 26_000;
/** Newest last. A file that is not there yet is an empty one; lines that are none are counted in a notice. */
async function readOutcomes({ config, notices }) {
    if (config.loraOutcomes === null)
        return [];
    const lines = (await textOf(config.loraOutcomes)).split("\n").filter((line) => line.trim() !== "");
    const outcomes = lines.slice(-MOST_OUTCOMES).flatMap((line) => {
        const parsed = _scoring_adapters_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .Outcome */ .Pi.safeParse(jsonOf(line));
        return parsed.success ? [parsed.data] : [];
    });
    const broken = Math.min(lines.length, MOST_OUTCOMES) - outcomes.length;
    if (broken > 0) {
        notices.push({
            code: "lora-outcomes-damaged",
            level: "warning",
            what: `${broken} of ${lines.length} lines of ${JSON.stringify(config.loraOutcomes)} are no outcome of a training run`,
            consequence: "the screener's threshold is computed from the others",
            cure: "Remove them, or restore the file",
        });
    }
    return outcomes;
}
/** Adds an outcome to the file, whole or not at all. @throws UsageError if it cannot be written */
async function addOutcome({ config }, outcome) {
    if (config.loraOutcomes === null)
        return;
    const before = await textOf(config.loraOutcomes);
    const apart = before === "" || before.endsWith("\n") ? "" : "\n";
    await (0,_io_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeOutput */ .zh)(config.loraOutcomes, `${before}${apart}${JSON.stringify(outcome)}\n`);
}
async function textOf(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
    }
    catch (error) {
        if ((0,_io_files_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === "ENOENT")
            return "";
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb({
            what: `the outcomes ${JSON.stringify(path)} cannot be read (${(0,_io_files_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error)})`,
            consequence: "nothing was trained",
            cure: "Give --lora-outcomes the path of a file, which need not be there yet",
            cause: error,
        });
    }
}
function jsonOf(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 23917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ runtimeFor),
/* harmony export */   O: () => (/* binding */ SCORING_SECONDS)
/* harmony export */ });
/* harmony import */ var _io_inference_local_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42350);
/* harmony import */ var _ask_lora_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24560);


/** Some thousands of functions take a minute on a GPU. */
const SCORING_SECONDS = 3_600;
/** An adapter's runtime on the machine that trains, where lora-base is known to be given. */
function runtimeFor(context, adapter) {
    return (0,_io_inference_local_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .localRuntime */ .a)((0,_ask_lora_js__WEBPACK_IMPORTED_MODULE_1__/* .localPython */ .U)(context, context.config.loraBase), adapter);
}


/***/ }),

/***/ 90884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeLoraBundle: () => (/* binding */ makeLoraBundle)
/* harmony export */ });
/* harmony import */ var _evaluation_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16845);
/* harmony import */ var _evaluation_random_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(38179);
/* harmony import */ var _features_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49727);
/* harmony import */ var _learning_blend_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(99997);
/* harmony import */ var _learning_lora_dataset_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(63113);
/* harmony import */ var _scoring_adapters_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6872);
/* harmony import */ var _scoring_adapters_container_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13241);
/* harmony import */ var _scoring_adapters_distribution_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26462);
/* harmony import */ var _scoring_adapters_lora_model_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48169);
/* harmony import */ var _scoring_adapters_lora_probes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7416);
/* harmony import */ var _scoring_adapters_tabular_adapter_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20183);
/* harmony import */ var _scoring_baseline_weights_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(66602);
/* harmony import */ var _lora_outcomes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(62396);
/* harmony import */ var _lora_runtime_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(23917);














/** Outcomes that are carried on: two years of weekly runs. */
const KEPT_OUTCOMES = 104;
/** A distribution to a tenth of a percent needs no more. Functions. */
const MOST_SCORED = 4_000;
/**
 * The LoRA adapter with all that is known of it, and its outcome in the outcomes file. Null where the one in force
 * stays, or if it cannot be asked about the functions of the tip, which a notice tells: without their values nothing
 * could be compared.
 */
async function makeLoraBundle(made) {
    const { context, result, lora, now, tabular } = made;
    const { files, decision } = lora.kept;
    const outcome = outcomeOf(result, decision !== null);
    if (lora.facts.verdict === "keep") {
        if (outcome !== null)
            await (0,_lora_outcomes_js__WEBPACK_IMPORTED_MODULE_9__/* .addOutcome */ .a)(context, outcome);
        return null;
    }
    const sample = sampleOf(now);
    const functions = (0,_learning_lora_dataset_js__WEBPACK_IMPORTED_MODULE_11__/* .loraFunctions */ .SV)(now);
    const refused = (why) => {
        context.notices.push({
            code: "lora-not-kept",
            level: "warning",
            what: `The LoRA adapter that was trained could not be used: ${why}`,
            consequence: "it is not kept, but what it learned is: the same command at the same commit goes on from there",
            cure: "Give that command again once `model/run.py doctor` finds nothing that this machine lacks",
        });
        return null;
    };
    let model;
    try {
        const { "adapter_config.json": config, "adapter_model.safetensors": weights } = files;
        model = (0,_scoring_adapters_lora_model_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .readModelManifest */ .HG)(files["manifest.json"], {
            "adapter_config.json": config,
            "adapter_model.safetensors": weights,
        });
    }
    catch (error) {
        if (error instanceof _scoring_adapters_container_js__WEBPACK_IMPORTED_MODULE_3__/* .Refused */ .Lw)
            return refused(error.message);
        throw error;
    }
    context.progress(`Asking the LoRA adapter about ${sample.length} functions of today`);
    const asked = [..._scoring_adapters_lora_probes_js__WEBPACK_IMPORTED_MODULE_6__/* .PROBES */ ._v, ...sample.map((row) => functions[row])];
    const answer = await (0,_lora_runtime_js__WEBPACK_IMPORTED_MODULE_10__/* .runtimeFor */ .C)(context, { files, model }).score(asked, _lora_runtime_js__WEBPACK_IMPORTED_MODULE_10__/* .SCORING_SECONDS */ .O);
    if (!answer.scored)
        return refused(answer.why);
    const probes = Array.from(answer.values.subarray(0, _scoring_adapters_lora_probes_js__WEBPACK_IMPORTED_MODULE_6__/* .PROBES */ ._v.length));
    const values = answer.values.subarray(_scoring_adapters_lora_probes_js__WEBPACK_IMPORTED_MODULE_6__/* .PROBES */ ._v.length);
    const weight = result.lora?.gate?.weight ?? 0;
    const scale = (0,_scoring_adapters_distribution_js__WEBPACK_IMPORTED_MODULE_4__/* .distributionOf */ .AO)(values);
    const without = (0,_learning_blend_js__WEBPACK_IMPORTED_MODULE_12__/* .standardized */ .g8)((0,_learning_blend_js__WEBPACK_IMPORTED_MODULE_12__/* .blended */ .J8)(now.baseline, tabular.weight > 0 ? (0,_scoring_adapters_tabular_adapter_js__WEBPACK_IMPORTED_MODULE_7__/* .predictAll */ .Tz)(tabular.adapter, now.texts) : now.baseline, tabular.weight));
    if (outcome !== null)
        await (0,_lora_outcomes_js__WEBPACK_IMPORTED_MODULE_9__/* .addOutcome */ .a)(context, outcome);
    const facts = {
        repository: (0,_scoring_adapters_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryHash */ .Hd)(context.repo.identity),
        commit: result.commit,
        cutoff: result.cutoff,
        created: result.generatedAt,
        labelRules: result.labels.rulesHash,
        featureTable: _features_table_js__WEBPACK_IMPORTED_MODULE_1__/* .FEATURE_TABLE_VERSION */ .fD,
        weights: _scoring_baseline_weights_js__WEBPACK_IMPORTED_MODULE_8__/* .BASELINE_VERSION */ .d0,
        weight,
        besideTabular: tabular.weight,
        holdout: holdoutOf(result),
        outcomes: [...(outcome === null ? [] : [outcome]), ...lora.outcomes].slice(0, KEPT_OUTCOMES),
        probes,
    };
    const blend = (0,_scoring_adapters_distribution_js__WEBPACK_IMPORTED_MODULE_4__/* .distributionOf */ .AO)(sample.map((row, i) => without[row] + weight * (0,_scoring_adapters_distribution_js__WEBPACK_IMPORTED_MODULE_4__/* .zIn */ .sy)(scale, values[i])));
    return { facts, scales: { lora: scale, blend }, files };
}
/** Rows of the tip, as many as are asked about at most, drawn evenly. */
function sampleOf({ texts }) {
    const rows = Int32Array.from(texts.keys());
    if (rows.length <= MOST_SCORED)
        return Array.from(rows);
    return Array.from((0,_evaluation_random_js__WEBPACK_IMPORTED_MODULE_13__/* .shuffled */ .A)(rows, (0,_evaluation_random_js__WEBPACK_IMPORTED_MODULE_13__/* .seededRandom */ .I)(5)).slice(0, MOST_SCORED)).sort((a, b) => a - b);
}
/** The rows of the newest tested window, which is the one that no LoRA run has seen. */
function newestRows({ rows }) {
    const cutoffs = rows.filter(({ protocol, cutoff }) => protocol === "temporal" && cutoff !== _evaluation_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .MEAN */ .S);
    const newest = cutoffs
        .map(({ cutoff }) => cutoff)
        .sort()
        .at(-1);
    return rows.filter(({ cutoff }) => cutoff === newest);
}
function holdoutOf(result) {
    const lora = result.lora;
    const rows = newestRows(result);
    const row = (name) => {
        const metric = (label, key) => rows.find((of) => of.name === name && of.label === label)?.metrics[key] ?? null;
        return {
            aucAny: metric("any-fix", "auc"),
            aucNarrow: metric("narrow-fix", "auc"),
            lift5: metric("any-fix", "lift5"),
        };
    };
    const newest = rows.find(({ name, label }) => name === "blend+lora" && label === "any-fix");
    if (newest === undefined)
        return null;
    return {
        windows: 1,
        functions: newest.functions,
        prevalence: newest.prevalence,
        seeds: lora.seeds,
        rows: {
            blend: row("blend+lora"),
            baseline: row("baseline"),
            linesOfCode: row("lines-of-code"),
            without: row(lora.gate?.against ?? "blend"),
            lora: row("lora"),
            zeroShot: row("lora-zero-shot"),
        },
    };
}
/** How it turned out, for the screener: the blend with it beside the best row without it. */
function outcomeOf(result, judged) {
    const rows = newestRows(result);
    const auc = (name) => rows.find((row) => row.name === name && row.label === "any-fix")?.metrics["auc"]?.value;
    const [adapterAuc, baselineAuc] = [auc("blend+lora"), auc(result.lora?.gate?.against ?? "baseline")];
    if (!judged || adapterAuc === undefined || baselineAuc === undefined)
        return null;
    const { commit, generatedAt: date, labels } = result;
    return { commit, date, density: labels.density, adapterAuc, baselineAuc };
}


/***/ }),

/***/ 63113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QA: () => (/* binding */ loraExamples),
/* harmony export */   SV: () => (/* binding */ loraFunctions),
/* harmony export */   fI: () => (/* binding */ FEWEST_EXAMPLES),
/* harmony export */   xt: () => (/* binding */ scoresOf)
/* harmony export */ });
/* unused harmony export MOST_EXAMPLES */
/* harmony import */ var _evaluation_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38179);

/** With fewer a language model learns them by heart. */
const FEWEST_EXAMPLES = 1_000;
/** What one epoch takes about half an hour of on a common GPU; beyond it little is gained. */
const MOST_EXAMPLES = 20_000;
/**
 * Splits windows in time: the newest tests, the one before it chooses the checkpoint and the weight, all older ones
 * teach. Each year's labels end before the next window begins, so nothing that teaches knows what is asked later.
 *
 * @param windows newest first; at least three, or nothing teaches
 */
function loraExamples(windows) {
    const [test, validation, ...older] = windows;
    const teaching = older.flatMap((window, i) => examplesOf(window, "train", `${i + 2}`));
    return [
        ...sampled(teaching),
        ...(validation === undefined ? [] : examplesOf(validation, "validation", "1")),
        ...(test === undefined ? [] : examplesOf(test, "test", "0")),
    ];
}
function examplesOf(window, split, number) {
    return loraFunctions(window).map((fn, row) => ({
        id: `${number}-${row}`,
        split,
        ...fn,
        target: window.labels.signal[row],
    }));
}
/** A window's functions with their language, row by row. */
function loraFunctions({ model, texts }) {
    const { files } = model.context.view.history.snapshot;
    const languages = new Map(files.map(({ path, language }) => [path, language]));
    return texts.map(({ path, text }) => ({ language: languages.get(path), path, text }));
}
/** All of them, or as many as are trained on at most, drawn from all years alike. */
function sampled(examples) {
    if (examples.length <= MOST_EXAMPLES)
        return examples;
    const order = (0,_evaluation_random_js__WEBPACK_IMPORTED_MODULE_0__/* .shuffled */ .A)(Int32Array.from(examples.keys()), (0,_evaluation_random_js__WEBPACK_IMPORTED_MODULE_0__/* .seededRandom */ .I)(11));
    const kept = Array.from(order.slice(0, MOST_EXAMPLES)).sort((a, b) => a - b);
    return kept.map((i) => examples[i]);
}
/** Scores by example in the order of a window's rows. @throws RangeError if one is missing */
function scoresOf(scores, window, number) {
    const byId = new Map(scores.map(({ id, value }) => [id, value]));
    return Float64Array.from(window.texts, (_, row) => {
        const value = byId.get(`${number}-${row}`);
        if (value === undefined)
            throw new RangeError(`no score of function ${row}`);
        return value;
    });
}


/***/ })

};
