export const id = 6733;
export const ids = [6733];
export const modules = {

/***/ 26582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ deepen),
/* harmony export */   v: () => (/* binding */ resolveSides)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88223);
/* harmony import */ var _io_git_deepen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25298);
/* harmony import */ var _io_git_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9807);



/**
 * The two sides of the change. Without a base: the default branch; without a head: the work tree, if it
 * differs from HEAD, else HEAD. The base is always the merge base, so the branch's own work is scored and
 * not what happened beside it.
 */
async function resolveSides(context) {
    const { config } = context;
    await deepen(context, [config.base, config.head].filter((ref) => ref !== null));
    const { repo } = context;
    if (config.diff !== null) {
        return { base: await (0,_io_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveCommit */ .WL)(repo, config.base ?? "HEAD"), head: null };
    }
    const wantedBase = config.base ?? (await branchOrUsage(context));
    const base = await (0,_io_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveCommit */ .WL)(repo, wantedBase);
    const head = await (0,_io_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveCommit */ .WL)(repo, config.head ?? "HEAD");
    const fork = (await (0,_io_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeBase */ .wu)(repo, base, head)) ?? (await withoutMergeBase(context, base, wantedBase));
    const worktree = config.head === null && !repo.bare && (await isDirty(context));
    if (worktree) {
        context.notices.push({
            code: "work-tree",
            level: "info",
            what: "The work tree has uncommitted changes",
            consequence: "they are part of what was scored, so the head is no commit",
            cure: "Give --head HEAD to score commits only",
        });
    }
    return { base: fork, head: worktree ? null : head };
}
/** Completes a shallow or partial clone if allowed; the context then sees the repository as it has become. */
async function deepen(context, commits) {
    const { notices } = await (0,_io_git_deepen_js__WEBPACK_IMPORTED_MODULE_1__/* .ensureHistory */ .J)(context.repo, commits, context.config.autoDeepen);
    context.notices.push(...notices);
    if (context.repo.shallow || context.repo.partial) {
        context.repo = await (0,_io_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h_)(context.repo.root);
    }
}
async function isDirty({ repo }) {
    return (await (0,_io_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(repo, ["status", "--porcelain", "--untracked-files=no"])) !== "";
}
async function branchOrUsage({ repo }) {
    const branch = await (0,_io_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultBranch */ .OR)(repo);
    if (branch !== null)
        return branch;
    await (0,_io_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveCommit */ .WL)(repo, "HEAD");
    throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb({
        what: "no default branch was found (origin/HEAD, main, master, trunk, develop)",
        consequence: "there is nothing to compare with",
        cure: "Name the commit to compare with: --base REF",
    });
}
/** A shallow clone may just not reach back far enough; unrelated histories never do. */
async function withoutMergeBase({ repo, notices }, base, wanted) {
    if (!repo.shallow) {
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb({
            what: `${JSON.stringify(wanted)} and the head have no merge base`,
            consequence: "a change between unrelated histories cannot be told from everything else",
            cure: "Name a base that the head descends from",
        });
    }
    notices.push({
        code: "no-merge-base",
        level: "warning",
        what: "This shallow clone does not reach back to the merge base",
        consequence: "the head is compared with the tip of the base branch, which may show changes that are not its own",
        cure: "Set `fetch-depth: 0` in actions/checkout, or `auto-deepen: true` here",
    });
    return base;
}


/***/ }),

/***/ 96733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   warm: () => (/* binding */ warm)
/* harmony export */ });
/* harmony import */ var _io_git_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9807);
/* harmony import */ var _load_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13387);
/* harmony import */ var _sides_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26582);



/** Builds the index of `--rev`, or brings the stored one up to date. */
async function warm(context) {
    await (0,_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .deepen */ .g)(context, context.config.rev === null ? [] : [context.config.rev]);
    return (0,_load_history_js__WEBPACK_IMPORTED_MODULE_1__/* .loadHistory */ .F)(context, await (0,_io_git_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveCommit */ .WL)(context.repo, context.config.rev ?? "HEAD"));
}


/***/ })

};
