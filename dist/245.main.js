export const id = 245;
export const ids = [245];
export const modules = {

/***/ 5245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  labels: () => (/* binding */ labels),
  renderLabels: () => (/* binding */ renderLabels)
});

// EXTERNAL MODULE: ./errors/index.js
var errors = __webpack_require__(8223);
// EXTERNAL MODULE: ./history/history.js
var history_history = __webpack_require__(4568);
// EXTERNAL MODULE: ./features/context.js
var features_context = __webpack_require__(5372);
// EXTERNAL MODULE: ./io/git/repository.js
var repository = __webpack_require__(9807);
// EXTERNAL MODULE: ./labels/compile-rules.js + 2 modules
var compile_rules = __webpack_require__(2139);
// EXTERNAL MODULE: ./history/tracker.js + 1 modules
var tracker = __webpack_require__(9038);
// EXTERNAL MODULE: ./labels/fix-evidence.js
var fix_evidence = __webpack_require__(9084);
// EXTERNAL MODULE: ./labels/defect-signal.js
var defect_signal = __webpack_require__(2515);
// EXTERNAL MODULE: ./history/interval-map.js
var interval_map = __webpack_require__(3272);
;// CONCATENATED MODULE: ./history/blame.js

const BLOBS = 2 ** 26;
const NONE = -1;
/**
 * Who wrote a line, from the hunk log alone: what `git blame -w` says, without asking git.
 *
 *   content (path, blob), line n ── the commit that made this content ── its hunks:
 *     n outside of them     → the line stood in the old content, at n less what was added above
 *     n inside a hunk       → that commit wrote it, unless the hunk changes blanks, comments, white space
 *     a merge               → the line is from the first parent that has it; from none: the merge's own
 *
 * Limits: a file that a merge renamed on one side is followed on the other only; where two branches made
 * the same content, the newest commit below the asked one is taken; lines moved within a file or between
 * files are written anew, as for git blame without -M and -C.
 */
