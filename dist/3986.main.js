export const id = 3986;
export const ids = [3986];
export const modules = {

/***/ 61148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderEvaluation: () => (/* binding */ renderEvaluation),
  renderTraining: () => (/* binding */ renderTraining),
  writeTrainingReports: () => (/* binding */ writeTrainingReports)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./errors/index.js
var errors = __webpack_require__(88223);
// EXTERNAL MODULE: ./io/files.js
var files = __webpack_require__(24487);
// EXTERNAL MODULE: ./report/byte-budget.js
var byte_budget = __webpack_require__(7926);
// EXTERNAL MODULE: ./report/escape.js
var report_escape = __webpack_require__(22811);
// EXTERNAL MODULE: ./report/links.js
var links = __webpack_require__(85915);
// EXTERNAL MODULE: ./report/markdown-blocks.js
var markdown_blocks = __webpack_require__(88524);
// EXTERNAL MODULE: ./report/wording.js
var wording = __webpack_require__(57458);
;// CONCATENATED MODULE: ./report/training/rows.js
/** The cutoff of the mean over all windows. */
const MEAN = "mean";
/** The labels of a temporal table, side by side: the narrow one is cleaner, the other is what a reader asks for. */
const TEMPORAL_LABELS = [
    { label: "any-fix", told: "any fix" },
    { label: "narrow-fix", told: "narrow fix" },
];
/** The tested windows, oldest first, without the mean. */
function windowsOf(rows) {
    const temporal = rows.filter((row) => isTemporal(row) && row.cutoff !== MEAN);
    const cutoffs = [...new Set(temporal.map((row) => row.cutoff))].sort();
    return cutoffs.map((cutoff) => windowAt(temporal, cutoff));
}
/** The mean over the windows; a single window is its own mean. Null where nothing was tested. */
function meanOf(rows) {
    const temporal = rows.filter(isTemporal);
    const mean = windowAt(temporal, MEAN);
    if (mean.rows.length > 0)
        return mean;
    const windows = windowsOf(rows);
    return windows.length === 1 ? windows[0] : null;
}
/** Rows whose label contains what their features have seen: never to be read beside the temporal ones. */
function retrospectiveOf(rows) {
    return rows.filter((row) => row.protocol === "retrospective");
}
/** The number of all fixes is a label of the retrospective protocol only. */
function isTemporal({ protocol, label }) {
    return protocol === "temporal" && TEMPORAL_LABELS.some((known) => known.label === label);
}
function windowAt(temporal, cutoff) {
    const rows = temporal.filter((row) => row.cutoff === cutoff);
    const measured = (label) => rows.find((candidate) => candidate.label === label) ?? null;
    return { cutoff, rows, any: measured("any-fix"), narrow: measured("narrow-fix") };
}
/** The comparison rows that need no model (src/learning/comparison-rows.ts). */
const ONE_NUMBER = new Set([
    "random",
    "lines-of-code",
    "smallest-first",
    "cyclomatic-complexity",
    "touches",
    "prior-fixes",
]);
/** The candidate may be the row it is held against: then nothing competed. */
function markOf(name, contest) {
    if (contest?.candidate === name && contest.against !== name)
        return "candidate";
    if (contest?.against === name)
        return "against";
    return ONE_NUMBER.has(name) ? "one-number" : "other";
}

;// CONCATENATED MODULE: ./report/training/evaluation-wording.js


/** What was evaluated, in one line. No foreign text. */
function evaluated({ rows }) {
    if (rows.length === 0)
        return "nothing could be tested";
    const names = new Set(rows.map(({ name }) => name)).size;
    return `${(0,wording/* count */.U9)(names, "row")} on ${(0,wording/* count */.U9)(windowsOf(rows).length, "window")}`;
}
function told(label) {
    return TEMPORAL_LABELS.find((known) => known.label === label)?.told ?? "fix count";
}
/** Differences of the mean, which answer, apart from those of each window, which only repeat a single one. */
function parted({ differences }) {
    const mean = differences.filter(({ cutoff }) => cutoff === MEAN);
    const each = differences.filter(({ cutoff }) => cutoff !== MEAN);
    const windows = new Set(each.map(({ cutoff }) => cutoff)).size;
    return mean.length === 0 ? { open: each, each: [] } : { open: mean, each: windows > 1 ? each : [] };
}

;// CONCATENATED MODULE: ./report/training/figures.js

/*
 * How numbers are told in every training and evaluation report. Nothing here quotes the repository, so
 * nothing needs escaping.
 */
/** What stands where there is no number. */
const NONE = "–";
/** Digits that carry: an AUC's interval is seldom narrower than ±.005, a lift's than ±.1. */
const DIGITS = { lift5: 1, precision50: 2, ifa: 1, precision3: 2 };
/** A metric's value, told with as many digits as its interval warrants. */
function metric(key, value) {
    return decimal(value, DIGITS[key] ?? 3);
}
/** The 95 % interval of a metric, or "" where none was drawn. */
function intervalOf(key, { low, high }) {
    if (low === null || high === null)
        return "";
    return `${metric(key, low)}${low < 0 || high < 0 ? " to " : "–"}${metric(key, high)}`;
}
/** With a true minus, and none before a number that rounds to zero. */
function decimal(value, digits) {
    if (value === null || !Number.isFinite(value))
        return NONE;
    const told = Math.abs(value).toFixed(digits);
    return value < 0 && Number(told) !== 0 ? `−${told}` : told;
}
/** "+0.0045": differences between good scores begin in the third digit. */
function signed(value, digits = 4) {
    const told = decimal(value, digits);
    return told.startsWith("−") || told === NONE || Number(told) === 0 ? told : `+${told}`;
}
/** "+0.0045 [+0.0012, +0.0078]" */
function difference(of) {
    return `${signed(of.estimate)} [${signed(of.low)}, ${signed(of.high)}]`;
}
/** A share in [0, 1] as "8.4 %", "38 %"; what is there is never told as none. */
function share(part) {
    if (!Number.isFinite(part))
        return NONE;
    const percent = 100 * part;
    if (percent > 0 && percent < 0.1)
        return "< 0.1 %";
    return `${percent !== 0 && percent < 9.95 ? percent.toFixed(1) : percent.toFixed(0)} %`;
}
/** "0.4 s", "12 s", "2 min 5 s" */
function duration(seconds) {
    if (seconds < 9.95)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    return whole < 60 ? `${whole} s` : `${(0,wording/* grouped */.zD)(Math.floor(whole / 60))} min ${whole % 60} s`;
}
const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
/** A bar of at most `cells` cells for a share of the longest; nothing for what is not above zero. */
function bar(value, longest, cells) {
    if (value === null || !(value > 0) || !(longest > 0))
        return "";
    const eighths = Math.round((8 * cells * Math.min(value, longest)) / longest);
    return "█".repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8];
}

;// CONCATENATED MODULE: ./report/training/wording.js




/*
 * The words that the training report's renderings share. Functions that quote the result say so: escape
 * what they return.
 */
/** The verdict in four words at most; the sentence after it is the result's own `why`. */
function headline(result) {
    const { verdict, dryRun, gate } = result;
    switch (verdict) {
        case "publish":
            if (gate?.weight === 0)
                return dryRun ? "Would be withdrawn (dry run)" : "The old one withdrawn";
            return dryRun ? "Would be published (dry run)" : "Published";
        case "keep":
            return keptOlder(result) ? "Kept the old one" : "Nothing published";
        case "skip":
            return "Skipped";
    }
}
/** Whether the adapter of an earlier run goes on scoring. */
function keptOlder({ verdict, previous }) {
    return verdict === "keep" && previous !== null && previous.weight > 0;
}
/** Marks a row carries in tables of text; the legend tells them. */
const SIGNS = {
    candidate: "◆",
    against: "◇",
    "one-number": "·",
    other: "",
};
const LEGEND = [
    { mark: "candidate", told: "the candidate" },
    { mark: "against", told: "the best row without an adapter" },
    { mark: "one-number", told: "one number or none: what any model has to beat" },
];
/** The legend of the marks that occur. */
function legend(marks) {
    return LEGEND.filter(({ mark }) => marks.includes(mark))
        .map(({ mark, told }) => `${SIGNS[mark]} ${told}`)
        .join("; ");
}
/** Why there is no gate. */
function noGate({ rows }) {
    return meanOf(rows) === null ? "no window could be tested" : "not asked, as nothing stood to be published";
}
/** How the interval of the gate's difference lies. */
function differenceMeans({ difference: of }) {
    const { estimate, low, high } = of;
    // A blend of weight 0 is the baseline itself, to the last bit.
    if (estimate === 0 && low === 0 && high === 0)
        return "both order the functions alike";
    if (low > 0)
        return "the interval is above zero";
    if (high < 0)
        return "the interval is below zero";
    return "the interval includes zero";
}
/** Under permuted labels nothing can be learned; farther from .50 than this, the answers leak into the features. */
const LEAK = 0.02;
function leaks({ permutation }) {
    return permutation !== null && Math.abs(permutation.mean - 0.5) > LEAK;
}
/** "0.501, standard deviation 0.010: nothing leaks" */
function permutationMeans(gate) {
    const { permutation } = gate;
    const mean = permutation === null ? [] : [decimal(permutation.mean, 3)];
    return [...mean, permutationNote(gate)].join(", ");
}
/** What the figure under permuted labels says, without the figure. */
function permutationNote(gate) {
    if (gate.permutation === null)
        return "not drawn";
    const means = leaks(gate)
        ? "beyond 0.50 ± 0.02, so something of the answer leaks into the features"
        : "nothing leaks";
    return `standard deviation ${decimal(gate.permutation.deviation, 3)}: ${means}`;
}
/** What the candidate's weight says, without the figure. */
function weightNote(result) {
    const { weight, passed } = result.gate;
    if (keptOlder(result))
        return "the one before stays in force";
    if (weight === 0)
        return passed ? "the baseline alone scores" : "the candidate gets none";
    return "beside the baseline's 1";
}
/** "mean over 3 windows", or the one day. Quotes the cutoff: escape it. */
function spanOf(mean, windows) {
    const only = windows.length === 1 ? windows[0] : mean;
    if (only.cutoff !== MEAN)
        return `one window, features up to ${(0,wording/* day */.vd)(only.cutoff)}`;
    return `mean over ${(0,wording/* count */.U9)(windows.length, "window")}`;
}
/** "2024-01-01: 8,612 functions, any fix 8.4 %, …". Quotes the cutoff: escape it. */
function windowOf(window) {
    return `${(0,wording/* day */.vd)(window.cutoff)}: ${populationOf(window)}`;
}
/** "8,612 functions, any fix 8.4 %, narrow fix 5.1 %" */
function populationOf({ any, narrow }) {
    const functions = any?.functions ?? narrow?.functions ?? 0;
    return [
        (0,wording/* count */.U9)(Math.round(functions), "function"),
        ...(any === null ? [] : [`any fix ${share(any.prevalence)}`]),
        ...(narrow === null ? [] : [`narrow fix ${share(narrow.prevalence)}`]),
    ].join(", ");
}
const ASIDE = "Correlation, what was fixed on the window before, and the order inside one change";
const ASIDE_MEANS = "any fix; ρ is Spearman's, capped by the prevalence; MCC at the threshold that was best on the window before, ECE (0 is best) and Brier skill (above 0 beats always saying the prevalence) of probabilities calibrated there; top-1, top-3, MAP and P@3 over the changes of the window with at least three edited functions, some fixed after the change and some not";
const RETROSPECTIVE = "Retrospective, for comparison with published figures only";
const RETROSPECTIVE_MEANS = "their label holds what the features have already seen, so they are never to be read beside the others";
const INTERVAL_MEANS = "Intervals: 95 %, bootstrap by file.";
/** What the learning curve draws (src/learning/learning-curve.ts). */
const CURVE_MEANS = "Spearman's ρ of the adapter with what came true in the newest window, by the functions of the windows before that it learned from";
/** What was learned from, and what the screener makes of it. Quotes the result: escape it. */
function labelFacts({ labels, screener }) {
    const fixes = labels.commits === 0 ? "" : ` (${share(labels.fixes / labels.commits)})`;
    const shares = `any fix ${share(labels.prevalence)}, narrow fix ${share(labels.narrowPrevalence)} of the functions`;
    return [
        {
            name: "Commits",
            told: `${(0,wording/* grouped */.zD)(labels.commits)}, of which ${(0,wording/* grouped */.zD)(labels.fixes)}${fixes} count as fixes`,
        },
        { name: "Functions", told: (0,wording/* grouped */.zD)(labels.functions) },
        { name: "Prevalence in the last window", told: shares },
        { name: "Mean defect signal there", told: decimal(labels.density, 4) },
        { name: "Screener", told: `${SCREENED[screener.verdict]}: ${screener.why}` },
        {
            name: "Density of the training labels",
            told: `${decimal(screener.density, 4)}, ${thresholdOf(screener.threshold)}`,
        },
        { name: "Label rules", told: labels.rulesHash },
    ];
}
function thresholdOf(threshold) {
    return threshold === null ? "threshold not known yet" : `threshold ${decimal(threshold, 4)}`;
}
const SCREENED = {
    run: "worth training",
    modest: "worth training, expect a modest result",
    skip: "not worth training",
};
/** "+0.0200 [0.0050, 0.0350] against touches, …"; "" where the adapter before was not judged. Quotes the result: escape it. */
function standingOf({ previous }) {
    const standing = previous?.standing;
    if (!standing)
        return "";
    const { windows, against, gain, overNew } = standing;
    return `${difference(gain)} against ${against}, ${difference(overNew)} against the candidate, on ${(0,wording/* count */.U9)(windows, "window")} that it never saw`;
}
/** Quotes the result: escape it. */
function previousOf({ previous }) {
    if (previous === null)
        return "none";
    return `trained at ${(0,links/* shortSha */.Fu)(previous.commit)} on ${(0,wording/* day */.vd)(previous.created)}, weight ${decimal(previous.weight, 2)}`;
}
/** Quotes the result: escape it. */
function footerOf(result) {
    return `${result.repository} at ${(0,links/* shortSha */.Fu)(result.commit)}, trained up to ${(0,wording/* day */.vd)(result.cutoff)} by ${result.tool.name} ${result.tool.version} on ${(0,wording/* day */.vd)(result.generatedAt)}. Previous adapter: ${previousOf(result)}.`;
}
/** Quotes the stages' names: escape it. */
function stagesOf({ stages }) {
    if (stages.length === 0)
        return "";
    const total = stages.reduce((sum, { seconds }) => sum + seconds, 0);
    const each = stages.map(({ name, seconds }) => `${name} ${duration(seconds)}`).join(", ");
    return `${duration(total)} in all: ${each}`;
}
/** "ECE 0.012, Brier skill 0.034" */
function calibrationOf({ reliability: { ece, brierSkill } }) {
    return `Expected calibration error ${decimal(ece, 3)} (0 is best), Brier skill ${decimal(brierSkill, 3)} (above 0 is better than always saying the prevalence)`;
}

