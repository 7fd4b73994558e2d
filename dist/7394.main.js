export const id = 7394;
export const ids = [7394];
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

/***/ 97366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   T_: () => (/* binding */ reportFunction),
/* harmony export */   hW: () => (/* binding */ sha),
/* harmony export */   vj: () => (/* binding */ amount)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66944);
/* harmony import */ var _scoring_bands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87745);


/* The part of the published shape (report-schema.ts) that describes one function. */
const text = (description) => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe(description);
const line = (description) => zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).describe(description);
const amount = (description) => zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).describe(description);
const sha = "full hexadecimal commit name";
const lines = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    startLine: line("First line, 1-based, at the head."),
    endLine: line("Last line, 1-based and inclusive, at the head."),
})
    .describe("A range of lines to look at.");
const metrics = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    linesOfCode: amount("Lines that hold code: not blank, not comment-only."),
    cyclomaticComplexity: amount("1 + decisions + short-circuit operators; nested functions excluded."),
    cognitiveComplexity: amount("Cognitive complexity (Campbell 2018)."),
    nestingDepth: amount("Deepest nesting of control structures; 0 for a straight line."),
    fanOut: amount("Distinct callee names."),
    parameters: amount("Declared parameters."),
})
    .describe("Structure of the function at the head.");
const fix = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    sha: text(`The fix's ${sha}.`),
    date: text("ISO 8601 date of the fix."),
    subject: text("First line of the fix's message, as written."),
})
    .describe("A past fix of this function.");
const history = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    touches: amount("Commits with a substantive change in the function."),
    fixes: amount("Those of them that fixed something."),
    authors: amount("Distinct authors of the touches."),
    lastTouched: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe("ISO 8601 date of the last touch; null without history."),
    lastFixes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(fix).describe("Newest first, at most three."),
})
    .describe("The function's past, up to the base of the change.");
const reviewer = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: text("The author's name in commits, .mailmap respected; never an e-mail address."),
    login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .nullable()
        .describe("Account on GitHub, without @; null if the commits do not tell it."),
    owner: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe("Named for the file in the base's CODEOWNERS."),
    touches: amount("Commits with a substantive change there."),
    of: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["function", "file"])
        .describe("Where: the function, or, for who has not changed that, its file."),
    last: text("ISO 8601 date of the last of them."),
})
    .describe("Somebody who knows the function.");
const suppressed = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    by: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["comment", "config"])
        .describe("A defect-risk-ignore comment at the function, or an entry of the configuration file."),
    reason: text("Why, in the words of whoever suppressed it."),
    expires: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe("Last day on which it holds, as YYYY-MM-DD; null for a comment."),
    addedByChange: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe("Whether the change that is judged brings the suppression."),
})
    .describe("Why nobody is to be told of the function.");
const contribution = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    feature: text('Key of the feature table, e.g. "touches-90-days", or "learned-adapter", or "lora-adapter".'),
    label: text("The feature in plain words."),
    value: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .describe("The raw value in the feature's own unit; the adapter's in deviations from the mean."),
    rank: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .min(0)
        .max(1)
        .describe("Percentile rank of the value in the repository, before any flip of sign."),
    contribution: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().describe("Its part of the score; unit-free."),
})
    .describe("One feature's part of the score.");
