export const id = 3463;
export const ids = [3463];
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

/***/ 93463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  train: () => (/* binding */ train)
});

// EXTERNAL MODULE: ./evaluation/compare.js
var compare = __webpack_require__(16845);
// EXTERNAL MODULE: ./io/files.js
var files = __webpack_require__(24487);
// EXTERNAL MODULE: ./labels/fix-evidence.js
var fix_evidence = __webpack_require__(19084);
// EXTERNAL MODULE: ./labels/defect-signal.js
var defect_signal = __webpack_require__(72515);
// EXTERNAL MODULE: ./learning/backtest.js + 1 modules
var backtest = __webpack_require__(68220);
// EXTERNAL MODULE: ./learning/blend.js
var learning_blend = __webpack_require__(99997);
// EXTERNAL MODULE: ./learning/forward-adapter.js
var forward_adapter = __webpack_require__(43049);
// EXTERNAL MODULE: ./learning/gate.js
var gate = __webpack_require__(90467);
// EXTERNAL MODULE: ./learning/in-force.js
var in_force = __webpack_require__(21245);
// EXTERNAL MODULE: ./evaluation/correlation.js
var correlation = __webpack_require__(31746);
// EXTERNAL MODULE: ./evaluation/random.js
var random = __webpack_require__(38179);
// EXTERNAL MODULE: ./scoring/adapters/tabular/adapter.js
var tabular_adapter = __webpack_require__(20183);
;// CONCATENATED MODULE: ./learning/learning-curve.js




const SHARES = [0.125, 0.25, 0.5, 0.75, 1];
/**
 * How much more functions help the adapter: fitted on a share of the files of the windows before, tried on
 * the newest. Whole files are added, in a seeded order.
 *
 * @param windows newest first
 */
function learningCurve([newest, ...past]) {
    if (newest === undefined || past.length === 0)
        return [];
    const files = [...new Set(past.flatMap(({ paths }) => paths))];
    const order = Array.from((0,random/* shuffled */.A)(Int32Array.from(files.keys()), (0,random/* seededRandom */.I)(3)), (i) => files[i]);
    return SHARES.map((share) => {
        const kept = new Set(order.slice(0, Math.ceil(share * order.length)));
        const parts = past.map((window) => ofFiles(window, kept));
        const functions = parts.reduce((sum, { texts }) => sum + texts.length, 0);
        if (functions === 0)
            return { functions, rho: null };
        const scores = (0,tabular_adapter/* predictAll */.Tz)((0,forward_adapter/* fitForward */.h)(parts), newest.texts);
        return { functions, rho: (0,correlation/* spearmanRho */.lw)((0,correlation/* rankedPair */.oo)(scores, newest.labels.signal)) };
    });
}
/** Texts and signals of some files; what else a window holds is not looked at. */
function ofFiles(window, kept) {
    const rows = window.paths.flatMap((path, row) => (kept.has(path) ? [row] : []));
    const signal = Float64Array.from(rows, (row) => window.labels.signal[row]);
    const disputed = Uint8Array.from(rows, (row) => window.disputed[row]);
    const texts = rows.map((row) => window.texts[row]);
    return { ...window, texts, disputed, labels: { ...window.labels, signal } };
}

// EXTERNAL MODULE: ./learning/reliability.js + 1 modules
var reliability = __webpack_require__(43133);
// EXTERNAL MODULE: ./learning/screener.js
var learning_screener = __webpack_require__(41371);
// EXTERNAL MODULE: ./learning/verdict.js
var learning_verdict = __webpack_require__(54755);
// EXTERNAL MODULE: ../../../node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(66944);
// EXTERNAL MODULE: ./features/table.js
var table = __webpack_require__(49727);
// EXTERNAL MODULE: ./labels/label-rules.js
var label_rules = __webpack_require__(62223);
// EXTERNAL MODULE: ./report/function-schema.js
var function_schema = __webpack_require__(97366);
// EXTERNAL MODULE: ./report/report-schema.js + 1 modules
var report_schema = __webpack_require__(27461);
// EXTERNAL MODULE: ./report/training/row-schema.js
var row_schema = __webpack_require__(62145);
;// CONCATENATED MODULE: ./report/training/dataset.js






