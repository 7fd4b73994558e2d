export const id = 204;
export const ids = [204];
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

/***/ 5204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  train: () => (/* binding */ train)
});

// EXTERNAL MODULE: ./evaluation/compare.js
var compare = __webpack_require__(6845);
// EXTERNAL MODULE: ./io/files.js
var files = __webpack_require__(4487);
// EXTERNAL MODULE: ./labels/compile-rules.js + 2 modules
var compile_rules = __webpack_require__(2139);
// EXTERNAL MODULE: ./labels/fix-evidence.js
var fix_evidence = __webpack_require__(9084);
// EXTERNAL MODULE: ./labels/defect-signal.js
var defect_signal = __webpack_require__(2515);
// EXTERNAL MODULE: ./learning/backtest.js + 1 modules
var backtest = __webpack_require__(8220);
// EXTERNAL MODULE: ./learning/blend.js
var learning_blend = __webpack_require__(9997);
// EXTERNAL MODULE: ./learning/forward-adapter.js
var forward_adapter = __webpack_require__(3049);
// EXTERNAL MODULE: ./evaluation/discrimination.js
var discrimination = __webpack_require__(5865);
// EXTERNAL MODULE: ./evaluation/random.js
var evaluation_random = __webpack_require__(8179);
// EXTERNAL MODULE: ./evaluation/ranking.js
var ranking = __webpack_require__(556);
// EXTERNAL MODULE: ./learning/columns.js
var columns = __webpack_require__(5241);
// EXTERNAL MODULE: ./learning/boosted-trees.js + 3 modules
var boosted_trees = __webpack_require__(8171);
;// CONCATENATED MODULE: ./learning/gate.js







/**
 * An adapter is published only if the blend beats the best row without it, with the whole interval of the
 * mean AUC difference above zero. Null where no window had both fixed and other functions.
 */
function decideGate(tested) {
    const means = [...(tested[0]?.scores.keys() ?? [])]
        .filter((name) => !backtest/* ADAPTER_ROWS */.aY.includes(name))
        .flatMap((name) => {
        const values = tested.map(({ scores, labels }) => (0,discrimination/* auc */.Ij)((0,ranking/* ranked */.ad)(scores.get(name), labels)));
        return values.includes(null) ? [] : [{ name, mean: values.reduce((sum, v) => sum + v, 0) }];
    })
        .sort((a, b) => b.mean - a.mean);
    const against = means[0]?.name;
    if (against === undefined)
        return null;
    const difference = (0,compare/* aucDifference */.HO)(tested, ["blend", against]);
    if (difference === null)
        return null;
    const { estimate, low, high } = difference;
    return { passed: low > 0, candidate: "blend", against, difference: { estimate, low, high } };
}
/** Fits per permutation; their mean AUC has a standard error of about .05/√40 with a hundred fixed functions. */
const PERMUTATIONS = 40;
/**
 * The whole path under labels that say nothing: dealt anew before the strongest learner is fitted on the one
 * window and tried on the other. A mean AUC beyond .50 ± .02 would say that labels leak into the features.
 */
function permutedAuc(train, test) {
    const random = (0,evaluation_random/* seededRandom */.I)(20_261);
    const [seen, unseen] = [(0,columns/* activityColumns */.Z)(train), (0,columns/* activityColumns */.Z)(test)];
    const values = [];
    for (let i = 0; i < PERMUTATIONS; i++) {
        const learned = Float64Array.from((0,evaluation_random/* shuffled */.A)((0,backtest/* labelsOf */.PC)(train, "any-fix"), random));
        const model = (0,boosted_trees/* fitBoostedTrees */.x$)(seen, learned, { trees: 20, maxLeaves: 8, minLeafRows: 30 });
        const value = (0,discrimination/* auc */.Ij)((0,ranking/* ranked */.ad)((0,boosted_trees/* predictBoosted */.YD)(model, unseen), (0,evaluation_random/* shuffled */.A)((0,backtest/* labelsOf */.PC)(test, "any-fix"), random)));
        if (value !== null)
            values.push(value);
    }
    if (values.length === 0)
        return null;
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    return { mean, deviation: Math.sqrt(variance) };
}