const reportFunction = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: text("Path from the repository's root, with forward slashes."),
    name: text("Qualified name, e.g. `QuerySet.update_or_create`."),
    startLine: line("First line of the function, 1-based, at the head."),
    endLine: line("Last line of the function, 1-based and inclusive, at the head."),
    language: text("Language of the file."),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["new", "edited", "unchanged"]).describe("What the change does to the function."),
    percentile: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .min(0)
        .max(100)
        .describe("Percent of the repository's functions with a lower score: how fragile it is."),
    band: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_scoring_bands_js__WEBPACK_IMPORTED_MODULE_0__/* .BANDS */ .ZN).describe("How the percentile is spoken of."),
    score: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().describe("Sum of the contributions; unit-free, comparable within one repository only."),
    changeScore: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .nullable()
        .describe("Orders the functions inside one change by which edit is likely to need repair; null outside one."),
    addedLines: amount("Substantive lines (not blank, not comment-only) that the change adds in the function."),
    flagged: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe("True if high within the change and in a notable band: look here first."),
    suppressed: suppressed
        .nullable()
        .describe("Why nobody is to be told of it: it is neither flagged nor fails the gate. Null for most."),
    metrics,
    history,
    reviewers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(reviewer)
        .describe("Who could review it, best first, at most three; the change's own authors and bots left out."),
    contributions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(contribution).describe("Largest absolute value first; they sum to `score`."),
    reasons: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .describe("The top reasons in plain words with their numbers, at most three."),
    hunks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(lines).describe("Where the change touches the function, at the head."),
})
    .describe("A scored function.");


/***/ }),

/***/ 27461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lm: () => (/* binding */ notice),
  Qh: () => (/* binding */ reportSchema),
  CZ: () => (/* binding */ schemaVersion),
  z6: () => (/* binding */ tool)
});

// UNUSED EXPORTS: jsonSchemaOf, reportJsonSchema

// EXTERNAL MODULE: ../../../node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(66944);
// EXTERNAL MODULE: ./scoring/bands.js
var bands = __webpack_require__(87745);
// EXTERNAL MODULE: ./scoring/gate.js
var gate = __webpack_require__(74774);
// EXTERNAL MODULE: ./report/function-schema.js
var function_schema = __webpack_require__(97366);
;// CONCATENATED MODULE: ./report/adapter-schema.js


/* The part of the published shape (report-schema.ts) that describes an adapter. */
const estimate = (description) => schemas/* strictObject */.rej({
    value: schemas/* number */.aig().describe("The mean over the test windows."),
    low: schemas/* number */.aig().nullable().describe("Lower end of the 95 % interval; null where none was drawn."),
    high: schemas/* number */.aig().nullable().describe("Upper end of the 95 % interval; null where none was drawn."),
})
    .nullable()
    .describe(`${description}; null where it is not defined.`);
const row = (description) => schemas/* strictObject */.rej({
    aucAny: estimate("AUC against any fix"),
    aucNarrow: estimate("AUC against fixes of at most three functions"),
    lift5: estimate("Precision among the first 5 % over the prevalence"),
})
    .describe(description);
const tested = {
    windows: (0,function_schema/* amount */.vj)("Test windows, later than what the weight was chosen on."),
    functions: (0,function_schema/* amount */.vj)("Functions of the newest of them."),
    prevalence: schemas/* number */.aig().min(0).max(1).describe("Share of those that were fixed."),
};
const rows = {
    blend: row("The baseline with the adapter."),
    baseline: row("The baseline alone."),
    linesOfCode: row("Lines of code alone."),
};
const holdout = schemas/* strictObject */.rej({
    ...tested,
    rows: schemas/* strictObject */.rej(rows).describe("How each ordered the functions, on the same windows."),
})
    .describe("How the adapter did forward in time.");
const common = {
    commit: (0,function_schema/* text */.Qq)(`The commit it was trained up to: ${function_schema/* sha */.hW}.`),
    cutoff: (0,function_schema/* text */.Qq)("ISO 8601 date of that commit."),
    created: (0,function_schema/* text */.Qq)("ISO 8601 date and time at which it was made."),
    ageDays: (0,function_schema/* amount */.vj)("Whole days from then to this run."),
    trainedOn: (0,function_schema/* amount */.vj)("Functions it was fitted on."),
    weight: schemas/* number */.aig().min(0).describe("Its weight beside what is blended without it; 0: it did not help."),
    used: schemas/* boolean */.zMY().describe("Whether the scores hold it."),
};
const adapterCard = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("tabular").describe("tabular: a linear model over the terms of a function's text."),
    ...common,
    holdout: holdout.nullable().describe("Null where no window could be tested."),
})
    .describe("What was learned from this repository's own past fixes.");
