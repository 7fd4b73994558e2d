export const id = 4330;
export const ids = [4330];
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

// EXTERNAL MODULE: ./io/actions/runner-files.js
var runner_files = __webpack_require__(45986);
// EXTERNAL MODULE: ./io/actions/publish.js
var publish = __webpack_require__(54787);
// EXTERNAL MODULE: ./report/workflow-commands.js
var workflow_commands = __webpack_require__(36896);
// EXTERNAL MODULE: ./scoring/gate.js
var gate = __webpack_require__(74774);
;// CONCATENATED MODULE: ./commands/run-action.js









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
        // An event that brings nothing to score loads no more than what says so.
        const { openContext } = await Promise.all(/* import() */[__webpack_require__.e(8528), __webpack_require__.e(6682), __webpack_require__.e(9232), __webpack_require__.e(3995)]).then(__webpack_require__.bind(__webpack_require__, 73995));
        const context = await openContext(config, assets, { loraKey });
        if (isFork(event))
            leaveLoraOut(context);
        if (task.verb === "warm") {
            const { scheduled } = await Promise.all(/* import() */[__webpack_require__.e(8528), __webpack_require__.e(6682), __webpack_require__.e(9727), __webpack_require__.e(7737), __webpack_require__.e(6872), __webpack_require__.e(5768), __webpack_require__.e(6201)]).then(__webpack_require__.bind(__webpack_require__, 46201));
            await scheduled(context, print);
            return errors/* EXIT */.dc.done;
        }
        const [{ score }, { publicationOf }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(8528), __webpack_require__.e(6682), __webpack_require__.e(9727), __webpack_require__.e(7737), __webpack_require__.e(6872), __webpack_require__.e(9232), __webpack_require__.e(5768), __webpack_require__.e(4560), __webpack_require__.e(3244), __webpack_require__.e(252)]).then(__webpack_require__.bind(__webpack_require__, 50252)),
            Promise.all(/* import() */[__webpack_require__.e(7205), __webpack_require__.e(6048), __webpack_require__.e(632)]).then(__webpack_require__.bind(__webpack_require__, 90632)),
        ]);
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
    const { tellGitHub } = await Promise.all(/* import() */[__webpack_require__.e(9727), __webpack_require__.e(7205), __webpack_require__.e(3203)]).then(__webpack_require__.bind(__webpack_require__, 3203));
    const token = readInputs(env)["github-token"] ?? "";
    return tellGitHub({ report, config, event, env, token });
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
        await print((0,runner_files/* withoutCommands */.Df)(error.stack ?? ""));
    return told instanceof errors/* UsageError */.eb ? errors/* EXIT */.dc.usage : told.exitCode;
}


/***/ }),

/***/ 54787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88223);
/* harmony import */ var _report_workflow_commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36896);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24487);
/* harmony import */ var _runner_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45986);




/**
 * Hands a result to the runner. What the runner does not take is a warning: the result stands, and the
 * other ways of reading it go on. @returns those warnings, which have been printed too
 */
async function publish(publication, print) {
    const { log, commands, summary, files, outputs } = publication;
    const notices = [];
    if (log !== null)
        await print((0,_runner_files_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutCommands */ .Df)(log));
    if (commands.length > 0)
        await print(`${commands.join("\n")}\n`);
    const written = {};
    for (const { path, text, output } of files) {
        const attempt = await attempted(() => (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeOutput */ .zh)(path, text));
        if (attempt !== null)
            notices.push(notWritten(path, attempt));
        else if (output !== undefined)
            written[output] = path;
    }
    const outputsFailed = await attempted(() => (0,_runner_files_js__WEBPACK_IMPORTED_MODULE_2__/* .appendOutputs */ .jh)({ ...outputs, ...written }));
    if (outputsFailed !== null)
        notices.push(noOutputs(outputsFailed));
    const summaryFailed = summary === null ? null : await attempted(() => (0,_runner_files_js__WEBPACK_IMPORTED_MODULE_2__/* .appendSummary */ .fe)(summary));
    if (summaryFailed !== null)
        notices.push(noSummary(summaryFailed));
    for (const notice of notices)
        await print(`::warning title=Defect Risk::${(0,_report_workflow_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .commandData */ .wq)((0,_errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(notice))}\n`);
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

/***/ 45986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   fe: () => (/* binding */ appendSummary),
/* harmony export */   jh: () => (/* binding */ appendOutputs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


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
    const { summary } = await Promise.all(/* import() */[__webpack_require__.e(3387), __webpack_require__.e(2144)]).then(__webpack_require__.bind(__webpack_require__, 2144));
    await summary.addRaw(markdown, true).write();
}
/** @throws if the runner named no file: setOutput would print the values into the log instead */
async function appendOutputs(outputs) {
    await sizeOf("GITHUB_OUTPUT");
    const { setOutput } = await Promise.all(/* import() */[__webpack_require__.e(3387), __webpack_require__.e(2144)]).then(__webpack_require__.bind(__webpack_require__, 2144));
    for (const [name, value] of Object.entries(outputs))
        setOutput(name, value);
}
/** Text for the log in which the runner looks for no commands: it may quote anything. */
function withoutCommands(text) {
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    return `::stop-commands::${token}\n${text.replace(/\n?$/, "\n")}::${token}::\n`;
}
/** Bytes in one of the runner's files. */
async function sizeOf(name) {
    const path = process.env[name];
    if (!path)
        throw new Error(`${name} is not set`);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
    if (!found.isFile())
        throw new Error(`${path} is no file`);
    return found.size;
}


/***/ }),

/***/ 24487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   R5: () => (/* binding */ readInput),
/* harmony export */   zh: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88223);



/** Reads a file the user named, or standard input for "-". @throws UsageError if it cannot be read */
async function readInput(path, what) {
    try {
        if (path !== "-")
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
        const chunks = [];
        for await (const chunk of process.stdin)
            chunks.push(chunk);
        return Buffer.concat(chunks);
    }
    catch (cause) {
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb({
            what: `${what} ${JSON.stringify(path)} cannot be read (${codeOf(cause)})`,
            consequence: "nothing was scored",
            cure: "Give the path of a file, or - for standard input",
            cause,
        });
    }
}
/** Writes a file the user named, whole or not at all. @throws UsageError if it cannot be written */
async function writeOutput(path, text) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        // Renaming over a device or a pipe would replace it.
        const special = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then((found) => !found.isFile(), () => false);
        if (special)
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
        const temporary = `${path}.${process.pid}.tmp`;
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, text);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
        }
        finally {
            // Gone after the rename; left over only where the disk is full.
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true });
        }
    }
    catch (cause) {
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb({
            what: `the output ${JSON.stringify(path)} cannot be written (${codeOf(cause)})`,
            consequence: "the result was computed but not saved",
            cure: "Give --output a path in a folder that can be written, or leave it out to print",
            cause,
        });
    }
}
function codeOf(error) {
    return error.code ?? "unknown error";
}


/***/ })

};
