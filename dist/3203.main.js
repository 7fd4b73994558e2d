export const id = 3203;
export const ids = [3203];
export const modules = {

/***/ 3203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ comment),
  tellGitHub: () => (/* binding */ tellGitHub)
});

// EXTERNAL MODULE: ./io/actions/repository.js
var actions_repository = __webpack_require__(78274);
// EXTERNAL MODULE: ./io/github/client.js + 1 modules
var client = __webpack_require__(4936);
;// CONCATENATED MODULE: ./io/github/check-run.js
/** What it is called beside the other checks of a commit; the newest of a name stands for it. */
const NAME = "Defect Risk";
/** GitHub takes no more at once; further ones are added by update. */
const BATCH = 50;
const LEVELS = {
    error: "failure",
    warning: "warning",
    notice: "notice",
};
const CHECK = {
    code: "check-run-not-written",
    task: "write a check run",
    undone: "this run has no check of its own; the job summary has the whole result",
    permission: "checks: write",
};
/** Writes a completed check run, so that none is ever left waiting, then adds the annotations beyond the first fifty. */
async function postCheckRun(api, wanted) {
    const { owner, repo } = api;
    const { headSha, title, summary, text, conclusion, annotations, runUrl } = wanted;
    const answer = await api.attempt(CHECK, async ({ rest }) => {
        const batch = (from) => annotations.slice(from, from + BATCH).map(asSent);
        const output = { title, summary, text };
        const { data } = await rest.checks.create({
            ...{ owner, repo, name: NAME, head_sha: headSha, status: "completed", conclusion },
            ...(runUrl === null ? {} : { details_url: runUrl }),
            output: { ...output, annotations: batch(0) },
        });
        for (let from = BATCH; from < annotations.length; from += BATCH) {
            await rest.checks.update({
                ...{ owner, repo, check_run_id: data.id },
                output: { ...output, annotations: batch(from) },
            });
        }
    });
    return "failed" in answer ? answer.failed : null;
}
function asSent({ path, startLine, endLine, level, title, message }) {
    return { path, start_line: startLine, end_line: endLine, annotation_level: LEVELS[level], title, message };
}

;// CONCATENATED MODULE: ./io/github/identity.js
/** The author of whatever a job's own token writes. */
const ACTIONS_BOT = "github-actions[bot]";
const BOT = "[bot]";
/**
 * REST tells an app's token not who it is, GraphQL does; asked once, and only when it matters. Some versions of
 * GraphQL name a bot without what REST puts after it, and a user may have that very name.
 */
function selfOf(octokit, { isApp }) {
    let asked = null;
    return {
        async wrote(author) {
            if (!author)
                return false;
            const login = await (asked ??= loginOf(octokit));
            return author.login === (isApp && !login.endsWith(BOT) ? `${login}${BOT}` : login);
        },
        learn(author) {
            if (author)
                asked = Promise.resolve(author.login);
        },
    };
}
async function loginOf(octokit) {
    try {
        const { viewer } = await octokit.graphql("{ viewer { login } }");
        return viewer.login;
    }
    catch (error) {
        // A server without GraphQL, or an answer of errors: what almost every run's token is.
        if (error.status === 401)
            throw error;
        return ACTIONS_BOT;
    }
}

// EXTERNAL MODULE: ./io/github/pages.js
var pages = __webpack_require__(24566);
;// CONCATENATED MODULE: ./io/github/comment.js


const POST = {
    code: "comment-not-posted",
    task: "write the pull request's comment",
    undone: "the pull request has no comment of this run; the job summary has the whole result",
    permission: "pull-requests: write",
};
/**
 * Brings the one comment up to date: found by marker and author over all pages, created once, written only
 * if it differs. Two runs at once may both have found none and created one; each then keeps the oldest.
 */
async function postComment(api, wanted) {
    const answer = await api.attempt(POST, (octokit) => bringUpToDate(octokit, api, wanted));
    if ("failed" in answer)
        return { did: "nothing", deleted: 0, notice: answer.failed };
    return { ...answer.done, notice: null };
}
async function bringUpToDate(octokit, api, { pull, marker, render }) {
    const { owner, repo } = api;
    const self = selfOf(octokit, api);
    const found = () => findOwn(octokit, { owner, repo, pull, marker, self });
    let ours = await found();
    let did = "nothing";
    if (ours.length === 0) {
        const body = render(null);
        if (body === null)
            return { did, deleted: 0 };
        ours = await create(octokit, { owner, repo, issue_number: pull, body }, { found, self });
        did = "created";
    }
    const [kept, ...surplus] = ours;
    for (const { id } of surplus) {
        // Another run may have been faster.
        await octokit.rest.issues.deleteComment({ owner, repo, comment_id: id }).catch(ignoreMissing);
    }
    const body = render(kept.body);
    if (did === "created" && surplus.length === 0)
        return { did, deleted: 0 };
    if (body !== null && !sameText(body, kept.body)) {
        await octokit.rest.issues.updateComment({ owner, repo, comment_id: kept.id, body });
        return { did: did === "created" ? did : "updated", deleted: surplus.length };
    }
    return { did: did === "created" ? did : "unchanged", deleted: surplus.length };
}
/** Oldest first. */
async function findOwn(octokit, at) {
    const { owner, repo, pull, marker, self } = at;
    const target = { owner, repo, issue_number: pull, per_page: pages/* PAGE */.KL };
    const all = await (0,pages/* pages */.Bd)(octokit.paginate.iterator(octokit.rest.issues.listComments, target));
    const own = [];
    for (const { id, body = "", user } of all) {
        // Only as its beginning: the job's token writes other workflows' comments too, which may quote a stranger.
        if (body.startsWith(marker) && (await self.wrote(user)))
            own.push({ id, body });
    }
    return own.sort((a, b) => a.id - b.id);
}
/**
 * Creates the comment once: where GitHub fails, it may have been written all the same, so it is looked for
 * before the second and last try. @returns all of ours, also those another run has created meanwhile
 */
async function create(octokit, target, { found, self }) {
    for (let last = false;; last = true) {
        try {
            const { data } = await octokit.rest.issues.createComment({ ...target, request: { retries: 0 } });
            self.learn(data.user);
            const others = (await found()).filter(({ id }) => id !== data.id);
            return [...others, { id: data.id, body: target.body }].sort((a, b) => a.id - b.id);
        }
        catch (error) {
            if (last || (error.status ?? 0) < 500)
                throw error;
            const written = await found();
            if (written.length > 0)
                return written;
        }
    }
}
function sameText(a, b) {
    return normal(a) === normal(b);
}
/** GitHub gives lines back as a browser sends them. */
function normal(text) {
    return text.replaceAll("\r\n", "\n").trimEnd();
}
function ignoreMissing(error) {
    if (error.status !== 404)
        throw error;
}

;// CONCATENATED MODULE: ./io/github/review.js


const REVIEW = {
    code: "review-not-posted",
    task: "review the pull request",
    undone: "there are no remarks on its lines; the job summary has the whole result",
    permission: "pull-requests: write",
    ifRefused: "Nothing to do if a file is very large: GitHub shows no diff of it, and takes no remark there; annotations are not affected",
};
/**
 * One review with a remark on each function that has none yet. A remark stays with its function: lines that
 * move, or another push, bring no second one. Left as COMMENT, for a pending one is seen by nobody.
 */