class Blame {
    #log;
    #hunks;
    #commitOf;
    /** Content → the newest file row that made it, and from each row the next older one. */
    #newest = new Map();
    #older;
    constructor(log) {
        this.#log = log;
        const { oldStart, oldLines, newStart, newLines } = log.hunks;
        this.#hunks = {
            oldStart: oldStart.view(),
            oldLines: oldLines.view(),
            newStart: newStart.view(),
            newLines: newLines.view(),
        };
        const { commits, files } = log;
        this.#commitOf = new Int32Array(files.newBlob.length);
        this.#older = new Int32Array(files.newBlob.length).fill(NONE);
        let end = files.newBlob.length;
        for (let c = commits.sha.length - 1; c >= 0; c--) {
            const first = commits.firstFile.at(c);
            for (let row = end - 1; row >= first; row--) {
                this.#commitOf[row] = c;
                if (files.newBlob.at(row) === 0)
                    continue;
                const key = files.newPath.at(row) * BLOBS + files.newBlob.at(row);
                this.#older[row] = this.#newest.get(key) ?? NONE;
                this.#newest.set(key, row);
            }
            end = first;
        }
    }
    /** The commit that wrote the line, and the line as it wrote it; null for blanks, comments, and before the log. */
    origin(line, below) {
        let last = null;
        for (const step of this.steps(line, below))
            last = step;
        return last?.edit === "substance" ? last : null;
    }
    /**
     * The commits that made the contents the line stood in, newest first, the one that wrote it last.
     *
     * @param below only commits in rows after this one are asked: the row of the commit the line is looked at from
     */
    *steps(from, below) {
        const { files, commits, hunks } = this.#log;
        let [{ path, blob, line }, newer] = [from, below];
        for (;;) {
            let row = this.#newest.get(path * BLOBS + blob) ?? NONE;
            while (row !== NONE && this.#commitOf[row] <= newer)
                row = this.#older[row];
            if (row === NONE)
                return;
            const commit = this.#commitOf[row];
            newer = commit;
            const kept = this.#keptIn(row, line);
            const here = { commit, path, blob, line };
            if (kept === NONE) {
                const hunk = (0,interval_map/* hunkAt */.aA)(this.#rowsOf(row), line);
                const substance = commits.parents.at(commit) > 1 || hunks.added.at(hunk) > 0 || hunks.removed.at(hunk) > 0;
                yield { ...here, edit: substance ? "substance" : "blank" };
                // Re-indented: the line above it all is the same one.
                if (substance || hunks.oldLines.at(hunk) === 0)
                    return;
            }
            else {
                row = kept;
                yield { ...here, edit: "none" };
            }
            line = (0,interval_map/* mapStart */.jW)(this.#rowsOf(row), line);
            [path, blob] = [files.oldPath.at(row), files.oldBlob.at(row)];
        }
    }
    /** The row of the first parent from which the line comes unchanged. */
    #keptIn(first, line) {
        const commit = this.#commitOf[first];
        for (let row = first; row !== NONE && this.#commitOf[row] === commit; row = this.#older[row]) {
            if (this.#log.files.oldBlob.at(row) !== 0 && (0,interval_map/* hunkAt */.aA)(this.#rowsOf(row), line) === NONE)
                return row;
        }
        return NONE;
    }
    #rowsOf(file) {
        const { files, hunks } = this.#log;
        const to = file + 1 < files.firstHunk.length ? files.firstHunk.at(file + 1) : hunks.oldStart.length;
        return { ...this.#hunks, from: files.firstHunk.at(file), to };
    }
}

// EXTERNAL MODULE: ./history/snapshot.js
var history_snapshot = __webpack_require__(986);
;// CONCATENATED MODULE: ./labels/szz.js





/**
 * Which edits of which functions had to be repaired (SZZ: Śliwerski, Zimmermann & Zeller 2005): each line
 * that a fix removes or edits is blamed, at the fix's parent, on the commit that wrote it. Nothing but the
 * log is read.
 *
 * Limits: a fix that only adds blames nobody; who wrote a line last is blamed, though it may have been
 * wrong before; a hunk's blank and comment lines count if another line of it is code; functions that are
 * not in the snapshot have no repairs.
 *
 * @param fixes rows of the commit table; a merge repairs nothing
 * @returns in the order of the fixes, then by cause, newest first, and function
 */
function repairs(history, fixes = narrowFixes(history)) {
    const { log, snapshot } = history;
    const { time, parents } = log.commits;
    const blame = new Blame(log);
    const places = (0,tracker/* trackPlaces */.Mf)(log, (0,history_snapshot/* toTracked */.ir)(snapshot));
    return fixes.flatMap((fix) => {
        if (parents.at(fix) > 1)
            return [];
        const found = new Map();
        for (const line of removedLines(log, fix)) {
            const origin = blame.origin(line, fix);
            const owner = origin && places.functionAt(origin.path, origin.blob, origin.line);
            if (origin === null || owner === null)
                continue;
            const key = `${origin.commit} ${owner}`;
            const known = found.get(key);
            if (known)
                known.lines++;
            else
                found.set(key, { cause: origin.commit, function: owner, lines: 1 });
        }
        return [...found.values()]
            .sort((a, b) => a.cause - b.cause || a.function - b.function)
            .map((repair) => ({ fix, ...repair, delayDays: (time.at(fix) - time.at(repair.cause)) / 86_400 }));
    });
}
/** The lines on the old side of a commit's substantive hunks, as they stood at its parent. */
function* removedLines({ commits, files, hunks }, commit) {
    const [fileRows, hunkRows] = [files.oldBlob.length, hunks.oldStart.length];
    const lastFile = commit + 1 < commits.sha.length ? commits.firstFile.at(commit + 1) : fileRows;
    for (let file = commits.firstFile.at(commit); file < lastFile; file++) {
        const [path, blob] = [files.oldPath.at(file), files.oldBlob.at(file)];
        const last = file + 1 < fileRows ? files.firstHunk.at(file + 1) : hunkRows;
        for (let h = files.firstHunk.at(file); h < last; h++) {
            if (hunks.removed.at(h) === 0)
                continue;
            const start = hunks.oldStart.at(h);
            for (let line = start; line < start + hunks.oldLines.at(h); line++)
                yield { path, blob, line };
        }
    }
}
/** The fixes that touch few enough functions for their lines to be the repair: rows, newest first. */
function narrowFixes(history, rules = defect_signal/* SIGNAL_RULES */.J6) {
    const { commits } = history.log;
    const touched = new Int32Array(commits.sha.length);
    for (const commit of history.tracked.functions.commit)
        touched[commit]++;
    return commits.sha.flatMap((_, row) => touched[row] >= 1 &&
        touched[row] <= rules.narrowFix &&
        commits.parents.at(row) <= 1 &&
        (0,fix_evidence/* isFix */.cz)(commits.subject[row], rules.fixes)
        ? [row]
        : []);
}

;// CONCATENATED MODULE: ./report/label-report.js






/** Every commit that the index knows, judged; every function, counted once. */
function labelSummary(context, rules) {
    const { view } = context;
    const { commits } = view.history.log;
    const voices = new Map();
    let [merges, fixes, tooBroad] = [0, 0, 0];
    commits.subject.forEach((subject, c) => {
        if (commits.parents.at(c) > 1) {
            merges++;
            return;
        }
        const { weight, rule, why } = (0,fix_evidence/* fixEvidence */.PL)(subject, rules);
        const kind = rule === null ? "none" : weight > 0 ? "rule" : "exclusion";
        const name = rule ?? why;
        const voice = voices.get(`${kind} ${name}`);
        if (voice)
            voice.commits++;
        else {
            const example = { sha: commits.sha[c], subject };
            voices.set(`${kind} ${name}`, { name, kind, weight, commits: 1, example });
        }
        if (!context.isFixCommit(c))
            return;
        fixes++;
        if (view.functionsTouched[c] > features_context/* WIDEST_FIX_FUNCTIONS */.rI)
            tooBroad++;
    });
    const judged = commits.sha.length - merges;
    const total = view.history.firstFunction.at(-1);
    let [everFixed, fixedInLastYear] = [0, 0];
    for (let f = 0; f < total; f++) {
        const ages = context.touches(f).flatMap(({ fix, ageDays }) => (fix ? [ageDays] : []));
        if (ages.length > 0)
            everFixed++;
        if (ages.some((age) => age <= features_context/* YEAR */.UX))
            fixedInLastYear++;
    }
    return {
        commits: { judged, merges, fixes, tooBroad, share: judged === 0 ? 0 : fixes / judged },
        functions: { total, everFixed, fixedInLastYear },
        voices: [...voices.values()].sort((a, b) => b.commits - a.commits || (a.name < b.name ? -1 : 1)),
    };
}
/** @param row the commit's row in the index */
function labelExplanation(context, rules, row) {
    const { view } = context;
    const { log, tracked } = view.history;
    const evidence = (0,fix_evidence/* fixEvidence */.PL)(log.commits.subject[row], rules);
    const fix = context.isFixCommit(row);
    const functions = view.functionsTouched[row];
    const credit = evidence.weight / Math.sqrt(Math.max(1, functions));
    const touched = [];
    const { first, commit, flags } = tracked.functions;
    for (let index = 0; index + 1 < first.length; index++) {
        for (let at = first[index]; at < first[index + 1]; at++) {
            if (commit[at] !== row)
                continue;
            const { file, fn } = (0,history_history/* functionAt */.G6)(view.history, index);
            const why = !fix
                ? "no fix"
                : functions > features_context/* WIDEST_FIX_FUNCTIONS */.rI
                    ? "too broad"
                    : flags[at] & tracker/* TOUCH */.wt.birth
                        ? "birth"
                        : flags[at] & tracker/* TOUCH */.wt.substantive
                            ? null
                            : "not substantive";
            const { name, startLine } = fn;
            touched.push({ path: file.path, name, startLine, credit: why === null ? credit : 0, why });
        }
    }
    return {
        commit: {
            sha: log.commits.sha[row],
            date: new Date(log.commits.time.at(row) * 1000).toISOString(),
            subject: log.commits.subject[row],
        },
        evidence,
        fix,
        merge: log.commits.parents.at(row) > 1,
        breadth: {
            functions,
            widestFunctions: features_context/* WIDEST_FIX_FUNCTIONS */.rI,
            files: view.filesTouched[row],
            widestFiles: features_context/* WIDEST_FIX_FILES */.HD,
        },
        functions: touched,
        repaired: fix && functions <= features_context/* WIDEST_FIX_FUNCTIONS */.rI ? repairedCommits(view.history, row) : [],
        narrow: functions <= defect_signal/* SIGNAL_RULES */.J6.narrowFix,
    };
}
function repairedCommits(history, fix) {
    const { commits } = history.log;
    const byCause = new Map();
    for (const { cause, function: index, lines, delayDays } of repairs(history, [fix])) {
        const { file, fn } = (0,history_history/* functionAt */.G6)(history, index);
        const found = { path: file.path, name: fn.name, startLine: fn.startLine, lines };
        byCause.set(cause, {
            sha: commits.sha[cause],
            date: new Date(commits.time.at(cause) * 1000).toISOString(),
            subject: commits.subject[cause],
            delayDays,
            functions: [...(byCause.get(cause)?.functions ?? []), found],
        });
    }
    return [...byCause.values()];
}

// EXTERNAL MODULE: ./report/columns.js
var columns = __webpack_require__(2249);
// EXTERNAL MODULE: ./report/escape.js
var report_escape = __webpack_require__(2811);
// EXTERNAL MODULE: ./report/links.js
var links = __webpack_require__(5915);
// EXTERNAL MODULE: ./report/paint.js
var report_paint = __webpack_require__(5450);
// EXTERNAL MODULE: ./report/wording.js
var wording = __webpack_require__(7458);
;// CONCATENATED MODULE: ./report/labels-text.js






/** Which commits count as fixes here, for a terminal. */
function renderLabelSummary(report, options) {
    const { commits, functions, voices } = report;
    const paint = (0,report_paint/* paintWith */.H)(options.colour);
    const width = Math.max(60, options.width ?? 100);
    const name = Math.max(4, ...voices.map((voice) => (0,report_escape/* terminal */.Fo)(voice.name).length));
    return told(report, width, [
        paint.bold(`${percentage(commits.fixes, commits.judged)} of ${(0,wording/* count */.U9)(commits.judged, "commit")} count as fixes`),
        `merges ${(0,wording/* grouped */.zD)(commits.merges)}, never asked; fixes too broad to count for a function ${(0,wording/* grouped */.zD)(commits.tooBroad)}`,
        `functions with a fix: ${percentage(functions.everFixed, functions.total)} of ${(0,wording/* grouped */.zD)(functions.total)}, in the last year ${percentage(functions.fixedInLastYear, functions.total)}`,
        "",
        paint.bold("What decided"),
        `  ${(0,columns/* padStart */.CF)("commits", 8)}  ${(0,columns/* padStart */.CF)("weight", 6)}  ${(0,columns/* padEnd */.f)("rule", name)}  newest example`,
        ...voices.map((voice) => {
            const rule = (0,columns/* padEnd */.f)((0,report_escape/* terminal */.Fo)(voice.name), name);
            const example = (0,columns/* cut */.Jj)((0,report_escape/* terminal */.Fo)(voice.example.subject), Math.max(10, width - name - 22));
            return `  ${(0,columns/* padStart */.CF)((0,wording/* grouped */.zD)(voice.commits), 8)}  ${(0,columns/* padStart */.CF)(WEIGHTS[voice.kind] ?? two(voice.weight), 6)}  ${rule}  ${example}`;
        }),
    ]);
}
const WEIGHTS = { exclusion: "not", none: "–" };
/** Why one commit counts as a fix or not, and for which functions, for a terminal. */
function renderLabelExplanation(report, options) {
    const { commit, evidence, breadth, functions } = report;
    const paint = (0,report_paint/* paintWith */.H)(options.colour);
    const width = Math.max(60, options.width ?? 100);
    const listed = functions.slice(0, options.limit);
    return told(report, width, [
        paint.bold(`${(0,links/* shortSha */.Fu)(commit.sha)} ${report.fix ? "counts as a fix" : "is no fix"}`),
        `${(0,wording/* day */.vd)(commit.date)}  ${(0,columns/* cut */.Jj)((0,report_escape/* terminal */.Fo)(commit.subject), width - 12)}`,
        "",
        report.merge
            ? "a merge, which is never asked: the commits it brings in are"
            : `${(0,report_escape/* terminal */.Fo)(evidence.why)}, weight ${two(evidence.weight)} (a fix from ${two(report.rules.threshold)} on)`,
        breadthOf(breadth),
        "",
        paint.bold(`Functions it touched, as they stand at ${(0,links/* shortSha */.Fu)(report.head)}`),
        ...(functions.length === 0 ? ["  none that is still there"] : []),
        ...listed.map((fn) => row(fn, width)),
        ...(functions.length > listed.length
            ? [`  … and ${(0,wording/* grouped */.zD)(functions.length - listed.length)} more`]
            : []),
        ...repairedBy(report, width, options.limit).map((line, i) => (i === 1 ? paint.bold(line) : line)),
    ]);
}
/** Of a fix, whose lines it removed or edited, the heading in the second line. */
function repairedBy({ repaired, narrow, fix }, width, limit) {
    if (!fix)
        return [];
    const heading = narrow
        ? "Commits whose lines it repaired"
        : "Commits whose lines it changed, repair or not";
    const rows = repaired.flatMap((cause) => [
        `  ${(0,links/* shortSha */.Fu)(cause.sha)}  ${(0,report_escape/* terminal */.Fo)(cause.subject)}  (${(0,wording/* day */.vd)(cause.date)}, ${before(cause.delayDays)})`,
        ...cause.functions.map((fn) => `    ${(0,columns/* padStart */.CF)((0,wording/* count */.U9)(fn.lines, "line"), 9)}  ${(0,report_escape/* terminal */.Fo)(fn.name)}  ${(0,report_escape/* terminal */.Fo)(fn.path, 1000)}:${fn.startLine}`),
    ]);
    const shown = rows.slice(0, limit).map((line) => (0,columns/* cut */.Jj)(line, width));
    const rest = rows.length > shown.length ? [`  … and ${(0,wording/* grouped */.zD)(rows.length - shown.length)} lines more`] : [];
    return [
        "",
        heading,
        ...(rows.length === 0 ? ["  none: it only adds, or its functions are gone"] : shown),
        ...rest,
    ];
}
function before(days) {
    return `${(0,wording/* count */.U9)(Math.max(0, Math.round(days)), "day")} before`;
}
function breadthOf({ functions, widestFunctions, files, widestFiles }) {
    const said = (n, one, widest) => `${(0,wording/* count */.U9)(n, one)} (${n > widest ? "too broad to count: at most" : "counts up to"} ${widest})`;
    return `touches ${said(functions, "function", widestFunctions)}, ${said(files, "source file", widestFiles)}`;
}
const WHY = {
    "no fix": "",
    "too broad": "the commit is too broad",
    birth: "its birth",
    "not substantive": "only blanks, comments or white space",
};
function row(fn, width) {
    const credit = fn.why === null ? two(fn.credit) : "–";
    const place = `${(0,report_escape/* terminal */.Fo)(fn.path, 1000)}:${fn.startLine}`;
    const why = fn.why && WHY[fn.why] ? `  (${WHY[fn.why]})` : "";
    return (0,columns/* cut */.Jj)(`  ${(0,columns/* padStart */.CF)(credit, 5)}  ${(0,report_escape/* terminal */.Fo)(fn.name)}  ${place}${why}`, width);
}
function told(report, width, lines) {
    const notices = report.notices.map((notice) => (0,columns/* wrap */.LV)(`${notice.level === "warning" ? "warning: " : "note: "}${(0,report_escape/* terminal */.Fo)((0,errors/* sentence */.em)(notice), 1000)}`, width, "  "));
    return `${[...lines, ...(notices.length > 0 ? ["", ...notices] : [])].join("\n")}\n`;
}
/** Two digits, without the leading zero's company: ".90" would read as a rank. */
function two(value) {
    return value.toFixed(2);
}
function percentage(part, whole) {
    return `${whole === 0 ? 0 : Math.round((100 * part) / whole)} %`;
}

// EXTERNAL MODULE: ./commands/load-history.js + 1 modules
var load_history = __webpack_require__(9418);
// EXTERNAL MODULE: ./commands/sides.js
var sides = __webpack_require__(6582);
;// CONCATENATED MODULE: ./commands/labels.js









/**
 * Above this share of fixes the wording is suspect. Of 7,557 large projects, a tenth spend at least 39 % of
 * their commits on fixing (Amit and Feitelson, Software Quality Journal 2021).
 */
const HIGHEST_USUAL_SHARE = 0.39;
/** From this share on, commits that only close a ticket are worth a word. */
const MANY_REFERENCES = 0.1;
/** Fewer commits make no culture. */
const FEWEST_COMMITS = 50;
/** Which commits up to `--rev` count as fixes; with `--explain`, why one does or does not. */
async function labels(context) {
    const { config, repo } = context;
    if (config.format !== "text" && config.format !== "json") {
        throw new errors/* UsageError */.eb({
            what: `labels cannot be written as ${config.format}`,
            consequence: "nothing was told",
            cure: "Use --format text or json",
        });
    }
    await (0,sides/* deepen */.g)(context, config.rev === null ? [] : [config.rev]);
    const head = await (0,repository/* resolveCommit */.WL)(repo, config.rev ?? "HEAD");
    const asked = config.explain === null ? null : await (0,repository/* resolveCommit */.WL)(repo, config.explain);
    const { history } = await (0,load_history/* loadHistory */.F)(context, head);
    const time = await (0,repository/* commitTime */.bX)(repo, head);
    const rules = compile_rules/* DEFAULT_RULES */.c;
    const features = new features_context/* FeatureContext */.uu(new history_history/* HistoryView */.ux(history, { commit: head, time, unknown: null }), rules);
    const about = {
        schemaVersion: 1,
        tool: { name: "defect-risk", version: context.version },
        command: "labels",
        repository: repo.name,
        webUrl: repo.webUrl,
        head,
        rules: { hash: rules.hash, threshold: rules.threshold },
    };
    if (asked === null) {
        const summary = labelSummary(features, rules);
        return { ...about, ...summary, notices: [...context.notices, ...remarksOn(summary)] };
    }
    const row = history.log.commits.sha.indexOf(asked);
    if (row < 0) {
        throw new errors/* UsageError */.eb({
            what: `${asked.slice(0, 7)} is not in the history of ${head.slice(0, 7)}`,
            consequence: "there is nothing to explain",
            cure: "Name the commit, or one after it, with --rev",
        });
    }
    return { ...about, ...labelExplanation(features, rules, row), notices: context.notices };
}
function renderLabels(report, context, colour) {
    const { config } = context;
    if (config.format === "json")
        return `${JSON.stringify(report, null, 2)}\n`;
    const options = { colour: colour && config.output === null, width: process.stdout.columns ?? 100 };
    return "evidence" in report
        ? renderLabelExplanation(report, { ...options, limit: config.limit })
        : renderLabelSummary(report, options);
}
function remarksOn({ commits, voices }) {
    if (commits.judged < FEWEST_COMMITS)
        return [];
    const references = voices.find(({ name }) => name === "only a closing reference")?.commits ?? 0;
    const share = (n) => `${Math.round((100 * n) / commits.judged)} %`;
    const notices = [];
    if (commits.share > HIGHEST_USUAL_SHARE) {
        notices.push({
            code: "many-fixes",
            level: "warning",
            what: `${share(commits.fixes)} of the commits count as fixes, where 39 % is already much`,
            consequence: "perhaps anything is closed with “Fixed” here, and then prior fixes say little",
            cure: "Read a few with `defect-risk labels --explain SHA` before leaning on fix counts",
        });
    }
    if (references >= MANY_REFERENCES * commits.judged) {
        notices.push({
            code: "closing-references",
            level: "info",
            what: `${share(references)} of the commits say no more than that they close a ticket`,
            consequence: "they count as no fix, because a ticket of any kind is closed that way",
            cure: "Nothing to do; if only defects get tickets here, fix counts are too low",
        });
    }
    return notices;
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

/***/ 5372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ WIDEST_FIX_FILES),
/* harmony export */   J8: () => (/* binding */ decayedActivity),
/* harmony export */   UX: () => (/* binding */ YEAR),
/* harmony export */   rI: () => (/* binding */ WIDEST_FIX_FUNCTIONS),
/* harmony export */   uu: () => (/* binding */ FeatureContext)
/* harmony export */ });
/* harmony import */ var _labels_compile_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2139);
/* harmony import */ var _labels_fix_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9084);


