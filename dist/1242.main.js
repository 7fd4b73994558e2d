export const id = 1242;
export const ids = [1242];
export const modules = {

/***/ 25233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nr: () => (/* binding */ loadAdaptedWindows),
  N5: () => (/* binding */ loadTextWindows),
  ki: () => (/* binding */ loadTip),
  EC: () => (/* binding */ loadTipWindow)
});

// EXTERNAL MODULE: ./io/function-texts.js
var function_texts = __webpack_require__(29375);
// EXTERNAL MODULE: ./io/git/repository.js
var repository = __webpack_require__(9807);
// EXTERNAL MODULE: ./learning/forward-adapter.js
var forward_adapter = __webpack_require__(43049);
// EXTERNAL MODULE: ./learning/periods.js
var learning_periods = __webpack_require__(24832);
// EXTERNAL MODULE: ./features/table.js
var table = __webpack_require__(49727);
// EXTERNAL MODULE: ./history/history.js
var history_history = __webpack_require__(54568);
// EXTERNAL MODULE: ./labels/defect-signal.js
var defect_signal = __webpack_require__(72515);
// EXTERNAL MODULE: ./labels/feedback.js
var feedback = __webpack_require__(5352);
;// CONCATENATED MODULE: ./labels/later-fixes.js

/**
 * Which of the functions that a change edits are fixed after it, until the window's end: what a reviewer of
 * that change would want to know. A change is a commit; merges only bring others in. A fix is a change as
 * well, but no label of its own.
 */
function editedFunctions(window, rules) {
    const { first, commit, flags } = window.history.tracked.functions;
    const { touched, weight } = (0,defect_signal/* weighedCommits */.K6)(window, rules);
    const [changes, functions, any, narrow] = [[], [], [], []];
    for (let f = 0; f + 1 < first.length; f++) {
        // Commits of a window stand oldest first.
        let [lastFix, lastNarrow] = [-1, -1];
        for (let row = first[f]; row < first[f + 1]; row++) {
            const c = commit[row];
            if (!(0,defect_signal/* isEdit */.v1)(flags[row]) || weight[c] < rules.fixes.threshold)
                continue;
            lastFix = Math.max(lastFix, c);
            if (touched[c] <= rules.narrowFix)
                lastNarrow = Math.max(lastNarrow, c);
        }
        for (let row = first[f]; row < first[f + 1]; row++) {
            if (!(0,defect_signal/* isEdit */.v1)(flags[row]))
                continue;
            changes.push(commit[row]);
            functions.push(f);
            any.push(lastFix > commit[row] ? 1 : 0);
            narrow.push(lastNarrow > commit[row] ? 1 : 0);
        }
    }
    return {
        change: Int32Array.from(changes),
        function: Int32Array.from(functions),
        anyFix: Uint8Array.from(any),
        narrowFix: Uint8Array.from(narrow),
    };
}

// EXTERNAL MODULE: ./labels/tickets.js
var tickets = __webpack_require__(32218);
// EXTERNAL MODULE: ./scoring/repository-model.js
var repository_model = __webpack_require__(10021);
;// CONCATENATED MODULE: ./learning/window.js







/** @param breadth functions a commit touches, where the whole history knows more than this snapshot does */
function labelledWindow(history, period, breadth, rules = defect_signal/* SIGNAL_RULES */.J6) {
    const { snapshot, firstFunction } = history.before;
    const view = new history_history/* HistoryView */.ux(history.before, {
        commit: snapshot.commit,
        time: period.cutoff,
        unknown: null,
    });
    const model = new repository_model/* RepositoryModel */.I(view, (0,tickets/* withoutTickets */.eo)(rules.fixes));
    const [functions, paths, names, lines] = [[], [], [], []];
    snapshot.files.forEach((file, fileIndex) => {
        file.functions.forEach((f, i) => {
            const length = f.endLine - f.startLine + 1;
            if (length < repository_model/* SHORTEST_REFERENCE_LINES */.X)
                return;
            functions.push(firstFunction[fileIndex] + i);
            paths.push(file.path);
            names.push(f.name);
            lines.push(length);
        });
    });
    const after = { history: history.after, end: period.end, breadth };
    const signals = (0,defect_signal/* defectSignals */.R4)(after, rules);
    const disputed = (0,feedback/* disputedFunctions */.Yy)(history.after, rules.disputed);
    return {
        ...period,
        commit: snapshot.commit,
        model,
        functions: Int32Array.from(functions),
        paths,
        names,
        lines: Float64Array.from(lines),
        baseline: Float64Array.from(functions, (index) => model.scoreAt(index).score),
        labels: {
            anyFix: Uint8Array.from(functions, (index) => signals.anyFix[index]),
            narrowFix: Uint8Array.from(functions, (index) => signals.narrowFix[index]),
            fixes: Int32Array.from(functions, (index) => signals.fixes[index]),
            credit: Float64Array.from(functions, (index) => signals.credit[index]),
            signal: Float64Array.from(functions, (index) => signals.signal[index]),
        },
        disputed: Uint8Array.from(functions, (index) => disputed[index]),
        edited: byRow(editedFunctions(after, rules), functions),
    };
}
function byRow(edited, functions) {
    const rowOf = new Map(functions.map((index, row) => [index, row]));
    const counted = edited.function.map((index) => rowOf.get(index) ?? -1);
    const isKept = (_, i) => counted[i] !== -1;
    return {
        change: edited.change.filter(isKept),
        function: counted.filter((row) => row !== -1),
        anyFix: edited.anyFix.filter(isKept),
        narrowFix: edited.narrowFix.filter(isKept),
    };
}
/** Percentile ranks of a window's features, row after row, FEATURES.length columns; NaN where a function has none. */
function featureRanks({ functions, model }) {
    const ranks = new Float64Array(functions.length * FEATURES.length).fill(NaN);
    functions.forEach((index, row) => {
        for (const { feature, rank } of model.scoreAt(index).contributions)
            ranks[row * FEATURES.length + feature] = rank;
    });
    return ranks;
}

// EXTERNAL MODULE: ./commands/label-source.js + 3 modules
var label_source = __webpack_require__(2350);
// EXTERNAL MODULE: ./commands/load-history.js + 6 modules
var load_history = __webpack_require__(13387);
// EXTERNAL MODULE: ./functions/languages/index.js + 18 modules
var languages = __webpack_require__(87737);
// EXTERNAL MODULE: ./history/hunk-log.js
var hunk_log = __webpack_require__(44005);
// EXTERNAL MODULE: ./history/snapshot.js
var history_snapshot = __webpack_require__(60986);
// EXTERNAL MODULE: ./history/tracker.js + 2 modules
var tracker = __webpack_require__(25909);
;// CONCATENATED MODULE: ./history/split-history.js



/**
 * Past and future of one snapshot from one log of a later commit, without reading git again.
 *
 *   before   newest first    blob A → blob B    a hunk's new lines fall into the snapshot's functions
 *   after    oldest first    blob B → blob A    a hunk's old lines fall into the functions at the parent
 *
 * The second half is the log the other way round, replayed by the same tracker behind the first: a branch
 * that left before the snapshot edits contents older than the snapshot's, and the replay of the past tells
 * where the functions lie in those.
 *
 * After the snapshot a function ends where no line of it is kept or its file is deleted. The log holds the
 * declarations of removed lines only, so one that moves within its file ends too.
 *
 * @param log the ancestors of a commit that descends from the snapshot's
 * @param sideOf asked once a row of the log's commit table; "after" needs all commits up to the window's end
 */
function splitHistory(log, snapshot, sideOf) {
    const rows = log.commits.sha.map((_, row) => row);
    const sides = rows.map(sideOf);
    const before = (0,hunk_log/* selectHunkLog */.T$)(log, rows.filter((row) => sides[row] === "before"));
    const known = before.commits.sha.length;
    const both = (0,hunk_log/* filterHunkLog */.$c)(before, () => true);
    for (let row = rows.length - 1; row >= 0; row--)
        if (sides[row] === "after")
            appendMirrored(both, log, row);
    const tracked = (0,tracker/* track */.u4)(both, (0,history_snapshot/* toTracked */.ir)(snapshot));
    const after = (0,hunk_log/* filterHunkLog */.$c)(both, (row) => row >= known);
    const firstFunction = (0,history_snapshot/* firstFunctionOf */.IP)(snapshot);
    const part = (from, to) => ({
        snapshot,
        firstFunction,
        tracked: {
            functions: touchesOf(tracked.functions, from, to),
            files: touchesOf(tracked.files, from, to),
        },
    });
    return {
        before: { log: before, ...part(0, known) },
        after: { log: after, ...part(known, both.commits.sha.length) },
    };
}
/** Appends one commit with the sides of its files and hunks swapped. The tables of names are shared. */
function appendMirrored(to, { commits, files, hunks }, row) {
    to.commits.sha.push(commits.sha[row]);
    to.commits.subject.push(commits.subject[row]);
    to.commits.time.push(commits.time.at(row));
    to.commits.author.push(commits.author.at(row));
    to.commits.parents.push(commits.parents.at(row));
    to.commits.firstFile.push(to.files.oldPath.length);
    const last = row + 1 < commits.sha.length ? commits.firstFile.at(row + 1) : files.oldPath.length;
    for (let f = commits.firstFile.at(row); f < last; f++) {
        // A deleted file takes its functions with it, and a new one had none.
        if (files.oldBlob.at(f) === 0 || files.newBlob.at(f) === 0)
            continue;
        mirrorFile(to, files, f);
        const end = f + 1 < files.oldPath.length ? files.firstHunk.at(f + 1) : hunks.oldStart.length;
        for (let h = files.firstHunk.at(f); h < end; h++)
            mirrorHunk(to.hunks, hunks, h);
    }
}
function mirrorFile(to, files, row) {
    to.files.oldPath.push(files.newPath.at(row));
    to.files.newPath.push(files.oldPath.at(row));
    to.files.oldBlob.push(files.newBlob.at(row));
    to.files.newBlob.push(files.oldBlob.at(row));
    to.files.firstHunk.push(to.hunks.oldStart.length);
    to.files.firstDeclaration.push(to.declarations.line.length);
}
function mirrorHunk(to, hunks, row) {
    to.oldStart.push(hunks.newStart.at(row));
    to.oldLines.push(hunks.newLines.at(row));
    to.newStart.push(hunks.oldStart.at(row));
    to.newLines.push(hunks.oldLines.at(row));
    to.added.push(hunks.removed.at(row));
    to.removed.push(hunks.added.at(row));
}
/** The touches by the commits [from, to), numbered from there. What was a birth is an end in a mirrored part. */
function touchesOf({ first, commit, flags, added }, from, to) {
    const rows = [];
    const kept = new Int32Array(first.length);
    for (let owner = 0; owner + 1 < first.length; owner++) {
        for (let row = first[owner]; row < first[owner + 1]; row++)
            if (commit[row] >= from && commit[row] < to)
                rows.push(row);
        kept[owner + 1] = rows.length;
    }
    return {
        first: kept,
        commit: Int32Array.from(rows, (row) => commit[row] - from),
        flags: Uint8Array.from(rows, (row) => (from === 0 ? flags[row] : flags[row] & ~tracker/* TOUCH */.wt.birth)),
        added: Int32Array.from(rows, (row) => added[row]),
    };
}

// EXTERNAL MODULE: ./io/git/commit-list.js
var commit_list = __webpack_require__(11195);
// EXTERNAL MODULE: ./io/git/objects.js
var objects = __webpack_require__(34007);
// EXTERNAL MODULE: ./io/git/timeline.js
var git_timeline = __webpack_require__(10268);
// EXTERNAL MODULE: ./io/snapshot-reader.js
var snapshot_reader = __webpack_require__(7696);
;// CONCATENATED MODULE: ./commands/load-windows.js








/** What makes a label here: the usual definition, with the repository's own reading of its commits. */
function signalRules({ rules, disputed }) {
    return { ...defect_signal/* SIGNAL_RULES */.J6, fixes: rules.labels, ...(disputed === undefined ? {} : { disputed }) };
}
/**
 * The labelled windows of those periods, in their order. A period before the branch's first commit gives none.
 */
async function* loadWindows(context, loaded, periods, rules = signalRules(context)) {
    for await (const { history, period, breadth } of splitWindows(context, loaded, periods))
        yield labelledWindow(history, period, breadth, rules);
}
/**
 * The functions of the commit the branch stood at, from its tree, and past and future of them from the one log
 * that is loaded. git's history is not read again.
 */
