export const id = 345;
export const ids = [345];
export const modules = {

/***/ 27394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runComment: () => (/* binding */ runComment)
});

// EXTERNAL MODULE: ../../../node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(66944);
// EXTERNAL MODULE: ./config/config.js
var config = __webpack_require__(69414);
// EXTERNAL MODULE: ./errors/index.js
var errors = __webpack_require__(88223);
// EXTERNAL MODULE: ./io/actions/event.js
var actions_event = __webpack_require__(11048);
// EXTERNAL MODULE: ./io/actions/repository.js
var actions_repository = __webpack_require__(78274);
// EXTERNAL MODULE: ./io/github/pages.js
var pages = __webpack_require__(24566);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./io/github/zip.js

/*
 * One file out of a zip archive, in memory: nothing is unpacked, so no name in it is ever a path. Reads what
 * GitHub's artifacts are: a central directory, entries stored or deflated, no encryption, no zip64.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
const END = { signature: 0x06054b50, bytes: 22, maxComment: 0xffff };
const ENTRY = { signature: 0x02014b50, bytes: 46 };
const LOCAL = { signature: 0x04034b50, bytes: 30 };
const STORED = 0;
const DEFLATED = 8;
/** More files than this are no artifact of ours. */
const MOST_ENTRIES = 100;
/**
 * The text of the archive's only entry whose name the pattern accepts.
 * @param maxBytes of the unpacked entry; a larger one, or one that lies about its size, is refused
 * @throws in words, if there is no such entry, or more than one, or the archive is none
 */
function readZipEntry(archive, pattern, maxBytes) {
    try {
        return entryOf(archive, pattern, maxBytes);
    }
    catch (error) {
        // Offsets that lead outside, or a deflated stream that is none or too long.
        if (error instanceof RangeError || "code" in error)
            throw new Error("it is no whole zip archive, or too large", { cause: error });
        throw error;
    }
}
function entryOf(archive, pattern, maxBytes) {
    const end = endOf(archive);
    const count = archive.readUInt16LE(end + 10);
    if (count > MOST_ENTRIES)
        throw new Error(`it holds ${count} files`);
    const found = [];
    for (let at = archive.readUInt32LE(end + 16), i = 0; i < count; i++) {
        if (archive.readUInt32LE(at) !== ENTRY.signature)
            throw new Error("it is no whole zip archive");
        const [name, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
        const from = at + ENTRY.bytes;
        if (pattern.test(archive.toString("utf8", from, from + name)))
            found.push(at);
        at = from + name + extra + comment;
    }
    if (found.length !== 1)
        throw new Error(`it holds ${found.length} files of that kind, not one`);
    return contentOf(archive, found[0], maxBytes);
}
function contentOf(archive, entry, maxBytes) {
    const [flags, method] = [archive.readUInt16LE(entry + 8), archive.readUInt16LE(entry + 10)];
    const [packed, size] = [archive.readUInt32LE(entry + 20), archive.readUInt32LE(entry + 24)];
    const local = archive.readUInt32LE(entry + 42);
    if ((flags & 1) !== 0)
        throw new Error("it is encrypted");
    if (size > maxBytes)
        throw new Error(`its file has ${size} bytes, more than ${maxBytes}`);
    if (archive.readUInt32LE(local) !== LOCAL.signature)
        throw new Error("it is no whole zip archive");
    const from = local + LOCAL.bytes + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const bytes = archive.subarray(from, from + packed);
    if (bytes.length !== packed)
        throw new Error("it is no whole zip archive");
    if (method === STORED && packed === size)
        return bytes;
    if (method !== DEFLATED)
        throw new Error(`it is packed by a method (${method}) that is not known here`);
    const content = (0,external_node_zlib_.inflateRawSync)(bytes, { maxOutputLength: maxBytes });
    if (content.length !== size)
        throw new Error("its file is not as long as it says");
    return content;
}
/** Where the end record begins: it is last, but for a comment. */
function endOf(archive) {
    const first = Math.max(0, archive.length - END.bytes - END.maxComment);
    for (let at = archive.length - END.bytes; at >= first; at--) {
        if (archive.readUInt32LE(at) === END.signature)
            return at;
    }
    throw new Error("it is no zip archive");
}

;// CONCATENATED MODULE: ./io/github/artifact.js


/** Of the archive. A report of fifty functions packs into less than a hundredth. Bytes. */
const MOST_PACKED = 4 * 1024 * 1024;
/** Of the report in it. Bytes. */
const MOST_REPORT = 8 * 1024 * 1024;
/**
 * The one JSON file in an artifact of a run. Whoever opened the pull request may have written it.
 * @returns null if the run left no such artifact, or it has expired
 * @throws UnusableArtifact if it is not what it should be
 */
async function readArtifact(octokit, { owner, repo }, { run, name }) {
    const { data } = await octokit.rest.actions.listWorkflowRunArtifacts({
        ...{ owner, repo, run_id: run, name, per_page: pages/* PAGE */.KL },
    });
    // A run that was started again may have left one more; the last is of the last attempt.
    const [newest] = data.artifacts.filter((one) => one.name === name).sort((a, b) => b.id - a.id);
    if (newest === undefined || newest.expired)
        return null;
    if (newest.size_in_bytes > MOST_PACKED) {
        throw new UnusableArtifact(`it has ${newest.size_in_bytes} bytes, more than ${MOST_PACKED}`);
    }
    const archive = await octokit.rest.actions.downloadArtifact({
        ...{ owner, repo, artifact_id: newest.id, archive_format: "zip" },
    });
    try {
        const bytes = Buffer.from(archive.data);
        return readZipEntry(bytes, /\.json$/, MOST_REPORT).toString("utf8");
    }
    catch (error) {
        throw new UnusableArtifact(error.message);
    }
}
/** What an artifact is not. */
class UnusableArtifact extends Error {
}

// EXTERNAL MODULE: ./io/github/client.js + 1 modules
var client = __webpack_require__(4936);
;// CONCATENATED MODULE: ./io/github/pull-request.js

/**
 * The open pull request whose tip is that commit of that branch.
 * @returns its number; null if there is none, or more than one, which nothing tells apart
 */
async function findPullRequest(octokit, { owner, repo }, head) {
    const [from] = head.repository.split("/");
    const all = await (0,pages/* pages */.Bd)(octokit.paginate.iterator(octokit.rest.pulls.list, {
        ...{ owner, repo, state: "open", head: `${from}:${head.branch}`, per_page: pages/* PAGE */.KL },
    }));
    const found = all.filter((pull) => pull.head.sha === head.sha &&
        pull.head.ref === head.branch &&
        pull.head.repo?.full_name === head.repository);
    return found.length === 1 ? found[0].number : null;
}

// EXTERNAL MODULE: ./report/report-schema.js + 1 modules
var report_schema = __webpack_require__(27461);
;// CONCATENATED MODULE: ./report/foreign-report.js

/**
 * A report that somebody else's code may have written, taken as data: only what the published schema knows,
 * and links only to the repository that it is shown in.
 * @throws in words, if it is none, or of another commit
 */
function parseForeignReport(text, { head, repository, webUrl }) {
    const parsed = report_schema/* reportSchema */.Qh.safeParse(json(text));
    if (!parsed.success) {
        const { path, message } = parsed.error.issues[0];
        throw new Error(`it is no report of this version (${path.map(String).join(".").slice(0, 80) || "the whole"}: ${message.slice(0, 120)})`);
    }
    const report = parsed.data;
    if (report.command !== "score" || report.head !== head)
        throw new Error("it is of another commit");
    return { ...report, repository, webUrl };
}
function json(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new Error("it is no JSON");
    }
}