async function postReview(api, wanted) {
    if (wanted.comments.length === 0)
        return null;
    const answer = await api.attempt(REVIEW, async (octokit) => {
        const known = await remarked(octokit, api, wanted.pull);
        const fresh = wanted.comments.filter(({ fingerprint }) => !known.has(fingerprint));
        if (fresh.length === 0)
            return;
        const { owner, repo } = api;
        await octokit.rest.pulls.createReview({
            ...{ owner, repo, pull_number: wanted.pull, commit_id: wanted.headSha },
            event: "COMMENT",
            body: bodyOf(fresh.length),
            comments: fresh.map(review_asSent),
            // A review that was written though its answer was lost would be written twice.
            request: { retries: 0 },
        });
    });
    return "failed" in answer ? answer.failed : null;
}
/** Fingerprints of the functions that have a remark of ours. */
async function remarked(octokit, api, pull) {
    const self = selfOf(octokit, api);
    const { owner, repo } = api;
    const target = { owner, repo, pull_number: pull, per_page: pages/* PAGE */.KL };
    const all = await (0,pages/* pages */.Bd)(octokit.paginate.iterator(octokit.rest.pulls.listReviewComments, target));
    const known = new Set();
    for (const { body, user } of all) {
        const [, fingerprint] = MARKER.exec(body) ?? [];
        if (fingerprint !== undefined && (await self.wrote(user)))
            known.add(fingerprint);
    }
    return known;
}
/** Hidden at the end of a remark: whose function it is about. */
const MARKER = /<!-- defect-risk-review:([0-9a-f]{64}) -->\s*$/;
function review_asSent({ path, line, startLine, body, fingerprint }) {
    return {
        ...{ path, line, side: "RIGHT", body: `${body}\n\n<!-- defect-risk-review:${fingerprint} -->` },
        ...(startLine === null ? {} : { start_line: startLine, start_side: "RIGHT" }),
    };
}
function bodyOf(count) {
    const functions = count === 1 ? "one function" : `${count} functions`;
    return `Defect risk: a closer look at ${functions} of this change. This is advice, not a verdict.`;
}

// EXTERNAL MODULE: ./report/annotations.js
var annotations = __webpack_require__(26936);
// EXTERNAL MODULE: ./report/escape.js
var report_escape = __webpack_require__(22811);
// EXTERNAL MODULE: ./report/markdown.js
var markdown = __webpack_require__(96593);
// EXTERNAL MODULE: ./report/byte-budget.js
var byte_budget = __webpack_require__(7926);
// EXTERNAL MODULE: ./report/markdown-blocks.js
var markdown_blocks = __webpack_require__(88524);
// EXTERNAL MODULE: ./report/markdown-remarks.js
var markdown_remarks = __webpack_require__(81189);
// EXTERNAL MODULE: ./report/wording.js
var wording = __webpack_require__(57458);
;// CONCATENATED MODULE: ./report/check-run.js







/** Characters. */
const MAX_TITLE = 255;
/** Of summary and text each. GitHub counts characters; UTF-8 bytes are never fewer. */
const MAX_TEXT = 65_535;
const CONCLUSIONS = { off: "neutral", passed: "success", accepted: "success", failed: "failure" };
/** The report as a check run: the verdict as its title, the table as its summary, the rest as its text. */
function renderCheckRun(report, options = {}) {
    const { take, takeFitting } = (0,byte_budget/* spending */.XD)(MAX_TEXT);
    const gate = take((0,markdown_remarks/* gateLines */.HN)(report));
    const table = takeFitting((0,markdown_blocks/* leadingBlock */.OZ)(report, (0,wording/* leading */.R4)(report)));
    const warnings = takeFitting((0,markdown_blocks/* warningsBlock */.LZ)(report));
    const quiet = table.length === 0 ? take([`${(0,wording/* verdict */.WJ)(report)}.`, ""]) : [];
    return {
        title: (0,report_escape/* clip */.$Q)((0,wording/* gateState */.Zl)(report.gate) === "failed" ? `Gate failed: ${(0,wording/* verdict */.WJ)(report)}` : (0,wording/* verdict */.WJ)(report), MAX_TITLE),
        summary: [...gate, ...quiet, ...table, ...warnings].join("\n").trimEnd(),
        text: (0,markdown/* renderMarkdown */.G)(report, { maxBytes: MAX_TEXT }),
        conclusion: CONCLUSIONS[(0,wording/* gateState */.Zl)(report.gate)],
        annotations: (0,annotations/* annotationsFor */.gX)(report, options),
    };
}

// EXTERNAL MODULE: ./report/links.js
var links = __webpack_require__(85915);
// EXTERNAL MODULE: ./report/adapter-wording.js
var adapter_wording = __webpack_require__(46936);
;// CONCATENATED MODULE: ./report/comment/footer.js




/** One small line: what it does not claim, where the rest is, and how the score did when it was tested here. */
function commentFooter(report, runUrl) {
    const whole = runUrl === null ? [] : [`[Whole report](${runUrl})`];
    const parts = [`${wording/* NOT_CLAIMED */.wd}.`, ...whole, ...scoredAt(report), ...tested(report)];
    return [`<sub>${parts.join(" · ")}</sub>`, ""];
}
function scoredAt(report) {
    if (report.head === null)
        return [];
    const name = (0,report_escape/* markdownCode */.D9)((0,links/* shortSha */.Fu)(report.head));
    const url = (0,links/* commitUrl */.Bg)(report, report.head);
    return [`Scored at ${url === null ? name : `[${name}](${url})`}`];
}
/** How the score that orders this change did in windows it had not seen. */
function tested({ model }) {
    const used = [model.lora, model.adapter].find((card) => card?.used === true && card.holdout !== null);
    if (!used?.holdout)
        return [];
    return [`Tested on this repository's own past, ${(0,report_escape/* markdownText */.p7)((0,adapter_wording/* holdoutOf */.Jo)(used.holdout))}`];
}

// EXTERNAL MODULE: ./report/markdown-rows.js
var markdown_rows = __webpack_require__(96443);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ../../../node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(66944);
// EXTERNAL MODULE: ./features/table.js
var table = __webpack_require__(49727);
// EXTERNAL MODULE: ./report/fingerprint.js
var fingerprint = __webpack_require__(49662);
;// CONCATENATED MODULE: ./report/comment/state.js





/*
 * What a comment remembers of its push, hidden in the comment itself, so that the next push can say what
 * changed. Whoever may edit a comment may edit this: it is parsed strictly, read as data only, and every
 * name in it is escaped like any other foreign string.
 */