;// CONCATENATED MODULE: ./report/training/table-markdown.js



/** The table with its marks; what is cut from its tail is counted. */
function tableBlock({ columns, rows }) {
    const headings = columns.map(({ heading }) => (0,report_escape/* markdownText */.p7)(heading));
    return {
        before: [`| | ${["Row", ...headings].join(" | ")} |`, `|:-:|:--|${columns.map(() => "--:|").join("")}`],
        rows: rows.map(rowOf),
        after: [""],
        more: (n) => `… and ${(0,wording/* count */.U9)(n, "more row")}: see the JSON report.`,
    };
}
function rowOf({ name, mark, cells }) {
    const strong = mark === "candidate";
    const told = cells.map(({ value, interval }) => {
        const number = strong ? `**${value}**` : value;
        return interval === "" ? number : `${number} <sub>${interval}</sub>`;
    });
    const named = (0,report_escape/* markdownCode */.D9)(name);
    return `| ${[SIGNS[mark], strong ? `**${named}**` : named, ...told].join(" | ")} |`;
}
/** What each row is, for the reader who meets them for the first time. */
function rowsExplained({ rows }) {
    return {
        before: [],
        rows: rows.map(({ name, why }) => `- ${(0,report_escape/* markdownCode */.D9)(name)}: ${(0,report_escape/* markdownText */.p7)(why)}`),
        after: [""],
        more: (n) => `- … and ${(0,wording/* count */.U9)(n, "more row")}.`,
    };
}

// EXTERNAL MODULE: ./evaluation/table.js + 1 modules
var table = __webpack_require__(1710);
;// CONCATENATED MODULE: ./report/training/table-of.js




/** AUC of both labels, then the other metrics for any fix; a label that no row has, has no column. */
function temporalTable(rows, contest) {
    const present = TEMPORAL_LABELS.filter(({ label }) => rows.some((row) => row.label === label));
    const auc = present.map(({ label, told }) => ({
        key: "auc",
        heading: `AUC, ${told}`,
        label,
        interval: true,
    }));
    const first = present[0];
    const others = first === undefined ? [] : metricColumns(rows, first.label).filter(({ key }) => key !== "auc");
    return tableOf(rows, [...auc, ...others], contest);
}
/** Columns of a table that is read in ten seconds: both AUCs, lift and precision at the top. */
const BRIEF_COLUMNS = 4;
/** What the verdict rests on: the candidate, what it had to beat, and the one number that anybody has. */
function briefTable(table) {
    const rows = table.rows.filter(({ name, mark }) => mark === "candidate" || mark === "against" || name === "lines-of-code");
    return {
        columns: table.columns.slice(0, BRIEF_COLUMNS),
        rows: rows.map((row) => ({ ...row, cells: row.cells.slice(0, BRIEF_COLUMNS) })),
    };
}
/** All metrics of one label. */
function labelTable(rows, label, contest = null) {
    return tableOf(rows.filter((row) => row.label === label), metricColumns(rows, label), contest);
}
const table_of_ASIDE = [
    ...table/* CORRELATION_METRICS */.DR,
    ...table/* FIXED_METRICS */.pL,
    ...table/* CHANGE_METRICS */.jG,
];
const IS_ASIDE = new Set(table_of_ASIDE.map(({ key }) => key));
/** The metrics that need another window or whole changes, for any fix; no column where no row carries one. */
function asideTable(rows) {
    const label = TEMPORAL_LABELS[0].label;
    const ofLabel = rows.filter((row) => row.label === label);
    const carried = table_of_ASIDE.filter(({ key }) => ofLabel.some(({ metrics }) => metrics[key]));
    const columns = carried.map(({ key, label: heading }) => ({
        key,
        heading,
        label,
        interval: false,
    }));
    return tableOf(ofLabel, columns, null);
}
/** What rows may carry beyond the published metrics. */
const OTHERS = {
    rho: "ρ, functions held out",
    rhoByFile: "ρ, files held out",
};
/** The published metrics in their order, then whatever else the rows carry; one at least. */
function metricColumns(rows, label) {
    const keys = new Set(rows.filter((row) => row.label === label).flatMap((row) => Object.keys(row.metrics)));
    const known = table/* METRICS */.Cb.filter(({ key }) => keys.has(key));
    const named = new Set([...known.map(({ key }) => key), ...IS_ASIDE]);
    const unknown = [...keys]
        .filter((key) => !named.has(key))
        .map((key) => ({ key, label: Object.hasOwn(OTHERS, key) ? OTHERS[key] : key }));
    const told = [...known, ...unknown];
    const all = told.length === 0 ? table/* METRICS */.Cb.slice(0, 1) : told;
    return all.map(({ key, label: heading }, i) => ({ key, heading, label, interval: i === 0 }));
}
function tableOf(rows, columns, contest) {
    const named = new Map();
    for (const row of rows)
        named.set(row.name, [...(named.get(row.name) ?? []), row]);
    const body = [...named].map(([name, ofName]) => ({
        name,
        why: ofName[0].why,
        mark: markOf(name, contest),
        cells: columns.map((column) => cellOf(column, ofName.find((row) => row.label === column.label))),
    }));
    return { columns, rows: body.sort(best) };
}
/** AUC of one label in each window, rows in the order of the mean. */
function windowsTable(windows, label, { mean, contest }) {
    const measured = windows.filter(({ rows }) => rows.some((row) => row.label === label));
    const columns = measured.map(({ cutoff }) => ({
        key: "auc",
        heading: (0,wording/* day */.vd)(cutoff),
        label,
        interval: true,
    }));
    const all = [...(mean?.rows ?? []), ...measured.flatMap(({ rows }) => rows)];
    const order = labelTable(all, label, contest).rows;
    const rows = order.map((row) => ({
        ...row,
        cells: columns.map((column, i) => {
            const at = measured[i].rows;
            return cellOf(column, at.find(({ name, label: of }) => name === row.name && of === label));
        }),
    }));
    return { columns, rows };
}
function cellOf({ key, interval }, row) {
    const estimate = row && Object.hasOwn(row.metrics, key) ? row.metrics[key] : null;
    if (estimate === null)
        return { value: NONE, interval: "", estimate };
    const bounds = interval ? intervalOf(key, estimate) : "";
    return { value: metric(key, estimate.value), interval: bounds, estimate };
}
function best(one, other) {
    const leading = (row) => row.cells[0]?.estimate?.value ?? -Infinity;
    const [a, b] = [leading(one), leading(other)];
    return a === b ? (one.name < other.name ? -1 : 1) : b - a;
}

;// CONCATENATED MODULE: ./report/training/table-sections.js






