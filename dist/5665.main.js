export const id = 5665;
export const ids = [5665];
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

/***/ 55665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  trainLora: () => (/* binding */ trainLora)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ../../../node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(66944);
// EXTERNAL MODULE: ./scoring/adapters/lora/manifest.js
var manifest = __webpack_require__(76166);
// EXTERNAL MODULE: ./io/entry-store/failure.js
var failure = __webpack_require__(87713);
// EXTERNAL MODULE: ./io/inference/local-runtime.js
var local_runtime = __webpack_require__(42350);
// EXTERNAL MODULE: ./io/inference/python-process.js + 1 modules
var python_process = __webpack_require__(62186);
;// CONCATENATED MODULE: ./io/inference/train-local.js







/** After its limit a run still writes a checkpoint. Seconds. */
const GRACE = 90;
const score = schemas/* object */.Ikc({ id: schemas/* string */.YjP(), value: schemas/* number */.aig().min(0).max(manifest/* LARGEST_VALUE */.bj) });
const Answer = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz(1),
    best: schemas/* object */.Ikc({ validationSpearman: schemas/* number */.aig().min(-1).max(1) }),
    testScores: schemas/* array */.YOg(score),
    validationScores: schemas/* array */.YOg(score),
    zeroShotTestScores: schemas/* array */.YOg(score),
    notes: schemas/* array */.YOg(schemas/* string */.YjP().max(1000)).max(100),
});
/**
 * Trains a LoRA adapter in a Python of this machine. What is left in its work folder lets the next run go on from
 * there: after a failure from its last checkpoint, after success from its end, until forgetTraining is called.
 */
async function trainLocal(training) {
    const { local, seed, mask, epochs, seconds } = training;
    const work = (0,external_node_path_.resolve)(training.work);
    const [dataset, output] = [(0,external_node_path_.join)(work, "dataset.jsonl"), (0,external_node_path_.join)(work, "adapter")];
    const foreign = await (0,local_runtime/* fromCheckout */.X)(local);
    if (foreign !== null)
        return { trained: false, why: foreign.why, cure: foreign.cure };
    try {
        await (0,promises_.mkdir)(work, { recursive: true, mode: 0o700 });
        await (0,promises_.writeFile)(dataset, training.dataset, { mode: 0o600 });
        const ran = await (0,python_process/* runPython */.w)({
            python: local.python,
            home: local.home,
            verb: "train",
            seconds: seconds + GRACE,
            grace: GRACE,
            onEvent: training.onEvent,
            request: {
                schema: 1,
                base: (0,external_node_path_.resolve)(local.base),
                dataset,
                output,
                work: (0,external_node_path_.join)(work, "checkpoints"),
                seed,
                mask,
                epochs,
                seconds,
            },
        });
        if (!ran.answered)
            return { trained: false, why: ran.why, cure: ran.cure };
        const parsed = Answer.safeParse(ran.answer);
        if (!parsed.success) {
            const cure = "The program's folder and its model/ may be of two versions: check both out anew";
            return { trained: false, why: "its answer has another form than it should", cure };
        }
        const { best, ...answer } = parsed.data;
        const read = (name) => (0,promises_.readFile)((0,external_node_path_.join)(output, name));
        return {
            trained: true,
            ...answer,
            rho: best.validationSpearman,
            files: {
                "adapter_config.json": await read("adapter_config.json"),
                "adapter_model.safetensors": await read("adapter_model.safetensors"),
                "manifest.json": await read("manifest.json"),
                "tokenizer.json": await (0,promises_.readFile)((0,external_node_path_.join)((0,external_node_path_.resolve)(local.base), "tokenizer.json")),
            },
        };
    }
    catch (error) {
        return {
            trained: false,
            why: `its files could not be written or read (${(0,failure/* message */.i)(error)})`,
            cure: "Make room in the cache folder",
        };
    }
}
/** Removes the work folder of a run whose adapter is kept, or not wanted. What cannot be removed takes room only. */
async function forgetTraining(work) {
    await (0,promises_.rm)((0,external_node_path_.resolve)(work), { recursive: true, force: true }).catch(() => undefined);
}