async function* splitWindows(context, { history }, periods) {
    const { repo, parser } = context;
    const { log } = history;
    const extensions = new Set(history.snapshot.files.map(({ path }) => (0,languages/* extensionOf */.je)(path)));
    const timeline = await (0,git_timeline/* firstParents */.g)(repo.root, history.snapshot.commit);
    const breadth = (0,defect_signal/* breadthOf */.CO)(history);
    let known = history.snapshot;
    for (const period of periods) {
        const commit = (0,git_timeline/* standingAt */.I)(timeline, period.cutoff);
        if (commit === null)
            continue;
        context.progress(`Reading the functions of ${new Date(period.cutoff * 1000).toISOString().slice(0, 10)}`);
        const tree = await (0,objects/* listTree */.nT)(repo.root, commit);
        const snapshot = await (0,snapshot_reader/* readSnapshot */.R)({
            root: repo.root,
            commit,
            parser,
            known,
            // Of a language that has left the repository since there are no diffs in the log.
            tree: tree.filter(({ path }) => extensions.has((0,languages/* extensionOf */.je)(path))),
        });
        known = snapshot;
        const past = await (0,commit_list/* listAncestors */.vl)(repo.root, commit);
        // By what was merged, not by dates: a fix that waits on a branch is of the one window that saw it come in.
        const seen = await (0,commit_list/* listAncestors */.vl)(repo.root, (0,git_timeline/* standingAt */.I)(timeline, period.end));
        const sideOf = (row) => {
            const sha = log.commits.sha[row];
            return past.has(sha) ? "before" : seen.has(sha) ? "after" : null;
        };
        yield { history: splitHistory(log, snapshot, sideOf), period, breadth };
    }
}

// EXTERNAL MODULE: ./commands/sides.js
var sides = __webpack_require__(26582);
;// CONCATENATED MODULE: ./commands/adapted-windows.js










async function loadTip(context) {
    const { rev } = context.config;
    await (0,sides/* deepen */.g)(context, rev === null ? [] : [rev]);
    const commit = await (0,repository/* resolveCommit */.WL)(context.repo, rev ?? "HEAD");
    const loaded = await (0,load_history/* loadHistory */.F)(context, commit);
    await (0,label_source/* askTickets */.F)(context);
    return { commit, time: await (0,repository/* commitTime */.bX)(context.repo, commit), loaded };
}
/**
 * Rolling windows that end at the tip, newest first, each with the adapter that could have been fitted at its cutoff. Windows in
 * which the branch did not exist yet, or had no function, are left out.
 */
async function loadAdaptedWindows(context, tip, count) {
    const windows = await loadTextWindows(context, tip, [0, count]);
    context.progress("Fitting an adapter for each window");
    return (0,forward_adapter/* withAdapters */.l)(windows);
}
/** The rolling windows from the one number on, up to the other, without any adapter. The newest is number 0. */
async function loadTextWindows(context, tip, [from, to]) {
    const windows = [];
    const periods = (0,learning_periods/* rollingPeriods */.Yn)(tip.time, to).slice(from);
    for await (const window of loadWindows(context, tip.loaded, periods)) {
        if (window.functions.length > 0)
            windows.push(await withTexts(context, window));
    }
    return windows;
}
/** The functions of the tip itself; what comes after it is not known, so nothing is labelled. */
async function loadTipWindow(context, { time, loaded }) {
    const { history } = loaded;
    const nothing = {
        ...history,
        tracked: { ...history.tracked, functions: noTouches(history.firstFunction) },
    };
    const period = { cutoff: time, end: time };
    const window = labelledWindow({ before: history, after: nothing }, period, new Map(), signalRules(context));
    return withTexts(context, window);
}
function noTouches(firstFunction) {
    const functions = firstFunction.at(-1);
    const [none, flags] = [new Int32Array(0), new Uint8Array(0)];
    return { first: new Int32Array(functions + 1), commit: none, flags, added: none };
}
async function withTexts({ repo }, window) {
    const { snapshot } = window.model.context.view.history;
    return { ...window, texts: await (0,function_texts/* readFunctionTexts */.H)(repo.root, snapshot, repository_model/* SHORTEST_REFERENCE_LINES */.X) };
}


/***/ }),

/***/ 11242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluate: () => (/* binding */ evaluate),
  hasBothLabels: () => (/* binding */ hasBothLabels)
});

// EXTERNAL MODULE: ./evaluation/compare.js
var compare = __webpack_require__(16845);
// EXTERNAL MODULE: ./evaluation/table.js + 1 modules
var table = __webpack_require__(1710);
// EXTERNAL MODULE: ./learning/backtest.js + 1 modules
var backtest = __webpack_require__(68220);
// EXTERNAL MODULE: ./evaluation/correlation.js
var correlation = __webpack_require__(31746);
// EXTERNAL MODULE: ./evaluation/resampling.js
var resampling = __webpack_require__(46472);
// EXTERNAL MODULE: ./evaluation/random.js
var random = __webpack_require__(38179);
// EXTERNAL MODULE: ./scoring/baseline.js
var scoring_baseline = __webpack_require__(98062);
// EXTERNAL MODULE: ./scoring/adapters/tabular/adapter.js
var tabular_adapter = __webpack_require__(20183);
// EXTERNAL MODULE: ./learning/comparison-rows.js + 1 modules
var comparison_rows = __webpack_require__(47636);
// EXTERNAL MODULE: ./learning/boosted-trees.js + 3 modules
var boosted_trees = __webpack_require__(38171);
// EXTERNAL MODULE: ./learning/columns.js
var columns = __webpack_require__(25241);
// EXTERNAL MODULE: ./learning/fit-tabular.js + 1 modules
var fit_tabular = __webpack_require__(31473);
// EXTERNAL MODULE: ./learning/blend.js
var blend = __webpack_require__(99997);
;// CONCATENATED MODULE: ./learning/retrospective.js










/** One of five functions is held out, as in the articles whose figures this protocol stands beside. */
const PARTS = 5;
const TREES = { loss: "squared", trees: 80, maxLeaves: 12, minLeafRows: 20 };
/**
 * The retrospective protocol: ln(1 + all fixes so far) of held-out functions, from the rest. It looks back
 * only, its label is in the history that activity is counted from, and siblings in one file are on both
 * sides; the numbers compare with the articles and are no forecast. The split by file takes out the siblings.
 *
 * @param window the functions at the tip; its own labels are not used
 */
function retrospectiveRows(window, draws = 500) {
    const { context } = window.model;
    const target = Float64Array.from(window.functions, (index) => Math.log(1 + context.touches(index).filter(({ fix }) => fix).length));
    const prevalence = target.filter((value) => value > 0).length / Math.max(1, target.length);
    const random = stratified(target);
    const byFile = filesHeldOut(window.paths);
    const head = {
        protocol: "retrospective",
        label: "fix-count",
        cutoff: new Date(window.cutoff * 1000).toISOString().slice(0, 10),
        functions: target.length,
        prevalence,
    };
    const rows = [
        ...fixedRows(window),
        ...LEARNED.map((row) => ({ ...row, fit: learnedFit(row, window, target) })),
    ];
    return rows.map(({ name, why, fit }) => ({
        ...head,
        name,
        why,
        metrics: {
            rho: rhoOf(window, target, random, fit(random), draws),
            rhoByFile: rhoOf(window, target, byFile, fit(byFile), 0),
        },
    }));
}
const path = { texts: (texts) => texts.map((fn) => ({ path: fn.path, name: "", text: "" })) };
const lite = { texts: (texts) => texts };
const structure = { columns: columns/* structureColumns */.q };
const activity = { columns: (window) => (0,columns/* activityColumns */.Z)(window, false) };
const LEARNED = [
    { name: "path-only", why: "ridge on the words of the path", parts: [path] },
    { name: "structure-only", why: "boosted trees on the metrics", parts: [structure] },
    { name: "tabular-adapter", why: "ridge on tf-idf of the text, no git field", parts: [lite] },
    {
        name: "activity-only",
        why: "boosted trees on the history without its fixes; still circular, a fix is a touch",
        parts: [activity],
    },
    {
        name: "blend",
        why: "tabular adapter and activity, equal weights: circular through the activity",
        parts: [activity, lite],
    },
];
function learnedFit({ parts }, window, target) {
    return (split) => {
        const scores = parts.map((part) => fitPart(part, window, target, split));
        return scores.length === 1 ? scores[0] : (0,blend/* blended */.J8)(scores[0], scores[1], 1);
    };
}
/** Scores of all rows by a model that saw the rows that are not held out. */
function fitPart(part, window, target, split) {
    const seen = Array.from(split.keys()).filter((row) => split[row] === 0);
    const known = Float64Array.from(seen, (row) => target[row]);
    if ("texts" in part) {
        const texts = part.texts(window.texts);
        const { adapter } = (0,fit_tabular/* fitTabular */.j)(seen.map((row) => texts[row]), known, { folds: 1 });
        return (0,tabular_adapter/* predictAll */.Tz)(adapter, texts);
    }
    const columns = part.columns(window);
    const ofSeen = columns.map((column) => Float64Array.from(seen, (row) => column[row]));
    return (0,boosted_trees/* predictBoosted */.YD)((0,boosted_trees/* fitBoostedTrees */.x$)(ofSeen, known, TREES), columns);
}
/** Rows that learn nothing; the two fix features are left out of the baseline, they are the label. */
function fixedRows(window) {
    const without = (0,scoring_baseline/* baselineWithout */.oK)(["fixes-1-year", "file-fixes-1-year"]);
    const baseline = Float64Array.from(window.functions, (index) => without(window.model.scoreAt(index)));
    return [
        ...comparison_rows/* COMPARISON_ROWS */._.filter(({ name }) => name !== "baseline" && name !== "prior-fixes").map((row) => ({
            name: row.name,
            why: row.why,
            fit: () => row.scores(window),
        })),
        { name: "baseline", why: "the product's score without its two fix features", fit: () => baseline },
    ];
}
function rhoOf({ paths }, target, split, scores, draws) {
    const held = Array.from(split.keys()).filter((row) => split[row] === 1);
    const pair = (0,correlation/* rankedPair */.oo)(Float64Array.from(held, (row) => scores[row]), Float64Array.from(held, (row) => target[row]));
    const interval = (0,resampling/* bootstrap */.Nw)(held.map((row) => paths[row]), (weights) => (0,correlation/* spearmanRho */.lw)(pair, weights), { draws });
    const value = interval?.estimate ?? (0,correlation/* spearmanRho */.lw)(pair);
    return value === null ? null : { value, low: interval?.low ?? null, high: interval?.high ?? null };
}
/** Every fifth function of each label value, in a seeded order. */
function stratified(target) {
    const order = (0,random/* shuffled */.A)(Int32Array.from(target.keys()), (0,random/* seededRandom */.I)(7));
    const sorted = Array.from(order).sort((a, b) => target[a] - target[b]);
    const split = new Uint8Array(target.length);
    sorted.forEach((row, i) => (split[row] = i % PARTS === 0 ? 1 : 0));
    return split;
}
function filesHeldOut(paths) {
    const files = [...new Set(paths)];
    const order = (0,random/* shuffled */.A)(Int32Array.from(files.keys()), (0,random/* seededRandom */.I)(8));
    const held = new Set(Array.from(order)
        .filter((_, i) => i % PARTS === 0)
        .map((i) => files[i]));
    return Uint8Array.from(paths, (file) => (held.has(file) ? 1 : 0));
}

// EXTERNAL MODULE: ./evaluation/calibration.js
var calibration = __webpack_require__(16518);
// EXTERNAL MODULE: ./evaluation/discrimination.js
var discrimination = __webpack_require__(15865);
// EXTERNAL MODULE: ./evaluation/ranking.js
var evaluation_ranking = __webpack_require__(70556);
;// CONCATENATED MODULE: ./evaluation/within-group.js


/** Fewer functions than this have no order worth judging. */
const MIN_GROUP = 3;
/**
 * The groups of at least MIN_GROUP functions with both labels, each judged by itself. All numbers are
 * expectations over the order of ties, so a constant score gives what chance gives.
 *
 * @param groupOf the change (pull request, commit) of each row
 */
function groupOutcomes(scores, labels, groupOf) {
    (0,evaluation_ranking/* sameLength */.F3)(scores, labels);
    const members = new Map();
    for (let row = 0; row < labels.length; row++) {
        const rows = members.get(groupOf[row]);
        if (rows)
            rows.push(row);
        else
            members.set(groupOf[row], [row]);
    }
    return [...members.values()].flatMap((rows) => {
        const ranking = (0,evaluation_ranking/* ranked */.ad)(rows.map((row) => scores[row]), rows.map((row) => labels[row]));
        const hits = rows.reduce((sum, row) => sum + labels[row], 0);
        if (rows.length < MIN_GROUP || hits === 0 || hits === rows.length)
            return [];
        const outcome = { top1: hitChance(ranking, 1), top3: hitChance(ranking, 3) };
        const precision3 = (0,discrimination/* precisionAt */.g4)(ranking, 3);
        return [{ row: rows[0], ...outcome, averagePrecision: averagePrecision(ranking, hits), precision3 }];
    });
}
/**
 * Means over the groups; null without any.
 *
 * @param weights as of a draw of whole groups: cluster the bootstrap by the same groups, or wider
 */
