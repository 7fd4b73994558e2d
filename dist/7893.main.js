export const id = 7893;
export const ids = [7893];
export const modules = {

/***/ 69414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nJ: () => (/* binding */ camel),
/* harmony export */   o4: () => (/* binding */ parseConfig),
/* harmony export */   r_: () => (/* binding */ COMMENTS)
/* harmony export */ });
/* unused harmony exports FORMATS, LORA, LORA_DIALECTS, LABEL_SOURCES, PROTOCOLS, ConfigSchema, kebab */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66944);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30325);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88223);
/* harmony import */ var _scoring_adapters_lora_prompt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18977);
/* harmony import */ var _scoring_bands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87745);




/** Everything a run can be told, parsed once at the edge and frozen. Types are inferred from here. */
const yesNo = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .trim()
        .toLowerCase()
        .pipe(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["true", "false", "yes", "no", "on", "off", "1", "0"]))
        .transform((value) => ["true", "yes", "on", "1"].includes(value)),
]);
const text = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .optional()
    .transform((value) => (value === undefined || value.trim() === "" ? null : value));
const limit = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("all"), zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai().int().min(1).max(1_000_000)])
    .transform((value) => (value === "all" ? Infinity : value));
const FORMATS = ["text", "json", "markdown", "sarif"];
/** When the one comment is written: never, where something deserves a reviewer's eye, or always. */
const COMMENTS = ["never", "on-risk", "always"];
/** Where the LoRA adapter runs. */
const LORA = ["off", "local", "server"];
/** The inference servers that are known (src/io/inference/dialects.ts). */
const LORA_DIALECTS = ["vllm", "sglang", "llama"];
const LABEL_SOURCES = ["subjects", "issues"];
const PROTOCOLS = ["temporal", "retrospective", "both"];
const ConfigSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    repo: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().default("."),
    base: text,
    head: text,
    diff: text,
    rev: text,
    /** `path:line` of `explain`. */
    place: text,
    /** The commit of `labels`. */
    explain: text,
    /** What `evaluate` tells. */
    protocol: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(PROTOCOLS).default("both"),
    /** What says that a commit is a fix: its subject alone, or issues and pull requests on GitHub first. */
    labelSource: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(LABEL_SOURCES).default("subjects"),
    /** Windows of a year each that `train` and `evaluate` test on. */
    windows: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai().int().min(1).max(10).default(3),
    /** Months that `trend` looks back. */
    months: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai().int().min(1).max(60).default(12),
    /** `train`: decide and tell, keep nothing. */
    dryRun: yesNo.default(false),
    /** Folder for the reports of `train`. */
    reportDir: text,
    /** File for the labelled windows of `train`, as JSON lines. */
    dataset: text,
    /** The repository's configuration file, where it is not the usual one. */
    config: text,
    /** Where that file is read: as the work tree has it, or as the merge base has it, for who is judged must not rule. */
    rulesFrom: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["work-tree", "merge-base"]).default("work-tree"),
    format: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(FORMATS).default("text"),
    output: text,
    cacheDir: text,
    cache: yesNo.default(true),
    limit: limit.default(50),
    quiet: yesNo.default(false),
    /** Blend the repository's own adapter into the scores, where there is one with a weight. */
    adapter: yesNo.default(true),
    /** Days after which a report says that its adapter is old. */
    adapterMaxAge: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai().int().min(1).max(100_000).default(45),
    lora: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(LORA).default("off"),
    /** Interpreter that has what model/requirements.lock lists. */
    loraPython: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).default("python3"),
    /** Folder of the prepared base model. */
    loraBase: text,
    loraServerUrl: text,
    loraDialect: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(LORA_DIALECTS).default("vllm"),
    /** Name under which the server has the adapter, where it is not the usual one. */
    loraServerModel: text,
    /** Time limit of the LoRA adapter's scores. Seconds. */
    loraSeconds: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai().int().min(1).max(3600).default(60),
    /** `train`: time limit of all LoRA training runs. */
    loraMinutes: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai().int().min(1).max(10_000).default(300),
    /** `train`: LoRA training runs that differ in their seed alone. */
    loraSeeds: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai().int().min(1).max(10).default(1),
    /** `train`: how often the LoRA adapter sees each function. */
    loraEpochs: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai().int().min(1).max(20).default(3),
    /** `train`: what the LoRA adapter is not shown. */
    loraMask: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_scoring_adapters_lora_prompt_js__WEBPACK_IMPORTED_MODULE_1__/* .MASKS */ .MU).default("path"),
    /** `train`: file of how LoRA training turned out elsewhere, as JSON lines; this run's outcome is added. */
    loraOutcomes: text,
    /** `inspect`: folder for the files of a LoRA adapter, as inference servers load them. */
    unpack: text,
    autoDeepen: yesNo.default(true),
    bands: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        critical: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).max(100),
        high: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).max(100),
        elevated: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).max(100),
    })
        .default({ ..._scoring_bands_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_BANDS */ .Z6 }),
    /** Name the people who know each function. */
    reviewers: yesNo.default(true),
    /** Account of who opened the pull request: not asked to review it. */
    changeAuthor: text,
    failOn: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["never", "critical", "high", "new-critical"]).default("never"),
    annotations: yesNo.default(true),
    /** GitHub shows ten of a kind per step. */
    annotationLimit: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai().int().min(1).max(50).default(10),
    summary: yesNo.default(true),
    comment: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(COMMENTS).default("never"),
    /** An own check run, which needs `checks: write`. */
    checkRun: yesNo.default(false),
    /** A review with remarks on hunk lines, which needs `pull-requests: write`. */
    review: yesNo.default(false),
    reportPath: text,
    sarifPath: text,
    /** File for the badge of a trend. */
    badgePath: text,
});
/**
 * @param values flags or inputs by their camelCase name; undefined ones take their default
 * @param spelling how the caller writes a name, for messages: `--auto-deepen`, `auto-deepen:`
 * @throws UsageError naming the first value that does not fit
 */