// EXTERNAL MODULE: ./report/workflow-commands.js
var workflow_commands = __webpack_require__(36896);
// EXTERNAL MODULE: ./commands/tell-github.js + 12 modules
var tell_github = __webpack_require__(3203);
;// CONCATENATED MODULE: ./commands/run-comment.js











const UNDONE = "the pull request has no comment of this run; the scoring job's summary has the whole result";
const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/);
/** What `workflow_run` says of the run that has ended: GitHub's words, not the run's. */
const WorkflowRun = schemas/* looseObject */._H3({
    workflow_run: schemas/* looseObject */._H3({
        id: schemas/* int */.Whr().positive(),
        event: schemas/* string */.YjP(),
        head_sha: sha,
        head_branch: schemas/* string */.YjP().nullable(),
        head_repository: schemas/* looseObject */._H3({ full_name: schemas/* string */.YjP() }).nullable(),
        html_url: schemas/* string */.YjP().nullish(),
    }),
});
/**
 * The action workflows/comment: writes the comment that a scoring job may not write itself, because its token
 * is a fork's. It checks out nothing and runs nothing of the pull request; what it reads of it is data.
 * @returns the exit code, which is 0 whatever GitHub refuses
 */
async function runComment(env = process.env, print = (text) => process.stdout.write(text)) {
    const notice = await commentOnRun(env);
    if (notice !== null) {
        const level = notice.level === "warning" ? "warning" : "notice";
        print(`::${level} title=Defect Risk::${(0,workflow_commands/* commandData */.wq)((0,errors/* sentence */.em)(notice))}\n`);
    }
    return errors/* EXIT */.dc.done;
}
async function commentOnRun(env) {
    const [input, repository] = [(name) => env[`INPUT_${name}`]?.trim() ?? "", (0,actions_repository/* readRepository */.N)(env)];
    const mode = schemas/* enum */.k5n(config/* COMMENTS */.r_).safeParse(input("COMMENT") || "on-risk");
    if (!mode.success)
        return told("warning", "The input comment is none of never, on-risk, always", "Give it one of them");
    if (mode.data === "never")
        return null;
    const payload = WorkflowRun.safeParse(await (0,actions_event/* readPayload */.r)(env).catch(() => null));
    if (env["GITHUB_EVENT_NAME"] !== "workflow_run" || !payload.success) {
        return told("warning", "The event is no workflow_run", "Start the workflow with `on: workflow_run`, as in workflows/examples/comment.yml");
    }
    const { workflow_run: run } = payload.data;
    if (run.event !== "pull_request")
        return null;
    const api = (0,client/* openGitHub */.o)({ env, token: input("GITHUB-TOKEN") });
    if (api === null || repository === null)
        return told("warning", "There is no github-token", "Leave the input github-token out");
    if (run.head_branch === null || run.head_repository === null)
        return told("info", "The branch of the pull request is gone", "Nothing to do");
    const head = { sha: run.head_sha, branch: run.head_branch, repository: run.head_repository.full_name };
    const name = input("ARTIFACT-NAME") || "defect-risk-report";
    const found = await report(api, { run: run.id, name, head, repository });
    if ("notice" in found)
        return found.notice;
    const { pull, report: scored } = found;
    const runUrl = `${repository.webUrl}/actions/runs/${run.id}`;
    return (await (0,tell_github/* comment */.I)(api, { report: scored, mode: mode.data, pull, runUrl })).notice;
}
async function report(api, from) {
    const { run, name, head, repository } = from;
    const reading = { code: "report-not-read", task: "read the run's report", undone: UNDONE };
    const answer = await api.attempt({ ...reading, permission: "actions: read" }, (octokit) => readArtifact(octokit, api, { run, name }).catch(unusable));
    if ("failed" in answer)
        return { notice: answer.failed };
    const text = answer.done;
    if (text === null) {
        const what = `The scoring run left no artifact ${JSON.stringify(name)}`;
        return {
            notice: told("info", what, "Upload the action's report under that name, as in workflows/examples/pull-request.yml"),
        };
    }
    if (typeof text !== "string")
        return { notice: refused(text.message) };
    let scored;
    try {
        scored = parseForeignReport(text, {
            ...{ head: head.sha, repository: repository.name, webUrl: repository.webUrl },
        });
    }
    catch (error) {
        return { notice: refused(error.message) };
    }
    const finding = {
        code: "pull-request-not-found",
        task: "find the pull request of the run",
        undone: UNDONE,
    };
    const pull = await api.attempt({ ...finding, permission: "pull-requests: write" }, (octokit) => findPullRequest(octokit, api, head));
    if ("failed" in pull)
        return { notice: pull.failed };
    if (pull.done !== null)
        return { pull: pull.done, report: scored };
    const what = `No single open pull request ends at ${head.sha.slice(0, 7)}`;
    return {
        notice: told("info", what, "Nothing to do: it was pushed to, or closed, and a newer run speaks for it"),
    };
}
function unusable(error) {
    if (error instanceof UnusableArtifact)
        return error;
    throw error;
}
function refused(why) {
    return told("warning", `The scoring run's report was refused: ${why}`, "Upload it as the action wrote it");
}
function told(level, what, cure) {
    return { code: "not-commented", level, what, consequence: UNDONE, cure };
}