const loraHoldout = schemas/* strictObject */.rej({
    ...tested,
    seeds: (0,function_schema/* amount */.vj)("Training runs whose mean the rows with the adapter are."),
    rows: schemas/* strictObject */.rej({
        ...rows,
        without: row("The best blend without the LoRA adapter."),
        lora: row("The LoRA adapter alone."),
        zeroShot: row("Its base model without any training."),
    })
        .describe("How each ordered the functions, on the same window."),
})
    .describe("How the adapter did forward in time.");
const loraCard = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("lora").describe("lora: a language model for code, fine-tuned on this repository."),
    ...common,
    base: schemas/* strictObject */.rej({ id: (0,function_schema/* text */.Qq)("OWNER/NAME on its hub."), revision: (0,function_schema/* text */.Qq)("The commit there.") })
        .describe("The base model it was trained on."),
    ranOn: schemas/* string */.YjP().nullable().describe("What computed its values; null if none were computed."),
    truncated: (0,function_schema/* amount */.vj)("Functions that were longer than it may read, and lost their middle."),
    holdout: loraHoldout.nullable().describe("Null where no window could be tested."),
})
    .describe("The LoRA adapter, learned from this repository's own past fixes.");

;// CONCATENATED MODULE: ./report/report-schema.js





/*
 * The published shape of a report, from which schema/report.schema.json is generated. It says the same
 * as the interface in report.ts; tests hold the two, and the committed file, equal.
 */
const tool = schemas/* strictObject */.rej({
    name: schemas/* literal */.euz("defect-risk").describe("Always this."),
    version: (0,function_schema/* text */.Qq)("Version of the tool."),
})
    .describe("What wrote the report.");
const schemaVersion = schemas/* literal */.euz(1)
    .describe("Version of this shape; it changes only with an incompatible change.");
const markedFile = schemas/* strictObject */.rej({
    path: (0,function_schema/* text */.Qq)("Path from the repository's root, with forward slashes."),
    mark: (0,function_schema/* text */.Qq)("One of: generated, vendored, minified, test, too-large, unsupported, binary, submodule, deleted, unreadable, excluded."),
    reason: (0,function_schema/* text */.Qq)("The evidence for the mark."),
})
    .describe("A file left out of the ranking.");
const notice = schemas/* strictObject */.rej({
    code: (0,function_schema/* text */.Qq)('Stable, kebab-case, e.g. "shallow-clone".'),
    level: schemas/* enum */.k5n(["info", "warning"]).describe("A warning affects the result; an info does not."),
    what: (0,function_schema/* text */.Qq)("What was skipped or degraded."),
    consequence: (0,function_schema/* text */.Qq)("What it means for the result."),
    cure: (0,function_schema/* text */.Qq)("What the reader can do about it."),
})
    .describe("Something was skipped or degraded.");
const report_schema_gate = schemas/* strictObject */.rej({
    failOn: schemas/* enum */.k5n(gate/* FAIL_ON */.d$).describe("What fails the job; paths may have rules of their own."),
    passed: schemas/* boolean */.zMY().describe("Whether the job may pass."),
    why: (0,function_schema/* text */.Qq)("The verdict in a sentence."),
    wouldPass: schemas/* string */.YjP().nullable().describe("What would make it pass; null if it does."),
    failing: schemas/* array */.YOg(schemas/* strictObject */.rej({
        path: (0,function_schema/* text */.Qq)("Path of the function's file."),
        name: (0,function_schema/* text */.Qq)("The function's qualified name."),
        band: schemas/* enum */.k5n(bands/* BANDS */.ZN).describe("The function's band."),
    })
        .describe("A function that fails the gate."))
        .describe("All functions that fail it, accepted or not."),
    accepted: schemas/* strictObject */.rej({
        by: schemas/* literal */.euz("label").describe("Always this."),
        label: (0,function_schema/* text */.Qq)("The label of the pull request."),
    })
        .nullable()
        .describe("Who let it pass all the same; null if nobody did, or nobody had to."),
})
    .describe("The gate's verdict.");
