export const id = 678;
export const ids = [678];
export const modules = {

/***/ 3678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   modelAt: () => (/* binding */ modelAt),
/* harmony export */   rank: () => (/* binding */ rank),
/* harmony export */   unchangedFunction: () => (/* binding */ unchangedFunction)
/* harmony export */ });
/* harmony import */ var _history_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4208);
/* harmony import */ var _io_git_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9807);
/* harmony import */ var _report_assemble_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8160);
/* harmony import */ var _scoring_repository_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7397);
/* harmony import */ var _load_history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5772);
/* harmony import */ var _model_card_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6614);
/* harmony import */ var _sides_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6582);







/** The whole repository at `--rev`, knowing only what that commit could know. */
async function modelAt(context) {
    const { config } = context;
    await (0,_sides_js__WEBPACK_IMPORTED_MODULE_6__/* .deepen */ .g)(context, config.rev === null ? [] : [config.rev]);
    const commit = await (0,_io_git_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveCommit */ .WL)(context.repo, config.rev ?? "HEAD");
    const loaded = await (0,_load_history_js__WEBPACK_IMPORTED_MODULE_4__/* .loadHistory */ .F)(context, commit);
    const view = new _history_history_js__WEBPACK_IMPORTED_MODULE_0__/* .HistoryView */ .ux(loaded.history, {
        commit,
        time: await (0,_io_git_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .commitTime */ .bX)(context.repo, commit),
        unknown: null,
    });
    return { loaded, model: new _scoring_repository_model_js__WEBPACK_IMPORTED_MODULE_3__/* .RepositoryModel */ .I(view), commit };
}
/** Function `index` of the snapshot, outside any change. */
function unchangedFunction({ loaded, model }, index) {
    const { file, fn } = (0,_history_history_js__WEBPACK_IMPORTED_MODULE_0__/* .functionAt */ .G6)(loaded.history, index);
    const { score, contributions } = model.scoreAt(index);
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
        percentile: model.scale.percentile(score),
        changeScore: null,
        addedLines: 0,
        hunks: [],
    };
}
/** Ranks every function of the repository by its baseline score. */
async function rank(context) {
    const ranked = await modelAt(context);
    const { history } = ranked.loaded;
    const count = history.firstFunction.at(-1);
    const options = { context: ranked.model.context, bands: context.config.bands, flagged: false };
    const functions = Array.from({ length: count }, (_, index) => unchangedFunction(ranked, index))
        .sort((a, b) => b.score - a.score || a.index - b.index)
        .map((f) => (0,_report_assemble_js__WEBPACK_IMPORTED_MODULE_2__/* .reportFunction */ .T)(f, options));
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
        totals: (0,_report_assemble_js__WEBPACK_IMPORTED_MODULE_2__/* .totalsOf */ .v)(functions, history.snapshot.files.length, ranked.model.scale.size),
        model: (0,_model_card_js__WEBPACK_IMPORTED_MODULE_5__/* .modelCard */ .o)(ranked.loaded),
    };
}


/***/ })

};