// EXTERNAL MODULE: ./evaluation/correlation.js
var correlation = __webpack_require__(1746);
// EXTERNAL MODULE: ./scoring/adapters/tabular/adapter.js
var tabular_adapter = __webpack_require__(183);
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
    const order = Array.from((0,evaluation_random/* shuffled */.A)(Int32Array.from(files.keys()), (0,evaluation_random/* seededRandom */.I)(3)), (i) => files[i]);
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
    return { ...window, texts: rows.map((row) => window.texts[row]), labels: { ...window.labels, signal } };
}

;// CONCATENATED MODULE: ./evaluation/calibration.js

/**
 * Brier score (1950): Σ (p − y)² / n. 0 is perfect, prevalence·(1 − prevalence) is what always saying the
 * prevalence gets.
 *
 * @returns 0–1; null without rows
 * @throws RangeError for a probability outside of 0–1
 */
function brier({ probabilities, labels }, weights) {
    check({ probabilities, labels });
    let [sum, n] = [0, 0];
    for (let row = 0; row < labels.length; row++) {
        const weight = weights ? weights[row] : 1;
        sum += weight * (probabilities[row] - labels[row]) ** 2;
        n += weight;
    }
    return n > 0 ? sum / n : null;
}
/**
 * Brier skill score: 1 − Brier / (prevalence·(1 − prevalence)), the gain over always saying the prevalence
 * of these same rows.
 *
 * @returns ≤ 1, 0 for no gain; null without both labels
 */
function brierSkill(forecast, weights) {
    const score = brier(forecast, weights);
    if (score === null)
        return null;
    let [hits, n] = [0, 0];
    for (let row = 0; row < forecast.labels.length; row++) {
        const weight = weights ? weights[row] : 1;
        hits += weight * forecast.labels[row];
        n += weight;
    }
    return hits > 0 && hits < n ? 1 - score / ((hits / n) * (1 - hits / n)) : null;
}
/**
 * Expected calibration error (Naeini et al. 2015): over bins ((b − 1)/bins, b/bins] of the probability, 0 in
 * the first, the mean of |share fixed − mean probability|, each bin by its share of the rows.
 *
 * @returns 0–1; null without rows
 */
function calibrationError({ probabilities, labels }, bins = 10, weights) {
    check({ probabilities, labels });
    const gaps = new Float64Array(bins);
    let n = 0;
    for (let row = 0; row < labels.length; row++) {
        const weight = weights ? weights[row] : 1;
        const p = probabilities[row];
        gaps[binOf(p, bins)] += weight * (labels[row] - p);
        n += weight;
    }
    return n > 0 ? gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / n : null;
}
/** The product may round past an edge, .28 · 100 to 28.000000000000004: the edge itself decides. */
function binOf(p, bins) {
    const bin = Math.max(0, Math.ceil(p * bins) - 1);
    return bin > 0 && p <= bin / bins ? bin - 1 : bin;
}
/**
 * Matthews correlation coefficient (1975) of "score ≥ threshold" with the label. The threshold is to be
 * fixed on validation data: chosen on the same rows it flatters.
 *
 *   MCC = (TP·TN − FP·FN) / √((TP+FP)(TP+FN)(TN+FP)(TN+FN))
 *
 * @returns −1 … 1; null where all or none are labelled or predicted (scikit-learn says 0 there)
 */
