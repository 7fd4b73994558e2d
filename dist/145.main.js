export const id = 145;
export const ids = [145,678];
export const modules = {

/***/ 3145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8223);
/* harmony import */ var _report_assemble_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8160);
/* harmony import */ var _model_card_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6614);
/* harmony import */ var _rank_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3678);





/** One function, by `path:line`: its history, features and contributions. */
async function explain(context) {
    const { path, line } = parsePlace(context.config.place);
    const ranked = await (0,_rank_js__WEBPACK_IMPORTED_MODULE_4__.modelAt)(context);
    const { snapshot, firstFunction } = ranked.loaded.history;
    // As git does: from the folder asked for, else from the top, which is how reports write a path.
    const candidates = [node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(context.repo.subfolder, path), path];
    const at = (paths) => candidates.reduce((found, wanted) => (found >= 0 ? found : paths.findIndex((p) => p.path === wanted)), -1);
    const fileIndex = at(snapshot.files);
    const file = snapshot.files[fileIndex];
    if (!file)
        throw notThere(path, snapshot.marked[at(snapshot.marked)]?.reason);
    let innermost = -1;
    file.functions.forEach((f, i) => {
        if (f.startLine <= line && line <= f.endLine)
            innermost = i;
    });
    if (innermost < 0) {
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb({
            what: `no function of ${path} holds line ${line}`,
            consequence: "there is nothing to explain",
            cure: "Name a line inside a function; `defect-risk rank --limit all` lists them with their lines",
        });
    }
    const learned = await (0,_rank_js__WEBPACK_IMPORTED_MODULE_4__.learnedScores)(context, ranked, [file]);
    const index = firstFunction[fileIndex] + innermost;
    const f = (0,_report_assemble_js__WEBPACK_IMPORTED_MODULE_2__/* .reportFunction */ .T)((0,_rank_js__WEBPACK_IMPORTED_MODULE_4__.unchangedFunction)(ranked, index, learned?.[innermost] ?? null), {
        context: ranked.model.context,
        bands: context.config.bands,
        flagged: false,
    });
    return {
        schemaVersion: 1,
        tool: { name: "defect-risk", version: context.version },
        command: "explain",
        repository: context.repo.name,
        webUrl: context.repo.webUrl,
        base: null,
        head: ranked.commit,
        generatedAt: new Date().toISOString(),
        functions: [f],
        marked: [],
        notices: context.notices,
        totals: (0,_report_assemble_js__WEBPACK_IMPORTED_MODULE_2__/* .totalsOf */ .v)([f], 1, ranked.model.scale.size),
        model: (0,_model_card_js__WEBPACK_IMPORTED_MODULE_3__/* .modelCard */ .o)(ranked.loaded, ranked.adapter),
    };
}
function parsePlace(place) {
    const match = /^(.+):(\d+)$/.exec(place ?? "");
    if (match)
        return { path: match[1].replace(/^\.\//, ""), line: Number(match[2]) };
    throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb({
        what: place === null ? "explain needs a place" : `${JSON.stringify(place)} is not path:line`,
        consequence: "there is nothing to explain",
        cure: "Give a file and a line inside the function, e.g. src/app.ts:42",
    });
}
function notThere(path, mark) {
    return new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb({
        what: mark
            ? `${path} is left out of the ranking (${mark})`
            : `${path} is not a source file of that commit`,
        consequence: "there is nothing to explain",
        cure: "Give the path as `git ls-files` prints it, or another commit with --rev",
    });
}


/***/ }),

/***/ 3678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   learnedScores: () => (/* binding */ learnedScores),
/* harmony export */   modelAt: () => (/* binding */ modelAt),
/* harmony export */   rank: () => (/* binding */ rank),
/* harmony export */   unchangedFunction: () => (/* binding */ unchangedFunction)
/* harmony export */ });
/* harmony import */ var _history_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4568);
/* harmony import */ var _io_function_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9375);
/* harmony import */ var _io_git_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9807);
/* harmony import */ var _report_assemble_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8160);
/* harmony import */ var _scoring_learned_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7878);
/* harmony import */ var _scoring_repository_model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21);
/* harmony import */ var _load_adapter_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7582);
/* harmony import */ var _load_history_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9418);
/* harmony import */ var _model_card_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6614);
/* harmony import */ var _sides_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6582);