function withinGroups(outcomes, weights) {
    let [groups, top1, top3, map, precision3] = [0, 0, 0, 0, 0];
    for (const outcome of outcomes) {
        const weight = weights ? weights[outcome.row] : 1;
        groups += weight;
        top1 += weight * outcome.top1;
        top3 += weight * outcome.top3;
        map += weight * outcome.averagePrecision;
        precision3 += weight * outcome.precision3;
    }
    if (groups === 0)
        return null;
    return {
        groups,
        top1: top1 / groups,
        top3: top3 / groups,
        map: map / groups,
        precision3: precision3 / groups,
    };
}
/** 1 − the chance of no hit in the first k; k picks from a tie miss all its hits hypergeometrically. */
function hitChance(ranking, k) {
    let [left, miss] = [k, 1];
    (0,evaluation_ranking/* eachTie */.i3)(ranking, undefined, (hits, clean) => {
        for (let pick = 0; pick < Math.min(left, hits + clean); pick++) {
            miss *= Math.max(0, clean - pick) / (hits + clean - pick);
        }
        left -= hits + clean;
        return left > 0 ? undefined : false;
    });
    return 1 - miss;
}
/**
 * Expected over ties (McSherry & Najork 2008): place i of a tie of h hits in g rows holds a hit with chance
 * h/g, and then (i − 1)(h − 1)/(g − 1) of the tie's other hits are expected before it.
 */
function averagePrecision(ranking, total) {
    let [read, found, sum] = [0, 0, 0];
    (0,evaluation_ranking/* eachTie */.i3)(ranking, undefined, (hits, clean) => {
        const size = hits + clean;
        for (let i = 0; i < size; i++) {
            const before = size > 1 ? (i * (hits - 1)) / (size - 1) : 0;
            sum += ((hits / size) * (found + 1 + before)) / (read + i + 1);
        }
        read += size;
        found += hits;
    });
    return sum / total;
}

// EXTERNAL MODULE: ./learning/reliability.js + 1 modules
var reliability = __webpack_require__(43133);
;// CONCATENATED MODULE: ./learning/window-metrics.js







/**
 * Adds CORRELATION_METRICS, FIXED_METRICS and CHANGE_METRICS to the rows of a backtest. A mean is over the windows that have a
 * value: the oldest has none before it to fix a threshold on, and a window may hold no change to judge.
 *
 * @param rows of these windows and this label
 * @param tested newest first, each with both labels
 */
function withWindowMetrics(rows, tested, label, resampling) {
    const found = new Map();
    for (const name of new Set(rows.map((row) => row.name))) {
        const byCutoff = new Map();
        const fixed = tested.flatMap((window, i) => fixedPart(name, window, tested[i + 1]));
        const changes = tested.flatMap((window) => changePart(name, window, label));
        for (const [parts, metrics, draws] of [
            // The interval of the AUC says it, for less.
            [tested.map((window) => correlationPart(name, window)), table/* CORRELATION_METRICS */.DR, { draws: 0 }],
            [fixed, table/* FIXED_METRICS */.pL, resampling],
            [changes, table/* CHANGE_METRICS */.jG, resampling],
        ]) {
            const estimates = (0,compare/* estimatesOver */._z)(parts, metrics.length, draws);
            for (const [i, cutoff] of [...parts.map((part) => part.cutoff), compare/* MEAN */.S].entries()) {
                const named = metrics.map(({ key }, metric) => [key, estimates[i][metric]]);
                byCutoff.set(cutoff, { ...byCutoff.get(cutoff), ...Object.fromEntries(named) });
            }
        }
        found.set(name, byCutoff);
    }
    const all = [...table/* CORRELATION_METRICS */.DR, ...table/* FIXED_METRICS */.pL, ...table/* CHANGE_METRICS */.jG];
    const none = Object.fromEntries(all.map(({ key }) => [key, null]));
    return rows.map((row) => ({
        ...row,
        metrics: { ...row.metrics, ...none, ...found.get(row.name).get(row.cutoff) },
    }));
}
function correlationPart(name, { cutoff, paths, labels, scores }) {
    const pair = (0,correlation/* rankedPair */.oo)(scores.get(name), labels);
    return { cutoff, clusters: paths, statistics: (weights) => [(0,correlation/* spearmanRho */.lw)(pair, weights)] };
}
/** Threshold and probabilities are fixed on `before` alone; scores of each window by their own mean and deviation. */
function fixedPart(name, test, before) {
    if (before === undefined)
        return [];
    const [score, earlier] = [test, before].map(({ scores }) => (0,blend/* standardized */.g8)(scores.get(name)));
    const train = { score: earlier, labels: before.labels };
    const threshold = (0,calibration/* bestThreshold */.M)(train.score, train.labels);
    const { cutoff, paths, labels } = test;
    const forecast = { probabilities: (0,reliability/* calibrated */.g)(train, score), labels };
    return [
        {
            cutoff,
            clusters: paths,
            statistics: (weights) => [
                threshold === null ? null : (0,calibration/* matthews */._b)({ scores: score, labels }, threshold, weights),
                (0,calibration/* calibrationError */.fW)(forecast, 10, weights),
                (0,calibration/* brierSkill */.s1)(forecast, weights),
            ],
        },
    ];
}
/** Draws whole changes. */
function changePart(name, { cutoff, window, scores }, label) {
    const { change, function: row, anyFix, narrowFix } = window.edited;
    const score = scores.get(name);
    const outcomes = groupOutcomes(Float64Array.from(row, (at) => score[at]), label === "narrow-fix" ? narrowFix : anyFix, change);
    if (outcomes.length === 0)
        return [];
    const judged = outcomes.map((outcome, i) => ({ ...outcome, row: i }));
    return [
        {
            cutoff,
            clusters: outcomes.map((outcome) => `${cutoff} ${change[outcome.row]}`),
            statistics: (weights) => {
                const within = withinGroups(judged, weights);
                return table/* CHANGE_METRICS */.jG.map(({ key }) => within?.[key] ?? null);
            },
        },
    ];
}

// EXTERNAL MODULE: ./commands/adapted-windows.js + 4 modules
var adapted_windows = __webpack_require__(25233);
;// CONCATENATED MODULE: ./commands/evaluate.js






/** Draws of every interval: enough for two digits of its ends. */
const DRAWS = 500;
const LABELS = ["any-fix", "narrow-fix"];
const DIFFERENCES = [
    ["baseline", "lines-of-code"],
    ["baseline", "classic-formula"],
    ["blend", "baseline"],
];
/** How well each way to order the repository's functions would have done, forward in time and looking back. */
async function evaluate(context) {
    const { config, repo, notices } = context;
    const tip = await (0,adapted_windows/* loadTip */.ki)(context);
    const rows = [];
    const differences = [];
    if (config.protocol !== "retrospective") {
        const windows = await (0,adapted_windows/* loadAdaptedWindows */.Nr)(context, tip, config.windows + 1);
        for (const label of LABELS) {
            context.progress(`Comparing rows: ${label}`);
            const tested = (0,backtest/* backtest */.Gr)(windows, label).filter(hasBothLabels);
            if (tested.length < config.windows) {
                notices.push({
                    code: "short-history",
                    level: "info",
                    what: `${tested.length} of ${config.windows} windows could be tested for ${label}`,
                    consequence: "the others hold no function, or no fix, or have no window before them to learn from",
                    cure: "Nothing to do; a longer history has more",
                });
            }
            rows.push(...withWindowMetrics((0,compare/* compareRows */.fz)(tested, {
                protocol: "temporal",
                label,
                why: backtest/* ROW_REASONS */.Xp,
                intervals: table/* METRICS */.Cb.map(({ key }) => key),
                draws: DRAWS,
            }), tested, label, { draws: DRAWS }));
            differences.push(...differencesOf(tested, label));
        }
    }
    if (config.protocol !== "temporal") {
        context.progress("Looking back");
        rows.push(...retrospectiveRows(await (0,adapted_windows/* loadTipWindow */.EC)(context, tip)));
    }
    return {
        schemaVersion: 1,
        tool: { name: "defect-risk", version: context.version },
        command: "evaluate",
        repository: repo.name,
        commit: tip.commit,
        rows,
        differences,
        notices,
    };
}
/** A window without a fix, or of nothing but fixes, has nothing to be told apart. */
function hasBothLabels({ labels }) {
    const fixed = Array.from(labels).reduce((sum, label) => sum + label, 0);
    return fixed > 0 && fixed < labels.length;
}
function differencesOf(tested, label) {
    const sets = [
        ...tested.map((window) => ({ cutoff: window.cutoff, windows: [window] })),
        { cutoff: compare/* MEAN */.S, windows: tested },
    ];
    return DIFFERENCES.flatMap(([one, other]) => sets.flatMap(({ cutoff, windows }) => {
        const interval = windows.length === 0 ? null : (0,compare/* aucDifference */.HO)(windows, [one, other]);
        if (interval === null)
            return [];
        const { estimate, low, high } = interval;
        return [{ name: `${one} − ${other}`, label, cutoff, estimate, low, high }];
    }));
}


/***/ }),

/***/ 16518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ bestThreshold),
/* harmony export */   _b: () => (/* binding */ matthews),
/* harmony export */   fW: () => (/* binding */ calibrationError),
/* harmony export */   s1: () => (/* binding */ brierSkill)
/* harmony export */ });
/* unused harmony export brier */
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70556);

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
    (0,_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .sameLength */ .F3)(scores, labels);
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
    return coefficient(tp, fp, fn, tn);
}
/**
 * The score from which on `matthews` is highest; of equal ones the highest score.
 *
 * @returns null without both labels, or where all scores are equal
 */
function bestThreshold(scores, labels) {
    const ranking = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .ranked */ .ad)(scores, labels);
    const totals = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .totalsOf */ .vA)(ranking);
    if (totals === null)
        return null;
    let [best, threshold] = [-Infinity, null];
    let [tp, fp, row] = [0, 0, 0];
    (0,_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .eachTie */ .i3)(ranking, undefined, (hits, clean) => {
        tp += hits;
        fp += clean;
        const value = coefficient(tp, fp, totals.hits - tp, totals.clean - fp);
        if (value !== null && value > best)
            [best, threshold] = [value, scores[ranking.byScore.rows[row]]];
        row += hits + clean;
    });
    return threshold;
}
function coefficient(tp, fp, fn, tn) {
    // The factors apart: their product can pass 2⁵³.
    const scale = Math.sqrt(tp + fp) * Math.sqrt(tp + fn) * Math.sqrt(tn + fp) * Math.sqrt(tn + fn);
    return scale > 0 ? (tp * tn - fp * fn) / scale : null;
}
function check({ probabilities, labels }) {
    (0,_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .sameLength */ .F3)(probabilities, labels);
    for (let row = 0; row < probabilities.length; row++) {
        const p = probabilities[row];
        if (!(p >= 0 && p <= 1))
            throw new RangeError("Probabilities must lie between 0 and 1.");
    }
}


/***/ }),

/***/ 16845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HO: () => (/* binding */ aucDifference),
/* harmony export */   S: () => (/* binding */ MEAN),
/* harmony export */   _z: () => (/* binding */ estimatesOver),
/* harmony export */   fz: () => (/* binding */ compareRows)
/* harmony export */ });
/* harmony import */ var _discrimination_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15865);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70556);
/* harmony import */ var _resampling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46472);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1710);




/** The cutoff of a row that is the mean over all windows. */
const MEAN = "mean";
/**
 * All metrics of all rows, per window and as the mean over the windows. Intervals draw files, the same in
 * all windows, so what a file does in one window and in the next is not taken for two observations.
 */
