export const id = 294;
export const ids = [294];
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

/***/ 7582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ loadAdapter)
/* harmony export */ });
/* harmony import */ var _io_git_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9807);
/* harmony import */ var _report_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5915);
/* harmony import */ var _scoring_learned_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7878);
/* harmony import */ var _adapter_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5588);




const DAY = 86_400_000;
/** A base a little older than the adapter is the rule: a pull request lives on while the model is trained anew. */
const MONTH = 30;
/**
 * The newest adapter of this repository, judged for scores at `commit`. Null if there is none, or it was
 * refused. Whatever is wrong with it is told in notices, and scoring goes on without it.
 * @param strict for what promises to know no more than `commit` could: a later adapter is not used at all
 */
async function loadAdapter(context, commit, { strict }) {
    const bundle = await (0,_adapter_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .restoreBundle */ .bx)(context);
    if (bundle === null)
        return null;
    const { facts, adapter } = bundle;
    const ageDays = Math.max(0, Math.floor((Date.now() - Date.parse(facts.created)) / DAY));
    const { adapterMaxAge } = context.config;
    if (ageDays > adapterMaxAge) {
        note(context, {
            code: "adapter-old",
            what: `The adapter of ${(0,_report_links_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(facts.commit)} was made ${ageDays} days ago, more than ${adapterMaxAge}`,
            consequence: "what was fixed since is not in it",
            cure: "Run the retrain workflow by hand: GitHub stops schedules of a repository that was idle for 60 days",
        });
    }
    const blended = (0,_scoring_learned_js__WEBPACK_IMPORTED_MODULE_1__/* .learnedModel */ .d0)(bundle);
    const fits = blended !== null && (await isOfThisPast(context, bundle, commit, strict));
    const learned = fits ? blended : null;
    const { weight, cutoff, created, holdout } = facts;
    return {
        bundle,
        learned,
        card: {
            kind: "tabular",
            commit: facts.commit,
            cutoff,
            created,
            ageDays,
            trainedOn: adapter.trainedOn,
            weight,
            used: learned !== null,
            holdout,
        },
    };
}
/** Whether scores at `commit` may take the adapter; says what it knows that the commit could not. */
async function isOfThisPast(context, { facts }, commit, strict) {
    const { repo } = context;
    const adapter = `The adapter was trained up to ${(0,_report_links_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(facts.commit)}`;
    const ahead = (Date.parse(facts.cutoff) / 1000 - (await (0,_io_git_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .commitTime */ .bX)(repo, commit))) / 86_400;
    if (ahead > MONTH) {
        note(context, {
            code: "adapter-from-later",
            what: `${adapter}, ${Math.floor(ahead)} days after ${(0,_report_links_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(commit)}`,
            consequence: strict
                ? "it is not used, because it saw what that commit could not know"
                : "it saw fixes that this base could not know, so scores here look better than they would have been",
            cure: strict ? "Nothing to do" : "Bring the branch up to date with its base",
        });
        return !strict;
    }
    const known = await (0,_io_git_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .tryResolveCommit */ .Fl)(repo, facts.commit);
    const shared = known === null ? null : await (0,_io_git_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeBase */ .wu)(repo, known, commit);
    if (known === null) {
        note(context, {
            code: "adapter-of-unknown-commit",
            what: `${adapter}, which this clone does not hold`,
            consequence: "it is used, but how far it is from the code at hand cannot be told",
            cure: "Check out with `fetch-depth: 0`; after a rewritten history, run the retrain workflow",
        });
    }
    else if (shared !== known && shared !== commit) {
        note(context, {
            code: "adapter-of-another-branch",
            what: `${adapter}, which is neither before nor after ${(0,_report_links_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(commit)}`,
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

/***/ 6614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ modelCard)
/* harmony export */ });
/* harmony import */ var _features_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9727);
/* harmony import */ var _scoring_baseline_weights_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6602);


/** What stands in the report's footer about how the numbers were made; null: no history was read, no adapter found. */
function modelCard(loaded, adapter) {
    const times = loaded?.history.log.commits.time.view() ?? [];
    let oldest = Infinity;
    for (const time of times)
        oldest = Math.min(oldest, time);
    return {
        kind: adapter?.card.used ? "blend" : "baseline",
        featureTable: _features_table_js__WEBPACK_IMPORTED_MODULE_0__/* .FEATURE_TABLE_VERSION */ .fD,
        weights: _scoring_baseline_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .BASELINE_VERSION */ .d0,
        adapter: adapter?.card ?? null,
        history: {
            commit: loaded?.history.snapshot.commit ?? null,
            commits: times.length,
            since: times.length === 0 ? null : new Date(oldest * 1000).toISOString(),
            index: loaded?.state ?? "none",
        },
    };
}