function matthews({ scores, labels }, threshold, weights) {
    sameLength(scores, labels);
    let [tp, fp, fn, tn] = [0, 0, 0, 0];
    for (let row = 0; row < labels.length; row++) {
        const weight = weights ? weights[row] : 1;
        const isPredicted = scores[row] >= threshold;
        if (labels[row] === 1 && isPredicted)
            tp += weight;
        else if (labels[row] === 1)
            fn += weight;
        else if (isPredicted)
            fp += weight;
        else
            tn += weight;
    }
    // The factors apart: their product can pass 2⁵³.
    const scale = Math.sqrt(tp + fp) * Math.sqrt(tp + fn) * Math.sqrt(tn + fp) * Math.sqrt(tn + fn);
    return scale > 0 ? (tp * tn - fp * fn) / scale : null;
}
function check({ probabilities, labels }) {
    (0,ranking/* sameLength */.F3)(probabilities, labels);
    if (!Array.from(probabilities).every((p) => p >= 0 && p <= 1)) {
        throw new RangeError("Probabilities must lie between 0 and 1.");
    }
}

;// CONCATENATED MODULE: ./learning/logistic.js
/** Ends when a Newton step promises less than this share of the objective. */
const TOLERANCE = 1e-13;
/**
 * L2 logistic regression of a 0/1 target, weights optionally ≥ 0: minimises
 *
 *   ½·Σ w² + C·Σ sᵢ·ln(1 + exp(−±fᵢ)),   f = x·w + b
 *
 * Newton's method: each step minimises the quadratic model within the bounds, by coordinate descent on the
 * (columns + 1)² Hessian, then backtracks. Meant for few columns (≤ 40) and many rows: a step costs
 * rows·columns²/2 multiplications, and about ten are enough.
 */