const YEAR = 365;
/** Commits this broad are sweeps, not fixes of a function (label definition). */
const WIDEST_FIX_FUNCTIONS = 40;
const WIDEST_FIX_FILES = 30;
/** Σ 2^(−age/365 d)/√n over substantive touches: recent, focused work counts most. */
function decayedActivity(touches) {
    let sum = 0;
    for (const { substantive, ageDays, breadth } of touches) {
        if (substantive)
            sum += 2 ** (-ageDays / YEAR) / Math.sqrt(breadth);
    }
    return sum;
}
const NOT_ASKED = -1;
/** Prepares the history side of features for one moment; each file's activity is summed once. */
class FeatureContext {
    view;
    #rules;
    /** By commit row: 0, 1, or not asked yet; most commits of an old repository touch nothing that is left. */
    #fix;
    #activity;
    #fileActivity;
    #touches = [];
    constructor(view, rules = _labels_compile_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_RULES */ .c) {
        this.view = view;
        const { history } = view;
        this.#rules = rules;
        this.#fix = new Int8Array(history.log.commits.sha.length).fill(NOT_ASKED);
        const functions = history.firstFunction[history.firstFunction.length - 1];
        this.#activity = new Float64Array(functions);
        this.#fileActivity = new Float64Array(history.snapshot.files.length);
        for (let file = 0; file < this.#fileActivity.length; file++) {
            for (let f = history.firstFunction[file]; f < history.firstFunction[file + 1]; f++) {
                this.#activity[f] = decayedActivity(this.touches(f));
                this.#fileActivity[file] += this.#activity[f];
            }
        }
    }
    isFixCommit(commit) {
        const known = this.#fix[commit];
        if (known !== NOT_ASKED)
            return known === 1;
        const { subject, parents } = this.view.history.log.commits;
        const fix = parents.at(commit) <= 1 && (0,_labels_fix_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .isFix */ .cz)(subject[commit], this.#rules);
        this.#fix[commit] = fix ? 1 : 0;
        return fix;
    }
    /** Newest first. */
    touches(index) {
        return (this.#touches[index] ??= this.view.functionTouches(index).map((touch) => {
            const { commit, ageDays, substantive, birth, added } = touch;
            const breadth = Math.max(1, this.view.functionsTouched[commit]);
            const fix = substantive && !birth && breadth <= WIDEST_FIX_FUNCTIONS && this.isFixCommit(commit);
            return { commit, ageDays, substantive, birth, added, breadth, fix };
        }));
    }
    /** Mean activity of a file's functions, without function `except` (null: the function is not in the file yet). */
    neighbours(file, except) {
        const first = this.view.history.firstFunction;
        const count = first[file + 1] - first[file] - (except === null ? 0 : 1);
        if (count <= 0)
            return 0;
        return (this.#fileActivity[file] - (except === null ? 0 : this.#activity[except])) / count;
    }
    fileFixes(file) {
        return this.view
            .fileTouches(file)
            .filter(({ commit, substantive, birth, ageDays }) => substantive &&
            !birth &&
            ageDays <= YEAR &&
            this.view.filesTouched[commit] <= WIDEST_FIX_FILES &&
            this.isFixCommit(commit)).length;
    }
}


