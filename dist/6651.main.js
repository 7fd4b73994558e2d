export const id = 6651;
export const ids = [6651];
export const modules = {

/***/ 36651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfigFile: () => (/* binding */ parseConfigFile)
});

// UNUSED EXPORTS: MAX_CONFIG_FILE

// EXTERNAL MODULE: ../../../node_modules/yaml/dist/index.js
var dist = __webpack_require__(41917);
// EXTERNAL MODULE: ./errors/index.js
var errors = __webpack_require__(88223);
// EXTERNAL MODULE: ../../../node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(66944);
// EXTERNAL MODULE: ./functions/languages/index.js + 18 modules
var languages = __webpack_require__(87737);
// EXTERNAL MODULE: ./labels/compile-rules.js + 1 modules
var compile_rules = __webpack_require__(33742);
// EXTERNAL MODULE: ./labels/label-rules.js
var label_rules = __webpack_require__(62223);
// EXTERNAL MODULE: ./scoring/bands.js
var bands = __webpack_require__(87745);
// EXTERNAL MODULE: ./config/config.js
var config = __webpack_require__(69414);
// EXTERNAL MODULE: ./scoring/gate.js
var gate = __webpack_require__(74774);
// EXTERNAL MODULE: ./config/path-patterns.js
var path_patterns = __webpack_require__(4283);
;// CONCATENATED MODULE: ./config/file-parts.js



/*
 * The parts of the configuration file. Each one's `error` is what is expected there, in the words that follow
 * "Give it"; the descriptions are what the JSON Schema and the documents say of a key.
 */
/** Many enough for any repository, few enough to be read. */
const MOST = 500;
const LIST = `a list of at most ${MOST}`;
const yesNo = schemas/* boolean */.zMY({ error: "true or false" });
const wholeNumber = (from, to, error) => schemas/* int */.Whr({ error }).min(from, { error }).max(to, { error });
const oneOf = (names) => schemas/* enum */.k5n(names, { error: `one of ${names.join(", ")}` });
const list = (part) => schemas/* array */.YOg(part, { error: LIST }).max(MOST, { error: LIST });
function checked(error, problem) {
    return schemas/* string */.YjP({ error }).superRefine((text, context) => {
        const message = problem(text);
        if (message !== null)
            context.addIssue({ code: "custom", message });
    });
}
const pattern = checked("a pattern such as packages/legacy/**", path_patterns/* patternProblem */.AL);
const patterns = list(pattern);
const onePattern = schemas/* union */.KCZ([pattern, patterns.min(1, { error: "at least one pattern" })], {
    error: (issue) => deepest(issue) ?? "a pattern such as packages/legacy/**, or a list of them",
})
    .transform((given) => (typeof given === "string" ? [given] : given));
/** What the part of a union says that read furthest. */
function deepest(issue) {
    const { errors = [] } = issue;
    return errors.flat().find(({ code }) => code === "custom")?.message;
}
const LONGEST_REASON = 300;
const REASON = `the reason in words, of at most ${LONGEST_REASON} characters`;
const reason = schemas/* string */.YjP({ error: REASON })
    .trim()
    .regex(/\p{L}/u, { error: REASON })
    .max(LONGEST_REASON, { error: REASON });
const threshold = schemas/* number */.aig({ error: "a number from 0 to 100" })
    .min(0, { error: "a number from 0 to 100" })
    .max(100, { error: "a number from 0 to 100" });
const file_parts_bands = schemas/* strictObject */.rej({
    critical: threshold.optional().describe("Percentile from which a function is critical."),
    high: threshold.optional().describe("Percentile from which it is high."),
    elevated: threshold.optional().describe("Percentile from which it is elevated."),
}, { error: "critical, high and elevated, each with a percentile" });
const failOn = oneOf(gate/* FAIL_ON */.d$);
const paths = schemas/* strictObject */.rej({
    match: onePattern.describe("The files that the entry is for: a pattern, or a list of them."),
    bands: file_parts_bands.optional().describe("Their thresholds; what is not named stays as it is elsewhere."),
    "fail-on": failOn.optional().describe("What of them fails the job."),
    exclude: yesNo
        .optional()
        .describe("true leaves them out of the ranking; false takes back what exclude leaves out."),
    reason: reason.optional().describe("Why, where the entry makes the gate weaker."),
}, { error: "an entry with match" });
const named = {
    name: schemas/* string */.YjP({ error: "a name" }).regex(/\S/, { error: "a name" }).describe("What the report calls it."),
    pattern: schemas/* string */.YjP({ error: "a regular expression as in JavaScript" })
        .describe("Regular expression over a commit's subject, as in JavaScript, without case."),
};
const share = schemas/* number */.aig({ error: "a number above 0, up to 1" })
    .gt(0, { error: "a number above 0, up to 1" })
    .max(1, { error: "a number above 0, up to 1" });