/** The tables of `train` and `evaluate` in Markdown: what the reader came for is open, everything else is folded. */
function tableSections(rows, contest, budget) {
    const mean = meanOf(rows);
    const windows = windowsOf(rows);
    const past = retrospectiveOf(rows);
    const { take, takeFitting } = budget;
    const folded = (handle, inside) => {
        const [open, close] = [take([`<details><summary>${handle}</summary>`, ""]), take(["</details>", ""])];
        if (open.length === 0 || close.length === 0)
            return [];
        return [...open, ...inside(), ...close];
    };
    const told = (window, table) => {
        const marks = legend(table.rows.map(({ mark }) => mark));
        const note = `${(0,report_escape/* markdownText */.p7)(spanOf(window, windows))} (${(0,report_escape/* markdownText */.p7)(populationOf(window))}). ${INTERVAL_MEANS}`;
        const notes = take([`<sub>${upperFirst(note)}${marks === "" ? "" : ` ${marks}.`}</sub>`, ""]);
        return [...takeFitting(tableBlock(table)), ...notes];
    };
    const whole = mean === null ? null : temporalTable(mean.rows, contest);
    return {
        brief: () => (mean === null || whole === null ? [] : told(mean, briefTable(whole))),
        mean: () => (mean === null || whole === null ? [] : told(mean, whole)),
        whole: () => whole === null
            ? []
            : folded(`All ${(0,wording/* count */.U9)(whole.rows.length, "row")}, every metric`, () => takeFitting(tableBlock(whole))),
        aside: () => {
            const table = asideTable(mean?.rows ?? []);
            if (table.columns.length === 0)
                return [];
            return [...takeFitting(tableBlock(table)), ...take([`<sub>${ASIDE}: ${ASIDE_MEANS}.</sub>`, ""])];
        },
        windows: () => windows.length < 2
            ? []
            : folded(`AUC in each of ${(0,wording/* count */.U9)(windows.length, "window")}`, () => [
                ...TEMPORAL_LABELS.flatMap(({ label, told }) => {
                    const table = windowsTable(windows, label, { mean, contest });
                    if (table.columns.length === 0)
                        return [];
                    return [...take([`**AUC, ${told}**, features up to`, ""]), ...takeFitting(tableBlock(table))];
                }),
                ...take([...windows.map((window) => `- ${(0,report_escape/* markdownText */.p7)(windowOf(window))}`), ""]),
            ]),
        narrow: () => {
            const [any, narrow] = TEMPORAL_LABELS.map(({ label }) => labelTable(mean?.rows ?? [], label, contest));
            if (narrow.rows.length === 0 || any.rows.length === 0)
                return [];
            return folded("All metrics for narrow fixes", () => takeFitting(tableBlock(narrow)));
        },
        retrospective: () => {
            const labels = [...new Set(past.map(({ label }) => label))];
            if (labels.length === 0)
                return [];
            return folded(RETROSPECTIVE, () => [
                ...take([`Of these rows, ${RETROSPECTIVE_MEANS}.`, ""]),
                ...labels.flatMap((label) => takeFitting(tableBlock(labelTable(past, label)))),
            ]);
        },
        explained: () => {
            const table = temporalTable([...(mean?.rows ?? []), ...rows], contest);
            if (table.rows.length === 0)
                return [];
            return folded("What the rows are", () => takeFitting(rowsExplained(table)));
        },
    };
}
function upperFirst(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./report/training/evaluation-markdown.js









/** The result of `evaluate` as GitHub-flavoured Markdown, at most `maxBytes` UTF-8 bytes. */
function renderEvaluationMarkdown(result, { maxBytes = 900 * 1024 } = {}) {
    const budget = (0,byte_budget/* spending */.XD)(maxBytes);
    const { take, takeFitting } = budget;
    const tables = tableSections(result.rows, null, budget);
    const head = take([`### Evaluation: ${evaluated(result)}`, ""]);
    const foot = take([`${(0,report_escape/* markdownText */.p7)(result.repository)} at ${(0,report_escape/* markdownText */.p7)((0,links/* shortSha */.Fu)(result.commit))}.`, ""]);
    const mean = tables.mean();
    const aside = tables.aside();
    const { open, each } = parted(result);
    const means = takeFitting(differencesBlock(open));
    const warned = result.notices.filter(({ level }) => level === "warning");
    const warnings = takeFitting((0,markdown_blocks/* noticesBlock */.xB)("What limits this result", warned));
    const windows = [...tables.windows(), ...tables.narrow()];
    const differences = takeFitting((0,markdown_blocks/* folded */.TM)("Differences in each window", differencesBlock(each)));
    const folds = [...windows, ...differences, ...tables.retrospective(), ...tables.explained()];
    const informed = result.notices.filter(({ level }) => level === "info");
    const asides = takeFitting((0,markdown_blocks/* noticesBlock */.xB)("Worth knowing", informed));
    const page = [...head, ...mean, ...aside, ...means, ...warnings, ...folds, ...asides, ...foot];
    return page.join("\n").trimEnd().concat("\n");
}
function differencesBlock(differences) {
    const rows = differences.map((of) => {
        const cells = [(0,report_escape/* markdownCode */.D9)(of.name), told(of.label), (0,report_escape/* markdownText */.p7)(evaluation_markdown_windowOf(of)), difference(of)];
        return `| ${cells.join(" | ")} |`;
    });
    return {
        before: rows.length === 0 ? [] : ["| Difference of AUC | Label | Window | Estimate |", "|:--|:--|:--|--:|"],
        rows,
        after: rows.length === 0 ? [] : [""],
        more: (n) => `… and ${(0,wording/* count */.U9)(n, "more difference")}: see the JSON report.`,
    };
}
/** Quotes the cutoff: escape it. */
function evaluation_markdown_windowOf({ cutoff }) {
    return cutoff === MEAN ? MEAN : (0,wording/* day */.vd)(cutoff);
}

// EXTERNAL MODULE: ../../../node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(66944);
// EXTERNAL MODULE: ./report/function-schema.js
var function_schema = __webpack_require__(97366);
// EXTERNAL MODULE: ./report/json.js
var json = __webpack_require__(58186);
// EXTERNAL MODULE: ./report/report-schema.js + 1 modules
var report_schema = __webpack_require__(27461);
// EXTERNAL MODULE: ./report/training/row-schema.js
var row_schema = __webpack_require__(62145);
;// CONCATENATED MODULE: ./report/training/evaluation-schema.js





const evaluation_schema_difference = schemas/* strictObject */.rej({
    name: (0,function_schema/* text */.Qq)("What minus what."),
    label: row_schema/* label */.Pf,
    cutoff: row_schema/* cutoff */.yK,
    estimate: schemas/* number */.aig().describe("Difference of AUC."),
    low: schemas/* number */.aig().describe("Lower bound of its 95 % interval."),
    high: schemas/* number */.aig().describe("Upper bound of its 95 % interval."),
})
    .describe("AUC of one row minus AUC of another on the same functions.");
/** The published shape of an EvaluationResult, from which schema/evaluation.schema.json is generated. */
const evaluationSchema = schemas/* strictObject */.rej({
    schemaVersion: report_schema/* schemaVersion */.CZ,
    tool: report_schema/* tool */.z6,
    command: schemas/* literal */.euz("evaluate").describe("The command that was run."),
    repository: (0,function_schema/* text */.Qq)("Name of the repository as a person knows it."),
    commit: (0,function_schema/* text */.Qq)(`Evaluated up to this ${function_schema/* sha */.hW}.`),
    rows: schemas/* array */.YOg(row_schema/* evaluatedRow */.E_)
        .describe("Per tested window and label, then the mean over the windows, then retrospective rows."),
    differences: schemas/* array */.YOg(evaluation_schema_difference).describe("Paired differences of AUC."),
    notices: schemas/* array */.YOg(report_schema/* notice */.lm).describe("What was skipped or degraded; never silent."),
})
    .describe("How well each way to order this repository's functions would have done.");
/** The JSON Schema (2020-12) that is committed as schema/evaluation.schema.json. */
function evaluationJsonSchema() {
    return jsonSchemaOf(evaluationSchema, "defect-risk evaluation");
}
/** The result of `evaluate` as published JSON. */
function renderEvaluationJson(result) {
    return (0,json/* publishedJson */.r)(result, evaluationSchema);
}

// EXTERNAL MODULE: ./report/columns.js
var report_columns = __webpack_require__(82249);
;// CONCATENATED MODULE: ./report/training/table-text.js





/** Longest row name shown in full. Cells. */
const NAME = 28;
const GAP = "  ";
/** The tables of `train` and `evaluate` for a terminal: mean, each window, then the retrospective ones. */
function tableLines(rows, contest, to) {
    const mean = meanOf(rows);
    const windows = windowsOf(rows);
    const past = retrospectiveOf(rows);
    const titled = (title, table) => [
        "",
        to.paint.bold((0,report_columns/* wrap */.LV)((0,report_escape/* terminal */.Fo)(title), to.width)),
        ...linesOf(table, to),
    ];
    const byWindow = () => [
        ...TEMPORAL_LABELS.flatMap(({ label, told }) => {
            const each = windowsTable(windows, label, { mean, contest });
            return each.columns.length === 0 ? [] : titled(`AUC, ${told}, features up to`, each);
        }),
        ...windows.map((window) => to.paint.dim((0,report_columns/* wrap */.LV)((0,report_escape/* terminal */.Fo)(windowOf(window)), to.width))),
    ];
    const table = mean === null ? null : temporalTable(mean.rows, contest);
    const aside = asideTable(mean?.rows ?? []);
    return [
        ...(mean === null || table === null
            ? ["", "No window could be tested."]
            : [
                ...titled(`${table_text_upperFirst(spanOf(mean, windows))}: ${populationOf(mean)}`, table),
                to.paint.dim((0,report_columns/* wrap */.LV)([INTERVAL_MEANS, ...signsOf(table)].join(" "), to.width)),
            ]),
        ...(aside.columns.length === 0
            ? []
            : [...titled(ASIDE, aside), to.paint.dim((0,report_columns/* wrap */.LV)(`${table_text_upperFirst(ASIDE_MEANS)}.`, to.width))]),
        ...(windows.length < 2 ? [] : byWindow()),
        ...[...new Set(past.map(({ label }) => label))].flatMap((label) => titled(`${RETROSPECTIVE}: ${RETROSPECTIVE_MEANS}`, labelTable(past, label))),
    ];
}
function signsOf(table) {
    const told = legend(table.rows.map(({ mark }) => mark));
    return told === "" ? [] : [`${told}.`];
}
/** Columns from the left while they fit; those that do not are named, not silently dropped. */
function linesOf({ columns, rows }, { paint, width }) {
    const names = rows.map(({ name }) => (0,report_columns/* cut */.Jj)((0,report_escape/* terminal */.Fo)(name), NAME));
    const nameWidth = Math.max(3, ...names.map(report_columns/* widthOf */.qz));
    const headings = columns.map(({ heading }) => (0,report_escape/* terminal */.Fo)(heading));
    const layout = columns.map((column, i) => layoutOf(column, headings[i], rows, i));
    let [used, fitting] = [2 + nameWidth, 0];
    for (const { width: cells } of layout) {
        used += GAP.length + cells;
        if (fitting > 0 && used > width)
            break;
        fitting += 1;
    }
    const shown = layout.slice(0, fitting);
    const head = shown.map((column) => (0,report_columns/* padStart */.CF)(column.heading, column.width));
    const left = headings.slice(fitting);
    return [
        paint.dim([(0,report_columns/* padEnd */.f)("", 2 + nameWidth), ...head].join(GAP)),
        ...rows.map((row, r) => {
            const told = [`${(0,report_columns/* padEnd */.f)(SIGNS[row.mark], 1)} ${(0,report_columns/* padEnd */.f)(names[r], nameWidth)}`].concat(shown.map((column) => column.cells[r]));
            const line = told.join(GAP).trimEnd();
            return row.mark === "candidate" ? paint.bold(line) : line;
        }),
        ...(left.length === 0 ? [] : [paint.dim((0,report_columns/* wrap */.LV)(`Not at this width: ${left.join("; ")}.`, width))]),
    ];
}
function layoutOf(column, heading, rows, i) {
    const cells = rows.map((row) => row.cells[i]);
    const widest = Math.max(0, ...cells.map(({ value }) => (0,report_columns/* widthOf */.qz)(value)));
    const intervals = column.interval ? Math.max(0, ...cells.map(({ interval }) => (0,report_columns/* widthOf */.qz)(interval))) : 0;
    const told = cells.map(({ value, interval }) => {
        const number = (0,report_columns/* padStart */.CF)(value, widest);
        return intervals === 0 ? number : `${number} ${(0,report_columns/* padEnd */.f)(interval, intervals)}`;
    });
    const width = Math.max((0,report_columns/* widthOf */.qz)(heading), ...told.map(report_columns/* widthOf */.qz));
    return { heading, width, cells: told.map((cell) => (0,report_columns/* padStart */.CF)(cell, width)) };
}
function table_text_upperFirst(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

// EXTERNAL MODULE: ./report/paint.js
var paint = __webpack_require__(55450);
;// CONCATENATED MODULE: ./report/training/bars.js



/** Cells of the longest bar: with its numbers it fits a phone's code block. */
const CELLS = 24;
/** Learning curve as text: one line a point, the bar from zero. No foreign text. */
function learningBars({ learningCurve }) {
    if (learningCurve.length === 0)
        return [];
    const longest = Math.max(0, ...learningCurve.map(({ rho }) => rho ?? 0));
    return [
        `${(0,report_columns/* padStart */.CF)("functions", 9)}  ${(0,report_columns/* padStart */.CF)("ρ", 6)}`,
        ...learningCurve.map(({ functions, rho }) => `${(0,report_columns/* padStart */.CF)((0,wording/* grouped */.zD)(functions), 9)}  ${(0,report_columns/* padStart */.CF)(decimal(rho, 3), 6)}  ${bar(rho, longest, CELLS)}`.trimEnd()),
    ];
}
/** Reliability as text: the bar is the share observed, │ the share predicted. No foreign text. */
function reliabilityBars({ reliability }) {
    const { bins } = reliability;
    if (bins.length === 0)
        return [];
    const longest = Math.max(...bins.flatMap(({ predicted, observed }) => [predicted, observed]));
    return [
        `predicted  observed  functions`,
        ...bins.map(({ predicted, observed, count }) => {
            const told = [(0,report_columns/* padStart */.CF)(share(predicted), 9), (0,report_columns/* padStart */.CF)(observedOf(observed, count), 8)];
            const drawn = count === 0 ? "" : withTick(bar(observed, longest, CELLS), predicted / longest);
            return `${told.join("  ")}  ${(0,report_columns/* padStart */.CF)((0,wording/* grouped */.zD)(count), 9)}  ${drawn}`.trimEnd();
        }),
    ];
}
function observedOf(observed, count) {
    return count === 0 ? NONE : share(observed);
}
function withTick(drawn, at) {
    const cell = Math.min(CELLS - 1, Math.max(0, Math.round((Number.isFinite(at) ? at : 0) * CELLS) - 1));
    const cells = [...(0,report_columns/* padEnd */.f)(drawn, CELLS)];
    cells[cell] = "│";
    return cells.join("").trimEnd();
}

;// CONCATENATED MODULE: ./report/training/lora-wording.js



const HEADLINES = {
    publish: "published",
    keep: "the one in force stays",
    withhold: "of no help",
    skip: "not trained",
};
/** What became of the LoRA adapter: a headline, and sentences. Quotes the base model's name: escape it. Null if not asked for. */
function loraTold({ lora, }) {
    if (lora === null)
        return null;
    const { verdict, why, screener, examples, base, seeds, rho, previous } = lora;
    const learned = `${(0,wording/* grouped */.zD)(examples.train)} functions to learn from, ${(0,wording/* grouped */.zD)(examples.validation)} to choose on, ${(0,wording/* grouped */.zD)(examples.test)} to test on`;
    const runs = rho === null
        ? ""
        : `; ${(0,wording/* count */.U9)(seeds, "training run")}, Spearman's ρ ${decimal(rho, 2)} on the year before`;
    const on = base === null ? "" : `; base model ${base.id} at ${base.revision.slice(0, 12)}`;
    const inForce = previous !== null && previous.weight > 0;
    const before = inForce
        ? [
            `Before it: trained at ${(0,links/* shortSha */.Fu)(previous.commit)} on ${(0,wording/* day */.vd)(previous.created)}, weight ${decimal(previous.weight, 2)}.`,
        ]
        : [];
    const advice = verdict === "skip" ? [] : [`Screener: ${screener.verdict}, ${screener.why}.`];
    const headline = verdict === "withhold" && inForce ? "the one before is withdrawn" : HEADLINES[verdict];
    return { headline, told: [why, `${learned}${runs}${on}.`, ...advice, ...before] };
}

;// CONCATENATED MODULE: ./report/training/text.js









/** Below this rows are cut off rather than useful, as in the report of `score`. */
const MIN_WIDTH = 60;
function target({ colour, width = 100 }) {
    return { paint: (0,paint/* paintWith */.H)(colour), width: Math.max(MIN_WIDTH, width) };
}
/** The result of `train` for a terminal or a job's log. */
function renderTrainingText(result, options) {
    const to = target(options);
    const { paint, width } = to;
    const facts = labelFacts(result).map(({ name, told }) => (0,report_columns/* wrap */.LV)(`${name}: ${(0,report_escape/* terminal */.Fo)(told, 1000)}`, width, "  "));
    const stages = stagesOf(result);
    const lines = [
        paint.bold(`Adapter training: ${headline(result)}`),
        (0,report_columns/* wrap */.LV)((0,report_escape/* terminal */.Fo)(result.why), width),
        "",
        ...gateLines(result, to),
        ...loraLines(result, to),
        ...tableLines(result.rows, result.gate, to),
        ...charted(`Learning curve: ${CURVE_MEANS}`, learningBars(result), to),
        ...charted("Reliability: █ share fixed, │ share predicted, last window", reliabilityBars(result), to),
        ...(result.reliability.bins.length === 0 ? [] : [paint.dim((0,report_columns/* wrap */.LV)(calibrationOf(result), width))]),
        "",
        paint.bold("What it learned from"),
        ...facts,
        ...noticeLines(result.notices, width),
        "",
        ...(stages === "" ? [] : [paint.dim((0,report_columns/* wrap */.LV)(`Time: ${(0,report_escape/* terminal */.Fo)(stages, 1000)}.`, width))]),
        paint.dim((0,report_columns/* wrap */.LV)((0,report_escape/* terminal */.Fo)(footerOf(result), 1000), width)),
    ];
    return `${lines.join("\n")}\n`;
}
function gateLines(result, { paint, width }) {
    const { gate, rows: tested } = result;
    const standing = standingOf(result);
    if (gate === null)
        return [paint.bold(`Gate: ${noGate({ rows: tested })}`)];
    const rows = `${(0,report_escape/* terminal */.Fo)(gate.candidate)} against ${(0,report_escape/* terminal */.Fo)(gate.against)}, the best row without an adapter`;
    return [
        paint.bold((0,report_columns/* wrap */.LV)(`Gate ${gate.passed ? "passed" : "not passed"}: ${rows}`, width)),
        "  " + (0,report_columns/* wrap */.LV)(`AUC difference ${difference(gate.difference)}: ${differenceMeans(gate)}`, width, "    "),
        "  " + (0,report_columns/* wrap */.LV)(`weight of the adapter ${decimal(gate.weight, 2)}, ${weightNote(result)}`, width, "    "),
        ...(standing === ""
            ? []
            : ["  " + (0,report_columns/* wrap */.LV)(`the adapter before: AUC difference ${(0,report_escape/* terminal */.Fo)(standing)}`, width, "    ")]),
        "  " + (0,report_columns/* wrap */.LV)(`AUC under permuted labels ${permutationMeans(gate)}`, width, "    "),
    ];
}
function loraLines(result, { paint, width }) {
    const lora = loraTold(result);
    if (lora === null)
        return [];
    const told = lora.told.map((sentence) => `  ${(0,report_columns/* wrap */.LV)((0,report_escape/* terminal */.Fo)(sentence, 1000), width, "    ")}`);
    return ["", paint.bold(`LoRA adapter: ${lora.headline}`), ...told];
}
function charted(title, bars, { paint, width }) {
    return bars.length === 0 ? [] : ["", paint.bold((0,report_columns/* wrap */.LV)(title, width)), ...bars];
}
function noticeLines(notices, width) {
    if (notices.length === 0)
        return [];
    const told = notices.map((notice) => {
        const mark = notice.level === "warning" ? "warning: " : "note: ";
        return (0,report_columns/* wrap */.LV)(mark + (0,report_escape/* terminal */.Fo)((0,errors/* sentence */.em)(notice), 1000), width, "  ");
    });
    return ["", ...told];
}

;// CONCATENATED MODULE: ./report/training/evaluation-text.js









/** The result of `evaluate` for a terminal or a job's log. */
function renderEvaluationText(result, options) {
    const to = target(options);
    const where = `${(0,report_escape/* terminal */.Fo)(result.repository)} at ${(0,report_escape/* terminal */.Fo)((0,links/* shortSha */.Fu)(result.commit))}`;
    const lines = [
        to.paint.bold((0,report_columns/* wrap */.LV)(`Evaluation of ${where}: ${evaluated(result)}`, to.width)),
        ...tableLines(result.rows, null, to),
        ...differenceLines(result, to),
        ...noticeLines(result.notices, to.width),
    ];
    return `${lines.join("\n")}\n`;
}
function differenceLines(result, { paint, width }) {
    const { open, each } = parted(result);
    const differences = [...open, ...each];
    if (differences.length === 0)
        return [];
    const names = differences.map(({ name }) => (0,report_columns/* cut */.Jj)((0,report_escape/* terminal */.Fo)(name), Math.floor(width / 2)));
    const widest = Math.max(...names.map(report_columns/* widthOf */.qz));
    const lines = differences.map((of, i) => {
        const window = (0,report_escape/* terminal */.Fo)(of.cutoff === MEAN ? MEAN : (0,wording/* day */.vd)(of.cutoff));
        const cells = [(0,report_columns/* padEnd */.f)(names[i], widest), (0,report_columns/* padEnd */.f)(told(of.label), 10), (0,report_columns/* padEnd */.f)(window, 10), difference(of)];
        return `  ${cells.join("  ")}`;
    });
    return ["", paint.bold("Differences of AUC"), ...lines];
}

;// CONCATENATED MODULE: ./report/training/html/markup.js

/** Longest foreign text shown: a sentence with a path or two. Characters. */
const LONGEST = 1000;
/** A template whose strings are escaped, numbers rounded to a hundredth, and pieces of markup left alone. */
function markup(template, ...values) {
    const parts = values.map((value, i) => `${markup_told(value)}${template[i + 1]}`);
    return { markup: `${template[0]}${parts.join("")}` };
}
function markup_told(value) {
    if (value === null)
        return "";
    if (typeof value === "number")
        return Number.isFinite(value) ? `${Math.round(100 * value) / 100}` : "0";
    if (typeof value === "string")
        return (0,report_escape/* htmlText */.js)(value, LONGEST);
    return "markup" in value ? value.markup : value.map((piece) => piece.markup).join("\n");
}
const NOTHING = { markup: "" };

;// CONCATENATED MODULE: ./report/training/html/svg.js

function scale([low, high], [from, to]) {
    const width = high - low || 1;
    return (value) => from + (Math.min(1, Math.max(0, (value - low) / width)) || 0) * (to - from);
}
/** Round numbers (1, 2 or 5 times a power of ten apart) inside the span, about `count` of them. */
function ticks([low, high], count) {
    const rough = (high - low) / Math.max(1, count);
    if (!(rough > 0))
        return [low];
    const power = 10 ** Math.floor(Math.log10(rough) + 1e-9);
    const step = power * ([1, 2, 5].find((times) => times * power >= rough * (1 - 1e-9)) ?? 10);
    const first = Math.ceil(low / step - 1e-9);
    const last = Math.floor(high / step + 1e-9);
    return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
}
/** The span widened to whole multiples of `step`. */
function rounded([low, high], step) {
    return [step * Math.floor(low / step + 1e-9), step * Math.ceil(high / step - 1e-9)];
}
/** Inline SVG that scales with the page, named and described for a screen reader. */
function drawing({ id, title, description, width, height, body }) {
    return markup `<svg role="img" aria-labelledby="${id}-title ${id}-description" viewBox="0 0 ${width} ${height}" style="min-width:${width / 1.6}px;max-width:${1.2 * width}px">
<title id="${id}-title">${title}</title>
<desc id="${id}-description">${description}</desc>
${body}
</svg>`;
}
/** The point of an estimate; what hovers over it is told in `hover`. */
function point(shape, at, look) {
    const { x, y, radius: r } = at;
    const hover = markup `<title>${look.hover}</title>`;
    if (shape === "circle")
        return markup `<circle class="${look.class}" cx="${x}" cy="${y}" r="${r}">${hover}</circle>`;
    const d = 1.25 * r;
    return markup `<polygon class="${look.class}" points="${x},${y - d} ${x + d},${y} ${x},${y + d} ${x - d},${y}">${hover}</polygon>`;
}
function line(kind, x1, y1, x2, y2) {
    return markup `<line class="${kind}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"/>`;
}
function words(kind, x, y, anchor, told) {
    return markup `<text class="${kind}" x="${x}" y="${y}" text-anchor="${anchor}">${told}</text>`;
}

;// CONCATENATED MODULE: ./report/training/html/curves.js




const WIDTH = 460;
const HEIGHT = 300;
const [LEFT, RIGHT, TOP, BOTTOM] = [56, WIDTH - 18, 18, HEIGHT - 46];
/** A square plot's frame: grid, figures, and what the two axes count. */
function axes(spans, told) {
    const x = scale(spans.x, [LEFT, RIGHT]);
    const y = scale(spans.y, [BOTTOM, TOP]);
    const body = [
        ...ticks(spans.x, 5).map((tick) => words("tick", x(tick), BOTTOM + 17, "middle", told.x(tick))),
        ...ticks(spans.y, 5).flatMap((tick) => [
            line("grid", LEFT, y(tick), RIGHT, y(tick)),
            words("tick", LEFT - 8, y(tick) + 4, "end", told.y(tick)),
        ]),
        line("axis", LEFT, BOTTOM, RIGHT, BOTTOM),
        words("tick", (LEFT + RIGHT) / 2, HEIGHT - 8, "middle", told.across),
        markup `<text class="tick" text-anchor="middle" transform="translate(13 ${(TOP + BOTTOM) / 2}) rotate(-90)">${told.up}</text>`,
    ];
    return { x, y, body };
}
/** ρ by the number of functions learned from; points without a value are left out. Nothing without a value. */
function learningCurve({ learningCurve: curve }) {
    const points = curve.flatMap(({ functions, rho }) => (rho === null ? [] : [{ functions, rho }]));
    const last = points.at(-1);
    if (last === undefined)
        return NOTHING;
    const values = points.map(({ rho }) => rho);
    const { x, y, body } = axes({
        x: [0, Math.max(1, ...points.map(({ functions }) => functions))],
        y: [Math.min(0, ...values), Math.max(0.1, 1.08 * Math.max(...values))],
    }, {
        x: wording/* grouped */.zD,
        y: (rho) => decimal(rho, 2),
        across: "functions learned from",
        up: "ρ with what came true",
    });
    const path = points.map(({ functions, rho }) => markup `${x(functions)},${y(rho)}`);
    return drawing({
        id: "learning",
        title: "Learning curve",
        description: `Spearman ρ with what came true is ${decimal(last.rho, 3)} from ${(0,wording/* grouped */.zD)(last.functions)} functions, ${decimal(points[0].rho, 3)} from ${(0,wording/* grouped */.zD)(points[0].functions)}.`,
        width: WIDTH,
        height: HEIGHT,
        body: [
            ...body,
            markup `<polyline class="curve" points="${path}"/>`,
            ...points.map(({ functions, rho }) => point("circle", { x: x(functions), y: y(rho), radius: 4 }, { class: "mark any", hover: `${(0,wording/* grouped */.zD)(functions)} functions: ρ ${decimal(rho, 3)}` })),
            words("figure candidate", x(last.functions) - 2, y(last.rho) - 12, "end", decimal(last.rho, 3)),
        ],
    });
}
/** Observed by predicted share, the area of a point by its functions; on the diagonal a forecast comes true. */
function reliabilityDiagram({ reliability: { bins } }) {
    const filled = bins.filter(({ count }) => count > 0);
    if (filled.length === 0)
        return NOTHING;
    const most = Math.max(...filled.map(({ count }) => count));
    const highest = Math.max(0.01, ...filled.flatMap(({ predicted, observed }) => [predicted, observed]));
    const top = Math.min(1, 1.08 * highest);
    const percent = (part) => `${Math.round(1000 * part) / 10} %`;
    const { x, y, body } = axes({ x: [0, top], y: [0, top] }, { x: percent, y: percent, across: "share predicted", up: "share fixed" });
    const told = filled.map(({ predicted, observed }) => `${share(predicted)} predicted, ${share(observed)} fixed`);
    return drawing({
        id: "reliability",
        title: "Reliability diagram",
        description: `By tenths of the prediction: ${told.join("; ")}.`,
        width: WIDTH,
        height: HEIGHT,
        body: [
            ...body,
            line("against-line", x(0), y(0), x(top), y(top)),
            ...filled.map(({ predicted, observed, count }) => point("circle", { x: x(predicted), y: y(observed), radius: 2.5 + 5 * Math.sqrt(count / most) }, {
                class: "mark any see-through",
                hover: `${share(predicted)} predicted, ${share(observed)} of ${(0,wording/* grouped */.zD)(count)} functions fixed`,
            })),
        ],
    });
}

;// CONCATENATED MODULE: ./report/training/html/difference.js



const difference_WIDTH = 960;
const difference_HEIGHT = 74;
/** The gate's difference with its interval beside zero: right of zero the adapter helps. */
function differenceStrip(gate) {
    const { estimate, low, high } = gate.difference;
    const reach = 1.15 * Math.max(1e-4, ...[estimate, low, high].map(Math.abs));
    const x = scale([-reach, reach], [30, difference_WIDTH - 30]);
    const good = low > 0 ? "good" : "unsure";
    return drawing({
        id: "difference",
        title: "Difference of AUC to the best row without an adapter",
        description: `${difference(gate.difference)}: ${differenceMeans(gate)}.`,
        width: difference_WIDTH,
        height: difference_HEIGHT,
        body: [
            ...ticks([-reach, reach], 4).flatMap((tick) => [
                line("grid", x(tick), 20, x(tick), 52),
                words("tick", x(tick), 68, "middle", signed(tick, reach < 0.005 ? 4 : 3)),
            ]),
            line("chance", x(0), 14, x(0), 52),
            words("tick", x(0) + 8, 12, "start", "adapter better →"),
            words("tick", x(0) - 8, 12, "end", "← worse"),
            line(`range thick ${good}`, x(low), 36, x(high), 36),
            point("circle", { x: x(estimate), y: 36, radius: 6 }, { class: `mark ${good}`, hover: signed(estimate) }),
        ],
    });
}

;// CONCATENATED MODULE: ./report/training/html/auc-axis.js



/** A row far below chance is its own inverse; drawn to scale it would squeeze what is compared. */
const WORTH_SHOWING = 0.42;
/** Chance and everything at or above it, to whole twentieths. */
function aucSpan(estimates) {
    const shown = estimates.filter((estimate) => estimate !== null && estimate.value >= WORTH_SHOWING);
    const ends = shown.flatMap((estimate) => {
        const { value, low, high } = estimate;
        return [value, Math.max(low ?? value, WORTH_SHOWING), high ?? value];
    });
    const [low, high] = rounded([Math.min(0.5, ...ends), Math.max(0.6, ...ends)], 0.05);
    return [Math.max(0, low), Math.min(1, high)];
}
/** Labels differ by shape as well as by colour. */
const LOOK = {
    "any-fix": { shape: "circle", class: "any" },
    "narrow-fix": { shape: "diamond", class: "narrow" },
    "fix-count": { shape: "circle", class: "any" },
};
/** An estimate with its interval on one line; an arrow at the edge stands for what lies left of the axis. */
function estimateOn(span, x, at) {
    const { y, estimate, label, mark, hover, radius } = at;
    if (estimate === null)
        return [];
    const { shape, class: colour } = LOOK[label];
    const kind = `${colour} ${mark}`;
    if (estimate.value < span[0]) {
        const edge = x(span[0]);
        return [
            markup `<polygon class="mark ${kind}" points="${edge - 5},${y} ${edge + 4},${y - 5} ${edge + 4},${y + 5}"><title>${hover}</title></polygon>`,
        ];
    }
    const { low, high, value } = estimate;
    return [
        ...(low === null || high === null ? [] : [line(`range ${kind}`, x(low), y, x(high), y)]),
        point(shape, { x: x(value), y, radius }, { class: `mark ${kind}`, hover }),
    ];
}
/** Grid lines and figures of an AUC axis; chance is drawn stronger. */
function aucAxis(span, x, [top, bottom], count) {
    return [
        ...ticks(span, count).flatMap((tick) => [
            line("grid", x(tick), top, x(tick), bottom),
            words("tick", x(tick), bottom + 16, "middle", decimal(tick, 2)),
        ]),
        line("chance", x(0.5), top, x(0.5), bottom),
    ];
}

;// CONCATENATED MODULE: ./report/training/html/forest.js








const forest_WIDTH = 960;
const NAMES = 200;
const FIGURE = 56;
const ROW = 26;
const forest_TOP = 34;
/** AUC with its interval, one line a row and one panel a label. */
function forest(mean, contest) {
    const table = temporalTable(mean.rows, contest);
    const panels = table.columns.filter(({ key }) => key === "auc");
    if (table.rows.length === 0)
        return NOTHING;
    const estimates = table.rows.flatMap((row) => panels.map((_, i) => row.cells[i].estimate));
    const span = aucSpan(estimates);
    const bottom = forest_TOP + ROW * table.rows.length;
    const each = (forest_WIDTH - NAMES) / panels.length;
    return drawing({
        id: "forest",
        title: "AUC of every row",
        description: describe(table.rows, panels),
        width: forest_WIDTH,
        height: bottom + 26,
        body: [
            ...table.rows.map((row, i) => rowLabel(row, forest_TOP + ROW * i, forest_WIDTH)),
            ...panels.flatMap((column, i) => panel(table.rows, column, i, { span, from: NAMES + each * i, width: each, bottom })),
        ],
    });
}
function rowLabel(row, y, width) {
    const band = row.mark === "candidate"
        ? markup `<rect class="band" x="0" y="${y}" width="${width}" height="${ROW}" rx="4"/>`
        : NOTHING;
    const name = (0,report_columns/* cut */.Jj)((0,report_escape/* plain */.pj)(row.name), 26);
    return markup `<g>${band}${words(`name ${row.mark}`, 8, y + ROW / 2 + 4, "start", name)}<title>${row.name}: ${row.why}</title></g>`;
}
function panel(rows, column, index, at) {
    const { span, from, width, bottom } = at;
    const x = scale(span, [from + 12, from + width - FIGURE - 12]);
    const against = rows.find(({ mark }) => mark === "against")?.cells[index]?.estimate ?? null;
    const told = TEMPORAL_LABELS.find(({ label }) => label === column.label)?.told ?? "";
    return [
        words("heading", from + 12, 18, "start", `AUC, ${told}`),
        ...aucAxis(span, x, [forest_TOP, bottom], 5),
        ...(against === null ? [] : [line("against-line", x(against.value), forest_TOP, x(against.value), bottom)]),
        ...rows.flatMap((row, i) => {
            const { estimate, value, interval } = row.cells[index];
            const y = forest_TOP + ROW * i + ROW / 2;
            const hover = `${row.name}: ${value}${interval === "" ? "" : ` (${interval})`}`;
            return [
                ...estimateOn(span, x, {
                    y,
                    estimate,
                    label: column.label,
                    mark: row.mark,
                    hover,
                    radius: row.mark === "candidate" ? 6 : 4.5,
                }),
                words(`figure ${row.mark}`, from + width - 8, y + 4, "end", value),
            ];
        }),
    ];
}
function describe(rows, panels) {
    const best = rows[0];
    if (best === undefined)
        return "No row.";
    const told = panels.map(({ heading }, i) => {
        const estimate = best.cells[i].estimate;
        if (estimate === null)
            return `${heading} without a value`;
        const interval = intervalOf("auc", estimate);
        return `${heading} ${metric("auc", estimate.value)}${interval === "" ? "" : `, interval ${interval}`}`;
    });
    return `Best row: ${best.name} with ${told.join("; ")}. The table below has all figures.`;
}

;// CONCATENATED MODULE: ./report/training/html/table.js

/** A real table: what the drawings show, for readers who cannot see them and for copying. */
function htmlTable({ columns, rows }, caption) {
    const heads = columns.map(({ heading }) => markup `<th scope="col">${heading}</th>`);
    return markup `<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table>
<caption>${caption}</caption>
<thead><tr><th scope="col">Row</th>${heads}</tr></thead>
<tbody>
${rows.map(table_rowOf)}
</tbody></table></div>`;
}
const TAGS = { candidate: "candidate", against: "to beat" };
function table_rowOf(row) {
    const told = TAGS[row.mark];
    const tag = told === undefined ? NOTHING : markup `<span class="tag">${told}</span>`;
    return markup `<tr class="${row.mark}"><th scope="row"><code>${row.name}</code>${tag}</th>${row.cells.map(table_cellOf)}</tr>`;
}
function table_cellOf({ value, interval }) {
    const bounds = interval === "" ? NOTHING : markup `<small>${interval}</small>`;
    return markup `<td>${value}${bounds}</td>`;
}
/** What each row is, for the reader who meets them for the first time. */
function table_rowsExplained({ rows }) {
    return markup `<dl>${rows.map(({ name, why }) => markup `<dt><code>${name}</code></dt><dd>${why}</dd>`)}</dl>`;
}

;// CONCATENATED MODULE: ./report/training/html/windows.js







const windows_WIDTH = 960;
const windows_NAMES = 170;
const windows_ROW = 19;
const windows_TOP = 46;
/** Panels side by side; more begin another drawing. */
const ABREAST = 4;
/** AUC of both labels in each window, rows in the order of the mean: does the order hold over time? */
function windowPanels(windows, mean, contest) {
    const tables = windows.map((window) => temporalTable(window.rows, contest));
    const order = temporalTable([...(mean?.rows ?? []), ...windows.flatMap(({ rows }) => rows)], contest);
    const span = aucSpan(tables.flatMap(({ columns, rows }) => rows.flatMap(({ cells }) => cells.filter((_, i) => columns[i].key === "auc").map(({ estimate }) => pointOf(estimate)))));
    const groups = Array.from({ length: Math.ceil(windows.length / ABREAST) }, (_, g) => g);
    return groups.map((g) => {
        const [from, to] = [ABREAST * g, ABREAST * (g + 1)];
        const shown = windows.slice(from, to);
        const bottom = windows_TOP + windows_ROW * order.rows.length;
        const each = (windows_WIDTH - windows_NAMES) / Math.min(ABREAST, Math.max(2, shown.length));
        return drawing({
            id: `windows-${g + 1}`,
            title: `AUC in ${(0,wording/* count */.U9)(shown.length, "window")}`,
            description: shown
                .map((window, i) => `Features up to ${(0,wording/* day */.vd)(window.cutoff)}: ${leader(tables[from + i])}`)
                .join(". "),
            width: windows_WIDTH,
            height: bottom + 26,
            body: [
                ...order.rows.map((row, i) => words(`name small ${row.mark}`, 8, windows_TOP + windows_ROW * i + windows_ROW / 2 + 4, "start", (0,report_columns/* cut */.Jj)((0,report_escape/* plain */.pj)(row.name), 24))),
                ...shown.flatMap((window, i) => windows_panel(window, { table: tables[from + i], order }, { span, from: windows_NAMES + each * i, width: each })),
            ],
        });
    });
}
function windows_panel(window, { table, order }, { span, from, width }) {
    const bottom = windows_TOP + windows_ROW * order.rows.length;
    const x = scale(span, [from + 14, from + width - 26]);
    const [functions, ...shares] = populationOf(window).split(", ");
    return [
        words("heading", from + 14, 16, "start", (0,wording/* day */.vd)(window.cutoff)),
        words("tick", from + 14, 32, "start", `${functions}${shares[0] === undefined ? "" : `, ${shares[0]}`}`),
        ...aucAxis(span, x, [windows_TOP, bottom], 4),
        ...order.rows.flatMap(({ name, mark }, r) => {
            const row = table.rows.find((candidate) => candidate.name === name);
            const y = windows_TOP + windows_ROW * r + windows_ROW / 2;
            return table.columns.flatMap(({ key, label }, i) => {
                if (key !== "auc")
                    return [];
                const cell = row?.cells[i];
                const estimate = pointOf(cell?.estimate ?? null);
                const hover = `${name}, ${label}: ${cell?.value ?? ""}`;
                return estimateOn(span, x, { y, estimate, label, mark, hover, radius: 4 });
            });
        }),
    ];
}
/** Intervals are left to the forest: here they would hide the order. */
function pointOf(estimate) {
    return estimate === null ? null : { value: estimate.value, low: null, high: null };
}
function leader({ rows, columns }) {
    const best = rows[0];
    return best === undefined ? "no row" : `best ${best.name}, ${columns[0].heading} ${best.cells[0].value}`;
}

;// CONCATENATED MODULE: ./report/training/html/sections.js













const verdict = (result) => markup `<header class="verdict ${result.verdict}">
<p class="muted">Adapter training · ${result.repository}</p>
<h1>${headline(result)}</h1>
<p class="why">${result.why}</p>
</header>`;
const gate = (result) => {
    const { gate: facts, rows } = result;
    if (facts === null)
        return markup `<section><h2>Gate</h2><p>The gate: ${noGate({ rows })}.</p></section>`;
    const tone = facts.difference.low > 0 ? "good" : facts.difference.high < 0 ? "bad" : "";
    return markup `<section><h2>Gate ${facts.passed ? "passed" : "not passed"}</h2>
<p><code>${facts.candidate}</code> ${aucOf(facts.candidate, facts, rows)} against <code>${facts.against}</code> ${aucOf(facts.against, facts, rows)}, the best row without an adapter.</p>
<div class="tiles">
${tile("AUC difference", difference(facts.difference).split(" [")[0], differenceMeans(facts), tone)}
${tile("weight of the adapter", decimal(facts.weight, 2), weightNote(result), "")}
${tile("AUC under permuted labels", facts.permutation === null ? "–" : decimal(facts.permutation.mean, 3), permutationNote(facts), leaks(facts) ? "bad" : "")}
</div>
<figure class="card scroll">${differenceStrip(facts)}<figcaption>AUC difference ${difference(facts.difference)}. ${INTERVAL_MEANS}</figcaption></figure></section>`;
};
const lora = (result) => {
    const told = loraTold(result);
    if (told === null)
        return NOTHING;
    return markup `<section><h2>LoRA adapter: ${told.headline}</h2>
${told.told.map((sentence) => markup `<p>${sentence}</p>`)}</section>`;
};
function tile(name, figure, means, tone) {
    return markup `<div class="tile ${tone}"><span>${name}</span><b>${figure}</b><span>${means}</span></div>`;
}
function aucOf(name, facts, rows) {
    const table = temporalTable(meanOf(rows)?.rows ?? [], facts);
    const cell = table.rows.find((row) => row.name === name)?.cells[0];
    return cell?.estimate ? markup `(${cell.value})` : NOTHING;
}
const comparison = (result) => {
    const mean = meanOf(result.rows);
    if (mean === null)
        return NOTHING;
    const span = spanOf(mean, windowsOf(result.rows));
    const caption = `Best first; ${span}: ${populationOf(mean)}. ${INTERVAL_MEANS}`;
    const all = temporalTable(mean.rows, result.gate);
    const narrow = labelTable(mean.rows, TEMPORAL_LABELS[1].label, result.gate);
    return markup `<section><h2>Every row, ${span}</h2>
<figure class="scroll">${forest(mean, result.gate)}<figcaption>Line: 95 % interval, cut at the ends of the axis. Solid: chance. Dashed: the best row without an adapter. Pale: one number or none, what any model has to beat. An arrow points to a row left of the axis.</figcaption></figure>
${htmlTable(all, caption)}
<details><summary>What the rows are</summary>${table_rowsExplained(all)}</details>
${narrow.rows.length === 0 ? NOTHING : markup `<details><summary>All metrics for narrow fixes</summary>${htmlTable(narrow, NARROW)}</details>`}</section>`;
};
const NARROW = "A narrow fix touches at most three functions";
const eachWindow = (result) => {
    const windows = windowsOf(result.rows);
    if (windows.length < 2)
        return NOTHING;
    const panels = windowPanels(windows, meanOf(result.rows), result.gate);
    return markup `<section><h2>Window by window</h2>
${panels.map((panel) => markup `<figure class="scroll">${panel}</figure>`)}
<p class="note muted">AUC of functions as they stood on the day above, judged by the fixes after it: <span class="label"><span class="key"></span>any fix</span>, <span class="label"><span class="key narrow"></span>narrow fix</span>.</p>
<details><summary>The figures of each window</summary>
${windows.map((window) => windowTable(window, result))}</details></section>`;
};
function windowTable(window, { gate: contest }) {
    return htmlTable(temporalTable(window.rows, contest), `Features up to ${windowOf(window)}`);
}
const curves = (result) => {
    const [learning, reliability] = [learningCurve(result), reliabilityDiagram(result)];
    const shown = [
        ...(learning === NOTHING
            ? []
            : [
                markup `<div><h2>Learning curve</h2><figure>${learning}<figcaption>${CURVE_MEANS}.</figcaption></figure></div>`,
            ]),
        ...(reliability === NOTHING
            ? []
            : [
                markup `<div><h2>Reliability</h2><figure>${reliability}<figcaption>Functions of the last window by tenths of the prediction; on the dashed line forecasts come true. ${calibrationOf(result)}.</figcaption></figure></div>`,
            ]),
    ];
    return shown.length === 0 ? NOTHING : markup `<section class="pair">${shown}</section>`;
};
const facts = (result) => {
    const standing = standingOf(result);
    const rows = [
        ...labelFacts(result),
        { name: "Previous adapter", told: previousOf(result) },
        ...(standing === "" ? [] : [{ name: "AUC difference of its blend", told: standing }]),
    ];
    return markup `<section><h2>What it learned from</h2>
<dl>${rows.map(({ name, told }) => markup `<dt>${name}</dt><dd>${told}</dd>`)}</dl></section>`;
};
const retrospective = (result) => {
    const rows = retrospectiveOf(result.rows);
    const labels = [...new Set(rows.map(({ label }) => label))];
    if (labels.length === 0)
        return NOTHING;
    const tables = labels.map((label) => htmlTable(labelTable(rows, label), RETROSPECTIVE));
    return markup `<details><summary>${RETROSPECTIVE}</summary><p>Of these rows, ${RETROSPECTIVE_MEANS}.</p>${tables}</details>`;
};
const notices = (result) => {
    if (result.notices.length === 0)
        return NOTHING;
    const items = result.notices.map((notice) => markup `<li class="${notice.level}">${notice.level === "warning" ? "Warning: " : "Note: "} ${(0,errors/* sentence */.em)(notice)}</li>`);
    return markup `<section><h2>What to know about this run</h2><ul class="notices">${items}</ul></section>`;
};
const stages = (result) => {
    if (result.stages.length === 0)
        return NOTHING;
    const longest = Math.max(...result.stages.map(({ seconds }) => seconds));
    const total = result.stages.reduce((sum, { seconds }) => sum + seconds, 0);
    const rows = result.stages.map(({ name, seconds }) => {
        const width = longest > 0 ? (100 * seconds) / longest : 0;
        return markup `<span>${name}</span><i style="width:${width}%"></i><span>${duration(seconds)}</span>`;
    });
    return markup `<section><h2>Time: ${duration(total)}</h2><div class="stages">${rows}</div></section>`;
};
const footer = (result) => {
    const url = (0,links/* commitUrl */.Bg)(result, result.commit);
    const sha = (0,links/* shortSha */.Fu)(result.commit);
    const commit = url === null ? markup `${sha}` : markup `<a href="${url}">${sha}</a>`;
    return markup `<footer class="muted">${result.repository} at ${commit}, trained up to ${result.cutoff.slice(0, 10)} by ${result.tool.name} ${result.tool.version} on ${result.generatedAt.slice(0, 10)}. The job summary, the JSON and this page tell the same result.</footer>`;
};
/** In the order of the page: the verdict, what decided it, the evidence, the circumstances. */
const SECTIONS = [
    verdict, gate, lora, comparison, eachWindow, curves, facts, retrospective, notices, stages, footer,
]; // prettier-ignore

;// CONCATENATED MODULE: ./report/training/html/style.js
/** The page's whole look: light or dark as the reader's system says, and fit for paper. Nothing is fetched. */
const STYLE = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --card: #f6f8fa; --text: #1f2328; --muted: #59636e; --line: #d1d9e0; --band: #ddf4ff;
  --any: #0969da; --narrow: #bc4c00; --good: #1a7f37; --bad: #cf222e; --unsure: #9a6700;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0d1117; --card: #151b23; --text: #f0f6fc; --muted: #9198a1; --line: #3d444d; --band: #12263d;
    --any: #58a6ff; --narrow: #f0883e; --good: #3fb950; --bad: #f85149; --unsure: #d29922;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 2rem 1.25rem 3rem; max-width: 1040px; background: var(--page); color: var(--text);
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", "Helvetica Neue", Arial, sans-serif;
}
h1 { margin: .25rem 0 .5rem; font-size: 1.9rem; line-height: 1.2; overflow-wrap: anywhere; }
h2 { margin: 2.25rem 0 .5rem; font-size: 1.15rem; }
p { margin: .4rem 0; max-width: 75ch; overflow-wrap: anywhere; }
a { color: var(--any); }
code { font: .92em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.muted, figcaption { color: var(--muted); font-size: .875rem; }
.verdict { padding-left: 1rem; border-left: 6px solid var(--unsure); }
.verdict.publish { border-color: var(--good); }
.verdict.skip { border-color: var(--muted); }
.why { font-size: 1.1rem; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(170px, 1fr)); gap: .75rem; margin: 1rem 0; }
.tile, .card { padding: .75rem 1rem; border: 1px solid var(--line); border-radius: 8px; background: var(--card); }
.tile b { display: block; font-size: 1.45rem; line-height: 1.3; font-variant-numeric: tabular-nums; }
.tile span { color: var(--muted); font-size: .85rem; overflow-wrap: anywhere; }
.tile.good b { color: var(--good); }
.tile.bad b { color: var(--bad); }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 400px), 1fr)); gap: 0 1.5rem; }
figure { margin: .75rem 0; }
.scroll { overflow-x: auto; }
svg { display: block; width: 100%; height: auto; font: 12px system-ui, -apple-system, "Segoe UI", Arial, sans-serif; }
svg text { fill: var(--text); font-variant-numeric: tabular-nums; }
svg .tick { fill: var(--muted); font-size: 11px; }
svg .heading { font-weight: 600; font-size: 13px; }
svg .small { font-size: 11px; }
svg .one-number.name, svg .one-number.figure { fill: var(--muted); }
svg .candidate { font-weight: 700; }
svg .band { fill: var(--band); }
svg line { stroke: var(--line); }
svg .chance, svg .axis { stroke: var(--muted); }
svg .against-line { stroke: var(--muted); stroke-dasharray: 4 4; }
svg .range { stroke-width: 2; }
svg .range.thick { stroke-width: 4; }
svg .mark { stroke: var(--page); stroke-width: 1; }
svg .see-through { fill-opacity: .75; }
svg .any { fill: var(--any); } svg .range.any { stroke: var(--any); }
svg .narrow { fill: var(--narrow); } svg .range.narrow { stroke: var(--narrow); }
svg .good { fill: var(--good); } svg .range.good { stroke: var(--good); }
svg .unsure { fill: var(--unsure); } svg .range.unsure { stroke: var(--unsure); }
svg .one-number.mark, svg .one-number.range { opacity: .45; }
svg .curve { fill: none; stroke: var(--any); stroke-width: 2; }
.key { display: inline-block; width: .7em; height: .7em; margin: 0 .3em 0 0; background: var(--any); border-radius: 50%; }
.note { max-width: none; }
.label { white-space: nowrap; }
.key.narrow { background: var(--narrow); border-radius: 0; transform: rotate(45deg) scale(.85); }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; font-size: .9rem; }
caption { text-align: left; padding: .25rem 0; color: var(--muted); font-size: .875rem; }
th, td { padding: .35rem .6rem; border-bottom: 1px solid var(--line); text-align: right; vertical-align: baseline; white-space: nowrap; }
th:first-child, td:first-child { text-align: left; }
thead th { white-space: normal; font-size: .8rem; color: var(--muted); vertical-align: bottom; }
tbody th { font-weight: 400; }
tr.candidate { background: var(--band); }
tr.candidate th, tr.candidate td { font-weight: 700; }
td small { color: var(--muted); font-weight: 400; margin-left: .3em; }
.tag { margin-left: .5em; padding: 0 .45em; border: 1px solid var(--line); border-radius: 1em; color: var(--muted); font-size: .75rem; font-weight: 400; white-space: nowrap; }
dl { display: grid; grid-template-columns: minmax(9rem, max-content) 1fr; gap: .25rem 1.25rem; margin: .5rem 0; }
dt { color: var(--muted); } dd { margin: 0; overflow-wrap: anywhere; }
details { margin: .75rem 0; } summary { cursor: pointer; font-weight: 600; }
.notices { margin: .5rem 0; padding: 0; list-style: none; }
.notices li { margin: .4rem 0; padding: .5rem .9rem; border-left: 4px solid var(--line); background: var(--card); overflow-wrap: anywhere; }
.notices .warning { border-color: var(--unsure); }
.stages { display: grid; grid-template-columns: max-content 1fr max-content; gap: .2rem .9rem; align-items: center; font-variant-numeric: tabular-nums; }
.stages i { display: block; height: .6rem; min-width: 2px; border-radius: 3px; background: var(--any); opacity: .65; }
footer { margin-top: 2.5rem; padding-top: .75rem; border-top: 1px solid var(--line); }
@media print { body { max-width: none; padding: 0; } figure, .tile, tr { break-inside: avoid; } details::details-content { content-visibility: visible; } }
`;

;// CONCATENATED MODULE: ./report/training/html.js




const STYLES = { markup: STYLE };
/**
 * The training report as one HTML file without script: it fetches nothing, and its policy forbids it to,
 * so a name that should slip through an escape could still not act.
 */
function renderTrainingHtml(result) {
    const page = markup `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>Adapter training: ${headline(result)} · ${result.repository}</title>