/** Raised whenever a reader of the last version would read it wrongly. */
const DATASET_SCHEMA = 1;
const flag = schemas/* union */.KCZ([schemas/* literal */.euz(0), schemas/* literal */.euz(1)]);
/** One line of the export: a function as a cutoff knew it, and what came true in the window after. */
const datasetRow = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(DATASET_SCHEMA).describe("Version of this shape."),
    featureTable: schemas/* literal */.euz(table/* FEATURE_TABLE_VERSION */.fD).describe("Version of the features' definitions."),
    commit: (0,function_schema/* text */.Qq)(`The commit the branch stood at: ${function_schema/* sha */.hW}.`),
    cutoff: (0,function_schema/* text */.Qq)("ISO 8601 moment up to which features saw."),
    end: (0,function_schema/* text */.Qq)("ISO 8601 moment up to which labels were collected."),
    path: (0,function_schema/* text */.Qq)("File, relative to the repository's root."),
    name: (0,function_schema/* text */.Qq)("Qualified name of the function."),
    lines: (0,function_schema/* amount */.vj)("Lines of the function."),
    features: schemas/* strictObject */.rej(Object.fromEntries(table/* FEATURES */.Gv.map(({ key, why }) => [key, schemas/* number */.aig().nullable().describe(why)])))
        .describe("Values in each feature's own unit; null where the function has none."),
    baseline: schemas/* number */.aig().describe("The baseline's score."),
    adapter: schemas/* number */.aig()
        .nullable()
        .describe("Score of the adapter that could have been fitted at the cutoff; null for the oldest window."),
    anyFix: flag.describe(`1: a fix of at most ${label_rules/* FIX_BREADTH */.nP.widest} functions touched it in the window.`),
    narrowFix: flag.describe("1: a fix of at most three functions did."),
    fixes: (0,function_schema/* amount */.vj)("How many did."),
    credit: schemas/* number */.aig().min(0).describe("Σ 1/√n over them, n the functions each touched."),
    signal: (0,row_schema/* portion */.wR)("1 − exp(−Σ (w/√n)·2^(−age/365 d)), w the evidence that it is a fix."),
});
/** The JSON Schema (2020-12) that is committed as schema/dataset.schema.json; each line of an export fits it. */
function datasetJsonSchema() {
    return jsonSchemaOf(datasetRow, "defect-risk dataset row");
}
/** A window's functions as lines of JSON. */
function* datasetLines(window) {
    const { labels, model } = window;
    const [cutoff, end] = [window.cutoff, window.end].map((time) => new Date(time * 1000).toISOString());
    for (const [row, index] of window.functions.entries()) {
        const values = model.valuesAt(index);
        const line = {
            schemaVersion: DATASET_SCHEMA,
            featureTable: table/* FEATURE_TABLE_VERSION */.fD,
            commit: window.commit,
            cutoff: cutoff,
            end: end,
            path: window.paths[row],
            name: window.names[row],
            lines: window.lines[row],
            features: Object.fromEntries(table/* FEATURES */.Gv.map(({ key }, feature) => [key, values[feature] ?? null])),
            baseline: window.baseline[row],
            adapter: window.adapter?.[row] ?? null,
            anyFix: labels.anyFix[row] === 1 ? 1 : 0,
            narrowFix: labels.narrowFix[row] === 1 ? 1 : 0,
            fixes: labels.fixes[row],
            credit: labels.credit[row],
            signal: labels.signal[row],
        };
        yield `${JSON.stringify(line)}\n`;
    }
}

// EXTERNAL MODULE: ./commands/adapter-entry.js
var adapter_entry = __webpack_require__(55588);
// EXTERNAL MODULE: ./commands/adapted-windows.js + 4 modules
var adapted_windows = __webpack_require__(25233);
// EXTERNAL MODULE: ./commands/evaluate.js + 3 modules
var evaluate = __webpack_require__(11242);
// EXTERNAL MODULE: ./commands/label-source.js + 3 modules
var label_source = __webpack_require__(2350);
// EXTERNAL MODULE: ./scoring/adapters/bundle.js + 1 modules
var bundle = __webpack_require__(6872);
// EXTERNAL MODULE: ./scoring/adapters/distribution.js
var distribution = __webpack_require__(26462);
// EXTERNAL MODULE: ./scoring/baseline-weights.js
var baseline_weights = __webpack_require__(66602);
;// CONCATENATED MODULE: ./commands/make-bundle.js