/** The whole repository at `--rev`, knowing only what that commit could know. */
async function modelAt(context) {
    const { config } = context;
    await (0,_sides_js__WEBPACK_IMPORTED_MODULE_9__/* .deepen */ .g)(context, config.rev === null ? [] : [config.rev]);
    const commit = await (0,_io_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveCommit */ .WL)(context.repo, config.rev ?? "HEAD");
    const [loaded, adapter] = await Promise.all([
        (0,_load_history_js__WEBPACK_IMPORTED_MODULE_7__/* .loadHistory */ .F)(context, commit),
        (0,_load_adapter_js__WEBPACK_IMPORTED_MODULE_6__/* .loadAdapter */ .i)(context, commit, { strict: true }),
    ]);
    const view = new _history_history_js__WEBPACK_IMPORTED_MODULE_0__/* .HistoryView */ .ux(loaded.history, {
        commit,
        time: await (0,_io_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .commitTime */ .bX)(context.repo, commit),
        unknown: null,
    });
    return { loaded, model: new _scoring_repository_model_js__WEBPACK_IMPORTED_MODULE_5__/* .RepositoryModel */ .I(view), adapter, commit };
}
/** What the adapter says of all functions of those files, in order; null without one. */
async function learnedScores({ repo }, { loaded, adapter }, files) {
    if (!adapter?.learned)
        return null;
    const { snapshot } = loaded.history;
    return adapter.learned.predict(await (0,_io_function_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .readFunctionTexts */ .H)(repo.root, { ...snapshot, files }, 0));
}
/** Function `index` of the snapshot, outside any change. @param learnedScore what the adapter says of it */
function unchangedFunction({ loaded, model, adapter }, index, learnedScore) {
    const { file, fn } = (0,_history_history_js__WEBPACK_IMPORTED_MODULE_0__/* .functionAt */ .G6)(loaded.history, index);
    const { score: baseline, contributions } = model.scoreAt(index);
    const verdict = (0,_scoring_learned_js__WEBPACK_IMPORTED_MODULE_4__/* .judged */ .g$)(baseline, learnedScore, model.scale, adapter?.learned ?? null);
    const { score, percentile, learned } = verdict;
    return {
        path: file.path,
        language: file.language,
        name: fn.name,
        ordinal: fn.ordinal,
        startLine: fn.startLine,
        endLine: fn.endLine,
        metrics: fn.metrics,
        status: "unchanged",
        index,
        score,
        contributions,
        learned,
        percentile,
        changeScore: null,
        addedLines: 0,
        hunks: [],
    };
}
/** Ranks every function of the repository by its score. */
async function rank(context) {
    const ranked = await modelAt(context);
    const { history } = ranked.loaded;
    const count = history.firstFunction.at(-1);
    const options = { context: ranked.model.context, bands: context.config.bands, flagged: false };
    const learned = await learnedScores(context, ranked, history.snapshot.files);
    const functions = Array.from({ length: count }, (_, i) => unchangedFunction(ranked, i, learned?.[i] ?? null))
        .sort((a, b) => b.score - a.score || a.index - b.index)
        .map((f) => (0,_report_assemble_js__WEBPACK_IMPORTED_MODULE_3__/* .reportFunction */ .T)(f, options));
    return {
        schemaVersion: 1,
        tool: { name: "defect-risk", version: context.version },
        command: "rank",
        repository: context.repo.name,
        webUrl: context.repo.webUrl,
        base: null,
        head: ranked.commit,
        generatedAt: new Date().toISOString(),
        functions: functions.slice(0, context.config.limit),
        marked: history.snapshot.marked.map(({ path, kind, reason }) => ({ path, mark: kind, reason })),
        notices: context.notices,
        totals: (0,_report_assemble_js__WEBPACK_IMPORTED_MODULE_3__/* .totalsOf */ .v)(functions, history.snapshot.files.length, ranked.model.scale.size),
        model: (0,_model_card_js__WEBPACK_IMPORTED_MODULE_8__/* .modelCard */ .o)(ranked.loaded, ranked.adapter),
    };
}


/***/ }),

/***/ 9375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readFunctionTexts)
/* harmony export */ });
/* harmony import */ var _scoring_adapters_function_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9122);
/* harmony import */ var _git_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4007);


/**
 * Path, name and text of a snapshot's functions in its order, those shorter than `shortest` lines left out.
 * A file this clone does not hold gives its functions empty texts.
 */
async function readFunctionTexts(root, snapshot, shortest) {
    const texts = [];
    await (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .readBlobs */ .b)(root, snapshot.files.map(({ blob }) => blob), (content, i) => {
        const { path, functions } = snapshot.files[i];
        const lines = (content?.toString("utf8") ?? "").split("\n");
        for (const fn of functions) {
            if (fn.endLine - fn.startLine + 1 >= shortest)
                texts.push((0,_scoring_adapters_function_text_js__WEBPACK_IMPORTED_MODULE_1__/* .functionText */ .W)(path, fn, lines));
        }
    });
    return texts;
}


/***/ })

};
