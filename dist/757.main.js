export const id = 757;
export const ids = [757];
export const modules = {

/***/ 16442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isOfThisPast),
/* harmony export */   h: () => (/* binding */ ageOf)
/* harmony export */ });
/* harmony import */ var _io_git_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9807);
/* harmony import */ var _report_links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85915);


const DAY = 86_400_000;
/** A base a little older than the adapter is the rule: a pull request lives on while the model is trained anew. */
const MONTH = 30;
/** Whole days since it was made; one that is too old, or of other label rules, is told in a notice. */
function ageOf(context, { commit, created, labelRules }, told) {
    const ageDays = Math.max(0, Math.floor((Date.now() - Date.parse(created)) / DAY));
    const { adapterMaxAge } = context.config;
    const which = `The ${told.name} of ${(0,_report_links_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(commit)}`;
    if (ageDays > adapterMaxAge) {
        note(context, {
            code: `${told.code}-old`,
            what: `${which} was made ${ageDays} days ago, more than ${adapterMaxAge}`,
            consequence: "what was fixed since is not in it",
            cure: "Run the retrain workflow by hand: GitHub stops schedules of a repository that was idle for 60 days",
        });
    }
    if (labelRules !== context.rules.labels.hash) {
        note(context, {
            code: `${told.code}-of-other-labels`,
            what: `${which} learned under other label rules than those that hold here`,
            consequence: "it is used, but what it learned to call a fix differs from what is counted as one now",
            cure: "Train again, by `defect-risk train` or the retrain workflow, with the rules of the branch that changes are merged into",
        });
    }
    return ageDays;
}
/**
 * Whether scores at `commit` may take the adapter; says what it knows that the commit could not.
 * @param strict for what promises to know no more than `commit` could: a later adapter is not used at all
 */
async function isOfThisPast(context, { commit: trained, cutoff }, { commit, strict, told }) {
    const { repo } = context;
    const adapter = `The ${told.name} was trained up to ${(0,_report_links_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(trained)}`;
    const ahead = (Date.parse(cutoff) / 1000 - (await (0,_io_git_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .commitTime */ .bX)(repo, commit))) / 86_400;
    if (ahead > MONTH) {
        note(context, {
            code: `${told.code}-from-later`,
            what: `${adapter}, ${Math.floor(ahead)} days after ${(0,_report_links_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(commit)}`,
            consequence: strict
                ? "it is not used, because it saw what that commit could not know"
                : "it saw fixes that this base could not know, so scores here look better than they would have been",
            cure: strict ? "Nothing to do" : "Bring the branch up to date with its base",
        });
        return !strict;
    }
    const known = await (0,_io_git_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .tryResolveCommit */ .Fl)(repo, trained);
    const shared = known === null ? null : await (0,_io_git_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeBase */ .wu)(repo, known, commit);
    if (known === null) {
        note(context, {
            code: `${told.code}-of-unknown-commit`,
            what: `${adapter}, which this clone does not hold`,
            consequence: "it is used, but how far it is from the code at hand cannot be told",
            cure: "Check out with `fetch-depth: 0`; after a rewritten history, run the retrain workflow",
        });
    }
    else if (shared !== known && shared !== commit) {
        note(context, {
            code: `${told.code}-of-another-branch`,
            what: `${adapter}, which is neither before nor after ${(0,_report_links_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(commit)}`,
            consequence: "it is used, but it learned from another branch",
            cure: "Train on the branch that changes are merged into",
        });
    }
    return true;
}
function note({ notices }, facts) {
    notices.push({ level: "info", ...facts });
}


/***/ }),

/***/ 73678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   learnedScores: () => (/* binding */ learnedScores),
/* harmony export */   modelAt: () => (/* binding */ modelAt),
/* harmony export */   rank: () => (/* binding */ rank),
/* harmony export */   unchangedFunction: () => (/* binding */ unchangedFunction)
/* harmony export */ });
/* harmony import */ var _history_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54568);
/* harmony import */ var _io_function_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29375);
/* harmony import */ var _io_git_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9807);
/* harmony import */ var _report_assemble_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78160);
/* harmony import */ var _scoring_learned_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77878);
/* harmony import */ var _scoring_repository_model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10021);
/* harmony import */ var _load_adapter_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7582);
/* harmony import */ var _load_reviewers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74152);
/* harmony import */ var _load_history_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13387);
/* harmony import */ var _model_card_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(86614);
/* harmony import */ var _sides_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(26582);
/* harmony import */ var _standing_suppressions_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(80385);