function fitLogistic(x, target, { c, nonNegative, sampleWeight, maxIterations = 100 }) {
    const problem = { x, target, c, sampleWeight: sampleWeight ?? new Float64Array(x.rows).fill(1) };
    const lower = new Float64Array(x.columns + 1).fill(nonNegative ? 0 : -Infinity);
    lower[x.columns] = -Infinity;
    let at = new Float64Array(x.columns + 1);
    let { objective, gradient, hessian } = expand(problem, at);
    let converged = x.rows === 0;
    let iterations = 0;
    while (!converged && iterations < maxIterations) {
        iterations++;
        const step = boundedNewtonStep(at, gradient, hessian, lower);
        const slope = product(gradient, step);
        // The last step is too small to measure, so it is taken unmeasured.
        converged = -slope <= TOLERANCE * Math.max(1e-12, Math.abs(objective));
        const next = converged
            ? moved(at, step, 1, lower)
            : backtrack(problem, { at, objective, slope, step, lower });
        // No shorter step helps: as far as double precision goes.
        if (next === null) {
            converged = true;
            break;
        }
        at = next;
        ({ objective, gradient, hessian } = expand(problem, at));
    }
    return {
        weights: at.slice(0, x.columns),
        intercept: at[x.columns],
        objective,
        iterations,
        converged,
    };
}
/** Per row, the probability of 1. */
function predictLogistic(model, x) {
    const point = Float64Array.from([...model.weights, model.intercept]);
    return Float64Array.from({ length: x.rows }, (_, row) => 1 / (1 + Math.exp(-score(x, point, row))));
}
/** Points, gradients and steps hold the weights and, last, the intercept. */
function score({ columns, value }, point, row) {
    let sum = point[columns];
    for (let j = 0, k = row * columns; j < columns; j++, k++)
        sum += value[k] * point[j];
    return sum;
}
/** ln(1 + exp(−f)) for a 1, ln(1 + exp(f)) for a 0, without overflow. */
function loss(f, target) {
    const margin = target > 0.5 ? f : -f;
    return Math.max(0, -margin) + Math.log1p(Math.exp(-Math.abs(margin)));
}
function objectiveAt({ x, target, c, sampleWeight }, point) {
    let data = 0;
    for (let row = 0; row < x.rows; row++)
        data += sampleWeight[row] * loss(score(x, point, row), target[row]);
    return c * data + penalty(point);
}
function penalty(point) {
    let squares = 0;
    for (let j = 0; j < point.length - 1; j++)
        squares += point[j] ** 2;
    return squares / 2;
}
function expand(problem, point) {
    const { x, target, c, sampleWeight } = problem;
    const size = x.columns + 1;
    const gradient = new Float64Array(size);
    const hessian = new Float64Array(size * size);
    const augmented = new Float64Array(size).fill(1);
    let data = 0;
    for (let row = 0; row < x.rows; row++) {
        const from = row * x.columns;
        for (let j = 0; j < x.columns; j++)
            augmented[j] = x.value[from + j];
        const f = score(x, point, row);
        data += sampleWeight[row] * loss(f, target[row]);
        const p = 1 / (1 + Math.exp(-f));
        const first = c * sampleWeight[row] * (p - (target[row] > 0.5 ? 1 : 0));
        const second = c * sampleWeight[row] * p * (1 - p);
        for (let i = 0; i < size; i++) {
            gradient[i] += first * augmented[i];
            const scaled = second * augmented[i];
            for (let j = 0, k = i * size; j <= i; j++, k++)
                hessian[k] += scaled * augmented[j];
        }
    }
    for (let i = 0; i < size; i++) {
        for (let j = 0; j < i; j++)
            hessian[j * size + i] = hessian[i * size + j];
        if (i === x.columns)
            continue;
        gradient[i] += point[i];
        hessian[i * size + i] += 1;
    }
    return { objective: c * data + penalty(point), gradient, hessian };
}
/** argmin over s of gradient·s + ½·s·H·s with point + s ≥ lower, by cyclic coordinate descent. */
function boundedNewtonStep(point, gradient, hessian, lower) {
    const size = point.length;
    const step = new Float64Array(size);
    const slope = gradient.slice();
    for (let sweep = 0; sweep < 10_000; sweep++) {
        let largest = 0;
        for (let j = 0; j < size; j++) {
            const curvature = hessian[j * size + j];
            // An intercept without curvature: every row is certain already.
            if (curvature <= 0)
                continue;
            const wanted = Math.max(lower[j], point[j] + step[j] - slope[j] / curvature);
            const change = wanted - point[j] - step[j];
            if (change === 0)
                continue;
            step[j] += change;
            for (let i = 0; i < size; i++)
                slope[i] += change * hessian[j * size + i];
            largest = Math.max(largest, Math.abs(change) * Math.sqrt(curvature));
        }
        if (largest < 1e-12)
            break;
    }
    return step;
}
/** The first of step, step/2, step/4, … that lowers the objective enough (Armijo); null if none does. */
function backtrack(problem, { at, objective, slope, step, lower }) {
    for (let length = 1; length > 1e-8; length /= 2) {
        const next = moved(at, step, length, lower);
        if (objectiveAt(problem, next) <= objective + 1e-4 * length * slope)
            return next;
    }
    return null;
}
/** Rounding must not carry a weight over its bound. */
function moved(at, step, length, lower) {
    return Float64Array.from(at, (value, j) => Math.max(lower[j], value + length * step[j]));
}
function product(a, b) {
    let sum = 0;
    for (let j = 0; j < a.length; j++)
        sum += a[j] * b[j];
    return sum;
}

;// CONCATENATED MODULE: ./learning/reliability.js


const BINS = 10;
/**
 * What a score would be worth as a probability: Platt's scaling (1999) fitted on the window before, tried on
 * the one after. Bins hold equal numbers of functions, so that the few high ones are seen.
 */
function reliabilityOf(train, test) {
    const model = fitLogistic(column(train.score), Float64Array.from(train.labels), {
        c: 1,
        nonNegative: false,
    });
    const probabilities = predictLogistic(model, column(test.score));
    const forecast = { probabilities, labels: test.labels };
    const order = Array.from(probabilities.keys()).sort((a, b) => probabilities[a] - probabilities[b]);
    const bins = Array.from({ length: BINS }, (_, i) => {
        const rows = order.slice(Math.floor((i * order.length) / BINS), Math.floor(((i + 1) * order.length) / BINS));
        const mean = (of) => rows.reduce((sum, row) => sum + of(row), 0) / Math.max(1, rows.length);
        return {
            predicted: mean((row) => probabilities[row]),
            observed: mean((row) => test.labels[row]),
            count: rows.length,
        };
    });
    return {
        bins: bins.filter(({ count }) => count > 0),
        ece: calibrationError(forecast),
        brierSkill: brierSkill(forecast),
    };
}
function column(value) {
    return { rows: value.length, columns: 1, value };
}

