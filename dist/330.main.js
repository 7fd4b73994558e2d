export const id = 330;
export const ids = [330];
export const modules = {

/***/ 34330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./config/config.js
var config = __webpack_require__(69414);
// EXTERNAL MODULE: ./errors/index.js
var errors = __webpack_require__(88223);
// EXTERNAL MODULE: ./io/actions/event.js
var actions_event = __webpack_require__(11048);
;// CONCATENATED MODULE: ./io/actions/inputs.js
/** The inputs of action.yml, in its order; a test holds the two equal. */
const INPUTS = [
    "base",
    "head",
    "config",
    "cache",
    "cache-dir",
    "adapter",
    "adapter-max-age",
    "lora",
    "lora-python",
    "lora-base",
    "lora-server-url",
    "lora-dialect",
    "lora-server-model",
    "lora-api-key",
    "lora-seconds",
    "auto-deepen",
    "annotations",
    "annotation-limit",
    "summary",
    "comment",
    "check-run",
    "review",
    "github-token",
    "limit",
    "fail-on",
    "report-path",
    "sarif-path",
    "badge-path",
    "working-directory",
];
/**
 * The inputs that have a value, trimmed, by their kebab-case name. The runner passes `cache-dir` as
 * INPUT_CACHE-DIR, and one that was left out as its default or an empty text.
 */
function readInputs(env) {
    const values = INPUTS.map((name) => [name, env[`INPUT_${name.toUpperCase()}`]?.trim() ?? ""]);
    return Object.fromEntries(values.filter(([, value]) => value !== ""));
}

// EXTERNAL MODULE: ./io/actions/publish.js + 1 modules
var publish = __webpack_require__(1269);
// EXTERNAL MODULE: ./report/annotations.js
var annotations = __webpack_require__(26936);
// EXTERNAL MODULE: ./report/json.js
var report_json = __webpack_require__(58186);
// EXTERNAL MODULE: ./report/markdown.js
var markdown = __webpack_require__(96593);
// EXTERNAL MODULE: ./report/sarif.js
var sarif = __webpack_require__(96999);
// EXTERNAL MODULE: ./report/text.js
var report_text = __webpack_require__(17283);
// EXTERNAL MODULE: ./report/workflow-commands.js
var workflow_commands = __webpack_require__(36896);
// EXTERNAL MODULE: ./scoring/bands.js
var bands = __webpack_require__(87745);
// EXTERNAL MODULE: ./scoring/gate.js
var gate = __webpack_require__(74774);
// EXTERNAL MODULE: ./commands/open-context.js + 4 modules
var open_context = __webpack_require__(73995);
;// CONCATENATED MODULE: ./commands/run-action.js















/** A job output may hold 1 MiB; the whole report is in the file when it is larger. Characters. */
const MAX_OUTPUT = 500_000;
/** Wide enough for names, narrow enough for GitHub's log view. Columns. */
const LOG_WIDTH = 120;
/**
 * The action: scores what the event changed, annotates, writes the summary and the outputs.
 * @returns the exit code. Only a wrong input, a failed gate or a defect of ours is not 0: a repository
 * that cannot be scored is a warning, because whoever opened the pull request cannot mend it.
 */
async function runAction(assets, env = process.env) {
    const print = (text) => new Promise((done) => process.stdout.write(text, () => done(undefined)));
    try {
        const event = await (0,actions_event/* readEvent */.j)(env);
        const task = taskOf(event);
        if ("skip" in task) {
            await print(`::notice title=Defect Risk::${(0,workflow_commands/* commandData */.wq)(task.skip)}\n`);
            return errors/* EXIT */.dc.done;
        }
        const config = configOf(env, task);
        const loraKey = readInputs(env)["lora-api-key"] ?? null;
        if (loraKey !== null)
            await print(`::add-mask::${(0,workflow_commands/* commandData */.wq)(loraKey)}\n`);
        const context = await (0,open_context/* openContext */.e)(config, assets, { loraKey });
        if (isFork(event))
            leaveLoraOut(context);
        if (task.verb === "warm") {
            const { scheduled } = await Promise.all(/* import() */[__webpack_require__.e(737), __webpack_require__.e(872), __webpack_require__.e(689), __webpack_require__.e(201)]).then(__webpack_require__.bind(__webpack_require__, 46201));
            await scheduled(context, print);
            return errors/* EXIT */.dc.done;
        }
        const { score } = await Promise.all(/* import() */[__webpack_require__.e(737), __webpack_require__.e(872), __webpack_require__.e(689), __webpack_require__.e(560), __webpack_require__.e(244), __webpack_require__.e(252)]).then(__webpack_require__.bind(__webpack_require__, 50252));
        const { report: scored, gate } = await score(context, acceptedOf(event));
        const notices = await toldGitHub(scored, { config: context.config, event, env });
        const report = { ...scored, notices: [...scored.notices, ...notices] };
        await (0,publish/* publish */.m)(publicationOf(report, context.config, env), print);
        // After the annotations, for the runner keeps the first ten of a kind.
        for (const notice of notices) {
            const command = notice.level === "warning" ? "warning" : "notice";
            await print(`::${command} title=Defect Risk::${(0,workflow_commands/* commandData */.wq)((0,errors/* sentence */.em)(notice))}\n`);
        }
        if (gate !== null)
            await print(`::error title=Defect Risk::${(0,workflow_commands/* commandData */.wq)(gate)}\n`);
        return gate === null ? errors/* EXIT */.dc.done : errors/* EXIT */.dc.gateFailed;
    }
    catch (error) {
        return tell(error, print);
    }
}
function isFork(event) {
    return event.kind === "pull_request" && event.fork;
}
/** A stranger's code is sent to no server and read by no program on one's own machine. */
function leaveLoraOut(context) {
    if (context.config.lora === "off")
        return;
    context.config = Object.freeze({ ...context.config, lora: "off" });
    context.notices.push({
        code: "lora-not-for-forks",
        level: "info",
        what: "The LoRA adapter was not asked: the pull request comes from a fork",
        consequence: "functions are scored without it",
        cure: "Nothing to do: a stranger's code does not get onto a GPU runner, or to a server",
    });
}
/** The label of a pull request; a merge group carries none. */
function acceptedOf(event) {
    const labelled = event.kind === "pull_request" && event.labels.includes(gate/* ACCEPTING_LABEL */.c);
    return labelled ? { by: "label", label: gate/* ACCEPTING_LABEL */.c } : null;
}
/** What the event asks for; the inputs base and head go before it. */
function taskOf(event) {
    switch (event.kind) {
        case "pull_request":
            return { verb: "score", base: event.base, head: event.head, changeAuthor: event.author };
        case "merge_group":
            return { verb: "score", base: event.base, head: event.head };
        case "push":
            if (event.after === null)
                return { skip: "The branch was deleted: there is nothing to score." };
            // A new branch has no before, and a rewritten one may have lost it: the default branch stands in.
            return {
                verb: "score",
                base: (event.forced ? null : event.before) ?? event.defaultBranch,
                head: event.after,
            };
        case "workflow_dispatch":
            return { verb: "score", base: event.defaultBranch, head: event.head };
        case "schedule":
            return { verb: "warm", rev: event.head };
        case "unsupported":
            return { skip: `The event ${event.name} brings no change to score. ${event.cure}.` };
    }
}
function configOf(env, task) {
    const inputs = readInputs(env);
    // No secret is part of the configuration, which errors quote.
    const told = Object.entries(inputs).filter(([name]) => name !== "github-token" && name !== "lora-api-key");
    const values = Object.fromEntries(told.map(([name, value]) => [(0,config/* camel */.nJ)(name), value]));
    const workspace = env["GITHUB_WORKSPACE"] ?? process.cwd();
    const { workingDirectory = ".", ...rest } = values;
    const sides = task.verb === "warm"
        ? { rev: task.rev }
        : {
            base: values["base"] ?? task.base ?? undefined,
            head: values["head"] ?? task.head,
            changeAuthor: task.changeAuthor ?? undefined,
        };
    return (0,config/* parseConfig */.o4)({ ...rest, ...sides, repo: (0,external_node_path_.resolve)(workspace, workingDirectory), rulesFrom: "merge-base" }, (name) => `The input ${name}`);
}
/** What GitHub is asked to show; its client is loaded only if it is asked anything. */
async function toldGitHub(report, { config, event, env }) {
    if (config.comment === "never" && !config.checkRun && !config.review)
        return [];
    const { tellGitHub } = await __webpack_require__.e(/* import() */ 203).then(__webpack_require__.bind(__webpack_require__, 3203));
    const token = readInputs(env)["github-token"] ?? "";
    return tellGitHub({ report, config, event, env, token });
}
function publicationOf(report, config, env) {
    const { lines } = (0,workflow_commands/* renderWorkflowCommands */.e5)(config.annotations ? (0,annotations/* annotationsFor */.gX)(report, { limit: config.annotationLimit }) : []);
    const json = (0,report_json/* renderJson */.h)(report);
    const reportPath = config.reportPath ?? (0,external_node_path_.join)(env["RUNNER_TEMP"] ?? ".", "defect-risk-report.json");
    const worst = bands/* BANDS */.ZN.find((band) => report.totals.byBand[band] > 0) ?? "none";
    return {
        log: (0,report_text/* renderText */.S)(report, { colour: false, width: LOG_WIDTH }),
        commands: lines,
        summary: config.summary
            ? (0,markdown/* renderMarkdown */.G)(report, {
                unannotated: config.annotations ? (0,annotations/* annotatedFunctions */.wL)(report).length - lines.length : 0,
            })
            : null,
        files: [
            { path: reportPath, text: json, output: "report-path" },
            ...(config.sarifPath === null ? [] : [{ path: config.sarifPath, text: (0,sarif/* renderSarif */.W)(report) }]),
        ],
        outputs: {
            "highest-risk": worst,
            "flagged-count": String(report.totals.flagged),
            json: json.length <= MAX_OUTPUT ? json : "",
        },
    };
}
async function tell(error, print) {
    if (error instanceof errors/* RepositoryError */.pU) {
        await print(`::warning title=Defect Risk::${(0,workflow_commands/* commandData */.wq)(error.message)}\n`);
        return errors/* EXIT */.dc.done;
    }
    const told = error instanceof errors/* ExplainedError */.hM
        ? error
        : new errors/* DefectError */.uR({
            what: `An unforeseen failure (${error instanceof Error ? error.message : String(error)})`,
            consequence: "nothing was scored",
            cure: "Please report it with the log of this job",
            cause: error,
        });
    await print(`::error title=Defect Risk::${(0,workflow_commands/* commandData */.wq)(told.message)}\n`);
    if (told instanceof errors/* DefectError */.uR && error instanceof Error)
        await print(`${(0,workflow_commands/* commandData */.wq)(error.stack ?? "")}\n`);
    return told instanceof errors/* UsageError */.eb ? errors/* EXIT */.dc.usage : told.exitCode;
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

/***/ 1269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./errors/index.js
var errors = __webpack_require__(88223);
// EXTERNAL MODULE: ./report/workflow-commands.js
var workflow_commands = __webpack_require__(36896);
// EXTERNAL MODULE: ./io/files.js
var io_files = __webpack_require__(24487);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./io/actions/runner-files.js


/**
 * The files through which a step talks to its runner, written by @actions/core. That is loaded only when
 * there is a result: with the HTTP client it brings along it takes as long as everything else that starts.
 */
/** A step's summary above this is not shown at all: the upload fails. */
const MAX_SUMMARY_BYTES = 1024 * 1024;
/** Appends Markdown to the job's summary. @throws if there is no such file, or no room in it */
async function appendSummary(markdown) {
    const size = await sizeOf("GITHUB_STEP_SUMMARY");
    if (size + Buffer.byteLength(markdown) + 1 > MAX_SUMMARY_BYTES) {
        throw new Error("it would exceed GitHub's 1 MiB");
    }
    const { summary } = await Promise.all(/* import() */[__webpack_require__.e(387), __webpack_require__.e(144)]).then(__webpack_require__.bind(__webpack_require__, 2144));
    await summary.addRaw(markdown, true).write();
}
/** @throws if the runner named no file: setOutput would print the values into the log instead */
async function appendOutputs(outputs) {
    await sizeOf("GITHUB_OUTPUT");
    const { setOutput } = await Promise.all(/* import() */[__webpack_require__.e(387), __webpack_require__.e(144)]).then(__webpack_require__.bind(__webpack_require__, 2144));
    for (const [name, value] of Object.entries(outputs))
        setOutput(name, value);
}
/** Text for the log in which the runner looks for no commands: it may quote anything. */
function withoutCommands(text) {
    const token = (0,external_node_crypto_.randomUUID)();
    return `::stop-commands::${token}\n${text.replace(/\n?$/, "\n")}::${token}::\n`;
}
/** Bytes in one of the runner's files. */
async function sizeOf(name) {
    const path = process.env[name];
    if (!path)
        throw new Error(`${name} is not set`);
    const found = await (0,promises_.stat)(path);
    if (!found.isFile())
        throw new Error(`${path} is no file`);
    return found.size;
}

;// CONCATENATED MODULE: ./io/actions/publish.js




/**
 * Hands a result to the runner. What the runner does not take is a warning: the result stands, and the
 * other ways of reading it go on. @returns those warnings, which have been printed too
 */
async function publish(publication, print) {
    const { log, commands, summary, files, outputs } = publication;
    const notices = [];
    if (log !== null)
        await print(withoutCommands(log));
    if (commands.length > 0)
        await print(`${commands.join("\n")}\n`);
    const written = {};
    for (const { path, text, output } of files) {
        const attempt = await attempted(() => (0,io_files/* writeOutput */.zh)(path, text));
        if (attempt !== null)
            notices.push(notWritten(path, attempt));
        else if (output !== undefined)
            written[output] = path;
    }
    const outputsFailed = await attempted(() => appendOutputs({ ...outputs, ...written }));
    if (outputsFailed !== null)
        notices.push(noOutputs(outputsFailed));
    const summaryFailed = summary === null ? null : await attempted(() => appendSummary(summary));
    if (summaryFailed !== null)
        notices.push(noSummary(summaryFailed));
    for (const notice of notices)
        await print(`::warning title=Defect Risk::${(0,workflow_commands/* commandData */.wq)((0,errors/* sentence */.em)(notice))}\n`);
    return notices;
}
/** What went wrong, or null. */
async function attempted(work) {
    try {
        await work();
        return null;
    }
    catch (error) {
        const { cause = error } = error;
        return cause.message;
    }
}
function notWritten(path, why) {
    return {
        code: "file-not-written",
        level: "warning",
        what: `${path} was not written (${why})`,
        consequence: "later steps do not find it",
        cure: "Name a path in a folder that the job may write to, such as one in RUNNER_TEMP",
    };
}
function noOutputs(why) {
    return {
        code: "outputs-not-set",
        level: "warning",
        what: `The step's outputs were not set (${why})`,
        consequence: "later steps see them empty",
        cure: "Run the action on a GitHub Actions runner with room on its disk",
    };
}
function noSummary(why) {
    return {
        code: "summary-not-written",
        level: "warning",
        what: `The job summary was not written (${why})`,
        consequence: "the result is in the log, the annotations and the report file only",
        cure: "Run the action on a GitHub Actions runner with room on its disk, or set summary to false",
    };
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
