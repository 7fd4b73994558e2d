export const id = 877;
export const ids = [877];
export const modules = {

/***/ 8877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./config/config.js
var config_config = __webpack_require__(69414);
// EXTERNAL MODULE: ./errors/index.js
var errors = __webpack_require__(88223);
// EXTERNAL MODULE: ./io/files.js
var files = __webpack_require__(24487);
// EXTERNAL MODULE: ./report/escape.js
var report_escape = __webpack_require__(22811);
;// CONCATENATED MODULE: ./commands/help.js
const VERBS = [
    "score",
    "rank",
    "warm",
    "explain",
    "labels",
    "train",
    "evaluate",
    "inspect",
    "trend",
    "cache-key",
];
const COMMON = `
Common flags:
  --repo DIR         the repository, or a folder in it (default: this folder)
  --format FORMAT    text, json, markdown or sarif (default: text)
  --output FILE      write there instead of printing
  --limit N|all      functions to list (default: 50)
  --cache-dir DIR    where the history index is kept (default: your cache folder)
  --no-cache         neither read nor keep an index
  --no-auto-deepen   do not fetch what a shallow clone lacks
  --quiet            no progress, no notices on stderr
  --help, --version

Exit codes: 0 done, 1 the gate failed (--fail-on), 2 a flag, ref, diff or rule is wrong, 3 the repository cannot be used.
`;
const HELP = {
    main: `defect-risk: which functions of a change historically need fixes, and why

Usage: defect-risk <command> [flags]

Commands:
  score              rank the functions a change touches
  rank               rank every function of the repository
  explain PATH:LINE  one function: its history, features and contributions
  labels             which commits count as fixes, and why
  train              learn this repository's adapter; it is kept only if it helps
  evaluate           how well the score, and every simpler one, would have done here
  inspect [FILE]     the adapter that is kept: from when, and what it gained
  trend              how the repository's risk went over the last months
  warm               build or update the history index, for faster runs later
  cache-key          what a workflow's cache steps must name
${COMMON}
Examples:
  defect-risk score                          your branch against its default branch
  defect-risk score --base v1.2 --head v1.3  what a release changed
  defect-risk rank --limit 20                the repository's riskiest functions
`,
    score: `Rank the functions a change touches, by defect risk within this repository.

Usage: defect-risk score [--base REF] [--head REF] [flags]
       defect-risk score --diff FILE [--base REF] [flags]

  --base REF         compare with the merge base of REF (default: the default branch)
  --head REF         what to score (default: the work tree if it has changes, else HEAD)
  --diff FILE        score a unified diff instead; - reads standard input
  --config FILE      the rules of the repository (default: .github/defect-risk.yml of the work tree)
  --fail-on LEVEL    never (default), critical, high, or new-critical: exit 1 if an edited function is in that band
  --no-adapter       score by the baseline alone, without this repository's adapter
  --adapter-max-age DAYS  tell when the adapter is older than this (default: 45)
  --lora WHERE       ask the LoRA adapter too: off (default), local, or server; docs/lora.md
  --lora-python PATH, --lora-base DIR                      for local: the interpreter, and the prepared base model
  --lora-server-url URL, --lora-dialect NAME, --lora-server-model NAME  for server: vllm (default), sglang or
                     llama; its key is read from DEFECT_RISK_LORA_API_KEY
  --lora-seconds N   time limit of the LoRA adapter (default: 60)
${COMMON}
Examples:
  defect-risk score --base origin/main --head feature
  git diff main | defect-risk score --diff - --base main
  defect-risk score --format json --output risk.json
`,
    rank: `Rank every function of the repository by its defect risk.

Usage: defect-risk rank [--rev REF] [flags]

  --rev REF          the commit to rank at (default: HEAD); it uses only what that commit could know
  --config FILE      the rules of the repository (default: .github/defect-risk.yml of the work tree)
  --no-adapter       score by the baseline alone, without this repository's adapter
  --adapter-max-age DAYS  tell when the adapter is older than this (default: 45)
${COMMON}
Examples:
  defect-risk rank --limit 20
  defect-risk rank --rev v1.0 --format json --limit all
`,
    inspect: `Print an adapter's manifest: what it was learned from, and how it did beside simpler scores.

Usage: defect-risk inspect [FILE] [flags]

Without FILE, the adapter that this repository's runs would take, and the LoRA adapter that is kept beside it.

  --unpack DIR       instead, write a LoRA adapter's files to a folder in DIR, as inference servers load them;
                     prints NAME=FOLDER
${COMMON}
Only text and json are formats of this command.

Examples:
  defect-risk inspect
  defect-risk inspect adapter.idx --format json
  defect-risk inspect defect-risk-lora.idx --unpack /adapters
`,
    explain: `Tell one function's history, features and contributions.

Usage: defect-risk explain PATH:LINE [--rev REF] [flags]

  --rev REF          the commit to look at (default: HEAD)
  --config FILE      the rules of the repository (default: .github/defect-risk.yml of the work tree)
  --no-adapter       score by the baseline alone, without this repository's adapter
  --adapter-max-age DAYS  tell when the adapter is older than this (default: 45)
${COMMON}
Example:
  defect-risk explain src/app.ts:42
`,
    labels: `Tell which commits count as fixes: their share, the rules that decided, and how many functions they reach.

Usage: defect-risk labels [--explain SHA] [--rev REF] [flags]

  --explain SHA      one commit: the rule that spoke, the functions it touched, and what each is credited
  --label-source NAME  subjects: what commit subjects say (default); issues: GitHub's issues and pull requests that
                     are called bugs go first, read with the token in GITHUB_TOKEN; docs/labels.md
  --config FILE      the rules of the repository (default: .github/defect-risk.yml of the work tree)
  --rev REF          the commit whose history is told (default: HEAD)
${COMMON}
Only text and json are formats of this command.

Examples:
  defect-risk labels
  defect-risk labels --explain 1a2b3c4
`,
    train: `Learn this repository's adapter from its own past, test it forward in time beside every simpler score, and
keep it only if that shows that it helps. No GPU, no Python, no account. The exit code is 0 for every verdict.

Usage: defect-risk train [--dry-run] [--report-dir DIR] [--dataset FILE] [--windows N] [--rev REF] [flags]

  --dry-run          decide and tell, keep nothing
  --report-dir DIR   write training.html, training.json and summary.md there, too
  --dataset FILE     write what was learned from there, a function a line (schema/dataset.schema.json)
  --windows N        years to test on, each after the last cutoff (default: 3)
  --label-source NAME  subjects: what commit subjects say (default); issues: GitHub's issues and pull requests that
                     are called bugs go first, read with the token in GITHUB_TOKEN; docs/labels.md
  --config FILE      the rules of the repository (default: .github/defect-risk.yml of the work tree)
  --rev REF          the commit to learn up to (default: HEAD)
  --lora local       learn the LoRA adapter too, where that is expected to pay; docs/lora.md
  --lora-python PATH, --lora-base DIR  the interpreter, and the prepared base model
  --lora-minutes N   time limit of LoRA training (default: 300)
  --lora-seeds N     LoRA training runs to judge by (default: 1)
  --lora-epochs N    how often each function is seen (default: 3)
  --lora-mask NAME   what the model is not shown: path (default), source, or none
  --lora-outcomes FILE  how LoRA training turned out elsewhere, as JSON lines; this outcome is added
${COMMON}
Formats of this command: text, json, markdown.

Example:
  defect-risk train --dry-run
`,
    evaluate: `Tell how well the score, and every simpler one, would have found the fixes that came.

Usage: defect-risk evaluate [--protocol temporal|retrospective|both] [--windows N] [--rev REF] [flags]

  --protocol NAME    temporal: features before a cutoff, fixes in the year after it; retrospective: all fixes so
                     far, functions held out, comparable with older articles and no forecast (default: both)
  --windows N        years to test on, each after the last cutoff (default: 3)
  --label-source NAME  subjects: what commit subjects say (default); issues: GitHub's issues and pull requests that
                     are called bugs go first, read with the token in GITHUB_TOKEN; docs/labels.md
  --config FILE      the rules of the repository (default: .github/defect-risk.yml of the work tree)
  --rev REF          the commit to look back from (default: HEAD)
${COMMON}
Formats of this command: text, json, markdown.

Example:
  defect-risk evaluate --format json --output evaluation.json
`,
    warm: `Build or update the history index, so that later runs start warm.

Usage: defect-risk warm [--rev REF] [flags]

  --rev REF          the commit to index (default: HEAD)
${COMMON}
Example:
  defect-risk warm --cache-dir /var/cache/defect-risk
`,
    trend: `Tell how the repository's risk went over the last months, measured by one of its own older states.

Usage: defect-risk trend [--months N] [--badge-path FILE] [--rev REF] [flags]

  --months N         how far to look back (default: 12); a month that an earlier run kept is not computed again
  --badge-path FILE  write a badge for shields.io there, too
  --config FILE      the rules of the repository (default: .github/defect-risk.yml of the work tree)
  --rev REF          the commit to look back from (default: HEAD)
${COMMON}
Formats of this command: text, json, markdown.

Examples:
  defect-risk trend
  defect-risk trend --months 36 --format markdown
`,
    "cache-key": `Print what a workflow's own steps of actions/cache must name, so that they and the action find each
other's entries: keys, prefixes and paths of the history index and of the adapters, as name=value lines.

Usage: defect-risk cache-key [--rev REF] [flags]

  --rev REF          the commit whose index is meant (default: HEAD)
${COMMON}
Example:
  defect-risk cache-key >> "$GITHUB_OUTPUT"
`,
};

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./commands/command-flags.js



const FLAGS = {
    repo: { type: "string" },
    base: { type: "string" },
    head: { type: "string" },
    diff: { type: "string" },
    rev: { type: "string" },
    explain: { type: "string" },
    "label-source": { type: "string" },
    protocol: { type: "string" },
    windows: { type: "string" },
    months: { type: "string" },
    "badge-path": { type: "string" },
    "dry-run": { type: "boolean" },
    "report-dir": { type: "string" },
    dataset: { type: "string" },
    config: { type: "string" },
    format: { type: "string" },
    output: { type: "string" },
    limit: { type: "string" },
    "cache-dir": { type: "string" },
    cache: { type: "boolean" },
    "auto-deepen": { type: "boolean" },
    "fail-on": { type: "string" },
    adapter: { type: "boolean" },
    "adapter-max-age": { type: "string" },
    lora: { type: "string" },
    "lora-python": { type: "string" },
    "lora-base": { type: "string" },
    "lora-server-url": { type: "string" },
    "lora-dialect": { type: "string" },
    "lora-server-model": { type: "string" },
    "lora-seconds": { type: "string" },
    "lora-minutes": { type: "string" },
    "lora-seeds": { type: "string" },
    "lora-epochs": { type: "string" },
    "lora-mask": { type: "string" },
    "lora-outcomes": { type: "string" },
    unpack: { type: "string" },
    quiet: { type: "boolean" },
    help: { type: "boolean", short: "h" },
    version: { type: "boolean", short: "v" },
};
/** Flags that only some verbs know; the others are common. A flag that would do nothing is a mistake. */
const OWN_FLAGS = {
    base: ["score"],
    head: ["score"],
    diff: ["score"],
    "fail-on": ["score"],
    adapter: ["score", "rank", "explain"],
    "adapter-max-age": ["score", "rank", "explain"],
    lora: ["score", "train"],
    "lora-python": ["score", "train"],
    "lora-base": ["score", "train"],
    "lora-server-url": ["score"],
    "lora-dialect": ["score"],
    "lora-server-model": ["score"],
    "lora-seconds": ["score"],
    "lora-minutes": ["train"],
    "lora-seeds": ["train"],
    "lora-epochs": ["train"],
    "lora-mask": ["train"],
    "lora-outcomes": ["train"],
    unpack: ["inspect"],
    config: ["score", "rank", "explain", "labels", "train", "evaluate", "trend"],
    rev: ["rank", "explain", "warm", "labels", "train", "evaluate", "trend", "cache-key"],
    explain: ["labels"],
    "label-source": ["labels", "train", "evaluate"],
    protocol: ["evaluate"],
    windows: ["train", "evaluate"],
    months: ["trend"],
    "badge-path": ["trend"],
    "dry-run": ["train"],
    "report-dir": ["train"],
    dataset: ["train"],
};
/** @throws UsageError for what no verb, or not this one, knows */
function parseCommandLine(argv) {
    let parsed;
    try {
        parsed = (0,external_node_util_.parseArgs)({ args: [...argv], options: FLAGS, allowPositionals: true, allowNegative: true });
    }
    catch (cause) {
        throw misuse(cause.message.split(/\.\s/)[0].replace(/\.$/, ""), "See `defect-risk --help`; a value that starts with a dash is written --flag=-value");
    }
    const { values } = parsed;
    const [word, place, ...more] = parsed.positionals;
    if (word !== undefined && !VERBS.includes(word)) {
        throw misuse(`${JSON.stringify(word)} is no command`, `Use one of ${VERBS.join(", ")}`);
    }
    const verb = word ?? null;
    const extra = verb === "explain" || verb === "inspect" ? more[0] : place;
    const foreign = Object.keys(values).find((name) => verb && OWN_FLAGS[name]?.includes(verb) === false);
    const cure = `See \`defect-risk ${verb} --help\``;
    if (extra !== undefined)
        throw misuse(`${JSON.stringify(extra)} is one argument too many`, cure);
    if (foreign !== undefined)
        throw misuse(`--${foreign} is no flag of ${verb}`, cure);
    if (values.diff !== undefined && values.head !== undefined) {
        throw misuse("--diff and --head exclude each other", "A diff is its own head: leave --head out");
    }
    return { verb, values, place };
}
function misuse(what, cure) {
    return new errors/* UsageError */.eb({ what, consequence: "nothing was done", cure });
}

// EXTERNAL MODULE: ./commands/open-context.js + 4 modules
var open_context = __webpack_require__(73995);
// EXTERNAL MODULE: ./report/columns.js
var columns = __webpack_require__(82249);
// EXTERNAL MODULE: ./report/links.js
var links = __webpack_require__(85915);
// EXTERNAL MODULE: ./report/paint.js
var report_paint = __webpack_require__(55450);
// EXTERNAL MODULE: ./report/text-remarks.js
var text_remarks = __webpack_require__(21711);
// EXTERNAL MODULE: ./report/wording.js
var wording = __webpack_require__(57458);
;// CONCATENATED MODULE: ./report/explain.js






/** Every function of the report in depth, for a terminal: reasons, past, size, and how the score adds up. */
function renderExplain(report, options) {
    const paint = (0,report_paint/* paintWith */.H)(options.colour);
    const width = Math.max(60, options.width ?? 100);
    const told = report.functions.flatMap((fn) => [
        paint.bold((0,report_escape/* terminal */.Fo)(fn.name)),
        `at ${(0,report_escape/* terminal */.Fo)(fn.path, 1000)}:${fn.startLine}-${fn.endLine} (${(0,report_escape/* terminal */.Fo)(fn.language)}, ${fn.status})`,
        `${paint.band(fn.band, fn.band)}: ${(0,wording/* riskierThan */.N_)(fn)}`,
        ...changeLines(fn),
        "",
        paint.bold("Why"),
        ...fn.reasons.map((reason) => `  - ${(0,columns/* wrap */.LV)((0,report_escape/* terminal */.Fo)(reason), width, "    ")}`),
        "",
        paint.bold("History"),
        `  ${(0,columns/* wrap */.LV)((0,report_escape/* terminal */.Fo)((0,wording/* pastOf */.CM)(fn)), width, "  ")}`,
        ...fn.history.lastFixes.map((fix) => `  ${(0,report_escape/* terminal */.Fo)((0,links/* shortSha */.Fu)(fix.sha))}  ${(0,report_escape/* terminal */.Fo)((0,wording/* day */.vd)(fix.date))}  ${(0,columns/* cut */.Jj)((0,report_escape/* terminal */.Fo)(fix.subject), width - 23)}`),
        "",
        paint.bold("Size"),
        `  ${(0,columns/* wrap */.LV)((0,wording/* sizeOf */.$d)(fn), width, "  ")}`,
        "",
        paint.bold("What the score is made of"),
        ...scoreTable(fn),
        "",
    ]);
    const found = report.functions.length > 0 ? told : ["No function matches.", ""];
    return `${[...found, ...(0,text_remarks/* remarks */.I)(report, { paint, width })].join("\n")}\n`;
}
function changeLines(fn) {
    if (fn.hunks.length === 0)
        return [];
    return [
        `changed: ${(0,wording/* count */.U9)(fn.addedLines, "line")} added; look at lines ${fn.hunks.map(wording/* lineRange */.Ap).join(", ")}`,
    ];
}
/** Sign and size of each feature's part, so that the column can be added up by eye to the score below it. */
function scoreTable(fn) {
    const label = Math.max(5, ...fn.contributions.map((c) => Math.min(44, (0,report_escape/* terminal */.Fo)(c.label).length)));
    const row = (c) => `  ${(0,columns/* padStart */.CF)(signed(c.contribution), 6)}  ${(0,columns/* padEnd */.f)((0,columns/* cut */.Jj)((0,report_escape/* terminal */.Fo)(c.label), label), label)}  ` +
        `${(0,columns/* padStart */.CF)(amount(c.value), 9)}  above ${(0,wording/* percent */.KN)(c.rank * 100)}`;
    return [
        `  ${(0,columns/* padStart */.CF)("part", 6)}  ${(0,columns/* padEnd */.f)("feature", label)}  ${(0,columns/* padStart */.CF)("value", 9)}  of this repository's functions`,
        ...fn.contributions.map(row),
        `  ${(0,columns/* padStart */.CF)(signed(fn.score), 6)}  score`,
    ];
}
function signed(value) {
    return `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(2)}`;
}
/** Counts in full, other numbers to three significant digits. */
function amount(value) {
    return Number.isInteger(value) ? (0,wording/* grouped */.zD)(value) : `${Number(value.toPrecision(3))}`;
}

// EXTERNAL MODULE: ./report/json.js
var json = __webpack_require__(58186);
// EXTERNAL MODULE: ./report/markdown.js
var markdown = __webpack_require__(96593);
// EXTERNAL MODULE: ./report/sarif.js
var sarif = __webpack_require__(96999);
// EXTERNAL MODULE: ./report/text.js
var report_text = __webpack_require__(17283);
;// CONCATENATED MODULE: ./commands/render.js





function render(report, config, colour) {
    switch (config.format) {
        case "json":
            return (0,json/* renderJson */.h)(report);
        case "markdown":
            return (0,markdown/* renderMarkdown */.G)(report);
        case "sarif":
            return (0,sarif/* renderSarif */.W)(report);
        case "text": {
            const options = { colour: colour && config.output === null, width: process.stdout.columns ?? 100 };
            return report.command === "explain" ? renderExplain(report, options) : (0,report_text/* renderText */.S)(report, options);
        }
    }
}

// EXTERNAL MODULE: ./version.js
var version = __webpack_require__(3951);
;// CONCATENATED MODULE: ./commands/run-cli.js










/** No message of ours is longer; what one quotes may be. Characters. */
const MOST_TOLD = 4000;
/** Verbs whose result is no report on functions, rendered. */
const OWN_RESULTS = {
    labels: async (context, colour) => {
        const { labels, renderLabels } = await Promise.all(/* import() */[__webpack_require__.e(737), __webpack_require__.e(872), __webpack_require__.e(689), __webpack_require__.e(937), __webpack_require__.e(245)]).then(__webpack_require__.bind(__webpack_require__, 25245));
        const report = await labels(context);
        return { text: renderLabels(report, context, colour), notices: report.notices };
    },
    train: async (context, colour) => {
        const [{ train }, { renderTraining, writeTrainingReports }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(737), __webpack_require__.e(872), __webpack_require__.e(689), __webpack_require__.e(937), __webpack_require__.e(242), __webpack_require__.e(463)]).then(__webpack_require__.bind(__webpack_require__, 93463)),
            __webpack_require__.e(/* import() */ 148).then(__webpack_require__.bind(__webpack_require__, 61148)),
        ]);
        const result = await train(context);
        const { config } = context;
        if (config.reportDir !== null)
            await writeTrainingReports(result, config.reportDir);
        return { text: renderTraining(result, config, colour), notices: result.notices };
    },
    evaluate: async (context, colour) => {
        const [{ evaluate }, { renderEvaluation }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(737), __webpack_require__.e(872), __webpack_require__.e(689), __webpack_require__.e(937), __webpack_require__.e(242)]).then(__webpack_require__.bind(__webpack_require__, 11242)),
            __webpack_require__.e(/* import() */ 148).then(__webpack_require__.bind(__webpack_require__, 61148)),
        ]);
        const result = await evaluate(context);
        return { text: renderEvaluation(result, context.config, colour), notices: result.notices };
    },
    inspect: async (context, colour) => {
        const { unpack } = context.config;
        if (unpack !== null) {
            const { unpackKept } = await Promise.all(/* import() */[__webpack_require__.e(872), __webpack_require__.e(403)]).then(__webpack_require__.bind(__webpack_require__, 45403));
            return { text: await unpackKept(context, unpack), notices: context.notices };
        }
        const { inspectKept, renderInspected } = await Promise.all(/* import() */[__webpack_require__.e(872), __webpack_require__.e(975)]).then(__webpack_require__.bind(__webpack_require__, 85975));
        const text = renderInspected(await inspectKept(context), context.config, colour);
        return { text, notices: context.notices };
    },
    trend: async (context) => {
        const [{ trend }, { renderTrend, writeBadge }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(737), __webpack_require__.e(872), __webpack_require__.e(689), __webpack_require__.e(749)]).then(__webpack_require__.bind(__webpack_require__, 99749)),
            __webpack_require__.e(/* import() */ 816).then(__webpack_require__.bind(__webpack_require__, 85816)),
        ]);
        const result = await trend(context);
        await writeBadge(result, context.config);
        return { text: renderTrend(result, context.config), notices: result.notices };
    },
    "cache-key": async (context) => {
        const { cacheKey } = await Promise.all(/* import() */[__webpack_require__.e(737), __webpack_require__.e(872), __webpack_require__.e(689), __webpack_require__.e(218)]).then(__webpack_require__.bind(__webpack_require__, 81218));
        const text = await cacheKey(context, process.env["RUNNER_TEMP"] ?? (0,external_node_os_.tmpdir)());
        return { text, notices: context.notices };
    },
};
/**
 * The command line. @returns the exit code; nothing is thrown, every failure is told in one sentence.
 * @param argv the words after the program's name
 * @param assets the folder of the grammars
 */
