export const id = 733;
export const ids = [733];
export const modules = {

/***/ 6733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   warm: () => (/* binding */ warm)
/* harmony export */ });
/* harmony import */ var _io_git_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9807);
/* harmony import */ var _load_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5772);
/* harmony import */ var _sides_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6582);



/** Builds the index of `--rev`, or brings the stored one up to date. */
async function warm(context) {
    await (0,_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .deepen */ .g)(context, context.config.rev === null ? [] : [context.config.rev]);
    return (0,_load_history_js__WEBPACK_IMPORTED_MODULE_1__/* .loadHistory */ .F)(context, await (0,_io_git_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveCommit */ .WL)(context.repo, context.config.rev ?? "HEAD"));
}


/***/ })

};