/***/ }),

/***/ 2139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ DEFAULT_RULES)
});

// UNUSED EXPORTS: compileLabelRules

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./errors/index.js
var errors = __webpack_require__(8223);
;// CONCATENATED MODULE: ./labels/backtracking.js
/** A pattern of this degree on 200 characters costs at most some million steps. */
const HIGHEST_DEGREE = 2;
/** Up to so many ways to end a repetition count as a constant. */
const FEW = 9;
/**
 * How a pattern's worst case grows with its subject's length n: as n to this power, times n places to
 * start from; Infinity for growth beyond any power, as of `(a+)+`. An upper bound, taken from the
 * pattern's form: repetitions in a row multiply, alternatives do not, a repeated group must be rigid
 * inside. Back references count as Infinity, their cost is not bounded this way.
 *
 * @param pattern a regular expression that compiles
 */
function backtrackingDegree(pattern) {
    return new Reader(pattern).alternatives().degree;
}
const RIGID = { degree: 0, loose: false };
class Reader {
    #pattern;
    #at = 0;
    constructor(pattern) {
        this.#pattern = pattern;
    }
    /** Up to the end or the group's closing parenthesis. */
    alternatives() {
        let [degree, current, loose] = [0, 0, false];
        while (this.#at < this.#pattern.length && !this.#next(/\)/y)) {
            if (this.#next(/\|/y)) {
                [degree, current, loose] = [Math.max(degree, current), 0, true];
                continue;
            }
            const atom = this.#repeated(this.#atom());
            current += atom.degree;
            loose ||= atom.loose;
        }
        return { degree: Math.max(degree, current), loose };
    }
    #atom() {
        if (this.#next(/\((?:\?(?:<?[=!]|:|<\w+>))?/y))
            return this.alternatives();
        if (this.#next(/\\(?:[1-9]|k<)/y))
            return { degree: Infinity, loose: true };
        this.#next(/\\u[\da-f]{4}|\\x[\da-f]{2}|\\.|\[(?:\\.|[^\]\\])*\]|[^]/iy);
        return RIGID;
    }
    #repeated({ degree, loose }) {
        const found = this.#next(/(?:[*+?]|\{(\d+)(,(\d*))?\})\??/y);
        if (!found)
            return { degree, loose };
        const sign = found[0][0];
        const least = sign === "{" ? Number(found[1]) : sign === "+" ? 1 : 0;
        const most = sign === "?" ? 1 : sign !== "{" ? Infinity : !found[2] ? least : found[3] ? Number(found[3]) : Infinity;
        const choices = most - least > FEW ? 1 : 0;
        if (most <= 1)
            return { degree, loose: true };
        if (degree === 0 && !loose)
            return { degree: choices, loose: most !== least };
        return { degree: most > FEW ? Infinity : degree * most + choices, loose: true };
    }
    #next(pattern) {
        pattern.lastIndex = this.#at;
        const found = pattern.exec(this.#pattern);
        if (found)
            this.#at = pattern.lastIndex;
        return found;
    }
}