const VERSION = 1;
/** A name or path, cut as it will be shown. Characters. */
const state_NAME = 120;
/** A visible code point takes up to ten characters ("\u{E0041}"), and each end may have been cut. Characters. */
const MOST_NAME = 10 * state_NAME;
/** Of the function's fingerprint (SHA-256): 64 bits tell the few functions of a change apart. Hex digits. */
const ID = 16;
/** More functions than this are never remembered, and never believed: a notification's e-mail holds them too. */
const FUNCTIONS = 30;
/** The columns of `parts`: the feature table, then the adapter. */
const COLUMNS = [...table/* FEATURES */.Gv.map(({ key }) => key), "learned-adapter"];
const finite = schemas/* number */.aig().min(-1e12).max(1e12);
const remembered = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().regex(/^[0-9a-f]{16}$/),
    path: schemas/* string */.YjP().max(MOST_NAME),
    name: schemas/* string */.YjP().max(MOST_NAME),
    flagged: schemas/* boolean */.zMY(),
    percentile: schemas/* number */.aig().min(0).max(100),
    addedLines: schemas/* int */.Whr().min(0),
    /** Value and contribution of each feature, in the order of the feature table; null: not known. */
    parts: schemas/* array */.YOg(schemas/* tuple */.PVZ([finite, finite]).nullable()).length(COLUMNS.length),
});
const push = schemas/* strictObject */.rej({
    /** The head that was scored. */
    head: schemas/* string */.YjP()
        .regex(/^[0-9a-f]{40,64}$/)
        .nullable(),
    /** What gave the scores: two pushes are compared feature by feature only under the same one. */
    model: schemas/* string */.YjP().max(MOST_NAME),
    /** Whether `functions` holds all that the change touched. */
    complete: schemas/* boolean */.zMY(),
    functions: schemas/* array */.YOg(remembered).max(FUNCTIONS),
});
const commentState = push.extend({
    version: schemas/* literal */.euz(VERSION),
    /** The push before this one, so that a second run on the same head says the same. */
    earlier: push.nullable(),
});
/** The push that a report describes, with every function it lists. */
function pushOf(report) {
    const prints = (0,fingerprint/* fingerprintsOf */.t)(report.functions);
    const { featureTable, weights, adapter, lora } = report.model;
    const learned = [adapter, lora]
        .map((card) => (card?.used === true ? ` ${card.kind} ${card.commit}` : ""))
        .join("");
    return {
        head: report.head !== null && /^[0-9a-f]{40,64}$/.test(report.head) ? report.head : null,
        model: (0,report_escape/* plain */.pj)(`${featureTable} ${weights}${learned}`, state_NAME),
        complete: report.functions.length === report.totals.functions,
        functions: report.functions.map((fn) => rememberedOf(fn, idOf(prints.get(fn) ?? ""))),
    };
}
function idOf(fingerprint) {
    return fingerprint.slice(0, ID).padEnd(ID, "0");
}
/** Who said what about a function, by feature. */
function partOf(fn, feature) {
    return fn.parts[COLUMNS.indexOf(feature)] ?? null;
}
function featuresOf() {
    return COLUMNS;
}
function rememberedOf(fn, id) {
    const known = new Map(fn.contributions.map((part) => [part.feature, part]));
    return {
        id,
        path: (0,report_escape/* plain */.pj)(fn.path, state_NAME, "end"),
        name: (0,report_escape/* plain */.pj)(fn.name, state_NAME),
        flagged: fn.flagged,
        percentile: fn.percentile,
        addedLines: fn.addedLines,
        parts: COLUMNS.map((feature) => {
            const part = known.get(feature);
            return part === undefined ? null : [part.value, part.contribution];
        }),
    };
}
/**
 * As many functions as fit, the flagged first.
 * @param budget characters of JSON
 */
function fitted(whole, budget) {
    const flagged = whole.functions.filter((fn) => fn.flagged);
    const ordered = [...flagged, ...whole.functions.filter((fn) => !fn.flagged)].slice(0, FUNCTIONS);
    let left = budget - JSON.stringify({ ...whole, complete: false, functions: [] }).length;
    const functions = [];
    for (const fn of ordered) {
        left -= Buffer.byteLength(JSON.stringify(fn)) + 1;
        if (left < 0)
            break;
        functions.push(fn);
    }
    return { ...whole, functions, complete: whole.complete && functions.length === whole.functions.length };
}
const BEGIN = "<!-- defect-risk:state ";
const END = " -->";
/** One line of HTML comment. Base64 has no hyphen: nothing in it can close the comment. */
function state_hidden(state) {
    return `${BEGIN}${(0,external_node_zlib_.deflateRawSync)(JSON.stringify(state)).toString("base64")}${END}`;
}
/** GitHub's own limit on a comment. Characters. */
const MOST_BODY = 65_536;
/** Several times what is ever written: compressed text may be a bomb. Bytes. */
const MOST_JSON = 200_000;
/** What the comment remembers; null if there is nothing, or nothing that can be believed. */
function readCommentState(body) {
    if (body.length > MOST_BODY)
        return null;
    const [, encoded] = /^<!-- defect-risk:state ([A-Za-z0-9+/]{2,}={0,2}) -->$/m.exec(body) ?? [];
    if (encoded === undefined)
        return null;
    try {
        const json = (0,external_node_zlib_.inflateRawSync)(Buffer.from(encoded, "base64"), { maxOutputLength: MOST_JSON });
        const parsed = commentState.safeParse(JSON.parse(json.toString("utf8")));
        return parsed.success ? parsed.data : null;
    }
    catch {
        // Not ours, or no longer: somebody edited it, or it is a bomb.
        return null;
    }
}

;// CONCATENATED MODULE: ./report/comment/cause.js


/** What is counted, as [one, many]; a difference in it is told with its number. */
const COUNTED = {
    "syntax-leaves": ["token of code", "tokens of code"],
    "cyclomatic-complexity": ["independent path", "independent paths"],
    "fan-out": ["function called", "functions called"],
    "file-fixes-1-year": ["fix of its file", "fixes of its file"],
    "member-accesses": ["member access", "member accesses"],
    vocabulary: ["different word", "different words"],
    "touches-90-days": ["touch in the last 90 days", "touches in the last 90 days"],
    "fixes-1-year": ["fix in the last year", "fixes in the last year"],
};
/** What has no unit that a person counts in, as [a larger value, a smaller one]. */
const WEIGHED = {
    "neighbours-activity": ["its file changes more", "its file changes less"],
    "share-of-file": ["it makes up more of its file", "it makes up less of its file"],
    "commit-focus": ["touched by broader commits", "touched by narrower commits"],
    "touch-rate": ["it changes more often", "it changes less often"],
    "substantive-touches": ["more recent work on it", "less recent work on it"],
    "learned-adapter": [
        "its code reads more like what needed fixes here",
        "its code reads less like what needed fixes here",
    ],
};
/** Contributions are rounded to four decimals; below this a difference moves no percentile. Unit-free. */
const NO_DIFFERENCE = 0.005;
/**
 * Why the function stands elsewhere than at the earlier push, in plain words: the lines the change adds in
 * it, and the feature whose contribution changed most; null if neither did.
 */
function causesOf(was, is, sameModel) {
    const lines = difference(is.addedLines - was.addedLines, ["added line", "added lines"]);
    const largest = sameModel ? largestOf(was, is) : "scored by another model";
    const told = [lines, largest].filter((cause) => cause !== null);
    return told.length > 0 ? told.join(", ") : null;
}
function largestOf(was, is) {
    let most = NO_DIFFERENCE;
    let told = null;
    for (const feature of featuresOf()) {
        const before = partOf(was, feature);
        const after = partOf(is, feature);
        if (before === null || after === null)
            continue;
        const moved = Math.abs(after[1] - before[1]);
        if (moved <= most)
            continue;
        most = moved;
        told = saidOf(feature, after[0] - before[0]);
    }
    return told;
}
function saidOf(feature, by) {
    const counted = COUNTED[feature];
    const weighed = WEIGHED[feature];
    const said = counted !== undefined ? difference(Math.round(by), counted) : null;
    if (said !== null)
        return said;
    if (weighed !== undefined && by !== 0)
        return by > 0 ? weighed[0] : weighed[1];
    // The value is what it was: its rank among the repository's functions is not.
    return "the functions it is compared with changed";
}
/** "12 more added lines", "one fewer independent path"; null for no difference. */
function difference(by, [one, many]) {
    if (by === 0)
        return null;
    const n = Math.abs(by);
    const amount = n === 1 ? "one" : (0,wording/* grouped */.zD)(n);
    return `${amount} ${by > 0 ? "more" : "fewer"} ${n === 1 ? one : many}`;
}

