export const id = 657;
export const ids = [657];
export const modules = {

/***/ 4283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ patternProblem),
/* harmony export */   MH: () => (/* binding */ nameMatcher),
/* harmony export */   kZ: () => (/* binding */ pathMatcher),
/* harmony export */   rH: () => (/* binding */ nameProblem)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92796);

/** Characters; longer than any path that somebody writes down. */
const LONGEST = 300;
/**
 * Each wildcard multiplies the ways in which a pattern can fail to match: with eight of them
 * `picomatch("*a*a*a*a*a*a*a*b")("a".repeat(60))` takes half a minute.
 */
const MOST_STARS = 3;
const MOST_GLOBSTARS = 3;
/** Why a text cannot be a pattern of paths, with what to write instead; null if it can. */
function patternProblem(pattern) {
    if (pattern.trim() === "")
        return "a pattern such as packages/legacy/**";
    if (pattern.length > LONGEST)
        return `a pattern of at most ${LONGEST} characters`;
    if (pattern.startsWith("!"))
        return "a pattern without “!”: what must stay is named under paths, with exclude: false";
    if (pattern.startsWith("/"))
        return "a path from the repository's root, without a slash in front";
    if (pattern.includes("\\"))
        return "a pattern with forward slashes only";
    const parts = pattern.split("/");
    if (parts.includes(".."))
        return "a path inside the repository, without “..”";
    const stars = (part) => part.match(/\*+/g)?.length ?? 0;
    if (parts.some((part) => part !== "**" && stars(part) > MOST_STARS))
        return `a pattern with at most ${MOST_STARS} “*” between two slashes`;
    if (parts.filter((part) => part === "**").length > MOST_GLOBSTARS)
        return `a pattern with at most ${MOST_GLOBSTARS} “**”`;
    return picomatch__WEBPACK_IMPORTED_MODULE_0__.makeRe(globOf(pattern), OPTIONS).source === NOTHING
        ? "a pattern whose brackets and braces are closed"
        : null;
}
/**
 * Extended globs can backtrack without bound, and negation reads like its opposite. A line break is a letter of
 * a name like others: no file may slip through by it.
 */
const OPTIONS = { dot: true, noextglob: true, nonegate: true, flags: "s" };
/** What picomatch makes of a pattern that it cannot read. */
const NOTHING = "$^";
/**
 * The first of the patterns that a path matches, or null. Paths are git's: from the root, with forward
 * slashes. `*` stays within a folder, `**` does not; dots are letters like others. A pattern that names a
 * folder holds for all that is in it.
 */
function pathMatcher(patterns) {
    const tests = patterns.map((pattern) => {
        const glob = globOf(pattern);
        const [exact, inside] = [picomatch__WEBPACK_IMPORTED_MODULE_0__(glob, OPTIONS), picomatch__WEBPACK_IMPORTED_MODULE_0__(`${glob}/**`, OPTIONS)];
        return { pattern, matches: (path) => exact(path) || inside(path) };
    });
    return (path) => tests.find(({ matches }) => matches(path))?.pattern ?? null;
}
function globOf(pattern) {
    return pattern
        .trim()
        .replace(/^(?:\.\/)+/, "")
        .replace(/\/+$/, "");
}
/** A test of a function's qualified name: all of it, `*` for any run of characters. */
function nameMatcher(pattern) {
    const parts = pattern
        .trim()
        .split(/\*+/)
        .map((part) => part.replace(/[^\w\s]/g, "\\$&"));
    const whole = new RegExp(`^${parts.join("[^]*")}$`);
    return (name) => whole.test(name);
}
/** As patternProblem(), for names of functions. */
function nameProblem(pattern) {
    if (pattern.trim() === "")
        return "a function's name as the report shows it, such as Cart.total or Cart.*";
    if (pattern.length > LONGEST)
        return `a name of at most ${LONGEST} characters`;
    const stars = pattern.match(/\*+/g)?.length ?? 0;
    return stars > MOST_STARS ? `a name with at most ${MOST_STARS} “*”` : null;
}


/***/ }),

/***/ 33657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rulesOf: () => (/* binding */ rulesOf),
/* harmony export */   withFile: () => (/* binding */ withFile)
/* harmony export */ });
/* harmony import */ var _functions_languages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87737);
/* harmony import */ var _labels_compile_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33742);
/* harmony import */ var _labels_label_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62223);
/* harmony import */ var _scoring_bands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87745);
/* harmony import */ var _scoring_gate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74774);
/* harmony import */ var _path_patterns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4283);