// EXTERNAL MODULE: ./io/entry-store/open.js + 1 modules
var entry_store_open = __webpack_require__(99232);
// EXTERNAL MODULE: ./learning/blend.js
var blend = __webpack_require__(99997);
// EXTERNAL MODULE: ./learning/lora-dataset.js
var lora_dataset = __webpack_require__(63113);
// EXTERNAL MODULE: ./evaluation/compare.js
var compare = __webpack_require__(16845);
// EXTERNAL MODULE: ./evaluation/discrimination.js
var discrimination = __webpack_require__(15865);
// EXTERNAL MODULE: ./evaluation/ranking.js
var ranking = __webpack_require__(70556);
// EXTERNAL MODULE: ./learning/backtest.js + 1 modules
var backtest = __webpack_require__(68220);
;// CONCATENATED MODULE: ./learning/lora-gate.js





/**
 * Tried weights beside what is blended without it. A language model reads more of a function than the other adapter
 * does, so that it may come to weigh more than all else; the test window says whether that holds.
 */
const LORA_WEIGHTS = [0, 0.1, 0.2, 0.3, 0.5, 0.75, 1, 1.5, 2, 3];
const LORA_ROW_REASONS = new Map([
    ["lora", "a language model for code, fine-tuned on what became of this repository's functions"],
    ["lora-zero-shot", "its base model, asked without any training"],
    ["blend+lora", "what is blended without it, and the LoRA adapter, weighted as the window before advised"],
]);
/**
 * The LoRA adapter is blended in only if that beats the best row without it in the newest window, with the whole
 * interval of the AUC difference above zero. Null where that window has no fixed functions, or no others.
 */
function decideLora(trial) {
    const weight = loraWeight(trial);
    const labels = (0,backtest/* labelsOf */.PC)(trial.test, "any-fix");
    const [best] = [...trial.others]
        .flatMap(([name, scores]) => {
        const value = (0,discrimination/* auc */.Ij)((0,ranking/* ranked */.ad)(scores, labels));
        return value === null ? [] : [{ name, value }];
    })
        .sort((a, b) => b.value - a.value);
    if (best === undefined)
        return null;
    const difference = (0,compare/* aucDifference */.HO)(windowsOf(trial, weight, "any-fix"), ["blend+lora", best.name]);
    if (difference === null)
        return null;
    const { estimate, low, high } = difference;
    return {
        passed: weight > 0 && low > 0,
        candidate: "blend+lora",
        against: best.name,
        difference: { estimate, low, high },
        weight,
    };
}
function loraWeight({ validation, without, runs }) {
    const labels = (0,backtest/* labelsOf */.PC)(validation, "any-fix");
    const windows = runs.map((run) => ({ baseline: without.validation, adapter: run.validation, labels }));
    return (0,blend/* chooseWeight */.C_)(windows, LORA_WEIGHTS);
}
/** The test window once for each run: a mean over runs is then a mean over windows, its draws by file alike. */
function windowsOf(trial, weight, label) {
    const { test, without, others, zeroShot, runs } = trial;
    return runs.map((run) => ({
        cutoff: new Date(test.cutoff * 1000).toISOString().slice(0, 10),
        paths: test.paths,
        lines: test.lines,
        labels: (0,backtest/* labelsOf */.PC)(test, label),
        scores: new Map([
            ...others,
            ["lora", run.test],
            ["lora-zero-shot", zeroShot],
            ["blend+lora", (0,blend/* blended */.J8)(without.test, run.test, weight)],
        ]),
    }));
}
/** The table's rows of the newest window that only LoRA training gives: the mean over the runs. */
function loraRows(trial, weight, label, draws) {
    const windows = windowsOf(trial, weight, label);
    const [{ cutoff }] = windows;
    const own = windows.map((window) => ({
        ...window,
        scores: new Map([...window.scores].filter(([name]) => LORA_ROW_REASONS.has(name))),
    }));
    return (0,compare/* compareRows */.fz)(own, {
        protocol: "temporal",
        label,
        why: LORA_ROW_REASONS,
        intervals: label === "any-fix" ? ["auc", "lift5"] : ["auc"],
        draws,
    })
        .filter((row) => row.cutoff === compare/* MEAN */.S)
        .map((row) => ({ ...row, cutoff }));
}
/** The run to keep: the best by what its checkpoint was chosen on, never by the test. */
function bestRun(runs) {
    return runs.reduce((best, run, i) => (run.rho > runs[best].rho ? i : best), 0);
}

