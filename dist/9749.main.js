export const id = 9749;
export const ids = [9749,6733];
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

/***/ 99749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  trend: () => (/* binding */ trend_trend),
  trendOf: () => (/* binding */ trendOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./functions/languages/index.js + 18 modules
var languages = __webpack_require__(87737);
// EXTERNAL MODULE: ./history/history.js
var history_history = __webpack_require__(54568);
// EXTERNAL MODULE: ./history/hunk-log.js
var hunk_log = __webpack_require__(44005);
// EXTERNAL MODULE: ./io/git/commit-list.js
var commit_list = __webpack_require__(11195);
// EXTERNAL MODULE: ./io/git/objects.js
var objects = __webpack_require__(34007);
// EXTERNAL MODULE: ./io/git/repository.js
var repository = __webpack_require__(9807);
// EXTERNAL MODULE: ./io/git/timeline.js
var git_timeline = __webpack_require__(10268);
// EXTERNAL MODULE: ./io/snapshot-reader.js
var snapshot_reader = __webpack_require__(7696);
// EXTERNAL MODULE: ./report/trend.js
var trend = __webpack_require__(92629);
// EXTERNAL MODULE: ./scoring/adapters/bundle.js + 1 modules
var bundle = __webpack_require__(6872);
// EXTERNAL MODULE: ./scoring/repository-model.js
var repository_model = __webpack_require__(10021);
// EXTERNAL MODULE: ./scoring/trend/yardstick.js
var trend_yardstick = __webpack_require__(51717);
;// CONCATENATED MODULE: ./scoring/trend/point.js

/** Long enough for a month's chance to even out, short enough to be recent. Days. */
const RECENT_DAYS = 90;
const YEAR_DAYS = 365;
const MONTH_DAYS = YEAR_DAYS / 12;
/** What a repository's state is by a yardstick. */
function trendPoint(model, yardstick) {
    const { view } = model.context;
    const metrics = view.history.snapshot.files.flatMap(({ functions }) => functions.map((f) => f.metrics));
    const score = (0,trend_yardstick/* scoreBy */.Gk)(yardstick);
    const recentFixes = new Set();
    const fixesOfYear = [];
    const touched = [];
    let [high, critical, criticalFixed] = [0, 0, 0];
    const functions = (0,trend_yardstick/* referenceFunctions */.d7)(view.history.snapshot);
    for (const index of functions) {
        const value = score(model.valuesAt(index));
        const recent = model.context.touches(index).filter(({ ageDays }) => ageDays <= RECENT_DAYS);
        const fixes = recent.filter(({ fix }) => fix);
        const isCritical = value > yardstick.thresholds.critical;
        high += Number(value > yardstick.thresholds.high);
        critical += Number(isCritical);
        criticalFixed += Number(isCritical && fixes.length > 0);
        for (const { commit } of fixes)
            recentFixes.add(commit);
        if (recent.some(({ substantive }) => substantive))
            touched.push(metrics[index].cyclomaticComplexity);
        const year = model.context.touches(index).filter(({ fix, ageDays }) => fix && ageDays <= YEAR_DAYS);
        if (year.length > 0)
            fixesOfYear.push(year.length);
    }
    const { commit, time } = view.asOf;
    const all = Math.max(1, functions.length);
    return {
        commit,
        time,
        functions: functions.length,
        high: high / all,
        critical: critical / all,
        fixRate: recentFixes.size / (RECENT_DAYS / MONTH_DAYS) / (all / 1000),
        touchedComplexity: touched.length === 0 ? null : sum(touched) / touched.length,
        fixSpread: fixesOfYear.length === 0 ? null : holdersOfHalf(fixesOfYear) / all,
        criticalFixed,
    };
}
/** How many of them, the largest first, make half of the sum. */
function holdersOfHalf(counts) {
    const half = sum(counts) / 2;
    let held = 0;
    const sorted = counts.toSorted((a, b) => b - a);
    return sorted.findIndex((count) => (held += count) >= half) + 1;
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

// EXTERNAL MODULE: ./scoring/trend/series.js
var trend_series = __webpack_require__(96316);
// EXTERNAL MODULE: ./commands/warm.js
var warm = __webpack_require__(96733);
;// CONCATENATED MODULE: ./commands/trend.js
















const YEAR = 365 * 86_400;
const MONTH = YEAR / 12;
/** How the repository's risk went over the last months. What earlier runs kept is not computed again. */
async function trend_trend(context) {
    return trendOf(context, await (0,warm.warm)(context));
}
/** As `trend`, where the history is loaded already. */
async function trendOf(context, loaded) {
    const { repo, version, notices } = context;
    const { commit } = loaded.history.snapshot;
    const timeline = await (0,git_timeline/* firstParents */.g)(repo.root, commit);
    // Half of the features look back a year: what rises in a repository's first year is its age.
    const grown = timeline.at(-1).time + YEAR;
    const kept = await restore(context, { timeline, grown });
    const states = await missingStates(context, { timeline, kept, grown });
    let series = kept;
    const add = (model) => {
        series ??= { yardstick: (0,trend_yardstick/* yardstickOf */.Mg)(model, context.rules.labels.hash), points: [] };
        series = (0,trend_series/* withPoint */.dc)(series, trendPoint(model, series.yardstick));
    };
    let known = loaded.history.snapshot;
    for (const state of states) {
        context.progress(`Reading the repository of ${new Date(state.time * 1000).toISOString().slice(0, 10)}`);
        const { model, snapshot } = await modelThen(context, loaded, { state, known });
        known = snapshot;
        add(model);
    }
    const time = await (0,repository/* commitTime */.bX)(repo, commit);
    add(new repository_model/* RepositoryModel */.I(new history_history/* HistoryView */.ux(loaded.history, { commit, time, unknown: null }), context.rules.labels));
    if (time >= grown)
        await save(context, commit, series);
    else
        notices.push(YOUNG);
    return (0,trend/* trendResult */.T1)(series, {
        tool: { name: "defect-risk", version },
        repository: repo.name,
        webUrl: repo.webUrl,
        generatedAt: new Date().toISOString(),
        notices,
    });
}
const YOUNG = {
    code: "young-repository",
    level: "info",
    what: "The repository is younger than a year",
    consequence: "there is no trend yet: its figures would rise with its age alone",
    cure: "Nothing to do",
};
/** The months, oldest first, of which no state is known; a clone without old commits has none to compute. */
async function missingStates({ config, repo }, { timeline, kept, grown }) {
    if (repo.shallow || repo.partial)
        return [];
    const [tip] = timeline;
    const times = Array.from({ length: config.months }, (_, i) => tip.time - (config.months - i) * MONTH);
    const isGrown = (commit) => entryOf.get(commit).time >= grown;
    const isKnown = (time) => kept?.points.some((point) => Math.abs(point.time - time) < MONTH / 2) === true;
    // In a quiet time one state may stand for many months.
    const present = new Set([tip.commit, ...(kept?.points ?? []).map((point) => point.commit)]);
    const entryOf = new Map(timeline.map((entry) => [entry.commit, entry]));
    const commits = times.filter((time) => !isKnown(time)).map((time) => (0,git_timeline/* standingAt */.I)(timeline, time));
    return [...new Set(commits)].flatMap((commit) => commit === null || present.has(commit) || !isGrown(commit) ? [] : [entryOf.get(commit)]);
}
/** The repository as it was: its functions from that commit's tree, their past from the one log that is loaded. */
async function modelThen({ repo, parser, rules }, { history }, { state, known }) {
    const { commit, time } = state;
    const extensions = new Set(history.snapshot.files.map(({ path }) => (0,languages/* extensionOf */.je)(path)));
    const [past, all] = await Promise.all([(0,commit_list/* listAncestors */.vl)(repo.root, commit), (0,objects/* listTree */.nT)(repo.root, commit)]);
    // Of a language that has left the repository since there are no diffs in the log.
    const tree = all.filter(({ path }) => extensions.has((0,languages/* extensionOf */.je)(path)));
    const snapshot = await (0,snapshot_reader/* readSnapshot */.R)({ root: repo.root, commit, parser, known, tree });
    const rows = [...history.log.commits.sha.keys()].filter((row) => past.has(history.log.commits.sha[row]));
    const then = (0,history_history/* historyOf */.om)((0,hunk_log/* selectHunkLog */.T$)(history.log, rows), snapshot);
    const view = new history_history/* HistoryView */.ux(then, { commit, time, unknown: null });
    return { model: new repository_model/* RepositoryModel */.I(view, rules.labels), snapshot };
}
function prefixOf({ repo }) {
    return `defect-risk-trend-v${trend_series/* TREND_SCHEMA */.qV}-${(0,bundle/* repositoryHash */.Hd)(repo.identity)}-`;
}
/** What earlier runs kept, as far as it is of this branch. */
async function restore(context, { timeline, grown }) {
    const prefix = prefixOf(context);
    const entry = await context.store.restore(prefix, prefix);
    if (entry === null)
        return null;
    const trend = (0,trend_series/* decodeTrend */.eX)(entry.bytes);
    const here = new Set(timeline.map(({ commit }) => commit));
    const { commit, time, labels } = trend?.yardstick ?? {};
    const fits = labels === context.rules.labels.hash && here.has(commit) && time >= grown;
    if (trend !== null && fits)
        return { ...trend, points: trend.points.filter(({ commit }) => here.has(commit)) };
    context.notices.push({
        code: "trend-restarted",
        level: "info",
        what: "The trend that was kept is damaged, of another branch, or made with other weights or label rules",
        consequence: "it begins anew, measured by an older state of this branch",
        cure: "Nothing to do",
    });
    return null;
}
/** The key names the content: a run of the same commit again changes nothing. */
async function save(context, commit, series) {
    const { repo, store, notices } = context;
    if (repo.shallow || repo.partial)
        return;
    const prefix = prefixOf(context);
    const bytes = (0,trend_series/* encodeTrend */.Uo)(series);
    const digest = (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex").slice(0, 12);
    const outcome = await store.save(`${prefix}${commit}-${digest}`, prefix, bytes);
    if (outcome.saved)
        return;
    notices.push({
        code: "trend-not-saved",
        level: "info",
        what: `The trend was not saved: ${outcome.why}`,
        consequence: "the next run computes its points again",
        cure: outcome.cure,
    });
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

/***/ 92629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FX: () => (/* binding */ directionSentence),
/* harmony export */   KM: () => (/* binding */ sparkline),
/* harmony export */   T1: () => (/* binding */ trendResult),
/* harmony export */   g2: () => (/* binding */ TREND_CAUTION),
/* harmony export */   sx: () => (/* binding */ TREND_LINES)
/* harmony export */ });
/* harmony import */ var _scoring_trend_series_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96316);

function trendResult({ yardstick, points }, facts) {
    const { from, direction } = (0,_scoring_trend_series_js__WEBPACK_IMPORTED_MODULE_0__/* .directionOf */ .FR)(points);
    return {
        schemaVersion: 1,
        tool: facts.tool,
        command: "trend",
        repository: facts.repository,
        webUrl: facts.webUrl,
        commit: points.at(-1)?.commit ?? yardstick.commit,
        generatedAt: facts.generatedAt,
        yardstick: { commit: yardstick.commit, date: isoDate(yardstick.time) },
        points: points.map(({ time, ...figures }) => ({
            commit: figures.commit,
            date: isoDate(time),
            functions: figures.functions,
            high: round(figures.high),
            critical: round(figures.critical),
            fixRate: round(figures.fixRate),
            touchedComplexity: figures.touchedComplexity === null ? null : round(figures.touchedComplexity),
            fixSpread: figures.fixSpread === null ? null : round(figures.fixSpread),
            criticalFixed: figures.criticalFixed,
        })),
        direction,
        since: from?.commit ?? null,
        notices: facts.notices,
    };
}
function isoDate(seconds) {
    return new Date(seconds * 1000).toISOString();
}
function round(value) {
    return Math.round(value * 100_000) / 100_000;
}
const percent = (value) => `${(100 * value).toFixed(1)} %`;
/** The figures in the order in which they are told. */
const TREND_LINES = [
    { label: "Functions above what 5 % exceeded then", value: ({ high }) => high, say: percent },
    { label: "Functions above what 1 % exceeded then", value: ({ critical }) => critical, say: percent },
    { label: "Fixes a month per 1,000 functions", value: ({ fixRate }) => fixRate, say: (v) => v.toFixed(1) },
    {
        label: "Mean complexity of the functions changed",
        value: ({ touchedComplexity }) => touchedComplexity,
        say: (v) => v.toFixed(1),
    },
    { label: "Functions that hold half of a year's fixes", value: ({ fixSpread }) => fixSpread, say: percent },
    {
        label: "Functions, of three lines or more",
        value: ({ functions }) => functions,
        say: (v) => v.toFixed(0),
    },
];
const TREND_CAUTION = "What rises is no proof of worse code: more work, a burst of edits or better-labelled fixes raise these figures, too. They compare this repository with its own past only.";
const BARS = "▁▂▃▄▅▆▇█";
/** More would not fit beside its label; then the newest are shown. */
const MOST_BARS = 26;
/** Bars from zero to the highest, so that a small change looks small; a point for what is not known. */
function sparkline(values) {
    const shown = values.slice(-MOST_BARS);
    const top = Math.max(...shown.map((value) => value ?? 0));
    return shown
        .map((value) => {
        if (value === null)
            return "·";
        return BARS[top <= 0 ? 0 : Math.round((value / top) * (BARS.length - 1))];
    })
        .join("");
}
/** The direction as a sentence. */
function directionSentence({ direction, points, since }) {
    const [from, to] = [points.find(({ commit }) => commit === since), points.at(-1)];
    if (from === undefined || to === undefined)
        return "Too little history or too few functions to tell a direction.";
    const change = `${percent(from.high)} on ${from.date.slice(0, 10)}, ${percent(to.high)} on ${to.date.slice(0, 10)}`;
    const words = { rising: "Rising", falling: "Falling", steady: "Steady", unknown: "Unknown" };
    const why = direction === "steady" ? ": a difference that chance may make" : "";
    return `${words[direction]}: the share of functions above the old top 5 % was ${change}${why}.`;
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


/***/ }),