/***/ }),

/***/ 11048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent),
/* harmony export */   r: () => (/* binding */ readPayload)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66944);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88223);



const sha = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, "is no commit id");
/** How a payload says "no commit". */
const noSha = /^0+$/;
const shaOrNone = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([sha, zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(noSha)]).transform((id) => (noSha.test(id) ? null : id));
const repository = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ full_name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
const anyRepository = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ default_branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish() }).nullish();
const PullRequest = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
        number: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
        draft: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(false),
        user: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ login: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullish(),
        labels: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })).nullish(),
        base: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ sha, repo: repository }),
        head: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ sha, repo: repository.nullable() }),
    }),
});
const Push = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    before: shaOrNone,
    after: shaOrNone,
    ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    forced: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(false),
    repository: anyRepository,
});
const MergeGroup = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    merge_group: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ base_sha: sha, head_sha: sha, head_ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish() }),
});
/** refs/heads/gh-readonly-queue/main/pr-123-<id of the base> */
const QUEUED = /\/pr-(\d{1,9})-[0-9a-f]+$/;
const Manual = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ repository: anyRepository });
/** What to do instead, where somebody is likely to have meant something else. */
const CURES = new Map(Object.entries({
    pull_request_target: "Trigger the workflow on `pull_request`: it needs no secret, and its checkout has the head",
    pull_request_review: "Trigger the workflow on `pull_request`, or name the commits in the inputs base and head",
    workflow_run: "Score in the workflow that runs on `pull_request`, and read its report here as an artifact",
    release: "Trigger the workflow on `push` to the branch that is released, or name base and head",
}));
/**
 * Reads GITHUB_EVENT_NAME and the payload at GITHUB_EVENT_PATH.
 * @throws UsageError if the payload is missing, unreadable or not what the event promises
 */