;// CONCATENATED MODULE: ./report/comment/since.js




/**
 * Fewer lines than this, added to a function that is flagged anyway, are what every push brings: telling
 * them would make every comment new.
 */
const NOTABLE_LINES = 10;
/** What changed from an earlier push to this report: newly flagged, no longer flagged, moved. In rank order. */
function movesSince(earlier, report) {
    const now = pushOf(report);
    const sameModel = now.model === earlier.model;
    const before = new Map(earlier.functions.map((fn) => [fn.id, fn]));
    const after = new Map(now.functions.map((fn) => [fn.id, fn]));
    const prints = (0,fingerprint/* fingerprintsOf */.t)(report.functions);
    const newly = [];
    const moved = [];
    for (const fn of report.functions.filter((one) => one.flagged)) {
        const id = idOf(prints.get(fn) ?? "");
        const was = before.get(id);
        const is = after.get(id);
        if (was === undefined) {
            newly.push({ kind: "newly", fn, why: earlier.complete ? "first touched by this push" : null });
        }
        else if (!was.flagged) {
            const why = causesOf(was, is, sameModel) ?? "it now stands out from the rest of the change";
            newly.push({ kind: "newly", fn, why });
        }
        else if (isMove(was, is)) {
            const why = causesOf(was, is, sameModel) ?? "the functions it is compared with changed";
            moved.push({ kind: "moved", fn, from: was.percentile, why });
        }
    }
    const settled = earlier.functions
        .filter((was) => was.flagged && after.get(was.id)?.flagged !== true)
        .map((was) => ({ kind: "settled", name: was.name, path: was.path, why: whySettled(was, after.get(was.id), { now, sameModel }) })); // prettier-ignore
    return [...newly, ...settled, ...moved];
}
function isMove(was, is) {
    const lines = Math.abs(is.addedLines - was.addedLines);
    return (0,wording/* percent */.KN)(was.percentile) !== (0,wording/* percent */.KN)(is.percentile) || lines >= NOTABLE_LINES;
}
function whySettled(was, is, { now, sameModel }) {
    if (is === undefined) {
        return now.complete ? "the change no longer touches it" : "no longer among the functions listed";
    }
    return causesOf(was, is, sameModel) ?? "other functions of the change stand out more";
}

;// CONCATENATED MODULE: ./report/comment/moves.js





/** More moves than this are counted: the reader wants to know whether to look again. */
const MOVES = 10;
function linked(label, url) {
    return url === null ? label : `[${label}](${url})`;
}
/** What changed since the earlier push; one short line if nothing did. */
function sinceBlock(earlier, report) {
    const moves = movesSince(earlier, report);
    const at = pushName(earlier, report);
    const more = (n) => `- … and ${(0,wording/* grouped */.zD)(n)} more`;
    if (moves.length === 0)
        return { before: [], rows: [`Same as ${at}.`], after: [""], more: () => "" };
    return {
        before: [`**Changed since ${at}**`, ""],
        rows: moves.slice(0, MOVES).map((move) => `- ${told(move, report)}`),
        after: [""],
        unlisted: Math.max(0, moves.length - MOVES),
        more,
    };
}
/** As in the table. */
function nameOf(name) {
    return (0,report_escape/* markdownCode */.D9)((0,wording/* shortName */.EU)(name, markdown_rows/* CELL_NAME */.nV), markdown_rows/* CELL_NAME */.nV);
}
function pushName(earlier, report) {
    if (earlier.head === null)
        return "the last push";
    const url = (0,links/* commitUrl */.Bg)(report, earlier.head);
    const name = (0,report_escape/* markdownCode */.D9)((0,links/* shortSha */.Fu)(earlier.head));
    return `the last push (${url === null ? name : `[${name}](${url})`})`;
}
function told(move, report) {
    if (move.kind === "settled") {
        return `No longer flagged: ${nameOf(move.name)}, ${(0,report_escape/* markdownText */.p7)(move.why)}`;
    }
    const { fn } = move;
    const url = (0,links/* linesUrl */.Zc)(report, fn.path, fn);
    const name = linked(nameOf(fn.name), url);
    const because = move.why === null ? "" : `, ${(0,report_escape/* markdownText */.p7)(move.why)}`;
    if (move.kind === "newly")
        return `Newly flagged: ${name}${because}`;
    const [from, to] = [(0,wording/* percent */.KN)(move.from), (0,wording/* percent */.KN)(fn.percentile)];
    return from === to ? `As before at ${to}: ${name}${because}` : `From ${from} to ${to}: ${name}${because}`;
}

;// CONCATENATED MODULE: ./report/comment/comment.js









/** First line of every comment of ours; whoever looks for it checks the author too, as anybody can write it. */
const COMMENT_MARKER = "<!-- defect-risk:comment -->";
/** GitHub refuses a longer comment. It counts characters; UTF-8 bytes are never fewer. */
const MAX_BODY = 65_536;
/** Of each of the two pushes that a comment remembers. Bytes of JSON; base64 makes them a third more. */
const MAX_PUSH = 11_000;
/** Whether a report deserves a comment: on risk only if something is flagged or the gate fails. */
function commentWanted(report, mode) {
    if (mode === "never" || report.command !== "score")
        return false;
    return mode === "always" || report.totals.flagged > 0 || (0,wording/* gateState */.Zl)(report.gate) === "failed";
}
/** The one comment on a pull request, as GitHub-flavoured Markdown: verdict, what changed since the last push, table. */
function renderComment(report, { previous, runUrl }) {
    const earlier = earlierOf(report, previous);
    const open = (0,wording/* leading */.R4)(report);
    const memory = memoryOf(report, earlier);
    const { take, takeFitting } = (0,byte_budget/* spending */.XD)(MAX_BODY - (0,byte_budget/* bytesOf */.$$)([COMMENT_MARKER, memory]));
    const head = take([`### Defect risk: ${(0,wording/* verdict */.WJ)(report)}`, ""]);
    const gate = take((0,markdown_remarks/* gateLines */.HN)(report));
    const foot = take(commentFooter(report, (0,links/* safeUrl */.Pl)(runUrl)));
    const table = takeFitting((0,markdown_blocks/* leadingBlock */.OZ)(report, open));
    const since = earlier === null ? [] : takeFitting(sinceBlock(earlier, report));
    const silenced = takeFitting((0,markdown_remarks/* suppressedBlock */.CY)(report, "by the change"));
    const people = take((0,markdown_remarks/* peopleLines */.Ro)(open));
    const warnings = takeFitting((0,markdown_blocks/* warningsBlock */.LZ)(report));
    const details = takeFitting((0,markdown_blocks/* detailsBlock */.g4)(report, open));
    const others = take((0,markdown_blocks/* othersNote */.mn)(report, open));
    const page = [COMMENT_MARKER, ...head, ...gate, ...since, ...table, ...people, ...details, ...others, ...silenced, ...warnings, ...foot]; // prettier-ignore
    return { body: [...page, memory].join("\n") };
}
/** What becomes of a comment whose risk is gone: one line, and folded what was flagged. */
function renderSettledComment(report, previous, runUrl = null) {
    const earlier = earlierOf(report, previous);
    const memory = memoryOf(report, earlier);
    const { take, takeFitting } = (0,byte_budget/* spending */.XD)(MAX_BODY - (0,byte_budget/* bytesOf */.$$)([COMMENT_MARKER, memory]));
    const head = take([`<details><summary>Defect risk: ${(0,wording/* verdict */.WJ)(report).toLowerCase()}</summary>`, ""]);
    const close = take(["</details>", ""]);
    const foot = take(commentFooter(report, (0,links/* safeUrl */.Pl)(runUrl)));
    const since = earlier === null ? [] : takeFitting(sinceBlock(earlier, report));
    return { body: [COMMENT_MARKER, ...head, ...since, ...foot, ...close, memory].join("\n") };
}
/** The push to compare with: on a second run of the same head that is the one before, as in the first run. */
function earlierOf(report, previous) {
    if (previous === null)
        return null;
    const again = previous.head !== null && previous.head === report.head;
    return again ? previous.earlier : previous;
}
function memoryOf(report, earlier) {
    const { head, model, complete, functions } = fitted(pushOf(report), MAX_PUSH);
    const kept = earlier === null ? null : onlyPush(fitted(earlier, MAX_PUSH));
    return state_hidden({ version: 1, head, model, complete, functions, earlier: kept });
}
/** Without what a whole state has beside it. */
function onlyPush({ head, model, complete, functions }) {
    return { head, model, complete, functions };
}