;// CONCATENATED MODULE: ./labels/label-rules.js
const { raw } = String;
const FIX = raw `\b(?:fix(?:e[sd]|ing|ups?)?|bug-?fix(?:es)?|hot-?fix(?:es)?)\b`;
/** The author's own word for it, unless it names what is no code. */
const CONVENTIONAL = raw `^\W{0,8}(?:fix|bugfix|hotfix)(?:\((?!docs?\b|ci\b|lint\b)[^)]*\))?!?:`;
const TESTS = raw `\b(?:tests?|test(?:case|suite)s?)\b`;
const DEFAULT_LABEL_RULES = {
    ignored: [
        {
            // "Fixed #123 --" closes a ticket of any kind: the reference is no evidence, the words after it may be.
            name: "closing reference",
            pattern: raw `\b(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?|refs?)\b[\s:]{0,3}(?:(?:issues?|tickets?|pr|bug)\s{0,3})?(?:(?:[\w.-]{1,60}/[\w.-]{1,60})?#\d{1,9}|gh-?\d{1,9})(?:\s?(?:,|and|&)\s?(?:refs?\s?)?#\d{1,9}){0,9}`,
        },
        // Bugzilla and Launchpad call every ticket a bug.
        { name: "ticket number", pattern: raw `\bbugs?[\s:#-]{0,3}\d{2,9}\b` },
        {
            name: "word that looks like a fix",
            pattern: raw `\bfixed[ -](?:size|point|width|length|rate|position|number)\b`,
        },
    ],
    exclusions: [
        {
            name: "conventional type",
            pattern: raw `^\W{0,8}(?:docs?|tests?|ci|chore|style|build|refactor|perf|feat|types?|release|lint|deps?|bench(?:mark)?s?)(?:\([^)]*\))?!?:`,
        },
        {
            name: "wording or form",
            pattern: raw `\b(?:typos?|spelling|grammar|wording|formatting|format errors?|white ?spac(?:es?|ing)|spacing|indent(?:ation)?|(?:coding|code) ?style|style (?:fix|issue|error|nit)(?:es|s)?|\d{1,3} columns?|nits?|cosmetics?|naming|correct\w{0,3} (?:the )?(?:names?|descriptions?))\b`,
        },
        {
            name: "static check",
            pattern: raw `\b(?:\w{0,10}lint(?:er|ing|s)?|flake8|prettier|clippy|mypy|isort|pep-?8|pyflakes|check(?:patch|style)|rubocop|coverity|sonar(?:qube|cloud)?|cppcheck|smatch|unused (?:variables?|imports?|parameters?|functions?)|(?:build|compiler?|compilation|checkpatch|gcc|clang|sparse|deprecation) warnings?)\b`,
            unless: CONVENTIONAL,
        },
        {
            name: "documentation",
            pattern: raw `\b(?:docs?|docstrings?|documentation|doctests?|javadocs?|readme|change ?log|release notes?|comments?|copyright|licen[cs]e)\b`,
            unless: CONVENTIONAL,
        },
        {
            name: "automation",
            pattern: raw `\b(?:ci|travis|appveyor|github actions?|workflows?|coverage)\b`,
            unless: CONVENTIONAL,
        },
        {
            name: "new tests",
            pattern: raw `^\W{0,8}(?:\S{1,40}: )?(?:add|new|more|writ|improv|updat|extend)\w{0,4} [\w -]{0,40}\btests?\b(?! and)`,
        },
        {
            // A repaired test is a repair; only what it touches outside of tests is ever counted.
            name: "tests",
            pattern: TESTS,
            unless: FIX,
        },
        {
            name: "merge, release or version",
            pattern: raw `^\W{0,8}(?:merge|bump|release|update dependenc|v?\d{1,5}\.\d)`,
        },
        { name: "revert of a revert", pattern: raw `^\W{0,8}revert\w{0,3}\W{1,3}revert` },
    ],
    rules: [
        { name: "conventional fix", pattern: raw `^\W{0,8}(?:fix|bugfix|hotfix)(?:\([^)]*\))?!?:`, weight: 0.95 },
        // Before the words: the title of what is taken back may say "fix".
        {
            name: "takes a change back",
            pattern: raw `^\W{0,8}(?:\S{1,40}: )?(?:partly |partial(?:ly)? )?(?:revert(?:s|ed|ing)?|back(?:s|ed)? out|roll(?:s|ed|ing)? ?back)\b`,
            weight: 0.75,
        },
        // Reached only with a word of repair in it: the exclusion above takes the others.
        { name: "repairs tests", pattern: TESTS, weight: 0.75 },
        { name: "says fix or bug", pattern: raw `${FIX}|\bbugs?\b`, weight: 0.9 },
        {
            name: "names a failure",
            pattern: raw `\b(?:crash(?:e[sd]|ing)?|regressions?|segfaults?|deadlocks?|race condition|leak(?:s|ed|ing|age)?|oops|(?:infinite|endless) (?:loop|recursion)|use.after.free|double free|off.by.one|data loss|null pointers?|(?:null|nil) deref\w{0,8}|npes|npe (?:in|on|when|if)|incorrect(?:ly)?|wrong(?:ly)?|broken|breakage|erroneous(?:ly)?|mistaken?(?:ly)?|accidental(?:ly)?|improper(?:ly)?|(?:does|did|do)(?: not|n'?t) work|not working)\b`,
            weight: 0.75,
        },
        {
            name: "guards against a failure",
            pattern: raw `\b(?:(?:avoid|prevent|handl|catch|tolerat)(?:e|s|es|ed|ing)?|check(?:s|ed|ing)? for|do(?:es)?(?: not|n'?t)|never)\b.{0,40}\b(?:errors?|exceptions?|fail\w{0,4}|panic\w{0,4}|hangs?|null|nil|problems?|conflicts?|collisions?|overflows?|underflows?|flooding|duplicat\w{1,4}|stale|races?)\b`,
            weight: 0.75,
        },
        { name: "prevents something", pattern: raw `\bprevent(?:s|ed)?\b`, weight: 0.75 },
        { name: "corrects something", pattern: raw `\b(?:correct(?:s|ed|ly|ing)?|properly)\b`, weight: 0.75 },
        {
            name: "adds what is missing",
            pattern: raw `\b(?:add(?:s|ed|ing)?|includ(?:es?|ed|ing)|restor(?:es?|ed|ing)) (?:a |an |the |some )?missing\b`,
            weight: 0.75,
        },
    ],
    threshold: 0.75,
};