function parseConfig(values, spelling) {
    const parsed = ConfigSchema.safeParse(values);
    if (parsed.success) {
        const { data } = parsed;
        const given = Object.keys(data).filter((name) => values[name] !== undefined);
        return Object.freeze({ ...data, bands: Object.freeze(data.bands), given: new Set(given) });
    }
    const issue = parsed.error.issues[0];
    const name = String(issue.path[0] ?? "");
    throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb({
        what: `${spelling(kebab(name))} cannot be ${JSON.stringify(values[name])}`,
        consequence: "nothing was scored",
        cure: `Give it ${expected(name)}`,
    });
}
function kebab(camel) {
    return camel.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
function camel(kebabCase) {
    return kebabCase.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
const EXPECTED = {
    format: `one of ${FORMATS.join(", ")}`,
    failOn: "one of never, critical, high, new-critical",
    limit: "a whole number from 1, or all",
    annotationLimit: "a whole number from 1 to 50",
    adapterMaxAge: "a whole number of days from 1",
    comment: `one of ${COMMENTS.join(", ")}`,
    lora: `one of ${LORA.join(", ")}`,
    loraPython: "the path of an interpreter",
    loraDialect: `one of ${LORA_DIALECTS.join(", ")}`,
    loraSeconds: "a whole number of seconds from 1 to 3600",
    loraMinutes: "a whole number of minutes from 1 to 10000",
    loraSeeds: "a whole number from 1 to 10",
    loraEpochs: "a whole number from 1 to 20",
    loraMask: `one of ${_scoring_adapters_lora_prompt_js__WEBPACK_IMPORTED_MODULE_1__/* .MASKS */ .MU.join(", ")}`,
    labelSource: `one of ${LABEL_SOURCES.join(", ")}`,
    protocol: `one of ${PROTOCOLS.join(", ")}`,
    windows: "a whole number from 1 to 10",
    months: "a whole number from 1 to 60",
};
function expected(name) {
    return EXPECTED[name] ?? "true or false";
}


/***/ }),

/***/ 88223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   hM: () => (/* binding */ ExplainedError),
/* harmony export */   pU: () => (/* binding */ RepositoryError),
/* harmony export */   uR: () => (/* binding */ DefectError)
/* harmony export */ });
/**
 * The few error classes of the product. An error takes facts and writes the sentence: what happened,
 * what it means for the result, and the cure. `exitCode` is the command line's contract.
 */