async function readEvent(env) {
    const name = env["GITHUB_EVENT_NAME"];
    if (!name)
        throw unusable("GITHUB_EVENT_NAME is not set", "Outside of GitHub Actions run dist/cli.js instead");
    const ref = env["GITHUB_REF"] ?? "";
    switch (name) {
        case "pull_request": {
            const { pull_request: pull } = parse(PullRequest, await readPayload(env), name);
            const { number, draft, user, base, head } = pull;
            const labels = pull.labels?.map(({ name: label }) => label) ?? [];
            const fork = head.repo?.full_name !== base.repo.full_name;
            const author = user?.login ?? null;
            return { kind: name, base: base.sha, head: head.sha, number, fork, draft, author, labels };
        }
        case "push": {
            const { before, after, forced, ...push } = parse(Push, await readPayload(env), name);
            return { kind: name, before, after, forced, ref: push.ref, defaultBranch: branchOf(push.repository) };
        }
        case "merge_group": {
            const { merge_group: group } = parse(MergeGroup, await readPayload(env), name);
            const number = QUEUED.exec(group.head_ref ?? "")?.[1];
            return {
                kind: name,
                base: group.base_sha,
                head: group.head_sha,
                number: number === undefined ? null : Number(number),
            };
        }
        case "workflow_dispatch":
        case "schedule": {
            const payload = parse(Manual, await readPayload(env), name);
            const head = sha.safeParse(env["GITHUB_SHA"]);
            if (!head.success)
                throw unusable("GITHUB_SHA is no commit id", "Run the action on a GitHub Actions runner");
            return { kind: name, head: head.data, ref, defaultBranch: branchOf(payload.repository) };
        }
        default: {
            const cure = CURES.get(name) ?? "Trigger the workflow on `pull_request`, `push` or `merge_group`";
            return { kind: "unsupported", name, cure };
        }
    }
}
/** @throws UsageError if there is none that can be read */
async function readPayload(env) {
    const path = env["GITHUB_EVENT_PATH"];
    const cure = "Run the action on a GitHub Actions runner, or name the commits with dist/cli.js";
    if (!path)
        throw unusable("GITHUB_EVENT_PATH is not set", cure);
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
    }
    catch (cause) {
        throw unusable(`The event payload ${JSON.stringify(path)} cannot be read`, cure, cause);
    }
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw unusable(`The event payload ${JSON.stringify(path)} is no JSON`, cure, cause);
    }
}
function parse(schema, payload, event) {
    const parsed = schema.safeParse(payload);
    if (parsed.success)
        return parsed.data;
    const field = parsed.error.issues[0]?.path.join(".") || "the object";
    const cure = "Rerun the job; if it stays so, report the event and its payload";
    throw unusable(`The payload of ${event} lacks a usable ${field}`, cure, parsed.error);
}
function branchOf(repository) {
    return repository?.default_branch ?? null;
}
function unusable(what, cure, cause) {
    const consequence = "which change to score is not known, so nothing was scored";
    return new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb({ what, consequence, cure, ...(cause === undefined ? {} : { cause }) });
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

/***/ 36896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e5: () => (/* binding */ renderWorkflowCommands),
/* harmony export */   wq: () => (/* binding */ commandData)
/* harmony export */ });
/* unused harmony export commandProperty */
/** GitHub keeps the first ten of each level of a step and drops the rest without a word. */
const PER_LEVEL = 10;
/** Annotations as commands that the runner reads from the log: `::warning file=…,line=…,endLine=…,title=…::…`. */
function renderWorkflowCommands(annotations) {
    const printed = { error: 0, warning: 0, notice: 0 };
    const lines = [];
    for (const annotation of annotations) {
        if (printed[annotation.level] >= PER_LEVEL)
            continue;
        printed[annotation.level] += 1;
        lines.push(commandOf(annotation));
    }
    return { lines, dropped: annotations.length - lines.length };
}
function commandOf({ level, path, startLine, endLine, title, message }) {
    const properties = { file: path, line: `${startLine}`, endLine: `${endLine}`, title };
    const told = Object.entries(properties).map(([key, value]) => `${key}=${commandProperty(value)}`);
    return `::${level} ${told.join(",")}::${commandData(message)}`;
}
/** The escaping of @actions/core (lib/command.js, escapeData), which the runner undoes. */
function commandData(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
/** The same for what stands before the second `::` (escapeProperty). */
function commandProperty(text) {
    return commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}


/***/ })

};