<style>${STYLES}</style>
</head>
<body>
<main>
${SECTIONS.map((section) => section(result)).filter(({ markup: told }) => told !== "")}
</main>
</body>
</html>
`;
    return page.markup;
}

;// CONCATENATED MODULE: ./report/training/summary.js










/**
 * The job summary of `train` as GitHub-flavoured Markdown: verdict, gate and the rows they rest on open, the rest
 * folded. At most `maxBytes` UTF-8 bytes (GitHub refuses a step's summary over 1 MiB), well-formed at any size.
 */
function renderTrainingSummary(result, { maxBytes = 900 * 1024 } = {}) {
    const budget = (0,byte_budget/* spending */.XD)(maxBytes);
    const { take, takeFitting } = budget;
    const tables = tableSections(result.rows, result.gate, budget);
    // Space is given away in order of importance, which is not the order on the page.
    const head = take([`### Adapter training: ${headline(result)}`, "", (0,report_escape/* markdownText */.p7)(result.why), ""]);
    const foot = take([(0,report_escape/* markdownText */.p7)(footerOf(result), 1000), ""]);
    const gate = take([...summary_gateLines(result), ...summary_loraLines(result)]);
    const brief = tables.brief();
    const warned = result.notices.filter(({ level }) => level === "warning");
    const warnings = takeFitting((0,markdown_blocks/* noticesBlock */.xB)("What limits this result", warned));
    const facts = take(factLines(result));
    const windows = [...tables.whole(), ...tables.windows(), ...tables.narrow()];
    const charts = [...learningLines(result, budget), ...reliabilityLines(result, budget)];
    const retrospective = tables.retrospective();
    const explained = tables.explained();
    const informed = result.notices.filter(({ level }) => level === "info");
    const asides = takeFitting((0,markdown_blocks/* noticesBlock */.xB)("Worth knowing", informed));
    const stages = take(stageLines(result));
    const folds = [...windows, ...charts, ...facts, ...retrospective, ...explained];
    const page = [...head, ...gate, ...brief, ...warnings, ...folds, ...asides, ...stages, ...foot];
    return page.join("\n").trimEnd().concat("\n");
}
function summary_gateLines(result) {
    const { gate, rows } = result;
    const standing = standingOf(result);
    if (gate === null)
        return [`**Gate**: ${noGate({ rows })}.`, ""];
    const of = (name) => `${(0,report_escape/* markdownCode */.D9)(name)}${summary_aucOf(gate, rows, name)}`;
    return [
        `**Gate ${gate.passed ? "passed" : "not passed"}**: ${of(gate.candidate)} against ${of(gate.against)}, the best row without an adapter`,
        "",
        `- AUC difference **${difference(gate.difference)}**: ${differenceMeans(gate)}`,
        `- Weight of the adapter: ${decimal(gate.weight, 2)}, ${weightNote(result)}`,
        ...(standing === "" ? [] : [`- The adapter before: AUC difference ${(0,report_escape/* markdownText */.p7)(standing)}`]),
        `- AUC under permuted labels: ${permutationMeans(gate)}`,
        "",
    ];
}
function summary_loraLines(result) {
    const lora = loraTold(result);
    if (lora === null)
        return [];
    const told = lora.told.map((sentence) => `- ${(0,report_escape/* markdownText */.p7)(sentence, 1000)}`);
    return [`**LoRA adapter**: ${lora.headline}`, "", ...told, ""];
}
function summary_aucOf(gate, rows, name) {
    const table = temporalTable(meanOf(rows)?.rows ?? [], gate);
    const cell = table.rows.find((row) => row.name === name)?.cells[0];
    return cell?.estimate ? ` (${cell.value})` : "";
}
function factLines(result) {
    const facts = labelFacts(result).map(({ name, told }) => `- ${name}: ${(0,report_escape/* markdownText */.p7)(told)}`);
    return ["<details><summary>What it learned from</summary>", "", ...facts, "", "</details>", ""];
}
function learningLines(result, { take }) {
    const bars = learningBars(result);
    const why = `${CURVE_MEANS}.`;
    return bars.length === 0 ? [] : take(drawn("Learning curve", why, bars));
}
function reliabilityLines(result, { take }) {
    const bars = reliabilityBars(result);
    const why = `Functions of the last window by tenths of the prediction: bar = share fixed, │ = share predicted. ${calibrationOf(result)}.`;
    return bars.length === 0 ? [] : take(drawn("Reliability", why, bars));
}
function drawn(handle, why, bars) {
    const fence = "```";
    return [
        `<details><summary>${handle}</summary>`,
        "",
        why,
        "",
        `${fence}text`,
        ...bars,
        fence,
        "",
        "</details>",
        "",
    ];
}
function stageLines(result) {
    const told = stagesOf(result);
    return told === "" ? [] : [`Time: ${(0,report_escape/* markdownText */.p7)(told, 1000)}.`, ""];
}

