export const id = 953;
export const ids = [953];
export const modules = {

/***/ 953:
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

// EXTERNAL MODULE: ./version.js
var version = __webpack_require__(3951);
;// CONCATENATED MODULE: ./commands/run-cli.js








/** No message of ours is longer; what one quotes may be. Characters. */
const MOST_TOLD = 4000;
/** Verbs whose result is no report on functions, rendered. */
const OWN_RESULTS = {
    labels: async (context, colour) => {
        const { labels, renderLabels } = await Promise.all(/* import() */[__webpack_require__.e(8528), __webpack_require__.e(6682), __webpack_require__.e(9727), __webpack_require__.e(7737), __webpack_require__.e(6872), __webpack_require__.e(9232), __webpack_require__.e(5768), __webpack_require__.e(6937), __webpack_require__.e(5245)]).then(__webpack_require__.bind(__webpack_require__, 25245));
        const report = await labels(context);
        return { text: renderLabels(report, context, colour), notices: report.notices };
    },
    train: async (context, colour) => {
        const [{ train }, { renderTraining, writeTrainingReports }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(8528), __webpack_require__.e(6682), __webpack_require__.e(9727), __webpack_require__.e(7737), __webpack_require__.e(6872), __webpack_require__.e(9232), __webpack_require__.e(5768), __webpack_require__.e(6937), __webpack_require__.e(1242), __webpack_require__.e(1757), __webpack_require__.e(3463)]).then(__webpack_require__.bind(__webpack_require__, 93463)),
            Promise.all(/* import() */[__webpack_require__.e(7205), __webpack_require__.e(1757), __webpack_require__.e(3986)]).then(__webpack_require__.bind(__webpack_require__, 61148)),
        ]);
        const result = await train(context);
        const { config } = context;
        if (config.reportDir !== null)
            await writeTrainingReports(result, config.reportDir);
        return { text: renderTraining(result, config, colour), notices: result.notices };
    },
    evaluate: async (context, colour) => {
        const [{ evaluate }, { renderEvaluation }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(8528), __webpack_require__.e(6682), __webpack_require__.e(9727), __webpack_require__.e(7737), __webpack_require__.e(6872), __webpack_require__.e(9232), __webpack_require__.e(5768), __webpack_require__.e(6937), __webpack_require__.e(1242)]).then(__webpack_require__.bind(__webpack_require__, 11242)),
            Promise.all(/* import() */[__webpack_require__.e(7205), __webpack_require__.e(1757), __webpack_require__.e(3986)]).then(__webpack_require__.bind(__webpack_require__, 61148)),
        ]);
        const result = await evaluate(context);
        return { text: renderEvaluation(result, context.config, colour), notices: result.notices };
    },
    inspect: async (context, colour) => {
        const { unpack } = context.config;
        if (unpack !== null) {
            const { unpackKept } = await Promise.all(/* import() */[__webpack_require__.e(9727), __webpack_require__.e(6872), __webpack_require__.e(9232), __webpack_require__.e(5403)]).then(__webpack_require__.bind(__webpack_require__, 45403));
            return { text: await unpackKept(context, unpack), notices: context.notices };
        }
        const { inspectKept, renderInspected } = await Promise.all(/* import() */[__webpack_require__.e(9727), __webpack_require__.e(6872), __webpack_require__.e(9232), __webpack_require__.e(5975)]).then(__webpack_require__.bind(__webpack_require__, 85975));
        const text = renderInspected(await inspectKept(context), context.config, colour);
        return { text, notices: context.notices };
    },
    trend: async (context) => {
        const [{ trend }, { renderTrend, writeBadge }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(8528), __webpack_require__.e(6682), __webpack_require__.e(9727), __webpack_require__.e(7737), __webpack_require__.e(6872), __webpack_require__.e(5768), __webpack_require__.e(9749)]).then(__webpack_require__.bind(__webpack_require__, 99749)),
            Promise.all(/* import() */[__webpack_require__.e(9727), __webpack_require__.e(5816)]).then(__webpack_require__.bind(__webpack_require__, 85816)),
        ]);
        const result = await trend(context);
        await writeBadge(result, context.config);
        return { text: renderTrend(result, context.config), notices: result.notices };
    },
    "cache-key": async (context) => {
        const { cacheKey } = await Promise.all(/* import() */[__webpack_require__.e(8528), __webpack_require__.e(6682), __webpack_require__.e(9727), __webpack_require__.e(7737), __webpack_require__.e(6872), __webpack_require__.e(9232), __webpack_require__.e(5768), __webpack_require__.e(1218)]).then(__webpack_require__.bind(__webpack_require__, 81218));
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
        const { unpackFile } = await Promise.all(/* import() */[__webpack_require__.e(9727), __webpack_require__.e(6872), __webpack_require__.e(9232), __webpack_require__.e(5403)]).then(__webpack_require__.bind(__webpack_require__, 45403));
        await deliver(config, await unpackFile(config.place, config.unpack), []);
        return errors/* EXIT */.dc.done;
    }
    if (verb === "inspect" && config.place !== null) {
        const { inspectFile, renderInspected } = await Promise.all(/* import() */[__webpack_require__.e(9727), __webpack_require__.e(6872), __webpack_require__.e(9232), __webpack_require__.e(5975)]).then(__webpack_require__.bind(__webpack_require__, 85975));
        await deliver(config, renderInspected(await inspectFile(config, config.place), config, colour), []);
        return errors/* EXIT */.dc.done;
    }
    const { openContext } = await Promise.all(/* import() */[__webpack_require__.e(8528), __webpack_require__.e(6682), __webpack_require__.e(9232), __webpack_require__.e(6376)]).then(__webpack_require__.bind(__webpack_require__, 73995));
    // A flag would show it to everybody who lists the processes.
    const context = await openContext(config, assets, {
        loraKey: process.env["DEFECT_RISK_LORA_API_KEY"] || null,
    });
    try {
        if (OWN_FLAGS["config"].includes(verb)) {
            const { applyWorkTreeRules } = await __webpack_require__.e(/* import() */ 746).then(__webpack_require__.bind(__webpack_require__, 40746));
            await applyWorkTreeRules(context);
        }
        if (verb === "warm") {
            const { warm } = await Promise.all(/* import() */[__webpack_require__.e(8528), __webpack_require__.e(6682), __webpack_require__.e(7737), __webpack_require__.e(5768), __webpack_require__.e(6733)]).then(__webpack_require__.bind(__webpack_require__, 96733));
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
        const { render } = await Promise.all(/* import() */[__webpack_require__.e(7205), __webpack_require__.e(6048), __webpack_require__.e(5451)]).then(__webpack_require__.bind(__webpack_require__, 45306));
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
        return (await Promise.all(/* import() */[__webpack_require__.e(8528), __webpack_require__.e(6682), __webpack_require__.e(9727), __webpack_require__.e(7737), __webpack_require__.e(6872), __webpack_require__.e(9232), __webpack_require__.e(5768), __webpack_require__.e(4560), __webpack_require__.e(3244), __webpack_require__.e(7871)]).then(__webpack_require__.bind(__webpack_require__, 50252))).score(context);
    if (verb === "rank")
        return { report: await (await Promise.all(/* import() */[__webpack_require__.e(8528), __webpack_require__.e(6682), __webpack_require__.e(9727), __webpack_require__.e(7737), __webpack_require__.e(6872), __webpack_require__.e(9232), __webpack_require__.e(5768), __webpack_require__.e(3244), __webpack_require__.e(757)]).then(__webpack_require__.bind(__webpack_require__, 73678))).rank(context), gate: null };
    return { report: await (await Promise.all(/* import() */[__webpack_require__.e(8528), __webpack_require__.e(6682), __webpack_require__.e(9727), __webpack_require__.e(7737), __webpack_require__.e(6872), __webpack_require__.e(9232), __webpack_require__.e(5768), __webpack_require__.e(3244), __webpack_require__.e(6176)]).then(__webpack_require__.bind(__webpack_require__, 33145))).explain(context), gate: null };
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


/***/ }),

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

/***/ 3951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** Kept equal to package.json by a test: the bundle has no package.json of ours to read. */
const VERSION = "0.1.0";


/***/ })

};