const labels = schemas/* strictObject */.rej({
    extend: yesNo.optional().meta({
        default: true,
        description: "true asks these before the built-in ones, of which those of the same name go; false replaces each list that is given.",
    }),
    ignored: list(schemas/* strictObject */.rej(named, { error: "name and pattern" }))
        .optional()
        .describe("Words that are no evidence either way."),
    exclusions: list(schemas/* strictObject */.rej({
        ...named,
        unless: named.pattern.optional().describe("The exclusion is silent where this matches, too."),
    }, { error: "name and pattern, perhaps unless" }))
        .optional()
        .describe("A subject that reads like these repairs no behaviour."),
    rules: list(schemas/* strictObject */.rej({ ...named, weight: share.describe("How surely it is a fix, above 0, up to 1.") }, { error: "name, pattern and weight" }))
        .optional()
        .describe("A subject that reads like these is a fix."),
    threshold: share
        .optional()
        .meta({ description: "Weight from which a commit counts as a fix.", default: 0.75 }),
}, { error: "ignored, exclusions, rules or threshold" });
const DATE = "a day as in 2027-03-31";
const suppression = schemas/* strictObject */.rej({
    path: onePattern.describe("The files: a pattern, or a list of them."),
    function: checked("a function's name", path_patterns/* nameProblem */.rH)
        .optional()
        .describe("Qualified name of a function as the report shows it; * stands for any characters. All functions, if left out."),
    reason: reason.describe("Why nobody needs to be told."),
    expires: checked(DATE, (text) => (isDay(text) ? null : DATE)).meta({
        description: "Last day on which it holds (UTC), at most a year ahead.",
        format: "date",
    }),
}, { error: "path, reason and expires, perhaps function" });
function isDay(text) {
    const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

;// CONCATENATED MODULE: ./config/file-schema.js








/* The shape of the configuration file, from which its JSON Schema and its table in the documents are made. */
/** The longest time that a suppression may stand without somebody looking at it again. Days. */
const LONGEST_SUPPRESSION = 366;
const ConfigFileSchema = schemas/* strictObject */.rej({
    include: patterns.optional().describe("Only files that match one of these are ranked. All, if left out."),
    exclude: patterns.optional().describe("Files that match one of these are left out of the ranking."),
    languages: list(oneOf(languages/* LANGUAGES */.Yj.map(({ id }) => id)))
        .min(1, { error: "at least one language" })
        .optional()
        .describe("Only files of these languages are ranked. All, if left out."),
    bands: file_parts_bands.optional().meta({
        description: "Percentiles from which a function is critical, high or elevated.",
        default: bands/* DEFAULT_BANDS */.Z6,
    }),
    paths: list(paths)
        .optional()
        .describe("Other rules for some of the files; of several entries that match, the later one decides."),
    limit: schemas/* union */.KCZ([schemas/* literal */.euz("all"), wholeNumber(1, 1_000_000, "")], { error: "a whole number from 1, or all" })
        .optional()
        .meta({ description: "Functions that are listed at most, or all.", default: 50 }),
    annotations: yesNo
        .optional()
        .meta({ description: "Annotate the riskiest changed functions in the files view.", default: true }),
    "annotation-limit": wholeNumber(1, 50, "a whole number from 1 to 50")
        .optional()
        .meta({ description: "Annotations at most.", default: 10 }),
    summary: yesNo.optional().meta({ description: "Write the ranking into the job summary.", default: true }),
    comment: oneOf(config/* COMMENTS */.r_)
        .optional()
        .meta({ description: "When the pull request gets the one comment.", default: "never" }),
    "check-run": yesNo
        .optional()
        .meta({ description: "A check run of its own beside the job.", default: false }),
    review: yesNo
        .optional()
        .meta({ description: "A review with a remark on each annotated hunk.", default: false }),
    reviewers: yesNo
        .optional()
        .meta({ description: "Name the people who know each risky function.", default: true }),
    "fail-on": failOn.optional().meta({ description: "What fails the job.", default: "never" }),
    gate: schemas/* strictObject */.rej({
        reason: reason
            .optional()
            .describe("Why the rules were last made weaker. A change that weakens them writes a new one."),
    }, { error: "reason" })
        .optional()
        .describe("About the gate itself."),
    labels: labels
        .optional()
        .describe("Which commits count as fixes, where the built-in rules misread this repository's."),
    suppressions: list(suppression)
        .optional()
        .describe("Functions of which nobody needs to be told, for a while."),
}, { error: "keys with values, such as fail-on: critical" });
/** The schema with what a shape cannot say. @param today the day of the run, for what expires */
function configFileSchema(today) {
    return ConfigFileSchema.superRefine((file, context) => {
        const refuse = (path, message) => context.addIssue({ code: "custom", path, message });
        const ordered = (given, path) => {
            // One that is no percentile is told as such.
            if (Object.values(given ?? {}).some((value) => value !== undefined && !(value >= 0 && value <= 100)))
                return;
            const { critical, high, elevated } = (0,bands/* thresholdsWith */.dI)((0,bands/* thresholdsWith */.dI)(bands/* DEFAULT_BANDS */.Z6, file.bands), given);
            if (given !== undefined && !(critical >= high && high >= elevated))
                refuse(path, `thresholds in order, where these are critical ${critical}, high ${high}, elevated ${elevated}`);
        };
        ordered(file.bands, ["bands"]);
        file.paths?.forEach((entry, i) => ordered(entry.bands, ["paths", i, "bands"]));
        file.suppressions?.forEach(({ expires }, i) => {
            const days = (Date.parse(expires) - today.getTime()) / 86_400_000;
            if (days > LONGEST_SUPPRESSION)
                refuse(["suppressions", i, "expires"], "a day at most a year ahead");
        });
        if (file.labels)
            refuseLabels(file.labels, refuse);
    });
}
function refuseLabels(given, refuse) {
    try {
        (0,compile_rules/* compileLabelRules */.T)((0,label_rules/* labelRulesWith */.I9)(given));
    }
    catch (error) {
        if (!(error instanceof errors/* UsageError */.eb))
            throw error;
        for (const key of ["ignored", "exclusions", "rules"]) {
            const i = given[key]?.findIndex(({ name }) => error.what.includes(JSON.stringify(name))) ?? -1;
            if (i >= 0)
                return refuse(["labels", key, i], `other words: ${error.what}. ${error.cure}`);
        }
        refuse(["labels"], `other words: ${error.what}. ${error.cure}`);
    }
}

;// CONCATENATED MODULE: ./config/spelling.js
/**
 * The known word that a misspelt one most likely means, or null: the nearest by optimal string alignment
 * distance (insertions, deletions, replacements, swapped neighbours), at most a third of its length away.
 */
function nearest(word, known) {
    const plain = (text) => text.toLowerCase().replace(/[_\s]/g, "-");
    let best = null;
    for (const candidate of known) {
        const [given, meant] = [plain(word.slice(0, LONGEST)), plain(candidate)];
        const related = meant.length >= 4 && given.length >= 4 && (meant.startsWith(given) || given === `${meant}s`);
        const distance = related ? 1 : alignmentDistance(given, meant);
        if (distance <= Math.max(1, Math.floor(meant.length / 3)) && distance < (best?.distance ?? Infinity))
            best = { word: candidate, distance };
    }
    return best?.word ?? null;
}
/** No key is longer; what is, is no slip of the finger. Characters. */
const LONGEST = 40;
function alignmentDistance(a, b) {
    let [before, last] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const cost = a[i - 1] === b[j - 1] ? 0 : 1;
            row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            if (swapped)
                row[j] = Math.min(row[j], before[j - 2] + 1);
        }
        [before, last] = [last, row];
    }
    return last[b.length];
}