/***/ 96316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ directionOf),
/* harmony export */   Uo: () => (/* binding */ encodeTrend),
/* harmony export */   dc: () => (/* binding */ withPoint),
/* harmony export */   eX: () => (/* binding */ decodeTrend),
/* harmony export */   qV: () => (/* binding */ TREND_SCHEMA)
/* harmony export */ });
/* unused harmony exports MOST_POINTS, MAX_TREND */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66944);
/* harmony import */ var _features_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49727);
/* harmony import */ var _baseline_weights_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66602);
/* harmony import */ var _yardstick_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51717);




/** Raised whenever the meaning of what is kept changes. */
const TREND_SCHEMA = 1;
/** Two years of weekly runs. */
const MOST_POINTS = 104;
/** A yardstick and 104 points take 60 kB. */
const MAX_TREND = 1024 * 1024;
const sha = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
/** Up to the year 9999, so that every time is a date. */
const seconds = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(0).max(253_402_300_799);
const share = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).max(1);
const Stored = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(TREND_SCHEMA),
    yardstick: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        commit: sha,
        time: seconds,
        featureTable: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(_features_table_js__WEBPACK_IMPORTED_MODULE_0__/* .FEATURE_TABLE_VERSION */ .fD),
        weights: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(_baseline_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .BASELINE_VERSION */ .d0),
        labels: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/),
        quantiles: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()).length(_yardstick_js__WEBPACK_IMPORTED_MODULE_2__/* .STEPS */ .UT + 1), zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()).length(0)]))
            .length(_features_table_js__WEBPACK_IMPORTED_MODULE_0__/* .FEATURES */ .Gv.length),
        thresholds: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ high: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), critical: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig() }),
    }),
    points: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        commit: sha,
        time: seconds,
        functions: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(0),
        high: share,
        critical: share,
        fixRate: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0),
        touchedComplexity: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(1).nullable(),
        fixSpread: share.nullable(),
        criticalFixed: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(0),
    }))
        .max(MOST_POINTS),
});
function encodeTrend({ yardstick, points }) {
    return Buffer.from(JSON.stringify({ schema: TREND_SCHEMA, yardstick, points }), "utf8");
}
/** What was kept; null if it is damaged, hostile, or by features and weights that are no longer in use. */
function decodeTrend(bytes) {
    if (bytes.length > MAX_TREND)
        return null;
    try {
        const { yardstick, points } = Stored.parse(JSON.parse(Buffer.from(bytes).toString("utf8")));
        return { yardstick, points: inOrder(points) };
    }
    catch {
        return null;
    }
}
/** With one more state; the same commit's replaces what was known of it, and the oldest go. */
function withPoint({ yardstick, points }, point) {
    const others = points.filter(({ commit }) => commit !== point.commit);
    return { yardstick, points: inOrder([...others, point]).slice(-MOST_POINTS) };
}
function inOrder(points) {
    return points.toSorted((a, b) => a.time - b.time || (a.commit < b.commit ? -1 : 1));
}
/** A shorter time tells no direction. Days. */
const SHORTEST_DAYS = 80;
const YEAR = 365 * 86_400;
/** Of fewer functions one or two make the share. */
const FEWEST_FUNCTIONS = 50;
/**
 * Where the share of high functions went in the last year: steady unless the two states differ by more than
 * twice the standard error of two proportions that are equal (pooled). That takes them for independent draws;
 * they are mostly the same functions, so that chance moves the share less than that.
 */