/** The whole repository at `--rev`, knowing only what that commit could know. */
async function modelAt(context) {
    const { config } = context;
    await (0,_sides_js__WEBPACK_IMPORTED_MODULE_10__/* .deepen */ .g)(context, config.rev === null ? [] : [config.rev]);
    const commit = await (0,_io_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveCommit */ .WL)(context.repo, config.rev ?? "HEAD");
    const [loaded, adapter] = await Promise.all([
        (0,_load_history_js__WEBPACK_IMPORTED_MODULE_8__/* .loadHistory */ .F)(context, commit),
        (0,_load_adapter_js__WEBPACK_IMPORTED_MODULE_6__/* .loadAdapter */ .i)(context, commit, { strict: true }),
    ]);
    const view = new _history_history_js__WEBPACK_IMPORTED_MODULE_0__/* .HistoryView */ .ux(loaded.history, {
        commit,
        time: await (0,_io_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .commitTime */ .bX)(context.repo, commit),
        unknown: null,
    });
    return { loaded, model: new _scoring_repository_model_js__WEBPACK_IMPORTED_MODULE_5__/* .RepositoryModel */ .I(view, context.rules.labels), adapter, commit };
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
    const { file, fileIndex, fn } = (0,_history_history_js__WEBPACK_IMPORTED_MODULE_0__/* .functionAt */ .G6)(loaded.history, index);
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
        file: fileIndex,
        score,
        contributions,
        learned,
        lora: null,
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
    const { config, rules } = context;
    const reviewers = await (0,_load_reviewers_js__WEBPACK_IMPORTED_MODULE_7__/* .loadReviewers */ .V)(context, ranked.model.context, null);
    const options = { context: ranked.model.context, flagged: false, reviewers };
    const suppressed = await (0,_standing_suppressions_js__WEBPACK_IMPORTED_MODULE_11__/* .standingSuppressions */ .H)(context, history.snapshot);
    const left = new Map(history.snapshot.files.flatMap(({ path }) => {
        const mark = rules.leftOut(path);
        return mark === null ? [] : [[path, mark]];
    }));
    const learned = await learnedScores(context, ranked, history.snapshot.files);
    const functions = Array.from({ length: count }, (_, i) => unchangedFunction(ranked, i, learned?.[i] ?? null))
        .filter(({ path }) => !left.has(path))
        .sort((a, b) => b.score - a.score || a.index - b.index)
        .map((f) => (0,_report_assemble_js__WEBPACK_IMPORTED_MODULE_3__/* .reportFunction */ .T)(f, { ...options, bands: rules.bandsOf(f.path), suppressed: suppressed(f) }));
    return {
        schemaVersion: 1,
        tool: { name: "defect-risk", version: context.version },
        command: "rank",
        repository: context.repo.name,
        webUrl: context.repo.webUrl,
        base: null,
        head: ranked.commit,
        generatedAt: new Date().toISOString(),
        functions: functions.slice(0, config.limit),
        marked: [
            ...history.snapshot.marked.map(({ path, kind, reason }) => ({ path, mark: kind, reason })),
            ...[...left].map(([path, { kind, reason }]) => ({ path, mark: kind, reason })),
        ],
        notices: context.notices,
        totals: (0,_report_assemble_js__WEBPACK_IMPORTED_MODULE_3__/* .totalsOf */ .v)(functions, history.snapshot.files.length, ranked.model.scale.size),
        gate: null,
        model: (0,_model_card_js__WEBPACK_IMPORTED_MODULE_9__/* .modelCard */ .o)(ranked.loaded, ranked.adapter),
    };
}


/***/ }),

/***/ 80385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ standingSuppressions)
/* harmony export */ });
/* harmony import */ var _functions_ignore_comments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8610);
/* harmony import */ var _functions_languages_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87737);
/* harmony import */ var _io_git_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34007);
/* harmony import */ var _metrics_parse_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40999);
/* harmony import */ var _scoring_suppression_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89350);





/** Why functions of a commit are suppressed, outside any change: by their comments, by the repository's rules. */
async function standingSuppressions(context, { commit, files }) {
    const { repo, parser, rules } = context;
    // A partial clone would fetch every file to look into it.
    const wanted = { words: _functions_ignore_comments_js__WEBPACK_IMPORTED_MODULE_0__/* .IGNORE_MARKER */ .G, extensions: _functions_languages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .SOURCE_EXTENSIONS */ .fQ };
    const said = new Set(repo.partial ? [] : await (0,_io_git_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .filesWith */ .sH)(repo.root, commit, wanted));
    const saying = files.filter(({ path }) => said.has(path));
    const texts = [];
    await (0,_io_git_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .readBlobs */ .b4)(repo.root, saying.map(({ blob }) => blob), (content) => texts.push(content?.toString("utf8") ?? ""));
    const comments = [];
    for (const [i, { path }] of saying.entries()) {
        const { functions, ignores } = await (0,_metrics_parse_file_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFile */ .C)(parser, path, texts[i]);
        for (const { reason, fn } of ignores) {
            const f = fn === null ? undefined : functions[fn];
            if (reason === null || f === undefined)
                continue;
            comments.push({ path, name: f.name, startLine: f.startLine, reason, addedByChange: false });
        }
    }
    return (0,_scoring_suppression_js__WEBPACK_IMPORTED_MODULE_4__/* .suppressionsOf */ .m)({ comments, standing: rules.suppressions, isNew: () => false });
}


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