/** Outcomes that are carried on: two years of weekly runs. */
const KEPT_OUTCOMES = 104;
/** The adapter with all that is known of how it was made and how it did. */
function makeBundle({ context, now, adapter, result, weight, outcomes, windows, }) {
    const metric = (name, label, key) => result.rows.find((row) => row.name === name && row.label === label && row.cutoff === compare/* MEAN */.S)?.metrics[key] ?? null;
    const row = (name) => ({
        aucAny: metric(name, "any-fix", "auc"),
        aucNarrow: metric(name, "narrow-fix", "auc"),
        lift5: metric(name, "any-fix", "lift5"),
    });
    const [blend, baseline] = [metric("blend", "any-fix", "auc"), metric("baseline", "any-fix", "auc")];
    const outcome = blend === null || baseline === null
        ? []
        : [
            {
                commit: result.commit,
                date: result.generatedAt,
                density: result.labels.density,
                adapterAuc: blend.value,
                baselineAuc: baseline.value,
            },
        ];
    const scores = (0,tabular_adapter/* predictAll */.Tz)(adapter, now.texts);
    return {
        adapter,
        facts: {
            repository: (0,bundle/* repositoryHash */.Hd)(context.repo.identity),
            commit: result.commit,
            cutoff: result.cutoff,
            created: result.generatedAt,
            labelRules: result.labels.rulesHash,
            featureTable: table/* FEATURE_TABLE_VERSION */.fD,
            weights: baseline_weights/* BASELINE_VERSION */.d0,
            weight,
            holdout: windows === 0
                ? null
                : {
                    windows,
                    functions: result.labels.functions,
                    prevalence: result.labels.prevalence,
                    rows: { baseline: row("baseline"), linesOfCode: row("lines-of-code"), blend: row("blend") },
                },
            outcomes: [...outcome, ...outcomes].slice(0, KEPT_OUTCOMES),
        },
        scales: {
            baseline: (0,distribution/* distributionOf */.AO)(now.baseline),
            adapter: (0,distribution/* distributionOf */.AO)(scores),
            blend: (0,distribution/* distributionOf */.AO)((0,learning_blend/* blended */.J8)(now.baseline, scores, weight)),
        },
    };
}

;// CONCATENATED MODULE: ./commands/stages.js
function startStages(progress) {
    const done = [];
    let [current, since] = ["", performance.now()];
    const close = () => {
        if (current !== "")
            done.push({ name: current, seconds: (performance.now() - since) / 1000 });
    };
    return {
        begin(name) {
            close();
            [current, since] = [name, performance.now()];
            progress(name);
        },
        end() {
            close();
            current = "";
            return done;
        },
    };
}

;// CONCATENATED MODULE: ./commands/train.js




