function compareRows(windows, comparison) {
    const names = [...(windows[0]?.scores.keys() ?? [])];
    const clusters = windows.flatMap(({ paths }) => paths);
    const parts = partsOf(windows);
    const rows = [];
    for (const name of names) {
        const rankings = windows.map(({ scores, labels, lines }) => (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .rankingsOf */ .t7)(scores.get(name), labels, lines));
        const estimates = new Map();
        for (const { key, of } of _table_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb) {
            const statistics = (weights) => withMean(rankings.map((ranking, i) => of(ranking, parts[i](weights))));
            const drawn = comparison.intervals.includes(key)
                ? (0,_resampling_js__WEBPACK_IMPORTED_MODULE_1__/* .bootstrapEach */ .Ke)(clusters, statistics, comparison)
                : null;
            estimates.set(key, statistics().map((value, i) => value === null ? null : { value, low: drawn?.[i]?.low ?? null, high: drawn?.[i]?.high ?? null }));
        }
        for (let i = 0; i <= windows.length; i++) {
            const measured = i < windows.length ? [windows[i]] : windows;
            rows.push({
                name,
                why: comparison.why.get(name) ?? "",
                protocol: comparison.protocol,
                label: comparison.label,
                cutoff: windows[i]?.cutoff ?? MEAN,
                functions: Math.round(meanOf(measured.map(({ paths }) => paths.length)) ?? 0),
                prevalence: meanOf(measured.map(({ labels }) => meanOf(Array.from(labels)) ?? 0)) ?? 0,
                metrics: Object.fromEntries([...estimates].map(([key, all]) => [key, all[i] ?? null])),
            });
        }
    }
    return rows;
}
/**
 * The statistics of each part, then their means over the parts, with intervals from draws that all share.
 *
 * @param count of statistics a part
 * @returns by part, the mean last; by statistic
 */
function estimatesOver(parts, count, resampling) {
    const own = partsOf(parts.map(({ clusters }) => ({ paths: clusters })));
    const all = (weights) => {
        const each = parts.map(({ statistics }, i) => statistics(own[i](weights)));
        const means = Array.from({ length: count }, (_, s) => meanOf(each.map((values) => values[s])));
        return [...each, means].flat();
    };
    const clusters = parts.flatMap((part) => part.clusters);
    const drawn = (0,_resampling_js__WEBPACK_IMPORTED_MODULE_1__/* .bootstrapEach */ .Ke)(clusters, all, resampling);
    const estimates = all().map((value, i) => value === null ? null : { value, low: drawn[i]?.low ?? null, high: drawn[i]?.high ?? null });
    return Array.from({ length: parts.length + 1 }, (_, p) => estimates.slice(p * count, (p + 1) * count));
}
/** The mean AUC difference of two rows over the windows, paired and clustered by file. */
function aucDifference(windows, [one, other], resampling = {}) {
    const parts = partsOf(windows);
    const meanAuc = (name) => {
        const rankings = windows.map(({ scores, labels }) => (0,_ranking_js__WEBPACK_IMPORTED_MODULE_2__/* .ranked */ .ad)(scores.get(name), labels));
        return (weights) => meanOf(rankings.map((ranking, i) => (0,_discrimination_js__WEBPACK_IMPORTED_MODULE_3__/* .auc */ .Ij)(ranking, parts[i](weights))));
    };
    return (0,_resampling_js__WEBPACK_IMPORTED_MODULE_1__/* .bootstrapDifference */ .ub)(windows.flatMap(({ paths }) => paths), [meanAuc(one), meanAuc(other)], resampling);
}
/** Per window, the part of all rows' weights that is its own. */
function partsOf(windows) {
    let first = 0;
    return windows.map(({ paths }) => {
        const from = first;
        first += paths.length;
        return (weights) => weights?.subarray(from, from + paths.length);
    });
}
function withMean(values) {
    return [...values, meanOf(values)];
}
/** Null if a value is missing: a mean over fewer windows is another quantity. */
function meanOf(values) {
    if (values.length === 0 || values.includes(null))
        return null;
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}


/***/ }),

/***/ 31746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lw: () => (/* binding */ spearmanRho),
/* harmony export */   oo: () => (/* binding */ rankedPair)
/* harmony export */ });
/* unused harmony exports spearman, pearson */
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70556);


/** @throws RangeError for unequal lengths, or a value that is not finite */
function rankedPair(x, y) {
    (0,_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .sameLength */ .F3)(x, y);
    return { x: (0,_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .orderOf */ .mJ)(x), y: (0,_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .orderOf */ .mJ)(y) };
}
/** Spearman's ρ: Pearson's r of the ranks, ties sharing theirs. Null where one side is constant. */
function spearmanRho({ x, y }, weights) {
    return pearson((0,_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .averageRanks */ .BR)(x, weights), (0,_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .averageRanks */ .BR)(y, weights), weights);
}
/** Spearman's ρ with its p, which takes rows as independent: for functions of few files it is too small. */
function spearman(x, y) {
    const rho = spearmanRho(rankedPair(x, y));
    if (rho === null)
        return null;
    const freedom = x.length - 2;
    if (freedom < 1)
        return { rho, p: null };
    const t = Math.abs(rho) === 1 ? Infinity : rho * Math.sqrt(freedom / (1 - rho * rho));
    return { rho, p: twoSidedP(t, freedom) };
}
/** Pearson's r = cov(x, y) / (sd(x)·sd(y)), −1 … 1; null where one side is constant. */
function pearson(x, y, weights) {
    (0,_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .sameLength */ .F3)(x, y);
    const weightOf = (row) => (weights ? weights[row] : 1);
    let [n, sumX, sumY] = [0, 0, 0];
    for (let row = 0; row < x.length; row++) {
        n += weightOf(row);
        sumX += weightOf(row) * x[row];
        sumY += weightOf(row) * y[row];
    }
    let [xy, xx, yy] = [0, 0, 0];
    for (let row = 0; row < x.length; row++) {
        const [dx, dy] = [x[row] - sumX / n, y[row] - sumY / n];
        xy += weightOf(row) * dx * dy;
        xx += weightOf(row) * dx * dx;
        yy += weightOf(row) * dy * dy;
    }
    // Of a constant .1 rounding may leave a little variance.
    const isConstant = (square, sum) => !(square > 1e-24 * (square + (sum * sum) / n));
    if (isConstant(xx, sumX) || isConstant(yy, sumY))
        return null;
    return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
}


/***/ }),

/***/ 15865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ auc),
/* harmony export */   Ry: () => (/* binding */ liftAt),
/* harmony export */   g4: () => (/* binding */ precisionAt),
/* harmony export */   sN: () => (/* binding */ initialFalseAlarms)
/* harmony export */ });
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70556);

/**
 * Area under the ROC curve: the chance that a fixed function scores above one that was not, ties half
 * (Hanley & McNeil 1982).
 *
 *   AUC = Σ over fixed i, other j of ([sᵢ > sⱼ] + ½·[sᵢ = sⱼ]) / (fixed · others)
 *
 * @returns 0–1, .5 for a constant score; null without both labels
 */
function auc(ranking, weights) {
    const totals = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .totalsOf */ .vA)(ranking, weights);
    if (!totals)
        return null;
    let [above, pairs] = [0, 0];
    (0,_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .eachTie */ .i3)(ranking, weights, (hits, clean) => {
        pairs += clean * (above + hits / 2);
        above += hits;
    });
    return pairs / (totals.hits * totals.clean);
}
/**
 * Share of fixed functions among the first k; among all, if there are fewer. A tie across the end counts
 * with its expected share.
 *
 * @returns 0–1; null without both labels, or for k < 1
 */
function precisionAt(ranking, k, weights) {
    const totals = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .totalsOf */ .vA)(ranking, weights);
    if (!totals || k < 1)
        return null;
    const depth = Math.min(k, totals.hits + totals.clean);
    let [left, found] = [depth, 0];
    (0,_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .eachTie */ .i3)(ranking, weights, (hits, clean) => {
        found += (hits * Math.min(left, hits + clean)) / (hits + clean);
        left -= hits + clean;
        return left > 0 ? undefined : false;
    });
    return found / depth;
}
/**
 * How many times as often as by chance the top of the ranking holds a fixed function: precision in the
 * first ⌈share · n⌉ over prevalence.
 *
 * @param share of the functions, (0, 1]
 * @returns 0 … 1/prevalence, 1 for a constant score; null without both labels
 */
function liftAt(ranking, share = 0.05, weights) {
    const totals = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .totalsOf */ .vA)(ranking, weights);
    if (!totals)
        return null;
    const n = totals.hits + totals.clean;
    // .07 · 100 is a little above 7 in floating point.
    const depth = Math.max(1, Math.ceil(share * n - 1e-9));
    return (precisionAt(ranking, depth, weights) * n) / totals.hits;
}
/**
 * Initial false alarms (Huang, Xia & Lo 2017): other functions read before the first fixed one. In a tie
 * of h fixed and m others that is m / (h + 1) in expectation.
 *
 * @returns functions; null without both labels
 */
function initialFalseAlarms(ranking, weights) {
    if (!(0,_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .totalsOf */ .vA)(ranking, weights))
        return null;
    let alarms = 0;
    (0,_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .eachTie */ .i3)(ranking, weights, (hits, clean) => {
        alarms += clean / (hits + 1);
        return hits > 0 ? false : undefined;
    });
    return alarms;
}


/***/ }),

/***/ 38179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ shuffled),
/* harmony export */   I: () => (/* binding */ seededRandom)
/* harmony export */ });
/**
 * Numbers in [0, 1) with 32 random bits: xoshiro128** (Blackman & Vigna 2018), its state filled from the
 * seed by splitmix32. The same seed gives the same draws on every machine.
 */
function seededRandom(seed) {
    let fill = seed | 0;
    const next = () => {
        fill = (fill + 0x9e3779b9) | 0;
        const mixed = Math.imul(fill ^ (fill >>> 16), 0x21f0aaad);
        const again = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
        return again ^ (again >>> 15);
    };
    let [a, b, c, d] = [next(), next(), next(), next()];
    return () => {
        const result = Math.imul(rotated(Math.imul(b, 5), 7), 9);
        const shifted = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = rotated(d, 11);
        return (result >>> 0) / 2 ** 32;
    };
}
function rotated(bits, by) {
    return (bits << by) | (bits >>> (32 - by));
}
/** A shuffled copy (Fisher & Yates). */
function shuffled(values, random) {
    const copy = Float64Array.from(values);
    for (let i = copy.length - 1; i > 0; i--) {
        const j = Math.floor(random() * (i + 1));
        [copy[i], copy[j]] = [copy[j], copy[i]];
    }
    return copy;
}


/***/ }),

/***/ 70556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ rankedByEffort),
/* harmony export */   BR: () => (/* binding */ averageRanks),
/* harmony export */   F3: () => (/* binding */ sameLength),
/* harmony export */   ad: () => (/* binding */ ranked),
/* harmony export */   i3: () => (/* binding */ eachTie),
/* harmony export */   mJ: () => (/* binding */ orderOf),
/* harmony export */   vA: () => (/* binding */ totalsOf)
/* harmony export */ });
/** @throws RangeError for a score that is not finite, a label that is neither 0 nor 1, unequal lengths */
function ranked(scores, labels) {
    sameLength(scores, labels);
    const isLabel = (label) => label === 0 || label === 1;
    if (!Array.from(labels).every(isLabel))
        throw new RangeError("Labels must be 0 or 1.");
    return { labels, byScore: orderOf(scores) };
}
/** @throws RangeError as `ranked` does, and for a function without lines */
function rankedByEffort(scores, labels, lines) {
    sameLength(lines, labels);
    if (!Array.from(lines).every((count) => count > 0))
        throw new RangeError("Lines must be above 0.");
    return { ...ranked(scores, labels), lines, byLines: orderOf(lines) };
}
function sameLength(a, b) {
    if (a.length !== b.length)
        throw new RangeError(`Rows differ in number: ${a.length} and ${b.length}.`);
}
function orderOf(values) {
    const wrong = Array.from(values).find((value) => !Number.isFinite(value));
    if (wrong !== undefined)
        throw new RangeError(`Not a finite number: ${wrong}.`);
    const rows = Int32Array.from(values, (_, i) => i).sort((a, b) => values[b] - values[a]);
    const starts = [];
    for (let at = 0; at < rows.length; at++) {
        if (at === 0 || values[rows[at]] !== values[rows[at - 1]])
            starts.push(at);
    }
    return { rows, starts: Int32Array.from([...starts, rows.length]) };
}
/** Null where a ranking has nothing to tell apart: without both labels every order is as good. */
function totalsOf({ labels }, weights) {
    let [hits, clean] = [0, 0];
    for (let row = 0; row < labels.length; row++) {
        const weight = weights ? weights[row] : 1;
        if (labels[row] === 1)
            hits += weight;
        else
            clean += weight;
    }
    return hits > 0 && clean > 0 ? { hits, clean } : null;
}
/** Visits the ties from the highest score down with their fixed and other functions, until told false. */
function eachTie({ labels, byScore: { rows, starts } }, weights, visit) {
    for (let tie = 0; tie + 1 < starts.length; tie++) {
        let [hits, clean] = [0, 0];
        for (let at = starts[tie]; at < starts[tie + 1]; at++) {
            const row = rows[at];
            const weight = weights ? weights[row] : 1;
            if (labels[row] === 1)
                hits += weight;
            else
                clean += weight;
        }
        if (hits + clean > 0 && visit(hits, clean) === false)
            return;
    }
}
/** Ranks from 1 for the lowest value, ties sharing the mean of their places; rows of weight 0 get none of use. */
function averageRanks({ rows, starts }, weights) {
    const ranks = new Float64Array(rows.length);
    let below = 0;
    for (let tie = starts.length - 2; tie >= 0; tie--) {
        const members = rows.subarray(starts[tie], starts[tie + 1]);
        let size = members.length;
        if (weights) {
            size = 0;
            for (const row of members)
                size += weights[row];
        }
        for (const row of members)
            ranks[row] = below + (size + 1) / 2;
        below += size;
    }
    return ranks;
}