;// CONCATENATED MODULE: ./report/review-comments.js





/** A review with more remarks is not read. */
const MOST = 10;
/** Longest quoted subject of a fix. Characters. */
const SUBJECT = 100;
/** One remark per flagged function, in rank order, at most ten. A function that no hunk touches gets none. */
function reviewCommentsFor(report) {
    const prints = (0,fingerprint/* fingerprintsOf */.t)(report.functions);
    return report.functions
        .filter((fn) => fn.flagged && fn.hunks.length > 0)
        .slice(0, MOST)
        .map((fn) => {
        const { startLine, endLine } = (0,annotations/* anchorOf */.dI)(fn);
        return {
            path: fn.path,
            line: endLine,
            startLine: startLine < endLine ? startLine : null,
            body: review_comments_bodyOf(report, fn),
            fingerprint: prints.get(fn) ?? "",
        };
    });
}
function review_comments_bodyOf(report, fn) {
    const fixes = fn.history.lastFixes.map((fix) => {
        const url = (0,links/* commitUrl */.Bg)(report, fix.sha);
        const sha = (0,report_escape/* markdownCode */.D9)((0,links/* shortSha */.Fu)(fix.sha));
        const linked = url === null ? sha : `[${sha}](${url})`;
        return `- ${linked} ${(0,report_escape/* markdownText */.p7)((0,wording/* day */.vd)(fix.date))} ${(0,report_escape/* markdownText */.p7)(fix.subject, SUBJECT)}`;
    });
    return [
        `**Review ${(0,report_escape/* markdownCode */.D9)(fn.name)} with care**: ${(0,report_escape/* markdownText */.p7)((0,wording/* topReason */.mE)(fn))}.`,
        "",
        `${(0,report_escape/* markdownText */.p7)((0,wording/* pastOf */.CM)(fn))}; ${(0,wording/* riskierThan */.N_)(fn)}. Historically fragile, which is not to say that there is a bug.`,
        ...(fixes.length > 0 ? ["", "Last fixes of this function:", ...fixes] : []),
    ].join("\n");
}

;// CONCATENATED MODULE: ./commands/tell-github.js









/**
 * Comment, review and check run, as far as they are asked for. Optional: what GitHub refuses is a notice, and
 * nothing is asked of it that is known to be refused.
 */
async function tellGitHub(task) {
    const { config, event, report } = task;
    const pull = event.kind === "pull_request" ? event.number : null;
    const wanted = {
        comment: config.comment !== "never" && pull !== null,
        review: config.review && pull !== null && reviewCommentsFor(report).length > 0,
        check: config.checkRun && report.head !== null,
    };
    if (!wanted.comment && !wanted.review && !wanted.check)
        return [];
    if (event.kind === "pull_request" && event.fork)
        return fromFork(report, config);
    const api = (0,client/* openGitHub */.o)({ env: task.env, token: task.token });
    if (api === null)
        return [noToken()];
    const runUrl = runUrlOf(task.env);
    const notices = [];
    // The check first: a gate hangs on it. One after the other, as GitHub asks of writers.
    if (wanted.check)
        notices.push(await check(api, report, runUrl));
    if (wanted.comment) {
        notices.push((await comment(api, { report, mode: config.comment, pull: pull, runUrl })).notice);
    }
    if (wanted.review) {
        const review = { pull: pull, headSha: report.head, comments: reviewCommentsFor(report) };
        notices.push(await postReview(api, review));
    }
    return notices.filter((notice) => notice !== null);
}
/** Brings the pull request's one comment in line with a report. */
function comment(api, at) {
    const { report, mode, pull, runUrl } = at;
    return postComment(api, {
        pull,
        marker: COMMENT_MARKER,
        render(previous) {
            const state = previous === null ? null : readCommentState(previous);
            if (commentWanted(report, mode))
                return renderComment(report, { previous: state, runUrl }).body;
            if (previous === null)
                return null;
            // A comment whose memory somebody edited away still must not go on warning.
            return state === null
                ? renderComment(report, { previous: null, runUrl }).body
                : renderSettledComment(report, state, runUrl).body;
        },
    });
}
/** Its annotations are as many as there is reason for: the limit of ten is that of a job's own. */
function check(api, report, runUrl) {
    const rendered = renderCheckRun(report, { limit: report.functions.length });
    return postCheckRun(api, { ...rendered, headSha: report.head, runUrl });
}
/** Where a person finds this run; null outside of GitHub Actions. */
function runUrlOf(env) {
    const repository = (0,actions_repository/* readRepository */.N)(env);
    const run = env["GITHUB_RUN_ID"] ?? "";
    return repository !== null && /^\d+$/.test(run) ? `${repository.webUrl}/actions/runs/${run}` : null;
}
function fromFork(report, { comment: mode, review, checkRun }) {
    const left = [
        ...(commentWanted(report, mode) ? ["comment"] : []),
        ...(review && reviewCommentsFor(report).length > 0 ? ["review"] : []),
        ...(checkRun ? ["check run"] : []),
    ];
    if (left.length === 0)
        return [];
    return [
        {
            code: "fork-not-told",
            level: "info",
            what: "The pull request comes from a fork, whose token may only read",
            consequence: `there is no ${left.join(" and no ")}; the job summary has the whole result`,
            cure: "Let the composite action workflows/comment write the comment from a workflow_run workflow, which is safe",
        },
    ];
}
function noToken() {
    return {
        code: "no-token",
        level: "warning",
        what: "There is no github-token, or GITHUB_REPOSITORY names no repository",
        consequence: "no comment, review or check run is written; the job summary has the whole result",
        cure: "Leave the input github-token out, which uses the job's own token",
    };
}