/** Draws of a table's intervals; the gate's own difference has 2,000. */
const DRAWS = 500;
/** Trains this repository's adapter, tests it forward in time, and keeps it if that shows that it helps. */
async function train(context) {
    const { config, repo, notices } = context;
    const stages = startStages(context.progress);
    stages.begin("Reading the history");
    const tip = await (0,adapted_windows/* loadTip */.ki)(context);
    await (0,label_source/* askFeedback */.T)(context);
    const before = await (0,adapter_entry/* restoreBundle */.bx)(context);
    stages.begin("Reading the windows and fitting their adapters");
    const windows = await (0,adapted_windows/* loadAdaptedWindows */.Nr)(context, tip, config.windows + 1);
    if (config.dataset !== null)
        await writeDataset(config.dataset, windows);
    const labels = labelFacts(tip, windows[0], context.rules.labels);
    const outcomes = before?.facts.outcomes ?? [];
    const screener = (0,learning_screener/* screen */.nj)({
        functions: labels.functions,
        fixed: Math.round(labels.prevalence * labels.functions),
        density: labels.density,
    }, outcomes);
    stages.begin("Testing forward in time");
    const tested = (0,backtest/* backtest */.Gr)(windows).filter(evaluate.hasBothLabels);
    const enough = screener.verdict !== "skip" || outcomes.length > 0;
    const decision = enough && tested.length > 0 ? (0,gate/* decideGate */.q7)(tested) : null;
    const rows = tested.length === 0
        ? []
        : [
            ...tableOf(tested, "any-fix"),
            ...tableOf((0,backtest/* backtest */.Gr)(windows, "narrow-fix").filter(evaluate.hasBothLabels), "narrow-fix"),
        ];
    const weight = (0,learning_blend/* chooseWeight */.C_)((0,backtest/* blendWindows */.vF)(windows, "any-fix"));
    const previous = before && {
        commit: before.facts.commit,
        created: before.facts.created,
        weight: before.facts.weight,
        standing: before.facts.weight > 0 ? (0,in_force/* judgeInForce */._1)(tested, inForceOf(before)) : null,
    };
    const { verdict, why, weight: inForce } = (0,learning_verdict/* verdictOf */.Vj)(screener, decision, weight, previous);
    const staysInForce = verdict === "keep" && inForce > 0;
    let lora = null;
    if (config.lora !== "off") {
        stages.begin("Training the LoRA adapter");
        const { trainLora } = await Promise.all(/* import() */[__webpack_require__.e(4560), __webpack_require__.e(5665)]).then(__webpack_require__.bind(__webpack_require__, 55665));
        lora = await trainLora({ context, tip, windows, tested, labels, tabularWeight: inForce, draws: DRAWS });
    }
    stages.begin("Fitting the adapter of today");
    const now = await (0,adapted_windows/* loadTipWindow */.EC)(context, tip);
    const [newest, older] = windows;
    const result = {
        schemaVersion: 1,
        tool: { name: "defect-risk", version: context.version },
        command: "train",
        repository: repo.name,
        webUrl: repo.webUrl,
        commit: tip.commit,
        cutoff: new Date(tip.time * 1000).toISOString(),
        generatedAt: new Date().toISOString(),
        dryRun: config.dryRun,
        verdict,
        why,
        labels,
        screener,
        gate: decision === null || newest === undefined || older === undefined
            ? null
            : { ...decision, weight: staysInForce ? 0 : inForce, permutation: (0,gate/* permutedAuc */.KD)(older, newest) },
        rows: [...rows, ...(lora?.rows ?? [])],
        learningCurve: verdict === "skip" ? [] : learningCurve(windows),
        reliability: newest === undefined || older === undefined || tested.length === 0
            ? { bins: [], ece: null, brierSkill: null }
            : (0,reliability/* reliabilityOf */.C)(asProbability(older, weight), asProbability(newest, weight)),
        lora: lora?.facts ?? null,
        previous,
        notices,
        stages: [],
    };
    if (verdict !== "skip" && !staysInForce && !config.dryRun) {
        const bundle = makeBundle({
            context,
            now,
            adapter: (0,forward_adapter/* fitForward */.h)(windows),
            result,
            weight: inForce,
            outcomes,
            windows: tested.length,
        });
        await (0,adapter_entry/* saveBundle */.IL)(context, bundle);
    }
    if (lora?.kept && !config.dryRun) {
        stages.begin("Keeping the LoRA adapter");
        const [{ makeLoraBundle }, { saveLora }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(4560), __webpack_require__.e(884)]).then(__webpack_require__.bind(__webpack_require__, 90884)),
            __webpack_require__.e(/* import() */ 7261).then(__webpack_require__.bind(__webpack_require__, 97261)),
        ]);
        const tabular = { adapter: (0,forward_adapter/* fitForward */.h)(windows), weight: inForce };
        const bundle = await makeLoraBundle({ context, result, lora, now, tabular });
        const isDone = bundle === null ? lora.facts.verdict === "keep" : await saveLora(context, bundle);
        if (isDone)
            await lora.kept.forget();
    }
    else
        await lora?.kept?.forget();
    return { ...result, stages: stages.end() };
}
function inForceOf({ adapter, facts }) {
    return { adapter, weight: facts.weight, cutoff: Date.parse(facts.cutoff) / 1000 };
}
/** All windows, newest first. It quotes the repository's names as they are; JSON escapes them. */
async function writeDataset(path, windows) {
    const lines = [];
    for (const window of windows)
        for (const line of datasetLines(window))
            lines.push(line);
    await (0,files/* writeOutput */.zh)(path, lines.join(""));
}
function tableOf(tested, label) {
    return (0,compare/* compareRows */.fz)(tested, {
        protocol: "temporal",
        label,
        why: backtest/* ROW_REASONS */.Xp,
        intervals: label === "any-fix" ? ["auc", "lift5"] : ["auc"],
        draws: DRAWS,
    });
}
function asProbability(window, weight) {
    const { baseline, adapter } = window;
    const score = (0,learning_blend/* standardized */.g8)(adapter === null ? baseline : (0,learning_blend/* blended */.J8)(baseline, adapter, weight));
    return { score, labels: (0,backtest/* labelsOf */.PC)(window, "any-fix") };
}
function labelFacts({ loaded }, newest, rules) {
    const { commits } = loaded.history.log;
    const asked = Array.from(commits.subject.keys()).filter((row) => commits.parents.at(row) <= 1);
    const summary = newest && (0,defect_signal/* summarizeSignals */.p7)(newest.labels, [...newest.functions.keys()]);
    return {
        rulesHash: rules.hash,
        commits: asked.length,
        fixes: asked.filter((row) => (0,fix_evidence/* isFix */.cz)(commits.subject[row], rules, commits.sha[row])).length,
        functions: summary?.functions ?? 0,
        prevalence: summary?.prevalence ?? 0,
        narrowPrevalence: summary?.narrowPrevalence ?? 0,
        density: summary?.meanSignal ?? 0,
    };
}