/***/ }),

/***/ 6582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ deepen),
/* harmony export */   v: () => (/* binding */ resolveSides)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8223);
/* harmony import */ var _io_git_deepen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5298);
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

/***/ 8160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ reportFunction),
/* harmony export */   v: () => (/* binding */ totalsOf)
/* harmony export */ });
/* harmony import */ var _features_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9727);
/* harmony import */ var _scoring_bands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7745);


/** How many past fixes a finding names: the explanation people trust, short enough to be read. */
const NAMED_FIXES = 3;
const REASONS = 3;
/** One scored function in the report's words. */
function reportFunction(f, { context, bands, flagged }) {
    const contributions = [...f.contributions.map(rowOf), ...adapterRow(f.learned)].sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
    const { linesOfCode, cyclomaticComplexity, cognitiveComplexity, nestingDepth, fanOut, parameters } = f.metrics;
    return {
        path: f.path,
        name: f.name,
        startLine: f.startLine,
        endLine: f.endLine,
        language: f.language,
        status: f.status,
        // Nothing is riskier than 100 % of a whole that it belongs to.
        percentile: Math.min(99.9, Math.floor(f.percentile * 10) / 10),
        band: (0,_scoring_bands_js__WEBPACK_IMPORTED_MODULE_1__/* .bandOf */ .BV)(f.percentile, bands),
        score: round(f.score),
        changeScore: f.changeScore === null ? null : round(f.changeScore),
        addedLines: f.addedLines,
        flagged,
        metrics: { linesOfCode, cyclomaticComplexity, cognitiveComplexity, nestingDepth, fanOut, parameters },
        history: historyOf(f.index, context),
        contributions,
        reasons: reasonsOf(f, f.index === null ? [] : context.touches(f.index)),
        hunks: f.hunks,
    };
}
function rowOf({ feature, value, rank, contribution }) {
    const { key, label } = _features_table_js__WEBPACK_IMPORTED_MODULE_0__/* .FEATURES */ .Gv[feature];
    return { feature: key, label, value: round(value), rank: round(rank), contribution: round(contribution) };
}
function adapterRow(learned) {
    if (learned === null)
        return [];
    const { z, rank, contribution } = learned;
    return [
        {
            feature: "learned-adapter",
            label: "learned from this repository's past fixes",
            value: round(z),
            rank: round(rank),
            contribution: round(contribution),
        },
    ];
}
function round(value) {
    return Math.round(value * 10_000) / 10_000;
}
function historyOf(index, context) {
    const touches = index === null ? [] : context.touches(index);
    const { commits } = context.view.history.log;
    const fixes = touches.filter((touch) => touch.fix);
    const date = (commit) => new Date(commits.time.at(commit) * 1000).toISOString();
    const newest = [...touches].sort((a, b) => a.ageDays - b.ageDays || a.commit - b.commit);
    return {
        touches: touches.length,
        fixes: fixes.length,
        authors: new Set(touches.map(({ commit }) => commits.author.at(commit))).size,
        lastTouched: newest[0] ? date(newest[0].commit) : null,
        lastFixes: newest
            .filter((touch) => touch.fix)
            .slice(0, NAMED_FIXES)
            .map(({ commit }) => ({
            sha: commits.sha[commit],
            date: date(commit),
            subject: commits.subject[commit],
        })),
    };
}
/**
 * The features that raise the score most, said with their numbers; a new function says that it is new. Where
 * few are compared, having none of something can rank high; what a function has none of is no reason.
 */