;// CONCATENATED MODULE: ./report/training/training-schema.js





const labels = schemas/* strictObject */.rej({
    rulesHash: (0,function_schema/* text */.Qq)("Hash of the rules that tell a fix."),
    commits: (0,function_schema/* amount */.vj)("Commits asked; merges are not."),
    fixes: (0,function_schema/* amount */.vj)("Those that count as fixes."),
    functions: (0,function_schema/* amount */.vj)("Functions at the commit."),
    prevalence: (0,row_schema/* portion */.wR)("Share of the last test window's functions with a fix."),
    narrowPrevalence: (0,row_schema/* portion */.wR)("Share of them with a fix that touches at most three functions."),
    density: schemas/* number */.aig().min(0).describe("Mean defect signal of the last test window."),
})
    .describe("What was learned from.");
const screener = schemas/* strictObject */.rej({
    verdict: schemas/* enum */.k5n(["run", "modest", "skip"]).describe("Whether training is expected to pay."),
    density: schemas/* number */.aig().min(0).describe("Mean of the training label."),
    threshold: schemas/* number */.aig()
        .min(0)
        .nullable()
        .describe("Density that separates; null until outcomes of both kinds are known."),
    why: (0,function_schema/* text */.Qq)("The verdict as a sentence."),
})
    .describe("Whether training is expected to pay. It informs only.");