;// CONCATENATED MODULE: ./labels/compile-rules.js




/** @throws UsageError naming the first rule that cannot be used, and why */
function compileLabelRules(rules) {
    inRange("the threshold of the label rules", rules.threshold);
    const names = [...rules.exclusions, ...rules.rules].map(({ name }) => name);
    const twice = names.find((name, i) => name.trim() === "" || names.indexOf(name) !== i);
    if (twice !== undefined) {
        throw refused(`${JSON.stringify(twice)} names more than one label rule, or none`, "Name each rule once");
    }
    return {
        ignored: rules.ignored.map(({ name, pattern }) => ({ name, pattern: compiled(name, pattern, "gi") })),
        exclusions: rules.exclusions.map(({ name, pattern, unless }) => ({
            name,
            pattern: compiled(name, pattern, "i"),
            unless: unless === undefined ? null : compiled(name, unless, "i"),
        })),
        rules: rules.rules.map(({ name, pattern, weight }) => ({
            name,
            pattern: compiled(name, pattern, "i"),
            weight: inRange(`the weight of the label rule ${JSON.stringify(name)}`, weight),
        })),
        threshold: rules.threshold,
        hash: (0,external_node_crypto_.createHash)("sha256").update(canonical(rules)).digest("hex"),
    };
}
function compiled(name, pattern, flags) {
    const subject = `the pattern of the label rule ${JSON.stringify(name)}`;
    let expression;
    try {
        expression = new RegExp(pattern, flags);
    }
    catch (cause) {
        const reason = cause.message.replace(/^Invalid regular expression: /, "");
        throw refused(`${subject} is no regular expression (${reason})`, "Write it as in JavaScript", cause);
    }
    if (new RegExp(pattern, "i").test("")) {
        throw refused(`${subject} matches every subject`, "Let it ask for at least one word");
    }
    if (backtrackingDegree(pattern) > HIGHEST_DEGREE) {
        throw refused(`${subject} can take too long to try`, `Repeat no group whose inside varies, and give all but ${HIGHEST_DEGREE} repetitions a bound below ten, e.g. \\s{0,3}`);
    }
    return expression;
}
function inRange(what, value) {
    if (value > 0 && value <= 1)
        return value;
    throw refused(`${what} is ${value}`, "Give a number above 0, up to 1");
}
function refused(what, cure, cause) {
    return new errors/* UsageError */.eb({ what, consequence: "no commit can be told to be a fix", cure, cause });
}
/** JSON with sorted keys and no spaces: equal data, equal text. */
function canonical(value) {
    return JSON.stringify(value, (_, part) => part !== null && typeof part === "object" && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part);
}
const DEFAULT_RULES = compileLabelRules(DEFAULT_LABEL_RULES);