// EXTERNAL MODULE: ./learning/screener.js
var learning_screener = __webpack_require__(41371);
// EXTERNAL MODULE: ./learning/in-force.js
var in_force = __webpack_require__(21245);
// EXTERNAL MODULE: ./learning/verdict.js
var verdict = __webpack_require__(54755);
;// CONCATENATED MODULE: ./learning/lora-verdict.js





/**
 * Judges the LoRA adapter in force on the test window, the only one that a new adapter is tested on: beside the
 * best row without any, and beside the blend with the new one. The window must be new to it (isNewTo).
 *
 * @param values its answers, row by row of the test window
 * @returns null where that window has no fixed functions, or no others
 */
function judgeLoraInForce(trial, { against, weight }, inForce) {
    const kept = (0,blend/* blended */.J8)(trial.without.test, inForce.values, inForce.weight);
    const windows = windowsOf(trial, weight, "any-fix").map((window) => ({
        ...window,
        scores: new Map([...window.scores, [in_force/* IN_FORCE */.EI, kept]]),
    }));
    const [gain, overNew] = [against, "blend+lora"].map((other) => (0,compare/* aucDifference */.HO)(windows, [in_force/* IN_FORCE */.EI, other]));
    if (!gain || !overNew)
        return null;
    return { windows: 1, against, gain: (0,in_force/* ends */.rW)(gain), overNew: (0,in_force/* ends */.rW)(overNew) };
}
/**
 * What becomes of a trained LoRA adapter, by the rules of the tabular one (verdictOf): it is published only if the
 * gate passed, unless the one in force is better beyond doubt. If the gate did not pass, one in force stays where it
 * helps on the newest window, which it never saw; else it is withdrawn.
 *
 * @param previous null if none
 */