const bounds = (estimate) => schemas/* strictObject */.rej({
    estimate: schemas/* number */.aig().describe(estimate),
    low: schemas/* number */.aig().describe("Lower bound of its 95 % interval."),
    high: schemas/* number */.aig().describe("Upper bound of its 95 % interval."),
});
const standing = schemas/* strictObject */.rej({
    windows: (0,function_schema/* amount */.vj)("Tested windows that begin after its cutoff, so that it saw none of their labels."),
    against: (0,function_schema/* text */.Qq)("The best row without an adapter on these windows."),
    gain: bounds("Mean AUC of its blend minus that of this row.").describe("What it still adds."),
    overNew: bounds("Mean AUC of its blend minus that of the blend fitted anew.").describe("What it does better than the adapter that would replace it."),
})
    .nullable()
    .describe("How the adapter in force did on windows it never saw; null at weight 0, or where there is none.");
const previous = schemas/* strictObject */.rej({
    commit: (0,function_schema/* text */.Qq)(`Trained at this ${function_schema/* sha */.hW}.`),
    created: (0,function_schema/* text */.Qq)("ISO 8601 date."),
    weight: schemas/* number */.aig().min(0).describe("Its weight beside what is blended without it."),
    standing,
})
    .nullable();
const gateShape = {
    passed: schemas/* boolean */.zMY().describe("Whether the candidate beats the other row beyond doubt."),
    candidate: (0,function_schema/* text */.Qq)("The row that would be published."),
    against: (0,function_schema/* text */.Qq)("The best row without an adapter."),
    weight: schemas/* number */.aig().min(0).describe("Weight of the adapter beside the baseline; 0 if it is not published."),
    difference: bounds("Mean AUC difference over the test windows.").describe("Candidate minus the row it is held against; draws by file."),
};
const training_schema_gate = schemas/* strictObject */.rej({
    ...gateShape,
    permutation: schemas/* strictObject */.rej({
        mean: (0,row_schema/* portion */.wR)("Mean AUC."),
        deviation: schemas/* number */.aig().min(0).describe("Standard deviation of the AUC."),
    })
        .nullable()
        .describe("AUC under permuted labels; beyond .50 ± .02 the pipeline leaks."),
})
    .nullable()
    .describe("The comparison that decides; null where no window could be tested, or nothing stood to be published.");