/***/ }),

/***/ 2515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CO: () => (/* binding */ breadthOf),
/* harmony export */   J6: () => (/* binding */ SIGNAL_RULES),
/* harmony export */   R4: () => (/* binding */ defectSignals),
/* harmony export */   p7: () => (/* binding */ summarizeSignals)
/* harmony export */ });
/* harmony import */ var _history_tracker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9038);
/* harmony import */ var _compile_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2139);
/* harmony import */ var _fix_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9084);



const SIGNAL_RULES = {
    widestFix: 40,
    narrowFix: 3,
    halfLifeDays: 365,
    fixes: _compile_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_RULES */ .c,
};
/**
 * Credits every fix to the functions it changed in substance. Births are none: what a commit creates, it
 * does not repair. Merges are no touches to begin with.
 */
function defectSignals(window, rules = SIGNAL_RULES) {
    const { commits } = window.history.log;
    const { first, commit, flags } = window.history.tracked.functions;
    const functions = first.length - 1;
    const touched = touchedFunctions(window);
    const weight = Float64Array.from(commits.subject, (subject, c) => commits.parents.at(c) > 1 || touched[c] > rules.widestFix ? 0 : (0,_fix_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .fixEvidence */ .PL)(subject, rules.fixes).weight);
    const [anyFix, narrowFix] = [new Uint8Array(functions), new Uint8Array(functions)];
    const fixes = new Int32Array(functions);
    const [credit, signal] = [new Float64Array(functions), new Float64Array(functions)];
    for (let f = 0; f < functions; f++) {
        let sum = 0;
        for (let row = first[f]; row < first[f + 1]; row++) {
            const c = commit[row];
            const repaired = (flags[row] & (_history_tracker_js__WEBPACK_IMPORTED_MODULE_0__/* .TOUCH */ .wt.substantive | _history_tracker_js__WEBPACK_IMPORTED_MODULE_0__/* .TOUCH */ .wt.birth)) === _history_tracker_js__WEBPACK_IMPORTED_MODULE_0__/* .TOUCH */ .wt.substantive;
            if (!repaired || weight[c] < rules.fixes.threshold)
                continue;
            const age = Math.max(0, window.end - commits.time.at(c)) / 86_400;
            sum += (weight[c] / Math.sqrt(touched[c])) * 2 ** (-age / rules.halfLifeDays);
            credit[f] += 1 / Math.sqrt(touched[c]);
            fixes[f]++;
            anyFix[f] = 1;
            if (touched[c] <= rules.narrowFix)
                narrowFix[f] = 1;
        }
        signal[f] = 1 - Math.exp(-sum);
    }
    return { anyFix, narrowFix, fixes, credit, signal };
}
/** By commit row; at least 1 for a commit that touches anything. */
function touchedFunctions({ history, breadth }) {
    const count = new Int32Array(history.log.commits.sha.length);
    for (const c of history.tracked.functions.commit)
        count[c]++;
    history.log.commits.sha.forEach((sha, c) => (count[c] = Math.max(count[c], breadth?.get(sha) ?? 0)));
    return count;
}
/** How many functions each commit touches, by its full id, as a history knows it. */
function breadthOf(history) {
    const found = new Map();
    const { sha } = history.log.commits;
    for (const c of history.tracked.functions.commit)
        found.set(sha[c], (found.get(sha[c]) ?? 0) + 1);
    return found;
}
/** @param functions the numbers of the functions that count */
function summarizeSignals(signals, functions) {
    const mean = (values) => functions.reduce((sum, f) => sum + values[f], 0) / Math.max(1, functions.length);
    return {
        functions: functions.length,
        prevalence: mean(signals.anyFix),
        narrowPrevalence: mean(signals.narrowFix),
        meanSignal: mean(signals.signal),
    };
}