function loraVerdictOf(decision, screening, previous) {
    const inForce = previous !== null && previous.weight > 0 ? previous : null;
    const stays = inForce && `stays at weight ${inForce.weight}`;
    if (decision === null) {
        const nothing = "The newest year has no fixed functions, or no others";
        return stays === null
            ? { verdict: "withhold", why: `${nothing}.` }
            : { verdict: "keep", why: `${nothing}, so nothing could be tested; the one in force ${stays}.` };
    }
    const { against, difference, weight } = decision;
    const gain = (0,verdict/* differenceTold */.TO)(difference);
    const standing = inForce?.standing ?? null;
    const helps = standing !== null && standing.gain.low > 0;
    if (decision.passed) {
        const beats = `With the LoRA adapter at weight ${weight} the blend beats ${against} by ${gain} in the newest year, forward in time`;
        if (helps && standing.overNew.low > 0) {
            const better = (0,verdict/* differenceTold */.TO)(standing.overNew);
            return {
                verdict: "keep",
                why: `${beats}. The one in force is better still, by ${better} on ${(0,verdict/* unseen */.nv)(standing)}, and ${stays}.`,
            };
        }
        return { verdict: "publish", why: `${beats}${replaces(inForce)}.` };
    }
    const modest = screening.verdict === "modest" ? ", as was expected near the screener's threshold" : "";
    const no = weight === 0
        ? `The year before advised weight 0${modest}`
        : `The blend with the LoRA adapter does not beat ${against} beyond doubt: ${gain}${modest}`;
    if (inForce === null)
        return { verdict: "withhold", why: `${no}. Scores do without it.` };
    if (helps) {
        const still = `The one in force beats ${standing.against} by ${(0,verdict/* differenceTold */.TO)(standing.gain)} on ${(0,verdict/* unseen */.nv)(standing)}`;
        return { verdict: "keep", why: `${no}. ${still}, and ${stays}.` };
    }
    return {
        verdict: "withhold",
        why: `${no}. ${nothingFor(inForce)}: it is withdrawn; scores do without one.`,
    };
}
function replaces(inForce) {
    if (inForce === null)
        return "";
    const { standing, unasked } = inForce;
    if (unasked !== null)
        return `; it replaces the one before, which could not be asked (${unasked})`;
    if (standing === null)
        return "; it replaces the one before, to which no tested window is new";
    return `; it replaces the one before, which is not better beyond doubt: ${(0,verdict/* differenceTold */.TO)(standing.overNew)} on ${(0,verdict/* unseen */.nv)(standing)}`;
}
/** Why the one in force does not stay. */
function nothingFor({ standing, unasked }) {
    if (standing !== null) {
        return `Nor does the adapter before, on ${(0,verdict/* unseen */.nv)(standing)}: ${(0,verdict/* differenceTold */.TO)(standing.gain)} against ${standing.against}`;
    }
    return unasked === null
        ? "No tested window is new to the adapter before, so the method's newest year speaks for it"
        : `The adapter before could not be asked (${unasked}), so the method's newest year speaks for it`;
}

// EXTERNAL MODULE: ./commands/adapted-windows.js + 4 modules
var adapted_windows = __webpack_require__(25233);
// EXTERNAL MODULE: ./commands/ask-lora.js
var ask_lora = __webpack_require__(24560);
// EXTERNAL MODULE: ./scoring/adapters/lora/probes.js
var lora_probes = __webpack_require__(7416);
// EXTERNAL MODULE: ./commands/lora-runtime.js
var lora_runtime = __webpack_require__(23917);
;// CONCATENATED MODULE: ./commands/judge-lora.js





/**
 * How the LoRA adapter in force does on the newest year. It is asked only where that year is new to it and a
 * decision depends on it, on the machine that has just trained; if it cannot be, a notice says why.
 */
async function judgePrevious(context, before, trial, decision) {
    if (before === null)
        return null;
    const { weight, cutoff, probes } = before.facts;
    const isAsked = decision !== null && weight > 0 && (0,in_force/* isNewTo */._A)(Date.parse(cutoff) / 1000, trial.test);
    if (!isAsked)
        return { weight, standing: null, unasked: null };
    const functions = (0,lora_dataset/* loraFunctions */.SV)(trial.test);
    context.progress(`Asking the LoRA adapter in force about ${functions.length} functions that it never saw`);
    const answer = await (0,lora_runtime/* runtimeFor */.C)(context, before).score([...lora_probes/* PROBES */._v, ...functions], lora_runtime/* SCORING_SECONDS */.O);
    const { why, cure } = answer.scored
        ? { why: (0,lora_probes/* misfit */.hH)(probes, answer.values), cure: "Give it the base model that its manifest names" }
        : answer;
    if (!answer.scored || why !== null) {
        context.notices.push({
            code: "lora-in-force-not-asked",
            level: "warning",
            what: `The LoRA adapter in force could not be judged: ${why}`,
            consequence: "only the new one is",
            cure,
        });
        return { weight, standing: null, unasked: why };
    }
    const values = answer.values.subarray(lora_probes/* PROBES */._v.length);
    return { weight, standing: judgeLoraInForce(trial, decision, { weight, values }), unasked: null };
}

// EXTERNAL MODULE: ./commands/lora-entry.js
var lora_entry = __webpack_require__(97261);
// EXTERNAL MODULE: ./commands/lora-outcomes.js
var lora_outcomes = __webpack_require__(62396);
;// CONCATENATED MODULE: ./commands/train-lora.js