const totals = schemas/* strictObject */.rej({
    files: (0,function_schema/* amount */.vj)("Files the change touches; for rank, source files read."),
    functions: (0,function_schema/* amount */.vj)("Functions scored, before any limit."),
    flagged: (0,function_schema/* amount */.vj)("Flagged functions, before any limit."),
    suppressed: (0,function_schema/* amount */.vj)("Suppressed functions, before any limit."),
    byBand: schemas/* strictObject */.rej({
        critical: (0,function_schema/* amount */.vj)("Functions in this band."),
        high: (0,function_schema/* amount */.vj)("Functions in this band."),
        elevated: (0,function_schema/* amount */.vj)("Functions in this band."),
        normal: (0,function_schema/* amount */.vj)("Functions in this band."),
    })
        .describe("Functions scored, by band, without suppressed ones."),
    reference: (0,function_schema/* amount */.vj)("Functions of the repository the percentiles compare with."),
})
    .describe("Counts over the whole run, before any limit.");
const model = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(["baseline", "blend"])
        .describe("Which score this is; blend: it holds what an adapter learned from this repository's past."),
    featureTable: schemas/* int */.Whr().min(1).describe("Version of the feature table."),
    weights: (0,function_schema/* text */.Qq)("Version of the published weights."),
    adapter: adapterCard.nullable().describe("The adapter that was found; null if none was."),
    lora: loraCard.nullable().describe("The LoRA adapter beside it; null if none was found or asked for."),
    history: schemas/* strictObject */.rej({
        commit: schemas/* string */.YjP()
            .nullable()
            .describe("The commit up to which history was read; null without history."),
        commits: (0,function_schema/* amount */.vj)("Commits read."),
        since: schemas/* string */.YjP()
            .nullable()
            .describe("ISO 8601 date of the oldest commit read; null without history."),
        index: schemas/* enum */.k5n(["cold", "updated", "warm", "none"])
            .describe("Built in this run, restored and brought up to date, restored as it was, or absent."),
    })
        .describe("How much history the score rests on."),
})
    .describe("What produced the scores.");
const reportSchema = schemas/* strictObject */.rej({
    schemaVersion,
    tool,
    command: schemas/* enum */.k5n(["score", "rank", "explain"]).describe("The command that was run."),
    repository: (0,function_schema/* text */.Qq)("Name of the repository as a person knows it."),
    webUrl: schemas/* string */.YjP()
        .nullable()
        .describe("Web address of the repository, without a trailing slash; null if unknown."),
    base: schemas/* string */.YjP().nullable().describe(`The merge base's ${function_schema/* sha */.hW}; null outside a change.`),
    head: schemas/* string */.YjP()
        .nullable()
        .describe(`The ${function_schema/* sha */.hW} that was scored; null for the working tree or a bare diff.`),
    generatedAt: (0,function_schema/* text */.Qq)("ISO 8601 date and time of the run."),
    functions: schemas/* array */.YOg(function_schema/* reportFunction */.T_)
        .describe("In rank order: inside a change by change score, otherwise by percentile, highest first."),
    marked: schemas/* array */.YOg(markedFile).describe("Files left out of the ranking, each with the reason."),
    notices: schemas/* array */.YOg(notice).describe("What was skipped or degraded; never silent."),
    totals,
    gate: report_schema_gate.nullable().describe("Whether the change may pass; null outside a change."),
    model,
})
    .describe("Functions of a repository or of a change, ranked by defect risk within their own repository.");
/** The JSON Schema (2020-12) that is committed as schema/report.schema.json. */
function reportJsonSchema() {
    return jsonSchemaOf(reportSchema, "defect-risk report");
}
/** The JSON Schema (2020-12) of a published shape. */
function jsonSchemaOf(shape, title) {
    const schema = z.toJSONSchema(shape, {
        override: ({ jsonSchema }) => {
            // zod writes JavaScript's own limit into every integer; it says nothing about a report.
            if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER)
                delete jsonSchema.maximum;
        },
    });
    const { $schema, ...rest } = schema;
    return { $schema, title, ...rest };
}


/***/ })

};