/***/ }),

/***/ 46472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ bootstrapEach),
/* harmony export */   Nw: () => (/* binding */ bootstrap),
/* harmony export */   ub: () => (/* binding */ bootstrapDifference)
/* harmony export */ });
/* unused harmony export BOOTSTRAP_DRAWS */
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38179);

const BOOTSTRAP_DRAWS = 2_000;
/**
 * Percentile bootstrap (Efron 1979) by clusters (Field & Welsh 2007): functions of one file are fixed
 * together, so whole files are drawn, as many as there are, with replacement. A draw is the number of
 * times each row counts, so it costs one pass over rows that stay sorted.
 *
 *   bootstrap(paths, (weights) => auc(ranking, weights))
 *
 * @param clusters the cluster of each row
 * @returns null where the statistic has no value, or no draw has
 */
function bootstrap(clusters, statistic, options = {}) {
    return bootstrapEach(clusters, (weights) => [statistic(weights)], options)[0];
}
/**
 * As `bootstrap`, for several statistics on the same draws.
 *
 * @param statistics as many values each time it is asked
 */
function bootstrapEach(clusters, statistics, { draws = BOOTSTRAP_DRAWS, seed = 1 } = {}) {
    const estimates = statistics();
    const values = estimates.map(() => []);
    const { clusterOf, count } = numbered(clusters);
    const random = (0,_random_js__WEBPACK_IMPORTED_MODULE_0__/* .seededRandom */ .I)(seed);
    const times = new Int32Array(count);
    const weights = new Int32Array(clusters.length);
    for (let draw = 0; draw < draws; draw++) {
        times.fill(0);
        for (let pick = 0; pick < count; pick++)
            times[Math.floor(random() * count)]++;
        for (let row = 0; row < weights.length; row++)
            weights[row] = times[clusterOf[row]];
        statistics(weights).forEach((value, i) => value !== null && values[i].push(value));
    }
    return estimates.map((estimate, i) => {
        const drawn = values[i];
        if (estimate === null || drawn.length === 0)
            return null;
        const sorted = Float64Array.from(drawn).sort();
        return { estimate, low: quantile(sorted, 0.025), high: quantile(sorted, 0.975), draws: drawn.length };
    });
}
/**
 * The interval of `one` − `other` on the same draws: paired, so what both find hard cancels. The first is
 * better where all of the interval is above zero.
 */
function bootstrapDifference(clusters, [one, other], options = {}) {
    const difference = (weights) => {
        const [a, b] = [one(weights), other(weights)];
        return a === null || b === null ? null : a - b;
    };
    return bootstrap(clusters, difference, options);
}
function numbered(clusters) {
    const ids = new Map();
    const clusterOf = Int32Array.from(clusters, (cluster) => {
        const id = ids.get(cluster) ?? ids.size;
        ids.set(cluster, id);
        return id;
    });
    return { clusterOf, count: ids.size };
}
/** Straight between the two nearest values, as numpy's default (Hyndman & Fan 1996, type 7). */
function quantile(sorted, q) {
    const at = q * (sorted.length - 1);
    const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
    return low + (high - low) * (at - Math.floor(at));
}


/***/ }),

/***/ 1710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jG: () => (/* binding */ CHANGE_METRICS),
  DR: () => (/* binding */ CORRELATION_METRICS),
  pL: () => (/* binding */ FIXED_METRICS),
  Cb: () => (/* binding */ METRICS),
  t7: () => (/* binding */ rankingsOf)
});

// EXTERNAL MODULE: ./evaluation/discrimination.js
var discrimination = __webpack_require__(15865);
// EXTERNAL MODULE: ./evaluation/ranking.js
var evaluation_ranking = __webpack_require__(70556);
;// CONCATENATED MODULE: ./evaluation/effort.js

/**
 * Share of the fixed functions found after reading `budget` of all lines of code, in plain order of the
 * scores (Recall@20 % effort; Kamei et al. 2013). It rewards "smallest first": print that row beside it.
 * The function, or tie, in which the budget ends counts in proportion to how much of it is read: the curve
 * between its points is straight, as it is for Popt.
 *
 * @param budget share of the lines, (0, 1]
 * @returns 0–1; null without both labels
 */
function recallAtEffort(ranking, budget = 0.2, weights) {
    const totals = (0,evaluation_ranking/* totalsOf */.vA)(ranking, weights);
    if (!totals)
        return null;
    const { byScore, labels, lines } = ranking;
    let left = budget * sumOf(lines, weights);
    let found = 0;
    for (let tie = 0; tie + 1 < byScore.starts.length && left > 0; tie++) {
        const { cost, hits } = tieCost(byScore, tie, { labels, lines }, weights);
        if (cost > 0)
            found += hits * Math.min(1, left / cost);
        left -= cost;
    }
    return found / totals.hits;
}
/**
 * Scores for "most found per line read": percentile rank ÷ lines^.25. The power is a compromise: 0 is the
 * plain order, 1 puts the smallest first whatever the score says.
 */
function effortAware(scores, lines) {
    (0,evaluation_ranking/* sameLength */.F3)(scores, lines);
    const ranks = (0,evaluation_ranking/* averageRanks */.BR)((0,evaluation_ranking/* orderOf */.mJ)(scores));
    return ranks.map((rank, row) => rank / scores.length / lines[row] ** 0.25);
}
/**
 * Popt (Mende & Koschke 2010; Kamei et al. 2013): the area A under share of lines read → share of fixed
 * functions found, placed between that of the worst order and that of the best, fixed functions first and
 * of these the smallest first.
 *
 *   Popt = 1 − (A_opt − A_m) / (A_opt − A_worst)
 *
 * @returns 0–1; null without both labels
 */
function popt(ranking, weights) {
    const totals = (0,evaluation_ranking/* totalsOf */.vA)(ranking, weights);
    if (!totals)
        return null;
    const { byScore, byLines, labels, lines } = ranking;
    const model = effort_area(byScore, { labels, lines }, weights);
    // Largest first, the fixed functions alone: read at the end, the worst; turned round, the best.
    const fixedLines = Float64Array.from(lines, (count, row) => count * labels[row]);
    const worst = effort_area(byLines, { labels, lines: fixedLines }, weights);
    const fixedTotal = sumOf(fixedLines, weights);
    const total = sumOf(lines, weights);
    const optimal = fixedTotal * totals.hits - worst + (total - fixedTotal) * totals.hits;
    return Math.min(1, Math.max(0, 1 - (optimal - model) / (optimal - worst)));
}
/** Area in lines × functions; straight across a tie, which is its mean over all orders. */
function effort_area({ rows, starts }, reading, weights) {
    let [sum, found] = [0, 0];
    for (let tie = 0; tie + 1 < starts.length; tie++) {
        const { cost, hits } = tieCost({ rows, starts }, tie, reading, weights);
        sum += cost * (found + hits / 2);
        found += hits;
    }
    return sum;
}
function tieCost({ rows, starts }, tie, { labels, lines }, weights) {
    let [cost, hits] = [0, 0];
    for (let at = starts[tie]; at < starts[tie + 1]; at++) {
        const row = rows[at];
        const weight = weights ? weights[row] : 1;
        cost += weight * lines[row];
        hits += weight * labels[row];
    }
    return { cost, hits };
}
function sumOf(values, weights) {
    let sum = 0;
    for (let row = 0; row < values.length; row++)
        sum += (weights ? weights[row] : 1) * values[row];
    return sum;
}

;// CONCATENATED MODULE: ./evaluation/table.js



function rankingsOf(scores, labels, lines) {
    return {
        plain: (0,evaluation_ranking/* rankedByEffort */.BO)(scores, labels, lines),
        perLine: (0,evaluation_ranking/* rankedByEffort */.BO)(effortAware(scores, lines), labels, lines),
    };
}
/**
 * What a temporal row carries beyond METRICS, in the order of a second table. ρ is Spearman's of the score with
 * the binary label; for a prevalence p it is √(3p(1−p))·(2·AUC−1) and so at most .38 for p = .05: read it beside
 * both. MCC, ECE and Brier skill need a window before to be fixed on: the threshold where MCC is highest there,
 * and the calibration of probabilities. The others judge the order inside each change of the window that edits at least three functions, some of which
 * are fixed after it and some not, by the scores of the cutoff.
 */
const CORRELATION_METRICS = [{ key: "spearman", label: "ρ" }];
const FIXED_METRICS = [
    { key: "mcc", label: "MCC" },
    { key: "ece", label: "ECE" },
    { key: "brierSkill", label: "Brier skill" },
];
const CHANGE_METRICS = [
    { key: "top1", label: "top-1" },
    { key: "top3", label: "top-3" },
    { key: "map", label: "MAP" },
    { key: "precision3", label: "P@3" },
];
/** The columns of a temporal table, in the order in which they are printed. */
const METRICS = [
    { key: "auc", label: "AUC", better: "higher", of: (r, w) => (0,discrimination/* auc */.Ij)(r.plain, w) },
    { key: "lift5", label: "lift@5%", better: "higher", of: (r, w) => (0,discrimination/* liftAt */.Ry)(r.plain, 0.05, w) },
    { key: "precision50", label: "P@50", better: "higher", of: (r, w) => (0,discrimination/* precisionAt */.g4)(r.plain, 50, w) },
    { key: "recall20", label: "R@20%LOC", better: "higher", of: (r, w) => recallAtEffort(r.plain, 0.2, w) },
    {
        key: "recall20PerLine",
        label: "R@20%LOC by rank÷LOC^.25",
        better: "higher",
        of: (r, w) => recallAtEffort(r.perLine, 0.2, w),
    },
    { key: "popt", label: "Popt", better: "higher", of: (r, w) => popt(r.plain, w) },
    { key: "ifa", label: "IFA", better: "lower", of: (r, w) => (0,discrimination/* initialFalseAlarms */.sN)(r.plain, w) },
];


/***/ }),

/***/ 29375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readFunctionTexts)
/* harmony export */ });
/* harmony import */ var _scoring_adapters_function_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29122);
/* harmony import */ var _git_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34007);


/**
 * Path, name and text of a snapshot's functions in its order, those shorter than `shortest` lines left out.
 * A file this clone does not hold gives its functions empty texts.
 */
async function readFunctionTexts(root, snapshot, shortest) {
    const texts = [];
    await (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .readBlobs */ .b4)(root, snapshot.files.map(({ blob }) => blob), (content, i) => {
        const { path, functions } = snapshot.files[i];
        const lines = (content?.toString("utf8") ?? "").split("\n");
        for (const fn of functions) {
            if (fn.endLine - fn.startLine + 1 >= shortest)
                texts.push((0,_scoring_adapters_function_text_js__WEBPACK_IMPORTED_MODULE_1__/* .functionText */ .W)(path, fn, lines));
        }
    });
    return texts;
}


/***/ }),

/***/ 10268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ standingAt),
/* harmony export */   g: () => (/* binding */ firstParents)
/* harmony export */ });
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51951);

/** What the branch itself stood at, newest first: its first parents. */
async function firstParents(root, tip) {
    const args = [
        "rev-list",
        "--first-parent",
        "--no-commit-header",
        "--format=%H %ct",
        "--end-of-options",
        tip,
    ];
    const out = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(root, args);
    return out
        .toString("latin1")
        .trimEnd()
        .split("\n")
        .map((line) => {
        const fields = /^([0-9a-f]{40,64}) (\d+)$/.exec(line);
        if (!fields)
            throw new _git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .GitFailure */ .Xi(args, "gave a line that cannot be read", JSON.stringify(line));
        return { commit: fields[1], time: Number(fields[2]) };
    });
}
/** The commit the branch stood at in that moment; null before its first. */
function standingAt(timeline, time) {
    return timeline.find((entry) => entry.time <= time)?.commit ?? null;
}


/***/ }),

/***/ 68220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aY: () => (/* binding */ ADAPTER_ROWS),
  Xp: () => (/* binding */ ROW_REASONS),
  Gr: () => (/* binding */ backtest),
  vF: () => (/* binding */ blendWindows),
  PC: () => (/* binding */ labelsOf)
});