/** Two to choose and to test on, four to learn from: code of seven years ago is another program. */
const WINDOWS = 6;
/**
 * Trains the LoRA adapter where the screener expects that to pay, and judges it beside what would be scored with
 * without it. The screener, and whether there is enough to learn from, are asked before any GPU time is spent.
 * A run that cannot be made is a verdict with its reason, never an error: the tabular adapter is trained all the same.
 */
async function trainLora(task) {
    const { context, tip, windows, labels } = task;
    const before = await (0,lora_entry.restoreLora)(context);
    const outcomes = [...(before?.facts.outcomes ?? []), ...(await (0,lora_outcomes/* readOutcomes */.C)(context))];
    const fixed = Math.round(labels.prevalence * labels.functions);
    const screener = (0,learning_screener/* screen */.nj)({ functions: labels.functions, fixed, density: labels.density }, outcomes);
    const skipped = (why, examples) => ({
        facts: {
            ...UNTRAINED,
            verdict: "skip",
            why,
            screener,
            examples: countsOf(examples),
            previous: toldOf(before, null),
        },
        rows: [],
        kept: null,
        outcomes,
    });
    const reason = reasonToSkip(task, screener);
    if (reason !== null)
        return skipped(reason, (0,lora_dataset/* loraExamples */.QA)(windows));
    const older = await (0,adapted_windows/* loadTextWindows */.N5)(context, tip, [context.config.windows + 1, WINDOWS]);
    const examples = (0,lora_dataset/* loraExamples */.QA)([...windows, ...older]);
    const counted = countsOf(examples);
    if (counted.train < lora_dataset/* FEWEST_EXAMPLES */.fI)
        return skipped(tooFew(counted.train), examples);
    const runs = await trainedRuns(task, examples);
    if ("why" in runs) {
        context.notices.push({
            code: "lora-not-trained",
            level: "warning",
            what: `The LoRA adapter could not be trained: ${runs.why}`,
            consequence: "what is in force stays",
            cure: runs.cure,
        });
        return skipped(`It could not be trained: ${runs.why}.`, examples);
    }
    const trial = trialOf(task, runs);
    const decision = decideLora(trial);
    const kept = runs[bestRun(trial.runs)];
    const { id, revision } = JSON.parse(Buffer.from(kept.files["manifest.json"]).toString()).base;
    const weight = decision?.weight ?? 0;
    const previous = await judgePrevious(context, before, trial, decision);
    const verdict = loraVerdictOf(decision, screener, previous);
    return {
        facts: {
            ...verdict,
            screener,
            examples: counted,
            base: { id, revision },
            seeds: runs.length,
            rho: kept.rho,
            gate: decision === null ? null : { ...decision, weight: verdict.verdict === "publish" ? weight : 0 },
            previous: toldOf(before, previous?.standing ?? null),
        },
        rows: [
            ...loraRows(trial, weight, "any-fix", task.draws),
            ...loraRows(trial, weight, "narrow-fix", task.draws),
        ],
        kept: { files: kept.files, decision, forget: () => forgetAll(runs) },
        outcomes,
    };
}
function toldOf(before, standing) {
    if (before === null)
        return null;
    const { commit, created, weight } = before.facts;
    return { commit, created, weight, standing };
}
const UNTRAINED = { base: null, seeds: 0, rho: null, gate: null };
function tooFew(functions) {
    return `There are ${functions} functions to learn from, fewer than ${lora_dataset/* FEWEST_EXAMPLES */.fI}: a language model would learn them by heart.`;
}
function reasonToSkip({ context, windows, tested }, screener) {
    if (context.config.lora !== "local")
        return "Training needs `lora: local`: an inference server cannot train.";
    if (context.config.loraBase === null)
        return "lora-base, the prepared base model's folder, is missing.";
    if (screener.verdict === "skip")
        return `The screener advises against the GPU time: ${screener.why}.`;
    if (tested[0]?.window !== windows[0]) {
        return "The newest year has no fixed functions, or no others, so nothing could be tested.";
    }
    return null;
}
/** All runs, each from its own seed; or why there are none. */
async function trainedRuns({ context }, examples) {
    const { config, progress, notices } = context;
    const dataset = examples.map((example) => `${JSON.stringify(example)}\n`).join("");
    const begun = performance.now();
    const runs = [];
    for (let seed = 0; seed < config.loraSeeds; seed++) {
        const name = `LoRA training ${seed + 1} of ${config.loraSeeds}`;
        progress(name);
        const left = config.loraMinutes * 60 - (performance.now() - begun) / 1000;
        const work = workFolder(context, dataset, seed);
        const run = await trainLocal({
            local: (0,ask_lora/* localPython */.U)(context, config.loraBase),
            work,
            dataset,
            seed,
            mask: config.loraMask,
            epochs: config.loraEpochs,
            seconds: Math.max(1, Math.floor(left / (config.loraSeeds - seed))),
            onEvent: (event) => progress(`${name}: ${told(event)}`),
        });
        if (run.trained) {
            for (const what of run.notes)
                notices.push({ ...NOTE, what: what.replace(/\.$/, "") });
            runs.push({ ...run, work });
        }
        else if (runs.length === 0)
            return run;
        else {
            const what = `${name} did not come to an end: ${run.why}`;
            notices.push({ ...NOTE, what, consequence: "the runs before it are judged", cure: run.cure });
            return runs;
        }
    }
    return runs;
}
async function forgetAll(runs) {
    for (const { work } of runs)
        await forgetTraining(work);
}
const NOTE = {
    code: "lora-training",
    level: "info",
    consequence: "the LoRA adapter was trained all the same",
    cure: "Nothing to do",
};
/** Of this very run: killed, it goes on from there; another commit, or another question, begins anew. */
function workFolder({ config }, dataset, seed) {
    const run = (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify([config.loraBase, config.loraMask, config.loraEpochs, seed]));
    return (0,external_node_path_.join)((0,entry_store_open/* adapterFolder */.sD)(config), "lora-work", run.update(dataset).digest("hex").slice(0, 24));
}
function told({ stage, step, of, loss, validationSpearman, forecastSeconds, sentence }) {
    return [
        sentence ?? stage ?? "",
        step === undefined ? "" : `step ${step}${of === undefined ? "" : ` of ${of}`}`,
        typeof loss === "number" ? `loss ${loss.toFixed(3)}` : "",
        typeof validationSpearman === "number" ? `validation ρ ${validationSpearman.toFixed(3)}` : "",
        typeof forecastSeconds === "number" ? `about ${Math.ceil(forecastSeconds / 60)} min in all` : "",
    ]
        .filter((part) => part !== "")
        .join(", ");
}
function trialOf({ windows, tested, tabularWeight }, runs) {
    const [test, validation] = windows;
    const without = (window) => {
        // As the backtest blends it: by the weight that the windows before advised.
        const weight = tabularWeight > 0 ? (tested.find((of) => of.window === window)?.weight ?? 0) : 0;
        return (0,blend/* blended */.J8)(window.baseline, window.adapter ?? window.baseline, weight);
    };
    return {
        test,
        validation,
        without: { test: without(test), validation: without(validation) },
        others: tested[0].scores,
        zeroShot: (0,lora_dataset/* scoresOf */.xt)(runs[0].zeroShotTestScores, test, "0"),
        runs: runs.map((run, seed) => ({
            seed,
            rho: run.rho,
            validation: (0,lora_dataset/* scoresOf */.xt)(run.validationScores, validation, "1"),
            test: (0,lora_dataset/* scoresOf */.xt)(run.testScores, test, "0"),
        })),
    };
}
function countsOf(examples) {
    const counts = { train: 0, validation: 0, test: 0 };
    for (const { split } of examples)
        counts[split]++;
    return counts;
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