;// CONCATENATED MODULE: ./config/parse-file.js




/** The largest file that is read: a thousand suppressions fit. Bytes. */
const MAX_CONFIG_FILE = 256 * 1024;
/** More uses of anchors than this are no shorthand any more. */
const MAX_ALIASES = 50;
/**
 * Reads the text of a configuration file.
 * @throws UsageError naming file, line and column, the key, what is expected there and the cure; nothing else
 */
function parseConfigFile(content, options) {
    const { file, today } = options;
    const text = decoded(content, file);
    const lines = new dist/* LineCounter */.HN();
    const at = (offset) => {
        const { line, col } = offset === undefined ? { line: 1, col: 1 } : lines.linePos(offset);
        return `${file}:${Math.max(1, line)}:${Math.max(1, col)}`;
    };
    let document;
    let value;
    try {
        document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false, logLevel: "error" });
        const wrong = document.errors[0] ?? document.warnings[0];
        if (wrong)
            throw yamlError(at(wrong.pos[0]), wrong.code, wrong.message);
        value = withoutNulls(document.toJS({ maxAliasCount: MAX_ALIASES }));
    }
    catch (error) {
        if (error instanceof errors/* UsageError */.eb)
            throw error;
        // Too many aliases, or brackets nested deeper than the reader can follow.
        throw unusable(`${file} cannot be read as YAML (${error.message})`, "Write it plainly, without anchors");
    }
    const parsed = configFileSchema(today).safeParse(value ?? {});
    if (parsed.success)
        return parsed.data;
    const issues = parsed.error.issues.map((issue) => placed(document, issue));
    const [first] = issues.sort((a, b) => a.offset - b.offset);
    throw shapeError(at(first.offset), first, valueAt(value, first.path));
}
function decoded(content, file) {
    const size = typeof content === "string" ? Buffer.byteLength(content) : content.length;
    if (size > MAX_CONFIG_FILE) {
        throw unusable(`${file} has ${size.toLocaleString("en")} bytes`, `Keep it below ${MAX_CONFIG_FILE.toLocaleString("en")}; patterns may name many files at once`);
    }
    try {
        const text = typeof content === "string" ? content : new TextDecoder("utf-8", { fatal: true }).decode(content);
        // A text that was decoded elsewhere carries this where bytes made no sense.
        if (!text.includes("\uFFFD"))
            return text.replace(/^\uFEFF/, "");
    }
    catch {
        // Told below.
    }
    throw unusable(`${file} is not encoded as UTF-8`, "Save it as UTF-8");
}
function yamlError(where, code, message) {
    const what = message.replace(/\s+/g, " ").replace(/[.:]? ?$/, "");
    const cures = {
        TAB_AS_INDENT: "Indent with spaces",
        DUPLICATE_KEY: "Write each key once",
        MULTIPLE_DOCS: "Leave out what follows the line ---",
    };
    return unusable(`${where} is no YAML: ${what}`, cures[code] ?? "Mend the line; quote texts that hold : or #");
}
function placed(document, issue) {
    const { path, message } = issue;
    if (issue.code === "unrecognized_keys") {
        const key = issue.keys[0];
        const offset = keyOffset(document, path, key) ?? offsetOf(document, path);
        return { path: [...path, key], offset, expected: message, unknown: { key, known: keysAt(path) } };
    }
    return { path, offset: offsetOf(document, path), expected: message, unknown: null };
}
/** Where the value at a path starts; of one that is missing, where that should be which lacks it. */
function offsetOf(document, path) {
    for (let length = path.length; length >= 0; length--) {
        const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
        if ((0,dist/* isNode */.Ll)(node) && node.range)
            return node.range[0];
    }
    return 0;
}
function keyOffset(document, path, key) {
    const map = path.length === 0 ? document.contents : document.getIn(path, true);
    if (!(0,dist/* isMap */.jh)(map))
        return null;
    const pair = map.items.find((item) => (0,dist/* isPair */.tO)(item) && String(item.key ?? "") === key);
    const node = pair?.key;
    return (0,dist/* isNode */.Ll)(node) && node.range ? node.range[0] : null;
}
/** The keys that may stand in the map at a path, read off the schema. */
function keysAt(path) {
    let schema = configFileSchema(new Date());
    for (const step of [...path, null]) {
        schema = inner(schema);
        if (step === null)
            break;
        const { shape, element } = schema;
        schema = typeof step === "number" ? element : shape?.[step];
    }
    return Object.keys(schema?.shape ?? {});
}
function inner(schema) {
    let found = schema;
    while (found?.unwrap && !found.element)
        found = found.unwrap();
    return found;
}
function shapeError(where, issue, value) {
    if (issue.unknown) {
        const { key, known } = issue.unknown;
        const meant = nearest(key, known);
        const cure = meant === null ? `Use one of ${known.join(", ")}` : `Write ${meant}, if that is meant`;
        const inside = issue.path.length > 1 ? ` of ${keyName(issue.path.slice(0, -1))}` : "";
        return unusable(`${where}: ${shown(key)} is no key${inside}`, cure);
    }
    const name = issue.path.length === 0 ? "the file" : keyName(issue.path);
    const what = value === undefined ? `${name} is missing` : `${name} cannot be ${shown(value)}`;
    return unusable(`${where}: ${what}`, `Give it ${issue.expected}`);
}
/** `paths[2].fail-on` */
function keyName(path) {
    return path
        .map((step, i) => (typeof step === "number" ? `[${step}]` : `${i > 0 ? "." : ""}${String(step)}`))
        .join("");
}
function valueAt(value, path) {
    return path.reduce((at, step) => typeof at === "object" && at !== null && Object.hasOwn(at, step)
        ? at[step]
        : undefined, value);
}
function shown(value) {
    const text = JSON.stringify(value) ?? String(value);
    return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}
