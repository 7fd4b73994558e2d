export const id = 5245;
export const ids = [5245];
export const modules = {

/***/ 25245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  labels: () => (/* binding */ labels),
  renderLabels: () => (/* binding */ renderLabels)
});

// EXTERNAL MODULE: ./errors/index.js
var errors = __webpack_require__(88223);
// EXTERNAL MODULE: ./history/history.js
var history_history = __webpack_require__(54568);
// EXTERNAL MODULE: ./features/context.js
var features_context = __webpack_require__(25372);
// EXTERNAL MODULE: ./io/git/repository.js
var repository = __webpack_require__(9807);
// EXTERNAL MODULE: ./history/tracker.js + 2 modules
var tracker = __webpack_require__(25909);
// EXTERNAL MODULE: ./labels/fix-evidence.js
var fix_evidence = __webpack_require__(19084);
// EXTERNAL MODULE: ./labels/defect-signal.js
var defect_signal = __webpack_require__(72515);
// EXTERNAL MODULE: ./history/interval-map.js
var interval_map = __webpack_require__(73272);
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
var history_snapshot = __webpack_require__(60986);
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
        (0,fix_evidence/* isFix */.cz)(commits.subject[row], rules.fixes, commits.sha[row])
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
        const { weight, rule, why } = (0,fix_evidence/* fixEvidence */.PL)(subject, rules, commits.sha[c]);
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
        if (view.functionsTouched[c] > defect_signal/* SIGNAL_RULES */.J6.widestFix)
            tooBroad++;
    });
    const judged = commits.sha.length - merges;
    const total = view.history.firstFunction.at(-1);
    let [everFixed, fixedInLastYear] = [0, 0];
    for (let f = 0; f < total; f++) {
        const ages = context
            .touches(f)
            .flatMap(({ fix, breadth, ageDays }) => (fix && breadth <= defect_signal/* SIGNAL_RULES */.J6.widestFix ? [ageDays] : []));
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
    const evidence = (0,fix_evidence/* fixEvidence */.PL)(log.commits.subject[row], rules, log.commits.sha[row]);
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
                : functions > defect_signal/* SIGNAL_RULES */.J6.widestFix
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
            widestFunctions: defect_signal/* SIGNAL_RULES */.J6.widestFix,
            files: view.filesTouched[row],
            widestFiles: features_context/* WIDEST_FIX_FILES */.HD,
        },
        functions: touched,
        repaired: fix && functions <= defect_signal/* SIGNAL_RULES */.J6.widestFix ? repairedCommits(view.history, row) : [],
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
var columns = __webpack_require__(82249);
// EXTERNAL MODULE: ./report/escape.js
var report_escape = __webpack_require__(22811);
// EXTERNAL MODULE: ./report/links.js
var links = __webpack_require__(85915);
// EXTERNAL MODULE: ./report/paint.js
var report_paint = __webpack_require__(55450);
// EXTERNAL MODULE: ./report/wording.js
var wording = __webpack_require__(57458);
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

// EXTERNAL MODULE: ./commands/label-source.js + 3 modules
var label_source = __webpack_require__(2350);
// EXTERNAL MODULE: ./commands/load-history.js + 6 modules
var load_history = __webpack_require__(13387);
// EXTERNAL MODULE: ./commands/sides.js
var sides = __webpack_require__(26582);
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
    await (0,label_source/* askTickets */.F)(context);
    const rules = context.rules.labels;
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

/***/ 82249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ padStart),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   f: () => (/* binding */ padEnd),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/** Code points that terminals draw two cells wide (Unicode East Asian Width W and F, the common blocks, and emoji). */
const WIDE = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
/** Marks that sit on the character before them. */
const MARK = /\p{M}/u;
/** Cells that the text takes in a terminal. */
function widthOf(text) {
    let cells = 0;
    for (const c of text)
        cells += MARK.test(c) ? 0 : WIDE.test(c) ? 2 : 1;
    return cells;
}
/** Cut to `cells`, keeping the start or the end, the cut marked. */
function cut(text, cells, keep = "start") {
    if (widthOf(text) <= cells)
        return text;
    const characters = keep === "start" ? [...text] : [...text].reverse();
    let used = 1;
    const kept = [];
    for (const c of characters) {
        used += widthOf(c);
        if (used > cells)
            break;
        kept.push(c);
    }
    return keep === "start" ? `${kept.join("")}…` : `…${kept.reverse().join("")}`;
}
function padEnd(text, cells) {
    return text + " ".repeat(Math.max(0, cells - widthOf(text)));
}
function padStart(text, cells) {
    return " ".repeat(Math.max(0, cells - widthOf(text))) + text;
}
/** Word-wrapped to `cells`; the caller has written `indent` before the first line. A word longer than a line stays whole. */
function wrap(text, cells, indent = "") {
    const lines = [];
    let current = "";
    for (const word of text.split(" ")) {
        const longer = current === "" ? word : `${current} ${word}`;
        if (current !== "" && widthOf(longer) + widthOf(indent) > cells) {
            lines.push(current);
            current = word;
        }
        else {
            current = longer;
        }
    }
    return [...lines, current].join(`\n${indent}`);
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

/***/ 55450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ paintWith)
/* harmony export */ });
/** Select Graphic Rendition codes (ECMA-48) per band; a normal one needs no colour. */
const CODES = {
    critical: "1;31",
    high: "31",
    elevated: "33",
    normal: null,
};
/** Colours, or none: whether the output is a terminal is the caller's knowledge. */
function paintWith(colour) {
    const sgr = (code, text) => colour && code !== null ? `\u001B[${code}m${text}\u001B[0m` : text;
    return {
        band: (text, band) => sgr(CODES[band], text),
        bold: (text) => sgr("1", text),
        dim: (text) => sgr("2", text),
    };
}


/***/ })

};