const EXIT = { done: 0, gateFailed: 1, usage: 2, repository: 3, defect: 70 };
class ExplainedError extends Error {
    what;
    consequence;
    cure;
    constructor(facts) {
        super(sentence(facts), facts.cause === undefined ? undefined : { cause: facts.cause });
        this.name = new.target.name;
        this.what = facts.what;
        this.consequence = facts.consequence;
        this.cure = facts.cure;
    }
}
/** A bad flag, ref, diff or configuration: the caller's to mend. */
class UsageError extends ExplainedError {
    exitCode = EXIT.usage;
}
/** The repository cannot be used: not one, too shallow, or git itself failed. */
class RepositoryError extends ExplainedError {
    exitCode = EXIT.repository;
}
/** A state this program should never reach: our fault, to be reported. */
class DefectError extends ExplainedError {
    exitCode = EXIT.defect;
}
/** The one form in which a failure or a notice is told. */
function sentence(facts) {
    return `${facts.what}: ${facts.consequence}. ${facts.cure}.`;
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


/***/ }),

/***/ 18977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MU: () => (/* binding */ MASKS),
/* harmony export */   it: () => (/* binding */ cutMiddle),
/* harmony export */   nE: () => (/* binding */ TEMPLATE),
/* harmony export */   nQ: () => (/* binding */ renderPrompt),
/* harmony export */   tv: () => (/* binding */ templateHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** model/defect_risk_model/contract/prompt.json; a test holds the two equal. dist/ has no model/ to read. */
const TEMPLATE = {
    version: 1,
    prefix: "Language: {language}\nPath: {path}\nCode:\n",
    suffix: "\n\nHow often this function needs a fix, from 0 (never) to 9 (most often): ",
    hiddenPath: "(hidden)",
    hiddenSource: "(hidden)",
    maxPathCharacters: 120,
    maxTextCharacters: 200_000,
};
/** What the model is not shown. */
const MASKS = ["none", "path", "source"];
/** SHA-256 of the fields in their order as compact JSON: what a manifest pins. */
function templateHash(template = TEMPLATE) {
    const { version, prefix, suffix, hiddenPath, hiddenSource, maxPathCharacters, maxTextCharacters } = template;
    const fields = [version, prefix, suffix, hiddenPath, hiddenSource, maxPathCharacters, maxTextCharacters];
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(fields)).digest("hex");
}
function renderPrompt({ language, path, text }, mask, template = TEMPLATE) {
    const shown = mask === "path" ? template.hiddenPath : pathLine(path, template.maxPathCharacters);
    const { body, cut } = mask === "source"
        ? { body: template.hiddenSource, cut: false }
        : bodyOf(text, template.maxTextCharacters);
    // One pass, so that a path that holds "{language}" is not filled in.
    const prefix = template.prefix.replace(/\{(language|path)\}/g, (_, name) => name === "path" ? shown : language);
    return { prefix, body, suffix: template.suffix, cut };
}
/** C0, DEL, C1 and the two Unicode line ends: a path must stay on its line. */
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;
/** In a regular expression of code points, only those without their other half. */
const LONE_SURROGATE = /\p{Surrogate}/gu;
function pathLine(path, limit) {
    const line = path.replace(LONE_SURROGATE, "\ufffd").replace(CONTROL, "?");
    return line.length <= limit ? line : Array.from(line).slice(-limit).join("");
}
/** Line ends as \n, none at the end, no lone surrogate; far too long a text loses its middle. */
function bodyOf(text, limit) {
    const whole = text.replace(LONE_SURROGATE, "\ufffd").replace(/\r\n?/g, "\n");
    let end = whole.length;
    while (whole[end - 1] === "\n")
        end--;
    const body = whole.slice(0, end);
    const points = body.length <= limit ? null : Array.from(body);
    if (points === null || points.length <= limit)
        return { body, cut: false };
    return { body: cutMiddle(points, limit).join(""), cut: true };
}
/** The first 75 % and the last 25 % of the budget: enough of the end to see what is returned. */
function cutMiddle(items, budget) {
    if (items.length <= budget)
        return items;
    const head = Math.floor((budget * 3) / 4);
    return [...items.slice(0, head), ...items.slice(items.length - (budget - head))];
}


/***/ }),