/***/ }),

/***/ 78274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readRepository)
/* harmony export */ });
function readRepository(env) {
    const name = env["GITHUB_REPOSITORY"];
    const server = env["GITHUB_SERVER_URL"] ?? "https://github.com";
    if (!name || !/^[\w.-]+\/[\w.-]+$/.test(name) || !/^https?:\/\/[^\s/]+$/.test(server))
        return null;
    return { name, webUrl: `${server}/${name}` };
}


/***/ }),

/***/ 4936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: ./report/escape.js
var report_escape = __webpack_require__(22811);
;// CONCATENATED MODULE: ./io/github/failure.js

/** The run's time for GitHub is over. */
class Late extends Error {
}
/** Longest part of GitHub's own words that is quoted. Characters. */
const QUOTED = 160;
/** Any failure of the API as one sentence that names the cure. The token is in none. */
function failureNotice(error, at) {
    const { what, cure } = told(error, at);
    const safe = (text) => text.replaceAll(at.token, "***");
    return { code: at.code, level: "warning", what: safe(what), consequence: at.undone, cure: safe(cure) };
}
const AGAIN = "Run the job again; if it stays so, see https://www.githubstatus.com";
function told(error, at) {
    const { task, permission } = at;
    const { response, status } = error;
    if (response === undefined)
        return unreached(error, at);
    const { headers } = response;
    const said = (0,report_escape/* clip */.$Q)(error.message.replace(/ - https?:\S+$/, ""), QUOTED);
    if (isRateLimit(error)) {
        const wait = headers["retry-after"];
        const until = wait === undefined ? "" : `, for ${wait} s more`;
        return {
            what: `GitHub's rate limit stood in the way to ${task}${until}`,
            cure: "Run the job again later, or give it a github-token with a limit of its own",
        };
    }
    switch (status) {
        case 401:
            return {
                what: `GitHub does not know the token that was to ${task} (401)`,
                cure: "Give the input github-token a valid token, or leave it out to use the job's own",
            };
        case 403:
            if (/\blocked\b/i.test(said)) {
                return { what: `The conversation is locked (403: ${said})`, cure: "Unlock it, or do without" };
            }
            return {
                what: `The token may not ${task} (403: ${said})`,
                cure: `Give the job the permission ${lacking(headers, permission)}`,
            };
        case 404:
            return {
                what: `GitHub found nothing where it was asked to ${task} (404)`,
                cure: `Give the job the permission ${lacking(headers, permission)}: without it GitHub hides what there is`,
            };
        case 410:
            return { what: `GitHub has no place any more to ${task} (410: ${said})`, cure: "Nothing to do" };
        case 422:
            return {
                what: `GitHub did not take the request to ${task} (422: ${said})`,
                cure: at.ifRefused ?? "Run the job again; if it stays so, please report it",
            };
        default:
            return { what: `GitHub failed to ${task} (${status})`, cure: AGAIN };
    }
}
function unreached(error, { task, totalMs, url }) {
    const late = error instanceof Late;
    if (late || ["TimeoutError", "AbortError"].includes(error.cause?.name ?? "")) {
        const seconds = late ? `${totalMs / 1000} s` : "its time";
        return { what: `GitHub was not done within ${seconds} when asked to ${task}`, cure: AGAIN };
    }
    const host = URL.canParse(url) ? new URL(url).host : "the address in GITHUB_API_URL";
    const cause = (0,report_escape/* clip */.$Q)(causeOf(error), QUOTED);
    return {
        what: `${host} could not be asked to ${task} (${cause})`,
        cure: "Let the runner reach GitHub's API, and see that GITHUB_API_URL names it",
    };
}
/** The innermost reason that has a code or words: fetch wraps twice. */
function causeOf(error) {
    const { code, message, cause } = error;
    return code ?? (cause instanceof Error ? causeOf(cause) : (message ?? String(error)));
}
function isRateLimit({ status, message, response }) {
    if (status !== 403 && status !== 429)
        return false;
    return status === 429 || response?.headers["x-ratelimit-remaining"] === "0" || /rate limit/i.test(message);
}
/**
 * The permission to ask for: GitHub's own words, unless the call that it refused was only the reading before
 * the writing, for which more is needed.
 */
function lacking(headers, permission) {
    const said = accepted(headers);
    const enough = said !== null && (permission.endsWith("read") || said.includes("write"));
    return enough ? said : `\`${permission}\``;
}
/**
 * What GitHub says it would accept: `issues=write; pull_requests=write` are two ways, `a=read,b=read` asks
 * for both. https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api
 */
function accepted(headers) {
    const header = headers["x-accepted-github-permissions"];
    if (typeof header !== "string" || !/^[a-z_]+=[a-z]+(?:[,;] ?[a-z_]+=[a-z]+)*$/.test(header))
        return null;
    const ways = header.split(";").map((way) => way
        .split(",")
        .map((one) => `\`${one.trim().replaceAll("_", "-").replace("=", ": ")}\``)
        .join(" and "));
    return ways.join(" or ");
}

;// CONCATENATED MODULE: ./io/github/client.js

/** How long one run talks to GitHub at most, waits for its rate limits included: all of it is optional. Milliseconds. */
const TOTAL_MS = 60_000;
/** How long one answer may take; GitHub ends a request of its own after ten seconds. Milliseconds. */
const REQUEST_MS = 15_000;
/** Tries after the first where GitHub fails (5xx, no connection); they wait 1, then 4 seconds. */
const RETRIES = 2;
/**
 * A client that is loaded only when it is first used: with its HTTP stack it costs more than everything
 * else that starts. Speaks to GITHUB_API_URL, so to an Enterprise Server too, through the runner's proxy.
 * @returns null outside of GitHub Actions, or without a token
 */