/***/ }),

/***/ 90467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ permutedAuc),
/* harmony export */   V_: () => (/* binding */ bestWithout),
/* harmony export */   q7: () => (/* binding */ decideGate)
/* harmony export */ });
/* harmony import */ var _evaluation_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16845);
/* harmony import */ var _evaluation_discrimination_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15865);
/* harmony import */ var _evaluation_random_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38179);
/* harmony import */ var _evaluation_ranking_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70556);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25241);
/* harmony import */ var _backtest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68220);
/* harmony import */ var _boosted_trees_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38171);







/**
 * An adapter is published only if the blend beats the best row without it, with the whole interval of the
 * mean AUC difference above zero. Null where no window had both fixed and other functions.
 */
function decideGate(tested) {
    const against = bestWithout(tested);
    if (against === null)
        return null;
    const difference = (0,_evaluation_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .aucDifference */ .HO)(tested, ["blend", against]);
    if (difference === null)
        return null;
    const { estimate, low, high } = difference;
    return { passed: low > 0, candidate: "blend", against, difference: { estimate, low, high } };
}
/** The row with the highest mean AUC that needs no adapter; null without a window of both labels. */
function bestWithout(tested) {
    const means = [...(tested[0]?.scores.keys() ?? [])]
        .filter((name) => !_backtest_js__WEBPACK_IMPORTED_MODULE_2__/* .ADAPTER_ROWS */ .aY.includes(name))
        .flatMap((name) => {
        const values = tested.map(({ scores, labels }) => (0,_evaluation_discrimination_js__WEBPACK_IMPORTED_MODULE_4__/* .auc */ .Ij)((0,_evaluation_ranking_js__WEBPACK_IMPORTED_MODULE_5__/* .ranked */ .ad)(scores.get(name), labels)));
        return values.includes(null) ? [] : [{ name, mean: values.reduce((sum, v) => sum + v, 0) }];
    })
        .sort((a, b) => b.mean - a.mean);
    return means[0]?.name ?? null;
}
/** Fits per permutation; their mean AUC has a standard error of about .05/√40 with a hundred fixed functions. */
const PERMUTATIONS = 40;
/**
 * The whole path under labels that say nothing: dealt anew before the strongest learner is fitted on the one
 * window and tried on the other. A mean AUC beyond .50 ± .02 would say that labels leak into the features.
 */
function permutedAuc(train, test) {
    const random = (0,_evaluation_random_js__WEBPACK_IMPORTED_MODULE_6__/* .seededRandom */ .I)(20_261);
    const [seen, unseen] = [(0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .activityColumns */ .Z)(train), (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .activityColumns */ .Z)(test)];
    const values = [];
    for (let i = 0; i < PERMUTATIONS; i++) {
        const learned = Float64Array.from((0,_evaluation_random_js__WEBPACK_IMPORTED_MODULE_6__/* .shuffled */ .A)((0,_backtest_js__WEBPACK_IMPORTED_MODULE_2__/* .labelsOf */ .PC)(train, "any-fix"), random));
        const model = (0,_boosted_trees_js__WEBPACK_IMPORTED_MODULE_3__/* .fitBoostedTrees */ .x$)(seen, learned, { trees: 20, maxLeaves: 8, minLeafRows: 30 });
        const value = (0,_evaluation_discrimination_js__WEBPACK_IMPORTED_MODULE_4__/* .auc */ .Ij)((0,_evaluation_ranking_js__WEBPACK_IMPORTED_MODULE_5__/* .ranked */ .ad)((0,_boosted_trees_js__WEBPACK_IMPORTED_MODULE_3__/* .predictBoosted */ .YD)(model, unseen), (0,_evaluation_random_js__WEBPACK_IMPORTED_MODULE_6__/* .shuffled */ .A)((0,_backtest_js__WEBPACK_IMPORTED_MODULE_2__/* .labelsOf */ .PC)(test, "any-fix"), random)));
        if (value !== null)
            values.push(value);
    }
    if (values.length === 0)
        return null;
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    return { mean, deviation: Math.sqrt(variance) };
}