/***/ 87745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ bandOf),
/* harmony export */   Z6: () => (/* binding */ DEFAULT_BANDS),
/* harmony export */   ZN: () => (/* binding */ BANDS),
/* harmony export */   dI: () => (/* binding */ thresholdsWith)
/* harmony export */ });
/** design: the top 1 %, 5 % and 15 % of a repository's functions. */
const DEFAULT_BANDS = { critical: 99, high: 95, elevated: 85 };
/** Thresholds with some of them given anew. */
function thresholdsWith(thresholds, given = {}) {
    const { critical, high, elevated } = thresholds;
    return {
        critical: given.critical ?? critical,
        high: given.high ?? high,
        elevated: given.elevated ?? elevated,
    };
}
const BANDS = ["critical", "high", "elevated", "normal"];
function bandOf(percentile, thresholds = DEFAULT_BANDS) {
    if (percentile >= thresholds.critical)
        return "critical";
    if (percentile >= thresholds.high)
        return "high";
    if (percentile >= thresholds.elevated)
        return "elevated";
    return "normal";
}


/***/ }),

/***/ 74774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ few),
/* harmony export */   I9: () => (/* binding */ gateFailure),
/* harmony export */   c: () => (/* binding */ ACCEPTING_LABEL),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   lr: () => (/* binding */ gateVerdict)
/* harmony export */ });
/** From the weakest to the strictest. */
const FAIL_ON = ["never", "new-critical", "critical", "high"];
/** The label with which somebody who may label a pull request takes its risk upon them. */
const ACCEPTING_LABEL = "risk-accepted";
/**
 * Whether a change may pass. Only functions to which it adds code count, and none that is suppressed: a gate
 * that a deletion or a comment can fail teaches people to ignore it.
 */
function gateVerdict(functions, rules) {
    const { failOn, failOnOf, strictest, accepted } = rules;
    const failing = functions.filter((f) => f.suppressed === null && f.addedLines > 0 && fails(f, failOnOf(f.path)));
    const weakenings = strictest === "never" ? [] : rules.weakenings;
    const failed = failing.length > 0 || weakenings.length > 0;
    const common = {
        failOn,
        failing: failing.map(({ path, name, band }) => ({ path, name, band })),
        accepted: failed ? accepted : null,
    };
    if (!failed) {
        const why = strictest === "never"
            ? "The gate is off: fail-on is never."
            : `The gate fail-on: ${levelsOf(strictest === failOn ? [failOn] : [failOn, strictest])} passed.`;
        return { ...common, passed: true, why, wouldPass: null };
    }
    const levels = FAIL_ON.filter((level) => failing.some(({ path }) => failOnOf(path) === level));
    const why = [
        failing.length > 0 ? `The gate fail-on: ${levelsOf(levels)} failed for ${named(failing)}.` : "",
        weakenings.length > 0
            ? `The change weakens the gate's rules without a new reason (${few(weakenings)}).`
            : "",
    ];
    const verdict = why.filter((part) => part !== "").join(" ");
    if (accepted !== null) {
        const who = `The label ${accepted.label} accepts it.`;
        return { ...common, passed: true, why: `${verdict} ${who}`, wouldPass: null };
    }
    return {
        ...common,
        passed: false,
        why: verdict,
        wouldPass: cures(failing.length > 0, weakenings.length > 0),
    };
}
/** What the job's log says of a gate that fails; null for one that does not. */
function gateFailure({ passed, why, wouldPass }) {
    return passed ? null : `${why} ${wouldPass ?? ""}`.trim();
}
function fails({ band, status }, failOn) {
    if (failOn === "never" || (failOn === "new-critical" && status !== "new"))
        return false;
    return band === "critical" || (failOn === "high" && band === "high");
}
/** More clauses than these are counted. */
const MOST_TOLD = 5;
function few(clauses) {
    const more = clauses.length > MOST_TOLD ? `; and ${clauses.length - MOST_TOLD} more` : "";
    return clauses.slice(0, MOST_TOLD).join("; ") + more;
}
function levelsOf(levels) {
    return levels.join(" and ");
}
function named(failing) {
    const names = failing
        .slice(0, 3)
        .map(({ name }) => name)
        .join(", ");
    const more = failing.length > 3 ? ` and ${failing.length - 3} more` : "";
    return `${failing.length} function${failing.length === 1 ? "" : "s"} (${names}${more})`;
}
function cures(functions, weakenings) {
    const reason = "the configuration file says why, in a gate.reason that it did not have before";
    const each = [
        ...(functions
            ? ["the change adds no code to them", "each has a comment `defect-risk-ignore: reason`"]
            : []),
        ...(weakenings && !functions ? [reason] : []),
    ].join(", or ");
    const both = functions && weakenings ? `${each}; and ${reason}` : each;
    return `It passes when ${both}; with the label ${ACCEPTING_LABEL} on the pull request; or with fail-on: never.`;
}


/***/ })

};