;// CONCATENATED MODULE: ./learning/screener.js
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

;// CONCATENATED MODULE: ./learning/verdict.js
/**
 * What becomes of a trained adapter. It is published with a weight only if the gate passed. If not, the
 * baseline alone is in force: kept, or an older adapter is withdrawn, for which the evidence is no longer there.
 *
 * @param weight chosen on all windows, used if the gate passed
 * @param previous weight of the adapter in force so far; null if none
 */
function verdictOf(screening, gate, weight, previous) {
    if (screening.verdict === "skip" && gate === null) {
        return {
            verdict: "skip",
            why: `There is too little to learn from: ${screening.why}.`,
            weight: previous ?? 0,
        };
    }
    if (gate === null) {
        return {
            verdict: "skip",
            why: "No past window holds both fixed and other functions, so nothing could be tested.",
            weight: previous ?? 0,
        };
    }
    const { difference, against } = gate;
    const gain = `${signed(difference.estimate)} AUC [${signed(difference.low)}, ${signed(difference.high)}]`;
    if (gate.passed && weight > 0) {
        return { verdict: "publish", why: `The adapter beats ${against} by ${gain}, forward in time.`, weight };
    }
    const no = gate.passed
        ? `Over all windows the best weight is 0, though those chosen before each of them gained ${gain}`
        : `The adapter does not beat ${against} beyond doubt: ${gain}`;
    if (previous !== null && previous > 0) {
        return {
            verdict: "publish",
            why: `${no}. The adapter before is withdrawn; the baseline alone is in force.`,
            weight: 0,
        };
    }
    return { verdict: "keep", why: `${no}. The baseline alone stays in force, at weight 0.`, weight: 0 };
}
function signed(value) {
    return `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(4)}`;
}