// EXTERNAL MODULE: ./learning/blend.js
var blend = __webpack_require__(99997);
// EXTERNAL MODULE: ./learning/comparison-rows.js + 1 modules
var comparison_rows = __webpack_require__(47636);
// EXTERNAL MODULE: ./scoring/adapters/tabular/adapter.js
var adapter = __webpack_require__(20183);
// EXTERNAL MODULE: ./learning/boosted-trees.js + 3 modules
var boosted_trees = __webpack_require__(38171);
// EXTERNAL MODULE: ./learning/columns.js
var columns = __webpack_require__(25241);
// EXTERNAL MODULE: ./learning/fit-tabular.js + 1 modules
var fit_tabular = __webpack_require__(31473);
;// CONCATENATED MODULE: ./learning/trained-rows.js




/** Small trees, few of them: more of either was worse forward in time on every repository tried. */
const TREES = { trees: 60, shrinkage: 0.08, maxLeaves: 8, minLeafRows: 30, l2: 5 };
const TRAINED_ROWS = [
    {
        name: "path-only",
        why: "ridge on the words of the path, learned from the window before",
        fit: (train, test, labels) => linear(withoutText(train.texts), withoutText(test.texts), labels),
    },
    {
        name: "text-tfidf",
        why: "ridge on tf-idf of the text, learned from the window before",
        fit: (train, test, labels) => linear(train.texts, test.texts, labels),
    },
    {
        name: "structure-only",
        why: "boosted trees on the metrics, learned from the window before",
        fit: (train, test, labels) => trees((0,columns/* structureColumns */.q)(train), (0,columns/* structureColumns */.q)(test), labels),
    },
    {
        name: "activity-only",
        why: "boosted trees on the history, learned from the window before",
        fit: (train, test, labels) => trees((0,columns/* activityColumns */.Z)(train), (0,columns/* activityColumns */.Z)(test), labels),
    },
];
function linear(train, test, labels) {
    return (0,adapter/* predictAll */.Tz)((0,fit_tabular/* fitTabular */.j)(train, labels, { folds: 1 }).adapter, test);
}
function trees(train, test, labels) {
    return (0,boosted_trees/* predictBoosted */.YD)((0,boosted_trees/* fitBoostedTrees */.x$)(train, labels, TREES), test);
}
function withoutText(texts) {
    return texts.map(({ path }) => ({ path, name: "", text: "" }));
}

;// CONCATENATED MODULE: ./learning/backtest.js



/** What the rows of a backtest stand for, by name. */
const ROW_REASONS = new Map([
    ...comparison_rows/* COMPARISON_ROWS */._.map(({ name, why }) => [name, why]),
    ...TRAINED_ROWS.map(({ name, why }) => [name, why]),
    ["tabular-adapter", "ridge on tf-idf of the text, learned from what became of it in all windows before"],
    ["blend", "baseline and adapter, weighted as the windows before advised"],
]);
/** Rows that need the adapter: what a gate holds against the best of the others. */
const ADAPTER_ROWS = ["tabular-adapter", "blend"];
/**
 * Scores each window but the oldest by every row, newest first. What a row learns, and the blend's weight,
 * come from the windows before the one that is tested.
 */
function backtest(windows, label = "any-fix") {
    return windows.flatMap((test, i) => {
        const train = windows[i + 1];
        if (train === undefined || test.adapter === null)
            return [];
        const weight = (0,blend/* chooseWeight */.C_)(blendWindows(windows.slice(i + 1), label));
        const scores = new Map();
        for (const { name, scores: score } of comparison_rows/* COMPARISON_ROWS */._)
            scores.set(name, score(test));
        const learned = Float64Array.from(labelsOf(train, label));
        for (const { name, fit } of TRAINED_ROWS)
            scores.set(name, fit(train, test, learned));
        scores.set("tabular-adapter", test.adapter);
        scores.set("blend", (0,blend/* blended */.J8)(test.baseline, test.adapter, weight));
        return {
            cutoff: new Date(test.cutoff * 1000).toISOString().slice(0, 10),
            paths: test.paths,
            lines: test.lines,
            labels: labelsOf(test, label),
            scores,
            weight,
            window: test,
        };
    });
}
/** The windows that a weight can be chosen on: those that had an adapter. */
function blendWindows(windows, label) {
    return windows.flatMap((window) => {
        const { baseline, adapter } = window;
        return adapter === null ? [] : [{ baseline, adapter, labels: labelsOf(window, label) }];
    });
}
function labelsOf({ labels }, label) {
    return label === "narrow-fix" ? labels.narrowFix : labels.anyFix;
}


/***/ }),

/***/ 99997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ chooseWeight),
/* harmony export */   J8: () => (/* binding */ blended),
/* harmony export */   g8: () => (/* binding */ standardized)
/* harmony export */ });
/* unused harmony exports BLEND_WEIGHTS, FIRST_WEIGHT */
/* harmony import */ var _evaluation_discrimination_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15865);
/* harmony import */ var _evaluation_ranking_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70556);


/**
 * Weights of the adapter that are tried, 0 among them. A past window or two choose among them, which is little:
 * larger weights, where they were allowed, were chosen by chance and lost on the window after.
 */
const BLEND_WEIGHTS = [0, 0.05, 0.1, 0.15, 0.2, 0.3];
/** Where no window is over that had an adapter, so that there is nothing to choose on. */
const FIRST_WEIGHT = 0.15;
/** Subtracts the mean and divides by the standard deviation; a constant becomes zeros. */
function standardized(values) {
    const n = Math.max(1, values.length);
    const mean = values.reduce((sum, value) => sum + value, 0) / n;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n;
    const deviation = Math.sqrt(variance) || 1;
    return values.map((value) => (value - mean) / deviation);
}
/** z(baseline) + weight · z(adapter), over the functions of one repository. */
function blended(baseline, adapter, weight) {
    const [b, a] = [standardized(baseline), standardized(adapter)];
    return b.map((value, i) => value + weight * a[i]);
}
/** The weight with the highest mean AUC over the windows; of equals the smallest. */
function chooseWeight(windows, weights = BLEND_WEIGHTS) {
    let [best, chosen] = [-Infinity, 0];
    for (const weight of weights) {
        const values = windows.flatMap(({ baseline, adapter, labels }) => {
            const value = (0,_evaluation_discrimination_js__WEBPACK_IMPORTED_MODULE_0__/* .auc */ .Ij)((0,_evaluation_ranking_js__WEBPACK_IMPORTED_MODULE_1__/* .ranked */ .ad)(blended(baseline, adapter, weight), labels));
            return value === null ? [] : [value];
        });
        if (values.length === 0)
            return FIRST_WEIGHT;
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        if (mean > best)
            [best, chosen] = [mean, weight];
    }
    return chosen;
}


/***/ }),

/***/ 38171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x$: () => (/* binding */ fitBoostedTrees),
  YD: () => (/* binding */ predictBoosted)
});

// UNUSED EXPORTS: BOOSTING_DEFAULTS

;// CONCATENATED MODULE: ./learning/bins.js
/** Rows of features, null where a function has none, as columns. */
function columnsOf(rows, features) {
    return Array.from({ length: features }, (_, f) => Float64Array.from(rows, (row) => row[f] ?? NaN));
}
/** Most bins of a column, the missing one included. */
const MAX_BINS = 64;
const MISSING = MAX_BINS - 1;
/**
 * Where there are few distinct values each gets a bin, else bins hold about equally many rows. Thresholds
 * lie midway between neighbouring values, so that new values fall to the nearer side.
 */