/** A key without a value, such as a list whose entries are all comments, counts as not there. */
function withoutNulls(value) {
    if (Array.isArray(value))
        return value.map(withoutNulls);
    if (value === null || typeof value !== "object")
        return value;
    return Object.fromEntries(Object.entries(value)
        .filter(([, part]) => part !== null)
        .map(([key, part]) => [key, withoutNulls(part)]));
}
function unusable(what, cure) {
    return new errors/* UsageError */.eb({ what, consequence: "nothing was scored", cure });
}


/***/ }),

/***/ 4283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ patternProblem),
/* harmony export */   MH: () => (/* binding */ nameMatcher),
/* harmony export */   kZ: () => (/* binding */ pathMatcher),
/* harmony export */   rH: () => (/* binding */ nameProblem)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92796);

/** Characters; longer than any path that somebody writes down. */
const LONGEST = 300;
/**
 * Each wildcard multiplies the ways in which a pattern can fail to match: with eight of them
 * `picomatch("*a*a*a*a*a*a*a*b")("a".repeat(60))` takes half a minute.
 */
const MOST_STARS = 3;
const MOST_GLOBSTARS = 3;
/** Why a text cannot be a pattern of paths, with what to write instead; null if it can. */
function patternProblem(pattern) {
    if (globOf(pattern) === "")
        return "a pattern such as packages/legacy/**";
    if (pattern.length > LONGEST)
        return `a pattern of at most ${LONGEST} characters`;
    if (pattern.startsWith("!"))
        return "a pattern without “!”: what must stay is named under paths, with exclude: false";
    if (pattern.startsWith("/"))
        return "a path from the repository's root, without a slash in front";
    if (pattern.includes("\\"))
        return "a pattern with forward slashes only";
    const parts = pattern.split("/");
    if (parts.includes(".."))
        return "a path inside the repository, without “..”";
    const stars = (part) => part.match(/\*+/g)?.length ?? 0;
    if (parts.some((part) => part !== "**" && stars(part) > MOST_STARS))
        return `a pattern with at most ${MOST_STARS} “*” between two slashes`;
    if (parts.filter((part) => part === "**").length > MOST_GLOBSTARS)
        return `a pattern with at most ${MOST_GLOBSTARS} “**”`;
    return picomatch__WEBPACK_IMPORTED_MODULE_0__.makeRe(globOf(pattern), OPTIONS).source === NOTHING
        ? "a pattern whose brackets and braces are closed"
        : null;
}
/**
 * Extended globs can backtrack without bound, and negation reads like its opposite. A line break is a letter of
 * a name like others: no file may slip through by it.
 */