/***/ }),

/***/ 9084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ fixEvidence),
/* harmony export */   cz: () => (/* binding */ isFix)
/* harmony export */ });
/* unused harmony export SUBJECT_LIMIT */
/* harmony import */ var _compile_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2139);

/** Characters of a subject that are read; the index keeps no more, and patterns are safe on no more. */
const SUBJECT_LIMIT = 200;
/**
 * How strongly a commit's subject says that it repairs a defect.
 *
 * @param subject the first line of the commit message
 */
function fixEvidence(subject, rules = _compile_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_RULES */ .c) {
    let words = subject.slice(0, SUBJECT_LIMIT);
    let ignored = null;
    for (const { name, pattern } of rules.ignored) {
        const rest = words.replace(pattern, " ");
        if (rest !== words)
            ignored ??= name;
        words = rest;
    }
    for (const { name, pattern, unless } of rules.exclusions) {
        const found = pattern.exec(words);
        if (found && !unless?.test(words)) {
            return { weight: 0, why: `excluded (${name}): “${found[0].trim()}”`, rule: name };
        }
    }
    for (const { name, pattern, weight } of rules.rules) {
        const found = pattern.exec(words);
        if (found)
            return { weight, why: `${name}: “${found[0].trim()}”`, rule: name };
    }
    return { weight: 0, why: ignored === null ? "no rule matches" : `only a ${ignored}`, rule: null };
}
/** A yes or no where one is needed. */
function isFix(subject, rules = _compile_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_RULES */ .c) {
    return fixEvidence(subject, rules).weight >= rules.threshold;
}


/***/ })

};