const training_schema_lora = schemas/* strictObject */.rej({
    verdict: schemas/* enum */.k5n(["publish", "keep", "withhold", "skip"])
        .describe("publish: it is blended in; keep: the one in force stays; withhold: it did not help, and one in force is withdrawn; skip: it was not trained, and one in force stays."),
    why: (0,function_schema/* text */.Qq)("The verdict's reason."),
    screener: screener.describe("Whether the GPU time is expected to pay. It decides."),
    examples: schemas/* strictObject */.rej({
        train: (0,function_schema/* amount */.vj)("Functions of the windows that teach."),
        validation: (0,function_schema/* amount */.vj)("Functions of the window that chooses checkpoint and weight."),
        test: (0,function_schema/* amount */.vj)("Functions of the newest window."),
    })
        .describe("What it learned from, by part of the past."),
    base: schemas/* strictObject */.rej({ id: (0,function_schema/* text */.Qq)("OWNER/NAME on its hub."), revision: (0,function_schema/* text */.Qq)("The commit there.") })
        .nullable()
        .describe("The base model; null if nothing was trained."),
    seeds: (0,function_schema/* amount */.vj)("Training runs that came to an end."),
    rho: schemas/* number */.aig()
        .min(-1)
        .max(1)
        .nullable()
        .describe("Spearman ρ of the kept run with what came true in the validation window; null without one."),
    gate: schemas/* strictObject */.rej(gateShape)
        .nullable()
        .describe("The comparison that decides; null where there was none."),
    previous: previous.describe("The LoRA adapter that was there before; null if none."),
})
    .nullable()
    .describe("What became of the LoRA adapter; null where it was not asked for.");
const reliability = schemas/* strictObject */.rej({
    bins: schemas/* array */.YOg(schemas/* strictObject */.rej({
        predicted: (0,row_schema/* portion */.wR)("Mean prediction."),
        observed: (0,row_schema/* portion */.wR)("Share with a fix."),
        count: (0,function_schema/* amount */.vj)("Functions in the bin."),
    })
        .describe("A tenth of the predictions."))
        .describe("Predicted and observed shares in the last test window."),
    ece: (0,row_schema/* portion */.wR)("Expected calibration error.")
        .nullable()
        .describe("Expected calibration error; null without both labels."),
    brierSkill: schemas/* number */.aig()
        .max(1)
        .nullable()
        .describe("Brier skill over the prevalence; null without both labels."),
})
    .describe("How far predicted shares come true.");
/** The published shape of a TrainingResult, from which schema/training.schema.json is generated. */
const trainingSchema = schemas/* strictObject */.rej({
    schemaVersion: report_schema/* schemaVersion */.CZ,
    tool: report_schema/* tool */.z6,
    command: schemas/* literal */.euz("train").describe("The command that was run."),
    repository: (0,function_schema/* text */.Qq)("Name of the repository as a person knows it."),
    webUrl: schemas/* string */.YjP().nullable().describe("Web address of the repository; null if unknown."),
    commit: (0,function_schema/* text */.Qq)(`Trained up to this ${function_schema/* sha */.hW}.`),
    cutoff: (0,function_schema/* text */.Qq)("ISO 8601 date of the commit."),
    generatedAt: (0,function_schema/* text */.Qq)("ISO 8601 date and time of the run."),
    dryRun: schemas/* boolean */.zMY().describe("Whether storing was left out on request."),
    verdict: schemas/* enum */.k5n(["publish", "keep", "skip"])
        .describe("publish: a new adapter; keep: what was in force stays; skip: nothing to learn from."),
    why: (0,function_schema/* text */.Qq)("The verdict's reason in one sentence."),
    labels,
    screener,
    gate: training_schema_gate,
    rows: schemas/* array */.YOg(row_schema/* evaluatedRow */.E_)
        .describe("Per tested window and label, then the mean over the windows, then retrospective rows."),
    learningCurve: schemas/* array */.YOg(schemas/* strictObject */.rej({
        functions: (0,function_schema/* amount */.vj)("Functions learned from."),
        rho: schemas/* number */.aig().min(-1).max(1).nullable().describe("Spearman ρ; null without a value."),
    })
        .describe("A point of the curve."))
        .describe("Spearman ρ of the adapter with what came true in the newest window, by the functions learned from."),
    reliability,
    lora: training_schema_lora,
    previous: previous.describe("The adapter that was there before; null if none."),
    notices: schemas/* array */.YOg(report_schema/* notice */.lm).describe("What was skipped or degraded; never silent."),
    stages: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: (0,function_schema/* text */.Qq)("Which stage."),
        seconds: schemas/* number */.aig().min(0).describe("Wall time in seconds."),
    })
        .describe("A stage of the run."))
        .describe("In the order in which they ran."),
})
    .describe("What training this repository's own adapter came to, and the evidence.");
/** The JSON Schema (2020-12) that is committed as schema/training.schema.json. */
function trainingJsonSchema() {
    return jsonSchemaOf(trainingSchema, "defect-risk training");
}
/** The result of `train` as published JSON. */
function renderTrainingJson(result) {
    return (0,json/* publishedJson */.r)(result, trainingSchema);
}

;// CONCATENATED MODULE: ./commands/render-learning.js










/** The formats that a learning verb has. @throws UsageError for SARIF, which has no place for a model */
function formatOf({ format }) {
    if (format !== "sarif")
        return format;
    throw new errors/* UsageError */.eb({
        what: "a training or an evaluation cannot be written as sarif",
        consequence: "nothing was written",
        cure: "Use --format text, json or markdown",
    });
}
function renderEvaluation(result, config, colour) {
    const format = formatOf(config);
    if (format === "json")
        return renderEvaluationJson(result);
    if (format === "markdown")
        return renderEvaluationMarkdown(result);
    return renderEvaluationText(result, textOptions(config, colour));
}
function renderTraining(result, config, colour) {
    const format = formatOf(config);
    if (format === "json")
        return renderTrainingJson(result);
    if (format === "markdown")
        return renderTrainingSummary(result);
    return renderTrainingText(result, textOptions(config, colour));
}
/** Every form of the report, for a workflow's summary and artifact. */
async function writeTrainingReports(result, folder) {
    await (0,files/* writeOutput */.zh)((0,external_node_path_.join)(folder, "training.json"), renderTrainingJson(result));
    await (0,files/* writeOutput */.zh)((0,external_node_path_.join)(folder, "training.html"), renderTrainingHtml(result));
    await (0,files/* writeOutput */.zh)((0,external_node_path_.join)(folder, "summary.md"), renderTrainingSummary(result));
}
function textOptions({ output }, colour) {
    return { colour: colour && output === null, width: process.stdout.columns ?? 100 };
}


/***/ }),

/***/ 15865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ auc),
/* harmony export */   Ry: () => (/* binding */ liftAt),
/* harmony export */   g4: () => (/* binding */ precisionAt),
/* harmony export */   sN: () => (/* binding */ initialFalseAlarms)
/* harmony export */ });
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70556);

/**
 * Area under the ROC curve: the chance that a fixed function scores above one that was not, ties half
 * (Hanley & McNeil 1982).
 *
 *   AUC = Σ over fixed i, other j of ([sᵢ > sⱼ] + ½·[sᵢ = sⱼ]) / (fixed · others)
 *
 * @returns 0–1, .5 for a constant score; null without both labels
 */
function auc(ranking, weights) {
    const totals = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .totalsOf */ .vA)(ranking, weights);
    if (!totals)
        return null;
    let [above, pairs] = [0, 0];
    (0,_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .eachTie */ .i3)(ranking, weights, (hits, clean) => {
        pairs += clean * (above + hits / 2);
        above += hits;
    });
    return pairs / (totals.hits * totals.clean);
}
/**
 * Share of fixed functions among the first k; among all, if there are fewer. A tie across the end counts
 * with its expected share.
 *
 * @returns 0–1; null without both labels, or for k < 1
 */