const OPTIONS = { dot: true, noextglob: true, nonegate: true, flags: "s" };
/** What picomatch makes of a pattern that it cannot read. */
const NOTHING = "$^";
/**
 * The first of the patterns that a path matches, or null. Paths are git's: from the root, with forward
 * slashes. `*` stays within a folder, `**` does not; dots are letters like others. A pattern that names a
 * folder holds for all that is in it.
 */
function pathMatcher(patterns) {
    const tests = patterns.map((pattern) => {
        const glob = globOf(pattern);
        const [exact, inside] = [picomatch__WEBPACK_IMPORTED_MODULE_0__(glob, OPTIONS), picomatch__WEBPACK_IMPORTED_MODULE_0__(`${glob}/**`, OPTIONS)];
        return { pattern, matches: (path) => exact(path) || inside(path) };
    });
    return (path) => tests.find(({ matches }) => matches(path))?.pattern ?? null;
}
function globOf(pattern) {
    return pattern
        .trim()
        .replace(/^(?:\.\/)+/, "")
        .replace(/\/+$/, "");
}
/** A test of a function's qualified name: all of it, `*` for any run of characters. */
function nameMatcher(pattern) {
    const parts = pattern
        .trim()
        .split(/\*+/)
        .map((part) => part.replace(/[^\w\s]/g, "\\$&"));
    const whole = new RegExp(`^${parts.join("[^]*")}$`);
    return (name) => whole.test(name);
}
/** As patternProblem(), for names of functions. */
function nameProblem(pattern) {
    if (pattern.trim() === "")
        return "a function's name as the report shows it, such as Cart.total or Cart.*";
    if (pattern.length > LONGEST)
        return `a name of at most ${LONGEST} characters`;
    const stars = pattern.match(/\*+/g)?.length ?? 0;
    return stars > MOST_STARS ? `a name with at most ${MOST_STARS} “*”` : null;
}