/***/ }),

/***/ 21245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ IN_FORCE),
/* harmony export */   _1: () => (/* binding */ judgeInForce),
/* harmony export */   _A: () => (/* binding */ isNewTo),
/* harmony export */   rW: () => (/* binding */ ends)
/* harmony export */ });
/* harmony import */ var _evaluation_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16845);
/* harmony import */ var _scoring_adapters_tabular_adapter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20183);
/* harmony import */ var _blend_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99997);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90467);
/* harmony import */ var _periods_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24832);





/**
 * Judges the adapter in force beside what would replace it and beside the best row without any. It learned
 * from labels up to its cutoff, so only windows count whose own labels begin the gap after that: a window
 * before it would be judged by answers that the adapter has seen. What stands for the new adapter in each is
 * the one that could have been fitted at the window's cutoff.
 *
 * @returns null where no tested window is new to it
 */
function judgeInForce(tested, { adapter, weight, cutoff }) {
    const unseen = tested.filter(({ window }) => isNewTo(cutoff, window));
    const against = (0,_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .bestWithout */ .V_)(unseen);
    if (against === null)
        return null;
    const windows = unseen.map(({ window, ...test }) => {
        const kept = (0,_blend_js__WEBPACK_IMPORTED_MODULE_3__/* .blended */ .J8)(window.baseline, (0,_scoring_adapters_tabular_adapter_js__WEBPACK_IMPORTED_MODULE_1__/* .predictAll */ .Tz)(adapter, window.texts), weight);
        return { ...test, scores: new Map([...test.scores, [IN_FORCE, kept]]) };
    });
    const [gain, overNew] = [against, "blend"].map((other) => (0,_evaluation_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .aucDifference */ .HO)(windows, [IN_FORCE, other]));
    if (!gain || !overNew)
        return null;
    return { windows: windows.length, against, gain: ends(gain), overNew: ends(overNew) };
}
/** Whether a window's labels begin late enough after the commit that an adapter was trained up to. */
function isNewTo(cutoff, window) {
    return window.cutoff >= cutoff + _periods_js__WEBPACK_IMPORTED_MODULE_4__/* .GAP_DAYS */ .FZ * _periods_js__WEBPACK_IMPORTED_MODULE_4__/* .DAY */ .d_;
}
/** Row of the adapter in force, where it is compared with others. */
const IN_FORCE = "in-force";
/** An interval as it is told. */
function ends({ estimate, low, high }) {
    return { estimate, low, high };
}


/***/ }),

/***/ 41371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nj: () => (/* binding */ screen)
/* harmony export */ });
/* unused harmony exports FEWEST_FUNCTIONS, FEWEST_FIXED */
/** With less there is nothing to learn from, whatever the density. */
const FEWEST_FUNCTIONS = 200;
const FEWEST_FIXED = 20;
/** Within this factor of the threshold the verdict is "run, expect a modest result". */
const NEAR = 1.25;
/**
 * Whether training is worth its time. The density of defects told the winners from the losers in the
 * articles that this method comes from; the threshold is the midpoint between the sparsest winner and the
 * densest loser among the outcomes so far, and there is none until both kinds are there.
 */