function binColumn(values) {
    const sorted = values.filter(Number.isFinite).sort();
    const distinct = sorted.filter((value, i) => i === 0 || value !== sorted[i - 1]);
    const thresholds = distinct.length <= MISSING
        ? midpoints(distinct)
        : midpoints(Float64Array.from({ length: MISSING }, (_, b) => {
            const at = Math.floor(((b + 0.5) * sorted.length) / MISSING);
            return sorted[at];
        }).filter((value, b, all) => b === 0 || value !== all[b - 1]));
    const bins = Uint8Array.from(values, (value) => Number.isFinite(value) ? binOf(thresholds, value) : MISSING);
    return { bins, thresholds, hasMissing: sorted.length < values.length };
}
function midpoints(ascending) {
    return Float64Array.from({ length: Math.max(0, ascending.length - 1) }, (_, i) => {
        return ascending[i] + (ascending[i + 1] - ascending[i]) / 2;
    });
}
/** The number of thresholds below the value. */
function binOf(thresholds, value) {
    let [low, high] = [0, thresholds.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (thresholds[middle] < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// EXTERNAL MODULE: ./evaluation/random.js
var evaluation_random = __webpack_require__(38179);
;// CONCATENATED MODULE: ./learning/split-search.js

/** A leaf must hold some curvature, or its value explodes; scikit-learn's constant. */
const MIN_HESSIAN = 1e-3;
const STRIDE = 3 * MAX_BINS;
function histogramOf(columns, { gradient, hessian }, rows) {
    const sums = new Float64Array(columns.length * STRIDE);
    columns.forEach(({ bins }, feature) => {
        const base = feature * STRIDE;
        for (let i = 0; i < rows.length; i++) {
            const row = rows[i];
            const at = base + 3 * bins[row];
            sums[at] += gradient[row];
            sums[at + 1] += hessian[row];
            sums[at + 2] += 1;
        }
    });
    return sums;
}
/** parent − child, in the parent's memory. */
function subtract(parent, child) {
    for (let i = 0; i < parent.length; i++)
        parent[i] -= child[i];
    return parent;
}
/** The best split of a node, or null if none keeps to the limits and lowers the loss. Ties go to the first. */
function bestSplit(histogram, columns, node, limits) {
    let best = null;
    columns.forEach(({ thresholds, hasMissing }, feature) => {
        const missing = totalsAt(histogram, feature, MAX_BINS - 1);
        for (const missingLeft of hasMissing ? [false, true] : [false]) {
            let left = missingLeft ? missing : { gradient: 0, hessian: 0, rows: 0 };
            // Past the last threshold only the missing are left: a split of its own, known from unknown.
            const last = hasMissing && !missingLeft ? thresholds.length : thresholds.length - 1;
            for (let bin = 0; bin <= last; bin++) {
                left = plus(left, totalsAt(histogram, feature, bin), 1);
                if (left.rows < limits.minLeafRows || left.hessian < MIN_HESSIAN)
                    continue;
                const right = plus(node, left, -1);
                if (right.rows < limits.minLeafRows || right.hessian < MIN_HESSIAN)
                    break;
                const gain = strength(left, limits) + strength(right, limits) - strength(node, limits);
                if (gain > (best?.gain ?? 1e-10))
                    best = { feature, bin, missingLeft, gain, left, right };
            }
        }
    });
    return best;
}
function strength({ gradient, hessian }, { l2 }) {
    return gradient ** 2 / (hessian + l2 + 1e-15);
}
function totalsAt(histogram, feature, bin) {
    const at = feature * STRIDE + 3 * bin;
    return { gradient: histogram[at], hessian: histogram[at + 1], rows: histogram[at + 2] };
}
function plus(a, b, sign) {
    return {
        gradient: a.gradient + sign * b.gradient,
        hessian: a.hessian + sign * b.hessian,
        rows: a.rows + sign * b.rows,
    };
}

;// CONCATENATED MODULE: ./learning/tree.js


/** Grows best leaf first, as LightGBM and scikit-learn's HistGradientBoosting do. Leaf value = −Σg / (Σh + l2). */
function growTree(columns, gradients, rows, limits) {
    const nodes = [];
    const addLeaf = ({ gradient, hessian }) => {
        const value = -gradient / (hessian + limits.l2 + 1e-15);
        return nodes.push({ feature: -1, threshold: 0, missingLeft: false, left: -1, right: -1, value }) - 1;
    };
    const open = (node, depth, at, of, histogram) => {
        const split = depth < limits.maxDepth ? bestSplit(histogram, columns, at, limits) : null;
        return { node, depth, rows: of, histogram, split };
    };
    const all = totals(gradients, rows);
    const leaves = [open(addLeaf(all), 0, all, rows, histogramOf(columns, gradients, rows))];
    while (leaves.length < limits.maxLeaves) {
        const at = mostPromising(leaves);
        if (at === -1)
            break;
        const { node, depth, histogram, split, rows: inNode } = leaves[at];
        const { feature, bin, missingLeft, left, right } = split;
        const [leftRows, rightRows] = partition(columns[feature], inNode, bin, missingLeft);
        const leftIsSmaller = leftRows.length <= rightRows.length;
        const smaller = histogramOf(columns, gradients, leftIsSmaller ? leftRows : rightRows);
        const larger = subtract(histogram, smaller);
        Object.assign(nodes[node], {
            feature,
            // Without a threshold only the missing go right.
            threshold: columns[feature].thresholds[bin] ?? Infinity,
            missingLeft,
            left: addLeaf(left),
            right: addLeaf(right),
        });
        const { left: leftNode, right: rightNode } = nodes[node];
        leaves[at] = open(leftNode, depth + 1, left, leftRows, leftIsSmaller ? smaller : larger);
        leaves.push(open(rightNode, depth + 1, right, rightRows, leftIsSmaller ? larger : smaller));
    }
    return {
        tree: { nodes },
        leaves: leaves.map((leaf) => ({ value: nodes[leaf.node].value, rows: leaf.rows })),
    };
}
/** The value of the leaf that a row falls into. */
function valueAt({ nodes }, columns, row) {
    let node = nodes[0];
    while (node.feature !== -1) {
        const value = columns[node.feature][row];
        const goesLeft = Number.isFinite(value) ? value <= node.threshold : node.missingLeft;
        node = nodes[goesLeft ? node.left : node.right];
    }
    return node.value;
}
function mostPromising(leaves) {
    let best = -1;
    leaves.forEach(({ split }, i) => {
        if (split && (best === -1 || split.gain > leaves[best].split.gain))
            best = i;
    });
    return best;
}
function partition({ bins }, rows, bin, missingLeft) {
    const goesLeft = (row) => (bins[row] === MAX_BINS - 1 ? missingLeft : bins[row] <= bin);
    return [rows.filter(goesLeft), rows.filter((row) => !goesLeft(row))];
}
function totals({ gradient, hessian }, rows) {
    let [g, h] = [0, 0];
    for (const row of rows) {
        g += gradient[row];
        h += hessian[row];
    }
    return { gradient: g, hessian: h, rows: rows.length };
}

;// CONCATENATED MODULE: ./learning/boosted-trees.js



/** scikit-learn's HistGradientBoosting, but for 64 bins in place of 256. */
const BOOSTING_DEFAULTS = {
    loss: "logistic",
    trees: 100,
    shrinkage: 0.1,
    maxLeaves: 31,
    maxDepth: Infinity,
    minLeafRows: 20,
    l2: 0,
    subsample: 1,
    seed: 0,
};
/**
 * Gradient boosting over histograms of at most 64 bins, leaf by leaf; missing values take the side that
 * lowers the loss more. The same input and seed give the same trees. For the comparison rows of a gate,
 * where a strong model on few columns is the bar to beat; it is no adapter and is never stored.
 */
function fitBoostedTrees(columns, target, given = {}) {
    const options = { ...BOOSTING_DEFAULTS, ...given };
    const { loss, shrinkage } = options;
    const binned = columns.map(binColumn);
    const start = startOf(loss, target);
    const raw = new Float64Array(target.length).fill(start);
    const random = (0,evaluation_random/* seededRandom */.I)(options.seed);
    const everyRow = Int32Array.from(target.keys());
    const trees = [];
    for (let i = 0; i < options.trees && target.length > 0; i++) {
        const gradients = gradientsOf(loss, target, raw);
        const rows = options.subsample < 1 ? drawn(everyRow, options.subsample, random) : everyRow;
        const { tree, leaves } = growTree(binned, gradients, rows, options);
        trees.push(tree);
        if (rows === everyRow) {
            for (const { value, rows: inLeaf } of leaves) {
                for (const row of inLeaf)
                    raw[row] += shrinkage * value;
            }
        }
        else {
            for (const row of everyRow)
                raw[row] += shrinkage * valueAt(tree, columns, row);
        }
    }
    return { loss, start, shrinkage, trees };
}
/** Per row: the probability of 1 for the logistic loss, the expected value for the squared one. */
function predictBoosted({ loss, start, shrinkage, trees }, columns) {
    return Float64Array.from({ length: columns[0]?.length ?? 0 }, (_, row) => {
        const raw = trees.reduce((sum, tree) => sum + shrinkage * valueAt(tree, columns, row), start);
        return loss === "logistic" ? probability(raw) : raw;
    });
}
function startOf(loss, target) {
    const mean = target.reduce((sum, value) => sum + value, 0) / Math.max(1, target.length);
    if (loss === "squared")
        return mean;
    // A target of one class only still has finite log-odds.
    const p = Math.min(1 - 1e-6, Math.max(1e-6, mean));
    return Math.log(p / (1 - p));
}
function gradientsOf(loss, target, raw) {
    if (loss === "squared") {
        return {
            gradient: raw.map((value, i) => value - target[i]),
            hessian: new Float64Array(raw.length).fill(1),
        };
    }
    const p = raw.map(probability);
    return {
        gradient: p.map((value, i) => value - target[i]),
        hessian: p.map((value) => value * (1 - value)),
    };
}
function probability(logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
}
/** A share of the rows (at least one), in their order: selection sampling, Knuth's Algorithm S. */
function drawn(rows, share, random) {
    const wanted = Math.max(1, Math.round(rows.length * share));
    let taken = 0;
    return rows.filter((_, i) => {
        const take = random() * (rows.length - i) < wanted - taken;
        if (take)
            taken++;
        return take;
    });
}


/***/ }),

/***/ 25241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ activityColumns),
/* harmony export */   q: () => (/* binding */ structureColumns)
/* harmony export */ });
/* harmony import */ var _features_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25372);
/* harmony import */ var _features_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49727);
/* harmony import */ var _history_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54568);



const STRUCTURE = [
    "syntaxLeaves",
    "cyclomaticComplexity",
    "cognitiveComplexity",
    "nestingDepth",
    "fanOut",
    "parameters",
    "memberAccesses",
    "vocabulary",
];
const FROM_HISTORY = new Set([
    "neighbours-activity",
    "file-fixes-1-year",
    "commit-focus",
    "touch-rate",
    "substantive-touches",
    "touches-90-days",
    "fixes-1-year",
]);
const FIXES = new Set(["file-fixes-1-year", "fixes-1-year"]);
/** What the code alone says: its metrics and its lines, no history. */
function structureColumns(window) {
    const { history } = window.model.context.view;
    const metrics = Array.from(window.functions, (index) => (0,_history_history_js__WEBPACK_IMPORTED_MODULE_2__/* .functionAt */ .G6)(history, index).fn.metrics);
    return [window.lines, ...STRUCTURE.map((name) => Float64Array.from(metrics, (m) => Number(m[name])))];
}
/**
 * What the history alone says: the table's features of it, and plain counts of touches, fixes and days.
 *
 * @param fixes whether fixes may be among them; looking back they are the label
 */
function activityColumns(window, fixes = true) {
    const values = Array.from(window.functions, (index) => window.model.valuesAt(index));
    const touches = Array.from(window.functions, (index) => window.model.context.touches(index));
    const fromTable = _features_table_js__WEBPACK_IMPORTED_MODULE_1__/* .FEATURES */ .Gv.flatMap(({ key }, feature) => FROM_HISTORY.has(key) && (fixes || !FIXES.has(key))
        ? [Float64Array.from(values, (row) => row[feature] ?? NaN)]
        : []);
    return [
        ...fromTable,
        Float64Array.from(touches, (all) => all.length),
        ...(fixes ? [Float64Array.from(touches, (all) => all.filter(({ fix }) => fix).length)] : []),
        Float64Array.from(touches, (all) => all.reduce((days, { ageDays }) => Math.min(days, ageDays), 100 * _features_context_js__WEBPACK_IMPORTED_MODULE_0__/* .YEAR */ .UX)),
        Float64Array.from(touches, (all) => all.reduce((days, { ageDays }) => Math.max(days, ageDays), 0)),
    ];
}


/***/ }),

/***/ 47636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ COMPARISON_ROWS)
});

// EXTERNAL MODULE: ./features/context.js
var features_context = __webpack_require__(25372);
// EXTERNAL MODULE: ./history/history.js
var history_history = __webpack_require__(54568);
;// CONCATENATED MODULE: ./scoring/classic-formula.js
function classicFormula(f) {
    const structure = Math.log2(1 + f.cyclomaticComplexity) + 0.8 * f.nestingDepth + 0.6 * Math.log2(1 + f.fanOut);
    const recency = 2 ** (-f.daysSinceTouch / 365);
    return structure * (1 + Math.log(1 + f.touches)) * (1 + recency) * (1 + 0.2 * Math.log(1 + f.authors));
}

// EXTERNAL MODULE: ./evaluation/random.js
var evaluation_random = __webpack_require__(38179);
;// CONCATENATED MODULE: ./learning/comparison-rows.js




const COMPARISON_ROWS = [
    {
        name: "random",
        why: "what no knowledge gives",
        scores: ({ functions }) => {
            const random = (0,evaluation_random/* seededRandom */.I)(1);
            return Float64Array.from(functions, () => random());
        },
    },
    {
        name: "lines-of-code",
        why: "the baseline that most published models lose to",
        scores: ({ lines }) => lines,
    },
    {
        name: "smallest-first",
        why: "what effort-aware metrics reward without knowing anything",
        scores: ({ lines }) => lines.map((value) => -value),
    },
    {
        name: "cyclomatic-complexity",
        why: "structure alone, in one number",
        scores: (window) => byFunction(window, (index) => metricsAt(window, index).cyclomaticComplexity),
    },
    {
        name: "touches",
        why: "activity alone: all changes so far",
        scores: (window) => byFunction(window, (index) => window.model.context.touches(index).length),
    },
    {
        name: "prior-fixes",
        why: "what was repaired is repaired again: all fixes so far",
        scores: (window) => byFunction(window, (index) => window.model.context.touches(index).filter(({ fix }) => fix).length),
    },
    {
        name: "classic-formula",
        why: "complexity, nesting and fan-out times touches, recency and authors",
        scores: (window) => byFunction(window, (index) => classicAt(window, index)),
    },
    { name: "baseline", why: "the product's score without an adapter", scores: ({ baseline }) => baseline },
];
function byFunction({ functions }, score) {
    return Float64Array.from(functions, score);
}
function metricsAt({ model }, index) {
    return (0,history_history/* functionAt */.G6)(model.context.view.history, index).fn.metrics;
}
function classicAt(window, index) {
    const { context } = window.model;
    const touches = context.touches(index);
    const { cyclomaticComplexity, nestingDepth, fanOut } = metricsAt(window, index);
    const { author } = context.view.history.log.commits;
    return classicFormula({
        cyclomaticComplexity,
        nestingDepth,
        fanOut,
        touches: touches.length,
        daysSinceTouch: touches.reduce((days, { ageDays }) => Math.min(days, ageDays), 100 * features_context/* YEAR */.UX),
        authors: new Set(touches.map(({ commit }) => author.at(commit))).size,
    });
}


/***/ }),

/***/ 31473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ fitTabular)
});

// EXTERNAL MODULE: ./scoring/adapters/tabular/adapter.js
var adapter = __webpack_require__(20183);
// EXTERNAL MODULE: ./scoring/adapters/tabular/hash.js
var hash = __webpack_require__(32934);
// EXTERNAL MODULE: ./scoring/adapters/tabular/vectorise.js + 1 modules
var vectorise = __webpack_require__(53959);
// EXTERNAL MODULE: ./scoring/adapters/tabular/sparse-rows.js
var sparse_rows = __webpack_require__(77978);
;// CONCATENATED MODULE: ./learning/ridge.js

/**
 * Ridge regression with an unpenalised intercept: minimises Σ (y − x·w − b)² + alpha·Σ w².
 * Conjugate gradient on (XcᵀXc + alpha·I) w = Xcᵀyc, where the centred Xc is never formed: Xc·p = X·p − μ·p.
 * Without rows all weights and the intercept are 0.
 */