/***/ }),

/***/ 33742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ DEFAULT_RULES),
  T: () => (/* binding */ compileLabelRules)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./errors/index.js
var errors = __webpack_require__(88223);
;// CONCATENATED MODULE: ./labels/backtracking.js
/** A pattern of this degree on 200 characters costs at most some million steps. */
const HIGHEST_DEGREE = 2;
/** Up to so many ways to end a repetition count as a constant. */
const FEW = 9;
/**
 * How a pattern's worst case grows with its subject's length n: as n to this power, times n places to
 * start from; Infinity for growth beyond any power, as of `(a+)+`. An upper bound, taken from the
 * pattern's form: repetitions in a row multiply, alternatives do not, a repeated group must be rigid
 * inside. Back references count as Infinity, their cost is not bounded this way.
 *
 * @param pattern a regular expression that compiles
 */
function backtrackingDegree(pattern) {
    return new Reader(pattern).alternatives().degree;
}
const RIGID = { degree: 0, loose: false };
class Reader {
    #pattern;
    #at = 0;
    constructor(pattern) {
        this.#pattern = pattern;
    }
    /** Up to the end or the group's closing parenthesis. */
    alternatives() {
        let [degree, current, loose] = [0, 0, false];
        while (this.#at < this.#pattern.length && !this.#next(/\)/y)) {
            if (this.#next(/\|/y)) {
                [degree, current, loose] = [Math.max(degree, current), 0, true];
                continue;
            }
            const atom = this.#repeated(this.#atom());
            current += atom.degree;
            loose ||= atom.loose;
        }
        return { degree: Math.max(degree, current), loose };
    }
    #atom() {
        if (this.#next(/\((?:\?(?:<?[=!]|:|<\w+>))?/y))
            return this.alternatives();
        if (this.#next(/\\(?:[1-9]|k<)/y))
            return { degree: Infinity, loose: true };
        this.#next(/\\u[\da-f]{4}|\\x[\da-f]{2}|\\.|\[(?:\\.|[^\]\\])*\]|[^]/iy);
        return RIGID;
    }
    #repeated({ degree, loose }) {
        const found = this.#next(/(?:[*+?]|\{(\d+)(,(\d*))?\})\??/y);
        if (!found)
            return { degree, loose };
        const sign = found[0][0];
        const least = sign === "{" ? Number(found[1]) : sign === "+" ? 1 : 0;
        const most = sign === "?" ? 1 : sign !== "{" ? Infinity : !found[2] ? least : found[3] ? Number(found[3]) : Infinity;
        const choices = most - least > FEW ? 1 : 0;
        if (most <= 1)
            return { degree, loose: true };
        if (degree === 0 && !loose)
            return { degree: choices, loose: most !== least };
        return { degree: most > FEW ? Infinity : degree * most + choices, loose: true };
    }
    #next(pattern) {
        pattern.lastIndex = this.#at;
        const found = pattern.exec(this.#pattern);
        if (found)
            this.#at = pattern.lastIndex;
        return found;
    }
}

// EXTERNAL MODULE: ./labels/label-rules.js
var label_rules = __webpack_require__(62223);
;// CONCATENATED MODULE: ./labels/compile-rules.js




