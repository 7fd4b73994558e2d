export const id = 5158;
export const ids = [5158];
export const modules = {

/***/ 45158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   editsOf: () => (/* binding */ editsOf),
/* harmony export */   weakenings: () => (/* binding */ weakenings)
/* harmony export */ });
/* harmony import */ var _scoring_bands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87745);
/* harmony import */ var _scoring_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74774);


/**
 * How the rules become weaker from one file to another: less is ranked, bands begin later, less fails the
 * job, more is suppressed. A reason that the old file had already is none for what is new.
 */
function weakenings(base, head) {
    const overall = head.gate?.reason !== base.gate?.reason ? (head.gate?.reason ?? null) : null;
    const found = [];
    const tell = (clauses, reason) => {
        for (const what of clauses)
            found.push({ what: clipped(what), reason });
    };
    tell(lowered("fail-on", base["fail-on"] ?? "never", head["fail-on"] ?? "never"), overall);
    tell(raised("bands", bandsOf(base), bandsOf(head)), overall);
    tell(added("exclude", base.exclude, head.exclude), overall);
    tell(narrowed("include", base.include, head.include), overall);
    tell(narrowed("languages", base.languages, head.languages), overall);
    comparePaths(base, head, (clauses, own) => tell(clauses, own ?? overall));
    const known = new Map(base.suppressions?.map((entry) => [suppressionKey(entry), entry.expires]));
    for (const entry of head.suppressions ?? []) {
        const before = known.get(suppressionKey(entry));
        const where = `${entry.path.join(", ")}${entry.function === undefined ? "" : ` ${entry.function}`}`;
        if (before === undefined)
            tell([`suppressions has a new entry for ${where}`], entry.reason);
        else if (before < entry.expires)
            tell([`the suppression of ${where} lasts until ${entry.expires}, not ${before}`], entry.reason);
    }
    return found;
}
/** A pattern may be as long as a path, and an entry may have many. Characters. */
const LONGEST_CLAUSE = 160;
function clipped(what) {
    return what.length <= LONGEST_CLAUSE ? what : `${what.slice(0, LONGEST_CLAUSE - 1)}…`;
}
function comparePaths(base, head, tell) {
    const [before, after] = [byMatch(base), byMatch(head)];
    for (const [match, entry] of after) {
        const old = before.get(match);
        const own = entry.reason !== old?.reason ? (entry.reason ?? null) : null;
        const key = `paths ${match}:`;
        tell([
            ...lowered(`${key} fail-on`, failOnOf(base, old), failOnOf(head, entry, base)),
            ...raised(`${key} bands`, bandsOf(base, old), bandsOf(head, entry, base)),
            ...(entry.exclude === true && old?.exclude !== true ? [`${key} exclude becomes true`] : []),
            ...(entry.exclude === undefined && old?.exclude === false ? [`${key} exclude: false goes`] : []),
        ], own);
    }
    for (const [match, entry] of before) {
        if (after.has(match))
            continue;
        const key = `paths ${match} goes:`;
        tell([
            ...lowered(`${key} fail-on`, failOnOf(base, entry), failOnOf(base)),
            ...raised(`${key} bands`, bandsOf(base, entry), bandsOf(base)),
            ...(entry.exclude === false ? [`${key} exclude: false goes with it`] : []),
        ], null);
    }
    const kept = (one, other) => JSON.stringify([...one.keys()].filter((match) => other.has(match)));
    if (kept(before, after) !== kept(after, before))
        tell(["the order of paths changes"], null);
}
/** Entries by what they match; of the same match, the last one's settings. */
function byMatch(file) {
    const entries = new Map();
    for (const entry of file.paths ?? []) {
        const match = entry.match.join(", ");
        entries.set(match, { ...entries.get(match), ...entry });
    }
    return entries;
}
/** @param unless whose setting for all holds where the file's own is told already, as a change for all */
function failOnOf(file, entry, unless = file) {
    return entry?.["fail-on"] ?? unless["fail-on"] ?? "never";
}
function bandsOf(file, entry, unless = file) {
    return (0,_scoring_bands_js__WEBPACK_IMPORTED_MODULE_0__/* .thresholdsWith */ .dI)((0,_scoring_bands_js__WEBPACK_IMPORTED_MODULE_0__/* .thresholdsWith */ .dI)(_scoring_bands_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_BANDS */ .Z6, unless.bands), entry?.bands);
}
function suppressionKey({ path, function: name }) {
    return JSON.stringify([path, name ?? "*"]);
}
function lowered(key, before, after) {
    return _scoring_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .FAIL_ON */ .d$.indexOf(after) < _scoring_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .FAIL_ON */ .d$.indexOf(before) ? [`${key} goes from ${before} to ${after}`] : [];
}
function raised(key, before, after) {
    return ["critical", "high", "elevated"]
        .filter((band) => after[band] > before[band])
        .map((band) => `${key}.${band} goes from ${before[band]} to ${after[band]}`);
}
function added(key, before = [], after = []) {
    return after.filter((one) => !before.includes(one)).map((one) => `${key} has a new ${one}`);
}
/** A list that names what takes part: an empty one leaves out nothing. */
function narrowed(key, before = [], after = []) {
    if (after.length === 0)
        return [];
    if (before.length === 0)
        return [`${key} leaves all but ${after.join(", ")} out`];
    return before.filter((one) => !after.includes(one)).map((one) => `${key} loses ${one}`);
}
/** The top-level keys that differ, each with its two values where they are short. */
function editsOf(base, head) {
    const keys = [...new Set([...Object.keys(base), ...Object.keys(head)])];
    const short = (value) => (value === undefined ? "the default" : String(value));
    return keys
        .filter((key) => JSON.stringify(base[key]) !== JSON.stringify(head[key]))
        .map((key) => [base[key], head[key]].some((value) => typeof value === "object")
        ? key
        : `${key} (${short(base[key])} → ${short(head[key])})`);
}


/***/ })

};