/***/ 85915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ commitUrl),
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   Pl: () => (/* binding */ safeUrl),
/* harmony export */   V6: () => (/* binding */ webRoot),
/* harmony export */   Zc: () => (/* binding */ linesUrl)
/* harmony export */ });
/** Browsers and proxies cut or refuse longer addresses; a path that long is shown without a link. Characters. */
const MAX_URL = 2000;
/** Only a plain web address may become a link target: it comes from a remote's configuration. */
const WEB = /^https?:\/\/[\w.:-]+(?:\/[\w.~%-]+)*\/?$/;
const SHA = /^[0-9a-f]{7,64}$/;
/** Long enough to be unique in the largest public repositories, and what GitHub itself shows. */
const SHORT = 7;
function shortSha(sha) {
    return sha.slice(0, SHORT);
}
/** The repository's address fit for a link, or null. */
function webRoot(report) {
    return safeUrl(report.webUrl)?.replace(/\/$/, "") ?? null;
}
/** An address that was handed in, fit for a link, or null. */
function safeUrl(url) {
    return url !== null && url.length <= MAX_URL && WEB.test(url) ? url : null;
}
/** Percent-encoded path, safe as a URI reference and inside Markdown's `(…)`. Lone surrogates become U+FFFD. */
function encodePath(path) {
    return path
        .replace(/\p{Cs}/gu, "\uFFFD")
        .split("/")
        .map((segment) => encodeURIComponent(segment).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`))
        .join("/");
}
/** Address of these lines at the head; null without a known web address and head commit. */
function linesUrl(report, path, lines) {
    const root = webRoot(report);
    if (root === null || report.head === null || !SHA.test(report.head) || path.length > MAX_URL)
        return null;
    const to = lines.endLine > lines.startLine ? `-L${lines.endLine}` : "";
    const url = `${root}/blob/${report.head}/${encodePath(path)}#L${lines.startLine}${to}`;
    return url.length <= MAX_URL ? url : null;
}
function commitUrl(report, sha) {
    const root = webRoot(report);
    return root !== null && SHA.test(sha) ? `${root}/commit/${sha}` : null;
}


/***/ }),

/***/ 77878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ judgedByLora),
/* harmony export */   d0: () => (/* binding */ learnedModel),
/* harmony export */   g$: () => (/* binding */ judged)
/* harmony export */ });
/* unused harmony export blendedZ */
/* harmony import */ var _adapters_distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26462);
/* harmony import */ var _adapters_tabular_adapter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20183);


/** Further from the mean nothing more is learned, and one odd function must not outweigh its history. */
const FURTHEST = 10;
/** Null for an adapter of weight 0: it did not help, so that no score may hang on it. */
function learnedModel({ facts, adapter, scales }) {
    if (facts.weight === 0)
        return null;
    return { weight: facts.weight, scales, predict: (functions) => (0,_adapters_tabular_adapter_js__WEBPACK_IMPORTED_MODULE_1__/* .predictAll */ .Tz)(adapter, functions) };
}
/** How the two scores become one; both are z-scores over the repository. */
function blendedZ(baselineZ, adapterZ, weight) {
    return baselineZ + weight * adapterZ;
}
/**
 * A baseline score with what the adapter says of the same function.
 * @param adapterScore null where there is no text to judge
 * @returns the verdict, and the z-score that the change score takes
 */
function judged(baseline, adapterScore, scale, learned) {
    const baselineZ = scale.z(baseline);
    // Without functions to compare with there is no z-score to blend.
    if (learned === null || adapterScore === null || scale.size === 0) {
        const percentile = scale.percentile(baseline);
        return { score: baseline, percentile, z: baselineZ, learned: null, lora: null };
    }
    const { adapter, blend } = learned.scales;
    const z = limited((0,_adapters_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .zIn */ .sy)(adapter, adapterScore));
    const blended = blendedZ(baselineZ, z, learned.weight);
    const contribution = scale.spread(blended - baselineZ);
    return {
        score: baseline + contribution,
        percentile: (0,_adapters_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .percentileIn */ .RS)(blend, blended),
        z: limited((0,_adapters_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .zIn */ .sy)(blend, blended)),
        learned: { z, rank: (0,_adapters_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .percentileIn */ .RS)(adapter, adapterScore) / 100, contribution },
        lora: null,
    };
}
/**
 * A verdict with what the LoRA adapter says as well: z(without it) + weight · z(lora). So it stands on top of
 * whatever is blended already, with the tabular adapter or without.
 * @param value expected digit, 0 to 9
 * @param learned what `without` was blended with
 */
function judgedByLora(without, value, { weight, scales }, scale, learned) {
    const z = limited((0,_adapters_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .zIn */ .sy)(scales.lora, value));
    const blended = blendedZ(without.z, z, weight);
    // A deviation of what the two make together, in the baseline's unit.
    const unit = scale.spread(without.learned === null ? 1 : learned.scales.blend.deviation);
    const contribution = unit * weight * z;
    return {
        score: without.score + contribution,
        percentile: (0,_adapters_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .percentileIn */ .RS)(scales.blend, blended),
        z: limited((0,_adapters_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .zIn */ .sy)(scales.blend, blended)),
        learned: without.learned,
        lora: { z, rank: (0,_adapters_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .percentileIn */ .RS)(scales.lora, value) / 100, contribution },
    };
}
function limited(z) {
    return Math.max(-FURTHEST, Math.min(FURTHEST, z));
}


/***/ })

};