/** @throws UsageError naming the first rule that cannot be used, and why */
function compileLabelRules(rules) {
    inRange("the threshold of the label rules", rules.threshold);
    const names = [...rules.exclusions, ...rules.rules].map(({ name }) => name);
    const twice = names.find((name, i) => name.trim() === "" || names.indexOf(name) !== i);
    if (twice !== undefined) {
        throw refused(`${JSON.stringify(twice)} names more than one label rule, or none`, "Name each rule once");
    }
    return {
        ignored: rules.ignored.map(({ name, pattern }) => ({ name, pattern: compiled(name, pattern, "gi") })),
        exclusions: rules.exclusions.map(({ name, pattern, unless }) => ({
            name,
            pattern: compiled(name, pattern, "i"),
            unless: unless === undefined ? null : compiled(name, unless, "i"),
        })),
        rules: rules.rules.map(({ name, pattern, weight }) => ({
            name,
            pattern: compiled(name, pattern, "i"),
            weight: inRange(`the weight of the label rule ${JSON.stringify(name)}`, weight),
        })),
        threshold: rules.threshold,
        hash: (0,external_node_crypto_.createHash)("sha256")
            .update(canonical({ ...rules, breadth: label_rules/* FIX_BREADTH */.nP }))
            .digest("hex"),
    };
}
function compiled(name, pattern, flags) {
    const subject = `the pattern of the label rule ${JSON.stringify(name)}`;
    let expression;
    try {
        expression = new RegExp(pattern, flags);
    }
    catch (cause) {
        const reason = cause.message.replace(/^Invalid regular expression: /, "");
        throw refused(`${subject} is no regular expression (${reason})`, "Write it as in JavaScript", cause);
    }
    if (new RegExp(pattern, "i").test("")) {
        throw refused(`${subject} matches every subject`, "Let it ask for at least one word");
    }
    if (backtrackingDegree(pattern) > HIGHEST_DEGREE) {
        throw refused(`${subject} can take too long to try`, `Repeat no group whose inside varies, and give all but ${HIGHEST_DEGREE} repetitions a bound below ten, e.g. \\s{0,3}`);
    }
    return expression;
}
function inRange(what, value) {
    if (value > 0 && value <= 1)
        return value;
    throw refused(`${what} is ${value}`, "Give a number above 0, up to 1");
}
function refused(what, cure, cause) {
    return new errors/* UsageError */.eb({ what, consequence: "no commit can be told to be a fix", cure, cause });
}
/** JSON with sorted keys and no spaces: equal data, equal text. */
function canonical(value) {
    return JSON.stringify(value, (_, part) => part !== null && typeof part === "object" && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part);
}
const DEFAULT_RULES = compileLabelRules(label_rules/* DEFAULT_LABEL_RULES */.JH);


/***/ }),