function reasonsOf(f, touches) {
    const own = f.contributions.map((part) => ({ ...part, last: false, said: () => say(part, touches) }));
    // What the adapter says comes last: it holds for the text as a whole, and names no number to look up.
    const { learned } = f;
    const adapters = learned === null ? [] : [{ ...learned, value: learned.z, last: true, said: sayOf(learned) }];
    const first = f.status === "new" ? ["no history of its own, judged by its structure and the file it is in"] : [];
    const said = [...own, ...adapters]
        .filter(({ contribution, value }) => contribution > 0 && value > 0)
        .sort((a, b) => b.contribution - a.contribution)
        .slice(0, REASONS - first.length)
        .sort((a, b) => Number(a.last) - Number(b.last))
        .map((part) => part.said());
    const reasons = [...first, ...said];
    return reasons.length > 0 ? reasons : ["nothing about it stands out in this repository"];
}
function say({ feature, value, rank }, touches) {
    const { sign, say: words } = _features_table_js__WEBPACK_IMPORTED_MODULE_0__/* .FEATURES */ .Gv[feature];
    return words(value, topOf(sign === 1 ? 1 - rank : rank), touches);
}
function sayOf({ rank }) {
    return () => `its code and place read like what needed fixes here before (${topOf(1 - rank)})`;
}
/** @param above the share that is riskier */
function topOf(above) {
    const percent = 100 * above;
    return percent < 1 ? "top 1 %" : percent <= 50 ? `top ${Math.ceil(percent)} %` : "usual here";
}
function totalsOf(functions, files, reference) {
    const byBand = Object.fromEntries(_scoring_bands_js__WEBPACK_IMPORTED_MODULE_1__/* .BANDS */ .ZN.map((band) => [band, 0]));
    for (const { band } of functions)
        byBand[band]++;
    return {
        files,
        functions: functions.length,
        flagged: functions.filter((f) => f.flagged).length,
        byBand,
        reference,
    };
}


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


/***/ }),

/***/ 9122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ functionText)
/* harmony export */ });
/** A function as an adapter sees it, in training as in scoring: its whole lines, decorators included. */
function functionText(path, fn, lines) {
    return { path, name: fn.name, text: lines.slice(fn.startLine - 1, fn.endLine).join("\n") };
}


/***/ }),

/***/ 8062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kD: () => (/* binding */ baselineScore),
/* harmony export */   oK: () => (/* binding */ baselineWithout),
/* harmony export */   xY: () => (/* binding */ ScoreScale)
/* harmony export */ });
/* harmony import */ var _features_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9727);
/* harmony import */ var _features_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7138);
/* harmony import */ var _baseline_weights_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6602);



/**
 * The deterministic baseline: for each feature, with r its rank (1 − r + .0001 where less is riskier),
 *
 *   contribution = rank weight · (r − .5) + tail weight · ((−ln(1.0005 − r) − 1) / 4)
 *
 * A missing value contributes nothing: a new function is judged by what it has.
 */
function baselineScore(values, reference) {
    const contributions = [];
    _features_table_js__WEBPACK_IMPORTED_MODULE_0__/* .FEATURES */ .Gv.forEach(({ key, sign }, feature) => {
        const value = values[feature] ?? null;
        const rank = reference.rank(feature, value);
        if (value === null || rank === null)
            return;
        const weight = _baseline_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .BASELINE_WEIGHTS */ .m_[key];
        const r = sign === 1 ? rank : 1 - rank + 0.0001;
        const contribution = weight.rank * (r - 0.5) + weight.tail * ((-Math.log(1.0005 - r) - 1) / 4);
        contributions.push({ feature, value, rank, contribution });
    });
    return { score: contributions.reduce((sum, { contribution }) => sum + contribution, 0), contributions };
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

/***/ 7878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d0: () => (/* binding */ learnedModel),
/* harmony export */   g$: () => (/* binding */ judged)
/* harmony export */ });
/* unused harmony export blendedZ */
/* harmony import */ var _adapters_distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6462);
/* harmony import */ var _adapters_tabular_adapter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(183);


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
        return { score: baseline, percentile: scale.percentile(baseline), z: baselineZ, learned: null };
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
    };
}
function limited(z) {
    return Math.max(-FURTHEST, Math.min(FURTHEST, z));
}


/***/ }),

/***/ 21:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ RepositoryModel),
/* harmony export */   X: () => (/* binding */ SHORTEST_REFERENCE_LINES)
/* harmony export */ });
/* harmony import */ var _features_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5372);
/* harmony import */ var _features_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7138);
/* harmony import */ var _features_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9727);
/* harmony import */ var _labels_compile_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2139);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8062);





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
        this.scale = new _baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .ScoreScale */ .xY(long.map((index) => this.scoreAt(index).score));
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