function precisionAt(ranking, k, weights) {
    const totals = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .totalsOf */ .vA)(ranking, weights);
    if (!totals || k < 1)
        return null;
    const depth = Math.min(k, totals.hits + totals.clean);
    let [left, found] = [depth, 0];
    (0,_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .eachTie */ .i3)(ranking, weights, (hits, clean) => {
        found += (hits * Math.min(left, hits + clean)) / (hits + clean);
        left -= hits + clean;
        return left > 0 ? undefined : false;
    });
    return found / depth;
}
/**
 * How many times as often as by chance the top of the ranking holds a fixed function: precision in the
 * first ⌈share · n⌉ over prevalence.
 *
 * @param share of the functions, (0, 1]
 * @returns 0 … 1/prevalence, 1 for a constant score; null without both labels
 */
function liftAt(ranking, share = 0.05, weights) {
    const totals = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .totalsOf */ .vA)(ranking, weights);
    if (!totals)
        return null;
    const n = totals.hits + totals.clean;
    // .07 · 100 is a little above 7 in floating point.
    const depth = Math.max(1, Math.ceil(share * n - 1e-9));
    return (precisionAt(ranking, depth, weights) * n) / totals.hits;
}
/**
 * Initial false alarms (Huang, Xia & Lo 2017): other functions read before the first fixed one. In a tie
 * of h fixed and m others that is m / (h + 1) in expectation.
 *
 * @returns functions; null without both labels
 */
function initialFalseAlarms(ranking, weights) {
    if (!(0,_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .totalsOf */ .vA)(ranking, weights))
        return null;
    let alarms = 0;
    (0,_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .eachTie */ .i3)(ranking, weights, (hits, clean) => {
        alarms += clean / (hits + 1);
        return hits > 0 ? false : undefined;
    });
    return alarms;
}


/***/ }),

/***/ 70556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ rankedByEffort),
/* harmony export */   BR: () => (/* binding */ averageRanks),
/* harmony export */   F3: () => (/* binding */ sameLength),
/* harmony export */   ad: () => (/* binding */ ranked),
/* harmony export */   i3: () => (/* binding */ eachTie),
/* harmony export */   mJ: () => (/* binding */ orderOf),
/* harmony export */   vA: () => (/* binding */ totalsOf)
/* harmony export */ });
/** @throws RangeError for a score that is not finite, a label that is neither 0 nor 1, unequal lengths */
function ranked(scores, labels) {
    sameLength(scores, labels);
    const isLabel = (label) => label === 0 || label === 1;
    if (!Array.from(labels).every(isLabel))
        throw new RangeError("Labels must be 0 or 1.");
    return { labels, byScore: orderOf(scores) };
}
/** @throws RangeError as `ranked` does, and for a function without lines */
function rankedByEffort(scores, labels, lines) {
    sameLength(lines, labels);
    if (!Array.from(lines).every((count) => count > 0))
        throw new RangeError("Lines must be above 0.");
    return { ...ranked(scores, labels), lines, byLines: orderOf(lines) };
}
function sameLength(a, b) {
    if (a.length !== b.length)
        throw new RangeError(`Rows differ in number: ${a.length} and ${b.length}.`);
}
function orderOf(values) {
    const wrong = Array.from(values).find((value) => !Number.isFinite(value));
    if (wrong !== undefined)
        throw new RangeError(`Not a finite number: ${wrong}.`);
    const rows = Int32Array.from(values, (_, i) => i).sort((a, b) => values[b] - values[a]);
    const starts = [];
    for (let at = 0; at < rows.length; at++) {
        if (at === 0 || values[rows[at]] !== values[rows[at - 1]])
            starts.push(at);
    }
    return { rows, starts: Int32Array.from([...starts, rows.length]) };
}
/** Null where a ranking has nothing to tell apart: without both labels every order is as good. */
function totalsOf({ labels }, weights) {
    let [hits, clean] = [0, 0];
    for (let row = 0; row < labels.length; row++) {
        const weight = weights ? weights[row] : 1;
        if (labels[row] === 1)
            hits += weight;
        else
            clean += weight;
    }
    return hits > 0 && clean > 0 ? { hits, clean } : null;
}
/** Visits the ties from the highest score down with their fixed and other functions, until told false. */
function eachTie({ labels, byScore: { rows, starts } }, weights, visit) {
    for (let tie = 0; tie + 1 < starts.length; tie++) {
        let [hits, clean] = [0, 0];
        for (let at = starts[tie]; at < starts[tie + 1]; at++) {
            const row = rows[at];
            const weight = weights ? weights[row] : 1;
            if (labels[row] === 1)
                hits += weight;
            else
                clean += weight;
        }
        if (hits + clean > 0 && visit(hits, clean) === false)
            return;
    }
}
/** Ranks from 1 for the lowest value, ties sharing the mean of their places; rows of weight 0 get none of use. */
function averageRanks({ rows, starts }, weights) {
    const ranks = new Float64Array(rows.length);
    let below = 0;
    for (let tie = starts.length - 2; tie >= 0; tie--) {
        const members = rows.subarray(starts[tie], starts[tie + 1]);
        let size = members.length;
        if (weights) {
            size = 0;
            for (const row of members)
                size += weights[row];
        }
        for (const row of members)
            ranks[row] = below + (size + 1) / 2;
        below += size;
    }
    return ranks;
}


/***/ }),

/***/ 1710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jG: () => (/* binding */ CHANGE_METRICS),
  DR: () => (/* binding */ CORRELATION_METRICS),
  pL: () => (/* binding */ FIXED_METRICS),
  Cb: () => (/* binding */ METRICS),
  t7: () => (/* binding */ rankingsOf)
});

// EXTERNAL MODULE: ./evaluation/discrimination.js
var discrimination = __webpack_require__(15865);
// EXTERNAL MODULE: ./evaluation/ranking.js
var evaluation_ranking = __webpack_require__(70556);
;// CONCATENATED MODULE: ./evaluation/effort.js

/**
 * Share of the fixed functions found after reading `budget` of all lines of code, in plain order of the
 * scores (Recall@20 % effort; Kamei et al. 2013). It rewards "smallest first": print that row beside it.
 * The function, or tie, in which the budget ends counts in proportion to how much of it is read: the curve
 * between its points is straight, as it is for Popt.
 *
 * @param budget share of the lines, (0, 1]
 * @returns 0–1; null without both labels
 */
function recallAtEffort(ranking, budget = 0.2, weights) {
    const totals = (0,evaluation_ranking/* totalsOf */.vA)(ranking, weights);
    if (!totals)
        return null;
    const { byScore, labels, lines } = ranking;
    let left = budget * sumOf(lines, weights);
    let found = 0;
    for (let tie = 0; tie + 1 < byScore.starts.length && left > 0; tie++) {
        const { cost, hits } = tieCost(byScore, tie, { labels, lines }, weights);
        if (cost > 0)
            found += hits * Math.min(1, left / cost);
        left -= cost;
    }
    return found / totals.hits;
}
/**
 * Scores for "most found per line read": percentile rank ÷ lines^.25. The power is a compromise: 0 is the
 * plain order, 1 puts the smallest first whatever the score says.
 */
function effortAware(scores, lines) {
    (0,evaluation_ranking/* sameLength */.F3)(scores, lines);
    const ranks = (0,evaluation_ranking/* averageRanks */.BR)((0,evaluation_ranking/* orderOf */.mJ)(scores));
    return ranks.map((rank, row) => rank / scores.length / lines[row] ** 0.25);
}
/**
 * Popt (Mende & Koschke 2010; Kamei et al. 2013): the area A under share of lines read → share of fixed
 * functions found, placed between that of the worst order and that of the best, fixed functions first and
 * of these the smallest first.
 *
 *   Popt = 1 − (A_opt − A_m) / (A_opt − A_worst)
 *
 * @returns 0–1; null without both labels
 */
function popt(ranking, weights) {
    const totals = (0,evaluation_ranking/* totalsOf */.vA)(ranking, weights);
    if (!totals)
        return null;
    const { byScore, byLines, labels, lines } = ranking;
    const model = effort_area(byScore, { labels, lines }, weights);
    // Largest first, the fixed functions alone: read at the end, the worst; turned round, the best.
    const fixedLines = Float64Array.from(lines, (count, row) => count * labels[row]);
    const worst = effort_area(byLines, { labels, lines: fixedLines }, weights);
    const fixedTotal = sumOf(fixedLines, weights);
    const total = sumOf(lines, weights);
    const optimal = fixedTotal * totals.hits - worst + (total - fixedTotal) * totals.hits;
    return Math.min(1, Math.max(0, 1 - (optimal - model) / (optimal - worst)));
}
/** Area in lines × functions; straight across a tie, which is its mean over all orders. */
function effort_area({ rows, starts }, reading, weights) {
    let [sum, found] = [0, 0];
    for (let tie = 0; tie + 1 < starts.length; tie++) {
        const { cost, hits } = tieCost({ rows, starts }, tie, reading, weights);
        sum += cost * (found + hits / 2);
        found += hits;
    }
    return sum;
}
function tieCost({ rows, starts }, tie, { labels, lines }, weights) {
    let [cost, hits] = [0, 0];
    for (let at = starts[tie]; at < starts[tie + 1]; at++) {
        const row = rows[at];
        const weight = weights ? weights[row] : 1;
        cost += weight * lines[row];
        hits += weight * labels[row];
    }
    return { cost, hits };
}
function sumOf(values, weights) {
    let sum = 0;
    for (let row = 0; row < values.length; row++)
        sum += (weights ? weights[row] : 1) * values[row];
    return sum;
}

;// CONCATENATED MODULE: ./evaluation/table.js



function rankingsOf(scores, labels, lines) {
    return {
        plain: (0,evaluation_ranking/* rankedByEffort */.BO)(scores, labels, lines),
        perLine: (0,evaluation_ranking/* rankedByEffort */.BO)(effortAware(scores, lines), labels, lines),
    };
}
/**
 * What a temporal row carries beyond METRICS, in the order of a second table. ρ is Spearman's of the score with
 * the binary label; for a prevalence p it is √(3p(1−p))·(2·AUC−1) and so at most .38 for p = .05: read it beside
 * both. MCC, ECE and Brier skill need a window before to be fixed on: the threshold where MCC is highest there,
 * and the calibration of probabilities. The others judge the order inside each change of the window that edits at least three functions, some of which
 * are fixed after it and some not, by the scores of the cutoff.
 */
const CORRELATION_METRICS = [{ key: "spearman", label: "ρ" }];
const FIXED_METRICS = [
    { key: "mcc", label: "MCC" },
    { key: "ece", label: "ECE" },
    { key: "brierSkill", label: "Brier skill" },
];
const CHANGE_METRICS = [
    { key: "top1", label: "top-1" },
    { key: "top3", label: "top-3" },
    { key: "map", label: "MAP" },
    { key: "precision3", label: "P@3" },
];
/** The columns of a temporal table, in the order in which they are printed. */
const METRICS = [
    { key: "auc", label: "AUC", better: "higher", of: (r, w) => (0,discrimination/* auc */.Ij)(r.plain, w) },
    { key: "lift5", label: "lift@5%", better: "higher", of: (r, w) => (0,discrimination/* liftAt */.Ry)(r.plain, 0.05, w) },
    { key: "precision50", label: "P@50", better: "higher", of: (r, w) => (0,discrimination/* precisionAt */.g4)(r.plain, 50, w) },
    { key: "recall20", label: "R@20%LOC", better: "higher", of: (r, w) => recallAtEffort(r.plain, 0.2, w) },
    {
        key: "recall20PerLine",
        label: "R@20%LOC by rank÷LOC^.25",
        better: "higher",
        of: (r, w) => recallAtEffort(r.perLine, 0.2, w),
    },
    { key: "popt", label: "Popt", better: "higher", of: (r, w) => popt(r.plain, w) },
    { key: "ifa", label: "IFA", better: "lower", of: (r, w) => (0,discrimination/* initialFalseAlarms */.sN)(r.plain, w) },
];


/***/ }),

/***/ 45209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
/**
 * A count for people to read: whole, with a comma every three digits, as `toLocaleString("en-US")` writes it.
 * By hand: the first number that Intl formats takes 20 ms to load the world's languages.
 * @param n not negative
 */
function grouped(n) {
    return String(Math.round(n)).replace(/\B(?=(?:\d{3})+$)/g, ",");
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

/***/ 58186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson),
/* harmony export */   r: () => (/* binding */ publishedJson)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83878);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88223);
/* harmony import */ var _report_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27461);



/** The report as published JSON. */
function renderJson(report) {
    return publishedJson(report, _report_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .reportSchema */ .Qh);
}
/**
 * A result as published JSON: keys in the schema's order whatever order they were built in, two
 * spaces, a newline at the end. A result that breaks its own contract (a NaN, a line 0) is our defect
 * and is told here rather than by the program that reads the file.
 */
function publishedJson(result, shape) {
    const checked = shape.safeParse(result);
    if (!checked.success) {
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DefectError */ .uR({
            what: "the report does not fit its own schema",
            consequence: "no JSON report was written",
            cure: `Please report this with the following detail: ${zod__WEBPACK_IMPORTED_MODULE_2__/* .prettifyError */ .S1(checked.error)}`,
            cause: checked.error,
        });
    }
    return `${JSON.stringify(checked.data, null, 2)}\n`;
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
