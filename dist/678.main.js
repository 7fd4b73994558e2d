export const id = 678;
export const ids = [678];
export const modules = {

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