function fitRidge(matrix, target, { alpha, rows = allRows(matrix), tolerance = 1e-5, maxIterations = 500 }) {
    const { columns } = matrix;
    const means = new Float64Array(columns);
    let targetMean = 0;
    for (const row of rows) {
        targetMean += target[row] / rows.length;
        addRow(matrix, row, 1 / rows.length, means);
    }
    const weights = new Float64Array(columns);
    const residual = new Float64Array(columns);
    // Σ (y − ȳ) = 0, so the target's side needs no centring of X.
    for (const row of rows)
        addRow(matrix, row, target[row] - targetMean, residual);
    const direction = residual.slice();
    const image = new Float64Array(columns);
    let squared = product(residual, residual);
    const enough = tolerance ** 2 * squared;
    let iterations = 0;
    while (squared > enough && iterations < maxIterations) {
        applyNormalMatrix({ matrix, rows, means, alpha }, direction, image);
        const step = squared / product(direction, image);
        for (let j = 0; j < columns; j++) {
            weights[j] += step * direction[j];
            residual[j] -= step * image[j];
        }
        const next = product(residual, residual);
        for (let j = 0; j < columns; j++)
            direction[j] = residual[j] + (next / squared) * direction[j];
        squared = next;
        iterations++;
    }
    return {
        weights,
        intercept: targetMean - product(means, weights),
        iterations,
        converged: squared <= enough,
    };
}
/** image = (XcᵀXc + alpha·I)·direction */
function applyNormalMatrix({ matrix, rows, means, alpha }, direction, image) {
    for (let j = 0; j < image.length; j++)
        image[j] = alpha * direction[j];
    const offset = product(means, direction);
    let total = 0;
    for (const row of rows) {
        const centred = (0,sparse_rows/* dot */.O)(matrix, row, direction) - offset;
        total += centred;
        addRow(matrix, row, centred, image);
    }
    for (let j = 0; j < image.length; j++)
        image[j] -= total * means[j];
}
function addRow({ first, column, value }, row, factor, into) {
    for (let k = first[row], end = first[row + 1]; k < end; k++)
        into[column[k]] += factor * value[k];
}
function product(a, b) {
    let sum = 0;
    for (let j = 0; j < a.length; j++)
        sum += a[j] * b[j];
    return sum;
}
function allRows({ rows }) {
    return Int32Array.from({ length: rows }, (_, row) => row);
}

;// CONCATENATED MODULE: ./learning/fit-tabular.js




/**
 * Learns the tabular adapter from functions and a target each (any scale; larger = riskier).
 * Deterministic: neither order of files nor chance decides who is held out, only the path.
 */
function fitTabular(functions, target, { alpha = 6, folds = 5 } = {}) {
    const counts = (0,vectorise/* countTerms */.lF)(functions);
    const idf = (0,vectorise/* inverseFrequency */.TU)(counts);
    const rows = (0,vectorise/* weigh */.vi)(counts, idf);
    const fold = functions.map(({ path }) => (0,hash/* foldOfPath */.cR)(path, folds));
    const heads = Array.from({ length: folds }, (_, held) => {
        const kept = Int32Array.from(fold.keys()).filter((row) => folds === 1 || fold[row] !== held);
        const { weights, intercept } = fitRidge(rows, target, { alpha, rows: kept });
        // Rounded as they are stored, so that a stored adapter predicts the same.
        return { weights: Float32Array.from(weights), intercept: Math.fround(intercept) };
    });
    return {
        adapter: { inverseFrequency: idf, heads, trainedOn: functions.length },
        outOfFold: (0,adapter/* predictRows */.tp)(heads, rows, functions),
    };
}


/***/ }),

/***/ 43049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ fitForward),
/* harmony export */   l: () => (/* binding */ withAdapters)
/* harmony export */ });
/* harmony import */ var _scoring_adapters_tabular_adapter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20183);
/* harmony import */ var _labels_feedback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5352);
/* harmony import */ var _fit_tabular_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31473);



/** Windows that are learned from at most: code of five years ago is another program. */
const MOST_WINDOWS = 4;
/**
 * Learns from functions as they read at past cutoffs what became of them in the year after: the defect signal
 * of each window, all windows pooled. The same function may be among them several times, as it read then.
 *
 * @param windows labelled ones that are over, newest first; at least one
 */
function fitForward(windows) {
    const learned = windows.slice(0, MOST_WINDOWS);
    const texts = learned.flatMap((window) => window.texts);
    const target = new Float64Array(texts.length);
    let at = 0;
    for (const { labels, disputed } of learned) {
        target.set((0,_labels_feedback_js__WEBPACK_IMPORTED_MODULE_1__/* .trainingSignal */ .$S)({ signal: labels.signal, disputed }), at);
        at += labels.signal.length;
    }
    return (0,_fit_tabular_js__WEBPACK_IMPORTED_MODULE_2__/* .fitTabular */ .j)(texts, target, { folds: 1 }).adapter;
}
/** @param windows newest first, none overlapping */
function withAdapters(windows) {
    return windows.map((window, i) => {
        const past = windows.slice(i + 1);
        return { ...window, adapter: past.length === 0 ? null : (0,_scoring_adapters_tabular_adapter_js__WEBPACK_IMPORTED_MODULE_0__/* .predictAll */ .Tz)(fitForward(past), window.texts) };
    });
}


/***/ }),

/***/ 24832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ GAP_DAYS),
/* harmony export */   Yn: () => (/* binding */ rollingPeriods),
/* harmony export */   d_: () => (/* binding */ DAY)
/* harmony export */ });
/* unused harmony export HORIZON_DAYS */
const DAY = 86_400;
/** Labels are collected for a year: half of the defects are known after 180 days, three in four after two years. */
const HORIZON_DAYS = 365;
/** Between the end of a window that is learned from and the cutoff of the one it is tested on. */
const GAP_DAYS = 14;
/**
 * Windows for a rolling backtest, newest first: the newest ends at `tip`, each older one ends the gap
 * before the cutoff of the next. So each may teach all that are newer, and no commit is in two of them.
 *
 * @param tip seconds since the epoch
 */
function rollingPeriods(tip, count) {
    return Array.from({ length: count }, (_, i) => {
        const end = tip - i * (HORIZON_DAYS + GAP_DAYS) * DAY;
        return { cutoff: end - HORIZON_DAYS * DAY, end };
    });
}


/***/ }),

/***/ 43133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ calibrated),
  C: () => (/* binding */ reliabilityOf)
});

// EXTERNAL MODULE: ./evaluation/calibration.js
var calibration = __webpack_require__(16518);
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
 * A score as a probability: Platt's scaling (1999), fitted on the window before. Its slope is not negative:
 * a score is calibrated, not turned round.
 *
 * @param score of the window after
 */
function calibrated(train, score) {
    const labels = Float64Array.from(train.labels);
    const model = fitLogistic(column(train.score), labels, { c: 1, nonNegative: true });
    return predictLogistic(model, column(score));
}
/**
 * What a score is worth as a probability, calibrated on the window before and tried on the one after. Bins
 * hold equal numbers of functions, so that the few high ones are seen.
 */
function reliabilityOf(train, test) {
    const probabilities = calibrated(train, test.score);
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
        ece: (0,calibration/* calibrationError */.fW)(forecast),
        brierSkill: (0,calibration/* brierSkill */.s1)(forecast),
    };
}
function column(value) {
    return { rows: value.length, columns: 1, value };
}


/***/ }),

/***/ 29122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ functionText)
/* harmony export */ });
/** A function as an adapter sees it, in training as in scoring: its whole lines, decorators included. */
function functionText(path, fn, lines) {
    return { path, name: fn.name, text: lines.slice(fn.startLine - 1, fn.endLine).join("\n") };
}


/***/ }),

/***/ 98062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ baselineTotal),
/* harmony export */   kD: () => (/* binding */ baselineScore),
/* harmony export */   oK: () => (/* binding */ baselineWithout),
/* harmony export */   xY: () => (/* binding */ ScoreScale)
/* harmony export */ });
/* harmony import */ var _features_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49727);
/* harmony import */ var _features_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17138);
/* harmony import */ var _baseline_weights_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66602);



/**
 * The deterministic baseline: for each feature, with r its rank (1 − r + .0001 where less is riskier),
 *
 *   contribution = rank weight · (r − .5) + tail weight · ((−ln(1.0005 − r) − 1) / 4)
 *
 * A missing value contributes nothing: a new function is judged by what it has.
 */
function baselineScore(values, reference) {
    const contributions = [];
    _features_table_js__WEBPACK_IMPORTED_MODULE_0__/* .FEATURES */ .Gv.forEach((_, feature) => {
        const value = values[feature] ?? null;
        const rank = reference.rank(feature, value);
        if (value === null || rank === null)
            return;
        contributions.push({ feature, value, rank, contribution: contributionOf(feature, rank) });
    });
    return { score: contributions.reduce((sum, { contribution }) => sum + contribution, 0), contributions };
}
/** The score alone, which a whole repository is asked for. */
function baselineTotal(values, reference) {
    let sum = 0;
    for (let feature = 0; feature < _features_table_js__WEBPACK_IMPORTED_MODULE_0__/* .FEATURES */ .Gv.length; feature++) {
        const rank = reference.rank(feature, values[feature] ?? null);
        if (rank !== null)
            sum += contributionOf(feature, rank);
    }
    return sum;
}
function contributionOf(feature, rank) {
    const { key, sign } = _features_table_js__WEBPACK_IMPORTED_MODULE_0__/* .FEATURES */ .Gv[feature];
    const weight = _baseline_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .BASELINE_WEIGHTS */ .m_[key];
    const r = sign === 1 ? rank : 1 - rank + 0.0001;
    return weight.rank * (r - 0.5) + weight.tail * ((-Math.log(1.0005 - r) - 1) / 4);
}
/** The score less the contributions of some features: where a label would otherwise be among its own features. */
function baselineWithout(keys) {
    const left = new Set(keys);
    return ({ contributions }) => contributions.reduce((sum, { feature, contribution }) => sum + (left.has(_features_table_js__WEBPACK_IMPORTED_MODULE_0__/* .FEATURES */ .Gv[feature].key) ? 0 : contribution), 0);
}
/** Where a score stands among the repository's. */
class ScoreScale {
    #sorted;
    #mean;
    #deviation;
    constructor(scores) {
        this.#sorted = Float64Array.from(scores).sort();
        const n = Math.max(1, scores.length);
        this.#mean = scores.reduce((sum, score) => sum + score, 0) / n;
        const variance = scores.reduce((sum, score) => sum + (score - this.#mean) ** 2, 0) / n;
        this.#deviation = Math.sqrt(variance) || 1;
    }
    get size() {
        return this.#sorted.length;
    }
    /** 0–100: the share of the repository's functions with a lower score; 50 where there is none to compare. */
    percentile(score) {
        if (this.#sorted.length === 0)
            return 50;
        return (100 * (0,_features_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .countBelow */ .B)(this.#sorted, score, false)) / this.#sorted.length;
    }
    z(score) {
        return (score - this.#mean) / this.#deviation;
    }
    /** The difference of scores that makes `z` deviations. */
    spread(z) {
        return z * this.#deviation;
    }
}


/***/ }),

/***/ 10021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ RepositoryModel),
/* harmony export */   X: () => (/* binding */ SHORTEST_REFERENCE_LINES)
/* harmony export */ });
/* harmony import */ var _features_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25372);
/* harmony import */ var _features_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17138);
/* harmony import */ var _features_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49727);
/* harmony import */ var _labels_compile_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33742);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98062);





/** Functions shorter than this say nothing about what is usual here: getters, one-line callbacks. */
const SHORTEST_REFERENCE_LINES = 3;
/**
 * A repository's functions as of one commit, scored: the distribution that ranks compare with, and the
 * scale that turns a score into a percentile.
 */
class RepositoryModel {
    context;
    scale;
    #values;
    #reference;
    constructor(view, rules = _labels_compile_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_RULES */ .c) {
        this.context = new _features_context_js__WEBPACK_IMPORTED_MODULE_0__/* .FeatureContext */ .uu(view, rules);
        const { snapshot, firstFunction } = view.history;
        this.#values = [];
        const long = [];
        snapshot.files.forEach((file, fileIndex) => {
            file.functions.forEach((f, i) => {
                const index = firstFunction[fileIndex] + i;
                const lines = f.endLine - f.startLine + 1;
                if (lines >= SHORTEST_REFERENCE_LINES)
                    long.push(index);
                this.#values.push((0,_features_table_js__WEBPACK_IMPORTED_MODULE_1__/* .extractAll */ .Zo)({
                    metrics: f.metrics,
                    lines,
                    fileLines: file.lines,
                    touches: this.context.touches(index),
                    neighbours: this.context.neighbours(fileIndex, index),
                    fileFixes: this.context.fileFixes(fileIndex),
                }));
            });
        });
        this.#reference = new _features_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .ReferenceDistribution */ .s(long.map((index) => this.#values[index]), _features_table_js__WEBPACK_IMPORTED_MODULE_1__/* .FEATURES */ .Gv.length);
        this.scale = new _baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .ScoreScale */ .xY(long.map((index) => (0,_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .baselineTotal */ .C0)(this.#values[index], this.#reference)));
    }
    /** Feature values of the snapshot's function with this number, by row of the feature table. */
    valuesAt(index) {
        return this.#values[index];
    }
    /** Score of the snapshot's function with this number. */
    scoreAt(index) {
        return (0,_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .baselineScore */ .kD)(this.#values[index], this.#reference);
    }
    /** Score of a function as a change leaves it, among the repository as it was. */
    score(input) {
        return (0,_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .baselineScore */ .kD)((0,_features_table_js__WEBPACK_IMPORTED_MODULE_1__/* .extractAll */ .Zo)(input), this.#reference);
    }
}


/***/ })

};