/***/ 62223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ labelRulesWith),
/* harmony export */   JH: () => (/* binding */ DEFAULT_LABEL_RULES),
/* harmony export */   nP: () => (/* binding */ FIX_BREADTH)
/* harmony export */ });
const { raw } = String;
const FIX = raw `\b(?:fix(?:e[sd]|ing|ups?)?|bug-?fix(?:es)?|hot-?fix(?:es)?)\b`;
/** The author's own word for it, unless it names what is no code. */
const CONVENTIONAL = raw `^\W{0,8}(?:fix|bugfix|hotfix)(?:\((?!docs?\b|ci\b|lint\b)[^)]*\))?!?:`;
const TESTS = raw `\b(?:tests?|test(?:case|suite)s?)\b`;
const DEFAULT_LABEL_RULES = {
    ignored: [
        {
            // "Fixed #123 --" closes a ticket of any kind: the reference is no evidence, the words after it may be.
            name: "closing reference",
            pattern: raw `\b(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?|refs?)\b[\s:]{0,3}(?:(?:issues?|tickets?|pr|bug)\s{0,3})?(?:(?:[\w.-]{1,60}/[\w.-]{1,60})?#\d{1,9}|gh-?\d{1,9})(?:\s?(?:,|and|&)\s?(?:refs?\s?)?#\d{1,9}){0,9}`,
        },
        // Bugzilla and Launchpad call every ticket a bug.
        { name: "ticket number", pattern: raw `\bbugs?[\s:#-]{0,3}\d{2,9}\b` },
        {
            name: "word that looks like a fix",
            pattern: raw `\bfixed[ -](?:size|point|width|length|rate|position|number)\b`,
        },
    ],
    exclusions: [
        {
            name: "conventional type",
            pattern: raw `^\W{0,8}(?:docs?|tests?|ci|chore|style|build|refactor|perf|feat|types?|release|lint|deps?|bench(?:mark)?s?)(?:\([^)]*\))?!?:`,
        },
        {
            name: "wording or form",
            pattern: raw `\b(?:typos?|spelling|grammar|wording|formatting|format errors?|white ?spac(?:es?|ing)|spacing|indent(?:ation)?|(?:coding|code) ?style|style (?:fix|issue|error|nit)(?:es|s)?|\d{1,3} columns?|nits?|cosmetics?|naming|correct\w{0,3} (?:the )?(?:names?|descriptions?))\b`,
        },
        {
            name: "static check",
            pattern: raw `\b(?:\w{0,10}lint(?:er|ing|s)?|flake8|prettier|clippy|mypy|isort|pep-?8|pyflakes|check(?:patch|style)|rubocop|coverity|sonar(?:qube|cloud)?|cppcheck|smatch|unused (?:variables?|imports?|parameters?|functions?)|(?:build|compiler?|compilation|checkpatch|gcc|clang|sparse|deprecation) warnings?)\b`,
            unless: CONVENTIONAL,
        },
        {
            name: "documentation",
            pattern: raw `\b(?:docs?|docstrings?|documentation|doctests?|javadocs?|readme|change ?log|release notes?|comments?|copyright|licen[cs]e)\b`,
            unless: CONVENTIONAL,
        },
        {
            name: "automation",
            pattern: raw `\b(?:ci|travis|appveyor|github actions?|workflows?|coverage)\b`,
            unless: CONVENTIONAL,
        },
        {
            name: "new tests",
            pattern: raw `^\W{0,8}(?:\S{1,40}: )?(?:add|new|more|writ|improv|updat|extend)\w{0,4} [\w -]{0,40}\btests?\b(?! and)`,
        },
        {
            // A repaired test is a repair; only what it touches outside of tests is ever counted.
            name: "tests",
            pattern: TESTS,
            unless: FIX,
        },
        {
            name: "merge, release or version",
            pattern: raw `^\W{0,8}(?:merge|bump|release|update dependenc|v?\d{1,5}\.\d)`,
        },
        { name: "revert of a revert", pattern: raw `^\W{0,8}revert\w{0,3}\W{1,3}revert` },
    ],
    rules: [
        { name: "conventional fix", pattern: raw `^\W{0,8}(?:fix|bugfix|hotfix)(?:\([^)]*\))?!?:`, weight: 0.95 },
        // Before the words: the title of what is taken back may say "fix".
        {
            name: "takes a change back",
            pattern: raw `^\W{0,8}(?:\S{1,40}: )?(?:partly |partial(?:ly)? )?(?:revert(?:s|ed|ing)?|back(?:s|ed)? out|roll(?:s|ed|ing)? ?back)\b`,
            weight: 0.75,
        },
        // Reached only with a word of repair in it: the exclusion above takes the others.
        { name: "repairs tests", pattern: TESTS, weight: 0.75 },
        { name: "says fix or bug", pattern: raw `${FIX}|\bbugs?\b`, weight: 0.9 },
        {
            name: "names a failure",
            pattern: raw `\b(?:crash(?:e[sd]|ing)?|regressions?|segfaults?|deadlocks?|race condition|leak(?:s|ed|ing|age)?|oops|(?:infinite|endless) (?:loop|recursion)|use.after.free|double free|off.by.one|data loss|null pointers?|(?:null|nil) deref\w{0,8}|npes|npe (?:in|on|when|if)|incorrect(?:ly)?|wrong(?:ly)?|broken|breakage|erroneous(?:ly)?|mistaken?(?:ly)?|accidental(?:ly)?|improper(?:ly)?|(?:does|did|do)(?: not|n'?t) work|not working)\b`,
            weight: 0.75,
        },
        {
            name: "guards against a failure",
            pattern: raw `\b(?:(?:avoid|prevent|handl|catch|tolerat)(?:e|s|es|ed|ing)?|check(?:s|ed|ing)? for|do(?:es)?(?: not|n'?t)|never)\b.{0,40}\b(?:errors?|exceptions?|fail\w{0,4}|panic\w{0,4}|hangs?|null|nil|problems?|conflicts?|collisions?|overflows?|underflows?|flooding|duplicat\w{1,4}|stale|races?)\b`,
            weight: 0.75,
        },
        { name: "prevents something", pattern: raw `\bprevent(?:s|ed)?\b`, weight: 0.75 },
        { name: "corrects something", pattern: raw `\b(?:correct(?:s|ed|ly|ing)?|properly)\b`, weight: 0.75 },
        {
            name: "adds what is missing",
            pattern: raw `\b(?:add(?:s|ed|ing)?|includ(?:es?|ed|ing)|restor(?:es?|ed|ing)) (?:a |an |the |some )?missing\b`,
            weight: 0.75,
        },
    ],
    threshold: 0.75,
};
/**
 * How many functions a fix may touch. Above `widest` it is churn: functions that only such fixes touched are
 * told no better than by their size (docs/adr/0005 has the figures); up to `narrow` it is the cleaner label.
 */
const FIX_BREADTH = { widest: 20, narrow: 3 };
/** The default rules with a repository's own. */
function labelRulesWith({ extend = true, ignored, exclusions, rules, threshold, }) {
    const joined = (own, known) => {
        if (own === undefined)
            return known;
        return extend ? [...own, ...known.filter(({ name }) => own.every((one) => one.name !== name))] : own;
    };
    const silent = exclusions?.map(({ unless, ...rest }) => unless === undefined ? rest : { ...rest, unless });
    return {
        ignored: joined(ignored, DEFAULT_LABEL_RULES.ignored),
        exclusions: joined(silent, DEFAULT_LABEL_RULES.exclusions),
        rules: joined(rules, DEFAULT_LABEL_RULES.rules),
        threshold: threshold ?? DEFAULT_LABEL_RULES.threshold,
    };
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