function screen(window, outcomes) {
    const { functions, fixed, density } = window;
    const threshold = midpoint(outcomes);
    if (functions < FEWEST_FUNCTIONS || fixed < FEWEST_FIXED) {
        const why = `${functions} functions, ${fixed} of them fixed in the last year: at least ${FEWEST_FUNCTIONS} and ${FEWEST_FIXED} are needed`;
        return { verdict: "skip", density, threshold, why };
    }
    if (threshold === null) {
        return {
            verdict: "run",
            density,
            threshold,
            why: "there is enough to learn from, and no outcome yet says otherwise",
        };
    }
    const share = `mean defect density ${density.toFixed(4)}, threshold ${threshold.toFixed(4)} from ${outcomes.length} outcomes`;
    if (density >= threshold * NEAR)
        return { verdict: "run", density, threshold, why: share };
    if (density >= threshold / NEAR) {
        return { verdict: "modest", density, threshold, why: `${share}: near it, expect a modest result` };
    }
    return { verdict: "skip", density, threshold, why: `${share}: too sparse` };
}
/** Null until there are both winners and losers; where they overlap, still the midpoint of the two extremes. */
function midpoint(outcomes) {
    const wins = (o) => o.adapterAuc > o.baselineAuc;
    const winners = outcomes.filter(wins).map(({ density }) => density);
    const losers = outcomes.filter((o) => !wins(o)).map(({ density }) => density);
    if (winners.length === 0 || losers.length === 0)
        return null;
    return (Math.min(...winners) + Math.max(...losers)) / 2;
}


/***/ }),

/***/ 54755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TO: () => (/* binding */ differenceTold),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   nv: () => (/* binding */ unseen)
/* harmony export */ });
/**
 * What becomes of a trained adapter. It is published with a weight only if the gate passed, unless the one
 * in force is better beyond doubt. If the gate did not pass, one in force stays where it helps on windows that
 * it never saw; else it is withdrawn, for the evidence is no longer there, and the baseline alone scores.
 *
 * @param weight chosen on all windows, used if the gate passed
 * @param previous null if none
 */
function verdictOf(screening, gate, weight, previous) {
    if (gate === null) {
        const why = screening.verdict === "skip"
            ? `There is too little to learn from: ${screening.why}.`
            : "No past window holds both fixed and other functions, so nothing could be tested.";
        return { verdict: "skip", why, weight: previous?.weight ?? 0 };
    }
    const standing = previous !== null && previous.weight > 0 ? previous.standing : null;
    const helps = standing !== null && standing.gain.low > 0;
    const gain = differenceTold(gate.difference);
    if (gate.passed && weight > 0) {
        const beats = `The adapter beats ${gate.against} by ${gain}, forward in time`;
        if (standing !== null && helps && standing.overNew.low > 0) {
            return {
                verdict: "keep",
                why: `${beats}. The one in force is better still, by ${differenceTold(standing.overNew)} on ${unseen(standing)}, and stays at weight ${previous.weight}.`,
                weight: previous.weight,
            };
        }
        return { verdict: "publish", why: `${beats}${replaces(previous)}.`, weight };
    }
    const no = gate.passed
        ? `Over all windows the best weight is 0, though those chosen before each of them gained ${gain}`
        : `The adapter does not beat ${gate.against} beyond doubt: ${gain}`;
    if (previous === null || previous.weight === 0) {
        return { verdict: "keep", why: `${no}. The baseline alone stays in force, at weight 0.`, weight: 0 };
    }
    if (standing !== null && helps) {
        return {
            verdict: "keep",
            why: `${no}. The one in force beats ${standing.against} by ${differenceTold(standing.gain)} on ${unseen(standing)}, and stays at weight ${previous.weight}.`,
            weight: previous.weight,
        };
    }
    const before = standing === null
        ? "No tested window is new to the adapter before, so the method's windows speak for it"
        : `Nor does the adapter before, on ${unseen(standing)}: ${differenceTold(standing.gain)} against ${standing.against}`;
    return {
        verdict: "publish",
        why: `${no}. ${before}: it is withdrawn; the baseline alone is in force.`,
        weight: 0,
    };
}
function replaces(previous) {
    if (previous === null || previous.weight === 0)
        return "";
    const { standing } = previous;
    if (standing === null)
        return "; it replaces the one before, to which no tested window is new";
    return `; it replaces the one before, which is not better beyond doubt: ${differenceTold(standing.overNew)} on ${unseen(standing)}`;
}
/** Which windows an adapter in force was judged on. */
function unseen({ windows }) {
    return windows === 1 ? "the window that it never saw" : `the ${windows} windows that it never saw`;
}
/** "+0.0100 AUC [+0.0010, +0.0190]" */
function differenceTold({ estimate, low, high }) {
    return `${signed(estimate)} AUC [${signed(low)}, ${signed(high)}]`;
}
function signed(value) {
    return `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(4)}`;
}


/***/ })

};