function rulesOf(file, { config, name, today }) {
    const paths = (file.paths ?? []).map((entry) => ({ ...entry, matches: (0,_path_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .pathMatcher */ .kZ)(entry.match) }));
    const known = new Map();
    /** The entries for a path, the one that decides last. */
    const entriesOf = (path) => {
        const entries = known.get(path) ?? paths.filter(({ matches }) => matches(path) !== null);
        known.set(path, entries);
        return entries;
    };
    const suppressions = (file.suppressions ?? []).map((given) => {
        const [inPath, named] = [(0,_path_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .pathMatcher */ .kZ)(given.path), (0,_path_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .nameMatcher */ .MH)(given.function ?? "*")];
        return {
            covers: (f) => inPath(f.path) !== null && named(f.name),
            path: given.path.join(", "),
            function: given.function ?? null,
            reason: given.reason,
            expires: given.expires,
        };
    });
    const day = today.toISOString().slice(0, 10);
    return {
        leftOut: leaveOut(file, name, entriesOf),
        bandsOf: (path) => entriesOf(path).reduce((bands, entry) => (0,_scoring_bands_js__WEBPACK_IMPORTED_MODULE_3__/* .thresholdsWith */ .dI)(bands, entry.bands), config.bands),
        failOnOf: (path) => 
        // What a flag or an input says holds everywhere.
        config.given.has("failOn")
            ? config.failOn
            : (entriesOf(path).findLast((entry) => entry["fail-on"] !== undefined)?.["fail-on"] ?? config.failOn),
        strictest: config.given.has("failOn")
            ? config.failOn
            : _scoring_gate_js__WEBPACK_IMPORTED_MODULE_5__/* .FAIL_ON */ .d$.findLast((level) => level === config.failOn || paths.some((entry) => entry["fail-on"] === level)),
        labels: file.labels === undefined ? _labels_compile_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_RULES */ .c : (0,_labels_compile_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .compileLabelRules */ .T)((0,_labels_label_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .labelRulesWith */ .I)(file.labels)),
        suppressions: suppressions.filter(({ expires }) => day <= expires),
        expired: suppressions.filter(({ expires }) => day > expires),
    };
}
function leaveOut(file, name, entriesOf) {
    const included = file.include === undefined ? () => "" : (0,_path_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .pathMatcher */ .kZ)(file.include);
    const excluded = (0,_path_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .pathMatcher */ .kZ)(file.exclude ?? []);
    const mark = (reason) => ({ kind: "excluded", reason: `${name}: ${reason}` });
    return (path) => {
        const entry = entriesOf(path).findLast(({ exclude }) => exclude !== undefined);
        if (entry?.exclude === true)
            return mark(`paths leave out ${entry.match.join(", ")}`);
        const pattern = excluded(path);
        if (pattern !== null && entry?.exclude !== false)
            return mark(`exclude has ${pattern}`);
        if (included(path) === null)
            return mark("include has no pattern for it");
        const language = (0,_functions_languages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .languageOf */ .eX)(path)?.id;
        return language !== undefined && file.languages?.includes(language) === false
            ? mark(`languages lacks ${language}`)
            : null;
    };
}
/** Settings that the file may make; a flag or an input goes before it. */
const SETTINGS = {
    limit: (file) => (file.limit === "all" ? Infinity : file.limit),
    annotations: (file) => file.annotations,
    annotationLimit: (file) => file["annotation-limit"],
    summary: (file) => file.summary,
    comment: (file) => file.comment,
    checkRun: (file) => file["check-run"],
    review: (file) => file.review,
    reviewers: (file) => file.reviewers,
    failOn: (file) => file["fail-on"],
};
/** The configuration of a run with what the file sets and nobody else did. */
function withFile(config, file) {
    const made = Object.entries(SETTINGS)
        .map(([key, read]) => [key, read(file)])
        .filter(([key, value]) => value !== undefined && !config.given.has(key));
    const bands = config.given.has("bands") ? config.bands : (0,_scoring_bands_js__WEBPACK_IMPORTED_MODULE_3__/* .thresholdsWith */ .dI)(config.bands, file.bands);
    return Object.freeze({ ...config, ...Object.fromEntries(made), bands: Object.freeze(bands) });
}


/***/ })

};
