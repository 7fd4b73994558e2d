export const id = 624;
export const ids = [624];
export const modules = {

/***/ 6624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./config/config.js
var config = __webpack_require__(9414);
// EXTERNAL MODULE: ./errors/index.js
var errors = __webpack_require__(8223);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ../../../node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(6944);
;// CONCATENATED MODULE: ./io/actions/event.js



const sha = schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, "is no commit id");
/** How a payload says "no commit". */
const noSha = /^0+$/;
const shaOrNone = schemas/* union */.KCZ([sha, schemas/* string */.YjP().regex(noSha)]).transform((id) => (noSha.test(id) ? null : id));
const repository = schemas/* looseObject */._H3({ full_name: schemas/* string */.YjP() });
const anyRepository = schemas/* looseObject */._H3({ default_branch: schemas/* string */.YjP().nullish() }).nullish();
const PullRequest = schemas/* looseObject */._H3({
    pull_request: schemas/* looseObject */._H3({
        number: schemas/* number */.aig().int(),
        draft: schemas/* boolean */.zMY().default(false),
        base: schemas/* looseObject */._H3({ sha, repo: repository }),
        head: schemas/* looseObject */._H3({ sha, repo: repository.nullable() }),
    }),
});
const Push = schemas/* looseObject */._H3({
    before: shaOrNone,
    after: shaOrNone,
    ref: schemas/* string */.YjP(),
    forced: schemas/* boolean */.zMY().default(false),
    repository: anyRepository,
});
const MergeGroup = schemas/* looseObject */._H3({ merge_group: schemas/* looseObject */._H3({ base_sha: sha, head_sha: sha }) });
const Manual = schemas/* looseObject */._H3({ repository: anyRepository });
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
            const { number, draft, base, head } = pull;
            const fork = head.repo?.full_name !== base.repo.full_name;
            return { kind: name, base: base.sha, head: head.sha, number, fork, draft };
        }
        case "push": {
            const { before, after, forced, ...push } = parse(Push, await readPayload(env), name);
            return { kind: name, before, after, forced, ref: push.ref, defaultBranch: branchOf(push.repository) };
        }
        case "merge_group": {
            const { merge_group: group } = parse(MergeGroup, await readPayload(env), name);
            return { kind: name, base: group.base_sha, head: group.head_sha };
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
async function readPayload(env) {
    const path = env["GITHUB_EVENT_PATH"];
    const cure = "Run the action on a GitHub Actions runner, or name the commits with dist/cli.js";
    if (!path)
        throw unusable("GITHUB_EVENT_PATH is not set", cure);
    let text;
    try {
        text = await (0,promises_.readFile)(path, "utf8");
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
    return new errors/* UsageError */.eb({ what, consequence, cure, ...(cause === undefined ? {} : { cause }) });
}

;// CONCATENATED MODULE: ./io/actions/inputs.js
/** The inputs of action.yml, in its order; a test holds the two equal. */
const INPUTS = [
    "base",
    "head",
    "cache",
    "cache-dir",
    "adapter-max-age",
    "auto-deepen",
    "annotations",
    "annotation-limit",
    "summary",
    "limit",
    "fail-on",
    "report-path",
    "sarif-path",
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

;// CONCATENATED MODULE: ./report/workflow-commands.js
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

// EXTERNAL MODULE: ./io/files.js
var io_files = __webpack_require__(4487);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./io/actions/runner-files.js


/**
 * The files through which a step talks to its runner. @actions/core does the same; it is not used because
 * loading it, with the HTTP client it brings along, takes as long as everything else that starts.
 */
/** A step's summary above this is not shown at all: the upload fails. */
const MAX_SUMMARY_BYTES = 1024 * 1024;
/** Appends Markdown to the job's summary. @throws if there is no such file, or no room in it */
async function appendSummary(env, markdown) {
    const path = fileOf(env, "GITHUB_STEP_SUMMARY");
    const { size } = await (0,promises_.stat)(path);
    const text = `${markdown}\n`;
    if (size + Buffer.byteLength(text) > MAX_SUMMARY_BYTES)
        throw new Error("it would exceed GitHub's 1 MiB");
    await (0,promises_.appendFile)(path, text);
}
/**
 * Sets outputs. A value stands between two lines that nobody can guess, so that no value, whatever names
 * of a hostile repository it quotes, can end itself and set another output.
 */
async function appendOutputs(env, outputs) {
    const path = fileOf(env, "GITHUB_OUTPUT");
    await (0,promises_.stat)(path);
    const delimiter = `defect_risk_${(0,external_node_crypto_.randomUUID)()}`;
    const lines = Object.entries(outputs).map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
    await (0,promises_.appendFile)(path, lines.join(""));
}
/** Text for the log in which the runner looks for no commands: it may quote anything. */
function withoutCommands(text) {
    const token = (0,external_node_crypto_.randomUUID)();
    return `::stop-commands::${token}\n${text.replace(/\n?$/, "\n")}::${token}::\n`;
}
function fileOf(env, name) {
    const path = env[name];
    if (!path)
        throw new Error(`${name} is not set`);
    return path;
}

;// CONCATENATED MODULE: ./io/actions/publish.js




/**
 * Hands a result to the runner. What the runner does not take is a warning: the result stands, and the
 * other ways of reading it go on. @returns those warnings, which have been printed too
 */
async function publish(publication, runner) {
    const { env, print } = runner;
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
    const outputsFailed = await attempted(() => appendOutputs(env, { ...outputs, ...written }));
    if (outputsFailed !== null)
        notices.push(noOutputs(outputsFailed));
    const summaryFailed = summary === null ? null : await attempted(() => appendSummary(env, summary));
    if (summaryFailed !== null)
        notices.push(noSummary(summaryFailed));
    for (const notice of notices)
        await print(`::warning title=Defect Risk::${commandData((0,errors/* sentence */.em)(notice))}\n`);
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

// EXTERNAL MODULE: ./scoring/bands.js
var bands = __webpack_require__(7745);
// EXTERNAL MODULE: ./report/escape.js
var report_escape = __webpack_require__(2811);
// EXTERNAL MODULE: ./report/links.js
var links = __webpack_require__(5915);
// EXTERNAL MODULE: ./report/wording.js
var wording = __webpack_require__(7458);
;// CONCATENATED MODULE: ./report/annotations.js




/** GitHub cuts a message at 4,096 UTF-16 units; a character takes at most two. Characters. */
const MAX_MESSAGE = 4096 / 2;
/** Longest part of a message; all parts together stay below the limit. Characters. */
const PART = 200;
/** The Checks API refuses a longer title (255); a name needs less. Characters. */
const MAX_NAME = 100;
/** One annotation per flagged function, in rank order, anchored where the change touches it first. */
function annotationsFor(report, options = {}) {
    const { limit = 10, gate = null } = options;
    return report.functions
        .filter((fn) => fn.flagged)
        .slice(0, limit)
        .map((fn) => ({
        path: fn.path,
        ...anchorOf(fn),
        level: levelOf(fn.band, gate),
        title: `Defect risk: ${fn.band} (${(0,report_escape/* plain */.pj)(fn.name, MAX_NAME)})`,
        message: messageOf(fn),
    }));
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
/** Advisory: a warning at most, unless the reader asked for a gate. */
function levelOf(band, gate) {
    if (gate !== null && bands/* BANDS */.ZN.indexOf(band) <= bands/* BANDS */.ZN.indexOf(gate))
        return "error";
    return band === "critical" ? "warning" : "notice";
}
function messageOf(fn) {
    const ranges = (fn.hunks.length > 0 ? fn.hunks : [fn]).slice(0, 3).map(wording/* lineRange */.Ap).join(", ");
    const fixes = fn.history.lastFixes
        .slice(0, 3)
        .map((fix) => `- ${(0,report_escape/* plain */.pj)((0,links/* shortSha */.Fu)(fix.sha))} ${(0,report_escape/* plain */.pj)((0,wording/* day */.vd)(fix.date))} ${(0,report_escape/* plain */.pj)(fix.subject, 100)}`);
    const lines = [
        `Review lines ${ranges} with care: ${(0,report_escape/* plain */.pj)((0,wording/* topReason */.mE)(fn), PART)}.`,
        `Historically fragile: ${(0,wording/* riskierThan */.N_)(fn)}.`,
        ...fn.reasons.slice(1, 3).map((reason) => `Also: ${(0,report_escape/* plain */.pj)(reason, PART)}.`),
        `History: ${(0,report_escape/* plain */.pj)((0,wording/* pastOf */.CM)(fn), PART)}.`,
        ...(fixes.length > 0 ? ["Last fixes of this function:", ...fixes] : []),
    ];
    return (0,report_escape/* clip */.$Q)(lines.join("\n"), MAX_MESSAGE);
}

// EXTERNAL MODULE: ./report/json.js
var report_json = __webpack_require__(8186);
// EXTERNAL MODULE: ./report/markdown.js
var markdown = __webpack_require__(6593);
// EXTERNAL MODULE: ./report/sarif.js + 1 modules
var sarif = __webpack_require__(3884);
// EXTERNAL MODULE: ./report/text.js
var report_text = __webpack_require__(7283);
// EXTERNAL MODULE: ./commands/open-context.js + 3 modules
var open_context = __webpack_require__(2561);
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
        const event = await readEvent(env);
        const task = taskOf(event);
        if ("skip" in task) {
            await print(`::notice title=Defect Risk::${commandData(task.skip)}\n`);
            return errors/* EXIT */.dc.done;
        }
        const config = configOf(env, task);
        const context = await (0,open_context/* openContext */.e)(config, assets);
        if (task.verb === "warm") {
            const { warm } = await Promise.all(/* import() */[__webpack_require__.e(418), __webpack_require__.e(733)]).then(__webpack_require__.bind(__webpack_require__, 6733));
            const { history, state } = await warm(context);
            await print(`History index ${state}: ${history.log.commits.sha.length} commits\n`);
            return errors/* EXIT */.dc.done;
        }
        const { score } = await Promise.all(/* import() */[__webpack_require__.e(418), __webpack_require__.e(267), __webpack_require__.e(294), __webpack_require__.e(849)]).then(__webpack_require__.bind(__webpack_require__, 6849));
        const { report, gate } = await score(context);
        await publish(publicationOf(report, gate, config, env), { env, print });
        if (gate !== null)
            await print(`::error title=Defect Risk::${commandData(gate)}\n`);
        return gate === null ? errors/* EXIT */.dc.done : errors/* EXIT */.dc.gateFailed;
    }
    catch (error) {
        return tell(error, print);
    }
}
/** What the event asks for; the inputs base and head go before it. */
function taskOf(event) {
    switch (event.kind) {
        case "pull_request":
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
    const values = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [(0,config/* camel */.nJ)(name), value]));
    const workspace = env["GITHUB_WORKSPACE"] ?? process.cwd();
    const { workingDirectory = ".", ...rest } = values;
    const sides = task.verb === "warm"
        ? { rev: task.rev }
        : { base: values["base"] ?? task.base ?? undefined, head: values["head"] ?? task.head };
    return (0,config/* parseConfig */.o4)({ ...rest, ...sides, repo: (0,external_node_path_.resolve)(workspace, workingDirectory) }, (name) => `The input ${name}`);
}
function publicationOf(report, gate, config, env) {
    const limit = config.annotationLimit;
    const gateBand = gate === null || config.failOn === "never" ? null : config.failOn === "high" ? "high" : "critical";
    const { lines } = renderWorkflowCommands(config.annotations ? annotationsFor(report, { limit, gate: gateBand }) : []);
    const json = (0,report_json/* renderJson */.h)(report);
    const reportPath = config.reportPath ?? (0,external_node_path_.join)(env["RUNNER_TEMP"] ?? ".", "defect-risk-report.json");
    const worst = bands/* BANDS */.ZN.find((band) => report.totals.byBand[band] > 0) ?? "none";
    return {
        log: (0,report_text/* renderText */.S)(report, { colour: false, width: LOG_WIDTH }),
        commands: lines,
        summary: config.summary
            ? (0,markdown/* renderMarkdown */.G)(report, { unannotated: config.annotations ? report.totals.flagged - lines.length : 0 })
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
        await print(`::warning title=Defect Risk::${commandData(error.message)}\n`);
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
    await print(`::error title=Defect Risk::${commandData(told.message)}\n`);
    if (told instanceof errors/* DefectError */.uR && error instanceof Error)
        await print(`${commandData(error.stack ?? "")}\n`);
    return told instanceof errors/* UsageError */.eb ? errors/* EXIT */.dc.usage : told.exitCode;
}


/***/ })

};