// EXTERNAL MODULE: ../../../node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(6944);
// EXTERNAL MODULE: ./features/table.js
var table = __webpack_require__(9727);
// EXTERNAL MODULE: ./report/function-schema.js
var function_schema = __webpack_require__(7366);
// EXTERNAL MODULE: ./report/report-schema.js + 1 modules
var report_schema = __webpack_require__(7461);
// EXTERNAL MODULE: ./report/training/row-schema.js
var row_schema = __webpack_require__(2145);
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
    anyFix: flag.describe("1: a fix of at most 40 functions touched it in the window."),
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
var adapter_entry = __webpack_require__(5588);
// EXTERNAL MODULE: ./commands/adapted-windows.js + 5 modules
var adapted_windows = __webpack_require__(4298);
// EXTERNAL MODULE: ./commands/evaluate.js + 1 modules
var evaluate = __webpack_require__(3335);
// EXTERNAL MODULE: ./scoring/adapters/bundle.js + 1 modules
var bundle = __webpack_require__(6872);
// EXTERNAL MODULE: ./scoring/adapters/distribution.js
var distribution = __webpack_require__(6462);
// EXTERNAL MODULE: ./scoring/baseline-weights.js
var baseline_weights = __webpack_require__(6602);
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
    const before = await (0,adapter_entry/* restoreBundle */.bx)(context);
    stages.begin("Reading the windows and fitting their adapters");
    const windows = await (0,adapted_windows/* loadAdaptedWindows */.Nr)(context, tip, config.windows + 1);
    if (config.dataset !== null)
        await writeDataset(config.dataset, windows);
    const labels = labelFacts(tip, windows[0]);
    const outcomes = before?.facts.outcomes ?? [];
    const screener = screen({
        functions: labels.functions,
        fixed: Math.round(labels.prevalence * labels.functions),
        density: labels.density,
    }, outcomes);
    stages.begin("Testing forward in time");
    const tested = (0,backtest/* backtest */.Gr)(windows).filter(evaluate.hasBothLabels);
    const enough = screener.verdict !== "skip" || outcomes.length > 0;
    const decision = enough && tested.length > 0 ? decideGate(tested) : null;
    const rows = tested.length === 0
        ? []
        : [
            ...tableOf(tested, "any-fix"),
            ...tableOf((0,backtest/* backtest */.Gr)(windows, "narrow-fix").filter(evaluate.hasBothLabels), "narrow-fix"),
        ];
    const weight = (0,learning_blend/* chooseWeight */.C_)((0,backtest/* blendWindows */.vF)(windows, "any-fix"));
    const { verdict, why, weight: inForce, } = verdictOf(screener, decision, weight, before?.facts.weight ?? null);
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
            : { ...decision, weight: inForce, permutation: permutedAuc(older, newest) },
        rows,
        learningCurve: verdict === "skip" ? [] : learningCurve(windows),
        reliability: newest === undefined || older === undefined || tested.length === 0
            ? { bins: [], ece: null, brierSkill: null }
            : reliabilityOf(asProbability(older, weight), asProbability(newest, weight)),
        previous: before === null
            ? null
            : { commit: before.facts.commit, created: before.facts.created, weight: before.facts.weight },
        notices,
        stages: [],
    };
    if (verdict !== "skip" && !config.dryRun) {
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
    return { ...result, stages: stages.end() };
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
function labelFacts({ loaded }, newest) {
    const { commits } = loaded.history.log;
    const asked = commits.subject.filter((_, row) => commits.parents.at(row) <= 1);
    const summary = newest && (0,defect_signal/* summarizeSignals */.p7)(newest.labels, [...newest.functions.keys()]);
    return {
        rulesHash: compile_rules/* DEFAULT_RULES */.c.hash,
        commits: asked.length,
        fixes: asked.filter((subject) => (0,fix_evidence/* isFix */.cz)(subject)).length,
        functions: summary?.functions ?? 0,
        prevalence: summary?.prevalence ?? 0,
        narrowPrevalence: summary?.narrowPrevalence ?? 0,
        density: summary?.meanSignal ?? 0,
    };
}


/***/ }),

/***/ 2145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ evaluatedRow),
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   wR: () => (/* binding */ portion),
/* harmony export */   yK: () => (/* binding */ cutoff)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6944);
/* harmony import */ var _function_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7366);


/* The published shape of an evaluated row (src/evaluation/table.ts), shared by `train` and `evaluate`. */
const label = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["any-fix", "narrow-fix", "fix-count"])
    .describe("What came true: a fix after the cutoff, one that touches at most three functions, or the number of all fixes.");
const cutoff = (0,_function_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('ISO 8601 date up to which features saw; "mean" for the mean over all windows; the commit\'s date if retrospective.');
/** A share in [0, 1]. */
const portion = (description) => zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1).describe(description);
const estimate = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    value: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().describe("The metric itself."),
    low: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().describe("Lower bound of the 95 % interval; null where none was drawn."),
    high: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().describe("Upper bound of the 95 % interval; null where none was drawn."),
})
    .describe("A metric's value with its interval.");
const evaluatedRow = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: (0,_function_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("Which way to order functions."),
    why: (0,_function_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("What it stands for."),
    protocol: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["temporal", "retrospective"])
        .describe("temporal: features before the cutoff, labels after it. retrospective: the label holds what the features have seen."),
    label,
    cutoff,
    functions: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).describe("Functions ranked; may be a fraction in a mean."),
    prevalence: portion("Share of the functions that carry the label."),
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("Key of the metric."), estimate.nullable())
        .describe("auc, lift5, precision50, recall20, recall20PerLine, popt, ifa, and others; null without a value."),
})
    .describe("One way to order functions, and how well it did.");


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