function directionOf(points) {
    const to = points.at(-1);
    if (to === undefined)
        return { from: null, direction: "unknown" };
    const distance = ({ time }) => Math.abs(to.time - YEAR - time);
    const from = points.slice(0, -1).sort((a, b) => distance(a) - distance(b))[0];
    if (from === undefined || to.time - from.time < SHORTEST_DAYS * 86_400)
        return { from: null, direction: "unknown" };
    // A state of which nothing is above its own top 5 %: all its functions are alike, and any change is all.
    if (from.high === 0 || Math.min(from.functions, to.functions) < FEWEST_FUNCTIONS)
        return { from: null, direction: "unknown" };
    const pooled = (from.high * from.functions + to.high * to.functions) / (from.functions + to.functions);
    const error = 2 * Math.sqrt(pooled * (1 - pooled) * (1 / from.functions + 1 / to.functions));
    const change = to.high - from.high;
    return { from, direction: Math.abs(change) <= error ? "steady" : change > 0 ? "rising" : "falling" };
}


/***/ }),

/***/ 51717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gk: () => (/* binding */ scoreBy),
/* harmony export */   Mg: () => (/* binding */ yardstickOf),
/* harmony export */   UT: () => (/* binding */ STEPS),
/* harmony export */   d7: () => (/* binding */ referenceFunctions)
/* harmony export */ });
/* harmony import */ var _features_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17138);
/* harmony import */ var _features_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49727);
/* harmony import */ var _baseline_weights_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66602);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98062);
/* harmony import */ var _repository_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10021);