function openGitHub(options) {
    const { env, token, totalMs = TOTAL_MS } = options;
    const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(env["GITHUB_REPOSITORY"] ?? "") ?? [];
    if (token === "" || owner === undefined || repo === undefined)
        return null;
    let opened = null;
    let end = Infinity;
    return {
        owner,
        repo,
        // https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/; v1. before it
        isApp: /^(?:ghs_|v1\.)/.test(token),
        async attempt(undertaking, work) {
            if (end === Infinity)
                end = Date.now() + totalMs;
            const left = new AbortController();
            try {
                opened ??= connect(options, end);
                const done = opened.then(work);
                // Given up at the end of the time, it may still fail later, and nobody listens any more.
                done.catch(() => undefined);
                return { done: await Promise.race([done, lateness(end, left.signal)]) };
            }
            catch (error) {
                return { failed: failureNotice(error, { ...undertaking, token, totalMs, url: apiUrl(env) }) };
            }
            finally {
                left.abort();
            }
        },
    };
}
function lateness(end, over) {
    return new Promise((_, reject) => {
        const timer = setTimeout(() => reject(new Late()), Math.max(0, end - Date.now()));
        over.addEventListener("abort", () => clearTimeout(timer));
    });
}
function apiUrl(env) {
    return env["GITHUB_API_URL"] || "https://api.github.com";
}
/** @param end the moment after which nothing is asked and nothing waited for, milliseconds since the epoch */
async function connect({ env, token, requestMs = REQUEST_MS, secondMs = 1000 }, end) {
    const [{ getOctokit }, { defaults }, { throttling }, { retry }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3387), __webpack_require__.e(629), __webpack_require__.e(6817)]).then(__webpack_require__.bind(__webpack_require__, 96817)),
        Promise.all(/* import() */[__webpack_require__.e(3387), __webpack_require__.e(629)]).then(__webpack_require__.bind(__webpack_require__, 30629)),
        Promise.all(/* import() */[__webpack_require__.e(7605), __webpack_require__.e(8830)]).then(__webpack_require__.bind(__webpack_require__, 88830)),
        Promise.all(/* import() */[__webpack_require__.e(7605), __webpack_require__.e(1369)]).then(__webpack_require__.bind(__webpack_require__, 41369)),
    ]);
    const plain = (defaults.request?.fetch ?? fetch);
    const impatient = (url, init) => {
        const ms = Math.max(0, Math.min(requestMs, end - Date.now()));
        return plain(url, { ...init, signal: AbortSignal.timeout(ms) });
    };
    /** A limit is waited out if that ends in time, with a second to do what was to be done. */
    const worthWaiting = (seconds) => Date.now() + (seconds + 1) * secondMs < end;
    const octokit = getOctokit(token, {
        baseUrl: apiUrl(env),
        request: { ...defaults.request, fetch: impatient },
        log: { debug: silent, info: silent, warn: silent, error: silent },
        throttle: {
            // The plugin spaces calls by this name, across all clients of a process.
            id: `defect-risk-${++clients}`,
            retryAfterBaseValue: secondMs,
            onRateLimit: (seconds) => worthWaiting(seconds),
            onSecondaryRateLimit: (seconds) => worthWaiting(seconds),
        },
        retry: { retries: RETRIES, retryAfterBaseValue: secondMs },
    }, throttling, retry);
    return octokit;
}
let clients = 0;
/** What the plugins say goes into notices; a log line could be taken for a workflow command. */
function silent() { }


/***/ }),

/***/ 24566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ pages),
/* harmony export */   KL: () => (/* binding */ PAGE),
/* harmony export */   x_: () => (/* binding */ MOST_ITEMS)
/* harmony export */ });
/** The most items that GitHub gives at once. */
const PAGE = 100;
/** Ten thousand items: a pull request with more comments is none that anybody reads. */
const MOST_PAGES = 100;
/** A listing of as many items may have been cut. */
const MOST_ITEMS = PAGE * MOST_PAGES;
/**
 * All items of a listing, page after page as `Link` names them.
 * @param listing octokit's iterator, of pages of PAGE items
 * @param enough asked after each page; true ends it
 */
async function pages(listing, enough = () => false) {
    const items = [];
    let read = 0;
    for await (const { data } of listing) {
        items.push(...data);
        if (++read === MOST_PAGES || enough(items))
            break;
    }
    return items;
}


/***/ }),

/***/ 26936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dI: () => (/* binding */ anchorOf),
/* harmony export */   gX: () => (/* binding */ annotationsFor),
/* harmony export */   wL: () => (/* binding */ annotatedFunctions)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22811);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85915);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57458);



/** GitHub cuts a message at 4,096 UTF-16 units; a character takes at most two. Characters. */
const MAX_MESSAGE = 4096 / 2;
/** Longest part of a message; all parts together stay below the limit. Characters. */
const PART = 200;
/** The Checks API refuses a longer title (255); a name needs less. Characters. */
const MAX_NAME = 100;
/** The functions that deserve an annotation, in rank order: the flagged, and whatever fails the gate. */
function annotatedFunctions(report) {
    const failing = failingOf(report);
    return report.functions.filter((fn) => fn.flagged || failing.has(placeOf(fn)));
}
/** One annotation per function, in rank order, anchored where the change touches it first; what fails the gate goes first. */
function annotationsFor(report, { limit = 10 } = {}) {
    const failing = failingOf(report);
    const fails = (fn) => failing.has(placeOf(fn));
    const functions = annotatedFunctions(report);
    return [...functions.filter(fails), ...functions.filter((fn) => !fails(fn))].slice(0, limit).map((fn) => ({
        path: fn.path,
        ...anchorOf(fn),
        level: fails(fn) ? "error" : levelOf(fn.band),
        title: `Defect risk: ${fn.band} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(fn.name, MAX_NAME)})`,
        message: messageOf(fn),
    }));
}
function placeOf({ path, name }) {
    return `${path}\0${name}`;
}
function failingOf({ gate }) {
    return new Set(gate === null || gate.passed ? [] : gate.failing.map(placeOf));
}
/**
 * The first changed hunk: the files-changed view hides an annotation that ends outside the diff. A
 * function without one (`rank`) is marked on its first line.
 */
function anchorOf(fn) {
    const first = fn.hunks[0];
    if (first === undefined)
        return { startLine: fn.startLine, endLine: fn.startLine };
    return { startLine: first.startLine, endLine: Math.max(first.startLine, first.endLine) };
}
/** Advisory: a warning at most. */
function levelOf(band) {
    return band === "critical" ? "warning" : "notice";
}
function messageOf(fn) {
    const ranges = (fn.hunks.length > 0 ? fn.hunks : [fn]).slice(0, 3).map(_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .lineRange */ .Ap).join(", ");
    const also = fn.reasons.slice(1, 3).map((reason) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(reason, PART));
    const fixes = fn.history.lastFixes
        .slice(0, 3)
        .map((fix) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(fix.sha))} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd)(fix.date))} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(fix.subject, 100)}`);
    const lines = [
        `Review lines ${ranges} with care: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .topReason */ .mE)(fn), PART)}.`,
        ...(also.length > 0 ? [`Also: ${also.join("; ")}.`] : []),
        `Historically fragile: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .riskierThan */ .N_)(fn)}; ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .pastOf */ .CM)(fn), PART)}.`,
        ...(fixes.length > 0 ? ["Last fixes of this function:", ...fixes] : []),
    ];
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(lines.join("\n"), MAX_MESSAGE);
}


/***/ }),

/***/ 22811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Fo: () => (/* binding */ terminal),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* unused harmony export visible */
/**
 * Everything a pull request names is hostile: paths, function names, commit subjects, even the reasons
 * and notices that quote them. Each function here makes one string safe for one target; a renderer
 * never prints a foreign string without one of them.
 */
/**
 * Characters a reader cannot see, that reorder their neighbours or drive a terminal: controls, formats
 * (bidi, zero width, tags), line separators, lone surrogates, and the blanks that are not spaces.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u2800\u3164\uFFA0]/gu;
/** An empty comment splits a word for GitHub's mention, issue and link filters and shows nothing. */
const SPLIT = "<!-- -->";
/** Enough for any honest sentence or subject; a longer one is cut, not trusted. Characters. */
const SENTENCE = 400;
/** Longest function name or path shown in full. Characters; git and most languages allow far more. */
const NAME = 120;
/** `text` with every unseen character replaced by its visible code point, e.g. `\u{202E}`. */
function visible(text) {
    return text
        .replaceAll("\t", " ")
        .replace(UNSEEN, (c) => `\\u{${c.codePointAt(0).toString(16).toUpperCase()}}`);
}
/** At most `max` characters (code points) of `text`, the cut marked at its end or at its start. */
function clip(text, max, keep = "start") {
    if (text.length <= max)
        return text;
    // A code point is at most two units: only that much is split up, however long the text is.
    const points = Array.from(keep === "start" ? text.slice(0, 2 * max + 2) : text.slice(-2 * max - 2));
    if (points.length <= max)
        return text;
    return keep === "start" ? `${points.slice(0, max - 1).join("")}…` : `…${points.slice(1 - max).join("")}`;
}
/** Cut before as well as after, so that a name of megabytes costs nothing. */
function plain(text, max = SENTENCE, keep = "start") {
    return clip(visible(clip(text, max, keep)), max, keep).trim();
}
/** Characters told as entities: they begin HTML or a link, cut a table row or open math, backslash or not. */
const ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
    "[": "&#91;",
    "]": "&#93;",
    "|": "&#124;",
    $: "&#36;",
};
/** What Markdown or GitHub's filters read in running text: markup, HTML, `@user`, `://`, `www.`, `#1`, `GH-1`. */
const ACTIVE = /[\\`*~]|_(?![^\W_])|(?<![^\W_])_|[&<>[\]|$]|@|:(?=\/\/)|\bwww(?=\.)|#(?=\d)|\bGH-(?=\d)/gi;
/** What would begin a heading, list, rule or underline where a bullet's text starts. */
const LEADING = /^(?=[#+=-])|^\d+(?=[.)](?:\s|$))/;
/** Prose in Markdown, inside a table cell or out: no markup, link, mention, reference or cell break survives. */
function markdownText(text, max = SENTENCE, keep = "start") {
    return plain(text, max, keep)
        .replace(ACTIVE, (found) => ENTITIES[found] ?? (/[\\`*_~]/.test(found) ? `\\${found}` : found + SPLIT))
        .replace(LEADING, "$&\\");
}
/**
 * Code in Markdown, inside a table cell or out. A code span takes nothing as markup but its own
 * backticks; a pipe still ends its cell, and only some parsers read `\|` as one after a backslash.
 * Such names (operators, generics, attacks) are told letter by letter in an element instead.
 */