async function runCli(argv, assets) {
    try {
        return await run(argv, assets);
    }
    catch (error) {
        const told = error instanceof errors/* ExplainedError */.hM ? error : unexpected(error);
        tell(told.message);
        if (told instanceof errors/* DefectError */.uR && told.cause instanceof Error)
            for (const line of told.cause.stack?.split("\n") ?? [])
                process.stderr.write(`${(0,report_escape/* terminal */.Fo)(line)}\n`);
        return told.exitCode;
    }
}
async function run(argv, assets) {
    const { verb, values, place } = parseCommandLine(argv);
    if (values["version"])
        return print(`${version/* VERSION */.x}\n`);
    if (values["help"] || verb === null)
        return print(HELP[verb ?? "main"]);
    const named = Object.fromEntries(Object.entries(values).map(([name, value]) => [(0,config_config/* camel */.nJ)(name), value]));
    const config = (0,config_config/* parseConfig */.o4)({ ...named, place }, (name) => `--${name}`);
    const colour = process.stdout.isTTY === true && !process.env["NO_COLOR"];
    if (verb === "inspect" && config.place !== null && config.unpack !== null) {
        const { unpackFile } = await Promise.all(/* import() */[__webpack_require__.e(872), __webpack_require__.e(403)]).then(__webpack_require__.bind(__webpack_require__, 45403));
        await deliver(config, await unpackFile(config.place, config.unpack), []);
        return errors/* EXIT */.dc.done;
    }
    if (verb === "inspect" && config.place !== null) {
        const { inspectFile, renderInspected } = await Promise.all(/* import() */[__webpack_require__.e(872), __webpack_require__.e(975)]).then(__webpack_require__.bind(__webpack_require__, 85975));
        await deliver(config, renderInspected(await inspectFile(config, config.place), config, colour), []);
        return errors/* EXIT */.dc.done;
    }
    // A flag would show it to everybody who lists the processes.
    const context = await (0,open_context/* openContext */.e)(config, assets, {
        loraKey: process.env["DEFECT_RISK_LORA_API_KEY"] || null,
    });
    try {
        if (OWN_FLAGS["config"].includes(verb)) {
            const { applyWorkTreeRules } = await __webpack_require__.e(/* import() */ 746).then(__webpack_require__.bind(__webpack_require__, 40746));
            await applyWorkTreeRules(context);
        }
        if (verb === "warm") {
            const { warm } = await Promise.all(/* import() */[__webpack_require__.e(737), __webpack_require__.e(689), __webpack_require__.e(733)]).then(__webpack_require__.bind(__webpack_require__, 96733));
            const { history, state } = await warm(context);
            context.progress.done();
            tellNotices(config, context.notices);
            const functions = history.firstFunction.at(-1);
            return print(`${state}: ${history.log.commits.sha.length} commits, ${functions} functions, at ${history.snapshot.commit}\n`);
        }
        const own = OWN_RESULTS[verb];
        if (own !== undefined) {
            const { text, notices } = await own(context, colour);
            context.progress.done();
            await deliver(config, text, notices);
            return errors/* EXIT */.dc.done;
        }
        const { report, gate } = await resultOf(verb, context);
        context.progress.done();
        await deliver(config, render(report, context.config, colour), report.notices);
        if (gate === null)
            return errors/* EXIT */.dc.done;
        tell(gate);
        return errors/* EXIT */.dc.gateFailed;
    }
    finally {
        context.progress.done();
    }
}
async function deliver(config, text, notices) {
    if (config.output === null)
        await print(text);
    else
        await (0,files/* writeOutput */.zh)(config.output, text);
    // The text form shows its notices itself; a machine-read one leaves them to the person at the terminal.
    if (config.format !== "text" || config.output !== null)
        tellNotices(config, notices);
}
async function resultOf(verb, context) {
    if (verb === "score")
        return (await Promise.all(/* import() */[__webpack_require__.e(737), __webpack_require__.e(872), __webpack_require__.e(689), __webpack_require__.e(560), __webpack_require__.e(244), __webpack_require__.e(252)]).then(__webpack_require__.bind(__webpack_require__, 50252))).score(context);
    if (verb === "rank")
        return { report: await (await Promise.all(/* import() */[__webpack_require__.e(737), __webpack_require__.e(872), __webpack_require__.e(689), __webpack_require__.e(244), __webpack_require__.e(757)]).then(__webpack_require__.bind(__webpack_require__, 73678))).rank(context), gate: null };
    return { report: await (await Promise.all(/* import() */[__webpack_require__.e(737), __webpack_require__.e(872), __webpack_require__.e(689), __webpack_require__.e(244), __webpack_require__.e(176)]).then(__webpack_require__.bind(__webpack_require__, 33145))).explain(context), gate: null };
}
function tellNotices(config, notices) {
    if (config.quiet)
        return;
    for (const notice of notices)
        tell((0,errors/* sentence */.em)(notice));
}
/** One line on stderr, whatever names it quotes: none may break the line, drive the terminal or command a runner. */
function tell(message) {
    process.stderr.write(`defect-risk: ${(0,report_escape/* terminal */.Fo)(message.replace(/\s+/g, " "), MOST_TOLD)}\n`);
}
/** Waits until the text is out: the process may be ended right after. */
function print(text) {
    return new Promise((resolve, reject) => {
        // A reader that has seen enough (`| head`) is no failure.
        const onError = (error) => error.code === "EPIPE" ? resolve(errors/* EXIT */.dc.done) : reject(error);
        process.stdout.once("error", onError);
        process.stdout.write(text, (error) => {
            if (error)
                return;
            process.stdout.off("error", onError);
            resolve(errors/* EXIT */.dc.done);
        });
    });
}
function unexpected(error) {
    return new errors/* DefectError */.uR({
        what: `An unforeseen failure (${error instanceof Error ? error.message : String(error)})`,
        consequence: "nothing was scored",
        cure: "Please report it with the lines below",
        cause: error,
    });
}


/***/ })

};