/** Of a quantile: half a percent, so that the top percent is told from the top two. */
const STEPS = 200;
/** As the bands of a report. */
const [HIGH, CRITICAL] = [0.95, 0.99];
/** Takes the measure of a repository as it is. @param labels hash of the label rules of the model */
function yardstickOf(model, labels) {
    const { asOf, history } = model.context.view;
    const rows = referenceFunctions(history.snapshot).map((index) => model.valuesAt(index));
    const quantiles = _features_table_js__WEBPACK_IMPORTED_MODULE_0__/* .FEATURES */ .Gv.map((_, feature) => {
        const sorted = rows.flatMap((row) => row[feature] ?? []).sort((a, b) => a - b);
        return sorted.length === 0
            ? []
            : Array.from({ length: STEPS + 1 }, (_, i) => rounded(quantile(sorted, i / STEPS)));
    });
    const score = scoreBy({ quantiles });
    const scores = rows.map(score).sort((a, b) => a - b);
    return {
        commit: asOf.commit,
        time: asOf.time,
        featureTable: _features_table_js__WEBPACK_IMPORTED_MODULE_0__/* .FEATURE_TABLE_VERSION */ .fD,
        weights: _baseline_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .BASELINE_VERSION */ .d0,
        labels,
        quantiles,
        thresholds: { high: quantile(scores, HIGH), critical: quantile(scores, CRITICAL) },
    };
}
/** The baseline's score of a row of feature values, ranked among the yardstick's. */
function scoreBy({ quantiles, }) {
    const rows = Array.from({ length: STEPS + 1 }, (_, i) => quantiles.map((values) => values[i] ?? null));
    const reference = new _features_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .ReferenceDistribution */ .s(rows, _features_table_js__WEBPACK_IMPORTED_MODULE_0__/* .FEATURES */ .Gv.length);
    return (values) => (0,_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .baselineScore */ .kD)(values, reference).score;
}
/** The numbers of the functions that percentiles compare with: of three lines or more. */
function referenceFunctions({ files }) {
    const numbers = [];
    let next = 0;
    for (const { functions } of files) {
        for (const { startLine, endLine } of functions) {
            if (endLine - startLine + 1 >= _repository_model_js__WEBPACK_IMPORTED_MODULE_3__/* .SHORTEST_REFERENCE_LINES */ .X)
                numbers.push(next);
            next++;
        }
    }
    return numbers;
}
/** The nearest of ascending values, none between them: most features are counts. */
function quantile(sorted, share) {
    return sorted[Math.round(share * (sorted.length - 1))] ?? 0;
}
function rounded(value) {
    return Number(value.toPrecision(5));
}


/***/ })

};