function markdownCode(text, max = NAME, keep = "start") {
    const shown = plain(text, max, keep);
    if (shown !== "" && !/[`|\\<>&[\]]/.test(shown))
        return `\`${shown}\``;
    return `<code>${shown.replace(/[!-/:-@[-`{-~]/g, (c) => (c === "/" ? c : `&#${c.charCodeAt(0)};`))}</code>`;
}
/** Text in an HTML block, where Markdown is not read. */
function htmlText(text, max = SENTENCE) {
    return plain(text, max).replace(/[&<>"'[\]]/g, (c) => ENTITIES[c]);
}
/**
 * A terminal or a job's log: no escape sequence, and none of what a runner obeys there, which is a
 * line that begins with `::command` (a word may come to stand there by wrapping) and `##[command]` anywhere.
 */
function terminal(text, max = SENTENCE, keep = "start") {
    return plain(text, max, keep)
        .replace(/(^|\s):(?=:)/g, "$1\\u{3A}")
        .replaceAll("##[", "##\\u{5B}");
}


/***/ }),

/***/ 49662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ fingerprintsOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * Identities of functions that survive edits and shifted lines: path, qualified name, and the ordinal
 * among the functions of the report that share both (overloads, anonymous functions), by line.
 */
function fingerprintsOf(functions) {
    const seen = new Map();
    const byLine = [...functions].sort((a, b) => a.startLine - b.startLine);
    return new Map(byLine.map((fn) => {
        const key = `${fn.path}\0${fn.name}`;
        const ordinal = seen.get(key) ?? 0;
        seen.set(key, ordinal + 1);
        return [fn, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`${key}\0${ordinal}`).digest("hex")];
    }));
}


/***/ }),

/***/ 96593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ renderMarkdown)
/* harmony export */ });
/* harmony import */ var _byte_budget_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7926);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88524);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22811);
/* harmony import */ var _markdown_remarks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81189);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57458);





/**
 * The job summary as GitHub-flavoured Markdown: the verdict, the functions to look at, then everything
 * else folded; a verdict and one fold if nothing stands out. At most `maxBytes` bytes, well-formed at any size.
 */
function renderMarkdown(report, options = {}) {
    const { maxBytes = 900 * 1024, limit = 10, unannotated = 0 } = options;
    const open = (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .leading */ .R4)(report).slice(0, limit);
    const quiet = open.length === 0;
    const warned = report.notices.filter((notice) => notice.level === "warning");
    const informed = report.notices.filter((notice) => notice.level === "info");
    // Space is given away in order of importance, which is not the order on the page.
    const { take, takeFitting } = (0,_byte_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .spending */ .XD)(maxBytes);
    const head = take([`### Defect risk: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .verdict */ .WJ)(report)}`, ""]);
    const gate = take((0,_markdown_remarks_js__WEBPACK_IMPORTED_MODULE_2__/* .gateLines */ .HN)(report));
    const cover = quiet ? take([`<details><summary>${handle(report)}</summary>`, "", "</details>", ""]) : [];
    const foot = take((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .footer */ .qr)(report));
    const table = takeFitting((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .leadingBlock */ .OZ)(report, open));
    const silenced = takeFitting((0,_markdown_remarks_js__WEBPACK_IMPORTED_MODULE_2__/* .suppressedBlock */ .CY)(report, "by the change"));
    const people = take((0,_markdown_remarks_js__WEBPACK_IMPORTED_MODULE_2__/* .peopleLines */ .Ro)(open));
    const warnings = takeFitting((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .noticesBlock */ .xB)("What limits this report", quiet ? warned : [...warned, ...informed]));
    const note = take((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .annotationNote */ .IN)(unannotated));
    const details = takeFitting((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .detailsBlock */ .g4)(report, open));
    const others = takeFitting((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .othersBlock */ .Tu)(report, open));
    const standing = takeFitting((0,_markdown_remarks_js__WEBPACK_IMPORTED_MODULE_2__/* .suppressedBlock */ .CY)(report, "before"));
    const marked = takeFitting((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .markedBlock */ .Ae)(report.marked, !quiet));
    const asides = takeFitting((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .noticesBlock */ .xB)("Worth knowing", quiet ? informed : []));
    const guide = take((0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .meaning */ .ak)(report));
    const page = quiet
        ? [
            ...head,
            ...gate,
            ...silenced,
            ...warnings,
            ...cover.slice(0, 2),
            ...others,
            ...standing,
            ...marked,
            ...asides,
            ...guide,
            ...foot,
            ...cover.slice(2),
        ]
        : [
            ...head,
            ...gate,
            ...table,
            ...people,
            ...note,
            ...silenced,
            ...details,
            ...others,
            ...standing,
            ...marked,
            ...warnings,
            ...asides,
            ...guide,
            ...foot,
        ];
    return page.join("\n").trimEnd().concat("\n");
}
/** The one line under a quiet verdict. */
function handle(report) {
    const scored = report.totals.functions === 0 ? [] : [`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(report.totals.functions, "function")} scored`];
    const left = report.marked.length === 0 ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlText */ .js)((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .leftOut */ .ig)(report.marked))];
    return [...scored, ...left].join(", ") || "What was looked at";
}


/***/ })

};
